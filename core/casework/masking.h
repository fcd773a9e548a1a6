// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"

namespace jiuzhang {

// 「某陶瓷企业」: an entity by its trade alone.
[[nodiscard]] QString maskedEntity(const QString& entity);

// 「某街道」「某镇」「某部门」: a government body by its kind alone.
[[nodiscard]] QString maskedUnit(const Unit& unit);

// Takes out of a text whatever tells who the parties of a case are: names in full and in the
// short forms people use, representatives, telephone and identity numbers, codes and the
// numbers of contracts and judgments. It rather hides a word too many than one too few.
class Masking {
public:
    // The entity and its people, as they are called now and ever were: what a shielded clue asks
    // (casework, Shielding).
    [[nodiscard]] static Masking ofEntity(const Case& subject);
    // And the government bodies it has to do with: for publication (plan III.4).
    [[nodiscard]] static Masking ofParties(const Case& subject, const Directory& directory);

    [[nodiscard]] QString operator()(QString text) const;

private:
    void hide(const QString& word, const QString& mask); // words of one character stay
    void hideUnit(const std::optional<UnitId>& id, const Directory& directory);
    void hidePerson(const QString& name, const QString& mask);
    void hideNames(const ClueContent& clue);

    std::vector<std::pair<QString, QString>> words_; // longest first
};

// The entity and a text of the clue as they may leave the office in a list: masked where the
// clue is shielded, as they are elsewhere.
[[nodiscard]] QString entityForList(const Case& subject);
[[nodiscard]] QString textForList(const QString& text, const Case& subject);

} // namespace jiuzhang
