// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_lists_reading.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace jiuzhang {

namespace {

// Notes every text of `places` that another one has already said.
class OnlyOnce {
public:
    void check(const JsonCursor& place, const QString& text)
    {
        if (!text.isEmpty() && !said_.insert(comparable(text)).second)
            place.mistake(QStringLiteral("is there twice"));
    }

private:
    std::set<QString> said_;
};

void checkNames(const JsonCursor& item, OnlyOnce& ids, OnlyOnce& names)
{
    ids.check(item.at("id"), item.at("id").value().toString());
    names.check(item.at("name"), item.at("name").value().toString());
    for (const JsonCursor& alias : item.at("aliases").items())
        names.check(alias, alias.value().toString());
}

// One of the words a choice allows; the first of them, with a mistake, for any other text.
template <class E, std::size_t N>
E readChoice(const JsonCursor& place, const std::array<std::pair<const char*, E>, N>& choices)
{
    const QString text = place.text();
    QStringList words;
    for (const auto& [word, value] : choices) {
        if (text == QLatin1StringView(word))
            return value;
        words.append(QString::fromLatin1(word));
    }
    if (!text.isEmpty())
        place.mistake(QStringLiteral("is none of ") + words.join(QStringLiteral(", ")));
    return choices.front().second;
}

// "04-30": month and day of every year, so 29 February is none.
QDate readDayOfYear(const JsonCursor& place)
{
    const QString text = place.text();
    const QDate day = QDate::fromString(QStringLiteral("2023-") + text, Qt::ISODate);
    if (!text.isEmpty() && day.toString(QStringLiteral("MM-dd")) != text)
        place.mistake(QStringLiteral("is not a day of every year, written like 04-30"));
    return day;
}

} // namespace

std::vector<Category> readCategories(const JsonCursor& list)
{
    std::vector<Category> categories;
    OnlyOnce ids;
    OnlyOnce names;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"id", "name", "clause"}, {"aliases", "purchase", "description"}))
            continue;
        const auto purchase = item.at("purchase");
        categories.push_back({CategoryId(item.at("id").text()), item.at("name").text(),
                              item.at("clause").text(), item.at("aliases").texts(),
                              !purchase.isAbsent() && purchase.flag(),
                              item.at("description").text()});
        checkNames(item, ids, names);
    }
    if (categories.empty() && list.value().isArray())
        list.mistake(QStringLiteral("names no category"));
    return categories;
}

std::vector<Sender> readSenders(const JsonCursor& list)
{
    std::vector<Sender> senders;
    if (list.isAbsent())
        return senders;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"from", "name", "mark", "ourselves"}, {"sealOf"}))
            continue;
        const auto from = item.at("from").date();
        if (from && !senders.empty() && *from <= senders.back().from)
            item.at("from").mistake(QStringLiteral("does not follow the one before"));
        senders.push_back({from.value_or(QDate()), item.at("name").text(), item.at("mark").text(),
                           item.at("ourselves").text(), item.at("sealOf").text()});
    }
    return senders;
}

QJsonArray toJson(const std::vector<Sender>& senders)
{
    QJsonArray list;
    for (const Sender& each : senders) {
        QJsonObject sender{{QStringLiteral("from"), each.from.toString(Qt::ISODate)},
                           {QStringLiteral("name"), each.name},
                           {QStringLiteral("mark"), each.mark},
                           {QStringLiteral("ourselves"), each.ourselves}};
        if (!each.sealOf.isEmpty()) // a file has no empty texts
            sender[u"sealOf"] = each.sealOf;
        list.append(sender);
    }
    return list;
}

std::vector<Source> readSources(const JsonCursor& list)
{
    std::vector<Source> sources;
    OnlyOnce ids;
    OnlyOnce names;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"id", "name"}, {"aliases"}))
            continue;
        sources.push_back(
            {SourceId(item.at("id").text()), item.at("name").text(), item.at("aliases").texts()});
        checkNames(item, ids, names);
    }
    if (sources.empty() && list.value().isArray())
        list.mistake(QStringLiteral("names no source"));
    return sources;
}

