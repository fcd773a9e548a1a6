// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/base/input_file.h"
#include "core/calendar/shipped_calendar.h"
#include "core/casework/gate.h"
#include "core/directory/shipped_programme.h"
#include "core/office/papers/paper_wording.h"
#include "core/office/rules/configuration.h"
#include "core/office/sample/sample_year.h"
#include "core/store/backup_file.h"
#include "core/store/ledger_place.h"
#include "core/store/ledger_restore.h"
#include "ui/paper/press/office_press.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace jiuzhang {

namespace {

Result<NewLedger> rulesFor(const LedgerOrder& order)
{
    const auto calendar = shippedCalendarFile();
    if (!order.programme.isEmpty()) {
        const auto programme = TRY(contentOf(order.programme));
        return NewLedger{programme, calendar, order.year, order.firstMonth, order.person};
    }
    auto programme = TRY(shippedProgramme()).json;
    if (order.isSample) // so that its papers say so, in their heads and above their dates
        for (const auto* name : {u"office", u"officeShort"})
            programme[QStringView(name)] =
                programme[QStringView(name)].toString() + QStringLiteral("（示例）");
    return NewLedger{QJsonDocument(programme).toJson(), calendar, order.year, order.firstMonth,
                     order.person};
}

Outcome setUp(CaseRecord& record, const LedgerOrder& order, const NewLedger& rules,
              const Acting& acting)
{
    return record.atomically([&]() -> Outcome {
        TRY(setUpLedger(record, rules, acting));
        if (order.workingDate)
            return setWorkingDate(record, order.workingDate, acting);
        return {};
    });
}

} // namespace

OpenedLedger::OpenedLedger(std::unique_ptr<LedgerFile> file, LedgerRules rules,
                           std::map<QString, QByteArray> texts, Clock clock)
    : file_(std::move(file)), rules_(std::move(rules)), clock_(std::move(clock)),
      press_(paper::pressWith(std::move(texts))), desk_{file_->record(),
                                                        file_->query(),
                                                        file_->papers(),
                                                        file_->drafts(),
                                                        file_->kept(),
                                                        file_->care(),
                                                        rules_.programme,
                                                        rules_.calendar,
                                                        rules_.rules,
                                                        press_,
                                                        clock_(),
                                                        rules_.workingDate.value_or(clock_()),
                                                        [this] {
                                                            return readRulesAgain().map([](int) {});
                                                        }}
{
}

Result<std::unique_ptr<OpenedLedger>> OpenedLedger::open(const QString& path, Access access,
                                                         Clock clock)
{
    auto file = TRY(LedgerFile::open(path, access == Access::Read));
    // Asked before the rules are read: what is adopted in between is read once more.
    const auto newest = TRY(file->record().newestOf(kConfigurationKinds));
    auto rules = TRY(rulesOf(file->record()));
    auto texts = TRY(officeTexts(file->record()));
    std::unique_ptr<OpenedLedger> opened(
        new OpenedLedger(std::move(file), std::move(rules), std::move(texts), std::move(clock)));
    opened->readAt_ = newest;
    return opened;
}

Result<int> OpenedLedger::readRulesAgain()
{
    const auto newest = TRY(file_->record().newestOf(kConfigurationKinds));
    const QDate today = clock_();
    if (newest == readAt_ && today == desk_.today)
        return changes_;
    if (newest != readAt_) {
        auto rules = TRY(rulesOf(file_->record()));
        auto texts = TRY(officeTexts(file_->record()));
        rules_ = std::move(rules);
        press_ = paper::pressWith(std::move(texts));
        readAt_ = newest;
    }
    desk_.today = today;
    desk_.workingDate = rules_.workingDate.value_or(today);
    return ++changes_;
}

Outcome createLedger(const LedgerOrder& order, const Acting& acting)
{
    TRY(mayEnter(acting, {}, QDate::currentDate()));
    const auto rules = TRY(rulesFor(order));
    const auto file = LedgerFile::create(
        order.path, [&](CaseRecord& record) { return setUp(record, order, rules, acting); });
    if (file)
        return {};
    Error error = file.error();
    if (error.code == ErrorCode::ProgrammeInvalid && !error.details.isEmpty())
        error.details[0] = order.programme;
    return refuse(error);
}

Outcome createSampleLedger(const QString& path, const std::function<bool(int percent)>& goOn)
{
    const auto sample = TRY(sampleYear());
    return madeBeside(path, [&](const QString& begun) -> Outcome {
        TRY(createLedger({.path = begun,
                          .year = sample.year,
                          .workingDate = sample.workingDate,
                          .person = sample.person,
                          .isSample = true},
                         {.operatorName = sample.person, .on = QDate(sample.year, 1, 1)}));
        const auto opened = TRY(OpenedLedger::open(begun, OpenedLedger::Access::Write));
        return playSampleYear(opened->desk(), sample, goOn);
    });
}

ui::BackupFiles backupFiles()
{
    return {backupHead, contentsOfBackup, restoreLedger};
}

QString sheetReaderPath()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/jiuzhang-sheet-reader");
}

} // namespace jiuzhang
