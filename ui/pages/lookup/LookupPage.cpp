// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lookup/LookupPage.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ui {

LookupPage::LookupPage(LookupPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
    , m_table(new KeyedTable(theme, this))
{
    build();
    connect(&presenter, &LookupPresenter::changed, this, &LookupPage::showState);
    connect(&presenter, &LookupPresenter::announced, this, &LookupPage::announce);
    connect(&presenter, &LookupPresenter::patientChosen, this, &LookupPage::patientChosen);
    connect(m_table, &KeyedTable::opened, this, &LookupPage::choose);
    retranslate();
}

void LookupPage::build()
{
    markAsHeading(m_title);
    m_title->setFont(Theme::font(Theme::Text::PatientName));
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(&m_presenter.model());
    sorted->setSortRole(SortRole);
    m_table->setModel(sorted);
    // As the register gave them, until somebody sorts.
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumns({{28, 4, 5}, {18, 2, 4}, {17, 1, 3}, {16, 2, 2}, {14, 1, 1}});
    auto *heading = new FlowLayout(16, 4);
    heading->addWidget(m_title);
    heading->addWidget(m_count);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(12);
    whole->addLayout(heading);
    whole->addWidget(m_message);
    whole->addWidget(m_table, 1);
    whole->addStretch(0); // without a list the message stands on top
}

void LookupPage::search(const QString &text)
{
    m_presenter.search(text);
}

void LookupPage::type(const QString &text)
{
    m_presenter.type(text);
}

void LookupPage::choose(const QString &key)
{
    const PatientListModel &model = m_presenter.model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(KeyRole).toString() == key)
            return m_presenter.choose(row);
}

void LookupPage::showState()
{
    m_count->setText(m_presenter.countText());
    QList<InlineMessage::Link> links;
    if (m_presenter.needsSignIn())
        links.append({tr("Sign in…"), [this] { Q_EMIT signInRequested(); }});
    m_message->setNotice(m_presenter.notice(), links);
    m_table->setVisible(m_presenter.model().rowCount() > 0);
}

// One line down is the first person; nothing is ever opened by itself from a list.
void LookupPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_table->isHidden())
        return;
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
    m_table->setFocus(event->reason());
}

void LookupPage::announce(const QString &text)
{
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LookupPage::retranslate()
{
    m_title->setText(tr("Find a person"));
    setAccessibleName(m_title->text());
    setAccessibleDescription({}); // what was announced is over
    m_table->setAccessibleName(tr("People found"));
    showState();
}

void LookupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
