// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/StateText.h"

#include <QWidget>

class QLabel;

namespace ui {

class Theme;

// A state as everywhere: shape, word and colour.
class StatusBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusBadge(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const StateLook &look);
    [[nodiscard]] const StateLook &look() const { return m_look; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showLook();

    const Theme &m_theme;
    StateLook m_look;
    QLabel *m_icon;
    QLabel *m_word;
};

} // namespace ui
