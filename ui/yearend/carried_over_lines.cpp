// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/carried_over_lines.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

QStringList CarriedOverLines::headings()
{
    return {tr("Case number"),   tr("Market entity"), tr("Category"), tr("Lead unit"),
            tr("Registered on"), tr("Due on"),        tr("State"),    tr("Amount (10,000 yuan)")};
}

std::vector<TableLine> CarriedOverLines::of(const std::vector<OpenCase>& cases,
                                            const Programme& programme)
{
    std::vector<TableLine> lines;
    for (const auto& open : cases) {
        const Category* category = open.category ? programme.category(*open.category) : nullptr;
        lines.push_back(
            {.cells = {open.number.text(), open.entity, category ? category->name : QString(),
                       open.lead ? programme.directory.name(*open.lead) : tr("to be assigned"),
                       dateText(open.registeredOn), dateText(open.dueOn.value_or(QDate())),
                       stateText(open.state), open.amount ? open.amount->inWan() : QString()}});
    }
    return lines;
}

} // namespace jiuzhang::ui
