// SPDX-License-Identifier: GPL-3.0-or-later
// The words of casework that are stored by id and never change: states, tracks, outcomes,
// the entity's view and approvals, each with its Chinese name for papers and workbooks.
#pragma once

#include "core/casework/money_terms.h"

#include <optional>

namespace jiuzhang {

enum class Track { Prompt, Explain, Collective };                                // plan II.2d
enum class CaseOutcome { Resolved, Partial, Unresolvable, Withdrawn };           // 办理结果
enum class EntityView { Satisfied, MostlySatisfied, Dissatisfied, Unreachable }; // 主体评价
enum class Approval { Approved, Rejected };                                      // 审批意见

inline constexpr std::array kTracks{
    Word<Track>{Track::Prompt, "prompt", u"尽快解决"},
    Word<Track>{Track::Explain, "explain", u"沟通解释"},
    Word<Track>{Track::Collective, "collective", u"集体研究"},
};
inline constexpr std::array kOutcomes{
    Word<CaseOutcome>{CaseOutcome::Resolved, "resolved", u"已化解"},
    Word<CaseOutcome>{CaseOutcome::Partial, "partial", u"部分化解"},
    Word<CaseOutcome>{CaseOutcome::Unresolvable, "unresolvable", u"无法化解"},
    Word<CaseOutcome>{CaseOutcome::Withdrawn, "withdrawn", u"主动撤回"},
};
inline constexpr std::array kViews{
    Word<EntityView>{EntityView::Satisfied, "satisfied", u"满意"},
    Word<EntityView>{EntityView::MostlySatisfied, "mostly-satisfied", u"基本满意"},
    Word<EntityView>{EntityView::Dissatisfied, "dissatisfied", u"不满意"},
    Word<EntityView>{EntityView::Unreachable, "unreachable", u"联系不上"},
};
inline constexpr std::array kApprovals{
    Word<Approval>{Approval::Approved, "approved", u"同意"},
    Word<Approval>{Approval::Rejected, "rejected", u"不同意"},
};

template <class E>
[[nodiscard]] constexpr const auto& words()
{
    if constexpr (std::is_same_v<E, State>)
        return kStates;
    else if constexpr (std::is_same_v<E, Track>)
        return kTracks;
    else if constexpr (std::is_same_v<E, CaseOutcome>)
        return kOutcomes;
    else if constexpr (std::is_same_v<E, EntityView>)
        return kViews;
    else if constexpr (std::is_same_v<E, Approval>)
        return kApprovals;
    else if constexpr (std::is_same_v<E, DueFrom>)
        return kDueFroms;
    else if constexpr (std::is_same_v<E, InterestPer>)
        return kInterestPers;
    else if constexpr (std::is_same_v<E, YearDays>)
        return kYearDays;
    else if constexpr (std::is_same_v<E, InterestRule>)
        return kInterestRules;
    else
        return kPaymentOrders;
}

template <class E>
[[nodiscard]] QString idOf(E value)
{
    return QString::fromLatin1(words<E>()[static_cast<std::size_t>(value)].id);
}

template <class E>
[[nodiscard]] QString chineseOf(E value)
{
    return QString::fromUtf16(words<E>()[static_cast<std::size_t>(value)].chinese);
}

// By id or by the Chinese word; nothing for any other text.
template <class E>
[[nodiscard]] std::optional<E> wordFrom(const QString& text)
{
    for (const auto& word : words<E>()) {
        if (text == QLatin1String(word.id) || text == QStringView(word.chinese))
            return word.value;
    }
    return std::nullopt;
}

} // namespace jiuzhang
