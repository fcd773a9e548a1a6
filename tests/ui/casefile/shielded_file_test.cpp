// SPDX-License-Identifier: GPL-3.0-or-later
// The case file tells a shielded party in clear to who may see it, and to nobody else.
#include "core/office/acting.h"
#include "core/office/dispatching.h"
#include "tests/ui/casefile/recording_view.h"
#include "tests/ui/shielded_cases.h"

#include <QFile>

using namespace jiuzhang;
using namespace jiuzhang::ui;
using namespace Qt::StringLiterals;

namespace {

// The shielded case has gone through the office with its party named in every text, and was merged
// into the open one.
struct ShieldedFile {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    CaseFilePresenter presenter{place.workplace, prompts, view};
    CaseNumber shielded{u"2022-0001"_s};
    CaseNumber open{u"2022-0002"_s};
    const QString named = u"鑫翯五金的欧阳婧（0798-8331234）"_s;

    ShieldedFile()
    {
        registerShielded(place);
        perform(Act::Annotate, open, {{u"text"_s, named + u"来电"_s}});
        REQUIRE(dispatchCase(place.desk(), place.workplace.acting(), shielded, {}).result.ok());
        perform(Act::SignFor, shielded, {{u"by"_s, u"签收人01"_s}});
        perform(Act::Verify, shielded,
                {{u"finding"_s, named + u"所述属实"_s}, {u"track"_s, u"prompt"_s}});
        perform(Act::Remind, shielded, {{u"reason"_s, named + u"催问"_s}});
        perform(Act::Opine, shielded,
                {{u"text"_s, u"同意向"_s + named + u"支付"_s}, {u"author"_s, u"承办人01"_s}});
        for (const auto& [field, value] :
             {std::pair(u"contact"_s, u"欧阳翯"_s), std::pair(u"address"_s, u"瑄霏巷"_s)})
            perform(Act::Change, shielded,
                    {{u"field"_s, field}, {u"value"_s, value}, {u"reason"_s, named}});
        perform(Act::Merge, shielded, {{u"root"_s, open.text()}});
    }
    void perform(Act which, const CaseNumber& number, const ActValues& values)
    {
        const auto results = jiuzhang::act(place.desk(), rowOf(which), place.workplace.acting(),
                                           std::span(&number, 1), values);
        INFO(QString::fromUtf16(rowOf(which).id).toStdString());
        if (results.front().error)
            FAIL(errorId(results.front().error->code).toStdString());
    }
    // All that stands on the screen.
    [[nodiscard]] QString shown(const CaseNumber& number)
    {
        presenter.show(number);
        REQUIRE(view.sheet);
        const CaseSheet& sheet = *view.sheet;
        QStringList all{sheet.entity, sheet.clock, sheet.marks.join(u' '), htmlOf(sheet)};
        for (const auto& line : view.chronicle)
            all += line.head + line.words + line.marks.join(u' ');
        for (const auto& letter : view.letters)
            all += letter.addressee;
        return all.join(u'\n');
    }
};

} // namespace

TEST_CASE("the case file tells a shielded party to who may see it", "[casefile]")
{
    ShieldedFile at;
    const QString all = at.shown(at.shielded);
    for (const QString& trace : kPartyTraces)
        CHECK(all.contains(trace));
    CHECK(at.shown(at.open).contains(u"鑫翯五金的欧阳婧"_s));
}

TEST_CASE("the case file tells a shielded party to nobody else", "[casefile]")
{
    ShieldedFile at;
    seatReader(at.place);
    for (const auto& number : {at.shielded, at.open}) {
        const QString all = at.shown(number);
        INFO(all.toStdString());
        CHECK(partyTracesIn(all).join(u' ').toStdString() == "");
        CHECK(all.contains(u"称欠款未付"_s));
    }
    CHECK(at.shown(at.open).contains(u"景德镇云山陶瓷有限公司"_s)); // an open party loses nothing
    CHECK(at.shown(at.shielded).contains(u"所述属实"_s));
}

TEST_CASE("the office's own file of a shielded case asks why it is handed out", "[casefile]")
{
    ShieldedFile at;
    at.presenter.show(at.shielded);
    at.prompts.file = at.place.folder.filePath(u"案件表.pdf"_s);
    const auto recorded = [&] {
        return at.place.desk().record.eventsOfKind(u"export"_s).value().size();
    };
    at.presenter.savePaper(u"case-form"_s); // nothing is answered
    CHECK_FALSE(QFile::exists(*at.prompts.file));
    CHECK(recorded() == 0);
    at.prompts.line = u"存案卷"_s;
    at.presenter.savePaper(u"case-form"_s);
    CHECK(QFile::exists(*at.prompts.file));
    CHECK(recorded() == 1);
}

TEST_CASE("who may not see a shielded party is not handed its case's papers in clear", "[casefile]")
{
    ShieldedFile at;
    seatReader(at.place);
    at.presenter.show(at.shielded);
    at.prompts.file = at.place.folder.filePath(u"案件表.pdf"_s);
    at.prompts.line = u"存案卷"_s;
    at.presenter.savePaper(u"case-form"_s);
    REQUIRE(at.view.refused);
    CHECK(at.view.refused->code == ErrorCode::RoleMissing);
    CHECK_FALSE(QFile::exists(*at.prompts.file));
}
