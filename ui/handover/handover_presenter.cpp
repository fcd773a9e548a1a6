// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_presenter.h"

#include "core/base/output_file.h"
#include "core/office/permission.h"
#include "ui/handover/handover_paper.h"

namespace jiuzhang::ui {

HandoverPresenter::HandoverPresenter(const Workplace& workplace, Prompts& prompts,
                                     HandoverView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void HandoverPresenter::refresh()
{
    list();
}

void HandoverPresenter::ask(const HandoverAsked& asked)
{
    if (asked ==
        asked_) // a field was only left: what is listed stays, and the keyboard where it is
        return;
    asked_ = asked;
    view_.say({});
    list();
}

void HandoverPresenter::list()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    if (asked_.unit.isEmpty() && asked_.person.isEmpty())
        return view_.showHandover(nullptr);
    task_ = Task::List;
    handover_ = std::make_shared<Handover>();
    view_.showWork(tr("Looking at every case …"), false);
    work_.start([asked = asked_, on = workplace_.desk.workingDate,
                 result = handover_](Desk& desk, const auto&) -> Outcome {
        auto found = handoverOf(desk, asked, on);
        auto listed = found ? found : handoverOf(desk, {asked.unit, asked.person, {}}, on);
        if (listed) // a wrong taker leaves what there is to be taken over
            *result = std::move(*listed);
        return found.map([](const auto&) {});
    });
}

void HandoverPresenter::open(std::size_t matter)
{
    if (handover_ && !work_.isRunning() && matter < handover_->matters.size())
        view_.showCase(handover_->matters[matter].number.text());
}

std::optional<QString> HandoverPresenter::place(const QString& title) const
{
    return prompts_.saveFile(title, QStringLiteral("交接清单 %1.pdf").arg(handover_->from),
                             tr("PDF (*.pdf);;Word document (*.docx);;Workbook (*.xlsx)"));
}

void HandoverPresenter::save()
{
    if (const auto path = place(tr("Save the sheet")))
        write(Task::Save, *path);
}

void HandoverPresenter::record()
{
    const auto may = mayLeave(workplace_.desk, {kHandedOverWork, {}, workplace_.acting()});
    if (!may)
        return view_.refuse(may.error());
    const QString question =
        tr("Record that %1 hands %n matter(s) over to %2? They are the other's work from then on, "
           "and the sheet is kept.",
           nullptr, static_cast<int>(handover_->matters.size()))
            .arg(handover_->from, handover_->to);
    if (!prompts_.confirm(question, tr("Record it")))
        return;
    if (const auto path = place(tr("Save the sheet that is recorded")))
        write(Task::Record, *path);
}

void HandoverPresenter::write(Task task, const QString& path)
{
    if (work_.isRunning())
        return;
    task_ = task;
    path_ = path;
    view_.showWork(tr("Writing the sheet …"), false);
    work_.start([task, path, acting = workplace_.acting(),
                 handover = handover_](Desk& desk, const auto&) -> Outcome {
        const auto sheet = TRY(handoverSheet(desk, *handover, path));
        return task == Task::Record ? recordHandover(desk, acting, *handover, sheet, path)
                                    : writeOut(path, sheet);
    });
}

void HandoverPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (task_ == Task::List && !outOfDate_)
        view_.showHandover(handover_->from.isEmpty() ? nullptr : handover_.get());
    if (!outcome)
        view_.refuse(outcome.error());
    else if (task_ != Task::List) {
        view_.say(task_ == Task::Record ? tr("The hand-over is recorded: %1").arg(path_)
                                        : tr("Saved: %1").arg(path_),
                  path_);
        if (task_ == Task::Record)
            view_.showRecordChanged();
    }
    if (outOfDate_)
        list();
}

} // namespace jiuzhang::ui
