// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/clue_source.h"

#include "core/base/credit_code.h"

namespace jiuzhang::bench {

namespace {

constexpr const char16_t* kPlaces[] = {u"昌南", u"珠山", u"浮东", u"西河", u"南门",
                                       u"陶阳", u"御窑", u"河东", u"新平", u"瑶里"};
constexpr const char16_t* kTrades[] = {u"建材",     u"陶瓷", u"园林", u"物流", u"餐饮",
                                       u"文化传媒", u"机电", u"环保", u"农业", u"信息技术"};
constexpr const char16_t* kForms[] = {u"有限公司", u"有限责任公司", u"经营部", u"合作社"};
constexpr const char16_t* kWorks[] = {u"道路硬化", u"办公楼维修", u"老旧小区改造", u"厂房租赁",
                                      u"绿化养护", u"设备采购",   u"污水管网",     u"会务服务",
                                      u"垃圾清运", u"路灯安装",   u"宣传印刷",     u"食堂配送"};
constexpr const char16_t* kCauses[] = {
    u"负责人调整后，接任者以不了解情况为由拖延付款", u"机构合并，双方都说不归自己管",
    u"账目移交时漏登，财政评审至今未做", u"承诺的奖励资金未列入当年预算",
    u"判决生效已久，多次催促仍未履行"};
constexpr const char16_t* kClaims[] = {u"请求支付拖欠款项及利息", u"请求兑现协议约定的奖励",
                                       u"请求明确责任单位并限期答复", u"请求按评估价补偿"};
constexpr const char16_t* kPapers[] = {u"施工合同", u"采购合同", u"招商协议", u"民事判决书",
                                       u"会议纪要"};

const QDate kStart(2022, 1, 1);
const QDate kEnd(2022, 12, 31);

} // namespace

ClueSource::ClueSource(const Programme& programme, std::uint32_t seed)
    : programme_(programme), random_(seed)
{
    for (const auto& unit : programme.directory.units()) {
        if (!unit.existsOn(kStart) || !unit.existsOn(kEnd))
            continue;
        respondents_.push_back(unit.id);
        if (unit.isLocality())
            localities_.push_back(unit.id);
    }
}

int ClueSource::below(int end)
{
    return static_cast<int>(random_() % static_cast<std::uint32_t>(end));
}

QString ClueSource::word(std::span<const char16_t* const> list)
{
    return QString::fromUtf16(list[static_cast<std::size_t>(below(static_cast<int>(list.size())))]);
}

QString ClueSource::creditCode()
{
    const auto alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    auto code = QStringLiteral("91360203");
    while (code.size() < 17)
        code += alphabet[below(static_cast<int>(alphabet.size()))];
    for (const QChar last : alphabet) {
        if (isCreditCode(code + last))
            return code + last;
    }
    return {};
}

QString ClueSource::matter()
{
    if (below(1000) == 0)
        return QStringLiteral("瓷土矿运输");
    const auto work = word(kWorks);
    return work + (below(7) == 0 ? QStringLiteral("工程") : QStringLiteral("项目"));
}

void ClueSource::nameParties(ClueContent& clue)
{
    const int person = below(99) + 1;
    // One call after the other: C++ leaves open which side of a + is drawn first.
    clue.entity = word(kPlaces);
    clue.entity += word(kTrades);
    clue.entity += QString::number(below(100'000));
    clue.entity += word(kForms);
    clue.creditCode = creditCode();
    clue.legalRepresentative = QStringLiteral("法人%1").arg(person, 2, 10, QChar(u'0'));
    clue.contact = QStringLiteral("联系人%1").arg(person, 2, 10, QChar(u'0'));
    clue.phone = QStringLiteral("0798-%1").arg(1'000'000 + below(9'000'000));
    clue.address = QStringLiteral("%1路%2号").arg(word(kPlaces)).arg(below(400) + 1);
    clue.shielding = below(20) == 0 ? Shielding::LeadOnly : Shielding::Open;
}

void ClueSource::tellMatter(ClueContent& clue)
{
    const auto what = matter();
    const int year = 2010 + below(11);
    const std::int64_t wan = 1 + below(500);
    clue.basisTitle = what + word(kPapers);
    clue.basisNumber = QStringLiteral("合%1-%2").arg(year).arg(below(1000));
    clue.basisDate = PartialDate::of(year, below(12) + 1);
    clue.total = Money::fromFen(wan * 1'000'000);
    clue.disputed = Money::fromFen(wan * 250'000 + below(1'000'000));
    clue.facts =
        QStringLiteral("%1年，本单位承接%2，按约定完成并通过验收。合同总额%3万元，已付一部分，"
                       "余款至今未付。%4。曾于%5月书面反映，未得到答复。")
            .arg(year)
            .arg(what)
            .arg(wan)
            .arg(word(kCauses))
            .arg(below(12) + 1);
    clue.claim = word(kClaims) + u'。';
}

ClueContent ClueSource::next(QDate on)
{
    ClueContent clue;
    clue.source = oneOf(programme_.sources).id;
    clue.category = oneOf(programme_.categories).id;
    clue.respondent = oneOf(respondents_);
    clue.locality = oneOf(localities_);
    clue.receivedOn = on.addDays(-below(4));
    nameParties(clue);
    tellMatter(clue);
    return clue;
}

} // namespace jiuzhang::bench
