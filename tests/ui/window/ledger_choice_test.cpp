// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ledger_choice.h"

#include "tests/ui/open_workplace.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace jiuzhang;

namespace {

struct AtDoor {
    QTemporaryDir folder;
    AnsweringPrompts prompts;
    Acting acting{u"经办人01"_s, {}, QDate(2022, 6, 20), {}};
    QString missing = folder.filePath(u"没有.jiuzhang"_s);

    [[nodiscard]] QString made(const QString& name) const
    {
        const QString path = folder.filePath(name);
        REQUIRE(createLedger({path}, acting));
        return path;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    std::optional<ChosenLedger> choose(const QString& path)
    {
        return chooseLedger(path, acting, prompts);
    }
};

} // namespace

TEST_CASE("a ledger that is there is opened without a question", "[window]")
{
    AtDoor at;
    const auto chosen = at.choose(at.made(u"台账.jiuzhang"_s));
    REQUIRE(chosen);
    CHECK(at.prompts.asked.isEmpty());
}

TEST_CASE("a ledger that is not found is named, and no file is made", "[window]")
{
    AtDoor at;
    CHECK_FALSE(at.choose(at.missing));
    REQUIRE(at.prompts.asked.size() == 1);
    CHECK(at.prompts.asked.front().contains(at.missing));
    CHECK(at.files().isEmpty());
}

TEST_CASE("another ledger is opened instead of the one not found", "[window]")
{
    AtDoor at;
    at.prompts.file = at.made(u"另一本.jiuzhang"_s);
    at.prompts.choices = {0};
    const auto chosen = at.choose(at.missing);
    REQUIRE(chosen);
    CHECK(chosen->path == *at.prompts.file);
    CHECK(at.files() == QStringList{u"另一本.jiuzhang"_s});
}

TEST_CASE("a new ledger is made only where the person says", "[window]")
{
    AtDoor at;
    const QString path = GENERATE(QString(), u"没有.jiuzhang"_s);
    at.prompts.file = at.folder.filePath(u"新账.jiuzhang"_s);
    at.prompts.choices = {1};
    const auto chosen = at.choose(path.isEmpty() ? path : at.missing);
    REQUIRE(chosen);
    CHECK(chosen->path == *at.prompts.file);
    CHECK(at.files() == QStringList{u"新账.jiuzhang"_s});
}

TEST_CASE("no file is replaced by a new ledger", "[window]")
{
    AtDoor at;
    QFile letter(at.folder.filePath(u"函.pdf"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    REQUIRE(letter.write("%PDF-1.7") > 0);
    letter.close();
    at.prompts.file = letter.fileName();
    at.prompts.choices = {1};
    CHECK_FALSE(at.choose(at.missing));
    REQUIRE(at.prompts.asked.size() == 2); // asked again, with the reason
    CHECK(at.prompts.asked.back().contains(letter.fileName()));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    CHECK(letter.readAll() == "%PDF-1.7");
    CHECK(at.files() == QStringList{u"函.pdf"_s});
}

TEST_CASE("a file that is no ledger is refused and another may be chosen", "[window]")
{
    AtDoor at;
    QFile letter(at.folder.filePath(u"函.pdf"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    REQUIRE(letter.write("%PDF-1.7") > 0);
    letter.close();
    at.prompts.file = at.made(u"台账.jiuzhang"_s);
    at.prompts.choices = {0};
    const auto chosen = at.choose(letter.fileName());
    REQUIRE(chosen);
    CHECK(chosen->path == *at.prompts.file);
    CHECK(QFile(letter.fileName()).size() == 8);
}
