// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

namespace jiuzhang {

// The search index held against the words of the cases: each word stands in its place, and the
// tables that FTS5 keeps behind the index (https://www.sqlite.org/fts5.html, internals) hang
// together and hold nothing else.
class IndexProof {
public:
    struct Segment {
        std::int64_t id, first, last; // its pages
    };
    explicit IndexProof(Connection& connection) : connection_(connection) {}

    void expect(const Case& subject); // every case once, before the check
    // `where`: the number of the case whose words are others, or a table's name.
    using Problem = std::function<void(const QString& where, const QString& detail)>;
    // `definition`: the SQL of the index in a new ledger.
    [[nodiscard]] Outcome check(const QString& definition, const Problem& problem);

private:
    struct Pages { // by their ids
        std::vector<Segment> segments;
        QSet<std::int64_t> begun; // on which a word begins, behind the first so many bytes
        QSet<std::int64_t> lists; // that say how to skip in a long list of places
        bool isSuperfluous = false;
        bool isConfigured = false; // otherwise than ours ever is
    };
    Result<Pages> pages() const;
    Result<bool> differ(const QString& one, const QString& other) const;
    Outcome copy(const QString& definition) const;
    Outcome checkPages(const Problem& problem) const;
    Outcome checkTotals(const Problem& problem) const;
    Outcome checkWords(const Problem& problem);

    Connection& connection_;
    std::int64_t words_ = 0;
    // By the row of each case, a sum over the words it is found by and their places.
    QHash<std::int64_t, std::size_t> sums_;
};

} // namespace jiuzhang
