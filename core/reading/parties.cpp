// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credit_code.h"
#include "core/base/text.h"
#include "core/exchange/clue_keys.h"
#include "core/reading/finders.h"
#include "core/shielding/shielding_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

const auto kCreditCode = QStringLiteral("creditCode");
const auto kPhone = QStringLiteral("phone");
const auto kContact = QStringLiteral("contact");
const auto kLegal = QStringLiteral("legalRepresentative");
const auto kAddress = QStringLiteral("address");

// 「我公司是…」「我司（…）」 certain, 「我公司…」 likely: what follows may be no name.
void introduced(const Finding& in, std::vector<Spot>& spots)
{
    static const QRegularExpression one(
        QStringLiteral("%1(?<copula>%2|[（(])?(?<name>%3)")
            .arg(in.words.any(u"self"), in.words.any(u"copulas"), businessName()));
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();) {
        const auto match = found.next();
        const Passage name = captured(match, u"name");
        if (in.words.isWithin(in.letter.at(name), u"notInNames"))
            continue;
        const bool isSaid = !match.captured(u"copula").isEmpty();
        const bool hasPlace =
            std::ranges::any_of(shieldingWords().places, [&](const QString& place) {
                return in.letter.at(name).startsWith(place);
            });
        if (isSaid || hasPlace)
            spots.push_back(plainSpot(in.letter, kEntity, name,
                                      isSaid && hasPlace ? Sureness::Certain : Sureness::Likely,
                                      Ground::Introduction));
    }
}

// 「景德镇青岚陶瓷有限公司（以下简称我公司）」.
void abbreviated(const Finding& in, std::vector<Spot>& spots)
{
    static const QRegularExpression one(
        QStringLiteral(
            "(?<![\\p{Han}A-Za-z0-9])(?<name>%1)[（(][^（）()]{0,40}(?:以下)?简称[：:]?[“「\"]?%2")
            .arg(businessName(), in.words.any(u"self")));
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();)
        spots.push_back(plainSpot(in.letter, kEntity, captured(found.next(), u"name"),
                                  Sureness::Certain, Ground::Introduction));
}

// A line of the foot that is a name and nothing else.
void signedBy(const Finding& in, std::vector<Spot>& spots)
{
    static const QRegularExpression one(
        QStringLiteral("^(?<name>%1)\\s*(?:[（(]?%2[）)]?)?(?:\\s+\\d{4}\\s*年.*)?$")
            .arg(businessName(), in.words.any(u"seals")));
    for (const Passage& line : in.letter.lines) {
        const auto match = one.match(in.letter.at(line));
        if (line.start < in.letter.foot.start || !match.hasMatch() || in.letter.foot.isEmpty())
            continue;
        const Passage name{line.start, line.start + match.capturedEnd(u"name")};
        spots.push_back(plainSpot(in.letter, kEntity, name, Sureness::Certain, Ground::Signature));
    }
}

std::vector<Passage> businessesIn(const Finding& in)
{
    static const QRegularExpression one(QStringLiteral("(?<![\\p{Han}A-Za-z0-9])") +
                                        businessName());
    std::vector<Passage> all;
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();) {
        const auto match = found.next();
        all.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return all;
}

// Of 18 characters, and no number of an identity card.
void creditCodes(const Finding& in, Spots& spots)
{
    static const QRegularExpression code(
        QStringLiteral("(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXYa-hj-npqrtuwxy]{18}(?![0-9A-Za-z])"));
    for (auto found = code.globalMatch(in.letter.text); found.hasNext();) {
        const auto match = found.next();
        const Passage at{match.capturedStart(), match.capturedEnd()};
        const QString before = in.letter.at(in.letter.sentenceAround(at))
                                   .left(at.start - in.letter.sentenceAround(at).start);
        const bool isNamed = before.endsWith(QStringLiteral("代码")) ||
                             before.endsWith(QStringLiteral("代码为")) ||
                             before.endsWith(QStringLiteral("代码："));
        if (isLabelled(in, kCreditCode, at) || (!isNamed && !match.captured().startsWith(u'9')))
            continue;
        if (isCreditCode(match.captured().toUpper()))
            spots.found.push_back(
                plainSpot(in.letter, kCreditCode, at, Sureness::Likely, Ground::Sentence));
        else if (isNamed)
            spots.unread.push_back(
                {kCreditCode, at, Doubt::Unreadable,
                 Error{ErrorCode::CreditCodeWrong, {match.captured()}, kCreditCode}});
    }
}

bool isInFoot(const Finding& in, Passage at)
{
    return !in.letter.foot.isEmpty() && at.start >= in.letter.foot.start;
}

// An official's, or that of an office, as the words of its sentence before it tell.
bool isSomebodyElses(const Finding& in, Passage at)
{
    const Passage sentence = in.letter.sentenceAround(at);
    const QString before = in.letter.at({sentence.start, at.start});
    return in.words.isWithin(before, u"officials");
}

