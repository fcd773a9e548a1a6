// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/export_presenter.h"

#include "core/exchange/export_columns.h"
#include "core/office/filling.h"

namespace jiuzhang::ui {

namespace {

// The export calls two columns otherwise than the list does, whose keys a machine remembers.
QString exportedAs(const QString& shown)
{
    if (shown == u"state")
        return QStringLiteral("stage");
    return shown == u"fulfilled" ? QStringLiteral("fulfilledFen") : shown;
}

} // namespace

ExportPresenter::ExportPresenter(const Workplace& workplace, Prompts& prompts, WorkView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

std::vector<ExportPresenter::Choice> ExportPresenter::choices(const QStringList& shown)
{
    QStringList columns;
    for (const auto& key : shown)
        columns += exportedAs(key);
    columns.removeDuplicates();
    std::vector<Choice> all{{tr("The columns that the list shows"), columns}};
    for (const auto& purpose : exportPurposes())
        all.push_back({QString::fromUtf16(purpose.name), {QString::fromUtf16(purpose.id)}});
    all.push_back({tr("All fields of the clues, to import into another ledger"), {}});
    all.push_back(
        {tr("The same with nothing masked; a reason is asked for and recorded"), {}, true});
    all.push_back({tr("The office's own workbook, its fields filled in…"),
                   {},
                   false,
                   &ExportPresenter::fillOwn});
    all.push_back({tr("A workbook for each department that they were copied to…"),
                   {},
                   false,
                   &ExportPresenter::writeExtracts});
    return all;
}

void ExportPresenter::exportCases(const LedgerQuestion& question, const QStringList& shown)
{
    if (work_.isRunning())
        return;
    const auto all = choices(shown);
    QStringList names;
    for (const auto& each : all)
        names += each.name;
    const auto chosen = prompts_.choose(tr("Which columns are to be exported?"), names);
    if (!chosen)
        return;
    const Choice& choice = all[static_cast<std::size_t>(*chosen)];
    files_ = nullptr;
    if (choice.otherwise)
        return (this->*choice.otherwise)(question);
    const auto reason = choice.clear ? prompts_.askLine(tr("Why is it exported in clear?"))
                                     : std::optional(QString());
    if (!reason)
        return;
    const auto path = prompts_.saveFile(tr("Export the cases shown"), tr("Ledger.xlsx"),
                                        tr("Workbooks (*.xlsx);;Tables (*.csv);;JSON (*.json)"));
    if (!path)
        return;
    path_ = *path;
    done_ = std::make_shared<Exported>();
    const ExportOrder order{path_, question, choice.columns, choice.clear, *reason};
    view_.showWork(tr("Writing the cases …"), true);
    work_.start([order, acting = workplace_.acting(),
                 done = done_](Desk& desk, const auto& progress) -> Outcome {
        *done = TRY(exportLedger(desk, acting, order, progress));
        return {};
    });
}

void ExportPresenter::fillOwn(const LedgerQuestion& question)
{
    const auto own = prompts_.openFile(tr("The office's own workbook, with {{fields}} in it"),
                                       tr("Workbooks (*.xlsx)"));
    if (!own)
        return;
    const auto path = prompts_.saveFile(tr("Write the filled workbook"), tr("Filled.xlsx"),
                                        tr("Workbooks (*.xlsx)"));
    if (!path)
        return;
    path_ = *path;
    done_ = std::make_shared<Exported>();
    view_.showWork(tr("Writing the cases …"), true);
    work_.start([own = *own, path = path_, question, acting = workplace_.acting(),
                 done = done_](Desk& desk, const auto&) -> Outcome {
        const auto rows = TRY(desk.query.rows(question));
        std::vector<CaseNumber> numbers;
        for (const auto& subject : TRY(desk.query.cases(rows)))
            numbers.push_back(subject.number);
        TRY(fillTemplate(desk, acting, own, numbers, path));
        done->cases = static_cast<decltype(done->cases)>(numbers.size());
        return {};
    });
}

void ExportPresenter::writeExtracts(const LedgerQuestion& question)
{
    const auto folder = prompts_.openFolder(tr("Folder for the departments' workbooks"));
    if (!folder)
        return;
    path_ = *folder;
    done_ = std::make_shared<Exported>();
    files_ = std::make_shared<int>(0);
    const ExtractOrder order{path_, question};
    view_.showWork(tr("Writing the cases …"), true);
    work_.start([order, acting = workplace_.acting(),
                 files = files_](Desk& desk, const auto& progress) -> Outcome {
        const auto extracts = TRY(jiuzhang::writeExtracts(desk, acting, order, progress));
        *files = static_cast<int>(extracts.size());
        return {};
    });
}

QString ExportPresenter::written() const
{
    if (!files_)
        return tr("%n case(s) written: %1", nullptr, static_cast<int>(done_->cases)).arg(path_);
    return *files_ == 0 ? tr("Nothing was written: none of these cases was copied to anybody")
                        : tr("%n workbook(s) written: %1", nullptr, *files_).arg(path_);
}

void ExportPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    view_.sayDone(
        done_->masked
            ? tr("%1. Something in it is masked, so it cannot be imported again.").arg(written())
            : written(),
        path_);
}

} // namespace jiuzhang::ui
