// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/saved_papers.h"

#include <QSaveFile>

namespace jiuzhang::ui {

Outcome savePapers(Desk& desk, const Acting& acting, const PrintRequest& request,
                   const QString& path)
{
    const bool docx = path.endsWith(u".docx", Qt::CaseInsensitive);
    if (!docx && !path.endsWith(u".pdf", Qt::CaseInsensitive))
        return jiuzhang::refuse(ErrorCode::OutputUnsupported,
                                {path, QStringLiteral(".pdf, .docx")});
    QSaveFile file(path);
    const auto unwritable = [&] {
        return jiuzhang::refuse(ErrorCode::FileUnwritable, {path, file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const auto print = printPapers(desk, acting, request);
    if (!print)
        return jiuzhang::refuse(print.error());
    const auto bytes = docx ? docxOf(desk, *print) : pdfOf(desk, *print);
    if (!bytes)
        return jiuzhang::refuse(bytes.error());
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return unwritable();
    return {};
}

} // namespace jiuzhang::ui
