// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme.h"

#include "core/base/text.h"
#include "core/directory/free_names.h"

#include <algorithm>

namespace jiuzhang {

namespace {

template <class T, class Id>
const T* withId(const std::vector<T>& list, const Id& id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

template <class T>
const T* named(const std::vector<T>& list, const QString& text,
               QString (*keyOf)(const QString&) = comparable)
{
    const QString wanted = keyOf(text);
    const auto means = [&](const T& entry) {
        const auto same = [&](const QString& name) { return keyOf(name) == wanted; };
        return same(entry.id.text()) || same(entry.name) ||
               std::ranges::any_of(entry.aliases, same);
    };
    const auto found = std::ranges::find_if(list, means);
    return found == list.end() ? nullptr : &*found;
}

bool isLike(const Category& category, const QString& key)
{
    const auto like = [&](const QString& name) {
        const QString known = categoryKey(name);
        return isWithin(known, key) || isOneLetterApart(known, key);
    };
    return like(category.name) || std::ranges::any_of(category.aliases, like);
}

} // namespace

const Category* Programme::category(const CategoryId& wanted) const
{
    return withId(categories, wanted);
}

Sender Programme::sender(QDate on) const
{
    Sender sender{{}, office, office, QStringLiteral("我组"), {}};
    for (const Sender& each : senders) {
        if (each.from <= on)
            sender = each;
    }
    return sender;
}

const Source* Programme::source(const SourceId& wanted) const
{
    return withId(sources, wanted);
}

const Term* Programme::term(const TermId& wanted, QDate on) const
{
    const auto found = std::ranges::find_if(terms, [&](const Term& term) {
        return term.id == wanted && (!term.validFrom || *term.validFrom <= on) &&
               (!term.validTo || on <= *term.validTo);
    });
    return found == terms.end() ? nullptr : &*found;
}

const MonthlyReporting& Programme::reportingIn(QDate month) const
{
    const auto holds = [month](const ReportingChange& change) { return change.from <= month; };
    const auto last = std::find_if(reportingChanges.rbegin(), reportingChanges.rend(), holds);
    return last == reportingChanges.rend() ? reporting : last->reporting;
}

Result<CategoryId> Programme::categoryNamed(const QString& text) const
{
    const Category* meant = named(categories, text);
    if (!meant)
        meant = named(categories, text, categoryKey);
    if (!meant)
        return refuse(ErrorCode::UnknownCategory, {text});
    return meant->id;
}

std::optional<CategoryId> Programme::categoryLike(const QString& text) const
{
    const QString key = categoryKey(text);
    const auto isMeant = [&](const Category& category) { return isLike(category, key); };
    const auto meant = std::ranges::find_if(categories, isMeant);
    const bool isOne = meant != categories.end() && std::ranges::count_if(categories, isMeant) == 1;
    return isOne ? std::optional(meant->id) : std::nullopt;
}

Result<SourceId> Programme::sourceNamed(const QString& text) const
{
    const Source* meant = named(sources, text);
    if (!meant)
        return refuse(ErrorCode::UnknownSource, {text});
    return meant->id;
}

} // namespace jiuzhang
