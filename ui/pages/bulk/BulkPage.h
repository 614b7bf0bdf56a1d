// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bulk/BulkPresenter.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;

namespace ui {

class BulkGuesses;
class FormFields;
class InlineMessage;
class StatusBadge;
class Theme;

// The list at the left, what everybody in it gets at the right; in a narrow window below each
// other. A file may be dropped anywhere on it, cells are pasted with Ctrl+V.
class BulkPage final : public QWidget
{
    Q_OBJECT
public:
    BulkPage(BulkPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Button {
        Open,
        Paste,
        Template,
        Close,
        LeaveOut,
        Accept,
        AcceptAll,
        Lot,
        Dose,
        NotGiven,
        Reason,
        TakeIn,
        SaveOpen,
        Undo,
        Look,
        Along,
        Pause,
        ButtonCount
    };
    void build();
    void buildTable();
    void fitColumns();
    QBoxLayout *buildTop();
    QLayout *buildLine();
    QBoxLayout *buildRowActions();
    QWidget *buildDetails();
    void connectParts();
    void connectButtons();
    void chooseFile();
    void chooseTarget(void (BulkPresenter::*save)(const QString &), const QString &name);
    void pasteCells();
    void showState();
    void scan();
    void showActions();
    void fillChoices();
    void retranslate();
    [[nodiscard]] QPushButton *button(Button which) const { return m_buttons[which]; }

    BulkPresenter &m_presenter;
    const Theme &m_theme;
    QLabel *m_heading;
    StatusBadge *m_progress;
    QPushButton *m_buttons[ButtonCount];
    InlineMessage *m_message;
    QLabel *m_empty;
    QLabel *m_filterLabel;
    QComboBox *m_filter;
    QLineEdit *m_scan; // one number after the other
    BulkGuesses *m_guesses;
    QTableView *m_table;
    QLabel *m_row; // what differs in the selected row
    QLabel *m_detailsTitle;
    QScrollArea *m_details;
    FormFields *m_fields;
    QPushButton *m_more;
    QPushButton *m_register;
    QWidget *m_body;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_parts = nullptr;
};

} // namespace ui
