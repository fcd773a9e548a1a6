// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jiuzhang::paper {

// What a file says of itself beside its pages, where file managers and archives look for it.
struct FileOrigin {
    QString title;       // of the paper, or of the first one
    QString author = {}; // the organ whose paper it is; "" where none signs it
    QString language = QStringLiteral("zh-CN");
};

} // namespace jiuzhang::paper
