// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/office/replies.h"
#include "core/office/reply_books.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::command_line {

namespace {

struct BookOptions {
    std::vector<std::string> cases;
    std::string unit;
    std::string output;
};

Result<Answer> replyBook(const Options& options, const BookOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    std::optional<UnitId> unit;
    if (!asked.unit.empty())
        unit = TRY(desk.programme.directory.named(textOf(asked.unit), acting.on));
    const QString path = textOf(asked.output);
    TRY(writeReplyBook(desk, acting, numbersOf(asked.cases), unit, path));
    return Answer{{{QStringLiteral("file"), path}}, {Words::tr("Written: %1").arg(path)}};
}

struct RepliesOptions {
    std::string book;
    bool dryRun = false;
    bool partial = false;
};

QStringList replyLines(const ReplyOutcome& outcome)
{
    QStringList lines;
    for (const auto& [act, known] : outcome.acts) {
        const QString what = ui::actText(QString::fromUtf16(act.act->id));
        const QString day = act.on.toString(Qt::ISODate);
        lines += known ? Words::tr("%1, %2 of %3: entered before").arg(act.number.text(), what, day)
                       : Words::tr("%1, %2 of %3").arg(act.number.text(), what, day);
    }
    if (outcome.report)
        lines += outcome.reportKnown
                     ? Words::tr("The report of %1: entered before").arg(outcome.report->month)
                     : Words::tr("The report of %1").arg(outcome.report->month);
    for (const auto& each : outcome.rejected)
        lines += Words::tr("%1, row %2, %3: %4")
                     .arg(each.sheet)
                     .arg(each.row)
                     .arg(each.heading, ui::errorText(each.error));
    if (outcome.batch)
        lines += Words::tr("%n entered", nullptr, outcome.fresh());
    return lines;
}

// What a workbook says of which nothing was entered, and why.
Result<Answer> refusedReplies(Desk& desk, const Acting& acting, ReplyOrder order, const Error& why)
{
    order.dryRun = true;
    const auto outcome = TRY(takeReplies(desk, acting, order));
    QJsonObject json = toJson(desk, outcome, ui::errorText);
    json[u"error"] = refusalJson(why);
    return Answer{json, {}, {ui::errorText(why)}};
}

Result<Answer> replies(const Options& options, const RepliesOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, asked.dryRun ? OpenedLedger::Access::Read
                                                             : OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    const ReplyOrder order{textOf(asked.book), sheetReaderPath(), asked.dryRun, asked.partial};
    const auto outcome = takeReplies(desk, acting, order);
    if (outcome)
        return Answer{toJson(desk, *outcome, ui::errorText), replyLines(*outcome)};
    if (options.json && outcome.error().code == ErrorCode::RepliesRefused)
        return refusedReplies(desk, acting, order, outcome.error());
    return refuse(outcome.error());
}

} // namespace

void addReplyCommands(CLI::App& app, Chosen& chosen)
{
    auto book = std::make_shared<BookOptions>();
    auto* command =
        addCommand(app, chosen, "reply-book", "a workbook that a unit fills in and sends back",
                   [book](const Options& options) { return replyBook(options, *book); });
    command->add_option("CASE", book->cases, "cases of one unit; with --unit: all that it has");
    command->add_option("--unit", book->unit, "to whom it goes; default: who has the first case");
    addOutput(*command, chosen, "-o", book->output, "the workbook to write")->required();

    auto taken = std::make_shared<RepliesOptions>();
    command = addCommand(app, chosen, "replies", "enter what came back in a reply workbook",
                         [taken](const Options& options) { return replies(options, *taken); });
    command->add_option("BOOK", taken->book, "the workbook")->required();
    command->add_flag("--dry-run", taken->dryRun, "say what would be entered, change nothing");
    command->add_flag("--partial", taken->partial, "enter the right rows though some are wrong");
}

} // namespace jiuzhang::command_line
