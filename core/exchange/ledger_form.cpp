// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_form.h"

#include "core/base/amount_text.h"
#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/exchange/clue_reading.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kNumber = QStringLiteral("number");
const auto kRegisteredOn = QStringLiteral("registeredOn");
constexpr int kRowsWithForm = 5; // title rows stand above
constexpr int kFirstField = 3;   // the column of the first field of the clue
constexpr QChar kTextMark = u'\'';

bool isSum(const ClueField& field)
{
    return std::holds_alternative<field::Amount>(field.type);
}

// The row of headings; 0: the sheet is none of ours.
int headingRow(const Sheet& sheet)
{
    const QStringList headings = formHeadings();
    for (const auto& [number, row] : sheet.rows) {
        if (number > kRowsWithForm)
            break;
        QStringList texts;
        for (const auto& [column, cell] : row.cells)
            texts += cellText(cell.value).trimmed();
        if (texts == headings)
            return number;
    }
    return 0;
}

QString unmarked(const QString& text)
{
    return text.startsWith(kTextMark) ? text.mid(1) : text;
}

// "2022-0001"
std::optional<CaseNumber> numberOf(const QString& text, int year)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})-(\\d{4,9})$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() != year || match.captured(2).toInt() == 0)
        return std::nullopt;
    return CaseNumber(text);
}

// One row below the headings, on the way to the case that it was.
class FormRow {
public:
    FormRow(const Sheet& sheet, int number, const ClueReading& reading, bool isText)
        : sheet_(sheet), number_(number), reading_(reading), isText_(isText)
    {
    }

    void readInto(ClueRows& all)
    {
        const QDate registeredOn = QDate::fromString(textAt(2), Qt::ISODate);
        if (!registeredOn.isValid())
            reject({ErrorCode::DateUnreadable, {kRegisteredOn, textAt(2)}, kRegisteredOn});
        else if (registeredOn > reading_.workingDay)
            reject({ErrorCode::DateInFuture, {textAt(2)}, kRegisteredOn});
        const auto number = numberOf(textAt(1), registeredOn.year());
        if (!number)
            reject({ErrorCode::UnknownChoice,
                    {kNumber, textAt(1), QStringLiteral("%1-0001").arg(registeredOn.year())},
                    kNumber});
        auto read = readClue(form(), reading_.programme, registeredOn);
        const bool hides = asksShielding(read);
        for (auto& mistake : read.mistakes)
            reject(std::move(mistake));
        for (RowRejection& each : rejected_)
            each.isShielded = hides;
        if (!rejected_.empty()) {
            std::ranges::move(rejected_, std::back_inserter(all.rejected));
            if (hides)
                all.shielded.push_back(std::move(read.clue));
            return;
        }
        const auto fingerprint = fingerprintOf(*number, registeredOn, read.clue);
        all.taken.push_back({sheet_.name,
                             number_,
                             std::move(read.clue),
                             {},
                             fingerprint,
                             RegisteredAs{*number, registeredOn}});
    }

private:
    [[nodiscard]] QString textAt(int column) const
    {
        const auto& cells = sheet_.rows.at(number_).cells;
        const auto cell = cells.find(column);
        if (cell == cells.end())
            return {};
        const QString text = cellText(cell->second.value);
        return isText_ ? unmarked(text) : text;
    }

    [[nodiscard]] QJsonObject form() const
    {
        QJsonObject form;
        int column = kFirstField;
        for (const auto& field : clueFields())
            form[field.writtenKey()] = textAt(column++);
        return form;
    }

    static QByteArray fingerprintOf(const CaseNumber& number, QDate registeredOn,
                                    const ClueContent& clue)
    {
        QJsonObject written = toJson(clue);
        written[kNumber] = number.text();
        written[kRegisteredOn] = registeredOn.toString(Qt::ISODate);
        return QCryptographicHash::hash(canonicalJson(written), QCryptographicHash::Sha256).toHex();
    }

