// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup_file.h"

#include "core/record/kept_bytes.h"
#include "core/store/sealing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

constexpr qsizetype kFirstPage = 4096;
constexpr qsizetype kBeforeDigest = kFirstPage - 65; // SHA-256 in hex and the line's end
constexpr qsizetype kPieceInClear = 4 * 1024 * 1024;

using Sha256 = QCryptographicHash;

QJsonObject toJson(const BackupHead& head)
{
    return {{QStringLiteral("ledger"), head.ledger},
            {QStringLiteral("madeAt"), head.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("events"), static_cast<qint64>(head.events)},
            {QStringLiteral("head"), QString::fromLatin1(head.head)},
            {QStringLiteral("cases"), static_cast<qint64>(head.cases)},
            {QStringLiteral("bytes"), head.bytes}};
}

// What stands on the first page, and the page itself, to which the seal is bound.
struct FirstPage {
    QByteArray page;
    QJsonObject json;
    [[nodiscard]] BackupHead head() const
    {
        return {.ledger = json[u"ledger"].toString(),
                .madeAt = QDateTime::fromString(json[u"madeAt"].toString(), Qt::ISODateWithMs),
                .events = json[u"events"].toInteger(),
                .head = json[u"head"].toString().toLatin1(),
                .cases = json[u"cases"].toInteger(),
                .bytes = json[u"bytes"].toInteger(),
                .sealed = json[u"sealed"].isObject()};
    }
};

// A path of thousands of characters would leave no room: the end of it tells most.
QByteArray pageOf(QJsonObject json)
{
    auto text = kBackupMark + QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (text.size() > kBeforeDigest) {
        json[u"ledger"] = QFileInfo(json[u"ledger"].toString()).fileName();
        text = kBackupMark + QJsonDocument(json).toJson(QJsonDocument::Compact);
    }
    text = text.leftJustified(kBeforeDigest, ' ');
    return text + sha256Of(text) + '\n';
}

// On an earlier program's page there are blanks in the place of the digest.
bool isAsWritten(const QByteArray& page)
{
    const QByteArray digest = page.mid(kBeforeDigest, kFirstPage - 1 - kBeforeDigest);
    return page.endsWith('\n') &&
           (digest.trimmed().isEmpty() || digest == sha256Of(page.left(kBeforeDigest)));
}

