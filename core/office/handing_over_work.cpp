// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/handing_over_work.h"

#include "core/base/amount_text.h"
#include "core/base/output_file.h"
#include "core/base/text.h"
#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/office/decide.h"
#include "core/office/papers/standing_letters.h"
#include "core/office/proof/rule_problem.h"
#include "core/office/told_cases.h"

#include <algorithm>
#include <map>

namespace jiuzhang {

namespace {

bool isOpenMatter(const Case& subject)
{
    return subject.isOpen() || subject.state == State::Settled ||
           (subject.state != State::Void && instalmentDue(subject));
}

bool isOfUnit(const Case& subject, const UnitId& unit, const Directory& directory)
{
    const auto is = [&](const UnitId& other) {
        return other == unit || directory.sameThroughSuccession(other, unit);
    };
    if (subject.lead)
        return is(*subject.lead) || std::ranges::any_of(subject.assisting, is);
    return subject.clue.respondent && is(*subject.clue.respondent);
}

// Who of the office has the work of a case: who dispatched it last, or entered it; and whom it
// was handed over to since. By name, as events bear it.
class Officers {
public:
    static Result<Officers> of(const Desk& desk)
    {
        Officers officers(desk);
        for (const auto& event : TRY(desk.record.eventsOfKind(kHandedOverWork))) {
            for (const auto& number : event.payload[u"cases"].toArray())
                officers.taken_[CaseNumber(number.toString())] = {event.payload[u"to"].toString(),
                                                                  event.seq};
        }
        return officers;
    }

