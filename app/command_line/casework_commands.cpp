// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/output_file.h"
#include "core/base/text.h"
#include "core/casework/json_fields.h"
#include "core/office/dispatching.h"
#include "core/office/papers/handing_out.h"
#include "core/office/reply_books.h"
#include "ui/shared/error_text.h"
#include "ui/shared/seal_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::command_line {

namespace {

using Texts = std::vector<std::string>;

Result<Answer> route(const Options& options, const Texts& numbers)
{
    const auto on = TRY(dayOf(options.on, "on", QDate::currentDate()));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    Desk& desk = ledger->desk();
    Answer answer;
    QJsonArray proposals;
    for (const auto& number : numbersOf(numbers)) {
        const auto subject = TRY(desk.record.load(number));
        const auto proposal = toldProposal(desk, number, proposalFor(desk, subject, on));
        QJsonObject json = toJson(proposal, desk.programme.directory);
        json[u"case"] = number.text();
        proposals.append(json);
        answer.lines += number.text() + QStringLiteral("  ") + proposal.reason;
    }
    answer.json = {{QStringLiteral("proposals"), proposals}};
    return answer;
}

// What became of the cases: a line for each that was done, a complaint for each that was not.
void tell(Answer& answer, QJsonArray& results, const ActResult& result)
{
    QJsonObject json = toJson(result);
    json[u"reason"] = result.error ? QJsonValue(ui::errorText(*result.error)) : QJsonValue();
    results.append(json);
    if (result.error)
        answer.complaints += ui::errorText(*result.error);
    else
        answer.lines += QStringList{result.number.text(),
                                    result.state ? ui::stateText(*result.state) : QString(),
                                    ui::afterText(result)}
                            .join(u"  ")
                            .trimmed();
}

struct DispatchOptions {
    Texts numbers;
    std::string to;
    Texts copy;
    std::string why;
    Texts values; // of the letters
    std::string letters;
    std::string replyBooks; // the folder
};

// What was chosen for every case alike.
Result<DispatchChoice> choiceOf(const DispatchOptions& asked, const Desk& desk, QDate on)
{
    DispatchChoice choice{{}, {}, textOf(asked.why), !asked.to.empty()};
    choice.letterFacts = TRY(valuesOf(asked.values));
    if (!asked.to.empty()) {
        const auto lead = TRY(desk.programme.directory.named(textOf(asked.to), on));
        choice.lead = lead;
    }
    std::vector<UnitId> copied;
    for (const auto& name : asked.copy) {
        const auto unit = TRY(desk.programme.directory.named(textOf(name), on));
        copied.push_back(unit);
    }
    if (!copied.empty())
        choice.copied = copied;
    return choice;
}

QJsonArray lettersJson(const std::vector<IssuedPaper>& letters, const std::string& file)
{
    QJsonArray array;
    for (const auto& letter : letters)
        array.append(QJsonObject{
            {QStringLiteral("number"), letter.numberText},
            {QStringLiteral("kind"), letter.kind},
            {QStringLiteral("to"), letter.addressee},
            {QStringLiteral("file"), file.empty() ? QJsonValue() : QJsonValue(textOf(file))}});
    return array;
}

// What was sent is sent, whether or not the workbooks for the answers could be written.
void addReplyBooks(Answer& answer, Desk& desk, const Acting& acting, const DispatchOptions& asked)
{
    if (asked.replyBooks.empty())
        return;
    const auto written =
        writeReplyBooks(desk, acting, numbersOf(asked.numbers), textOf(asked.replyBooks));
    if (!written) {
        answer.complaints += ui::errorText(written.error());
        return;
    }
    answer.json[u"replyBooks"] = QJsonArray::fromStringList(*written);
    for (const auto& path : *written)
        answer.lines += Words::tr("Written: %1").arg(path);
}

// Letters in a file are handed out, because they are sent: whoever sends them may see the parties.
Outcome writeLetters(Desk& desk, const Acting& acting, const DispatchOptions& asked,
                     const std::vector<IssuedPaper>& letters, OutputFile& file)
{
    TRY(file.write(TRY(lettersTogether(desk, letters))));
    const auto why = QString::fromUtf16(rowOf(Act::Dispatch).word);
    TRY(recordHandedOut(desk, acting, {letters, {}}, why, textOf(asked.letters)));
    return file.keep();
}

Result<Answer> dispatch(const Options& options, const DispatchOptions& asked)
{
    const auto acting = TRY(actingOf(options));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Desk& desk = ledger->desk();
    std::optional<OutputFile> file; // proved writable before a number is spent
    if (!asked.letters.empty()) {
        auto begun = TRY(OutputFile::begin(textOf(asked.letters), {QStringLiteral(".pdf")}));
        file.emplace(std::move(begun));
    }
    const auto choice = TRY(choiceOf(asked, desk, acting.on));
    Answer answer;
    QJsonArray results;
    std::vector<IssuedPaper> letters;
    desk.masked = std::make_shared<MaskedPapers>();
    for (const auto& number : numbersOf(asked.numbers)) {
        const auto dispatched = dispatchCase(desk, acting, number, choice);
        tell(answer, results, dispatched.result);
        letters.insert(letters.end(), dispatched.letters.begin(), dispatched.letters.end());
    }
    answer.json = {{QStringLiteral("results"), results}};
    answer.noteMasked(*std::exchange(desk.masked, nullptr));
    if (!letters.empty())
        answer.noteTakenOut(QStringLiteral("why"), unseenIn(textOf(asked.why)));
    addReplyBooks(answer, desk, acting, asked);
    Outcome written;
    if (file && !letters.empty())
        written = writeLetters(desk, acting, asked, letters, *file);
    if (!written) // what is recorded is answered all the same
        answer.complaints += {ui::errorText(written.error()),
                              Words::tr("The letters are issued and kept in the ledger. Print "
                                        "them again with “print”.")};
    answer.json[u"letters"] = lettersJson(letters, written ? asked.letters : std::string());
    return answer;
}

struct ActOptions {
    std::string act;
    Texts numbers;
    Texts values;
};

Result<Answer> perform(const Options& options, const ActOptions& asked)
{
    const ActRow* row = actNamed(textOf(asked.act));
    if (!row || row->ofItsOwn) {
        QStringList acts;
        for (const auto& each : allActs()) {
            if (!each.ofItsOwn)
                acts += QString::fromUtf16(each.id);
        }
        return refuse(ErrorCode::ActUnknown, {textOf(asked.act), acts.join(u", ")});
    }
    const auto acting = TRY(actingOf(options));
    const auto values = TRY(valuesOf(asked.values));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Write));
    Answer answer;
    QJsonArray results;
    std::vector<IssuedPaper> letters;
    bool isDone = false;
    const auto masked = ledger->desk().masked = std::make_shared<MaskedPapers>();
    for (const auto& result : act(ledger->desk(), *row, acting, numbersOf(asked.numbers), values)) {
        tell(answer, results, result);
        isDone = isDone || result.ok();
        if (result.letter)
            letters.push_back(*result.letter);
    }
    answer.json = {{QStringLiteral("results"), results},
                   {QStringLiteral("letters"), lettersJson(letters, {})}};
    answer.noteMasked(letters.empty() ? MaskedPapers() : *masked); // else composed to compare
    for (auto value = values.begin(); isDone && value != values.end(); ++value)
        answer.noteTakenOut(value.key(), unseenIn(value.value()));
    return answer;
}

} // namespace

