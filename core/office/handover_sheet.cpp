// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/input_file.h"
#include "core/base/text.h"
#include "core/exchange/list_workbook.h"
#include "core/office/handing_over_work.h"

#include <QTemporaryDir>

namespace jiuzhang {

namespace {

using Column = HandoverSheet::Column;
constexpr std::array kColumns{
    Column{u"序号", 3},           Column{u"案件编号", 6}, Column{u"市场主体", 10},
    Column{u"问题类型", 6},       Column{u"状态", 4},     Column{u"承办单位", 7},
    Column{u"起始日期", 6},       Column{u"文号", 9},     Column{u"已承诺事项", 20},
    Column{u"下一日期及事项", 7}, Column{u"附件", 8},     Column{u"原责任人及变动情况", 10},
};

QStringList rowOf(const HandoverMatter& matter, int position)
{
    return {QString::number(position),
            matter.number.text(),
            matter.entity,
            matter.category,
            matter.state,
            matter.unit,
            matter.since ? iso(*matter.since) : QString(),
            matter.papers.join(u'\n'),
            matter.promised.join(u'\n'),
            matter.next ? iso(matter.next->on) + u'\n' + matter.next->what : QString(),
            matter.files.join(u'\n'),
            matter.former};
}

} // namespace

HandoverSheet sheetOf(const Handover& handover, const Programme& programme)
{
    HandoverSheet sheet{{programme.district + programme.title, QStringLiteral("工作交接清单")},
                        QStringLiteral("移交：%1　接收：%2　截至%3　共%4件")
                            .arg(handover.from,
                                 handover.to.isEmpty() ? QStringLiteral("　　　　") : handover.to,
                                 iso(handover.on), QString::number(handover.matters.size())),
                        kColumns,
                        {},
                        {}};
    int position = 0;
    for (const auto& matter : handover.matters)
        sheet.rows.push_back(rowOf(matter, ++position));
    for (const auto* who : {u"移交人", u"接收人", u"监交人"})
        sheet.below += QString::fromUtf16(who) +
                       QStringLiteral("（签字）：　　　　　　　　　　　　日期：　　　　　　　　");
    return sheet;
}

Result<QByteArray> handoverWorkbook(const Desk& desk, const Handover& handover)
{
    const HandoverSheet sheet = sheetOf(handover, desk.programme);
    ListBook book{sheet.title.join(u' '),
                  QStringLiteral("交接清单"),
                  sheet.above,
                  {},
                  sheet.rows,
                  sheet.below};
    for (const auto& column : sheet.columns)
        book.columns.push_back({QString::fromUtf16(column.heading), column.width});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    TRY(writeListWorkbook(path, book, TRY(desk.record.head()).anchor()));
    return contentOf(path);
}

} // namespace jiuzhang
