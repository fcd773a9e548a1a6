// SPDX-License-Identifier: GPL-3.0-or-later
// What an act asks beyond its state, and the clear refusal that names what is missing.
#include "tests/core/casework/case_story.h"

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

const QString kNumber = u"2022-0001"_s;

const ActRow& row(const char* id)
{
    return *actNamed(QString::fromLatin1(id));
}

// The refusal of an act on a case; the case must be as it was.
Error refusalOf(const Case& subject, const char* act, const ActValues& values,
                const Acting& acting = on("2022-07-05"))
{
    const Case before = subject;
    const auto event = gate().pass(subject, row(act), acting, values);
    REQUIRE_FALSE(event);
    CHECK(subject == before);
    CHECK(event.error().where == kNumber);
    return event.error();
}

ActValues with(const char* act, const char* key, const char* value)
{
    ActValues values = completeValues(QString::fromLatin1(act));
    values[QString::fromLatin1(key)] = QString::fromUtf8(value);
    return values;
}

State stateFor(const QString& act)
{
    for (const State state : {State::Registered, State::Dispatched, State::Handling, State::Settled,
                              State::StruckOff, State::Suspended, State::Merged}) {
        const auto& from = actNamed(act)->from;
        if (std::find(from.begin(), from.end(), state) != from.end())
            return state;
    }
    return State::Returned;
}

// By hand, from the table of casework.md and the keys of command-line.md.
struct Needs {
    const char* act;
    QStringList keys;
};
const std::vector<Needs> kNeeds{
    {"decline", {u"reasonCode"_s, u"reason"_s}},
    {"sign-for", {u"by"_s}},
    {"return", {u"reasonCode"_s, u"basis"_s, u"suggestedUnit"_s}},
    {"verify", {u"finding"_s, u"track"_s}},
    {"opine", {u"text"_s, u"author"_s}},
    {"recognise", {u"amountFen"_s, u"basis"_s}},
    {"fulfil", {u"amountFen"_s, u"voucher"_s}},
    {"settle", {u"outcome"_s, u"evidence"_s}},
    {"strike-off", {u"toldOn"_s, u"view"_s}},
    {"reopen", {u"reason"_s}},
    {"merge", {u"root"_s}},
    {"unmerge", {u"reason"_s}},
    {"relate", {u"other"_s}},
    {"distinguish", {u"other"_s}},
    {"appoint", {u"unit"_s, u"reason"_s}},
    {"suspend", {u"reason"_s, u"approver"_s}},
    {"resume", {}},
    {"extend", {u"dueOn"_s, u"reason"_s, u"approver"_s}},
    {"remind", {}},
    {"supervise", {}},
    {"interview", {}},
    {"bulletin", {}},
    {"docket", {u"docket"_s}},
    {"decide", {u"decision"_s, u"owner"_s, u"dueOn"_s}},
    {"report-up", {u"to"_s, u"document"_s}},
    {"carry-over", {u"reason"_s, u"plan"_s, u"approver"_s}},
    {"refer", {u"reason"_s}},
    {"annotate", {u"text"_s}},
    {"attach", {u"file"_s}},
    {"plan", {u"instalments"_s, u"agreedBy"_s}},
};

} // namespace

TEST_CASE("each act names the value that it still needs", "[casework]")
{
    const auto needs = GENERATE(from_range(kNeeds));
    const auto act = QString::fromLatin1(needs.act);
    const Case subject = storyReadyFor(stateFor(act), act).now();
    const ActValues complete = completeValues(act);
    REQUIRE(complete.keys().toVector().size() == needs.keys.size());
    for (const auto& key : needs.keys) {
        CAPTURE(needs.act, key);
        ActValues absent = complete;
        absent.remove(key);
        CHECK(refusalOf(subject, needs.act, absent) ==
              Error{ErrorCode::FieldMissing, {key}, kNumber});
        ActValues blank = complete;
        blank[key] = u" \t"_s;
        CHECK(refusalOf(subject, needs.act, blank) ==
              Error{ErrorCode::FieldMissing, {key}, kNumber});
    }
    ActValues strange = complete;
    strange[u"colour"_s] = u"red"_s;
    CHECK(refusalOf(subject, needs.act, strange) ==
          Error{ErrorCode::FieldUnknown, {u"colour"_s}, kNumber});
}

