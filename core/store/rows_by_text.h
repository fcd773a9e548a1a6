// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ledger_query.h"

#include <QHash>

#include <memory>

namespace jiuzhang {

// Rows in the order in which people look for a text, which no index keeps: a name's place depends
// on the ICU that is installed, and a choice's on the programme.
class RowsByText {
public:
    explicit RowsByText(const LedgerQuestion& question);

    // Rows come with equal texts beside each other, those of one text by number; those without a
    // text (null) anywhere.
    void add(std::int64_t row, const QString& text);
    [[nodiscard]] std::vector<std::int64_t> inOrder() &&;

private:
    struct Group {
        QByteArray key; // of the text, compared as bytes
        std::vector<std::int64_t> rows;
    };
    [[nodiscard]] QByteArray keyOf(const QString& text) const;

    bool descending_;
    NameOf whose_;
    QHash<QString, int> places_; // of the choices
    std::unique_ptr<NameCollation> names_;
    QString text_; // of the last group
    std::vector<Group> groups_;
    std::vector<std::int64_t> without_;
};

} // namespace jiuzhang
