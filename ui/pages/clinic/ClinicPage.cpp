// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/ClinicPage.h"

#include "ui/Theme.h"
#include "ui/pages/clinic/FamilyPapersPanel.h"
#include "ui/pages/clinic/VisitRowWidget.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/TableSetup.h"
#include "ui/widgets/TextColor.h"
#include "ui/widgets/WrapButton.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using domain::ConsentManner;
using domain::ConsentRole;
using domain::Permission;

ClinicPage::ClinicPage(ClinicPresenter &presenter, DayListPresenter &list, FamilyPapers &papers,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_list(list)
    , m_theme(theme)
    , m_frame(new PageFrame(PageFrame::Width::Full, this))
    , m_message(new InlineMessage(theme, this))
    , m_person(new QLabel(this))
    , m_listHead(new QLabel(this))
    , m_listMessage(new InlineMessage(theme, this))
    , m_cardLabel(new QLabel(this))
    , m_card(new QLineEdit(this))
    , m_cohortLabel(new QLabel(this))
    , m_cohort(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_whole(new QWidget(this))
    , m_permissionsHead(new QLabel(this))
    , m_whoAnswers(new QLabel(this))
    , m_byLabel(new QLabel(this))
    , m_by(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_manner(new QComboBox(this))
    , m_consequence(new QLabel(this))
    , m_answers(new QLabel(this))
    , m_authorization(new QWidget(this))
    , m_doctorLabel(new QLabel(m_authorization))
    , m_doctor(new QLineEdit(m_authorization))
    , m_noteDoctor(new QPushButton(m_authorization))
    , m_dosesHead(new QLabel(this))
    , m_rowBox(new QVBoxLayout)
    , m_noRows(new QLabel(this))
    , m_add(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_save(new WrapButton(theme, this))
    , m_sentence(new QLabel(this))
    , m_showSent(new QPushButton(this))
    , m_sent(new QPlainTextEdit(this))
    , m_paperHead(new QLabel(this))
    , m_papers(new FamilyPapersPanel(papers, theme, this))
    , m_retention(new QLabel(this))
{
    build();
    connectParts();
    retranslate();
    makeRows();
}

void ClinicPage::build()
{
    for (QLabel *head : {m_listHead, m_permissionsHead, m_dosesHead, m_paperHead})
        head->setFont(Theme::font(Theme::Text::Head));
    for (QLabel *text : {m_person, m_summary, m_whoAnswers, m_consequence, m_answers, m_noRows,
                         m_sentence, m_retention})
        text->setWordWrap(true);
    for (QLabel *quiet : {m_whoAnswers, m_consequence, m_answers, m_retention})
        setTextColor(quiet, m_theme.color(Token::Ink2));
    m_person->setFont(Theme::font(Theme::Text::Head));
    m_whole->setMaximumWidth(PageFrame::readingWidth(this));
    auto *content = new QVBoxLayout(m_whole);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    buildQuestions(content);
    content->addSpacing(16);
    buildAuthorization(content);
    buildVisit(content);
    content->addSpacing(16);
    buildPaper(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_person->setContentsMargins(24, 8, 24, 8); // above what scrolls: whose visit it is
    whole->addWidget(m_person);
    whole->addWidget(m_frame);
    buildList(m_frame->content());
    m_frame->content()->addSpacing(16);
    m_frame->content()->addWidget(m_message);
    auto *row = new QHBoxLayout; // which knows that the visit does not get wider than it may
    row->addWidget(m_whole, 1);
    row->addStretch(0);
    m_frame->content()->addLayout(row);
    m_frame->content()->addStretch(1);
    setFocusProxy(m_card);
}

// A field and what it is called do not part at the end of a line.
QWidget *ClinicPage::together(QWidget *label, QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

void ClinicPage::buildList(QVBoxLayout *content)
{
    m_cardLabel->setBuddy(m_card);
    m_cohortLabel->setBuddy(m_cohort);
    m_card->setMinimumWidth(m_card->fontMetrics().averageCharWidth() * 26);
    m_cohort->setMinimumWidth(m_cohort->fontMetrics().averageCharWidth() * 10);
    m_table->setModel(&m_list.model());
    setUpTable(m_table);
    m_table->setSortingEnabled(false); // in the order in which they were expected
    m_table->setMinimumHeight(120);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DayListModel::Planned, QHeaderView::Stretch);
    auto *row = new FlowLayout(8, 8);
    row->addWidget(together(m_cardLabel, m_card));
    row->addWidget(together(m_cohortLabel, m_cohort));
    content->addWidget(m_listHead);
    content->addWidget(m_listMessage);
    content->addLayout(row);
    content->addWidget(m_summary);
    content->addWidget(m_table);
}

void ClinicPage::buildQuestions(QVBoxLayout *content)
{
    content->addWidget(m_permissionsHead);
    content->addWidget(m_whoAnswers);
    auto *who = new FlowLayout(8, 8);
    m_byLabel->setBuddy(m_by);
    m_by->setMinimumWidth(m_by->fontMetrics().averageCharWidth() * 26);
    for (QWidget *part : std::initializer_list<QWidget *>{m_byLabel, m_by, m_role, m_manner})
        who->addWidget(part);
    content->addLayout(who);
    for (const Permission permission : {Permission::Vaccinate, Permission::Exchange}) {
        const Question question{permission, new QLabel(this), new QLabel(this),
                                new QPushButton(this), new QPushButton(this)};
        question.question->setWordWrap(true);
        question.state->setWordWrap(true);
        content->addWidget(question.question);
        content->addWidget(question.state);
        auto *row = new FlowLayout(8, 8);
        for (QWidget *part : std::initializer_list<QWidget *>{question.yes, question.no})
            row->addWidget(part);
        content->addLayout(row);
        m_questions.append(question);
    }
    content->addWidget(m_consequence);
    content->addWidget(m_answers);
}

void ClinicPage::buildAuthorization(QVBoxLayout *content)
{
    m_doctorLabel->setBuddy(m_doctor);
    m_doctorLabel->setWordWrap(true);
    m_doctor->setMinimumWidth(m_doctor->fontMetrics().averageCharWidth() * 26);
    auto *row = new FlowLayout(8, 8);
    row->addWidget(m_doctor);
    row->addWidget(m_noteDoctor);
    auto *parts = new QVBoxLayout(m_authorization);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_doctorLabel);
    parts->addLayout(row);
    content->addWidget(m_authorization);
}

void ClinicPage::buildVisit(QVBoxLayout *content)
{
    m_rowBox->setSpacing(4);
    m_sent->setReadOnly(true);
    m_sent->setTabChangesFocus(true);
    m_sent->setFont(Theme::font(Theme::Text::Small));
    m_sent->setMinimumHeight(220);
    m_sent->hide();
    setButtonRole(m_save, ButtonRole::Primary);
    setButtonRole(m_showSent, ButtonRole::Quiet);
    m_save->setKeyText(u"Ctrl+⏎"_s);
    m_add->setEditable(false);
    content->addWidget(m_dosesHead);
    content->addWidget(m_noRows);
    content->addLayout(m_rowBox);
    for (QWidget *part : std::initializer_list<QWidget *>{m_add, m_reason, m_sentence})
        content->addWidget(part);
    content->addWidget(m_showSent, 0, Qt::AlignLeft);
    content->addWidget(m_sent);
    content->addWidget(m_save);
}

void ClinicPage::buildPaper(QVBoxLayout *content)
{
    content->addWidget(m_paperHead);
    content->addWidget(m_retention);
    content->addWidget(m_papers);
}

void ClinicPage::connectParts()
{
    connect(&m_presenter, &ClinicPresenter::changed, this, &ClinicPage::showState);
    connect(&m_presenter, &ClinicPresenter::rowsChanged, this, &ClinicPage::makeRows);
    connect(&m_list, &DayListPresenter::changed, this, &ClinicPage::showState);
    connect(m_card, &QLineEdit::returnPressed, this, [this] {
        const QString card = m_card->text();
        m_card->clear();
        m_list.add(card);
    });
    connect(&m_list, &DayListPresenter::notTaken, this, [this](const QString &card) {
        if (!m_card->text().isEmpty())
            return; // the next one is being typed
        m_card->setText(card);
        m_card->selectAll();
    });
    connect(m_cohort, &QLineEdit::returnPressed, this, [this] {
        if (m_list.addCohort(m_cohort->text()))
            m_cohort->clear();
        else
            m_cohort->selectAll();
    });
    connect(m_table, &QTableView::activated, this, &ClinicPage::openListed);
    connect(m_by, &QLineEdit::returnPressed, this, [this] {
        if (QWidget *next = firstYes(); next && !m_by->text().trimmed().isEmpty())
            next->setFocus(Qt::OtherFocusReason);
    });
    for (const Question &question : std::as_const(m_questions)) {
        const Permission permission = question.permission;
        connect(question.yes, &QPushButton::clicked, this,
                [this, permission] { answer(permission, true); });
        connect(question.no, &QPushButton::clicked, this,
                [this, permission] { answer(permission, false); });
    }
    connect(m_add, &QComboBox::activated, this, [this] {
        m_presenter.addProduct(m_add->currentData().toString());
        m_add->setCurrentIndex(0);
    });
    connect(&m_presenter, &ClinicPresenter::personChanged, this, &ClinicPage::forgetTyped);
    connect(m_papers, &FamilyPapersPanel::told, this, [this](QWidget *message) {
        QTimer::singleShot(0, message, [this, message] { m_frame->reveal(message); });
    });
    connect(m_noteDoctor, &QPushButton::clicked, this, &ClinicPage::noteAuthorization);
    connect(m_doctor, &QLineEdit::returnPressed, this, &ClinicPage::noteAuthorization);
    const auto save = [this] {
        const QString reason = m_presenter.needsReason() ? m_reason->text() : QString();
        showOutcome(m_presenter.save(reason));
    };
    connect(m_save, &QPushButton::clicked, this, save);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, save);
    }
    connect(&m_presenter, &ClinicPresenter::saved, this, [this] { m_reason->clear(); });
    connect(m_showSent, &QPushButton::clicked, this, [this] {
        m_sent->setVisible(m_sent->isHidden());
        showState();
    });
}

void ClinicPage::noteAuthorization()
{
    m_presenter.noteAuthorization(m_doctor->text());
    if (m_presenter.lacksAuthorization())
        return;
    m_doctor->clear();
    focusStart(); // the field is gone, and the focus with it
}

void ClinicPage::openListed()
{
    if (const ExpectedChild *child = m_list.model().at(m_table->currentIndex().row()))
        Q_EMIT childChosen(child->patient);
    QTimer::singleShot(0, this, &ClinicPage::focusStart); // the rows have their place by then
}

// What was said of one child must not be said of the next.
void ClinicPage::forgetTyped()
{
    m_by->clear();
    m_doctor->clear();
    m_manner->setCurrentIndex(0);
    m_reason->clear();
    m_sent->hide();
}

// The message stands above the doses: it is brought into view, and the work goes on where it has
// to.
void ClinicPage::showOutcome(bool isSaved)
{
    if (QWidget *open = isSaved ? nullptr : whatIsOpen())
        return open->setFocus(Qt::OtherFocusReason);
    if (isSaved)
        m_card->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this] { m_frame->reveal(m_message); });
}

