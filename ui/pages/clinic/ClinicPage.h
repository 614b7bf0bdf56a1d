// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clinic/ClinicPresenter.h"
#include "ui/pages/clinic/DayListPresenter.h"

#include <QElapsedTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace ui {

class FamilyPapers;
class FamilyPapersPanel;
class InlineMessage;
class PageFrame;
class Theme;
class VisitRowWidget;
class WrapButton;

// The visit of one child from top to bottom: the two permissions, the doses of today, exactly what
// will be sent, paper.
class ClinicPage final : public QWidget
{
    Q_OBJECT
public:
    ClinicPage(ClinicPresenter &presenter, DayListPresenter &list, FamilyPapers &papers,
               const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void childChosen(const domain::Patient &patient); // of the list

protected:
    void changeEvent(QEvent *event) override;

private:
    // One of the two questions, with its answer and the buttons for it.
    struct Question
    {
        domain::Permission permission;
        QLabel *question;
        QLabel *state;
        QPushButton *yes;
        QPushButton *no;
    };
    void build();
    void buildList(QVBoxLayout *content);
    [[nodiscard]] QWidget *together(QWidget *label, QWidget *field);
    void buildQuestions(QVBoxLayout *content);
    void buildAuthorization(QVBoxLayout *content);
    void buildVisit(QVBoxLayout *content);
    void buildPaper(QVBoxLayout *content);
    void connectParts();
    void noteAuthorization();
    void openListed();
    void focusStart();
    [[nodiscard]] QWidget *firstYes() const;
    void forgetTyped();
    void showOutcome(bool isSaved);
    [[nodiscard]] QWidget *whatIsOpen() const;
    void answer(domain::Permission permission, bool yes);
    void makeRows();
    void goOnAfter(qsizetype row);
    void showState();
    void showQuestion(const Question &question);
    void retranslate();

    ClinicPresenter &m_presenter;
    DayListPresenter &m_list;
    const Theme &m_theme;
    PageFrame *m_frame;
    InlineMessage *m_message;
    QLabel *m_person;
    QLabel *m_listHead;
    InlineMessage *m_listMessage;
    QLabel *m_cardLabel;
    QLineEdit *m_card;
    QLabel *m_cohortLabel;
    QLineEdit *m_cohort;
    QLabel *m_summary;
    QTableView *m_table;
    QWidget *m_whole; // while somebody is open
    QLabel *m_permissionsHead;
    QLabel *m_whoAnswers;
    QList<Question> m_questions;
    QElapsedTimer m_answered; // the last one
    QLabel *m_byLabel;
    QLineEdit *m_by;
    QComboBox *m_role;
    QComboBox *m_manner;
    QLabel *m_consequence;
    QLabel *m_answers;
    QWidget *m_authorization; // while none is on file
    QLabel *m_doctorLabel;
    QLineEdit *m_doctor;
    QPushButton *m_noteDoctor;
    QLabel *m_dosesHead;
    QVBoxLayout *m_rowBox;
    QList<VisitRowWidget *> m_rows;
    QLabel *m_noRows;
    QComboBox *m_add;
    QLineEdit *m_reason;
    WrapButton *m_save;
    QLabel *m_sentence;
    QPushButton *m_showSent;
    QPlainTextEdit *m_sent;
    QLabel *m_paperHead;
    FamilyPapersPanel *m_papers;
    QLabel *m_retention;
};

} // namespace ui