void addCaseworkCommands(CLI::App& app, Chosen& chosen)
{
    auto numbers = std::make_shared<Texts>();
    auto* command =
        addCommand(app, chosen, "route", "who should handle a case, and why",
                   [numbers](const Options& options) { return route(options, *numbers); });
    command->add_option("CASE", *numbers, "case numbers")->required();

    auto sending = std::make_shared<DispatchOptions>();
    command = addCommand(app, chosen, "dispatch", "send cases to their units, with letters",
                         [sending](const Options& options) { return dispatch(options, *sending); });
    command->add_option("CASE", sending->numbers, "case numbers")->required();
    command->add_option("--to", sending->to, "another lead than proposed");
    command->add_option("--copy", sending->copy, "copy these units instead of those proposed");
    command->add_option("--why", sending->why, "why it departs from the proposal");
    command->add_option("--set", sending->values, "KEY=VALUE of the letters: urgency, secrecy …");
    addOutput(*command, chosen, "--letters", sending->letters, "write the letters to this PDF");
    command->add_option("--reply-books", sending->replyBooks,
                        "write a workbook for each unit's answers into this folder");

    auto acting = std::make_shared<ActOptions>();
    command =
        addCommand(app, chosen, "act",
                   "any act of casework on cases; says what it means for letters that were sent",
                   [acting](const Options& options) { return perform(options, *acting); });
    command->add_option("ACT", acting->act, "sign-for, verify, opine, settle …")->required();
    command->add_option("CASE", acting->numbers, "case numbers")->required();
    command->add_option("--set", acting->values, "KEY=VALUE");
}

} // namespace jiuzhang::command_line
