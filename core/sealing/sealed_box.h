// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/secret.h"

#include <QByteArray>

#include <optional>

namespace jiuzhang {

// A pair of X25519.
struct KeyPair {
    QByteArray publicKey;
    Secret opens;
};
[[nodiscard]] KeyPair newKeyPair(); // by chance
[[nodiscard]] KeyPair keyPairOf(const Secret& seed);
[[nodiscard]] QByteArray publicKeyOf(const Secret& opens);

// The bytes in a box that whoever has the other half of the key opens, and that says neither who
// sealed it nor, to the nearest kilobyte, how much is in it.
[[nodiscard]] QByteArray sealedFor(const QByteArray& publicKey, const QByteArray& bytes);
[[nodiscard]] bool isSealedSize(qsizetype bytes); // that such a box can have
// None: sealed for another key, or changed.
[[nodiscard]] std::optional<QByteArray> opened(const QByteArray& box, const Secret& opens);

// A key in a box, as it is handed to somebody; as many bytes.
inline constexpr qsizetype kBoxedKeyBytes = 80;
[[nodiscard]] QByteArray sealedFor(const QByteArray& publicKey, const Secret& key);
[[nodiscard]] std::optional<Secret> openedKey(const QByteArray& box, const Secret& opens);

// What tells equal texts from each other to who has the key, and nothing to others; hex.
[[nodiscard]] QByteArray keyedDigest(const QByteArray& bytes, const Secret& key);

// A code to be written on paper: 25 letters and digits of which none looks like another, in groups
// of five. Typed in small letters, or with other marks between, it is the same.
[[nodiscard]] QString newPaperCode();
[[nodiscard]] QString paperCodeIn(const QString& typed);

} // namespace jiuzhang
