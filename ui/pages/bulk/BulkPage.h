// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bulk/BulkPresenter.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QTableView;

namespace ui {

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
        SaveOpen,
        Undo,
        Look,
        Along,
        Pause,
        Columns,
        Sure,
        ButtonCount
    };
    void build();
    void buildTable();
    QBoxLayout *buildTop();
    QBoxLayout *buildUnderstanding();
    QWidget *buildColumns();
    QBoxLayout *buildRowActions();
    QWidget *buildDetails();
    void connectParts();
    void connectButtons();
    void chooseFile();
    void chooseTarget(void (BulkPresenter::*save)(const QString &), const QString &name);
    void pasteCells();
    void showState();
    void showGuesses();
    void showColumns();
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
    QLabel *m_understood;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QWidget *m_columns; // which column of the sheet is what
    QLabel *m_columnLabels[bulk::columnCount];
    QComboBox *m_columnBoxes[bulk::columnCount];
    QLabel *m_filterLabel;
    QComboBox *m_filter;
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
