// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/docx/docx_document.h"

#include "ui/paper/grid/type_area.h"

#include <algorithm>

namespace jiuzhang::paper {

namespace {

// In a line of fixed height the baseline stands so far below its top.
constexpr double kFixedBaseline = 0.8;

constexpr double kTitleBaseline = kFixedBaseline * kLinePitch;

QString textOf(const Cells& line)
{
    std::u32string text;
    for (const Cell& cell : line)
        text += cell.character;
    return QString::fromStdU32String(text);
}

// Writes one letter. What stands at a fixed place on the page is measured from the page that the
// composer makes.
class LetterWriting {
public:
    LetterWriting(const Letter& letter, const LetterSettings& settings, const Typefaces& faces)
        : letter_(letter), settings_(settings), faces_(faces),
          closing_(closingOf(letter, settings, faces))
    {
    }

    std::vector<DocxBlock> blocks()
    {
        if (letter_.form == Letter::Form::Letter)
            writeHead();
        writeTitle();
        writeText();
        writeSignature();
        for (std::size_t at = 0; at < letter_.annexes.size(); ++at)
            writeAnnex(letter_.annexes[at], at + 1);
        writeCopies();
        return std::move(blocks_);
    }

private:
    void writeHead()
    {
        Page head;
        titleTop_ = drawLetterHead(letter_, settings_, faces_, head);
        const Glyph& mark = head.glyphs.front();
        const auto number = std::ranges::find_if(head.glyphs, [&](const Glyph& glyph) {
            return glyph.style.colour != mark.style.colour;
        });
        DocxParagraph organ{"Mark", {{letter_.mark, mark.style.size}}};
        organ.place = DocxParagraph::Place::FromPaperTop;
        organ.line = 1.1 * mark.style.size;
        organ.top = mark.baseline.y() - kFixedBaseline * organ.line;
        blocks_.emplace_back(organ);

        const double lineTop = number->baseline.y() - kTitleBaseline;
        DocxParagraph line{
            "Number", {{letter_.secrecy, 0, "Hei"}, {u'\t' + letter_.number, number->style.size}}};
        line.before = lineTop - kAreaTop;
        line.rules = head.rules;
        blocks_.emplace_back(line);
        bottom_ = lineTop + kLinePitch;
        if (!letter_.urgency.isEmpty() || !letter_.signer.isEmpty()) {
            const QString signer = letter_.signer.isEmpty()
                                       ? QString()
                                       : QStringLiteral("\t签发人：") + letter_.signer;
            blocks_.emplace_back(DocxParagraph{"Number", {{letter_.urgency, 0, "Hei"}, {signer}}});
            bottom_ += kLinePitch;
        }
    }

    void writeTitle()
    {
        DocxParagraph title{"Title", {{titleText(letter_.title)}}};
        if (letter_.form == Letter::Form::Letter)
            title.before = titleTop_ + kBaseline * kSize2 - kTitleBaseline - bottom_;
        blocks_.emplace_back(title);
    }

    void writeText()
    {
        if (!letter_.addressee.isEmpty())
            blocks_.emplace_back(DocxParagraph{"Addressee", {{letter_.addressee + u'：'}}});
        if (closing_.underTitle && !letter_.addressee.isEmpty())
            std::get<DocxParagraph>(blocks_.back()).before = 0;
        write(letter_.body);
        writeAttachments();
        std::get<DocxParagraph>(blocks_.back()).keepNext = true; // the signature has text above it
    }

    void write(const std::vector<Paragraph>& paragraphs)
    {
        for (const Paragraph& paragraph : paragraphs) {
            const char* style = paragraph.level == 1   ? "Level1"
                                : paragraph.level == 2 ? "Level2"
                                                       : "Body";
            blocks_.emplace_back(DocxParagraph{style, {{paragraph.text}}});
        }
    }

    void write(const Table& table)
    {
        blocks_.emplace_back(table);
        blocks_.emplace_back(DocxParagraph{"AfterTable", {}});
    }

    // 「附件：」 and one name, or numbered names under each other; later lines after the number.
    void writeAttachments()
    {
        const bool areNumbered = letter_.attachments.size() > 1;
        for (qsizetype at = 0; at < letter_.attachments.size(); ++at) {
            QString text = letter_.attachments[at];
            DocxParagraph note{"Attachment", {}};
            note.left = (areNumbered ? 6 : 5) * kCharacterPitch;
            if (areNumbered) {
                text.prepend(QStringLiteral("%1.").arg(at + 1));
                note.hanging = kCharacterPitch;
            }
            if (at == 0) {
                text.prepend(QStringLiteral("附件："));
                note.hanging += 3 * kCharacterPitch;
                note.before = closing_.aboveNote ? 0 : kLinePitch;
            }
            note.runs = {{text}};
            blocks_.emplace_back(note);
        }
    }

    void writeSignature()
    {
        Letter withoutContact = letter_;
        withoutContact.contact.clear();
        double blank = 0;
        for (const Row& row : signatureRows(withoutContact, settings_, faces_)) {
            if (row.line.empty()) {
                blank += kLinePitch;
                continue;
            }
            DocxParagraph line{"Signature", {{textOf(row.line)}}};
            line.before = std::exchange(blank, 0);
            line.left = row.left - kAreaLeft;
            blocks_.emplace_back(line);
        }
        if (!letter_.contact.isEmpty())
            blocks_.emplace_back(DocxParagraph{"Body", {{letter_.contact}}});
    }

    void writeAnnex(const Annex& annex, std::size_t number)
    {
        const QString label = letter_.attachments.size() > 1 ? QString::number(number) : QString();
        DocxParagraph head{"AnnexLabel", {{kAnnexLabel + label}}};
        head.beginsPage = true;
        blocks_.emplace_back(head);
        DocxParagraph title{"Title", {{titleText(annex.title)}}};
        title.before = kLinePitch;
        blocks_.emplace_back(title);
        std::visit([&](const auto& content) { write(content); }, annex.content);
    }

    // At the foot of the last page, where a frame stands on the page of the paragraph after it;
    // under the last annex, because LibreOffice tears tables apart around a frame.
    void writeCopies()
    {
        if (letter_.copies.isEmpty())
            return;
        DocxParagraph copies{"Copies",
                             {{QStringLiteral("抄送：") + letter_.copies.join(u'，') + u'。'}}};
        if (letter_.annexes.empty()) {
            copies.place = DocxParagraph::Place::AreaFoot;
            blocks_.insert(blocks_.end() - 1, copies);
        } else {
            copies.before = kLinePitch;
            blocks_.emplace_back(copies);
        }
    }

    // Its lines as the PDF breaks them.
    [[nodiscard]] QString titleText(const QStringList& words) const
    {
        QStringList lines;
        for (const Row& row : titleRows(words, faces_))
            lines.append(textOf(row.line));
        return lines.join(u'\n');
    }

    const Letter& letter_;
    const LetterSettings& settings_;
    const Typefaces& faces_;
    Closing closing_;
    double titleTop_ = 0; // from the paper's top, of the em square
    double bottom_ = 0;   // of what stands above the title
    std::vector<DocxBlock> blocks_;
};

} // namespace

std::vector<DocxBlock> letterBlocks(const Letter& letter, const LetterSettings& settings,
                                    const Typefaces& faces)
{
    return LetterWriting(letter, settings, faces).blocks();
}

} // namespace jiuzhang::paper
