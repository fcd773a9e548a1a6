// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/prose/prose.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace jiuzhang::paper {

namespace {

const QString kStyle = QStringLiteral(
    "body, td, th, p, li, pre { font-family: '仿宋_GB2312', '仿宋', 'FangSong', 'FandolFang', "
    "'Noto Serif CJK SC'; } h1, h2, th { font-family: '黑体', 'SimHei', 'Noto Sans CJK SC'; "
    "font-weight: normal; } h1 { font-size: 18pt; text-align: center; } h2 { font-size: 13pt; } "
    "p, li, pre { font-size: 10.5pt; } td, th { font-size: 9pt; }");

// Glyphs that stand for a character only beside others, as for the digits of an anchor or for two
// letters at once, cannot be copied out again.
void setPlainGlyphs(QTextDocument& document)
{
    QTextCharFormat plain;
    plain.setFontStyleStrategy(QFont::PreferNoShaping);
    QTextCursor all(&document);
    all.select(QTextCursor::Document);
    all.mergeCharFormat(plain);
}

} // namespace

void compose(QTextDocument& page, const Prose& prose)
{
    page.setDefaultStyleSheet(kStyle);
    page.setDocumentMargin(0);
    for (const auto& [name, picture] : prose.pictures)
        page.addResource(QTextDocument::ImageResource, QUrl(name), picture.image);
    page.setHtml(prose.html);
    setPlainGlyphs(page);
}

} // namespace jiuzhang::paper