// What keeps the visit from being saved; nullptr: nothing that can be filled in.
QWidget *ClinicPage::whatIsOpen() const
{
    const qsizetype row = m_presenter.openRow();
    if (row < 0)
        return m_presenter.needsReason() ? m_reason : nullptr;
    const bool isToGive = m_presenter.rows().at(row).answer == DoseAnswer::Give;
    return isToGive && m_presenter.lacksAuthorization() ? m_doctor : m_rows.at(row)->startOfWork();
}

// Where the work with this child begins: whoever has to be asked, else the first dose.
void ClinicPage::focusStart()
{
    if (!m_presenter.isOpen())
        return;
    const bool asks = m_presenter.permission(Permission::Vaccinate).open ||
                      m_presenter.permission(Permission::Exchange).open;
    QWidget *start = m_by;
    if (!asks && m_presenter.lacksAuthorization())
        start = m_doctor;
    else if (!asks && !m_rows.isEmpty())
        start = m_rows.first()->startOfWork();
    start->setFocus(Qt::OtherFocusReason);
    m_frame->reveal(start);
}

// A double tap is one answer: the other question was not asked by it.
void ClinicPage::answer(Permission permission, bool yes)
{
    if (m_answered.isValid() && m_answered.elapsed() < QApplication::doubleClickInterval())
        return;
    m_answered.start();
    m_presenter.answer(permission, yes, ConsentRole(m_role->currentData().toInt()), m_by->text(),
                       ConsentManner(m_manner->currentData().toInt()));
    if (m_presenter.notice().tone != Token::Ok)
        return;
    if (QWidget *next = firstYes()) {
        next->setFocus(Qt::OtherFocusReason);
        m_frame->reveal(next);
    } else {
        focusStart();
    }
}

