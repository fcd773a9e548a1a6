// SPDX-License-Identifier: GPL-3.0-or-later
// The papers and files of a case, as the case file hands them out.
#include "core/base/output_file.h"
#include "core/office/attaching.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/saved_papers.h"
#include "core/office/permission.h"
#include "ui/casefile/casefile_presenter.h"
#include "ui/shared/handing_out.h"
#include "ui/shared/masked_text.h"
#include "ui/shared/terms_text.h"

#include <QDir>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

bool isReasonMissing(const Error& error)
{
    return error.code == ErrorCode::FieldMissing &&
           error.details == QStringList{QStringLiteral("reason")};
}

} // namespace

// A letter is looked at as a file that may go anywhere.
Outcome CaseFilePresenter::handOut(const QString& numberText)
{
    const auto papers = TRY(workplace_.desk.papers.papersOf(file_->subject.number));
    const auto letter = std::ranges::find(papers, numberText, &IssuedPaper::numberText);
    if (letter == papers.end())
        return {};
    return ui::handOut(workplace_, prompts_, {{*letter}, {}}, {});
}

void CaseFilePresenter::openLetter(const QString& numberText)
{
    if (const auto may = handOut(numberText); !may)
        return view_.refuse(may.error());
    const auto bytes = workplace_.desk.papers.bytes(numberText);
    if (!bytes)
        return view_.refuse(bytes.error());
    const QString path = opened_.filePath(numberText + QStringLiteral(".pdf"));
    if (const auto written = writeOut(path, *bytes); !written)
        return view_.refuse(written.error());
    prompts_.openInDesktop(path);
}

void CaseFilePresenter::openAttachment(qsizetype index)
{
    const auto may = maySeeParties(workplace_.desk, workplace_.acting());
    if (file_->subject.clue.shielding != Shielding::Open && !may)
        return view_.refuse(may.error());
    const auto& attachment = file_->subject.attachments[static_cast<std::size_t>(index)];
    // Two files of one name lie side by side under their contents' names.
    const QString folder = opened_.filePath(QString::fromLatin1(attachment.sha256));
    QDir().mkpath(folder);
    const auto path = writeAttachment(workplace_.desk, attachment, folder);
    if (!path)
        return view_.refuse(path.error());
    prompts_.openInDesktop(*path);
}

std::optional<QString> CaseFilePresenter::chooseFile()
{
    return prompts_.openFile(tr("Attach a file"), tr("All files (*)"));
}

QStringList CaseFilePresenter::papersOfCase()
{
    QStringList kinds;
    using About = PaperKind::About;
    for (const auto& kind : allPaperKinds()) {
        if (kind.about == About::Cases || kind.about == About::CasesOrBlank ||
            kind.about == About::SettledCases || kind.about == About::DeclinedCases)
            kinds += QString::fromUtf16(kind.id);
    }
    return kinds;
}

bool CaseFilePresenter::isIssuedBySaving(const QString& kind)
{
    return paperKind(kind)->numbered == PaperKind::Numbered::ByPrinting;
}

void CaseFilePresenter::savePaper(const QString& kind)
{
    if (file_)
        save(tr("Save: %1").arg(paperText(kind)), {.kind = kind, .cases = {file_->subject.number}});
}

void CaseFilePresenter::correctLetter(const QString& numberText)
{
    const auto letter = std::ranges::find(file_->papers, numberText, &IssuedPaper::numberText);
    save(tr("Save the letter that corrects %1").arg(numberText),
         {.kind = letter->kind,
          .cases = {file_->subject.number},
          .values = {{QStringLiteral("corrects"), numberText}}});
}

void CaseFilePresenter::save(const QString& title, const PrintRequest& request)
{
    const CaseNumber number = file_->subject.number;
    const auto printed = [&](Desk& desk) {
        (void)printPapers(desk, workplace_.acting(), request); // a refusal is told when it is saved
    };
    if (!mayGoOut(workplace_, prompts_, printed, tr("Save it so")))
        return;
    const auto path = prompts_.saveFile(
        title, paperName(request.kind) + u' ' + number.text() + QStringLiteral(".pdf"),
        tr("PDF (*.pdf);;OFD (*.ofd);;Word document (*.docx)"));
    if (!path)
        return;
    auto saved = savePapers(workplace_.desk, workplace_.acting(), request, *path);
    if (!saved && isReasonMissing(saved.error())) {
        const auto reason = prompts_.askLine(handingOutQuestion());
        if (!reason)
            return;
        PrintRequest told = request;
        told.reason = *reason;
        saved = savePapers(workplace_.desk, workplace_.acting(), told, *path);
    }
    if (!saved)
        return view_.refuse(saved.error());
    load(number);
    if (!saved->named)
        return view_.refuse(saved->named.error());
    view_.showDone(tr("Saved as %1.").arg(*path));
}

} // namespace jiuzhang::ui
