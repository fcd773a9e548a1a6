// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casefile_presenter.h"

#include "core/base/amount_text.h"
#include "core/base/output_file.h"
#include "core/base/text.h"
#include "core/office/attaching.h"
#include "core/office/papers/paper_kinds.h"
#include "core/office/papers/saved_papers.h"
#include "ui/shared/terms_text.h"

#include <QDir>
#include <QUuid>

namespace jiuzhang::ui {

CaseFilePresenter::CaseFilePresenter(Workplace& workplace, Prompts& prompts, CaseFileView& view)
    : workplace_(workplace), prompts_(prompts), view_(view)
{
    view_.showNoCase({});
}

void CaseFilePresenter::find(const QString& typed)
{
    const QString number = comparable(typed); // full-width digits and spaces are no mistake
    if (!number.isEmpty())
        show(CaseNumber(number));
}

void CaseFilePresenter::show(const CaseNumber& number)
{
    closeAct();
    load(number);
}

void CaseFilePresenter::refresh()
{
    if (file_ && load(file_->subject.number))
        checkAct();
}

bool CaseFilePresenter::load(const CaseNumber& number)
{
    auto file = caseFile(workplace_.desk, number);
    if (!file) {
        file_.reset();
        view_.showNoCase(file.error());
        return false;
    }
    file_ = std::move(*file);
    showFile();
    return true;
}

void CaseFilePresenter::showFile()
{
    const Desk& desk = workplace_.desk;
    view_.showCase(sheetOf(file_->subject, desk));
    QList<ChronicleLine> lines;
    for (auto event = file_->events.rbegin(); event != file_->events.rend(); ++event)
        lines += lineOf(*event, desk.programme);
    view_.showChronicle(lines);
    view_.showLetters(file_->papers, file_->subject.attachments);

    std::vector<ActOffer> offers;
    for (const auto& row : allActs()) {
        if (row.act == Act::Register)
            continue;
        // The date is asked for in the act's form; only the state counts here.
        Acting now = workplace_.acting();
        now.on = file_->subject.lastActOn;
        const auto may = desk.gate().mayAct(file_->subject, row, now);
        offers.push_back({&row, may ? std::nullopt : std::optional(may.error())});
    }
    view_.showActs(offers);
}

void CaseFilePresenter::chooseAct(const ActRow& row)
{
    if (!file_)
        return;
    if (row.ofItsOwn)
        return view_.wantDispatch(file_->subject.number);
    row_ = &row;
    values_.clear();
    on_ = workplace_.desk.workingDate;
    commandId_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
    view_.showActForm(row_);
    checkAct();
}

void CaseFilePresenter::closeAct()
{
    row_ = nullptr;
    values_.clear();
    view_.showActForm(nullptr);
}

void CaseFilePresenter::edited(const ActValues& values, QDate on)
{
    values_ = values;
    on_ = on;
    checkAct();
}

void CaseFilePresenter::checkAct()
{
    if (!row_ || !file_)
        return;
    const auto values = valuesForGate();
    if (!values)
        return view_.showStillNeeded(values.error());
    const auto may = mayDo(workplace_.desk, file_->subject, *row_, acting(), *values);
    view_.showStillNeeded(may ? std::nullopt : std::optional(may.error()));
}

void CaseFilePresenter::perform()
{
    if (!row_ || !file_)
        return;
    if (const auto values = valuesForGate())
        performInFull(*values);
    else
        view_.showStillNeeded(values.error());
}

void CaseFilePresenter::performInFull(const ActValues& values)
{
    const CaseNumber number = file_->subject.number;
    const auto results = act(workplace_.desk, *row_, acting(), std::span(&number, 1), values);
    if (results.front().error)
        return view_.showStillNeeded(results.front().error);
    const QString done = actText(QString::fromUtf16(row_->id));
    closeAct();
    load(number);
    view_.showDone(tr("Recorded for %1: %2.").arg(number.text(), done));
}

// The gate takes amounts in whole fen; people write them in 万元.
Result<ActValues> CaseFilePresenter::valuesForGate() const
{
    ActValues values = values_;
    for (const auto& need : row_->needs) {
        const auto key = QString::fromUtf16(need.key);
        if (need.kind != NeedKind::Amount || values.value(key).trimmed().isEmpty())
            continue;
        const auto amount = TRY(amountFromText(values.value(key), AmountUnit::Wan, key));
        values[key] = QString::number(amount.money.fen());
    }
    return values;
}

Acting CaseFilePresenter::acting() const
{
    Acting acting = workplace_.acting();
    acting.on = on_;
    acting.commandId = commandId_;
    return acting;
}

void CaseFilePresenter::openLetter(const QString& numberText)
{
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

void CaseFilePresenter::savePaper(const QString& kind)
{
    if (!file_)
        return;
    const CaseNumber number = file_->subject.number;
    const auto path =
        prompts_.saveFile(tr("Save: %1").arg(paperText(kind)),
                          paperName(kind) + u' ' + number.text() + QStringLiteral(".pdf"),
                          tr("PDF (*.pdf);;Word document (*.docx)"));
    if (!path)
        return;
    const auto saved =
        savePapers(workplace_.desk, workplace_.acting(), {.kind = kind, .cases = {number}}, *path);
    if (!saved)
        return view_.refuse(saved.error());
    load(number);
    if (!saved->named)
        return view_.refuse(saved->named.error());
    view_.showDone(tr("Saved as %1.").arg(*path));
}

} // namespace jiuzhang::ui
