// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/hand_over_presenter.h"

#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

HandOverPresenter::HandOverPresenter(const Workplace& workplace, HandOverView& view)
    : workplace_(workplace), view_(view)
{
}

void HandOverPresenter::refresh()
{
    const Desk& desk = workplace_.desk;
    const Directory& directory = desk.programme.directory;
    const auto cases = casesToHandOver(desk, directory, desk.workingDate);
    if (!cases)
        return view_.refuse(cases.error());
    QList<HandOverLine> lines;
    for (const CaseToHandOver& each : *cases) {
        QList<HeirChoice> heirs;
        for (const UnitId& heir : each.heirs)
            heirs += HeirChoice{heir.text(), directory.name(heir)};
        lines += HandOverLine{each.number.text(), each.entity, directory.name(each.from),
                              dateText(each.ended), heirs};
    }
    view_.showCases(lines);
}

void HandOverPresenter::handOver(const QList<std::pair<QString, QString>>& choices)
{
    if (choices.isEmpty())
        return view_.say(tr("Choose the unit that takes over for one case at least."));
    std::vector<HandOver> decisions;
    for (const auto& [number, unit] : choices)
        decisions.push_back({CaseNumber(number), UnitId(unit)});
    int done = 0;
    std::optional<Error> first;
    for (const auto& result : jiuzhang::handOver(workplace_.desk, workplace_.acting(), decisions)) {
        if (result.ok())
            ++done;
        else if (!first)
            first = result.error;
    }
    if (first)
        view_.refuse(*first);
    else
        view_.sayDone(tr("%n case(s) were handed over.", nullptr, done));
    if (done > 0)
        view_.showRecordChanged();
}

} // namespace jiuzhang::ui
