// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/clue_form.h"

#include "core/reading/letter.h"
#include "ui/intake/form_fields.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace jiuzhang::ui {

namespace {

constexpr int kColumnGap = 28; // pixels

bool isInLeftColumn(FormPart part)
{
    return part == FormPart::Receipt || part == FormPart::Entity || part == FormPart::Matter;
}

} // namespace

ClueForm::ClueForm(const Programme& programme, QDate on, QWidget* parent) : QWidget(parent)
{
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 12, 0); // clear of the scroll bar
    columns->setSpacing(kColumnGap);
    auto* left = new QGridLayout;
    auto* right = new QGridLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    for (const auto part : kFormParts)
        addGroup(isInLeftColumn(part) ? left : right, part, programme, on);
    left->setRowStretch(left->rowCount(), 1);
}

void ClueForm::addGroup(QGridLayout* column, FormPart part, const Programme& programme, QDate on)
{
    column->setHorizontalSpacing(8);
    column->setVerticalSpacing(4);
    column->setColumnStretch(1, 1);
    auto* head = subheading(title(part), this);
    head->setContentsMargins(0, column->count() == 0 ? 0 : 6, 0, 0);
    column->addWidget(head, column->rowCount(), 0, 1, 2);
    for (const auto* field : fieldsOf(part)) {
        auto* editor = new FieldEditor(*field, programme, on, this);
        const QString name = fieldText(field->id());
        auto* label = new QLabel(field->required ? name + QStringLiteral(" *") : name, this);
        label->setBuddy(editor->firstEditor());
        if (field->required)
            label->setToolTip(tr("No clue is registered without it."));
        const int row = column->rowCount();
        column->addWidget(label, row, 0, Qt::AlignRight | Qt::AlignTop);
        label->setContentsMargins(0, 4, 0, 0); // on the line of the editor's text
        column->addWidget(editor, row, 1);
        if (std::holds_alternative<field::Story>(field->type))
            column->setRowStretch(row, 1);
        fields_[field->writtenKey()] = editor;
        connect(editor, &FieldEditor::changed, this, [this] {
            if (!isFilling_)
                Q_EMIT edited(form());
        });
        connect(editor, &FieldEditor::left, this,
                [this, key = field->writtenKey()] { Q_EMIT left(key); });
        for (auto* inner : editor->findChildren<QWidget*>())
            inner->installEventFilter(this);
    }
}

QJsonObject ClueForm::form() const
{
    QJsonObject form;
    for (auto it = fields_.begin(); it != fields_.end(); ++it) {
        if (const QString text = it.value()->text(); !text.trimmed().isEmpty())
            form[it.key()] = text;
    }
    return form;
}

void ClueForm::setForm(const QJsonObject& form)
{
    isFilling_ = true;
    for (auto it = fields_.begin(); it != fields_.end(); ++it)
        it.value()->setText(form[it.key()].toString());
    isFilling_ = false;
}

void ClueForm::showNotes(const QMap<QString, FieldNote>& notes)
{
    for (auto it = fields_.begin(); it != fields_.end(); ++it)
        it.value()->showNote(notes.value(it.key()));
}

bool ClueForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) {
        const QString text = QGuiApplication::clipboard()->text();
        if (isWhole(text, qobject_cast<QWidget*>(watched))) {
            Q_EMIT textPasted(text);
            return true;
        }
    }
    if (canUndo_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        Q_EMIT undoWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// A row of a table; or several lines, of which a field of one line could hold none, and a field of
// paragraphs all: there they are a letter only while nothing is told yet.
bool ClueForm::isWhole(const QString& text, const QWidget* field) const
{
    constexpr qsizetype kFewestLines = 3;
    if (isTableText(text))
        return true;
    const auto lines = text.trimmed().count(u'\n') + 1;
    if (!qobject_cast<const QPlainTextEdit*>(field))
        return lines > 1;
    const bool isBlank =
        std::ranges::all_of(std::array{u"entity", u"facts", u"claim"}, [&](const char16_t* key) {
            return fields_[QString::fromUtf16(key)]->text().isEmpty();
        });
    return isBlank && lines >= kFewestLines;
}

QString ClueForm::title(FormPart part)
{
    switch (part) {
    case FormPart::Receipt:
        return tr("Where it came from");
    case FormPart::Entity:
        return tr("Market entity");
    case FormPart::Matter:
        return tr("What is complained of");
    case FormPart::Basis:
        return tr("Document, contract or judgment");
    case FormPart::Amounts:
        return tr("Amounts (in 10,000 yuan unless written otherwise)");
    case FormPart::Story:
        return tr("Facts and claim");
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::ui
