// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_defaults.h"

#include "ui/shared/error_text.h"

#include <QCoreApplication>

#include <array>

namespace jiuzhang::ui {

namespace {

struct Defaults {
    Q_DECLARE_TR_FUNCTIONS(jiuzhang::ui::SaidForAll)
};

std::optional<QString> textOf(const QString& field, Prompts& prompts, const Programme& programme)
{
    if (field != u"source")
        return prompts.askLine(fieldText(field));
    QStringList names;
    for (const auto& source : programme.sources)
        names += source.name;
    const auto chosen = prompts.choose(Defaults::tr("Where do the clues come from?"), names);
    return chosen ? std::optional(names.at(*chosen)) : std::nullopt;
}

// None: the question was left.
Result<std::optional<ImportProfile>> askForProfile(Prompts& prompts)
{
    QStringList names;
    std::vector<ImportProfile> profiles;
    for (const QString& id : shippedProfiles()) {
        if (auto profile = profileNamed(id)) {
            names += profile->name;
            profiles.push_back(std::move(*profile));
        }
    }
    names += Defaults::tr("From a file…");
    const auto chosen = prompts.choose(Defaults::tr("Which profile reads the columns?"), names);
    if (!chosen)
        return std::nullopt;
    if (const auto place = static_cast<std::size_t>(*chosen); place < profiles.size())
        return std::move(profiles[place]);
    const auto path =
        prompts.openFile(Defaults::tr("Choose a profile"), Defaults::tr("Profiles (*.json)"));
    if (!path)
        return std::nullopt;
    auto profile = TRY(profileNamed(*path));
    return profile;
}

} // namespace

Result<bool> askForAll(SaidForAll& said, Prompts& prompts, const Programme& programme)
{
    const std::array fields{QStringLiteral("source"), QStringLiteral("locality"),
                            QStringLiteral("receivedOn")};
    QStringList answers;
    for (const auto& field : fields)
        answers += fieldText(field);
    answers += Defaults::tr("A profile of the sender…");
    const auto chosen = prompts.choose(
        Defaults::tr("What is to be said for all rows that do not say it?"), answers);
    if (!chosen)
        return false;
    if (const auto place = static_cast<std::size_t>(*chosen); place < fields.size()) {
        const auto text = textOf(fields[place], prompts, programme);
        if (!text)
            return false;
        said.texts.erase(fields[place]);
        if (const QString given = text->trimmed(); !given.isEmpty())
            said.texts[fields[place]] = given;
        return true;
    }
    auto profile = TRY(askForProfile(prompts));
    if (!profile)
        return false;
    said.profile = std::move(profile);
    return true;
}

} // namespace jiuzhang::ui
