// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/wording_page.h"

#include "core/office/papers/paper_wording.h"
#include "ui/paper/press/paper_pages.h"
#include "ui/paper/press/paper_texts.h"
#include "ui/shared/layout.h"
#include "ui/shared/notice.h"
#include "ui/shared/terms_text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace jiuzhang::ui {

WordingPage::WordingPage(const Workplace& workplace, QWidget* parent)
    : QWidget(parent), workplace_(workplace), kinds_(new QComboBox(this)), state_(new QLabel(this)),
      text_(new QPlainTextEdit(this)), notice_(new Notice(this))
{
    kinds_->setObjectName(QStringLiteral("kinds"));
    for (const auto& each : paper::letterKinds())
        kinds_->addItem(paperText(each), each);
    text_->setObjectName(QStringLiteral("text"));
    text_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    inColumn(
        this,
        {inRow({labelFor(kinds_, tr("&Kind of paper")), kinds_, wide(state_),
                button(tr("&Preview with long values"), "preview", this, &WordingPage::preview),
                button(tr("&Adopt this text"), "adopt", this, &WordingPage::adopt),
                button(tr("&Back to the shipped text"), "goBack", this, &WordingPage::goBack)}),
         notice_, wide(text_)},
        kAround);
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this] {
        notice_->say({});
        showText();
    });
}

QString WordingPage::kind() const
{
    return kinds_->currentData().toString();
}

QByteArray WordingPage::typed() const
{
    return text_->toPlainText().toUtf8();
}

void WordingPage::refresh()
{
    showText();
}

void WordingPage::showText()
{
    const auto changed = officeTexts(workplace_.desk.record);
    if (!changed)
        return notice_->refuse(changed.error());
    const auto own = changed->find(kind());
    own_ = own != changed->end() ? std::optional(own->second) : std::nullopt;
    state_->setText(own_ ? tr("The office has changed this text.") : tr("The shipped text."));
    text_->setPlainText(
        QString::fromUtf8(own_ ? *own_ : paper::shippedText(kind()).value_or(QByteArray())));
}

void WordingPage::preview()
{
    if (auto checked = paper::checkText(kind(), typed()); !checked)
        return notice_->refuse(checked.error());
    notice_->say({});
    const paper::PaperPress press({}, [this](const QString&) { return std::optional(typed()); });
    if (auto shown = paper::showPages(press, {{kind(), paper::worstCase(kind())}},
                                      tr("The pages as they are printed"), {}, this);
        !shown)
        notice_->refuse(shown.error());
}

void WordingPage::adopt()
{
    auto kept = paper::checkText(kind(), typed());
    if (kept)
        kept = setPaperText(workplace_.desk, workplace_.acting(), kind(), own_, typed());
    if (!kept)
        return notice_->refuse(kept.error());
    notice_->sayDone(tr("From now on papers of this kind say this. Issued ones stay as they are."));
    showText();
    Q_EMIT adopted();
}

void WordingPage::goBack()
{
    const auto kept = setPaperText(workplace_.desk, workplace_.acting(), kind(), own_, {});
    if (!kept)
        return notice_->refuse(kept.error());
    notice_->sayDone(tr("From now on papers of this kind say what was shipped."));
    showText();
    Q_EMIT adopted();
}

} // namespace jiuzhang::ui
