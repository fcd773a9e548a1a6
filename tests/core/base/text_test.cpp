// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_json.h"
#include "core/base/credit_code.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace jiuzhang;

TEST_CASE("texts are compared without width, case and space", "[base]")
{
    CHECK(comparable(QStringLiteral(" ＺＪ２０１８－０１７ 号")) == QStringLiteral("zj2018-017号"));
    CHECK(comparable(QStringLiteral("区 发 改 委")) == QStringLiteral("区发改委"));
}

TEST_CASE("a kept text stays as typed", "[base]")
{
    CHECK(tidied(QStringLiteral("  喆瀚堃窑业\n有限公司 ")) ==
          QStringLiteral("喆瀚堃窑业 有限公司"));
    CHECK(tidied(QStringLiteral("（2020）赣")) == QStringLiteral("（2020）赣"));
}

TEST_CASE("bigrams pair code points, also beyond the basic plane", "[base]")
{
    CHECK(bigrams(QStringLiteral("工程款")) ==
          QStringList{QStringLiteral("工程"), QStringLiteral("程款"), QStringLiteral("款")});
    CHECK(bigrams(QString::fromUtf8("𬭎厂")) ==
          QStringList{QString::fromUtf8("𬭎厂"), QStringLiteral("厂")});
    CHECK(bigrams(QStringLiteral(" , ")).isEmpty());
}

TEST_CASE("canonical JSON sorts keys and keeps whole numbers whole", "[base]")
{
    const QJsonObject object{{QStringLiteral("b"), 123456789012345LL},
                             {QStringLiteral("a"), QStringLiteral("旧账\n")},
                             {QStringLiteral("B"), QJsonValue::Null}};
    CHECK(canonicalJson(object) ==
          QByteArray("{\"B\":null,\"a\":\"旧账\\n\",\"b\":123456789012345}"));
}

TEST_CASE("a credit code is right only with its check character", "[base]")
{
    CHECK(isCreditCode(QStringLiteral("91360203MA0001000G")));
    CHECK(isCreditCode(QStringLiteral("91360203MA0001185X")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA0000000X")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA0001000")));
    CHECK_FALSE(isCreditCode(QStringLiteral("91360203MA000100OG")));
}
