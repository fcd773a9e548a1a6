// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/casefile/open_case.h"

using namespace jiuzhang;
using namespace jiuzhang::ui;

namespace {

const QDate kDay(2022, 6, 20);

// Signed for and verified, all of it on the day it came in.
struct HandledCase : OpenCase {
    HandledCase()
    {
        dispatch();
        presenter.show(number);
        perform(u"sign-for", {{u"by"_s, u"联系人02"_s}});
        perform(u"verify", {{u"finding"_s, u"欠款属实"_s}, {u"track"_s, u"prompt"_s}});
    }
    void recognise(const QString& wan)
    {
        perform(u"recognise", {{u"amountFen"_s, wan}, {u"basis"_s, u"结算书"_s}});
    }
    void pay(const QString& wan)
    {
        perform(u"fulfil", {{u"amountFen"_s, wan}, {u"voucher"_s, u"回单01"_s}});
    }
    void settle()
    {
        perform(u"opine", {{u"text"_s, u"限期支付"_s}, {u"author"_s, u"联系人02"_s}});
        perform(u"settle", {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"付款凭证"_s}});
    }
    [[nodiscard]] const MendableValue& value() const
    {
        return view.mending->values[view.mending->chosen];
    }
    [[nodiscard]] std::int64_t head() const { return place.ledger->desk().record.head()->seq; }
};

ActValues correction(const QString& field, const QString& value, std::int64_t entry = 0)
{
    ActValues values{{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, u"录入有误"_s}};
    if (entry > 0)
        values[u"event"_s] = QString::number(entry);
    return values;
}

ActValues about(std::int64_t entry)
{
    return {{u"event"_s, QString::number(entry)}, {u"reason"_s, u"误录"_s}};
}

} // namespace

TEST_CASE("each field of the clue is put right where it stands", "[casefile]")
{
    struct Field {
        QString key, now, right, kept;
    };
    const auto field = GENERATE(values<Field>({
        {u"source"_s, u"public"_s, u"petition"_s, u"petition"_s},
        {u"receivedOn"_s, u"2022-06-17"_s, u"2022-06-16"_s, u"2022-06-16"_s},
        {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s, u"景德镇青岚瓷业有限公司"_s,
         u"景德镇青岚瓷业有限公司"_s},
        {u"phone"_s, u""_s, u"0798-0000001"_s, u"0798-0000001"_s},
        {u"confidential"_s, u"open"_s, u"anonymous"_s, u"anonymous"_s},
        {u"category"_s, u"payment-arrears"_s, u"other"_s, u"other"_s},
        {u"basisDate"_s, u""_s, u"2021-03"_s, u"2021-03"_s},
        {u"disputed"_s, u"约86.50"_s, u"8.65"_s, u"8650000"_s},
        {u"facts"_s, u"至今尚欠尾款"_s, u"尚欠尾款和保证金"_s, u"尚欠尾款和保证金"_s},
    }));
    CAPTURE(field.key.toStdString());
    HandledCase at;
    at.presenter.correct(0, field.key);
    REQUIRE(at.view.mending);
    CHECK(at.view.mending->mayChange);
    CHECK(at.value().key == field.key);
    CHECK(at.value().now == field.now); // what is wrong stands in the editor
    at.confirm(correction(field.key, field.right));
    CHECK_FALSE(at.view.mending);
    const Case subject = at.subject();
    REQUIRE(subject.rightings.size() == 1);
    CHECK(subject.rightings[0].is.toVariant().toString() == field.kept);
}

