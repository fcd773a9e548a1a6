// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/clue_keys.h"
#include "core/reading/finders.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace jiuzhang {

namespace {

const auto kBasisTitle = QStringLiteral("basisTitle");
const auto kBasisNumber = QStringLiteral("basisNumber");
const auto kBasisDate = QStringLiteral("basisDate");
const auto kCategory = QStringLiteral("category");

// 《…合同》 and, where there is none of these, 「签订了施工合同」.
void titles(const Finding& in, Spots& spots)
{
    static const QRegularExpression marked(QStringLiteral("《(?<title>[^《》\\n]{2,60})》"));
    static const QRegularExpression plain(
        QStringLiteral("%1(?:了|有)?(?:一份)?(?:书面)?(?<title>[\\p{Han}（）()]{2,24}?(?:合同|"
                       "协议书|协议)(?:书)?)(?!编号)")
            .arg(in.words.any(u"agreeing")));
    for (auto found = marked.globalMatch(in.letter.text); found.hasNext();) {
        const Passage at = captured(found.next(), u"title");
        const QString title = in.letter.at(at);
        const bool isPaper = in.words.isWithin(title, u"papers");
        if (isPaper && !in.words.isWithin(title, u"laws"))
            spots.found.push_back(
                plainSpot(in.letter, kBasisTitle, at, Sureness::Certain, Ground::Sentence));
    }
    for (auto found = plain.globalMatch(in.letter.text); found.hasNext();)
        spots.found.push_back(plainSpot(in.letter, kBasisTitle, captured(found.next(), u"title"),
                                        Sureness::Likely, Ground::Sentence));
    static const QRegularExpression ruling(
        QStringLiteral("号(?<title>(?:民事|行政|刑事|执行)?(?:判决书|裁定书|调解书|仲裁裁决书))"));
    for (auto found = ruling.globalMatch(in.letter.text); found.hasNext();)
        spots.found.push_back(plainSpot(in.letter, kBasisTitle, captured(found.next(), u"title"),
                                        Sureness::Certain, Ground::Sentence));
}

void numbers(const Finding& in, Spots& spots)
{
    static const std::array shapes{
        // （2021）赣0203民初123号
        QRegularExpression(QStringLiteral(
            "(?<number>[（(〔\\[]\\d{4}[）)〕\\]][ ]?\\p{Han}\\d{2,4}\\p{Han}{1,4}[ ]?\\d+号)")),
        // 珠府字〔2015〕12号
        QRegularExpression(QStringLiteral(
            "(?<number>(?<!\\p{Han})\\p{Han}{2,8}[〔\\[（(]\\d{4}[〕\\]）)]\\d+号)")),
        QRegularExpression(QStringLiteral("(?:合同|协议)(?:书)?(?:编号|号码|号)[:：为是]?[ "
                                          "]?(?<number>[A-Za-z0-9〔〕\\-_/（）()]{3,30}(?:号)?)"))};
    for (const auto& shape : shapes) {
        for (auto found = shape.globalMatch(in.letter.text); found.hasNext();) {
            const Passage at = captured(found.next(), u"number");
            if (!isLabelled(in, kBasisNumber, at))
                spots.found.push_back(
                    plainSpot(in.letter, kBasisNumber, at, Sureness::Certain, Ground::Sentence));
        }
    }
}

// 「2018年4月12日，我公司与…签订」「签订于2018年4月」「2021年6月作出…判决」.
void days(const Finding& in, Spots& spots)
{
    static const QString day(QStringLiteral(
        "(?<day>(?:\\d{4}|[〇零○一二三四五六七八九]{4})年(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,2}"
        ")月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?)?"
        "|\\d{4}[.\\-/]\\d{1,2}(?:[.\\-/]\\d{1,2})?)"));
    const QString done =
        QStringLiteral("(?:%1|%2|%3)")
            .arg(in.words.any(u"agreeing"), in.words.any(u"judging"), in.words.any(u"issuing"));
    static const QRegularExpression before(
        day + QStringLiteral("(?:(?!\\d{4}年)[^。；;\\n]){0,50}?") + done);
    static const QRegularExpression behind(
        done + QStringLiteral("(?:于|时间[:：为]?|日期[:：为]?)") + day);
    for (const auto* shape : {&before, &behind}) {
        for (auto found = shape->globalMatch(in.letter.text); found.hasNext();) {
            const Passage at = captured(found.next(), u"day");
            const auto read = dayFromText(in.letter.at(at));
            if (!read || isLabelled(in, kBasisDate, at))
                continue;
            Spot spot = plainSpot(in.letter, kBasisDate, at, Sureness::Certain, Ground::Sentence);
            spot.sameAs = read->day.iso();
            spots.found.push_back(spot);
        }
    }
}

using Hits = std::map<QString, std::vector<Passage>>; // category → words in the place

Hits signsIn(const Finding& in, Passage place)
{
    Hits hits;
    const QString text = in.letter.at(place);
    for (const auto& [category, words] : in.words.signs()) {
        for (const QString& word : words) {
            if (const auto at = text.indexOf(word); at >= 0)
                hits[category].push_back({place.start + at, place.start + at + word.size()});
        }
    }
    return hits;
}

} // namespace

Spots basisSpots(const Finding& in)
{
    Spots spots;
    titles(in, spots);
    numbers(in, spots);
    days(in, spots);
    return spots;
}

Spots categorySpots(const Finding& in, Passage claim)
{
    static const QRegularExpression unenforced(
        QStringLiteral("(?:未|不|拒不|没有|拒绝|拖延)(?:予)?(?:履行|执行|支付|给付)|申请(?:强制)?"
                       "执行|执行不到位"));
    Spots spots;
    const auto take = [&](const QString& category, Passage at) {
        spots.found.push_back({kCategory, at, Sureness::Likely, Ground::Words, category, category});
    };
    const Passage all{0, in.letter.text.size()};
    Hits hits = signsIn(in, all);
    const auto judged = hits.find(QStringLiteral("unenforced-judgment"));
    if (judged != hits.end()) {
        if (unenforced.match(in.letter.text, judged->second.front().start).hasMatch()) {
            take(judged->first, judged->second.front());
            return spots;
        }
        hits.erase(judged);
    }
    // That money is owed is so of most: it tells only where nothing else does.
    for (const Passage place : {in.letter.title, claim, all}) {
        Hits here = signsIn(in, place);
        here.erase(QStringLiteral("unenforced-judgment"));
        if (here.size() == 1) {
            take(here.begin()->first, here.begin()->second.front());
            return spots;
        }
    }
    for (const auto& [category, places] : hits)
        take(category, places.front());
    if (hits.empty()) {
        static const QRegularExpression owed(in.words.any(u"owing"));
        if (const auto match = owed.match(in.letter.text); match.hasMatch())
            take(QStringLiteral("payment-arrears"), {match.capturedStart(), match.capturedEnd()});
    }
    return spots;
}

} // namespace jiuzhang