TEST_CASE("a value that cannot be read is refused, never guessed or blanked", "[casework]")
{
    struct Wrong {
        const char* act;
        const char* key;
        const char* value;
        ErrorCode code;
    };
    const auto wrong = GENERATE(values<Wrong>({
        {"decline", "reasonCode", "because", ErrorCode::UnknownChoice},
        {"return", "reasonCode", "out-of-scope", ErrorCode::UnknownChoice},
        {"return", "suggestedUnit", "区外星人局", ErrorCode::UnknownUnit},
        {"return", "suggestedUnit", "区财政局", ErrorCode::UnknownChoice}, // the unit itself
        {"verify", "track", "quickly", ErrorCode::UnknownChoice},
        {"recognise", "amountFen", "-1", ErrorCode::AmountNegative},
        {"recognise", "amountFen", "0", ErrorCode::AmountNegative},
        {"recognise", "amountFen", "12.5", ErrorCode::AmountUnreadable},
        {"recognise", "amountFen", "38万", ErrorCode::AmountUnreadable},
        {"recognise", "amountFen", "1000000000000001", ErrorCode::AmountUnreadable},
        {"recognise", "amountFen", "99999999999999999999", ErrorCode::AmountUnreadable},
        {"fulfil", "amountFen", "1e6", ErrorCode::AmountUnreadable},
        {"settle", "outcome", "done", ErrorCode::UnknownChoice},
        {"strike-off", "view", "happy", ErrorCode::UnknownChoice},
        {"strike-off", "toldOn", "2022-02-30", ErrorCode::DateUnreadable},
        {"strike-off", "toldOn", "2022-06", ErrorCode::DateUnreadable},
        {"strike-off", "toldOn", "2022-06-30?", ErrorCode::DateUnreadable},
        {"strike-off", "toldOn", "昨天", ErrorCode::DateUnreadable},
    }));
    CAPTURE(wrong.act, wrong.key, wrong.value);
    const Case subject = storyUpTo(stateFor(QString::fromLatin1(wrong.act))).now();
    CHECK(refusalOf(subject, wrong.act, with(wrong.act, wrong.key, wrong.value)).code ==
          wrong.code);
}

TEST_CASE("a part of what is recognised may be none of it", "[casework]")
{
    const Case subject = storyUpTo(stateFor(u"recognise"_s)).now();
    for (const char* part : {"contestedFen", "notDueFen"}) {
        const auto event =
            gate().pass(subject, row("recognise"), on("2022-07-05"), with("recognise", part, "0"));
        REQUIRE(event);
        CHECK(event->payload[QLatin1String(part)] == 0);
    }
}

TEST_CASE("what people write for a choice, unit or date is kept by its id", "[casework]")
{
    struct Read {
        const char* act;
        const char* key;
        const char* written;
        const char* kept;
    };
    const auto read = GENERATE(values<Read>({
        {"decline", "reasonCode", "不属于专项治理范围", "out-of-scope"},
        {"return", "suggestedUnit", "住建局", "dept-housing-construction"},
        {"verify", "track", "集体研究", "collective"},
        {"settle", "outcome", "部分化解", "partial"},
        {"strike-off", "view", "联系不上", "unreachable"},
        {"strike-off", "toldOn", "2022年6月30日", "2022-06-30"},
        {"annotate", "text", "  已电话联系 ", "已电话联系"},
    }));
    CAPTURE(read.act, read.written);
    const Case subject = storyUpTo(stateFor(QString::fromLatin1(read.act))).now();
    const auto event = gate().pass(subject, row(read.act), on("2022-07-05"),
                                   with(read.act, read.key, read.written));
    REQUIRE(event);
    CHECK(event->payload[QLatin1String(read.key)] == QString::fromUtf8(read.kept));
}

