// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/paper/grid/line_break.h"
#include "ui/paper/grid/title_lines.h"
#include "ui/paper/grid/type_area.h"
#include "ui/paper/grid/typefaces.h"

using namespace jiuzhang::paper;

namespace {

QString textOfLine(const Cells& line)
{
    QString text;
    for (const Cell& cell : line)
        text += QString::fromUcs4(&cell.character, 1);
    return text;
}

// The text broken into lines of so many characters.
QStringList broken(const QString& text, int charactersPerLine)
{
    const Typefaces faces;
    QStringList lines;
    for (const Cells& line : brokenIntoLines(cellsOf(text, {}, kCharacterPitch, faces),
                                             charactersPerLine * kCharacterPitch))
        lines.append(textOfLine(line));
    return lines;
}

QStringList title(const QStringList& words)
{
    const Typefaces faces;
    std::vector<Cells> cells;
    for (const QString& word : words)
        cells.push_back(cellsOf(word, {Face::Title, kSize2}, kSize2, faces));
    QStringList lines;
    for (const Cells& line : titleLines(cells, kAreaWidth))
        lines.append(textOfLine(line));
    return lines;
}

} // namespace

TEST_CASE("lines are broken where forms.md allows it", "[paper]")
{
    struct Example {
        const char* why;
        QString text;
        QStringList lines; // of five characters
    };
    const auto example = GENERATE(values<Example>({
        {"plain text fills the line", u"一二三四五六七"_qs, {u"一二三四五"_qs, u"六七"_qs}},
        {"no line begins with a comma", u"一二三四五，六"_qs, {u"一二三四"_qs, u"五，六"_qs}},
        {"nor with two closing signs", u"一二三四五”）六"_qs, {u"一二三四"_qs, u"五”）六"_qs}},
        {"no line ends with an opening sign", u"一二三四《五》"_qs, {u"一二三四"_qs, u"《五》"_qs}},
        {"a number stays with its 年", u"一二三四2022年"_qs, {u"一二三四"_qs, u"2022年"_qs}},
        {"a date stays whole", u"一二三2年6月4日"_qs, {u"一二三"_qs, u"2年6月4日"_qs}},
        {"a date longer than a line is broken behind its year",
         u"2022年12月24日"_qs,
         {u"2022年"_qs, u"12月24日"_qs}},
        {"a count stays with what it counts",
         u"一二三逾期4个工作日"_qs,
         {u"一二三逾期"_qs, u"4个工作日"_qs}},
        {"an amount stays with 万元", u"一二86.50万元"_qs, {u"一二"_qs, u"86.50万元"_qs}},
        {"a word is not cut", u"一二三四PPP项目"_qs, {u"一二三四"_qs, u"PPP项目"_qs}},
        {"a dash is not cut", u"一二三四——五"_qs, {u"一二三四"_qs, u"——五"_qs}},
        {"a space at the break goes", u"一二三四五 六七"_qs, {u"一二三四"_qs, u"五 六七"_qs}},
        {"rare characters are one character each",
         u"堃喆犇𬭎五六"_qs,
         {u"堃喆犇𬭎五"_qs, u"六"_qs}},
        {"invisible characters take no place",
         u"一\u200B二三四五六"_qs,
         {u"一二三四五"_qs, u"六"_qs}},
    }));
    CAPTURE(example.why);
    CHECK(broken(example.text, 5) == example.lines);
}

TEST_CASE("no closing sign begins a line and no opening sign ends one, at any width", "[paper]")
{
    const int width = GENERATE(range(8, 29));
    const QString text = u"根据《关于深入推进“一号改革工程”的实施方案》（珠党发〔2022〕3号）要求，"
                         u"企业反映：2014年7月签订"
                         u"合同，“至今未付”；请核实！是否属实？另有（附件、清单）。"_qs;
    const QStringList lines = broken(text, width);
    CAPTURE(width, lines.join(u'|'));
    CHECK(lines.join(QString()) == text);
    for (const QString& line : lines.mid(1))
        CHECK_FALSE(u"，。；：？！、）》”〕"_qs.contains(line.front()));
    for (const QString& line : lines.mid(0, lines.size() - 1))
        CHECK_FALSE(u"《（“〔"_qs.contains(line.back()));
}

TEST_CASE("a run longer than a line is broken rather than lost", "[paper]")
{
    const QString run(60, u'8');
    const QStringList lines = broken(run, 5);
    CHECK(lines.size() > 1);
    CHECK(lines.join(QString()) == run);
}

TEST_CASE("a title is broken between words, as trapezium or rhombus", "[paper]")
{
    struct Example {
        QStringList words;
        QStringList lines;
    };
    const auto example = GENERATE(values<Example>({
        {{u"关于转办"_qs, u"某陶瓷企业"_qs, u"反映"_qs, u"问题线索的函"_qs},
         {u"关于转办某陶瓷企业反映问题线索的函"_qs}},
        {{u"关于转办"_qs, u"景德镇市堃喆陶瓷有限公司"_qs, u"反映"_qs, u"问题线索的函"_qs},
         {u"关于转办景德镇市堃喆陶瓷有限公司"_qs, u"反映问题线索的函"_qs}},
        {{u"关于商请办理"_qs, u"景德镇市珠山区堃喆陶瓷文化发展有限公司"_qs, u"反映"_qs,
          u"问题线索的函"_qs},
         {u"关于商请办理"_qs, u"景德镇市珠山区堃喆陶瓷文化发展有限公司"_qs,
          u"反映问题线索的函"_qs}},
        // A word longer than a line is broken after all.
        {{u"关于商请办理"_qs, u"景德镇市珠山区竟成镇堃喆陶瓷艺术文化发展公司"_qs, u"反映"_qs,
          u"问题线索的函"_qs},
         {u"关于商请办理景德镇市珠山区竟成镇"_qs, u"堃喆陶瓷艺术文化发展公司反映问题线索的函"_qs}},
    }));
    CHECK(title(example.words) == example.lines);
}
