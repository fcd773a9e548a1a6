// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"
#include "app/command_line/problem_text.h"

#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/figures/report_span.h"
#include "core/office/event_proof.h"

#include <QCoreApplication>

namespace jiuzhang::command_line {

namespace {

struct InitOptions {
    std::string programme;
    std::string workingDate;
    std::string firstMonth;
    std::string person;
    std::optional<int> year;
    bool sample = false;
};

Result<std::optional<QDate>> monthOf(const std::string& text)
{
    if (text.empty())
        return std::optional<QDate>();
    const auto month = monthFromLabel(textOf(text));
    if (!month)
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("first-month"), textOf(text)});
    return month;
}

Answer readyLedger(const QString& path)
{
    return {{{QStringLiteral("ledger"), path}}, {Words::tr("Ledger %1 is ready.").arg(path)}};
}

Result<Answer> initLedger(const Options& options, const InitOptions& init)
{
    if (init.sample) {
        TRY(createSampleLedger(textOf(options.ledger)));
        return readyLedger(textOf(options.ledger));
    }
    auto acting = TRY(actingOf(options));
    const QString person = TRY(acceptedText(textOf(init.person)));
    if (!person.isEmpty() && options.operatorName.empty()) // begins with the first entry
        acting.operatorName = person;
    const auto workingDate = TRY(dayOf(init.workingDate, "working-date", {}));
    const auto firstMonth = TRY(monthOf(init.firstMonth));
    const LedgerOrder order{textOf(options.ledger),
                            textOf(init.programme),
                            init.year,
                            workingDate.isValid() ? std::optional(workingDate) : std::nullopt,
                            firstMonth,
                            person};
    TRY(createLedger(order, acting));
    return readyLedger(order.path);
}

QJsonObject toJson(const Verification& verification)
{
    QJsonArray problems;
    for (const auto& problem : verification.problems)
        problems.append(QJsonObject{{QStringLiteral("kind"), problem.kind},
                                    {QStringLiteral("where"), problem.where},
                                    {QStringLiteral("detail"), problem.detail}});
    return {{QStringLiteral("ok"), verification.hasOnly({u"clock"})},
            {QStringLiteral("events"), static_cast<qint64>(verification.events)},
            {QStringLiteral("head"), QString::fromLatin1(verification.head)},
            {QStringLiteral("problems"), problems}};
}

// "12:ab34…" as verify itself prints it.
Result<std::optional<LedgerCare::Anchor>> anchorOf(const std::optional<std::string>& given)
{
    if (!given)
        return std::optional<LedgerCare::Anchor>();
    // As it is typed from paper: full-width signs and spaces are no mistake.
    const QString text = comparable(textOf(*given));
    const auto parts = text.split(u':');
    bool whole = false;
    const qlonglong seq = parts[0].toLongLong(&whole);
    if (parts.size() != 2 || !whole || seq < 1 || parts[1].size() != 64)
        return refuse(ErrorCode::UnknownChoice,
                      {QStringLiteral("anchor"), textOf(*given), QStringLiteral("SEQ:HASH")});
    return std::optional(LedgerCare::Anchor{seq, parts[1].toLower().toLatin1()});
}

Result<Answer> verifyLedger(const Options& options, const std::optional<std::string>& anchorText)
{
    const auto anchor = TRY(anchorOf(anchorText));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const auto found = TRY(verifyLedger(ledger->desk(), anchor, {}));
    Answer answer{toJson(found), {}};
    if (found.recordStands())
        answer.lines += Words::tr("%1 events, every one as it was entered. Head %2:%3")
                            .arg(found.events)
                            .arg(found.events)
                            .arg(QString::fromLatin1(found.head));
    for (const auto& problem : found.problems) // of a clock it is told, and nothing is wrong
        (problem.kind == u"clock" ? answer.lines : answer.complaints) += problemText(problem);
    answer.complaints.removeDuplicates(); // several columns of one case
    return answer;
}

Result<Answer> rebuildLedger(const Options& options)
{
    // Nothing is entered, so nobody signs in.
    const auto ledger =
        TRY(OpenedLedger::open(textOf(options.ledger), OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    TRY(desk.care.rebuild({}));
    const auto head = TRY(desk.record.head());
    return Answer{{{QStringLiteral("events"), static_cast<qint64>(head.seq)}},
                  {Words::tr("The tables were made again from %1 events.").arg(head.seq)}};
}

struct WorkdayOptions {
    std::string from;
    int count = 0;
};

Result<Answer> workdays(const Options& options, const WorkdayOptions& asked)
{
    const auto from = TRY(dayOf(asked.from, "FROM", {}));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const WorkingCalendar& calendar = ledger->desk().calendar;
    const DueDay due = calendar.addWorkdays(from, asked.count);
    if (!due.date.isValid())
        return refuse(ErrorCode::DateUnreadable, {QStringLiteral("FROM"), textOf(asked.from)});
    QJsonArray trace;
    Answer answer;
    for (const auto& line : calendar.trace(from, due.date)) {
        trace.append(QJsonObject{
            {QStringLiteral("date"), line.date.toString(Qt::ISODate)},
            {QStringLiteral("class"), dayClassId(line.dayClass)},
            {QStringLiteral("name"), line.name.isEmpty() ? QJsonValue() : QJsonValue(line.name)}});
        answer.lines += line.date.toString(Qt::ISODate) + QStringLiteral("  ") +
                        dayClassId(line.dayClass) + QStringLiteral("  ") + line.name;
    }
    answer.lines += Words::tr("Due on %1").arg(due.date.toString(Qt::ISODate)) +
                    (due.provisional ? Words::tr(" (provisional)") : QString());
    answer.json = {{QStringLiteral("due"), due.date.toString(Qt::ISODate)},
                   {QStringLiteral("provisional"), due.provisional},
                   {QStringLiteral("trace"), trace}};
    return answer;
}

} // namespace

void addLedgerCommands(CLI::App& app, Chosen& chosen)
{
    auto init = std::make_shared<InitOptions>();
    auto* command =
        addCommand(app, chosen, "init", "make a new ledger",
                   [init](const Options& options) { return initLedger(options, *init); });
    command->add_option("--programme", init->programme,
                        "a programme file; default: the shipped one");
    command->add_option("--year", init->year, "the first programme year of this ledger");
    command->add_option("--working-date", init->workingDate,
                        "the day every screen reckons from; default: the real one");
    command->add_option("--first-month", init->firstMonth,
                        "the first month that is reported, 2022-06; default: that of the first "
                        "registered clue");
    command->add_option("--person", init->person,
                        "the first of its people, with every role; default: any name goes");
    command->add_flag("--sample", init->sample, "an invented year of 2022 to look at, 150 cases")
        ->excludes("--programme", "--year", "--working-date", "--first-month", "--person");

    auto anchor = std::make_shared<std::optional<std::string>>();
    command =
        addCommand(app, chosen, "verify", "prove that the record is what was entered",
                   [anchor](const Options& options) { return verifyLedger(options, *anchor); });
    command->add_option("--anchor", *anchor, "SEQ:HASH written down earlier");

    addCommand(app, chosen, "rebuild", "make the current tables again from the events",
               rebuildLedger);

    auto days = std::make_shared<WorkdayOptions>();
    command = addCommand(app, chosen, "workdays", "a due date with its day-by-day trace",
                         [days](const Options& options) { return workdays(options, *days); });
    command->add_option("FROM", days->from, "the day of receipt, not counted")->required();
    command->add_option("N", days->count, "working days")->required()->check(CLI::Range(0, 10'000));
}

} // namespace jiuzhang::command_line
