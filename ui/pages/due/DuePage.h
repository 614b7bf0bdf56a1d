// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/due/DuePresenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class InlineMessage;
class KeyedTable;
class Theme;

// Who is due of the practice: filter, sort, open, write to a file.
class DuePage final : public QWidget
{
    Q_OBJECT
public:
    DuePage(DuePresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void patientChosen(const domain::Patient &patient);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectParts();
    void filter();
    void showState();
    void fillChoices();
    void retranslate();

    DuePresenter &m_presenter;
    QLabel *m_heading;
    InlineMessage *m_message;
    QComboBox *m_which;
    QComboBox *m_series;
    QLineEdit *m_name;
    QPushButton *m_again;
    QPushButton *m_export;
    QLabel *m_summary;
    KeyedTable *m_table;
    QLabel *m_empty;
    QLabel *m_source;
};

} // namespace ui
