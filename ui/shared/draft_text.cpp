// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/draft_text.h"

#include "core/shielding/masking.h"

namespace jiuzhang::ui {

QString draftEntity(const Draft& draft)
{
    Case subject;
    subject.clue.entity = draft.form[u"entity"].toString().simplified();
    const QString asked = draft.form[u"confidential"].toString();
    if (subject.clue.entity.isEmpty() || asked.isEmpty())
        return subject.clue.entity;
    subject.clue.shielding = shieldingFromId(asked).value_or(Shielding::Anonymous); // in doubt
    return entityForList(subject);
}

} // namespace jiuzhang::ui
