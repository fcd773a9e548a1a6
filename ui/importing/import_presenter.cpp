// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_presenter.h"

#include "ui/shared/terms_text.h"

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
    const auto path = prompts_.openFile(
        tr("Choose a workbook of clues"),
        tr("Workbooks (*.xlsx *.xlsm *.xls *.et *.ods *.fods *.csv);;All files (*)"));
    if (path)
        open(*path);
}

void ImportPresenter::open(const QString& path)
{
    if (work_.isRunning())
        return;
    path_ = path;
    said_.clear();
    outcome_.reset();
    view_.showFile(path);
    view_.showLines({});
    view_.say({});
    offerNothing();
    start(Task::Read);
}

void ImportPresenter::answer(const QString& sheet, int row, std::optional<RowAnswer> answer)
{
    if (work_.isRunning() || (answer && answerReading(sheet, row, *answer)))
        return;
    for (auto& question : outcome_->questions) {
        if (question.about.sheet == sheet && question.about.row == row)
            question.answer = answer;
    }
    showRead(*outcome_);
}

bool ImportPresenter::answerReading(const QString& sheet, int row, RowAnswer answer)
{
    const auto before = said_.size();
    for (const auto& each : outcome_->rows.rejected) {
        if (each.sheet != sheet || each.row != row || !isAsked(each.error.code))
            continue;
        if (const auto text = answerFor(each.error, answer))
            said_.push_back({each.error.code, sheet, row, each.heading, *text});
    }
    if (said_.size() == before)
        return false;
    start(Task::Read);
    return true;
}

// What only a choice can answer is asked for.
std::optional<QString> ImportPresenter::answerFor(const Error& question, RowAnswer answer)
{
    if (question.code != ErrorCode::AskedForAll)
        return QString::fromUtf16(answer == RowAnswer::Register ? kRegister : kSkip);
    QStringList names;
    for (const auto& source : workplace_.desk.programme.sources)
        names += source.name;
    const auto chosen = prompts_.choose(tr("Where do the clues of this sheet come from?"), names);
    return chosen ? std::optional(names.at(*chosen)) : std::nullopt;
}

void ImportPresenter::registerRows()
{
    if (!work_.isRunning() && !path_.isEmpty() && outcome_->openQuestions() == 0)
        start(Task::Register);
}

void ImportPresenter::undo()
{
    if (work_.isRunning())
        return;
    const auto imports = standingImports(workplace_.desk);
    if (!imports)
        return view_.refuse(imports.error());
    if (imports->empty())
        return view_.say(tr("There is no import that could be undone."));
    QStringList answers;
    for (const auto& each : *imports)
        answers += tr("%1, on %2, %n case(s)", nullptr, static_cast<int>(each.cases.size()))
                       .arg(each.file, dateText(each.on));
    const auto chosen = prompts_.choose(
        tr("Which import is to be undone? All its registrations are withdrawn, or none."), answers);
    if (!chosen)
        return;
    if (const auto reason = prompts_.askLine(tr("Why is it undone?")))
        startUndo((*imports)[static_cast<std::size_t>(*chosen)], *reason);
}

void ImportPresenter::cancel()
{
    work_.cancel();
}

void ImportPresenter::start(Task task)
{
    const bool dryRun = task == Task::Read;
    task_ = task;
    const auto answers = outcome_ ? outcome_->questions : std::vector<RowQuestion>();
    outcome_ = std::make_shared<ImportOutcome>();
    ImportOrder order;
    order.path = path_;
    order.dryRun = dryRun;
    order.partial = someRejected_;
    order.reader = workplace_.sheetReader;
    order.answers = {answers, said_};
    view_.showWork(dryRun ? tr("Reading the workbook…") : tr("Registering…"), true);
    work_.start([order, acting = workplace_.acting(), known = workplace_.knownClues,
                 result = outcome_](Desk& desk, const LongWork::Progress& progress) -> Outcome {
        TRY(known->catchUp(desk, progress));
        auto outcome = TRY(importWorkbook(desk, acting, order, *known, progress));
        *result = std::move(outcome);
        return {};
    });
}

void ImportPresenter::startUndo(const PastImport& import, const QString& reason)
{
    task_ = Task::Undo;
    undone_ = std::make_shared<std::vector<CaseNumber>>();
    view_.showWork(tr("Withdrawing the registrations…"), false);
    work_.start([batch = QString::number(import.batch), reason, acting = workplace_.acting(),
                 result = undone_](Desk& desk, const LongWork::Progress&) -> Outcome {
        *result = TRY(undoImport(desk, acting, batch, reason));
        return {};
    });
}

void ImportPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    switch (task_) {
    case Task::Read:
        return showRead(*outcome_);
    case Task::Register:
        return showImported(*outcome_);
    case Task::Undo:
        return showUndone(undone_->size());
    }
}

void ImportPresenter::showRead(const ImportOutcome& outcome)
{
    const int rejected = outcome.rejectedRows();
    const int earlier = static_cast<int>(outcome.earlier.size());
    const int ready = static_cast<int>(outcome.rowsToRegister().size());
    const int open = outcome.openQuestions();
    someRejected_ = rejected > 0;
    view_.showLines(linesOf(outcome, workplace_.desk.programme));
    QStringList sentences{tr("Read %1: %2 can be registered, %3 cannot, %4 were registered before. "
                             "Nothing is registered yet.")
                              .arg(outcome.read())
                              .arg(ready)
                              .arg(rejected)
                              .arg(earlier)};
    if (open > 0)
        sentences += tr("%n row(s) say the same as another one, or are very like a case: choose "
                        "for each whether it is a clue of its own.",
                        nullptr, open);
    if (const QString more = leftOut(outcome.rows); !more.isEmpty())
        sentences += more;
    view_.say(sentences.join(u'\n'));
    if (open > 0)
        view_.offerRegistering(tr("Answer the %n open question(s) first", nullptr, open), false);
    else if (ready == 0)
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

void ImportPresenter::showUndone(std::size_t cases)
{
    view_.showLines({});
    offerNothing();
    view_.showRecordChanged();
    view_.say(tr("%n registration(s) were withdrawn. The workbook can be imported again.", nullptr,
                 static_cast<int>(cases)));
}

void ImportPresenter::offerNothing()
{
    view_.offerRegistering(tr("Register"), false);
}

} // namespace jiuzhang::ui
