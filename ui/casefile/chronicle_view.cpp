// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/chronicle_view.h"

#include "ui/shared/clue_text.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextDocument>

namespace jiuzhang::ui {

namespace {

constexpr int kPadding = 3; // pixels around the words of a line
constexpr int kSpacing = 3; // between the lines

const auto kCorrect = QStringLiteral("correct");
const auto kUndo = QStringLiteral("undo");
const auto kOpen = QStringLiteral("open");

QString struck(const QString& html, bool isUndone)
{
    return isUndone ? QStringLiteral("<s>%1</s>").arg(html) : html;
}

} // namespace

// Draws a line as rich text, and says what in it was clicked.
class ChronicleView::Painter : public QStyledItemDelegate {
public:
    explicit Painter(ChronicleView* view) : QStyledItemDelegate(view), view_(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        view_->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, view_);
        const bool isChosen = item.state.testFlag(QStyle::State_Selected);
        const auto text = isChosen ? QPalette::HighlightedText : QPalette::Text;
        QTextDocument words;
        const QColor link =
            item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Link);
        fill(words, index, link);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, item.palette.color(text));
        painter->save();
        painter->translate(option.rect.topLeft());
        words.documentLayout()->draw(painter, context);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        QTextDocument words;
        fill(words, index, {});
        return words.size().toSize();
    }

    // "correct", "undo", "open", or nothing.
    QString linkAt(const QModelIndex& index, QPoint position) const
    {
        QTextDocument words;
        fill(words, index, {});
        return words.documentLayout()->anchorAt(position - view_->visualRect(index).topLeft());
    }

    bool editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem&,
                     const QModelIndex& index) override
    {
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const QString link = linkAt(index, static_cast<QMouseEvent*>(event)->pos());
        if (link == kCorrect)
            Q_EMIT view_->correctWanted(view_->lines_->line(index).entry);
        else if (link == kUndo)
            Q_EMIT view_->undoWanted(view_->lines_->line(index).entry);
        else if (link == kOpen)
            Q_EMIT view_->caseWanted(view_->lines_->line(index).opens);
        return !link.isEmpty();
    }

private:
    void fill(QTextDocument& words, const QModelIndex& index, const QColor& link) const
    {
        const auto& line = view_->lines_->line(index);
        QStringList ways;
        const auto way = [&](const QString& to, const QString& text) {
            ways += QStringLiteral("<a href='%1' style='color:%2; text-decoration:none'>%3</a>")
                        .arg(to, link.name(), text.toHtmlEscaped());
        };
        if (!line.opens.isEmpty())
            way(kOpen, ChronicleView::tr("open"));
        if (line.canCorrect)
            way(kCorrect, ChronicleView::tr("correct"));
        if (!line.undoing.isEmpty())
            way(kUndo, line.undoing);
        QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'><tr>"
                                      "<td>%1</td><td align='right'>&nbsp;&nbsp;%2</td></tr>"
                                      "</table>")
                           .arg(struck(escaped(line.head), line.isUndone),
                                ways.join(QStringLiteral("&nbsp;&nbsp;")));
        if (!line.words.isEmpty())
            html += QStringLiteral("<div>%1</div>").arg(struck(escaped(line.words), line.isUndone));
        for (const auto& mark : line.marks)
            html += QStringLiteral("<div>✎ <i>%1</i></div>").arg(escaped(mark));
        words.setDefaultFont(view_->font());
        words.setDocumentMargin(kPadding);
        words.setTextWidth(view_->viewport()->width() - 2 * kSpacing);
        words.setHtml(html);
    }

    ChronicleView* view_;
};

ChronicleView::ChronicleView(ChronicleModel* model, QWidget* parent)
    : QListView(parent), lines_(model), painter_(new Painter(this))
{
    setModel(model);
    setItemDelegate(painter_);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or each line would change its width
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setSpacing(kSpacing);
    setAlternatingRowColors(true);
    setMouseTracking(true);
    setAccessibleName(tr("Chronicle"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const QString& number = lines_->line(index).opens; !number.isEmpty())
            Q_EMIT caseWanted(number);
    });
    addWay(tr("Correct this entry…"), Qt::Key_F2, &ChronicleView::correctWanted);
    addWay(tr("Withdraw or reverse it…"), QKeySequence::Delete, &ChronicleView::undoWanted);
}

void ChronicleView::addWay(const QString& text, const QKeySequence& keys,
                           void (ChronicleView::*wanted)(qlonglong))
{
    auto* way = new QAction(text, this);
    way->setShortcut(keys);
    way->setShortcutContext(Qt::WidgetShortcut);
    connect(way, &QAction::triggered, this, [this, wanted] {
        if (currentIndex().isValid())
            Q_EMIT(this->*wanted)(lines_->line(currentIndex()).entry);
    });
    addAction(way);
}

void ChronicleView::show(QList<ChronicleLine> lines)
{
    const auto current = currentIndex();
    const std::int64_t entry = current.isValid() ? lines_->line(current).entry : 0;
    lines_->show(std::move(lines));
    const auto again = lines_->lineOf(entry);
    setCurrentIndex(again.isValid() ? again : lines_->index(0));
}

void ChronicleView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void ChronicleView::mouseMoveEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->pos());
    const bool isLink = index.isValid() && !painter_->linkAt(index, event->pos()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

} // namespace jiuzhang::ui