TEST_CASE("a text of twenty thousand characters is kept whole, a longer one is refused",
          "[casework]")
{
    const Case subject = storyUpTo(State::Registered).now();
    const QString longest(20'000, u'字');
    const auto event =
        gate().pass(subject, row("annotate"), on("2022-07-05"), {{u"text"_s, longest}});
    REQUIRE(event);
    CHECK(event->payload[u"text"] == longest);
    CHECK(refusalOf(subject, "annotate", {{u"text"_s, longest + u'字'}}) ==
          Error{ErrorCode::TextTooLong, {u"text"_s, u"20001"_s, u"20000"_s}, kNumber});
}

TEST_CASE("a text of an act enters by the same door as a text of a clue", "[casework]")
{
    const Case subject = storyUpTo(State::Registered).now();
    const auto [wrong, name] =
        GENERATE(values<std::pair<QString, QString>>({{u"已\uFFFE核实"_s, u"U+FFFE"_s},
                                                      {u"已\xD800核实"_s, u"U+D800"_s},
                                                      {u"已\x01核实"_s, u"U+0001"_s}}));
    CHECK(refusalOf(subject, "annotate", {{u"text"_s, wrong}}) ==
          Error{ErrorCode::CharacterRefused, {name, u"2"_s}, kNumber});
    const auto event = gate().pass(subject, row("annotate"), on("2022-07-05"),
                                   {{u"text"_s, u"已\u202E核\u200B实\r\n属实"_s}});
    REQUIRE(event);
    CHECK(event->payload[u"text"] == u"已核实\n属实"_s);
}

TEST_CASE("nothing is dated in the future, what changes the state not before the last that did, "
          "what changes none not before the registration",
          "[casework]")
{
    // Signed for on 2022-05-12, an opinion given on 06-01; the real day is 12-01.
    const Case subject = storyUpTo(State::Handling).now();
    const auto values = completeValues(u"annotate"_s);
    CHECK(gate().pass(subject, row("annotate"), on("2022-05-05"), values));
    CHECK(gate().pass(subject, row("annotate"), on("2022-12-01"), values));
    CHECK(refusalOf(subject, "annotate", values, on("2022-12-02")) ==
          Error{ErrorCode::DateInFuture, {u"on"_s, u"2022-12-02"_s, u"2022-12-01"_s}, kNumber});
    CHECK(refusalOf(subject, "annotate", values, on("2022-05-04")) ==
          Error{ErrorCode::DateBefore, {u"on"_s, u"2022-05-04"_s, u"2022-05-05"_s}, kNumber});
    const auto suspension = completeValues(u"suspend"_s);
    CHECK(gate().pass(subject, row("suspend"), on("2022-05-12"), suspension));
    CHECK(refusalOf(subject, "suspend", suspension, on("2022-05-11")) ==
          Error{ErrorCode::DateBefore, {u"on"_s, u"2022-05-11"_s, u"2022-05-12"_s}, kNumber});
}

TEST_CASE("nobody acts without a name", "[casework]")
{
    const Case subject = storyUpTo(State::Registered).now();
    for (const auto& name : {u""_s, u"  "_s}) {
        const auto error =
            refusalOf(subject, "annotate", completeValues(u"annotate"_s), on("2022-07-05", name));
        CHECK(error.code == ErrorCode::OperatorMissing);
    }
}

TEST_CASE("who settled a case does not strike it off", "[casework]")
{
    const Case subject = storyUpTo(State::Settled).now(); // settled by 经办人01
    const auto values = completeValues(u"strike-off"_s);
    for (const auto& name : {u"经办人01"_s, u" 经办人01 "_s}) {
        const auto error = refusalOf(subject, "strike-off", values, on("2022-07-05", name));
        CHECK(error == Error{ErrorCode::SameOperator, {u"经办人01"_s}, kNumber});
    }
    CHECK(gate().pass(subject, row("strike-off"), on("2022-07-05", u"经办人02"_s), values));
}

TEST_CASE("the entity is told after the settling and not after the striking off", "[casework]")
{
    const Case subject = storyUpTo(State::Settled).now(); // settled on 2022-06-20
    const auto told = [](const char* iso) { return with("strike-off", "toldOn", iso); };
    CHECK(gate().pass(subject, row("strike-off"), on("2022-07-05"), told("2022-06-20")));
    CHECK(gate().pass(subject, row("strike-off"), on("2022-07-05"), told("2022-07-05")));
    CHECK(refusalOf(subject, "strike-off", told("2022-06-19")).code == ErrorCode::DateBefore);
    CHECK(refusalOf(subject, "strike-off", told("2022-07-06")).code == ErrorCode::DateInFuture);
}

TEST_CASE("more than was recognised is not fulfilled without a reason", "[casework]")
{
    CaseStory story = storyUpTo(State::Handling);
    const auto fulfil = [](const char* fen) { return with("fulfil", "amountFen", fen); };
    SECTION("nothing recognised, nothing to be beyond")
    {
        CHECK(gate().pass(story.now(), row("fulfil"), on("2022-07-05"), fulfil("999")));
    }
    SECTION("instalments are counted together")
    {
        story.act("recognise", "2022-06-02", with("recognise", "amountFen", "1000000"));
        story.act("fulfil", "2022-06-03", fulfil("600000"));
        story.act("fulfil", "2022-06-04", fulfil("400000"));
        CHECK(story.now().fulfilled() == Money::fromFen(1'000'000));
        CHECK(refusalOf(story.now(), "fulfil", fulfil("1")) ==
              Error{ErrorCode::AmountBeyond,
                    {u"amountFen"_s, u"1.000001"_s, u"1.000000"_s},
                    kNumber});
        auto reasoned = fulfil("1");
        reasoned[u"reason"_s] = u"另付利息"_s;
        CHECK(gate().pass(story.now(), row("fulfil"), on("2022-07-05"), reasoned));
    }
}

TEST_CASE("what needs collective study needs its minutes", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched);
    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    story.act("verify", "2022-05-20", with("verify", "track", "collective"));
    CHECK(refusalOf(story.now(), "opine", completeValues(u"opine"_s)) ==
          Error{ErrorCode::FieldMissing, {u"minutes"_s}, kNumber});
    const auto studied = with("opine", "minutes", "区政府专题会议纪要");
    story.act("opine", "2022-06-01", studied);
    CHECK(story.now().opinions.back().minutes == u"区政府专题会议纪要"_s);
    CHECK(gate().pass(story.now(), row("settle"), on("2022-07-05"), completeValues(u"settle"_s)));
}

