// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/base/text.h"
#include "core/reading/letter.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/read_text_words.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::command_line {

namespace {

constexpr qsizetype kMostBytes = 60'000; // of a letter; a longer text is none

QStringList linesOf(const ReadText& read, const Programme& programme)
{
    QStringList lines;
    for (const auto& piece : read.taken)
        lines += Words::tr("%1: %2 (%3)")
                     .arg(ui::fieldText(piece.key),
                          ui::clueText(*clueField(piece.key), read.clue, programme),
                          ui::takenText(read, piece));
    for (const auto& piece : read.unread)
        lines += piece.key.isEmpty()
                     ? Words::tr("not taken: %1").arg(ui::unreadText(read, piece))
                     : Words::tr("%1 stays empty: %2")
                           .arg(ui::fieldText(piece.key), ui::unreadText(read, piece));
    if (read.furtherRows > 0)
        lines += Words::tr("%n further row(s) were not read", nullptr, read.furtherRows);
    return lines;
}

Result<Answer> parse(const Options& options, const std::string& input)
{
    const QString path = textOf(input);
    const auto bytes = TRY(inputOf(path));
    if (bytes.size() > kMostBytes)
        return refuse(ErrorCode::FileTooLong, {path, QString::number(kMostBytes)});
    const auto text = TRY(textIn(bytes, path));
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const Desk& desk = ledger->desk();
    const auto names = TRY(HeaderNames::shipped());
    const auto on = TRY(dayOf(options.on, "on", desk.workingDate));
    const auto read = TRY(readText(text, {desk.programme, names, on}));
    return Answer{toJson(read, desk.programme), linesOf(read, desk.programme)};
}

} // namespace

void addParseCommand(CLI::App& app, Chosen& chosen)
{
    auto input = std::make_shared<std::string>();
    auto* command =
        addCommand(app, chosen, "parse", "what a pasted letter or row says of a clue, and where",
                   [input](const Options& options) { return parse(options, *input); });
    command->add_option("FILE", *input, "a text, or - for standard input")->required();
}

} // namespace jiuzhang::command_line
