// SPDX-License-Identifier: GPL-3.0-or-later
// A script signs in to a signed ledger: by a file or a variable, never by an argument.
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

const QString kSignedHead = u"负责人01"_s;

// A ledger of one person, whose passphrase stands in a file.
struct Signed {
    CommandLedger folder;
    QString ledger = folder.file(u"登录.jiuzhang"_s);
    QString words = folder.write(u"口令.txt"_s, "红 土 地 与 窑\n");

    Signed()
    {
        const Run made =
            jiuzhang::tests::jiuzhang({u"init"_s, u"--ledger"_s, ledger, u"--year"_s, u"2022"_s,
                                       u"--on"_s, u"2022-04-01"_s, u"--person"_s, kSignedHead});
        REQUIRE(made.status == 0);
        REQUIRE(
            run({u"operators"_s, u"passphrase"_s, kSignedHead, u"--new-passphrase-file"_s, words})
                .status == 0);
        REQUIRE(run({u"operators"_s, u"access"_s, u"signed"_s, u"--idle"_s, u"5"_s}).status == 0);
    }
    [[nodiscard]] Run run(const QStringList& line, const QString& signInFile = {}) const
    {
        QStringList words_ = line;
        words_.insert(1, u"--ledger="_s + ledger);
        words_ += {u"--on"_s, u"2022-06-10"_s, u"--operator"_s, kSignedHead, u"--json"_s};
        if (!signInFile.isEmpty())
            words_ += {u"--sign-in-file"_s, signInFile};
        return jiuzhang::tests::jiuzhang(words_, bytes(completeClue()));
    }
};

QString refusalCode(const Run& run)
{
    REQUIRE(run.status == 1);
    return run.json()[u"error"][u"code"].toString();
}

const QStringList kRegister{u"register"_s, u"--json-in"_s, u"-"_s};

} // namespace

TEST_CASE("a signed ledger is written by who signs in, and read without", "[command_line]")
{
    const Signed at;
    CHECK(refusalCode(at.run(kRegister)) == u"sign-in-needed"_s);
    const QString wrong = at.folder.write(u"错.txt"_s, "红土地与窑");
    CHECK(refusalCode(at.run(kRegister, wrong)) == u"sign-in-wrong"_s);
    CHECK(at.run(kRegister, at.words).status == 0);
    CHECK(at.run({u"list"_s}).json()[u"total"] == 1);
    CHECK(refusalCode(at.run({u"chain"_s, u"-o"_s, at.folder.file(u"链.jsonl"_s)})) ==
          u"sign-in-needed"_s);
    CHECK(at.run({u"verify"_s}).status == 0);
}

TEST_CASE("who signs a ledger is told whom that shuts out", "[command_line]")
{
    const Signed at;
    REQUIRE(at.run({u"operators"_s, u"access"_s, u"open"_s}, at.words).status == 0);
    REQUIRE(at.run({u"operators"_s, u"add"_s, u"经办人02"_s, u"--role"_s, u"act"_s}).status == 0);
    const Run signs = at.run({u"operators"_s, u"access"_s, u"signed"_s});
    REQUIRE(signs.status == 0);
    CHECK(signs.json()[u"withoutPassphrase"].toArray() == QJsonArray{u"经办人02"_s});
}

TEST_CASE("what goes out in clear without a reason is refused before anybody is asked who he is",
          "[command_line]")
{
    const Signed at;
    QJsonObject clue = completeClue();
    clue[u"confidential"] = u"anonymous"_s;
    QStringList line{u"register"_s,       u"--ledger="_s + at.ledger,
                     u"--json-in"_s,      u"-"_s,
                     u"--on"_s,           u"2022-06-10"_s,
                     u"--operator"_s,     kSignedHead,
                     u"--sign-in-file"_s, at.words};
    REQUIRE(jiuzhang::tests::jiuzhang(line, bytes(clue)).status == 0);
    const QString number = u"2022-0001"_s;
    for (const QStringList& asked :
         {QStringList{u"print"_s, u"case-form"_s, number, u"-o"_s, at.folder.file(u"表.pdf"_s)},
          QStringList{u"list"_s, u"--clear"_s}, QStringList{u"show"_s, number, u"--clear"_s},
          QStringList{u"export"_s, u"--clear"_s, u"-o"_s, at.folder.file(u"表.xlsx"_s)}}) {
        CAPTURE(asked.join(u' ').toStdString());
        const Run refused = at.run(asked);
        CHECK(refusalCode(refused) == u"field-missing"_s);
        CHECK(refused.json()[u"error"][u"message"].toString().contains(u"理由"_s));
        CHECK(refusalCode(at.run(asked + QStringList{u"--reason"_s, u"归档"_s})) ==
              u"sign-in-needed"_s);
    }
}

