// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/layout.h"

#include <QHeaderView>
#include <QTableView>

namespace jiuzhang::ui {

namespace {

QBoxLayout* withParts(QBoxLayout* box, Parts parts)
{
    for (const Part& part : parts) {
        if (part.widget)
            box->addWidget(part.widget, part.share);
        else if (part.layout)
            box->addLayout(part.layout, part.share);
        else if (part.gap > 0)
            box->addSpacing(part.gap);
        else
            box->addStretch(part.share);
    }
    return box;
}

QBoxLayout* within(QMargins margins, QBoxLayout* box)
{
    box->setContentsMargins(margins);
    return box;
}

QLabel* marked(const char* property, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty(property, true); // window.qss knows it
    return label;
}

} // namespace

QBoxLayout* inRow(Parts parts)
{
    return withParts(new QHBoxLayout, parts);
}

QBoxLayout* inColumn(Parts parts)
{
    return withParts(new QVBoxLayout, parts);
}

QBoxLayout* inRow(QWidget* place, Parts parts, QMargins margins)
{
    return withParts(within(margins, new QHBoxLayout(place)), parts);
}

QBoxLayout* inColumn(QWidget* place, Parts parts, QMargins margins)
{
    return withParts(within(margins, new QVBoxLayout(place)), parts);
}

QWidget* rowOf(QWidget* parent, Parts parts, QMargins margins)
{
    auto* place = new QWidget(parent);
    inRow(place, parts, margins);
    return place;
}

QWidget* columnOf(QWidget* parent, Parts parts, QMargins margins)
{
    auto* place = new QWidget(parent);
    inColumn(place, parts, margins);
    return place;
}

QSplitter* split(Qt::Orientation along, QWidget* parent, Parts parts)
{
    auto* all = new QSplitter(along, parent);
    all->setChildrenCollapsible(false);
    for (const Part& part : parts) {
        all->addWidget(part.widget);
        all->setStretchFactor(all->count() - 1, part.share);
    }
    return all;
}

void asList(QTableView* table)
{
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QLabel* heading(const QString& text, QWidget* parent)
{
    return marked("heading", text, parent);
}

QLabel* subheading(const QString& text, QWidget* parent)
{
    return marked("subheading", text, parent);
}

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* hint(QWidget* parent)
{
    auto* label = sentence({}, parent);
    label->setProperty("hint", true); // window.qss knows it
    return label;
}

QLabel* labelFor(QWidget* field, const QString& text)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    return label;
}

QPushButton* namedButton(const QString& text, const char* name, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QLatin1String(name));
    return made;
}

ShownOrWhyNot::ShownOrWhyNot(QWidget* shown, const QString& whyNot, QWidget* parent)
    : QStackedWidget(parent), whyNot_(sentence(whyNot, this))
{
    whyNot_->setAlignment(Qt::AlignCenter);
    addWidget(shown);
    addWidget(whyNot_);
}

void ShownOrWhyNot::showWhyNot(const QString& sentence)
{
    whyNot_->setText(sentence);
    showThat(sentence.isEmpty());
}

} // namespace jiuzhang::ui
