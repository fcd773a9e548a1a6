// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/case_sheet.h"

#include "core/base/amount_text.h"
#include "core/casework/case_course.h"
#include "ui/casefile/debt_section.h"
#include "ui/casefile/follow_up_sections.h"
#include "ui/shared/clue_text.h"
#include "ui/shared/due_trace.h"
#include "ui/shared/error_text.h"
#include "ui/shared/shades.h"
#include "ui/shared/terms_text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

QString dayText(const std::optional<QDate>& day)
{
    return day ? dateText(*day) : QString();
}

QString after(const QString& text, const QString& more)
{
    return text.isEmpty() || more.isEmpty() ? text + more : text + QStringLiteral(" · ") + more;
}

const auto kUnknown = QStringLiteral("—");
const auto kOn = QStringLiteral("on");

// Puts the words of one case together.
class SheetWriter {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::CaseSheet)
public:
    SheetWriter(const CaseFile& file, const Desk& desk, const Acting& reader)
        : file_(file), course_(courseOf(file.events)), subject_(file.subject), desk_(desk),
          reader_(reader)
    {
    }

    CaseSheet write() &&
    {
        sheet_.number = subject_.number.text();
        sheet_.entity = subject_.clue.entity;
        sheet_.state = stateText(subject_.state);
        sheet_.stage = subject_.stage();
        sheet_.late = subject_.isLate(desk_.workingDate);
        sheet_.clock = clock();
        sheet_.line = clockLineOf(subject_, desk_.workingDate);
        sheet_.dueIsCounted = DueTrace::explains(subject_);
        if (subject_.isPaidBeyond())
            sheet_.marks += tr("More is paid than recognised");
        if (subject_.state == State::Void)
            sheet_.marks += tr("The registration was withdrawn by %1: %2")
                                .arg(madeVoidBy().operatorName, madeVoidBy().reason);
        writeAmounts();
        writeMatter();
        writeUnits();
        writeHandling();
        sheet_.sections += debtSection(subject_, desk_);
        sheet_.sections += followUpSection(subject_, desk_, reader_);
        sheet_.sections += linksSection(subject_, desk_, reader_);
        writeEntity();
        if (subject_.state != State::Void)
            sheet_.mendOthers = mendOf(0, {});
        return std::move(sheet_);
    }

    static QString correctText() { return tr("correct"); }
    static QString openText() { return tr("open"); }
    static QString othersText()
    {
        return tr("Correct, change or fill in another field (Shift+F2)");
    }
    static QString amountsTitle() { return tr("Amounts (10,000 yuan)"); }

