// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/listing.h"

#include "core/base/text.h"
#include "core/casework/case_course.h"
#include "core/casework/fields.h"
#include "core/casework/searched_texts.h"
#include "core/office/permission.h"
#include "core/office/told_cases.h"

#include <algorithm>

namespace jiuzhang {

namespace {

template <class E>
QStringList wordIds()
{
    QStringList ids;
    for (const auto& word : words<E>())
        ids += QString::fromLatin1(word.id);
    return ids;
}

template <class Item>
QStringList idsOf(const std::vector<Item>& items)
{
    QStringList ids;
    for (const auto& item : items) {
        if constexpr (std::is_same_v<decltype(item.id), QString>)
            ids += item.id;
        else
            ids += item.id.text();
    }
    return ids;
}

template <class E>
Result<QString> idOfWord(const QString& field, const QString& text)
{
    if (const auto word = wordFrom<E>(text))
        return idOf(*word);
    return refuse(ErrorCode::UnknownChoice, {field, text, wordIds<E>().join(u", ")});
}

Result<QString> idOfRung(const Programme& programme, const QString& field, const QString& text)
{
    for (const auto& rung : programme.ladder) {
        if (text == rung.id || text == rung.name)
            return rung.id;
    }
    return refuse(ErrorCode::UnknownChoice, {field, text, idsOf(programme.ladder).join(u", ")});
}

// What the field may be where it is a choice, in the order in which the programme, the forms and
// the directory tell it: a list sorted by it is one in that order, not in that of ids.
QStringList choicesOf(const Programme& programme, const QString& field)
{
    const auto ofClue = [&](const auto& type) -> QStringList {
        using Type = std::decay_t<decltype(type)>;
        if constexpr (std::is_same_v<Type, field::Category>)
            return idsOf(programme.categories);
        else if constexpr (std::is_same_v<Type, field::Source>)
            return idsOf(programme.sources);
        else if constexpr (std::is_same_v<Type, field::Unit>)
            return idsOf(programme.directory.units());
        else if constexpr (std::is_same_v<Type, field::Size>)
            return {
                enterpriseSizeId(EnterpriseSize::Large), enterpriseSizeId(EnterpriseSize::Medium),
                enterpriseSizeId(EnterpriseSize::Small), enterpriseSizeId(EnterpriseSize::Micro)};
        else if constexpr (std::is_same_v<Type, field::Confidential>)
            return {shieldingId(Shielding::Open), shieldingId(Shielding::LeadOnly),
                    shieldingId(Shielding::Anonymous)};
        else if constexpr (kIsChosen<Type>)
            return wordIds<
                typename std::remove_cvref_t<decltype(ClueContent().*type.at)>::value_type>();
        else
            return {};
    };
    if (const auto* found = clueField(field))
        return std::visit(ofClue, found->type);
    if (field == u"lead")
        return idsOf(programme.directory.units());
    if (field == u"state")
        return wordIds<State>();
    if (field == u"track")
        return wordIds<Track>();
    if (field == u"outcome")
        return wordIds<CaseOutcome>();
    if (field == u"rung")
        return idsOf(programme.ladder);
    return {};
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

const ClueField* textField(const QString& name)
{
    const ClueField* field = clueField(name);
    return field && textIn(*field) ? field : nullptr;
}

bool asksTexts(const LedgerQuestion& question)
{
    return !question.find.isEmpty() || textField(question.sortBy) ||
           std::ranges::any_of(question.where,
                               [](const auto& each) { return textField(each.first) != nullptr; });
}

bool isTold(const ClueField& field, const LedgerLine& line)
{
    const QJsonValue kept = keptValue(field, line.subject.clue);
    return toldValue(field.id(), kept, line) == kept;
}

// As the ledger's own search finds it: each part that stands between blanks, in any text.
bool isFound(const QString& find, const LedgerLine& line)
{
    QStringList hidden;
    for (const auto& field : clueFields()) {
        if (textIn(field) && field.mask && !isTold(field, line))
            hidden += line.subject.clue.*textIn(field);
    }
    QStringList texts{line.entity()};
    for (const auto& text : searchedTexts(line.subject)) {
        if (!hidden.contains(text))
            texts += line.told(text);
    }
    return std::ranges::all_of(find.simplified().split(u' '), [&](const QString& part) {
        const QString asked = comparable(part);
        return std::ranges::any_of(
            texts, [&](const QString& text) { return comparable(text).contains(asked); });
    });
}

// Asks the same of what the reader may know of each case.
class MaskedSearch {
public:
    MaskedSearch(const LedgerQuestion& question, ToldCases told)
        : question_(question), sortedBy_(textField(question.sortBy)), told_(std::move(told))
    {
    }

    void ask(std::int64_t row, const Case& subject)
    {
        told_.tell(0, subject, [&](const LedgerLine& line) {
            if (answers(line))
                (sortedBy_ && !isTold(*sortedBy_, line) ? last_ : rows_).push_back(row);
        });
    }
    [[nodiscard]] std::vector<std::int64_t> rows() &&
    {
        std::ranges::sort(last_); // by number
        rows_.insert(rows_.end(), last_.begin(), last_.end());
        return std::move(rows_);
    }

private:
    [[nodiscard]] bool answers(const LedgerLine& line) const
    {
        for (const auto& [name, value] : question_.where) {
            if (const ClueField* field = textField(name); field && !isTold(*field, line))
                return false;
        }
        return question_.find.isEmpty() || isFound(question_.find, line);
    }

    const LedgerQuestion& question_;
    const ClueField* sortedBy_;
    ToldCases told_;
    std::vector<std::int64_t> rows_;
    std::vector<std::int64_t> last_;
};

// What goes out masked is masked for whoever may see the parties too.
Result<std::vector<std::int64_t>> shieldedLast(const Desk& desk, const LedgerQuestion& question,
                                               std::vector<std::int64_t> rows)
{
    const QString field = QStringLiteral("confidential");
    const auto shielded =
        TRY(desk.query.rows({.where = {{field, shieldingId(Shielding::LeadOnly)},
                                       {field, shieldingId(Shielding::Anonymous)}},
                             .asOf = question.asOf}));
    const auto last = std::ranges::stable_partition(
        rows, [&](std::int64_t row) { return !std::ranges::binary_search(shielded, row); });
    std::ranges::sort(last);
    return rows;
}

} // namespace

Result<std::vector<std::int64_t>> rowsFor(const Desk& desk, const Acting& reader,
                                          LedgerQuestion question)
{
    constexpr std::size_t kTogether = 256; // cases in memory
    question.choicesInOrder = choicesOf(desk.programme, question.sortBy);
    if (!asksTexts(question) || maySeeParties(desk, {reader.operatorName, {}, desk.today})) {
        auto rows = TRY(desk.query.rows(question));
        const auto* sortedBy = textField(question.sortBy);
        return sortedBy && sortedBy->mask ? shieldedLast(desk, question, std::move(rows))
                                          : Result<std::vector<std::int64_t>>(std::move(rows));
    }
    MaskedSearch search(question, TRY(ToldCases::of(desk, {}, ToldCases::As::Masked)));
    const auto rows = TRY(desk.query.rows(question));
    for (std::size_t first = 0; first < rows.size(); first += kTogether) {
        const auto some = std::span(rows).subspan(first, std::min(kTogether, rows.size() - first));
        const auto cases = TRY(desk.query.cases(some, question.asOf));
        for (std::size_t i = 0; i < cases.size(); ++i)
            search.ask(some[i], cases[i]);
    }
    return std::move(search).rows();
}

Result<LedgerQuestion> questionOf(const Desk& desk, LedgerQuestion asked)
{
    asked.windows = desk.programme.stages;
    const auto& fields = desk.query.fields();
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
