// SPDX-License-Identifier: GPL-3.0-or-later
// Random ledgers of debts: a second, independent reckoning from the events agrees with every list.
#include "tests/core/office/debt_reckoning.h"
#include "tests/core/office/debts.h"

#include <random>
#include <set>

using namespace jiuzhang;
using namespace jiuzhang::tests;

namespace {

constexpr int kCases = 24;
constexpr int kBroken = 4; // promises, before anything is tried
constexpr int kTried = 150;
constexpr int kDays = 6; // on which each ledger is looked at

// JIUZHANG_HISTORIES ledgers; a few in daily life.
int ledgers()
{
    const int wanted = qEnvironmentVariableIntValue("JIUZHANG_HISTORIES");
    return wanted > 0 ? wanted : 4;
}

// A clerk of debts, who tries what comes into his head, day after day.
class DebtClerk {
public:
    DebtClerk(DebtDesk& office, unsigned seed) : office_(office), random_(seed)
    {
        for (int i = 0; i < kCases; ++i)
            numbers_.push_back(office_.handled(clue()));
        for (int i = 0; i < kBroken; ++i)
            breakPromise(numbers_[static_cast<std::size_t>(i)]);
    }

    void doSomething()
    {
        day_ = day_.addDays(below(3));
        const auto& [id, values] = chosen();
        const bool isDecision = qstrcmp(id, "decide-credit") == 0;
        const auto number = isDecision ? proposed() : some();
        const QByteArray on = day_.toString(Qt::ISODate).toLatin1();
        const auto result = tryAct(office_, id, number, on.constData(), values);
        if (result.ok())
            done_.insert(QString::fromLatin1(id));
    }

    [[nodiscard]] const std::set<QString>& done() const { return done_; }
    [[nodiscard]] QDate someDay() { return QDate(2025, 7, 1).addDays(below(330)); }
    [[nodiscard]] std::vector<std::vector<Event>> events()
    {
        std::vector<std::vector<Event>> events;
        for (const auto& number : numbers_)
            events.push_back(must(office_.desk().record.events(number)));
        return events;
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }
    bool once(int in) { return below(in) == 0; }
    template <class T>
    T one(std::initializer_list<T> of)
    {
        return *(of.begin() + below(static_cast<int>(of.size())));
    }
    [[nodiscard]] CaseNumber some() { return numbers_[static_cast<std::size_t>(below(kCases))]; }
    // On the list for the credit record if there is one, that somebody may have decided about.
    CaseNumber proposed()
    {
        const QByteArray on = day_.toString(Qt::ISODate).toLatin1();
        const auto rows = office_.list(DebtListKind::Credit, on.constData())[u"cases"].toArray();
        if (rows.isEmpty())
            return some();
        return CaseNumber(rows[below(static_cast<int>(rows.size()))][u"case"].toString());
    }
    QString fen() { return QString::number(1 + below(90'000'000)); }

