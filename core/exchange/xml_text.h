// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a workbook as text: what is not changed in it stays as it was written, blanks, order of
// attributes and unknown elements too.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace jiuzhang {

// A tag, by its place in the text. Between them stands text.
struct XmlTag {
    enum class Kind { Start, End, Empty };
    Kind kind;
    qsizetype begin; // of '<'
    qsizetype end;   // behind '>'
    QByteArray name; // without its prefix
};
// Of a well-formed part: comments, instructions and CDATA are no tags.
[[nodiscard]] std::vector<XmlTag> tagsOf(const QByteArray& xml);

// The value of an attribute of the tag, as it is written; nothing where it has none.
[[nodiscard]] std::optional<QByteArray> attribute(const QByteArray& tag, const char* name);
// The tag with that value in its place; as it was where it has no such attribute.
[[nodiscard]] QByteArray withAttribute(const QByteArray& tag, const char* name,
                                       const QByteArray& value);

[[nodiscard]] QByteArray escaped(const QString& text);
[[nodiscard]] QString unescaped(const QByteArray& text);

} // namespace jiuzhang
