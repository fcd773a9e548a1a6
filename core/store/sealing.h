// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/passphrase_key.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <memory>

namespace jiuzhang {

// Seals bytes: secretstream (XChaCha20-Poly1305) seals piece by piece under a key of its own, so
// that nothing can be read, changed, left out or put in another order without it; and that key is
// put into a box (X25519) for whoever knows the words that Argon2id makes the box's key of.
// libsodium does all three.
class Sealing {
public:
    static constexpr qsizetype kPiece = 64 * 1024; // bytes before they are sealed
    [[nodiscard]] static qsizetype sealedPiece();  // the same piece sealed

    // BackupUnreadable: a recipe that is none of ours, or asks for more memory than there is.
    [[nodiscard]] static Result<Sealing> toSeal(const SealingKey& key);
    [[nodiscard]] const QJsonObject& recipe() const; // no secret, kept beside what was sealed
    // Sealed in with the first piece: must be the same when it is opened.
    void bindTo(QByteArray boundTo);

    // PassphraseWrong; BackupUnreadable: the words are right, and what they open was changed. Of an
    // earlier program's nobody can tell the two apart.
    [[nodiscard]] static Result<Sealing> toOpen(const QString& passphrase,
                                                const QJsonObject& recipe, QByteArray boundTo,
                                                const QByteArray& beginning);
    Sealing(Sealing&&) noexcept;
    Sealing& operator=(Sealing&&) = delete;
    ~Sealing();

    [[nodiscard]] static qsizetype beginningSize();
    [[nodiscard]] const QByteArray& beginning() const; // stands before the first sealed piece

    [[nodiscard]] QByteArray seal(const QByteArray& piece, bool isLast);
    // The piece, or nothing where it was not sealed so: changed, or under another passphrase.
    [[nodiscard]] bool isOfWords() const; // an earlier program's: the words are not proved yet
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray& sealed);
    [[nodiscard]] bool ended() const; // the piece that was opened last was the last one sealed

private:
    struct State;
    explicit Sealing(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace jiuzhang
