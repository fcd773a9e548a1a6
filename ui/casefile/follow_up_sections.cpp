// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/follow_up_sections.h"

#include "core/base/amount_text.h"
#include "core/figures/case_flow.h"
#include "core/office/referrals.h"
#include "core/office/told_query.h"
#include "ui/shared/error_text.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

namespace jiuzhang::ui {

namespace {

constexpr qsizetype kWordsOfFacts = 40; // characters

class SectionWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::FollowUp)
};

class Lines {
public:
    explicit Lines(const QString& title) : section_{title, {}} {}

    void add(const QString& name, const QStringList& parts, const QString& opens = {})
    {
        QStringList known = parts;
        known.removeAll(QString());
        if (!known.isEmpty())
            section_.lines += CaseLine{name, known.join(QStringLiteral(" · ")), {}, opens};
    }
    [[nodiscard]] CaseSection section() && { return std::move(section_); }

private:
    CaseSection section_;
};

QString day(const std::optional<QDate>& date)
{
    return date ? dateText(*date) : QString();
}

QString named(const char16_t* key, const QString& value)
{
    return value.isEmpty()
               ? QString()
               : SectionWords::tr("%1: %2").arg(fieldText(QString::fromUtf16(key)), value);
}

QString urgingText(const Urging& urging)
{
    if (urging.answeredBefore)
        return SectionWords::tr("had been answered before");
    return urging.answered ? SectionWords::tr("answered") : SectionWords::tr("not answered yet");
}

QString shortened(const QString& text)
{
    const QString line = text.simplified();
    return line.size() > kWordsOfFacts ? line.left(kWordsOfFacts) + u'…' : line;
}

// What came in of a case that was taken in.
QStringList broughtBy(const CaseNumber& number, const Desk& desk, const Acting& reader)
{
    const auto child = caseFileFor(desk, reader, number);
    if (!child)
        return {number.text(), errorText(child.error())};
    const ClueContent& clue = child->subject.clue;
    const auto amount = amountAtStake(clue);
    return {number.text(), clue.entity, named(u"receivedOn", day(clue.receivedOn)),
            amount ? SectionWords::tr("at stake %1 (10,000 yuan)").arg(exactWan(*amount))
                   : QString(),
            shortened(clue.facts)};
}

// What the office checked: settlements that it refused, and what the entity said.
void addChecks(Lines& lines, const Case& subject)
{
    int round = 0;
    for (const auto& refusal : subject.refusals)
        lines.add(actText(QStringLiteral("refuse")),
                  {dateText(refusal.on), SectionWords::tr("round %1").arg(++round), refusal.by,
                   refusal.reason, named(u"replyDue", dateText(refusal.dueOn))});
    for (const auto& followUp : subject.followUps)
        lines.add(actText(QStringLiteral("follow-up")),
                  {dateText(followUp.on), followUp.how, viewText(followUp.view),
                   named(u"nextOn", day(followUp.nextOn))});
}

// Why it is not solved, who has to answer for it, and who helped to judge it.
void addInquiry(Lines& lines, const Inquiry& inquiry, const Programme& programme)
{
    const Directory& directory = programme.directory;
    for (const auto& cause : inquiry.causes) {
        const auto words = programme.causes.find(cause.code);
        lines.add(actText(QStringLiteral("cause")),
                  {dateText(cause.on), words == programme.causes.end() ? cause.code : words->second,
                   cause.text});
    }
    for (const auto& trace : inquiry.traces)
        lines.add(actText(QStringLiteral("trace")),
                  {dateText(trace.on),
                   SectionWords::tr("%1, then %2")
                       .arg(directory.name(trace.from), directory.name(trace.to)),
                   named(u"promisedBy", trace.promisedBy), named(u"followedBy", trace.followedBy),
                   trace.text});
    for (const auto& participant : inquiry.participants)
        lines.add(
            actText(QStringLiteral("participate")),
            {dateText(participant.on), participant.name, participant.role, participant.opinion});
    for (const auto& proposal : inquiry.proposals)
        lines.add(actText(QStringLiteral("propose-docket")),
                  {dateText(proposal.day), directory.name(proposal.unit), proposal.criteria});
    for (const auto& decided : inquiry.creditDecisions)
        lines.add(
            actText(QStringLiteral("decide-credit")),
            {dateText(decided.on), approvalText(decided.decision), decided.by, decided.reason});
    for (const auto& published : inquiry.publications)
        lines.add(actText(QStringLiteral("publicise")),
                  {dateText(published.appearedOn), published.media, published.text,
                   named(u"approver", published.approver)});
    for (const auto& answer : inquiry.answers)
        lines.add(actText(QStringLiteral("respond")),
                  {dateText(answer.on), answer.channel, answer.text});
}

