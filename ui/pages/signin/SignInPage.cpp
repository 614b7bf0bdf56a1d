// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/SignInPage.h"

#include "ui/Theme.h"
#include "ui/text/Labelled.h"
#include "ui/text/NameText.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SignInPage::SignInPage(SignInPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_explanation(new QLabel(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_explanation->setWordWrap(true);
    m_frame->content()->addWidget(m_message);
    m_frame->content()->addWidget(m_explanation);
    if (presenter.isByProvider())
        addBrowserPart();
    else
        addForm();
    m_frame->content()->addStretch(1);
    connect(&presenter, &SignInPresenter::changed, this, &SignInPage::showState);
    retranslate();
}

void SignInPage::addBrowserPart()
{
    m_start = new QPushButton(this);
    m_cancel = new QPushButton(this);
    m_copy = new QPushButton(this);
    setButtonRole(m_copy, ButtonRole::Quiet);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_presenter.address()); });
    setButtonRole(m_start, ButtonRole::Primary);
    connect(m_start, &QPushButton::clicked, &m_presenter, &SignInPresenter::start);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, &SignInPresenter::cancel);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(12);
    row->addWidget(m_start);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    row->addStretch(1);
    m_frame->content()->addLayout(row);
    setFocusProxy(m_start);
}

FieldRow *SignInPage::addField(SignInForm::Field field, QLineEdit *edit)
{
    auto *row = new FieldRow(m_theme, edit, this);
    m_rows.insert(field, row);
    m_edits.insert(field, edit);
    connect(edit, &QLineEdit::returnPressed, this, &SignInPage::submitForm);
    m_frame->content()->addWidget(row);
    return row;
}

void SignInPage::addForm()
{
    using Field = SignInForm::Field;
    m_frame->content()->setSpacing(12);
    addField(Field::Name, new QLineEdit(this));
    addField(Field::Nihdi, new QLineEdit(this));
    addField(Field::Insz, new QLineEdit(this));
    m_role = new QComboBox(this);
    m_roleRow = new FieldRow(m_theme, m_role, this);
    m_frame->content()->addWidget(m_roleRow);
    addField(Field::OrganizationName, new QLineEdit(this));
    addField(Field::OrganizationNumber, new QLineEdit(this));
    m_start = new QPushButton(this);
    setButtonRole(m_start, ButtonRole::Primary);
    connect(m_start, &QPushButton::clicked, this, &SignInPage::submitForm);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 4, 4);
    row->addWidget(m_start);
    row->addStretch(1);
    m_frame->content()->addLayout(row);
    setFocusProxy(m_edits.value(Field::Name));
}

void SignInPage::submitForm()
{
    using Field = SignInForm::Field;
    SignInForm form;
    form.name = m_edits.value(Field::Name)->text();
    form.nihdi = m_edits.value(Field::Nihdi)->text();
    form.insz = m_edits.value(Field::Insz)->text();
    form.organizationName = m_edits.value(Field::OrganizationName)->text();
    form.organizationNumber = m_edits.value(Field::OrganizationNumber)->text();
    form.role = domain::Role(m_role->currentIndex());
    m_presenter.signInByHand(form);
    m_message->focusFirstLink();
}

void SignInPage::showState()
{
    const bool waiting = m_presenter.isWaiting();
    m_frame->setHeading(tr("Sign in to %1").arg(m_presenter.registerTitle()));
    if (!m_presenter.isByProvider())
        m_explanation->setText(tr("This register has no sign-in service. Say who works here; it "
                                  "stands with each dose that you record."));
    else if (waiting)
        m_explanation->setText(tr("Your browser has opened. Finish signing in there, then come "
                                  "back: this window goes on by itself."));
    else if (!m_presenter.knownName().isEmpty())
        m_explanation->setText(tr("%1 was signed in here before. Sign in again to send and to "
                                  "read at the register; saving here goes on without.")
                                   .arg(m_presenter.knownName()));
    else
        m_explanation->setText(tr("Signing in happens in your browser, with your eID, itsme or "
                                  "another means of your register."));
    if (m_cancel) {
        const QWidget *focused = window()->focusWidget();
        m_start->setEnabled(!waiting);
        m_cancel->setVisible(waiting);
        m_copy->setVisible(waiting);
        if (waiting && focused == m_start)
            m_cancel->setFocus(Qt::OtherFocusReason);
        else if (!waiting && (focused == m_cancel || focused == m_copy))
            m_start->setFocus(Qt::OtherFocusReason);
    }
    showProblems();
}

void SignInPage::showProblems()
{
    QList<InlineMessage::Link> links;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const QString problem = m_presenter.problems().value(row.key());
        row.value()->setProblem(problem);
        QLineEdit *edit = m_edits.value(row.key());
        if (!problem.isEmpty())
            links.append({labelled(edit->accessibleName(), problem),
                          [edit] { edit->setFocus(Qt::OtherFocusReason); }});
    }
    m_message->setNotice(m_presenter.notice(), links);
}

void SignInPage::retranslate()
{
    using Field = SignInForm::Field;
    if (m_cancel) {
        m_start->setText(tr("&Sign in with the browser"));
        m_cancel->setText(tr("&Cancel"));
        m_copy->setText(tr("No browser? Copy the &address"));
    } else {
        m_start->setText(tr("&Start work"));
        m_rows.value(Field::Name)->setName(tr("Your &name"));
        m_rows.value(Field::Nihdi)->setName(tr("Your N&IHDI number"));
        m_rows.value(Field::Insz)->setName(tr("Your INS&Z, when you have no NIHDI number"));
        m_rows.value(Field::OrganizationName)->setName(tr("Name of your &organisation"));
        m_rows.value(Field::OrganizationNumber)
            ->setName(tr("NIHDI or enterprise n&umber of the organisation"));
        m_roleRow->setName(tr("Your &role"));
        const int role = std::max(0, m_role->currentIndex());
        m_role->clear();
        for (const auto each : {domain::Role::Physician, domain::Role::Nurse, domain::Role::Trainee,
                                domain::Role::Administrative})
            m_role->addItem(roleText(each));
        m_role->setCurrentIndex(role);
    }
    showState();
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
