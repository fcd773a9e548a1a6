// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_answers.h"

#include "ui/shared/clue_text.h"
#include "ui/shared/error_text.h"

#include <algorithm>

namespace jiuzhang::ui {

namespace {

const auto kYes = QString::fromUtf16(kRegister);
const auto kNo = QString::fromUtf16(kSkip);

QString sentenceOf(Error question)
{
    question.where.clear();
    return errorText(question);
}

} // namespace

std::optional<QString> ImportAsking::yesTo(const Error& question) const
{
    const AnswerChoices choices = answersTo(question);
    QStringList words = choices.words;
    words.removeAll(kNo);
    if (words == QStringList{kYes})
        return kYes;
    words.removeAll(kYes);
    if (words.isEmpty())
        return choices.orText ? meantBy(question) : std::nullopt;
    QStringList names;
    for (const QString& word : words)
        names += wordOf(question, word);
    if (choices.orText)
        names += tr("Something else…");
    const auto chosen = prompts_.choose(sentenceOf(question), names);
    if (!chosen)
        return std::nullopt;
    return *chosen < words.size() ? std::optional(words[*chosen]) : meantBy(question);
}

std::optional<QString> ImportAsking::noTo(const Error& question) const
{
    return answersTo(question).words.contains(kNo) ? std::optional(kNo) : std::nullopt;
}

std::optional<QString> ImportAsking::meantBy(const Error& question) const
{
    const auto typed = prompts_.askLine(sentenceOf(question));
    const bool isSaid = typed && !typed->trimmed().isEmpty();
    return isSaid ? std::optional(typed->trimmed()) : std::nullopt;
}

QString ImportAsking::wordOf(const Error& question, const QString& answer) const
{
    if (question.code == ErrorCode::AskedColumn)
        return fieldText(answer);
    if (question.code == ErrorCode::AskedForAll) {
        const auto source = std::ranges::find_if(
            programme_.sources, [&](const auto& each) { return each.id.text() == answer; });
        return source == programme_.sources.end() ? answer : source->name;
    }
    const auto level = shieldingFromId(answer);
    return level ? shieldingText(*level) : answer;
}

} // namespace jiuzhang::ui
