// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_presenter.h"

#include "core/office/acting.h"
#include "core/office/told_query.h"

namespace jiuzhang::ui {

DuplicatesPresenter::DuplicatesPresenter(Workplace& workplace, DuplicatesView& view)
    : workplace_(workplace), view_(view), work_(workplace)
{
    QObject::connect(&work_, &LongWork::finished, [this](const Outcome& outcome) {
        show(outcome);
        if (outOfDate_)
            gather();
    });
}

void DuplicatesPresenter::refresh()
{
    if (work_.isRunning())
        outOfDate_ = true;
    else
        gather();
}

void DuplicatesPresenter::gather()
{
    outOfDate_ = false;
    found_ = std::make_shared<std::vector<PairLine>>();
    view_.showWork(tr("Comparing the cases…"), false);
    work_.start([known = workplace_.knownClues, reader = workplace_.acting(),
                 found = found_](Desk& desk, const LongWork::Progress& progress) -> Outcome {
        TRY(known->catchUp(desk, progress));
        for (auto& pair : TRY(toldPairs(desk, reader, known->pairs(desk.programme.directory)))) {
            const auto later = TRY(desk.record.load(pair.b));
            found->push_back({std::move(pair), entityForList(later)});
        }
        return {};
    });
}

void DuplicatesPresenter::show(const Outcome& outcome)
{
    view_.rest();
    if (!outcome)
        return view_.refuse(outcome.error());
    pairs_ = *found_;
    chosen_ = pairs_.empty() ? 0 : std::min(chosen_, pairs_.size() - 1);
    view_.showPairs(pairs_, chosen_);
    showChosen();
}

void DuplicatesPresenter::choose(std::size_t position)
{
    chosen_ = position;
    showChosen();
}

void DuplicatesPresenter::showChosen()
{
    if (chosen_ >= pairs_.size())
        return view_.showPair({});
    const auto& pair = pairs_[chosen_].pair;
    const auto a = workplace_.desk.record.load(pair.a);
    const auto b = workplace_.desk.record.load(pair.b);
    if (!a || !b)
        return view_.refuse(a ? b.error() : a.error());
    const auto listedA = listedCase(workplace_.desk, pair.a);
    const auto listedB = listedCase(workplace_.desk, pair.b);
    if (!listedA || !listedB)
        return view_.refuse(listedA ? listedB.error() : listedA.error());
    // The earlier case stays, unless only the other way is lawful.
    const auto merged = [&](const Case& child, const Case& root) {
        return mayDo(workplace_.desk, child, rowOf(Act::Merge), workplace_.acting(),
                     {{QStringLiteral("root"), root.number.text()}});
    };
    view_.showPair(ComparedPair{pair, comparedFields(*listedA, *listedB, workplace_.desk.programme),
                                !merged(*b, *a) && merged(*a, *b)});
}

void DuplicatesPresenter::sayDuplicate(bool laterIsRoot)
{
    const auto& pair = pairs_[chosen_].pair;
    const auto& root = laterIsRoot ? pair.b : pair.a;
    const auto& child = laterIsRoot ? pair.a : pair.b;
    answer(Act::Merge, child, {{QStringLiteral("root"), root.text()}},
           tr("%1 is merged into %2; its clues count there. It can be taken back.")
               .arg(child.text(), root.text()));
}

void DuplicatesPresenter::sayRelated(const QString& series)
{
    const auto& pair = pairs_[chosen_].pair;
    ActValues values{{QStringLiteral("other"), pair.a.text()}};
    if (const QString name = series.simplified(); !name.isEmpty())
        values[QStringLiteral("series")] = name;
    answer(Act::Relate, pair.b, values,
           tr("%1 and %2 are related; each goes its own way.").arg(pair.a.text(), pair.b.text()));
}

void DuplicatesPresenter::sayDistinct()
{
    const auto& pair = pairs_[chosen_].pair;
    answer(Act::Distinguish, pair.b, {{QStringLiteral("other"), pair.a.text()}},
           tr("%1 and %2 are two matters; they are not asked about again.")
               .arg(pair.a.text(), pair.b.text()));
}

void DuplicatesPresenter::answer(Act act, const CaseNumber& subject, const ActValues& values,
                                 const QString& sentence)
{
    const auto results = jiuzhang::act(workplace_.desk, rowOf(act), workplace_.acting(),
                                       std::span(&subject, 1), values);
    if (results.front().error)
        return view_.refuse(*results.front().error);
    // The next pair is there at once; what the answer did to others is found beside the window.
    pairs_.erase(pairs_.begin() + static_cast<std::ptrdiff_t>(chosen_));
    chosen_ = pairs_.empty() ? 0 : std::min(chosen_, pairs_.size() - 1);
    view_.showPairs(pairs_, chosen_);
    showChosen();
    view_.sayDone(sentence);
    view_.showRecordChanged();
}

} // namespace jiuzhang::ui
