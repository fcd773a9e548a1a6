// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/yearend/summary_parts.h"

namespace jiuzhang::ui {

QString inWorkbook(const QString& what, std::size_t lines, const QString& sheet)
{
    return paragraph(QStringLiteral("%1共 %2 条，逐条内容见年度总结工作簿“%3”表。")
                         .arg(what)
                         .arg(lines)
                         .arg(sheet));
}

} // namespace jiuzhang::ui
