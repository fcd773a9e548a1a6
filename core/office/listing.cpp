// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/listing.h"

#include "core/casework/case_course.h"
#include "core/casework/fields.h"

namespace jiuzhang {

namespace {

template <class E>
Result<QString> idOfWord(const QString& field, const QString& text)
{
    if (const auto word = wordFrom<E>(text))
        return idOf(*word);
    QStringList choices;
    for (const auto& word : words<E>())
        choices += QString::fromLatin1(word.id);
    return refuse(ErrorCode::UnknownChoice, {field, text, choices.join(u", ")});
}

Result<QString> idOfRung(const Programme& programme, const QString& field, const QString& text)
{
    QStringList choices;
    for (const auto& rung : programme.ladder) {
        if (text == rung.id || text == rung.name)
            return rung.id;
        choices += rung.id;
    }
    return refuse(ErrorCode::UnknownChoice, {field, text, choices.join(u", ")});
}

Result<QString> idFor(const Desk& desk, const QString& field, const QString& text, QDate on)
{
    const auto code = [](const auto& id) { return id.text(); };
    if (text.isEmpty())
        return text;
    const auto* ofClue = clueField(field);
    if (ofClue && std::holds_alternative<field::Category>(ofClue->type))
        return desk.programme.categoryNamed(text).map(code);
    if (ofClue && std::holds_alternative<field::Source>(ofClue->type))
        return desk.programme.sourceNamed(text).map(code);
    if ((ofClue && std::holds_alternative<field::Unit>(ofClue->type)) || field == u"lead" ||
        field == u"copied" || field == u"assisting")
        return desk.programme.directory.named(text, on).map(code);
    if (field == u"state")
        return idOfWord<State>(field, text);
    if (field == u"track")
        return idOfWord<Track>(field, text);
    if (field == u"outcome")
        return idOfWord<CaseOutcome>(field, text);
    if (field == u"rung")
        return idOfRung(desk.programme, field, text);
    return text;
}

} // namespace

Result<LedgerQuestion> questionOf(const Desk& desk, LedgerQuestion asked)
{
    asked.windows = desk.programme.stages;
    const auto& fields = LedgerQuery::fields();
    if (!fields.contains(asked.sortBy))
        return refuse(ErrorCode::FieldUnknown, {asked.sortBy, fields.join(u", ")});
    for (auto& [field, value] : asked.where) {
        if (!fields.contains(field) && field != kAskedAct)
            return refuse(ErrorCode::FieldUnknown, {field, fields.join(u", ")});
        auto id = TRY(idFor(desk, field, value, asked.on));
        value = id;
    }
    return asked;
}

Result<CaseFile> caseFile(const Desk& desk, const CaseNumber& number, std::optional<QDate> asOf)
{
    auto events = TRY(desk.record.events(number));
    TRY(desk.record.load(number)); // told by a lawful chain, or refused
    auto subject = folded(events, asOf);
    if (subject.number != number)
        return refuse(ErrorCode::CaseUnknown, {number.text()});
    if (asOf)
        std::erase_if(events, [&](const Event& event) { return event.happenedOn > *asOf; });
    auto papers = TRY(desk.papers.papersOf(number));
    if (asOf)
        std::erase_if(papers, [&](const IssuedPaper& paper) { return paper.issuedOn > *asOf; });
    return CaseFile{std::move(subject), std::move(events), std::move(papers)};
}

} // namespace jiuzhang
