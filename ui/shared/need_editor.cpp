// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/need_editor.h"

#include "core/base/amount_text.h"
#include "core/office/urging.h"
#include "ui/shared/day_field.h"
#include "ui/shared/layout.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/unit_choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace jiuzhang::ui {

namespace {

constexpr int kLinesOfNeed = 3;
constexpr int kDayWidth = 140;    // pixels
constexpr int kAmountWidth = 130; // pixels

using Choices = QList<std::pair<QString, QString>>; // id → words

template <class E>
Choices wordsOf(QString (*text)(E))
{
    Choices all;
    for (const auto& word : words<E>())
        all += {idOf(word.value), text(word.value)};
    return all;
}

Choices reasonsOf(const std::map<QString, QString>& reasons)
{
    return {reasons.begin(), reasons.end()};
}

// By name: what is kept, and seen.
Choices approversOn(const Programme& programme, QDate on)
{
    Choices names;
    for (const Person& person : programme.people.all()) {
        if (person.roles.contain(Role::Approve) && person.isThereOn(on))
            names += {person.name, person.name};
    }
    return names;
}

QDate dayIn(const QString& text, QDate otherwise)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

} // namespace

NeedEditor::NeedEditor(const Need& need, const Programme& programme, QDate on, QWidget* parent)
    : QWidget(parent), editor_(make(need, programme, on))
{
    editor_->setObjectName(QString::fromUtf16(need.key));
    editor_->setAccessibleName(needText(need));
    inRow(this, {wide(editor_)});
    setFocusProxy(editor_);
}

QWidget* NeedEditor::make(const Need& need, const Programme& programme, QDate on)
{
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::OtherCase:
    case NeedKind::FieldKey:
    case NeedKind::FieldValue:
    case NeedKind::Entry:
    case NeedKind::Yes:
        return makeLine();
    case NeedKind::Person:
        return programme.people.isEmpty() ? makeLine() : makeWords(approversOn(programme, on));
    case NeedKind::File:
        return makeFile();
    case NeedKind::LongText:
        return makeLongText();
    case NeedKind::Instalments:
        return makeInstalments();
    case NeedKind::Amount:
        return makeAmount();
    case NeedKind::Day:
    case NeedKind::StopDay:
        return need.required || isAskedOfLetters(need.key) ? makeDay(on) : makeDayOrNone(on);
    case NeedKind::Unit:
        return makeUnit(programme, on);
    case NeedKind::ReturnReason:
        return makeWords(reasonsOf(programme.returnReasons));
    case NeedKind::DeclineReason:
        return makeWords(reasonsOf(programme.declineReasons));
    case NeedKind::CauseCode:
        return makeWords(reasonsOf(programme.causes));
    case NeedKind::TrackWord:
        return makeWords(wordsOf<Track>(trackText));
    case NeedKind::OutcomeWord:
        return makeWords(wordsOf<CaseOutcome>(outcomeText));
    case NeedKind::ViewWord:
        return makeWords(wordsOf<EntityView>(viewText));
    case NeedKind::ApprovalWord:
        return makeWords(wordsOf<Approval>(approvalText));
    }
    Q_UNREACHABLE();
}

void NeedEditor::selectAll()
{
    if (auto* line = findChild<QLineEdit*>())
        line->selectAll();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(editor_))
        text->selectAll();
}

QLineEdit* NeedEditor::makeLine()
{
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &NeedEditor::edited);
    connect(line, &QLineEdit::returnPressed, this, &NeedEditor::entered);
    read_ = [line] { return line->text(); };
    write_ = [line](const QString& text) { line->setText(text); };
    return line;
}

// With what was understood beside it.
QWidget* NeedEditor::makeAmount()
{
    auto* both = new QWidget(this);
    auto* line = makeLine();
    line->setAlignment(Qt::AlignRight);
    line->setMaximumWidth(kAmountWidth);
    auto* understood = new QLabel(both);
    inRow(both, {line, wide(understood)});
    both->setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, [understood](const QString& text) {
        const auto amount = amountFromText(text, AmountUnit::Wan, {});
        understood->setText(amount ? tr("= %1 (10,000 yuan)").arg(exactWan(amount->money))
                                   : QString());
    });
    return both;
}

QPlainTextEdit* NeedEditor::makeLongText()
{
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * kLinesOfNeed + 12);
    text->setMaximumHeight(text->fontMetrics().lineSpacing() * kLinesOfNeed * 2);
    connect(text, &QPlainTextEdit::textChanged, this, &NeedEditor::edited);
    read_ = [text] { return text->toPlainText(); };
    write_ = [text](const QString& value) { text->setPlainText(value); };
    return text;
}

QWidget* NeedEditor::makeInstalments()
{
    auto* text = makeLongText();
    text->setPlaceholderText(tr("One on a line: day and sum in 10,000 yuan, 2025-09-30 40"));
    return text;
}

QDateEdit* NeedEditor::makeDay(QDate on)
{
    auto* day = new DayField(on, this);
    day->setMaximumWidth(kDayWidth);
    connect(day, &QDateEdit::dateChanged, this, &NeedEditor::edited);
    read_ = [day] { return day->date().toString(Qt::ISODate); };
    write_ = [day](const QString& text) { day->setDate(dayIn(text, day->date())); };
    return day;
}

// A day that may be left out: it counts once it is ticked.
QWidget* NeedEditor::makeDayOrNone(QDate on)
{
    auto* both = new QWidget(this);
    auto* given = new QCheckBox(both);
    given->setAccessibleName(tr("Give a day"));
    auto* day = makeDay(on);
    day->setEnabled(false);
    inRow(both, {given, wide(day)});
    both->setFocusProxy(given);
    connect(given, &QCheckBox::toggled, day, &QWidget::setEnabled);
    connect(given, &QCheckBox::toggled, this, &NeedEditor::edited);
    read_ = [given, day] {
        return given->isChecked() ? day->date().toString(Qt::ISODate) : QString();
    };
    write_ = [given, day](const QString& text) {
        given->setChecked(!text.isEmpty());
        day->setDate(dayIn(text, day->date()));
    };
    return both;
}

QWidget* NeedEditor::makeFile()
{
    auto* both = new QWidget(this);
    auto* path = makeLine();
    auto* choose = button(tr("C&hoose…"), "", this, &NeedEditor::fileWanted);
    inRow(both, {wide(path), choose});
    both->setFocusProxy(choose);
    return both;
}

QWidget* NeedEditor::makeUnit(const Programme& programme, QDate on)
{
    auto* unit = new UnitChoice(programme.directory, on, this);
    connect(unit, &QComboBox::editTextChanged, this, &NeedEditor::edited);
    read_ = [unit] { return unit->currentText(); };
    write_ = [unit](const QString& text) {
        unit->setCurrentIndex(unit->findText(text));
        unit->setEditText(text);
    };
    return unit;
}

QWidget* NeedEditor::makeWords(const Choices& words)
{
    auto* choice = new QComboBox(this);
    choice->setPlaceholderText(tr("Choose"));
    for (const auto& [id, text] : words)
        choice->addItem(text, id);
    choice->setCurrentIndex(-1);
    connect(choice, &QComboBox::currentIndexChanged, this, &NeedEditor::edited);
    read_ = [choice] { return choice->currentData().toString(); };
    write_ = [choice](const QString& id) { choice->setCurrentIndex(choice->findData(id)); };
    return choice;
}

} // namespace jiuzhang::ui
