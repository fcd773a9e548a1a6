// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deductions/deduction_lines.h"

#include "core/figures/report_span.h"
#include "ui/shared/terms_text.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

QString pointsText(int hundredths)
{
    return QString::number(hundredths / 100.0, 'f', 2);
}

const UnitDeductions* of(const std::vector<UnitDeductions>& units, const UnitId& unit)
{
    const auto found = std::ranges::find(units, unit, &UnitDeductions::unit);
    return found == units.end() ? nullptr : &*found;
}

QString causeText(DeductionCause cause)
{
    return catalogueText(deductionCauseId(cause), deductionCauseName(cause));
}

} // namespace

QStringList DeductionLines::unitHeadings()
{
    return {tr("Unit"),     tr("Points"),     tr("That count"),
            tr("Approved"), tr("Correction"), tr("Statements")};
}

std::vector<TableLine> DeductionLines::units(const DeductionSheet& sheet,
                                             const Directory& directory)
{
    std::vector<TableLine> lines;
    for (const Unit& unit : directory.units()) {
        const auto* now = of(sheet.draft.units, unit.id);
        const auto* then = sheet.fixed ? of(sheet.fixed->units, unit.id) : nullptr;
        if (!now && !then)
            continue;
        const int counted = now ? now->counted : 0;
        const int approved = then ? then->counted : 0;
        const auto stated =
            std::ranges::count(sheet.statements, unit.id, &DeductionStatement::unit);
        lines.push_back(
            {.cells = {directory.name(unit.id), pointsText(now ? now->sum : 0), pointsText(counted),
                       sheet.fixed ? pointsText(approved) : QString(),
                       sheet.fixed && counted != approved ? pointsText(counted - approved)
                                                          : QString(),
                       stated > 0 ? QString::number(stated) : QString()},
             .key = unit.id.text()});
    }
    return lines;
}

QStringList DeductionLines::partHeadings()
{
    return {tr("Why"), tr("Points"), tr("Day"), tr("Case or month")};
}

std::vector<TableLine> DeductionLines::parts(const DeductionSheet& sheet, const UnitId& unit)
{
    std::vector<TableLine> lines;
    const auto* now = of(sheet.draft.units, unit);
    for (const auto& part : now ? now->parts : std::vector<Deduction>())
        lines.push_back(
            {.cells = {causeText(part.cause), pointsText(part.points), dateText(part.on),
                       part.number  ? part.number->text()
                       : part.month ? monthLabel(*part.month)
                                    : QString()},
             .key = part.number ? QVariant(part.number->text()) : QVariant()});
    return lines;
}

QString DeductionLines::statements(const DeductionSheet& sheet, const UnitId& unit)
{
    QStringList lines;
    for (const auto& each : sheet.statements) {
        if (each.unit == unit)
            lines += tr("Stated on %1: %2").arg(dateText(each.on), each.text);
    }
    return lines.join(u'\n');
}

QString DeductionLines::standing(const DeductionSheet& sheet)
{
    const QString on = dateText(sheet.draft.on);
    if (!sheet.fixed)
        return tr("A draft, as known at the end of %1: it holds when it is approved.").arg(on);
    const int differing = static_cast<int>(sheet.corrections.size());
    const QString approved =
        tr("Approved on %1 by %2.").arg(dateText(sheet.fixed->on), sheet.fixedBy);
    return approved + u' ' +
           (differing == 0
                ? tr("What is known at the end of %1 is the same.").arg(on)
                : tr("What is known at the end of %1 corrects %n unit(s).", nullptr, differing)
                      .arg(on));
}

} // namespace jiuzhang::ui
