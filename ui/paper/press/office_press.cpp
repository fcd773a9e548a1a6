// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/press/office_press.h"

#include "core/office/papers/paper_wording.h"

namespace jiuzhang::paper {

PaperPress pressWith(std::map<QString, QByteArray> texts)
{
    return PaperPress({}, [texts = std::move(texts)](const QString& kind) {
        const auto text = texts.find(kind);
        return text == texts.end() ? std::nullopt : std::optional(text->second);
    });
}

Result<PaperPress> officePress(const Desk& desk)
{
    return officeTexts(desk.record).map(pressWith);
}

} // namespace jiuzhang::paper