// Of the first question that is still open; nullptr: both are answered.
QWidget *ClinicPage::firstYes() const
{
    for (const Question &question : m_questions)
        if (m_presenter.permission(question.permission).open)
            return question.yes;
    return nullptr;
}

void ClinicPage::makeRows()
{
    for (VisitRowWidget *row : std::exchange(m_rows, {}))
        row->retire();
    for (qsizetype i = 0; i < m_presenter.rows().size(); ++i) {
        auto *row = new VisitRowWidget(m_presenter, i, m_theme, this);
        connect(row, &VisitRowWidget::completed, this, [this, i] { goOnAfter(i); });
        m_rowBox->addWidget(row);
        m_rows.append(row);
    }
    const int role = m_role->findData(int(m_presenter.usualRole()));
    m_role->setCurrentIndex(std::max(0, role));
    showState();
}

// To the next dose that lacks something, else to the one button.
void ClinicPage::goOnAfter(qsizetype row)
{
    for (qsizetype next = row + 1; next < m_rows.size(); ++next)
        if (m_rows.at(next)->isToFill())
            return m_rows.at(next)->startOfWork()->setFocus(Qt::OtherFocusReason);
    if (QWidget *open = whatIsOpen())
        return open->setFocus(Qt::OtherFocusReason);
    m_save->setFocus(Qt::OtherFocusReason);
}

