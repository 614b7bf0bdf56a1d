// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ui {

// What a page stands in: a heading, 24 px around it, and a vertical scroll bar when the window is
// low or the text is large. There is never a horizontal one. What gets the focus is seen. Lines of
// text do not get wider than can be read when `readingWidth` is set.
class PageFrame final : public QScrollArea
{
    Q_OBJECT
public:
    enum class Width { Full, Reading };
    explicit PageFrame(Width width, QWidget *parent = nullptr);

    // How wide a column of text is at most, in the font of `of`.
    [[nodiscard]] static int readingWidth(const QWidget *of);

    void setHeading(const QString &heading);
    // Scrolls until a part is seen, also one that has just been shown.
    void reveal(QWidget *part);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_heading;
    QVBoxLayout *m_content;
};

} // namespace ui
