// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/ofd_document.h"

#include "core/base/own_mark.h"
#include "ui/paper/docx/zipped.h"
#include "ui/paper/press/ofd_font.h"
#include "ui/paper/press/ofd_page.h"

#include <QCryptographicHash>
#include <QXmlStreamWriter>

namespace jiuzhang::paper {

namespace {

// The files of a document, each beside what names it.
QString pagePlace(std::size_t at)
{
    return QStringLiteral("Pages/Page_%1/Content.xml").arg(at);
}

QString fontPlace(std::size_t at)
{
    return QStringLiteral("font_%1.ttf").arg(at);
}

// An XML file of the package.
class OfdFile {
public:
    explicit OfdFile(const char* root) { startOfd(QLatin1String(root), xml_); }

    OfdFile& start(const char* name)
    {
        xml_.writeStartElement(kOfdSpace, QLatin1String(name));
        return *this;
    }
    OfdFile& with(const char* name, const QString& value)
    {
        xml_.writeAttribute(QLatin1String(name), value);
        return *this;
    }
    OfdFile& text(const char* name, const QString& value)
    {
        xml_.writeTextElement(kOfdSpace, QLatin1String(name), value);
        return *this;
    }
    OfdFile& end()
    {
        xml_.writeEndElement();
        return *this;
    }
    QByteArray finished()
    {
        xml_.writeEndDocument();
        return bytes_;
    }

private:
    QByteArray bytes_;
    QXmlStreamWriter xml_{&bytes_};
};

// Its mark is of what it shows, so that equal papers are equal files.
QByteArray entry(const ShownPaper& paper, const QByteArray& pdf)
{
    const auto mark = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    OfdFile file("OFD");
    file.with("Version", QStringLiteral("1.0")).with("DocType", QStringLiteral("OFD"));
    file.start("DocBody").start("DocInfo").text("DocID", QString::fromLatin1(mark));
    file.text("Title", paper.origin.title);
    if (!paper.origin.author.isEmpty())
        file.text("Author", paper.origin.author);
    file.text("Creator", kOwnMark).end();
    file.text("DocRoot", QStringLiteral("Doc_0/Document.xml"));
    return file.finished();
}

QByteArray fontList(const ShownPaper& paper, const QStringList& fontIds)
{
    OfdFile file("Res");
    file.with("BaseLoc", QStringLiteral("Res")).start("Fonts");
    for (std::size_t at = 0; at < paper.fonts.size(); ++at)
        file.start("Font")
            .with("ID", fontIds[static_cast<qsizetype>(at)])
            .with("FontName", paper.fonts[at].name)
            .text("FontFile", fontPlace(at))
            .end();
    return file.finished();
}

void writeChapters(const ShownPaper& paper, const QStringList& pageIds, OfdFile& file)
{
    bool isOpen = false; // a paper, for what it brings
    file.start("Outlines");
    for (const Chapter& chapter : paper.chapters) {
        if (isOpen && !chapter.isBelow)
            file.end();
        file.start("OutlineElem").with("Title", chapter.title);
        file.start("Actions").start("Action").with("Event", QStringLiteral("CLICK"));
        file.start("Goto").start("Dest").with("Type", QStringLiteral("Fit"));
        file.with("PageID", pageIds[static_cast<qsizetype>(chapter.page)]);
        file.end().end().end().end();
        if (chapter.isBelow && isOpen)
            file.end();
        else
            isOpen = true;
    }
    if (isOpen)
        file.end();
    file.end();
}

QByteArray document(const ShownPaper& paper, const QStringList& pageIds, const QString& lastId)
{
    OfdFile file("Document");
    file.start("CommonData").text("MaxUnitID", lastId).start("PageArea");
    file.text("PhysicalBox", ofdBox({{0, 0}, paper.pages.front().paper})).end();
    file.text("PublicRes", QStringLiteral("PublicRes.xml")).end().start("Pages");
    for (std::size_t at = 0; at < paper.pages.size(); ++at)
        file.start("Page")
            .with("ID", pageIds[static_cast<qsizetype>(at)])
            .with("BaseLoc", pagePlace(at))
            .end();
    file.end();
    if (!paper.chapters.empty())
        writeChapters(paper, pageIds, file);
    return file.finished();
}

// Each font finds its outlines by the characters that the pages show with it, too.
std::vector<std::map<char32_t, quint16>> charactersOf(const ShownPaper& paper)
{
    std::vector<std::map<char32_t, quint16>> characters(paper.fonts.size());
    for (const ShownPage& page : paper.pages)
        for (const ShownGlyph& glyph : page.glyphs)
            characters[glyph.font].emplace(glyph.character, glyph.outline);
    return characters;
}

Parts partsOf(ShownPaper paper, const QByteArray& pdf)
{
    const QString folder = QStringLiteral("Doc_0/");
    OfdIds ids;
    QStringList fontIds;
    for (std::size_t at = 0; at < paper.fonts.size(); ++at)
        fontIds += ids.next();
    QStringList pageIds;
    Parts pages;
    for (std::size_t at = 0; at < paper.pages.size(); ++at) {
        pageIds += ids.next();
        pages.emplace_back(folder + pagePlace(at), ofdPage(paper.pages[at], fontIds, ids));
    }
    Parts parts{{QStringLiteral("OFD.xml"), entry(paper, pdf)},
                {folder + QStringLiteral("Document.xml"), document(paper, pageIds, ids.last())},
                {folder + QStringLiteral("PublicRes.xml"), fontList(paper, fontIds)}};
    const auto characters = charactersOf(paper);
    for (std::size_t at = 0; at < paper.fonts.size(); ++at) {
        auto& font = paper.fonts[at].file;
        parts.emplace_back(folder + QStringLiteral("Res/") + fontPlace(at),
                           fontFile(std::move(font), characters[at]));
    }
    std::ranges::move(pages, std::back_inserter(parts));
    return parts;
}

} // namespace

Result<QByteArray> ofdOf(const QByteArray& pdf)
{
    auto paper = TRY(shownIn(pdf));
    if (paper.pages.empty())
        return refuse(ErrorCode::PaperFailed, {QStringLiteral("a file without pages")});
    return zipped(partsOf(std::move(paper), pdf));
}

} // namespace jiuzhang::paper
