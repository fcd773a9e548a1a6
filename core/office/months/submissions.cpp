// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/months/submissions.h"

#include "core/office/decide.h"

#include "core/casework/json_fields.h"
#include "core/office/months/first_month.h"

namespace jiuzhang {

namespace {

const QString kSubmitted = QStringLiteral("submitted");

Submission submissionFrom(const Event& event)
{
    return {UnitId(event.payload[u"unit"].toString()),
            monthFromLabel(event.payload[u"month"].toString()).value_or(QDate()), event.happenedOn,
            event.payload[u"nil"].toBool()};
}

QJsonObject payloadOf(const Submission& submission)
{
    return {{QStringLiteral("unit"), submission.unit.text()},
            {QStringLiteral("month"), monthLabel(submission.month)},
            {QStringLiteral("nil"), submission.nil}};
}

// The report that is meant, or why none can be.
Result<Submission> submissionOf(const Desk& desk, const Submissions& received, const Acting& acting,
                                const UnitId& sender, const QString& month, bool nil)
{
    const auto span = TRY(monthSpan(month, desk.programme, acting.on));
    const QDate first = *monthFromLabel(month);
    const auto owing = TRY(received.owedBy(sender, first, acting.on));
    const auto before = received.of(owing, first);
    if (!before.empty() && acting.on < before.back().on)
        return refuse(ErrorCode::DateBefore, {QStringLiteral("on"), acting.on.toString(Qt::ISODate),
                                              before.back().on.toString(Qt::ISODate)});
    return Submission{owing, first, acting.on, nil};
}

Result<Submission> submissionMeant(const Desk& desk, const Submissions& received,
                                   const Acting& acting, const QString& unit, const QString& month,
                                   bool nil)
{
    TRY(monthSpan(month, desk.programme, acting.on));
    const auto sender = TRY(desk.programme.directory.named(unit, acting.on));
    return submissionOf(desk, received, acting, sender, month, nil);
}

RecordedSubmission recorded(const Desk& desk, const Submissions& received,
                            const Submission& submission)
{
    return {submission, received.standing(submission.unit, submission.month, submission.on),
            reportDue(submission.month, desk.programme, desk.calendar)};
}

QString stateId(const ReportStanding& standing)
{
    switch (standing.state) {
    case ReportStanding::State::NotOwed:
        return QStringLiteral("not-owed");
    case ReportStanding::State::ToCome:
        return QStringLiteral("to-come");
    case ReportStanding::State::Expected:
        return QStringLiteral("expected");
    case ReportStanding::State::OnTime:
        return QStringLiteral("on-time");
    case ReportStanding::State::Late:
        return QStringLiteral("late");
    case ReportStanding::State::Missing:
        return QStringLiteral("missing");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const RecordedSubmission& recorded, const Directory& directory)
{
    const auto& [submission, standing, due] = recorded;
    return {{QStringLiteral("unit"), directory.name(submission.unit)},
            {QStringLiteral("month"), monthLabel(submission.month)},
            {QStringLiteral("on"), submission.on.toString(Qt::ISODate)},
            {QStringLiteral("dueOn"), due.date.toString(Qt::ISODate)},
            {QStringLiteral("provisional"), due.provisional},
            {QStringLiteral("state"), stateId(standing)},
            {QStringLiteral("nil"), standing.nil},
            {QStringLiteral("corrected"), standing.correctedOn.has_value()}};
}

Outcome couldSubmit(const Desk& then, std::span<const Event> before, const Event& event)
{
    std::vector<Submission> all;
    for (const auto& each : before)
        all.push_back(submissionFrom(each));
    const Submissions received(all, then.programme, then.calendar, {}); // who owes which is asked
    const Acting acting{event.operatorName, event.onBehalfOf, event.happenedOn};
    const UnitId unit(event.payload[u"unit"].toString());
    if (!then.programme.directory.find(unit))
        return refuse(ErrorCode::UnknownUnit, {unit.text()});
    const auto meant =
        TRY(submissionOf(then, received, acting, unit, event.payload[u"month"].toString(),
                         event.payload[u"nil"].toBool()));
    return payloadOf(meant) == event.payload
               ? Outcome()
               : refuse(ErrorCode::ReportNotOwed,
                        {then.programme.directory.name(unit), monthLabel(meant.month)});
}

Result<std::vector<Submission>> reportsReceived(const CaseRecord& record)
{
    std::vector<Submission> all;
    for (const auto& event : TRY(record.eventsOfKind(kSubmitted)))
        all.push_back(submissionFrom(event));
    return all;
}

Result<Submissions> submissionsOf(const Desk& desk)
{
    const auto all = TRY(reportsReceived(desk.record));
    const auto first = TRY(firstReportedMonth(desk));
    return Submissions(all, desk.programme, desk.calendar, first);
}

Result<NewEvent> submittedEvent(const Desk& fresh, const Acting& acting, const QString& unit,
                                const QString& month, bool nil)
{
    const auto received = TRY(submissionsOf(fresh));
    const auto meant = TRY(submissionMeant(fresh, received, acting, unit, month, nil));
    return NewEvent{kSubmitted, {}, acting, {}, payloadOf(meant)};
}

Result<RecordedSubmission> recordSubmission(Desk& desk, const Acting& acting, const QString& unit,
                                            const QString& month, bool nil)
{
    std::optional<Submission> submission;
    const auto meant = [&](const Desk& fresh) -> Outcome {
        const auto received = TRY(submissionsOf(fresh));
        auto found = TRY(submissionMeant(fresh, received, acting, unit, month, nil));
        submission = std::move(found);
        return {};
    };
    const auto done = TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        TRY(meant(fresh));
        return Decision{{{kSubmitted, {}, acting, {}, payloadOf(*submission)}}};
    }));
    TRY(done.before() ? meant(desk) : Outcome());
    const auto now = TRY(submissionsOf(desk));
    return recorded(desk, now, *submission);
}

Result<SubmissionBoard> submissionBoard(const Desk& desk, int year)
{
    const auto received = TRY(submissionsOf(desk));
    return submissionBoard(year, desk.workingDate, received, desk.programme, desk.calendar);
}

Result<std::vector<MissingReport>> dueMissingReports(const Desk& desk, QDate on)
{
    const auto received = TRY(submissionsOf(desk));
    return missingReports(on, received, desk.programme, desk.calendar);
}

} // namespace jiuzhang
