// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/act_form.h"

#include "core/base/amount_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/unit_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace jiuzhang::ui {

namespace {

constexpr int kLinesOfLongText = 3;
constexpr int kLabelWidth = 92; // pixels: six Chinese characters

using Words = QList<std::pair<QString, QString>>; // id → words

template <class E>
Words wordsOf(QString (*text)(E))
{
    Words all;
    for (const auto& word : words<E>())
        all += {idOf(word.value), text(word.value)};
    return all;
}

Words reasonsOf(const std::map<QString, QString>& reasons)
{
    return {reasons.begin(), reasons.end()};
}

QDateEdit* dateEdit(QDate on, QWidget* parent)
{
    auto* edit = new QDateEdit(on, parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setMaximumWidth(140);
    return edit;
}

} // namespace

ActForm::ActForm(const ActRow& row, const Programme& programme, QDate on, QWidget* parent)
    : QWidget(parent), day_(dateEdit(on, this)), needed_(new QLabel(this)),
      confirm_(new QPushButton(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    const QString name = actText(QString::fromUtf16(row.id));
    for (const auto& need : row.needs)
        addField(grid, need, programme, on);
    auto* label = new QLabel(tr("Happened on"), this);
    label->setBuddy(day_);
    grid->addWidget(label, grid->rowCount(), 0, Qt::AlignRight);
    grid->addWidget(day_, grid->rowCount() - 1, 1);
    connect(day_, &QDateEdit::dateChanged, this, &ActForm::edited);

    needed_->setWordWrap(true);
    needed_->setTextFormat(Qt::PlainText);
    grid->addWidget(needed_, grid->rowCount(), 0, 1, 2);
    confirm_->setText(tr("Record: %1").arg(name));
    confirm_->setObjectName(QStringLiteral("confirm"));
    auto* close = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(confirm_);
    buttons->addWidget(close);
    buttons->addStretch(1);
    grid->addLayout(buttons, grid->rowCount(), 0, 1, 2);
    connect(confirm_, &QPushButton::clicked, this, &ActForm::confirmed);
    connect(close, &QPushButton::clicked, this, &ActForm::closed);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, confirm_, &QPushButton::click);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ActForm::closed);
}

void ActForm::addField(QGridLayout* grid, const Need& need, const Programme& programme, QDate on)
{
    const auto key = QString::fromUtf16(need.key);
    auto* editor = makeEditor(need, programme, on);
    editor->setObjectName(key);
    QString name = needText(need);
    if (need.kind == NeedKind::Amount)
        name = tr("%1 (10,000 yuan)").arg(name);
    if (need.required)
        name += QStringLiteral("\u00a0*"); // never alone on a line
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight);
    label->setFixedWidth(kLabelWidth);
    label->setContentsMargins(0, 4, 0, 0);
    label->setBuddy(editor);
    const int line = grid->rowCount();
    grid->addWidget(label, line, 0, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(editor, line, 1);
    if (!first_)
        first_ = editor;
}

QWidget* ActForm::makeEditor(const Need& need, const Programme& programme, QDate on)
{
    const auto key = QString::fromUtf16(need.key);
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::OtherCase:
        return makeLine(key);
    case NeedKind::File:
        return makeFile(key);
    case NeedKind::LongText:
        return makeLongText(key);
    case NeedKind::Amount:
        return makeAmount(key);
    case NeedKind::Day:
        return need.required ? makeDay(key, on) : makeDayOrNone(key, on);
    case NeedKind::Unit:
        return makeUnit(key, programme, on);
    case NeedKind::ReturnReason:
        return makeWords(key, reasonsOf(programme.returnReasons));
    case NeedKind::DeclineReason:
        return makeWords(key, reasonsOf(programme.declineReasons));
    case NeedKind::TrackWord:
        return makeWords(key, wordsOf<Track>(trackText));
    case NeedKind::OutcomeWord:
        return makeWords(key, wordsOf<CaseOutcome>(outcomeText));
    case NeedKind::ViewWord:
        return makeWords(key, wordsOf<EntityView>(viewText));
    }
    Q_UNREACHABLE();
}

