// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/papers/paper_kinds.h"
#include "core/office/putting_right_parts.h"

#include <algorithm>

namespace jiuzhang {

namespace {

bool isWithdrawable(const Event& event)
{
    return undoingOf(event.kind) == &rowOf(Act::Withdraw);
}

// Beside the course of the case: withdrawn only where they are named.
bool isBeside(const Event& event)
{
    const Act act = actNamed(event.kind)->act;
    return act == Act::Change || act == Act::Annotate || act == Act::Attach;
}

Result<const CourseEntry*> withdrawable(const RightingCase& at)
{
    if (at.payload.contains(u"event")) {
        const CourseEntry* entry = TRY(at.entryMeant());
        if (!isWithdrawable(entry->event))
            return refuse(ErrorCode::EntryNotForAct, {at.actId(), entry->event.kind});
        return entry;
    }
    const auto newest =
        std::find_if(at.course.rbegin(), at.course.rend(), [](const CourseEntry& entry) {
            return entry.stands() && isWithdrawable(entry.event) && !isBeside(entry.event);
        });
    if (newest == at.course.rend())
        return refuse(ErrorCode::NothingToWithdraw);
    TRY(at.checkDay(*newest));
    return &*newest;
}

// Two people, and a second signature where the act had one.
Outcome checkPersons(const RightingCase& at, const Event& undone)
{
    const Act act = actNamed(undone.kind)->act;
    if (act == Act::StrikeOff || act == Act::Refuse) {
        const auto settler =
            std::find_if(at.course.rbegin(), at.course.rend(), [&](const CourseEntry& entry) {
                return entry.event.seq < undone.seq && entry.stands() &&
                       isAct(entry.event.kind, Act::Settle);
            });
        if (settler != at.course.rend())
            TRY(notTheSettler(at.desk.programme.people, at.acting.operatorName,
                              {settler->event.operatorName, settler->event.seq}));
    }
    const bool wasApproved = act == Act::Suspend || act == Act::Extend || act == Act::CarryOver;
    if (wasApproved && !at.payload.contains(u"approver"))
        return refuse(ErrorCode::FieldMissing, {QStringLiteral("approver")});
    return {};
}

// A registration only while nothing else stands on it.
Outcome checkBare(const RightingCase& at)
{
    if (!at.subject.children.empty())
        return refuse(ErrorCode::CaseHasChildren, {at.subject.children.front().text()});
    QStringList acts;
    for (auto entry = at.course.rbegin(); entry != at.course.rend(); ++entry) {
        const ActRow* row = actNamed(entry->event.kind);
        const bool isAct =
            row && row->act != Act::Register && (!row->putsRight || row->act == Act::Change);
        if (isAct && entry->stands())
            acts += entry->event.kind + u' ' + entry->event.happenedOn.toString(Qt::ISODate);
    }
    if (!acts.empty())
        return refuse(ErrorCode::ActsRestOn, {at.actId(), acts.join(u", ")});
    return {};
}

// Not one that was printed afterwards, to correct another or to answer the entity.
bool wasIssuedByAct(const Event& issue)
{
    const PaperKind* kind = paperKind(issue.payload[u"kind"].toString());
    return kind && kind->numbered == PaperKind::Numbered::ByAct &&
           !issue.payload[u"fields"].toObject().contains(u"corrects");
}

// The numbers of the letters that were issued with the act: their events follow its own.
std::set<QString> lettersWith(const RightingCase& at, const Event& undone)
{
    // A ledger of an earlier program tells its papers elsewhere; the act names its own.
    std::set<QString> numbers;
    if (const auto own = undone.payload[u"letterNumber"].toString(); !own.isEmpty())
        numbers.insert(own);
    bool follows = false;
    for (const Event& event : at.events) {
        if (follows && event.kind != kIssuePaper)
            break;
        if (follows && wasIssuedByAct(event))
            numbers.insert(event.payload[u"numberText"].toString());
        follows = follows || event.seq == undone.seq;
    }
    return numbers;
}

// They are annulled, and those that correct them; the others stay as the withdrawal leaves them.
Outcome annulLetters(const RightingCase& at, const Event& undone, PutRight& right)
{
    auto numbers = lettersWith(at, undone);
    const auto annulled = TRY(annulments(at.desk.record));
    for (const auto& paper : TRY(at.desk.papers.papersOf(at.subject.number))) {
        if (numbers.contains(paper.fields[u"corrects"].toString()))
            numbers.insert(paper.numberText);
        if (!numbers.contains(paper.numberText) || annulled.contains(paper.numberText))
            continue;
        const LetterAfter fate{paper.numberText, paper.kind, LetterAfter::Fate::Annulled};
        const auto letter =
            std::ranges::find(right.letters, paper.numberText, &LetterAfter::number);
        if (letter == right.letters.end())
            right.letters.push_back(fate);
        else
            *letter = fate;
        right.events.push_back(annulment(at.acting, fate.number, right.events.front().reason));
        right.events.back().acting.commandId.clear();
    }
    return {};
}

// The root that an un-merging parted from: of the newest merging before it.
std::optional<CaseNumber> rootBefore(const RightingCase& at, const Event& unmerging)
{
    std::optional<CaseNumber> root;
    for (const auto& entry : at.course) {
        if (entry.event.seq < unmerging.seq && isAct(entry.event.kind, Act::Merge))
            root = CaseNumber(entry.event.payload[u"root"].toString());
    }
    return root;
}

// The kind of event that an act of two cases leaves on the other one.
QString leftBy(const Event& act)
{
    switch (actNamed(act.kind)->act) {
    case Act::Merge:
        return QStringLiteral("take-in");
    case Act::Unmerge:
        return QStringLiteral("let-go");
    default:
        return act.kind;
    }
}

// Parted by mistake, a case goes back to its root only while that may take it in.
Outcome checkRoot(const RightingCase& at, const Event& undone)
{
    const auto number = rootBefore(at, undone);
    if (!isAct(undone.kind, Act::Unmerge) || !number)
        return {};
    const Case root = TRY(at.desk.record.load(*number));
    if (root.state == State::Merged)
        return refuse(ErrorCode::RootMerged, {root.number.text(), root.mergedInto->text()});
    if (!root.isOpen())
        return refuse(ErrorCode::RootClosed, {root.number.text(), idOf(root.state)});
    if (!at.subject.children.empty())
        return refuse(ErrorCode::CaseHasChildren, {at.subject.children.front().text()});
    return {};
}

// The case on which the act left something too, and the key by which that names this one.
struct OtherSide {
    std::optional<CaseNumber> number;
    QString key;
};
OtherSide otherSide(const RightingCase& at, const Event& act)
{
    const QString child = QStringLiteral("child");
    const QString other = QStringLiteral("other");
    switch (actNamed(act.kind)->act) {
    case Act::Merge:
        return {CaseNumber(act.payload[u"root"].toString()), child};
    case Act::Unmerge:
        return {rootBefore(at, act), child};
    case Act::Relate:
    case Act::Distinguish:
        return {CaseNumber(act.payload[other].toString()), other};
    default:
        return {};
    }
}

// What the act left on another case is the event beside its own.
Result<std::optional<NewEvent>> onOther(const RightingCase& at, const Event& undone,
                                        const NewEvent& withdrawal)
{
    const auto [other, key] = otherSide(at, undone);
    if (!other)
        return std::optional<NewEvent>();
    const auto events = TRY(at.desk.record.events(*other));
    // The act's own event comes first; where the other side is withdrawn, it is the one before.
    const auto beside = [&, key = key](std::int64_t seq) {
        return std::ranges::find_if(events, [&](const Event& event) {
            return event.seq == seq && event.kind == leftBy(undone) &&
                   event.payload[key] == at.subject.number.text();
        });
    };
    auto left = beside(undone.seq + 1);
    if (left == events.end() && leftBy(undone) == undone.kind)
        left = beside(undone.seq - 1);
    if (left == events.end())
        return std::optional<NewEvent>();
    NewEvent withdrawn = withdrawal;
    withdrawn.subject = other;
    withdrawn.acting.commandId.clear();
    withdrawn.payload[u"event"] = static_cast<qint64>(left->seq);
    auto after = events;
    after.push_back(foreseen(withdrawn, events));
    TRY(checkRest(at.desk, withdrawal.kind, events, after));
    return std::optional(std::move(withdrawn));
}

// What another case's act left here is withdrawn with that act: its withdrawal stands before this.
Outcome checkCause(const RightingCase& at, const Event& undone)
{
    const Event cause = TRY(at.desk.record.event(TRY(at.desk.record.head()).seq));
    if (!isAct(cause.kind, Act::Withdraw) ||
        cause.subject != CaseNumber(undone.payload[u"child"].toString()))
        return refuse(ErrorCode::EntryNotForAct, {at.actId(), undone.kind});
    return {};
}

} // namespace

Outcome mayWithdraw(const RightingCase& at, const NewEvent& event)
{
    RightingCase of = at;
    of.payload = event.payload;
    const Event& undone = TRY(of.entryMeant())->event;
    if (!actNamed(undone.kind))
        return checkCause(at, undone).and_then([&] { return at.checkRest(event); });
    TRY(withdrawable(of));
    TRY(checkPersons(at, undone));
    TRY(checkRoot(at, undone));
    if (isAct(undone.kind, Act::Register))
        TRY(checkBare(at));
    return at.checkRest(event);
}

Result<PutRight> withdrawn(const RightingCase& at)
{
    const Event& undone = TRY(withdrawable(at))->event;
    PutRight right{{at.event()}, {}};
    right.events.front().payload[u"event"] = static_cast<qint64>(undone.seq);
    TRY(mayWithdraw(at, right.events.front()));
    if (auto other = TRY(onOther(at, undone, right.events.front())))
        right.events.push_back(std::move(*other));
    right.letters = TRY(at.lettersAfter(right.events));
    const bool isRegistration = isAct(undone.kind, Act::Register);
    if (isRegistration && !right.letters.empty())
        return refuse(ErrorCode::PapersStand, {right.letters.front().number});
    TRY(annulLetters(at, undone, right));
    return right;
}

} // namespace jiuzhang
