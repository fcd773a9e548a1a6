// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/debt_reckoning.h"

#include "tests/core/office/second_reckoning.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;
__extension__ using Wide = __int128;

struct Paid {
    QDate on;
    std::int64_t entry;
    std::int64_t fen;
};

struct Promise {
    QDate on;
    std::int64_t entry;
    QStringList parts; // "2025-09-30:40000000"
};

struct Letter {
    QString unit;
    QDate on;
    std::int64_t entry;
    QDate limit;
    bool isAnswered = false;
};

// What the events of one case say of its debt.
struct DebtStory {
    QJsonObject clue;
    QString root;        // of a merged case
    bool isGone = false; // declined
    ReckonedDebt::Fen recognised, contested, notDue;
    std::vector<Paid> payments;
    std::optional<Promise> promise;
    std::vector<Letter> letters;
    QString lead;
    QString decision;
    QDate decidedOn;

    void tell(const Event& event)
    {
        const auto& payload = event.payload;
        const QString& kind = event.kind;
        if (kind == u"register")
            clue = payload[u"clue"].toObject();
        else if (kind == u"change")
            clue[payload[u"field"].toString()] = payload[u"value"];
        else if (kind == u"recognise")
            recognise(payload);
        else if (kind == u"fulfil")
            payments.push_back({event.happenedOn, event.seq, payload[u"amountFen"].toInteger()});
        else if (kind == u"plan")
            promise = {event.happenedOn, event.seq, partsOf(payload[u"instalments"])};
        else if (kind == u"merge")
            root = payload[u"root"].toString();
        else if (kind == u"unmerge")
            root.clear();
        else if (kind == u"decline")
            isGone = true;
        else if (kind == u"decide-credit")
            decide(event);
        else if (kind == u"dispatch")
            lead = payload[u"lead"].toString();
        else if (kind == u"remind" || kind == u"supervise")
            letters.push_back({lead, event.happenedOn, event.seq,
                               QDate::fromString(payload[u"dueOn"].toString(), Qt::ISODate)});
        else if (kind == u"opine" || kind == u"return" || kind == u"settle")
            std::ranges::for_each(letters, [](Letter& each) { each.isAnswered = true; });
    }

private:
    static ReckonedDebt::Fen fenIn(const QJsonValue& value)
    {
        return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
    }
    void decide(const Event& event)
    {
        decision = event.payload[u"approval"].toString();
        decidedOn = event.happenedOn;
    }
    static QStringList partsOf(const QJsonValue& kept) { return kept.toString().split(u','); }
    void recognise(const QJsonObject& payload)
    {
        recognised = fenIn(payload[u"amountFen"]);
        contested = fenIn(payload[u"contestedFen"]);
        notDue = fenIn(payload[u"notDueFen"]);
    }
};

QDate dayIn(const QJsonObject& clue, QStringView key)
{
    return QDate::fromString(clue[key].toString(), Qt::ISODate);
}

// The one-year LPR of arrears.md, in hundredths of a percent.
int lprOn(QDate day)
{
    struct From {
        const char* day;
        int rate;
    };
    constexpr From kRates[] = {{"2019-08-20", 425}, {"2019-09-20", 420}, {"2019-11-20", 415},
                               {"2020-02-20", 405}, {"2020-04-20", 385}, {"2021-12-20", 380},
                               {"2022-01-20", 370}, {"2022-08-22", 365}, {"2023-06-20", 355},
                               {"2023-08-21", 345}, {"2024-07-22", 335}, {"2024-10-21", 310},
                               {"2025-05-20", 300}};
    int rate = 0;
    for (const auto& each : kRates) {
        if (QDate::fromString(QLatin1String(each.day), Qt::ISODate) <= day)
            rate = each.rate;
    }
    return rate;
}

