// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header_names.h"

#include <QRegularExpression>

namespace jiuzhang {

// The words by which letters are read, resources/programme/letter-words.json: data, for another
// district's people write others.
class LetterWords {
public:
    // ProgrammeInvalid, with the part of the file that is missing or of another kind.
    [[nodiscard]] static Result<LetterWords> shipped();

    // An alternative of all words of a list, the longer ones first: 「(?:尚欠|欠)」.
    [[nodiscard]] QString any(QStringView list) const;
    [[nodiscard]] const QStringList& list(QStringView name) const;
    [[nodiscard]] bool has(QStringView list, QStringView word) const;
    [[nodiscard]] bool isWithin(QStringView text, QStringView list) const; // any word of it

    // The field that stands behind a label in letters, and in no table.
    [[nodiscard]] std::optional<QString> labelled(const QString& label) const;
    [[nodiscard]] const std::map<QString, QStringList>& signs() const { return signs_; } // category
    // The shipped profile of who sends such texts; "": nobody known.
    [[nodiscard]] QString senderOf(const QString& text) const;

private:
    std::map<QString, QStringList> lists_;
    std::map<QString, QStringList> signs_;
    std::map<QString, QStringList> senders_;
    QHash<QString, QString> labels_; // comparable → field
};

// What a business is called by its form: 「…有限公司」「…经营部」. Matches nothing that only speaks
// of one, as 「我公司」. Two captures: the name, and nothing else.
[[nodiscard]] const QString& businessName();

} // namespace jiuzhang
