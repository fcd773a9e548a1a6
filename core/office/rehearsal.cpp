// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/rehearsal.h"

namespace jiuzhang {

namespace {

// Takes the papers, and sets none.
class BlankPages final : public Typesetter {
public:
    explicit BlankPages(const Typesetter& press) : press_(press) {}

    Result<QByteArray> pdf(const std::vector<PaperOrder>&) const override { return kBlank; }
    Result<QByteArray> docx(const std::vector<PaperOrder>&) const override { return kBlank; }
    Result<QString> said(const std::vector<PaperOrder>& orders) const override
    {
        return press_.said(orders);
    }
    Result<QByteArray> joined(const std::vector<QByteArray>&) const override { return kBlank; }
    Result<QByteArray> ofd(const QByteArray&) const override { return kBlank; }

private:
    const QByteArray kBlank = QByteArrayLiteral("blank");
    const Typesetter& press_;
};

Desk deskFor(const Desk& desk, const Typesetter& press)
{
    return {.record = desk.record,
            .query = desk.query,
            .papers = desk.papers,
            .drafts = desk.drafts,
            .kept = desk.kept,
            .care = desk.care,
            .programme = desk.programme,
            .calendar = desk.calendar,
            .rules = desk.rules,
            .typesetter = press,
            .today = desk.today,
            .workingDate = desk.workingDate,
            .renew = desk.renew,
            .shielded = desk.shielded,
            .masked = std::make_shared<MaskedPapers>(),
            .known = desk.known,
            .session = desk.session};
}

} // namespace

MaskedPapers maskedBy(Desk& desk, const std::function<void(Desk&)>& work)
{
    if (!desk.shielded->any(desk.record, desk.query))
        return {};
    const BlankPages blank(desk.typesetter);
    Desk rehearsing = deskFor(desk, blank);
    const Outcome undone = desk.record.atomically([&]() -> Outcome {
        work(rehearsing);
        return refuse(ErrorCode::Cancelled);
    });
    return undone.error().code == ErrorCode::Cancelled ? std::move(*rehearsing.masked)
                                                       : MaskedPapers();
}

} // namespace jiuzhang
