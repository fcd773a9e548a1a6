// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_ledger.h"

#include "core/calendar/shipped_calendar.h"
#include "core/directory/shipped_programme.h"
#include "core/office/dispatching.h"
#include "tests/bench/measured.h"

#include <QJsonDocument>

namespace jiuzhang::bench {

namespace {

struct Step {
    Act act;
    int daysAfter; // registration
    ActValues values;
};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

// What happens to a case after it was dispatched, as far as its turn allows.
const std::vector<Step>& steps()
{
    static const std::vector<Step> all{
        {Act::SignFor, 3, {{text(u"by"), text(u"联系人01")}}},
        {Act::Verify,
         6,
         {{text(u"finding"), text(u"经核对合同与验收单，欠款属实，双方金额一致。")},
          {text(u"track"), text(u"prompt")}}},
        {Act::Opine,
         8,
         {{text(u"text"), text(u"列入年度预算，分两期支付，年底前付清。")},
          {text(u"author"), text(u"联系人02")}}},
        {Act::Settle,
         12,
         {{text(u"outcome"), text(u"resolved")}, {text(u"evidence"), text(u"付款凭证及收据")}}},
        {Act::StrikeOff, 15, {{text(u"view"), text(u"satisfied")}}},
    };
    return all;
}

// What an office enters late, and what it puts right: of ten cases one has the one, one the other.
const Step kLateNote{Act::Annotate, 5, {{text(u"text"), text(u"单位来电说明进展。")}}};
const Step kCorrection{Act::Correct,
                       15,
                       {{text(u"field"), text(u"contact")},
                        {text(u"value"), text(u"联系人100")},
                        {text(u"reason"), text(u"录入有误")}}};

// Of twenty cases: fifteen only registered, two dispatched, one with an opinion, one settled,
// one struck off. None: not even dispatched.
std::optional<std::size_t> stepsOf(std::size_t turn)
{
    constexpr std::array<std::size_t, 5> done{0, 0, 3, 4, 5};
    return turn % 20 < done.size() ? std::optional(done[turn % 20]) : std::nullopt;
}

std::unique_ptr<LedgerFile> newLedger(const QString& path)
{
    auto file = must(LedgerFile::create(path));
    const auto programme = must(shippedProgramme());
    must(setUpLedger(file->record(),
                     {QJsonDocument(programme.json).toJson(), shippedCalendarFile(), 2022},
                     {.operatorName = QStringLiteral("联系人01"), .on = QDate(2022, 1, 4)}));
    return file;
}

void dispatch(Desk& desk, const CaseNumber& number)
{
    const auto subject = must(desk.record.load(number));
    const QDate on = subject.registeredOn.addDays(2);
    const auto proposal = proposalFor(desk, subject, on);
    DispatchChoice choice;
    if (proposal.copiedNeedsPerson) {
        choice.copied = proposal.suggestedCopies;
        choice.why = QStringLiteral("按建议抄送");
    }
    const auto done =
        dispatchCase(desk, {.operatorName = QStringLiteral("联系人01"), .on = on}, number, choice);
    if (done.result.error)
        giveUp(*done.result.error);
}

void take(Desk& desk, const CaseNumber& number, const Step& step)
{
    const bool strikesOff = step.act == Act::StrikeOff; // which another clerk must do
    const auto clerk = QString::fromUtf16(strikesOff ? u"联系人03" : u"联系人01");
    const QDate registered = must(desk.record.load(number)).registeredOn;
    const Acting acting{.operatorName = clerk, .on = registered.addDays(step.daysAfter)};
    auto values = step.values;
    if (strikesOff)
        values[QStringLiteral("toldOn")] = acting.on.toString(Qt::ISODate);
    const auto results = act(desk, rowOf(step.act), acting, std::span(&number, 1), values);
    if (results.front().error)
        giveUp(*results.front().error);
}

} // namespace

Result<QByteArray> BlankTypesetter::pdf(const std::vector<PaperOrder>& orders) const
{
    return QByteArray(static_cast<qsizetype>(2048 * orders.size()), '%');
}

BenchLedger::BenchLedger() : BenchLedger(std::unique_ptr<LedgerFile>()) {}

BenchLedger::BenchLedger(const QString& path) : BenchLedger(must(LedgerFile::open(path))) {}

BenchLedger::BenchLedger(std::unique_ptr<LedgerFile> file)
    : file_(file ? std::move(file) : newLedger(path())),
      rules_(must(rulesOf(file_->record()))), desk_{file_->record(),  file_->query(),
                                                    file_->papers(),  file_->drafts(),
                                                    file_->kept(),    file_->care(),
                                                    rules_.programme, rules_.calendar,
                                                    rules_.rules,     typesetter_,
                                                    kToday,           kToday}
{
}

void BenchLedger::work(std::span<const CaseNumber> cases)
{
    // Many acts in one transaction: the disk is not what is measured here.
    must(desk_.record.atomically([&]() -> Outcome {
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const auto stepCount = stepsOf(i);
            if (!stepCount)
                continue;
            dispatch(desk_, cases[i]);
            for (const auto& step : std::span(steps()).first(*stepCount))
                take(desk_, cases[i], step);
        }
        return {};
    }));
}

void BenchLedger::workOff(std::span<const CaseNumber> cases)
{
    must(desk_.record.atomically([&]() -> Outcome {
        for (const auto& number : cases)
            dispatch(desk_, number);
        for (const auto& step : steps()) {
            for (const auto& number : cases)
                take(desk_, number, step);
        }
        for (std::size_t i = 0; i < cases.size(); i += 5)
            take(desk_, cases[i], i % 10 == 0 ? kLateNote : kCorrection);
        return {};
    }));
}

} // namespace jiuzhang::bench
