// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_presenter.h"

#include "core/base/output_file.h"
#include "core/office/papers/handing_out.h"
#include "core/office/papers/paper_fields.h"
#include "core/office/papers/paper_issue.h"
#include "core/office/permission.h"
#include "ui/shared/handing_out.h"
#include "ui/shared/terms_text.h"

namespace jiuzhang::ui {

namespace {

bool isShown(const RegisterEntry& entry, const PapersFilter& filter)
{
    const QString all = entry.paper.numberText + u' ' + entry.addressees.join(u' ') + u' ' +
                        (entry.paper.subject ? entry.paper.subject->text() : QString());
    return (filter.kind.isEmpty() || entry.paper.kind == filter.kind) &&
           (filter.find.isEmpty() || all.contains(filter.find, Qt::CaseInsensitive)) &&
           (!filter.onlyUnsigned || !entry.unreceipted().isEmpty());
}

// The papers one by one, so that it can be told how far they are.
Result<std::vector<QByteArray>> frozenBytes(const Desk& desk, const QStringList& numbers,
                                            const LongWork::Progress& progress)
{
    std::vector<QByteArray> papers;
    for (const auto& number : numbers) {
        auto bytes = TRY(desk.papers.bytes(number));
        papers.push_back(std::move(bytes));
        if (!progress(static_cast<int>(90 * papers.size() / std::size_t(numbers.size()))))
            return jiuzhang::refuse(ErrorCode::Cancelled);
    }
    return papers;
}

Result<Print> lettersOf(const Desk& desk, const QStringList& numbers)
{
    Print print;
    for (const auto& number : numbers)
        print.letters.push_back(TRY(issuedPaper(desk, number)));
    return print;
}

Result<std::vector<PaperOrder>> ordersFor(const Desk& desk, const QStringList& numbers)
{
    std::vector<PaperOrder> orders;
    for (const auto& number : numbers) {
        const auto paper = TRY(issuedPaper(desk, number));
        for (auto& order : ordersOf(paper.kind, paper.fields))
            orders.push_back(std::move(order));
    }
    return orders;
}

} // namespace

PapersPresenter::PapersPresenter(Workplace& workplace, Prompts& prompts, PapersView& view)
    : workplace_(workplace), prompts_(prompts), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finish(outcome); });
}

int PapersPresenter::year() const
{
    return filter_.year > 0 ? filter_.year : workplace_.desk.workingDate.year();
}

void PapersPresenter::filter(const PapersFilter& filter)
{
    filter_ = filter;
    refresh();
}

void PapersPresenter::refresh()
{
    auto book = issueRegister(workplace_.desk, year());
    if (!book)
        return view_.refuse(book.error());
    const Desk& desk = workplace_.desk;
    if (!maySeeParties(desk, workplace_.acting()))
        for (RegisterEntry& entry : book->entries)
            entry = toldEntry(desk, std::move(entry));
    int unsignedPapers = 0;
    for (const auto& entry : book->entries)
        unsignedPapers += entry.unreceipted().isEmpty() ? 0 : 1;
    QStringList gaps;
    for (const auto& gap : book->gaps)
        gaps += tr("%1 %2–%3").arg(paperText(gap.kind)).arg(gap.from).arg(gap.to);
    const QString summary =
        tr("%1: %2 papers, %3 not signed for. %4")
            .arg(year())
            .arg(book->entries.size())
            .arg(unsignedPapers)
            .arg(gaps.isEmpty()
                     ? tr("No gap in the numbers.")
                     : tr("Numbers passed over: %1.").arg(gaps.join(QStringLiteral("; "))));
    std::erase_if(book->entries, [&](const auto& entry) { return !isShown(entry, filter_); });
    view_.showRegister(std::move(book->entries), summary);
}

void PapersPresenter::receive(const QString& number, const QString& addressee, const QString& by,
                              QDate on)
{
    Acting acting = workplace_.acting();
    acting.on = on;
    recorded(recordReceipt(workplace_.desk, acting, number, by, addressee),
             tr("%1 has signed for %2.").arg(by, number));
}

void PapersPresenter::annul(const QString& number, const QString& reason)
{
    recorded(annulPaper(workplace_.desk, workplace_.acting(), number, reason),
             tr("%1 is annulled; its number stays in the register.").arg(number));
}

