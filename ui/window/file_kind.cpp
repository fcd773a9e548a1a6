// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_kind.h"

#include <QStringList>

#include <algorithm>

namespace jiuzhang::ui {

FileKind kindOf(const QString& path)
{
    const auto ends = [&](const QString& ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    if (ends(kLedgerEnding))
        return FileKind::Ledger;
    static const QStringList kWorkbooks{QStringLiteral(".xlsx"), QStringLiteral(".xls"),
                                        QStringLiteral(".ods"), QStringLiteral(".csv")};
    return std::ranges::any_of(kWorkbooks, ends) ? FileKind::Workbook : FileKind::Other;
}

} // namespace jiuzhang::ui
