// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/question_sql.h"

#include "core/record/asked_value.h"
#include "core/store/case_columns.h"
#include "core/store/search_index.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace jiuzhang {

namespace {

struct Field {
    ColumnKind kind;
    SqlText value; // in SQL
};

// Whether a case is late or lags behind depends on the day it is asked about, so these are no
// columns.
const QString kLate = QStringLiteral("late");
const QString kLagging = QStringLiteral("lagging");

// Open, and the window of its stage or of an earlier one has closed (casework, Life of a case).
Field laggingOn(QDate on, const std::vector<StageWindow>& windows)
{
    SqlText sql{QStringLiteral("(open AND (0")};
    for (const auto& window : windows) {
        sql.text += QStringLiteral(" OR (stage <= ? AND ? > year || ?)");
        sql.values << window.stage << on.toString(Qt::ISODate)
                   << QDate(on.year(), window.toMonth, window.toDay).toString(u"-MM-dd");
    }
    sql.text += QStringLiteral("))");
    return {ColumnKind::Truth, sql};
}

// A field of the clue that has no column of its own.
Field inClue(const ClueField& field)
{
    const auto kind = kindOf(field);
    const auto type =
        kind == ColumnKind::Number ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
    return {kind, {QStringLiteral("CAST(clue ->> '$.%1' AS %2)").arg(field.id(), type)}};
}

Result<Field> fieldNamed(const QString& name, const LedgerQuestion& question)
{
    const QDate on = question.on;
    if (name == kLagging) {
        if (!on.isValid())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("on")});
        return laggingOn(on, question.windows);
    }
    if (name == kLate) {
        if (!on.isValid())
            return refuse(ErrorCode::FieldMissing, {QStringLiteral("on")});
        return Field{ColumnKind::Truth,
                     {QStringLiteral("(open AND dueOn < ?)"), {on.toString(Qt::ISODate)}}};
    }
    for (const auto& column : caseColumns()) {
        if (column.name == name && column.kind != ColumnKind::Inner)
            return Field{column.kind, {name}};
    }
    if (const auto* field = clueField(name))
        return inClue(*field);
    return refuse(ErrorCode::FieldUnknown, {name});
}

// Of these no case is without a value, so nobody can mean those that have none.
bool isAlwaysKnown(const QString& name, const Field& field)
{
    const auto* ofClue = clueField(name);
    return field.kind == ColumnKind::Truth || name == u"number" || name == u"year" ||
           name == u"state" || name == u"stage" || name == u"registeredOn" ||
           (ofClue && ofClue->required);
}

// One of these texts.
SqlText among(SqlText sql, const QStringList& texts)
{
    if (texts.size() == 1) {
        sql.text += QStringLiteral(" = ?");
        sql.values += texts.first();
        return sql;
    }
    sql.text += QStringLiteral(" IN (SELECT value FROM json_each(?))");
    sql.values += QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
    return sql;
}

StoredValue stored(QDate day)
{
    return day.toString(Qt::ISODate);
}

StoredValue stored(std::int64_t number)
{
    return number;
}

// The conditions that a span sets, each with " AND " before it.
template <class T>
SqlText within(const SqlText& value, const AskedSpan<T>& span)
{
    SqlText sql;
    const auto add = [&](const char* comparison, const T& end) {
        sql.text += QStringLiteral(" AND ") + value.text + QLatin1String(comparison);
        sql.values += value.values;
        sql.values += stored(end);
    };
    if (span.from)
        add(" >= ?", *span.from);
    if (span.to)
        add(" <= ?", *span.to);
    return sql;
}

template <class T>
SqlText isWithin(const SqlText& value, const AskedSpan<T>& span)
{
    auto sql = within(value, span);
    sql.text = QStringLiteral("(1%1)").arg(sql.text);
    return sql;
}

