// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that names have, and how people write them.
#pragma once

#include "core/casework/clue.h"
#include "tests/core/shielding/party_characters.h"

namespace jiuzhang::tests {

struct Party {
    ClueContent clue;
    QString mark;
    QString family;
    QString given;
    QString digits;     // of the telephone, without area code
    QStringList pieces; // of mark and given name, none of which may be left
};

inline const QStringList kEntities{u"景德镇%1陶瓷有限公司"_s,
                                   u"江西省%1供应链管理股份有限公司"_s,
                                   u"%1(五金机电经营部)"_s,
                                   u"%1（江西）科技有限公司"_s,
                                   u"珠山区%1饭店"_s,
                                   u"浮梁县%1种植专业合作社"_s,
                                   u"%1石材厂"_s,
                                   u"江西%1律师事务所"_s,
                                   u"景德镇市%1印章刻制服务部"_s,
                                   u"%1建设有限公司第三分公司"_s,
                                   u"%1陶瓷店"_s,
                                   u"%1瓷厂"_s,
                                   u"江西%1集团有限公司景德镇分公司"_s};
inline const QStringList kLatinEntities{u"%1 Ceramics (Jingdezhen) Co., Ltd."_s,
                                        u"Jingdezhen %1 Trading Ltd"_s, u"景德镇%1陶瓷有限公司"_s};

// In short, as another's text may have them.
inline const QStringList kShortNames{u"%1"_s,   u"%1公司"_s, u"%1三分公司"_s,
                                     u"%1店"_s, u"%1厂"_s,   u"%1二店"_s};

inline QString spaced(const QString& name)
{
    QString text;
    for (const QChar each : name)
        text += (text.isEmpty() ? QString() : u" "_s) + each;
    return text;
}
inline QString wide(const QString& digits)
{
    QString text;
    for (const QChar each : digits)
        text += QChar(each.unicode() - u'0' + u'０');
    return text;
}

} // namespace jiuzhang::tests
