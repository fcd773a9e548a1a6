// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/filling.h"

#include "core/base/output_file.h"
#include "core/base/own_mark.h"
#include "core/exchange/book_template.h"
#include "core/exchange/export_columns.h"
#include "core/office/exporting.h"

#include <algorithm>
#include <numeric>

namespace jiuzhang {

namespace {

// What a template may ask about the whole.
struct WholeField {
    const char16_t* key;
    const char16_t* word;
    LedgerCell (*value)(const Programme& programme, QDate on, int cases);
};

// clang-format off
constexpr WholeField kWhole[] = {
    {u"office", u"填报单位", [](const Programme& p, QDate, int) { return LedgerCell(p.office); }},
    {u"programme", u"行动名称",
     [](const Programme& p, QDate, int) { return LedgerCell(p.district + p.title); }},
    {u"date", u"填报日期", [](const Programme&, QDate on, int) { return LedgerCell(on); }},
    {u"count", u"件数", [](const Programme&, QDate, int cases) { return LedgerCell(cases); }},
};
// clang-format on

const WholeField* wholeField(const QString& name)
{
    const auto* found = std::ranges::find_if(kWhole, [&](const WholeField& each) {
        return name == QStringView(each.key) || name == QStringView(each.word);
    });
    return found == std::end(kWhole) ? nullptr : found;
}

std::optional<ExportColumn> columnNamed(const QString& name)
{
    const auto found = exportColumns({name});
    return found && found->size() == 1 ? std::optional(found->front()) : std::nullopt;
}

// How many characters have to be put in, taken out or changed to make one of the other.
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            const qsizetype changed = corner + (a[i - 1] == b[at] ? 0 : 1);
            corner = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, changed}));
        }
    }
    return row.back();
}

QString nearestNames(const QString& name)
{
    constexpr std::size_t kShown = 3;
    QStringList all = exportNames();
    for (const auto& each : kWhole)
        all += {QString::fromUtf16(each.key), QString::fromUtf16(each.word)};
    std::ranges::stable_sort(all, {}, [&](const QString& each) { return distance(name, each); });
    return all.mid(0, kShown).join(u'、');
}

// The repeated row of each sheet. With one case its fields may stand anywhere.
Result<BookTemplate::RepeatedRows> repeatedRows(const BookTemplate& book, std::size_t cases)
{
    BookTemplate::RepeatedRows rows;
    for (const auto& each : book.placeholders()) {
        if (wholeField(each.name))
            continue;
        if (!columnNamed(each.name))
            return refuse(ErrorCode::PlaceholderUnknown,
                          {each.cell, each.name, nearestNames(each.name)}, each.sheet);
        const auto [row, isNew] = rows.emplace(each.sheet, each.row);
        if (!isNew && row->second != each.row && cases != 1)
            return refuse(ErrorCode::RepeatedRowTwice, {each.cell, QString::number(row->second)},
                          each.sheet);
    }
    return cases == 1 ? BookTemplate::RepeatedRows() : rows;
}

std::map<QString, ExportColumn> columnsAsked(const BookTemplate& book)
{
    std::map<QString, ExportColumn> columns;
    for (const auto& each : book.placeholders()) {
        if (!wholeField(each.name))
            columns.emplace(each.name, *columnNamed(each.name));
    }
    return columns;
}

} // namespace

Outcome fillTemplate(Desk& desk, const Acting& acting, const QString& templatePath,
                     std::span<const CaseNumber> numbers, const QString& path)
{
    auto book = TRY(BookTemplate::open(templatePath));
    const auto rows = TRY(repeatedRows(book, numbers.size()));
    std::vector<Case> cases;
    for (const auto& number : numbers)
        cases.push_back(TRY(desk.record.load(number)));
    if (cases.empty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("number")});
    const auto columns = columnsAsked(book);
    std::vector<ExportColumn> used;
    for (const auto& [name, column] : columns)
        used.push_back(column);
    auto told = TRY(ToldCases::of(desk, used, ToldCases::As::Masked));
    const auto value = [&](const QString& name, int subject) -> LedgerCell {
        if (const auto* whole = wholeField(name))
            return whole->value(desk.programme, desk.workingDate, static_cast<int>(cases.size()));
        const int at = std::max(subject, 0);
        return told.tell(at + 1, cases[static_cast<std::size_t>(at)],
                         [&](const LedgerLine& line) { return columns.at(name).cell(line); });
    };
    auto output = TRY(OutputFile::begin(path, {QStringLiteral(".xlsx")}));
    const auto filled = TRY(std::move(book).filled(value, rows, static_cast<int>(cases.size())));
    TRY(output.write(markedZip(filled)));
    if (ToldCases::tellContacts(used))
        TRY(recordTakenOut(desk, acting,
                           {.what = QStringLiteral("fill"),
                            .file = path,
                            .cases = cases.size(),
                            .masked = told.masked(),
                            .columns = keysOf(used)}));
    return output.keep();
}

} // namespace jiuzhang
