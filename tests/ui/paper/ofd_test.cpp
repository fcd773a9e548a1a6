// SPDX-License-Identifier: GPL-3.0-or-later
// A letter as OFD, read as its standard (GB/T 33190) has it and held against the PDF.
#include "tests/support/catch.h"
#include "tests/ui/paper/paper_orders.h"
#include "tests/ui/paper/pdf_look.h"
#include "ui/paper/press/paper_press.h"
#include "ui/paper/press/paper_texts.h"

#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>
#include <zip.h>

using namespace jiuzhang;
using namespace jiuzhang::paper;

namespace {

const QString kPages = u"Doc_0/Pages/"_qs;

std::map<QString, QByteArray> filesOf(const QByteArray& ofd)
{
    zip_error_t error;
    zip_source_t* source =
        zip_source_buffer_create(ofd.constData(), static_cast<zip_uint64_t>(ofd.size()), 0, &error);
    zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    REQUIRE(archive);
    std::map<QString, QByteArray> files;
    for (zip_int64_t at = 0; at < zip_get_num_entries(archive, 0); ++at) {
        zip_stat_t stat;
        REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(at), 0, &stat) == 0);
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(at), 0);
        REQUIRE(zip_fread(file, bytes.data(), stat.size) == bytes.size());
        zip_fclose(file);
        files[QString::fromUtf8(stat.name)] = bytes;
    }
    zip_discard(archive);
    return files;
}

// The elements under each, in the order of the schemas of GB/T 33190.
const std::map<QString, QStringList> kOrder{
    {u"OFD"_qs, {u"DocBody"_qs}},
    {u"DocBody"_qs, {u"DocInfo"_qs, u"DocRoot"_qs}},
    {u"DocInfo"_qs, {u"DocID"_qs, u"Title"_qs, u"Author"_qs, u"Creator"_qs}},
    {u"Document"_qs, {u"CommonData"_qs, u"Pages"_qs, u"Outlines"_qs}},
    {u"CommonData"_qs, {u"MaxUnitID"_qs, u"PageArea"_qs, u"PublicRes"_qs}},
    {u"PageArea"_qs, {u"PhysicalBox"_qs}},
    {u"Pages"_qs, {u"Page"_qs}},
    {u"Outlines"_qs, {u"OutlineElem"_qs}},
    {u"OutlineElem"_qs, {u"Actions"_qs, u"OutlineElem"_qs}},
    {u"Actions"_qs, {u"Action"_qs}},
    {u"Action"_qs, {u"Goto"_qs}},
    {u"Goto"_qs, {u"Dest"_qs}},
    {u"Res"_qs, {u"Fonts"_qs}},
    {u"Fonts"_qs, {u"Font"_qs}},
    {u"Font"_qs, {u"FontFile"_qs}},
    {u"Page"_qs, {u"Area"_qs, u"Content"_qs}},
    {u"Area"_qs, {u"PhysicalBox"_qs}},
    {u"Content"_qs, {u"Layer"_qs}},
    {u"Layer"_qs, {u"PathObject"_qs, u"TextObject"_qs}},
    {u"TextObject"_qs, {u"FillColor"_qs, u"CGTransform"_qs, u"TextCode"_qs}},
    {u"CGTransform"_qs, {u"Glyphs"_qs}},
    {u"PathObject"_qs, {u"StrokeColor"_qs, u"FillColor"_qs, u"AbbreviatedData"_qs}}};

struct Node {
    QString name;
    std::map<QString, QString> attributes;
    QString text;
    std::vector<Node> children;

    [[nodiscard]] std::vector<double> numbers(const QString& attribute) const
    {
        std::vector<double> numbers;
        const auto found = attributes.find(attribute);
        if (found != attributes.end())
            for (const QString& word : found->second.split(u' '))
                numbers.push_back(word.toDouble());
        return numbers;
    }
    [[nodiscard]] const Node* child(const QString& named) const
    {
        const auto found = std::ranges::find(children, named, &Node::name);
        return found == children.end() ? nullptr : &*found;
    }
};