TEST_CASE("each value of an act is put right at its line, and so is its day", "[casefile]")
{
    struct Value {
        QString act, key, now, right, kept;
    };
    const auto value = GENERATE(values<Value>({
        {u"sign-for"_s, u"by"_s, u"联系人02"_s, u"联系人03"_s, u"联系人03"_s},
        {u"verify"_s, u"finding"_s, u"欠款属实"_s, u"欠款部分属实"_s, u"欠款部分属实"_s},
        {u"verify"_s, u"track"_s, u"prompt"_s, u"explain"_s, u"explain"_s},
        {u"recognise"_s, u"amountFen"_s, u"1000.00"_s, u"100"_s, u"100000000"_s},
        {u"recognise"_s, u"notDueFen"_s, u""_s, u"5"_s, u"5000000"_s},
        {u"fulfil"_s, u"amountFen"_s, u"50.00"_s, u"5"_s, u"5000000"_s},
        {u"fulfil"_s, u"voucher"_s, u"回单01"_s, u"回单02"_s, u"回单02"_s},
        {u"settle"_s, u"outcome"_s, u"resolved"_s, u"partial"_s, u"partial"_s},
        {u"register"_s, u"on"_s, u"2022-06-20"_s, u"2022-06-17"_s, u"2022-06-17"_s},
    }));
    CAPTURE(value.act.toStdString(), value.key.toStdString());
    HandledCase at;
    at.recognise(u"1000"_s);
    at.pay(u"50"_s);
    at.settle();
    const auto entry = at.entry(value.act);
    at.presenter.correct(entry, value.key);
    REQUIRE(at.view.mending);
    CHECK_FALSE(at.view.mending->mayChange); // an act does not become different
    CHECK(at.value().now == value.now);
    at.confirm(correction(value.key, value.right, entry));
    REQUIRE(at.subject().rightings.size() == 1);
    CHECK(at.subject().rightings[0].is.toVariant().toString() == value.kept);
}

TEST_CASE("what became different is changed from its day on", "[casefile]")
{
    HandledCase at;
    at.presenter.correct(0, u"contact"_s);
    at.presenter.take(rowOf(Act::Change));
    at.confirm(correction(u"contact"_s, u"联系人05"_s));
    CHECK(at.subject().clue.contact == u"联系人05"_s);
    const auto line = at.line(at.entry(u"change"_s));
    CHECK(line.words.startsWith(u"Contact: (blank) → 联系人05"_s));

    at.presenter.correct(line.entry); // and its line is corrected as any other
    REQUIRE(at.view.mending->values.size() == 2);
    CHECK(at.value().now == u"联系人05"_s);
    at.confirm(correction(u"contact"_s, u"联系人06"_s, line.entry));
    CHECK(at.subject().clue.contact == u"联系人06"_s);
}

TEST_CASE("what keeps something from being put right is said before why is typed", "[casefile]")
{
    HandledCase at;
    const auto before = at.head();
    SECTION("the value is what it was")
    {
        at.presenter.correct(0, u"entity"_s);
        at.presenter.edited(correction(u"entity"_s, u"景德镇青岚陶瓷有限公司"_s), kDay);
        CHECK(at.view.needed->code == ErrorCode::SameValue);
    }
    SECTION("another act rests on it")
    {
        at.presenter.undo(at.entry(u"sign-for"_s));
        at.presenter.edited({{u"event"_s, QString::number(at.entry(u"sign-for"_s))}}, kDay);
        CHECK(at.view.needed->code == ErrorCode::ActsRestOn);
    }
    SECTION("nothing but the reason")
    {
        at.presenter.undo(at.entry(u"verify"_s));
        at.presenter.edited({{u"event"_s, QString::number(at.entry(u"verify"_s))}}, kDay);
        CHECK(*at.view.needed == Error{ErrorCode::FieldMissing, {u"reason"_s}});
    }
    at.presenter.perform();
    CHECK(at.view.mending);
    CHECK(at.head() == before);
}

TEST_CASE("an act is withdrawn at its line, a payment reversed, and the chronicle says so",
          "[casefile]")
{
    HandledCase at;
    at.recognise(u"100"_s);
    at.pay(u"50"_s);
    const auto payment = at.entry(u"fulfil"_s);
    CHECK(at.line(payment).undoing == u"Reverse"_s);
    at.presenter.undo(payment);
    CHECK(at.view.mending->act == Act::Reverse);
    at.confirm(about(payment));
    CHECK(at.subject().fulfilments.empty());
    const auto undone = at.line(payment);
    CHECK(undone.isUndone);
    CHECK(undone.head.endsWith(u"undone: “Reverse”"_s));
    CHECK(undone.marks == QStringList{u"Reverse (经办人01, 2022-06-20: 误录)"_s});
    CHECK_FALSE(undone.canCorrect);
    CHECK(undone.undoing.isEmpty());

    at.presenter.undo(at.entry(u"verify"_s));
    CHECK(at.view.mending->act == Act::Withdraw);
}

