// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/office/rules/ledger_setup.h"
#include "core/store/ledger_file.h"
#include "tests/bench/clue_source.h"

#include <QTemporaryDir>

#include <span>

namespace jiuzhang::bench {

// The day on which everything is measured: the end of a reporting period, so that a report
// reads the current tables.
inline const QDate kToday(2022, 12, 20);

// Papers of the size of a letter, without setting one: what is measured is the core.
class BlankTypesetter final : public Typesetter {
public:
    Result<QByteArray> pdf(const std::vector<PaperOrder>& orders) const override;
    Result<QByteArray> docx(const std::vector<PaperOrder>& orders) const override
    {
        return pdf(orders);
    }
    Result<QString> said(const std::vector<PaperOrder>&) const override { return QString(); }
    Result<QByteArray> joined(const std::vector<QByteArray>& pdfs) const override
    {
        return pdfs.front();
    }
    Result<QByteArray> ofd(const QByteArray& pdf) const override { return pdf; }
};

// A ledger with the shipped rules in a folder of its own, and the desk to work at it.
class BenchLedger {
public:
    BenchLedger();
    explicit BenchLedger(const QString& path); // of another one that is there

    [[nodiscard]] Desk& desk() { return desk_; }
    [[nodiscard]] QString path() const { return pathOf(QStringLiteral("ledger.jiuzhang")); }
    [[nodiscard]] QString pathOf(const QString& name) const { return folder_.filePath(name); }

    // A quarter of the cases is dispatched, some are signed for, settled and struck off, so
    // that states, letters and reports are not all of one kind.
    void work(std::span<const CaseNumber> cases);
    // Each of them goes its whole way, all together: between two events of a case stand those of
    // all others.
    void workOff(std::span<const CaseNumber> cases);

private:
    explicit BenchLedger(std::unique_ptr<LedgerFile> file);

    QTemporaryDir folder_;
    std::unique_ptr<LedgerFile> file_;
    LedgerRules rules_;
    BlankTypesetter typesetter_;
    Desk desk_;
};

} // namespace jiuzhang::bench