    void reject(Error mistake)
    {
        const QString key = mistake.where;
        const auto fields = clueFields();
        const auto field =
            std::ranges::find_if(fields, [&](const auto& each) { return key == each.id(); });
        const int column = field != fields.end()
                               ? kFirstField + static_cast<int>(field - fields.begin())
                               : (key == kNumber ? 1 : 2);
        mistake.where = sheet_.name + u'!' + columnName(column) + QString::number(number_);
        rejected_.push_back({sheet_.name, number_, column, formHeadings()[column - 1],
                             textAt(column), std::move(mistake)});
    }

    const Sheet& sheet_;
    int number_;
    const ClueReading& reading_;
    bool isText_;
    std::vector<RowRejection> rejected_;
};

// A value of an export in JSON as it would stand in a cell.
QString formCell(const QJsonObject& exported, const ClueField& field)
{
    const auto value = exported[field.id()];
    const auto written = exported[field.writtenKey()];
    if (isSum(field) && written.isString())
        return written.toString();
    if (isSum(field) && value.isDouble())
        return exactWan(Money::fromFen(value.toInteger()));
    if (value.isBool())
        return value.toBool() ? QStringLiteral("是") : QStringLiteral("否");
    return value.toString();
}

} // namespace

QString formHeading(const ClueField& field)
{
    const QString word = QString::fromUtf16(field.word);
    return isSum(field) ? word + QStringLiteral("（万元）") : word;
}

QStringList formHeadings()
{
    static const QStringList headings = [] {
        QStringList all{QString::fromUtf16(kNumberHeading), QString::fromUtf16(kRegisteredHeading)};
        for (const auto& field : clueFields())
            all += formHeading(field);
        return all;
    }();
    return headings;
}

Result<Sheet> sheetOfForm(const QJsonObject& exported, const QString& name)
{
    if (exported[u"form"] != kLedgerForm)
        return refuse(ErrorCode::NotAnExport, {name});
    if (exported[u"masked"].toBool())
        return refuse(ErrorCode::MaskedExport, {name});
    Sheet sheet{.name = name, .hidden = false, .rows = {}, .merged = {}};
    int row = 1;
    int column = 0;
    for (const auto& heading : formHeadings())
        sheet.rows[row].cells.emplace(++column, heading);
    for (const auto& value : exported[u"cases"].toArray()) {
        const auto each = value.toObject();
        auto& cells = sheet.rows[++row].cells;
        cells.emplace(1, each[kNumber].toString());
        cells.emplace(2, each[kRegisteredOn].toString());
        column = kFirstField;
        for (const auto& field : clueFields()) {
            if (const QString text = formCell(each, field); !text.isEmpty())
                cells.emplace(column, text);
            ++column;
        }
    }
    return sheet;
}

bool isMaskedExport(const std::vector<Sheet>& sheets)
{
    return std::ranges::any_of(sheets, [](const Sheet& sheet) {
        return std::ranges::any_of(sheet.rows, [](const auto& row) {
            return row.first <= kRowsWithForm &&
                   std::ranges::any_of(row.second.cells, [](const auto& cell) {
                       return cellText(cell.second.value).contains(QStringView(kMaskedMark));
                   });
        });
    });
}

bool isLedgerForm(const std::vector<Sheet>& sheets)
{
    return std::ranges::any_of(sheets, [](const Sheet& sheet) { return headingRow(sheet) > 0; });
}

ClueRows readLedgerForm(const std::vector<Sheet>& sheets, const ClueReading& reading, bool isText)
{
    ClueRows all;
    for (const Sheet& sheet : sheets) {
        const int headings = headingRow(sheet);
        if (headings == 0) {
            all.otherSheets.push_back({sheet.name, QStringLiteral("no-header")});
            continue;
        }
        all.sheets += sheet.name;
        for (const auto& row : sheet.rows) {
            if (row.first > headings)
                FormRow(sheet, row.first, reading, isText).readInto(all);
        }
    }
    return all;
}

QString formText(const QString& text)
{
    static const QString begins = QStringLiteral("=+-@\t'");
    return text.isEmpty() || !begins.contains(text[0]) ? text : QString(kTextMark) + text;
}

} // namespace jiuzhang
