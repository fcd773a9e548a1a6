// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_presenter.h"

#include "tests/ui/open_workplace.h"
#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QTest>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RecordingView final : IntakeView {
    QJsonObject form;
    QMap<QString, FieldNote> notes;
    std::vector<Draft> drafts;
    std::optional<std::int64_t> open;
    QString field;
    QString said;
    std::optional<Error> refused;
    QStringList registered;
    QList<LikelyLine> likely;
    int further = 0;
    bool canUndo = false;

    void showForm(const QJsonObject& shown) override { form = shown; }
    void offerUndo(bool possible) override { canUndo = possible; }
    void showNotes(const QMap<QString, FieldNote>& shown) override { notes = shown; }
    void showDrafts(const std::vector<Draft>& all, std::optional<std::int64_t> current) override
    {
        drafts = all;
        open = current;
    }
    void showLikely(const QList<LikelyLine>& shown, int more) override
    {
        likely = shown;
        further = more;
    }
    void goTo(const QString& key) override { field = key; }
    void say(const QString& sentence) override { said = sentence; }
    void refuse(const Error& error) override { refused = error; }
    void showRegistered(const CaseNumber& number) override { registered += number.text(); }
};

QJsonObject wholeForm()
{
    return {{u"source"_s, u"public"_s},
            {u"receivedOn"_s, u"2022-06-20"_s},
            {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s},
            {u"confidential"_s, u"open"_s},
            {u"category"_s, u"payment-arrears"_s},
            {u"respondent"_s, u"住建局"_s},
            {u"total"_s, u"286.5"_s},
            {u"disputed"_s, u"约86.5万"_s},
            {u"facts"_s, u"2019年6月竣工,至今尚欠尾款"_s},
            {u"claim"_s, u"支付工程尾款"_s}};
}

const QString kLetter =
    u"我公司是景德镇青岚陶瓷有限公司。区商务局拖欠货款3万元，又拖欠运费5万元。\n请求支付。\n"_s;

struct Desk01 {
    OpenWorkplace place;
    RecordingView view;
    IntakePresenter presenter{place.workplace, view};

    std::int64_t events()
    {
        const auto head = place.desk().record.head();
        REQUIRE(head);
        return head->seq;
    }
    void type(const QString& key, const QString& text)
    {
        QJsonObject form = view.form;
        form[key] = text;
        presenter.edited(form);
        view.form = form;
    }
};

} // namespace

TEST_CASE("the blank form proposes the working date as day of receipt", "[intake]")
{
    Desk01 at;
    CHECK(at.view.form[u"receivedOn"] == u"2022-06-20"_s);
    CHECK(at.view.notes.isEmpty());
}

TEST_CASE("what was understood stands beside a field while it is typed", "[intake]")
{
    Desk01 at;
    struct Understood {
        QString field, typed, read;
    };
    const auto [field, typed, read] = GENERATE(
        values<Understood>({{u"total"_s, u"286.5"_s, u"286.50 (10,000 yuan)"_s},
                            {u"disputed"_s, u"约86.5万"_s, u"about 86.50 (10,000 yuan)"_s},
                            {u"disputed"_s, u"416812.34元"_s, u"41.681234 (10,000 yuan)"_s},
                            {u"basisDate"_s, u"2014.7"_s, u"2014-07"_s},
                            {u"receivedOn"_s, u"2022年6月1日"_s, u"2022-06-01"_s}}));
    CAPTURE(typed.toStdString());
    at.type(field, typed);
    CHECK(at.view.notes[field].understood == read);
}

TEST_CASE("the form says what of a text is not kept, and the name is kept without it", "[intake]")
{
    Desk01 at;
    at.presenter.edited(wholeForm());
    at.view.form = wholeForm();
    at.type(u"entity"_s, u"景德镇\u202E青岚\u200B陶瓷\n有限公司"_s);
    const auto& note = at.view.notes[u"entity"_s];
    CHECK(note.takenOut.startsWith(u"U+202E, U+200B is taken out"_s));
    at.presenter.registerClue();
    const auto kept = at.place.desk().record.load(CaseNumber(u"2022-0001"_s));
    REQUIRE(kept);
    CHECK(kept->clue.entity == u"景德镇青岚陶瓷 有限公司"_s); // a line feed is a space in a name
    at.type(u"entity"_s, u"景德镇青岚陶瓷有限公司"_s);
    CHECK(at.view.notes[u"entity"_s].takenOut.isEmpty());
}

TEST_CASE("a unit's alias is understood as its full name", "[intake]")
{
    Desk01 at;
    at.type(u"respondent"_s, u"住建局"_s);
    const auto& directory = at.place.desk().programme.directory;
    const auto id = directory.named(u"住建局"_s, QDate(2022, 6, 20));
    REQUIRE(id);
    CHECK(at.view.notes[u"respondent"_s].understood == directory.name(*id));
}

