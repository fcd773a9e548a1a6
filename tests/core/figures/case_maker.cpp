// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/figures/case_maker.h"

#include <algorithm>

namespace jiuzhang::test {

namespace {

Money wanOf(int wan)
{
    return Money::fromFen(static_cast<std::int64_t>(wan) * 1'000'000);
}

Unit unit(const UnitId& id, const char16_t* name, const char16_t* shortName, UnitKind kind,
          bool reports, int order)
{
    return {.id = id,
            .name = QString::fromUtf16(name),
            .shortName = QString::fromUtf16(shortName),
            .kind = kind,
            .sectorOf = {},
            .aliases = {},
            .validFrom = {},
            .validTo = {},
            .successors = {},
            .reportsMonthly = reports,
            .order = order};
}

Directory directory()
{
    Unit town = unit(kTown, u"甲镇人民政府", u"甲镇", UnitKind::Town, true, 1);
    town.validTo = day("2022-09-30");
    town.successors = {{kTownRenamed, QStringLiteral("撤镇设街道")}};
    Unit renamed = unit(kTownRenamed, u"甲街道办事处", u"甲街道", UnitKind::Subdistrict, true, 2);
    renamed.validFrom = day("2022-10-01");
    return Directory(
        {town, renamed,
         unit(kSecondTown, u"乙街道办事处", u"乙街道", UnitKind::Subdistrict, true, 3),
         unit(kHousing, u"区住房和城乡建设局", u"区住建局", UnitKind::Department, false, 4),
         unit(kCommerce, u"区商务局", u"区商务局", UnitKind::Department, false, 5)});
}

} // namespace

Programme programmeOfTwoTowns()
{
    const auto category = [](const char* id, const char16_t* name, const char* clause) {
        return Category{CategoryId(QString::fromLatin1(id)),
                        QString::fromUtf16(name),
                        QString::fromLatin1(clause),
                        {}};
    };
    const auto source = [](const char* id, const char16_t* name) {
        return Source{SourceId(QString::fromLatin1(id)), QString::fromUtf16(name), {}};
    };
    return {.id = QStringLiteral("test"),
            .title = QStringLiteral("“新官不理旧账”问题专项治理行动"),
            .district = QStringLiteral("某区"),
            .office = QStringLiteral("某区改革创新组"),
            .officeShort = QStringLiteral("改革创新组"),
            .numberWords = {},
            .contactName = QStringLiteral("联系人01"),
            .contactPhone = QStringLiteral("000"),
            .referrers = {},
            .firstYear = 2022,
            .years = {2022, 2023},
            .categories = {category("payment-arrears", u"账款支付不到位", "I.3"),
                           category("contract-breach", u"合作协议不履行", "I.2")},
            .sources = {source("internal", u"内部查找"), source("public", u"公开征集"),
                        source("petition", u"信访")},
            .stages = {{1, QStringLiteral("自查摸排"), 4, 1, 5, 31},
                       {2, QStringLiteral("核实处理"), 4, 1, 8, 31},
                       {3, QStringLiteral("督促跟进"), 7, 1, 11, 30},
                       {4, QStringLiteral("总结提升"), 12, 1, 12, 31}},
            .terms = {},
            .ladder = {},
            .reporting = {},
            .returnReasons = {},
            .declineReasons = {{QStringLiteral("not-ours"), QStringLiteral("不属于受理范围")}},
            .causes = {},
            .directory = directory(),
            .routing = {},
            .json = {}};
}

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

CaseMaker::CaseMaker(const char* number, const char* registeredOn)
{
    made.number = CaseNumber(QString::fromLatin1(number));
    made.registeredOn = day(registeredOn);
    made.lastActOn = made.registeredOn;
    made.latestAct = QStringLiteral("register");
    made.year = made.registeredOn.year();
    made.closeDue = QDate(made.year, 12, 31);
    made.moves.push_back({Move::Kind::New, made.registeredOn});
    made.clue.entity = QStringLiteral("景德镇青岚陶瓷有限公司");
    category("payment-arrears");
    source("internal");
}

CaseMaker& CaseMaker::category(const char* id)
{
    made.clue.category = CategoryId(QString::fromLatin1(id));
    made.moves.front().category = made.clue.category;
    return *this;
}

CaseMaker& CaseMaker::source(const char* id)
{
    made.clue.source = SourceId(QString::fromLatin1(id));
    return *this;
}

CaseMaker& CaseMaker::disputed(int wan)
{
    made.clue.disputed = wanOf(wan);
    return *this;
}

CaseMaker& CaseMaker::total(int wan)
{
    made.clue.total = wanOf(wan);
    return *this;
}

CaseMaker& CaseMaker::dispatched(const UnitId& lead, const char* on, const char* replyDue)
{
    made.state = State::Handling;
    made.lead = lead;
    made.legs.push_back({.unit = lead,
                         .dispatchedOn = day(on),
                         .letterNumber = QStringLiteral("改创函〔2022〕3号"),
                         .replyDue = day(replyDue),
                         .signForDue = {},
                         .opinions = made.opinions.size()});
    made.moves.push_back({Move::Kind::Led, day(on), lead});
    made.lastActOn = day(on);
    made.latestAct = QStringLiteral("dispatch");
    return *this;
}

CaseMaker& CaseMaker::returned(const char* on)
{
    made.state = State::Returned;
    made.lead.reset();
    made.legs.back().returnedOn = day(on);
    made.moves.push_back({Move::Kind::Unled, day(on)});
    return *this;
}

CaseMaker& CaseMaker::verified(Track track, const char16_t* finding)
{
    made.track = track;
    made.finding = QString::fromUtf16(finding);
    return *this;
}

CaseMaker& CaseMaker::recognised(int wan)
{
    made.recognised = wanOf(wan);
    return *this;
}

CaseMaker& CaseMaker::fulfilled(int wan, const char* on)
{
    made.fulfilments.push_back({day(on), wanOf(wan), QStringLiteral("凭证01")});
    return *this;
}

CaseMaker& CaseMaker::settled(const char* on, CaseOutcome outcome)
{
    made.state = State::Settled;
    made.outcome = outcome;
    made.settledOn = day(on);
    made.moves.push_back({Move::Kind::Settled, day(on), {}, outcome});
    return *this;
}

CaseMaker& CaseMaker::struckOff(const char* on, EntityView view)
{
    made.state = State::StruckOff;
    made.struckOffOn = day(on);
    made.struckOffBy = QStringLiteral("经办02");
    made.view = view;
    made.moves.push_back({.kind = Move::Kind::StruckOff, .on = day(on), .view = view});
    return *this;
}

CaseMaker& CaseMaker::declined(const char* on)
{
    made.state = State::Declined;
    made.declineReason = QStringLiteral("not-ours");
    made.moves.push_back({Move::Kind::Declined, day(on)});
    return *this;
}

CaseMaker& CaseMaker::reopened(const char* on)
{
    made.state = made.state == State::Declined ? State::Registered : State::Handling;
    made.outcome.reset();
    made.settledOn.reset();
    made.struckOffOn.reset();
    made.view.reset();
    made.moves.push_back({Move::Kind::Reopened, day(on)});
    return *this;
}

CaseMaker& CaseMaker::merged(const char* on)
{
    made.state = State::Merged;
    made.moves.push_back({Move::Kind::Merged, day(on)});
    return *this;
}

CaseMaker& CaseMaker::suspended()
{
    made.state = State::Suspended;
    return *this;
}

CaseMaker& CaseMaker::handedOver(const UnitId& lead, const char* on)
{
    made.lead = lead;
    made.moves.push_back({Move::Kind::Led, day(on), lead});
    return *this;
}

CaseMaker& CaseMaker::entered(std::int64_t entry)
{
    for (auto& move : made.moves) {
        if (move.entry == 0)
            move.entry = entry;
    }
    for (auto& each : made.fulfilments) {
        if (each.entry == 0)
            each.entry = entry;
    }
    return *this;
}

Figures month(const char* month, const std::vector<Case>& cases, const ClosedMonths& closed)
{
    static const Programme programme = programmeOfTwoTowns();
    const auto span = monthSpan(QString::fromLatin1(month), programme, day("2099-12-31"));
    FigureTally tally(programme, span.value(), closed);
    for (const auto& each : cases)
        tally.add(each);
    return tally.figures();
}

FigureRow unitRow(const Figures& figures, const char16_t* name)
{
    const auto found =
        std::find_if(figures.units.begin(), figures.units.end(),
                     [&](const FigureRow& row) { return row.name == QStringView(name); });
    return found == figures.units.end() ? FigureRow() : *found;
}

const Programme& twoTowns()
{
    static const Programme shared = programmeOfTwoTowns();
    return shared;
}

} // namespace jiuzhang::test
