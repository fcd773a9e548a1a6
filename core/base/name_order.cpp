// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/name_order.h"

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <vector>

namespace jiuzhang {

namespace {

// Surnames that sound otherwise than the character does elsewhere, each with one that always
// sounds so.
struct Surname {
    char16_t written;
    char16_t sounds;
};
constexpr std::array kSurnames{
    Surname{u'单', u'善'}, // Shàn
    Surname{u'曾', u'增'}, // Zēng
    Surname{u'仇', u'求'}, // Qiú
    Surname{u'解', u'谢'}, // Xiè
    Surname{u'区', u'欧'}, // Ōu
    Surname{u'查', u'渣'}, // Zhā
    Surname{u'任', u'仁'}, // Rén
    Surname{u'华', u'画'}, // Huà
    Surname{u'朴', u'瓢'}, // Piáo
    Surname{u'翟', u'宅'}, // Zhái
    Surname{u'乐', u'岳'}, // Yuè
    Surname{u'缪', u'妙'}, // Miào
    Surname{u'种', u'虫'}, // Chóng
    Surname{u'覃', u'秦'}, // Qín
    Surname{u'盖', u'葛'}, // Gě
    Surname{u'冼', u'险'}, // Xiǎn
    Surname{u'折', u'舌'}, // Shé
    Surname{u'召', u'哨'}, // Shào
    Surname{u'员', u'韵'}, // Yùn
    Surname{u'秘', u'毕'}, // Bì
    Surname{u'黑', u'贺'}, // Hè
    Surname{u'洗', u'险'}, // Xiǎn
};

// Of two characters, the first of which sounds otherwise than alone.
struct LongSurname {
    const char16_t* written;
    const char16_t* sounds;
};
constexpr std::array kLongSurnames{
    LongSurname{u"尉迟", u"玉迟"}, // Yùchí
    LongSurname{u"万俟", u"莫其"}, // Mòqí
    LongSurname{u"单于", u"蝉于"}, // Chányú
    LongSurname{u"澹台", u"谈台"}, // Tántái
};

QString soundOf(const QString& name)
{
    for (const auto& surname : kLongSurnames) {
        if (name.startsWith(QStringView(surname.written)))
            return QString::fromUtf16(surname.sounds);
    }
    const auto found = std::ranges::find(kSurnames, name.front().unicode(), &Surname::written);
    return found == kSurnames.end() ? QString(name.front()) : QString(QChar(found->sounds));
}

struct CollatorCloser {
    void operator()(UCollator* collator) const { ucol_close(collator); }
};

} // namespace

class NameCollation::Rules {
public:
    explicit Rules(NameOrder order) : ofUnits_(0x10000)
    {
        UErrorCode status = U_ZERO_ERROR;
        collator_.reset(ucol_open(
            order == NameOrder::Pinyin ? "zh@collation=pinyin" : "zh@collation=stroke", &status));
        ucol_setAttribute(collator_.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        ucol_setStrength(collator_.get(), UCOL_PRIMARY);
    }

    // Piece by piece, a number in figures or one character, whose weights follow each other in a
    // name as in ICU's key of it; these are asked for once, which is ten times as fast.
    [[nodiscard]] QByteArray keyOf(const QString& name)
    {
        QByteArray key;
        key.reserve(5 * name.size() + 1);
        for (qsizetype at = 0; at < name.size();) {
            const qsizetype length = pieceAt(name, at);
            if (length > 1)
                key += weightOf(QStringView(name).sliced(at, length));
            else if (QByteArray& known = ofUnits_[name[at].unicode()]; !known.isNull())
                key += known;
            else
                key += known = weightOf(QStringView(name).sliced(at, 1));
            at += length;
        }
        key += '\0';
        for (const QChar unit : name) { // width and case: between what is equal so far
            key += static_cast<char>(unit.row());
            key += static_cast<char>(unit.cell());
        }
        return key;
    }

private:
    static qsizetype pieceAt(const QString& name, qsizetype at)
    {
        qsizetype end = at;
        while (end < name.size() && name[end].isDigit())
            ++end;
        return end > at ? end - at : name[at].isHighSurrogate() && at + 1 < name.size() ? 2 : 1;
    }

    [[nodiscard]] QByteArray weightOf(QStringView piece) const
    {
        QByteArray key(4 * piece.size() + 32, Qt::Uninitialized);
        const auto size = ucol_getSortKey(
            collator_.get(), reinterpret_cast<const UChar*>(piece.utf16()),
            static_cast<int32_t>(piece.size()), reinterpret_cast<uint8_t*>(key.data()),
            static_cast<int32_t>(key.size()));
        key.truncate(std::max(size - 1, 0)); // without the zero at its end
        return key;
    }

    std::unique_ptr<UCollator, CollatorCloser> collator_;
    std::vector<QByteArray> ofUnits_; // by code unit; null: not asked for yet
};

NameCollation::NameCollation(NameOrder order)
    : rules_(std::make_unique<Rules>(order)), order_(order)
{
}

NameCollation::~NameCollation() = default;

QByteArray NameCollation::keyOf(const QString& name, NameOf whose) const
{
    const bool isSpoken = order_ == NameOrder::Pinyin && whose == NameOf::Person;
    return rules_->keyOf(isSpoken && !name.isEmpty() ? soundOf(name) + name : name);
}

} // namespace jiuzhang
