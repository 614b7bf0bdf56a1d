// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/RecordPage.h"

#include "ui/Theme.h"
#include "ui/pages/record/HistoryPanel.h"
#include "ui/pages/record/RecordViews.h"
#include "ui/pages/registration/RegistrationPage.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PatientBanner.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/WrapButton.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

namespace {

// In characters: what the list needs beside the form, and what the form needs.
constexpr int leastHistory = 66;
constexpr int formWidth = 60;

} // namespace

RecordPage::RecordPage(RecordPresenter &record, RegistrationPresenter &registration,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_registration(registration)
    , m_banner(new PatientBanner(theme, this))
    , m_link(new InlineMessage(theme, this))
    , m_history(new HistoryPanel(record, theme))
    , m_views(new RecordViews(record.plan(), m_history, theme))
    , m_form(new RegistrationPage(registration, theme))
    , m_main(new QWidget)
    , m_foot(new QWidget(m_main))
    , m_openForm(new WrapButton(theme, m_foot))
    , m_sides(new SidePanel(m_main, m_form, this))
{
    build();
    connectParts();
    addShortcuts();
    retranslate();
}

void RecordPage::build()
{
    auto *main = new QVBoxLayout(m_main);
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addWidget(m_views, 1);
    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_openForm);
    main->addWidget(m_foot);
    setButtonRole(m_openForm, ButtonRole::Primary);
    m_openForm->setAutoDefault(true); // Enter presses it, as Space does
    m_sides->setWidths(leastHistory, formWidth);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_banner);
    whole->addWidget(m_link);
    whole->addWidget(m_sides, 1);
}

void RecordPage::connectParts()
{
    connect(&m_record, &RecordPresenter::opened, this, &RecordPage::startAgain);
    connect(&m_record, &RecordPresenter::changed, this, &RecordPage::showState);
    connect(&m_record, &RecordPresenter::announced, this, &RecordPage::announce);
    connect(&m_record, &RecordPresenter::told, m_history, &HistoryPanel::tell);
    connect(&m_record, &RecordPresenter::rowAsked, this, [this](const QString &key) {
        m_views->showHistory();
        m_history->showRow(key);
    });
    connect(&m_record.plan(), &PlanPresenter::announced, this, &RecordPage::announce);
    connect(&m_record.plan(), &PlanPresenter::doseAsked, &m_registration,
            &RegistrationPresenter::startDue);
    connect(&m_record, &RecordPresenter::correctionAsked, &m_registration,
            &RegistrationPresenter::correct);
    connect(&m_registration, &RegistrationPresenter::announced, this, &RecordPage::announce);
    // A form that asks for the focus has to be on screen first.
    connect(&m_registration, &RegistrationPresenter::focusAsked, this,
            [this] { m_sides->setOpen(true); });
    connect(&m_registration, &RegistrationPresenter::correctionLeft, m_views,
            &RecordViews::focusView);
    connect(m_openForm, &QPushButton::clicked, this, &RecordPage::focusForm);
    connect(m_form, &RegistrationPage::left, m_views, &RecordViews::focusView);
    connect(m_form, &RegistrationPage::nextPersonAsked, this, &RecordPage::closed);
    connect(m_history, &HistoryPanel::left, this, &RecordPage::closed);
    connect(m_views, &RecordViews::left, m_history, &HistoryPanel::focusTable);
    connect(m_sides, &SidePanel::arranged, this,
            [this] { m_foot->setVisible(m_sides->isNarrow()); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { followFocus(now); });
}

void RecordPage::addShortcut(const QKeySequence &keys, std::function<void()> action)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut); // also from the strip and the navigation
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

void RecordPage::addShortcuts()
{
    addShortcut(Qt::Key_F3, [this] {
        m_views->showHistory();
        m_history->focusSearch();
    });
    addShortcut(Qt::Key_F4, [this] { focusForm(); });
    addShortcut(Qt::Key_F5, [this] { m_history->readAgain(); });
    addShortcut(Qt::Key_F6, [this] { m_views->recordDue(); });
    addShortcut(Qt::Key_F7, [this] { m_views->showTimeLine(); });
    addShortcut(Qt::Key_F8, [this] { m_views->showCircumstances(); });
    addShortcut(Qt::CTRL | Qt::Key_Return, [this] { m_form->save(); });
    addShortcut(Qt::CTRL | Qt::Key_Enter, [this] { m_form->save(); });
    addShortcut(QKeySequence::Undo, [this] { m_registration.undo(); });
}

void RecordPage::open(const domain::Patient &patient)
{
    if (m_record.isSame(patient)) {
        setFocus(Qt::OtherFocusReason);
        return m_record.refresh();
    }
    m_registration.leave([this, patient] { m_record.open(patient); });
}

void RecordPage::openEntry(const QUuid &id)
{
    m_registration.leave([this, id] { m_record.openEntry(id); });
}

void RecordPage::startAgain()
{
    m_registration.open(m_record.patient());
    m_sides->setOpen(false);
    m_views->startAgain();
    m_history->startAgain();
    showState();
    setFocus(Qt::OtherFocusReason);
}

void RecordPage::showState()
{
    m_banner->setVisible(m_record.isOpen());
    if (m_record.isOpen())
        m_banner->setState(m_record.banner());
    showLink();
}

// What can be done about a relation that is missing stands where it is missed.
void RecordPage::showLink()
{
    QList<InlineMessage::Link> links;
    if (m_record.canMakeLink()) {
        using Evidence = domain::LinkEvidence;
        // What was pressed goes away when it succeeds; the focus goes on to the form before that.
        const auto make = [this](Evidence evidence) {
            focusForm();
            m_record.makeLink(evidence);
        };
        links = {
            {tr("The card was read: create the relation"), [make] { make(Evidence::CardReading); }},
            {tr("The person declares it: create the relation"),
             [make] { make(Evidence::Declaration); }},
            {tr("Read without a relation, with a reason…"),
             [this] { m_record.readWithoutLink(); }}};
    }
    m_link->setNotice(m_record.linkNotice(), links);
}

void RecordPage::focusForm()
{
    m_sides->setOpen(true);
    m_form->focusStart();
}

// Esc is for the side that has the focus. In a narrow window the form lies over the list: it is
// there while it is worked in.
void RecordPage::followFocus(QWidget *now)
{
    if (!now || !m_sides->isAncestorOf(now))
        return;
    m_history->showEscape(!m_form->isAncestorOf(now));
    m_form->showEscape(m_form->isAncestorOf(now));
    if (!m_sides->isNarrow())
        return;
    m_sides->setOpen(m_form->isAncestorOf(now));
}

void RecordPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_sides->isNarrow())
        m_views->focusView();
    else
        m_form->focusStart();
}

void RecordPage::announce(const QString &text)
{
    m_main->setAccessibleDescription(text);
    QAccessibleEvent event(m_main, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void RecordPage::retranslate()
{
    m_openForm->setText(tr("Record a dose"));
    m_openForm->setKeyText(tr("F4", "key"));
    m_main->setAccessibleName(tr("Recorded doses"));
    m_main->setAccessibleDescription({}); // what was announced is over
}

void RecordPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
