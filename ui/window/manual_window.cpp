// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/manual_window.h"

#include "ui/shared/layout.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kTopic = Qt::UserRole;
constexpr QSize kManualRoom{1000, 680}; // pixels
constexpr int kBeside = 40;             // pixels beside a picture

// Pictures are as wide as the page.
class ManualText : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int type, const QUrl& name) override
    {
        QImage picture(manualShelf() + name.path());
        if (type != QTextDocument::ImageResource || picture.isNull())
            return QTextBrowser::loadResource(type, name);
        const double dots = devicePixelRatioF();
        const int width = static_cast<int>((viewport()->width() - kBeside) * dots);
        if (width < picture.width())
            picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(dots);
        return picture;
    }
};

void addHeading(QListWidget* list, const QString& text)
{
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::NoItemFlags);
}

void addPage(QListWidget* list, const ManualPage& page)
{
    auto* item = new QListWidgetItem(page.title, list);
    item->setData(kTopic, page.topic);
}

} // namespace

ManualWindow::ManualWindow(QWidget* window) : QDialog(window, Qt::Window), pages_(manualPages())
{
    setWindowTitle(tr("Manual – Jiuzhang"));
    resize(kManualRoom);
    find_ = new QLineEdit(this);
    find_->setObjectName(QStringLiteral("find"));
    find_->setPlaceholderText(tr("Any word"));
    find_->setClearButtonEnabled(true);
    list_ = new QListWidget(this);
    list_->setObjectName(QStringLiteral("pages"));
    list_->setAccessibleName(tr("Pages of the manual"));
    text_ = new ManualText(this);
    text_->setObjectName(QStringLiteral("page"));
    text_->setOpenLinks(false);
    auto* left = columnOf(this, {inRow({labelFor(find_, tr("&Find")), wide(find_)}), wide(list_)});
    auto* both = split(Qt::Horizontal, this, {wide(left, 1), wide(text_, 3)});
    inColumn(this, {wide(both)}, kAround);
    connect(find_, &QLineEdit::textChanged, this, &ManualWindow::list);
    connect(find_, &QLineEdit::returnPressed, this, [this] { text_->setFocus(); });
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !item->data(kTopic).toString().isEmpty())
            read(item->data(kTopic).toString());
    });
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        open(link.path().section(u'.', 0, 0)); // "today.md"
    });
    onKeys(this, QKeySequence::Find, [this] {
        find_->setFocus();
        find_->selectAll();
    });
    list();
}

// The pages that are found, part by part.
void ManualWindow::list()
{
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const auto part : {ManualPart::Tasks, ManualPart::Screens, ManualPart::Tables}) {
        addHeading(list_, partText(part));
        for (const auto& page : pages_) {
            if (page.part == part && isAbout(page, find_->text()))
                addPage(list_, page);
        }
    }
}

void ManualWindow::open(const QString& topic)
{
    if (find_->text().size() > 0)
        find_->clear();
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(kTopic).toString() == topic)
            list_->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

void ManualWindow::tell(const QString& text)
{
    list_->setCurrentRow(-1);
    text_->setMarkdown(text);
    show();
    raise();
    activateWindow();
    text_->setFocus();
}

void ManualWindow::read(const QString& topic)
{
    const auto page = std::ranges::find(pages_, topic, &ManualPage::topic);
    if (page != pages_.end())
        text_->setMarkdown(page->text);
}

} // namespace jiuzhang::ui