TEST_CASE("a mistake is said once the field was left", "[intake]")
{
    Desk01 at;
    at.type(u"disputed"_s, u"不清楚"_s);
    CHECK_FALSE(at.view.notes[u"disputed"_s].mistake);
    at.presenter.left(u"disputed"_s);
    REQUIRE(at.view.notes[u"disputed"_s].mistake);
    CHECK(at.view.notes[u"disputed"_s].mistake->code == ErrorCode::AmountUnreadable);
    at.type(u"disputed"_s, u"86.5"_s);
    CHECK_FALSE(at.view.notes[u"disputed"_s].mistake);
}

TEST_CASE("registering an unfinished form says every mistake and changes nothing", "[intake]")
{
    Desk01 at;
    const auto before = at.events();
    at.presenter.registerClue();
    QStringList mistaken;
    for (auto note = at.view.notes.begin(); note != at.view.notes.end(); ++note) {
        if (note->mistake)
            mistaken += note.key();
    }
    CHECK(mistaken == QStringList{u"category"_s, u"claim"_s, u"entity"_s, u"facts"_s,
                                  u"respondent"_s, u"source"_s});
    CHECK(at.view.field == u"source"); // the first in the order of the form
    CHECK(at.view.registered.isEmpty());
    CHECK(at.events() == before);
}

TEST_CASE("a registered clue is a case, and the form is blank again", "[intake]")
{
    Desk01 at;
    at.presenter.edited(wholeForm());
    at.presenter.registerClue();
    CHECK(at.view.registered == QStringList{u"2022-0001"_s});
    CHECK_FALSE(at.view.form.contains(u"entity"));
    const auto subject = at.place.desk().record.load(CaseNumber(u"2022-0001"_s));
    REQUIRE(subject);
    CHECK(subject->clue.disputed == Money::fromFen(86'500'000));
    CHECK(subject->clue.disputedApproximate);
    CHECK(subject->registeredOn == QDate(2022, 6, 20));
}

TEST_CASE("a draft is kept without any check, opened again and gone once registered", "[intake]")
{
    Desk01 at;
    at.type(u"disputed"_s, u"不清楚"_s);
    at.presenter.saveDraft();
    REQUIRE(at.view.drafts.size() == 1);
    const auto id = at.view.drafts.front().id;
    CHECK(at.view.open == id);

    at.presenter.newClue();
    CHECK_FALSE(at.view.form.contains(u"disputed"));
    at.presenter.openDraft(id);
    CHECK(at.view.form[u"disputed"] == u"不清楚"_s);
    CHECK(at.view.notes[u"disputed"_s].mistake); // it was left once already

    at.presenter.edited(wholeForm());
    at.presenter.registerClue();
    CHECK(at.view.registered.size() == 1);
    CHECK(at.view.drafts.empty());
}

TEST_CASE("leaving the screen keeps what was typed, and only that", "[intake]")
{
    Desk01 at;
    at.presenter.leave();
    CHECK(at.view.drafts.empty());
    at.type(u"entity"_s, u"某厂"_s);
    at.presenter.leave();
    CHECK(at.view.drafts.size() == 1);
    at.presenter.leave();
    CHECK(at.view.drafts.size() == 1);
    CHECK(at.view.form[u"entity"] == u"某厂"_s);
}

