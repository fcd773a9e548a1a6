// SPDX-License-Identifier: GPL-3.0-or-later
// Two real processes write into one ledger at the same moment, each use case with each.
// JIUZHANG_RACE_ROUNDS says how often each pair is tried. Without it, a sample is tried once: each
// use case with itself and with another, which is enough to see that the test itself still works.
#include "core/figures/month_report.h"
#include "core/office/months/reports.h"
#include "core/office/papers/paper_register_book.h"
#include "tests/command_line/races/office_at_work.h"
#include "tests/command_line/races/writings.h"
#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <random>
#include <set>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kLongestPause = 15'000; // microseconds: about as long as a ledger takes to open

int rounds()
{
    return qEnvironmentVariableIntValue("JIUZHANG_RACE_ROUNDS");
}

// Of the whole run: who meets whom, and how long they wait.
unsigned seed()
{
    static const unsigned kSeed = std::random_device{}();
    return kSeed;
}

// Whether a pair of so many is tried: all where rounds are asked for.
bool isTried(std::size_t one, std::size_t other, std::size_t all)
{
    const std::size_t apart = 1 + seed() % (all - 1);
    return rounds() > 0 || one == other || (one + apart) % all == other;
}

// How both ended, and what the ledger and the files tell then.
struct Outcomes {
    std::array<Ending, 2> endings = {};
    QStringList told = {};
};

// The beginnings of what only one of them tells.
std::string differenceOf(const QStringList& one, const QStringList& other)
{
    QStringList lines;
    for (const QString& line : one + other) {
        if (one.count(line) != other.count(line))
            lines += line.left(200);
    }
    return lines.join(u'\n').toStdString();
}

bool isSame(const Outcomes& one, const Outcomes& other)
{
    return one.told == other.told &&
           std::ranges::equal(one.endings, other.endings, [](const Ending& a, const Ending& b) {
               return a.status == b.status && a.codes == b.codes;
           });
}

class Race {
public:
    Race(const OfficeAtWork& office, const Writing& one, const Writing& other)
        : office_(office), writings_{&one, &other}
    {
    }

    [[nodiscard]] QString ledger() const { return OfficeAtWork::ledgerIn(folder_.path()); }

    // Both at once, but for a pause that makes each round another one.
    [[nodiscard]] Outcomes run(std::mt19937& chance)
    {
        office_.layOut(folder_.path());
        std::uniform_int_distribution<int> pause(0, kLongestPause);
        const bool waits = chance() % 2 == 0;
        std::array pauses{0, 0};
        if (waits)
            pauses[chance() % 2] = pause(chance);
        const auto endings = together(writings_[0]->work, turn(0, pauses[0]), writings_[1]->work,
                                      turn(1, pauses[1]));
        return {endings, toldBy(ledger())};
    }

    // What both leave one after the other, or one of them alone; looked at once.
    [[nodiscard]] const Outcomes& inOrder(const std::vector<std::size_t>& order)
    {
        const auto known = inOrder_.find(order);
        if (known != inOrder_.end())
            return known->second;
        office_.layOut(folder_.path());
        std::map<std::size_t, std::unique_ptr<Racer>> racers;
        const auto begin = [&](std::size_t who) {
            if (!racers[who])
                racers[who] = std::make_unique<Racer>(writings_[who]->work, turn(who));
        };
        for (const std::size_t who : order) {
            if (writings_[who]->showsCases)
                begin(who);
        }
        Outcomes outcomes;
        for (const std::size_t who : order) {
            begin(who); // after the other has ended, it knows all that he left
            racers[who]->go();
            outcomes.endings[who] = racers[who]->ended();
        }
        CAPTURE(outcomes.endings[order[0]].said);
        REQUIRE(outcomes.endings[order[0]].status == 0);
        outcomes.told = toldBy(ledger());
        return inOrder_[order] = std::move(outcomes);
    }

