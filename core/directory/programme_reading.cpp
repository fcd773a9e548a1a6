// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/directory/programme_reading.h"

#include "core/base/input_file.h"
#include "core/directory/programme_lists_reading.h"
#include "core/directory/programme_units.h"
#include "core/directory/shipped_programme.h"

#include <algorithm>

namespace jiuzhang {

namespace {

constexpr int kEarliestYear = 2000;
constexpr int kLatestYear = 2100;

std::vector<int> readYears(const JsonCursor& list)
{
    std::vector<int> years;
    for (const JsonCursor& item : list.items()) {
        const auto year = item.integer(kEarliestYear, kLatestYear);
        if (!year)
            continue;
        if (std::ranges::find(years, *year) != years.end())
            item.mistake(QStringLiteral("is there twice"));
        years.push_back(*year);
    }
    if (years.empty() && list.value().isArray())
        list.mistake(QStringLiteral("names no year"));
    std::ranges::sort(years);
    return years;
}

// A file that names none, as those of earlier programs do, has the usual ones.
std::map<QString, QString> causesOf(const JsonCursor& root)
{
    const auto causes = root.at("causes");
    if (!causes.isAbsent())
        return readWords(causes);
    const auto shipped = shippedProgramme();
    return shipped ? shipped->causes : std::map<QString, QString>();
}

Programme readWhole(const JsonCursor& root)
{
    const QString format = root.at("format").text();
    if (!format.isEmpty() && format != QStringLiteral("jiuzhang-programme-1"))
        root.at("format").mistake(QStringLiteral("is not \"jiuzhang-programme-1\""));
    if (!root.at("routing").isAbsent() && !root.at("routing").value().isObject())
        root.at("routing").mistake(QStringLiteral("is not an object"));

    const int firstYear =
        root.at("firstYear").integer(kEarliestYear, kLatestYear).value_or(kEarliestYear);
    const auto categories = readCategories(root.at("categories"));
    return {root.at("id").text(),
            root.at("title").text(),
            root.at("district").text(),
            root.at("office").text(),
            root.at("officeShort").text(),
            readNumberWords(root.at("numberWords")),
            root.at("contactName").text(),
            root.at("contactPhone").text(),
            root.at("referrers").texts(),
            firstYear,
            readYears(root.at("years")),
            categories,
            readSources(root.at("sources")),
            readStages(root.at("stages")),
            readTerms(root.at("terms")),
            readLadder(root.at("ladder")),
            readReporting(root.at("reporting")),
            readWords(root.at("returnReasons")),
            readWords(root.at("declineReasons")),
            causesOf(root),
            Directory(readUnits(root.at("units"), categories)),
            root.at("routing").value().toObject(),
            root.value().toObject(),
            {},
            {},
            readSenders(root.at("senders"))};
}

} // namespace

tl::expected<Programme, std::vector<Mistake>> readProgramme(const QByteArray& json)
{
    std::vector<Mistake> mistakes;
    const auto root = JsonCursor::document(json, mistakes);
    if (!root.hasKeys({"format", "id", "title", "district", "office", "officeShort", "numberWords",
                       "firstYear", "years", "categories", "sources", "stages", "terms", "ladder",
                       "reporting", "returnReasons", "declineReasons", "units", "routing"},
                      {"contactName", "contactPhone", "referrers", "causes", "senders"}))
        return tl::unexpected(mistakes);
    Programme programme = readWhole(root);
    if (!mistakes.empty())
        return tl::unexpected(mistakes);
    return programme;
}

Result<Programme> loadProgramme(const QString& path)
{
    auto programme = readProgramme(TRY(contentOf(path)));
    if (!programme) {
        const Mistake& first = programme.error().front();
        const QString said = first.path.isEmpty()
                                 ? first.reason
                                 : QStringLiteral("%1 %2").arg(first.path, first.reason);
        return refuse(ErrorCode::ProgrammeInvalid,
                      {path, said, QString::number(programme.error().size())}, first.path);
    }
    return std::move(*programme);
}

} // namespace jiuzhang
