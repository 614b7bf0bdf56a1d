// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collaborators/CollaboratorsPage.h"

#include "ui/Theme.h"
#include "ui/pages/collaborators/LinkForm.h"
#include "ui/text/Labelled.h"
#include "ui/text/PeopleText.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using Mode = CollaboratorsPresenter::Mode;
using Action = CollaboratorsPresenter::Action;

namespace {

QWidget *column(QWidget *parent, QVBoxLayout *&parts)
{
    auto *whole = new QWidget(parent);
    parts = new QVBoxLayout(whole);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(12);
    return whole;
}

void addRow(QVBoxLayout *to, std::initializer_list<QWidget *> parts)
{
    auto *row = new FlowLayout(8, 8);
    row->setContentsMargins(4, 4, 4, 4);
    for (QWidget *part : parts)
        row->addWidget(part);
    to->addLayout(row);
}

} // namespace

CollaboratorsPage::CollaboratorsPage(CollaboratorsPresenter &presenter, const Theme &theme,
                                     QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_frame(new PageFrame(PageFrame::Width::Full, this))
    , m_message(new InlineMessage(theme, this))
    , m_count(new QLabel(this))
    , m_refresh(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_table(new KeyedTable(theme, this))
    , m_empty(new QLabel(this))
    , m_chosen(new QLabel(this))
    , m_act(new QPushButton(this))
    , m_delete(new QPushButton(this))
    , m_verify(new QPushButton(this))
    , m_formHead(new QLabel(this))
    , m_form(new LinkForm(theme, this))
    , m_submit(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_overviewHead(new QLabel(this))
    , m_leaving(new QLabel(this))
    , m_remaining(new QLabel(this))
    , m_agree(new QPushButton(this))
    , m_overviewBack(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

void CollaboratorsPage::build()
{
    for (QLabel *text : {m_empty, m_chosen, m_leaving, m_remaining}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    for (QLabel *head : {m_formHead, m_overviewHead}) {
        head->setFont(Theme::font(Theme::Text::Head));
        head->setWordWrap(true);
        markAsHeading(head);
    }
    setButtonRole(m_refresh, ButtonRole::Quiet);
    setButtonRole(m_back, ButtonRole::Quiet);
    setButtonRole(m_overviewBack, ButtonRole::Quiet);
    setButtonRole(m_delete, ButtonRole::Danger);
    setButtonRole(m_submit, ButtonRole::Primary);
    setButtonRole(m_agree, ButtonRole::Danger);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_listPart = buildList();
    m_formPart = buildForm();
    m_overviewPart = buildOverview();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_listPart, m_formPart, m_overviewPart})
        m_frame->content()->addWidget(part);
    // The list takes the height there is; the other parts leave it empty.
    m_frame->content()->setStretchFactor(m_listPart, 100);
    m_frame->content()->addStretch(1);
    setFocusProxy(m_table);
}

QWidget *CollaboratorsPage::buildList()
{
    QVBoxLayout *parts = nullptr;
    QWidget *whole = column(this, parts);
    addRow(parts, {m_new, m_verify, m_refresh, m_count});
    m_table->setModel(&m_presenter.model());
    m_table->setColumns({{16, 3, 4}, {16, 3, 1}, {14, 2, 3}, {11, 1, 2}});
    m_table->setMinimumHeight(250);
    parts->addWidget(m_table, 1);
    parts->addWidget(m_empty);
    parts->addWidget(m_chosen);
    addRow(parts, {m_act, m_delete});
    return whole;
}

QWidget *CollaboratorsPage::buildForm()
{
    QVBoxLayout *parts = nullptr;
    QWidget *whole = column(this, parts);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 70);
    parts->addWidget(m_formHead);
    parts->addWidget(m_form);
    addRow(parts, {m_submit, m_back});
    return whole;
}

QWidget *CollaboratorsPage::buildOverview()
{
    QVBoxLayout *parts = nullptr;
    QWidget *whole = column(this, parts);
    parts->addWidget(m_overviewHead);
    parts->addWidget(m_leaving);
    parts->addWidget(m_remaining);
    addRow(parts, {m_agree, m_overviewBack});
    return whole;
}

void CollaboratorsPage::connectParts()
{
    using Presenter = CollaboratorsPresenter;
    connect(&m_presenter, &Presenter::changed, this, &CollaboratorsPage::showState);
    connect(&m_presenter, &Presenter::refused, this, [this] {
        showState();
        m_form->focusFirstProblem();
    });
    connect(m_refresh, &QPushButton::clicked, &m_presenter, &Presenter::refresh);
    connect(m_new, &QPushButton::clicked, &m_presenter, &Presenter::newForm);
    connect(m_table, &KeyedTable::currentKeyChanged, &m_presenter, &Presenter::select);
    connect(m_table, &KeyedTable::opened, &m_presenter, &Presenter::act);
    connect(m_act, &QPushButton::clicked, &m_presenter, &Presenter::act);
    connect(m_delete, &QPushButton::clicked, &m_presenter, &Presenter::deleteDraft);
    connect(m_verify, &QPushButton::clicked, &m_presenter, &Presenter::verify);
    connect(m_agree, &QPushButton::clicked, &m_presenter, &Presenter::agree);
    connect(m_overviewBack, &QPushButton::clicked, &m_presenter, &Presenter::back);
    connect(m_back, &QPushButton::clicked, &m_presenter, &Presenter::back);
    connect(m_form, &LinkForm::edited, &m_presenter,
            [this] { m_presenter.setForm(m_form->draft()); });
    connect(m_form, &LinkForm::submitted, &m_presenter, &Presenter::submit);
    connect(m_submit, &QPushButton::clicked, &m_presenter, [this] {
        m_presenter.setForm(m_form->draft());
        m_presenter.submit();
    });
}

void CollaboratorsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_presenter.mode() == Mode::List)
        m_presenter.refresh();
}

