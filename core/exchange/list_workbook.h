// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace jiuzhang {

// One list of texts as a workbook, to be printed and signed.
struct ListBook {
    struct Column {
        QString heading;
        int width; // Chinese characters
    };
    QString title;
    QString name; // of the sheet
    QString above;
    std::vector<Column> columns;
    std::vector<QStringList> rows; // as many texts as columns
    QStringList below;             // lines
};

// Those of WrittenWorkbook. `anchor` stands at the foot of each page.
[[nodiscard]] Outcome writeListWorkbook(const QString& path, const ListBook& list,
                                        const QString& anchor);

} // namespace jiuzhang
