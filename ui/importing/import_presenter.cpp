// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_presenter.h"

#include "core/office/duplicate_rows.h"

#include <QFileInfo>

namespace jiuzhang::ui {

ImportPresenter::ImportPresenter(Workplace& workplace, Prompts& prompts, ImportView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
    offerNothing();
}

void ImportPresenter::choose()
{
    const auto path = prompts_.openFile(tr("Choose a workbook of clues"),
                                        tr("Workbooks (*.xlsx);;All files (*)"));
    if (path)
        open(*path);
}

void ImportPresenter::open(const QString& path)
{
    if (work_.isRunning())
        return;
    path_ = path;
    view_.showFile(path);
    view_.showLines({});
    view_.say({});
    offerNothing();
    start(true);
}

void ImportPresenter::registerRows()
{
    if (!work_.isRunning() && !path_.isEmpty())
        start(false);
}

void ImportPresenter::cancel()
{
    work_.cancel();
}

void ImportPresenter::start(bool dryRun)
{
    dryRun_ = dryRun;
    outcome_ = std::make_shared<ImportOutcome>();
    ImportOrder order;
    order.path = path_;
    order.dryRun = dryRun;
    order.partial = someRejected_;
    order.reader = workplace_.sheetReader;
    view_.showWork(dryRun ? tr("Reading the workbook…") : tr("Registering…"), true);
    work_.start([order, acting = workplace_.acting(), known = workplace_.knownClues,
                 result = outcome_](Desk& desk, const LongWork::Progress& progress) -> Outcome {
        TRY(known->catchUp(desk, progress));
        auto outcome = TRY(importWorkbook(desk, acting, order, progress));
        outcome.duplicates = likelyRows(outcome, *known, desk.programme.directory);
        *result = std::move(outcome);
        return {};
    });
}

void ImportPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    if (dryRun_)
        showRead(*outcome_);
    else
        showImported(*outcome_);
}

void ImportPresenter::showRead(const ImportOutcome& outcome)
{
    const int rejected = outcome.rejectedRows();
    const int earlier = static_cast<int>(outcome.earlier.size());
    const int ready = static_cast<int>(outcome.rows.taken.size()) - earlier;
    someRejected_ = rejected > 0;
    view_.showLines(linesOf(outcome, workplace_.desk.programme));
    QStringList sentences{tr("Read %1: %2 can be registered, %3 cannot, %4 were registered before. "
                             "Nothing is registered yet.")
                              .arg(outcome.read())
                              .arg(ready)
                              .arg(rejected)
                              .arg(earlier)};
    if (const QString more = leftOut(outcome.rows); !more.isEmpty())
        sentences += more;
    view_.say(sentences.join(u'\n'));
    if (ready == 0)
        view_.offerRegistering(tr("No row can be registered"), false);
    else if (rejected > 0)
        view_.offerRegistering(tr("Register only the %n right row(s)", nullptr, ready), true);
    else
        view_.offerRegistering(tr("Register %n row(s)", nullptr, ready), true);
}

void ImportPresenter::showImported(const ImportOutcome& outcome)
{
    const int count = static_cast<int>(outcome.imported.size());
    view_.showLines(linesOf(outcome, workplace_.desk.programme));
    view_.offerRegistering(tr("Registered"), false);
    if (count == 0)
        return view_.say(tr("Every row was registered before; nothing was changed."));
    QString sentence = count == 1
                           ? tr("Registered as %1.").arg(outcome.imported.front().number.text())
                           : tr("%1 registered as %2 to %3.")
                                 .arg(count)
                                 .arg(outcome.imported.front().number.text(),
                                      outcome.imported.back().number.text());
    if (const int rejected = outcome.rejectedRows(); rejected > 0)
        sentence += u' ' + tr("%n row(s) were left out: correct them in the workbook and import it "
                              "again; what is registered is not registered twice.",
                              nullptr, rejected);
    view_.showRecordChanged();
    view_.say(sentence);
}

void ImportPresenter::offerNothing()
{
    view_.offerRegistering(tr("Register"), false);
}

} // namespace jiuzhang::ui
