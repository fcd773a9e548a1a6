// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealing.h"

#include "core/sealing/sealed_box.h"
#include "core/sealing/sodium_bytes.h"

#include <sodium.h>

namespace jiuzhang {

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

const QString kPublicKey = QStringLiteral("publicKey"); // of the box: tells the right words

// The key that lies in the recipe's box.
Result<Secret> keyInBox(const Secret& seed, const QJsonObject& recipe)
{
    const QByteArray box = QByteArray::fromHex(recipe[u"box"].toString().toLatin1());
    const KeyPair pair = keyPairOf(seed);
    const QString should = recipe[kPublicKey].toString(); // none of an earlier program
    const bool isRight = should == QString::fromLatin1(pair.publicKey.toHex());
    if (!should.isEmpty() && !isRight)
        return refuse(ErrorCode::PassphraseWrong);
    auto key = openedKey(box, pair.opens);
    if (!key)
        return refuse(isRight ? ErrorCode::BackupUnreadable : ErrorCode::PassphraseWrong);
    return std::move(*key);
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

Result<Sealing> Sealing::toSeal(const SealingKey& key)
{
    if (sodium_init() < 0 || sizeOf(key.publicKey) != crypto_box_PUBLICKEYBYTES)
        return refuse(ErrorCode::BackupUnreadable);
    Secret own;
    crypto_secretstream_xchacha20poly1305_keygen(own.data());
    const QByteArray box = sealedFor(key.publicKey, own);
    auto state = std::make_unique<State>();
    state->recipe = key.recipe;
    state->recipe[u"box"] = QString::fromLatin1(box.toHex());
    state->recipe[kPublicKey] = QString::fromLatin1(key.publicKey.toHex());
    state->beginning.resize(beginningSize());
    crypto_secretstream_xchacha20poly1305_init_push(&state->stream, bytesIn(state->beginning),
                                                    own.data());
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
    Secret key = TRY(stretched(passphrase, recipe));
    if (recipe[u"key"] == kInABox)
        key = TRY(keyInBox(key, recipe));
    auto state = std::make_unique<State>();
    state->boundTo = std::move(boundTo);
    state->beginning = beginning;
    state->isOfWords = recipe[u"key"] != kInABox;
    if (beginning.size() != beginningSize() ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state->stream, bytesOf(beginning),
                                                        key.data()) != 0)
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
