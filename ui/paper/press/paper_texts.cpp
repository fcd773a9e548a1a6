// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/paper_texts.h"

#include "core/office/papers/paper_kinds.h"
#include "ui/paper/letter/letter.h"
#include "ui/paper/table/clue_form.h"
#include "ui/paper/table/table_sheet.h"

#include <QFile>
#include <QJsonDocument>

namespace jiuzhang::paper {

namespace {

Result<QByteArray> resource(const QString& name)
{
    QFile file(QStringLiteral(":/paper/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::KindUnknown, {name, letterKinds().join(u' ')});
    return file.readAll();
}

bool orders(const Letter& letter)
{
    QString said = letter.title.join(QString());
    for (const Paragraph& paragraph : letter.body)
        said += paragraph.text;
    return said.contains(QStringLiteral("责令"));
}

Outcome checkLetter(const PaperKind& kind, const LetterText& text, const QString& place)
{
    const QStringList named = text.namedFields();
    QStringList mustName = listed(kind.mustName);
    if (kind.numbered != PaperKind::Numbered::No)
        mustName.append(QStringLiteral("corrects"));
    for (const QString& field : mustName)
        if (!named.contains(field))
            return mistake(place + QStringLiteral(".body"),
                           QStringLiteral("does not name \"%1\"").arg(field));
    const QJsonObject longest = worstCase(QString::fromUtf16(kind.id));
    QJsonObject toCourt = longest;
    toCourt.insert(QStringLiteral("addresseeKind"), QStringLiteral("court"));
    for (const QJsonObject& fields : {longest, toCourt}) {
        const auto filled = TRY(text.filled(fields));
        if (fields == toCourt && orders(filled))
            return mistake(place, QStringLiteral("the court is asked, not ordered"));
    }
    return {};
}

} // namespace

const QStringList& letterKinds()
{
    static const QStringList kKinds = [] {
        QStringList ids;
        for (const PaperKind& kind : allPaperKinds())
            if (kind.setting == PaperKind::Setting::Letter)
                ids.append(QString::fromUtf16(kind.id));
        return ids;
    }();
    return kKinds;
}

Result<QByteArray> shippedText(const QString& kind)
{
    return resource(kind);
}

QJsonObject worstCase(const QString& kind)
{
    const QByteArray json = resource(QStringLiteral("sample/worst-case")).value_or(QByteArray());
    QJsonObject fields = QJsonDocument::fromJson(json).object();
    const PaperKind* row = paperKind(kind);
    if (row && row->readers == PaperKind::Readers::Entity) {
        fields.insert(QStringLiteral("addressee"), fields.value(u"case")[u"entity"]);
        fields.insert(QStringLiteral("addresseeKind"), QStringLiteral("entity"));
    }
    return fields;
}

Outcome checkText(const QString& kind, const QByteArray& json)
{
    const QString place = kind + QStringLiteral(".json");
    const PaperKind* row = paperKind(kind);
    if (const auto shipped = shippedText(kind); !row || !shipped)
        return refuse(ErrorCode::KindUnknown, {kind, letterKinds().join(u' ')});
    if (row->setting == PaperKind::Setting::Letter)
        return LetterText::read(json, kind, place).and_then([&](const LetterText& text) {
            return checkLetter(*row, text, place);
        });
    if (row->setting == PaperKind::Setting::Sheet)
        return SheetText::read(json, kind, place)
            .and_then([&](const SheetText& text) { return text.filled(worstCase(kind)); })
            .map([](const TableSheet&) {});
    return FormText::read(json, kind, place).map([](const FormText&) {});
}

} // namespace jiuzhang::paper
