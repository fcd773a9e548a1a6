// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/urging.h"

#include "core/casework/json_fields.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/paper_mask.h"
#include "core/office/papers/standing_letters.h"

namespace jiuzhang {

namespace {

QJsonObject letterBefore(const QString& number, QDate on, const QString& kindName)
{
    return {{QStringLiteral("number"), textOrNull(number)},
            {QStringLiteral("date"), on.toString(Qt::ISODate)},
            {QStringLiteral("kindName"), kindName}};
}

// The letters that this leg has had, as they stand: its referral, without a number where that was
// annulled, and what urged it since.
QJsonArray lettersBefore(const Case& subject, const StandingLetters& standing)
{
    const Leg& leg = subject.legs.back();
    QJsonArray letters{letterBefore(standing.inPlaceOf(leg.letterNumber), leg.dispatchedOn,
                                    paperName(QStringLiteral("referral-letter")))};
    for (const auto& urging : subject.urgings) {
        const QString number = standing.inPlaceOf(urging.letterNumber);
        if (urging.leg == static_cast<int>(subject.legs.size()) - 1 && !number.isEmpty())
            letters.append(letterBefore(
                number, urging.on, paperName(QString::fromUtf16(actNamed(urging.act)->letter))));
    }
    return letters;
}

// What is the act's day and reason is the letter's new limit and what it tells.
QString nameInLetter(QStringView key)
{
    if (key == u"dueOn")
        return QStringLiteral("limitOn");
    return key == u"reason" ? QStringLiteral("reasonText") : key.toString();
}

} // namespace

bool isAskedOfLetters(QStringView key)
{
    return key.startsWith(u"meeting"); // its day, hour and place
}

Outcome isWhole(const ActRow& row, const NewEvent& event)
{
    for (const Need& need : row.needs) {
        const QStringView key(need.key);
        if (isAskedOfLetters(key) && event.payload[key].toString().isEmpty())
            return refuse(ErrorCode::FieldMissing, {key.toString()});
    }
    const QString due = event.payload[u"dueOn"].toString();
    const QString meeting = event.payload[u"meetingOn"].toString();
    if (!due.isEmpty() && due < meeting)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("dueOn"), due, meeting});
    return {};
}

Result<PaperOrder> urgingLetter(const Desk& desk, const Case& subject, const ActRow& row,
                                const NewEvent& event)
{
    const QDate on = event.acting.on;
    const QString kind = QString::fromUtf16(row.letter);
    const UnitId lead = *subject.lead;
    const Unit* unit = desk.programme.directory.find(lead);
    const auto signing = row.act == Act::Remind ? subject.signingMissed(on) : std::nullopt;
    const QDate due = signing.value_or(*subject.dueOn());
    QJsonObject fields = paperFields(desk, subject, kind, on);
    fields[u"addressee"] = desk.programme.directory.name(lead);
    fields[u"addresseeShort"] = desk.programme.directory.shortName(lead);
    fields[u"addresseeKind"] = unit ? QJsonValue(unitKindId(unit->kind)) : QJsonValue();
    fields[u"letters"] = lettersBefore(subject, TRY(StandingLetters::of(desk, subject.number)));
    fields[u"dueMatter"] = signing                 ? QStringLiteral("signing")
                           : subject.replyIsOwed() ? QStringLiteral("reply")
                                                   : QStringLiteral("closing");
    fields[u"dueOn"] = due.toString(Qt::ISODate);
    fields[u"reckonedOn"] = on.toString(Qt::ISODate); // of a correcting letter too, the act's day
    const int late = desk.calendar.workdaysBetween(due, on);
    if (due < on)
        fields[u"workdaysLate"] = std::max(late, 0);
    else
        fields[u"workdaysLeft"] = -late;
    const PaperMask mask(desk, subject, kind);
    for (const auto& need : row.needs) {
        const auto key = QStringView(need.key);
        const QJsonValue value = event.payload[key];
        if (value.isUndefined()) // then it is as the sender has it
            continue;
        if (need.kind == NeedKind::Day)
            fields[nameInLetter(key)] = value;
        else if (key == kOfficeContact)
            fields[nameInLetter(key)] = mask.ofOffice(value.toString());
        else
            fields[nameInLetter(key)] = mask(value.toString());
    }
    fields[u"copies"] = QJsonArray();
    return PaperOrder{kind, fields};
}

} // namespace jiuzhang
