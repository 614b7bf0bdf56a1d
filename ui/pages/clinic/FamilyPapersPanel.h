// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ui {

class FamilyPapers;
class InlineMessage;
class SideEffectForm;
class Theme;

// The buttons for what goes on paper, and the form of a side effect when it is wanted.
class FamilyPapersPanel final : public QWidget
{
    Q_OBJECT
public:
    FamilyPapersPanel(FamilyPapers &papers, const Theme &theme, QWidget *parent = nullptr);

    void showState();

Q_SIGNALS:
    void told(QWidget *message); // something new, which may be out of view

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void showOtherChild();

    FamilyPapers &m_papers;
    InlineMessage *m_message;
    QComboBox *m_language;
    QCheckBox *m_withNumber;
    QPushButton *m_certificate;
    QPushButton *m_cards;
    QPushButton *m_duplicate;
    QComboBox *m_province; // where the postcode does not tell
    QPushButton *m_report;
    SideEffectForm *m_form;
};

} // namespace ui