void addReferrals(Lines& lines, const CaseNumber& number, const Desk& desk, const Acting& reader)
{
    const QString name = actText(QStringLiteral("refer"));
    const auto referrals = referralsOf(desk, reader, number);
    if (!referrals)
        return lines.add(name, {errorText(referrals.error())});
    for (const auto& referral : *referrals)
        lines.add(name, {dateText(referral.on), referral.by, referral.onBehalfOf, referral.reason,
                         referral.withdrawnOn
                             ? SectionWords::tr("withdrawn on %1: %2")
                                   .arg(dateText(*referral.withdrawnOn), referral.withdrawnFor)
                             : QString()});
}

} // namespace

CaseSection followUpSection(const Case& subject, const Desk& desk, const Acting& reader)
{
    Lines lines(SectionWords::tr("Follow-up"));
    if (subject.appointed)
        lines.add(actText(QStringLiteral("appoint")),
                  {desk.programme.directory.name(*subject.appointed)});
    for (const auto& pause : subject.pauses)
        lines.add(actText(QStringLiteral("suspend")),
                  {pause.to
                       ? SectionWords::tr("%1 to %2").arg(dateText(pause.from), dateText(*pause.to))
                       : SectionWords::tr("since %1").arg(dateText(pause.from)),
                   pause.reason, named(u"approver", pause.approver)});
    for (const auto& extension : subject.extensions)
        lines.add(actText(QStringLiteral("extend")),
                  {SectionWords::tr("%1 instead of %2")
                       .arg(dateText(extension.newDue), dateText(extension.oldDue)),
                   extension.reason, named(u"approver", extension.approver)});
    for (const auto& urging : subject.urgings)
        lines.add(actText(urging.act),
                  {dateText(urging.on), urging.letterNumber, named(u"limitOn", day(urging.limit)),
                   urging.reason, urgingText(urging)});
    addChecks(lines, subject);
    for (const auto& docketing : subject.dockets)
        lines.add(
            fieldText(QStringLiteral("docket")),
            {docketing.docket, dateText(docketing.on),
             docketing.decidedOn ? docketing.decision : SectionWords::tr("awaits its decision"),
             named(u"studyMinutes", docketing.minutes), named(u"owner", docketing.owner),
             named(u"decisionDue", day(docketing.dueOn))});
    addInquiry(lines, subject.inquiry, desk.programme);
    for (const auto& report : subject.reportsUp)
        lines.add(actText(QStringLiteral("report-up")),
                  {dateText(report.on), report.to, report.document});
    for (const auto& carryOver : subject.carriedOver)
        lines.add(
            actText(QStringLiteral("carry-over")),
            {SectionWords::tr("%1 into %2").arg(carryOver.fromYear).arg(carryOver.fromYear + 1),
             carryOver.reason, named(u"plan", carryOver.plan),
             named(u"approver", carryOver.approver)});
    addReferrals(lines, subject.number, desk, reader);
    return std::move(lines).section();
}

CaseSection linksSection(const Case& subject, const Desk& desk, const Acting& reader)
{
    Lines lines(SectionWords::tr("Other cases"));
    if (subject.mergedInto)
        lines.add(fieldText(QStringLiteral("mergedInto")), {subject.mergedInto->text()},
                  subject.mergedInto->text());
    for (const auto& child : subject.children)
        lines.add(SectionWords::tr("Taken in"), broughtBy(child, desk, reader), child.text());
    for (const auto& link : subject.related)
        lines.add(actText(QStringLiteral("relate")),
                  {link.other.text(), named(u"series", link.series)}, link.other.text());
    for (const auto& other : subject.distinct)
        lines.add(actText(QStringLiteral("distinguish")), {other.text()}, other.text());
    return std::move(lines).section();
}

} // namespace jiuzhang::ui
