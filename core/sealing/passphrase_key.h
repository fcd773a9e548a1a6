// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sealing/secret.h"

#include <QJsonObject>

#include <optional>

namespace jiuzhang {

// Words that open what was sealed, NFC; none: nothing is sealed.
using Passphrase = std::optional<QString>;

// What seals for whoever knows the words it was made of. Whoever has it can seal, not open. So the
// program keeps it in the ledger, and backs up by itself without anybody's words.
struct SealingKey {
    QByteArray publicKey; // X25519
    QJsonObject recipe;   // how the other half is made of the words; no secret
    friend bool operator==(const SealingKey&, const SealingKey&) = default;
};

// Another one each time. It takes about a second and a quarter of a gigabyte, and so does what
// follows.
[[nodiscard]] Result<SealingKey> keyOf(const QString& passphrase);
// Whether it can be such a key at all, whatever the words.
[[nodiscard]] bool isSealingKey(const SealingKey& key);
// What opens that which the key seals; none: it was made of other words. BackupUnreadable: a recipe
// that is none of ours, or asks for more memory than there is.
[[nodiscard]] Result<std::optional<Secret>> opening(const SealingKey& key,
                                                    const QString& passphrase);

// How keys are made of words by Argon2id: a new recipe, and the 32 bytes that it makes of them.
[[nodiscard]] Result<Secret> stretched(const QString& passphrase, const QJsonObject& recipe);

// A key's recipe: the bytes that Argon2id makes of the words are the key itself, as in backups of
// earlier programs, or open a box that the key lies in.
inline const QString kOfWords = QStringLiteral("argon2id");
inline const QString kInABox = QStringLiteral("argon2id-box");

} // namespace jiuzhang
