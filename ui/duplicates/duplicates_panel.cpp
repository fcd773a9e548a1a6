// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_panel.h"

#include "ui/shared/error_text.h"
#include "ui/shared/likeness_text.h"
#include "ui/shared/line_view.h"
#include "ui/shared/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>

namespace jiuzhang::ui {

namespace {

constexpr int kGroundsColumn = 4;

enum FieldColumn { NameColumn, EarlierColumn, LaterColumn };

// Long texts of two cases begin on one line.
class TopAligned : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }
};

} // namespace

DuplicatesPanel::DuplicatesPanel(Workplace& workplace, Prompts&, QWidget* parent)
    : Screen(parent), workplace_(workplace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    count_ = new QLabel(this);
    count_->setProperty("heading", true);
    layout->addWidget(count_);
    nothing_ = new QLabel(this);
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    auto* both = new QSplitter(Qt::Vertical, this);
    both->addWidget(makePairs());
    both->addWidget(makeComparison());
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setChildrenCollapsible(false);
    pages_ = new QStackedWidget(this);
    pages_->addWidget(nothing_);
    pages_->addWidget(both);
    layout->addWidget(pages_, 1);
    message_ = new Notice(this);
    layout->addWidget(message_);
    layout->addWidget(makeAnswers());
    presenter_ =
        std::make_unique<DuplicatesPresenter>(workplace, static_cast<DuplicatesView&>(*this));
    setFocusProxy(table_);
    showPairs({}, 0);
    showPair({});
}

DuplicatesPanel::~DuplicatesPanel() = default;

QWidget* DuplicatesPanel::makePairs()
{
    model_ = new LineModel({tr("Likeness"), tr("Earlier case"), tr("Later case"),
                            fieldText(QStringLiteral("entity")), tr("Reasons and points")},
                           LineModel::Boxes::None, this);
    table_ = new LineView(model_, kGroundsColumn, this);
    table_->setObjectName(QStringLiteral("pairs"));
    table_->setAccessibleName(tr("Pairs of cases"));
    connect(table_, &LineView::chosen, this, [this](int row) {
        if (row >= 0)
            presenter_->choose(static_cast<std::size_t>(row));
    });
    return table_;
}

QWidget* DuplicatesPanel::makeComparison()
{
    fields_ = new LineModel({QString(), QString(), QString()}, LineModel::Boxes::None, this);
    comparison_ = new QTableView(this);
    comparison_->setObjectName(QStringLiteral("comparison"));
    comparison_->setModel(fields_);
    comparison_->setItemDelegate(new TopAligned(comparison_));
    comparison_->setSelectionMode(QTableView::NoSelection);
    comparison_->setTabKeyNavigation(false);
    comparison_->setAccessibleName(tr("The two cases side by side"));
    comparison_->setToolTip(tr("Double-click a column to open its case"));
    comparison_->verticalHeader()->hide();
    comparison_->verticalHeader()->setMinimumSectionSize(0); // as high as the text
    auto* columns = comparison_->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    columns->setSectionResizeMode(EarlierColumn, QHeaderView::Stretch);
    columns->setSectionResizeMode(LaterColumn, QHeaderView::Stretch);
    connect(columns, &QHeaderView::sectionResized, comparison_, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    connect(comparison_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.column() != NameColumn)
            Q_EMIT caseWanted(
                fields_->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    });
    return comparison_;
}

QWidget* DuplicatesPanel::makeAnswers()
{
    answers_ = new QWidget(this);
    auto* rows = new QVBoxLayout(answers_);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    rows->addLayout(first);
    rows->addLayout(second);
    auto* duplicate = new QPushButton(tr("&Duplicate: one matter"), answers_);
    duplicate->setObjectName(QStringLiteral("duplicate"));
    duplicate->setToolTip(tr("One case is merged into the other and its clues count there. A "
                             "merge can be taken back in the case file."));
    earlierStays_ = new QRadioButton(answers_);
    laterStays_ = new QRadioButton(answers_);
    auto* related = new QPushButton(tr("&Related: two matters that belong together"), answers_);
    related->setObjectName(QStringLiteral("related"));
    series_ = new QLineEdit(answers_);
    series_->setPlaceholderText(tr("Name of the series, if there is one"));
    auto* distinct = new QPushButton(tr("&No: two matters"), answers_);
    distinct->setObjectName(QStringLiteral("distinct"));
    distinct->setToolTip(tr("The answer is remembered; the pair is not shown again."));
    first->addWidget(duplicate);
    first->addWidget(earlierStays_);
    first->addWidget(laterStays_);
    first->addStretch(1);
    second->addWidget(related);
    second->addWidget(series_, 1);
    second->addSpacing(24);
    second->addWidget(distinct);
    connect(duplicate, &QPushButton::clicked, this,
            [this] { presenter_->sayDuplicate(laterStays_->isChecked()); });
    connect(related, &QPushButton::clicked, this,
            [this] { presenter_->sayRelated(series_->text()); });
    connect(distinct, &QPushButton::clicked, this, [this] { presenter_->sayDistinct(); });
    return answers_;
}

void DuplicatesPanel::refresh()
{
    presenter_->refresh();
}

void DuplicatesPanel::showPairs(const std::vector<PairLine>& pairs, std::size_t chosen)
{
    std::vector<TableLine> lines;
    for (const auto& [pair, entity] : pairs)
        lines.push_back(
            {.cells = {tr("%1 %2").arg(degreeText(pair.likeness)).arg(pair.likeness.score),
                       pair.a.text(), pair.b.text(), entity, groundsText(pair.likeness)}});
    model_->show(std::move(lines));
    count_->setText(
        tr("%n pair(s) of cases may be one matter", nullptr, static_cast<int>(pairs.size())));
    nothing_->setText(tr("No two cases look like one matter, or every pair has been answered."));
    pages_->setCurrentIndex(pairs.empty() ? 0 : 1);
    table_->selectRow(static_cast<int>(chosen));
}

void DuplicatesPanel::showPair(const std::optional<ComparedPair>& pair)
{
    answers_->setEnabled(pair.has_value());
    series_->clear();
    if (!pair)
        return;
    const QString a = pair->pair.a.text();
    const QString b = pair->pair.b.text();
    fields_->setHeadings({QString(), a, b});
    earlierStays_->setText(tr("%1 stays").arg(a));
    laterStays_->setText(tr("%1 stays").arg(b));
    (pair->laterIsRoot ? laterStays_ : earlierStays_)->setChecked(true);
    fillComparison(pair->fields);
}

// What is equal has a mark and stands bold: it is what the question rests on.
void DuplicatesPanel::fillComparison(const QList<ComparedField>& fields)
{
    std::vector<TableLine> lines;
    for (const auto& field : fields) {
        const bool equal = field.isEqual();
        const QString mark = equal ? QStringLiteral("= ") : QString();
        lines.push_back({.cells = {mark + field.name, field.a, field.b},
                         .weight = equal ? TableLine::Weight::Strong : TableLine::Weight::Plain});
    }
    fields_->show(std::move(lines));
    comparison_->resizeRowsToContents();
    comparison_->scrollToTop();
}

void DuplicatesPanel::showWork(const QString& what)
{
    if (!what.isEmpty() && model_->rowCount() == 0)
        nothing_->setText(what);
}

void DuplicatesPanel::say(const QString& sentence)
{
    message_->say(sentence);
    Q_EMIT said(sentence);
}

void DuplicatesPanel::refuse(const Error& error)
{
    message_->refuse(error);
}

void DuplicatesPanel::showAnswered()
{
    Q_EMIT recordChanged();
}

} // namespace jiuzhang::ui
