// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/question_sql.h"

#include "core/store/case_columns.h"
#include "core/store/search_index.h"

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

// A field of the clue that has no column is read in the event that registered the case.
Field asRegistered(const ClueField& field)
{
    const bool isNumber = std::holds_alternative<field::Amount>(field.type);
    const auto sql =
        QStringLiteral("CAST((SELECT payload FROM main.event WHERE case_id = case_row.id"
                       " AND kind = 'register') ->> '$.clue.%1' AS %2)");
    return {ColumnKind::Plain,
            {sql.arg(field.id(), isNumber ? QStringLiteral("INTEGER") : QStringLiteral("TEXT"))}};
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
        if (column.name == name)
            return Field{column.kind, {name}};
    }
    if (const auto* field = clueField(name))
        return asRegistered(*field);
    return refuse(ErrorCode::FieldUnknown, {name});
}

// field = value; value "": not known.
Result<SqlText> equals(const QString& name, const QString& wanted, const LedgerQuestion& question)
{
    const auto field = TRY(fieldNamed(name, question));
    SqlText sql = field.value;
    if (wanted.isEmpty()) {
        sql.text += QStringLiteral(" IS NULL");
        return sql;
    }
    switch (field.kind) {
    case ColumnKind::Plain:
        sql.text += QStringLiteral(" = ?");
        sql.values += wanted;
        return sql;
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

} // namespace

const QStringList& LedgerQuery::fields()
{
    static const auto names = [] {
        QStringList list;
        for (const auto& column : caseColumns())
            list += column.name.toString();
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
        all.text += QStringLiteral(" AND id IN (SELECT rowid FROM @.case_text"
                                   " WHERE case_text MATCH ?)");
        all.values += *expression;
    }
    for (const auto& [name, wanted] : question.where) {
        const auto one = TRY(equals(name, wanted, question));
        all.text += QStringLiteral(" AND ") + one.text;
        all.values += one.values;
    }
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