    ClueContent clue()
    {
        ClueContent clue = DebtDesk::claim(one({kFinance, kHousing, u"court-district"_s}));
        clue.disputed = once(6) ? std::nullopt : std::optional(Money::fromFen(below(100'000'000)));
        clue.enterpriseSize = one<std::optional<EnterpriseSize>>(
            {std::nullopt, EnterpriseSize::Large, EnterpriseSize::Medium, EnterpriseSize::Small});
        clue.contractOn =
            once(5) ? std::nullopt : std::optional(QDate(2019, 6, 1).addDays(below(2'200)));
        clue.payBy = once(3) ? std::nullopt : std::optional(QDate(2025, 5, 1).addDays(below(330)));
        if (once(2))
            clue.deliveredOn = QDate(2025, 3, 1).addDays(below(120));
        if (once(4))
            clue.category = CategoryId(u"investment-promises"_s);
        clue.interestRate = one({u""_s, u"3"_s, u"3.65"_s, u"12"_s});
        if (once(3))
            clue.order = PaymentOrder::InterestFirst;
        clue.basisNumber = one({u""_s, u"甲1"_s, u"乙2"_s});
        return clue;
    }

    std::pair<const char*, ActValues> chosen()
    {
        const auto reason = std::pair(u"reason"_s, u"说明01"_s);
        switch (below(13)) {
        case 0:
        case 1:
            return {"recognise",
                    {{u"amountFen"_s, once(8) ? u"0"_s : fen()},
                     {u"basis"_s, u"结算书"_s},
                     {u"contestedFen"_s, fen()},
                     {u"notDueFen"_s, once(2) ? fen() : QString()}}};
        case 2:
        case 3:
            return {"fulfil", {{u"amountFen"_s, fen()}, {u"voucher"_s, u"凭证01"_s}, reason}};
        case 4:
            return {"plan", {{u"instalments"_s, promise()}, {u"agreedBy"_s, u"双方"_s}, reason}};
        case 5:
            return {"supervise", letter()};
        case 6:
            return {"remind", letter()};
        case 7:
            return {"verify", {{u"finding"_s, u"属实"_s}, {u"track"_s, u"prompt"_s}}};
        case 8:
            return {"opine", {{u"text"_s, u"支付"_s}, {u"author"_s, u"承办人01"_s}}};
        case 9:
            return {"withdraw", {reason}};
        case 10:
            return {"decide-credit",
                    {{u"approval"_s, one({u"approved"_s, u"rejected"_s})}, reason}};
        case 11:
            return {"supervise", {{u"reason"_s, u"说明01"_s}}};
        default:
            return {"merge",
                    {{u"root"_s, numbers_[static_cast<std::size_t>(below(kCases))].text()}}};
        }
    }

    // Few promises are broken by chance while two letters wait for an answer.
    void breakPromise(const CaseNumber& number)
    {
        office_.recognised(number, u"80000000"_s);
        office_.planned(number, u"2025-07-08:80000000"_s);
        office_.act("remind", number, "2025-07-10", {});
        office_.act("supervise", number, "2025-07-14", {});
    }

    QString promise()
    {
        QDate on = day_.addDays(below(30));
        QStringList parts;
        for (int i = 0; i <= below(3); ++i) {
            parts += u"%1:%2"_s.arg(on.toString(Qt::ISODate)).arg(1 + below(9'000'000));
            on = on.addDays(1 + below(60));
        }
        return parts.join(u',');
    }

    ActValues letter()
    {
        if (once(2))
            return {{u"reason"_s, u"说明01"_s}};
        return {{u"dueOn"_s, day_.addDays(1 + below(10)).toString(Qt::ISODate)},
                {u"reason"_s, u"说明01"_s}};
    }

    DebtDesk& office_;
    std::mt19937 random_;
    std::vector<CaseNumber> numbers_;
    QDate day_{2025, 7, 14};
    std::set<QString> done_;
};

using AllDebts = std::map<QString, ReckonedDebt>;
using FenRow = std::map<QString, std::int64_t>; // what is not known has no key

template <class Fen>
void add(FenRow& row, const QString& key, const Fen& fen)
{
    if constexpr (std::is_same_v<Fen, ReckonedDebt::Fen>) {
        if (fen)
            row[key] += *fen;
    } else {
        row[key] += fen;
    }
}

// By the ids of the units.
std::map<QString, FenRow> balanceAgain(const AllDebts& debts)
{
    std::map<QString, FenRow> rows;
    for (const auto& [number, debt] : debts) {
        FenRow& row = rows[debt.unit];
        add(row, u"count"_s, 1);
        add(row, u"claimedFen"_s, debt.claimed);
        add(row, u"recognisedFen"_s, debt.recognised);
        add(row, u"contestedFen"_s, debt.contested);
        add(row, u"notDueFen"_s, debt.notDue);
        add(row, u"fulfilledFen"_s, debt.paid);
        if (debt.recognised)
            add(row, u"openFen"_s, debt.open());
        const bool isLate = debt.lateSince.isValid();
        add(row, u"plansKept"_s, debt.hasPlan && !isLate ? 1 : 0);
        add(row, u"plansLate"_s, isLate ? 1 : 0);
        add(row, u"withoutPlan"_s, !debt.hasPlan && debt.open() > 0 ? 1 : 0);
        if (debt.hasPlan)
            add(row, u"lateFen"_s, debt.late);
        add(row, u"interestUnknown"_s, debt.interest() ? 0 : 1);
        if (!debt.recognised) {
            add(row, u"claimedInterestFen"_s, debt.interest());
            continue;
        }
        add(row, u"interestFen"_s, debt.interest());
        add(row, u"principalFirstFen"_s, debt.principalFirst);
        add(row, u"interestFirstFen"_s, debt.interestFirst);
    }
    return rows;
}

std::map<QString, FenRow> article18Again(const AllDebts& debts, QDate on)
{
    std::map<QString, FenRow> rows;
    std::set<QString> contracts;
    for (const auto& [number, debt] : debts) {
        if (!debt.isPurchase || debt.size == u"large")
            continue;
        const bool isOverdue = debt.open() > 0 && debt.due.isValid() && debt.due < on;
        const bool isUnclear =
            debt.recognised ? debt.open() > 0 && !debt.due.isValid() : debt.waiting() > 0;
        if (!isOverdue && !isUnclear)
            continue;
        FenRow& row = rows[debt.unit];
        const bool isKnown = !debt.size.isEmpty();
        const QString contract = debt.contract.isEmpty() ? number : debt.contract;
        const bool isFirst =
            isOverdue && contracts.insert(debt.unit + contract + (isKnown ? u'1' : u'0')).second;
        add(row, u"contracts"_s, isFirst && isKnown ? 1 : 0);
        add(row, u"overdueFen"_s, isOverdue && isKnown ? debt.open() : 0);
        add(row, u"sizeUnknownContracts"_s, isFirst && !isKnown ? 1 : 0);
        add(row, u"sizeUnknownFen"_s, isOverdue && !isKnown ? debt.open() : 0);
        add(row, u"unclear"_s, isUnclear ? 1 : 0);
    }
    return rows;
}

void checkRow(const QJsonObject& told, const FenRow& again)
{
    for (const QString& key : told.keys()) {
        if (key == u"unit" || key == u"cases")
            continue;
        CAPTURE(key);
        const auto found = again.find(key);
        if (found == again.end())
            CHECK(told[key].isNull());
        else
            CHECK(told[key] == static_cast<qint64>(found->second));
    }
}

void checkUnits(DebtDesk& office, const QJsonObject& list, const std::map<QString, FenRow>& again)
{
    const auto rows = list[u"units"].toArray();
    CHECK(rows.size() == static_cast<qsizetype>(again.size()));
    FenRow total;
    for (const auto& [unit, row] : again) {
        CAPTURE(unit);
        const QString name = office.desk().programme.directory.name(UnitId(unit));
        checkRow(rowWith(rows, u"unit"_s, name), row);
        for (const auto& [key, value] : row)
            total[key] += value;
    }
    if (!again.empty())
        checkRow(list[u"total"].toObject(), total);
}

QStringList numbersIn(const QJsonObject& list)
{
    QStringList numbers;
    for (const auto& row : list[u"cases"].toArray())
        numbers += row[u"case"].toString();
    numbers.sort();
    return numbers;
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

// Each row of the balance by its case, told as the debt is told again.
void checkBalanceCases(const QJsonObject& list, const AllDebts& debts)
{
    const auto rows = list[u"cases"].toArray();
    CHECK(rows.size() == static_cast<qsizetype>(debts.size()));
    for (const auto& [number, debt] : debts) {
        CAPTURE(number);
        QJsonObject told = rowWith(rows, u"case"_s, number);
        CHECK(told.take(u"dueOn") == dayOrNull(debt.due));
        const QString plan = !debt.hasPlan              ? (debt.open() > 0 ? u"无计划"_s : u""_s)
                             : debt.lateSince.isValid() ? u"逾期"_s
                                                        : u"按期"_s;
        CHECK(told.take(u"plan").toString() == plan);
        for (const auto* key : {u"entity", u"case"})
            told.remove(QStringView(key));
        auto again = balanceAgain({{number, debt}}).at(debt.unit);
        for (const auto* key :
             {u"count", u"plansKept", u"plansLate", u"withoutPlan", u"interestUnknown"})
            again.erase(QString::fromUtf16(key));
        checkRow(told, again);
    }
}

void checkCreditRow(const QJsonObject& row, const ReckonedDebt& debt)
{
    CHECK(row[u"openFen"].toInteger() == debt.open());
    CHECK(row[u"lateFen"].toInteger() == debt.late);
    CHECK(row[u"agreedOn"] == dayOrNull(debt.agreedOn));
    CHECK(row[u"lateSince"] == dayOrNull(debt.lateSince));
    CHECK(row[u"letters"].toString().count(u'；') + 1 == debt.letters);
    const bool isDecided = debt.decidedOn > debt.lateSince && debt.decidedOn >= debt.agreedOn;
    const QString said = debt.decision == u"approved" ? u"同意：说明01"_s : u"不同意：说明01"_s;
    CHECK(row[u"decision"] == (isDecided ? said : u"建议，待审批"_s));
    CHECK(row[u"decidedOn"] == (isDecided ? dayOrNull(debt.decidedOn) : QJsonValue()));
    CHECK(row[u"decidedBy"].isNull() == !isDecided);
}

void checkWarningRow(const QJsonObject& row, const ReckonedDebt& debt, QDate on)
{
    CHECK(row[u"dueOn"] == dayOrNull(debt.due));
    CHECK(row[u"daysLeft"] == static_cast<int>(on.daysTo(debt.due)));
    CHECK(row[u"waitingFen"].toInteger() == debt.waiting());
    CHECK(row[u"basis"] == (debt.recognised ? u"已核定"_s : u"按主张额"_s));
}

void checkCases(DebtDesk& office, const AllDebts& debts, QDate on)
{
    const QByteArray day = on.toString(Qt::ISODate).toLatin1();
    QStringList proposed;
    QStringList warned;
    std::int64_t late = 0;
    std::int64_t waiting = 0;
    for (const auto& [number, debt] : debts) {
        if (debt.unit != u"court-district" && debt.lateSince.isValid() && debt.letters >= 2) {
            proposed += number;
            late += debt.late;
        }
        if (!debt.hasPlan && debt.waiting() > 0 && debt.due >= on && debt.due <= on.addDays(30)) {
            warned += number;
            waiting += debt.waiting();
        }
    }
    const QJsonObject credit = office.list(DebtListKind::Credit, day.constData());
    CHECK(numbersIn(credit) == proposed);
    CHECK(credit[u"total"][u"lateFen"].toInteger() == late);
    for (const auto& number : proposed)
        checkCreditRow(rowWith(credit[u"cases"].toArray(), u"case"_s, number), debts.at(number));
    const QJsonObject warning = office.list(DebtListKind::Warning, day.constData());
    CHECK(numbersIn(warning) == warned);
    CHECK(warning[u"total"][u"waitingFen"].toInteger() == waiting);
    for (const auto& number : warned)
        checkWarningRow(rowWith(warning[u"cases"].toArray(), u"case"_s, number), debts.at(number),
                        on);
}

void checkListsOn(DebtDesk& office, const std::vector<std::vector<Event>>& events, QDate on)
{
    const QByteArray day = on.toString(Qt::ISODate).toLatin1();
    CAPTURE(day.toStdString());
    const auto& calendar = office.desk().calendar;
    const AllDebts debts = debtsAgain(events, calendar, on);
    const QJsonObject balance = office.list(DebtListKind::Balance, day.constData());
    checkUnits(office, balance, balanceAgain(debts));
    checkBalanceCases(balance, debts);
    const QDate standing(on.year() - 1, 12, 31);
    checkUnits(office, office.list(DebtListKind::Article18, day.constData()),
               article18Again(debtsAgain(events, calendar, standing), standing));
    checkCases(office, debts, on);
}

} // namespace

TEST_CASE("a second reckoning of the debts from the events agrees with every list", "[debts]")
{
    const unsigned first = GENERATE(take(1, random(1u, 1'000'000u)));
    std::set<QString> done;
    for (int ledger = 0; ledger < ledgers(); ++ledger) {
        const unsigned seed = first + static_cast<unsigned>(ledger);
        CAPTURE(seed);
        DebtDesk office;
        DebtClerk clerk(office, seed);
        for (int i = 0; i < kTried; ++i)
            clerk.doSomething();
        for (int i = 0; i < kDays; ++i)
            checkListsOn(office, clerk.events(), clerk.someDay());
        done.insert(clerk.done().begin(), clerk.done().end());
    }
    for (const auto* act :
         {u"recognise", u"fulfil", u"plan", u"supervise", u"merge", u"withdraw", u"decide-credit"})
        CHECK(done.contains(QString::fromUtf16(act)));
}
