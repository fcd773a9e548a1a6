// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paper/pdf_look.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace jiuzhang::paper {

namespace {

constexpr double kPoint = 25.4 / 72; // mm

QByteArray look(const QString& program, const QByteArray& pdf, QStringList arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    CHECK(process.readAllStandardError().toStdString() == "");
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

bool isInk(QRgb dot, Ink ink)
{
    const bool red = qRed(dot) > 200;
    return qGreen(dot) < 128 && red == (ink == Ink::Red);
}

} // namespace

std::vector<PdfWord> wordsOf(const QByteArray& pdf)
{
    static const QRegularExpression kLine(QStringLiteral(
        "<page |<word xMin=\"(.*?)\" yMin=\"(.*?)\" xMax=\"(.*?)\" yMax=\"(.*?)\">(.*?)</word>"));
    const QString answer = QString::fromUtf8(
        look(QStringLiteral("pdftotext"), pdf,
             {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}));
    std::vector<PdfWord> words;
    int page = 0;
    for (const auto& match : kLine.globalMatch(answer)) {
        if (match.captured(5).isEmpty()) {
            ++page;
            continue;
        }
        const auto millimetres = [&](int part) { return match.captured(part).toDouble() * kPoint; };
        words.push_back({page, match.captured(5),
                         QRectF(QPointF(millimetres(1), millimetres(2)),
                                QPointF(millimetres(3), millimetres(4)))});
    }
    return words;
}

PdfWord wordBeginning(const std::vector<PdfWord>& words, const QString& start)
{
    const auto found = std::ranges::find_if(
        words, [&](const PdfWord& word) { return word.text.startsWith(start); });
    CAPTURE(start);
    REQUIRE(found != words.end());
    return *found;
}

QString textOf(const QByteArray& pdf)
{
    static const QRegularExpression kSpace(QStringLiteral("\\s+"));
    return QString::fromUtf8(
               look(QStringLiteral("pdftotext"), pdf,
                    {QStringLiteral("-layout"), QStringLiteral("FILE"), QStringLiteral("-")}))
        .remove(kSpace);
}

int pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression kPages(QStringLiteral("Pages: +(\\d+)"));
    const QString answer =
        QString::fromUtf8(look(QStringLiteral("pdfinfo"), pdf, {QStringLiteral("FILE")}));
    CHECK(answer.contains(QStringLiteral("595.276 x 841.89 pts (A4)")));
    return kPages.match(answer).captured(1).toInt();
}

std::vector<PdfFont> fontsOf(const QByteArray& pdf)
{
    static const QRegularExpression kFont(
        QStringLiteral("(yes|no) +(yes|no) +(yes|no) +\\d+ +\\d+\\s*$"),
        QRegularExpression::MultilineOption);
    std::vector<PdfFont> fonts;
    const QString answer =
        QString::fromUtf8(look(QStringLiteral("pdffonts"), pdf, {QStringLiteral("FILE")}));
    for (const auto& match : kFont.globalMatch(answer))
        fonts.push_back({match.captured(1) == QStringLiteral("yes"),
                         match.captured(3) == QStringLiteral("yes")});
    return fonts;
}

QImage rendered(const QByteArray& pdf, int page)
{
    const QString number = QString::number(page);
    const QImage image =
        QImage::fromData(look(QStringLiteral("pdftoppm"), pdf,
                              {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-f"),
                               number, QStringLiteral("-l"), number, QStringLiteral("FILE")}));
    REQUIRE(!image.isNull());
    return image;
}

QRectF inkWithin(const QImage& page, const QRectF& area, Ink ink)
{
    QRect dots;
    const QRect part = QRectF(area.topLeft() / kDot, area.size() / kDot).toRect() & page.rect();
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (isInk(page.pixel(x, y), ink))
                dots |= QRect(x, y, 1, 1);
    return {QPointF(dots.topLeft()) * kDot, QSizeF(dots.size()) * kDot};
}

std::vector<Line> linesOf(const QByteArray& pdf)
{
    constexpr double kSameLine = 3; // mm
    std::vector<PdfWord> words = wordsOf(pdf);
    std::vector<Line> lines;
    std::ranges::stable_sort(
        words, {}, [](const PdfWord& word) { return std::pair(word.page, word.box.center().y()); });
    for (const PdfWord& word : words) {
        const bool begins = lines.empty() || lines.back().page != word.page ||
                            word.box.center().y() - lines.back().box.center().y() > kSameLine;
        if (begins)
            lines.push_back({word.page, {}, {}});
        Line& line = lines.back();
        const bool isFirst = word.box.left() < line.box.left();
        line.text = isFirst ? word.text + line.text : line.text + word.text;
        line.box |= word.box;
    }
    return lines;
}

std::vector<Band> bandsOf(const QByteArray& pdf, int page, Ink ink)
{
    const QImage image = rendered(pdf, page);
    std::vector<Band> bands;
    bool within = false;
    for (int y = 0; y < image.height(); ++y) {
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.width(); ++x)
            if (isInk(image.pixel(x, y), ink)) {
                first = first < 0 ? x : first;
                last = x;
            }
        if (first < 0) {
            within = false;
            continue;
        }
        if (!within)
            bands.push_back({y * kDot, 0, 1e9, 0});
        within = true;
        Band& band = bands.back();
        band.bottom = (y + 1) * kDot;
        band.left = std::min(band.left, first * kDot);
        band.right = std::max(band.right, (last + 1) * kDot);
    }
    return bands;
}

} // namespace jiuzhang::paper
