// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seen_rows.h"

#include "core/base/text.h"
#include "core/base/worked_ahead.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// One row alone would hardly be worth the way to another thread and back.
constexpr std::size_t kRowsTogether = 64;

bool isBlank(const Cell& cell)
{
    return comparable(cellText(cell.value)).isEmpty();
}

QString firstText(const std::map<int, Cell>& cells)
{
    const auto first =
        std::ranges::find_if(cells, [](const auto& c) { return !isBlank(c.second); });
    return first == cells.end() ? QString() : tidied(cellText(first->second.value));
}

QString commentsOn(const std::map<int, Cell>& cells)
{
    QStringList comments;
    for (const auto& [column, cell] : cells)
        comments += tidied(cell.comment);
    comments.removeAll(QString());
    return comments.join(u' ');
}

} // namespace

void seeRows(const ShownSheet& shown, const Header& header, const ClueReading& reading,
             std::span<const int> rows, const std::function<ReadingAnswers(int row)>& answersAbout,
             const std::function<void(SeenRow row)>& take)
{
    const auto seen = [&](int number) {
        const auto& cells = shown.sheet().rows.at(number).cells;
        const auto kind = kindOf(shown, header, reading.names, number);
        const QString first = kind == RowKind::Blank ? commentsOn(cells) : firstText(cells);
        SeenRow row{number, kind, first, {}};
        if (kind == RowKind::Clue)
            row.read = readRow(shown, header, reading, number, answersAbout(number));
        else if (kind != RowKind::Blank || !first.isEmpty())
            row.read = untakenRow(shown, header, reading, number);
        return row;
    };
    using Numbers = std::span<const int>;
    using Seen = std::vector<SeenRow>;
    WorkedAhead<Numbers, Seen> ahead(
        [&](const Numbers& numbers) {
            Seen all;
            all.reserve(numbers.size());
            std::ranges::transform(numbers, std::back_inserter(all), seen);
            return all;
        },
        [&](Seen all) -> Outcome { // which refuses nothing
            std::ranges::for_each(all, [&](SeenRow& row) { take(std::move(row)); });
            return {};
        });
    while (!rows.empty()) {
        const auto some = rows.first(std::min(kRowsTogether, rows.size()));
        (void)ahead.add(some);
        rows = rows.subspan(some.size());
    }
    (void)ahead.finish();
}

} // namespace jiuzhang
