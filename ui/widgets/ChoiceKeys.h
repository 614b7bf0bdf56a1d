// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QRadioButton;

namespace ui {

class Theme;

// A few choices side by side, each one key away: its own key, or the arrow keys. Nothing may be
// chosen yet. Below each other where they do not fit.
class ChoiceKeys final : public QWidget
{
    Q_OBJECT
public:
    struct Choice
    {
        QString value;
        QString text;
        QString keys; // characters that choose it
    };

    explicit ChoiceKeys(const Theme &theme, QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void setValue(const QString &value); // unknown or empty: nothing is chosen
    [[nodiscard]] QString value() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &value); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool chooseByKey(const QString &text);

    const Theme &m_theme;
    QBoxLayout *m_row;
    QButtonGroup *m_group;
    QList<Choice> m_choices;
    QList<QRadioButton *> m_buttons;
};

} // namespace ui
