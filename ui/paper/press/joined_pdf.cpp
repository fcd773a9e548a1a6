// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/joined_pdf.h"

#include "core/base/own_mark.h"
#include "ui/paper/press/pdf_properties.h"
#include "ui/paper/press/shared_fonts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace jiuzhang::paper {

namespace {

std::unique_ptr<QPDF> opened(const QByteArray& bytes)
{
    auto pdf = std::make_unique<QPDF>();
    pdf->setSuppressWarnings(true);
    pdf->processMemoryFile("paper", bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return pdf;
}

QByteArray joined(const std::vector<QByteArray>& pdfs)
{
    QPDF whole;
    whole.emptyPDF();
    std::vector<std::unique_ptr<QPDF>> parts; // the whole reads from them until it is written
    std::vector<Chapter> chapters;
    std::size_t before = 0; // pages
    for (const QByteArray& bytes : pdfs) {
        QPDF& part = *parts.emplace_back(opened(bytes));
        for (Chapter chapter : chaptersOf(part)) {
            chapter.page += before;
            chapters.push_back(std::move(chapter));
        }
        for (auto& page : QPDFPageDocumentHelper(part).getAllPages()) {
            QPDFPageDocumentHelper(whole).addPage(page, false);
            ++before;
        }
    }
    shareFonts(whole);
    const auto creator = QPDFObjectHandle::parse("<<" + creatorInPdf().toStdString() + ">>");
    whole.getTrailer().replaceKey("/Info", whole.makeIndirectObject(creator));
    describe(whole, parts.empty() ? FileOrigin() : originOf(*parts.front()), chapters);
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Small entries are packed together, and the program's mark with them: it stands once more.
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setExtraHeaderText('%' + creatorInPdf().toStdString());
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()),
            static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> joinedPdf(const std::vector<QByteArray>& pdfs)
{
    try {
        return joined(pdfs);
    } catch (const std::exception& failure) {
        return refuse(ErrorCode::PaperFailed, {QString::fromUtf8(failure.what())});
    }
}

} // namespace jiuzhang::paper
