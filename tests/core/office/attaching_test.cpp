// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a case: the content is kept in the ledger, the case tells name, size and SHA-256.
#include "core/office/attaching.h"

#include "core/office/acting.h"
#include "tests/core/office/desk_maker.h"

#include <QDir>
#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

// FIPS 180-2, example B.1
const QByteArray kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

QString written(const DeskMaker& maker, const QString& name, const QByteArray& content)
{
    QFile file(maker.file(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

ErrorCode refusalOf(DeskMaker& maker, const CaseNumber& number, const QString& path)
{
    const auto head = maker.head();
    const auto results = act(maker.desk(), rowOf(Act::Attach), maker.on("2022-05-09"),
                             std::span(&number, 1), {{u"file"_s, path}});
    REQUIRE(results[0].error);
    CHECK(results[0].error->where == number.text());
    CHECK(maker.head() == head);
    CHECK(maker.load(number).attachments.empty());
    return results[0].error->code;
}

} // namespace

TEST_CASE("an attached file is read back as it was, without the file", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto path = written(maker, u"施工合同 (签字).pdf"_s, "abc");
    maker.act("attach", number, "2022-05-09", {{u"file"_s, path}});
    REQUIRE(QFile::remove(path));

    const Case subject = maker.load(number);
    REQUIRE(subject.attachments.size() == 1);
    CHECK(subject.attachments[0] ==
          Attachment{day("2022-05-09"), u"施工合同 (签字).pdf"_s, kAbc, 3});
    CHECK(subject.latestText == u"施工合同 (签字).pdf"_s);

    REQUIRE(QDir(maker.file({})).mkdir(u"打开"_s));
    const auto opened =
        must(writeAttachment(maker.desk(), subject.attachments[0], maker.file(u"打开"_s)));
    CHECK(opened == maker.file(u"打开/施工合同 (签字).pdf"_s));
    CHECK(bytesOf(opened) == "abc");
}

TEST_CASE("the record tells the content, not where it lay", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    const auto path = written(maker, u"合同.pdf"_s, "abc");
    maker.act("attach", number, "2022-05-09", {{u"file"_s, path}});
    CHECK(must(maker.desk().record.events(number)).back().payload ==
          QJsonObject{{u"name"_s, u"合同.pdf"_s},
                      {u"sha256"_s, QString::fromLatin1(kAbc)},
                      {u"size"_s, 3}});
}

TEST_CASE("one content under two names is two attachments", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    for (const auto& name : {u"甲.pdf"_s, u"乙.pdf"_s})
        maker.act("attach", number, "2022-05-09", {{u"file"_s, written(maker, name, "abc")}});
    const auto attachments = maker.load(number).attachments;
    REQUIRE(attachments.size() == 2);
    CHECK(attachments[0].sha256 == attachments[1].sha256);
    CHECK(attachments[0].name == u"甲.pdf"_s);
    CHECK(attachments[1].name == u"乙.pdf"_s);
}

TEST_CASE("what is no file or too large a one is not attached", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    CHECK(refusalOf(maker, number, maker.file(u"不存在.pdf"_s)) == ErrorCode::FileMissing);
    CHECK(refusalOf(maker, number, maker.file({})) == ErrorCode::NotAFile); // a folder

    QFile large(maker.file(u"录像.mp4"_s));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(50 * 1024 * 1024 + 1));
    large.close();
    CHECK(refusalOf(maker, number, large.fileName()) == ErrorCode::AttachmentTooLarge);
}

TEST_CASE("an attachment that cannot be written out says so", "[office]")
{
    DeskMaker maker;
    const auto number = maker.registered();
    maker.act("attach", number, "2022-05-09", {{u"file"_s, written(maker, u"合同.pdf"_s, "abc")}});
    const auto opened = writeAttachment(maker.desk(), maker.load(number).attachments[0],
                                        maker.file(u"没有这个文件夹"_s));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::FolderMissing);
}
