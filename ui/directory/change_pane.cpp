// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/change_pane.h"

#include "ui/directory/unit_editor.h"
#include "ui/shared/error_text.h"
#include "ui/shared/layout.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QTimer>

namespace jiuzhang::ui {

namespace {

constexpr int kTypingPause = 250; // ms until what follows is looked for
const QString kMustBe = QStringLiteral("\u00a0*");

} // namespace

ChangePane::ChangePane(const Programme& programme, QWidget* parent)
    : QWidget(parent), programme_(programme)
{
    typing_ = new QTimer(this);
    typing_->setSingleShot(true);
    typing_->setInterval(kTypingPause);
    connect(typing_, &QTimer::timeout, this, &ChangePane::edited);
    title_ = subheading({}, this);
    title_->setWordWrap(true);
    auto* scrolled = new QScrollArea(this);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scrolled);
    fields_ = new QVBoxLayout(inner);
    fields_->setContentsMargins(0, 0, 8, 0);
    fields_->addStretch(1);
    scrolled->setWidget(inner);
    inner->setAutoFillBackground(false); // the page's own background
    scrolled->viewport()->setAutoFillBackground(false);
    follows_ = sentence({}, this);
    lines_ = new QListWidget(this);
    lines_->setWordWrap(true);
    lines_->setSelectionMode(QAbstractItemView::NoSelection);
    lines_->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    lines_->setAccessibleName(tr("What follows"));
    inColumn(this, {title_, wide(scrolled, 3), follows_, wide(lines_), makeButtons()},
             {12, 0, 0, 0});
    setMinimumWidth(fontMetrics().horizontalAdvance(u'字') * 28);
    hide();
}

QWidget* ChangePane::makeButtons()
{
    auto* record = button(tr("Re&cord"), "record", this, &ChangePane::recordWanted);
    record->setToolTip(tr("Ctrl+Enter"));
    auto* close = button(tr("C&lose"), "", this, &ChangePane::closed);
    more_ = button(tr("One more &new unit"), "", this, &ChangePane::partWanted);
    onKeys(this, Qt::CTRL | Qt::Key_Return, [record] { record->click(); });
    onKeys(this, Qt::Key_Escape, [close] { close->click(); });
    return rowOf(this, {record, close, room(), more_});
}

QWidget* ChangePane::makeAsked(const ChangeForm& form)
{
    auto* asked = new QWidget(this);
    on_ = new QLineEdit(form.on, asked);
    on_->setObjectName(QStringLiteral("successionOn"));
    basis_ = new QLineEdit(form.basis, asked);
    basis_->setObjectName(QStringLiteral("unitBasis"));
    for (QLineEdit* line : {on_, basis_})
        connect(line, &QLineEdit::textChanged, typing_, qOverload<>(&QTimer::start));
    auto* decided = new QFormLayout;
    decided->setLabelAlignment(Qt::AlignRight);
    if (form.isSuccession())
        decided->addRow(fieldText(QStringLiteral("successionOn")) + kMustBe, on_);
    else
        on_->hide();
    const QString basis = fieldText(QStringLiteral("unitBasis"));
    decided->addRow(form.kind == UnitChange::Kind::Amend ? basis : basis + kMustBe, basis_);
    auto* column = new QVBoxLayout(asked);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(decided);
    editors_.clear();
    for (const UnitTexts& texts : form.units)
        column->addWidget(makeEditor(texts, form));
    return asked;
}

QWidget* ChangePane::makeEditor(const UnitTexts& texts, const ChangeForm& form)
{
    auto* editor = new UnitEditor(texts, programme_, !form.isSuccession(), this);
    connect(editor, &UnitEditor::edited, typing_, qOverload<>(&QTimer::start));
    editors_.push_back(editor);
    if (form.units.size() == 1)
        return editor;
    auto* box = new QGroupBox(tr("New unit %1").arg(editors_.size()), this);
    auto* inside = new QVBoxLayout(box);
    inside->addWidget(editor);
    return box;
}

void ChangePane::showForm(const ChangeForm& form)
{
    shown_ = form;
    delete asked_;
    asked_ = makeAsked(form);
    fields_->insertWidget(0, asked_);
    title_->setText(form.title);
    more_->setVisible(form.kind == UnitChange::Kind::Split);
    show();
    editors_.back()->setFocus();
}

ChangeForm ChangePane::form() const
{
    ChangeForm form = shown_;
    form.on = on_->text();
    form.basis = basis_->text();
    for (std::size_t i = 0; i < editors_.size(); ++i)
        form.units[i] = editors_[i]->texts();
    return form;
}

void ChangePane::showConsequences(const QString& title, const QStringList& lines)
{
    follows_->setText(title);
    follows_->setVisible(!title.isEmpty());
    lines_->clear();
    lines_->addItems(lines);
    lines_->setVisible(!lines.isEmpty());
}

void ChangePane::rest()
{
    typing_->stop();
    hide();
}

} // namespace jiuzhang::ui
