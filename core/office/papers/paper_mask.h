// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/desk.h"

namespace jiuzhang {

// What a paper of one kind may tell of one case (casework, Shielding): its own parties as its clue
// and the paper's readers ask, and nobody else who is shielded.
class PaperMask {
public:
    PaperMask(const Desk& desk, const Case& subject, const QString& kind);
    // The same, as whoever makes many of them knows already who is shielded elsewhere.
    PaperMask(const Desk& desk, const Case& subject, const QString& kind,
              std::shared_ptr<const Masking> others);

    // Whether the fields that name its parties are left out.
    [[nodiscard]] bool hidesParties() const { return hidesParties_; }

    // Tells whoever looks at it that these words are left out, or stand there as that.
    void leaveOut(const QString& words, const QString& mask) const;
    // What somebody wrote about the matter, whoever did; null for no text.
    [[nodiscard]] QJsonValue operator()(const QString& words) const;

private:
    [[nodiscard]] const Masking& masking() const;
    [[nodiscard]] bool isOwnAlone(const QString& words) const;
    void hideOthersMerged(Masking& masking) const;

    const Desk& desk_;
    Case subject_;
    QString kind_;
    bool hidesParties_;
    bool staysInside_; // the office itself reads it
    std::shared_ptr<const Masking> others_;
    mutable std::optional<Masking> masking_; // most texts name nobody, and do without it
};

// Whether a paper that was set from these values tells somebody who is shielded now and whom its
// readers may not know; of one for the office's own file, whether it tells such a one at all.
[[nodiscard]] bool tellsParties(const Desk& desk, const std::optional<CaseNumber>& subject,
                                const QString& kind, const QJsonObject& fields);

// The same of a paper about that case, or about none.
[[nodiscard]] QString toldText(const Desk& desk, const std::optional<CaseNumber>& subject,
                               const QString& kind, const QString& words);

} // namespace jiuzhang
