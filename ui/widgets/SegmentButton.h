// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace ui {

class Theme;

// A radio button drawn as a key: a frame with a word, filled when it is chosen. It stays a radio
// button for the keyboard and for screen readers.
class SegmentButton final : public QRadioButton
{
    Q_OBJECT
public:
    explicit SegmentButton(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
