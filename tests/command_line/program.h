// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace jiuzhang::tests {

using namespace Qt::StringLiterals;

// One run of the built program, to its end.
struct Run {
    int status = 0;
    QByteArray out;
    QString err;
    [[nodiscard]] QJsonObject json() const; // the whole of `out`
};
[[nodiscard]] Run jiuzhang(const QStringList& arguments, const QByteArray& input = {});

// Who acts, and when.
inline const QStringList kOn{u"--on"_s, u"2022-06-10"_s, u"--operator"_s, u"经办人01"_s};
inline const QStringList kOnMid{u"--on"_s, u"2022-06-15"_s, u"--operator"_s, u"经办人01"_s};
[[nodiscard]] QStringList words(const char* text); // at its blanks

[[nodiscard]] QString sample(const char* book);             // "clues-tidy.xlsx"
[[nodiscard]] QStringList keysOf(const QJsonValue& object); // sorted
[[nodiscard]] QJsonArray cases(const QJsonObject& list);

// A folder with one ledger, worked on by running the program.
class CommandLedger {
public:
    CommandLedger(); // init

    [[nodiscard]] QString path() const { return file(u"台账.jiuzhang"_s); }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const; // answers its path

    [[nodiscard]] Run run(const QString& command, const QStringList& arguments,
                          const QByteArray& input = {}) const;
    // With --json; must succeed.
    QJsonObject json(const QString& command, const QStringList& arguments,
                     const QByteArray& input = {}) const;
    // `act ACT CASE… --on DAY --operator NAME --set …`; must succeed.
    void act(const QStringList& actAndCases, const char* on, const QStringList& values,
             const QString& operatorName = u"经办人01"_s) const;

    // The number of the one case that is found by the text.
    [[nodiscard]] QString caseOf(const QString& text) const;
    // "12:ab34…": number of events and hash of the last one.
    [[nodiscard]] QString head() const;

private:
    QTemporaryDir folder_;
};

// A clue as `register --json-in` takes it.
[[nodiscard]] QJsonObject completeClue();
[[nodiscard]] QByteArray bytes(const QJsonObject& object);

[[nodiscard]] QByteArray content(const QString& path); // of a file that is there

} // namespace jiuzhang::tests
