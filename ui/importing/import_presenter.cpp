// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_presenter.h"

#include "core/office/book_reading.h"
#include "core/office/permission.h"
#include "ui/importing/import_answers.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QFileInfo>

#include <algorithm>

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
    forAll_ = {};
    outcome_.reset();
    view_.showFile(path);
    view_.showLines({});
    view_.say({});
    offerNothing();
    start(Task::Read);
}

void ImportPresenter::answer(const QString& sheet, int row, std::optional<RowAnswer> answer)
{
    if (work_.isRunning() || !outcome_)
        return;
    const ImportAsking asking(prompts_, workplace_.desk.programme);
    const bool isYes = answer == RowAnswer::Register;
    const auto said = [&](const Error& question) {
        return isYes ? asking.yesTo(question) : asking.noTo(question);
    };
    if (answer && answerReading(sheet, row, said))
        return;
    for (auto& question : outcome_->questions) {
        if (question.about.sheet == sheet && question.about.row == row)
            question.answer = answer;
    }
    showRead(*outcome_);
}

void ImportPresenter::answerOtherwise(const QString& sheet, int row)
{
    const ImportAsking asking(prompts_, workplace_.desk.programme);
    const auto typed = [&](const Error& question) {
        return answersTo(question).orText ? asking.meantBy(question) : std::nullopt;
    };
    if (!work_.isRunning() && outcome_ && !answerReading(sheet, row, typed))
        showRead(*outcome_); // the question stands as it was
}

bool ImportPresenter::answerReading(const QString& sheet, int row, const Answering& answering)
{
    const auto before = said_.size();
    for (const auto& each : outcome_->rows.rejected) {
        if (each.sheet != sheet || each.row != row || !isAsked(each.error.code))
            continue;
        if (const auto text = answering(each.error))
            say(each, *text);
    }
    if (said_.size() == before)
        return false;
    start(Task::Read);
    return true;
}

void ImportPresenter::choose(const QString& sheet, int row)
{
    if (work_.isRunning() || !outcome_)
        return;
    chosen_ = {sheet, row};
    const auto shown = importRow(*outcome_, workplace_.desk, sheet, row);
    if (!shown)
        return view_.refuse(shown.error());
    view_.showRow(*shown);
}

void ImportPresenter::correct(const QStringList& texts)
{
    if (work_.isRunning() || !outcome_)
        return;
    const auto faults = faultsIn(*outcome_, chosen_.first, chosen_.second);
    const auto before = said_.size();
    for (qsizetype i = 0; i < std::min<qsizetype>(texts.size(), std::ssize(faults)); ++i) {
        const RowRejection& fault = *faults[static_cast<std::size_t>(i)];
        const QString text = texts[i].trimmed();
        if (!text.isEmpty() && text != fault.value.trimmed())
            say(fault, text);
    }
    if (said_.size() == before)
        return view_.say(tr("Nothing was changed in the row."));
    start(Task::Read);
}

void ImportPresenter::tick(const QString& sheet, int row, bool taken)
{
    if (work_.isRunning() || !outcome_)
        return;
    auto& leftOut = outcome_->answers.leftOut;
    if (taken)
        leftOut.erase({sheet, row});
    else
        leftOut.emplace(sheet, row);
    if (!outcome_->imported.empty()) // the others are cases by now
        return start(Task::Read);
    showRead(*outcome_);
}

// Where other rows ask the same of the same, one answer may be for all.
void ImportPresenter::say(const RowRejection& asked, const QString& answer)
{
    const bool forAll =
        asked.row > 0 && areAlike(asked) &&
        prompts_.confirm(tr("Other rows ask the same about “%1”. Is the answer for all of them?")
                             .arg(asked.value),
                         tr("For all alike"));
    said_.push_back({asked.error.code, asked.sheet, forAll ? kAlike : asked.row, asked.heading,
                     answer, asked.value, forAll ? QByteArray() : asked.written});
}

bool ImportPresenter::areAlike(const RowRejection& asked) const
{
    return !asked.value.isEmpty() &&
           std::ranges::count_if(outcome_->rows.rejected, [&](const RowRejection& each) {
               return each.row > 0 && each.error.code == asked.error.code &&
                      each.heading == asked.heading && each.value == asked.value;
           }) > 1;
}

void ImportPresenter::mapColumn(const QString& sheet, const QString& heading, const QString& field)
{
    if (work_.isRunning() || !outcome_)
        return;
    std::erase_if(said_, [&](const ReadingAnswer& each) {
        return each.code == ErrorCode::AskedColumn && each.sheet == sheet && each.column == heading;
    });
    said_.push_back({ErrorCode::AskedColumn, sheet, 0, heading, field});
    start(Task::Read);
}

