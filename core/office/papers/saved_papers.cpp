// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/saved_papers.h"

#include "core/base/output_file.h"
#include "core/office/papers/handing_out.h"
#include "core/office/papers/missing_notice.h"

namespace jiuzhang {

namespace {

using Printing = std::function<Result<Print>(const BeforePrintKept&)>;

Result<SavedPapers> saved(Desk& desk, const Acting& acting, const QString& reason,
                          const QString& path, const QStringList& endings, const Printing& printing)
{
    auto file = TRY(OutputFile::begin(path, endings));
    const auto endsWith = [&path](QStringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    };
    auto print = TRY(printing([&](const Print& ready) -> Outcome {
        TRY(mayHandOut(desk, acting, ready, reason));
        const auto bytes = endsWith(u".docx")  ? docxOf(desk, ready)
                           : endsWith(u".ofd") ? ofdOf(desk, ready)
                                               : pdfOf(desk, ready);
        return bytes.and_then([&](const QByteArray& content) { return file.write(content); });
    }));
    TRY(recordHandedOut(desk, acting, print, reason, path));
    return SavedPapers{std::move(print), file.keep()};
}

} // namespace

Result<SavedPapers> savePapers(Desk& desk, const Acting& acting, const PrintRequest& request,
                               const QString& path)
{
    return saved(desk, acting, request.reason, path,
                 {QStringLiteral(".pdf"), QStringLiteral(".ofd"), QStringLiteral(".docx")},
                 [&](const BeforePrintKept& beforeKept) {
                     return printPapers(desk, acting, request, beforeKept);
                 });
}

Result<SavedPapers> saveMissingReportNotices(Desk& desk, const Acting& acting, const QString& path)
{
    return saved(desk, acting, {}, path, {QStringLiteral(".pdf")},
                 [&](const BeforePrintKept& beforeKept) {
                     return printMissingReportNotices(desk, acting, beforeKept);
                 });
}

} // namespace jiuzhang
