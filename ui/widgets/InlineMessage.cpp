// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/InlineMessage.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/WrapButton.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int barWidth = 4;

QString iconName(Token tone)
{
    switch (tone) {
    case Token::Ok:
        return u"ok"_s;
    case Token::Wait:
        return u"warning"_s;
    case Token::Stop:
        return u"stop"_s;
    default:
        return u"info"_s;
    }
}

QLabel *newTextLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // the register's words are shown as they are
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

InlineMessage::InlineMessage(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_what(newTextLabel(this))
    , m_todo(newTextLabel(this))
    , m_words(newTextLabel(this))
    , m_copy(new QPushButton(this))
    , m_linkBox(new QVBoxLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_what);
    texts->addWidget(m_todo);
    texts->addWidget(m_words);
    texts->addLayout(m_linkBox);
    m_linkBox->setSpacing(4);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(barWidth + 12, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    setButtonRole(m_copy, ButtonRole::Quiet);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_notice.support); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Maximum would cut wrapped text
    hide();
}

void InlineMessage::setNotice(const Notice &notice, const QList<Link> &links)
{
    const bool news = notice != m_notice;
    m_notice = notice;
    showTexts();
    showLinks(links);
    showColors();
    setVisible(!notice.isEmpty());
    if (news && !notice.isEmpty())
        announce();
}

void InlineMessage::focusFirstLink()
{
    if (!m_links.isEmpty())
        m_links.first()->setFocus(Qt::OtherFocusReason);
}

void InlineMessage::showTexts()
{
    m_what->setText(m_notice.what);
    m_todo->setText(m_notice.todo);
    m_todo->setVisible(!m_notice.todo.isEmpty());
    QStringList quoted;
    for (const QString &words : m_notice.words)
        quoted.append(u"“%1”"_s.arg(words));
    m_words->setText(quoted.join(u'\n'));
    m_words->setVisible(!quoted.isEmpty());
    m_copy->setVisible(!m_notice.support.isEmpty());
    setAccessibleName(
        QStringList{m_notice.what, m_notice.todo, quoted.join(u' ')}.join(u' ').trimmed());
    retranslate();
}

void InlineMessage::setLinksInRow()
{
    m_linkBox->setDirection(QBoxLayout::LeftToRight);
    m_linkBox->addStretch(1);
}

// Links that stay keep the focus.
void InlineMessage::showLinks(const QList<Link> &links)
{
    m_follows.clear();
    for (const Link &link : links)
        m_follows.append(link.follow);
    // A link may be what is clicked right now: it goes after its click is over.
    while (m_links.size() > links.size()) {
        QPushButton *old = m_links.takeLast();
        m_linkBox->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    while (m_links.size() < links.size())
        addLink();
    for (qsizetype place = 0; place < links.size(); ++place)
        m_links.at(place)->setText(links.at(place).text);
}

void InlineMessage::addLink()
{
    const qsizetype place = m_links.size();
    auto *button = new WrapButton(m_theme, this);
    setButtonRole(button, ButtonRole::Quiet);
    connect(button, &QPushButton::clicked, this, [this, place] {
        const auto follow = m_follows.value(place); // what is shown may change meanwhile
        if (follow)
            follow();
    });
    m_linkBox->insertWidget(int(place), button, 0, Qt::AlignLeft); // not the whole row
    m_links.append(button);
}

void InlineMessage::showColors()
{
    m_icon->setPixmap(
        m_theme.pixmap(iconName(m_notice.tone), m_notice.tone, 20, devicePixelRatioF()));
    QFont strong = Theme::font(Theme::Text::Body);
    strong.setWeight(QFont::DemiBold);
    m_what->setFont(strong);
    update();
}

void InlineMessage::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::retranslate()
{
    m_copy->setText(tr("Copy code"));
    m_copy->setToolTip(m_notice.support);
    m_copy->setAccessibleDescription(m_notice.support);
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showColors();
    QFrame::changeEvent(event);
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    QColor tint = m_theme.color(m_notice.tone);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    tint.setAlphaF(0.08F);
    painter.fillRect(rect(), tint);
    painter.fillRect(QRect(0, 0, barWidth, height()), m_theme.color(m_notice.tone));
}

} // namespace ui
