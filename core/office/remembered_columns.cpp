// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/remembered_columns.h"

#include "core/office/import_questions.h"

namespace jiuzhang {

Result<RememberedAnswers> rememberedAnswers(const Desk& desk)
{
    RememberedAnswers all;
    for (const auto& event : TRY(desk.record.eventsOfKind(QStringLiteral("import")))) {
        const QJsonObject tables = event.payload[u"columns"].toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            auto& answers = all[table.key()];
            answers = readingAnswersIn(table.value().toArray());
        }
    }
    return all;
}

QJsonObject toJson(const RememberedAnswers& remembered)
{
    QJsonObject tables;
    for (const auto& [fingerprint, answers] : remembered)
        tables[fingerprint] = jiuzhang::toJson(ImportAnswers{.aboutReading = answers});
    return tables;
}

} // namespace jiuzhang
