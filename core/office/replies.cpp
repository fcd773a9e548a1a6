// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/replies.h"

#include "core/base/canonical_json.h"
#include "core/casework/case_course.h"
#include "core/exchange/workbook_reader.h"
#include "core/office/acting.h"
#include "core/office/attaching.h"
#include "core/office/decide.h"
#include "core/office/months/submissions.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

const QString kReplies = QStringLiteral("replies");

QString digestOf(const QJsonObject& told)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(told), QCryptographicHash::Sha256).toHex());
}

// Equal when the same answer is read again.
QString fingerprintOf(const ReplyAct& act)
{
    QJsonObject told{{QStringLiteral("case"), act.number.text()},
                     {QStringLiteral("act"), QString::fromUtf16(act.act->id)},
                     {QStringLiteral("on"), act.on.toString(Qt::ISODate)}};
    for (auto value = act.values.begin(); value != act.values.end(); ++value)
        told[value.key()] = value.value();
    return digestOf(told);
}

QString fingerprintOf(const UnitReport& report)
{
    return digestOf({{QStringLiteral("unit"), report.unit},
                     {QStringLiteral("month"), report.month},
                     {QStringLiteral("nil"), report.nil},
                     {QStringLiteral("on"), report.on.toString(Qt::ISODate)}});
}

// What was entered from workbooks before: the entry of each answer, by its fingerprint.
Result<std::map<QString, std::int64_t>> enteredBefore(const Desk& desk)
{
    std::map<QString, std::int64_t> entries;
    for (const auto& event : TRY(desk.record.eventsOfKind(kReplies))) {
        for (const auto& value : event.payload[u"acts"].toArray())
            entries[value[u"fingerprint"].toString()] = value[u"entry"].toInteger();
    }
    return entries;
}

// Whether that entry of the case was neither withdrawn nor reversed.
bool stands(const std::vector<Event>& events, std::int64_t entry)
{
    const auto course = courseOf(events);
    return std::ranges::any_of(
        course, [&](const CourseEntry& each) { return each.event.seq == entry && each.stands(); });
}

// The rows of one workbook gone through on the cases as they are, with what each leaves.
class ReplyWork {
public:
    ReplyWork(const Desk& desk, const Acting& acting, Replies read)
        : desk_(desk), acting_(acting), read_(std::move(read))
    {
    }

    Outcome go()
    {
        before_ = TRY(enteredBefore(desk_));
        outcome.unit = read_.unit;
        outcome.rejected = std::move(read_.rejected);
        for (const auto& act : read_.acts) {
            const std::pair row{act.sheet, act.row};
            if (row != row_)
                begin(row, act.number);
            if (!isAtFault_)
                take(act);
        }
        return takeReport();
    }

    ReplyOutcome outcome;
    std::vector<NewEvent> events;
    QJsonArray entered; // what each event is, as the workbook's own event tells it

private:
    void begin(const std::pair<QString, int>& row, const CaseNumber& number)
    {
        row_ = row;
        isAtFault_ = false;
        if (!cases_.contains(number)) {
            auto all = desk_.record.events(number);
            cases_[number] = all ? std::move(*all) : std::vector<Event>();
        }
        courseBefore_ = cases_[number];
        actsBefore_ = outcome.acts.size();
        eventsBefore_ = events.size();
    }

    void take(const ReplyAct& act)
    {
        auto& course = cases_[act.number];
        const QString fingerprint = fingerprintOf(act);
        const auto known = before_.find(fingerprint);
        if (known != before_.end() && stands(course, known->second))
            return outcome.acts.push_back({act, true});
        auto event = entry(act, course);
        if (!event)
            return takeBack(act, event.error());
        course.push_back(foreseen(*event, course));
        outcome.acts.push_back({act});
        events.push_back(*std::move(event));
        entered.append(QJsonObject{{QStringLiteral("case"), act.number.text()},
                                   {QStringLiteral("act"), events.back().kind},
                                   {QStringLiteral("fingerprint"), fingerprint}});
    }

    [[nodiscard]] Result<NewEvent> entry(const ReplyAct& act,
                                         const std::vector<Event>& course) const
    {
        if (course.empty())
            return refuse(ErrorCode::CaseUnknown, {act.number.text()});
        Acting acting = acting_;
        acting.on = act.on;
        if (acting.onBehalfOf.isEmpty())
            acting.onBehalfOf = read_.unit;
        TRY(isTheirs(folded(course)));
        return passedAfter(desk_, course, *act.act, acting, act.values);
    }

    // The unit that answers has the case.
    [[nodiscard]] Outcome isTheirs(const Case& subject) const
    {
        const QString lead =
            subject.lead ? desk_.programme.directory.name(*subject.lead) : QString();
        if (read_.unit.isEmpty() || lead == read_.unit)
            return {};
        return refuse(ErrorCode::UnknownChoice, {QStringLiteral("lead"), read_.unit, lead});
    }

