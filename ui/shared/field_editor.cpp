// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/field_editor.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"
#include "ui/shared/shades.h"
#include "ui/shared/terms_text.h"
#include "ui/shared/unit_choice.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace jiuzhang::ui {

namespace {

constexpr int kBoxesInRow = 3;
constexpr int kShortWidth = 160;    // pixels: of an amount, a day, a rate
constexpr int kLinesOfLongText = 3; // at least; the form gives it what room there is

} // namespace

// The editor of a type; a text of any kind is a line.
struct FieldEditor::Maker {
    FieldEditor& editor;
    const Programme& programme;
    QDate on;

    QWidget* operator()(const field::Story&) const { return editor.makeLongText(); }
    QWidget* operator()(const field::Unit&) const { return editor.makeUnit(programme, on); }
    QWidget* operator()(const field::Category&) const { return editor.makeBoxes(programme); }
    QWidget* operator()(const field::Source&) const
    {
        QList<std::pair<QString, QString>> sources;
        for (const auto& source : programme.sources)
            sources += {source.id.text(), source.name};
        return editor.makeChoice(sources);
    }
    QWidget* operator()(const field::Size&) const
    {
        QList<std::pair<QString, QString>> sizes;
        for (const auto size : {EnterpriseSize::Large, EnterpriseSize::Medium,
                                EnterpriseSize::Small, EnterpriseSize::Micro})
            sizes += {enterpriseSizeId(size), enterpriseSizeText(size)};
        return editor.makeChoice(sizes);
    }
    template <class E>
    QWidget* operator()(const field::Chosen<E>&) const
    {
        QList<std::pair<QString, QString>> choices;
        for (const auto& word : words<E>())
            choices += {idOf(word.value), catalogueText(idOf(word.value), chineseOf(word.value))};
        return editor.makeChoice(choices);
    }
    QWidget* operator()(const field::Confidential&) const
    {
        QList<std::pair<QString, QString>> levels;
        for (const auto level : {Shielding::Open, Shielding::LeadOnly, Shielding::Anonymous})
            levels += {shieldingId(level), shieldingText(level)};
        return editor.makeChoice(levels);
    }
    QWidget* operator()(const auto&) const { return editor.makeLine(); }
};

FieldEditor::FieldEditor(const ClueField& field, const Programme& programme, QDate on,
                         QWidget* parent)
    : QWidget(parent), note_(new QLabel(this))
{
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->hide();
    auto* made = std::visit(Maker{*this, programme, on}, field.type);
    const bool isAmount = std::holds_alternative<field::Amount>(field.type);
    const bool isShort = isAmount || std::holds_alternative<field::Day>(field.type) ||
                         std::holds_alternative<field::Rate>(field.type) ||
                         std::holds_alternative<field::PartialDay>(field.type);
    if (isShort) { // beside it, where there is room: nothing below moves
        auto* row = inRow(this, {made, wide(note_)});
        row->setSpacing(6);
        row->setAlignment(made, Qt::AlignLeft);
    } else
        inColumn(this, {made, note_})->setSpacing(1);
    for (auto* editor : std::as_const(editors_)) {
        editor->installEventFilter(this);
        editor->setAccessibleName(fieldText(field.id()));
    }
    if (isShort)
        editors_.front()->setFixedWidth(kShortWidth);
    if (isAmount)
        qobject_cast<QLineEdit*>(editors_.front())->setAlignment(Qt::AlignRight);
}

void FieldEditor::selectAll()
{
    if (auto* line = findChild<QLineEdit*>())
        line->selectAll();
    else if (auto* text = findChild<QPlainTextEdit*>())
        text->selectAll();
}

QWidget* FieldEditor::firstEditor() const
{
    for (auto* editor : editors_) {
        if (const auto* box = qobject_cast<QRadioButton*>(editor); box && box->isChecked())
            return editor;
    }
    return editors_.front();
}

void FieldEditor::showNote(const FieldNote& note)
{
    QString text = note.understood.isEmpty() ? QString() : QStringLiteral("= ") + note.understood;
    if (!note.takenOut.isEmpty())
        text = note.takenOut;
    for (const auto& [mark, words] :
         {std::pair(u"← ", note.origin), std::pair(u"？ ", note.doubt)}) {
        if (!words.isEmpty())
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + QString::fromUtf16(mark) +
                    words;
    }
    if (note.mistake) {
        Error unplaced = *note.mistake;
        unplaced.where.clear(); // it stands at its field
        const QString mistake = QStringLiteral("⚠ ") + errorText(unplaced);
        const bool isFromText = !note.origin.isEmpty() || !note.doubt.isEmpty();
        text = isFromText ? mistake + u'\n' + text : mistake;
    }
    QPalette colours = palette();
    if (note.mistake)
        colours.setColor(QPalette::WindowText, colourOf(Shade::Mistake, colours));
    note_->setPalette(colours);
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

QWidget* FieldEditor::makeLine()
{
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textChanged, this, &FieldEditor::changed);
    read_ = [line] { return line->text(); };
    write_ = [line](const QString& text) {
        line->setText(text);
        line->setCursorPosition(0);
    };
    editors_ += line;
    return line;
}

QWidget* FieldEditor::makeLongText()
{
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * kLinesOfLongText + 12);
    connect(text, &QPlainTextEdit::textChanged, this, &FieldEditor::changed);
    read_ = [text] { return text->toPlainText(); };
    write_ = [text](const QString& value) { text->setPlainText(value); };
    editors_ += text;
    return text;
}

QWidget* FieldEditor::makeUnit(const Programme& programme, QDate on)
{
    auto* unit = new UnitChoice(programme.directory, on, this);
    connect(unit, &QComboBox::editTextChanged, this, &FieldEditor::changed);
    read_ = [unit] { return unit->currentText(); };
    write_ = [unit](const QString& text) {
        unit->setCurrentIndex(unit->findText(text));
        unit->setEditText(text);
        unit->lineEdit()->setCursorPosition(0);
    };
    editors_ += unit;
    return unit;
}

QWidget* FieldEditor::makeChoice(const QList<std::pair<QString, QString>>& choices)
{
    auto* choice = new QComboBox(this);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setPlaceholderText(tr("Choose"));
    for (const auto& [id, name] : choices)
        choice->addItem(name, id);
    choice->setCurrentIndex(-1);
    connect(choice, &QComboBox::currentIndexChanged, this, &FieldEditor::changed);
    read_ = [choice] { return choice->currentData().toString(); };
    write_ = [choice](const QString& id) { choice->setCurrentIndex(choice->findData(id)); };
    editors_ += choice;
    return choice;
}

QWidget* FieldEditor::makeBoxes(const Programme& programme)
{
    auto* boxes = new QWidget(this);
    auto* grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(4);
    auto* group = new QButtonGroup(boxes);
    for (const auto& category : programme.categories) {
        auto* box = new QRadioButton(category.name, boxes);
        box->setObjectName(category.id.text());
        const int place = static_cast<int>(group->buttons().size());
        group->addButton(box);
        grid->addWidget(box, place / kBoxesInRow, place % kBoxesInRow);
        connect(box, &QRadioButton::toggled, this, &FieldEditor::changed);
        editors_ += box;
    }
    read_ = [group] {
        return group->checkedButton() ? group->checkedButton()->objectName() : QString();
    };
    write_ = [group](const QString& id) {
        group->setExclusive(false); // or the last choice could not be taken back
        for (auto* box : group->buttons())
            box->setChecked(box->objectName() == id);
        group->setExclusive(true);
    };
    return boxes;
}

} // namespace jiuzhang::ui
