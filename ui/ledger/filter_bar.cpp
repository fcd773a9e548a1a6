// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/filter_bar.h"

#include "ui/ledger/state_choice.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

namespace jiuzhang::ui {

namespace {

constexpr int kTypingPause = 200; // ms
constexpr int kDayWidth = 11;     // characters
constexpr int kAmountWidth = 8;
constexpr int kFindWidth = 240; // pixels

// What a filter's box stands at: nothing for "all", which is its first entry.
std::optional<QString> chosenIn(const QComboBox* box)
{
    const auto value = box->currentData();
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

void choose(QComboBox* box, const std::optional<QString>& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(value ? qMax(box->findData(*value), 0) : 0);
}

// What was chosen stays chosen as long as it is offered.
void fill(QComboBox* box, const QString& all, const std::vector<FilterChoice>& choices)
{
    const auto before = chosenIn(box);
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all);
    for (const auto& choice : choices)
        box->addItem(choice.text, choice.value);
    choose(box, before);
}

void write(QLineEdit* field, const QString& text)
{
    const QSignalBlocker quiet(field);
    if (field->text() != text)
        field->setText(text);
}

std::vector<FilterChoice> tracks()
{
    std::vector<FilterChoice> choices;
    for (const auto& word : kTracks)
        choices.push_back({QString::fromLatin1(word.id), trackText(word.value)});
    return choices;
}

std::vector<FilterChoice> acts()
{
    std::vector<FilterChoice> choices;
    for (const auto& row : allActs()) {
        const auto id = QString::fromUtf16(row.id);
        choices.push_back({id, actText(id)});
    }
    return choices;
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent)
{
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &FilterBar::tell);
    auto* daily = makeDaily();
    more_ = makeMore();
    more_->hide();
    inColumn(this, {daily, more_});
    connect(moreButton_, &QPushButton::toggled, more_, &QWidget::setVisible);
}

QLineEdit* FilterBar::field(const QString& name, const QString& hint)
{
    auto* made = new QLineEdit(this);
    made->setAccessibleName(name);
    made->setPlaceholderText(hint);
    connect(made, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    connect(made, &QLineEdit::returnPressed, this, &FilterBar::tell);
    return made;
}

FilterBar::Span FilterBar::span(const QString& name, const QString& hint, int characters)
{
    const Span made{field(tr("%1, from").arg(name), hint), field(tr("%1, to").arg(name), hint)};
    for (auto* end : {made.from, made.to})
        end->setFixedWidth(characters * fontMetrics().horizontalAdvance(u'0') + 16);
    return made;
}

QComboBox* FilterBar::box(const QString& name)
{
    auto* made = new QComboBox(this);
    made->setAccessibleName(name);
    made->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(made, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    return made;
}

QWidget* FilterBar::makeDaily()
{
    find_ = field(tr("Find"), tr("Find any text: entity, unit, number, facts … (Ctrl+F)"));
    find_->setClearButtonEnabled(true);
    connect(find_, &QLineEdit::returnPressed, this, &FilterBar::found);
    auto* focusFind = new QShortcut(QKeySequence::Find, parentWidget());
    connect(focusFind, &QShortcut::activated, this, &FilterBar::toFind);

    states_ = new StateChoice(this);
    connect(states_, &StateChoice::changed, this, &FilterBar::tell);
    category_ = box(tr("Kind of problem"));
    lead_ = box(tr("Lead unit"));
    late_ = new QCheckBox(tr("L&ate only"), this);
    lagging_ = new QCheckBox(tr("&Behind the stage"), this);
    for (auto* mark : {late_, lagging_})
        connect(mark, &QCheckBox::toggled, this, &FilterBar::tell);
    moreButton_ = namedButton(tr("&More filters"), "more", this);
    moreButton_->setCheckable(true);
    clear_ = button(tr("Clea&r filters"), "clear", this, [this] { Q_EMIT cleared(); });
    columns_ = new QPushButton(tr("Col&umns"), this);
    columns_->setToolTip(tr("Choose which columns are shown"));
    views_ = namedButton(tr("View&s"), "views", this);
    views_->setToolTip(tr("What one looks for again and again, under a name"));
    find_->setMinimumWidth(kFindWidth);
    auto* daily = new QWidget(this);
    auto* flow = new FlowLayout(daily); // in a narrow window they stand in two lines
    for (QWidget* each :
         std::initializer_list<QWidget*>{views_, find_, states_, category_, lead_, late_, lagging_,
                                         moreButton_, clear_, columns_})
        flow->addWidget(each);
    return daily;
}

QWidget* FilterBar::makeMore()
{
    const QString day = QStringLiteral("2022-06-01");
    registeredOn_ = span(tr("Registered on"), day, kDayWidth);
    disputed_ = span(tr("Disputed sum"), {}, kAmountWidth);
    track_ = box(tr("Track"));
    fill(track_, tr("All tracks"), tracks());
    rung_ = box(tr("Step of supervision"));
    act_ = box(tr("Act"));
    fill(act_, tr("Any act"), acts());
    actOn_ = span(tr("Act done on"), day, kDayWidth);
    const auto label = [this](const QString& text) { return new QLabel(text, this); };
    const auto to = [&] { return label(QStringLiteral("–")); };
    auto* facts =
        rowOf(this, {label(tr("Registered on")), registeredOn_.from, to(), registeredOn_.to,
                     gap(12), label(tr("Disputed sum")), disputed_.from, to(), disputed_.to,
                     label(tr("10,000 yuan")), gap(12), track_, room()});
    auto* deeds = rowOf(this, {label(tr("Step of supervision")), rung_, gap(12),
                               label(tr("Act done")), act_, actOn_.from, to(), actOn_.to, room()});
    return columnOf(this, {facts, deeds});
}

void FilterBar::toFind()
{
    find_->setFocus(Qt::ShortcutFocusReason);
    find_->selectAll();
}

void FilterBar::tell()
{
    typing_->stop();
    Q_EMIT changed();
}

void FilterBar::offer(const LedgerChoices& choices)
{
    fill(category_, tr("All kinds of problem"), choices.categories);
    std::vector<FilterChoice> withNone{{QString(), tr("(no lead yet)")}};
    withNone.insert(withNone.end(), choices.leads.begin(), choices.leads.end());
    fill(lead_, tr("All lead units"), withNone);
    fill(rung_, tr("All"), choices.rungs);
}

void FilterBar::show(const LedgerFilters& filters)
{
    const QSignalBlocker quiet(this);
    write(find_, filters.find);
    states_->choose(filters.states);
    choose(category_, filters.category);
    choose(lead_, filters.lead);
    late_->setChecked(filters.late);
    lagging_->setChecked(filters.lagging);
    write(registeredOn_.from, filters.registeredOn.from);
    write(registeredOn_.to, filters.registeredOn.to);
    write(disputed_.from, filters.disputed.from);
    write(disputed_.to, filters.disputed.to);
    choose(track_, filters.track);
    choose(rung_, filters.rung);
    choose(act_, filters.act);
    write(actOn_.from, filters.actOn.from);
    write(actOn_.to, filters.actOn.to);
    allowClearing(filters.any());
}

void FilterBar::allowClearing(bool allowed)
{
    clear_->setEnabled(allowed);
}

LedgerFilters FilterBar::filters() const
{
    const auto typed = [](const Span& span) {
        return FilterSpan{span.from->text().trimmed(), span.to->text().trimmed()};
    };
    return {.find = find_->text(),
            .states = states_->chosen(),
            .category = chosenIn(category_),
            .lead = chosenIn(lead_),
            .late = late_->isChecked(),
            .lagging = lagging_->isChecked(),
            .registeredOn = typed(registeredOn_),
            .disputed = typed(disputed_),
            .track = chosenIn(track_),
            .rung = chosenIn(rung_),
            .act = chosenIn(act_),
            .actOn = typed(actOn_)};
}

} // namespace jiuzhang::ui
