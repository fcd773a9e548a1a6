// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header.h"

#include "core/base/text.h"
#include "core/casework/fields.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/shown_sheet.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace jiuzhang {

namespace {

constexpr int kRowsWithHeader = 30;
constexpr std::size_t kFewestFields = 3; // fewer are words in a title, not a header
constexpr int kMostLines = 3;
constexpr qsizetype kNameInGroup = 1000; // the rank of 「名称」: any name of a field is better

// How well a column stands for its field: the lower, the better.
struct Standing {
    bool hidden;
    qsizetype rank; // of its heading among the names of the field
    friend auto operator<=>(const Standing&, const Standing&) = default;
};

struct Candidate {
    Header header;
    std::map<QString, Standing> standings; // of the column that has each field so far
};

using Line = std::map<int, Cell>;

QString textAt(const Line& cells, int column)
{
    const auto cell = cells.find(column);
    return cell == cells.end() ? QString() : tidied(cellText(cell->second.value));
}

std::optional<AmountUnit> unitInTitle(const QString& title)
{
    static const QRegularExpression unit(QStringLiteral(
        "(?<!填报)(?<!填表)(?<!报送)单位:(?:人民币)?"
        "((?:[十百千]?万|亿|千|百)?[美港欧日韩]?元|美金|港币|[十百千]?[万亿](?!\\p{Han}))"));
    const auto match = unit.match(title);
    return match.hasMatch() ? amountUnitNamed(match.captured(1)) : std::nullopt;
}

bool isUnitOnly(const QString& text)
{
    static const QRegularExpression unit(
        QStringLiteral("^(?:[(\\[](?:单位:)?(.+)[)\\]]|(?:单位:)?(.*元))$"));
    const auto match = unit.match(comparable(text));
    const QString word = match.captured(1) + match.captured(2);
    return match.hasMatch() && amountUnitNamed(word).has_value();
}

// What stands over one column, from above, each text once: a merged cell is in several lines.
QStringList partsOver(const std::vector<Line>& lines, int column)
{
    QStringList parts;
    for (const Line& line : lines) {
        const QString text = textAt(line, column);
        if (!text.isEmpty() && (parts.isEmpty() || parts.last() != text))
            parts += text;
    }
    return parts;
}

// 「(万元)」 in the lowest line that says one.
std::optional<AmountUnit> unitOver(const QStringList& parts)
{
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (const auto unit = unitOfHeading(*part))
            return unit;
    }
    return std::nullopt;
}

bool isOfCompany(const QString& key)
{
    const ClueField* field = clueField(key);
    return field && field->part == FormPart::Entity;
}

// 「涉及金额」 over 「总额」 is looked up as both words together, then as the lower one alone.
std::optional<HeaderNames::Match> matchOf(const HeaderNames& names, QStringList parts)
{
    if (parts.size() > 1 && isUnitOnly(parts.last()))
        parts.removeLast();
    std::optional<QString> group;
    for (const QString& above : QStringList(parts).mid(0, parts.size() - 1))
        group = group ? group : names.group(above);
    if (group && names.isNameInGroup(parts.last()))
        return HeaderNames::Match{*group, kNameInGroup};
    auto match = names.match(parts.join(u' '));
    if (!match)
        match = names.match(parts.last());
    const bool isAnothers = match && group && !isOfCompany(*group) && isOfCompany(match->key);
    return isAnothers ? std::nullopt : match;
}

// A field that two headings name belongs to the one that is seen, then to the better known name,
// the left one in doubt.
void place(Candidate& candidate, const HeaderColumn& column, const HeaderNames::Match& match)
{
    auto& columns = candidate.header.columns;
    const Standing standing{column.hidden, match.rank};
    const auto [held, isFree] = columns.try_emplace(match.key, column);
    if (isFree) {
        candidate.standings[match.key] = standing;
    } else if (standing < candidate.standings[match.key]) {
        candidate.header.untaken.push_back(std::exchange(held->second, column));
        candidate.standings[match.key] = standing;
    } else {
        candidate.header.untaken.push_back(column);
    }
}