Result<FirstPage> firstPageOf(QFile& file)
{
    const QFileInfo there(file.fileName());
    if (!there.exists())
        return refuse(ErrorCode::FileMissing, {file.fileName()});
    if (!there.isFile())
        return refuse(ErrorCode::NotAFile, {file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    const QByteArray page = file.read(kFirstPage);
    const auto json =
        QJsonDocument::fromJson(page.left(kBeforeDigest).mid(kBackupMark.size())).object();
    if (!page.startsWith(kBackupMark) || page.size() != kFirstPage)
        return refuse(ErrorCode::NotABackup, {file.fileName()});
    if (json.isEmpty() || !isAsWritten(page))
        return refuse(ErrorCode::BackupUnreadable, {file.fileName()});
    return FirstPage{page, json};
}

Result<QByteArray> readFrom(QFile& file, qsizetype most)
{
    const QByteArray piece = file.read(most);
    if (piece.isEmpty() && file.error() != QFileDevice::NoError)
        return refuse(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    return piece;
}

Outcome writeTo(QFile& file, const QByteArray& piece)
{
    if (file.write(piece) != piece.size())
        return refuse(ErrorCode::StorageFull, {file.fileName()});
    return {};
}

// In clear: the SHA-256 of the first page and of the ledger stands behind it.
Outcome packInClear(OutputFile& backup, QFile& copy, const QByteArray& page,
                    const CopyProgress& progress)
{
    Sha256 digest(Sha256::Sha256);
    digest.addData(page);
    while (!copy.atEnd()) {
        const auto piece = TRY(readFrom(copy, kPieceInClear));
        digest.addData(piece);
        TRY(backup.write(piece));
        TRY(progress(copy.pos()));
    }
    return backup.write(digest.result());
}

Outcome packSealed(OutputFile& backup, QFile& copy, Sealing sealing, const CopyProgress& progress)
{
    QByteArray sealed = sealing.beginning();
    while (!copy.atEnd()) {
        const auto piece = TRY(readFrom(copy, Sealing::kPiece));
        sealed += sealing.seal(piece, copy.atEnd());
        if (sealed.size() < kPieceInClear && !copy.atEnd())
            continue;
        TRY(backup.write(sealed));
        TRY(progress(copy.pos()));
        sealed.clear();
    }
    return {};
}

Outcome unpackInClear(QFile& backup, QFile& ledger, const FirstPage& first,
                      const CopyProgress& progress)
{
    const qint64 bytes = first.head().bytes;
    Sha256 digest(Sha256::Sha256);
    digest.addData(first.page);
    while (ledger.pos() < bytes) {
        const auto piece =
            TRY(readFrom(backup, std::min<qint64>(kPieceInClear, bytes - ledger.pos())));
        if (piece.isEmpty())
            break;
        digest.addData(piece);
        TRY(writeTo(ledger, piece));
        TRY(progress(ledger.pos()));
    }
    const QByteArray told = backup.readAll();
    if (ledger.pos() != bytes || told != digest.result())
        return refuse(ErrorCode::BackupUnreadable, {backup.fileName()});
    return {};
}

Outcome unpackSealed(QFile& backup, QFile& ledger, const FirstPage& first,
                     const QString& passphrase, const CopyProgress& progress)
{
    auto sealing = Sealing::toOpen(passphrase, first.json[u"sealed"].toObject(), first.page,
                                   backup.read(Sealing::beginningSize()));
    if (!sealing)
        return refuse(sealing.error().code, {backup.fileName()});
    while (!backup.atEnd() && !sealing->ended()) {
        const auto piece = sealing->open(TRY(readFrom(backup, Sealing::sealedPiece())));
        if (!piece)
            return refuse(sealing->isOfWords() && ledger.pos() == 0 ? ErrorCode::PassphraseWrong
                                                                    : ErrorCode::BackupUnreadable,
                          {backup.fileName()});
        TRY(writeTo(ledger, *piece));
        TRY(progress(ledger.pos()));
    }
    if (!sealing->ended() || !backup.atEnd() || ledger.pos() != first.head().bytes)
        return refuse(ErrorCode::BackupUnreadable, {backup.fileName()});
    return {};
}

} // namespace

Result<BackupHead> packBackup(OutputFile& backup, QFile& copy, BackupHead head,
                              const std::optional<SealingKey>& key, const CopyProgress& progress)
{
    head.bytes = copy.size();
    head.sealed = key.has_value();
    QJsonObject json = toJson(head);
    json[u"sealed"] = QJsonValue();
    if (!key) {
        const auto page = pageOf(json);
        TRY(backup.write(page));
        TRY(packInClear(backup, copy, page, progress));
        return head;
    }
    auto sealing = TRY(Sealing::toSeal(*key));
    json[u"sealed"] = sealing.recipe();
    const auto page = pageOf(json);
    sealing.bindTo(page);
    TRY(backup.write(page));
    TRY(packSealed(backup, copy, std::move(sealing), progress));
    return head;
}

Result<BackupHead> backupHead(const QString& path)
{
    QFile file(path);
    return firstPageOf(file).map([](const FirstPage& first) { return first.head(); });
}

Outcome unpackBackup(const QString& path, const Passphrase& passphrase, QFile& ledger,
                     const CopyProgress& progress)
{
    QFile file(path);
    const auto first = TRY(firstPageOf(file));
    if (!first.head().sealed)
        return unpackInClear(file, ledger, first, progress);
    if (!passphrase)
        return refuse(ErrorCode::PassphraseNeeded, {path});
    return unpackSealed(file, ledger, first, *passphrase, progress);
}

} // namespace jiuzhang
