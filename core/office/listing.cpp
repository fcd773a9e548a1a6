// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/listing.h"

#include "core/casework/fields.h"

namespace jiuzhang {

namespace {

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
    if (field == u"state") {
        if (const auto state = wordFrom<State>(text))
            return idOf(*state);
        QStringList choices;
        for (const auto& word : kStates)
            choices += QString::fromLatin1(word.id);
        return refuse(ErrorCode::UnknownChoice, {field, text, choices.join(u", ")});
    }
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
        if (!fields.contains(field))
            return refuse(ErrorCode::FieldUnknown, {field, fields.join(u", ")});
        auto id = TRY(idFor(desk, field, value, asked.on));
        value = id;
    }
    return asked;
}

Result<CaseFile> caseFile(const Desk& desk, const CaseNumber& number, std::optional<QDate> asOf)
{
    auto events = TRY(desk.record.events(number));
    if (asOf)
        std::erase_if(events, [&](const Event& event) { return event.happenedOn > *asOf; });
    if (events.empty())
        return refuse(ErrorCode::CaseUnknown, {number.text()});
    auto papers = TRY(desk.papers.papersOf(number));
    if (asOf)
        std::erase_if(papers, [&](const IssuedPaper& paper) { return paper.issuedOn > *asOf; });
    return CaseFile{folded(events), std::move(events), std::move(papers)};
}

} // namespace jiuzhang