TEST_CASE("a line that cannot be put right says what can be done", "[casefile]")
{
    HandledCase at;
    const auto verified = at.entry(u"verify"_s);
    at.presenter.undo(verified);
    at.confirm(about(verified));
    const auto withdrawal = at.entry(u"withdraw"_s);
    const auto before = at.head();
    SECTION("it was withdrawn")
    {
        at.presenter.correct(verified);
        CHECK(at.view.refused->code == ErrorCode::EntryUndone);
    }
    SECTION("it is a withdrawal")
    {
        at.presenter.undo(withdrawal);
        CHECK(at.view.refused->code == ErrorCode::EntryNotForAct);
    }
    SECTION("it is a letter")
    {
        at.presenter.correct(at.entry(u"issue-paper"_s));
        CHECK(at.view.refused->code == ErrorCode::EntryUnknown);
    }
    CHECK_FALSE(at.view.mending);
    CHECK(at.head() == before);
}

TEST_CASE("a reversal that leaves more paid than recognised is asked about", "[casefile]")
{
    HandledCase at;
    at.recognise(u"50"_s);
    at.recognise(u"100"_s);
    at.pay(u"80"_s);
    const auto entry = at.entry(u"recognise"_s);
    at.presenter.undo(entry);
    at.prompts.yes = GENERATE(true, false);
    at.presenter.edited(about(entry), kDay);
    CHECK_FALSE(at.view.needed); // it is possible, once a person has said that it is so
    at.presenter.perform();
    CHECK(at.subject().isPaidBeyond() == at.prompts.yes);
    CHECK(at.view.mending.has_value() != at.prompts.yes);
    if (at.prompts.yes)
        CHECK(at.view.sheet->marks == QStringList{u"More is paid than recognised"_s});
}

TEST_CASE("what was approved is withdrawn with an approver", "[casefile]")
{
    HandledCase at;
    at.perform(u"suspend", {{u"reason"_s, u"在诉讼"_s}, {u"approver"_s, u"批准人01"_s}});
    at.presenter.undo(at.entry(u"suspend"_s));
    CHECK(at.view.mending->isApproved);
    at.presenter.undo(at.entry(u"verify"_s));
    CHECK_FALSE(at.view.mending->isApproved);
}

TEST_CASE("the chronicle says what was corrected: old and new, who, when and why", "[casefile]")
{
    HandledCase at;
    at.recognise(u"1000"_s);
    const auto entry = at.entry(u"recognise"_s);
    at.presenter.correct(entry, u"amountFen"_s);
    at.confirm(correction(u"amountFen"_s, u"100"_s, entry));
    const auto line = at.line(entry);
    CHECK(line.words.startsWith(u"Amount: 100.00 × 10,000 yuan"_s));
    CHECK(line.marks == QStringList{u"Correct Amount: 1000.00 × 10,000 yuan → 100.00 × 10,000 yuan "
                                    "(经办人01, 2022-06-20: 录入有误)"_s});
    const auto correcting = at.line(at.entry(u"correct"_s));
    CHECK(correcting.words.startsWith(u"“Recognise” of 2022-06-20\nAmount: 1000.00"_s));

    at.presenter.correct(correcting.entry); // a correction is corrected once more
    CHECK(at.view.mending->entry == entry);
    CHECK(at.value().key == u"amountFen"_s);
    CHECK(at.view.mending->values.size() == 1);
}