// Of the acts that stand: a case may have one several times.
Result<SqlText> wasDone(const QString& wanted)
{
    const auto asked = TRY(askedAct(kAskedAct, wanted));
    const auto at = [&](const std::optional<QDate>& day, const char* otherwise) {
        return asked.act + u' ' +
               (day ? day->toString(Qt::ISODate) : QString::fromLatin1(otherwise));
    };
    return SqlText{QStringLiteral("EXISTS (SELECT 1 FROM json_each(acts)"
                                  " WHERE value >= ? AND value <= ?)"),
                   {at(asked.on.from, ""), at(asked.on.to, "~")}};
}

// Cases by their numbers: rows stand in the order of these.
Result<SqlText> isNumbered(const QString& name, const QString& wanted)
{
    const auto end = [&](const QString& text, std::int64_t open) -> std::optional<std::int64_t> {
        return text.isEmpty() ? std::optional(open) : rowIdOf(CaseNumber(text));
    };
    const auto between = wanted.indexOf(u"..");
    const QString first = wanted.left(between).trimmed();
    const QString last = wanted.mid(between + 2).trimmed();
    const auto from = end(first, 0);
    const auto to = end(last, std::numeric_limits<std::int64_t>::max());
    if (!from || !to || *to < *from || (first.isEmpty() && last.isEmpty()))
        return refuse(ErrorCode::UnknownChoice,
                      {name, wanted, QStringLiteral("2022-0001, 2022-0001..2022-0020")});
    return SqlText{QStringLiteral("(case_row.id BETWEEN ? AND ?)"), {*from, *to}};
}

// The field has this one value.
Result<SqlText> has(const QString& name, const Field& field, const QString& wanted)
{
    SqlText sql = field.value;
    switch (field.kind) {
    case ColumnKind::Inner: // no field is
    case ColumnKind::Plain:
        return among(sql, {wanted});
    case ColumnKind::Number:
        return askedNumbers(name, wanted).map([&](const auto& span) {
            return isWithin(sql, span);
        });
    case ColumnKind::Day:
        return askedDays(name, wanted).map([&](const auto& span) { return isWithin(sql, span); });
    case ColumnKind::Units:
        sql.text = QStringLiteral("? IN (SELECT value FROM json_each(%1))").arg(sql.text);
        sql.values += wanted;
        return sql;
    case ColumnKind::Truth:
        if (wanted != u"true" && wanted != u"false")
            return refuse(ErrorCode::UnknownChoice, {name, wanted, QStringLiteral("true, false")});
        sql.text += QStringLiteral(" = ") + (wanted == u"true" ? u'1' : u'0');
        return sql;
    }
    Q_UNREACHABLE();
}

// What each value of one field asks, any of which may hold; value "": not known.
Result<std::vector<SqlText>> choicesOf(const QString& name, const QStringList& wanted,
                                       const LedgerQuestion& question)
{
    std::vector<SqlText> choices;
    if (name == kAskedAct) {
        for (const auto& each : wanted)
            choices.push_back(TRY(wasDone(each)));
        return choices;
    }
    const auto field = TRY(fieldNamed(name, question));
    QStringList known = wanted;
    if (name == u"number") {
        for (const auto& each : wanted) {
            if (each.contains(u".."))
                choices.push_back(TRY(isNumbered(name, each)));
        }
        known.removeIf([](const QString& each) { return each.contains(u".."); });
    }
    if (known.contains(QString()) && isAlwaysKnown(name, field))
        return refuse(ErrorCode::FieldMissing, {name});
    if (known.removeAll(QString()) > 0)
        choices.push_back({field.value.text + QStringLiteral(" IS NULL"), field.value.values});
    if (field.kind == ColumnKind::Plain && !known.isEmpty()) { // of numbers there may be thousands
        choices.push_back(among(field.value, known));
        return choices;
    }
    for (const auto& each : known)
        choices.push_back(TRY(has(name, field, each)));
    return choices;
}

