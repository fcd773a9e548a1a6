// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/table_fit.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace jiuzhang::paper {

namespace {

constexpr double kStep = points(0.5);
constexpr double kMostOfWidth = 0.8;
constexpr qsizetype kShortText = 10; // a name, which stands in one line where there is room

// Days and numbers of papers, which are never torn.
const QRegularExpression& wholes()
{
    static const QRegularExpression kWholes(
        QStringLiteral("\\d{4}年\\d{1,2}月(\\d{1,2}日)?|\\p{Han}{0,12}〔\\d{4}〕\\d+号|（\\d{4}"
                       "）\\p{Han}\\d+\\p{Han}+\\d+号"));
    return kWholes;
}

// What a cell cannot do without: its longest part that is not broken.
double longestPart(const QString& text, const Style& style, bool shortIsWhole,
                   const Typefaces& faces)
{
    double longest = 0;
    for (const QString& line : text.split(u'\n')) {
        const Cells cells = cellsOf(line, style, style.size, faces);
        if (shortIsWhole && line.size() <= kShortText)
            longest = std::max(longest, widthOf(cells));
        for (const auto& match : wholes().globalMatch(line))
            longest =
                std::max(longest, widthOf(cellsOf(match.captured(), style, style.size, faces)));
        double part = 0;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (at > 0 && mayBreakBetween(cells[at - 1].character, cells[at].character))
                part = 0;
            part += cells[at].width;
            longest = std::max(longest, part);
        }
    }
    return longest;
}

std::vector<double> needsOf(const Table& table, bool shortIsWhole, const Typefaces& faces)
{
    const Style style{Face::FangSong, table.size};
    std::vector<double> needs;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        double need = 0;
        for (const QStringList& row : table.rows)
            need = std::max(need, longestPart(row.at(static_cast<qsizetype>(at)), style,
                                              shortIsWhole && !table.columns[at].isLabel, faces));
        needs.push_back(need + 2 * kSidePadding * table.size);
    }
    return needs;
}

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// Gives each column what it needs, taken from those that have more.
void share(Table& table, const std::vector<double>& needs)
{
    double lacking = 0;
    double spare = 0;
    for (std::size_t at = 0; at < needs.size(); ++at) {
        const double more = table.columns[at].width - needs[at];
        (more < 0 ? lacking : spare) += std::abs(more);
    }
    if (lacking <= 0)
        return;
    for (std::size_t at = 0; at < needs.size(); ++at) {
        double& width = table.columns[at].width;
        const double more = width - needs[at];
        width -= more < 0 ? more : more * lacking / spare;
    }
}

// What a column does not give to others: most of its width where its text needs that, which would
// become a tall strip, and two characters of its heading.
double keptOf(const Table& table, std::size_t at, double whole)
{
    const TableColumn& column = table.columns[at];
    const bool isLong = std::ranges::any_of(table.rows, [&](const QStringList& row) {
        return row.at(static_cast<qsizetype>(at)).size() > kShortText;
    });
    const double ofHeading =
        std::min<double>(2, static_cast<double>(column.heading.size())) * headingSize(table.size) +
        2 * kSidePadding * table.size;
    const double most = kMostOfWidth * column.width;
    return isLong ? most : std::max(std::min(column.width, ofHeading), std::min(most, whole));
}

// The columns' hard needs with what they keep, where there is room for that.
std::vector<double> withKept(const Table& table, const std::vector<double>& needs,
                             const std::vector<double>& whole, double width)
{
    std::vector<double> kept = needs;
    for (std::size_t at = 0; at < kept.size(); ++at)
        kept[at] = std::max(kept[at], keptOf(table, at, whole[at]));
    return sum(kept) <= width ? kept : needs;
}

// The columns' hard needs, and of those that may stand in one line as many as there is room for,
// the ones that ask least first.
std::vector<double> withWholeNames(std::vector<double> needs, const std::vector<double>& whole,
                                   double width)
{
    std::vector<std::size_t> order(needs.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t at) { return whole[at] - needs[at]; });
    double room = width - sum(needs);
    for (const std::size_t at : order) {
        const double more = std::max(0.0, whole[at] - needs[at]);
        if (more > room)
            break;
        needs[at] += more;
        room -= more;
    }
    return needs;
}

} // namespace

Table withFittingColumns(Table table, const Typefaces& faces)
{
    double width = 0;
    for (const TableColumn& column : table.columns)
        width += column.width;
    auto needs = needsOf(table, false, faces);
    while (sum(needs) > width && table.size - kStep >= kSmallestType) {
        table.size -= kStep;
        needs = needsOf(table, false, faces);
    }
    if (sum(needs) > width)
        return table;
    const auto whole = needsOf(table, true, faces);
    share(table, withWholeNames(withKept(table, needs, whole, width), whole, width));
    return table;
}

} // namespace jiuzhang::paper
