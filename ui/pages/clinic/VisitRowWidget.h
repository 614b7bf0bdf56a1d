// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clinic/ClinicPresenter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ChoiceKeys;
class DateEdit;
class FlowLayout;
class Theme;

// One dose of the visit: whether, which lot, where, or why not.
class VisitRowWidget final : public QWidget
{
    Q_OBJECT
public:
    VisitRowWidget(ClinicPresenter &presenter, qsizetype row, const Theme &theme,
                   QWidget *parent = nullptr);

    void showState();
    // Other rows take its place: what is still typed in it is nobody's any more.
    void retire();
    [[nodiscard]] QWidget *startOfWork() const;
    // Something is still to be filled in for it.
    [[nodiscard]] bool isToFill() const;

Q_SIGNALS:
    void completed(); // Enter in the last field

private:
    void build();
    void connectParts();
    void retranslate();
    [[nodiscard]] const VisitRow &row() const { return m_presenter.rows().at(m_row); }

    ClinicPresenter &m_presenter;
    const qsizetype m_row;
    const Theme &m_theme;
    bool m_retired = false;
    QCheckBox *m_included;
    QLabel *m_why;
    QComboBox *m_answer;
    QLineEdit *m_lot;
    DateEdit *m_expiry;
    ChoiceKeys *m_side;
    DateEdit *m_dateHad;
    QLineEdit *m_proof;
    DateEdit *m_until;
    QLineEdit *m_postponedFor;
    QLineEdit *m_consulted;
    QPushButton *m_stillRight;
    QPushButton *m_takeOther;
    QLabel *m_problem;
};

} // namespace ui