    // Whether `raced` is what some order leaves; or one was told that what it had read was
    // overtaken, and left nothing.
    [[nodiscard]] bool isOfAnOrder(const Outcomes& raced)
    {
        if (isSame(raced, inOrder({0, 1})) || isSame(raced, inOrder({1, 0})))
            return true;
        for (std::size_t who = 0; who < 2; ++who) {
            const auto& codes = raced.endings[who].codes;
            if (codes.size() == 1 && writings_[who]->overtaken.contains(codes[0]))
                return raced.told == inOrder({1 - who}).told;
        }
        return false;
    }

private:
    [[nodiscard]] Turn turn(std::size_t who, int pause = 0) const
    {
        return {ledger(), static_cast<int>(who) + 1, pause};
    }

    const OfficeAtWork& office_;
    std::array<const Writing*, 2> writings_;
    std::map<std::vector<std::size_t>, Outcomes> inOrder_;
    QTemporaryDir folder_;
};

// One line of our own in Chinese, or none.
void expectOurWords(const Ending& ending)
{
    CAPTURE(ending.said);
    CHECK((ending.status == 0 || ending.status == 1));
    CHECK(ending.said.trimmed().isEmpty() == (ending.status == 0));
    for (const QString& word : {u"SQL"_s, u"database"_s, u"constraint"_s, u"locked"_s, u"disk"_s})
        CHECK_FALSE(ending.said.contains(word, Qt::CaseInsensitive));
    for (const QString& line : ending.said.split(u'\n', Qt::SkipEmptyParts))
        CHECK(line.contains(QRegularExpression(u"\\p{Han}"_s)));
    for (const QString& code : ending.codes)
        CHECK_FALSE(
            (code == u"storage-failed" || code == u"ledger-busy" || code == u"ledger-damaged"));
}

qint64 sumOf(const QJsonObject& report, const char* figure)
{
    qint64 all = 0;
    for (const auto row : report[u"units"].toArray())
        all += row[QLatin1String(figure)].toInteger();
    return all;
}

// Every case came in in exactly one month, and what one month leaves the next begins with.
void expectWholeMonths(Desk& desk)
{
    qint64 came = 0;
    qint64 open = 0;
    for (int month = 4; month <= 12; ++month) {
        const auto report =
            must(monthReport(desk, u"2022-%1"_s.arg(month, 2, 10, QLatin1Char('0'))));
        const auto json = monthReportJson(report.figures, report.frozen);
        CHECK(report.figures.identityHolds());
        CHECK(sumOf(json, "opening") == open);
        came += sumOf(json, "new") + sumOf(json, "corrected"); // less what was made void
        open = sumOf(json, "closing");
    }
    qint64 registered = must(desk.record.nextNumbers(2022, 1)).front().text().mid(5).toInt() - 1;
    const auto undone = must(desk.query.rows({.where = {{u"state"_s, u"void"_s}}}));
    CHECK(came == registered - static_cast<qint64>(undone.size()));
}

void expectWholeRegister(const Desk& desk)
{
    const IssueRegister book = must(issueRegister(desk, 2022));
    std::set<QString> numbers;
    for (const RegisterEntry& entry : book.entries)
        CHECK(numbers.insert(entry.paper.numberText).second);
    for (const NumberGap& gap : book.gaps)
        CHECK_FALSE(gap.decidedBy.isEmpty());
}

// The months that are not frozen can be.
void expectNoMonthBlocked(Desk& desk)
{
    const auto& listed = desk.programme.people.all(); // who begins the list has every role
    const QString who = listed.empty() ? u"经办人01"_s : listed.front().name;
    for (const QString& month : {u"2022-06"_s, u"2022-07"_s, u"2022-08"_s}) {
        const auto frozen = freezeMonth(desk, {who, {}, QDate(2022, 10, 1)}, month);
        CHECK((frozen || frozen.error().code == ErrorCode::MonthFrozen));
    }
    CHECK(must(desk.care.verify({}, {})).ok());
}

// The tables and the bytes kept are what the events say.
void expectSound(const Desk& desk)
{
    for (const Problem& problem : must(desk.care.verify({}, {})).problems)
        FAIL_CHECK(problem.kind.toStdString()
                   << " " << problem.where.toStdString() << " " << problem.detail.toStdString());
}

// What months and numbers say follows from the events: rounds that leave the same ones are looked
// at once.
void expectLawful(Desk& desk)
{
    expectWholeMonths(desk);
    expectWholeRegister(desk);
    expectNoMonthBlocked(desk);
}

