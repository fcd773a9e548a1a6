// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_panel.h"

#include "ui/shared/comparison_view.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/likeness_text.h"
#include "ui/shared/line_view.h"

#include <QLineEdit>
#include <QRadioButton>

namespace jiuzhang::ui {

namespace {

constexpr int kGroundsColumn = 4;

} // namespace

DuplicatesPanel::DuplicatesPanel(Workplace& workplace, Prompts& prompts, QWidget* parent)
    : WorkScreen(prompts, parent), workplace_(workplace)
{
    count_ = heading({}, this);
    auto* pairs = makePairs();
    auto* both = split(Qt::Vertical, this, {wide(pairs, 2), wide(makeComparison(), 3)});
    pages_ = new ShownOrWhyNot(both, {}, this);
    layOut({count_, wide(pages_), makeLine(), makeAnswers()});
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
    comparison_ = new ComparisonView(this);
    comparison_->setObjectName(QStringLiteral("comparison"));
    comparison_->setAccessibleName(tr("The two cases side by side"));
    comparison_->setToolTip(tr("Double-click a column to open its case"));
    connect(comparison_, &ComparisonView::opened, this, &DuplicatesPanel::caseWanted);
    return comparison_;
}

QWidget* DuplicatesPanel::makeAnswers()
{
    answers_ = new QWidget(this);
    auto* duplicate = button(tr("&Duplicate: one matter"), "duplicate", this,
                             [this] { presenter_->sayDuplicate(laterStays_->isChecked()); });
    duplicate->setToolTip(tr("One case is merged into the other and its clues count there. A "
                             "merge can be taken back in the case file."));
    earlierStays_ = new QRadioButton(answers_);
    laterStays_ = new QRadioButton(answers_);
    auto* related = button(tr("&Related: two matters that belong together"), "related", this,
                           [this] { presenter_->sayRelated(series_->text()); });
    series_ = new QLineEdit(answers_);
    series_->setPlaceholderText(tr("Name of the series, if there is one"));
    series_->setAccessibleName(series_->placeholderText());
    auto* distinct =
        button(tr("&No: two matters"), "distinct", this, [this] { presenter_->sayDistinct(); });
    distinct->setToolTip(tr("The answer is remembered; the pair is not shown again."));
    inColumn(answers_, {inRow({duplicate, earlierStays_, laterStays_, room()}),
                        inRow({related, wide(series_), gap(24), distinct})});
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
    pages_->showWhyNot(
        pairs.empty() ? tr("No two cases look like one matter, or every pair has been answered.")
                      : QString());
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
    earlierStays_->setText(tr("%1 stays").arg(a));
    laterStays_->setText(tr("%1 stays").arg(b));
    (pair->laterIsRoot ? laterStays_ : earlierStays_)->setChecked(true);
    comparison_->show(a, b, pair->fields);
}

void DuplicatesPanel::showWork(const QString& what, bool)
{
    if (!what.isEmpty() && model_->rowCount() == 0)
        pages_->showWhyNot(what);
}

void DuplicatesPanel::say(const QString& sentence, const QString& file)
{
    WorkScreen::say(sentence, file);
    Q_EMIT said(sentence);
}

} // namespace jiuzhang::ui
