// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/act_form.h"

#include "core/office/urging.h"
#include "ui/shared/need_editor.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

ActForm::ActForm(const ActRow& row, const Programme& programme, QDate on, QWidget* parent)
    : RecordForm(parent), row_(row)
{
    for (const auto& need : row.needs)
        addField(need, programme, on);
    addDay(tr("Happened on"), on);
    addFoot(tr("Record: %1").arg(actText(QString::fromUtf16(row.id))));
}

void ActForm::addField(const Need& need, const Programme& programme, QDate on)
{
    auto* editor = heard(new NeedEditor(need, programme, on, this));
    QString name = needText(need);
    if (need.kind == NeedKind::Amount || need.kind == NeedKind::Instalments)
        name = tr("%1 (10,000 yuan)").arg(name);
    if (need.required || isAskedOfLetters(need.key))
        name += QStringLiteral("\u00a0*"); // never alone on a line
    addLine(name, editor);
    editors_[QString::fromUtf16(need.key)] = editor;
    if (!first_)
        first_ = editor;
    if (need.kind == NeedKind::File) {
        file_ = editor;
        connect(editor, &NeedEditor::fileWanted, this, &ActForm::fileWanted);
    }
}

ActValues ActForm::values() const
{
    ActValues values;
    for (auto it = editors_.begin(); it != editors_.end(); ++it)
        values[it.key()] = it.value()->text();
    return values;
}

void ActForm::fill(const ActValues& values, QDate on)
{
    for (auto it = editors_.begin(); it != editors_.end(); ++it)
        it.value()->setText(values[it.key()]);
    setDay(on);
}

void ActForm::setFile(const QString& path)
{
    file_->setText(path);
}

void ActForm::takeFocus()
{
    (first_ ? first_ : dayEditor())->setFocus(Qt::OtherFocusReason);
}

} // namespace jiuzhang::ui
