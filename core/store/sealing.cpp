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
    bool ended = false;
};

namespace {

using Key = std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES>;

// The same words typed on another keyboard are the same bytes.
Outcome makeKey(Key& key, const QString& passphrase, const QJsonObject& recipe)
{
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray salt = QByteArray::fromHex(recipe[u"salt"].toString().toLatin1());
    const auto passes = static_cast<quint64>(recipe[u"passes"].toInteger());
    const auto memory = static_cast<quint64>(recipe[u"memory"].toInteger());
    const bool isOurs = recipe[u"key"].toString() == u"argon2id" &&
                        salt.size() == crypto_pwhash_SALTBYTES && memory <= kMostMemory &&
                        passes <= crypto_pwhash_OPSLIMIT_SENSITIVE;
    if (!isOurs || sodium_init() < 0 ||
        crypto_pwhash(key.data(), key.size(), words.constData(), sizeOf(words), bytesOf(salt),
                      passes, memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return refuse(ErrorCode::BackupUnreadable);
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

QJsonObject Sealing::newRecipe()
{
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    if (sodium_init() >= 0)
        randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    return {{QStringLiteral("key"), QStringLiteral("argon2id")},
            {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())},
            {QStringLiteral("passes"), static_cast<qint64>(crypto_pwhash_OPSLIMIT_MODERATE)},
            {QStringLiteral("memory"), static_cast<qint64>(crypto_pwhash_MEMLIMIT_MODERATE)}};
}

Result<Sealing> Sealing::toSeal(const QString& passphrase, const QJsonObject& recipe,
                                QByteArray boundTo)
{
    Key key;
    TRY(makeKey(key, passphrase, recipe));
    auto state = std::make_unique<State>();
    state->boundTo = std::move(boundTo);
    state->beginning.resize(beginningSize());
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, bytesIn(state->beginning),
                                                    key.data());
    sodium_memzero(key.data(), key.size());
    return Sealing(std::move(state));
}

Result<Sealing> Sealing::toOpen(const QString& passphrase, const QJsonObject& recipe,
                                QByteArray boundTo, const QByteArray& beginning)
{
    Key key;
    TRY(makeKey(key, passphrase, recipe));
    auto state = std::make_unique<State>();
    state->boundTo = std::move(boundTo);
    state->beginning = beginning;
    const bool begun = beginning.size() == beginningSize() &&
                       crypto_secretstream_xchacha20poly1305_init_pull(
                           &state->stream, bytesOf(beginning), key.data()) == 0;
    sodium_memzero(key.data(), key.size());
    if (!begun)
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

bool Sealing::ended() const
{
    return state_->ended;
}

} // namespace jiuzhang