void PapersPresenter::setFirst(const QString& kind, int first)
{
    recorded(
        setFirstNumber(workplace_.desk, workplace_.acting(), kind, year(), first),
        tr("The next “%1” of %2 has the number %3.").arg(paperText(kind)).arg(year()).arg(first));
}

void PapersPresenter::recorded(const Outcome& outcome, const QString& sentence)
{
    if (!outcome)
        return view_.refuse(outcome.error());
    view_.sayDone(sentence);
    view_.showRecordChanged();
}

void PapersPresenter::write(const QString& title, const QString& name, const QString& filter,
                            const LongWork::Job& job)
{
    const auto path = prompts_.saveFile(title, name, filter);
    if (!path || work_.isRunning())
        return;
    path_ = *path;
    view_.showWork(tr("Writing %1 …").arg(path_), true);
    work_.start(job);
}

// What tells somebody who is shielded now is handed out for a reason.
Result<PapersPresenter::HandedOut> PapersPresenter::handedOut(const QStringList& numbers)
{
    HandedOut out{TRY(lettersOf(workplace_.desk, numbers)), {}};
    out.reason = TRY(whyHandedOut(workplace_, prompts_, out.print));
    return out;
}

void PapersPresenter::saveIssued(const QStringList& numbers)
{
    if (numbers.isEmpty())
        return;
    const auto out = handedOut(numbers);
    if (!out)
        return view_.refuse(out.error());
    write(tr("Save the papers as they were issued"), numbers.front() + QStringLiteral(".pdf"),
          tr("PDF (*.pdf);;OFD (*.ofd)"),
          [this, numbers, out = *out, acting = workplace_.acting()](
              Desk& desk, const LongWork::Progress& progress) -> Outcome {
              const auto papers = TRY(frozenBytes(desk, numbers, progress));
              const auto whole = papers.size() == 1 ? Result<QByteArray>(papers.front())
                                                    : desk.typesetter.joined(papers);
              const auto bytes = TRY(whole.and_then([&](const QByteArray& pdf) {
                  return path_.endsWith(u".ofd", Qt::CaseInsensitive) ? desk.typesetter.ofd(pdf)
                                                                      : pdf;
              }));
              TRY(recordHandedOut(desk, acting, out.print, out.reason, path_));
              return writeOut(path_, bytes);
          });
}

void PapersPresenter::saveDocx(const QStringList& numbers)
{
    if (numbers.isEmpty())
        return;
    const auto out = handedOut(numbers);
    if (!out)
        return view_.refuse(out.error());
    write(tr("Save the papers for editing"), numbers.front() + QStringLiteral(".docx"),
          QStringLiteral("*.docx"),
          [this, numbers, out = *out,
           acting = workplace_.acting()](Desk& desk, const LongWork::Progress&) -> Outcome {
              const auto bytes = TRY(ordersFor(desk, numbers).and_then([&](const auto& orders) {
                  return desk.typesetter.docx(orders);
              }));
              TRY(recordHandedOut(desk, acting, out.print, out.reason, path_));
              return writeOut(path_, bytes);
          });
}

void PapersPresenter::saveList(const QString& kind, const QString& number)
{
    PrintRequest request{kind, {}, {{QStringLiteral("year"), QString::number(year())}}};
    if (!number.isEmpty() && kind == u"receipt")
        request.values[QStringLiteral("number")] = number;
    else if (!filter_.kind.isEmpty())
        request.values[QStringLiteral("of")] = filter_.kind;
    write(tr("Save the list"), paperText(kind) + QStringLiteral(".pdf"), QStringLiteral("*.pdf"),
          [this, request, on = workplace_.desk.workingDate](Desk& desk,
                                                            const LongWork::Progress&) -> Outcome {
              return readyPapers(desk, on, request)
                  .and_then([&](const Print& print) { return pdfOf(desk, print); })
                  .and_then([&](const QByteArray& bytes) { return writeOut(path_, bytes); });
          });
}

Outcome PapersPresenter::handOut(const QStringList& numbers)
{
    return ui::handOut(workplace_, prompts_, TRY(lettersOf(workplace_.desk, numbers)), {});
}

Result<std::vector<PaperOrder>> PapersPresenter::orders(const QStringList& numbers)
{
    TRY(handOut(numbers));
    return ordersFor(workplace_.desk, numbers);
}

void PapersPresenter::finish(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    view_.sayDone(tr("Written: %1").arg(path_), path_);
}

} // namespace jiuzhang::ui
