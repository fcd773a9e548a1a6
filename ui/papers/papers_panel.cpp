// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_panel.h"

#include "core/base/output_file.h"
#include "core/office/papers/paper_wording.h"
#include "ui/paper/press/office_press.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/papers/register_model.h"
#include "ui/papers/wording_page.h"
#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

namespace jiuzhang::ui {

PapersPanel::PapersPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace), prompts_(prompts),
      presenter_(new PapersPresenter(workplace, prompts, *this))
{
    auto* pages = new QTabWidget(this);
    pages->addTab(makeRegister(), tr("Register"));
    wording_ = new WordingPage(workplace, pages);
    wording_->setObjectName(QStringLiteral("wording"));
    pages->addTab(wording_, tr("Texts of papers"));
    connect(wording_, &WordingPage::adopted, this, &Screen::rulesChanged);
    layOut({wide(pages), makeLine()});
    connect(line_, &WorkLine::cancelled, this, [this] { presenter_->cancel(); });
    setFocusProxy(table_);
    offer(Offer::Find, [this, pages] {
        pages->setCurrentIndex(0);
        find_->setFocus();
        find_->selectAll();
    });
    showChosen();
}

PapersPanel::~PapersPanel() = default;

QWidget* PapersPanel::makeRegister()
{
    summary_ = sentence({}, this);
    return columnOf(
        this,
        {makeFilters(this), summary_, wide(makeTable(this)), makeSigning(this), makeOutput(this)},
        kAround);
}

QWidget* PapersPanel::makeFilters(QWidget* parent)
{
    year_ = new QSpinBox(parent);
    year_->setRange(workplace_.desk.programme.firstYear, 2150);
    year_->setValue(workplace_.desk.workingDate.year());
    year_->setAccessibleName(tr("Year"));
    kind_ = new QComboBox(parent);
    kind_->setAccessibleName(tr("Kind of paper"));
    kind_->addItem(tr("All kinds"), QString());
    for (const auto& [kind, word] : workplace_.desk.programme.numberWords)
        kind_->addItem(paperText(kind), kind);
    find_ = new QLineEdit(parent);
    find_->setObjectName(QStringLiteral("find"));
    find_->setPlaceholderText(tr("Number, case or addressee"));
    find_->setAccessibleName(find_->placeholderText());
    find_->setClearButtonEnabled(true);
    onlyUnsigned_ = new QCheckBox(tr("&Only those not signed for"), parent);
    onlyUnsigned_->setObjectName(QStringLiteral("onlyUnsigned"));
    auto* first = new QSpinBox(parent);
    first->setRange(1, kMostFirstNumber);
    first->setAccessibleName(tr("First number"));
    auto* set = button(tr("Begin &numbers here"), "setFirst", parent, [this, first] {
        presenter_->setFirst(kind_->currentData().toString(), first->value());
    });
    set->setToolTip(tr("For the kind that is chosen on the left"));
    set->setEnabled(false);
    connect(year_, &QSpinBox::valueChanged, this, [this] { filter(); });
    connect(kind_, &QComboBox::currentIndexChanged, this, [this, set](int index) {
        set->setEnabled(index > 0);
        filter();
    });
    connect(find_, &QLineEdit::textChanged, this, [this] { filter(); });
    connect(onlyUnsigned_, &QCheckBox::toggled, this, [this] { filter(); });
    return rowOf(parent, {year_, kind_, wide(find_), onlyUnsigned_, gap(12), first, set});
}

QWidget* PapersPanel::makeTable(QWidget* parent)
{
    model_ = new RegisterModel(this);
    table_ = new QTableView(parent);
    table_->setModel(model_);
    table_->setObjectName(QStringLiteral("register"));
    table_->setAccessibleName(tr("Papers that were issued"));
    asList(table_);
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
    addressee_ = new QComboBox(parent);
    addressee_->setAccessibleName(tr("Addressee"));
    by_ = new QLineEdit(parent);
    by_->setObjectName(QStringLiteral("by"));
    by_->setPlaceholderText(tr("Who signed for it"));
    by_->setAccessibleName(by_->placeholderText());
    on_ = new DayField(workplace_.desk.workingDate, parent);
    on_->setAccessibleName(tr("Signed on"));
    reason_ = new QLineEdit(parent);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setPlaceholderText(tr("Why it is annulled"));
    reason_->setAccessibleName(reason_->placeholderText());
    auto* receive = button(tr("Record &receipt"), "receive", parent, [this] {
        presenter_->receive(chosen().value(0), addressee_->currentText(), by_->text(), on_->date());
    });
    auto* annul = button(tr("Ann&ul"), "annul", parent,
                         [this] { presenter_->annul(chosen().value(0), reason_->text()); });
    ofOne_ = {receive, annul};
    return rowOf(parent,
                 {wide(addressee_, 2), wide(by_), on_, receive, gap(12), wide(reason_, 2), annul});
}

template <class Act>
void PapersPanel::toPress(Act act)
{
    const auto done = paper::officePress(workplace_.desk).and_then([&](const auto& press) {
        return presenter_->orders(chosen()).and_then(
            [&](const auto& orders) { return act(press, orders); });
    });
    if (!done)
        refuse(done.error());
}

QWidget* PapersPanel::makeOutput(QWidget* parent)
{
    auto* bar = new QWidget(parent);
    ofMany_ = {
        button(tr("O&pen"), "open", bar, [this] { openChosen(); }),
        button(tr("Pre&view"), "preview", bar,
               [this] {
                   toPress([this](const auto& press, const auto& orders) {
                       return paper::showPages(press, orders, tr("The pages as they are printed"),
                                               {}, this);
                   });
               }),
        button(tr("Pr&int"), "print", bar,
               [this] {
                   toPress([this](const auto& press, const auto& orders) {
                       return paper::printPages(press, orders, this);
                   });
               }),
        button(tr("Save as P&DF or OFD"), "saveIssued", bar,
               [this] { presenter_->saveIssued(chosen()); }),
        button(tr("Save for &editing"), "saveDocx", bar,
               [this] { presenter_->saveDocx(chosen()); }),
    };
    auto* row = inRow(bar, {});
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
        if (const auto may = presenter_->handOut({number}); !may)
            return refuse(may.error());
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

void PapersPanel::showRecordChanged()
{
    by_->clear();
    reason_->clear();
    refresh();
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
