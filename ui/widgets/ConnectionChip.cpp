// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConnectionChip.h"

#include "ui/Theme.h"
#include "ui/text/Labelled.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int detailsWidth = 320;

QLabel *newLine(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectionChip::ConnectionChip(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &ConnectionChip::showDetails);
}

void ConnectionChip::setContent(Content content)
{
    m_content = std::move(content);
    showContent();
}

void ConnectionChip::showContent()
{
    QStringList parts{m_content.registerTitle};
    if (!m_content.connected)
        parts.append(m_content.look.word);
    if (!m_content.lastContact.isEmpty())
        parts.append(m_content.lastContact);
    setText(parts.join(u"  "_s));
    setIcon(m_theme.icon(m_content.look.icon, m_content.look.token, 16));
    setIconSize({16, 16});
    setAccessibleName(
        tr("Connection with %1: %2").arg(m_content.registerTitle, m_content.look.word));
    setAccessibleDescription(m_content.sentence);
    setToolTip(m_content.sentence);
}

void ConnectionChip::showDetails()
{
    auto *details = new QFrame(this, Qt::Popup);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->setFrameShape(QFrame::StyledPanel);
    details->setBackgroundRole(QPalette::Base);
    details->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(details);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *head = newLine(labelled(m_content.registerTitle, m_content.look.word), details);
    head->setFont(Theme::font(Theme::Text::Head));
    column->addWidget(head);
    column->addWidget(newLine(m_content.sentence, details));
    column->addWidget(newLine(m_content.lastContact.isEmpty()
                                  ? tr("No contact since the program started.")
                                  : tr("Last contact: %1").arg(m_content.lastContact),
                              details));
    const bool signIn = m_content.needsSignIn;
    auto *act = new QPushButton(signIn ? tr("Sign in…") : tr("Ask now"), details);
    connect(act, &QPushButton::clicked, this,
            signIn ? &ConnectionChip::signInRequested : &ConnectionChip::checkRequested);
    connect(act, &QPushButton::clicked, details, &QWidget::close);
    column->addWidget(act, 0, Qt::AlignLeft);
    details->setFixedWidth(detailsWidth);
    details->adjustSize();
    details->move(mapToGlobal(QPoint(width() - detailsWidth, height() + 4)));
    details->show();
    act->setFocus(Qt::PopupFocusReason);
}

void ConnectionChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showContent();
    QToolButton::changeEvent(event);
}

} // namespace ui
