// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/shared/notice.h"
#include "ui/shared/work_line.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace jiuzhang;
using namespace jiuzhang::ui;

TEST_CASE("nothing moves when a screen's line says something, however long", "[notice]")
{
    ui::WorkLine line(nullptr);
    line.resize(600, 10);
    line.show();
    QCoreApplication::processEvents();
    const int height = line.height();
    CHECK(line.sizeHint().height() <= height);
    const auto stands = [&] {
        QCoreApplication::processEvents();
        line.adjustSize();
        return line.height() == height && line.maximumHeight() == height;
    };
    line.say(u"已办理"_s);
    CHECK(stands());
    line.say(u"一句很长的话。"_s.repeated(60), u"/tmp/函.pdf"_s);
    CHECK(stands());
    line.showWork(u"正在读取"_s, true);
    CHECK(stands());
    line.showWork({}, false);
    line.refuse({ErrorCode::LedgerMissing, {u"/a/very/long/path"_s.repeated(20)}});
    CHECK(stands());
}

TEST_CASE("what does not fit into a notice that keeps its room is in its tooltip", "[notice]")
{
    const QString text = u"一句很长的话。"_s.repeated(40);
    Notice notice(nullptr);
    notice.keepRoom(2);
    notice.resize(300, notice.height());
    notice.show();
    notice.say(u"短"_s);
    CHECK(notice.text() == u"短"_s);
    CHECK(notice.toolTip().isEmpty());
    notice.say(text);
    CHECK(notice.text().endsWith(u"…"));
    CHECK(text.startsWith(notice.text().chopped(1)));
    CHECK(notice.toolTip() == text);
    notice.say({});
    CHECK(notice.text().isEmpty());
    CHECK(notice.isVisible());
}
