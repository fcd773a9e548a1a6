// SPDX-License-Identifier: GPL-3.0-or-later
// A character that could not be hashed, stored and read back the same is refused at every door,
// with its place: one U+FFFE in a note once broke a chain for ever.
#include "tests/command_line/program.h"

using namespace jiuzhang::tests;

namespace {

// Where a text is typed; BAD stands for one with such a character.
const std::vector<QStringList> kDoors{
    {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=BAD"_s},
    {u"act"_s, u"decline"_s, u"2022-0001"_s, u"--set"_s, u"reasonCode=out-of-scope"_s, u"--set"_s,
     u"reason=BAD"_s},
    {u"act"_s, u"docket"_s, u"2022-0001"_s, u"--set"_s, u"docket=BAD"_s},
    {u"act"_s, u"report-up"_s, u"2022-0001"_s, u"--set"_s, u"to=BAD"_s, u"--set"_s,
     u"document=请示"_s},
    {u"act"_s, u"cause"_s, u"2022-0001"_s, u"--set"_s, u"code=funding-shortage"_s, u"--set"_s,
     u"text=BAD"_s},
    {u"act"_s, u"sign-for"_s, u"2022-0002"_s, u"--set"_s, u"by=BAD"_s},
    {u"act"_s, u"supervise"_s, u"2022-0002"_s, u"--set"_s, u"reason=BAD"_s},
    {u"act"_s, u"correct"_s, u"2022-0001"_s, u"--set"_s, u"field=facts"_s, u"--set"_s,
     u"value=BAD"_s, u"--set"_s, u"reason=错录"_s},
    {u"act"_s, u"correct"_s, u"2022-0001"_s, u"--set"_s, u"field=facts"_s, u"--set"_s,
     u"value=属实"_s, u"--set"_s, u"reason=BAD"_s},
    {u"act"_s, u"change"_s, u"2022-0001"_s, u"--set"_s, u"field=address"_s, u"--set"_s,
     u"value=BAD"_s, u"--set"_s, u"reason=搬迁"_s},
    {u"act"_s, u"withdraw"_s, u"2022-0002"_s, u"--set"_s, u"reason=BAD"_s},
    {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s, u"--on-behalf-of"_s,
     u"BAD"_s},
    {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s, u"--command-id"_s,
     u"BAD"_s},
    {u"act"_s, u"annotate"_s, u"2022-0001"_s, u"--set"_s, u"text=来电"_s, u"--operator"_s,
     u"BAD"_s},
    {u"dispatch"_s, u"2022-0001"_s, u"--to"_s, u"区财政局"_s, u"--why"_s, u"BAD"_s},
    {u"dispatch"_s, u"2022-0001"_s, u"--set"_s, u"contact=BAD"_s},
    {u"numbers"_s, u"annul"_s, u"珠改创转〔2022〕1号"_s, u"--reason"_s, u"BAD"_s},
    {u"list"_s, u"--clear"_s, u"--reason"_s, u"BAD"_s},
    {u"operators"_s, u"add"_s, u"BAD"_s, u"--role"_s, u"all"_s},
    {u"handover"_s, u"--unit"_s, u"区财政局"_s, u"--to"_s, u"BAD"_s, u"--record"_s, u"-o"_s,
     u"OUT.xlsx"_s},
    {u"rules"_s, u"adopt"_s, u"RULES"_s, u"--note"_s, u"BAD"_s},
};

struct TwoCases {
    TwoCases()
    {
        const QByteArray clue = bytes(completeClue());
        ledger.json(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                    "[" + clue + "," + clue + "]");
        ledger.json(u"dispatch"_s, kOn + QStringList{u"2022-0002"_s});
        ledger.write(u"rules.json"_s, ledger.run(u"rules"_s, {u"show"_s, u"--json"_s}).out);
        head = ledger.head();
    }
    void refuses(const Run& run, const QString& name) const
    {
        INFO(run.out.toStdString() << run.err.toStdString());
        CHECK(run.status == 1);
        CHECK(run.err.contains(name));
        CHECK(run.err.count(u'\n') == 1);
        CHECK(ledger.head() == head);
    }
    CommandLedger ledger;
    QString head;
};

} // namespace

TEST_CASE("a text that could not be read back the same is refused wherever it is typed", "[texts]")
{
    static const TwoCases office;
    QStringList words = kDoors[GENERATE(range(std::size_t{0}, kDoors.size()))];
    INFO(words.join(u' ').toStdString());
    const auto [bad, name] = GENERATE(values<std::pair<const char*, const char*>>(
        {{"已\uFFFE核实", "U+FFFE"}, {"已\u0001核实", "U+0001"}, {"已\U0001FFFF核实", "U+1FFFF"}}));
    words.replaceInStrings(u"BAD"_s, QString::fromUtf8(bad));
    words.replaceInStrings(u"OUT"_s, office.ledger.file(u"一"_s));
    words.replaceInStrings(u"RULES"_s, office.ledger.file(u"rules.json"_s));
    office.refuses(
        office.ledger.run(words.front(),
                          words.mid(1) + (words.contains(u"--operator"_s) ? kOn.first(2) : kOn)),
        QString::fromLatin1(name));
}

TEST_CASE("a clue is refused with the character in any of its texts", "[texts]")
{
    static const TwoCases office;
    const QJsonObject whole = completeClue();
    for (const QString& key : whole.keys()) {
        if (!whole[key].isString())
            continue;
        CAPTURE(key.toStdString());
        QJsonObject clue = whole;
        clue[key] = whole[key].toString() + QChar(0xFFFE);
        office.refuses(office.ledger.run(u"register"_s, kOn + QStringList{u"--json-in"_s, u"-"_s},
                                         bytes(clue)),
                       u"U+FFFE"_s);
    }
}
