// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/sample/sample_year.h"

#include "core/casework/json_fields.h"
#include "core/exchange/clue_reading.h"
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "core/office/months/reports.h"
#include "core/office/months/submissions.h"
#include "core/office/registration.h"
#include "core/office/rules/operators.h"
#include "core/office/sample/sample_values.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <map>

static void bringInSampleResource()
{
    Q_INIT_RESOURCE(samples);
}

namespace jiuzhang {

namespace {

constexpr int kSubmittedAfter = 1; // working days after a month's period
constexpr int kLateAfter = 8;
constexpr int kFrozenAfter = 3;

QDate receivedOn(const QJsonObject& entry)
{
    return dayIn(entry[u"clue"].toObject(), u"receivedOn").value_or(QDate());
}

class Player {
public:
    Player(Desk& desk, const SampleYear& sample) : desk_(desk), sample_(sample) {}

    Outcome play(const std::function<bool(int percent)>& goOn)
    {
        TRY(listPeople());
        planMonths();
        planClues();
        const QDate first = todo_.begin()->first;
        const auto days = first.daysTo(sample_.workingDate) + 1;
        while (!todo_.empty() && todo_.begin()->first <= sample_.workingDate) {
            const auto next = todo_.begin();
            const auto [on, work] = *next;
            todo_.erase(next);
            if (goOn && !goOn(static_cast<int>(100 * first.daysTo(on) / days)))
                return refuse(ErrorCode::Cancelled);
            TRY(work(on));
        }
        return {};
    }

private:
    using Work = std::function<Outcome(QDate on)>;

    void plan(QDate on, Work work) { todo_.emplace(on, std::move(work)); }

    QDate after(QDate day, int workdays) const
    {
        return desk_.calendar.addWorkdays(day, workdays).date;
    }

    // Whoever has one of the roles, in turn; the first of the list has all of them and acts only
    // where nobody else may.
    Acting acting(Roles roles, QDate on, int turn) const
    {
        QStringList may;
        for (const Person& person : desk_.programme.people.all()) {
            if (person.number > 1 && person.roles.meet(roles))
                may += person.name;
        }
        return {.operatorName = may.isEmpty() ? sample_.person : may[turn % may.size()], .on = on};
    }

    Outcome listPeople()
    {
        const QDate first = receivedOn(sample_.script[u"clues"][0].toObject());
        for (const auto& each : sample_.script[u"people"].toArray()) {
            Roles roles;
            for (const auto& role : each[u"roles"].toArray())
                roles.add(*roleFromId(role.toString()));
            const Acting manager{.operatorName = sample_.person, .on = first};
            TRY(addPerson(desk_, manager, each[u"name"].toString(), roles, first));
        }
        return {};
    }

    void planMonths()
    {
        for (const auto& each : sample_.script[u"reports"].toArray()) {
            const QJsonObject report = each.toObject();
            const QString month = report[u"month"].toString();
            const QDate end = periodOf(*monthFromLabel(month), desk_.programme).to;
            plan(after(end, kSubmittedAfter), [this, report, month, end](QDate on) {
                return submitAll(report, month, end, on);
            });
            if (!report[u"open"].toBool())
                plan(after(end, kFrozenAfter), [this, month](QDate on) {
                    return freezeMonth(desk_, acting({Role::Approve}, on, 0), month);
                });
        }
    }

    Outcome submitAll(const QJsonObject& report, const QString& month, QDate end, QDate on)
    {
        const auto isIn = [&](QStringView list, const UnitId& unit) {
            for (const auto& name : report[list].toArray()) {
                const auto named = desk_.programme.directory.named(name.toString(), on);
                if (named && *named == unit)
                    return true;
            }
            return false;
        };
        for (const UnitId& unit : unitsOwing(desk_.programme.directory, end)) {
            if (isIn(u"missing", unit))
                continue;
            const Work submit = [this, month, name = desk_.programme.directory.find(unit)->name,
                                 nil = isIn(u"nil", unit)](QDate day) -> Outcome {
                TRY(recordSubmission(desk_, acting({Role::Enter}, day, 0), name, month, nil));
                return {};
            };
            if (isIn(u"late", unit))
                plan(after(end, kLateAfter), submit);
            else
                TRY(submit(on));
        }
        return {};
    }

