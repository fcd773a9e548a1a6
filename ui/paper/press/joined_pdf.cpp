// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/joined_pdf.h"

#include "core/base/own_mark.h"

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
    for (const QByteArray& bytes : pdfs) {
        parts.push_back(opened(bytes));
        for (auto& page : QPDFPageDocumentHelper(*parts.back()).getAllPages())
            QPDFPageDocumentHelper(whole).addPage(page, false);
    }
    auto origin = QPDFObjectHandle::parse("<<" + creatorInPdf().toStdString() + ">>");
    // Letters of earlier programs have none.
    auto info =
        parts.empty() ? QPDFObjectHandle::newNull() : parts.front()->getTrailer().getKey("/Info");
    if (info.isDictionary() && info.hasKey("/Title"))
        origin.replaceKey("/Title",
                          QPDFObjectHandle::newUnicodeString(info.getKey("/Title").getUTF8Value()));
    whole.getTrailer().replaceKey("/Info", whole.makeIndirectObject(origin));
    QPDFWriter writer(whole);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
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
