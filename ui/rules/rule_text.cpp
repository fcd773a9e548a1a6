// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_text.h"

#include "core/base/amount_text.h"
#include "core/base/money.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::RuleText)
};

QString valueText(const Condition& condition, const QString& value, const Programme& programme)
{
    switch (condition.fact) {
    case FactKind::Category: {
        const Category* category = programme.category(CategoryId(value));
        return category ? category->name : value;
    }
    case FactKind::Source: {
        const Source* source = programme.source(SourceId(value));
        return source ? source->name : value;
    }
    case FactKind::Locality:
    case FactKind::Respondent: {
        const auto kind = unitKindFromId(value);
        const bool isKind = condition.comparison == Comparison::Under && kind;
        return isKind ? kindText(*kind) : programme.directory.shortName(UnitId(value));
    }
    case FactKind::Amount:
        return exactWan(Money::fromFen(value.toLongLong()));
    case FactKind::Keyword:
    case FactKind::InLitigation:
    case FactKind::Age:
        return value;
    }
    Q_UNREACHABLE();
}

QString numberText(const Condition& condition, const QStringList& values)
{
    const bool isSpan = condition.comparison == Comparison::Between;
    if (condition.fact == FactKind::Amount)
        return isSpan ? Words::tr("amount from %1 to %2 (10,000 yuan)")
                            .arg(values.value(0), values.value(1))
                      : Words::tr("amount at least %1 (10,000 yuan)").arg(values.value(0));
    return isSpan ? Words::tr("received %1 to %2 days ago").arg(values.value(0), values.value(1))
                  : Words::tr("received at least %1 days ago").arg(values.value(0));
}

QString conditionText(const Condition& condition, const Programme& programme)
{
    QStringList values;
    for (const QString& value : condition.values)
        values += valueText(condition, value, programme);
    const QString any = values.join(Words::tr(" or "));
    switch (condition.comparison) {
    case Comparison::IsEmpty:
        return Words::tr("%1 is not known").arg(factText(condition.fact));
    case Comparison::Contains:
        return Words::tr("the text speaks of %1").arg(any);
    case Comparison::AtLeast:
    case Comparison::Between:
        return numberText(condition, values);
    case Comparison::Is:
    case Comparison::In:
    case Comparison::Under:
        break;
    }
    if (condition.fact == FactKind::InLitigation)
        return any == QStringLiteral("true") ? Words::tr("a court has judged it")
                                             : Words::tr("no court has judged it");
    return Words::tr("%1 is %2").arg(factText(condition.fact), any);
}

QString outputText(const RuleOutput& output, const Directory& directory)
{
    const QString unit = output.unit ? directory.shortName(*output.unit) : QString();
    const QString role = roleText(output.role);
    if (output.target == OutputTarget::Unit)
        return Words::tr("%1: %2").arg(role, unit);
    if (output.target == OutputTarget::APersonChooses && output.unit)
        return Words::tr("%1: a person chooses, %2 is suggested").arg(role, unit);
    return Words::tr("%1: %2").arg(role, targetText(output.target));
}

} // namespace

QString factText(FactKind fact)
{
    switch (fact) {
    case FactKind::Category:
        return Words::tr("Category");
    case FactKind::Locality:
        return Words::tr("Locality");
    case FactKind::Respondent:
        return Words::tr("Respondent");
    case FactKind::Amount:
        return Words::tr("Amount");
    case FactKind::Source:
        return Words::tr("Source");
    case FactKind::Keyword:
        return Words::tr("Facts and claim");
    case FactKind::InLitigation:
        return Words::tr("In litigation");
    case FactKind::Age:
        return Words::tr("Days since receipt");
    }
    Q_UNREACHABLE();
}

QString comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Is:
    case Comparison::In:
        return Words::tr("is one of");
    case Comparison::Under:
        return Words::tr("is of the kind");
    case Comparison::Contains:
        return Words::tr("speak of one of");
    case Comparison::AtLeast:
        return Words::tr("at least");
    case Comparison::Between:
        return Words::tr("between");
    case Comparison::IsEmpty:
        return Words::tr("is not known");
    }
    Q_UNREACHABLE();
}

QString kindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Party:
        return Words::tr("party body");
    case UnitKind::Department:
        return Words::tr("department");
    case UnitKind::Discipline:
        return Words::tr("discipline inspection");
    case UnitKind::Court:
        return Words::tr("court");
    case UnitKind::Branch:
        return Words::tr("branch of a higher body");
    case UnitKind::Park:
        return Words::tr("park");
    case UnitKind::Town:
        return Words::tr("town");
    case UnitKind::Subdistrict:
        return Words::tr("subdistrict");
    }
    Q_UNREACHABLE();
}

QString roleText(OutputRole role)
{
    switch (role) {
    case OutputRole::Lead:
        return Words::tr("Lead");
    case OutputRole::Assisting:
        return Words::tr("Assisting");
    case OutputRole::Copied:
        return Words::tr("Copied");
    }
    Q_UNREACHABLE();
}

QString targetText(OutputTarget target)
{
    switch (target) {
    case OutputTarget::Unit:
        return Words::tr("this unit");
    case OutputTarget::LocalitysTown:
        return Words::tr("the locality's town");
    case OutputTarget::TheRespondent:
        return Words::tr("the respondent");
    case OutputTarget::APersonChooses:
        return Words::tr("a person chooses");
    }
    Q_UNREACHABLE();
}

QString conditionsText(const Rule& rule, const Programme& programme)
{
    QStringList all;
    for (const Condition& condition : rule.conditions)
        all += conditionText(condition, programme);
    return all.isEmpty() ? Words::tr("every case") : all.join(Words::tr(", and "));
}

QString outputsText(const Rule& rule, const Directory& directory)
{
    QStringList all;
    for (const RuleOutput& output : rule.outputs)
        all += outputText(output, directory);
    return all.join(Words::tr("; "));
}

} // namespace jiuzhang::ui
