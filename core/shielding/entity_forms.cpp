// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/chinese_words.h"
#include "core/shielding/folded_text.h"
#include "core/shielding/name_form.h"
#include "core/shielding/shielding_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

using Reach = NameForm::Reach;
using Standing = NameForm::Standing;

// Takes words off the end for as long as something else is left.
QString withoutEnding(QString name, const QStringList& words)
{
    for (bool found = true; found;) {
        found = std::ranges::any_of(words, [&](const QString& word) {
            if (name.size() <= word.size() || !name.endsWith(word))
                return false;
            name.chop(word.size());
            return true;
        });
    }
    return name;
}

// 「江西省景德镇市浮梁县…」
QString withoutPlace(QString name)
{
    // 「景德镇」 is no 镇: the places that are known come first, then what is called one.
    static const QRegularExpression kOfPlace(
        QStringLiteral("^(?:自治区|自治州|省|市(?![政场民容])|区(?!域)|县(?!城))(?=\\p{Han}{2})"));
    static const QRegularExpression kDivision(
        QStringLiteral("^\\p{Han}{2,4}?(?:自治区|自治州|省|市|区|县|镇|乡|街道)(?=\\p{Han}{2})"));
    for (qsizetype before = 0; before != name.size();) {
        before = name.size();
        for (const auto& place : shieldingWords().places) {
            if (name.size() >= place.size() + 2 && name.startsWith(place))
                name = name.mid(place.size()).remove(kOfPlace);
        }
        if (name.size() == before)
            name.remove(kDivision);
    }
    return name;
}

QStringList bracketed(const QString& name)
{
    static const QRegularExpression kBrackets(
        QStringLiteral("[(（\\[［【〔]([^)）\\]］】〕]+)[)）\\]］】〕]"));
    QStringList contents;
    for (auto it = kBrackets.globalMatch(name); it.hasNext();)
        contents += folded(it.next().captured(1));
    return contents;
}

QString withoutBrackets(QString name)
{
    static const QRegularExpression kBrackets(
        QStringLiteral("[(（\\[［【〔][^)）\\]］】〕]*[)）\\]］】〕]"));
    return name.remove(kBrackets);
}

// 「第4」「第一」「三」「4号」: what any text counts with tells nobody.
bool isCount(const QString& text)
{
    static const QRegularExpression kCount(
        QStringLiteral("^第?[\\p{Nd}〇零一二三四五六七八九十百千万两]+[号次批期个项]?$"));
    return kCount.match(text).hasMatch();
}

// The words of trades and matters by what they begin with: each piece of each name is looked at.
const QHash<QChar, QStringList>& ordinaryWords()
{
    static const auto byBeginning = [] {
        QHash<QChar, QStringList> words;
        for (const auto& word : shieldingWords().tradeWords)
            words[word[0]] += word;
        for (const auto& word : shieldingWords().matters)
            words[word[0]] += word;
        return words;
    }();
    return byBeginning;
}

// Of words that tell what something is about: 「消防工程」.
bool isOrdinary(QStringView text)
{
    if (text.isEmpty())
        return true;
    const auto words = ordinaryWords().constFind(text[0]);
    return words != ordinaryWords().cend() && std::ranges::any_of(*words, [&](const QString& word) {
               return text.startsWith(word) && isOrdinary(text.mid(word.size()));
           });
}

bool isCommon(const QString& text)
{
    return shieldingWords().common.contains(text) || isWord(text) || isOrdinary(text);
}

class Forms {
public:
    // Not what stands in every second name; of a word that any text may have only beside the
    // matter itself.
    void add(const QString& text, Reach reach, Standing standing = Standing::Anywhere)
    {
        const auto& words = shieldingWords();
        if (text.size() > 1 && !words.ofNames.contains(text) && !words.nobody.contains(text) &&
            !isCount(text))
            forms_.push_back({text, isCommon(text) ? Reach::OwnMatter : reach, standing});
    }
    // None of its characters is to be left over.
    void addStretches(const QString& text)
    {
        for (qsizetype length = text.size(); length >= 2; --length) {
            for (qsizetype from = 0; from + length <= text.size(); ++from)
                add(text.mid(from, length), Reach::OwnMatter);
        }
    }
    void addWhole(const QString& name)
    {
        if (name.size() > 1)
            forms_.push_back({name, isWord(name) ? Reach::OwnMatter : Reach::Everywhere});
    }
    void add(std::vector<NameForm> others)
    {
        std::ranges::move(others, std::back_inserter(forms_));
    }
    // 「光明」, a word by itself, tells its business as 「光明厂」.
    void addMark(const QString& mark)
    {
        add(mark, Reach::Everywhere);
        const bool isAdded = !forms_.empty() && forms_.back().text == mark;
        if (isAdded && isCommon(mark) && !isOrdinary(mark))
            forms_.push_back({mark, Reach::Everywhere, Standing::AsBusiness});
    }
    void addPerson(const QString& name)
    {
        if (!isCount(name))
            add(personForms(name));
    }
    [[nodiscard]] std::vector<NameForm> all() && { return std::move(forms_); }

private:
    std::vector<NameForm> forms_;
};

bool isLatin(const QString& name)
{
    return std::ranges::none_of(
        name, [](QChar each) { return each.isLetter() && each.script() == QChar::Script_Han; });
}

