// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/shown_pages.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QRegularExpression>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace jiuzhang::paper {

namespace {

[[noreturn]] void strange(const std::string& what)
{
    throw std::runtime_error("not a paper of this program: " + what);
}

QByteArray bytesOf(QPDFObjectHandle& stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()),
            static_cast<qsizetype>(data->getSize())};
}

// How the text of a page finds its characters and outlines.
struct TextFont {
    std::size_t font; // which of the paper's
    std::map<quint16, char32_t> characters;
    QByteArray outlines; // two bytes for each code; empty: the code itself
};

// As typed_text.cpp writes it: 「<code> <character in UTF-16>」 in lines.
std::map<quint16, char32_t> charactersOf(const QByteArray& unicodeMap)
{
    static const QRegularExpression line(
        QStringLiteral("^<([0-9a-f]{4})> <([0-9a-f]{4})([0-9a-f]{4})?>$"),
        QRegularExpression::MultilineOption);
    std::map<quint16, char32_t> characters;
    for (auto lines = line.globalMatch(QString::fromLatin1(unicodeMap)); lines.hasNext();) {
        const auto match = lines.next();
        const auto unit = [&](int at) { return match.captured(at).toUShort(nullptr, 16); };
        characters[unit(1)] = match.captured(3).isEmpty()
                                  ? char32_t(unit(2))
                                  : QChar::surrogateToUcs4(unit(2), unit(3));
    }
    return characters;
}

// The fonts of a file, each read once.
class FontShelf {
public:
    explicit FontShelf(std::vector<ShownFont>& fonts) : fonts_(fonts) {}

    const TextFont& of(QPDFObjectHandle font)
    {
        const auto known = read_.find(font.getObjGen());
        return known != read_.end() ? known->second
                                    : read_.emplace(font.getObjGen(), read(font)).first->second;
    }

private:
    TextFont read(QPDFObjectHandle& font)
    {
        auto parts = font.getKey("/DescendantFonts");
        auto part = parts.isArray() && parts.getArrayNItems() == 1 ? parts.getArrayItem(0)
                                                                   : QPDFObjectHandle::newNull();
        auto unicodeMap = font.getKey("/ToUnicode");
        if (!part.isDictionary() || !unicodeMap.isStream())
            strange("a font");
        TextFont text{embedded(part), charactersOf(bytesOf(unicodeMap)), {}};
        if (auto map = part.getKey("/CIDToGIDMap"); map.isStream())
            text.outlines = bytesOf(map);
        return text;
    }

    std::size_t embedded(QPDFObjectHandle& part)
    {
        auto file = part.getKey("/FontDescriptor").getKey("/FontFile2");
        if (!file.isStream())
            strange("a font that is not in the file");
        const auto [place, isNew] = files_.emplace(file.getObjGen(), fonts_.size());
        if (isNew) {
            auto outlines = glyphFileIn(bytesOf(file));
            if (!outlines)
                strange("a font of another kind");
            const std::string name = part.getKey("/BaseFont").getName();
            fonts_.push_back({QString::fromStdString(name.substr(name.find_last_of("+/") + 1)),
                              *std::move(outlines)});
        }
        return place->second;
    }

    std::vector<ShownFont>& fonts_;
    std::map<QPDFObjGen, std::size_t> files_;
    std::map<QPDFObjGen, TextFont> read_;
};

// Follows the operators that Qt writes for lines, areas and single characters.
class PageReader : public QPDFObjectHandle::ParserCallbacks {
public:
    PageReader(QPDFPageObjectHelper& sheet, FontShelf& shelf, ShownPage& page)
        : shelf_(shelf), page_(page),
          fonts_(sheet.getAttribute("/Resources", false).getKey("/Font"))
    {
        const auto box = sheet.getAttribute("/MediaBox", false).getArrayAsRectangle();
        constexpr double kMillimetres = points(1); // of a point
        page.paper = QSizeF(box.urx - box.llx, box.ury - box.lly) * kMillimetres;
        state_.toPage = QTransform(kMillimetres, 0, 0, -kMillimetres, -box.llx * kMillimetres,
                                   box.ury * kMillimetres);
    }

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        operands_.clear();
    }

    void handleEOF() override {}

