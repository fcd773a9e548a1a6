// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/dispatching.h"
#include "core/office/registration.h"
#include "tests/ui/casefile/recording_view.h"
#include "tests/ui/open_workplace.h"

#include <algorithm>

namespace jiuzhang::ui {

using namespace Qt::StringLiterals;

// A clue that came in on 2022-06-20, in a ledger of its own, and the case file's presenter.
struct OpenCase {
    OpenWorkplace place;
    AnsweringPrompts prompts;
    RecordingView view;
    CaseFilePresenter presenter{place.workplace, prompts, view};
    CaseNumber number = registered();

    CaseNumber registered()
    {
        const auto reading = readClue({{u"source"_s, u"public"_s},
                                       {u"receivedOn"_s, u"2022-06-17"_s},
                                       {u"entity"_s, u"景德镇青岚陶瓷有限公司"_s},
                                       {u"category"_s, u"payment-arrears"_s},
                                       {u"respondent"_s, u"区住房和城乡建设局"_s},
                                       {u"disputed"_s, u"约86.5"_s},
                                       {u"facts"_s, u"至今尚欠尾款"_s},
                                       {u"claim"_s, u"支付尾款"_s}},
                                      place.desk().programme, QDate(2022, 6, 20));
        const auto numbers =
            registerClues(place.desk(), place.workplace.acting(), std::span(&reading.clue, 1));
        REQUIRE(numbers);
        return numbers->front();
    }
    void dispatch()
    {
        const auto sent = dispatchCase(place.desk(), place.workplace.acting(), number, {});
        REQUIRE(sent.result.ok());
    }
    void perform(const char16_t* id, const ActValues& values)
    {
        choose(id);
        presenter.edited(values, QDate(2022, 6, 20));
        presenter.perform();
        CHECK_FALSE(view.needed);
    }
    void choose(const char16_t* id) { presenter.chooseAct(*actNamed(QString::fromUtf16(id))); }
    // Fills the form that is open, and confirms it.
    void confirm(const ActValues& values, QDate on = {2022, 6, 20})
    {
        presenter.edited(values, on);
        presenter.perform();
    }
    [[nodiscard]] Case subject() const { return *place.ledger->desk().record.load(number); }
    // The number of the newest entry of a kind.
    [[nodiscard]] std::int64_t entry(const QString& kind) const
    {
        std::int64_t newest = 0;
        const auto events = place.ledger->desk().record.events(number);
        for (const auto& event : *events)
            newest = event.kind == kind ? event.seq : newest;
        REQUIRE(newest > 0);
        return newest;
    }
    [[nodiscard]] ChronicleLine line(std::int64_t of) const
    {
        const auto found = std::ranges::find(view.chronicle, of, &ChronicleLine::entry);
        REQUIRE(found != view.chronicle.end());
        return *found;
    }
    QString value(const QString& name) const
    {
        for (const auto& section : view.sheet->sections) {
            for (const auto& line : section.lines) {
                if (line.name == name)
                    return line.value;
            }
        }
        return {};
    }
};

} // namespace jiuzhang::ui
