// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/table/clue_form.h"

#include "ui/paper/table/form_cells.h"
#include "ui/paper/text/fields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace jiuzhang::paper {

namespace {

constexpr double kFormTolerance = 1e-6; // mm

QString at(const QString& place, const char* key, qsizetype index)
{
    return QStringLiteral("%1.%2[%3]").arg(place, QString::fromLatin1(key)).arg(index);
}

// A cell's kind is told by its first key; a choice names its field beside its list.
struct CellKey {
    QString key;
    FormCell::Kind kind;
};

Result<FormCell> readCell(const QJsonObject& object, const Choices& choices, const QString& place)
{
    using Kind = FormCell::Kind;
    const QString width = QStringLiteral("width");
    const QString field = QStringLiteral("field");
    const CellKey kKeys[] = {{QStringLiteral("label"), Kind::Label},
                             {QStringLiteral("prose"), Kind::Prose},
                             {QStringLiteral("choose"), Kind::Choice},
                             {field, Kind::Field},
                             {QStringLiteral("blank"), Kind::Blank}};
    const auto* told =
        std::ranges::find_if(kKeys, [&](const CellKey& one) { return object.contains(one.key); });
    if (told == std::end(kKeys))
        return mistake(place, QStringLiteral("none of label, prose, choose, field, blank"));

    FormCell cell{told->kind, object.value(width).toDouble(), {}, {}};
    const QString also = QStringLiteral("also");
    QStringList keys{width, told->key};
    if (cell.kind == Kind::Label || cell.kind == Kind::Choice)
        cell.text = object.value(told->key).toString();
    if (cell.kind == Kind::Choice)
        keys << field;
    if (cell.kind == Kind::Prose && object.contains(also)) {
        keys << also;
        cell.also = TRY(readPieces(object.value(also), place + u'.' + also));
    }
    TRY(onlyKeys(object, keys, place));
    if (cell.kind == Kind::Choice && !choices.contains(cell.text))
        return mistake(place, QStringLiteral("unknown list \"%1\"").arg(cell.text));
    if (cell.kind == Kind::Label || cell.kind == Kind::Blank)
        return cell;
    cell.field = object.value(cell.kind == Kind::Prose ? told->key : field).toString();
    if (!fieldType(cell.field))
        return mistake(place, QStringLiteral("unknown field \"%1\"").arg(cell.field));
    return cell;
}

Result<FormRow> readRow(const QJsonObject& object, double width, const Choices& choices,
                        const QString& place)
{
    TRY(onlyKeys(object,
                 {QStringLiteral("height"), QStringLiteral("share"), QStringLiteral("cells")},
                 place));
    FormRow row{object.value(u"height").toDouble(), object.value(u"share").toDouble(), {}};
    if (row.height < kFormLeading + 2 * kFormPadding - kFormTolerance || row.share < 0)
        return mistake(place, QStringLiteral("not the height of a line"));
    const QJsonArray cells = object.value(u"cells").toArray();
    double used = 0;
    for (qsizetype index = 0; index < cells.size(); ++index) {
        auto cell = TRY(readCell(cells.at(index).toObject(), choices, at(place, "cells", index)));
        used += cell.width;
        row.cells.push_back(std::move(cell));
    }
    if (std::abs(used - width) > kFormTolerance)
        return mistake(place, QStringLiteral("cells of %1 mm in a row of %2").arg(used).arg(width));
    return row;
}

Result<FormSection> readSection(const QJsonObject& object, const Choices& choices,
                                const QString& place)
{
    TRY(onlyKeys(object, {QStringLiteral("label"), QStringLiteral("rows")}, place));
    FormSection section{object.value(u"label").toString(), {}};
    const double width =
        FormText::kTableWidth - (section.label.isEmpty() ? 0 : FormText::kSectionLabelWidth);
    const QJsonArray rows = object.value(u"rows").toArray();
    if (rows.isEmpty())
        return mistake(place, QStringLiteral("no rows"));
    for (qsizetype index = 0; index < rows.size(); ++index) {
        auto row =
            TRY(readRow(rows.at(index).toObject(), width, choices, at(place, "rows", index)));
        section.rows.push_back(std::move(row));
    }
    return section;
}

Result<Choices> readChoices(const QJsonObject& object, const QString& place)
{
    Choices choices;
    for (const QString& list : object.keys())
        for (const QJsonValue& entry : object.value(list).toArray()) {
            const Choice choice{entry[u"id"].toString(), entry[u"name"].toString()};
            if (choice.id.isEmpty() || choice.name.isEmpty())
                return mistake(place + u'.' + list, QStringLiteral("a choice without id or name"));
            choices[list].push_back(choice);
        }
    return choices;
}

} // namespace

Result<FormText> FormText::read(const QByteArray& json, const QString& kind, const QString& place)
{
    const auto file = TRY(readPaperFile(json, kind,
                                        {QStringLiteral("annex"), QStringLiteral("title"),
                                         QStringLiteral("choices"), QStringLiteral("sections")},
                                        place));
    auto title = TRY(readPieces(file.value(u"title"), place + QStringLiteral(".title")));
    auto choices =
        TRY(readChoices(file.value(u"choices").toObject(), place + QStringLiteral(".choices")));

    FormText form;
    form.annex_ = file.value(u"annex").toString();
    form.title_ = std::move(title);
    form.choices_ = std::move(choices);
    TRY(form.readSections(file.value(u"sections").toArray(), place));
    return form;
}

Outcome FormText::readSections(const QJsonArray& list, const QString& place)
{
    double height = 0;
    for (qsizetype index = 0; index < list.size(); ++index) {
        auto section =
            TRY(readSection(list.at(index).toObject(), choices_, at(place, "sections", index)));
        for (const FormRow& row : section.rows)
            height += row.height;
        sections_.push_back(std::move(section));
    }
    if (list.isEmpty() || height > kTableHeight)
        return mistake(
            place + QStringLiteral(".sections"),
            QStringLiteral("rows of %1 mm on a page of %2").arg(height).arg(kTableHeight));
    return {};
}

Result<QString> FormText::title(const QJsonObject& fields) const
{
    return filled(title_, fields).map([](const QStringList& words) { return words.join(u""); });
}

Result<QString> FormText::said(const QJsonObject& fields) const
{
    QStringList said = TRY(filled(title_, fields));
    for (const FormSection& section : sections_)
        for (const FormRow& row : section.rows)
            for (const FormCell& cell : row.cells)
                said += TRY(valueIn(cell, fields));
    return said.join(u'\n');
}

} // namespace jiuzhang::paper