void ImportPresenter::chooseDefault()
{
    if (work_.isRunning() || path_.isEmpty())
        return;
    const auto said = askForAll(forAll_, prompts_, workplace_.desk.programme);
    if (!said)
        return view_.refuse(said.error());
    if (*said)
        start(Task::Read);
}

void ImportPresenter::writeReturned()
{
    if (work_.isRunning() || !outcome_)
        return;
    if (returnedRows(*outcome_, errorText).empty())
        return view_.say(tr("No row goes back."));
    const QString name = QFileInfo(path_).completeBaseName() + tr("-to correct.xlsx");
    const auto path =
        prompts_.saveFile(tr("Write the rows that go back"), name, tr("Workbooks (*.xlsx)"));
    if (!path)
        return;
    const auto written = saveReturnedRows(workplace_.desk, workplace_.acting(), *outcome_, path_,
                                          {*path, errorText});
    if (!written)
        return view_.refuse(written.error());
    view_.sayDone(
        tr("The rows that were not taken stand in %1, each with its reasons. Corrected, it "
           "is imported like any workbook.")
            .arg(QFileInfo(*path).fileName()));
}

void ImportPresenter::registerRows()
{
    if (!work_.isRunning() && outcome_ && outcome_->openQuestions() == 0)
        start(Task::Register);
}

void ImportPresenter::undo()
{
    if (work_.isRunning())
        return;
    const auto may = mayLeave(
        workplace_.desk, {QString::fromUtf16(rowOf(Act::Withdraw).id), {}, workplace_.acting()});
    if (!may)
        return view_.refuse(may.error());
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
    const auto before = outcome_ ? outcome_ : std::make_shared<ImportOutcome>();
    filled_ = std::make_shared<ImportOutcome>();
    ImportOrder order;
    order.path = path_;
    order.dryRun = dryRun;
    order.partial = someRejected_;
    order.reader = workplace_.sheetReader;
    order.answers = {before->questions, said_, before->answers.leftOut};
    order.said = forAll_.texts;
    order.profile = forAll_.profile;
    view_.showWork(dryRun ? tr("Reading the workbook…") : tr("Registering…"), true);
    work_.start([order, acting = workplace_.acting(), known = workplace_.knownClues,
                 result = filled_](Desk& desk, const LongWork::Progress& progress) -> Outcome {
        TRY(known->catchUp(desk, progress));
        auto outcome = importWorkbook(desk, acting, order, *known, progress);
        if (outcome) {
            *result = std::move(*outcome);
            return {};
        }
        // A person can say what its columns are.
        if (outcome.error().code == ErrorCode::HeaderMissing)
            result->sheets = TRY(sheetsOf(order));
        return refuse(outcome.error());
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
        return showRefused(outcome.error());
    if (task_ != Task::Undo)
        outcome_ = std::exchange(filled_, nullptr);
    switch (task_) {
    case Task::Read:
        return showRead(*outcome_);
    case Task::Register:
        return showImported(*outcome_);
    case Task::Undo:
        return showUndone(undone_->size());
    }
}

void ImportPresenter::showRefused(const Error& error)
{
    if (error.code == ErrorCode::HeaderMissing) {
        outcome_ = std::exchange(filled_, nullptr);
        view_.showColumns(*outcome_);
    } else if (outcome_) { // what could not be read is not said
        said_ = outcome_->answers.aboutReading;
    }
    view_.refuse(error);
}

void ImportPresenter::showRead(const ImportOutcome& outcome)
{
    const int rejected = outcome.rejectedRows();
    const int earlier = static_cast<int>(outcome.earlier.size());
    const int ready = static_cast<int>(outcome.rowsToRegister().size());
    const int open = outcome.openQuestions();
    someRejected_ = rejected > 0;
    view_.showLines(linesOf(outcome, workplace_.desk.programme));
    view_.showColumns(outcome);
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
    view_.sayDone(sentence);
}

void ImportPresenter::showUndone(std::size_t cases)
{
    view_.showLines({});
    offerNothing();
    view_.showRecordChanged();
    view_.sayDone(tr("%n registration(s) were withdrawn. The workbook can be imported again.",
                     nullptr, static_cast<int>(cases)));
}

void ImportPresenter::offerNothing()
{
    view_.offerRegistering(tr("Register"), false);
}

} // namespace jiuzhang::ui