// Of a fen and a day: numerator over denominator; none: no rule is known.
struct DailyRate {
    int numerator;
    int denominator;
};
std::optional<DailyRate> rateOf(const QJsonObject& clue, bool isPurchase)
{
    const QString size = clue[u"enterpriseSize"].toString();
    const QDate contract = dayIn(clue, u"contractOn");
    const bool isInside =
        isPurchase && !size.isEmpty() && size != u"large" && contract >= QDate(2020, 9, 1);
    if (const QString agreed = clue[u"interestRate"].toString(); !agreed.isEmpty()) {
        int rate = qRound(agreed.toDouble() * 100);
        if (isInside)
            rate = std::max(rate, lprOn(contract));
        return DailyRate{rate, 10'000 * 365};
    }
    return isInside ? std::optional(DailyRate{5, 10'000}) : std::nullopt;
}

std::int64_t rounded(Wide numerator, int denominator)
{
    return static_cast<std::int64_t>((2 * numerator + denominator) / (2 * Wide(denominator)));
}

// Day by day. The day of a payment still bears interest on what was owed before it.
std::int64_t interestAgain(std::int64_t principal, const std::vector<Paid>& payments, QDate due,
                           QDate on, DailyRate rate, bool isInterestFirst)
{
    Wide accrued = 0;
    Wide taken = 0; // of what has accrued, in fen
    for (QDate day = std::min(due, QDate(2020, 1, 1)); day <= on; day = day.addDays(1)) {
        if (day > due)
            accrued += Wide(std::max<std::int64_t>(principal, 0)) * rate.numerator;
        for (const auto& payment : payments) {
            if (payment.on != day)
                continue;
            const Wide whole = accrued / rate.denominator - taken;
            const Wide first = isInterestFirst ? std::min<Wide>(payment.fen, whole) : Wide(0);
            taken += first;
            principal -= payment.fen - static_cast<std::int64_t>(first);
        }
    }
    return rounded(accrued, rate.denominator);
}

void addPlan(ReckonedDebt& debt, const DebtStory& story, QDate on)
{
    if (!story.promise)
        return;
    debt.hasPlan = true;
    debt.agreedOn = story.promise->on;
    std::int64_t filled = 0;
    for (const auto& payment : story.payments) {
        if (payment.on > story.promise->on || payment.entry > story.promise->entry)
            filled += payment.fen;
    }
    for (const auto& part : story.promise->parts) {
        const auto words = part.split(u':');
        const auto fen = words[1].toLongLong();
        const QDate day = QDate::fromString(words[0], Qt::ISODate);
        const auto open = fen - std::min<std::int64_t>(filled, fen);
        filled -= fen - open;
        if (open == 0 || day >= on)
            continue;
        debt.late += open;
        if (!debt.lateSince.isValid())
            debt.lateSince = day;
    }
}

// Where the root says nothing, whoever of the others says most.
void takeOver(DebtStory& root, const std::vector<DebtStory>& merged)
{
    const bool isRecognised = root.recognised.has_value();
    const bool isClaimed = root.clue[u"disputedFen"].isDouble();
    for (const auto& each : merged) {
        if (!isRecognised && each.recognised &&
            (!root.recognised || *root.recognised < *each.recognised)) {
            root.recognised = each.recognised;
            root.contested = each.contested;
            root.notDue = each.notDue;
        }
        const auto claimed = each.clue[u"disputedFen"];
        if (!isClaimed && claimed.isDouble() &&
            root.clue[u"disputedFen"].toInteger() < claimed.toInteger())
            root.clue[u"disputedFen"] = claimed;
        if (!root.promise)
            root.promise = each.promise;
        root.payments.insert(root.payments.end(), each.payments.begin(), each.payments.end());
    }
}

QDate dueOf(const QJsonObject& clue, const WorkingCalendar& calendar)
{
    if (const QDate agreed = dayIn(clue, u"payBy"); agreed.isValid())
        return agreed;
    QDate day = dayIn(clue, u"deliveredOn").addDays(30);
    while (day.isValid() && !calendar.isWorkday(day))
        day = day.addDays(1);
    return day;
}

ReckonedDebt debtOf(const DebtStory& story, const WorkingCalendar& calendar, QDate on)
{
    const QJsonObject& clue = story.clue;
    ReckonedDebt debt;
    debt.unit = clue[u"respondent"].toString();
    debt.size = clue[u"enterpriseSize"].toString();
    debt.contract = clue[u"basisNumber"].toString();
    debt.isPurchase =
        clue[u"category"] == u"payment-arrears"_s || dayIn(clue, u"deliveredOn").isValid();
    if (clue[u"disputedFen"].isDouble())
        debt.claimed = clue[u"disputedFen"].toInteger();
    debt.recognised = story.recognised;
    debt.contested = story.contested;
    debt.notDue = story.notDue;
    for (const auto& payment : story.payments)
        debt.paid += payment.fen;
    debt.due = dueOf(clue, calendar);
    debt.isInterestFirst = clue[u"order"] == u"interest-first"_s;
    const auto base = debt.recognised ? debt.recognised : debt.claimed;
    const auto rate = rateOf(clue, debt.isPurchase);
    if (base && rate && debt.due.isValid()) {
        const auto again = [&](bool isInterestFirst) {
            return interestAgain(*base, story.payments, debt.due, on, *rate, isInterestFirst);
        };
        debt.principalFirst = again(false);
        debt.interestFirst = again(true);
    }
    for (const auto& letter : story.letters) {
        const bool hasTime = letter.limit.isValid() && letter.limit >= on;
        debt.letters += letter.unit == debt.unit && !letter.isAnswered && !hasTime ? 1 : 0;
    }
    debt.decision = story.decision;
    debt.decidedOn = story.decidedOn;
    addPlan(debt, story, on);
    return debt;
}

} // namespace

std::map<QString, ReckonedDebt> debtsAgain(const std::vector<std::vector<Event>>& cases,
                                           const WorkingCalendar& calendar, QDate on)
{
    std::map<QString, DebtStory> roots;
    std::map<QString, std::vector<DebtStory>> merged;
    for (const auto& told : cases) {
        bool isVoid = false;
        DebtStory story;
        for (const auto& event : asItShouldBe(told, isVoid)) {
            if (event.happenedOn <= on)
                story.tell(event);
        }
        if (isVoid || story.isGone || story.clue.isEmpty())
            continue;
        if (story.root.isEmpty())
            roots[told.front().subject->text()] = std::move(story);
        else
            merged[story.root].push_back(std::move(story));
    }
    std::map<QString, ReckonedDebt> debts;
    for (auto& [number, story] : roots) {
        takeOver(story, merged[number]);
        ReckonedDebt debt = debtOf(story, calendar, on);
        if (debt.claimed || debt.recognised || debt.paid > 0)
            debts[number] = std::move(debt);
    }
    return debts;
}

} // namespace jiuzhang::tests
