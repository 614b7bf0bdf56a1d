// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PatientBanner.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextColor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int leastIcon = 16;

QLabel *newLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *pair(QLabel *icon, QLabel *text, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(icon);
    row->addWidget(text);
    return both;
}

} // namespace

PatientBanner::PatientBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_alert(new QFrame(this))
    , m_alertIcon(new QLabel(m_alert))
    , m_alertText(newLabel(m_alert))
    , m_name(newLabel(this))
    , m_born(newLabel(this))
    , m_sex(newLabel(this))
    , m_number(newLabel(this))
    , m_allergyIcon(new QLabel(this))
    , m_allergy(newLabel(this))
    , m_accessIcon(new QLabel(this))
    , m_access(newLabel(this))
{
    build();
}

void PatientBanner::build()
{
    markAsHeading(m_name);
    auto *who = new FlowLayout(16, 4);
    who->addWidget(m_name);
    who->addWidget(m_born);
    who->addWidget(m_sex);
    who->addWidget(m_number);
    auto *strip = new FlowLayout(24, 4);
    strip->addWidget(pair(m_allergyIcon, m_allergy, this));
    strip->addWidget(pair(m_accessIcon, m_access, this));
    auto *alert = new QHBoxLayout(m_alert);
    alert->setContentsMargins(24, 8, 24, 8);
    alert->setSpacing(8);
    alert->addWidget(m_alertIcon, 0, Qt::AlignTop);
    alert->addWidget(m_alertText, 1);
    m_alertText->setWordWrap(true);
    m_alert->setAutoFillBackground(true);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 8, 24, 8);
    inside->setSpacing(4);
    inside->addLayout(who);
    inside->addLayout(strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_alert);
    column->addLayout(inside);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void PatientBanner::setState(const BannerState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    showState();
}

void PatientBanner::showState()
{
    m_name->setFont(Theme::font(Theme::Text::PatientName));
    m_alertText->setFont(Theme::font(Theme::Text::Head));
    m_name->setText(m_state.name);
    m_born->setText(m_state.born);
    m_sex->setText(m_state.sex);
    m_number->setText(m_state.number);
    m_allergy->setText(m_state.allergy);
    m_access->setText(m_state.access);
    m_alertText->setText(m_state.alert);
    m_alert->setVisible(!m_state.alert.isEmpty());
    const qreal scale = devicePixelRatioF();
    const int size = std::max(leastIcon, fontMetrics().ascent());
    m_allergyIcon->setPixmap(m_theme.pixmap(u"warning"_s, Token::Wait, size, scale));
    m_accessIcon->setPixmap(m_theme.pixmap(m_state.accessIcon, m_state.accessTone, size, scale));
    m_alertIcon->setPixmap(m_theme.pixmap(m_state.alertIcon, Token::Surface, size + 4, scale));
    setTextColor(m_allergy, m_theme.color(Token::Wait));
    setTextColor(m_access, m_theme.color(m_state.accessTone));
    QPalette alert;
    alert.setColor(QPalette::Window, m_theme.color(m_state.alertTone));
    m_alert->setPalette(alert);
    setTextColor(m_alertText, m_theme.onColor(m_state.alertTone));
    setAccessibleName(QStringList{m_state.alert, m_state.name, m_state.born, m_state.sex,
                                  m_state.number, m_state.allergy, m_state.access}
                          .join(u". "_s));
    update();
}

void PatientBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showState();
    QFrame::changeEvent(event);
}

void PatientBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    QColor line = m_theme.color(Token::Line);
    line.setAlphaF(0.5F);
    painter.setPen(line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!m_state.alert.isEmpty())
        painter.fillRect(QRect(0, 0, 6, height()), m_theme.color(m_state.alertTone));
}

} // namespace ui
