// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_style.h"

#include <xlsxwriter.h>

namespace jiuzhang {

namespace {

using enum CellStyle;

bool isBold(CellStyle style)
{
    return style == Title || style == Heading || style == Total || style == TotalAmount;
}

bool isCentred(CellStyle style)
{
    return style == Title || style == Heading || style == Count || style == Day || style == Total ||
           style == FillInDay;
}

const char* numberFormat(CellStyle style)
{
    switch (style) {
    case Amount:
    case TotalAmount:
        return "0.00";
    case ExactAmount:
    case FillInAmount:
        return "0.00####";
    case Day:
    case FillInDay:
        return "yyyy-mm-dd";
    case FillIn:
        return "@"; // what is written stays as it is
    default:
        return "General";
    }
}

} // namespace

lxw_format* formatOf(lxw_workbook* book, CellStyle style)
{
    constexpr lxw_color_t kHeadingColour = 0xE7E6E6;
    constexpr lxw_color_t kFillInColour = 0xFFFBE6;
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style == Title ? kTitlePoints : kTextPoints);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    format_set_num_format(format, numberFormat(style));
    if (style != Note && style != Title)
        format_set_border(format, LXW_BORDER_THIN);
    if (isBold(style))
        format_set_bold(format);
    if (isCentred(style))
        format_set_align(format, LXW_ALIGN_CENTER);
    if (style == Heading)
        format_set_bg_color(format, kHeadingColour);
    if (isFillIn(style)) {
        format_set_bg_color(format, kFillInColour);
        format_set_unlocked(format);
    }
    return format;
}

} // namespace jiuzhang
