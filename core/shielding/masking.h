// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/case.h"
#include "core/shielding/chinese_words.h"
#include "core/shielding/folded_text.h"
#include "core/shielding/masked.h"
#include "core/shielding/name_form.h"

#include <QHash>

#include <functional>
#include <memory>
#include <set>

namespace jiuzhang {

// 「某陶瓷企业」: an entity by its trade alone.
[[nodiscard]] QString maskedEntity(const QString& entity);

// 「某街道」「某镇」「某部门」: a government body by its kind alone.
[[nodiscard]] QString maskedUnit(const Unit& unit);

// Takes out of a text whatever tells who the parties of a case are: names in full and in the
// short forms people use, representatives, telephone and identity numbers, codes, addresses and
// the numbers of contracts and judgments, in any width, case and grouping (casework, Shielding).
// It rather hides a word too many than one too few.
class Masking {
public:
    // The entity and its people, as they are called now and ever were: what a shielded clue asks.
    [[nodiscard]] static Masking ofEntity(const Case& subject);
    // And the government bodies it has to do with: for publication (plan III.4).
    [[nodiscard]] static Masking ofParties(const Case& subject, const Directory& directory);

    // Every text as a whole: for where it cannot be known whom to mask.
    [[nodiscard]] static Masking ofEverything();

    // The parties of another case, by names of that reach.
    void hide(const Case& other, NameForm::Reach least);
    // Names that are nobody's secret, of units or of an open clue's own parties: where a text has
    // one, no part of it is masked.
    void spare(const Case& own);
    void spare(const QString& name);
    // Numbers and addresses stay, but those of its parties: the office tells its own.
    void keepNumbers() { hidesNumbers_ = false; }
    // Hides and spares what that one does too; of two names the longer one decides, then its own.
    void heed(std::shared_ptr<const Masking> others) { others_ = std::move(others); }

    [[nodiscard]] QString operator()(const QString& text) const;
    // Whether something of it would be masked, or might be where nothing more is spared.
    [[nodiscard]] bool finds(const QString& text) const;
    [[nodiscard]] bool hidesEverything() const { return hidesAll_; }
    [[nodiscard]] Masked look(const QString& text) const;

private:
    struct Form {
        qsizetype length; // of its text, folded
        QString mask;     // none: it is spared
        bool isEntity = false;
        NameForm::Standing standing = NameForm::Standing::Anywhere;
        friend bool operator==(const Form&, const Form&) = default;
    };
    struct Hiding {
        FoldedText::Span span;
        QString mask;
    };
    void add(const std::vector<NameForm>& forms, const QString& mask, NameForm::Reach least,
             bool isEntity = false);
    void addClue(const ClueContent& clue, NameForm::Reach least, bool isSpared = false);
    void hideUnit(const std::optional<UnitId>& id, const Directory& directory);
    [[nodiscard]] const Form* ownFormAt(const FoldedText& text, const ChineseWords& words,
                                        qsizetype at) const;
    [[nodiscard]] const Form* formAt(const FoldedText& text, const ChineseWords& words,
                                     qsizetype at) const;
    [[nodiscard]] Masked replaced(const QString& text) const; // nothing is said of what is left
    [[nodiscard]] std::vector<Hiding> namesIn(const QString& text) const;
    static void widen(std::vector<Hiding>& hidings, const QString& text);

    using Lengths = std::set<qsizetype, std::greater<>>;
    QHash<quint32, Lengths> lengths_;         // of the texts that begin with these two characters
    QHash<QString, std::vector<Form>> forms_; // by their texts, what is spared first
    bool hidesNumbers_ = false;               // that lead to somebody, whoever it is
    bool hidesAll_ = false;
    std::shared_ptr<const Masking> others_;
};

// The entity and a text of the clue as they may leave the office in a list: masked where the
// clue is shielded, as they are elsewhere.
[[nodiscard]] QString entityForList(const Case& subject);
[[nodiscard]] QString textForList(const QString& text, const Case& subject);

// A value as events keep it, of a clue's field or of an act's, in the words of a list; empty: not
// known.
[[nodiscard]] QString keptWordsForList(const QString& field, const QJsonValue& kept,
                                       const Case& subject, const Programme& programme);

} // namespace jiuzhang
