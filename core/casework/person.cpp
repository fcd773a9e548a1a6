// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/person.h"

#include "core/base/text.h"

namespace jiuzhang {

namespace {

QString seen(const QString& name)
{
    return comparable(acceptedText(name).value_or(name));
}

} // namespace

bool isSamePerson(const QString& name, const QString& other)
{
    return seen(name) == seen(other);
}

} // namespace jiuzhang
