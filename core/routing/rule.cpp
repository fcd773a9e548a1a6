// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/rule.h"

#include <QJsonArray>

namespace jiuzhang {

namespace {

using enum Comparison;

QJsonValue number(const QString& digits)
{
    return digits.toLongLong();
}

QJsonValue valueOf(const Condition& condition)
{
    const QStringList& values = condition.values;
    if (condition.fact == FactKind::InLitigation)
        return values.value(0) == QStringLiteral("true");
    if (condition.comparison == Is)
        return values.value(0);
    if (condition.comparison == AtLeast)
        return number(values.value(0));
    if (condition.comparison == Between)
        return QJsonArray{number(values.value(0)), number(values.value(1))};
    return QJsonArray::fromStringList(values);
}

QJsonObject toJson(const Condition& condition)
{
    QJsonObject json{{QStringLiteral("field"), factId(condition.fact)},
                     {QStringLiteral("operator"), comparisonSign(condition.comparison)}};
    if (!condition.values.isEmpty())
        json[u"value"] = valueOf(condition);
    return json;
}

QJsonObject toJson(const RuleOutput& output)
{
    switch (output.target) {
    case OutputTarget::Unit:
        return output.unit ? QJsonObject{{QStringLiteral("unit"), output.unit->text()}}
                           : QJsonObject();
    case OutputTarget::LocalitysTown:
        return {{QStringLiteral("to"), QStringLiteral("locality")}};
    case OutputTarget::TheRespondent:
        return {{QStringLiteral("to"), QStringLiteral("respondent")}};
    case OutputTarget::APersonChooses: {
        QJsonObject json{{QStringLiteral("to"), QStringLiteral("person")}};
        if (output.unit)
            json[u"suggest"] = output.unit->text();
        return json;
    }
    }
    Q_UNREACHABLE();
}

void append(QJsonObject& json, QStringView role, const RuleOutput& output)
{
    QJsonArray outputs = json[role].toArray();
    outputs.append(toJson(output));
    json[role] = outputs;
}

} // namespace

QString factId(FactKind fact)
{
    switch (fact) {
    case FactKind::Category:
        return QStringLiteral("category");
    case FactKind::Locality:
        return QStringLiteral("locality");
    case FactKind::Respondent:
        return QStringLiteral("respondent");
    case FactKind::Amount:
        return QStringLiteral("amount");
    case FactKind::Source:
        return QStringLiteral("source");
    case FactKind::Keyword:
        return QStringLiteral("keyword");
    case FactKind::InLitigation:
        return QStringLiteral("in-litigation");
    case FactKind::Age:
        return QStringLiteral("age");
    }
    Q_UNREACHABLE();
}

QString comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is:
        return QStringLiteral("=");
    case Comparison::In:
        return QStringLiteral("in");
    case Comparison::Under:
        return QStringLiteral("under");
    case Comparison::Contains:
        return QStringLiteral("contains");
    case Comparison::AtLeast:
        return QStringLiteral("≥");
    case Comparison::Between:
        return QStringLiteral("between");
    case Comparison::IsEmpty:
        return QStringLiteral("is-empty");
    }
    Q_UNREACHABLE();
}

std::vector<Comparison> comparisonsOf(FactKind fact)
{
    switch (fact) {
    case FactKind::Category:
    case FactKind::Source:
        return {Is, In, IsEmpty};
    case FactKind::Locality:
    case FactKind::Respondent:
        return {Is, In, Under, IsEmpty};
    case FactKind::Amount:
        return {AtLeast, Between, IsEmpty};
    case FactKind::Keyword:
        return {Contains};
    case FactKind::InLitigation:
        return {Is};
    case FactKind::Age:
        return {AtLeast, Between};
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Rule& rule)
{
    QJsonArray conditions;
    for (const Condition& condition : rule.conditions)
        conditions.append(toJson(condition));
    QJsonObject json{
        {QStringLiteral("id"), rule.id},     {QStringLiteral("words"), rule.words},
        {QStringLiteral("rank"), rule.rank}, {QStringLiteral("clause"), rule.clause},
        {QStringLiteral("note"), rule.note}, {QStringLiteral("when"), conditions},
    };
    for (const RuleOutput& output : rule.outputs) {
        if (output.role == OutputRole::Lead)
            json[u"lead"] = toJson(output);
        else if (output.role == OutputRole::Assisting)
            append(json, u"assisting", output);
        else
            append(json, u"copied", output);
    }
    return json;
}

} // namespace jiuzhang
