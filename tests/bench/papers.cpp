// SPDX-License-Identifier: GPL-3.0-or-later
// bench_papers [letters]: what setting letters costs beside a bare QPdfWriter that draws as
// many characters on as many pages. Run by hand: times are no tests.
#include "tests/bench/measured.h"
#include "ui/paper/grid/typefaces.h"
#include "ui/paper/press/paper_press.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <iostream>

using namespace jiuzhang;
using namespace jiuzhang::bench;
using namespace jiuzhang::paper;

namespace {

constexpr int kScreenDots = 96; // to the inch

QJsonObject caseFields(int number)
{
    QJsonObject fields;
    const auto put = [&](const char* name, const QString& text) {
        fields.insert(QString::fromLatin1(name), text);
    };
    put("number", QStringLiteral("2022-%1").arg(number, 4, 10, QChar(u'0')));
    put("receivedOn", QStringLiteral("2022-06-02"));
    put("entity", QStringLiteral("景德镇市第%1陶瓷有限公司").arg(number));
    put("category", QStringLiteral("账款支付不到位"));
    put("respondent", QStringLiteral("珠山区竟成镇人民政府"));
    put("disputed", QStringLiteral("86.50"));
    put("facts", QStringLiteral("2014年7月，该公司与镇政府签订道路工程施工合同，工程于2015年10月"
                                "竣工验收合格。因镇政府换届和机构调整，剩余工程款至今没有支付，"
                                "多次催要未果。"));
    put("claim", QStringLiteral("支付拖欠的工程款86.50万元及利息"));
    return fields;
}

PaperOrder letter(int number)
{
    QJsonObject fields;
    const auto put = [&](const char* name, const QString& text) {
        fields.insert(QString::fromLatin1(name), text);
    };
    put("organ", QStringLiteral("珠山区营商环境指挥部改革创新组"));
    put("numberText", QStringLiteral("珠改创转〔2022〕%1号").arg(number));
    put("date", QStringLiteral("2022-06-20"));
    put("addressee", QStringLiteral("珠山区竟成镇人民政府"));
    put("addresseeKind", QStringLiteral("town"));
    put("programmeTitle", QStringLiteral("“新官不理旧账”问题专项治理行动"));
    put("replyDueOn", QStringLiteral("2022-07-11"));
    fields.insert(QStringLiteral("case"), caseFields(number));
    return {QStringLiteral("referral-letter"), fields};
}

std::vector<PaperOrder> letters(int count)
{
    std::vector<PaperOrder> orders;
    for (int number = 1; number <= count; ++number)
        orders.push_back(letter(number));
    return orders;
}

// The characters of a page, in lines as long as the grid's.
QStringList linesOf(const Page& page)
{
    constexpr qsizetype kLine = 28;
    QString text;
    for (const Glyph& glyph : page.glyphs)
        text += QString::fromUcs4(&glyph.character, 1);
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += kLine)
        lines.append(text.mid(at, kLine));
    return lines;
}

std::vector<QStringList> bareText(int count)
{
    const Typefaces faces;
    std::vector<QStringList> pages;
    for (const Page& page : must(PaperPress().preview(letters(count), faces)))
        pages.push_back(linesOf(page));
    return pages;
}

void drawLines(QPainter& painter, const QStringList& lines, double dotsPerMillimetre)
{
    QFont font(QStringLiteral("Noto Serif CJK SC"));
    font.setPixelSize(qRound(kSize3 * dotsPerMillimetre));
    painter.setFont(font);
    double y = 0;
    for (const QString& line : lines)
        painter.drawText(QPointF(28 * dotsPerMillimetre, y += 10 * dotsPerMillimetre), line);
}

void barePdf(const std::vector<QStringList>& pages)
{
    constexpr int kDots = 1200;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDots);
    QPainter painter(&writer);
    for (const QStringList& lines : pages) {
        if (&lines != &pages.front())
            writer.newPage();
        drawLines(painter, lines, kDots / 25.4);
    }
    if (!painter.end())
        giveUp(QStringLiteral("the bare PDF was not written"));
}

QImage blankPage()
{
    QImage image(qRound(210 * kScreenDots / 25.4), qRound(297 * kScreenDots / 25.4),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

// Fonts and all, as when the first preview of the day is opened.
void preview()
{
    const Typefaces faces;
    const auto pages = must(PaperPress().preview({letter(1)}, faces));
    QImage image = blankPage();
    QPainter painter(&image);
    paint(pages.front(), painter, kScreenDots / 25.4, faces);
}

void barePreview(const QStringList& lines)
{
    QImage image = blankPage();
    QPainter painter(&image);
    drawLines(painter, lines, kScreenDots / 25.4);
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, QStringLiteral("1000")).toInt();
    if (count < 1 || count > 10'000)
        giveUp(QStringLiteral("usage: bench_papers [letters], from 1 to 10000"));
    const PaperPress press;
    const QString work = arguments.value(2);
    if (work == u"ours")
        must(press.pdf(letters(count)));
    if (work == u"bare")
        barePdf(bareText(count));
    if (!work.isEmpty()) {
        std::cout << peakMemory();
        return 0;
    }

    const auto text = bareText(count);
    const auto orders = letters(count);
    const auto whole = compared(
        QStringLiteral("%1 letters in one PDF").arg(count), [&] { must(press.pdf(orders)); },
        QStringLiteral("QPdfWriter, the same characters"), [&] { barePdf(text); }, 1);
    const auto first = compared(
        QStringLiteral("first page of a preview"), preview,
        QStringLiteral("drawText of the same characters"), [&] { barePreview(text.front()); }, 11);
    print(std::cout, {whole, first});
    const double seconds = whole.ours.count() / 1000;
    const auto peak = [&](const QString& of) { return peakOf({QString::number(count), of}).own; };
    const double ours = peak(QStringLiteral("ours"));
    const double bare = peak(QStringLiteral("bare"));
    std::cout << "\npages: " << text.size()
              << ", pages per second: " << qRound(static_cast<double>(text.size()) / seconds)
              << "\npeak memory, MB: " << qRound(ours) << ", bare " << qRound(bare) << ", ratio "
              << ours / bare << '\n';
    return 0;
}
