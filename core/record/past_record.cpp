// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/past_record.h"

#include "core/casework/lawful_fold.h"

#include <algorithm>

namespace jiuzhang {

namespace {

tl::unexpected<Error> nothingIsEntered()
{
    return refuse(ErrorCode::LedgerReadOnly, {QString()});
}

} // namespace

Result<std::vector<Event>> PastRecord::before(Result<std::vector<Event>> events) const
{
    auto known = TRY(std::move(events));
    std::erase_if(known, [&](const Event& event) { return event.seq >= before_; });
    return known;
}

Outcome PastRecord::atomically(const std::function<Outcome()>&)
{
    return nothingIsEntered();
}

Result<Event> PastRecord::append(const NewEvent&)
{
    return nothingIsEntered();
}

Result<std::vector<CaseNumber>> PastRecord::nextNumbers(int, std::size_t) const
{
    return nothingIsEntered();
}

Result<Case> PastRecord::load(const CaseNumber& number) const
{
    const auto known = TRY(events(number));
    return std::move(*TRY(foldedLawfully(known)));
}

Result<std::vector<Event>> PastRecord::events(const CaseNumber& number) const
{
    auto known = TRY(before(record_.events(number)));
    if (known.empty())
        return refuse(ErrorCode::CaseUnknown, {number.text()});
    return known;
}

Result<std::vector<CaseNumber>> PastRecord::touchedAfter(std::int64_t seq) const
{
    std::vector<CaseNumber> touched;
    for (const auto& number : TRY(record_.touchedAfter(seq))) {
        const auto known = TRY(before(record_.events(number)));
        if (std::ranges::any_of(known, [&](const Event& event) { return event.seq > seq; }))
            touched.push_back(number);
    }
    return touched;
}

Result<std::vector<Event>> PastRecord::eventsOfKind(const QString& kind) const
{
    return before(record_.eventsOfKind(kind));
}

Result<std::vector<Event>>
PastRecord::eventsOfCommand(const QString& commandId,
                            const std::optional<CaseNumber>& subject) const
{
    return before(record_.eventsOfCommand(commandId, subject));
}

Result<QJsonObject> PastRecord::configuration(const QString& kind) const
{
    const auto known = TRY(eventsOfKind(kind));
    return known.empty() ? QJsonObject() : known.back().payload;
}

Result<std::int64_t> PastRecord::newestOf(const QStringList& kinds) const
{
    std::int64_t newest = 0;
    for (const QString& kind : kinds) {
        const auto known = TRY(eventsOfKind(kind));
        newest = std::max(newest, known.empty() ? 0 : known.back().seq);
    }
    return newest;
}

Result<Event> PastRecord::event(std::int64_t seq) const
{
    if (seq >= before_)
        return refuse(ErrorCode::EntryUnknown, {QString::number(seq)});
    return record_.event(seq);
}

Result<CaseRecord::Head> PastRecord::head() const
{
    if (before_ <= 1)
        return Head{0, QByteArray(64, '0')};
    return record_.event(before_ - 1).map([](const Event& last) {
        return Head{last.seq, last.hash};
    });
}

} // namespace jiuzhang
