// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dockets/dockets_presenter.h"

#include "core/office/papers/saved_papers.h"
#include "ui/shared/error_text.h"
#include "ui/shared/masked_text.h"
#include "ui/shared/terms_text.h"

#include <QUuid>

#include <algorithm>

namespace jiuzhang::ui {

namespace {
constexpr int kUsualDays =
    30; // until a decision is carried out, until the meeting says another day
}

DocketsPresenter::DocketsPresenter(Workplace& workplace, Prompts& prompts, DocketsView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
}

void DocketsPresenter::refresh()
{
    auto found = dockets(workplace_.desk);
    if (!found)
        return view_.refuse(found.error());
    dockets_ = std::move(*found);
    const bool stands = std::any_of(dockets_.begin(), dockets_.end(),
                                    [&](const Docket& each) { return each.name == chosen_; });
    if (!stands)
        chosen_ = dockets_.empty() ? QString() : dockets_.back().name;
    view_.showDockets(dockets_, chosen_);
    showChosen();
    const auto candidates = docketCandidates(workplace_.desk);
    if (!candidates)
        return view_.refuse(candidates.error());
    std::vector<DocketRow> rows;
    for (const auto& line : *candidates)
        rows.push_back(rowOf(line));
    view_.showCandidates(rows, rows.empty() ? tr("No case that is being handled is free to be put "
                                                 "on a docket.")
                                            : QString());
}

void DocketsPresenter::choose(const QString& docket)
{
    chosen_ = docket;
    showChosen();
}

void DocketsPresenter::showChosen()
{
    if (chosen_.isEmpty())
        return view_.showCases({}, tr("There is no docket yet. Check cases below, name the docket "
                                      "and put them on it."));
    const auto lines = docketLines(workplace_.desk, chosen_);
    if (!lines)
        return view_.refuse(lines.error());
    rows_.clear();
    for (const auto& line : *lines)
        rows_.push_back(rowOf(line));
    view_.showCases(rows_, {});
}

DocketRow DocketsPresenter::rowOf(const DocketLine& line) const
{
    const Directory& directory = workplace_.desk.programme.directory;
    const Docketing& docketing = line.docketing;
    const bool decided = docketing.decidedOn.has_value();
    return {.number = line.number.text(),
            .entity = line.entity,
            .unit = line.lead ? directory.shortName(*line.lead) : QString(),
            .question = line.question,
            .decision = decided                      ? docketing.decision
                        : docketing.docket.isEmpty() ? QString()
                                                     : tr("awaits its decision"),
            .owner = docketing.owner,
            .due = dateText(docketing.dueOn.value_or(QDate()))};
}

QString DocketsPresenter::nameForNew() const
{
    // A docket's name is printed as its title, so it is Chinese in either language.
    const int year = workplace_.desk.workingDate.year();
    const auto start = QStringLiteral("%1年第").arg(year);
    const auto ofYear = std::count_if(dockets_.begin(), dockets_.end(), [&](const Docket& each) {
        return each.name.startsWith(start);
    });
    return start + QStringLiteral("%1次").arg(ofYear + 1);
}

void DocketsPresenter::putOn(const QString& docket, const QStringList& numbers)
{
    std::vector<CaseNumber> cases;
    for (const auto& number : numbers)
        cases.emplace_back(number);
    Acting acting = workplace_.acting();
    acting.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto results = act(workplace_.desk, jiuzhang::rowOf(Act::Docket), acting, cases,
                             {{QStringLiteral("docket"), docket}});
    int put = 0;
    std::optional<Error> refusal;
    for (const auto& result : results) {
        put += result.ok() ? 1 : 0;
        if (result.error && !refusal)
            refusal = result.error;
    }
    if (put > 0) {
        chosen_ = docket.trimmed();
        view_.showDone(tr("%n case(s) put on “%1”.", nullptr, put).arg(chosen_));
    }
    if (refusal)
        view_.refuse(*refusal);
}

void DocketsPresenter::issueList()
{
    const PrintRequest list{.kind = QStringLiteral("docket"),
                            .cases = {},
                            .values = {{QStringLiteral("docket"), chosen_}}};
    const auto printed = [&](Desk& desk) {
        (void)printPapers(desk, workplace_.acting(), list); // a refusal is told when it is saved
    };
    if (!mayGoOut(workplace_, prompts_, printed, tr("Issue the list so")))
        return;
    const auto path = prompts_.saveFile(tr("Save the list"), chosen_ + QStringLiteral(".pdf"),
                                        tr("PDF (*.pdf);;OFD (*.ofd);;Word document (*.docx)"));
    if (!path)
        return;
    const auto saved = savePapers(workplace_.desk, workplace_.acting(), list, *path);
    if (!saved)
        return view_.refuse(saved.error());
    if (!saved->named)
        return view_.refuse(saved->named.error());
    view_.showIssued(*path);
}

ActValues DocketsPresenter::valuesOf(const DecisionForm& form)
{
    return {{QStringLiteral("decision"), form.decision},
            {QStringLiteral("owner"), form.owner},
            {QStringLiteral("dueOn"), form.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("studyMinutes"), form.minutes}};
}

DecisionForm DocketsPresenter::formOf(const QString& number) const
{
    const auto begun = begun_.find(number);
    if (begun != begun_.end())
        return begun->second;
    return {.decision = {}, .owner = {}, .dueOn = workplace_.desk.workingDate.addDays(kUsualDays)};
}

void DocketsPresenter::chooseCase(const QString& number)
{
    subject_ = number;
    const auto row = std::ranges::find(rows_, number, &DocketRow::number);
    view_.showForm(row == rows_.end() ? QString()
                                      : tr("Decision on %1, %2").arg(row->number, row->entity),
                   formOf(number));
    check();
}

void DocketsPresenter::edited(const DecisionForm& form)
{
    begun_[subject_] = form;
    check();
}

void DocketsPresenter::check()
{
    if (subject_.isEmpty())
        return view_.showObstacle(tr("Choose a case of the docket."));
    const auto subject = workplace_.desk.record.load(CaseNumber(subject_));
    if (!subject)
        return view_.showObstacle(errorText(subject.error()));
    const auto event = workplace_.desk.gate().pass(*subject, jiuzhang::rowOf(Act::Decide),
                                                   workplace_.acting(), valuesOf(formOf(subject_)));
    view_.showObstacle(event ? QString() : errorText(event.error()));
}

void DocketsPresenter::decide()
{
    const CaseNumber subject(subject_);
    const auto results = act(workplace_.desk, jiuzhang::rowOf(Act::Decide), workplace_.acting(),
                             std::span(&subject, 1), valuesOf(formOf(subject_)));
    if (results.front().error)
        return view_.refuse(*results.front().error);
    begun_.erase(subject_);
    view_.showDone(tr("The decision on %1 is entered.").arg(subject_));
}

} // namespace jiuzhang::ui