TEST_CASE("a refusal is counted, and a fact that came late says so", "[casefile]")
{
    HandledCase at;
    at.place.desk().workingDate = QDate(2022, 7, 1);
    at.perform(u"opine", {{u"text"_s, u"限期支付"_s}, {u"author"_s, u"联系人02"_s}});
    for (int round = 1; round <= 2; ++round) {
        at.perform(u"settle", {{u"outcome"_s, u"resolved"_s}, {u"evidence"_s, u"付款凭证"_s}});
        at.place.workplace.operatorName = u"复核人01"_s;
        at.perform(u"refuse", {{u"reason"_s, u"凭证不符"_s}, {u"dueOn"_s, u"2022-07-20"_s}});
        at.place.workplace.operatorName = u"经办人01"_s;
        CHECK(at.line(at.entry(u"refuse"_s)).head.contains(u"(round %1)"_s.arg(round)));
    }
    at.choose(u"annotate");
    at.confirm({{u"text"_s, u"六月底来电"_s}}, QDate(2022, 6, 28));
    CHECK(at.line(at.entry(u"annotate"_s)).marks.isEmpty()); // all others are of the 20th
    at.choose(u"annotate");
    at.confirm({{u"text"_s, u"六月中来电"_s}}, QDate(2022, 6, 24));
    const auto marks = at.line(at.entry(u"annotate"_s)).marks;
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].startsWith(u"Entered late, on "_s));
}

TEST_CASE("what an act means for letters that were sent is told with it", "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    const auto letter = at.view.letters.front().numberText;
    SECTION("with its dispatch a letter is annulled")
    {
        at.presenter.undo(at.entry(u"dispatch"_s));
        at.confirm(about(at.entry(u"dispatch"_s)));
        CHECK(at.view.done.contains(letter));
        CHECK(at.view.done.contains(u"annulled"_s));
        CHECK(at.view.annulled.contains(letter));
        const auto line = at.line(at.entry(u"issue-paper"_s));
        CHECK(line.isUndone);
        CHECK(line.head.endsWith(u" – annulled: 误录"_s));
    }
    SECTION("a letter that shows what was wrong is corrected by another one")
    {
        at.presenter.correct(0, u"entity"_s);
        at.confirm(correction(u"entity"_s, u"景德镇青岚瓷业有限公司"_s));
        CHECK(at.view.done.contains(letter));
        CHECK(at.view.done.contains(u"send a correcting letter"_s));
        at.prompts.file = at.place.folder.filePath(u"更正.pdf"_s);
        at.presenter.correctLetter(letter);
        CHECK_FALSE(at.view.refused);
        CHECK(at.view.letters.back().fields[u"corrects"] == letter);
    }
    SECTION("others still stand")
    {
        at.presenter.correct(0, u"contact"_s);
        at.confirm(correction(u"contact"_s, u"联系人05"_s));
        CHECK(at.view.done.contains(u"still stand"_s));
    }
}

TEST_CASE("a case whose registration was withdrawn says that it is void, and why", "[casefile]")
{
    OpenCase at;
    at.presenter.show(at.number);
    at.presenter.undo(at.entry(u"register"_s));
    at.confirm(about(at.entry(u"register"_s)));
    CHECK(at.view.sheet->state == u"Void"_s);
    CHECK(at.view.sheet->clock == u"Void since 2022-06-20"_s);
    CHECK(at.view.sheet->marks ==
          QStringList{u"The registration was withdrawn by 经办人01: 误录"_s});
    CHECK(at.view.possible().isEmpty());
    at.presenter.correct(0);
    CHECK(at.view.refused->code == ErrorCode::EntryUndone);
}

TEST_CASE("whoever withdraws a dispatch is told of its letter before, and of nothing else",
          "[casefile]")
{
    OpenCase at;
    at.dispatch();
    at.presenter.show(at.number);
    at.presenter.undo(at.entry(u"dispatch"_s));
    REQUIRE(at.view.mending);
    const auto letters = at.place.desk().papers.papersOf(2022);
    REQUIRE(letters->size() == 2); // its letter and the copy
    for (const auto& letter : *letters)
        CHECK(at.view.mending->letters.contains(letter.numberText));
    CHECK(at.view.mending->letters.contains(u"is annulled with it"_s));
    HandledCase handled;
    handled.presenter.undo(handled.entry(u"verify"_s));
    CHECK_FALSE(handled.view.mending->letters.contains(u"annulled"_s)); // it says nothing of it
}
