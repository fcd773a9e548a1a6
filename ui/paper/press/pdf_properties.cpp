// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/pdf_properties.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace jiuzhang::paper {

namespace {

QPDFObjectHandle pdfWords(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfCount(std::size_t count)
{
    return QPDFObjectHandle::newInteger(static_cast<long long>(count));
}

// A level of the outline: entries that know each other and what they are under.
class OutlineLevel {
public:
    OutlineLevel(QPDF& pdf, QPDFObjectHandle parent) : pdf_(pdf), parent_(std::move(parent)) {}

    QPDFObjectHandle add(const QString& title, const QPDFObjectHandle& page)
    {
        auto entry = pdf_.makeIndirectObject(QPDFObjectHandle::newDictionary());
        entry.replaceKey("/Title", pdfWords(title));
        entry.replaceKey("/Parent", parent_);
        entry.replaceKey("/Dest",
                         QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
        if (last_.isInitialized()) {
            last_.replaceKey("/Next", entry);
            entry.replaceKey("/Prev", last_);
        } else {
            parent_.replaceKey("/First", entry);
        }
        parent_.replaceKey("/Last", entry);
        last_ = entry;
        ++count_;
        return entry;
    }

    [[nodiscard]] std::size_t count() const { return count_; }

private:
    QPDF& pdf_;
    QPDFObjectHandle parent_;
    QPDFObjectHandle last_;
    std::size_t count_ = 0;
};

// What is under a paper is folded away until somebody asks for it.
void writeOutline(QPDF& pdf, const std::vector<Chapter>& chapters)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    OutlineLevel papers(pdf, root);
    QPDFObjectHandle paper;
    std::optional<OutlineLevel> below;
    for (const Chapter& chapter : chapters) {
        const auto page = QPDFPageObjectHelper(pages.at(chapter.page)).getObjectHandle();
        if (!chapter.isBelow || !below) {
            paper = papers.add(chapter.title, page);
            below.emplace(pdf, paper);
            continue;
        }
        below->add(chapter.title, page);
        paper.replaceKey("/Count",
                         QPDFObjectHandle::newInteger(-static_cast<long long>(below->count())));
    }
    root.replaceKey("/Count", pdfCount(papers.count()));
    pdf.getRoot().replaceKey("/Outlines", root);
}

QString infoText(QPDF& pdf, const std::string& key)
{
    auto info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary() || !info.getKey(key).isString())
        return {};
    return QString::fromStdString(info.getKey(key).getUTF8Value());
}

// What the properties say, in the words of an archive. Without days, as the properties.
QString metadata(const FileOrigin& origin, const QString& creator, const QString& producer)
{
    const QString author = origin.author.isEmpty()
                               ? QString()
                               : QStringLiteral("<dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq>"
                                                "</dc:creator>")
                                     .arg(origin.author.toHtmlEscaped());
    return QStringLiteral(
               "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>\n"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
               "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
               "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
               "<dc:title><rdf:Alt><rdf:li "
               "xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>%2"
               "<xmp:CreatorTool>%3</xmp:CreatorTool><pdf:Producer>%4</pdf:Producer>"
               "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
               "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>")
        .arg(origin.title.toHtmlEscaped(), author, creator.toHtmlEscaped(),
             producer.toHtmlEscaped());
}

} // namespace

void describe(QPDF& pdf, const FileOrigin& origin, const std::vector<Chapter>& chapters)
{
    auto info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Title", pdfWords(origin.title));
    if (!origin.author.isEmpty())
        info.replaceKey("/Author", pdfWords(origin.author));
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(origin.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (auto packet = root.getKey("/Metadata"); packet.isStream())
        packet.replaceStreamData(
            metadata(origin, infoText(pdf, "/Creator"), infoText(pdf, "/Producer")).toStdString(),
            QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    if (!chapters.empty())
        writeOutline(pdf, chapters);
}

FileOrigin originOf(QPDF& pdf)
{
    return {infoText(pdf, "/Title"), infoText(pdf, "/Author")};
}

std::vector<Chapter> chaptersOf(QPDF& pdf)
{
    std::map<QPDFObjGen, std::size_t> places;
    for (auto& page : QPDFPageDocumentHelper(pdf).getAllPages())
        places.emplace(page.getObjectHandle().getObjGen(), places.size());
    std::vector<Chapter> chapters;
    const auto add = [&](QPDFOutlineObjectHelper& entry, bool isBelow) {
        const auto place = places.find(entry.getDestPage().getObjGen());
        if (place != places.end())
            chapters.push_back({QString::fromStdString(entry.getTitle()), place->second, isBelow});
    };
    for (auto& paper : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines()) {
        add(paper, false);
        for (auto& part : paper.getKids())
            add(part, true);
    }
    if (const QString title = infoText(pdf, "/Title"); chapters.empty() && !title.isEmpty())
        chapters.push_back({title, 0});
    return chapters;
}

} // namespace jiuzhang::paper
