// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/amount_text.h"
#include "core/exchange/header_names.h"
#include "core/exchange/sheet.h"

#include <optional>

namespace jiuzhang {

// The column of a book that went back to its sender (core/exchange/returned_rows): known by its
// heading with this comment on it, and not read.
inline constexpr auto kReasonHeading = u"原因";
inline constexpr auto kReasonMark = u"本列说明退回原因，再次导入时不读取。";

struct HeaderColumn {
    int column;
    QString heading;                // as written, all lines of a header of several
    std::optional<AmountUnit> unit; // 「(万元)」 in the heading, or over the whole table
    bool hidden = false;
    friend bool operator==(const HeaderColumn&, const HeaderColumn&) = default;
};

// The rows above the data, understood: which column holds what, and what the title rows say
// about every row below.
struct Header {
    int firstRow;
    int lastRow;
    std::map<QString, HeaderColumn> columns; // by the field's key, or kFactsAndClaim
    std::vector<HeaderColumn> untaken;       // headings no field is known for
    QString title;                           // comparable text of the rows above the header
    QString reportedOn;       // the date after 「填报时间:」 there, as written, or ""
    std::vector<int> serials; // columns of mere numbers, 序号
    std::optional<AmountUnit> unit = {};   // that the title says: 「单位:万元」
    std::optional<int> reasons = {};       // the column of kReasonHeading
    std::optional<HeaderColumn> paid = {}; // what is in dispute is the total less this

    [[nodiscard]] const HeaderColumn* find(const QString& key) const; // null: no such column
};

// The unit that a heading names for the sums under it: 「合同金额(万元)」「金额(万元,含税)」
// 「欠款(单位:万)」「总额千元」「合同金额(美元)」.
[[nodiscard]] std::optional<AmountUnit> unitOfHeading(const QString& heading);

// Whether the row looks like a header, wherever in the sheet it stands: it names fields, mostly.
[[nodiscard]] bool isHeaderLine(const std::map<int, Cell>& cells, const HeaderNames& names);

// The header is the row, or the two or three rows under merged cells, that name the most fields
// in the first 30 rows of the sheet. A heading belongs to its group: the 联系人 under 被反映单位 is
// not the company's. A column that is seen goes before a hidden one. HeaderMissing, with the ids
// of the columns that a clue cannot do without and that were not found.
[[nodiscard]] Result<Header> findHeader(const Sheet& sheet, const HeaderNames& names);

// A unit that sends the same table each month is known by its headings and its name above them.
[[nodiscard]] QString headerFingerprint(const Header& header);

} // namespace jiuzhang