TEST_CASE("one's own passphrase is changed with the old one", "[command_line]")
{
    const Signed at;
    const QString fresh = at.folder.write(u"新.txt"_s, "另一个新的口令句");
    const QStringList change{u"operators"_s, u"passphrase"_s, u"1"_s, u"--new-passphrase-file"_s,
                             fresh};
    CHECK(refusalCode(at.run(change)) == u"sign-in-needed"_s);
    CHECK(at.run(change, at.words).status == 0);
    CHECK(refusalCode(at.run(kRegister, at.words)) == u"sign-in-wrong"_s);
    CHECK(at.run(kRegister, fresh).status == 0);
}

TEST_CASE("a referral in a signed ledger waits for its key, and tells who can open it",
          "[command_line]")
{
    const Signed at;
    const QStringList refer{u"act"_s, u"refer"_s, u"2022-0001"_s, u"--set"_s, u"reason=琰字线索"_s};
    REQUIRE(at.run(kRegister, at.words).status == 0);
    const Run early = at.run(refer, at.words);
    CHECK(early.status == 1);
    CHECK(early.json()[u"results"][0][u"code"] == u"seal-not-set"_s);

    const Run made = at.run({u"referrals"_s, u"set-up"_s}, at.words);
    REQUIRE(made.status == 0);
    const QString code = made.json()[u"recoveryCode"].toString();
    CHECK(code.size() == 29); // five groups of five, and what stands between
    CHECK(made.json()[u"holders"][0][u"name"] == kSignedHead);
    CHECK(refusalCode(at.run({u"referrals"_s, u"set-up"_s}, at.words)) == u"seal-set"_s);

    const Run done = at.run(refer, at.words);
    REQUIRE(done.status == 0);
    CHECK(done.json()[u"results"][0][u"holders"] == 1);
    const Run told = at.run({u"referrals"_s}, at.words);
    CHECK(told.json()[u"referrals"][0][u"reason"] == u"琰字线索"_s);
    CHECK(told.json()[u"referrals"][0][u"closed"] == false);
    CHECK(told.json()[u"sealed"] == true);
    CHECK(refusalCode(at.run({u"referrals"_s})) == u"sign-in-needed"_s);

    const QString wrong = at.folder.write(u"错码.txt"_s, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA\n");
    CHECK(refusalCode(at.run({u"referrals"_s, u"recover"_s, u"--code-file"_s, wrong}, at.words)) ==
          u"recovery-code-wrong"_s);
    const QString right = at.folder.write(u"码.txt"_s, code.toLower().toUtf8());
    CHECK(at.run({u"referrals"_s, u"recover"_s, u"--code-file"_s, right}, at.words).status == 0);
    CHECK(refusalCode(at.run({u"referrals"_s, u"share"_s, u"没有此人"_s}, at.words)) ==
          u"person-unknown"_s);
    CHECK(at.run({u"verify"_s}).status == 0);
}

TEST_CASE("a passphrase is taken from no argument", "[command_line]")
{
    const Signed at;
    const QString head = at.run({u"verify"_s}).json()[u"head"].toString();
    const QString words = u"别人看得见的口令"_s;
    for (const QStringList& asked :
         {QStringList{u"operators"_s, u"passphrase"_s, u"1"_s, words},
          QStringList{u"operators"_s, u"passphrase"_s, u"1"_s, u"--passphrase"_s, words},
          QStringList{u"operators"_s, u"passphrase"_s, u"1"_s, u"--new-passphrase-file"_s, words},
          QStringList{u"referrals"_s, u"recover"_s, words},
          QStringList{u"referrals"_s, u"recover"_s, u"--code-file"_s, words}}) {
        const Run refused = at.run(asked, at.words);
        CAPTURE(asked.join(u' ').toStdString());
        CHECK(refused.status != 0);
    }
    CHECK(at.run(kRegister, words).status == 1); // --sign-in-file names a file, which is not there
    CHECK(at.run({u"verify"_s}).json()[u"head"].toString() == head);
}

TEST_CASE("a workbook is read to nobody who has not signed in", "[command_line]")
{
    const Signed at;
    const QStringList look{u"import"_s, sample("clues-faulty.xlsx"), u"--dry-run"_s};
    CHECK(refusalCode(at.run(look)) == u"sign-in-needed"_s);
    CHECK(at.run(look, at.words).json()[u"read"].toInt() > 0);
}