    // Nothing of a row at fault is entered.
    void takeBack(const ReplyAct& act, const Error& why)
    {
        isAtFault_ = true;
        outcome.rejected.push_back(rejectionOf(act, why));
        outcome.acts.erase(outcome.acts.begin() + static_cast<std::ptrdiff_t>(actsBefore_),
                           outcome.acts.end());
        events.erase(events.begin() + static_cast<std::ptrdiff_t>(eventsBefore_), events.end());
        while (entered.size() > static_cast<qsizetype>(eventsBefore_))
            entered.removeLast();
        cases_[act.number] = courseBefore_;
    }

    Outcome takeReport()
    {
        if (!read_.report)
            return {};
        const UnitReport& report = *read_.report;
        const QString fingerprint = fingerprintOf(report);
        outcome.report = report;
        outcome.reportKnown = before_.contains(fingerprint);
        if (outcome.reportKnown)
            return {};
        Acting acting = acting_;
        acting.on = report.on;
        auto event = submittedEvent(desk_, acting, report.unit, report.month, report.nil);
        if (!event) {
            outcome.rejected.push_back({QString::fromUtf16(kReportSheet), 1, 2,
                                        QString::fromUtf16(kReportMonth), report.month,
                                        event.error()});
            return {};
        }
        events.push_back(*std::move(event));
        entered.append(QJsonObject{{QStringLiteral("act"), events.back().kind},
                                   {QStringLiteral("fingerprint"), fingerprint}});
        return {};
    }

    const Desk& desk_;
    const Acting& acting_;
    Replies read_;
    std::map<QString, std::int64_t> before_;
    std::map<CaseNumber, std::vector<Event>> cases_; // as they will be
    std::pair<QString, int> row_;                    // being taken
    bool isAtFault_ = false;
    std::vector<Event> courseBefore_; // of its case, before the row
    std::size_t actsBefore_ = 0;
    std::size_t eventsBefore_ = 0;
};

Outcome mayTakeReplies(const ReplyOutcome& outcome, const ReplyOrder& order)
{
    if (outcome.rejected.empty() || order.dryRun || order.partial)
        return {};
    return refuse(Error{ErrorCode::RepliesRefused,
                        {QString::number(outcome.rejected.size())},
                        QFileInfo(order.path).fileName(),
                        {outcome.rejected.front().error}});
}

// The acts, then the workbook's own event, which names each of them by its number.
Result<Decision> repliesDecided(const Desk& fresh, const Acting& acting, ReplyWork& work,
                                const FileToKeep& file)
{
    Decision decision;
    if (work.events.empty())
        return decision;
    const auto first = TRY(fresh.record.head()).seq + 1;
    for (qsizetype i = 0; i < work.entered.size(); ++i) {
        QJsonObject entry = work.entered[i].toObject();
        entry[u"entry"] = static_cast<qint64>(first + i);
        work.entered[i] = entry;
    }
    QJsonObject payload = file.payload;
    payload[u"unit"] = work.outcome.unit;
    payload[u"acts"] = work.entered;
    decision.events = std::move(work.events);
    decision.events.push_back({kReplies, {}, acting, {}, payload});
    decision.contents.push_back(file.content);
    return decision;
}

} // namespace

int ReplyOutcome::fresh() const
{
    return static_cast<int>(std::ranges::count(acts, false, &ReplyEntry::known)) +
           (report && !reportKnown ? 1 : 0);
}

Result<ReplyOutcome> takeReplies(Desk& desk, const Acting& acting, const ReplyOrder& order)
{
    TRY(mayEnter(acting, desk.programme.people, desk.today, {Role::Enter, Role::Act}));
    const auto sheets = TRY(WorkbookReader(order.reader).read(order.path));
    const auto read = TRY(readReplies(sheets, acting.on).map_error([&](Error error) {
        error.details = {QFileInfo(order.path).fileName()};
        return error;
    }));
    if (order.dryRun) {
        ReplyWork work(desk, acting, read);
        TRY(work.go());
        return std::move(work.outcome);
    }
    const auto file = TRY(fileToKeep(order.path));
    ReplyOutcome outcome;
    const auto recorded = TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        ReplyWork work(fresh, acting, read);
        TRY(work.go());
        TRY(mayTakeReplies(work.outcome, order));
        auto decision = TRY(repliesDecided(fresh, acting, work, file));
        outcome = std::move(work.outcome);
        return decision;
    }));
    if (recorded.before()) {
        ReplyWork work(desk, acting, read); // all of it is known by now
        TRY(work.go());
        outcome = std::move(work.outcome);
        outcome.batch = TRY(repeated(recorded, kReplies)).seq;
    } else if (!recorded.events.empty()) {
        outcome.batch = recorded.events.back().seq;
    }
    return outcome;
}

} // namespace jiuzhang
