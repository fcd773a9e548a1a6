// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/chronicle_lines.h"

#include "core/casework/case_course.h"
#include "core/office/putting_right.h"
#include "ui/casefile/event_words.h"
#include "ui/shared/terms_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

class Chronicle {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::Chronicle)
public:
    Chronicle(const CaseFile& file, const Programme& programme,
              const std::map<QString, QString>& annulled)
        : file_(file), programme_(programme), annulled_(annulled), course_(courseOf(file.events)),
          rightings_(rightingsOf(file.events))
    {
    }

    QList<ChronicleLine> lines()
    {
        QList<ChronicleLine> lines;
        for (std::size_t at = 0; at < course_.size(); ++at)
            lines.prepend(line(course_[at], file_.events[at]));
        return lines;
    }

private:
    // `entered`: the entry as it was made; what `entry` says was put right since.
    ChronicleLine line(const CourseEntry& entry, const Event& entered)
    {
        const Event& event = entry.event;
        const ActRow* row = actNamed(event.kind);
        const ActRow* undoing = undoingOf(event.kind);
        ChronicleLine line{.entry = event.seq,
                           .head = head(entry),
                           .words = wordsOf(entry).join(u'\n'),
                           .marks = marksOf(event, entered),
                           .isUndone = !entry.stands()};
        if (const auto why = annulled_.find(event.payload[u"numberText"].toString());
            why != annulled_.end()) {
            line.isUndone = true;
            line.head += tr(" – annulled: %1").arg(why->second);
        }
        line.opens = otherCaseIn(event);
        line.canCorrect = entry.stands() && row && row->act != Act::Reverse &&
                          row->act != Act::Withdraw && file_.subject.state != State::Void;
        if (undoing && entry.stands() && file_.subject.state != State::Void)
            line.undoing = undoing->act == Act::Withdraw ? tr("withdraw")
                                                         : actText(QString::fromUtf16(undoing->id));
        return line;
    }

    QString head(const CourseEntry& entry)
    {
        const Event& event = entry.event;
        QString act = actText(event.kind);
        if (isAct(event.kind, Act::Refuse) && entry.stands())
            act = tr("%1 (round %2)").arg(act).arg(++refusals_);
        QString head =
            dateText(event.happenedOn) + QStringLiteral("  ") + act + QStringLiteral(" · ");
        head += event.operatorName;
        if (!event.onBehalfOf.isEmpty())
            head += tr(" (for %1)").arg(event.onBehalfOf);
        if (!entry.stands())
            head += tr(" – undone: “%1”").arg(actText(eventOf(entry.undoneBy).kind));
        return head;
    }

    QStringList wordsOf(const CourseEntry& entry)
    {
        QStringList words = ui::wordsOf(entry.event, programme_);
        for (const auto& righting : rightings_) {
            if (righting.entry != entry.event.seq)
                continue;
            if (!righting.field.isEmpty())
                words.prepend(mendedText(righting, programme_));
            words.prepend(
                tr("“%1” of %2")
                    .arg(actText(righting.aboutAct), dateText(eventOf(righting.about).happenedOn)));
        }
        return words;
    }

    QStringList marksOf(const Event& event, const Event& entered)
    {
        QStringList marks;
        for (const auto& righting : rightings_) {
            if (righting.about != event.seq)
                continue;
            const Event& by = eventOf(righting.entry);
            const QString what =
                righting.field.isEmpty()
                    ? actText(righting.act)
                    : tr("%1 %2").arg(actText(righting.act), mendedText(righting, programme_));
            marks += tr("%1 (%2, %3: %4)")
                         .arg(what, by.operatorName, dateText(by.happenedOn), by.reason);
        }
        const ActRow* row = actNamed(event.kind);
        if (row && !row->putsRight && entered.happenedOn < latest_)
            marks +=
                tr("Entered late, on %1").arg(dateText(entered.enteredAt.toLocalTime().date()));
        if (row && !row->putsRight)
            latest_ = std::max(latest_, entered.happenedOn);
        const bool answeredBefore =
            std::ranges::any_of(file_.subject.urgings, [&](const Urging& urging) {
                return urging.answeredBefore && urging.act == event.kind &&
                       urging.letterNumber == event.payload[u"letterNumber"].toString();
            });
        if (answeredBefore)
            marks += tr("Had been answered before it was sent");
        return marks;
    }

    // That was merged, taken in, let go, related or found distinct with it.
    static QString otherCaseIn(const Event& event)
    {
        for (const auto* key : {u"child", u"root", u"other"}) {
            if (const QString number = event.payload[QStringView(key)].toString();
                !number.isEmpty())
                return number;
        }
        return {};
    }

    const Event& eventOf(std::int64_t entry) const
    {
        return *std::ranges::find(file_.events, entry, &Event::seq);
    }

    const CaseFile& file_;
    const Programme& programme_;
    const std::map<QString, QString>& annulled_;
    std::vector<CourseEntry> course_;
    std::vector<Righting> rightings_;
    QDate latest_;     // of the acts entered so far
    int refusals_ = 0; // so far, that stand
};

} // namespace

QList<ChronicleLine> chronicleOf(const CaseFile& file, const Programme& programme,
                                 const std::map<QString, QString>& annulled)
{
    return Chronicle(file, programme, annulled).lines();
}

} // namespace jiuzhang::ui
