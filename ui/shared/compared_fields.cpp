// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/compared_fields.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

using Values = QList<std::pair<QString, QString>>;

// Field and value, in the order of the clue table.
Values valuesOf(const ClueContent& clue, const Programme& programme)
{
    Values values;
    for (const auto& field : clueFields()) {
        const QString veil = veilOf(field, clue);
        values += {field.id(), veil.isEmpty() ? clueText(field, clue, programme) : veil};
    }
    return values;
}

Values valuesOf(const Case& subject, const Programme& programme)
{
    Values values = valuesOf(subject.clue, programme);
    const QString lead = subject.lead ? programme.directory.name(*subject.lead) : QString();
    values += {QStringLiteral("registeredOn"), dateText(subject.registeredOn)};
    values += {QStringLiteral("state"), stateText(subject.state)};
    values += {QStringLiteral("lead"), lead};
    return values;
}

QList<ComparedField> compared(const Values& ofA, const Values& ofB)
{
    QList<ComparedField> fields;
    for (qsizetype i = 0; i < ofA.size(); ++i) {
        if (!ofA[i].second.isEmpty() || !ofB[i].second.isEmpty())
            fields += {fieldText(ofA[i].first), ofA[i].second, ofB[i].second};
    }
    return fields;
}

} // namespace

QList<ComparedField> comparedFields(const Case& a, const Case& b, const Programme& programme)
{
    return compared(valuesOf(a, programme), valuesOf(b, programme));
}

QList<ComparedField> comparedClues(const ClueContent& a, const ClueContent& b,
                                   const Programme& programme)
{
    return compared(valuesOf(a, programme), valuesOf(b, programme));
}

} // namespace jiuzhang::ui