std::vector<StageWindow> readStages(const JsonCursor& list)
{
    std::vector<StageWindow> stages;
    OnlyOnce numbers;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"stage", "name", "from", "to"}))
            continue;
        const int stage = item.at("stage").integer(1, 4).value_or(1);
        numbers.check(item.at("stage"), QString::number(stage));
        const QDate from = readDayOfYear(item.at("from"));
        const QDate to = readDayOfYear(item.at("to"));
        if (from.isValid() && to.isValid() && to < from)
            item.at("to").mistake(QStringLiteral("lies before from"));
        stages.push_back(
            {stage, item.at("name").text(), from.month(), from.day(), to.month(), to.day()});
    }
    if (list.value().isArray() && stages.size() != 4)
        list.mistake(QStringLiteral("does not have the four stages"));
    return stages;
}

namespace {

Term readTerm(const JsonCursor& item)
{
    static constexpr std::array<std::pair<const char*, Term::Unit>, 4> units{
        {{"workday", Term::Unit::Workday},
         {"calendar-day", Term::Unit::CalendarDay},
         {"fixed-date", Term::Unit::FixedDate},
         {"year-end", Term::Unit::YearEnd}}};
    static constexpr std::array<std::pair<const char*, const char*>, 3> starts{
        {{"register", "register"}, {"dispatch", "dispatch"}, {"sign-for", "sign-for"}}};

    Term term{TermId(item.at("id").text()),
              item.at("name").text(),
              readChoice(item.at("unit"), units),
              item.at("count").integer(1, 3650).value_or(0),
              item.at("fixed").date().value_or(QDate()),
              QString::fromLatin1(readChoice(item.at("startsWith"), starts)),
              item.at("validFrom").date(),
              item.at("validTo").date()};
    const bool counts = term.unit == Term::Unit::Workday || term.unit == Term::Unit::CalendarDay;
    if (counts == item.at("count").isAbsent())
        item.at("count").mistake(counts
                                     ? QStringLiteral("is missing: this unit counts days")
                                     : QStringLiteral("does not belong to a unit that is a date"));
    const bool isFixed = term.unit == Term::Unit::FixedDate;
    if (isFixed == item.at("fixed").isAbsent())
        item.at("fixed").mistake(isFixed ? QStringLiteral("is missing: the unit is a fixed date")
                                         : QStringLiteral("belongs to a fixed date only"));
    if (term.validFrom && term.validTo && *term.validTo < *term.validFrom)
        item.at("validTo").mistake(QStringLiteral("lies before validFrom"));
    return term;
}

bool holdOnOneDay(const Term& a, const Term& b)
{
    const bool aEndsFirst = a.validTo && b.validFrom && *a.validTo < *b.validFrom;
    const bool bEndsFirst = b.validTo && a.validFrom && *b.validTo < *a.validFrom;
    return !aEndsFirst && !bEndsFirst;
}

// The terms that the acts of casework ask for by name.
constexpr std::array kTermsInUse{"sign-for", "return", "first-reply", "close"};

} // namespace

std::vector<Term> readTerms(const JsonCursor& list)
{
    std::vector<Term> terms;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"id", "name", "unit", "startsWith"},
                          {"count", "fixed", "validFrom", "validTo"}))
            continue;
        const Term term = readTerm(item);
        const bool doubled = std::ranges::any_of(terms, [&](const Term& other) {
            return other.id == term.id && holdOnOneDay(other, term);
        });
        if (doubled)
            item.at("id").mistake(QStringLiteral("is there twice for the same days"));
        terms.push_back(term);
    }
    for (const char* id : kTermsInUse) {
        const TermId wanted(QString::fromLatin1(id));
        if (list.value().isArray() && std::ranges::find(terms, wanted, &Term::id) == terms.end())
            list.mistake(QStringLiteral("does not have the term ") + wanted.text());
    }
    return terms;
}

