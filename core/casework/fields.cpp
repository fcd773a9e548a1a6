// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fields.h"

#include "core/base/amount_text.h"
#include "core/casework/terms_of_work.h"

#include <algorithm>
#include <array>

namespace jiuzhang {

namespace {

using C = ClueContent;

// A unit means what it meant on the day of receipt: that stands before all units.
// clang-format off
constexpr std::array kFields{
    ClueField{.key = u"source", .word = u"线索来源", .type = field::Source{&C::source},
        .part = FormPart::Receipt, .required = true, .hasColumn = true, .listed = 6},
    ClueField{.key = u"receivedOn", .word = u"接收日期", .type = field::Day{&C::receivedOn},
        .part = FormPart::Receipt, .required = true, .hasColumn = true},
    ClueField{.key = u"entity", .word = u"市场主体", .type = field::Line{&C::entity},
        .part = FormPart::Entity, .required = true, .hasColumn = true, .mask = u"某企业", .names = Names::Business,
        .listed = 13, .shownFirst = true, .mayChange = true},
    ClueField{.key = u"creditCode", .word = u"统一社会信用代码",
        .type = field::CreditCode{&C::creditCode},
        .part = FormPart::Entity, .hasColumn = true, .mask = u"×××", .names = Names::Number},
    ClueField{.key = u"legalRepresentative", .word = u"法定代表人",
        .type = field::Line{&C::legalRepresentative},
        .part = FormPart::Entity, .hasColumn = true, .mask = u"某负责人",
        .names = Names::Person, .mayChange = true},
    ClueField{.key = u"contact", .word = u"联系人", .type = field::Line{&C::contact},
        .part = FormPart::Entity, .hasColumn = true, .mask = u"某联系人",
        .names = Names::Person, .mayChange = true},
    ClueField{.key = u"phone", .word = u"联系电话", .type = field::Line{&C::phone},
        .part = FormPart::Entity, .hasColumn = true, .mask = u"×××",
        .names = Names::Telephone, .mayChange = true},
    ClueField{.key = u"address", .word = u"通讯地址", .type = field::Line{&C::address},
        .part = FormPart::Entity, .hasColumn = true, .mask = u"某地",
        .names = Names::Address, .mayChange = true},
    ClueField{.key = u"confidential", .word = u"保密要求",
        .type = field::Confidential{&C::shielding},
        .part = FormPart::Entity, .hasColumn = true, .mayChange = true},
    ClueField{.key = u"category", .word = u"问题类型", .type = field::Category{&C::category},
        .part = FormPart::Matter, .required = true, .hasColumn = true,
        .listed = 9, .shownFirst = true, .mayChange = true},
    ClueField{.key = u"respondent", .word = u"被反映单位", .type = field::Unit{&C::respondent},
        .part = FormPart::Matter, .required = true, .hasColumn = true,
        .listed = 8, .shownFirst = true},
    ClueField{.key = u"locality", .word = u"属地", .type = field::Unit{&C::locality, true},
        .part = FormPart::Matter, .hasColumn = true, .listed = 7},
    ClueField{.key = u"basisTitle", .word = u"文件、合同或判决名称",
        .type = field::Line{&C::basisTitle},
        .part = FormPart::Basis, .hasColumn = true},
    ClueField{.key = u"basisNumber", .word = u"文号/合同编号/案号",
        .type = field::Line{&C::basisNumber},
        .part = FormPart::Basis, .hasColumn = true, .mask = u"×××", .names = Names::Number},
    ClueField{.key = u"basisDate", .word = u"签订（生效）日期",
        .type = field::PartialDay{&C::basisDate},
        .part = FormPart::Basis, .hasColumn = true},
    ClueField{.key = u"totalFen", .word = u"合同总额",
        .type = field::Amount{&C::total, &C::totalApproximate},
        .part = FormPart::Amounts, .hasColumn = true, .listed = 8},
    ClueField{.key = u"disputedFen", .word = u"争议（拖欠）金额",
        .type = field::Amount{&C::disputed, &C::disputedApproximate},
        .part = FormPart::Amounts, .hasColumn = true, .listed = 8, .shownFirst = true,
        .mayChange = true},
    ClueField{.key = u"facts", .word = u"基本情况", .type = field::Story{&C::facts},
        .part = FormPart::Story, .required = true, .listed = 20},
    ClueField{.key = u"claim", .word = u"主要诉求", .type = field::Story{&C::claim},
        .part = FormPart::Story, .required = true, .listed = 20},
    ClueField{.key = u"industry", .word = u"所属行业", .type = field::Line{&C::industry},
        .part = FormPart::Entity},
    ClueField{.key = u"enterpriseSize", .word = u"企业规模",
        .type = field::Size{&C::enterpriseSize},
        .part = FormPart::Entity},
    ClueField{.key = u"formerOfficials", .word = u"原责任人及变动情况",
        .type = field::Story{&C::formerOfficials},
        .part = FormPart::Basis, .forTheFile = true},
    ClueField{.key = u"deliveredOn", .word = u"交付（验收）日",
        .type = field::Day{&C::deliveredOn},
        .part = FormPart::Basis},
    ClueField{.key = u"payBy", .word = u"约定付款日", .type = field::Day{&C::payBy, true},
        .part = FormPart::Basis},
    ClueField{.key = u"interestRate", .word = u"约定利率", .type = field::Rate{&C::interestRate},
        .part = FormPart::Basis},
    ClueField{.key = u"contestedFen", .word = u"有分歧金额",
        .type = field::Amount{&C::contested, &C::contestedApproximate},
        .part = FormPart::Amounts},
    ClueField{.key = u"evidenceList", .word = u"佐证材料",
        .type = field::Story{&C::evidenceList},
        .part = FormPart::Story},
    ClueField{.key = u"contractOn", .word = u"合同签订日", .type = field::Day{&C::contractOn},
        .part = FormPart::Basis},
    ClueField{.key = u"dueFrom", .word = u"付款期限起算",
        .type = field::Chosen<DueFrom>{&C::dueFrom},
        .part = FormPart::Basis},
    ClueField{.key = u"dueFromOn", .word = u"起算日", .type = field::Day{&C::dueFromOn, true},
        .part = FormPart::Basis},
    ClueField{.key = u"interestPer", .word = u"利率期间",
        .type = field::Chosen<InterestPer>{&C::interestPer},
        .part = FormPart::Basis},
    ClueField{.key = u"interestDays", .word = u"年计息天数",
        .type = field::Chosen<YearDays>{&C::interestDays},
        .part = FormPart::Basis},
    ClueField{.key = u"interestRule", .word = u"计息规则",
        .type = field::Chosen<InterestRule>{&C::interestRule},
        .part = FormPart::Basis, .mayChange = true},
    ClueField{.key = u"order", .word = u"还款抵充顺序",
        .type = field::Chosen<PaymentOrder>{&C::order},
        .part = FormPart::Basis, .mayChange = true},
};

constexpr auto kKeys = [] { // asked for of every field of every case that is read
    std::array<QStringView, kFields.size()> keys;
    std::ranges::transform(kFields, keys.begin(), [](const ClueField& each) { return each.key; });
    return keys;
}();
// clang-format on

QJsonValue kept(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue kept(const std::optional<QDate>& day)
{
    return day ? kept(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue kept(const std::optional<PartialDate>& day)
{
    return day ? kept(day->iso()) : QJsonValue();
}

QJsonValue kept(const std::optional<Money>& money)
{
    return money ? QJsonValue(static_cast<qint64>(money->fen())) : QJsonValue();
}

template <class Tag>
QJsonValue kept(const std::optional<Code<Tag>>& code)
{
    return code ? kept(code->text()) : QJsonValue();
}

QJsonValue kept(const std::optional<EnterpriseSize>& size)
{
    return size ? kept(enterpriseSizeId(*size)) : QJsonValue();
}

template <class E>
requires std::is_enum_v<E> QJsonValue kept(const std::optional<E>& word)
{
    return word ? kept(idOf(*word)) : QJsonValue();
}

QJsonValue kept(Shielding shielding)
{
    return shieldingId(shielding);
}

// What has no name of its own reads as it is kept.
QString textOf(const auto& value, const Programme&)
{
    return kept(value).toString();
}

QString textOf(const std::optional<Money>& money, const Programme&)
{
    return money ? exactWan(*money) : QString();
}

QString textOf(const std::optional<EnterpriseSize>& size, const Programme&)
{
    return size ? enterpriseSizeWord(*size) : QString();
}

template <class E>
requires std::is_enum_v<E> QString textOf(const std::optional<E>& word, const Programme&)
{
    return word ? chineseOf(*word) : QString();
}

QString textOf(const std::optional<SourceId>& id, const Programme& programme)
{
    const auto* source = id ? programme.source(*id) : nullptr;
    return source ? source->name : QString();
}

QString textOf(const std::optional<CategoryId>& id, const Programme& programme)
{
    const auto* category = id ? programme.category(*id) : nullptr;
    return category ? category->name : QString();
}

QString textOf(const std::optional<UnitId>& id, const Programme& programme)
{
    return id ? programme.directory.name(*id) : QString();
}

} // namespace

QString ClueField::writtenKey() const
{
    const QString fen = QStringLiteral("Fen");
    return std::holds_alternative<field::Amount>(type) ? id().chopped(fen.size()) : id();
}

std::span<const ClueField> clueFields()
{
    return kFields;
}

const ClueField* clueField(QStringView key)
{
    const auto* found = std::ranges::find(kKeys, key);
    return found == kKeys.end() ? nullptr
                                : &kFields[static_cast<std::size_t>(found - kKeys.begin())];
}

QString ClueContent::*textIn(const ClueField& field)
{
    return std::visit(
        [](const auto& type) -> QString ClueContent::* {
            if constexpr (std::is_same_v<decltype(type.at), QString ClueContent::*>)
                return type.at;
            else
                return nullptr;
        },
        field.type);
}

QJsonValue keptValue(const ClueField& field, const ClueContent& clue)
{
    return std::visit([&](const auto& type) { return kept(clue.*type.at); }, field.type);
}

bool isKept(const ClueField& field, const QJsonValue& value)
{
    if (value.isNull())
        return !field.required;
    return keptValue(field, clueFromJson({{field.id(), value}})) == value;
}

QString veilOf(const ClueField& field, const ClueContent& clue)
{
    const bool isTold = !field.forTheFile || keptValue(field, clue).isNull();
    return isTold ? QString() : QStringLiteral("（存案卷）");
}

QString valueText(const ClueField& field, const ClueContent& clue, const Programme& programme)
{
    return std::visit([&](const auto& type) { return textOf(clue.*type.at, programme); },
                      field.type);
}

} // namespace jiuzhang
