// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/sealed_box.h"

#include "core/sealing/sodium_bytes.h"

#include <QString>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace jiuzhang {

namespace {

constexpr std::size_t kPaddedTo = 1024; // bytes
// None looks like another, also as people write them: 25 of them say 121 bits.
const QString kCodeLetters = QStringLiteral("ABCDEFGHJKLMNPQRTUVWXY2345679");
constexpr int kGroups = 5;
constexpr int kOfGroup = 5; // characters

QByteArray boxed(const QByteArray& publicKey, const unsigned char* bytes, std::size_t size)
{
    QByteArray box(static_cast<qsizetype>(crypto_box_SEALBYTES + size), '\0');
    crypto_box_seal(bytesIn(box), bytes, size, bytesOf(publicKey));
    return box;
}

// Of a box as large as it should be for `size` bytes.
bool unbox(unsigned char* bytes, const QByteArray& box, const Secret& opens)
{
    const QByteArray publicKey = publicKeyOf(opens);
    return crypto_box_seal_open(bytes, bytesOf(box), sizeOf(box), bytesOf(publicKey),
                                opens.data()) == 0;
}

} // namespace

KeyPair newKeyPair()
{
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), {}};
    crypto_box_keypair(bytesIn(pair.publicKey), pair.opens.data());
    return pair;
}

KeyPair keyPairOf(const Secret& seed)
{
    static_assert(Secret::kSize == crypto_box_SEEDBYTES);
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), {}};
    crypto_box_seed_keypair(bytesIn(pair.publicKey), pair.opens.data(), seed.data());
    return pair;
}

QByteArray publicKeyOf(const Secret& opens)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(bytesIn(publicKey), opens.data());
    return publicKey;
}

QByteArray sealedFor(const QByteArray& publicKey, const QByteArray& bytes)
{
    QByteArray padded = bytes;
    padded.resize(bytes.size() + static_cast<qsizetype>(kPaddedTo));
    std::size_t size = 0;
    sodium_pad(&size, bytesIn(padded), static_cast<std::size_t>(bytes.size()), kPaddedTo,
               static_cast<std::size_t>(padded.size()));
    QByteArray box = boxed(publicKey, bytesOf(padded), size);
    sodium_memzero(padded.data(), static_cast<std::size_t>(padded.size()));
    return box;
}

bool isSealedSize(qsizetype bytes)
{
    const auto padded = bytes - static_cast<qsizetype>(crypto_box_SEALBYTES);
    const auto step = static_cast<qsizetype>(kPaddedTo);
    return padded >= step && padded % step == 0;
}

std::optional<QByteArray> opened(const QByteArray& box, const Secret& opens)
{
    const auto padded = box.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (padded < static_cast<qsizetype>(kPaddedTo))
        return std::nullopt;
    QByteArray bytes(padded, '\0');
    std::size_t size = 0;
    if (!unbox(bytesIn(bytes), box, opens) ||
        sodium_unpad(&size, bytesOf(bytes), static_cast<std::size_t>(padded), kPaddedTo) != 0)
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

QByteArray sealedFor(const QByteArray& publicKey, const Secret& key)
{
    return boxed(publicKey, key.data(), Secret::kSize);
}

std::optional<Secret> openedKey(const QByteArray& box, const Secret& opens)
{
    Secret key;
    static_assert(kBoxedKeyBytes == crypto_box_SEALBYTES + Secret::kSize);
    if (box.size() != kBoxedKeyBytes || !unbox(key.data(), box, opens))
        return std::nullopt;
    return key;
}

QByteArray keyedDigest(const QByteArray& bytes, const Secret& key)
{
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytesIn(digest), crypto_generichash_BYTES, bytesOf(bytes), sizeOf(bytes),
                       key.data(), Secret::kSize);
    return digest.toHex();
}

QString newPaperCode()
{
    QString code;
    for (int place = 0; place < kGroups * kOfGroup; ++place) {
        if (place > 0 && place % kOfGroup == 0)
            code += u'-';
        code += kCodeLetters[randombytes_uniform(static_cast<quint32>(kCodeLetters.size()))];
    }
    return code;
}

QString paperCodeIn(const QString& typed)
{
    QString code;
    for (const QChar each : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!kCodeLetters.contains(each))
            continue;
        if (!code.isEmpty() && code.size() % (kOfGroup + 1) == kOfGroup)
            code += u'-';
        code += each;
    }
    return code;
}

} // namespace jiuzhang