    [[nodiscard]] Result<bool> has(const Signature& person, const CaseNumber& number) const
    {
        Signature officer;
        for (const auto& event : TRY(desk_.record.events(number))) {
            if (officer.name.isEmpty() || isAct(event.kind, Act::Dispatch))
                officer = {event.operatorName, event.seq};
        }
        const auto taken = taken_.find(number);
        if (taken != taken_.end() && taken->second.entry > officer.entry)
            officer = taken->second;
        return desk_.programme.people.mayBeOne(person, officer);
    }

private:
    explicit Officers(const Desk& desk) : desk_(desk) {}
    const Desk& desk_;
    std::map<CaseNumber, Signature> taken_;
};

QStringList promisesOf(const Case& subject, const LedgerLine& line)
{
    QStringList promised;
    for (const auto& each : watchedInstalments(subject)) {
        if (!each.isPaid())
            promised += QStringLiteral("还款计划：%1前付%2万元")
                            .arg(iso(each.dueOn), exactWan(each.open()));
    }
    if (!subject.opinions.empty()) {
        const Opinion& last = subject.opinions.back();
        promised += QStringLiteral("处理意见（%1）：%2").arg(iso(last.on), line.told(last.text));
    }
    if (!subject.dockets.empty() && subject.dockets.back().decidedOn) {
        const Docketing& last = subject.dockets.back();
        promised += QStringLiteral("研究决定（%1）：%2")
                        .arg(iso(*last.decidedOn), line.told(last.decision));
    }
    return promised;
}

QString formerOf(const Case& subject, const LedgerLine& line, const Directory& directory)
{
    QStringList former;
    if (!subject.clue.formerOfficials.isEmpty())
        former += line.told(subject.clue.formerOfficials);
    for (const auto& trace : subject.inquiry.traces)
        former += QStringLiteral("%1%2承诺，%3%4承接")
                      .arg(directory.shortName(trace.from), line.told(trace.promisedBy),
                           directory.shortName(trace.to), line.told(trace.followedBy));
    return former.join(u'\n');
}

HandoverMatter matterOf(const LedgerLine& line)
{
    const Case& subject = line.subject;
    const Directory& directory = line.programme.directory;
    const auto unit = subject.lead ? subject.lead : subject.clue.respondent;
    const Category* category =
        subject.clue.category ? line.programme.category(*subject.clue.category) : nullptr;
    HandoverMatter matter{subject.number,
                          line.entity(),
                          category ? category->name : QString(),
                          chineseOf(subject.state),
                          unit ? directory.shortName(*unit) : QString(),
                          subject.legs.empty() ? subject.registeredOn
                                               : subject.legs.back().dispatchedOn,
                          {},
                          promisesOf(subject, line),
                          {},
                          {},
                          formerOf(subject, line, directory)};
    if (!subject.legs.empty())
        matter.papers += subject.legs.back().letterNumber;
    for (const auto& urging : subject.urgings)
        matter.papers += urging.letterNumber;
    matter.papers.removeAll(QString());
    for (const auto& file : subject.attachments)
        matter.files += line.told(file.name);
    if (const auto next = nextDays(subject); !next.empty())
        matter.next = next.front();
    return matter;
}

// Whose work is asked for, and in which words it is told.
struct Whose {
    std::optional<UnitId> unit;
    Signature person;
    QString name;
};

Outcome isListedBy(const Person& person, QDate on)
{
    return on < person.from ? refuse(ErrorCode::PersonNotYet, {person.name, iso(person.from)})
                            : Outcome();
}

// Before the programme there was no work, and before his first day nobody had any.
Result<Whose> whoseWork(const Desk& desk, const HandoverAsked& asked, QDate on)
{
    const Directory& directory = desk.programme.directory;
    const People& people = desk.programme.people;
    if (on.year() < desk.programme.firstYear)
        return refuse(ErrorCode::YearOutside, {iso(on), QString::number(desk.programme.firstYear)});
    if (!asked.unit.isEmpty()) {
        const auto unit = TRY(directory.named(asked.unit, on));
        return Whose{unit, {}, directory.name(unit)};
    }
    const QString name = TRY(acceptedText(asked.person)).trimmed();
    if (name.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("person")});
    if (people.isEmpty())
        return Whose{{}, {name}, name};
    const Person* person = TRY(people.meant(name));
    TRY(isListedBy(*person, on));
    return Whose{{}, {person->name}, person->name};
}

tl::unexpected<Error> toItself(const QString& name)
{
    return refuse(ErrorCode::HandoverToItself, {name});
}

// Whoever has cases acts on them, from that day on.
Result<QString> officerNamed(const People& people, const QString& name, QDate on)
{
    const Person* person = TRY(people.withRole(name, {Role::Act}, on, on));
    return person->name;
}

// Who takes the work over, by the list where there is one: somebody else, who is there then and
// acts on cases. What names no unit is somebody who takes over in the same one, whom the list of
// the office does not know.
Result<QString> takerOf(const Desk& desk, const Whose& whose, const QString& text, QDate on)
{
    const QString to = TRY(acceptedText(text)).trimmed();
    const People& people = desk.programme.people;
    const Directory& directory = desk.programme.directory;
    if (to.isEmpty())
        return to;
    if (!whose.unit) {
        const QString name = people.isEmpty() ? to : TRY(officerNamed(people, to, on));
        return people.mayBeOne(whose.person, {name}) ? toItself(name) : Result<QString>(name);
    }
    const auto unit = directory.named(to, on);
    if (!unit)
        return to;
    if (*unit == *whose.unit)
        return toItself(directory.name(*unit));
    const auto& last = directory.find(*unit)->validTo;
    return last && *last < on ? refuse(ErrorCode::UnitEnded, {directory.name(*unit), iso(*last)})
                              : Result<QString>(to);
}

// Which cases are of whom it is asked.
class Theirs {
public:
    static Result<Theirs> of(const Desk& desk, const Whose& whose)
    {
        return Officers::of(desk).map([&](Officers officers) {
            return Theirs(desk.programme.directory, whose, std::move(officers));
        });
    }
    [[nodiscard]] Result<bool> has(const Case& subject) const
    {
        if (!isOpenMatter(subject))
            return false;
        return whose_.unit ? Result<bool>(isOfUnit(subject, *whose_.unit, directory_))
                           : officers_.has(whose_.person, subject.number);
    }

private:
    Theirs(const Directory& directory, const Whose& whose, Officers officers)
        : directory_(directory), whose_(whose), officers_(std::move(officers))
    {
    }
    const Directory& directory_;
    const Whose& whose_;
    Officers officers_;
};

std::vector<CaseNumber> numbersIn(const Handover& handover)
{
    std::vector<CaseNumber> numbers;
    for (const auto& matter : handover.matters)
        numbers.push_back(matter.number);
    return numbers;
}

// What was signed is what is open and theirs still.
Outcome standsNow(const Desk& fresh, const Handover& signedFor)
{
    const QString none;
    const auto now = TRY(handoverOf(fresh,
                                    {.unit = signedFor.ofUnit ? signedFor.from : none,
                                     .person = signedFor.ofUnit ? none : signedFor.from,
                                     .to = signedFor.to},
                                    signedFor.on));
    const auto then = numbersIn(signedFor);
    std::vector<CaseNumber> changed;
    std::ranges::set_symmetric_difference(then, numbersIn(now), std::back_inserter(changed));
    return changed.empty() ? Outcome() : refuse(ErrorCode::StaleCopy, {changed.front().text()});
}

} // namespace