TEST_CASE("what is being typed is in a draft after some seconds, once", "[intake]")
{
    Desk01 at;
    at.type(u"entity"_s, u"某厂"_s);
    CHECK(QTest::qWaitFor([&] { return at.view.drafts.size() == 1; },
                          IntakePresenter::kKeptAfter + 2'000));
    at.type(u"entity"_s, u"某厂一分厂"_s);
    CHECK(QTest::qWaitFor([&] { return at.view.drafts.front().form[u"entity"] == u"某厂一分厂"_s; },
                          IntakePresenter::kKeptAfter + 2'000));
    CHECK(at.view.drafts.size() == 1);
    CHECK(at.view.form[u"entity"] == u"某厂一分厂"_s);
}

TEST_CASE("a draft that is thrown away leaves a blank form", "[intake]")
{
    Desk01 at;
    at.type(u"entity"_s, u"某厂"_s);
    at.presenter.saveDraft();
    at.presenter.discardDraft();
    CHECK(at.view.drafts.empty());
    CHECK_FALSE(at.view.form.contains(u"entity"));
}

TEST_CASE("a pasted row replaces the form, which is kept as a draft", "[intake]")
{
    Desk01 at;
    at.type(u"entity"_s, u"某厂"_s);
    at.presenter.paste(u"企业名称\t问题类型\t被反映单位\t基本情况\t线索来源\n"
                       u"另一厂\t账款支付\t区商务局\t至今未付\t道听途说\n"_s);
    CHECK(at.view.drafts.size() == 1);
    CHECK(at.view.form[u"entity"] == u"另一厂"_s);
    CHECK(at.view.form[u"category"] == u"payment-arrears"_s);
    CHECK_FALSE(at.view.form.contains(u"source")); // no such source: told, not guessed
    CHECK(at.view.said.contains(u"道听途说"_s));
    CHECK(at.view.notes[u"claim"_s].mistake);
}

TEST_CASE("a pasted letter fills the form, and each field says from where and how sure", "[intake]")
{
    Desk01 at;
    at.presenter.paste(kLetter);
    CHECK(at.view.form[u"entity"] == u"景德镇青岚陶瓷有限公司"_s);
    CHECK(at.view.form[u"respondent"] == u"区商务局"_s);
    CHECK(at.view.field == u"source"_s); // needed, and no letter tells it: it is typed next
    CHECK(at.view.notes[u"entity"_s].origin.contains(u"景德镇青岚陶瓷有限公司"_s));
    CHECK(at.view.notes[u"respondent"_s].origin.startsWith(u"certain"_s));
    CHECK(at.view.notes[u"category"_s].origin.startsWith(u"likely"_s));
    CHECK_FALSE(at.view.form.contains(u"disputed")); // two sums that differ
    CHECK(at.view.notes[u"disputed"_s].doubt.contains(u"3万元"_s));
    CHECK(at.view.notes[u"disputed"_s].doubt.contains(u"5万元"_s));
    CHECK_FALSE(at.view.notes[u"source"_s].mistake); // no mistake of a letter
    CHECK(at.view.canUndo);

    at.type(u"entity"_s, u"另一厂"_s);
    CHECK(at.view.notes[u"entity"_s].origin.isEmpty());
    CHECK_FALSE(at.view.canUndo);
}

TEST_CASE("a paste is taken back whole, with what stood there before", "[intake]")
{
    Desk01 at;
    const QJsonObject blank = at.view.form;
    at.presenter.paste(kLetter);
    at.presenter.undoPaste();
    CHECK(at.view.form == blank);
    CHECK(at.view.notes.isEmpty());
    CHECK_FALSE(at.view.canUndo);

    at.type(u"entity"_s, u"某厂"_s);
    at.presenter.paste(kLetter);
    at.presenter.undoPaste();
    CHECK(at.view.form[u"entity"] == u"某厂"_s);
    CHECK(at.view.open.has_value()); // as the draft that the paste kept
    CHECK(at.view.drafts.size() == 1);
}

TEST_CASE("a clipboard that tells nothing of a clue leaves the form as it is", "[intake]")
{
    Desk01 at;
    at.type(u"entity"_s, u"某厂"_s);
    at.presenter.paste(u"一段话"_s);
    CHECK(at.view.form[u"entity"] == u"某厂"_s);
    CHECK_FALSE(at.view.said.isEmpty());
    CHECK(at.view.drafts.empty());
}

TEST_CASE("without an operator nothing is registered and the form stays", "[intake]")
{
    Desk01 at;
    at.place.workplace.operatorName.clear();
    at.presenter.edited(wholeForm());
    at.presenter.registerClue();
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::OperatorMissing);
    CHECK(at.view.registered.isEmpty());
}

TEST_CASE("cases that a clue may belong to are shown while it is typed", "[intake]")
{
    OpenWorkplace place;
    for (int i = 0; i < 5; ++i)
        registerClue(place, u"景德镇青岚陶瓷有限责任公司"_s);
    RecordingView view;
    IntakePresenter presenter(place.workplace, view);
    presenter.edited({{u"entity"_s, u"景德镇青岚陶瓷公司"_s}});
    CHECK(view.likely.isEmpty()); // the ledger has not been read yet
    presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return !view.likely.isEmpty(); }));
    REQUIRE(view.likely.size() == 3);
    CHECK(view.further == 2);
    CHECK(view.likely[0].number == u"2022-0001"_s);
    CHECK(view.likely[0].words ==
          u"景德镇青岚陶瓷有限责任公司, on 区商务局 (possible 60: same name 60)"_s);

    presenter.edited({{u"entity"_s, u"瑶里茶叶"_s}});
    CHECK(view.likely.isEmpty());
    CHECK(view.further == 0);
}

TEST_CASE("a clue just registered is known to the next one", "[intake]")
{
    Desk01 at;
    at.presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return at.place.workplace.knownClues->isReady(); }));
    at.presenter.edited(wholeForm());
    CHECK(at.view.likely.isEmpty());
    at.presenter.registerClue();
    at.presenter.refresh(); // as the window does after every change
    at.presenter.edited(wholeForm());
    REQUIRE(QTest::qWaitFor([&] { return at.view.likely.size() == 1; }));
}

TEST_CASE("a case that the clue may belong to is told without its shielded party", "[intake]")
{
    Desk01 at;
    registerShielded(at.place);
    at.presenter.refresh();
    REQUIRE(QTest::qWaitFor([&] { return at.place.workplace.knownClues->isReady(); }));
    at.presenter.edited(
        {{u"phone"_s, u"0798-8331234"_s}, {u"entity"_s, u"景德镇鑫翯五金经营部"_s}});
    REQUIRE_FALSE(at.view.likely.isEmpty());
    for (const auto& line : at.view.likely)
        CHECK(partyTracesIn(line.words).join(u' ').toStdString() == "");
}
