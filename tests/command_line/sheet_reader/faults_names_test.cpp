// SPDX-License-Identifier: GPL-3.0-or-later
// Names of units and kinds of problem as units write them, from the workbook to the clue.
#include "tests/command_line/sheet_reader/faults.h"

using namespace jiuzhang;
using namespace jiuzhang::test;
using namespace Qt::StringLiterals;

TEST_CASE("units are known by other spellings, and asked by likeness", "[exchange]")
{
    const char16_t* housing = u"区住房和城乡建设局";
    check(u"07-units-alias-typo.xlsx"_s, u"respondent"_s,
          {{2, housing},
           {3, housing},
           {4, housing},
           {5, housing},
           {6, housing},
           {7, housing},
           {8, housing},
           {9, u"unknown-unit"}, // two
           {11, u"asked-meant"}, // 区住建居
           {12, u"里村街道办事处"},
           {13, u"里村街道办事处"},
           {14, u"asked-meant"}, // its party committee
           {15, u"竟成镇人民政府"},
           {16, u"asked-meant"}, // 竞成镇
           {18, u"asked-meant"}, // 区政府
           {19, u"unknown-unit"},
           {20, u"珠山公安分局"},
           {21, u"区教育体育局"},
           {22, u"asked-meant"},
           {23, u"区财政局"},
           {24, u"高新技术开发区管理委员会"},
           {25, u"unknown-unit"}, // of the city
           {26, u"unknown-unit"},
           {27, u"unknown-unit"},
           {28, u"asked-meant"},
           {29, u"区农业农村局"},
           {30, u"unknown-unit"},
           {31, u"unknown-unit"},
           {32, u"区人民法院"},
           {33, u"区人民法院"},
           {34, u"asked-meant"},
           {35, u"unknown-unit"},
           {36, u"珠山街道办事处"},
           {37, u"unknown-unit"},
           {38, u"区市场监督管理局"},
           {39, u"asked-meant"},
           {40, u"asked-meant"}});
}

TEST_CASE("categories are known by other words, and asked by likeness", "[exchange]")
{
    const char16_t* arrears = u"账款支付不到位";
    check(u"08-categories-free.xlsx"_s, u"category"_s,
          {{2, arrears},
           {3, arrears},
           {4, arrears},
           {5, arrears},
           {8, u"unknown-category"}, // two
           {10, arrears},
           {11, u"招商引资政策不兑现"},
           {12, u"招商引资政策不兑现"},
           {15, u"asked-meant"},
           {17, u"asked-meant"},
           {18, u"unknown-category"},
           {19, u"其他情形"},
           {20, u"其他情形"},
           {21, u"法院判决不执行"},
           {22, arrears},
           {25, arrears}});
}
