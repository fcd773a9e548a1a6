// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/proof/month_proof.h"

#include "core/casework/json_fields.h"
#include "core/casework/lawful_fold.h"
#include "core/figures/month_report.h"
#include "core/figures/submission.h"
#include "core/office/months/frozen_month.h"
#include "core/office/proof/rule_problem.h"

#include <algorithm>

namespace jiuzhang {

namespace {

bool keepsItsCases(const Event& freezing)
{
    return freezing.payload.contains(u"casesSha256");
}

// The first place at which a report says something else than what was counted.
Outcome saysTheSame(const QJsonValue& says, const QJsonValue& counted, const QString& place)
{
    if (says == counted)
        return {};
    if (counted.isObject() && says.isObject()) {
        for (const QString& key : counted.toObject().keys())
            TRY(saysTheSame(says[key], counted[key], place + u' ' + key));
    }
    const bool areRows = counted.isArray() && says.toArray().size() == counted.toArray().size();
    for (qsizetype i = 0; areRows && i < counted.toArray().size(); ++i)
        TRY(saysTheSame(says[i], counted[i],
                        place + u' ' + counted[i][u"name"].toString(QString::number(i + 1))));
    return notAsDecided(place.trimmed(), says, counted);
}

// What every program counted in the same way.
constexpr std::array kOfEveryProgram{"opening", "new", "settled", "declined", "merged", "closing"};

} // namespace

Outcome MonthProof::begin(const Moment& freezing)
{
    const auto& then = freezing.then;
    const auto& told = freezing.event.payload;
    const QString label = told[u"month"].toString();
    const auto span = TRY(monthSpan(label, then.programme, dayIn(told, u"asOf").value_or(QDate())));
    auto closed = TRY(closedMonths(then));
    const QDate before = monthFromLabel(label)->addMonths(-1);
    const auto entry = closed.entryOf(before);
    auto figures = TRY(frozenFigures(then.record, monthLabel(before)));
    auto& month = months_.emplace_back(freezing.event, then.programme, span, std::move(closed));
    if (figures)
        month.tally.follow({std::move(*figures), entry});
    return {};
}

void MonthProof::add(std::span<const Event> history)
{
    std::size_t counted = 0; // of its events, and by which day, for the case that is folded
    QDate by;
    std::optional<Case> then;
    for (Month& month : months_) {
        const auto end = std::ranges::lower_bound(history, month.freezing.seq, {}, &Event::seq);
        const auto known = history.first(static_cast<std::size_t>(end - history.begin()));
        if (known.empty())
            continue;
        const QDate last = std::ranges::max_element(known, {}, &Event::happenedOn)->happenedOn;
        const QDate day = std::min(last, month.tally.span().readOn());
        if (known.size() != counted || day != by) {
            auto folded = foldedLawfully(known, day);
            if (!folded) // which is named by itself
                return;
            then = std::move(*folded);
            counted = known.size();
            by = day;
        }
        if (!then)
            continue;
        month.tally.add(*then);
        if (then->state != State::Void)
            month.firstClue =
                std::min(month.firstClue.value_or(then->registeredOn), then->registeredOn);
    }
}

std::vector<Problem> MonthProof::problems()
{
    std::vector<Problem> found;
    for (Month& month : months_) {
        const auto counted = isCounted(month);
        const auto first = &month == &months_.front() && keepsItsCases(month.freezing)
                               ? isFirst(month)
                               : Outcome();
        for (const auto& each : {counted, first}) {
            if (!each)
                found.push_back(ruleProblem(month.freezing.seq, each.error()));
        }
    }
    return found;
}

Outcome MonthProof::isCounted(Month& month)
{
    const Figures figures = month.tally.figures();
    const QJsonObject counted = monthReportJson(figures, true);
    const QJsonObject& told = month.freezing.payload;
    if (keepsItsCases(month.freezing)) {
        for (const QString& key : counted.keys()) {
            if (key != u"corrections") // in which names are masked as they were then
                TRY(saysTheSame(told[key], counted[key], key));
        }
        return {};
    }
    for (const char* key : kOfEveryProgram) {
        const QLatin1String name(key);
        TRY(saysTheSame(told[u"total"][name], counted[u"total"][name], name));
    }
    return {};
}

// The first month is the one that is owed first, or that of the first clue.
Outcome MonthProof::isFirst(const Month& month)
{
    const QString label = month.freezing.payload[u"month"].toString();
    const auto ofClue = month.firstClue
                            ? std::optional(monthCounting(*month.firstClue, month.programme))
                            : std::nullopt;
    const auto owed = firstOwedMonth(month.programme, ofClue);
    const bool isOfClue = ofClue && monthLabel(*ofClue) == label;
    return !owed || isOfClue || monthLabel(*owed) == label
               ? Outcome()
               : refuse(ErrorCode::MonthOutOfOrder, {label, monthLabel(*owed)});
}

} // namespace jiuzhang
