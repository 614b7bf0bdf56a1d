// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/RowDetailPanel.h"

#include "ui/Theme.h"
#include "ui/text/Labelled.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextColor.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Received text is never interpreted: no markup, no links.
QLabel *newText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

RowDetailPanel::RowDetailPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(newText({}, this))
    , m_sendAgain(new QPushButton(this))
    , m_correct(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_facts(new QWidget)
    , m_grid(new QGridLayout(m_facts))
{
    build();
    connect(m_sendAgain, &QPushButton::clicked, this, &RowDetailPanel::sendAgainAsked);
    connect(m_correct, &QPushButton::clicked, this, &RowDetailPanel::correctAsked);
    connect(m_withdraw, &QPushButton::clicked, this, &RowDetailPanel::withdrawAsked);
    connect(m_close, &QPushButton::clicked, this, &RowDetailPanel::closeAsked);
    retranslate();
}

void RowDetailPanel::build()
{
    markAsHeading(m_title);
    m_title->setFont(Theme::font(Theme::Text::Head));
    setButtonRole(m_withdraw, ButtonRole::Danger);
    setButtonRole(m_close, ButtonRole::Quiet);
    auto *buttons = new FlowLayout(12, 8);
    for (QPushButton *button : {m_sendAgain, m_correct, m_withdraw, m_close}) {
        button->setAutoDefault(true); // Enter presses it, as Space does
        buttons->addWidget(button);
    }
    m_grid->setContentsMargins(0, 0, 8, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_scroll->setWidget(m_facts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_facts->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_scroll, 1);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void RowDetailPanel::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_correct->setVisible(content.canCorrect);
    m_withdraw->setVisible(content.canWithdraw);
    m_sendAgain->setVisible(content.canSendAgain);
    showLines();
    retranslate();
}

void RowDetailPanel::showLines()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    int row = 0;
    for (const DetailLine &line : m_content.lines)
        addLine(row++, line);
    m_grid->setRowStretch(row, 1);
}

void RowDetailPanel::addLine(int row, const DetailLine &line)
{
    m_grid->setRowStretch(row, 0);
    QLabel *name = newText(line.label, m_facts);
    setTextColor(name, m_theme.color(Token::Ink2));
    name->setWordWrap(false);
    QLabel *value = newText(line.value, m_facts);
    value->setAccessibleName(labelled(line.label, line.value));
    m_grid->addWidget(name, row, 0, line.isCode ? Qt::AlignVCenter : Qt::AlignTop);
    if (!line.isCode) {
        m_grid->addWidget(value, row, 1);
        return;
    }
    auto *copy = new QPushButton(m_facts);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy %1").arg(line.label));
    setButtonRole(copy, ButtonRole::Quiet);
    connect(copy, &QPushButton::clicked, copy,
            [text = line.value] { QGuiApplication::clipboard()->setText(text); });
    auto *pair = new QWidget(m_facts);
    auto *both = new FlowLayout(8, 0);
    pair->setLayout(both);
    both->addWidget(value);
    both->addWidget(copy);
    m_grid->addWidget(pair, row, 1);
}

void RowDetailPanel::showEscape(bool here)
{
    m_escapeHere = here;
    retranslate();
}

void RowDetailPanel::retranslate()
{
    m_sendAgain->setText(tr("Send again"));
    m_correct->setText(tr("&Correct…"));
    m_withdraw->setText(tr("&Withdraw…"));
    m_close->setText(m_escapeHere ? tr("Close  Esc") : tr("Close"));
    const QString &what = m_content.title;
    m_sendAgain->setAccessibleName(tr("Send %1 again").arg(what));
    m_correct->setAccessibleName(tr("Correct %1").arg(what));
    m_withdraw->setAccessibleName(tr("Withdraw %1").arg(what));
    m_close->setAccessibleName(tr("Close the details"));
    setAccessibleName(what);
    m_scroll->setAccessibleName(tr("Details of %1").arg(what));
}

void RowDetailPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showLines();
    }
    QFrame::changeEvent(event);
}

} // namespace ui
