// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/PreparePage.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"
#include "ui/widgets/TableSetup.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

PreparePage::PreparePage(PreparePresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_takeHead(new QLabel(this))
    , m_takeText(new QLabel(this))
    , m_people(new QPlainTextEdit(this))
    , m_daysLabel(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_take(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_list(new QLabel(this))
    , m_table(new QTableView(this))
    , m_paperHead(new QLabel(this))
    , m_paperText(new QLabel(this))
    , m_form(new QPushButton(this))
    , m_dayList(new QPushButton(this))
{
    build();
    connectParts();
    retranslate();
}

void PreparePage::build()
{
    for (QLabel *head : {m_takeHead, m_paperHead})
        head->setFont(Theme::font(Theme::Text::Head));
    for (QLabel *text : {m_takeHead, m_paperHead, m_takeText, m_paperText, m_list})
        text->setWordWrap(true);
    m_people->setTabChangesFocus(true);
    m_people->setMinimumHeight(110);
    m_days->setRange(1, services::TakeAlongService::mostDays);
    m_days->setValue(services::TakeAlongService::standardDays);
    m_daysLabel->setBuddy(m_days);
    setButtonRole(m_take, ButtonRole::Primary);
    setButtonRole(m_forget, ButtonRole::Quiet);
    m_table->setModel(&m_presenter.model());
    setUpTable(m_table);
    m_table->setMinimumHeight(140);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TakenModel::Outcome, QHeaderView::Stretch);

    auto *take = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_daysLabel, m_days, m_take, m_forget})
        take->addWidget(part);
    auto *paper = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_form, m_dayList})
        paper->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    QVBoxLayout *content = m_frame->content();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_takeHead, m_takeText, m_people})
        content->addWidget(part);
    content->addLayout(take);
    content->addWidget(m_list);
    content->addWidget(m_table);
    content->addSpacing(16);
    content->addWidget(m_paperHead);
    content->addWidget(m_paperText);
    content->addLayout(paper);
    content->addStretch(1);
    setFocusProxy(m_people);
}

void PreparePage::connectParts()
{
    connect(&m_presenter, &PreparePresenter::changed, this, &PreparePage::showState);
    connect(m_people, &QPlainTextEdit::textChanged, this, &PreparePage::showState);
    connect(m_take, &QPushButton::clicked, this,
            [this] { m_presenter.take(m_people->toPlainText(), m_days->value()); });
    connect(m_forget, &QPushButton::clicked, &m_presenter, &PreparePresenter::forget);
    connect(m_form, &QPushButton::clicked, &m_presenter, &PreparePresenter::printForm);
    connect(m_dayList, &QPushButton::clicked, &m_presenter, &PreparePresenter::printList);
}

void PreparePage::showState()
{
    m_message->setNotice(m_presenter.notice());
    m_list->setText(m_presenter.listText());
    m_table->setVisible(m_presenter.model().rowCount() > 0);
    const bool typed = !m_people->toPlainText().trimmed().isEmpty();
    m_take->setEnabled(typed && !m_presenter.isTaking());
    m_forget->setEnabled(m_presenter.hasList() && !m_presenter.isTaking());
    m_dayList->setEnabled(m_presenter.hasList());
}

void PreparePage::retranslate()
{
    m_frame->setHeading(tr("Ready for an outage"));
    m_takeHead->setText(tr("Take people along"));
    m_takeText->setText(tr("Paste today's list: one person a line, by person number, or by name "
                           "and birth date. Their records are then kept on this computer, "
                           "encrypted, and can be opened when the register cannot be reached."));
    m_people->setAccessibleName(tr("People, one a line"));
    m_people->setPlaceholderText(QStringLiteral("80.03.15-997.60\nPeeters 15/03/1980"));
    m_daysLabel->setText(tr("Keep for (&days)"));
    m_days->setAccessibleName(tr("Days to keep them"));
    m_take->setText(tr("&Take along"));
    m_forget->setText(tr("For&get them now"));
    m_table->setAccessibleName(tr("What came of the list"));
    m_paperHead->setText(tr("Paper, for when no computer works"));
    m_paperText->setText(tr("Print these beforehand. Afterwards, type the doses in: after each "
                            "one, F2 goes to the next person, and the same vaccine and lot stand "
                            "ready."));
    m_form->setText(tr("Empty &form…"));
    m_dayList->setText(tr("Day &list…"));
    showState();
}

void PreparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
