// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/act_form.h"

#include "core/base/amount_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/unit_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

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
    auto* edit = dayField(on, parent);
    edit->setMaximumWidth(140);
    return edit;
}

} // namespace

ActForm::ActForm(const ActRow& row, const Programme& programme, QDate on, QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnStretch(1, 1);
    for (const auto& need : row.needs)
        addField(grid, need, programme, on);
    day_ = dateEdit(on, this);
    grid->addWidget(labelFor(day_, tr("Happened on")), grid->rowCount(), 0, Qt::AlignRight);
    grid->addWidget(day_, grid->rowCount() - 1, 1);
    connect(day_, &QDateEdit::dateChanged, this, &ActForm::edited);

    needed_ = sentence({}, this);
    grid->addWidget(needed_, grid->rowCount(), 0, 1, 2);
    confirm_ = button(tr("Record: %1").arg(actText(QString::fromUtf16(row.id))), "confirm", this,
                      &ActForm::confirmed);
    auto* close = button(tr("Close"), "", this, &ActForm::closed);
    grid->addWidget(rowOf(this, {confirm_, close, room()}), grid->rowCount(), 0, 1, 2);
    onKeys(this, Qt::CTRL | Qt::Key_Return, [this] { confirm_->click(); });
    onKeys(this, Qt::Key_Escape, [this] { Q_EMIT closed(); });
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
    connect(line, &QLineEdit::returnPressed, this, [this] { confirm_->click(); });
    read_[key] = [line] { return line->text(); };
    return line;
}

// With what was understood beside it.
QWidget* ActForm::makeAmount(const QString& key)
{
    auto* both = new QWidget(this);
    auto* line = qobject_cast<QLineEdit*>(makeLine(key));
    line->setAlignment(Qt::AlignRight);
    line->setMaximumWidth(130);
    auto* understood = new QLabel(both);
    inRow(both, {line, wide(understood)});
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
    auto* given = new QCheckBox(both);
    given->setAccessibleName(tr("Give a day"));
    auto* day = dateEdit(on, both);
    day->setEnabled(false);
    inRow(both, {given, wide(day)});
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
    file_ = qobject_cast<QLineEdit*>(makeLine(key));
    auto* choose = button(tr("C&hoose…"), "", this, &ActForm::fileWanted);
    inRow(both, {wide(file_), choose});
    both->setFocusProxy(choose);
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
