// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing.h"

#include <sodium.h>

namespace jiuzhang {

namespace {

constexpr quint64 kMostMemory = Q_UINT64_C(1) << 30; // of a recipe; ours asks for a quarter

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytesIn(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

unsigned long long sizeOf(const QByteArray& array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace

struct Sealing::State {
    ~State() { sodium_memzero(&stream, sizeof stream); }
    crypto_secretstream_xchacha20poly1305_state stream = {};
    QByteArray boundTo; // empty once the first piece is done
    QByteArray beginning = {};
    QJsonObject recipe = {};
    bool isOfWords = false;
    bool ended = false;
};

namespace {

const QString kOfWords = QStringLiteral("argon2id");    // the key is made of the words: once
const QString kInABox = QStringLiteral("argon2id-box"); // the key of a box that holds the key
const QString kPublicKey = QStringLiteral("publicKey"); // of the box: tells the right words

// A secret of 32 bytes that is wiped when it is no longer needed.
struct Secret {
    Secret() = default;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { sodium_memzero(bytes.data(), bytes.size()); }
    std::array<unsigned char, 32> bytes = {};
};
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == 32 && crypto_box_SEEDBYTES == 32 &&
              crypto_box_SECRETKEYBYTES == 32);

bool isOurs(const QJsonObject& recipe)
{
    const auto kind = recipe[u"key"].toString();
    const auto salt = QByteArray::fromHex(recipe[u"salt"].toString().toLatin1());
    const auto passes = recipe[u"passes"].toInteger();
    const auto memory = recipe[u"memory"].toInteger();
    return (kind == kOfWords || kind == kInABox) && salt.size() == crypto_pwhash_SALTBYTES &&
           static_cast<quint64>(memory) <= kMostMemory &&
           static_cast<quint64>(passes) <= crypto_pwhash_OPSLIMIT_SENSITIVE;
}

// The same words typed on another keyboard are the same bytes.
Outcome makeSecret(Secret& secret, const QString& passphrase, const QJsonObject& recipe)
{
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray salt = QByteArray::fromHex(recipe[u"salt"].toString().toLatin1());
    const auto passes = static_cast<quint64>(recipe[u"passes"].toInteger());
    const auto memory = static_cast<quint64>(recipe[u"memory"].toInteger());
    if (!isOurs(recipe) || sodium_init() < 0 ||
        crypto_pwhash(secret.bytes.data(), secret.bytes.size(), words.constData(), sizeOf(words),
                      bytesOf(salt), passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return refuse(ErrorCode::BackupUnreadable);
    return {};
}

QJsonObject newRecipe()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return {{QStringLiteral("key"), kInABox},
            {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
            {QStringLiteral("passes"), static_cast<qint64>(crypto_pwhash_OPSLIMIT_MODERATE)},
            {QStringLiteral("memory"), static_cast<qint64>(crypto_pwhash_MEMLIMIT_MODERATE)}};
}

Result<SealingKey> keyBy(const QJsonObject& recipe, const QString& passphrase)
{
    SealingKey key{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), recipe};
    Secret seed;
    Secret other;
    TRY(makeSecret(seed, passphrase, recipe));
    crypto_box_seed_keypair(bytesIn(key.publicKey), other.bytes.data(), seed.bytes.data());
    return key;
}

// The key that lies in the recipe's box.
Outcome openBox(Secret& key, const Secret& seed, const QJsonObject& recipe)
{
    const QByteArray box = QByteArray::fromHex(recipe[u"box"].toString().toLatin1());
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    Secret other;
    crypto_box_seed_keypair(bytesIn(publicKey), other.bytes.data(), seed.bytes.data());
    const QString should = recipe[kPublicKey].toString(); // none of an earlier program
    const bool isRight = should == QString::fromLatin1(publicKey.toHex());
    if (!should.isEmpty() && !isRight)
        return refuse(ErrorCode::PassphraseWrong);
    if (sizeOf(box) != crypto_box_SEALBYTES + key.bytes.size() ||
        crypto_box_seal_open(key.bytes.data(), bytesOf(box), sizeOf(box), bytesOf(publicKey),
                             other.bytes.data()) != 0)
        return refuse(isRight ? ErrorCode::BackupUnreadable : ErrorCode::PassphraseWrong);
    return {};
}

} // namespace

qsizetype Sealing::sealedPiece()
{
    return kPiece + crypto_secretstream_xchacha20poly1305_ABYTES;
}

qsizetype Sealing::beginningSize()
{
    return crypto_secretstream_xchacha20poly1305_HEADERBYTES;
}

Result<SealingKey> Sealing::keyOf(const QString& passphrase)
{
    if (sodium_init() < 0)
        return refuse(ErrorCode::BackupUnreadable);
    return keyBy(newRecipe(), passphrase);
}

bool Sealing::isKey(const SealingKey& key)
{
    return sizeOf(key.publicKey) == crypto_box_PUBLICKEYBYTES && isOurs(key.recipe);
}

Result<bool> Sealing::isKeyOf(const SealingKey& key, const QString& passphrase)
{
    return keyBy(key.recipe, passphrase).map([&](const SealingKey& made) {
        return made.publicKey == key.publicKey;
    });
}

Result<Sealing> Sealing::toSeal(const SealingKey& key)
{
    if (sodium_init() < 0 || sizeOf(key.publicKey) != crypto_box_PUBLICKEYBYTES)
        return refuse(ErrorCode::BackupUnreadable);
    Secret own;
    crypto_secretstream_xchacha20poly1305_keygen(own.bytes.data());
    QByteArray box(crypto_box_SEALBYTES + qsizetype(own.bytes.size()), '\0');
    crypto_box_seal(bytesIn(box), own.bytes.data(), own.bytes.size(), bytesOf(key.publicKey));
    auto state = std::make_unique<State>();
    state->recipe = key.recipe;
    state->recipe[u"box"] = QString::fromLatin1(box.toHex());
    state->recipe[kPublicKey] = QString::fromLatin1(key.publicKey.toHex());
    state->beginning.resize(beginningSize());
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, bytesIn(state->beginning),
                                                    own.bytes.data());
    return Sealing(std::move(state));
}

const QJsonObject& Sealing::recipe() const
{
    return state_->recipe;
}

void Sealing::bindTo(QByteArray boundTo)
{
    state_->boundTo = std::move(boundTo);
}

Result<Sealing> Sealing::toOpen(const QString& passphrase, const QJsonObject& recipe,
                                QByteArray boundTo, const QByteArray& beginning)
{
    Secret secret;
    Secret boxed;
    TRY(makeSecret(secret, passphrase, recipe));
    const bool isInABox = recipe[u"key"] == kInABox;
    if (isInABox)
        TRY(openBox(boxed, secret, recipe));
    auto state = std::make_unique<State>();
    state->boundTo = std::move(boundTo);
    state->beginning = beginning;
    state->isOfWords = !isInABox;
    const auto& key = isInABox ? boxed : secret;
    if (beginning.size() != beginningSize() ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, bytesOf(beginning),
                                                        key.bytes.data()) != 0)
        return refuse(ErrorCode::BackupUnreadable);
    return Sealing(std::move(state));
}

Sealing::Sealing(std::unique_ptr<State> state) : state_(std::move(state)) {}

Sealing::Sealing(Sealing&&) noexcept = default;

Sealing::~Sealing() = default;

const QByteArray& Sealing::beginning() const
{
    return state_->beginning;
}

QByteArray Sealing::seal(const QByteArray& piece, bool isLast)
{
    QByteArray sealed(piece.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
    crypto_secretstream_xchacha20poly1305_push(
        &state_->stream, bytesIn(sealed), nullptr, bytesOf(piece), sizeOf(piece),
        bytesOf(state_->boundTo), sizeOf(state_->boundTo),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
               : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    state_->boundTo.clear();
    return sealed;
}

std::optional<QByteArray> Sealing::open(const QByteArray& sealed)
{
    const auto size = sealed.size() - crypto_secretstream_xchacha20poly1305_ABYTES;
    if (size < 0)
        return std::nullopt;
    QByteArray piece(size, '\0');
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(
            &state_->stream, bytesIn(piece), nullptr, &tag, bytesOf(sealed), sizeOf(sealed),
            bytesOf(state_->boundTo), sizeOf(state_->boundTo)) != 0)
        return std::nullopt;
    state_->boundTo.clear();
    state_->ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

bool Sealing::isOfWords() const
{
    return state_->isOfWords;
}

bool Sealing::ended() const
{
    return state_->ended;
}

} // namespace jiuzhang