private:
    QString clock() const
    {
        const auto due = subject_.dueOn();
        if (!due)
            return closing();
        const QString day = subject_.dueIsProvisional() ? tr("%1 (provisional)").arg(dateText(*due))
                                                        : dateText(*due);
        if (sheet_.late) {
            const int late = desk_.calendar.workdaysBetween(*due, desk_.workingDate);
            return tr("Was due on %1, %n working day(s) late", nullptr, late).arg(day);
        }
        if (*due == desk_.workingDate)
            return tr("Due today, %1").arg(day);
        const int left = desk_.calendar.workdaysBetween(desk_.workingDate, *due);
        return tr("Due on %1, %n working day(s) left", nullptr, left).arg(day);
    }

    QString closing() const
    {
        if (subject_.struckOffOn)
            return tr("Struck off on %1").arg(dateText(*subject_.struckOffOn));
        if (subject_.settledOn)
            return tr("Settled on %1, not struck off yet").arg(dateText(*subject_.settledOn));
        if (subject_.mergedInto)
            return tr("Merged into %1").arg(subject_.mergedInto->text());
        if (subject_.state == State::Void)
            return tr("Void since %1").arg(dateText(madeVoidBy().happenedOn));
        return tr("Not accepted, closed on %1").arg(dateText(subject_.lastActOn));
    }

    // Its registration was withdrawn.
    const Event& madeVoidBy() const
    {
        return *std::ranges::find(file_.events, course_.front().undoneBy, &Event::seq);
    }

    void writeAmounts()
    {
        for (const auto& field : clueFields()) {
            const QString text = clueText(field, subject_.clue, desk_.programme);
            if (field.part == FormPart::Amounts)
                sheet_.amounts += CaseLine{fieldText(field.id()), text.isEmpty() ? kUnknown : text,
                                           ofClue(field)};
        }
        addAmount(QStringLiteral("recognisedFen"), subject_.recognised,
                  ofAct(Act::Recognise, QStringLiteral("amountFen")));
        const auto& paid = subject_.fulfilments;
        addAmount(QStringLiteral("fulfilledFen"),
                  paid.empty() ? std::nullopt : std::optional(subject_.fulfilled()),
                  paid.size() == 1 ? mendOf(paid.front().entry, QStringLiteral("amountFen"))
                                   : QString());
    }

    void addAmount(const QString& key, const std::optional<Money>& amount, const QString& mend)
    {
        sheet_.amounts += CaseLine{fieldText(key), amount ? exactWan(*amount) : kUnknown, mend};
    }

    static QString mendOf(std::int64_t entry, const QString& key)
    {
        return QStringLiteral("%1/%2").arg(entry).arg(key);
    }
    QString ofClue(const ClueField& field) const
    {
        return subject_.state == State::Void ? QString() : mendOf(0, field.writtenKey());
    }
    // A value of the newest act of that kind that stands; empty: there is none.
    QString ofAct(Act act, const QString& key) const
    {
        const auto newest =
            std::find_if(course_.rbegin(), course_.rend(), [&](const CourseEntry& entry) {
                return entry.stands() && actNamed(entry.event.kind) == &rowOf(act);
            });
        return newest == course_.rend() ? QString() : mendOf(newest->event.seq, key);
    }

    void writeMatter()
    {
        begin(tr("The matter"));
        for (const auto part :
             {FormPart::Matter, FormPart::Basis, FormPart::Story, FormPart::Receipt})
            addClue(part);
        add(u"registeredOn", dateText(subject_.registeredOn), ofAct(Act::Register, kOn));
    }

    void writeUnits()
    {
        begin(tr("Dispatch"));
        add(u"lead", unit(subject_.lead));
        add(u"assisting", units(subject_.assisting));
        add(u"copied", units(subject_.copied));
        add(tr("Why"), subject_.routingReason);
        for (const auto& leg : subject_.legs) {
            QString text = unit(leg.unit);
            text = after(text, leg.letterNumber);
            text = after(text, tr("dispatched on %1").arg(dateText(leg.dispatchedOn)));
            if (leg.signedOn)
                text = after(
                    text, tr("signed for on %1 by %2").arg(dateText(*leg.signedOn), leg.signedBy));
            else if (!leg.returnedOn)
                text = after(text, tr("to be signed for by %1").arg(dateText(leg.signForDue)));
            if (leg.returnedOn)
                text = after(text, tr("returned on %1").arg(dateText(*leg.returnedOn)));
            add(tr("Leg"), text);
        }
        if (subject_.legs.empty())
            add(tr("Leg"), tr("Not dispatched yet."));
    }

    void writeHandling()
    {
        begin(tr("Handling"));
        addOf(Act::Verify, u"track", subject_.track ? trackText(*subject_.track) : QString());
        addOf(Act::Verify, u"finding", subject_.finding);
        for (const auto& opinion : subject_.opinions) {
            add(u"opinion", after(dateText(opinion.on), opinion.author) + u'\n' + opinion.text,
                mendOf(opinion.entry, QStringLiteral("text")));
            add(u"minutes", opinion.minutes, mendOf(opinion.entry, QStringLiteral("minutes")));
        }
        for (const auto& each : subject_.fulfilments)
            add(tr("Fulfilment"),
                tr("%1: %2 (10,000 yuan), voucher %3")
                    .arg(dateText(each.on), exactWan(each.amount), each.voucher),
                mendOf(each.entry, QStringLiteral("amountFen")));
        addOf(Act::Settle, u"outcome",
              subject_.outcome ? outcomeText(*subject_.outcome) : QString());
        addOf(Act::Settle, u"evidence", subject_.evidence);
        add(u"settledOn", after(dayText(subject_.settledOn), subject_.settledBy),
            ofAct(Act::Settle, kOn));
        add(u"struckOffOn", after(dayText(subject_.struckOffOn), subject_.struckOffBy),
            ofAct(Act::StrikeOff, kOn));
        addOf(Act::StrikeOff, u"toldOn", dayText(subject_.toldOn));
        addOf(Act::StrikeOff, u"view", subject_.view ? viewText(*subject_.view) : QString());
        const auto& reasons = desk_.programme.declineReasons;
        if (const auto why = reasons.find(subject_.declineReason); why != reasons.end())
            add(tr("Not accepted because"), why->second);
    }

    void writeEntity()
    {
        begin(fieldText(QStringLiteral("entity")));
        addClue(FormPart::Entity);
    }

    void addClue(FormPart part)
    {
        for (const auto& field : clueFields()) {
            if (field.part == part)
                add(fieldText(field.id()), clueText(field, subject_.clue, desk_.programme),
                    ofClue(field));
        }
    }

    QString unit(const std::optional<UnitId>& id) const
    {
        return id ? desk_.programme.directory.name(*id) : QString();
    }

    QString units(const std::vector<UnitId>& ids) const
    {
        QStringList names;
        for (const auto& id : ids)
            names += unit(id);
        return names.join(tr(", "));
    }

    void begin(const QString& title) { sheet_.sections += CaseSection{title, {}}; }
    void add(const char16_t* key, const QString& value, const QString& mend = {})
    {
        add(fieldText(QString::fromUtf16(key)), value, mend);
    }
    void add(const QString& name, const QString& value, const QString& mend = {})
    {
        if (!value.isEmpty())
            sheet_.sections.back().lines += CaseLine{name, value, mend};
    }
    void addOf(Act act, const char16_t* key, const QString& value)
    {
        add(key, value, ofAct(act, QString::fromUtf16(key)));
    }

    const CaseFile& file_;
    std::vector<CourseEntry> course_;
    const Case& subject_;
    const Desk& desk_;
    const Acting& reader_;
    CaseSheet sheet_;
};