void phones(const Finding& in, Spots& spots)
{
    static const QRegularExpression one(
        QStringLiteral("(?<![\\d.\\-])(?:1[3-9]\\d{9}|1[3-9]\\d[ -]\\d{4}[ "
                       "-]\\d{4}|[（(]?0\\d{2,3}[）)]?[-－— ]?\\d{7,8})(?![\\d.])"));
    static const QRegularExpression own(QStringLiteral(
        "(?:我的|本人|我公司|我司|联系|企业|公司)?(?:电话|手机|联系方式|号码)[:：是为（( ]*$"));
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();) {
        const auto match = found.next();
        const Passage at{match.capturedStart(), match.capturedEnd()};
        if (isLabelled(in, kPhone, at))
            continue;
        if (isSomebodyElses(in, at)) {
            spots.unread.push_back({kPhone, at, Doubt::SomebodyElse});
            continue;
        }
        const QString before = in.letter.text.sliced(0, at.start);
        const bool isOwn = isInFoot(in, at) || own.match(before).hasMatch();
        spots.found.push_back(plainSpot(in.letter, kPhone, at,
                                        isOwn ? Sureness::Certain : Sureness::Likely,
                                        isInFoot(in, at) ? Ground::Signature : Ground::Sentence));
    }
}

// 「法定代表人联系人01，」「联系人联系人02（电话…」 in a sentence.
void persons(const Finding& in, Spots& spots)
{
    static const QRegularExpression one(
        QStringLiteral("(?<what>法定代表人|法人代表|联系人|我是|本人)(?:[是为系]|姓名)?(?<name>\\p{"
                       "Han}{2,6}\\d{2}|\\p{Han}{2,3})"
                       "(?=[，,。；;（(、\\s]|$|电话|联系电话|手机)"));
    static const QRegularExpression onlyWord(
        QStringLiteral("^(?:电话|手机|地址|姓名|签字|签名|及|的)"));
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();) {
        const auto match = found.next();
        const Passage at = captured(match, u"name");
        const QString name = in.letter.at(at);
        const QString what = match.captured(u"what");
        const bool isLegal = what.startsWith(QStringLiteral("法"));
        if (isLabelled(in, isLegal ? kLegal : kContact, at) ||
            isSomebodyElses(in, {match.capturedStart(), at.end}) || onlyWord.match(name).hasMatch())
            continue;
        if (!isLegal && what != u"联系人" && !name.back().isDigit())
            continue; // 「我是景德镇人」
        spots.found.push_back(plainSpot(in.letter, isLegal ? kLegal : kContact, at,
                                        Sureness::Likely, Ground::Sentence));
    }
}

// It begins with a surname, or is numbered as in samples.
bool isPersonsName(const QString& name)
{
    const ShieldingWords& words = shieldingWords();
    return name.back().isDigit() || words.surnames.contains(name.front()) ||
           words.twofoldSurnames.contains(name.left(2));
}

// A name alone on a line of the foot, with his telephone or without: 「联系人01　13800010000」.
void signedPersons(const Finding& in, Spots& spots)
{
    static const QRegularExpression one(
        QStringLiteral("^(?<name>(?:联系人|法定代表人|经办人)\\d{2}|\\p{Han}{2,3})\\s*(?:[（(]?(?:"
                       "签名|签字|手印)[）)]?)?"
                       "(?:\\s+[\\d -]{7,14})?$"));
    for (const Passage& line : in.letter.lines) {
        const auto match = one.match(in.letter.at(line));
        if (!isInFoot(in, line) || !match.hasMatch() ||
            in.words.has(u"closings", match.captured(u"name")) ||
            !isPersonsName(match.captured(u"name")))
            continue;
        spots.found.push_back(plainSpot(in.letter, kContact,
                                        {line.start, line.start + match.capturedEnd(u"name")},
                                        Sureness::Likely, Ground::Signature));
    }
}

void addresses(const Finding& in, Spots& spots)
{
    static const QRegularExpression one(
        QStringLiteral("(?:住所地|住所|注册地址|经营地址|公司地址|厂址|地址)(?:位于|为|在|是)(?<"
                       "place>[^，,。；;）)\\n]{4,60})"));
    for (auto found = one.globalMatch(in.letter.text); found.hasNext();) {
        const Passage at = captured(found.next(), u"place");
        if (!isLabelled(in, kAddress, at))
            spots.found.push_back(
                plainSpot(in.letter, kAddress, at, Sureness::Likely, Ground::Sentence));
    }
}

} // namespace

bool isLabelled(const Finding& in, const QString& key, Passage place)
{
    return std::ranges::any_of(in.labels, [&](const Label& label) {
        return label.key == key && label.value.contains(place.start);
    });
}

Spots entitySpots(const Finding& in)
{
    Spots spots;
    introduced(in, spots.found);
    abbreviated(in, spots.found);
    signedBy(in, spots.found);
    const bool isLabelledByName =
        std::ranges::any_of(in.labels, [](const Label& label) { return label.key == kEntity; });
    if (spots.found.empty() && !isLabelledByName) {
        for (const Passage& name : businessesIn(in))
            spots.unread.push_back({kEntity, name, Doubt::SomebodyElse});
    }
    creditCodes(in, spots);
    return spots;
}

Spots personSpots(const Finding& in)
{
    Spots spots;
    phones(in, spots);
    persons(in, spots);
    signedPersons(in, spots);
    addresses(in, spots);
    return spots;
}

} // namespace jiuzhang