QWidget* ActForm::makeLine(const QString& key)
{
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &ActForm::edited);
    connect(line, &QLineEdit::returnPressed, confirm_, &QPushButton::click);
    read_[key] = [line] { return line->text(); };
    return line;
}

// With what was understood beside it.
QWidget* ActForm::makeAmount(const QString& key)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* line = qobject_cast<QLineEdit*>(makeLine(key));
    line->setAlignment(Qt::AlignRight);
    line->setMaximumWidth(130);
    auto* understood = new QLabel(both);
    row->addWidget(line);
    row->addWidget(understood, 1);
    both->setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, [understood, key](const QString& text) {
        const auto amount = amountFromText(text, AmountUnit::Wan, key);
        understood->setText(amount ? tr("= %1 (10,000 yuan)").arg(amount->money.inWan())
                                   : QString());
    });
    return both;
}

QWidget* ActForm::makeLongText(const QString& key)
{
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * kLinesOfLongText + 12);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * kLinesOfLongText * 2);
    connect(text, &QPlainTextEdit::textChanged, this, &ActForm::edited);
    read_[key] = [text] { return text->toPlainText(); };
    return text;
}

QWidget* ActForm::makeDay(const QString& key, QDate on)
{
    auto* day = dateEdit(on, this);
    connect(day, &QDateEdit::dateChanged, this, &ActForm::edited);
    read_[key] = [day] { return day->date().toString(Qt::ISODate); };
    return day;
}

// A day that may be left out: it counts once it is ticked.
QWidget* ActForm::makeDayOrNone(const QString& key, QDate on)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* given = new QCheckBox(both);
    given->setAccessibleName(tr("Give a day"));
    auto* day = dateEdit(on, both);
    day->setEnabled(false);
    row->addWidget(given);
    row->addWidget(day, 1);
    both->setFocusProxy(given);
    connect(given, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(given, &QCheckBox::toggled, this, &ActForm::edited);
    connect(day, &QDateEdit::dateChanged, this, &ActForm::edited);
    read_[key] = [given, day] {
        return given->isChecked() ? day->date().toString(Qt::ISODate) : QString();
    };
    return both;
}

QWidget* ActForm::makeFile(const QString& key)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    file_ = qobject_cast<QLineEdit*>(makeLine(key));
    auto* choose = new QPushButton(tr("C&hoose…"), both);
    row->addWidget(file_, 1);
    row->addWidget(choose);
    both->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, &ActForm::fileWanted);
    return both;
}

void ActForm::setFile(const QString& path)
{
    file_->setText(path);
}

QWidget* ActForm::makeUnit(const QString& key, const Programme& programme, QDate on)
{
    auto* unit = new UnitChoice(programme.directory, on, this);
    connect(unit, &QComboBox::editTextChanged, this, &ActForm::edited);
    read_[key] = [unit] { return unit->currentText(); };
    return unit;
}

QWidget* ActForm::makeWords(const QString& key, const Words& words)
{
    auto* choice = new QComboBox(this);
    choice->setPlaceholderText(tr("Choose"));
    for (const auto& [id, text] : words)
        choice->addItem(text, id);
    choice->setCurrentIndex(-1);
    connect(choice, &QComboBox::currentIndexChanged, this, &ActForm::edited);
    read_[key] = [choice] { return choice->currentData().toString(); };
    return choice;
}

ActValues ActForm::values() const
{
    ActValues values;
    for (auto it = read_.begin(); it != read_.end(); ++it)
        values[it.key()] = it.value()();
    return values;
}

QDate ActForm::day() const
{
    return day_->date();
}

void ActForm::showStillNeeded(const QString& sentence)
{
    needed_->setText(sentence.isEmpty() ? tr("Everything is there.") : sentence);
    confirm_->setEnabled(sentence.isEmpty());
    confirm_->setToolTip(sentence.isEmpty() ? tr("Ctrl+Enter") : sentence);
}

void ActForm::takeFocus()
{
    (first_ ? first_ : day_)->setFocus(Qt::OtherFocusReason);
}

} // namespace jiuzhang::ui
