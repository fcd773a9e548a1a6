// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include "core/base/text.h"
#include "core/exchange/shown_sheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr int kRowsSearched = 30;
constexpr std::size_t kFewestFields = 3; // fewer are words in a title, not a header
const auto kFacts = QStringLiteral("facts");
const auto kStory = QString::fromUtf16(kFactsAndClaim);

struct Candidate {
    Header header;
    std::map<QString, qsizetype> ranks; // of the heading that has each field so far
};

QString textAt(const std::map<int, CellValue>& cells, int column)
{
    const auto cell = cells.find(column);
    return cell == cells.end() ? QString() : tidied(cellText(cell->second));
}

int lastColumnOf(const std::map<int, CellValue>& cells)
{
    return cells.empty() ? 0 : cells.rbegin()->first;
}

std::optional<AmountUnit> unitIn(const QString& heading)
{
    static const QRegularExpression unit(QStringLiteral("(万元|元)[)\\]]?$"));
    const auto match = unit.match(comparable(heading));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) == u"万元" ? AmountUnit::Wan : AmountUnit::Yuan;
}

std::optional<AmountUnit> unitInTitle(const QString& title)
{
    static const QRegularExpression unit(
        QStringLiteral("(?<!填报)(?<!填表)(?<!报送)单位:(?:人民币)?(万元|元)"));
    const auto match = unit.match(title);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) == u"万元" ? AmountUnit::Wan : AmountUnit::Yuan;
}

QString headingOf(const QString& upper, const QString& lower)
{
    if (upper.isEmpty() || upper == lower)
        return lower;
    return lower.isEmpty() ? upper : upper + u' ' + lower;
}

// 「涉及金额」 over 「总额」 is looked up as both words together, then as the lower one alone.
std::optional<HeaderNames::Match> matchOf(const HeaderNames& names, const QString& upper,
                                          const QString& lower)
{
    if (const auto both = names.match(headingOf(upper, lower)))
        return both;
    return names.match(lower);
}

// A field that two headings name belongs to the better known name, the left one in doubt.
void place(Candidate& candidate, const HeaderColumn& column, const HeaderNames::Match& match)
{
    auto& columns = candidate.header.columns;
    const auto held = columns.find(match.key);
    if (held == columns.end()) {
        columns.emplace(match.key, column);
        candidate.ranks[match.key] = match.rank;
    } else if (match.rank < candidate.ranks[match.key]) {
        candidate.header.untaken.push_back(held->second);
        held->second = column;
        candidate.ranks[match.key] = match.rank;
    } else {
        candidate.header.untaken.push_back(column);
    }
}

// The header that one row, or two, would make. Two rows are one header when both say
// something: a title row above or a data row below is no half of a header.
std::optional<Header> candidateAt(const ShownSheet& shown, const HeaderNames& names, int firstRow,
                                  int lastRow)
{
    Candidate candidate{.header = {firstRow, lastRow, {}, {}, {}, {}}, .ranks = {}};
    bool upperSays = false;
    bool lowerSays = false;
    const auto uppers = shown.row(firstRow);
    const auto lowers = lastRow == firstRow ? uppers : shown.row(lastRow);
    const int last = std::max(lastColumnOf(uppers), lastColumnOf(lowers));
    for (int column = 1; column <= last; ++column) {
        const QString upper = textAt(uppers, column);
        const QString lower = textAt(lowers, column);
        const QString heading = headingOf(upper, lower);
        upperSays = upperSays || names.isSerial(upper) || names.match(upper);
        lowerSays = lowerSays || (lower != upper && names.match(lower));
        if (heading.isEmpty() || names.isSerial(heading))
            continue;
        const auto unit = unitIn(lower);
        const HeaderColumn found{column, heading, unit ? unit : unitIn(upper)};
        if (const auto match = matchOf(names, upper, lower))
            place(candidate, found, *match);
        else
            candidate.header.untaken.push_back(found);
    }
    if (firstRow != lastRow && !(upperSays && lowerSays))
        return std::nullopt;
    return candidate.header;
}

void readTitle(Header& header, const Sheet& sheet)
{
    static const QRegularExpression reported(
        QStringLiteral("(?:填报|填表|报送|上报|统计|制表)(?:时间|日期):?"
                       "(\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)"));
    for (const auto& [number, row] : sheet.rows) {
        if (number >= header.firstRow)
            break;
        for (const auto& [column, value] : row.cells)
            header.title += comparable(cellText(value));
        header.title += u'\n';
    }
    header.reportedOn = reported.match(header.title).captured(1);
    const auto unit = unitInTitle(header.title);
    for (auto& [field, column] : header.columns) {
        if (!column.unit)
            column.unit = unit;
    }
}

// More fields; of equals, the one that knows the groups above its columns too.
bool isBetter(const Header& candidate, const Header& best)
{
    if (candidate.columns.size() != best.columns.size())
        return candidate.columns.size() > best.columns.size();
    return candidate.lastRow - candidate.firstRow > best.lastRow - best.firstRow;
}

// The title can tell source and day, and the facts the claim; the rest only a column can.
QStringList missingColumns(const Header& header)
{
    QStringList missing;
    for (const auto& key : {QStringLiteral("entity"), QStringLiteral("category"),
                            QStringLiteral("respondent"), kFacts}) {
        if (!header.find(key) && !(key == kFacts && header.find(kStory)))
            missing.append(key);
    }
    return missing;
}

} // namespace

const HeaderColumn* Header::find(const QString& key) const
{
    const auto found = columns.find(key);
    return found == columns.end() ? nullptr : &found->second;
}

Result<Header> findHeader(const Sheet& sheet, const HeaderNames& names)
{
    const ShownSheet shown(sheet);
    Header best{0, 0, {}, {}, {}, {}};
    for (const auto& [row, cells] : sheet.rows) {
        if (row > kRowsSearched)
            break;
        for (const int lastRow : {row, row + 1}) {
            auto candidate = candidateAt(shown, names, row, lastRow);
            if (candidate && isBetter(*candidate, best))
                best = std::move(*candidate);
        }
    }
    if (best.columns.size() < kFewestFields)
        best.columns.clear();
    if (const auto missing = missingColumns(best); !missing.isEmpty())
        return refuse(ErrorCode::HeaderMissing, {sheet.name, missing.join(u", ")});
    // 「事情经过及诉求」 says it all: facts beside it are one column too many.
    if (best.find(kStory)) {
        if (const auto facts = best.columns.extract(kFacts))
            best.untaken.push_back(facts.mapped());
    }
    readTitle(best, sheet);
    return best;
}

} // namespace jiuzhang
