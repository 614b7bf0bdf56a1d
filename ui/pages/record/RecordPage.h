// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/record/RecordPresenter.h"
#include "ui/pages/registration/RegistrationPresenter.h"

#include <QUuid>
#include <QWidget>

namespace ui {

class HistoryPanel;
class InlineMessage;
class PatientBanner;
class RecordViews;
class RegistrationPage;
class SidePanel;
class Theme;
class WrapButton;

// Everything about one person on one screen: who it is, what was given, and recording a dose.
class RecordPage final : public QWidget
{
    Q_OBJECT
public:
    RecordPage(RecordPresenter &record, RegistrationPresenter &registration, const Theme &theme,
               QWidget *parent = nullptr);

    // Asks first when something is typed for another person.
    void open(const domain::Patient &patient);
    // The person of an outbox item; a refused one opens at the field it is about.
    void openEntry(const QUuid &id);

Q_SIGNALS:
    void closed(); // done with this person: back to the search

protected:
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void addShortcuts();
    void addShortcut(const QKeySequence &keys, std::function<void()> action);
    void startAgain();
    void showState();
    void showLink();
    void focusForm();
    void followFocus(QWidget *now);
    void announce(const QString &text);
    void retranslate();

    RecordPresenter &m_record;
    RegistrationPresenter &m_registration;
    PatientBanner *m_banner;
    InlineMessage *m_link;
    HistoryPanel *m_history;
    RecordViews *m_views; // the history is one of them
    RegistrationPage *m_form;
    QWidget *m_main;
    QWidget *m_foot; // only where the form is not always there
    WrapButton *m_openForm;
    SidePanel *m_sides;
};

} // namespace ui
