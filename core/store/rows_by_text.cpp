// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows_by_text.h"

#include "core/casework/fields.h"

#include <QtEndian>

#include <algorithm>

namespace jiuzhang {

namespace {

NameOf namedIn(const QString& field)
{
    const auto* ofClue = clueField(field);
    return ofClue && ofClue->names == Names::Person ? NameOf::Person : NameOf::Thing;
}

} // namespace

RowsByText::RowsByText(const LedgerQuestion& question)
    : descending_(question.descending), whose_(namedIn(question.sortBy))
{
    for (const auto& choice : question.choicesInOrder)
        places_.insert(choice, static_cast<int>(places_.size()));
    if (places_.isEmpty())
        names_ = std::make_unique<NameCollation>(question.names);
}

QByteArray RowsByText::keyOf(const QString& text) const
{
    if (names_)
        return names_->keyOf(text, whose_);
    // A choice that the programme no longer has stands behind those it has.
    const auto place = qToBigEndian(places_.value(text, static_cast<int>(places_.size())));
    return {reinterpret_cast<const char*>(&place), sizeof place};
}

void RowsByText::add(std::int64_t row, const QString& text)
{
    if (text.isNull()) {
        without_.push_back(row);
        return;
    }
    if (groups_.empty() || text != text_) {
        groups_.push_back({keyOf(text), {}});
        text_ = text;
    }
    groups_.back().rows.push_back(row);
}

std::vector<std::int64_t> RowsByText::inOrder() &&
{
    std::ranges::stable_sort(groups_, [this](const Group& a, const Group& b) {
        return descending_ ? b.key < a.key : a.key < b.key;
    });
    std::vector<std::int64_t> rows;
    for (const auto& group : groups_)
        rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    rows.insert(rows.end(), without_.begin(), without_.end());
    return rows;
}

} // namespace jiuzhang
