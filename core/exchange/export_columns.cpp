// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_columns.h"

#include "core/base/amount_text.h"
#include "core/casework/righting_words.h"
#include "core/exchange/ledger_form.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// On A4 a page bears about eighty Chinese characters across, on A3 about a hundred and twenty.
constexpr ExportPurpose kPurposes[] = {
    {u"leader", u"领导审阅",
     u"position number entity category lead atStakeFen dueOn stage latest outcome"},
    {u"supervision", u"督办",
     u"position number entity lead letterNumber dispatchedOn signedOn dueOn stage urgings latest"},
    {u"money", u"资金兑现",
     u"position number entity respondent lead atStakeFen fulfilledFen outcome settledOn"},
    {u"sector", u"抄送行业主管部门",
     u"position number entity category facts respondent lead dueOn stage latest fulfilledFen "
     u"outcome"},
    {u"register", u"工作台账全部栏目", u"*"},
};

QJsonValue jsonOf(const LedgerCell& cell)
{
    struct AsJson {
        QJsonValue operator()(std::monostate) const { return {}; }
        QJsonValue operator()(const QString& text) const { return text; }
        QJsonValue operator()(QDate day) const { return day.toString(Qt::ISODate); }
        QJsonValue operator()(Money money) const { return static_cast<qint64>(money.fen()); }
        QJsonValue operator()(int count) const { return count; }
    };
    return std::visit(AsJson{}, cell);
}

// What stands in the field's place for those who may not read it; empty: the field is told.
QString maskOf(const ClueField& field, const LedgerLine& line)
{
    const bool isGiven = !keptValue(field, line.subject.clue).isNull();
    if (!isGiven || !line.mask)
        return {};
    if (line.hidesParties && field.names == Names::Business)
        return line.entity();
    if (line.hidesParties && field.mask)
        return QString::fromUtf16(field.mask);
    return veilOf(field, line.subject.clue);
}

bool isApproximate(const ClueField& field, const ClueContent& clue)
{
    const auto* amount = std::get_if<field::Amount>(&field.type);
    return amount && clue.*amount->at && clue.*amount->approximate;
}

QString approximately(const ClueField& field, const ClueContent& clue)
{
    return QStringLiteral("约") + exactWan(*(clue.*std::get<field::Amount>(field.type).at));
}

LedgerCell ledgerCell(const ClueField& field, const LedgerLine& line)
{
    const ClueContent& clue = line.subject.clue;
    const auto kept = keptValue(field, clue);
    if (kept.isNull())
        return {};
    if (const QString mask = maskOf(field, line); !mask.isEmpty())
        return mask;
    if (isApproximate(field, clue))
        return approximately(field, clue);
    if (const auto* amount = std::get_if<field::Amount>(&field.type))
        return *(clue.*amount->at);
    if (const auto* day = std::get_if<field::Day>(&field.type))
        return *(clue.*day->at);
    return textIn(field) ? line.told(clue.*textIn(field))
                         : keptWords(field.id(), kept, line.programme);
}

std::optional<ExportColumn> columnNamed(const QString& name)
{
    for (const auto& field : clueFields()) {
        if (name == field.id() || name == field.writtenKey() || name == QStringView(field.word) ||
            name == formHeading(field))
            return ExportColumn(field);
    }
    for (const auto& column : ledgerColumns()) {
        if (name == QStringView(column.key) || name == QStringView(column.heading))
            return ExportColumn(column);
    }
    return std::nullopt;
}

std::vector<ExportColumn> wholeLedger()
{
    std::vector<ExportColumn> columns;
    for (const auto& column : ledgerColumns())
        columns.emplace_back(column);
    return columns;
}

} // namespace

QString ExportColumn::heading() const
{
    return field_ ? formHeading(*field_) : QString::fromUtf16(told_->heading);
}

QString ExportColumn::key() const
{
    return field_ ? field_->id() : QString::fromUtf16(told_->key);
}

int ExportColumn::width() const
{
    if (told_)
        return told_->width;
    constexpr int kLongText = 16;
    constexpr int kWord = 6;
    if (std::holds_alternative<field::Story>(field_->type))
        return kLongText;
    return std::max(field_->listed, kWord);
}

LedgerCell ExportColumn::cell(const LedgerLine& line) const
{
    return field_ ? ledgerCell(*field_, line) : told_->cell(line);
}

void ExportColumn::put(QJsonObject& json, const LedgerLine& line, const QJsonObject& whole) const
{
    if (told_) {
        const QJsonValue value = clueField(key()) ? QJsonValue::Undefined : whole[key()];
        json[key()] = value.isUndefined() ? jsonOf(told_->cell(line))
                      : value.isString()  ? QJsonValue(line.told(value.toString()))
                                          : value;
        return;
    }
    const ClueContent& clue = line.subject.clue;
    const bool isText = textIn(*field_) || std::holds_alternative<field::Unit>(field_->type) ||
                        !maskOf(*field_, line).isEmpty();
    json[key()] = isText ? jsonOf(ledgerCell(*field_, line)) : keptValue(*field_, clue);
    if (isApproximate(*field_, clue)) // else the sum would read as an exact one
        json[field_->writtenKey()] = approximately(*field_, clue);
}

std::vector<ExportColumn> formColumns()
{
    const auto ledgerColumn = [](QStringView heading) {
        return ExportColumn(*std::ranges::find_if(
            ledgerColumns(), [&](const auto& each) { return heading == each.heading; }));
    };
    std::vector<ExportColumn> columns{ledgerColumn(kNumberHeading),
                                      ledgerColumn(kRegisteredHeading)};
    for (const auto& field : clueFields())
        columns.emplace_back(field);
    return columns;
}

Result<std::vector<ExportColumn>> exportColumns(const QStringList& names)
{
    QStringList wanted = names;
    if (names.size() == 1) {
        for (const auto& purpose : exportPurposes()) {
            if (names[0] == QStringView(purpose.id) || names[0] == QStringView(purpose.name))
                wanted = QString::fromUtf16(purpose.columns).split(u' ');
        }
    }
    if (wanted == QStringList{QStringLiteral("*")})
        return wholeLedger();
    std::vector<ExportColumn> columns;
    for (const auto& name : wanted) {
        const auto column = columnNamed(name.trimmed());
        if (!column)
            return refuse(ErrorCode::FieldUnknown, {name, exportNames().join(u", ")});
        columns.push_back(*column);
    }
    return columns;
}

QStringList exportNames()
{
    QStringList names;
    for (const auto& field : clueFields())
        names += {field.id(), QString::fromUtf16(field.word)};
    for (const auto& column : ledgerColumns())
        names += {QString::fromUtf16(column.key), QString::fromUtf16(column.heading)};
    names.removeDuplicates();
    return names;
}

std::span<const ExportPurpose> exportPurposes()
{
    return kPurposes;
}

} // namespace jiuzhang
