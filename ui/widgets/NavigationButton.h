// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

class Theme;

// One place of the navigation: drawing, word, shortcut below it, number at the right.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(const Theme &theme, QString icon, QWidget *parent);

    void setHint(const QString &hint);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    // Without the hint: where there is no room, only the word stands there.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCount(QPainter &painter) const;
    [[nodiscard]] int textLeft() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_hint;
    int m_count = 0;
};

} // namespace ui
