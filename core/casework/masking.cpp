// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/masking.h"

#include "core/casework/fields.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

struct Trade {
    const char16_t* word; // as it stands in names
    const char16_t* name; // as it stands in 「某…企业」
};

// The first word that a name has decides: more telling ones stand before more general ones.
constexpr std::array kTrades{
    Trade{u"电子商务", u"电商"}, Trade{u"新材料", u"材料"},   Trade{u"包装", u"包装"},
    Trade{u"印务", u"印刷"},     Trade{u"印刷", u"印刷"},     Trade{u"环卫", u"环卫"},
    Trade{u"环保", u"环保"},     Trade{u"物流", u"物流"},     Trade{u"运输", u"运输"},
    Trade{u"装饰", u"装饰"},     Trade{u"园林", u"园林"},     Trade{u"建筑", u"建筑"},
    Trade{u"建设", u"建筑"},     Trade{u"工程", u"工程"},     Trade{u"置业", u"房地产"},
    Trade{u"房地产", u"房地产"}, Trade{u"物业", u"物业"},     Trade{u"农业", u"农业"},
    Trade{u"养殖", u"农业"},     Trade{u"种植", u"农业"},     Trade{u"酒店", u"酒店"},
    Trade{u"餐饮", u"餐饮"},     Trade{u"文旅", u"文旅"},     Trade{u"旅游", u"文旅"},
    Trade{u"广告", u"广告"},     Trade{u"传媒", u"传媒"},     Trade{u"文化", u"文化"},
    Trade{u"信息", u"信息技术"}, Trade{u"软件", u"信息技术"}, Trade{u"网络", u"信息技术"},
    Trade{u"科技", u"科技"},     Trade{u"机械", u"机械"},     Trade{u"医药", u"医药"},
    Trade{u"食品", u"食品"},     Trade{u"商贸", u"商贸"},     Trade{u"贸易", u"商贸"},
    Trade{u"建材", u"建材"},     Trade{u"电力", u"电力"},     Trade{u"家具", u"家具"},
    Trade{u"陶艺", u"陶瓷"},     Trade{u"陶瓷", u"陶瓷"},     Trade{u"瓷", u"陶瓷"},
};

// What stands behind the name proper: 「…物流|有限公司」. Taken off one after the other.
const QRegularExpression& formOfName()
{
    static const QRegularExpression form(QStringLiteral(
        "(股份|有限责任|有限|公司|集团|总公司|分公司|工厂|厂|店|行|中心|合作社|经营部|工作室|"
        "发展|管理|服务|技术|创意|生态|材料|实业|投资|制造|销售|设计|开发)$"));
    return form;
}

// The name without trade and legal form: 「景德镇市诚远物流有限公司」 → 「景德镇市诚远」.
QString stem(QString name)
{
    for (;;) {
        const auto before = name.size();
        name.remove(formOfName());
        for (const auto& trade : kTrades) {
            const auto word = QString::fromUtf16(trade.word);
            if (word.size() > 1 && name.endsWith(word))
                name.chop(word.size());
        }
        if (name.size() == before)
            return name;
    }
}

// Numbers that lead to a person whoever they belong to.
const QRegularExpression& tellingNumber()
{
    static const QRegularExpression number(QStringLiteral(
        "(?<![0-9])(1[3-9][0-9](?:[ -]?[0-9]{4}){2}|0[0-9]{2,3}[ -]?[0-9]{7,8}|[0-9]{17}[0-9Xx]|"
        "[0-9]{4}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?)(?![0-9])")); // the last: of a bank
    return number;
}

const QString kNumberMask = QStringLiteral("×××");

} // namespace

QString maskedEntity(const QString& entity)
{
    for (const auto& trade : kTrades) {
        if (entity.contains(QStringView(trade.word)))
            return QStringLiteral("某%1企业").arg(QStringView(trade.name));
    }
    return QStringLiteral("某企业");
}

