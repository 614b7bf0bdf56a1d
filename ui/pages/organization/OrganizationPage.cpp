// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/OrganizationPage.h"

#include "ui/Theme.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageFrame.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

OrganizationPage::OrganizationPage(OrganizationPresenter &presenter, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_frame(new PageFrame(PageFrame::Width::Reading, this))
    , m_message(new InlineMessage(theme, this))
    , m_explanation(new QLabel(this))
    , m_list(new QListView(this))
    , m_choose(new QPushButton(this))
{
    build();
    connect(m_list, &QListView::activated, &presenter,
            [&presenter](const QModelIndex &index) { presenter.choose(index.row()); });
    connect(m_choose, &QPushButton::clicked, &presenter,
            [this] { m_presenter.choose(m_list->currentIndex().row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OrganizationPage::showChoice);
    connect(&presenter, &OrganizationPresenter::changed, this, &OrganizationPage::showState);
    retranslate();
}

void OrganizationPage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    m_explanation->setWordWrap(true);
    m_list->setModel(&m_presenter.model());
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    setButtonRole(m_choose, ButtonRole::Primary);
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(4, 4, 4, 4);
    framed->setSpacing(16);
    framed->addWidget(m_list);
    framed->addWidget(m_choose);
    m_frame->content()->addWidget(m_message);
    m_frame->content()->addWidget(m_explanation);
    m_frame->content()->addLayout(framed);
    m_frame->content()->addStretch(1);
    setFocusProxy(m_list);
}

void OrganizationPage::showState()
{
    m_message->setNotice(m_presenter.notice());
    const int rows = m_presenter.model().rowCount();
    m_list->setVisible(rows > 0);
    m_choose->setVisible(rows > 0);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setCurrentIndex(m_presenter.model().index(m_presenter.currentRow()));
    showChoice();
}

void OrganizationPage::showChoice()
{
    const QModelIndex current = m_list->currentIndex();
    const QString name = current.data().toString().section(QStringLiteral("  ·  "), 0, 0);
    m_choose->setEnabled(current.isValid());
    m_choose->setText(current.isValid() ? tr("Work for %1").arg(name)
                                        : tr("Choose an organisation"));
}

void OrganizationPage::retranslate()
{
    m_frame->setHeading(tr("For whom do you work now?"));
    m_explanation->setText(tr("This organisation stands with each dose that you record. You can "
                              "change it at any time at the top of the window."));
    m_list->setAccessibleName(tr("Organisations"));
    showState();
}

void OrganizationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
