// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/desk_maker.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/programme_reading.h"
#include "core/directory/shipped_programme.h"
#include "core/office/dispatching.h"
#include "core/office/event_proof.h"
#include "core/office/registration.h"
#include "core/office/rules/ledger_setup.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jiuzhang::tests {

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Result<QByteArray> PlainTypesetter::pdf(const std::vector<PaperOrder>& orders) const
{
    QJsonArray set;
    for (const auto& order : orders) {
        if (refusal && (refusedKind.isEmpty() || refusedKind == order.kind))
            return refuse(*refusal);
        set.append(QJsonObject{{u"kind"_s, order.kind}, {u"fields"_s, order.fields}});
    }
    return QJsonDocument(set).toJson(QJsonDocument::Compact);
}

Result<QByteArray> PlainTypesetter::docx(const std::vector<PaperOrder>& orders) const
{
    return pdf(orders).map([](const QByteArray& json) { return "docx" + json; });
}

Result<QString> PlainTypesetter::said(const std::vector<PaperOrder>& orders) const
{
    return pdf(orders).map([](const QByteArray& json) { return QString::fromUtf8(json); });
}

Result<QByteArray> PlainTypesetter::joined(const std::vector<QByteArray>& pdfs) const
{
    QJsonArray all;
    for (const QByteArray& pdf : pdfs)
        for (const QJsonValue order : QJsonDocument::fromJson(pdf).array())
            all.append(order);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

Result<QByteArray> PlainTypesetter::ofd(const QByteArray& pdf) const
{
    return "ofd" + pdf;
}

namespace {

Programme programmeWithReferrer()
{
    QJsonObject json = must(shippedProgramme()).json;
    json[u"referrers"] = QJsonArray{u"经办人02"_s};
    QJsonObject reporting = json[u"reporting"].toObject();
    reporting[u"since"] = u"2022-06"_s;
    json[u"reporting"] = reporting;
    auto programme = readProgramme(QJsonDocument(json).toJson());
    REQUIRE(programme);
    return std::move(*programme);
}

} // namespace

DeskMaker::DeskMaker()
    : ledger_(must(LedgerFile::create(folder_.filePath(u"台账.jz"_s)))),
      programme_(programmeWithReferrer()), calendar_(must(shippedCalendar())),
      rules_(must(RuleSet::fromJson(programme_.routing, programme_))),
      desk_{ledger_->record(), ledger_->query(),  ledger_->papers(),
            ledger_->drafts(), ledger_->kept(),   ledger_->care(),
            programme_,        calendar_,         rules_,
            typesetter,        day("2022-12-01"), day("2022-06-20")}
{
    must(setUpLedger(desk_.record,
                     {QJsonDocument(programme_.json).toJson(), shippedCalendarFile(), {}},
                     on("2022-04-01")));
}

Acting DeskMaker::on(const char* iso, const QString& commandId) const
{
    return {.operatorName = u"经办人01"_s, .on = day(iso), .commandId = commandId};
}

CaseNumber DeskMaker::registered(const ClueContent& clue, const char* iso)
{
    return must(registerClues(desk_, on(iso), std::span(&clue, 1))).front();
}

CaseNumber DeskMaker::registered()
{
    return registered(completeClue());
}

ActValues withMeeting(const ActRow& row, const char* on, ActValues values)
{
    if (row.act != Act::Interview)
        return values;
    const ActValues meeting{{u"meetingOn"_s, QString::fromLatin1(on)},
                            {u"meetingTime"_s, u"下午3:00"_s},
                            {u"meetingPlace"_s, u"1206会议室"_s}};
    for (const auto& [key, text] : meeting.asKeyValueRange()) {
        if (!values.contains(key))
            values[key] = text;
    }
    return values;
}

void DeskMaker::act(const char* id, const CaseNumber& number, const char* iso,
                    const ActValues& values, const QString& operatorName)
{
    Acting acting = on(iso);
    acting.operatorName = operatorName;
    const ActRow& row = *actNamed(QString::fromLatin1(id));
    const auto results =
        jiuzhang::act(desk_, row, acting, std::span(&number, 1), withMeeting(row, iso, values));
    REQUIRE(results.size() == 1);
    if (!results[0].ok())
        FAIL(id << " is refused: " << errorId(results[0].error->code).toStdString());
}

void DeskMaker::dispatched(const CaseNumber& number, const char* iso)
{
    const auto sent = dispatchCase(desk_, on(iso), number, // of whatever day
                                   {.letterFacts = {{u"numberReason"_s, u"补录"_s}}});
    if (!sent.result.ok())
        FAIL("dispatch is refused: " << errorId(sent.result.error->code).toStdString());
}

void DeskMaker::settled(const CaseNumber& number)
{
    dispatched(number);
    act("sign-for", number, "2022-05-12", {{u"by"_s, u"签收人01"_s}});
    act("verify", number, "2022-05-20", {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    act("opine", number, "2022-06-01",
        {{u"text"_s, u"分两期支付"_s}, {u"author"_s, u"承办人01"_s}});
    act("settle", number, "2022-06-13",
        {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"支付协议"_s}});
}

void DeskMaker::readRulesAgain()
{
    LedgerRules now = must(rulesOf(desk_.record));
    programme_ = std::move(now.programme);
    calendar_ = std::move(now.calendar);
    rules_ = std::move(now.rules);
}

std::pair<std::int64_t, QByteArray> DeskMaker::head()
{
    const auto head = must(desk_.record.head());
    return {head.seq, head.hash};
}

bool DeskMaker::isSound() const
{
    const auto found = must(verifyLedger(desk_, {}, {}));
    for (const auto& problem : found.problems)
        UNSCOPED_INFO(
            QStringList({problem.kind, problem.where, problem.detail}).join(u' ').toStdString());
    return found.ok();
}

ClueContent completeClue()
{
    ClueContent clue;
    clue.source = SourceId(u"public"_s);
    clue.receivedOn = day("2022-05-04");
    clue.entity = u"景德镇青岚陶瓷有限公司"_s;
    clue.category = CategoryId(u"payment-arrears"_s);
    clue.respondent = UnitId(u"dept-finance"_s);
    clue.locality = UnitId(u"360203002"_s);
    clue.disputed = Money::fromFen(128'650'000);
    clue.facts = u"维修工程完工后尾款未付。"_s;
    clue.claim = u"请求支付尾款。"_s;
    return clue;
}

} // namespace jiuzhang::tests