QString maskedUnit(const Unit& unit)
{
    switch (unit.kind) {
    case UnitKind::Party:
    case UnitKind::Department:
    case UnitKind::Discipline:
    case UnitKind::Branch:
        return QStringLiteral("某部门");
    case UnitKind::Court:
        return QStringLiteral("某法院");
    case UnitKind::Park:
        return QStringLiteral("某园区");
    case UnitKind::Town:
        return QStringLiteral("某镇");
    case UnitKind::Subdistrict:
        return QStringLiteral("某街道");
    }
    Q_UNREACHABLE();
}

void Masking::hide(const QString& word, const QString& mask)
{
    if (word.size() < 2)
        return;
    const auto shorter = std::find_if(words_.begin(), words_.end(), [&](const auto& other) {
        return other.first.size() < word.size();
    });
    words_.insert(shorter, {word, mask});
}

// As people are spoken of: 孙女士, 孙总, 老孙, and by the given name alone.
void Masking::hidePerson(const QString& name, const QString& mask)
{
    static const QRegularExpression kChinese(QStringLiteral("^\\p{Han}{2,4}$"));
    if (!kChinese.match(name).hasMatch())
        return;
    static const QRegularExpression kTwofold(
        QStringLiteral("^(欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯)"));
    const auto length = kTwofold.match(name).hasMatch() && name.size() > 2 ? 2 : 1;
    const QString family = name.left(length);
    for (const QString& title :
         {QStringLiteral("女士"), QStringLiteral("先生"), QStringLiteral("总"),
          QStringLiteral("经理"), QStringLiteral("老板"), QStringLiteral("厂长"),
          QStringLiteral("某")})
        hide(family + title, mask);
    hide(QStringLiteral("老") + family, mask);
    hide(QStringLiteral("小") + family, mask);
    hide(name.mid(length), mask);
}

void Masking::hideNames(const ClueContent& clue)
{
    const QString mask = maskedEntity(clue.entity);
    QString name = stem(clue.entity);
    hide(clue.entity, mask);
    hide(name, mask);
    static const QRegularExpression kPlaces(QStringLiteral("^(\\p{Han}{2,3}[省市区县])+"));
    name.remove(kPlaces);
    hide(name, mask);
    if (name.size() > 3) // with a trade that is not known; what stands before it tells the business
        hide(name.left(2), mask);
    // Which place a name begins with is not known, but the word that tells one business from
    // another stands at the end of its stem: no character of it is left over, however long it is.
    for (auto length = name.size() - 1; length >= 2; --length)
        hide(name.right(length), mask);
    for (const auto& field : clueFields()) {
        if (const auto text = textIn(field); text && field.mask)
            hide(clue.*text, QString::fromUtf16(field.mask));
    }
    for (const QString& person : {clue.contact, clue.legalRepresentative})
        hidePerson(person, kNumberMask);
}

void Masking::hideUnit(const std::optional<UnitId>& id, const Directory& directory)
{
    const Unit* unit = id ? directory.find(*id) : nullptr;
    if (!unit)
        return;
    for (const auto& name : QStringList{unit->name, unit->shortName} + unit->aliases)
        hide(name, maskedUnit(*unit));
}

Masking Masking::ofEntity(const Case& subject)
{
    Masking masking;
    masking.hideNames(subject.clue);
    for (const auto& other : subject.otherNames)
        masking.hideNames(other);
    return masking;
}

Masking Masking::ofParties(const Case& subject, const Directory& directory)
{
    Masking masking = ofEntity(subject);
    for (const auto& unit : {subject.clue.respondent, subject.clue.locality, subject.lead})
        masking.hideUnit(unit, directory);
    return masking;
}

QString Masking::operator()(QString text) const
{
    for (const auto& [word, mask] : words_)
        text.replace(word, mask);
    return text.replace(tellingNumber(), kNumberMask);
}

QString entityForList(const Case& subject)
{
    const ClueContent& clue = subject.clue;
    return clue.shielding == Shielding::Open ? clue.entity : maskedEntity(clue.entity);
}

QString textForList(const QString& text, const Case& subject)
{
    return subject.clue.shielding == Shielding::Open ? text : Masking::ofEntity(subject)(text);
}

} // namespace jiuzhang
