// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/press/shown_pages.h"

class QXmlStreamWriter;

namespace jiuzhang::paper {

inline const QString kOfdSpace = QStringLiteral("http://www.ofdspec.org/2016");

// Counts what has a number in an OFD document, from 1.
class OfdIds {
public:
    [[nodiscard]] QString next() { return QString::number(++last_); }
    [[nodiscard]] QString last() const { return QString::number(last_); }

private:
    int last_ = 0;
};

// 「0 0 210 297」
[[nodiscard]] QString ofdBox(const QRectF& box);

void startOfd(const QString& name, QXmlStreamWriter& xml); // the file's first element

// A page's own file, with the numbers of the paper's fonts.
[[nodiscard]] QByteArray ofdPage(const ShownPage& page, const QStringList& fontIds, OfdIds& ids);

} // namespace jiuzhang::paper
