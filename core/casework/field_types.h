// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/clue.h"

#include <variant>

namespace jiuzhang {

// What a field holds, and so how it is read, checked, kept and shown: whoever does one of these
// has a function for each of the types. `at` is where ClueContent keeps the value.
namespace field {
struct Line { // one line, at most kLineLimit characters
    QString ClueContent::*at;
};
struct CreditCode { // 统一社会信用代码 with its right check character
    QString ClueContent::*at;
};
struct Story { // paragraphs, at most kStoryLimit characters
    QString ClueContent::*at;
};
struct Rate { // in percent, isInterestRate()
    QString ClueContent::*at;
};
struct Day { // no later than the day of registration, but where it may lie ahead
    std::optional<QDate> ClueContent::*at;
    bool mayLieAhead = false;
};
struct PartialDay { // the same, as exactly as it is known
    std::optional<PartialDate> ClueContent::*at;
};
struct Amount {
    std::optional<Money> ClueContent::*at;
    bool ClueContent::*approximate;
};
struct Source {
    std::optional<SourceId> ClueContent::*at;
};
struct Category {
    std::optional<CategoryId> ClueContent::*at;
};
struct Size {
    std::optional<EnterpriseSize> ClueContent::*at;
};
struct Unit {
    std::optional<UnitId> ClueContent::*at;
    bool isLocality = false; // a town, subdistrict or park
};
struct Confidential {
    Shielding ClueContent::*at;
};
template <class E>
struct Chosen { // one of the words<E>(), kept by its id
    std::optional<E> ClueContent::*at;
};
} // namespace field

using FieldType =
    std::variant<field::Line, field::CreditCode, field::Story, field::Rate, field::Day,
                 field::PartialDay, field::Amount, field::Source, field::Category, field::Size,
                 field::Unit, field::Confidential, field::Chosen<DueFrom>,
                 field::Chosen<InterestPer>, field::Chosen<YearDays>, field::Chosen<InterestRule>,
                 field::Chosen<PaymentOrder>>;

template <class Type>
inline constexpr bool kIsChosen = false;
template <class E>
inline constexpr bool kIsChosen<field::Chosen<E>> = true;

inline constexpr qsizetype kLineLimit = 200;     // longer is a pasted text, not a name
inline constexpr qsizetype kStoryLimit = 20'000; // characters

} // namespace jiuzhang