std::vector<Rung> readLadder(const JsonCursor& list)
{
    static constexpr std::array<std::pair<const char*, const char*>, 4> rungs{
        {{"reminder", "reminder"},
         {"supervision", "supervision"},
         {"interview", "interview"},
         {"bulletin", "bulletin"}}};
    static const QRegularExpression colour(QStringLiteral("^#[0-9a-fA-F]{6}$"));

    std::vector<Rung> ladder;
    OnlyOnce ids;
    for (const JsonCursor& item : list.items()) {
        if (!item.hasKeys({"id", "name", "colour"}, {"elapsedPercent", "workdaysBeforeDue",
                                                     "workdaysAfterDue", "afterUnanswered"}))
            continue;
        const Rung rung{QString::fromLatin1(readChoice(item.at("id"), rungs)),
                        item.at("name").text(),
                        item.at("colour").text(),
                        item.at("elapsedPercent").integer(1, 100),
                        item.at("workdaysBeforeDue").integer(0, 250),
                        item.at("workdaysAfterDue").integer(1, 250),
                        item.at("afterUnanswered").integer(1, 10)};
        ids.check(item.at("id"), rung.id);
        if (!rung.colour.isEmpty() && !colour.match(rung.colour).hasMatch())
            item.at("colour").mistake(QStringLiteral("is not a colour written like #e0a800"));
        const QStringList times{
            QStringLiteral("elapsedPercent"), QStringLiteral("workdaysBeforeDue"),
            QStringLiteral("workdaysAfterDue"), QStringLiteral("afterUnanswered")};
        if (std::ranges::all_of(times, [&](const QString& key) { return item.at(key).isAbsent(); }))
            item.mistake(QStringLiteral("does not say when it is proposed"));
        ladder.push_back(rung);
    }
    return ladder;
}

namespace {

constexpr std::array<std::pair<const char*, MonthlyReporting::Period>, 2> kPeriods{
    {{"to-report-day", MonthlyReporting::Period::ToReportDay},
     {"calendar-month", MonthlyReporting::Period::CalendarMonth}}};
constexpr std::array<std::pair<const char*, MonthlyReporting::RestDay>, 3> kRestDays{
    {{"unchanged", MonthlyReporting::RestDay::Unchanged},
     {"earlier", MonthlyReporting::RestDay::Earlier},
     {"later", MonthlyReporting::RestDay::Later}}};

// "2022-06", as the first day of that month.
std::optional<QDate> readMonth(const JsonCursor& place)
{
    if (place.isAbsent())
        return std::nullopt;
    const QString text = place.text();
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (first.isValid() && text.size() == 7)
        return first;
    if (!text.isEmpty())
        place.mistake(QStringLiteral("is not a month written like 2022-06"));
    return std::nullopt;
}

template <class E, std::size_t N>
QString wordOf(E value, const std::array<std::pair<const char*, E>, N>& choices)
{
    const auto found = std::ranges::find(choices, value, &std::pair<const char*, E>::second);
    return QString::fromLatin1(found->first);
}

} // namespace

MonthlyReporting readReporting(const JsonCursor& object)
{
    MonthlyReporting reporting;
    if (object.hasKeys({"reportDay", "period", "onRestDay"}, {"since"})) {
        // To the 28th: a day that every month has.
        reporting.reportDay = object.at("reportDay").integer(1, 28).value_or(reporting.reportDay);
        reporting.period = readChoice(object.at("period"), kPeriods);
        reporting.onRestDay = readChoice(object.at("onRestDay"), kRestDays);
        reporting.sinceFirstClue = object.at("since").value() == kFirstClue;
        if (!reporting.sinceFirstClue)
            reporting.since = readMonth(object.at("since"));
    }
    return reporting;
}

QJsonObject toJson(const MonthlyReporting& reporting)
{
    QJsonObject json{{QStringLiteral("reportDay"), reporting.reportDay},
                     {QStringLiteral("period"), wordOf(reporting.period, kPeriods)},
                     {QStringLiteral("onRestDay"), wordOf(reporting.onRestDay, kRestDays)}};
    if (reporting.sinceFirstClue)
        json[u"since"] = kFirstClue;
    if (reporting.since)
        json[u"since"] = reporting.since->toString(QStringLiteral("yyyy-MM"));
    return json;
}

std::map<QString, QString> readWords(const JsonCursor& object)
{
    std::map<QString, QString> texts;
    if (!object.isAbsent() && !object.value().isObject())
        object.mistake(QStringLiteral("is not an object"));
    for (const QString& key : object.keys())
        texts.emplace(key, object.at(key).text());
    if (texts.empty() && object.value().isObject())
        object.mistake(QStringLiteral("is empty"));
    return texts;
}

std::map<QString, QString> readNumberWords(const JsonCursor& object)
{
    const auto numberWords = readWords(object);
    OnlyOnce kept;
    for (const auto& [kind, word] : numberWords)
        kept.check(object.at(kind), word);
    return numberWords;
}

} // namespace jiuzhang