// What stands before the first word of a trade: 「鑫磊」 of 「鑫磊石材加工」; all where none is
// known.
QString markOf(const QString& core)
{
    qsizetype end = core.size();
    for (const auto* list : {&shieldingWords().tradeWords, &shieldingWords().kinds}) {
        for (const auto& word : *list) {
            if (const auto at = core.indexOf(word, 2); at >= 0)
                end = std::min(end, at);
        }
    }
    return core.left(end);
}

// 「鑫磊石材加工」, without legal form; `place` is what stood before it, `mark` what tells it.
void addCore(Forms& forms, const QString& place, const QString& core, const QString& mark)
{
    const auto& words = shieldingWords();
    forms.add(core, Reach::Everywhere);
    if (mark.size() < core.size()) {
        for (const auto& word : words.tradeWords) {
            if (QStringView(core).mid(mark.size()).startsWith(word))
                forms.add(mark + word, Reach::Everywhere);
        }
        const QString own = tradeOf(core);
        for (const auto& [word, trade] : words.trades) { // 「光明瓷业」 of 「光明瓷厂」
            if (trade == own)
                forms.add(mark + word, Reach::Everywhere);
        }
        forms.add(place + mark, Reach::OwnMatter);
    }
    forms.addMark(mark);
    // 「鑫窑瓷韵」 of 「鑫窑瓷韵陶瓷」: a word of a trade may be part of the name itself.
    if (const QString name = withoutEnding(core, words.tradeWords); name.size() > mark.size())
        forms.add(name, Reach::Everywhere);
    if (isCount(mark)) // 「第一公司」
        forms.add(mark + QStringLiteral("公司"), Reach::OwnMatter);
    forms.addStretches(mark); // of a trade that is not known too: where it begins is not known
    if (words.ofNames.contains(mark))
        return;
    for (const auto length : {2, 3, 4}) // 「张小花理发店」
        forms.addPerson(mark.left(length));
}

} // namespace

namespace {

// 「幸福超市」 of 「幸福生活超市」: what is no word by itself any more.
void addEndings(Forms& forms, const QString& mark, const QString& name)
{
    for (const auto& ending : shieldingWords().legalForms) {
        const bool isWanted = !shieldingWords().kinds.contains(ending) && !isOrdinary(mark);
        if (isWanted && isCommon(mark) && name.endsWith(ending))
            forms.add(mark + ending, Reach::Everywhere, Standing::AsWord);
    }
}

// 「赣昌建设有限公司」 of 「赣昌建设有限公司第三分公司」.
QString seatOf(const QString& name)
{
    static const QRegularExpression kSeat(
        QStringLiteral("^(.{2,}?(?:公司|集团有限公司|集团(?!有限|股份)|合作社|厂(?=第|.{0,6}部)))"
                       ".+$"));
    return kSeat.match(name).captured(1);
}

void addBusiness(Forms& forms, const QString& name)
{
    if (const QString seat = seatOf(withoutBrackets(name)); !seat.isEmpty())
        addBusiness(forms, seat);
    const auto& words = shieldingWords();
    const QString whole = folded(name);
    if (words.nobody.contains(whole))
        return;
    const QString bare = folded(withoutBrackets(name));
    for (const QString& each : whole == bare ? QStringList{whole} : QStringList{whole, bare}) {
        const QString core = withoutEnding(each, words.legalForms);
        forms.addWhole(each);
        forms.add(core, Reach::Everywhere);
        if (isLatin(each))
            continue;
        const QString local = withoutPlace(core);
        const QString ofNoPlace = withoutPlace(each);
        // 「饭店」 is a trade, and what is left of it without 店 none.
        const QString mark =
            std::min(markOf(local), markOf(ofNoPlace),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
        forms.add(ofNoPlace, Reach::Everywhere);
        addEndings(forms, mark, each);
        addCore(forms, core.chopped(local.size()), local, mark);
    }
    static const QRegularExpression kLatin(
        QStringLiteral("[A-Za-zＡ-Ｚａ-ｚ][\\p{Latin}\\p{N} .,&'’-]*"));
    for (auto it = kLatin.globalMatch(name); it.hasNext();)
        forms.add(latinForms(it.next().captured()));
}

} // namespace

std::vector<NameForm> entityForms(const QString& name)
{
    // 「青岚陶瓷厂、远山建设有限公司」, 「个体工商户张三等12名」
    static const QRegularExpression kBetween(QStringLiteral("[、；;\\n]+"));
    static const QRegularExpression kPeople(
        QStringLiteral("^(?:个体工商户|个体户|经营户|农民工|村民)|等(?:\\p{Nd}|["
                       "一二三四五六七八九十]|多|人|名).*$"));
    Forms forms;
    const auto parts = name.split(kBetween, Qt::SkipEmptyParts);
    forms.add(folded(name), Reach::Everywhere);
    for (const QString& part : parts) {
        addBusiness(forms, part);
        forms.addPerson(QString(part).remove(kPeople));
    }
    for (QString each : bracketed(name)) {
        for (const auto& label : shieldingWords().labels)
            if (each.startsWith(label) && each.size() > label.size() + 1)
                each = each.mid(label.size());
        if (!shieldingWords().places.contains(each))
            addBusiness(forms, each);
    }
    return std::move(forms).all();
}

QString tradeOf(const QString& name)
{
    const QString text = folded(name);
    for (const auto& trade : shieldingWords().trades) {
        if (text.contains(trade.word))
            return trade.name;
    }
    return {};
}

} // namespace jiuzhang