// Whether a line says something that the lines above it do not: a title row above or a data row
// below is no part of a header.
bool says(const std::vector<Line>& lines, std::size_t number, const HeaderNames& names)
{
    return std::ranges::any_of(lines[number], [&](const auto& cell) {
        const QString text = textAt(lines[number], cell.first);
        const QString above = number == 0 ? QString() : textAt(lines[number - 1], cell.first);
        if (text.isEmpty() || text == above)
            return false;
        const bool isHeading = names.match(text) || names.group(text);
        if (number == 0)
            return isHeading || names.isSerial(text);
        return isHeading || isUnitOnly(text) || (names.group(above) && names.isNameInGroup(text));
    });
}

// Below the first line of a header stand texts, and nothing under 序号.
bool mayContinue(const Line& line, const Line& above, const HeaderNames& names)
{
    return std::ranges::all_of(line, [&](const auto& cell) {
        const QString over = textAt(above, cell.first);
        return std::holds_alternative<QString>(cell.second.value) &&
               (!names.isSerial(over) || textAt(line, cell.first) == over);
    });
}

// A loser among two columns of one field may have a field of its own.
void placeOtherwise(Header& header, const HeaderNames& names)
{
    std::erase_if(header.untaken, [&](const HeaderColumn& column) {
        const auto key = names.otherwise(column.heading);
        return key && header.columns.try_emplace(*key, column).second;
    });
}

bool isReasonColumn(const std::vector<Line>& lines, int column)
{
    return std::ranges::any_of(lines, [&](const Line& line) {
        const auto cell = line.find(column);
        return cell != line.end() && cellText(cell->second.value) == kReasonHeading &&
               cell->second.comment == QString::fromUtf16(kReasonMark);
    });
}

// The header that some rows one below the other would make.
std::optional<Header> candidateAt(const ShownSheet& shown, const HeaderNames& names, int firstRow,
                                  int lastRow)
{
    std::vector<Line> lines;
    int lastColumn = 0;
    for (int row = firstRow; row <= lastRow; ++row) {
        lines.push_back(shown.row(row));
        if (!lines.back().empty())
            lastColumn = std::max(lastColumn, lines.back().rbegin()->first);
    }
    for (std::size_t line = 0; lines.size() > 1 && line < lines.size(); ++line) {
        const bool continues = line == 0 || mayContinue(lines[line], lines[line - 1], names);
        if (!continues || !says(lines, line, names))
            return std::nullopt;
    }
    Candidate candidate{.header = {firstRow, lastRow, {}, {}, {}, {}, {}}, .standings = {}};
    for (int column = 1; column <= lastColumn; ++column) {
        const QStringList parts = partsOver(lines, column);
        if (parts.isEmpty())
            continue;
        const QString heading = parts.join(u' ');
        const HeaderColumn found{column, heading, unitOver(parts), shown.sheet().isHidden(column)};
        if (isReasonColumn(lines, column))
            candidate.header.reasons = column;
        else if (names.isSerial(heading))
            candidate.header.serials.push_back(column);
        else if (const auto match = matchOf(names, parts))
            place(candidate, found, *match);
        else
            candidate.header.untaken.push_back(found);
    }
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
        for (const auto& [column, cell] : row.cells)
            header.title += comparable(cellText(cell.value));
        header.title += u'\n';
    }
    header.reportedOn = reported.match(header.title).captured(1);
    header.unit = unitInTitle(header.title);
    for (auto& [field, column] : header.columns) {
        if (!column.unit)
            column.unit = header.unit;
    }
}

// The one that knows the groups above its columns too, for a group says what they are not; else
// the one with more fields.
bool isBetter(const Header& candidate, const Header& best)
{
    if (candidate.lastRow != best.lastRow && candidate.columns.size() != best.columns.size())
        return candidate.columns.size() > best.columns.size();
    return candidate.lastRow - candidate.firstRow > best.lastRow - best.firstRow;
}

