// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rules/ledger_setup.h"

#include "core/directory/programme_lists_reading.h"
#include "core/directory/programme_reading.h"
#include "core/office/months/reporting_rules.h"
#include "core/office/rules/configuration.h"
#include "core/office/rules/directory_edits.h"
#include "core/office/rules/operators.h"
#include "core/office/rules/rules.h"

#include <QJsonDocument>

#include <algorithm>

namespace jiuzhang {

namespace {

Result<Programme> programmeOf(const QByteArray& json)
{
    auto read = readProgramme(json);
    if (read)
        return std::move(*read);
    const Mistake& first = read.error().front();
    return refuse(ErrorCode::ProgrammeInvalid,
                  {QString(), first.path + QStringLiteral(": ") + first.reason,
                   QString::number(read.error().size())},
                  first.path);
}

// In the programme's own words, so that the ledger keeps it whatever a later default is.
void setFirstMonth(QJsonObject& programme, std::optional<QDate> month)
{
    QJsonObject reporting = programme[u"reporting"].toObject();
    if (month)
        reporting[u"since"] = month->toString(QStringLiteral("yyyy-MM"));
    else if (!reporting.contains(u"since"))
        reporting[u"since"] = kFirstClue;
    programme[u"reporting"] = reporting;
}

// No month is owed before the programme began, and none would ever be after its last year.
Outcome checkFirstMonth(const Programme& programme, std::optional<QDate> month, int firstYear)
{
    const auto& years = programme.years;
    const int last = std::max(firstYear, years.empty() ? firstYear : std::ranges::max(years));
    if (!month || (month->year() >= firstYear && month->year() <= last))
        return {};
    return refuse(ErrorCode::YearOutside, {month->toString(QStringLiteral("yyyy-MM")),
                                           QString::number(firstYear), QString::number(last)});
}

Outcome recordAll(CaseRecord& record, const std::vector<NewEvent>& events)
{
    return record.atomically([&]() -> Outcome {
        for (const NewEvent& event : events)
            TRY(record.append(event));
        return {};
    });
}

} // namespace

Outcome setUpLedger(CaseRecord& record, const NewLedger& ledger, const Acting& acting)
{
    auto programme = TRY(programmeOf(ledger.programme));
    TRY(RuleSet::fromJson(programme.routing, programme));
    TRY(WorkingCalendar::fromJson(ledger.calendar, QString()));

    QJsonObject adopted = programme.json;
    setFirstMonth(adopted, ledger.firstMonth);
    const int firstYear = ledger.year.value_or(programme.firstYear);
    TRY(checkFirstMonth(programme, ledger.firstMonth, firstYear));
    if (ledger.year) {
        // One that is made before its year begins, by a year at the most.
        const int last = std::max(programme.firstYear, acting.on.year() + 1);
        if (*ledger.year < programme.firstYear || *ledger.year > last)
            return refuse(ErrorCode::YearOutside,
                          {QString::number(*ledger.year), QString::number(programme.firstYear),
                           QString::number(last)});
        adopted[u"firstYear"] = *ledger.year;
    }
    std::vector<NewEvent> events{
        {kAdoptProgramme, {}, acting, {}, adopted},
        {kAdoptCalendar, {}, acting, {}, QJsonDocument::fromJson(ledger.calendar).object()}};
    if (!ledger.person.isEmpty()) {
        const QString name = TRY(listedName(ledger.person));
        const Person first{.number = 1, .name = name, .from = acting.on, .roles = kEveryRole};
        auto begun = TRY(personEvent({}, acting, first, acting.on));
        events.push_back(std::move(begun));
    }
    return recordAll(record, events);
}

Result<LedgerRules> rulesOf(const CaseRecord& record)
{
    const auto adoptedProgramme = TRY(record.configuration(kAdoptProgramme));
    const auto programmeJson = TRY(withDirectoryEdits(record, adoptedProgramme));
    const auto calendarJson = TRY(record.configuration(kAdoptCalendar));
    const auto workingDate = TRY(record.configuration(kSetWorkingDate));

    auto programme = TRY(programmeOf(QJsonDocument(programmeJson).toJson()));
    auto changes = TRY(reportingChanges(record));
    programme.reportingChanges = std::move(changes);
    auto people = TRY(peopleOf(record));
    programme.people = std::move(people);
    auto rules = TRY(rulesInForce(record, programme));
    auto calendar = TRY(WorkingCalendar::fromJson(QJsonDocument(calendarJson).toJson(), QString()));

    const auto day = QDate::fromString(workingDate[u"day"].toString(), Qt::ISODate);
    return LedgerRules{std::move(programme), std::move(calendar), std::move(rules),
                       day.isValid() ? std::optional(day) : std::nullopt};
}

Outcome setWorkingDate(CaseRecord& record, std::optional<QDate> day, const Acting& acting)
{
    QJsonObject payload;
    payload[u"day"] = day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
    return record.atomically([&]() -> Outcome {
        if (auto set = record.append({kSetWorkingDate, {}, acting, {}, payload}); !set)
            return refuse(set.error());
        return {};
    });
}

} // namespace jiuzhang
