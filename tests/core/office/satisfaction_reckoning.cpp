// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/satisfaction_reckoning.h"

namespace jiuzhang::tests {

namespace {

using namespace Qt::StringLiterals;

// A case gone through by the days of the facts, as far as anybody was asked.
class AskedLife {
public:
    AskedLife(QDate from, QDate to) : from_(from), to_(to) {}

    void tell(const Event& event)
    {
        const bool isOfYear = from_ <= event.happenedOn && event.happenedOn <= to_;
        const QString view = event.payload[u"view"].toString();
        if (event.kind == u"strike-off" || event.kind == u"follow-up")
            say(view, isOfYear);
        if (event.kind == u"strike-off")
            struckThisYear_ = struckThisYear_ || isOfYear;
        if (event.kind == u"follow-up") {
            isAskedAgain_ = isAskedAgain_ || isOfYear;
            found_[u"followUps/"_s + view] += isOfYear;
            next_ = QDate::fromString(event.payload[u"nextOn"].toString(), Qt::ISODate);
        }
        if (event.kind == u"refuse" || event.kind == u"reopen") {
            const bool isRefusal = event.kind == u"refuse";
            found_[u"refused"_s] += isRefusal && isOfYear;
            found_[isRefusal ? u"refusedAfter"_s : u"reopenedAfter"_s] += isAngry_ && isOfYear;
            isAngry_ = false;
        }
    }

    [[nodiscard]] Reckoned figures(const Standing& at)
    {
        const bool isStruck = struckThisYear_ && at.state == Standing::State::StruckOff;
        found_[u"struckOff"_s] = isStruck;
        if (isStruck)
            found_[u"views/"_s + at.view] = 1;
        found_[u"askedAgain"_s] = isAskedAgain_;
        found_[u"dissatisfiedCases"_s] = found_[u"dissatisfiedTimes"_s] > 0;
        found_[u"due"_s] = next_.isValid() && next_ <= to_;
        found_[u"toCome"_s] = next_.isValid() && next_ > to_;
        return found_;
    }

private:
    void say(const QString& view, bool isOfYear)
    {
        isAngry_ = view == u"dissatisfied";
        found_[u"dissatisfiedTimes"_s] += isAngry_ && isOfYear;
    }

    QDate from_, to_, next_;
    Reckoned found_;
    bool isAngry_ = false; // and nobody has gone on from it
    bool struckThisYear_ = false;
    bool isAskedAgain_ = false;
};

} // namespace

Reckoned satisfactionAgain(const std::vector<std::vector<Event>>& cases, QDate from, QDate to)
{
    Reckoned sum;
    for (const auto& told : cases) {
        bool isVoid = false;
        auto events = asItShouldBe(told, isVoid);
        std::erase_if(events, [&](const Event& event) { return event.happenedOn > to; });
        if (isVoid || events.empty())
            continue;
        const Standing at = standingOf(events);
        if (!at.isRoot())
            continue;
        AskedLife life(from, to);
        for (const auto& event : events)
            life.tell(event);
        for (const auto& [key, value] : life.figures(at))
            sum[key] += value;
    }
    return sum;
}

} // namespace jiuzhang::tests
