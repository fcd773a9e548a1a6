// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>

#include <map>

namespace jiuzhang {

// How the tables of one sender are to be read, where their words are not those of the programme: an
// export of 12345 or of the petition office has columns of its own.
struct ImportProfile {
    QString name;
    std::map<QString, QString> columns = {}; // heading → field's key, kFactsAndClaim, "": left out
    std::map<QString, QString> said = {};    // by field: for all rows that do not say it
    std::map<QString, std::map<QString, QString>> meanings = {}; // field → text → what it means
    friend bool operator==(const ImportProfile&, const ImportProfile&) = default;
};

// {"name", "columns": {heading: field or null}, "said": {field: text}, "meanings": {field: {text:
// text}}}. ProfileInvalid, with `path` and the place in it: a field that does not exist, what is no
// text.
[[nodiscard]] Result<ImportProfile> profileFrom(const QJsonObject& json, const QString& path);
[[nodiscard]] QJsonObject toJson(const ImportProfile& profile);

[[nodiscard]] QStringList shippedProfiles(); // their names
// A shipped profile by its name, or the one in a file. ProfileUnknown, FileUnreadable, NotJson,
// ProfileInvalid.
[[nodiscard]] Result<ImportProfile> profileNamed(const QString& nameOrPath);

} // namespace jiuzhang