private:
    struct State {
        QTransform toPage; // from where we are to mm from the top left corner
        QColor fill = Qt::black;
        QColor stroke = Qt::black;
    };

    void act(const std::string& name)
    {
        static const std::map<std::string, void (PageReader::*)()> kActions{
            {"q", &PageReader::save},           {"Q", &PageReader::restore},
            {"cm", &PageReader::transform},     {"scn", &PageReader::setFill},
            {"SCN", &PageReader::setStroke},    {"w", &PageReader::setThickness},
            {"J", &PageReader::setCap},         {"d", &PageReader::setDashes},
            {"m", &PageReader::moveTo},         {"l", &PageReader::lineTo},
            {"S", &PageReader::drawLines},      {"re", &PageReader::addArea},
            {"f", &PageReader::fillAreas},      {"Tf", &PageReader::setFont},
            {"Tm", &PageReader::setTextMatrix}, {"Td", &PageReader::moveText},
            {"Tj", &PageReader::showText}};
        // The colour space and opacity of all, the joins of lines, where text begins and ends.
        static const std::vector<std::string> kPlain{"gs", "cs", "CS", "j", "BT", "ET"};
        if (const auto action = kActions.find(name); action != kActions.end())
            (this->*action->second)();
        else if (std::ranges::find(kPlain, name) == kPlain.end())
            strange(name);
    }

    [[nodiscard]] double number(std::size_t at) const
    {
        double number = 0;
        if (at >= operands_.size() || !QPDFObjectHandle(operands_[at]).getValueAsNumber(number))
            strange("an operand");
        return number;
    }

    [[nodiscard]] QPointF place() const { return {number(0), number(1)}; }

    [[nodiscard]] QTransform matrix() const
    {
        return {number(0), number(1), number(2), number(3), number(4), number(5)};
    }

    [[nodiscard]] QColor colour() const
    {
        const auto part = [this](std::size_t at) {
            return static_cast<int>(std::lround(number(at) * 255));
        };
        return {part(0), part(1), part(2)};
    }

    void save() { saved_.push_back(state_); }
    void restore()
    {
        if (saved_.empty())
            strange("Q");
        state_ = saved_.back();
        saved_.pop_back();
    }
    void transform() { state_.toPage = matrix() * state_.toPage; }
    void setFill() { state_.fill = colour(); }
    void setStroke() { state_.stroke = colour(); }
    void setThickness() { thickness_ = number(0); }
    void setCap() { isFlat_ = number(0) == 0; }
    void setDashes()
    {
        if (operands_.empty() || !operands_[0].isArray() || operands_[0].getArrayNItems() > 0)
            strange("dashes");
    }

    void moveTo() { from_ = place(); }
    void lineTo()
    {
        lines_.emplace_back(from_, place());
        from_ = place();
    }
    void drawLines()
    {
        if (!isFlat_)
            strange("the end of a line");
        const double scale = std::sqrt(std::abs(state_.toPage.determinant()));
        for (const QLineF& line : lines_)
            page_.rules.push_back({state_.toPage.map(line), thickness_ * scale, state_.stroke});
        lines_.clear();
    }

    void addArea() { areas_.emplace_back(place(), QSizeF(number(2), number(3))); }
    void fillAreas()
    {
        for (const QRectF& area : areas_)
            page_.fills.push_back({state_.toPage.mapRect(area), state_.fill});
        areas_.clear();
    }

    void setFont()
    {
        if (operands_.size() != 2 || !operands_[0].isName())
            strange("Tf");
        font_ = &shelf_.of(fonts_.getKey(operands_[0].getName()));
        size_ = number(1);
    }
    void setTextMatrix() { text_ = matrix(); }
    void moveText() { text_ = QTransform::fromTranslate(number(0), number(1)) * text_; }

    // Each by itself, upright: where several stand in one string, their widths would be asked for.
    void showText()
    {
        const std::string bytes =
            operands_.size() == 1 && operands_[0].isString() ? operands_[0].getStringValue() : "";
        const QTransform toPage = text_ * state_.toPage;
        const bool isUpright = toPage.m12() == 0 && toPage.m21() == 0 && toPage.m11() > 0 &&
                               std::abs(toPage.m11() + toPage.m22()) < 1e-9;
        if (bytes.size() != 2 || !font_ || !isUpright)
            strange("Tj");
        const auto code = static_cast<quint16>(static_cast<unsigned char>(bytes[0]) << 8 |
                                               static_cast<unsigned char>(bytes[1]));
        const auto character = font_->characters.find(code);
        if (character == font_->characters.end())
            strange("a character without a name");
        page_.glyphs.push_back({character->second, outlineOf(code), font_->font,
                                size_ * toPage.m11(), state_.fill, toPage.map(QPointF())});
    }

    [[nodiscard]] quint16 outlineOf(quint16 code) const
    {
        const QByteArray& map = font_->outlines;
        if (map.isEmpty())
            return code;
        if (2 * code + 1 >= map.size())
            strange("an outline");
        return static_cast<quint16>(static_cast<uchar>(map[2 * code]) << 8 |
                                    static_cast<uchar>(map[2 * code + 1]));
    }

    FontShelf& shelf_;
    ShownPage& page_;
    QPDFObjectHandle fonts_;
    std::vector<QPDFObjectHandle> operands_;
    State state_;
    std::vector<State> saved_;
    double thickness_ = 1;
    bool isFlat_ = true;
    QPointF from_;
    std::vector<QLineF> lines_;
    std::vector<QRectF> areas_;
    const TextFont* font_ = nullptr;
    double size_ = 0;
    QTransform text_;
};

ShownPaper read(const QByteArray& bytes)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("paper", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    ShownPaper paper{originOf(pdf), chaptersOf(pdf), {}, {}};
    FontShelf shelf(paper.fonts);
    for (QPDFPageObjectHelper& sheet : QPDFPageDocumentHelper(pdf).getAllPages()) {
        PageReader reader(sheet, shelf, paper.pages.emplace_back());
        sheet.parseContents(&reader);
    }
    return paper;
}

} // namespace

Result<ShownPaper> shownIn(const QByteArray& pdf)
{
    try {
        return read(pdf);
    } catch (const std::exception& failure) {
        return refuse(ErrorCode::PaperFailed, {QString::fromUtf8(failure.what())});
    }
}

} // namespace jiuzhang::paper
