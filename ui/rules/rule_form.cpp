// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_form.h"

#include "ui/rules/condition_row.h"
#include "ui/rules/output_row.h"
#include "ui/shared/layout.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kHighestRank = 9'999;

// Away from the layout at once, deleted when the row's own signal has been served.
template <class Row>
void drop(std::vector<Row*>& rows, Row* row)
{
    std::erase(rows, row);
    row->hide();
    row->deleteLater();
}

template <class Row>
void dropAll(std::vector<Row*>& rows)
{
    while (!rows.empty())
        drop(rows, rows.back());
}

} // namespace

RuleForm::RuleForm(const Programme& programme, QDate on, QWidget* parent)
    : QWidget(parent), programme_(programme), on_(on)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(makeHead());
    column->addWidget(makeList(tr("When all of this holds (nothing: always)"), conditionRows_,
                               tr("Add a &condition"), "addCondition", &RuleForm::addCondition));
    column->addWidget(makeMistake(RulePlace::Conditions));
    column->addWidget(makeList(tr("The case goes to"), outputRows_, tr("Add a un&it"), "addOutput",
                               &RuleForm::addOutput));
    column->addWidget(makeMistake(RulePlace::Outputs));
    column->addStretch(1);
}

QWidget* RuleForm::makeHead()
{
    auto* head = new QWidget(this);
    words_ = new QLineEdit(head);
    words_->setObjectName(QStringLiteral("words"));
    words_->setPlaceholderText(tr("Printed in Chinese as the reason of the routing"));
    rank_ = new QSpinBox(head);
    rank_->setObjectName(QStringLiteral("rank"));
    rank_->setAccessibleName(tr("Rank"));
    rank_->setRange(0, kHighestRank);
    rank_->setToolTip(tr("Rules with a lower rank are asked first."));
    clause_ = new QLineEdit(head);
    clause_->setObjectName(QStringLiteral("clause"));
    clause_->setPlaceholderText(QStringLiteral("II.2a"));
    note_ = new QLineEdit(head);
    note_->setObjectName(QStringLiteral("ruleNote"));
    auto* form = new QFormLayout(head);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&What it does"), words_);
    form->addRow(QString(), makeMistake(RulePlace::Words));
    auto* pair =
        rowOf(head, {rank_, gap(12), labelFor(clause_, tr("Clause of the plan")), wide(clause_)});
    pair->setFocusProxy(rank_);
    form->addRow(tr("Ran&k"), pair);
    form->addRow(QString(), makeMistake(RulePlace::Rank));
    form->addRow(QString(), makeMistake(RulePlace::Clause));
    form->addRow(tr("W&hy it is so"), note_);
    form->addRow(QString(), makeMistake(RulePlace::Note));
    connect(words_, &QLineEdit::textEdited, this, [this] { tell(QStringLiteral("words")); });
    connect(clause_, &QLineEdit::textEdited, this, [this] { tell(QStringLiteral("clause")); });
    connect(note_, &QLineEdit::textEdited, this, [this] { tell(QStringLiteral("note")); });
    connect(rank_, &QSpinBox::valueChanged, this, [this] { tell(QStringLiteral("rank")); });
    return head;
}

QWidget* RuleForm::makeList(const QString& title, QVBoxLayout*& rows, const QString& add,
                            const char* name, void (RuleForm::*adding)())
{
    rows = new QVBoxLayout;
    rows->setSpacing(4);
    return columnOf(this,
                    {inRow({wide(subheading(title, this)), button(add, name, this, adding)}), rows},
                    {0, 6, 0, 0});
}

QLabel* RuleForm::makeMistake(RulePlace place)
{
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setProperty("mistake", true);
    label->hide();
    mistakes_[place] = label;
    return label;
}

void RuleForm::show(const Rule& rule)
{
    id_.clear(); // says nothing meanwhile
    words_->setText(rule.words);
    rank_->setValue(rule.rank);
    clause_->setText(rule.clause);
    note_->setText(rule.note);
    dropAll(conditions_);
    dropAll(outputs_);
    for (const Condition& condition : rule.conditions)
        add(condition);
    const auto lead = std::ranges::find(rule.outputs, OutputRole::Lead, &RuleOutput::role);
    delete lead_;
    lead_ = new OutputRow(OutputRow::For::TheLead,
                          lead == rule.outputs.end() ? std::nullopt : std::optional(*lead),
                          programme_.directory, on_, this);
    connect(lead_, &OutputRow::edited, this, [this] { tell(QStringLiteral("lead")); });
    outputRows_->insertWidget(0, lead_);
    for (const RuleOutput& output : rule.outputs) {
        if (output.role != OutputRole::Lead)
            add(output);
    }
    id_ = rule.id;
}

void RuleForm::showMistakes(const std::vector<RuleMistake>& mistakes)
{
    for (const auto& [place, label] : mistakes_) {
        QStringList sentences;
        for (const RuleMistake& mistake : mistakes) {
            if (mistake.place == place)
                sentences += QStringLiteral("⚠ ") + mistake.sentence;
        }
        label->setText(sentences.join(u'\n'));
        label->setVisible(!sentences.isEmpty());
    }
}

void RuleForm::addCondition()
{
    add(Condition{FactKind::Category, Comparison::In, {}});
    tell(QStringLiteral("conditions"));
}

void RuleForm::addOutput()
{
    add(RuleOutput{OutputRole::Copied, OutputTarget::Unit, {}});
    tell(QStringLiteral("outputs"));
}

void RuleForm::add(const Condition& condition)
{
    auto* row = new ConditionRow(condition, programme_, on_, this);
    conditions_.push_back(row);
    conditionRows_->addWidget(row);
    const QString field = QStringLiteral("condition %1").arg(conditions_.size());
    connect(row, &ConditionRow::edited, this, [this, field] { tell(field); });
    connect(row, &ConditionRow::removed, this, [this, row] {
        drop(conditions_, row);
        tell(QStringLiteral("conditions"));
    });
}

void RuleForm::add(const RuleOutput& output)
{
    auto* row = new OutputRow(OutputRow::For::Others, output, programme_.directory, on_, this);
    outputs_.push_back(row);
    outputRows_->addWidget(row);
    const QString field = QStringLiteral("output %1").arg(outputs_.size());
    connect(row, &OutputRow::edited, this, [this, field] { tell(field); });
    connect(row, &OutputRow::removed, this, [this, row] {
        drop(outputs_, row);
        tell(QStringLiteral("outputs"));
    });
}

void RuleForm::tell(const QString& field)
{
    if (!id_.isEmpty())
        Q_EMIT edited(rule(), field);
}

Rule RuleForm::rule() const
{
    Rule rule;
    rule.id = id_;
    rule.rank = rank_->value();
    rule.words = words_->text();
    rule.clause = clause_->text();
    rule.note = note_->text();
    for (const ConditionRow* row : conditions_)
        rule.conditions.push_back(row->condition());
    if (const auto lead = lead_->output())
        rule.outputs.push_back(*lead);
    for (const OutputRow* row : outputs_) {
        if (const auto output = row->output())
            rule.outputs.push_back(*output);
    }
    return rule;
}

} // namespace jiuzhang::ui