QString link(const QString& to, const QString& text)
{
    return to.isEmpty() ? QString()
                        : QStringLiteral("<a href='%1' style='text-decoration:none'>%2</a>")
                              .arg(to, escaped(text));
}

QString linkOf(const CaseLine& line)
{
    return link(line.mend, SheetWriter::correctText()) + link(line.opens, SheetWriter::openText());
}

// Of the names beside the values: between text and ground, light or dark.
QString mutedColour()
{
    const QPalette palette = QGuiApplication::palette();
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 2.0 / 3).name();
}

} // namespace

CaseSheet sheetOf(const CaseFile& file, const Desk& desk, const Acting& reader)
{
    return SheetWriter(file, desk, reader).write();
}

QString htmlOf(const CaseSheet& sheet)
{
    const QString muted = mutedColour();
    QString html = QStringLiteral("<p style='margin-bottom:2px'><b>%1</b></p>"
                                  "<table width='100%' cellspacing='0' cellpadding='2'><tr>")
                       .arg(escaped(SheetWriter::amountsTitle()));
    constexpr qsizetype kDigits = 4; // a short name has an amount below it too
    qsizetype whole = 0;
    for (const auto& amount : sheet.amounts)
        whole += amount.name.size() + kDigits;
    for (const auto& amount : sheet.amounts)
        html += QStringLiteral("<td align='right' width='%1%'>%2</td>")
                    .arg((amount.name.size() + kDigits) * 100 / whole)
                    .arg(escaped(amount.name));
    html += QStringLiteral("</tr><tr>");
    for (const auto& amount : sheet.amounts)
        html += QStringLiteral("<td align='right'><b>%1</b></td>").arg(escaped(amount.value));
    html += QStringLiteral("</tr><tr>");
    for (const auto& amount : sheet.amounts)
        html += QStringLiteral("<td align='right'>%1</td>").arg(linkOf(amount));
    html += QStringLiteral("</tr></table>");
    // Pixels; 「更正」 or “correct” is never broken.
    const auto links =
        QString::number(std::max<qsizetype>(40, 8 * SheetWriter::correctText().size()));
    for (const auto& section : sheet.sections) {
        if (section.lines.isEmpty())
            continue;
        html += QStringLiteral("<p style='margin-top:10px; margin-bottom:2px'><b>%1</b></p>"
                               "<table width='100%' cellspacing='0' cellpadding='2'>")
                    .arg(escaped(section.title));
        for (const auto& line : section.lines)
            html += QStringLiteral("<tr><td width='134' style='color:%4'>%1</td>"
                                   "<td>%2</td><td width='%5' align='right'>%3</td></tr>")
                        .arg(escaped(line.name), escaped(line.value), linkOf(line), muted, links);
        html += QStringLiteral("</table>");
    }
    if (!sheet.mendOthers.isEmpty())
        html += QStringLiteral("<p style='margin-top:10px'>%1</p>")
                    .arg(link(sheet.mendOthers, SheetWriter::othersText()));
    return html;
}

} // namespace jiuzhang::ui
