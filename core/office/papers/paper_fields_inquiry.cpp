// SPDX-License-Identifier: GPL-3.0-or-later
// What the case form tells of who had to answer and why it is not done, and what comes next.
#include "core/base/text.h"
#include "core/casework/acts.h"
#include "core/casework/next_step.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_mask.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang {

namespace {

struct Entry {
    QDate on;
    QString matter;
    QString text;
};

QString wordOf(Act act)
{
    return QString::fromUtf16(rowOf(act).word);
}

// From whom to whom it went, by dispatch or because a unit ended.
void addUnits(std::vector<Entry>& entries, const Case& subject, const Directory& directory)
{
    std::optional<UnitId> before;
    for (const auto& move : subject.moves) {
        if (move.kind != Move::Kind::Led || !move.unit || move.unit == before)
            continue;
        if (before)
            entries.push_back({move.on, QStringLiteral("责任单位变更"),
                               QStringLiteral("由%1变更为%2")
                                   .arg(directory.name(*before), directory.name(*move.unit))});
        before = move.unit;
    }
}

void addFound(std::vector<Entry>& entries, const Inquiry& inquiry, const Programme& programme)
{
    const Directory& directory = programme.directory;
    for (const auto& trace : inquiry.traces)
        entries.push_back({trace.on, wordOf(Act::Trace),
                           QStringLiteral("%1%2承诺，%3%4承接：%5")
                               .arg(directory.name(trace.from), trace.promisedBy,
                                    directory.name(trace.to), trace.followedBy, trace.text)});
    for (const auto& cause : inquiry.causes) {
        const auto word = programme.causes.find(cause.code);
        entries.push_back(
            {cause.on, wordOf(Act::Cause),
             QStringLiteral("%1：%2").arg(
                 word == programme.causes.end() ? cause.code : word->second, cause.text)});
    }
    for (const auto& each : inquiry.participants)
        entries.push_back({each.on, wordOf(Act::Participate),
                           each.name + u'（' + each.role + u'）' + each.opinion});
    for (const auto& each : inquiry.proposals)
        entries.push_back({each.on, wordOf(Act::ProposeDocket),
                           directory.name(each.unit) + u'：' + each.criteria});
    for (const auto& each : inquiry.creditDecisions)
        entries.push_back(
            {each.on, wordOf(Act::DecideCredit),
             QStringLiteral("%1（%2）：%3").arg(chineseOf(each.decision), each.by, each.reason)});
    for (const auto& each : inquiry.publications)
        entries.push_back(
            {each.appearedOn, wordOf(Act::Publicise),
             QStringLiteral("%1刊发，%2批准：%3").arg(each.media, each.approver, each.text)});
    for (const auto& each : inquiry.answers)
        entries.push_back({each.on, wordOf(Act::Respond), each.channel + u'：' + each.text});
}

} // namespace

void putInquiry(QJsonObject& fields, const Desk& desk, const Case& subject)
{
    std::vector<Entry> entries;
    addUnits(entries, subject, desk.programme.directory);
    addFound(entries, subject.inquiry, desk.programme);
    std::ranges::stable_sort(entries, {}, &Entry::on);
    const PaperMask mask(desk, subject, QStringLiteral("case-form"));
    QJsonArray rows;
    for (const auto& entry : entries)
        rows.append(QJsonObject{{QStringLiteral("date"), dayField(entry.on)},
                                {QStringLiteral("matter"), entry.matter},
                                {QStringLiteral("text"), mask(entry.text)}});
    fields[u"inquiry"] = rows;
}

void putNext(QJsonObject& fields, const Case& subject, QDate on)
{
    QStringList parts;
    for (const auto& next : nextDays(subject))
        parts += QStringLiteral("%1前：%2%3")
                     .arg(iso(next.on), next.what,
                          next.on < on ? QStringLiteral("（已逾期）") : QString());
    if (const auto steps = nextSteps(subject); !steps.empty())
        parts += QStringLiteral("经办的下一步一般是“%1”").arg(wordOf(steps.front()));
    fields[u"nextText"] = textOrNull(parts.join(u'；'));
}

} // namespace jiuzhang
