// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/publishing.h"

namespace jiuzhang {

Outcome checkNamesNobody(const Desk& desk, const Case& subject, const QString& text)
{
    const Directory& directory = desk.programme.directory;
    auto mask = Masking::ofParties(subject, directory);
    mask.heed(desk.shielded->names(desk.record, desk.query, directory));
    const Masked looked = mask.look(text);
    if (looked.hidden.empty())
        return {};
    const MaskedWord& first = looked.hidden.front();
    return refuse(ErrorCode::PartyNamed, {first.words, first.mask});
}

} // namespace jiuzhang
