// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reply_columns.h"

#include <array>

namespace jiuzhang {

namespace {

using enum ReplyColumn::Kind;
using Part = ReplyColumn::Part;

// clang-format off
constexpr std::array kReplyColumns{
    ReplyColumn{u"案件编号", 6},
    ReplyColumn{u"市场主体", 10},
    ReplyColumn{u"反映情况", 20},
    ReplyColumn{u"主要诉求", 12},
    ReplyColumn{u"涉及金额（万元）", 6},
    ReplyColumn{u"转办函号", 8},
    ReplyColumn{u"办理期限", 6},
    ReplyColumn{u"签收人", 5, Text, Part::Signing, u"by"},
    ReplyColumn{u"签收日期", 6, Day, Part::Signing, u"on"},
    ReplyColumn{u"办理日期", 6, Day, Part::Work, u"on"},
    ReplyColumn{u"办理情况", 16, Text, Part::Finding, u"finding"},
    ReplyColumn{u"处置类别", 6, Track, Part::Finding, u"track"},
    ReplyColumn{u"认定金额（万元）", 6, Amount, Part::Recognition, u"amountFen"},
    ReplyColumn{u"有分歧金额（万元）", 6, Amount, Part::Recognition, u"contestedFen"},
    ReplyColumn{u"未达付款条件金额（万元）", 6, Amount, Part::Recognition, u"notDueFen"},
    ReplyColumn{u"认定依据", 8, Text, Part::Recognition, u"basis"},
    ReplyColumn{u"处理意见", 14, Text, Part::Opinion, u"text"},
    ReplyColumn{u"提出人", 5, Text, Part::Opinion, u"author"},
    ReplyColumn{u"集体研究纪要", 8, Text, Part::Opinion, u"minutes"},
    ReplyColumn{u"兑现金额（万元）", 6, Amount, Part::Payment, u"amountFen"},
    ReplyColumn{u"兑现日期", 6, Day, Part::Payment, u"on"},
    ReplyColumn{u"兑现凭证", 8, Text, Part::Payment, u"voucher"},
    ReplyColumn{u"存在困难", 10, Text, Part::Trouble, u"text"},
    ReplyColumn{u"下步打算", 10, Text, Part::Next, u"text"},
};

constexpr std::array kParts{
    ReplyPart{Part::Signing, Act::SignFor},
    ReplyPart{Part::Finding, Act::Verify},
    ReplyPart{Part::Recognition, Act::Recognise},
    ReplyPart{Part::Opinion, Act::Opine},
    ReplyPart{Part::Payment, Act::Fulfil},
    ReplyPart{Part::Trouble, Act::Annotate, u"存在困难："},
    ReplyPart{Part::Next, Act::Annotate, u"下步打算："},
};
// clang-format on

} // namespace

std::span<const ReplyColumn> replyColumns()
{
    return kReplyColumns;
}

std::span<const ReplyPart> replyParts()
{
    return kParts;
}

} // namespace jiuzhang
