// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstaccess/FirstAccessPage.h"

#include "ui/Theme.h"
#include "ui/text/AccessText.h"
#include "ui/text/Labelled.h"
#include "ui/text/Language.h"
#include "ui/text/PeopleText.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FieldRow.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using domain::AccessDraft;
using domain::LinkField;
using Step = FirstAccessPresenter::Step;

FirstAccessPage::FirstAccessPage(FirstAccessPresenter &presenter, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_explanation(new QLabel(this))
    , m_form(new QWidget(this))
    , m_terms(new QLabel(this))
    , m_accept(new QCheckBox(this))
    , m_language(new QComboBox(this))
    , m_check(new QLabel(this))
    , m_forward(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_read(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
    fill();
}

QLineEdit *FirstAccessPage::addField(LinkField field, QString AccessDraft::*text,
                                     QVBoxLayout *column)
{
    auto *edit = new QLineEdit(this);
    auto *row = new FieldRow(m_theme, edit, this);
    m_rows.insert(field, row);
    m_order.append(field);
    m_fields.append({field, text, edit});
    column->addWidget(row);
    connect(edit, &QLineEdit::editingFinished, this, [this] { m_presenter.setDraft(typed()); });
    connect(edit, &QLineEdit::returnPressed, m_forward, &QPushButton::click);
    return edit;
}

void FirstAccessPage::build()
{
    for (QLabel *label : {m_explanation, m_terms, m_check}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_check->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_terms);
    auto *accept = new FieldRow(m_theme, m_accept, this);
    m_rows.insert(LinkField::Terms, accept);
    m_order.append(LinkField::Terms);
    column->addWidget(accept);
    addField(LinkField::Nihdi, &AccessDraft::nihdi, column);
    addField(LinkField::Insz, &AccessDraft::insz, column);
    addField(LinkField::Family, &AccessDraft::family, column);
    addField(LinkField::Given, &AccessDraft::given, column);
    addField(LinkField::Email, &AccessDraft::email, column);
    auto *language = new FieldRow(m_theme, m_language, this);
    m_rows.insert(LinkField::Language, language);
    m_order.append(LinkField::Language);
    column->addWidget(language);
    addField(LinkField::PracticeName, &AccessDraft::practiceName, column);
    addField(LinkField::PracticeNumber, &AccessDraft::practiceNumber, column);
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);
    setButtonRole(m_forward, ButtonRole::Primary);
    setButtonRole(m_read, ButtonRole::Quiet);
    auto *row = new FlowLayout(12, 8);
    row->setContentsMargins(4, 4, 4, 4);
    for (QWidget *button : std::initializer_list<QWidget *>{m_forward, m_back, m_read})
        row->addWidget(button);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_explanation, m_form, m_check})
        m_frame->content()->addWidget(part);
    m_frame->content()->addLayout(row);
    m_frame->content()->addStretch(1);
}

void FirstAccessPage::connectParts()
{
    connect(&m_presenter, &FirstAccessPresenter::changed, this, &FirstAccessPage::showState);
    connect(&m_presenter, &FirstAccessPresenter::refused, this, [this] {
        showState();
        m_message->focusFirstLink();
    });
    connect(m_accept, &QCheckBox::toggled, this, [this] { m_presenter.setDraft(typed()); });
    connect(m_language, &QComboBox::activated, this, [this] { m_presenter.setDraft(typed()); });
    connect(m_forward, &QPushButton::clicked, this, [this] {
        if (m_presenter.step() == Step::Check)
            return m_presenter.confirm();
        m_presenter.setDraft(typed());
        m_presenter.toCheck();
    });
    connect(m_back, &QPushButton::clicked, &m_presenter, &FirstAccessPresenter::back);
    connect(m_read, &QPushButton::clicked, &m_presenter, &FirstAccessPresenter::read);
}

AccessDraft FirstAccessPage::typed() const
{
    AccessDraft draft = m_presenter.draft();
    draft.termsAccepted = m_accept->isChecked();
    draft.language = m_language->currentData().toString();
    for (const TextField &field : m_fields)
        draft.*field.text = field.edit->text();
    return draft;
}

void FirstAccessPage::fill()
{
    const AccessDraft draft = m_presenter.draft();
    for (const TextField &field : std::as_const(m_fields))
        field.edit->setText(draft.*field.text);
    m_language->setCurrentIndex(std::max(0, m_language->findData(draft.language)));
    m_accept->setChecked(draft.termsAccepted);
}

void FirstAccessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.read();
}

void FirstAccessPage::showState()
{
    const Step step = m_presenter.step();
    m_form->setVisible(step == Step::Form);
    m_check->setVisible(step == Step::Check);
    m_check->setText(m_presenter.checkText());
    m_forward->setVisible(step == Step::Form || step == Step::Check);
    m_back->setVisible(step == Step::Check);
    m_read->setVisible(step == Step::Waiting || step == Step::Unread || step == Step::NotForYou);
    m_read->setEnabled(!m_presenter.isBusy());
    m_forward->setEnabled(!m_presenter.isBusy());
    m_forward->setText(step == Step::Check ? tr("&Confirm") : tr("&Next: check the form"));
    switch (step) {
    case Step::Unread:
        m_frame->setHeading(tr("Access to the register"));
        m_explanation->setText(tr("Asking the register how your access stands…"));
        break;
    case Step::NotForYou:
        m_frame->setHeading(tr("Not linked to an organisation"));
        m_explanation->setText(tr("You are not linked to an organisation. Ask a physician of your "
                                  "practice to link you; once that is approved you can work."));
        break;
    case Step::Form:
        m_frame->setHeading(tr("Ask for access to the register"));
        m_explanation->setText(tr("This is asked once. What you type is kept when you break it "
                                  "off."));
        break;
    case Step::Check:
        m_frame->setHeading(tr("Check your request"));
        m_explanation->setText(tr("Is all of this right?"));
        break;
    case Step::Waiting:
        m_frame->setHeading(tr("Your access is requested"));
        m_explanation->setText(m_presenter.waitingSentence() + QStringLiteral("\n\n") +
                               m_presenter.next());
        break;
    }
    showProblems();
    if (step != m_shown && isVisible()) {
        m_shown = step;
        QWidget *first = step == Step::Form    ? static_cast<QWidget *>(m_accept)
                         : step == Step::Check ? m_forward
                                               : m_read;
        first->setFocus(Qt::OtherFocusReason);
    }
}

void FirstAccessPage::showProblems()
{
    const auto problems = m_presenter.problems();
    QList<InlineMessage::Link> links;
    for (const LinkField field : std::as_const(m_order)) {
        const QString problem = problems.value(field);
        FieldRow *row = m_rows.value(field);
        row->setProblem(problem);
        if (!problem.isEmpty())
            links.append({labelled(linkFieldLabel(field), problem),
                          [row] { row->field()->setFocus(Qt::OtherFocusReason); }});
    }
    m_message->setNotice(m_presenter.notice(), links);
}

void FirstAccessPage::retranslate()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setName(linkFieldLabel(row.key()));
    m_terms->setText(termsOfUse());
    m_accept->setText(tr("I &accept the terms of use"));
    m_accept->setAccessibleName(tr("I accept the terms of use"));
    m_back->setText(tr("&Previous"));
    m_read->setText(tr("&Look again"));
    showState();
}

void FirstAccessPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
