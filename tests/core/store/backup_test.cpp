// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is lost with the ledger's file (issue: a ledger file that survives its world).
#include "core/record/kept_bytes.h"
#include "core/store/backup_file.h"
#include "core/store/ledger_restore.h"
#include "tests/core/store/ledger_maker.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

using namespace jiuzhang;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstPage = 4096;

// Two cases with some acts; places beside the ledger's.
struct BackedUp : LedgerMaker {
    BackedUp()
    {
        const auto first = enter(someClue(), QDate(2022, 5, 10));
        enter(someClue(), QDate(2022, 5, 11));
        act(first, u"annotate"_s, QDate(2022, 6, 5), {{u"text"_s, u"已电话联系"_s}});
    }

    [[nodiscard]] QString beside(const QString& name) const
    {
        return QFileInfo(path()).absoluteDir().filePath(name);
    }
    BackupHead backUp(const QString& place, const Passphrase& passphrase,
                      const LedgerCare::Progress& progress = {})
    {
        auto output = must(OutputFile::begin(place, {kBackupEnding}));
        const auto& care = file().care();
        std::optional<SealingKey> key;
        if (passphrase)
            key = must(keyOf(*passphrase));
        const auto head = must(care.backUp(output, key, progress, {})).head;
        must(output.keep());
        return head;
    }
    [[nodiscard]] QStringList files() const
    {
        return QFileInfo(path()).absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

const QString kWords = u"木棉花 开在 四月"_s;
constexpr int kLeastMemory = 8'388'608; // bytes, for a test that does not wait

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

// As an earlier program did it: the key of the stream was made of the words.
QByteArray sealedByWords(const QByteArray& bytes, const QByteArray& salt, const QByteArray& page)
{
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key = {};
    const QByteArray words = kWords.toUtf8();
    REQUIRE(sodium_init() >= 0);
    REQUIRE(crypto_pwhash(key.data(), key.size(), words.constData(),
                          static_cast<unsigned long long>(words.size()), bytesOf(salt), 1,
                          kLeastMemory, crypto_pwhash_ALG_ARGON2ID13) == 0);
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray sealed(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &stream, reinterpret_cast<unsigned char*>(sealed.data()), key.data());
    constexpr qsizetype kPiece = 65'536;
    for (qsizetype at = 0; at < bytes.size(); at += kPiece) {
        const QByteArray piece = bytes.mid(at, kPiece);
        const QByteArray bound = at == 0 ? page : QByteArray();
        const bool isLast = at + kPiece >= bytes.size();
        QByteArray out(piece.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &stream, reinterpret_cast<unsigned char*>(out.data()), nullptr, bytesOf(piece),
            static_cast<unsigned long long>(piece.size()), bytesOf(bound),
            static_cast<unsigned long long>(bound.size()),
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        sealed += out;
    }
    return sealed;
}

} // namespace

TEST_CASE("a backup gives the ledger back as it was when it was made", "[store]")
{
    const auto passphrase = GENERATE(Passphrase(), Passphrase(kWords));
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    const auto before = must(ledger.record().head());
    const auto head = ledger.backUp(backup, passphrase);
    CHECK(head.events == before.seq);
    CHECK(head.head == before.hash);
    CHECK(head.cases == 2);
    CHECK(head.sealed == passphrase.has_value());
    CHECK(must(backupHead(backup)) == head);
    ledger.act(CaseNumber(u"2022-0001"_s), u"annotate"_s, QDate(2022, 6, 6),
               {{u"text"_s, u"又联系一次"_s}});

    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    const auto contents = must(restoreLedger(backup, passphrase, place, {}));
    CHECK(contents.head == head);
    REQUIRE(contents.newest.size() == 3);
    CHECK(contents.newest[0].kind == u"annotate"_s);
    CHECK(contents.newest[0].payload[u"text"_s] == u"已电话联系"_s);
    const auto restored = must(LedgerFile::open(place));
    CHECK(must(restored->record().head()).hash == before.hash);
    CHECK(must(restored->care().verify({}, {})).ok());
    CHECK(ledger.files() == QStringList({u"ledger.jz"_s, u"一.jzbackup"_s, u"恢复.jiuzhang"_s}));
}

TEST_CASE("a backup in clear holds the ledger's own file behind its first page", "[store]")
{
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    const auto head = ledger.backUp(backup, {});
    const QString taken = ledger.beside(u"取出.jiuzhang"_s);
    writeFile(taken, contentOfFile(backup).mid(kFirstPage, head.bytes)); // tail -c +4097
    CHECK(must(must(LedgerFile::open(taken))->care().verify({}, {})).ok());
}

TEST_CASE("a backup and what is restored of it are for their owner alone", "[store]")
{
    constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                            QFileDevice::ReadUser | QFileDevice::WriteUser;
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    ledger.backUp(backup, {});
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    must(restoreLedger(backup, {}, place, {}));
    for (const auto& file : {ledger.path(), backup, place})
        CHECK(QFile::permissions(file) == kOwner);
}

TEST_CASE("a sealed backup tells nothing of the ledger without its passphrase", "[store]")
{
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    ledger.backUp(backup, kWords);
    const QByteArray content = contentOfFile(backup);
    CHECK_FALSE(content.contains("SQLite format 3"));
    CHECK_FALSE(content.contains(u"已电话联系"_s.toUtf8()));
    CHECK(refusalOf(restoreLedger(backup, {}, place, {})) == ErrorCode::PassphraseNeeded);
    CHECK(refusalOf(restoreLedger(backup, kWords + u' ', place, {})) == ErrorCode::PassphraseWrong);
    CHECK_FALSE(QFile::exists(place));
    CHECK(ledger.files() == QStringList({u"ledger.jz"_s, u"一.jzbackup"_s}));
}

TEST_CASE("a backup that an earlier program sealed under the words themselves is opened", "[store]")
{
    BackedUp ledger;
    const auto head = must(ledger.record().head());
    ledger.close();
    const QByteArray bytes = contentOfFile(ledger.path());
    const QByteArray salt(crypto_pwhash_SALTBYTES, 's');
    const QJsonObject recipe{{u"key"_s, u"argon2id"_s},
                             {u"salt"_s, QString::fromLatin1(salt.toHex())},
                             {u"passes"_s, 1},
                             {u"memory"_s, kLeastMemory}};
    const QJsonObject json{{u"ledger"_s, ledger.path()},
                           {u"madeAt"_s, u"2099-01-01T00:00:00.000Z"_s},
                           {u"events"_s, static_cast<qint64>(head.seq)},
                           {u"head"_s, QString::fromLatin1(head.hash)},
                           {u"bytes"_s, bytes.size()},
                           {u"sealed"_s, recipe}};
    const auto text = kBackupMark + QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray page = text.leftJustified(kFirstPage - 1, ' ') + '\n';
    const QString backup = ledger.beside(u"旧.jzbackup"_s);
    writeFile(backup, page + sealedByWords(bytes, salt, page));
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    CHECK(refusalOf(restoreLedger(backup, u"别的 口令"_s, place, {})) ==
          ErrorCode::PassphraseWrong);
    CHECK(must(restoreLedger(backup, kWords, place, {})).head.head == head.hash);
}

TEST_CASE("a backup that was cut off or changed at any place is refused, never restored", "[store]")
{
    const auto passphrase = GENERATE(Passphrase(), Passphrase(kWords));
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    ledger.backUp(backup, passphrase);
    const QByteArray whole = contentOfFile(backup);
    const QString broken = ledger.beside(u"坏.jzbackup"_s);
    const auto isRefused = [&](const QByteArray& content) {
        writeFile(broken, content);
        return !restoreLedger(broken, passphrase, place, {}) && !QFile::exists(place);
    };
    for (const qint64 size :
         {qint64{0}, qint64{20}, kFirstPage, kFirstPage + 10, whole.size() / 2, whole.size() - 1}) {
        INFO("cut off to " << size);
        CHECK(isRefused(whole.left(size)));
    }
    CHECK(isRefused(whole + '\0'));
    // Sealed, each try asks for the memory of a key; in clear they cost nothing.
    for (qint64 at = 0; at < whole.size(); at += passphrase ? whole.size() / 5 : 997) {
        INFO("changed at " << at);
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CHECK(isRefused(changed));
    }
}

// Of a plain backup anybody can make the digest anew.
QByteArray forgedPage(QByteArray whole, const QByteArray& was, const QByteArray& is)
{
    QByteArray page = whole.left(kFirstPage - 65);
    REQUIRE(page.contains(was));
    page = page.replace(was, is).leftJustified(kFirstPage - 65, ' ', true);
    page += sha256Of(page) + '\n';
    const qint64 digest = 32;
    whole = page + whole.mid(kFirstPage, whole.size() - kFirstPage - digest);
    return whole + QByteArray::fromHex(sha256Of(whole));
}

TEST_CASE("what a plain backup claims is held against its own record, or reckoned from it",
          "[store]")
{
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    const auto head = ledger.backUp(backup, {});
    const QByteArray whole = contentOfFile(backup);
    const QString forged = ledger.beside(u"伪.jzbackup"_s);
    const auto contents = [&](const QByteArray& was, const QByteArray& is) {
        writeFile(forged, forgedPage(whole, was, is));
        return contentsOfBackup(forged, {}, ledger.beside(u"看.jiuzhang"_s), {});
    };
    CHECK(must(contents("\"cases\":2", "\"cases\":9")).head == head);
    const auto events = "\"events\":" + QByteArray::number(qint64(head.events));
    CHECK(refusalOf(contents(events, "\"events\":2")) == ErrorCode::BackupUnsound);
    CHECK(refusalOf(contents("\"head\":\"" + head.head.left(4), "\"head\":\"0000")) ==
          ErrorCode::BackupUnsound);
    const auto day = head.madeAt.toString(Qt::ISODate).left(10).toUtf8();
    CHECK(refusalOf(contents("\"madeAt\":\"" + day, "\"madeAt\":\"2001-02-03")) ==
          ErrorCode::BackupUnsound);
    CHECK_FALSE(QFile::exists(ledger.beside(u"看.jiuzhang"_s)));
}

TEST_CASE("a sealed backup of which any byte was changed is damaged, not of another passphrase",
          "[store]")
{
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    ledger.backUp(backup, kWords);
    const QByteArray whole = contentOfFile(backup);
    const QString broken = ledger.beside(u"坏.jzbackup"_s);
    const QByteArray mark = kBackupMark;
    for (const qint64 at :
         {qint64(mark.size() + 3), qint64(whole.indexOf("\"salt\"") + 10),
          qint64(whole.indexOf("\"box\"") + 10), qint64(whole.indexOf("\"publicKey\"") + 20),
          kFirstPage - 70, kFirstPage - 30, kFirstPage - 1, kFirstPage, kFirstPage + 30,
          kFirstPage + 5000, whole.size() - 1}) {
        CAPTURE(at);
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        writeFile(broken, changed);
        CHECK(refusalOf(restoreLedger(broken, kWords, ledger.beside(u"恢复.jiuzhang"_s), {})) ==
              ErrorCode::BackupUnreadable);
    }
}

TEST_CASE("what is no backup is not restored, and nothing is restored over anything", "[store]")
{
    BackedUp ledger;
    const QString backup = ledger.beside(u"一.jzbackup"_s);
    ledger.backUp(backup, {});
    const QString free = ledger.beside(u"恢复.jiuzhang"_s);
    CHECK(refusalOf(restoreLedger(ledger.path(), {}, free, {})) == ErrorCode::NotABackup);
    CHECK(refusalOf(restoreLedger(free, {}, free, {})) == ErrorCode::FileMissing);
    CHECK(refusalOf(restoreLedger(QFileInfo(free).absolutePath(), {}, free, {})) ==
          ErrorCode::NotAFile);
    const auto before = contentOfFile(ledger.path());
    CHECK(refusalOf(restoreLedger(backup, {}, ledger.path(), {})) == ErrorCode::LedgerExists);
    CHECK(refusalOf(restoreLedger(backup, {}, backup, {})) == ErrorCode::LedgerExists);
    CHECK(refusalOf(OutputFile::begin(backup)) == ErrorCode::OutputIsLedger);
    writeFile(free + u"-journal"_s, "of something else");
    CHECK(refusalOf(restoreLedger(backup, {}, free, {})) == ErrorCode::LedgerExists);
    CHECK(contentOfFile(ledger.path()) == before);
}

TEST_CASE("a backup is made while others enter, and holds what was entered by its end", "[store]")
{
    BackedUp ledger;
    const auto other = must(LedgerFile::open(ledger.path()));
    bool entered = false;
    const auto head = ledger.backUp(ledger.beside(u"一.jzbackup"_s), {}, [&](int) {
        if (!std::exchange(entered, true))
            must(other->record().atomically([&] {
                return other->record()
                    .append(registering(CaseNumber(u"2022-0003"_s), someClue(), QDate(2022, 6, 7)))
                    .map([](const Event&) {});
            }));
        return true;
    });
    CHECK(entered);
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    must(restoreLedger(ledger.beside(u"一.jzbackup"_s), {}, place, {}));
    CHECK(must(must(LedgerFile::open(place))->record().head()).seq == head.events);
}

TEST_CASE("a backup that is cancelled leaves nothing behind", "[store]")
{
    const int at = GENERATE(0, 20, 50, 80, 99);
    BackedUp ledger;
    {
        auto output = must(OutputFile::begin(ledger.beside(u"一.jzbackup"_s)));
        const auto made =
            ledger.file().care().backUp(output, {}, [&](int percent) { return percent < at; }, {});
        CHECK(refusalOf(made) == ErrorCode::Cancelled);
    }
    CHECK(ledger.files() == QStringList(u"ledger.jz"_s));
}

TEST_CASE("a ledger in which verify finds something is not backed up as if it were sound",
          "[store]")
{
    BackedUp ledger;
    ledger.tamper("UPDATE event SET reason = '改过' WHERE seq = 2");
    auto output = must(OutputFile::begin(ledger.beside(u"一.jzbackup"_s)));
    const auto made = ledger.file().care().backUp(output, {}, {}, {});
    CHECK(refusalOf(made) == ErrorCode::BackupUnsound);
    CHECK(made.error().details[0] == ledger.path());
}

TEST_CASE("a backup of an older ledger is brought up when it is restored", "[store]")
{
    BackedUp ledger;
    writeFile(ledger.beside(u"旧.jiuzhang"_s),
              qUncompress(contentOfFile(QStringLiteral(STORE_FIXTURES "/schema3.ledger.z"))));
    QFile old(ledger.beside(u"旧.jiuzhang"_s));
    REQUIRE(old.open(QIODevice::ReadOnly));
    const QString backup = ledger.beside(u"旧.jzbackup"_s);
    auto output = must(OutputFile::begin(backup));
    // As that program's verify printed it (fixtures/README).
    const QByteArray hash = "c944b9ebe578c5595ce7d0124912772f6688cabead7d6dca71cd33147cfdde80";
    must(packBackup(output, old,
                    {.ledger = old.fileName(),
                     .madeAt = QDateTime::currentDateTimeUtc(),
                     .events = 27,
                     .head = hash},
                    {}, [](qint64) { return Outcome(); }));
    must(output.keep());
    const QString place = ledger.beside(u"恢复.jiuzhang"_s);
    must(restoreLedger(backup, {}, place, {}));
    CHECK(must(must(LedgerFile::open(place))->care().verify({}, {})).recordStands());
    CHECK_FALSE(ledger.files().join(u' ').contains(u"schema"_s));
}
