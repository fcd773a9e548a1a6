// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shielding/folded_text.h"
#include "core/shielding/name_form.h"

#include <QRegularExpression>

namespace jiuzhang {

using Reach = NameForm::Reach;

namespace {

void addNumber(std::vector<NameForm>& forms, const QString& number)
{
    constexpr qsizetype kLeast = 7; // digits of a local telephone
    if (number.size() < kLeast)
        return;
    forms.push_back({number, Reach::Everywhere});
    static const QRegularExpression kCountry(QStringLiteral("^(?:0086|86|\\+86)(?=1\\d{10}$|0)"));
    static const QRegularExpression kArea(QStringLiteral("^0(?:10|2\\d|[3-9]\\d\\d)(?=\\d{7,8}$)"));
    for (const auto& prefix : {kCountry, kArea}) {
        if (QString rest = number; rest.remove(prefix) != number)
            forms.push_back({rest, Reach::Everywhere});
    }
}

} // namespace

std::vector<NameForm> numberForms(const QString& field)
{
    static const QRegularExpression kBetween(QStringLiteral("[,，、;；/\\n]+|\\p{Han}+|\\s{2,}"));
    // 「0798-8331234转801」: the telephone that is in it.
    static const QRegularExpression kTelephone(
        QStringLiteral("0\\d{2,3}[- )）]?\\d{7,8}(?!\\d)|(?<!\\d)1[3-9]\\d{9}(?!\\d)"));
    std::vector<NameForm> forms;
    for (auto it = kTelephone.globalMatch(field.normalized(QString::NormalizationForm_KC));
         it.hasNext();)
        addNumber(forms, folded(it.next().captured()));
    for (const auto& each : field.split(kBetween, Qt::SkipEmptyParts)) {
        addNumber(forms, folded(each));
        for (const auto& part : each.split(u' ', Qt::SkipEmptyParts)) {
            if (part != each)
                addNumber(forms, folded(part));
        }
    }
    return forms;
}

std::vector<NameForm> addressForms(const QString& address)
{
    static const QRegularExpression kDistrict(QStringLiteral(
        "^(?:.*?(?:省|自治区))?(?:.*?市)?(?:.*?[区县市])?(?:.*?(?:街道办事处|街道|镇|乡))?"));
    std::vector<NameForm> forms;
    const QString whole = folded(address);
    QString rest = whole;
    rest.remove(kDistrict);
    if (rest.isEmpty()) // a town or a street, where many are
        return forms;
    forms.push_back({whole, Reach::Everywhere});
    if (rest.size() > 3)
        forms.push_back({rest, Reach::Everywhere});
    return forms;
}

} // namespace jiuzhang
