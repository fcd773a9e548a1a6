// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/labels.h"

#include "core/base/text.h"
#include "core/exchange/clue_keys.h"
#include "core/exchange/header.h"

#include <QRegularExpression>

#include <algorithm>

namespace jiuzhang {

namespace {

bool isStory(const QString& key)
{
    const ClueField* field = clueField(key);
    return key == kStory || (field && std::holds_alternative<field::Story>(field->type));
}

QString fieldOf(const QString& heading, const HeaderNames& names, const LetterWords& words)
{
    if (const auto match = names.match(heading))
        return match->key;
    return words.labelled(heading).value_or(QString());
}

bool beginsLine(QStringView text, qsizetype at)
{
    return text.sliced(0, at).sliced(text.sliced(0, at).lastIndexOf(u'\n') + 1).trimmed().isEmpty();
}

std::vector<Label> labelsBeforeColons(const LetterText& letter, const HeaderNames& names,
                                      const LetterWords& words)
{
    static const QRegularExpression label(
        QStringLiteral(
            "(?:^|(?<=[\\s　，,；;。、（(【|]))(?:[一二三四五六七八九十\\d]+[、.．])?[【\\[]?"
            "(?<name>(?!\\d)[^\\s　，,；;。、:：（）()【】\\[\\]|]{1,12}(?:[（(][^（）()\\s　]{1,8}"
            "[）)])?)"
            "(?:[】\\]][ 　]*[:：]?|[ 　]*[:：])"),
        QRegularExpression::MultilineOption);
    std::vector<Label> labels;
    for (auto found = label.globalMatch(letter.text); found.hasNext();) {
        const auto match = found.next();
        const QString heading = match.captured(u"name");
        const Passage at{match.capturedStart(), match.capturedEnd()};
        if (at == letter.addressee || letter.addressee.contains(at.start))
            continue;
        labels.push_back(
            {fieldOf(heading, names, words), heading, at, {}, beginsLine(letter.text, at.start)});
    }
    return labels;
}

// 「一、基本情况」 alone on its line.
std::vector<Label> labelsOverParagraphs(const LetterText& letter, const HeaderNames& names,
                                        const LetterWords& words)
{
    static const QRegularExpression heading(
        QStringLiteral("^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?[ 　]*(?<name>\\S{2,12})$"));
    std::vector<Label> labels;
    for (const Passage& line : letter.lines) {
        const auto match = heading.match(letter.at(line));
        const QString name = match.captured(u"name");
        const QString key = match.hasMatch() ? fieldOf(name, names, words) : QString();
        if (isStory(key))
            labels.push_back({key, name, line, {}, true});
    }
    return labels;
}

// Up to a bracket that closes one before it: 「（法定代表人：…，电话：…）」.
Passage withinBrackets(const LetterText& letter, Passage value)
{
    int open = 0;
    for (qsizetype at = value.start; at < value.end; ++at) {
        const QChar c = letter.text[at];
        open += c == u'（' || c == u'(' ? 1 : c == u'）' || c == u')' ? -1 : 0;
        if (open < 0)
            return {value.start, at};
    }
    return value;
}

// A story goes on until the next label that begins a line, or the foot; anything else to the next
// mark or label.
Passage valueOf(const LetterText& letter, const std::vector<Label>& labels, std::size_t place)
{
    static const QRegularExpression marks(QStringLiteral("[，；;。|　\\t\\n]|,(?!\\d{3})|\\s{2,}"));
    static const QRegularExpression lineOrMarks(QStringLiteral("\\n|\\t|[；;]"));
    const Label& label = labels[place];
    const qsizetype start = label.at.end;
    qsizetype end = letter.text.size();
    const bool story = isStory(label.key);
    for (std::size_t next = place + 1; next < labels.size(); ++next) {
        const Label& other = labels[next];
        if (!story || other.beginsLine || !other.key.isEmpty()) {
            end = std::min(end, other.at.start);
            break;
        }
    }
    if (story) {
        const bool isBefore = start < letter.foot.start && label.key != u"evidenceList";
        if (isBefore)
            end = std::min(end, letter.foot.start);
        return letter.trimmed({start, end});
    }
    const ClueField* field = clueField(label.key);
    const bool isLong =
        field && (field->names == Names::Address || field->names == Names::Business);
    const qsizetype from = letter.trimmed({start, end}).start;
    const auto mark = (isLong ? lineOrMarks : marks).match(letter.text, from);
    if (mark.hasMatch())
        end = std::min(end, mark.capturedStart());
    return letter.trimmed(withinBrackets(letter, {start, end}), u"，,；;。、（(【");
}

// The list of what was sent along: its line, and those that go on counting.
Passage listed(const LetterText& letter, Passage value)
{
    static const QRegularExpression counted(
        QStringLiteral("^(?:[（(]?[\\d一二三四五六七八九十]+[）)]?[、.．])"));
    qsizetype end = value.start;
    bool isFirst = true;
    for (const Passage& line : letter.lines) {
        if (line.end <= value.start || line.start >= value.end)
            continue;
        if (!isFirst && !counted.match(letter.at(line)).hasMatch())
            break;
        isFirst = false;
        end = std::min(line.end, value.end);
    }
    return letter.trimmed({value.start, end});
}

// How the party is reached or known: where it is said of the respondent, it is the respondent's.
bool isOfParty(const ClueField& field)
{
    return field.names == Names::Person || field.names == Names::Telephone ||
           field.names == Names::Address || std::holds_alternative<field::CreditCode>(field.type);
}

// 「联系人01（经理）」「联系人01 13800010000」: the name. Empty: none stands there.
Passage nameIn(const LetterText& letter, Passage value)
{
    static const QRegularExpression name(QStringLiteral(
        "^(?:[\\p{Han}·]{2,8}(?:\\d{2})?|[A-Za-z][A-Za-z .]{1,30})(?![\\p{Han}\\d])"));
    const auto match = name.match(letter.at(value));
    return match.hasMatch() ? Passage{value.start, value.start + match.capturedEnd()} : Passage{};
}

// 「景德镇青岚陶瓷有限公司（盖章）」: the name.
Passage entityIn(const LetterText& letter, Passage value)
{
    static const QRegularExpression business(u'^' + businessName());
    static const QRegularExpression end(QStringLiteral("[（(，,。]"));
    const QString text = letter.at(value);
    if (const auto match = business.match(text); match.hasMatch())
        return {value.start, value.start + match.capturedEnd()};
    const auto mark = end.match(text);
    return mark.hasMatch() ? letter.trimmed({value.start, value.start + mark.capturedStart()})
                           : value;
}

// 反映人 may be a business or a person.
Label settled(const LetterText& letter, Label label, const HeaderNames& names)
{
    static const QRegularExpression business(u'^' + businessName());
    const auto otherwise = names.otherwise(label.heading);
    if (label.key == kEntity && otherwise && !business.match(letter.at(label.value)).hasMatch())
        label.key = *otherwise;
    if (label.key == kEntity)
        label.value = entityIn(letter, label.value);
    else if (const ClueField* field = clueField(label.key); field && field->names == Names::Person)
        label.value = nameIn(letter, label.value);
    else if (label.key == u"evidenceList")
        label.value = listed(letter, label.value);
    return label;
}

} // namespace

std::vector<Label> labelsIn(const LetterText& letter, const HeaderNames& names,
                            const LetterWords& words)
{
    auto labels = labelsBeforeColons(letter, names, words);
    const auto over = labelsOverParagraphs(letter, names, words);
    labels.insert(labels.end(), over.begin(), over.end());
    std::ranges::sort(labels, {}, [](const Label& label) { return label.at.start; });
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].value = valueOf(letter, labels, i);
    return labels;
}

Spots labelledSpots(const LetterText& letter, const std::vector<Label>& labels,
                    const HeaderNames& names)
{
    Spots spots;
    qsizetype respondentEnds = -1; // of its line
    for (const Label& each : labels) {
        const Label label = settled(letter, each, names);
        if (label.key.isEmpty() || label.value.isEmpty() || names.isUnknown(letter.at(label.value)))
            continue;
        const ClueField* field = clueField(label.key);
        if (field && isOfParty(*field) && label.at.start < respondentEnds) {
            spots.unread.push_back({label.key, label.value, Doubt::SomebodyElse});
            continue;
        }
        if (label.key == u"respondent" || label.key == kEntity) {
            const auto end = letter.text.indexOf(u'\n', label.value.end);
            respondentEnds = label.key == kEntity ? -1 : end < 0 ? letter.text.size() : end;
        }
        QString value = letter.at(label.value);
        if (const auto meaning = names.meaning(label.key, value))
            value = *meaning;
        spots.found.push_back({label.key == kStory ? kFactsKey : label.key, label.value,
                               Sureness::Certain, Ground::Labelled, value, comparable(value),
                               unitOfHeading(label.heading)});
    }
    return spots;
}

} // namespace jiuzhang
