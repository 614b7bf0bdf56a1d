// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/Token.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>
#include <QPixmap>

#include <array>

class QApplication;

namespace ui {

// Colours, fonts and icons of every window. One object, made in main and handed down; it must
// outlive every widget. After a change each widget gets a PaletteChange event: icons are fetched
// again there.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    enum class Text { Body, Small, Head, PatientName };

    // Installs style, font and the colours of `mode` on the application.
    explicit Theme(QApplication &application, Mode mode = Mode::System);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    // From and to the words of the settings: "system", "light", "dark".
    [[nodiscard]] static Mode modeFromName(const QString &name);

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] bool isDark() const;
    // What is written on a surface of this colour.
    [[nodiscard]] QColor onColor(Token token) const;
    [[nodiscard]] QColor selection() const; // behind the text of a selected row
    [[nodiscard]] static QFont font(Text text);

    // A drawing of resources/icons in a token's colour; sharp at every scale of the screen.
    [[nodiscard]] QIcon icon(const QString &name, Token token = Token::Ink, int size = 20) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, Token token, int size = 20,
                                 qreal scale = 1) const;

private:
    using Colors = std::array<QColor, 11>;
    void apply();
    [[nodiscard]] QPalette palette() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    QApplication &m_application;
    Mode m_mode;
    Colors m_colors;
    bool m_applying = false;
};

} // namespace ui
