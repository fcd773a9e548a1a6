// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/passphrase_key.h"

#include "core/sealing/sealed_box.h"
#include "core/sealing/sodium_bytes.h"

#include <sodium.h>

#include <algorithm>

namespace jiuzhang {

static_assert(Secret::kSize == crypto_secretstream_xchacha20poly1305_KEYBYTES &&
              Secret::kSize == crypto_box_SECRETKEYBYTES);

namespace {

constexpr quint64 kMostMemory = Q_UINT64_C(1) << 30; // of a recipe; ours asks for a quarter

QJsonObject newRecipe()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return {{QStringLiteral("key"), kInABox},
            {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
            {QStringLiteral("passes"), static_cast<qint64>(crypto_pwhash_OPSLIMIT_MODERATE)},
            {QStringLiteral("memory"), static_cast<qint64>(crypto_pwhash_MEMLIMIT_MODERATE)}};
}

bool isOurs(const QJsonObject& recipe)
{
    const auto kind = recipe[u"key"].toString();
    const auto salt = QByteArray::fromHex(recipe[u"salt"].toString().toLatin1());
    const auto passes = static_cast<quint64>(recipe[u"passes"].toInteger());
    const auto memory = static_cast<quint64>(recipe[u"memory"].toInteger());
    return (kind == kOfWords || kind == kInABox) && salt.size() == crypto_pwhash_SALTBYTES &&
           memory <= kMostMemory && passes <= crypto_pwhash_OPSLIMIT_SENSITIVE;
}

} // namespace

bool isSealingKey(const SealingKey& key)
{
    return key.publicKey.size() == static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) &&
           isOurs(key.recipe);
}

Secret::Secret(Secret&& other) noexcept
{
    std::swap(bytes_, other.bytes_);
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(bytes_, other.bytes_);
    return *this;
}

Secret::~Secret()
{
    sodium_memzero(bytes_.data(), bytes_.size());
}

// The same words typed on another keyboard are the same bytes.
Result<Secret> stretched(const QString& passphrase, const QJsonObject& recipe)
{
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray salt = QByteArray::fromHex(recipe[u"salt"].toString().toLatin1());
    const auto passes = static_cast<quint64>(recipe[u"passes"].toInteger());
    const auto memory = static_cast<quint64>(recipe[u"memory"].toInteger());
    Secret made;
    if (!isOurs(recipe) || sodium_init() < 0 ||
        crypto_pwhash(made.data(), Secret::kSize, words.constData(), sizeOf(words), bytesOf(salt),
                      passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return refuse(ErrorCode::BackupUnreadable);
    return made;
}

Result<SealingKey> keyOf(const QString& passphrase)
{
    if (sodium_init() < 0)
        return refuse(ErrorCode::BackupUnreadable);
    const auto recipe = newRecipe();
    const Secret seed = TRY(stretched(passphrase, recipe));
    return SealingKey{keyPairOf(seed).publicKey, recipe};
}

Result<std::optional<Secret>> opening(const SealingKey& key, const QString& passphrase)
{
    const Secret seed = TRY(stretched(passphrase, key.recipe));
    KeyPair pair = keyPairOf(seed);
    if (pair.publicKey != key.publicKey)
        return std::optional<Secret>();
    return std::optional(std::move(pair.opens));
}

} // namespace jiuzhang
