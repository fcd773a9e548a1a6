// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/acts.h"

namespace jiuzhang {

// A column of the workbook that a unit fills in and sends back (plan III.2): what it is asked
// about, or what it answers.
struct ReplyColumn {
    enum class Kind { Told, Text, Amount, Day, Track };
    const char16_t* heading;
    int width; // in Chinese characters
    Kind kind = Kind::Told;
    // Columns of one part make one act; the day of work is that of all acts without a day of
    // their own.
    enum class Part { None, Signing, Work, Finding, Recognition, Opinion, Payment, Trouble, Next };
    Part part = Part::None;
    const char16_t* key = nullptr; // of the act's need; "on": its day
};
[[nodiscard]] std::span<const ReplyColumn> replyColumns();

// The act that a part is read into, in the order in which they are entered.
struct ReplyPart {
    ReplyColumn::Part part;
    Act act;
    const char16_t* before = u""; // what is put before the text of a note
};
[[nodiscard]] std::span<const ReplyPart> replyParts();

inline constexpr auto kReplySheet = u"办理回复";
inline constexpr auto kReportSheet = u"月报";
// The lines of the sheet for the monthly report, the answer beside each.
inline constexpr auto kReportUnit = u"填报单位";
inline constexpr auto kReportMonth = u"报送月份";
inline constexpr auto kReportNil = u"是否零报告";
inline constexpr auto kReportOn = u"报送日期";

} // namespace jiuzhang
