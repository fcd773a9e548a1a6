// SPDX-License-Identifier: GPL-3.0-or-later
// A text that somebody typed: through the one door, and as a sum, a day, a format, a name to mask.
#include "core/base/amount_text.h"
#include "core/base/canonical_json.h"
#include "core/base/text.h"
#include "core/exchange/clue_cells.h"
#include "core/exchange/number_format.h"
#include "tests/fuzz/fuzzed.h"

#include <QJsonDocument>

using namespace jiuzhang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto typed = QString::fromUtf8(fuzz::bytesOf(bytes, size));
    static_cast<void>(amountFromText(typed, AmountUnit::Wan, QStringLiteral("total")));
    static_cast<void>(amountsIn(typed));
    static_cast<void>(dayFromText(typed));
    static_cast<void>(splitStory(typed));
    static_cast<void>(NumberFormat(typed).shown(380.5));
    static_cast<void>(NumberFormat(typed).shown(QDate(2022, 6, 15)));
    const auto accepted = acceptedText(typed);
    if (!accepted)
        return 0;
    fuzz::mustHold(acceptedText(*accepted) == *accepted); // what was taken in stays as it is
    const QByteArray stored = canonicalJson({{QStringLiteral("text"), *accepted}});
    const auto readBack = QJsonDocument::fromJson(stored).object();
    fuzz::mustHold(readBack.value(u"text").toString() == *accepted);
    fuzz::mustHold(canonicalJson(readBack) == stored);
    return 0;
}
