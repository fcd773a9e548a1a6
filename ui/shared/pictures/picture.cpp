// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/pictures/picture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace jiuzhang::ui {

namespace {

constexpr int kMargin = 8;  // pixels
constexpr int kCopied = 2;  // times as large, so that it is sharp in a paper
constexpr int kPrinted = 4; // the same on a printer

// Dark on white, whatever the window has.
QPalette paperColours(const QPalette& window)
{
    QPalette paper(QColor(Qt::lightGray), QColor(Qt::white));
    paper.setColor(QPalette::Highlight, window.color(QPalette::Highlight));
    return paper;
}

// A click leads on at once, to another screen; the second one of a person who double clicks is not
// meant for what stands there.
class SecondClick : public QObject {
public:
    SecondClick() : QObject(qApp)
    {
        qApp->installEventFilter(this);
        QTimer::singleShot(QApplication::doubleClickInterval(), this, &QObject::deleteLater);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        return event->type() == QEvent::MouseButtonDblClick;
    }
};

} // namespace

Picture::Picture(const QString& name, QSize smallest, QWidget* parent) : QWidget(parent)
{
    setMinimumSize(smallest);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(name);
    auto* copied = new QAction(tr("Copy as picture"), this);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut);
    connect(copied, &QAction::triggered, this, &Picture::copy);
    addAction(copied);
    auto* printed = new QAction(tr("Print…"), this);
    connect(printed, &QAction::triggered, this, &Picture::print);
    addAction(printed);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void Picture::leadOn(const QString& hint)
{
    hint_ = hint;
    setMouseTracking(true);
}

QRectF Picture::area() const
{
    const double below = hint_.isEmpty() ? 0 : hintArea().height();
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin - below);
}

QRectF Picture::hintArea() const
{
    const double height = QFontMetricsF(font()).height();
    return {double(kMargin), this->height() - height - kMargin / 2.0, width() - 2.0 * kMargin,
            height};
}

// The keys may come before it is painted.
void Picture::changed()
{
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    marks_ = draw(painter, area());
    update();
}

void Picture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().base());
    painter.setPen(palette().color(QPalette::Text));
    marks_ = draw(painter, area());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(hintArea(), Qt::AlignRight | Qt::AlignVCenter, hint_);
    current_ = std::clamp(current_, 0, std::max(0, static_cast<int>(marks_.size()) - 1));
    if (!hasFocus() || marks_.empty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(marks_[static_cast<std::size_t>(current_)].place.adjusted(-2, -2, 2, 2));
}

void Picture::step(int marks)
{
    if (marks_.empty())
        return;
    current_ = std::clamp(current_ + marks, 0, static_cast<int>(marks_.size()) - 1);
    setAccessibleDescription(marks_[static_cast<std::size_t>(current_)].told);
    update();
}

void Picture::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!marks_.empty() && !hint_.isEmpty())
            Q_EMIT opened(current_);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

int Picture::markAt(const QPointF& place) const
{
    const auto at =
        std::ranges::find_if(marks_, [&](const Mark& mark) { return mark.place.contains(place); });
    return at == marks_.end() ? -1 : static_cast<int>(at - marks_.begin());
}

void Picture::mouseMoveEvent(QMouseEvent* event)
{
    const bool leads = !hint_.isEmpty() && markAt(event->position()) >= 0;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Picture::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (mark < 0 || hint_.isEmpty() || event->button() != Qt::LeftButton)
        return;
    current_ = mark;
    update();
    new SecondClick;
    Q_EMIT opened(mark);
}

void Picture::focusInEvent(QFocusEvent*)
{
    step(0);
}

void Picture::focusOutEvent(QFocusEvent*)
{
    update();
}

bool Picture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    if (mark < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), marks_[static_cast<std::size_t>(mark)].told, this);
    return true;
}

void Picture::copy()
{
    QApplication::clipboard()->setImage(onPaper(kCopied));
}

QImage Picture::onPaper(int scale)
{
    const QRectF whole = area();
    const QSize size(width(), static_cast<int>(whole.bottom()) + kMargin);
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    // Letters are set as on the screen, and what was set is larger by the ratio.
    const int dotsPerMetre = qRound(logicalDpiX() / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setDevicePixelRatio(scale);
    paper_ = paperColours(palette());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(paper_->color(QPalette::Text));
    draw(painter, whole);
    painter.end();
    paper_.reset();
    image.setDotsPerMeterX(dotsPerMetre * scale); // as large in a paper as on the screen
    image.setDotsPerMeterY(dotsPerMetre * scale);
    return image;
}

void Picture::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    QImage image = onPaper(kPrinted);
    image.setDevicePixelRatio(1);
    const QSizeF page = painter.viewport().size();
    const QSizeF size = QSizeF(image.size()).scaled(page, Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(), size), image);
}

} // namespace jiuzhang::ui
