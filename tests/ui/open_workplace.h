// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "core/office/exporting.h"
#include "tests/support/catch.h"
#include "ui/shared/prompts.h"

#include <QTemporaryDir>

namespace jiuzhang {

// A new ledger of the shipped programme in a folder of its own, and somebody at the desk:
// what a screen is given. The working date is that of the samples, 2022-06-20.
struct OpenWorkplace {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("台账.jz"));
    QDate realDay{2022, 12, 1};
    std::unique_ptr<OpenedLedger> ledger = created();
    ui::Workplace workplace{ledger->desk(), [this] { return again(); }, path, sheetReaderPath(),
                            QStringLiteral("经办人01")};

    [[nodiscard]] Desk& desk() { return ledger->desk(); }
    [[nodiscard]] OpenedLedger::Clock clock() const
    {
        return [this] { return realDay; };
    }

private:
    [[nodiscard]] std::unique_ptr<OpenedLedger> created() const
    {
        const QDate day(2022, 6, 20);
        const auto made = createLedger({path, {}, 2022, day, QDate(2022, 6, 1)},
                                       {QStringLiteral("经办人01"), {}, day});
        REQUIRE(made);
        return opened();
    }
    [[nodiscard]] std::unique_ptr<OpenedLedger> opened() const
    {
        auto file = OpenedLedger::open(path, OpenedLedger::Access::Write, clock());
        REQUIRE(file);
        return std::move(*file);
    }
    [[nodiscard]] Result<std::unique_ptr<ui::OpenDesk>> again() const
    {
        return OpenedLedger::open(path, OpenedLedger::Access::Write, clock())
            .map([](auto&& file) -> std::unique_ptr<ui::OpenDesk> { return std::move(file); });
    }
};

// Why somebody who is shielded was told in clear, each time that it was recorded.
inline QStringList whyToldInClear(OpenWorkplace& place)
{
    QStringList reasons;
    const auto events = place.desk().record.eventsOfKind(kExport);
    REQUIRE(events);
    for (const Event& event : *events)
        reasons += event.reason;
    return reasons;
}

// A person at the desk who answers every question as the test says, and is remembered.
struct AnsweringPrompts final : ui::Prompts {
    std::optional<QString> file = {}; // to open, or to save as
    std::optional<QString> own = {};  // to open, where something else is saved
    bool yes = true;
    QStringList confirmed = {};       // the questions that had one answer
    std::optional<QString> line = {}; // that is typed when one is asked for
    QList<qsizetype> choices = {};    // one after the other; then the question is left
    QStringList asked = {};           // the questions that had several answers
    QStringList opened = {};          // in the desktop

    std::optional<QString> openFile(const QString&, const QString&) override
    {
        return own ? own : file;
    }
    std::optional<QString> saveFile(const QString&, const QString&, const QString&) override
    {
        return file;
    }
    std::optional<QString> openFolder(const QString&) override { return file; }
    bool confirm(const QString& question, const QString&) override
    {
        confirmed += question;
        return yes;
    }
    std::optional<qsizetype> choose(const QString& question, const QStringList&) override
    {
        asked += question;
        return choices.isEmpty() ? std::nullopt : std::optional(choices.takeFirst());
    }
    std::optional<QString> askLine(const QString&) override { return line; }
    std::optional<QString> askSecret(const QString&) override { return line; }
    void openInDesktop(const QString& path) override { opened += path; }
};

} // namespace jiuzhang
