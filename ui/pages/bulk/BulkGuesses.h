// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/bulk/BulkReading.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

// What the list was taken to be, and where a wrong guess is put right.
class BulkGuesses final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkGuesses(BulkReading &reading, QWidget *parent = nullptr);

    void showState();
    void retranslate();

private:
    void build();
    void buildColumns();
    void connectParts();
    void showColumns();
    void fillChoices();

    BulkReading &m_reading;
    QLabel *m_understood;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QPushButton *m_which; // opens the columns
    QPushButton *m_sure;
    QWidget *m_columns; // which column of the sheet is what
    QLabel *m_columnLabels[bulk::columnCount];
    QComboBox *m_columnBoxes[bulk::columnCount];
};

} // namespace ui
