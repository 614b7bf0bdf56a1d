// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Circumstances.h"
#include "ui/Notice.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class DateEdit;
class HoldbackForm;
class InlineMessage;
class PlanPresenter;
class Theme;

// What is known here of a person and decides what is due: the mother of an infant, a pregnancy,
// what stands against a vaccine. Kept here, encrypted, never sent.
class CircumstancesPanel final : public QWidget
{
    Q_OBJECT
public:
    CircumstancesPanel(PlanPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    void focusStart();
    void startAgain(); // another person: nothing typed is left

Q_SIGNALS:
    void left(); // Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Question // answered with yes, no, or not asked
    {
        QLabel *label;
        QComboBox *box;
        domain::Answer domain::Circumstances::*answer;
        bool ofInfant;
    };
    void build();
    QComboBox *addQuestion(QFormLayout *form, domain::Answer domain::Circumstances::*answer,
                           bool ofInfant);
    void showState();
    void showHoldbacks();
    void addHoldback();
    void save();
    void keep(const domain::Circumstances &circumstances);
    [[nodiscard]] domain::Circumstances typed() const;
    void retranslate();

    PlanPresenter &m_presenter;
    const Theme &m_theme;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QLabel *m_who; // who recorded it last, and that it stays here
    QList<Question> m_questions;
    QLabel *m_motherOnLabel;
    DateEdit *m_motherOn;
    QLabel *m_gestationLabel;
    QWidget *m_gestation;
    QSpinBox *m_gestationWeeks;
    QSpinBox *m_gestationDays;
    QLabel *m_courseLabel;
    QComboBox *m_course;
    QLabel *m_pregnantLabel;
    QWidget *m_pregnant;
    QSpinBox *m_pregnantWeeks;
    QSpinBox *m_pregnantDays;
    QPushButton *m_save;
    QLabel *m_against;
    QVBoxLayout *m_list;
    HoldbackForm *m_add;
    domain::Circumstances m_shown; // as the form was filled
};

} // namespace ui
