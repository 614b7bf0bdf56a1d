// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/RowDetails.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class Theme;

// Everything about one dose, as plain text, with what can be done with it.
class RowDetailPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit RowDetailPanel(const Theme &theme, QWidget *parent = nullptr);

    struct Content
    {
        QString title;
        QList<DetailLine> lines;
        bool canCorrect = false;
        bool canWithdraw = false;
        bool canSendAgain = false;
        bool operator==(const Content &) const = default;
    };
    void setContent(const Content &content);
    void showEscape(bool here); // whether Esc closes it from where the focus is

Q_SIGNALS:
    void correctAsked();
    void withdrawAsked();
    void sendAgainAsked();
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showLines();
    void addLine(int row, const DetailLine &line);
    void retranslate();

    const Theme &m_theme;
    bool m_escapeHere = true;
    Content m_content;
    QLabel *m_title;
    QPushButton *m_sendAgain;
    QPushButton *m_correct;
    QPushButton *m_withdraw;
    QPushButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_facts;
    QGridLayout *m_grid;
};

} // namespace ui
