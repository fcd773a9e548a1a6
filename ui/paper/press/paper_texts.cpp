// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/paper_texts.h"

#include "ui/paper/letter/letter.h"
#include "ui/paper/table/clue_form.h"
#include "ui/paper/table/table_sheet.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

struct Kind {
    QString id;
    QStringList mustName; // fields; all letters but the notice also the one that they correct
};

const std::vector<Kind>& letters()
{
    const auto kind = [](const char* id, const char* fields) {
        return Kind{QString::fromLatin1(id), QString::fromLatin1(fields).split(u' ')};
    };
    static const std::vector<Kind> kLetters{
        kind("referral-letter", "case.number case.entity case.facts case.claim replyDueOn"),
        kind("copy-letter", "case.number case.entity case.lead"),
        kind("reminder", "case.number letters.number letters.date dueOn limitOn"),
        kind("supervision-letter",
             "case.number letters.number letters.date dueOn workdaysLate limitOn"),
        kind("interview-notice", "case.number letters.number letters.date dueOn meetingOn"),
        kind("missing-report-notice", "month dueOn missingUnits"),
        kind("docket-letter", "cases.number cases.entity"),
        kind("reply", "case.number case.opinion"),
        kind("not-accepted-notice", "case.number reasonText"),
        kind("struck-off-notice", "case.number case.settledOn"),
        kind("bulletin", "month units.name total.settled case.number"),
        kind("notice", "scope.name openFrom openTo postAddress email telephone visitAddress"),
    };
    return kLetters;
}

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

Outcome checkLetter(const Kind& kind, const LetterText& text, const QString& place)
{
    const QStringList named = text.namedFields();
    QStringList mustName = kind.mustName;
    if (kind.id != u"notice")
        mustName.append(QStringLiteral("corrects"));
    for (const QString& field : mustName)
        if (!named.contains(field))
            return mistake(place + QStringLiteral(".body"),
                           QStringLiteral("does not name \"%1\"").arg(field));
    QJsonObject toCourt = worstCase(kind.id);
    toCourt.insert(QStringLiteral("addresseeKind"), QStringLiteral("court"));
    for (const QJsonObject& fields : {worstCase(kind.id), toCourt})
        if (const auto filled = text.filled(fields); !filled)
            return refuse(filled.error());
        else if (fields == toCourt && orders(*filled))
            return mistake(place, QStringLiteral("the court is asked, not ordered"));
    return {};
}

} // namespace

const QStringList& letterKinds()
{
    static const QStringList kKinds = [] {
        QStringList ids;
        for (const Kind& kind : letters())
            ids.append(kind.id);
        return ids;
    }();
    return kKinds;
}

const QStringList& sheetKinds()
{
    static const QStringList kKinds{QStringLiteral("case-form"), QStringLiteral("docket"),
                                    QStringLiteral("issue-register"), QStringLiteral("receipt"),
                                    QStringLiteral("handover-register")};
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
    static const QStringList kToEntity{QStringLiteral("reply"),
                                       QStringLiteral("not-accepted-notice"),
                                       QStringLiteral("struck-off-notice")};
    if (kToEntity.contains(kind)) {
        fields.insert(QStringLiteral("addressee"), fields.value(u"case")[u"entity"]);
        fields.insert(QStringLiteral("addresseeKind"), QStringLiteral("entity"));
    }
    return fields;
}

Outcome checkText(const QString& kind, const QByteArray& json)
{
    const QString place = kind + QStringLiteral(".json");
    const auto letter = std::ranges::find(letters(), kind, &Kind::id);
    if (letter != letters().end())
        return LetterText::read(json, kind, place).and_then([&](const LetterText& text) {
            return checkLetter(*letter, text, place);
        });
    if (const auto shipped = shippedText(kind); !shipped)
        return refuse(shipped.error());
    if (sheetKinds().contains(kind))
        return SheetText::read(json, kind, place)
            .and_then([&](const SheetText& text) { return text.filled(worstCase(kind)); })
            .map([](const TableSheet&) {});
    return FormText::read(json, kind, place).map([](const FormText&) {});
}

} // namespace jiuzhang::paper
