// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervision/supervision_presenter.h"

#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QUuid>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

// Its letter names a day, an hour and a place.
bool callsToMeeting(const SupervisionPresenter::Order& order)
{
    return order.act->act == Act::Interview;
}

} // namespace

SupervisionPresenter::SupervisionPresenter(Workplace& workplace, SupervisionView& view)
    : workplace_(workplace), view_(view),
      gathering_(workplace, [this](const auto& items) { show(items); })
{
}

void SupervisionPresenter::show(const Result<std::vector<DueItem>>& items)
{
    if (!items)
        return view_.refuse(items.error());
    items_.clear();
    std::copy_if(items->begin(), items->end(), std::back_inserter(items_),
                 [](const DueItem& item) { return item.rung.has_value(); });
    QStringList steps;
    for (const auto& rung : workplace_.desk.programme.ladder)
        steps += rung.name;
    view_.showSteps(steps);
    showChosen();
}

void SupervisionPresenter::chooseStep(const QString& name)
{
    step_ = name;
    showChosen();
}

void SupervisionPresenter::showChosen()
{
    shown_.clear();
    std::vector<UrgeLine> lines;
    for (std::size_t at = 0; at < items_.size(); ++at) {
        if (!step_.isEmpty() && items_[at].rung->rung.name != step_)
            continue;
        shown_.push_back(at);
        lines.push_back(lineOf(items_[at]));
    }
    const QString nothing =
        items_.empty() ? tr("Nobody has to be urged today. Cases whose limit comes near or has "
                            "passed appear here by themselves.")
                       : tr("No case waits for this step.");
    view_.showLines(lines, lines.empty() ? nothing : QString());
}

UrgeLine SupervisionPresenter::lineOf(const DueItem& item) const
{
    const Desk& desk = workplace_.desk;
    const RungProposal& rung = *item.rung;
    const int left = desk.calendar.workdaysBetween(desk.workingDate, rung.forDue);
    QStringList skipped;
    for (const auto& each : rung.skipped)
        skipped += each.name;
    return {.number = *item.number,
            .entity = item.entity,
            .unit = item.unit ? desk.programme.directory.shortName(*item.unit) : QString(),
            .due = dateText(rung.forDue),
            .late = rung.workdaysLate > 0 ? tr("%n working day(s) late", nullptr, rung.workdaysLate)
                                          : (left > 0 ? tr("%n working day(s) left", nullptr, left)
                                                      : tr("due today")),
            .step = rung.rung.name,
            .colour = QColor(rung.rung.colour),
            .skipped = skipped.join(u'、'),
            .needsReason = rung.needsReason};
}

const DueItem& SupervisionPresenter::itemAt(qsizetype line) const
{
    return items_[shown_[static_cast<std::size_t>(line)]];
}

void SupervisionPresenter::check(const std::vector<qsizetype>& lines, const UrgeForm& form)
{
    const auto all = orders(lines, form);
    view_.askMeeting(std::ranges::any_of(all, callsToMeeting));
    if (lines.empty())
        return view_.showObstacle(tr("Check the cases first whose units are to be urged."));
    for (const auto& order : all) {
        const auto subject = workplace_.desk.record.load(order.number);
        if (!subject)
            return view_.showObstacle(errorText(subject.error()));
        const auto may = mayDo(workplace_.desk, *subject, *order.act, order.acting, order.values);
        if (!may)
            return view_.showObstacle(
                tr("%1: %2").arg(order.number.text(), errorText(may.error())));
    }
    for (const auto* key : {u"meetingTime", u"meetingPlace"}) {
        const auto need = QString::fromUtf16(key);
        if (std::ranges::any_of(all, [&](const Order& order) {
                return callsToMeeting(order) && order.values[need].isEmpty();
            }))
            return view_.showObstacle(errorText(Error{ErrorCode::FieldMissing, {need}}));
    }
    view_.showObstacle({});
}

std::vector<SupervisionPresenter::Order>
SupervisionPresenter::orders(const std::vector<qsizetype>& lines, const UrgeForm& form) const
{
    ActValues values;
    if (form.limit)
        values[QStringLiteral("dueOn")] = form.limit->toString(Qt::ISODate);
    if (!form.reason.trimmed().isEmpty())
        values[QStringLiteral("reason")] = form.reason.trimmed();
    Acting acting = workplace_.acting();
    acting.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<Order> orders;
    for (const auto line : lines) {
        orders.push_back({*itemAt(line).number, itemAt(line).rung->act, acting, values});
        if (!callsToMeeting(orders.back()))
            continue;
        auto& told = orders.back().values;
        told[QStringLiteral("meetingOn")] = form.meetingOn.toString(Qt::ISODate);
        told[QStringLiteral("meetingTime")] = form.meetingTime.trimmed();
        told[QStringLiteral("meetingPlace")] = form.meetingPlace.trimmed();
    }
    return orders;
}

std::vector<ActResult> SupervisionPresenter::issue(Desk& desk, const std::vector<Order>& orders,
                                                   const std::function<bool(int)>& progress)
{
    std::vector<ActResult> results;
    for (const auto& order : orders) {
        if (!progress(static_cast<int>(results.size() * 100 / orders.size())))
            break;
        auto done = act(desk, *order.act, order.acting, std::span(&order.number, 1), order.values);
        results.push_back(std::move(done.front()));
    }
    return results;
}

void SupervisionPresenter::showResults(const std::vector<ActResult>& results)
{
    letters_.clear();
    std::vector<UrgedCase> cases;
    for (const auto& result : results) {
        if (result.letter)
            letters_.push_back(*result.letter);
        cases.push_back({result.error
                             ? tr("%1: %2").arg(result.number.text(), errorText(*result.error))
                         : result.letter ? tr("%1: letter %2 to %3")
                                               .arg(result.number.text(), result.letter->numberText,
                                                    result.letter->addressee)
                                         : tr("%1: done before").arg(result.number.text()),
                         result.ok()});
    }
    view_.showUrged(cases);
}

} // namespace jiuzhang::ui
