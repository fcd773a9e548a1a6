// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/compared_fields.h"

#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

QString unitName(const std::optional<UnitId>& unit, const Programme& programme)
{
    return unit ? programme.directory.name(*unit) : QString();
}

QString amount(const std::optional<Money>& money)
{
    return money ? money->inWan() : QString();
}

// Field and value, in the order of the form.
QList<std::pair<const char16_t*, QString>> valuesOf(const Case& subject, const Programme& programme)
{
    const auto& clue = subject.clue;
    const auto* category = clue.category ? programme.category(*clue.category) : nullptr;
    const auto* source = clue.source ? programme.source(*clue.source) : nullptr;
    return {{u"entity", clue.entity},
            {u"creditCode", clue.creditCode},
            {u"legalRepresentative", clue.legalRepresentative},
            {u"contact", clue.contact},
            {u"phone", clue.phone},
            {u"respondent", unitName(clue.respondent, programme)},
            {u"locality", unitName(clue.locality, programme)},
            {u"category", category ? category->name : QString()},
            {u"basisTitle", clue.basisTitle},
            {u"basisNumber", clue.basisNumber},
            {u"basisDate", clue.basisDate ? clue.basisDate->iso() : QString()},
            {u"totalFen", amount(clue.total)},
            {u"disputedFen", amount(clue.disputed)},
            {u"facts", clue.facts},
            {u"claim", clue.claim},
            {u"source", source ? source->name : QString()},
            {u"receivedOn", dateText(clue.receivedOn.value_or(QDate()))},
            {u"registeredOn", dateText(subject.registeredOn)},
            {u"state", stateText(subject.state)},
            {u"lead", unitName(subject.lead, programme)}};
}

} // namespace

QList<ComparedField> comparedFields(const Case& a, const Case& b, const Programme& programme)
{
    const auto ofA = valuesOf(a, programme);
    const auto ofB = valuesOf(b, programme);
    QList<ComparedField> fields;
    for (qsizetype i = 0; i < ofA.size(); ++i) {
        if (!ofA[i].second.isEmpty() || !ofB[i].second.isEmpty())
            fields += {fieldText(QString::fromUtf16(ofA[i].first)), ofA[i].second, ofB[i].second};
    }
    return fields;
}

} // namespace jiuzhang::ui