SqlText anyOf(const std::vector<SqlText>& choices)
{
    SqlText sql;
    for (const auto& choice : choices) {
        sql.text +=
            (sql.text.isEmpty() ? QStringLiteral("(") : QStringLiteral(" OR ")) + choice.text;
        sql.values += choice.values;
    }
    sql.text += u')';
    return sql;
}

// The fields in the order asked for, each with all its values.
std::vector<std::pair<QString, QStringList>>
byField(const std::vector<std::pair<QString, QString>>& where)
{
    std::vector<std::pair<QString, QStringList>> fields;
    for (const auto& [name, wanted] : where) {
        const auto found = std::ranges::find(fields, name, &std::pair<QString, QStringList>::first);
        if (found == fields.end())
            fields.emplace_back(name, QStringList{wanted});
        else
            found->second += wanted;
    }
    return fields;
}

} // namespace

const QStringList& fieldsAsked()
{
    static const auto names = [] {
        QStringList list;
        for (const auto& column : caseColumns()) {
            if (column.kind != ColumnKind::Inner)
                list += column.name.toString();
        }
        for (const auto& field : clueFields()) {
            if (!field.hasColumn)
                list += field.id();
        }
        return list << kLate << kLagging;
    }();
    return names;
}

Result<SqlText> conditionOf(const LedgerQuestion& question)
{
    SqlText all{QStringLiteral("1")};
    if (!question.find.isEmpty()) {
        const auto expression = expressionFor(question.find);
        if (!expression)
            return SqlText{QStringLiteral("0")};
        all.text += QStringLiteral(" AND case_row.id IN (SELECT rowid FROM @.case_text"
                                   " WHERE case_text MATCH ?)");
        all.values += *expression;
    }
    for (const auto& [name, wanted] : byField(question.where)) {
        const auto one = anyOf(TRY(choicesOf(name, wanted, question)));
        all.text += QStringLiteral(" AND ") + one.text;
        all.values += one.values;
    }
    const bool asksForVoid = std::ranges::any_of(question.where, [](const auto& asked) {
        return asked.first == u"state" ||
               (asked.first == u"number" && !asked.second.contains(u".."));
    });
    // There are few, or none: each order's own index then tells the rows, without a look at the
    // table.
    const auto isVoid = QStringLiteral("FROM @.case_row WHERE state = 'void'");
    if (!asksForVoid)
        all.text += QStringLiteral(" AND (NOT EXISTS (SELECT 1 %1) OR"
                                   " case_row.id NOT IN (SELECT id %1))")
                        .arg(isVoid);
    return all;
}

Result<SqlText> orderOf(const LedgerQuestion& question)
{
    const auto direction = question.descending ? QStringLiteral(" DESC") : QStringLiteral(" ASC");
    if (question.sortBy == u"number") // rows stand in the order of numbers
        return SqlText{QStringLiteral("id") + direction};
    const auto field = TRY(fieldNamed(question.sortBy, question));
    return SqlText{field.value.text + direction + QStringLiteral(" NULLS LAST, id"),
                   field.value.values};
}

Result<std::optional<SqlText>> sortedText(const LedgerQuestion& question)
{
    if (question.sortBy == u"number")
        return std::nullopt;
    const auto field = TRY(fieldNamed(question.sortBy, question));
    return field.kind == ColumnKind::Plain ? std::optional(field.value) : std::nullopt;
}

Result<CountedField> countedBy(const LedgerQuestion& question, const QString& field)
{
    const auto found = TRY(fieldNamed(field, question));
    CountedField counted{QStringLiteral("@.case_row"), found.value};
    if (found.kind == ColumnKind::Units) {
        counted.from += QStringLiteral(" LEFT JOIN json_each(%1) AS unit").arg(field);
        counted.value.text = QStringLiteral("unit.value");
    } else if (found.kind == ColumnKind::Truth) {
        counted.value.text = QStringLiteral("iif(%1, 'true', 'false')").arg(counted.value.text);
    }
    return counted;
}

} // namespace jiuzhang