    void planClues()
    {
        int place = 0;
        for (const auto& each : sample_.script[u"clues"].toArray()) {
            const QJsonObject entry = each.toObject();
            plan(receivedOn(entry),
                 [this, entry, place](QDate on) { return takeIn(entry, place, on); });
            ++place;
        }
    }

    Outcome takeIn(const QJsonObject& entry, int place, QDate on)
    {
        const auto reading = readClue(entry[u"clue"].toObject(), desk_.programme, on);
        if (!reading.mistakes.empty())
            return refuse(reading.mistakes.front());
        const auto who = acting({Role::Enter}, on, place);
        const auto numbers = TRY(registerClues(desk_, who, std::span(&reading.clue, 1)));
        numbers_.resize(static_cast<std::size_t>(place) + 1);
        numbers_[static_cast<std::size_t>(place)] = numbers.front();
        const auto with = static_cast<std::size_t>(entry[u"with"].toInt()); // counted from 1
        const SampleCase subject{reading.clue.disputed,
                                 with > 0 ? numbers_[with - 1]->text() : QString()};
        const QString course = entry[u"course"].toString();
        planStep(sample_.script[u"courses"][course].toArray(), 0, place, subject, on);
        return {};
    }

    void planStep(const QJsonArray& course, qsizetype step, int place, const SampleCase& subject,
                  QDate before)
    {
        if (step >= course.size())
            return;
        const QJsonObject next = course[step].toObject();
        const QDate soonest = after(before, next[u"after"].toInt());
        plan(std::max(soonest, dayIn(next, u"notBefore").value_or(soonest)),
             [this, course, step, place, subject, next](QDate on) -> Outcome {
                 TRY(take(next, place, subject, on));
                 planStep(course, step + 1, place, subject, on);
                 return {};
             });
    }

    Outcome take(const QJsonObject& step, int place, const SampleCase& subject, QDate on)
    {
        const CaseNumber number = *numbers_[static_cast<std::size_t>(place)];
        const ActRow* row = actNamed(step[u"do"].toString());
        if (!row)
            return refuse(ErrorCode::UnknownChoice, {step[u"do"].toString()});
        // Who may put an entry right depends on the entry; these are of clues and what was done.
        const Roles roles = row->putsRight ? Roles{Role::Enter, Role::Act} : row->roles;
        const auto who = acting(roles, on, place);
        if (row->act == Act::Dispatch)
            return send(step, number, who);
        const auto values =
            sampleValues(step[u"set"].toObject(), *row, subject, on, desk_.calendar);
        if (!values)
            return {}; // a step of money where the clue names none
        const auto results = act(desk_, *row, who, std::span(&number, 1), *values);
        return results.front().ok() ? Outcome() : refuse(*results.front().error);
    }

    Outcome send(const QJsonObject& step, const CaseNumber& number, const Acting& who)
    {
        const auto subject = TRY(desk_.record.load(number));
        const auto proposal = proposalFor(desk_, subject, who.on);
        DispatchChoice choice;
        if (step.contains(u"to")) {
            choice.lead = TRY(desk_.programme.directory.named(step[u"to"].toString(), who.on));
            choice.why = step[u"why"].toString();
            choice.copiesByRules = true;
        } else if (proposal.needsPerson()) {
            choice.copied = proposal.suggestedCopies;
            choice.why = sample_.script[u"copiesWhy"].toString();
        }
        const auto sent = dispatchCase(desk_, who, number, choice);
        return sent.result.ok() ? Outcome() : refuse(*sent.result.error);
    }

    Desk& desk_;
    const SampleYear& sample_;
    std::multimap<QDate, Work> todo_; // of one day in the order in which it was planned
    std::vector<std::optional<CaseNumber>> numbers_;
};

} // namespace

Result<SampleYear> sampleYear()
{
    bringInSampleResource();
    QFile file(QStringLiteral(":/samples/year.json"));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    const auto script = QJsonDocument::fromJson(file.readAll()).object();
    if (script.isEmpty())
        return refuse(ErrorCode::NotJson, {file.fileName()});
    return SampleYear{script[u"person"].toString(), script[u"year"].toInt(),
                      dayIn(script, u"workingDate").value_or(QDate()), script};
}

Outcome playSampleYear(Desk& desk, const SampleYear& sample,
                       const std::function<bool(int percent)>& goOn)
{
    return Player(desk, sample).play(goOn);
}

} // namespace jiuzhang
