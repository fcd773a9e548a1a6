// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/letter.h"

#include "core/directory/shipped_programme.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <random>

using namespace jiuzhang;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentIn(const QString& name)
{
    QFile file(QStringLiteral(LETTERS "/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const Programme& programme()
{
    static const auto shipped = shippedProgramme();
    REQUIRE(shipped);
    return *shipped;
}

QJsonObject readJson(const QString& text)
{
    static const auto names = HeaderNames::shipped();
    REQUIRE(names);
    const auto read = readText(text, {programme(), *names, QDate(2022, 6, 20)});
    REQUIRE(read);
    return toJson(*read, programme());
}

QStringList lettersThere()
{
    return QDir(QStringLiteral(LETTERS)).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("each of the twenty letters says what a person read in it, and nothing else", "[letter]")
{
    const QStringList letters = lettersThere();
    REQUIRE(letters.size() == 20);
    for (const QString& name : letters) {
        INFO(name.toStdString());
        const QJsonObject right =
            QJsonDocument::fromJson(contentIn(QString(name).replace(u".txt"_s, u".json"_s)))
                .object();
        const QJsonObject fields =
            readJson(QString::fromUtf8(contentIn(name)))[u"fields"].toObject();
        const QJsonObject expected = right[u"fields"].toObject();
        for (const QString& key : fields.keys()) {
            INFO("also read: " << key.toStdString() << " = "
                               << fields[key][u"text"].toString().toStdString());
            CHECK_FALSE(expected[key].isUndefined());
            CHECK_FALSE(expected[key].isNull());
        }
        for (const QString& key : expected.keys()) {
            if (expected[key].isNull())
                continue;
            const QJsonObject found = fields[key].toObject();
            INFO(key.toStdString());
            CHECK(found[u"certainty"].toString() == expected[key][u"certainty"].toString());
            if (expected[key][u"text"].toString() == u"…")
                continue;
            CHECK(found[u"text"].toString() == expected[key][u"text"].toString());
            CHECK(found[u"value"].toVariant().toString() ==
                  expected[key][u"value"].toVariant().toString());
        }
    }
}

TEST_CASE("what of a letter is not sure is told with its place", "[letter]")
{
    for (const QString& name : lettersThere()) {
        INFO(name.toStdString());
        const QJsonObject right =
            QJsonDocument::fromJson(contentIn(QString(name).replace(u".txt"_s, u".json"_s)))
                .object();
        QStringList told;
        for (const auto& each : readJson(QString::fromUtf8(contentIn(name)))[u"unread"].toArray())
            told += each[u"reason"].toString() + u' ' + each[u"text"].toString();
        for (const auto& each : right[u"unread"].toArray()) {
            INFO(told.join(u" | "_s).toStdString());
            CHECK(told.contains(each.toString()));
        }
    }
}

TEST_CASE("the digits of the hotline are it only where they stand by themselves", "[letter]")
{
    const auto sourceOf = [](const QString& text) {
        return readJson(text)[u"fields"].toObject().contains(u"source");
    };
    CHECK(sourceOf(u"12345热线工单：瓷一有限公司来电反映被拖欠货款。"_s));
    CHECK_FALSE(sourceOf(u"合同金额112345元，瓷一有限公司来信反映被拖欠货款。"_s));
    CHECK_FALSE(sourceOf(u"瓷一有限公司来信，联系电话0798-1234567。"_s));
}

TEST_CASE("a piece stands where its place says, counted in characters", "[letter]")
{
    // The 𬭎 of the name is one character, and two halves of a pair inside.
    const QString text =
        u"我公司是景德镇𬭎盛陶瓷有限公司。区商务局拖欠货款3万元。\n联系电话：13800010000"_s;
    const QJsonObject read = readJson(text);
    const auto characters = text.toUcs4();
    for (const QString& key : {u"entity"_s, u"respondent"_s, u"disputedFen"_s, u"phone"_s}) {
        INFO(key.toStdString());
        const QJsonObject field = read[u"fields"][key].toObject();
        const auto start = field[u"start"].toInteger(-1);
        const auto end = field[u"end"].toInteger(-1);
        REQUIRE(start >= 0);
        CHECK(QString::fromUcs4(reinterpret_cast<const char32_t*>(characters.data()) + start,
                                end - start) == field[u"text"].toString());
    }
    CHECK(read[u"fields"][u"phone"][u"start"].toInteger() == 34);
    CHECK(read[u"fields"][u"phone"][u"end"].toInteger() == 45);
}

TEST_CASE("a text in which nothing can be read is refused", "[letter]")
{
    static const auto names = HeaderNames::shipped();
    const auto read = [&](const QString& text) {
        return readText(text, {programme(), *names, QDate(2022, 6, 20)});
    };
    for (const QString& text : {u""_s, u" \n\t"_s, u"。，！"_s})
        CHECK(read(text).error().code == ErrorCode::NothingToRead);
    CHECK(read(u"我公司\u0001"_s).error().code == ErrorCode::CharacterRefused);
}

TEST_CASE("whatever pieces of letters are put together, each value has its place",
          "[letter][random]")
{
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 dice(seed);
    QStringList pieces;
    for (const QString& name : lettersThere())
        pieces +=
            QString::fromUtf8(contentIn(name)).split(QRegularExpression(u"(?<=[。，：\n])"_s));
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 0; i < 25; ++i)
            text += pieces[static_cast<qsizetype>(dice() % static_cast<unsigned>(pieces.size()))];
        const QJsonObject read = readJson(text);
        const qint64 size = read[u"text"].toString().toUcs4().size();
        for (const auto& field : read[u"fields"].toObject()) {
            CHECK_FALSE(field[u"value"].isNull());
            CHECK(field[u"end"].toInteger() <= size);
            CHECK(field[u"start"].toInteger() <= field[u"end"].toInteger());
        }
    }
}