Node nodeAt(QXmlStreamReader& xml)
{
    REQUIRE(xml.namespaceUri() == u"http://www.ofdspec.org/2016");
    Node node{xml.name().toString(), {}, {}, {}};
    for (const auto& attribute : xml.attributes())
        node.attributes[attribute.name().toString()] = attribute.value().toString();
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            node.children.push_back(nodeAt(xml));
        else if (xml.isCharacters())
            node.text += xml.text();
    }
    const auto order = kOrder.find(node.name);
    qsizetype reached = 0;
    for (const Node& child : node.children) {
        INFO(node.name.toStdString() << " has " << child.name.toStdString());
        REQUIRE(order != kOrder.end());
        const auto place = order->second.indexOf(child.name);
        CHECK(place >= reached);
        reached = place;
    }
    return node;
}

Node treeOf(const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    REQUIRE(xml.readNextStartElement());
    Node root = nodeAt(xml);
    CHECK_FALSE(xml.hasError());
    return root;
}

std::vector<Node> pagesIn(const std::map<QString, QByteArray>& files)
{
    std::vector<Node> pages;
    for (int at = 0; files.contains(kPages + u"Page_%1/Content.xml"_qs.arg(at)); ++at)
        pages.push_back(treeOf(files.at(kPages + u"Page_%1/Content.xml"_qs.arg(at))));
    return pages;
}

std::map<QString, QRawFont> fontsIn(const std::map<QString, QByteArray>& files)
{
    std::map<QString, QRawFont> fonts;
    const Node list = treeOf(files.at(u"Doc_0/PublicRes.xml"_qs));
    for (const Node& font : list.children[0].children)
        fonts[font.attributes.at(u"ID"_qs)] =
            QRawFont(files.at(u"Doc_0/Res/"_qs + font.children[0].text), 100);
    return fonts;
}

constexpr double kDotsPerMm = 1 / kDot;

QColor colourOf(const Node& object, const QString& name)
{
    const auto parts = object.child(name)->numbers(u"Value"_qs);
    return {static_cast<int>(parts.at(0)), static_cast<int>(parts.at(1)),
            static_cast<int>(parts.at(2))};
}

// The characters by themselves: which outline, the font says; the page must say the same.
void paintText(const Node& object, QRawFont font, QPainter& painter)
{
    const Node& code = *object.child(u"TextCode"_qs);
    font.setPixelSize(object.numbers(u"Size"_qs).at(0) * kDotsPerMm);
    const auto outlines = font.glyphIndexesForString(code.text);
    QStringList named;
    for (const quint32 outline : outlines)
        named += QString::number(outline);
    CHECK(named.join(u' ') == object.child(u"CGTransform"_qs)->children[0].text);
    const auto box = object.numbers(u"Boundary"_qs);
    const auto steps = code.numbers(u"DeltaX"_qs);
    REQUIRE(outlines.size() == qsizetype(steps.size()) + 1);
    double x = box.at(0) + code.numbers(u"X"_qs).at(0);
    const double y = box.at(1) + code.numbers(u"Y"_qs).at(0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(object, u"FillColor"_qs));
    for (qsizetype at = 0; at < outlines.size(); ++at) {
        painter.drawPath(
            font.pathForGlyph(outlines[at]).translated(x * kDotsPerMm, y * kDotsPerMm));
        x += at < qsizetype(steps.size()) ? steps[static_cast<std::size_t>(at)] : 0;
    }
}

void paintLine(const Node& object, QPainter& painter)
{
    const auto box = object.numbers(u"Boundary"_qs);
    const auto places = object.child(u"AbbreviatedData"_qs)->text.split(u' '); // M x y L x y
    const auto dots = [&](int at) {
        return QPointF(box.at(0) + places.at(at).toDouble(),
                       box.at(1) + places.at(at + 1).toDouble()) *
               kDotsPerMm;
    };
    painter.setPen(QPen(colourOf(object, u"StrokeColor"_qs),
                        object.numbers(u"LineWidth"_qs).at(0) * kDotsPerMm, Qt::SolidLine,
                        Qt::FlatCap));
    painter.drawLine(dots(1), dots(4));
}

