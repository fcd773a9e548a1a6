// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/commands.h"

#include "core/office/duplicates.h"
#include "ui/shared/likeness_text.h"

namespace jiuzhang::command_line {

namespace {

Result<std::vector<LikelyPair>> pairsIn(const Desk& desk, const Acting& reader,
                                        const std::string& number)
{
    const CaseNumber asked(textOf(number));
    if (!number.empty()) {
        TRY(desk.record.load(asked));
    }
    KnownClues known;
    TRY(known.catchUp(desk));
    const auto& directory = desk.programme.directory;
    return toldPairs(desk, reader,
                     number.empty() ? known.pairs(directory) : known.pairsOf(asked, directory));
}

Result<Answer> duplicates(const Options& options, const std::string& number)
{
    const auto ledger = TRY(openLedger(options, OpenedLedger::Access::Read));
    const auto reader = TRY(actingOf(options));
    const auto pairs = TRY(pairsIn(ledger->desk(), reader, number));
    Answer answer{{{QStringLiteral("pairs"), toJson(pairs)}}, {}};
    for (const auto& pair : pairs)
        answer.lines +=
            QStringList{pair.a.text(), pair.b.text(), QString::number(pair.likeness.score),
                        ui::groundsText(pair.likeness)}
                .join(u"  ");
    answer.lines +=
        Words::tr("%n pair(s) that may be one matter", nullptr, static_cast<int>(pairs.size()));
    return answer;
}

} // namespace

void addDuplicatesCommand(CLI::App& app, Chosen& chosen)
{
    auto number = std::make_shared<std::string>();
    auto* command =
        addCommand(app, chosen, "duplicates", "cases that may be one matter, and why",
                   [number](const Options& options) { return duplicates(options, *number); });
    command->add_option("CASE", *number, "only pairs with this case");
}

} // namespace jiuzhang::command_line