Result<Handover> handoverOf(const Desk& desk, const HandoverAsked& asked, QDate on)
{
    const auto whose = TRY(whoseWork(desk, asked, on));
    const QString to = TRY(takerOf(desk, whose, asked.to, on));
    Handover handover{whose.name, whose.unit.has_value(), to, on, {}};
    auto told = TRY(ToldCases::of(desk, {}, ToldCases::As::Masked));
    const auto theirs = TRY(Theirs::of(desk, whose));
    const auto asOf = on < desk.today ? std::optional(on) : std::nullopt;
    Outcome trouble;
    TRY(desk.query.forEach(asOf, [&](const Case& subject) {
        const auto isTheirs = theirs.has(subject);
        if (!isTheirs)
            trouble = refuse(isTheirs.error());
        else if (*isTheirs)
            handover.matters.push_back(
                told.tell(0, subject, [](const LedgerLine& line) { return matterOf(line); }));
        return trouble.has_value();
    }));
    TRY(trouble);
    for (auto& matter : handover.matters)
        matter.papers = TRY(StandingLetters::of(desk, matter.number)).inPlaceOf(matter.papers);
    std::ranges::sort(handover.matters, {}, &HandoverMatter::number);
    return handover;
}

Outcome recordHandover(Desk& desk, const Acting& acting, const Handover& handover,
                       const QByteArray& sheet, const QString& path)
{
    if (handover.to.isEmpty())
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("takenOverBy")});
    const QJsonObject payload{
        {handover.ofUnit ? QStringLiteral("unit") : QStringLiteral("person"), handover.from},
        {QStringLiteral("to"), handover.to},
        {QStringLiteral("cases"), codesToJson(numbersIn(handover))},
        {QStringLiteral("sha256"), QString::fromLatin1(sha256Of(sheet))}};
    auto file = TRY(OutputFile::begin(path));
    TRY(file.write(sheet));
    TRY(decide(desk, acting, {}, [&](const Desk& fresh) -> Result<Decision> {
        TRY(standsNow(fresh, handover));
        return Decision{{{kHandedOverWork, {}, acting, {}, payload}}, {}, {sheet}};
    }));
    return file.keep();
}

Outcome couldHandOver(const Desk& then, const Event& event)
{
    const auto& told = event.payload;
    const auto whose = TRY(
        whoseWork(then, {.unit = told[u"unit"].toString(), .person = told[u"person"].toString()},
                  event.happenedOn));
    const QString to = told[u"to"].toString();
    if (TRY(takerOf(then, whose, to, event.happenedOn)) != to || to.isEmpty())
        return notAsDecided(QStringLiteral("to"), to);
    const auto theirs = TRY(Theirs::of(then, whose));
    for (const auto& number : codesIn<CaseNumber>(told, u"cases")) {
        const auto events = TRY(then.record.events(number));
        if (events.empty() || !TRY(theirs.has(folded(events, event.happenedOn))))
            return notAsDecided(QStringLiteral("cases"), number.text());
    }
    return {};
}

QJsonObject toJson(const Handover& handover)
{
    const auto list = [](const QStringList& words) { return QJsonArray::fromStringList(words); };
    QJsonArray matters;
    for (const auto& each : handover.matters)
        matters.append(QJsonObject{
            {QStringLiteral("case"), each.number.text()},
            {QStringLiteral("entity"), each.entity},
            {QStringLiteral("category"), each.category},
            {QStringLiteral("state"), each.state},
            {QStringLiteral("unit"), each.unit},
            {QStringLiteral("since"), each.since ? QJsonValue(iso(*each.since)) : QJsonValue()},
            {QStringLiteral("papers"), list(each.papers)},
            {QStringLiteral("promised"), list(each.promised)},
            {QStringLiteral("nextOn"), each.next ? QJsonValue(iso(each.next->on)) : QJsonValue()},
            {QStringLiteral("next"), each.next ? each.next->what : QString()},
            {QStringLiteral("files"), list(each.files)},
            {QStringLiteral("former"), each.former}});
    return {{QStringLiteral("from"), handover.from},
            {QStringLiteral("ofUnit"), handover.ofUnit},
            {QStringLiteral("to"), handover.to},
            {QStringLiteral("on"), iso(handover.on)},
            {QStringLiteral("matters"), matters}};
}

} // namespace jiuzhang
