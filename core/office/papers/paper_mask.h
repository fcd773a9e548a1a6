// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"
#include "core/office/papers/paper_kinds.h"

namespace jiuzhang {

// What a paper of one kind may tell of one case (casework, Shielding): its own parties as its clue
// and the paper's readers ask, and nobody else who is shielded.
class PaperMask {
public:
    PaperMask(const Desk& desk, const Case& subject, const QString& kind);
    // The same, as whoever makes many of them knows already who is shielded elsewhere.
    PaperMask(const Desk& desk, const Case& subject, const QString& kind,
              std::shared_ptr<const Masking> others);

    // The same paper's mask of what came in with a case that is merged into its own: whoever it is
    // written to is another.
    [[nodiscard]] PaperMask ofPart(const Case& child) const;

    // Whether the fields that name its parties are left out.
    [[nodiscard]] bool hidesParties() const { return hidesParties_; }

    // Tells whoever looks at it that these words are left out, or stand there as that.
    void leaveOut(const QString& words, const QString& mask) const;
    // What somebody wrote about the matter, whoever did; null for no text.
    [[nodiscard]] QJsonValue operator()(const QString& words) const;
    // What the office says of itself, as whom to ask: its own telephone stays.
    [[nodiscard]] QString ofOffice(const QString& words) const;

private:
    PaperMask(const PaperMask& whole, const Case& child);
    [[nodiscard]] bool isHidden(const Case& party) const;
    [[nodiscard]] const Masking& masking() const;
    [[nodiscard]] bool isOwnAlone(const QString& words) const;
    void hideOthersMerged(Masking& masking) const;

    const Desk& desk_;
    Case subject_;
    QString kind_;
    PaperKind::Readers readers_;
    CaseNumber readBy_; // the paper's own case, whose party a paper to the entity is written to
    bool hidesParties_;
    std::shared_ptr<const Masking> others_;
    mutable std::optional<Masking> masking_; // most texts name nobody, and do without it
};

// Whether a paper that was set from these values tells somebody who is shielded now, whoever may
// read it.
[[nodiscard]] bool showsParties(const Desk& desk, const std::optional<CaseNumber>& subject,
                                const QJsonObject& fields);

// The same of somebody whom its readers may not know; of one for the office's own file, at all.
[[nodiscard]] bool tellsParties(const Desk& desk, const std::optional<CaseNumber>& subject,
                                const QString& kind, const QJsonObject& fields);

// A text on a paper about that case, or about none.
[[nodiscard]] QString toldText(const Desk& desk, const std::optional<CaseNumber>& subject,
                               const QString& kind, const QString& words);
// The same of what the office says of itself.
[[nodiscard]] QString toldOfOffice(const Desk& desk, const std::optional<CaseNumber>& subject,
                                   const QString& kind, const QString& words);

} // namespace jiuzhang
