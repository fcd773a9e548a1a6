// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/reply_presenter.h"

#include "core/office/reply_books.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QFileInfo>

namespace jiuzhang::ui {

ReplyPresenter::ReplyPresenter(Workplace& workplace, Prompts& prompts, WorkView& work,
                               ReplyView& view)
    : workplace_(workplace), prompts_(prompts), work_(work), view_(view), reading_(workplace)
{
    QObject::connect(&reading_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void ReplyPresenter::writeBook(const std::vector<CaseNumber>& cases)
{
    const auto path = prompts_.saveFile(tr("Reply workbook for the unit"), tr("Replies.xlsx"),
                                        tr("Workbooks (*.xlsx)"));
    if (!path)
        return;
    const auto written =
        writeReplyBook(workplace_.desk, workplace_.acting(), cases, std::nullopt, *path);
    if (!written)
        return work_.refuse(written.error());
    work_.showRecordChanged();
    work_.sayDone(tr("The reply workbook is written: %1").arg(*path), *path);
}

void ReplyPresenter::look()
{
    if (reading_.isRunning())
        return;
    const auto path = prompts_.openFile(tr("A reply workbook that came back"),
                                        tr("Workbooks (*.xlsx *.xls *.ods *.et)"));
    if (!path)
        return;
    order_ = {*path, workplace_.sheetReader, true, true};
    read(true);
}

void ReplyPresenter::enter()
{
    if (!reading_.isRunning() && !order_.path.isEmpty())
        read(false);
}

void ReplyPresenter::close()
{
    order_.path.clear();
    view_.showRepliesClosed();
}

void ReplyPresenter::read(bool dryRun)
{
    order_.dryRun = dryRun;
    replies_ = std::make_shared<ReplyOutcome>();
    work_.showWork(tr("Reading the reply workbook …"), false);
    reading_.start([order = order_, acting = workplace_.acting(),
                    replies = replies_](Desk& desk, const auto&) -> Outcome {
        *replies = TRY(takeReplies(desk, acting, order));
        return {};
    });
}

void ReplyPresenter::finish(const Outcome& outcome)
{
    work_.rest();
    if (!outcome)
        return work_.refuse(outcome.error());
    const QString name = QFileInfo(order_.path).fileName();
    if (order_.dryRun)
        return view_.showReplies(tr("%1 of %2: %n thing(s) to enter", nullptr, replies_->fresh())
                                     .arg(name, replies_->unit),
                                 lines(), replies_->fresh() > 0);
    view_.showReplies(tr("Entered from %1; what stands with ⚠ was not taken").arg(name), lines(),
                      false);
    work_.showRecordChanged();
    work_.sayDone(tr("%n thing(s) entered from the reply workbook", nullptr, replies_->fresh()));
}

QList<ReplyLine> ReplyPresenter::lines() const
{
    QList<ReplyLine> lines;
    for (const auto& each : replies_->rejected)
        lines.push_back({tr("%1, row %2, %3: %4")
                             .arg(each.sheet)
                             .arg(each.row)
                             .arg(each.heading, errorText(each.error)),
                         true});
    for (const auto& [act, known] : replies_->acts) {
        const QString what = actText(QString::fromUtf16(act.act->id));
        const QStringList words = act.values.values();
        const QString line =
            tr("%1: %2 on %3 – %4")
                .arg(act.number.text(), what, dateText(act.on), words.join(QStringLiteral("；")));
        lines.push_back({known ? tr("%1 (entered before)").arg(line) : line, false});
    }
    if (const auto& report = replies_->report) {
        const QString line = report->nil ? tr("Monthly report %1: nil return").arg(report->month)
                                         : tr("Monthly report %1").arg(report->month);
        lines.push_back(
            {replies_->reportKnown ? tr("%1 (entered before)").arg(line) : line, false});
    }
    return lines;
}

} // namespace jiuzhang::ui
