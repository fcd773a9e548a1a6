// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/rules/ledger_setup.h"
#include "core/store/ledger_file.h"
#include "ui/paper/press/paper_press.h"
#include "ui/shared/workplace.h"

namespace jiuzhang {

// One ledger opened, with the rules adopted in it and a press for its papers. Belongs to the
// thread that opened it.
class OpenedLedger final : public ui::OpenDesk {
public:
    enum class Access { Read, Write };
    using Clock = std::function<QDate()>;
    // `clock` tells the real day. LedgerMissing, NotALedger, LedgerTooNew, LedgerDamaged,
    // LedgerReadOnly …
    [[nodiscard]] static Result<std::unique_ptr<OpenedLedger>>
    open(const QString& path, Access access, Clock clock = QDate::currentDate);

    [[nodiscard]] Desk& desk() override { return desk_; }
    [[nodiscard]] bool hasWorkingDate() const { return rules_.workingDate.has_value(); }
    // The rules as adopted by now, in the same desk; on a refusal it keeps those it has. Answers
    // how often they or the desk's day have been others since it was opened; cheap while
    // nothing was adopted.
    [[nodiscard]] Result<int> readRulesAgain();

private:
    OpenedLedger(std::unique_ptr<LedgerFile> file, LedgerRules rules,
                 std::map<QString, QByteArray> texts, Clock clock);

    std::unique_ptr<LedgerFile> file_;
    LedgerRules rules_;
    Clock clock_;
    paper::PaperPress press_;
    Desk desk_;
    std::int64_t readAt_ = 0; // the newest event that set any of this
    int changes_ = 0;
};

// Makes a ledger and records its rules: those of `programme` (a file; empty: the shipped one)
// and the shipped calendar. On a refusal no file is left behind: OperatorMissing, DateInFuture …
struct LedgerOrder {
    QString path;
    QString programme = {};
    std::optional<int> year = {};
    std::optional<QDate> workingDate = {};
    std::optional<QDate> firstMonth = {}; // NewLedger::firstMonth
    QString person = {};                  // NewLedger::person
    bool isSample = false;
};
[[nodiscard]] Outcome createLedger(const LedgerOrder& order, const Acting& acting);

// Makes a ledger of an invented year to look at (playSampleYear()), with progress in percent that
// may answer false to cancel. On a refusal no file is left behind. LedgerExists, Cancelled …
[[nodiscard]] Outcome createSampleLedger(const QString& path,
                                         const std::function<bool(int percent)>& goOn = {});

[[nodiscard]] ui::BackupFiles backupFiles();

// The workbook reader program beside this one.
[[nodiscard]] QString sheetReaderPath();

} // namespace jiuzhang
