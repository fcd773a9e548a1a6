// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/condition_row.h"

#include "core/base/amount_text.h"
#include "ui/rules/rule_text.h"
#include "ui/rules/several_choice.h"
#include "ui/shared/layout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

enum Page { Nothing, Several, Keywords, Answer, Numbers };

const QString kYes = QStringLiteral("true");
const QString kNo = QStringLiteral("false");

// 万元 as typed and fen, both empty together. Only what can be read can be typed.
QString fenOf(const QString& wan)
{
    const auto read = amountFromText(wan, AmountUnit::Wan, {});
    return read ? QString::number(read->money.fen()) : QString();
}

QString wanOf(const QString& fen)
{
    return fen.isEmpty() ? QString() : exactWan(Money::fromFen(fen.toLongLong()));
}

QList<SeveralChoice::Choice> choicesFor(FactKind fact, Comparison comparison,
                                        const Programme& programme, QDate on)
{
    QList<SeveralChoice::Choice> choices;
    if (fact == FactKind::Category) {
        for (const Category& category : programme.categories)
            choices.append({category.id.text(), category.name});
    } else if (fact == FactKind::Source) {
        for (const Source& source : programme.sources)
            choices.append({source.id.text(), source.name});
    } else if (comparison == Comparison::Under) {
        for (int kind = 0; kind <= static_cast<int>(UnitKind::Subdistrict); ++kind)
            choices.append(
                {unitKindId(static_cast<UnitKind>(kind)), kindText(static_cast<UnitKind>(kind))});
    } else {
        for (const Unit& unit : programme.directory.units()) {
            const bool fits = fact == FactKind::Respondent || unit.isLocality();
            if (fits && unit.existsOn(on))
                choices.append({unit.id.text(), unit.name});
        }
    }
    return choices;
}

template <class E>
E chosen(const QComboBox* box)
{
    return static_cast<E>(box->currentData().toInt());
}

} // namespace

ConditionRow::ConditionRow(const Condition& condition, const Programme& programme, QDate on,
                           QWidget* parent)
    : QWidget(parent), programme_(programme), on_(on)
{
    fact_ = new QComboBox(this);
    fact_->setObjectName(QStringLiteral("fact"));
    for (const FactKind each : kFacts)
        fact_->addItem(factText(each), static_cast<int>(each));
    comparison_ = new QComboBox(this);
    comparison_->setObjectName(QStringLiteral("comparison"));
    several_ = new SeveralChoice(this);
    several_->setObjectName(QStringLiteral("several"));
    words_ = new QLineEdit(this);
    words_->setPlaceholderText(tr("Words, with spaces between"));
    answer_ = new QComboBox(this);
    answer_->addItem(tr("yes"), kYes);
    answer_->addItem(tr("no"), kNo);
    pages_ = new QStackedWidget(this);
    for (QWidget* page :
         {new QWidget(this), static_cast<QWidget*>(several_), static_cast<QWidget*>(words_),
          static_cast<QWidget*>(answer_), makeNumbers()})
        pages_->addWidget(page);
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("removeCondition"));
    remove->setText(QStringLiteral("✕"));
    remove->setToolTip(tr("Remove the condition"));
    remove->setAccessibleName(remove->toolTip());
    inRow(this, {fact_, comparison_, wide(pages_), remove});

    fact_->setCurrentIndex(fact_->findData(static_cast<int>(condition.fact)));
    offerComparisons(condition.comparison);
    offerValues(condition.values);
    connect(fact_, &QComboBox::activated, this, [this] {
        offerComparisons(comparisonsOf(fact()).front());
        offerValues({});
        Q_EMIT edited();
    });
    connect(comparison_, &QComboBox::activated, this, [this] {
        offerValues({});
        Q_EMIT edited();
    });
    connect(several_, &SeveralChoice::changed, this, &ConditionRow::edited);
    connect(words_, &QLineEdit::textEdited, this, &ConditionRow::edited);
    connect(answer_, &QComboBox::activated, this, &ConditionRow::edited);
    connect(from_, &QLineEdit::textEdited, this, &ConditionRow::edited);
    connect(to_, &QLineEdit::textEdited, this, &ConditionRow::edited);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
}

QWidget* ConditionRow::makeNumbers()
{
    from_ = new QLineEdit(this);
    from_->setObjectName(QStringLiteral("from"));
    to_ = new QLineEdit(this);
    return rowOf(this, {wide(from_), wide(to_)});
}

Condition ConditionRow::condition() const
{
    return {fact(), comparison(), values()};
}

FactKind ConditionRow::fact() const
{
    return chosen<FactKind>(fact_);
}

// "is one of" a single thing is "=" in the rule file.
Comparison ConditionRow::comparison() const
{
    const auto asked = chosen<Comparison>(comparison_);
    return asked == Comparison::In && several_->chosen().size() == 1 ? Comparison::Is : asked;
}

QStringList ConditionRow::values() const
{
    const auto number = [this](const QLineEdit* line) {
        return fact() == FactKind::Amount ? fenOf(line->text()) : line->text();
    };
    switch (pages_->currentIndex()) {
    case Several:
        return several_->chosen();
    case Keywords:
        return words_->text().simplified().split(u' ', Qt::SkipEmptyParts);
    case Answer:
        return {answer_->currentData().toString()};
    case Numbers:
        return to_->isHidden() ? QStringList{number(from_)}
                               : QStringList{number(from_), number(to_)};
    default:
        return {};
    }
}

void ConditionRow::offerComparisons(Comparison chosen)
{
    comparison_->clear();
    std::vector<Comparison> offered = comparisonsOf(fact());
    if (std::ranges::find(offered, Comparison::In) != offered.end())
        std::erase(offered, Comparison::Is);
    for (const Comparison each : offered)
        comparison_->addItem(comparisonText(each), static_cast<int>(each));
    const int row = comparison_->findData(static_cast<int>(chosen));
    comparison_->setCurrentIndex(std::max(row, 0)); // a single "=" is shown as "is one of"
}

void ConditionRow::offerValues(const QStringList& values)
{
    const auto asked = chosen<Comparison>(comparison_);
    Page page = Several;
    if (asked == Comparison::IsEmpty)
        page = Nothing;
    else if (fact() == FactKind::Keyword)
        page = Keywords;
    else if (fact() == FactKind::InLitigation)
        page = Answer;
    else if (fact() == FactKind::Amount || fact() == FactKind::Age)
        page = Numbers;
    pages_->setCurrentIndex(page);
    if (page == Several)
        several_->show(choicesFor(fact(), asked, programme_, on_), values);
    words_->setText(values.join(u' '));
    answer_->setCurrentIndex(values.value(0) == kNo ? 1 : 0);
    if (page == Numbers)
        offerNumbers(values);
}

void ConditionRow::offerNumbers(const QStringList& values)
{
    const bool isAmount = fact() == FactKind::Amount;
    static const QRegularExpression amount(QStringLiteral("\\d{1,9}(\\.\\d{1,6})?"));
    static const QRegularExpression days(QStringLiteral("\\d{1,5}"));
    const QString unit = isAmount ? tr("10,000 yuan") : tr("days");
    int place = 0;
    for (QLineEdit* line : {from_, to_}) {
        const QString value = values.value(place++);
        delete line->validator();
        line->setValidator(new QRegularExpressionValidator(isAmount ? amount : days, line));
        line->setText(isAmount ? wanOf(value) : value);
        line->setPlaceholderText(unit);
        line->setToolTip(unit);
    }
    to_->setHidden(chosen<Comparison>(comparison_) != Comparison::Between);
}

} // namespace jiuzhang::ui