TEST_CASE("a case is settled only after its track and an opinion are known", "[casework]")
{
    CaseStory story = storyUpTo(State::Dispatched);
    story.act("sign-for", "2022-05-12", completeValues(u"sign-for"_s));
    const auto settle = completeValues(u"settle"_s);
    CHECK(refusalOf(story.now(), "settle", settle).details == QStringList{u"track"_s});
    story.act("verify", "2022-05-20", completeValues(u"verify"_s));
    CHECK(refusalOf(story.now(), "settle", settle).details == QStringList{u"opinion"_s});
    story.act("opine", "2022-06-01", completeValues(u"opine"_s));
    CHECK(gate().pass(story.now(), row("settle"), on("2022-07-05"), settle));

    story.act("verify", "2022-06-02", with("verify", "track", "collective"));
    CHECK(refusalOf(story.now(), "settle", settle).details == QStringList{u"minutes"_s});
}

TEST_CASE("the third return is the last", "[casework]")
{
    CaseStory story = returnedThrice();
    CHECK(story.now().returns() == 3);
    story.act("appoint", "2022-05-13", completeValues(u"appoint"_s));
    story.dispatch("2022-05-13");
    const auto error = refusalOf(story.now(), "return", completeValues(u"return"_s));
    CHECK(error.code == ErrorCode::ActNotAllowed);
    CHECK(
        gate().pass(story.now(), row("sign-for"), on("2022-05-13"), completeValues(u"sign-for"_s)));
}
