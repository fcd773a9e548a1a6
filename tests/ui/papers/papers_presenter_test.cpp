// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_presenter.h"

#include "core/office/dispatching.h"
#include "core/office/papers/papers.h"
#include "tests/ui/heard_view.h"
#include "tests/ui/registered_clues.h"
#include "tests/ui/shielded_cases.h"

#include <QEventLoop>
#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

struct RecordingView final : PapersView, HeardView {
    std::vector<RegisterEntry> entries;
    QString summary;
    QEventLoop loop;

    void showRegister(std::vector<RegisterEntry> shown, const QString& sentence) override
    {
        entries = std::move(shown);
        summary = sentence;
    }
    void showRecordChanged() override { ++changes; }
    void say(const QString& sentence, const QString& path) override
    {
        HeardView::say(sentence, path);
        loop.quit();
    }
    void refuse(const Error& error) override
    {
        HeardView::refuse(error);
        loop.quit();
    }
};

// Two cases dispatched on 2022-06-20, each with a referral and a copy letter.
struct PapersScreen {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    PapersPresenter presenter{place.workplace, prompts, view};

    PapersScreen()
    {
        for (const auto& entity : {u"景德镇青岚陶瓷有限公司"_s, u"江西云栖文旅发展有限公司"_s})
            registerClue(place, entity);
        const auto copied =
            place.desk().programme.directory.named(u"区发改委"_s, QDate(2022, 6, 20));
        REQUIRE(copied);
        for (const auto& number : {u"2022-0001"_s, u"2022-0002"_s})
            REQUIRE(dispatchCase(place.desk(), place.workplace.acting(), CaseNumber(number),
                                 {.copied = std::vector{*copied}})
                        .result.ok());
        presenter.refresh();
    }
    [[nodiscard]] QString number(std::size_t at) const
    {
        return view.entries.at(at).paper.numberText;
    }
};

} // namespace

TEST_CASE("the register shows the year's papers and filters them", "[papers]")
{
    PapersScreen at;
    CHECK(at.view.entries.size() == 4);
    at.presenter.filter({.kind = u"referral-letter"_s});
    REQUIRE(at.view.entries.size() == 2);
    CHECK(at.number(1) == u"珠改创转〔2022〕2号"_s);
    at.presenter.filter({.find = u"2022-0002"_s});
    CHECK(at.view.entries.size() == 2);
    at.presenter.filter({.year = 2023});
    CHECK(at.view.entries.empty());
}

TEST_CASE("who signed is recorded, and the paper is no longer among those awaited", "[papers]")
{
    PapersScreen at;
    const QString number = at.number(0);
    at.presenter.filter({.onlyUnsigned = true});
    CHECK(at.view.entries.size() == 4);
    at.presenter.receive(number, {}, u"签收人01"_s, QDate(2022, 6, 20));
    CHECK(at.view.changes == 1);
    at.presenter.refresh();
    CHECK(at.view.entries.size() == 3);

    at.presenter.receive(number, {}, u"签收人02"_s, QDate(2022, 6, 20));
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::AlreadyDone);
    CHECK(at.view.changes == 1);
}

TEST_CASE("a paper is annulled only with a reason", "[papers]")
{
    PapersScreen at;
    at.presenter.annul(at.number(0), {});
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::FieldMissing);
    at.presenter.annul(at.number(0), u"印错单位"_s);
    at.presenter.refresh();
    CHECK(at.view.entries[0].isAnnulled());
}

TEST_CASE("papers are written as they were issued, many in one file", "[papers]")
{
    PapersScreen at;
    at.prompts.file = at.place.folder.filePath(u"发文.pdf"_s);
    at.presenter.saveIssued({at.number(0)});
    at.view.loop.exec();
    REQUIRE_FALSE(at.view.refused);
    QFile one(at.view.file);
    REQUIRE(one.open(QIODevice::ReadOnly));
    const auto frozen = at.place.desk().papers.bytes(at.number(0));
    REQUIRE(frozen);
    CHECK(one.readAll() == *frozen);

    at.presenter.saveIssued({at.number(0), at.number(1), at.number(2)});
    at.view.loop.exec();
    REQUIRE_FALSE(at.view.refused);
    CHECK(QFile(at.view.file).size() > frozen->size());
}

TEST_CASE("lists to hand out and letters to edit are written", "[papers]")
{
    PapersScreen at;
    for (const auto& kind : {u"issue-register"_s, u"receipt"_s, u"handover-register"_s}) {
        at.prompts.file = at.place.folder.filePath(kind + u".pdf"_s);
        at.presenter.saveList(kind, {});
        at.view.loop.exec();
        CHECK_FALSE(at.view.refused);
        CHECK(QFile::exists(*at.prompts.file));
    }
    at.prompts.file = at.place.folder.filePath(u"函.docx"_s);
    at.presenter.saveDocx({at.number(0)});
    at.view.loop.exec();
    CHECK_FALSE(at.view.refused);
    CHECK(QFile::exists(*at.prompts.file));
}

TEST_CASE("the register tells who may not know it no shielded entity and nobody who names one",
          "[papers]")
{
    PapersScreen at;
    registerShielded(at.place);
    const auto shielded = at.place.desk().query.rows({});
    REQUIRE(shielded);
    const CaseNumber number(
        u"2022-%1"_s.arg(static_cast<int>(shielded->size()) - 1, 4, 10, QLatin1Char('0')));
    Acting acting = at.place.workplace.acting();
    REQUIRE(act(at.place.desk(), rowOf(Act::Decline), acting, std::vector{number},
                {{u"reasonCode"_s, u"out-of-scope"_s}, {u"reason"_s, u"不属于范围"_s}})
                .front()
                .ok());
    const auto notice = printPapers(at.place.desk(), acting, {u"not-accepted-notice"_s, {number}});
    REQUIRE(notice);
    at.presenter.refresh();
    const auto told = [&] {
        const RegisterEntry& entry = at.view.entries.back();
        QString all = entry.addressees.join(u' ') + entry.annulledReason;
        for (const Receipt& receipt : entry.receipts)
            all += receipt.addressee + receipt.by;
        return all;
    };
    at.presenter.receive(at.view.entries.back().paper.numberText,
                         at.view.entries.back().addressees.front(), u"欧阳婧"_s,
                         QDate(2022, 6, 20));
    at.presenter.annul(at.view.entries.back().paper.numberText, u"应寄鑫翯公司"_s);
    at.presenter.refresh();
    CHECK(partyTracesIn(told()).join(u' ').toStdString() == "鑫 翯 欧阳 婧");
    seatReader(at.place);
    at.presenter.refresh();
    CHECK(at.view.entries.back().isAnnulled());
    CHECK(partyTracesIn(told()).join(u' ').toStdString() == "");
}
