// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_stream.h"
#include "core/office/importing.h"
#include "tests/core/office/desk_maker.h"

#include <QFile>

namespace jiuzhang::tests {

using Row = std::vector<CellValue>;

inline const Row kHeader{u"线索来源"_s,   u"收到日期"_s,     u"企业名称"_s, u"问题类型"_s,
                         u"被反映单位"_s, u"拖欠金额(元)"_s, u"基本情况"_s, u"主要诉求"_s};

inline Row clueRow(const char16_t* entity, const CellValue& respondent = u"区住建局"_s)
{
    return {u"公开征集"_s, QDate(2022, 6, 1), QString::fromUtf16(entity),
            u"账款支付"_s, respondent,        865'000.0,
            u"尾款未付"_s, u"支付尾款"_s};
}

// A desk with a stand-in for the workbook reader: it repeats the sheets that the "workbook" is.
struct ImportDesk : DeskMaker {
    QString reader = file(u"reader"_s);

    ImportDesk()
    {
        write(reader, "#!/bin/sh\nexec cat \"$1\"\n");
        QFile::setPermissions(reader, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] ImportOrder order(const std::vector<Row>& rows) const
    {
        Sheet sheet{.name = u"线索"_s, .hidden = false, .rows = {}, .merged = {}};
        int number = 1;
        int column = 0;
        for (const auto& title : kHeader)
            sheet.rows[number].cells.emplace(++column, title);
        for (const auto& row : rows) {
            ++number;
            column = 0;
            for (const auto& value : row)
                sheet.rows[number].cells.emplace(++column, value);
        }
        const QString path = file(u"线索.xlsx"_s);
        write(path, toStream({sheet}));
        return {.path = path, .sheet = {}, .partial = false, .dryRun = false, .reader = reader};
    }
    [[nodiscard]] Result<ImportOutcome> import(const ImportOrder& order,
                                               const ImportProgress& progress = {})
    {
        return importWorkbook(desk(), on("2022-06-20"), order, known, progress);
    }
    KnownClues known;

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }
};

} // namespace jiuzhang::tests
