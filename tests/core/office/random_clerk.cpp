// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/random_clerk.h"

#include "core/office/acting.h"
#include "core/office/dispatching.h"

#include <QFile>

namespace jiuzhang::tests {

namespace {

// What ends a case's way or stands beside it: tried less, or few cases would get far.
bool isAside(const ActRow& row)
{
    switch (row.act) {
    case Act::Decline:
    case Act::Merge:
    case Act::CarryOver:
    case Act::Relate:
    case Act::Distinguish:
    case Act::Refer:
    case Act::Annotate:
    case Act::Attach:
    case Act::Withdraw:
    case Act::Refuse:
        return true;
    default:
        return false;
    }
}

} // namespace

int histories()
{
    const int wanted = qEnvironmentVariableIntValue("JIUZHANG_HISTORIES");
    return wanted > 0 ? wanted : 5;
}

RandomClerk::RandomClerk(DeskMaker& maker, unsigned seed) : maker_(maker), random_(seed)
{
    QFile file(maker_.file(u"附件01.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("合同") > 0);
    numbers_.push_back(maker_.registered());
    for (const char* on : {"2022-05-10", "2022-05-11", "2022-05-12"}) {
        maker_.dispatched(numbers_[0], on);
        maker_.act("return", numbers_[0], on,
                   {{u"reasonCode"_s, u"duties-transferred"_s},
                    {u"basis"_s, u"职责已划转"_s},
                    {u"suggestedUnit"_s, u"区住建局"_s}});
    }
}

std::optional<Tried> RandomClerk::doSomething()
{
    if (numbers_.size() < 4 || below(25) == 0) {
        numbers_.push_back(maker_.registered(completeClue(), "2022-05-05"));
        return std::nullopt;
    }
    const CaseNumber number = numbers_[static_cast<std::size_t>(below(count()))];
    Case before = maker_.load(number);
    const auto head = maker_.head();
    const ActRow& row = chosen(before);
    const bool done = tries(number, before, row);
    if (done) {
        done_.insert(QString::fromUtf16(row.id));
    } else {
        CHECK(maker_.head() == head);
        CHECK(maker_.load(number) == before);
        ++refused_;
    }
    return Tried{number, &row, std::move(before), done};
}

const ActRow& RandomClerk::chosen(const Case& subject)
{
    if (below(4) == 0)
        return allActs()[static_cast<std::size_t>(1 +
                                                  below(static_cast<int>(allActs().size()) - 1))];
    const auto rows = actsFor(subject);
    if (rows.empty()) // it is void
        return rowOf(Act::Annotate);
    const auto any = [&] {
        return rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    };
    // Few sums are recognised in a life, and plans rest on them: they are tried more.
    if (subject.recognised && below(4) == 0)
        return rowOf(one({u"plan"_s, u"fulfil"_s}) == u"plan" ? Act::Plan : Act::Fulfil);
    const ActRow* row = any();
    for (int again = 0; again < 5 && isAside(*row); ++again)
        row = any();
    return *row;
}

bool RandomClerk::tries(const CaseNumber& number, const Case& subject, const ActRow& row)
{
    // What may be late sometimes is.
    const int back = row.late && below(3) == 0 ? 20 : 1;
    Acting acting{.operatorName = one({u"经办人01"_s, u"经办人02"_s}),
                  .on = subject.lastActOn.addDays(below(5 + back) - back)};
    if (row.act == Act::CarryOver && below(5) == 0)
        acting.on = maker_.desk().today;
    CAPTURE(number.text(), QString::fromUtf16(row.id), acting.on);
    if (row.act == Act::Dispatch) {
        DispatchChoice choice;
        if (below(3) == 0)
            choice = {.lead = UnitId(one({u"dept-housing-construction"_s, u"dept-commerce"_s})),
                      .copied = {},
                      .why = one({u""_s, u"职责在此"_s})};
        choice.letterFacts = {{u"numberReason"_s, u"补录"_s}}; // of whatever day
        return dispatchCase(maker_.desk(), acting, number, choice).result.ok();
    }
    ActValues values;
    for (const auto& need : row.needs) {
        if (below(15) != 0)
            values[QString::fromUtf16(need.key)] = valueOf(row, need.kind, acting.on, number);
    }
    return act(maker_.desk(), row, acting, std::span(&number, 1), values)[0].ok();
}

// toldOn lies behind, every other day of an act ahead.
QString RandomClerk::dayFor(const ActRow& row, QDate on)
{
    const int days = row.act == Act::StrikeOff ? -below(3) : 1 + below(250);
    return on.addDays(days).toString(Qt::ISODate);
}

QString RandomClerk::valueOf(const ActRow& row, NeedKind kind, QDate on, const CaseNumber& number)
{
    switch (kind) {
    case NeedKind::Text:
    case NeedKind::Person:
    case NeedKind::LongText:
        return one({u"说明01"_s, u"说明02"_s});
    case NeedKind::Amount:
        return one({u"5000000"_s, u"1"_s, u"0"_s});
    case NeedKind::Day:
        return dayFor(row, on);
    case NeedKind::Unit:
        return one({u"区住建局"_s, u"区财政局"_s, u"区外星人局"_s});
    case NeedKind::OtherCase:
        return one({numbers_.front().text(), numbers_.back().text(),
                    numbers_[static_cast<std::size_t>(below(count()))].text(), u"2022-9999"_s});
    case NeedKind::File:
        return one({maker_.file(u"附件01.txt"_s), maker_.file(u"不存在.txt"_s)});
    case NeedKind::ReturnReason:
        return one({u"duties-transferred"_s, u"facts-insufficient"_s});
    case NeedKind::DeclineReason:
        return one({u"out-of-scope"_s, u"withdrawn"_s});
    case NeedKind::CauseCode:
        return one({u"funding-shortage"_s, u"unlucky"_s});
    case NeedKind::TrackWord:
        return one({u"prompt"_s, u"explain"_s, u"collective"_s});
    case NeedKind::OutcomeWord:
        return one({u"resolved"_s, u"partial"_s, u"unresolvable"_s});
    case NeedKind::ViewWord:
        return one({u"satisfied"_s, u"dissatisfied"_s, u"unreachable"_s});
    case NeedKind::ApprovalWord:
        return one({u"approved"_s, u"rejected"_s});
    case NeedKind::FieldKey:
        return one({u"contact"_s, u"category"_s, u"disputed"_s, u"facts"_s, u"finding"_s, u"on"_s});
    case NeedKind::FieldValue:
        return one({u"联系人01"_s, u"招商引资"_s, u"12.5"_s, u"2022-05-12"_s, u""_s});
    case NeedKind::Entry: {
        const auto events = must(maker_.desk().record.events(number));
        return QString::number(
            events[static_cast<std::size_t>(below(static_cast<int>(events.size())))].seq);
    }
    case NeedKind::Yes:
        return one({u"yes"_s, u""_s});
    case NeedKind::StopDay:
        return u"stops:"_s + dayFor(row, on);
    case NeedKind::Instalments:
        return u"%1:%2"_s.arg(dayFor(row, on),
                              one({u"1"_s, u"2500000"_s, u"5000000"_s, u"9000000000"_s}));
    }
    return {};
}

} // namespace jiuzhang::tests
