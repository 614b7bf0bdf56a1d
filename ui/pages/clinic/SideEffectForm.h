// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/SideEffect.h"

#include <QDate>
#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;
class FamilyPapers;
class FieldRow;
class Theme;

// What a person tells of a side effect; who, whom and what was given is known.
class SideEffectForm final : public QWidget
{
    Q_OBJECT
public:
    SideEffectForm(FamilyPapers &papers, const Theme &theme, QWidget *parent = nullptr);

    // Days and vaccines of the child who is open.
    void showState();
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Text
    {
        QString certificate::SideEffectReport::*member;
        QLineEdit *edit;
        FieldRow *row;
    };
    struct YesNo
    {
        std::optional<bool> certificate::SideEffectReport::*member;
        QComboBox *choice;
        FieldRow *row;
    };
    [[nodiscard]] FieldRow *addRow(QWidget *field);
    void addText(QString certificate::SideEffectReport::*member);
    void addYesNo(std::optional<bool> certificate::SideEffectReport::*member);
    [[nodiscard]] certificate::SideEffectReport typed() const;
    void showVaccines();
    void retranslate();

    FamilyPapers &m_papers;
    const Theme &m_theme;
    QList<QDate> m_days; // that the box shows
    QComboBox *m_day;
    FieldRow *m_dayRow;
    DateEdit *m_began;
    FieldRow *m_beganRow;
    QComboBox *m_outcome;
    FieldRow *m_outcomeRow;
    QList<Text> m_texts;
    QList<YesNo> m_answers;
    QPushButton *m_write;
};

} // namespace ui
