// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace jiuzhang {

// What is wrong in a file of ours, for the person who wrote it.
struct Mistake {
    QString path;   // "units[3].successors[0].unit"; empty for the file as a whole
    QString reason; // one English clause
    friend bool operator==(const Mistake&, const Mistake&) = default;
};

// One place of a JSON document that is being checked. Each reading that fails is added to the
// list of mistakes with its path and answers something empty, so that one pass finds them
// all; whoever reads must look at the list before using any of it. A member that is absent
// reads as empty without a mistake: hasKeys() has already said whether it had to be there.
class JsonCursor {
public:
    JsonCursor(QJsonValue value, QString path, std::vector<Mistake>& mistakes);

    // The whole of a document; text that is no JSON is a mistake with an empty path.
    [[nodiscard]] static JsonCursor document(const QByteArray& json,
                                             std::vector<Mistake>& mistakes);

    // Whether this is an object; a required key that is absent and a key in neither list are
    // mistakes too, but leave the rest readable.
    [[nodiscard]] bool hasKeys(std::initializer_list<const char*> required,
                               std::initializer_list<const char*> optional = {}) const;

    [[nodiscard]] JsonCursor at(const char* key) const;
    [[nodiscard]] JsonCursor at(const QString& key) const;
    [[nodiscard]] std::vector<JsonCursor> items() const; // of an array
    [[nodiscard]] QStringList keys() const;              // of an object
    [[nodiscard]] QString text() const;                  // neither empty nor blank
    [[nodiscard]] QStringList texts() const;             // an array of such texts
    [[nodiscard]] std::optional<int> integer(int least, int most) const;
    [[nodiscard]] std::optional<qint64> wideInteger(qint64 least, qint64 most) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] std::optional<QDate> date() const; // "2022-06-20"

    [[nodiscard]] bool isAbsent() const { return value_.isUndefined(); }
    [[nodiscard]] const QJsonValue& value() const noexcept { return value_; }
    [[nodiscard]] const QString& path() const noexcept { return path_; }
    void mistake(const QString& reason) const; // the first of a place is the one that is kept

private:
    QJsonValue value_;
    QString path_;
    std::vector<Mistake>* mistakes_;
};

} // namespace jiuzhang