void raceEachOther(const OfficeAtWork& office, const Writing& one, const Writing& other)
{
    Race race(office, one, other);
    CAPTURE(seed());
    std::mt19937 chance(seed());
    std::set<QStringList> lawful;
    for (int round = 0; round < std::max(1, rounds()); ++round) {
        CAPTURE(round);
        const Outcomes raced = race.run(chance);
        for (const Ending& ending : raced.endings)
            expectOurWords(ending);
        const auto ledger = must(OpenedLedger::open(race.ledger(), OpenedLedger::Access::Write));
        expectSound(ledger->desk());
        if (lawful.insert(raced.told).second)
            expectLawful(ledger->desk());
        CAPTURE(raced.endings[0].said, raced.endings[1].said);
        CAPTURE(differenceOf(raced.told, race.inOrder({0, 1}).told));
        CHECK(race.isOfAnOrder(raced));
    }
}

} // namespace

TEST_CASE("two who write at once leave what they would one after the other", "[race]")
{
    ui::installLanguage(*QCoreApplication::instance(), ui::Language::Chinese);
    static const OfficeAtWork kOffice;
    const auto& writings = everyWriting();
    for (std::size_t i = 0; i < writings.size(); ++i) {
        for (std::size_t j = i; j < writings.size(); ++j) {
            if (!isTried(i, j, writings.size()))
                continue;
            DYNAMIC_SECTION(writings[i].name << " and " << writings[j].name)
            {
                raceEachOther(kOffice, writings[i], writings[j]);
            }
        }
    }
}

TEST_CASE("a ledger that two make at once is made once", "[race]")
{
    ui::installLanguage(*QCoreApplication::instance(), ui::Language::Chinese);
    const auto init = command([](const Turn&) { return QStringList{u"init"_s}; });
    for (int round = 0; round < std::max(1, rounds()); ++round) {
        const QTemporaryDir folder;
        const QString path = OfficeAtWork::ledgerIn(folder.path());
        const auto endings = together(init, {path, 1}, init, {path, 2});
        for (const Ending& ending : endings)
            expectOurWords(ending);
        CHECK(endings[0].status + endings[1].status == 1);
        CHECK(endings[0].codes + endings[1].codes == QStringList{u"ledger-exists"_s});
        const auto ledger = must(OpenedLedger::open(path, OpenedLedger::Access::Read));
        CHECK(must(ledger->desk().care.verify({}, {})).ok());
        CHECK(
            QDir(folder.path()).entryList({u"*.jiuzhang*"_s}, QDir::Files | QDir::Hidden).size() ==
            1);
    }
}

TEST_CASE("an older ledger that two open at once is brought up once", "[race]")
{
    ui::installLanguage(*QCoreApplication::instance(), ui::Language::Chinese);
    const auto writing = command([](const Turn&) {
        return QStringList{u"submitted"_s, u"新厂街道"_s, u"--month"_s,
                           u"2022-06"_s,   u"--on"_s,     u"2022-06-20"_s};
    });
    const auto reading = command([](const Turn&) { return QStringList{u"list"_s}; });
    QFile fixture(u"" STORE_FIXTURES "/schema2.ledger.z"_s);
    REQUIRE(fixture.open(QIODevice::ReadOnly));
    const QByteArray older = qUncompress(fixture.readAll());
    for (int round = 0; round < std::max(1, rounds()); ++round) {
        const QTemporaryDir folder;
        const QString path = OfficeAtWork::ledgerIn(folder.path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(older);
        file.close();
        const auto endings =
            together(writing, {path, 1}, round % 2 == 0 ? writing : reading, {path, 2});
        for (const Ending& ending : endings) {
            expectOurWords(ending);
            CHECK(ending.status == 0);
        }
        const auto ledger = must(OpenedLedger::open(path, OpenedLedger::Access::Read));
        // Its scripted entries have no clock that goes on (fixtures/README).
        CHECK(must(ledger->desk().care.verify({}, {})).isWhole());
        CHECK(QFile::exists(path + u".schema2.backup"_s));
        CHECK(QDir(folder.path()).entryList({u".*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }
}
