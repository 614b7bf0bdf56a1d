// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due/DuePage.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

DuePage::DuePage(DuePresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_heading(new QLabel(this))
    , m_message(new InlineMessage(theme, this))
    , m_which(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_again(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_summary(new QLabel(this))
    , m_table(new KeyedTable(theme, this))
    , m_empty(new QLabel(this))
    , m_source(new QLabel(this))
{
    build();
    connectParts();
    retranslate();
}

void DuePage::build()
{
    m_heading->setFont(Theme::font(Theme::Text::Head));
    markAsHeading(m_heading);
    for (QLabel *label : {m_summary, m_empty, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_source->setFont(Theme::font(Theme::Text::Small));
    m_series->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_name->setClearButtonEnabled(true);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_table->setModel(&m_presenter.model());
    m_table->setColumns({{22, 3, 4}, {18, 3, 3}, {14, 1, 1}, {18, 2, 2}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DueModel::Whom, Qt::AscendingOrder);
    for (QPushButton *button : {m_again, m_export})
        button->setAutoDefault(true);
    auto *tools = new FlowLayout(8, 8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_which, m_series, m_again, m_export})
        tools->addWidget(part);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 12);
    whole->setSpacing(8);
    whole->addWidget(m_heading);
    whole->addWidget(m_message);
    whole->addLayout(tools);
    whole->addWidget(m_summary);
    whole->addWidget(m_table, 1);
    whole->addWidget(m_empty);
    whole->addWidget(m_source);
    setFocusProxy(m_name);
}

void DuePage::connectParts()
{
    connect(&m_presenter, &DuePresenter::changed, this, &DuePage::showState);
    connect(&m_presenter.model(), &QAbstractItemModel::modelReset, this, &DuePage::showState);
    connect(m_which, &QComboBox::activated, this, &DuePage::filter);
    connect(m_series, &QComboBox::activated, this, &DuePage::filter);
    connect(m_name, &QLineEdit::textChanged, this, &DuePage::filter);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        m_table->selectFirst();
    });
    connect(m_again, &QPushButton::clicked, this,
            [this] { m_presenter.isListing() ? m_presenter.stop() : m_presenter.list(); });
    connect(m_export, &QPushButton::clicked, &m_presenter, &DuePresenter::exportShown);
    connect(m_table, &KeyedTable::opened, this, [this](const QString &key) {
        const int row = m_presenter.model().rowOf(key);
        if (row >= 0)
            Q_EMIT patientChosen(m_presenter.model().patient(row));
    });
}

void DuePage::filter()
{
    m_presenter.model().setFilter(DueModel::Which(m_which->currentData().toInt()),
                                  m_series->currentData().toString(), m_name->text());
}

void DuePage::showState()
{
    m_message->setNotice(m_presenter.notice());
    m_summary->setText(m_presenter.summary());
    m_source->setText(m_presenter.sourceText());
    const QString empty = m_presenter.emptyText();
    m_empty->setText(empty);
    m_empty->setVisible(!empty.isEmpty());
    m_again->setText(m_presenter.isListing() ? tr("&Stop") : tr("Look &again"));
    m_export->setEnabled(m_presenter.model().rowCount() > 0);
    m_export->setToolTip(m_export->isEnabledTo(this) ? QString()
                                                     : tr("There is nothing to write."));
    if (!m_presenter.isListing())
        fillChoices();
}

void DuePage::fillChoices()
{
    const QString kept = m_series->currentData().toString();
    m_series->clear();
    for (const DuePresenter::Choice &choice : m_presenter.choices())
        m_series->addItem(choice.text, choice.series);
    m_series->setCurrentIndex(std::max(0, m_series->findData(kept)));
}

// Looked up when the page is first seen: what is known changes slowly, and "look again" is there.
void DuePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_presenter.hasList() && !m_presenter.isListing())
        m_presenter.list();
}

void DuePage::retranslate()
{
    m_heading->setText(tr("Due in this practice"));
    const int which = std::max(0, m_which->currentIndex());
    m_which->clear();
    m_which->addItem(tr("Everybody"), int(DueModel::Which::All));
    m_which->addItem(tr("Overdue"), int(DueModel::Which::Overdue));
    m_which->addItem(tr("Due now"), int(DueModel::Which::DueNow));
    m_which->addItem(tr("Cannot be told"), int(DueModel::Which::Untold));
    m_which->setCurrentIndex(which);
    m_which->setAccessibleName(tr("Which people are shown"));
    m_series->setAccessibleName(tr("Which vaccine"));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name begins with"));
    m_export->setText(tr("&Write to a file…"));
    m_table->setAccessibleName(tr("People who are due; Enter opens the record"));
    showState();
}

void DuePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
