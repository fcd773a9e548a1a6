// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace jiuzhang::paper {

// The language of the paper texts in resources/paper, which is all there is of it:
//   pieces     an array; each is a text or {"when": condition, "each": list, "join": text,
//              "text": a text or pieces}, of which only "text" must be there
//   text       may name fields: "{case.entity}", "{case.disputed:capital}" (fields.h). When
//              the value ends with 。 and the text goes on with 。 only one of them is set.
//   condition  {"field": name, "is": value} · {"field": name, "isNot": value} ·
//              {"field": name, "known": true or false}, or an array of which all must hold
//   each       says the text once for each record of the list, "join" between; there alone
//              may the fields of a record be named: "{letters.number}"
struct Condition {
    QString field;
    enum class Test { Is, IsNot, Known } test;
    QJsonValue value;
};
struct Piece {
    std::vector<Condition> when;
    QString each; // "": once
    QString join;
    QString text;             // "" when there are parts
    std::vector<Piece> parts; // said one after the other
};
using Pieces = std::vector<Piece>;

// Refuses TemplateInvalid with the place of the mistake: an unknown key, field or form, a brace
// without its partner, a record's field outside its loop, an empty list. `place` is the JSON
// path of `value`; `loops` are the lists whose fields may be named.
[[nodiscard]] Result<Pieces> readPieces(const QJsonValue& value, const QString& place,
                                        const QStringList& loops = {});

// The text of each piece whose conditions hold and that says something, with the fields' values.
// Refuses FieldMissing for a field that such a text needs and that is not known.
[[nodiscard]] Result<QStringList> filled(const Pieces& pieces, const QJsonObject& fields);

// The same as one text, with the punctuation that is set (punctuation.h).
[[nodiscard]] Result<QString> setText(const Pieces& pieces, const QJsonObject& fields);

// The fields that the texts name, in order.
[[nodiscard]] QStringList namedFields(const Pieces& pieces);

// For each record of the list the fields with that record, and its index, in the list's place.
// Refuses FieldMissing when the list is none.
[[nodiscard]] Result<std::vector<QJsonObject>> eachOf(const QString& list,
                                                      const QJsonObject& fields);

// The object of a paper's file, of which `kind` must be the kind and these the only other
// keys. Refuses NotJson, TemplateInvalid.
[[nodiscard]] Result<QJsonObject> readPaperFile(const QByteArray& json, const QString& kind,
                                                const QStringList& keys, const QString& place);

// Refuses TemplateInvalid when the object has a key besides these.
[[nodiscard]] Outcome onlyKeys(const QJsonObject& object, const QStringList& keys,
                               const QString& place);

// TemplateInvalid: what is wrong at the place.
[[nodiscard]] tl::unexpected<Error> mistake(const QString& place, const QString& what);

} // namespace jiuzhang::paper
