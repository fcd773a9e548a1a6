// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/manual/manual_book.h"

#include "ui/paper/prose/prose.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/language.h"
#include "ui/shared/manual.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTextDocument>

namespace jiuzhang::paper {

namespace {

class BookWords {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::paper::ManualBook)
};

constexpr int kPictureWidth = 620; // pixels of 1/96 inch: 164 mm

QString replaced(QString html, const char* pattern, const char* by)
{
    return html.replace(QRegularExpression(QString::fromLatin1(pattern),
                                           QRegularExpression::DotMatchesEverythingOption),
                        QString::fromLatin1(by));
}

// As the paper has it: without the looks and links that Qt gives what it read from Markdown.
QString bookHtml(const QString& markdown)
{
    QTextDocument read;
    read.setMarkdown(markdown);
    QString html = replaced(read.toHtml(), "^.*<body[^>]*>|</body>.*$", "");
    html =
        replaced(html, "<span style=\"[^\"]*font-weight:[67]00[^\"]*\">(.*?)</span>", "<b>\\1</b>");
    html = replaced(html, "</?span[^>]*>|</?a\\b[^>]*>", "");
    html = replaced(html, " style=\"[^\"]*\"", "");
    return replaced(html, "<table[^>]*>",
                    "<table border='1' cellspacing='0' cellpadding='3' width='100%'>");
}

// The page's pictures, each with the room that it has on paper.
QString withPictures(QString html, std::map<QString, ProsePicture>& pictures)
{
    static const QRegularExpression tag(QStringLiteral("<img src=\"([^\"]*)\"[^>]*>"));
    QRegularExpressionMatch found;
    for (qsizetype at = 0; (at = html.indexOf(tag, at, &found)) >= 0;) {
        const QString name = found.captured(1);
        const QImage image(ui::manualShelf() + name);
        const int height = image.isNull() ? 0 : kPictureWidth * image.height() / image.width();
        const QString shown = QStringLiteral("<img src='%1' width='%2' height='%3'>")
                                  .arg(name)
                                  .arg(kPictureWidth)
                                  .arg(height);
        pictures[name] = {image, {}};
        html.replace(at, found.capturedLength(), shown);
        at += shown.size();
    }
    return html;
}

QString contentsOf(const std::vector<ui::ManualPage>& pages)
{
    QString html = QStringLiteral("<h1>%1</h1><table width='100%'>").arg(manualTitle());
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (at == 0 || pages[at].part != pages[at - 1].part)
            html += QStringLiteral("<tr><td><b>%1</b></td><td></td></tr>")
                        .arg(ui::partText(pages[at].part));
        html += QStringLiteral("<tr><td>%1</td><td align='right'><a href='#%2'>%3</a></td></tr>")
                    .arg(ui::escaped(pages[at].title), pages[at].topic, kPageNumber);
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString manualTitle()
{
    return BookWords::tr("The manual of Jiuzhang");
}

Result<QByteArray> manualBook()
{
    const auto pages = ui::manualPages();
    Prose book{contentsOf(pages), {}};
    for (const auto& page : pages) {
        book.html +=
            QStringLiteral("<h1 style='page-break-before: always'><a name='%1'>%2</a></h1>")
                .arg(page.topic, ui::escaped(page.title));
        const QString body = page.text.section(u'\n', 1); // without its title
        book.html += withPictures(bookHtml(body), book.pictures);
    }
    const bool isChinese = ui::installedLanguage() == ui::Language::Chinese;
    return prosePdf(
        book, {manualTitle(), {}, isChinese ? QStringLiteral("zh-CN") : QStringLiteral("en")});
}

} // namespace jiuzhang::paper
