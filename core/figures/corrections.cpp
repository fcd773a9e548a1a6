// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/corrections.h"

#include "core/base/amount_text.h"
#include "core/casework/acts.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/casework/righting_words.h"
#include "core/figures/definitions.h"
#include "core/shielding/masking.h"

#include <algorithm>

namespace jiuzhang {

namespace {

// What a move adds to; nothing for a change of hands, which counts between two units only.
std::optional<Measure> measureOf(Move::Kind kind)
{
    switch (kind) {
    case Move::Kind::New:
        return Measure::New;
    case Move::Kind::Reopened:
        return Measure::Reopened;
    case Move::Kind::Refused:
        return Measure::Refused;
    case Move::Kind::Unmerged:
        return Measure::Unmerged;
    case Move::Kind::Settled:
        return Measure::Settled;
    case Move::Kind::Declined:
        return Measure::Declined;
    case Move::Kind::Merged:
        return Measure::Merged;
    case Move::Kind::StruckOff:
        return Measure::StruckOff;
    case Move::Kind::Led:
    case Move::Kind::Unled:
    case Move::Kind::Judged:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// Collects what is a correction and counts in the period.
class Corrections {
public:
    Corrections(const Case& subject, const Period& period, const ClosedMonths& closed,
                const Programme& programme, const QString& unit)
        : subject_(subject), period_(period), closed_(closed), programme_(programme), unit_(unit)
    {
    }

    void add(Measure measure, std::int64_t by, QDate on, std::int64_t entry)
    {
        if (!closed_.isCorrection(on, entry) || !period_.contains(closed_.countedOn(on, entry)))
            return;
        found_.push_back({subject_.number, entityForList(subject_), unit_, measure, by, on,
                          monthLabel(monthCounting(on, programme_)), entry});
    }
    [[nodiscard]] std::vector<Correction> found() && { return std::move(found_); }

private:
    const Case& subject_;
    const Period& period_;
    const ClosedMonths& closed_;
    const Programme& programme_;
    const QString& unit_;
    std::vector<Correction> found_;
};

QString orNone(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("未填") : words;
}

// The move after which the case was where it counts at the end of the period.
const Move* lastChangeOfHands(const Case& subject, const Period& period, const ClosedMonths& closed)
{
    const Move* last = nullptr;
    for (const auto& [counted, move] : movesAsCounted(subject, closed)) {
        if (counted > period.to)
            break;
        if (move->kind == Move::Kind::Led || move->kind == Move::Kind::Unled)
            last = move;
    }
    return last;
}

} // namespace

std::vector<Correction> correctionsOf(const Case& subject, const Period& period,
                                      const ClosedMonths& closed, const Programme& programme,
                                      const QString& unit, bool wasTransferred)
{
    Corrections corrections(subject, period, closed, programme, unit);
    for (const auto& move : subject.moves) {
        if (const auto measure = measureOf(move.kind))
            corrections.add(*measure, 1, move.on, move.entry);
    }
    if (const Move* led = lastChangeOfHands(subject, period, closed); led && wasTransferred)
        corrections.add(Measure::TransferredIn, 1, led->on, led->entry);
    for (const auto& each : subject.fulfilments)
        corrections.add(Measure::FulfilledInPeriod, each.amount.fen(), each.on, each.entry);
    return std::move(corrections).found();
}

std::vector<Correction> putRightSince(const Case& subject, std::int64_t frozen,
                                      const Period& period, const ClosedMonths& closed,
                                      const Programme& programme, const QString& unit)
{
    std::vector<Correction> found;
    for (const auto& righting : subject.rightings) {
        const QDate counted = closed.countedOn(righting.factOn, righting.about);
        // What a withdrawn act had left on this case is told of the case that it was done on.
        const bool isConsequence = !actNamed(righting.aboutAct);
        if (righting.entry <= frozen || counted >= period.from || isConsequence)
            continue;
        const QString field = righting.field.isEmpty() && righting.was.isDouble()
                                  ? QStringLiteral("amountFen")
                                  : righting.field;
        found.push_back({.number = subject.number,
                         .entity = entityForList(subject),
                         .unit = unit,
                         .measure = Measure::Corrected,
                         .by = 0,
                         .happenedOn = righting.factOn,
                         .month = monthLabel(monthCounting(righting.factOn, programme)),
                         .entry = righting.entry,
                         .act = righting.act,
                         .what = whatWasPutRight(righting),
                         .was = keptWordsForList(field, righting.was, subject, programme),
                         .is = keptWordsForList(field, righting.is, subject, programme)});
    }
    return found;
}

namespace {

bool putsRight(const QString& act)
{
    const ActRow* row = actNamed(act);
    return row && row->putsRight && row->act != Act::Change;
}

QString changeText(const MeasureRow& measure, std::int64_t value)
{
    return measure.isMoney ? exactWan(Money::fromFen(value)) + QStringLiteral("万元")
                           : QString::number(value);
}

// 「补录：变更：问题类型」
QString headText(const Correction& correction)
{
    QStringList words{eventWord(correction.act)};
    if (!putsRight(correction.act))
        words.prepend(QStringLiteral("补录"));
    if (!correction.what.isEmpty())
        words += correction.what;
    return words.join(u'：');
}

QString changesText(const Correction& correction)
{
    QStringList parts;
    for (const auto& each : correction.changes) {
        const MeasureRow& measure = rowOf(each.measure);
        const QString heading = QString::fromUtf16(measure.heading)
                                    .replace(QStringLiteral("本%1"), QStringLiteral("当月"))
                                    .replace(QStringLiteral("%1"), QStringLiteral("月"));
        parts += QStringLiteral("%1%2→%3").arg(heading, changeText(measure, each.was),
                                               changeText(measure, each.is));
    }
    const auto month = monthFromLabel(correction.changedMonth);
    const QString report =
        month ? month->toString(QStringLiteral("yyyy年M月原报")) : QStringLiteral("原报");
    return parts.isEmpty() ? QString() : QStringLiteral("（%1%2）").arg(report, parts.join(u'、'));
}

} // namespace

QString effectText(const Correction& correction, const ReportSpan& span)
{
    const QString changes = changesText(correction);
    const MeasureRow& measure = rowOf(correction.measure);
    if (correction.act.isEmpty())
        return headingOf(measure, span) + u'+' + changeText(measure, correction.by) + changes;
    const bool hasValues = !correction.was.isEmpty() || !correction.is.isEmpty();
    const QString values =
        hasValues ? QStringLiteral("，%1→%2").arg(orNone(correction.was), orNone(correction.is))
                  : QString();
    return headText(correction) + values + changes;
}

namespace {

QJsonArray changesJson(const std::vector<FigureChange>& changes)
{
    QJsonArray json;
    for (const auto& each : changes)
        json.append(QJsonObject{{QStringLiteral("measure"), QLatin1String(rowOf(each.measure).key)},
                                {QStringLiteral("was"), static_cast<qint64>(each.was)},
                                {QStringLiteral("is"), static_cast<qint64>(each.is)}});
    return json;
}

std::vector<FigureChange> changesFrom(const QJsonArray& json)
{
    std::vector<FigureChange> changes;
    for (const auto& each : json)
        changes.push_back({measureNamed(each[u"measure"].toString()).value_or(Measure::New),
                           each[u"was"].toInteger(), each[u"is"].toInteger()});
    return changes;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const Correction& correction)
{
    return {{QStringLiteral("case"), correction.number.text()},
            {QStringLiteral("entity"), correction.entity},
            {QStringLiteral("unit"), correction.unit},
            {QStringLiteral("measure"), QLatin1String(rowOf(correction.measure).key)},
            {QStringLiteral("by"), static_cast<qint64>(correction.by)},
            {QStringLiteral("happenedOn"), correction.happenedOn.toString(Qt::ISODate)},
            {QStringLiteral("month"), correction.month},
            {QStringLiteral("seq"), static_cast<qint64>(correction.entry)},
            {QStringLiteral("act"), textOrNull(correction.act)},
            {QStringLiteral("what"), textOrNull(correction.what)},
            {QStringLiteral("was"), textOrNull(correction.was)},
            {QStringLiteral("is"), textOrNull(correction.is)},
            {QStringLiteral("changes"), changesJson(correction.changes)},
            {QStringLiteral("changedMonth"), textOrNull(correction.changedMonth)}};
}

Correction correctionFrom(const QJsonObject& json)
{
    return {CaseNumber(json[u"case"].toString()),
            json[u"entity"].toString(),
            json[u"unit"].toString(),
            measureNamed(json[u"measure"].toString()).value_or(Measure::New),
            json[u"by"].toInteger(),
            dayIn(json, u"happenedOn").value_or(QDate()),
            json[u"month"].toString(),
            json[u"seq"].toInteger(),
            json[u"act"].toString(),
            json[u"what"].toString(),
            json[u"was"].toString(),
            json[u"is"].toString(),
            changesFrom(json[u"changes"].toArray()),
            json[u"changedMonth"].toString()};
}

} // namespace jiuzhang