void CollaboratorsPage::showState()
{
    m_frame->setHeading(m_presenter.heading());
    m_count->setText(m_presenter.countText());
    m_refresh->setEnabled(!m_presenter.isBusy());
    const bool some = m_presenter.model().rowCount() > 0;
    m_table->setVisible(some);
    m_empty->setVisible(!some && !m_presenter.isBusy());
    m_verify->setVisible(m_presenter.markedCount() > 0);
    m_verify->setText(tr("&Verify %Ln unlinking(s)…", nullptr, m_presenter.markedCount()));
    showChosen();
    m_form->setPracticeKind(m_presenter.practiceKind());
    m_form->setTrainer(m_presenter.trainer());
    showProblems();
    showOverview();
    showMode();
}

void CollaboratorsPage::showChosen()
{
    m_chosen->setText(m_presenter.selectedText());
    m_chosen->setVisible(!m_chosen->text().isEmpty());
    const Action action = m_presenter.action();
    m_act->setVisible(action != Action::None);
    m_delete->setVisible(m_presenter.isDraftSelected());
    switch (action) {
    case Action::Mark:
        m_act->setText(tr("&Unlink this person…"));
        break;
    case Action::Unmark:
        m_act->setText(tr("Do not &unlink this person"));
        break;
    case Action::Cancel:
        m_act->setText(tr("&Cancel the request…"));
        break;
    case Action::GoOn:
        m_act->setText(tr("&Go on with this form"));
        break;
    case Action::None:
        break;
    }
}

void CollaboratorsPage::showProblems()
{
    const auto problems = m_presenter.problems();
    m_form->setProblems(problems);
    QList<InlineMessage::Link> links;
    for (const domain::LinkField field : m_form->order())
        if (problems.contains(field))
            links.append({labelled(linkFieldLabel(field), problems.value(field)), [this, field] {
                              m_form->fieldFor(field)->setFocus(Qt::OtherFocusReason);
                          }});
    m_message->setNotice(m_presenter.notice(), links);
    m_submit->setEnabled(!m_presenter.isBusy());
}

void CollaboratorsPage::showOverview()
{
    if (m_presenter.mode() != Mode::Overview)
        return;
    const auto overview = m_presenter.overview();
    QStringList names;
    for (const domain::Collaborator &one : overview.leaving)
        names.append(u"•  "_s + fullName(one.person) + u"  ·  "_s + roleText(one.role));
    m_leaving->setText(names.join(u'\n'));
    m_remaining->setText(tr("%Ln person(s) stay linked afterwards.", nullptr, overview.remaining));
    m_agree->setText(
        names.size() == 1
            ? tr("&Agree: ask to unlink %1").arg(fullName(overview.leaving.first().person))
            : tr("&Agree: ask to unlink these %Ln people", nullptr, int(names.size())));
    m_agree->setEnabled(!m_presenter.isBusy());
}

// The focus goes along with what is shown.
void CollaboratorsPage::showMode()
{
    const Mode mode = m_presenter.mode();
    m_listPart->setVisible(mode == Mode::List);
    m_formPart->setVisible(mode == Mode::Form);
    m_overviewPart->setVisible(mode == Mode::Overview);
    if (mode == m_shown)
        return;
    m_shown = mode;
    if (mode == Mode::Form) {
        m_form->setDraft(m_presenter.form());
        m_form->focusStart();
    } else if (mode == Mode::Overview) {
        m_overviewBack->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void CollaboratorsPage::retranslate()
{
    m_refresh->setText(tr("&Read again"));
    m_new->setText(tr("&Link somebody…"));
    m_delete->setText(tr("&Delete this form"));
    m_table->setAccessibleName(tr("Collaborators and requests"));
    m_empty->setText(tr("Nobody is shown: the register was not read, or names nobody for this "
                        "organisation."));
    m_formHead->setText(tr("Request to link somebody"));
    m_submit->setText(tr("&Ask the administrator"));
    m_back->setText(tr("&Back; the form is kept"));
    m_overviewHead->setText(tr("Verify who is to be unlinked"));
    m_overviewBack->setText(tr("Bac&k"));
    m_form->retranslate();
    showState();
}

void CollaboratorsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
