// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/unit_words.h"

#include "core/base/partial_date.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jiuzhang::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Unit", text);
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? dateText(*day) : QString();
}

QString reportsText(const Unit& unit)
{
    if (!unit.reportsMonthly)
        return {};
    if (unit.reportsFrom && unit.reportsTo)
        return translated(QT_TRANSLATE_NOOP("Unit", "%1 to %2"))
            .arg(dateText(*unit.reportsFrom), dateText(*unit.reportsTo));
    if (unit.reportsFrom)
        return translated(QT_TRANSLATE_NOOP("Unit", "from %1")).arg(dateText(*unit.reportsFrom));
    if (unit.reportsTo)
        return translated(QT_TRANSLATE_NOOP("Unit", "until %1")).arg(dateText(*unit.reportsTo));
    return translated(QT_TRANSLATE_NOOP("Unit", "yes"));
}

} // namespace

QString unitKindText(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Party:
        return translated(QT_TRANSLATE_NOOP("Unit", "Party organ"));
    case UnitKind::Department:
        return translated(QT_TRANSLATE_NOOP("Unit", "Department"));
    case UnitKind::Discipline:
        return translated(QT_TRANSLATE_NOOP("Unit", "Discipline inspection"));
    case UnitKind::Court:
        return translated(QT_TRANSLATE_NOOP("Unit", "Court or procuratorate"));
    case UnitKind::Branch:
        return translated(QT_TRANSLATE_NOOP("Unit", "Branch of a city bureau"));
    case UnitKind::Park:
        return translated(QT_TRANSLATE_NOOP("Unit", "Park"));
    case UnitKind::Town:
        return translated(QT_TRANSLATE_NOOP("Unit", "Town"));
    case UnitKind::Subdistrict:
        return translated(QT_TRANSLATE_NOOP("Unit", "Subdistrict"));
    }
    Q_UNREACHABLE();
}

std::vector<UnitKind> allUnitKinds()
{
    return {UnitKind::Department, UnitKind::Subdistrict, UnitKind::Town,       UnitKind::Park,
            UnitKind::Party,      UnitKind::Court,       UnitKind::Discipline, UnitKind::Branch};
}

UnitLine lineOf(const Unit& unit, const Directory& directory, QDate on)
{
    QStringList successors;
    for (const auto& successor : unit.successors)
        successors += directory.shortName(successor.unit);
    const QString joined = successors.join(QStringLiteral("、"));
    UnitLine line{unit.id,
                  unit.name,
                  unit.shortName,
                  unitKindText(unit.kind),
                  dayText(unit.validFrom),
                  dayText(unit.validTo),
                  joined,
                  reportsText(unit),
                  unit.validTo && *unit.validTo < on,
                  {}};
    const QStringList all =
        QStringList{line.name, line.shortName, line.kind, joined, unit.contact} + unit.aliases;
    line.everything = all.join(u'\n');
    return line;
}

UnitTexts textsOf(const Unit& unit)
{
    return {unit.name,
            unit.shortName,
            unit.aliases.join(QStringLiteral("、")),
            unit.kind,
            unit.sectorOf ? unit.sectorOf->text() : QString(),
            dayText(unit.validFrom),
            unit.reportsMonthly,
            dayText(unit.reportsFrom),
            dayText(unit.reportsTo),
            unit.contact,
            unit.phone};
}

Result<std::optional<QDate>> dayFrom(const QString& field, const QString& text)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    const auto day = dateFromText(text);
    if (!day || !day->isWholeDate())
        return refuse(ErrorCode::DateUnreadable, {field, text.trimmed()});
    return std::optional(day->firstDay());
}

Result<Unit> unitFrom(const UnitTexts& texts, const UnitId& from)
{
    static const QRegularExpression between(QStringLiteral("[、，,;；\\n]"));
    const auto validFrom = TRY(dayFrom(QStringLiteral("validFrom"), texts.validFrom));
    const auto reportsFrom = TRY(dayFrom(QStringLiteral("reportsFrom"), texts.reportsFrom));
    const auto reportsTo = TRY(dayFrom(QStringLiteral("reportsTo"), texts.reportsTo));
    return Unit{.id = from,
                .name = texts.name,
                .shortName = texts.shortName,
                .kind = texts.kind,
                .sectorOf =
                    texts.sector.isEmpty() ? std::nullopt : std::optional(CategoryId(texts.sector)),
                .aliases = texts.aliases.split(between, Qt::SkipEmptyParts),
                .validFrom = validFrom,
                .validTo = {},
                .successors = {},
                .reportsMonthly = texts.reports,
                .order = 0,
                .reportsFrom = reportsFrom,
                .reportsTo = reportsTo,
                .contact = texts.contact,
                .phone = texts.phone};
}

} // namespace jiuzhang::ui
