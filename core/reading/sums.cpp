// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chinese_number.h"
#include "core/exchange/clue_keys.h"
#include "core/reading/finders.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

const auto kContested = QStringLiteral("contestedFen");

struct Sum {
    Passage at;
    Money money;
    bool isApproximate = false;
};

// 「约38万元」「叁拾捌万元整（¥380000）」「12万5千元」「1,286.5万元」.
const QRegularExpression& sumShape()
{
    static const QString figures(
        QStringLiteral("[¥￥]?[\\d０-９][\\d０-９,]*(?:[.．][\\d０-９]+)?[ "
                       "]?(?:(?:[十百千]?万|亿|千|百)(?:\\d+(?:万|千|百))*[ ]?元?|元)"));
    static const QString words = QStringLiteral("[%1][%1万亿]+[元圆]").arg(kChineseFigures);
    static const QRegularExpression shape(
        QStringLiteral(
            "(?:约|大约|近|将近)?(?:人民币)?[ ]?(?:%1|%2)(?:整|正)?(?:左右|余|多)?"
            "(?:[（(](?:大写|小写)?[:：]?(?:人民币)?(?:%1|%2|[¥￥][\\d,.]+)(?:整|正)?[）)])?")
            .arg(figures, words));
    return shape;
}

std::vector<Sum> sumsIn(const LetterText& letter)
{
    static const QRegularExpression colon(QStringLiteral("(?:大写|小写)[:：]?"));
    std::vector<Sum> sums;
    for (auto found = sumShape().globalMatch(letter.text); found.hasNext();) {
        const auto match = found.next();
        QString text = match.captured();
        const auto read = amountFromText(text.remove(colon), AmountUnit::Yuan, kDisputed);
        if (read && read->money != Money())
            sums.push_back(
                {{match.capturedStart(), match.capturedEnd()}, read->money, read->approximate});
    }
    return sums;
}

// The last word of a list in a text, by where it ends; -1: none.
qsizetype lastOf(const Finding& in, QStringView text, QStringView list)
{
    qsizetype last = -1;
    for (const QString& word : in.words.list(list)) {
        if (const auto at = text.lastIndexOf(word); at >= 0)
            last = std::max(last, at + word.size());
    }
    return last;
}

enum class SumIs { None, Total, Disputed, Contested, Other };

// By the last telling word before the sum.
SumIs roleBefore(const Finding& in, QStringView lead)
{
    struct Told {
        SumIs role;
        const char16_t* list;
    };
    constexpr std::array lists{Told{SumIs::Total, u"totals"}, Told{SumIs::Disputed, u"disputes"},
                               Told{SumIs::Contested, u"contested"},
                               Told{SumIs::Other, u"payments"}, Told{SumIs::Other, u"others"}};
    SumIs role = SumIs::None;
    qsizetype last = 0;
    for (const auto& each : lists) {
        if (const auto at = lastOf(in, lead, each.list); at > last) {
            last = at;
            role = each.role;
        }
    }
    return role;
}

// 「38万元尾款至今未付」: what follows it, up to the next mark.
SumIs roleBehind(const Finding& in, const Sum& sum)
{
    constexpr qsizetype kNear = 10; // characters
    const QString behind = in.letter.behind(sum.at).left(kNear);
    return in.words.isWithin(behind, u"unpaidBehind") ? SumIs::Disputed : SumIs::None;
}

struct Judged {
    SumIs role;
    Sureness sureness;
};

// In its own clause certain; from the clause before it, where no other sum stands, likely.
Judged judge(const Finding& in, const Sum& sum, qsizetype previousEnd)
{
    const Passage clause = in.letter.clauseAround(sum.at);
    const QString lead = in.letter.at({std::max(clause.start, previousEnd), sum.at.start});
    if (const SumIs role = roleBefore(in, lead); role != SumIs::None)
        return {role, Sureness::Certain};
    if (const SumIs role = roleBehind(in, sum); role != SumIs::None)
        return {role, Sureness::Certain};
    const Passage sentence = in.letter.sentenceAround(sum.at);
    const qsizetype from = std::max(sentence.start, previousEnd);
    const QString further = from < clause.start ? in.letter.at({from, clause.start}) : QString();
    const QString nearest = further.section(QRegularExpression(QStringLiteral("[，,：:]")), -2, -1);
    return {roleBefore(in, nearest), Sureness::Likely};
}

QString fieldOf(SumIs role)
{
    switch (role) {
    case SumIs::Total:
        return kTotal;
    case SumIs::Disputed:
        return kDisputed;
    case SumIs::Contested:
        return kContested;
    case SumIs::None:
    case SumIs::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Spots sumSpots(const Finding& in)
{
    Spots spots;
    qsizetype previousEnd = 0;
    for (const Sum& sum : sumsIn(in.letter)) {
        const auto isOfField = [&](const Label& label) {
            return isAmount(label.key) && label.value.contains(sum.at.start);
        };
        if (std::ranges::none_of(in.labels, isOfField)) {
            const auto [role, sureness] = judge(in, sum, previousEnd);
            const QString key = fieldOf(role);
            if (key.isEmpty())
                spots.unread.push_back(
                    {{}, sum.at, role == SumIs::None ? Doubt::WhichSum : Doubt::LeftOver});
            else
                spots.found.push_back({key,
                                       sum.at,
                                       sureness,
                                       Ground::Sentence,
                                       {},
                                       QString::number(sum.money.fen())});
        }
        previousEnd = sum.at.end;
    }
    return spots;
}

} // namespace jiuzhang
