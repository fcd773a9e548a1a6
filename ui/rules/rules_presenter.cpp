// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rules_presenter.h"

#include "core/office/papers/paper_mask.h"
#include "core/office/permission.h"
#include "ui/rules/rule_text.h"
#include "ui/shared/terms_text.h"

#include <QJsonArray>

#include <algorithm>

namespace jiuzhang::ui {

RulesPresenter::RulesPresenter(const Workplace& workplace, Prompts& prompts, RulesView& view)
    : workplace_(workplace), prompts_(prompts), view_(view),
      draft_(readable(workplace.desk.rules.rules())), work_(workplace)
{
    QObject::connect(&work_, &LongWork::progressed,
                     [this](int percent) { view_.showProgress(percent); });
    QObject::connect(&work_, &LongWork::finished,
                     [this](const Outcome& outcome) { finishReplay(outcome); });
}

void RulesPresenter::refresh()
{
    const Desk& desk = workplace_.desk;
    auto versions = ruleVersions(desk.record, desk.programme);
    if (!versions)
        return view_.refuse(versions.error());
    versions_ = std::move(*versions);
    if (!maySeeParties(desk, workplace_.acting()))
        for (RuleVersion& version : versions_)
            version.note = toldText(desk, {}, {}, version.note);
    view_.showVersions(versions_);
    if (!draft_.find(chosen_) && !draft_.rules().empty())
        chosen_ = std::ranges::min_element(draft_.rules(), {}, &Rule::rank)->id;
    showDraft();
    showChosen();
}

void RulesPresenter::choose(const QString& rule)
{
    chosen_ = rule;
    showChosen();
}

void RulesPresenter::edit(const Rule& rule, const QString& field)
{
    draft_.change(rule, field);
    draftChanged();
}

void RulesPresenter::add()
{
    chosen_ = draft_.add();
    draftChanged();
    showChosen();
}

void RulesPresenter::duplicate()
{
    if (!draft_.find(chosen_))
        return;
    chosen_ = draft_.duplicate(chosen_);
    draftChanged();
    showChosen();
}

void RulesPresenter::remove()
{
    if (!draft_.find(chosen_))
        return;
    draft_.remove(chosen_);
    draftChanged();
    showChosen();
}

void RulesPresenter::undo()
{
    draft_.undo();
    draftChanged();
    showChosen();
}

void RulesPresenter::redo()
{
    draft_.redo();
    draftChanged();
    showChosen();
}

void RulesPresenter::discard()
{
    if (!prompts_.confirm(tr("Give up the changes that were not adopted?"), tr("Give up")))
        return;
    draft_ = RuleDraft(readable(workplace_.desk.rules.rules()));
    seen_ = workplace_.desk.rules.version();
    draftChanged();
    showChosen();
}

void RulesPresenter::takeVersion(int version)
{
    const auto found = std::ranges::find(versions_, version, &RuleVersion::version);
    if (found == versions_.end())
        return;
    const auto rules = RuleSet::adopted(found->rules, workplace_.desk.programme);
    if (!rules)
        return view_.refuse(rules.error());
    draft_.replaceAll(readable(rules->rules()));
    draftChanged();
    showChosen();
    view_.say(tr("The rules of version %1 are the draft now.").arg(version));
}

void RulesPresenter::replay()
{
    if (work_.isRunning() || !isSound())
        return;
    const auto rules = draftRules(workplace_.desk, json());
    if (!rules)
        return view_.refuse(rules.error());
    replay_ = std::make_shared<Replay>();
    replayed_ = std::make_shared<RuleSet>(*rules);
    view_.showReplay(nullptr, {});
    view_.showWork(tr("Asking the draft about every case …"), true);
    work_.start([draft = replayed_, result = replay_](Desk& desk, const auto& progress) -> Outcome {
        auto done = TRY(replayRules(desk, *draft, desk.workingDate, progress));
        *result = std::move(done);
        return {};
    });
}

void RulesPresenter::cancel()
{
    work_.cancel();
}

void RulesPresenter::adopt(const QString& note)
{
    if (work_.isRunning() || !isSound())
        return;
    const auto version = adoptRules(workplace_.desk, workplace_.acting(), json(), note, seen_);
    if (!version)
        return view_.refuse(version.error());
    draft_ = RuleDraft(draft_.rules()); // nothing of it is left to be adopted
    view_.showRulesChanged(tr("The rules are adopted as version %1.").arg(*version));
}

std::optional<RulesPresenter::Unadopted> RulesPresenter::unadopted() const
{
    return draft_.isChanged() ? std::optional(Unadopted{draft_, seen_, chosen_}) : std::nullopt;
}

void RulesPresenter::goOn(Unadopted left)
{
    draft_ = std::move(left.draft);
    seen_ = left.seen;
    chosen_ = left.chosen;
    draftChanged();
    showChosen();
}

QJsonObject RulesPresenter::json() const
{
    QJsonArray rules;
    for (const Rule& rule : draft_.rules())
        rules.append(toJson(rule));
    return {{QStringLiteral("rules"), rules}};
}

// The first rule with a mistake comes into the form, where the mistake stands at its place.
bool RulesPresenter::isSound()
{
    if (mistakes_.empty())
        return true;
    if (!mistakes_.contains(chosen_)) {
        chosen_ = mistakes_.begin()->first;
        showDraft();
        showChosen();
    }
    view_.say(tr("⚠ There are mistakes in %n rule(s), marked ⚠. Mend them first.", nullptr,
                 static_cast<int>(mistakes_.size())));
    return false;
}

std::vector<Rule> RulesPresenter::readable(std::vector<Rule> rules) const
{
    const Desk& desk = workplace_.desk;
    return maySeeParties(desk, workplace_.acting()) ? rules : toldRules(desk, std::move(rules));
}

QString RulesPresenter::inForce() const
{
    if (versions_.empty())
        return {};
    const RuleVersion& newest = versions_.back();
    return tr("Version %1 is in force since %2 (%3).")
        .arg(QString::number(newest.version), dateText(newest.on), newest.operatorName);
}

void RulesPresenter::showDraft()
{
    const Desk& desk = workplace_.desk;
    mistakes_ = mistakesOf(draft_.rules(), desk.programme.directory);
    std::vector<RuleLine> lines;
    for (const Rule& rule : draft_.rules())
        lines.push_back({rule.id, rule.rank, rule.words, conditionsText(rule, desk.programme),
                         outputsText(rule, desk.programme.directory), draft_.isChanged(rule),
                         mistakes_.contains(rule.id)});
    std::ranges::stable_sort(lines, {}, &RuleLine::rank);
    view_.showRules(lines, chosen_);
    view_.showMistakes(mistakes_.contains(chosen_) ? mistakes_[chosen_]
                                                   : std::vector<RuleMistake>());
    view_.showState({inForce(), desk.rules.version() + 1, draft_.isChanged(), draft_.canUndo(),
                     draft_.canRedo()});
    if (!mistakes_.empty())
        return view_.showCoverage(nullptr);
    const auto rules = draftRules(desk, json());
    if (!rules)
        return view_.refuse(rules.error());
    const Coverage coverage = coverageOf(*rules, desk.programme, desk.workingDate);
    view_.showCoverage(&coverage);
}

void RulesPresenter::showChosen()
{
    view_.showRule(draft_.find(chosen_));
    view_.showMistakes(mistakes_.contains(chosen_) ? mistakes_[chosen_]
                                                   : std::vector<RuleMistake>());
}

void RulesPresenter::draftChanged()
{
    if (!draft_.find(chosen_) && !draft_.rules().empty())
        chosen_ = draft_.rules().front().id;
    work_.cancel(); // a replay of the draft as it was says nothing any more
    replay_.reset();
    view_.say({});
    view_.showReplay(nullptr, {});
    showDraft();
}

void RulesPresenter::finishReplay(const Outcome& outcome)
{
    view_.rest();
    if (!replay_)
        return;
    if (!outcome)
        return view_.refuse(outcome.error());
    view_.showReplay(replay_.get(), readable(replayed_->rules()));
}

} // namespace jiuzhang::ui
