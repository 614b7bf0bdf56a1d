// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Theme.h"

#include "ui/ThemeIcon.h"
#include "ui/ThemeStyle.h"
#include "ui/widgets/Accessibility.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Colors = std::array<QColor, 11>;

// In the order of Token. Contrast of each text pair ≥ 4.5:1, of line and focus ≥ 3:1.
const Colors lightColors{
    QColor(0xFFFFFF), // Surface
    QColor(0xF3F5F6), // Ground
    QColor(0x1B2326), // Ink
    QColor(0x55636A), // Ink2
    QColor(0x7C8A91), // Line
    QColor(0x00677A), // Accent
    QColor(0x1E6B3A), // Ok
    QColor(0x7A5200), // Wait
    QColor(0xA4262C), // Stop
    QColor(0x2A5599), // Info
    QColor(0xB35900), // Focus
};
const Colors darkColors{
    QColor(0x1D2426), QColor(0x151A1C), QColor(0xE8EDEE), QColor(0xA9B5BA),
    QColor(0x7F8D93), QColor(0x5CC8DC), QColor(0x7BCB94), QColor(0xE3B25C),
    QColor(0xF2938F), QColor(0x93B8F0), QColor(0xFFB35C),
};

bool isBlackOrWhite(const QColor &color)
{
    return color.rgb() == qRgb(0, 0, 0) || color.rgb() == qRgb(255, 255, 255);
}

// Desktops have no common way to say "high contrast" before Qt 6.10; their palettes say it.
bool isHighContrast(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return isBlackOrWhite(window) && isBlackOrWhite(palette.color(QPalette::WindowText)) &&
           window == palette.color(QPalette::Base);
}

// Shapes and words carry the states; the person's own two colours carry the rest.
Colors fromPalette(const QPalette &palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const QColor accent = palette.color(QPalette::Link);
    return {ground, ground, ink, ink, ink, accent, ink, ink, ink, ink, accent};
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

QFont bodyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const bool unset =
        font.family().isEmpty() || font.family() == "Sans Serif"_L1 || font.family() == "Sans"_L1;
    if (unset || !QFontDatabase::hasFamily(font.family()))
        font.setFamily(u"Noto Sans"_s);
    font.setPointSizeF(std::max(10.5, font.pointSizeF()));
    return font;
}

} // namespace

Theme::Theme(QApplication &application, Mode mode)
    : m_application(application)
    , m_mode(mode)
{
    installAccessibility();
    QApplication::setFont(bodyFont());
    apply();
    QApplication::setStyle(new ThemeStyle(*this));
    application.installEventFilter(this);
}

Theme::Mode Theme::modeFromName(const QString &name)
{
    if (name == "light"_L1)
        return Mode::Light;
    return name == "dark"_L1 ? Mode::Dark : Mode::System;
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

QColor Theme::color(Token token) const
{
    return m_colors.at(std::size_t(token));
}

bool Theme::isDark() const
{
    return color(Token::Surface).lightness() < color(Token::Ink).lightness();
}

QColor Theme::onColor(Token token) const
{
    return token == Token::Surface || token == Token::Ground ? color(Token::Ink)
                                                             : color(Token::Surface);
}

QColor Theme::selection() const
{
    constexpr float share = 0.14F;
    const QColor accent = color(Token::Accent);
    const QColor surface = color(Token::Surface);
    const auto part = [](float over, float under) { return over * share + under * (1 - share); };
    return QColor::fromRgbF(part(accent.redF(), surface.redF()),
                            part(accent.greenF(), surface.greenF()),
                            part(accent.blueF(), surface.blueF()));
}

QFont Theme::font(Text text)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (text) {
    case Text::Body:
        break;
    case Text::Small:
        font.setPointSizeF(body * 9.5 / 10.5);
        break;
    case Text::Head:
        font.setPointSizeF(body * 12 / 10.5);
        font.setWeight(QFont::DemiBold);
        break;
    case Text::PatientName:
        font.setPointSizeF(body * 15 / 10.5);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

void Theme::apply()
{
    if (m_applying)
        return;
    m_applying = true;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    if (m_mode == Mode::System && isHighContrast(system))
        m_colors = fromPalette(system);
    else if (m_mode == Mode::Dark || (m_mode == Mode::System && isDarkPalette(system)))
        m_colors = darkColors;
    else
        m_colors = lightColors;
    QApplication::setPalette(palette());
    m_applying = false;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const QColor &color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    const QColor ink = color(Token::Ink);
    set({QPalette::Window, QPalette::AlternateBase}, color(Token::Ground));
    set({QPalette::Base, QPalette::Button, QPalette::ToolTipBase}, color(Token::Surface));
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, ink);
    set({QPalette::PlaceholderText, QPalette::BrightText}, color(Token::Ink2));
    set({QPalette::Highlight, QPalette::Link, QPalette::LinkVisited}, color(Token::Accent));
    set({QPalette::HighlightedText}, onColor(Token::Accent));
    set({QPalette::Mid, QPalette::Dark}, color(Token::Line));
    set({QPalette::Light, QPalette::Midlight}, color(Token::Surface));
    set({QPalette::Shadow}, color(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Ink2));
    return palette;
}

QPixmap Theme::pixmap(const QString &name, Token token, int size, qreal scale) const
{
    QPixmap pixmap = drawing(name, color(token), qRound(size * scale));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon Theme::icon(const QString &name, Token token, int size) const
{
    return QIcon(new ThemeIcon(name, color(token), color(Token::Line), size));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
