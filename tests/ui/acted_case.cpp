// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/acted_case.h"

#include "core/office/dispatching.h"
#include "core/office/rules/directory_edits.h"
#include "tests/ui/registered_clues.h"

#include <QFile>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

namespace {

QStringList before(const QString& act)
{
    static const QString handled = u"dispatch sign-for "_s;
    static const QString settled = handled + u"verify opine settle "_s;
    static const QString sentBack = u"dispatch return "_s;
    static const QMap<QString, QString> ways{
        {u"unmerge"_s, u"merge"_s},
        {u"sign-for"_s, u"dispatch"_s},
        {u"return"_s, u"dispatch"_s},
        {u"appoint"_s, sentBack.repeated(3)},
        {u"verify"_s, handled},
        {u"opine"_s, handled},
        {u"recognise"_s, handled},
        {u"fulfil"_s, handled + u"recognise"_s},
        {u"plan"_s, handled + u"recognise"_s},
        {u"suspend"_s, handled},
        {u"resume"_s, handled + u"suspend"_s},
        {u"extend"_s, u"dispatch"_s},
        {u"remind"_s, u"dispatch"_s},
        {u"supervise"_s, u"dispatch"_s},
        {u"interview"_s, u"dispatch"_s},
        {u"bulletin"_s, u"dispatch"_s},
        {u"decide"_s, u"docket"_s},
        {u"settle"_s, handled + u"verify opine"_s},
        {u"strike-off"_s, settled},
        {u"refuse"_s, settled},
        {u"follow-up"_s, settled},
        {u"reopen"_s, settled + u"strike-off"_s},
        {u"publicise"_s, settled},
        {u"decide-credit"_s, handled + u"recognise plan remind supervise"_s},
    };
    return ways.value(act).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

bool isPast(const Need& need)
{
    return QStringView(need.key) == u"toldOn" || QStringView(need.key) == u"appearedOn";
}

ActedCase::ActedCase()
{
    registerClue(place, u"景德镇青岚陶瓷有限公司"_s);
    registerClue(place, u"景德镇南山建材有限公司"_s);
}

void ActedCase::prepare(const QString& act)
{
    QFile file(place.folder.filePath(u"附件01.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("合同") > 0);
    if (act == u"refer") {
        REQUIRE(setOfficeDetails(place.desk(), place.workplace.acting(),
                                 {{}, {}, {place.workplace.operatorName, u"经办人02"_s}}));
        REQUIRE(place.ledger->readRulesAgain());
    }
    if (act == u"carry-over") // in the plan's last stage
        place.desk().workingDate = QDate(2022, 12, 1);
    for (const auto& step : before(act))
        does(step);
    if (act == u"decide-credit") // the day of the plan is past
        place.desk().workingDate = place.desk().workingDate.addDays(40);
}

void ActedCase::does(const QString& act)
{
    const auto from = actNamed(act)->from;
    const bool checks = from.size() == 1 && from[0] == State::Settled;
    const Acting acting{checks ? u"经办人03"_s : u"经办人02"_s, {}, place.desk().workingDate, {}};
    INFO(act.toStdString());
    if (act == u"dispatch") {
        const auto commerce = UnitId(u"dept-commerce"_s);
        const auto sent = dispatchCase(place.desk(), acting, kSubject,
                                       {commerce, std::vector<UnitId>(), u"测试"_s});
        REQUIRE(sent.result.ok());
        return;
    }
    const auto done = jiuzhang::act(place.desk(), *actNamed(act), acting, std::span(&kSubject, 1),
                                    values(*actNamed(act), false));
    REQUIRE(done.front().ok());
}

ActValues ActedCase::values(const ActRow& row, bool typed) const
{
    ActValues values;
    for (const auto& need : row.needs) {
        const bool isMeeting = QStringView(need.key) == u"meetingOn"; // its letter asks for it
        if (need.required || need.kind != NeedKind::Day || isMeeting)
            values[QString::fromUtf16(need.key)] = value(need, typed);
    }
    return values;
}

QString ActedCase::value(const Need& need, bool typed) const
{
    switch (need.kind) {
    case NeedKind::Text:
    case NeedKind::Person:
    case NeedKind::LongText:
        return u"按研究意见办理"_s;
    case NeedKind::Amount:
        return typed ? u"1"_s : u"1000000"_s;
    case NeedKind::Day:
        return place.workplace.desk.workingDate.addDays(isPast(need) ? 0 : 30)
            .toString(Qt::ISODate);
    case NeedKind::Unit:
        return u"区财政局"_s;
    case NeedKind::OtherCase:
        return kOther.text();
    case NeedKind::File:
        return place.folder.filePath(u"附件01.txt"_s);
    case NeedKind::ReturnReason:
        return u"duties-transferred"_s;
    case NeedKind::DeclineReason:
        return place.workplace.desk.programme.declineReasons.begin()->first;
    case NeedKind::CauseCode:
        return u"funding-shortage"_s;
    case NeedKind::TrackWord:
        return u"prompt"_s;
    case NeedKind::OutcomeWord:
        return u"resolved"_s;
    case NeedKind::ViewWord:
        return u"satisfied"_s;
    case NeedKind::ApprovalWord:
        return u"approved"_s;
    case NeedKind::FieldKey:
        return u"contact"_s;
    case NeedKind::FieldValue:
        return u"联系人02"_s;
    case NeedKind::Instalments:
        return place.workplace.desk.workingDate.addDays(30).toString(Qt::ISODate) +
               (typed ? u" 1"_s : u":1000000"_s);
    case NeedKind::Entry:
    case NeedKind::Yes:
    case NeedKind::StopDay:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace jiuzhang::tests
