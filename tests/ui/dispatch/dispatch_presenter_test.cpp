// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/dispatch_presenter.h"

#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : DispatchView {
    std::vector<WaitingCase> waiting;
    std::optional<ProposalWords> proposal;
    QString nothing;
    QString obstacle;
    std::vector<SentCase> sent;
    qsizetype letters = 0;
    std::optional<Error> refused;

    void showWaiting(const std::vector<WaitingCase>& cases, qsizetype) override { waiting = cases; }
    void showProposal(const ProposalWords& words) override { proposal = words; }
    void showNothing(const QString& sentence) override { nothing = sentence; }
    void showObstacle(const QString& sentence) override { obstacle = sentence; }
    void showSent(const std::vector<SentCase>& cases, qsizetype count) override
    {
        sent = cases;
        letters = count;
    }
    void refuse(const Error& error) override { refused = error; }
};

struct DispatchScreen {
    OpenWorkplace place;
    RecordingView view;
    DispatchPresenter presenter{place.workplace, view};

    [[nodiscard]] UnitId unit(const QString& name)
    {
        const auto found = place.desk().programme.directory.named(name, QDate(2022, 6, 20));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] State stateOf(const char16_t* number)
    {
        const auto subject = place.desk().record.load(CaseNumber(QString::fromUtf16(number)));
        REQUIRE(subject);
        return subject->state;
    }
};

} // namespace

TEST_CASE("an empty queue says what will appear here", "[dispatch]")
{
    DispatchScreen at;
    at.presenter.refresh();
    CHECK(at.view.waiting.empty());
    CHECK_FALSE(at.view.nothing.isEmpty());
}

TEST_CASE("what the plan leaves to a person keeps a case from being sent", "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place,
                 u"景德镇青岚陶瓷有限公司"_s); // 其他情形: no sector department (plan III.1)
    at.presenter.refresh();
    REQUIRE(at.view.proposal);
    CHECK(at.view.proposal->lead == u"区商务局"_s);
    CHECK(at.view.proposal->mustChoose.size() == 1);
    REQUIRE(at.view.proposal->copies.size() == 1);
    CHECK(at.view.proposal->copies[0].name == u"区发展和改革委员会"_s);
    CHECK_FALSE(at.view.proposal->copies[0].chosen);
    CHECK_FALSE(at.view.obstacle.isEmpty());

    SECTION("sending it all the same is refused and changes nothing")
    {
        at.presenter.send({0});
        REQUIRE(at.view.sent.size() == 1);
        CHECK_FALSE(at.view.sent[0].ok);
        CHECK(at.view.letters == 0);
        CHECK(at.stateOf(u"2022-0001") == State::Registered);
    }
    SECTION("chosen, it is sent with a letter to each")
    {
        at.presenter.change({u"区商务局"_s, {at.unit(u"区发改委"_s)}, {}});
        CHECK(at.view.obstacle.isEmpty());
        at.presenter.send({0});
        REQUIRE(at.view.sent.size() == 1);
        CHECK(at.view.sent[0].ok);
        CHECK(at.view.letters == 2);
        CHECK(at.presenter.letters()[1].addressee == u"区发展和改革委员会"_s);
        CHECK(at.stateOf(u"2022-0001") == State::Dispatched);
        CHECK(at.view.waiting.empty());
    }
}

TEST_CASE("departing from the proposal needs a reason", "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.presenter.refresh();
    const auto copies = std::vector{at.unit(u"区发改委"_s)};
    at.presenter.change({u"区财政局"_s, copies, {}});
    CHECK_FALSE(at.view.obstacle.isEmpty());
    at.presenter.change({u"区财政局"_s, copies, u"资金由其管理"_s});
    CHECK(at.view.obstacle.isEmpty());
    at.presenter.send({0});
    CHECK(at.presenter.letters()[0].addressee == u"区财政局"_s);
}

TEST_CASE("a lead that is no unit of the district is said at once", "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    at.presenter.refresh();
    at.presenter.change({u"不存在的单位"_s, {}, {}});
    CHECK(at.view.obstacle.contains(u"不存在的单位"_s));
}

TEST_CASE("offered cases stand alone until they are sent", "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place, u"景德镇青岚陶瓷有限公司"_s);
    registerClue(at.place, u"江西云栖文旅发展有限公司"_s);
    at.presenter.offer({u"2022-0002"_s});
    REQUIRE(at.view.waiting.size() == 1);
    CHECK(at.view.waiting[0].entity == u"江西云栖文旅发展有限公司"_s);
    at.presenter.change({u"区商务局"_s, {at.unit(u"区发改委"_s)}, {}});
    at.presenter.send({0});
    REQUIRE(at.view.waiting.size() == 1);
    CHECK(at.view.waiting[0].entity == u"景德镇青岚陶瓷有限公司"_s);
}

TEST_CASE("a proposal tells its rules in their words, and no id of one", "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place, u"甲厂"_s);
    at.presenter.refresh();
    at.presenter.choose(0);
    REQUIRE(at.view.proposal);
    const QString trace = at.view.proposal->trace.join(u' ');
    const auto& rules = at.place.desk().rules.rules();
    REQUIRE_FALSE(rules.empty());
    for (const auto& rule : rules) {
        CHECK_FALSE(trace.contains(rule.id));
        CHECK(trace.contains(rule.words));
    }
}

TEST_CASE("who is shielded is masked in the queue and in the proposal", "[dispatch]")
{
    DispatchScreen at;
    registerShielded(at.place);
    at.presenter.refresh();
    REQUIRE(at.view.waiting.size() == 2);
    for (std::size_t row = 0; row < 2; ++row) {
        at.presenter.choose(static_cast<qsizetype>(row));
        REQUIRE(at.view.proposal);
        const auto& shown = *at.view.proposal;
        const QString all = at.view.waiting[row].entity + shown.title + shown.summary +
                            shown.claim + shown.reason + shown.trace.join(u' ');
        CHECK(partyTracesIn(all).join(u' ').toStdString() == "");
    }
    CHECK(at.view.waiting[1].entity == u"景德镇云山陶瓷有限公司"_s);
}

TEST_CASE(
    "each unit of a sending gets the workbook in which it answers, and one that was refused none",
    "[dispatch]")
{
    DispatchScreen at;
    registerClue(at.place, u"甲厂"_s);
    at.presenter.refresh();
    at.presenter.send({0}); // is refused: nobody was chosen to be copied
    CHECK(at.presenter.writeReplyBooks(at.place.folder.path())->isEmpty());
    at.presenter.change({u"区商务局"_s, {at.unit(u"区发改委"_s)}, {}});
    at.presenter.send({0});
    REQUIRE(at.view.sent.front().ok);
    const auto before = at.place.desk().record.head()->seq;
    const auto written = at.presenter.writeReplyBooks(at.place.folder.path());
    REQUIRE(written);
    REQUIRE(written->size() == 1);
    CHECK(QFile::exists(written->front()));
    CHECK(at.place.desk().record.head()->seq == before + 1); // who took it out
}
