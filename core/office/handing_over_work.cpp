// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/handing_over_work.h"

#include "core/base/amount_text.h"
#include "core/base/output_file.h"
#include "core/casework/fields.h"
#include "core/casework/json_fields.h"
#include "core/office/decide.h"
#include "core/office/papers/standing_letters.h"
#include "core/office/told_cases.h"

#include <algorithm>

namespace jiuzhang {

namespace {

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
        const auto isTheirs = theirs.has(subject, desk.record);
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
