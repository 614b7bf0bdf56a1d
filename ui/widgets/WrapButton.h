// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

class Theme;

// A push button whose text may take several lines: a label that says who, what and when has to be
// readable at any width and text size. The key that presses it stands at its end.
class WrapButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit WrapButton(const Theme &theme, QWidget *parent = nullptr);

    void setKeyText(const QString &key); // "Ctrl+⏎"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int keyWidth() const;
    [[nodiscard]] QRect textRect(int width) const;

    const Theme &m_theme;
    QString m_key;
};

} // namespace ui
