// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/compared_fields.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

// Field and value, in the order of the clue table.
QList<std::pair<QString, QString>> valuesOf(const Case& subject, const Programme& programme)
{
    QList<std::pair<QString, QString>> values;
    for (const auto& field : clueFields()) {
        const QString veil = veilOf(field, subject.clue);
        values += {field.id(), veil.isEmpty() ? clueText(field, subject.clue, programme) : veil};
    }
    const QString lead = subject.lead ? programme.directory.name(*subject.lead) : QString();
    values += {QStringLiteral("registeredOn"), dateText(subject.registeredOn)};
    values += {QStringLiteral("state"), stateText(subject.state)};
    values += {QStringLiteral("lead"), lead};
    return values;
}

} // namespace

QList<ComparedField> comparedFields(const Case& a, const Case& b, const Programme& programme)
{
    const auto ofA = valuesOf(a, programme);
    const auto ofB = valuesOf(b, programme);
    QList<ComparedField> fields;
    for (qsizetype i = 0; i < ofA.size(); ++i) {
        if (!ofA[i].second.isEmpty() || !ofB[i].second.isEmpty())
            fields += {fieldText(ofA[i].first), ofA[i].second, ofB[i].second};
    }
    return fields;
}

} // namespace jiuzhang::ui