void ClinicPage::showQuestion(const Question &question)
{
    const PermissionState state = m_presenter.permission(question.permission);
    question.question->setText(state.question);
    question.state->setText(state.answer);
    setTextColor(question.state, m_theme.color(state.tone));
    question.yes->setAccessibleName(tr("Yes: %1").arg(state.question));
    question.no->setAccessibleName(tr("No: %1").arg(state.question));
}

void ClinicPage::showState()
{
    const bool open = m_presenter.isOpen();
    m_message->setNotice(m_presenter.notice());
    m_person->setText(m_presenter.personText());
    m_person->setVisible(open);
    m_whole->setVisible(open);
    m_listMessage->setNotice(m_list.notice());
    m_summary->setText(m_list.summary());
    m_table->setVisible(m_list.model().rowCount() > 0);
    if (!open)
        return;
    m_whoAnswers->setText(m_presenter.whoAnswers());
    for (const Question &question : std::as_const(m_questions))
        showQuestion(question);
    m_consequence->setText(m_presenter.consequence());
    const QStringList answers = m_presenter.answers();
    m_answers->setText(answers.join(u'\n'));
    m_answers->setVisible(!answers.isEmpty());
    if (m_rows.size() == m_presenter.rows().size())
        for (VisitRowWidget *row : std::as_const(m_rows))
            row->showState();
    m_noRows->setVisible(m_presenter.rows().isEmpty());
    m_authorization->setVisible(m_presenter.lacksAuthorization());
    m_reason->setVisible(m_presenter.needsReason());
    m_save->setText(m_presenter.saveText());
    m_save->setEnabled(m_presenter.canSave());
    m_sentence->setText(m_presenter.sentence());
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_showSent})
        part->setVisible(!m_presenter.rows().isEmpty());
    m_showSent->setText(m_sent->isHidden() ? tr("Show exactly what is sent")
                                           : tr("Hide what is sent"));
    if (!m_sent->isHidden())
        m_sent->setPlainText(m_presenter.toBeSent());
    m_retention->setText(m_presenter.retentionText());
}

