// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLineEdit;

namespace ui {

// A lot number. One that comes from an earlier dose has to be ticked: "still right?".
class LotEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit LotEdit(QWidget *parent = nullptr);

    void setValue(const QString &lot, bool asked);
    // The tick while it is asked, else the line.
    [[nodiscard]] QWidget *startOfWork() const;
    void retranslate();

Q_SIGNALS:
    void edited(const QString &lot);
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QLineEdit *m_line;
    QCheckBox *m_tick;
};

} // namespace ui
