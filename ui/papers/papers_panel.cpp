// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/paper_wording.h"
#include "ui/paper/press/office_press.h"
#include "ui/papers/paper_pages.h"
#include "ui/papers/register_model.h"
#include "ui/papers/wording_page.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/work_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

namespace jiuzhang::ui {

PapersPanel::PapersPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : Screen(parent), workplace_(workplace), prompts_(prompts),
      presenter_(new PapersPresenter(workplace, prompts, *this))
{
    auto* pages = new QTabWidget(this);
    pages->addTab(makeRegister(), tr("Register"));
    wording_ = new WordingPage(workplace, pages);
    pages->addTab(wording_, tr("Texts of papers"));
    connect(wording_, &WordingPage::adopted, this, &Screen::rulesChanged);
    line_ = new WorkLine(this);
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    connect(line_, &WorkLine::openWanted, this,
            [this](const QString& file) { prompts_.openInDesktop(file); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(pages, 1);
    column->addWidget(line_);
    setFocusProxy(table_);
    showChosen();
}

PapersPanel::~PapersPanel() = default;

QPushButton* PapersPanel::button(const QString& text, const char* name, QWidget* parent,
                                 const std::function<void()>& act)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

QWidget* PapersPanel::makeRegister()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    summary_ = new QLabel(page);
    summary_->setWordWrap(true);
    column->addWidget(makeFilters(page));
    column->addWidget(summary_);
    column->addWidget(makeTable(page), 1);
    column->addWidget(makeSigning(page));
    column->addWidget(makeOutput(page));
    return page;
}

QWidget* PapersPanel::makeFilters(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    year_ = new QSpinBox(bar);
    year_->setRange(workplace_.desk.programme.firstYear, 2150);
    year_->setValue(workplace_.desk.workingDate.year());
    year_->setAccessibleName(tr("Year"));
    kind_ = new QComboBox(bar);
    kind_->setAccessibleName(tr("Kind of paper"));
    kind_->addItem(tr("All kinds"), QString());
    for (const auto& [kind, word] : workplace_.desk.programme.numberWords)
        kind_->addItem(paperText(kind), kind);
    find_ = new QLineEdit(bar);
    find_->setObjectName(QStringLiteral("find"));
    find_->setPlaceholderText(tr("Number, case or addressee"));
    find_->setClearButtonEnabled(true);
    onlyUnsigned_ = new QCheckBox(tr("&Only those not signed for"), bar);
    onlyUnsigned_->setObjectName(QStringLiteral("onlyUnsigned"));
    auto* first = new QSpinBox(bar);
    first->setRange(1, 99999);
    first->setAccessibleName(tr("First number"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(year_);
    row->addWidget(kind_);
    row->addWidget(find_, 1);
    row->addWidget(onlyUnsigned_);
    row->addSpacing(12);
    row->addWidget(first);
    auto* set = button(tr("Begin &numbers here"), "setFirst", bar, [this, first] {
        presenter_->setFirst(kind_->currentData().toString(), first->value());
    });
    set->setToolTip(tr("For the kind that is chosen on the left"));
    set->setEnabled(false);
    row->addWidget(set);
    connect(year_, &QSpinBox::valueChanged, this, [this] { filter(); });
    connect(kind_, &QComboBox::currentIndexChanged, this, [this, set](int index) {
        set->setEnabled(index > 0);
        filter();
    });
    connect(find_, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(onlyUnsigned_, &QCheckBox::toggled, this, [this] { filter(); });
    return bar;
}

QWidget* PapersPanel::makeTable(QWidget* parent)
{
    model_ = new RegisterModel(this);
    table_ = new QTableView(parent);
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("register"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setAlternatingRowColors(true);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setDefaultSectionSize(130);
    table_->horizontalHeader()->setSectionResizeMode(RegisterModel::Addressee,
                                                     QHeaderView::Stretch);
    table_->setColumnWidth(RegisterModel::Number, 190);
    table_->setColumnWidth(RegisterModel::Received, 210); // who, and on which day
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { showChosen(); });
    connect(table_, &QTableView::doubleClicked, this, [this] { openChosen(); });
    return table_;
}

QWidget* PapersPanel::makeSigning(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    addressee_ = new QComboBox(bar);
    addressee_->setAccessibleName(tr("Addressee"));
    by_ = new QLineEdit(bar);
    by_->setObjectName(QStringLiteral("by"));
    by_->setPlaceholderText(tr("Who signed for it"));
    on_ = new QDateEdit(workplace_.desk.workingDate, bar);
    on_->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    on_->setCalendarPopup(true);
    on_->setAccessibleName(tr("Signed on"));
    reason_ = new QLineEdit(bar);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setPlaceholderText(tr("Why it is annulled"));
    auto* receive = button(tr("Record &receipt"), "receive", bar, [this] {
        presenter_->receive(chosen().value(0), addressee_->currentText(), by_->text(), on_->date());
    });
    auto* annul = button(tr("Ann&ul"), "annul", bar,
                         [this] { presenter_->annul(chosen().value(0), reason_->text()); });
    ofOne_ = {receive, annul};
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(addressee_, 2);
    row->addWidget(by_, 1);
    row->addWidget(on_);
    row->addWidget(receive);
    row->addSpacing(12);
    row->addWidget(reason_, 2);
    row->addWidget(annul);
    return bar;
}

QWidget* PapersPanel::makeOutput(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    ofMany_ = {
        button(tr("O&pen"), "open", bar, [this] { openChosen(); }),
        button(tr("Pre&view"), "preview", bar,
               [this] {
                   const auto press = paper::officePress(workplace_.desk);
                   const auto orders = presenter_->orders(chosen());
                   if (!press || !orders)
                       return refuse(press ? orders.error() : press.error());
                   if (auto shown = showPages(*press, *orders, this); !shown)
                       refuse(shown.error());
               }),
        button(tr("Pr&int"), "print", bar,
               [this] {
                   const auto press = paper::officePress(workplace_.desk);
                   const auto orders = presenter_->orders(chosen());
                   if (!press || !orders)
                       return refuse(press ? orders.error() : press.error());
                   if (auto printed = printPages(*press, *orders, this); !printed)
                       refuse(printed.error());
               }),
        button(tr("Save as P&DF"), "savePdf", bar, [this] { presenter_->savePdf(chosen()); }),
        button(tr("Save for &editing"), "saveDocx", bar,
               [this] { presenter_->saveDocx(chosen()); }),
    };
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    for (auto* each : ofMany_)
        row->addWidget(each);
    row->addStretch(1);
    for (const char* kind : {"receipt", "handover-register", "issue-register"})
        row->addWidget(button(paperText(QLatin1String(kind)), kind, bar, [this, kind] {
            const QStringList numbers = chosen();
            presenter_->saveList(QLatin1String(kind),
                                 numbers.size() == 1 ? numbers.front() : QString());
        }));
    return bar;
}

void PapersPanel::refresh()
{
    presenter_->refresh();
    wording_->refresh();
}

void PapersPanel::filter()
{
    presenter_->filter({year_->value(), kind_->currentData().toString(), find_->text().trimmed(),
                        onlyUnsigned_->isChecked()});
}

QStringList PapersPanel::chosen() const
{
    QStringList numbers;
    for (const auto& row : table_->selectionModel()->selectedRows())
        numbers += model_->at(row.row()).paper.numberText;
    return numbers;
}

void PapersPanel::showChosen()
{
    const auto rows = table_->selectionModel()->selectedRows();
    addressee_->clear();
    if (rows.size() == 1)
        addressee_->addItems(model_->at(rows.front().row()).unreceipted());
    for (auto* each : ofOne_)
        each->setEnabled(rows.size() == 1);
    for (auto* each : ofMany_)
        each->setEnabled(!rows.isEmpty());
}

void PapersPanel::openChosen()
{
    for (const auto& number : chosen()) {
        const auto bytes = workplace_.desk.papers.bytes(number);
        if (!bytes)
            return refuse(bytes.error());
        const QString path = opened_.filePath(number + QStringLiteral(".pdf"));
        if (const auto written = writeOut(path, *bytes); !written)
            return refuse(written.error());
        prompts_.openInDesktop(path);
    }
}

void PapersPanel::showRegister(std::vector<RegisterEntry> entries, const QString& summary)
{
    summary_->setText(summary);
    model_->show(std::move(entries));
    showChosen();
}

void PapersPanel::showWork(const QString& what, bool cancellable)
{
    line_->showWork(what, cancellable);
}

void PapersPanel::showProgress(int percent)
{
    line_->showProgress(percent);
}

void PapersPanel::say(const QString& sentence, const QString& file)
{
    line_->say(sentence, file);
}

void PapersPanel::refuse(const Error& error)
{
    line_->refuse(error);
}

void PapersPanel::showRecordChanged()
{
    by_->clear();
    reason_->clear();
    refresh();
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
