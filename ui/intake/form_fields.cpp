// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/form_fields.h"

namespace jiuzhang::ui {

namespace {

using enum FieldKind;

// clang-format off
constexpr std::array kReceipt{
    FormField{u"source", Source, true},
    FormField{u"receivedOn", Day, true}};
constexpr std::array kEntity{
    FormField{u"entity", Line, true},
    FormField{u"creditCode", Line},
    FormField{u"legalRepresentative", Line},
    FormField{u"contact", Line},
    FormField{u"phone", Line},
    FormField{u"address", Line},
    FormField{u"confidential", Shielding}};
constexpr std::array kMatter{
    FormField{u"respondent", Unit, true},
    FormField{u"locality", Unit},
    FormField{u"category", Category, true}};
constexpr std::array kBasis{
    FormField{u"basisTitle", Line},
    FormField{u"basisNumber", Line},
    FormField{u"basisDate", Day}};
constexpr std::array kAmounts{
    FormField{u"total", Amount},
    FormField{u"disputed", Amount}};
constexpr std::array kStory{
    FormField{u"facts", LongText, true},
    FormField{u"claim", LongText, true}};
// clang-format on

} // namespace

std::span<const FormField> fieldsOf(FormGroup group)
{
    switch (group) {
    case FormGroup::Receipt:
        return kReceipt;
    case FormGroup::Entity:
        return kEntity;
    case FormGroup::Matter:
        return kMatter;
    case FormGroup::Basis:
        return kBasis;
    case FormGroup::Amounts:
        return kAmounts;
    case FormGroup::Story:
        return kStory;
    }
    Q_UNREACHABLE();
}

QStringList formKeys()
{
    QStringList keys;
    for (const auto group : kFormGroups) {
        for (const auto& field : fieldsOf(group))
            keys += field.id();
    }
    return keys;
}

QString caseKeyOf(const QString& formKey)
{
    return formKey == u"total" || formKey == u"disputed" ? formKey + QStringLiteral("Fen")
                                                         : formKey;
}

QString formKeyOf(const QString& caseKey)
{
    return caseKey == u"totalFen" || caseKey == u"disputedFen" ? caseKey.chopped(3) : caseKey;
}

} // namespace jiuzhang::ui