void ClinicPage::retranslate()
{
    m_frame->setHeading(tr("Consultation"));
    m_listHead->setText(tr("Expected today"));
    m_cardLabel->setText(tr("Ca&rd: number, or name and birth date"));
    m_card->setAccessibleName(tr("Card: number, or name and birth date"));
    m_cohortLabel->setText(tr("Everybody &born in"));
    m_cohort->setAccessibleName(tr("Everybody born in"));
    m_cohort->setPlaceholderText(u"2026-08"_s);
    m_table->setAccessibleName(tr("Children expected today"));
    m_permissionsHead->setText(tr("Two permissions"));
    m_byLabel->setText(tr("&Answered by"));
    m_by->setAccessibleName(tr("Who answers"));
    const int role = std::max(0, m_role->currentIndex());
    m_role->clear();
    m_role->addItem(tr("parent"), int(ConsentRole::Parent));
    m_role->addItem(tr("guardian"), int(ConsentRole::Guardian));
    m_role->addItem(tr("the child"), int(ConsentRole::Child));
    m_role->addItem(tr("court"), int(ConsentRole::Court));
    m_role->addItem(tr("doctor's decision"), int(ConsentRole::Doctor));
    m_role->setCurrentIndex(role);
    m_role->setAccessibleName(tr("As"));
    const int manner = std::max(0, m_manner->currentIndex());
    m_manner->clear();
    m_manner->addItem(tr("spoken"), int(ConsentManner::Spoken));
    m_manner->addItem(tr("written"), int(ConsentManner::Written));
    m_manner->addItem(tr("by the portal"), int(ConsentManner::Portal));
    m_manner->setCurrentIndex(manner);
    m_manner->setAccessibleName(tr("How"));
    for (const Question &question : std::as_const(m_questions)) {
        question.yes->setText(tr("Yes"));
        question.no->setText(tr("No"));
    }
    m_doctorLabel->setText(tr("No &doctor's authorisation is on file for you. Who gave it?"));
    m_doctor->setAccessibleName(tr("Doctor who gave the authorisation"));
    m_noteDoctor->setText(tr("Note it"));
    m_dosesHead->setText(tr("Doses of today"));
    m_noRows->setText(tr("The programme proposes nothing for today."));
    m_add->clear();
    m_add->addItem(tr("Add another vaccine…"));
    for (const auto &[code, title] : m_presenter.products())
        m_add->addItem(title, code);
    m_add->setAccessibleName(tr("Add another vaccine"));
    m_reason->setPlaceholderText(tr("Why it is right all the same"));
    m_reason->setAccessibleName(tr("Why it is right all the same"));
    m_paperHead->setText(tr("For the family"));
    showState();
}

void ClinicPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_presenter.retranslate();
        m_list.retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
