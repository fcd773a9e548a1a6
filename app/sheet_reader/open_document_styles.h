// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheet_reader/package.h"

namespace jiuzhang::reader {

// The styles of an OpenDocument file, as far as they change what is seen of a value. Its number
// styles are told in the code of core/exchange/number_format.
class OpenDocumentStyles {
public:
    // Takes in the element that `xml` stands on, with all in it, if it is a style; false: it is
    // none.
    bool take(QXmlStreamReader& xml);

    [[nodiscard]] CellStyle cell(const QString& name) const;
    [[nodiscard]] bool strikes(const QXmlStreamAttributes& span) const; // <text:span>
    [[nodiscard]] bool hidesSheet(const QString& name) const;

private:
    struct Style {
        QString parent;
        QString format; // name of the number style
        bool struck = false;
        bool hides = false;
    };
    void takeStyle(QXmlStreamReader& xml);
    void takeFormat(QXmlStreamReader& xml);

    QHash<QString, Style> styles_;
    QHash<QString, QString> formats_; // name of a number style → code
};

} // namespace jiuzhang::reader
