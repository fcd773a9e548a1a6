// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/debts/debts_presenter.h"

#include "core/base/output_file.h"
#include "ui/debts/debt_list_paper.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

Outcome writePdf(const Desk& desk, const DebtList& list, const QString& path)
{
    return debtListPdf(list, desk.programme).and_then([&](const QByteArray& pdf) {
        return writeOut(path, pdf);
    });
}

} // namespace

DebtsPresenter::DebtsPresenter(const Workplace& workplace, Prompts& prompts, DebtsView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

void DebtsPresenter::refresh()
{
    if (!on_.isValid())
        view_.showDay(workplace_.desk.workingDate);
    make();
}

void DebtsPresenter::choose(DebtListKind kind)
{
    kind_ = kind;
    view_.say({});
    make();
}

void DebtsPresenter::chooseDay(QDate on)
{
    on_ = on;
    view_.say({});
    make();
}

void DebtsPresenter::make()
{
    outOfDate_ = work_.isRunning();
    if (outOfDate_)
        return;
    path_.clear();
    list_ = std::make_shared<DebtList>();
    const QDate on = on_.isValid() ? on_ : workplace_.desk.workingDate;
    view_.showWork(tr("Looking at every debt …"), false);
    work_.start([kind = kind_, on, result = list_](Desk& desk, const auto&) -> Outcome {
        auto list = TRY(debtListOn(desk, kind, on));
        *result = std::move(list);
        return {};
    });
}

void DebtsPresenter::open(std::size_t table, std::size_t row)
{
    if (!list_ || work_.isRunning() || table >= list_->tables.size() ||
        row >= list_->tables[table].rows.size())
        return;
    const auto& shown = list_->tables[table].rows[row];
    if (QStringView(list_->tables[table].key) == u"cases")
        return view_.showCase(shown.cases.front().text());
    openCases({std::get<QString>(shown.cells.front()), debtListName(list_->kind),
               dateText(list_->standing)},
              shown.cases, view_);
}

void DebtsPresenter::exportWorkbook()
{
    write(QStringLiteral("xlsx"), tr("Workbooks (*.xlsx)"), writeDebtList);
}

void DebtsPresenter::exportPdf()
{
    write(QStringLiteral("pdf"), tr("PDF files (*.pdf)"), writePdf);
}

void DebtsPresenter::write(const QString& ending, const QString& filter, Writing writing)
{
    if (!list_ || work_.isRunning())
        return;
    const QString name = debtListName(list_->kind);
    const auto path = prompts_.saveFile(
        tr("Export “%1”").arg(name),
        QStringLiteral("%1%2.%3").arg(name, dateText(list_->standing), ending), filter);
    if (!path || work_.isRunning())
        return;
    path_ = *path;
    view_.showWork(tr("Writing the list …"), false);
    work_.start([list = list_, path = path_, writing](Desk& desk, const auto&) {
        return writing(desk, *list, path);
    });
}

void DebtsPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    const bool isMade = path_.isEmpty();
    if (isMade && !outOfDate_)
        view_.showList(outcome ? list_.get() : nullptr);
    if (!outcome)
        view_.refuse(outcome.error());
    else if (!isMade)
        view_.sayDone(tr("The list is written: %1").arg(path_), path_);
    if (outOfDate_)
        make();
}

} // namespace jiuzhang::ui