// The title can tell source and day, and the facts the claim; the rest only a column can.
QStringList missingColumns(const Header& header, const HeaderNames& names)
{
    QStringList missing;
    for (const auto& key : {QStringLiteral("entity"), QStringLiteral("category"),
                            QStringLiteral("respondent"), kFactsKey}) {
        if (!header.find(key) && !(key == kFactsKey && header.find(kStory)) && !names.isSaid(key))
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

std::optional<AmountUnit> unitOfHeading(const QString& heading)
{
    static const QRegularExpression bracket(QStringLiteral("[(\\[]([^()\\[\\]]+)[)\\]]"));
    static const QRegularExpression label(
        QStringLiteral("^(?:金额)?(?:单位|计量单位|币种):?|^人民币"));
    static const QRegularExpression parts(QStringLiteral("[,;、/]"));
    static const QRegularExpression ending(
        QStringLiteral("((?:[十百千]?万|亿|千|百)?[美港欧日韩澳加]?元|美金|港币|usd)$"));
    const QString plain = comparable(heading);
    for (auto brackets = bracket.globalMatch(plain); brackets.hasNext();) {
        for (QString part : brackets.next().captured(1).split(parts)) {
            if (const auto unit = amountUnitNamed(part.remove(label).remove(label)))
                return unit;
        }
    }
    const auto match = ending.match(plain);
    return match.hasMatch() ? amountUnitNamed(match.captured(1)) : std::nullopt;
}

bool isHeaderLine(const std::map<int, Cell>& cells, const HeaderNames& names)
{
    std::vector<const QString*> texts;
    for (const auto& [column, cell] : cells) {
        const auto* text = std::get_if<QString>(&cell.value);
        if (text && !comparable(*text).isEmpty())
            texts.push_back(text);
    }
    std::set<QString> fields;
    std::size_t others = 0;
    for (const auto* text : texts) { // of a line of data the first half tells it
        if (const auto match = names.match(*text))
            fields.insert(match->key);
        else if (2 * ++others >= texts.size())
            return false;
    }
    return fields.size() >= kFewestFields && fields.size() * 2 > texts.size();
}

Result<Header> findHeader(const Sheet& sheet, const HeaderNames& names)
{
    const ShownSheet shown(sheet);
    Header best{0, 0, {}, {}, {}, {}, {}};
    const int firstRow = sheet.rows.empty() ? 1 : sheet.rows.begin()->first;
    for (const auto& [row, cells] : sheet.rows) {
        if (row >= firstRow + kRowsWithHeader)
            break;
        for (int lastRow = row; lastRow < row + kMostLines; ++lastRow) {
            auto candidate = candidateAt(shown, names, row, lastRow);
            if (candidate && isBetter(*candidate, best))
                best = std::move(*candidate);
        }
    }
    if (best.columns.size() < kFewestFields)
        best.columns.clear();
    if (const auto missing = missingColumns(best, names); !missing.isEmpty())
        return refuse(ErrorCode::HeaderMissing, {sheet.name, missing.join(u", ")});
    // 「事情经过及诉求」 says it all: facts beside it are one column too many.
    if (best.find(kStory)) {
        if (const auto facts = best.columns.extract(kFactsKey))
            best.untaken.push_back(facts.mapped());
    }
    placeOtherwise(best, names);
    readTitle(best, sheet);
    return best;
}

QString headerFingerprint(const Header& header)
{
    static const QRegularExpression sender(
        QStringLiteral("(?:填报|填表|报送|上报|制表)(?:单位|部门):?([^:\n]{2,20}?)(?:\\(|填报|填表|"
                       "上报|报送|\n|$)"));
    QStringList parts;
    std::map<int, QString> headings;
    for (const auto& [key, column] : header.columns)
        headings[column.column] = comparable(column.heading);
    for (const HeaderColumn& column : header.untaken)
        headings[column.column] = comparable(column.heading);
    for (const auto& [column, heading] : headings)
        parts += heading;
    parts += sender.match(header.title).captured(1);
    const QByteArray text = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace jiuzhang