QImage painted(const Node& page, const std::map<QString, QRawFont>& fonts, const QSize& dots)
{
    QImage image(dots, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Node& object : page.child(u"Content"_qs)->children[0].children) {
        if (object.name == u"TextObject")
            paintText(object, fonts.at(object.attributes.at(u"Font"_qs)), painter);
        else
            paintLine(object, painter);
    }
    return image;
}

bool hasInkNear(const QImage& image, int x, int y)
{
    for (int other = std::max(0, y - 1); other <= std::min(image.height() - 1, y + 1); ++other)
        for (int at = std::max(0, x - 1); at <= std::min(image.width() - 1, x + 1); ++at)
            if (qGray(image.pixel(at, other)) < 192)
                return true;
    return false;
}

// The share of the ink of one that is more than a dot away from any of the other.
double astray(const QImage& one, const QImage& other)
{
    int ink = 0;
    int away = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y)
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            if (qGray(one.pixel(x, y)) < 128) {
                ++ink;
                away += hasInkNear(other, x, y) ? 0 : 1;
            }
    REQUIRE(ink > 0);
    return double(away) / ink;
}

QString sorted(QString text)
{
    text.remove(QRegularExpression(u"\\s"_qs));
    std::ranges::sort(text);
    return text;
}

QByteArray must(const Result<QByteArray>& bytes)
{
    REQUIRE(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a letter of each kind as OFD has the characters, faces and lines of its PDF in the same "
          "places",
          "[paper][ofd]")
{
    const QString kind = GENERATE(from_range(letterKinds()));
    INFO(kind.toStdString());
    const PaperPress press;
    const QByteArray pdf = must(press.pdf({letterOrder(kind)}));
    const auto files = filesOf(must(press.ofd(pdf)));
    const auto pages = pagesIn(files);
    const auto fonts = fontsIn(files);
    REQUIRE(int(pages.size()) == pagesOf(pdf));
    QString text;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        for (const Node& object : pages[at].child(u"Content"_qs)->children[0].children)
            if (const Node* code = object.child(u"TextCode"_qs))
                text += code->text;
        const QImage look = rendered(pdf, static_cast<int>(at) + 1);
        const QImage own = painted(pages[at], fonts, look.size());
        CHECK(astray(own, look) < 0.01);
        CHECK(astray(look, own) < 0.01);
    }
    CHECK(sorted(text) == sorted(textOf(pdf)));
}

TEST_CASE("an OFD tells whose paper it is, has an outline, numbers all that it has once, and is "
          "the same for the same papers",
          "[paper][ofd]")
{
    const PaperPress press;
    const PaperOrder letter = referralLetter();
    const QByteArray pdf = must(press.joined({must(press.pdf({letter, clueFormOf(letter)})),
                                              must(press.pdf({letterOrder(u"copy-letter"_qs)}))}));
    const QByteArray ofd = must(press.ofd(pdf));
    CHECK(ofd == must(press.ofd(pdf)));
    const auto files = filesOf(ofd);
    const QString entry = QString::fromUtf8(files.at(u"OFD.xml"_qs));
    CHECK(entry.contains(u"<ofd:Author>珠山区营商环境指挥部改革创新组</ofd:Author>"));
    CHECK(treeOf(files.at(u"OFD.xml"_qs)).children[0].children[1].text == u"Doc_0/Document.xml");
    const Node document = treeOf(files.at(u"Doc_0/Document.xml"_qs));
    CHECK(document.child(u"Outlines"_qs)->children.size() == 2);
    CHECK(document.child(u"Pages"_qs)->children.size() == std::size_t(pagesOf(pdf)));

    static const QRegularExpression number(u" ID=\"(\\d+)\""_qs);
    std::vector<int> ids;
    for (const auto& [name, bytes] : files)
        if (name.endsWith(u".xml"))
            for (auto found = number.globalMatch(QString::fromUtf8(bytes)); found.hasNext();)
                ids.push_back(found.next().captured(1).toInt());
    std::ranges::sort(ids);
    CHECK(std::ranges::adjacent_find(ids) == ids.end());
    CHECK(document.children[0].children[0].text == QString::number(ids.back()));
}

TEST_CASE("what is no PDF of papers is not made an OFD of", "[paper][ofd]")
{
    const auto refused = PaperPress().ofd("no PDF");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::PaperFailed);
}
