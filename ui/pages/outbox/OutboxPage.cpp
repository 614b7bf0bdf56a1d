// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxPage.h"

#include "ui/Theme.h"
#include "ui/pages/outbox/ClearingPanel.h"
#include "ui/pages/outbox/DetailPanel.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/StatusBadge.h"
#include "ui/widgets/TableSetup.h"
#include "ui/widgets/TokenDelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int sideBySide = 940; // width from which list and detail stand beside each other
constexpr int detailWidth = 340;

const QList<OutboxPresenter::Filter> &filters()
{
    using domain::OutboxState;
    static const QList<OutboxPresenter::Filter> all{std::nullopt,           OutboxState::NeedsYou,
                                                    OutboxState::SavedHere, OutboxState::Sending,
                                                    OutboxState::Accepted,  OutboxState::Withdrawn};
    return all;
}

} // namespace

OutboxPage::OutboxPage(OutboxPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_progress(new StatusBadge(theme, this))
    , m_handOver(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_message(new InlineMessage(theme, this))
    , m_clearing(new ClearingPanel(theme, this))
    , m_filterLabel(new QLabel(this))
    , m_filter(new QComboBox(this))
    , m_shown(new QLabel(this))
    , m_more(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_empty(new QLabel(this))
    , m_detail(new DetailPanel(theme))
    , m_detailArea(new QScrollArea(this))
{
    buildTable();
    build();
    connectParts();
    retranslate();
}

void OutboxPage::buildTable()
{
    m_sorted->setSourceModel(&m_presenter.model());
    m_sorted->setSortRole(SortRole);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new TokenDelegate(m_theme, m_table));
    setUpTable(m_table);
    m_table->sortByColumn(OutboxModel::Saved, Qt::DescendingOrder);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // by what is on screen
    header->setSectionResizeMode(OutboxModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(OutboxModel::Whom, QHeaderView::Stretch);
    header->setSectionResizeMode(OutboxModel::Why, QHeaderView::Stretch);
}

void OutboxPage::build()
{
    markAsHeading(m_heading);
    m_heading->setFont(Theme::font(Theme::Text::PatientName));
    setButtonRole(m_more, ButtonRole::Quiet);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_filterLabel->setBuddy(m_filter);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_detailArea->setWidget(m_detail);
    m_detailArea->setWidgetResizable(true);
    m_detailArea->setFocusPolicy(Qt::NoFocus);
    m_detailArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *top = new FlowLayout(16, 8);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_heading, m_progress, m_send, m_handOver})
        top->addWidget(part);
    auto *filterRow = new FlowLayout(8, 8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_filterLabel, m_filter, m_shown, m_more})
        filterRow->addWidget(part);
    m_parts = new QHBoxLayout;
    m_parts->setSpacing(16);
    m_parts->addWidget(m_table, 3);
    m_parts->addWidget(m_empty, 3);
    m_parts->addWidget(m_detailArea, 2);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 16, 24, 16);
    whole->setSpacing(12);
    whole->addLayout(top);
    whole->addWidget(m_message);
    whole->addWidget(m_clearing);
    whole->addLayout(filterRow);
    whole->addLayout(m_parts, 1);
    setFocusProxy(m_table);
}

void OutboxPage::connectParts()
{
    connect(&m_presenter, &OutboxPresenter::changed, this, &OutboxPage::showState);
    connect(m_send, &QPushButton::clicked, &m_presenter, &OutboxPresenter::sendNow);
    connect(m_handOver, &QPushButton::clicked, &m_presenter, &OutboxPresenter::handOver);
    connect(m_more, &QPushButton::clicked, &m_presenter, &OutboxPresenter::showMore);
    connect(m_filter, &QComboBox::activated, &m_presenter,
            [this](int place) { m_presenter.setFilter(filters().at(place)); });
    connect(m_detail, &DetailPanel::retryRequested, &m_presenter, &OutboxPresenter::retry);
    connect(m_detail, &DetailPanel::withdrawRequested, &m_presenter, &OutboxPresenter::withdraw);
    connect(m_detail, &DetailPanel::keepRequested, &m_presenter, &OutboxPresenter::keep);
    connect(m_detail, &DetailPanel::uploadedRequested, &m_presenter, &OutboxPresenter::uploaded);
    connect(m_detail, &DetailPanel::takeBackRequested, &m_presenter, &OutboxPresenter::takeBack);
    connect(m_detail, &DetailPanel::patientRequested, &m_presenter, &OutboxPresenter::openPatient);
    connect(m_clearing, &ClearingPanel::beginRequested, this, [this] {
        m_presenter.beginClearing();
        m_detail->focusFirstAction();
    });
    connect(m_clearing, &ClearingPanel::nextRequested, &m_presenter, &OutboxPresenter::nextToClear);
    connect(m_clearing, &ClearingPanel::endRequested, &m_presenter, &OutboxPresenter::endClearing);
    connect(m_table, &QTableView::activated, &m_presenter, &OutboxPresenter::openPatient);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    m_presenter.select(QUuid(current.data(KeyRole).toString()));
            });
}

void OutboxPage::showSelection()
{
    const int row = m_presenter.model().rowOf(m_presenter.selected());
    const QModelIndex wanted = m_sorted->mapFromSource(m_presenter.model().index(row, 0));
    if (wanted.isValid() && m_table->currentIndex().row() != wanted.row())
        m_table->setCurrentIndex(wanted);
}

void OutboxPage::showState()
{
    m_progress->setLook(m_presenter.progress());
    m_message->setNotice(m_presenter.notice());
    const Clearing &clearing = m_presenter.clearing();
    m_clearing->setVisible(clearing.isNeeded());
    m_clearing->show(clearingLines(clearing), m_presenter.clearingStep(),
                     int(clearing.decisions.size()));
    m_filter->setCurrentIndex(int(filters().indexOf(m_presenter.filter())));
    m_shown->setText(m_presenter.shownText());
    m_more->setVisible(m_presenter.canShowMore());
    m_send->setEnabled(m_presenter.counts().savedHere > 0);
    m_handOver->setEnabled(m_presenter.counts().unsent() > 0);
    const bool empty = m_presenter.model().rowCount() == 0;
    m_table->setVisible(!empty);
    m_detailArea->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_presenter.emptyText());
    for (int place = 0; place < m_filter->count(); ++place)
        if (const QString text = m_presenter.filterText(filters().at(place));
            text != m_filter->itemText(place))
            m_filter->setItemText(place, text);
    showSelection();
    m_detail->setDetail(m_presenter.detail());
}

void OutboxPage::fillFilter()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    for (const auto &each : filters())
        m_filter->addItem(m_presenter.filterText(each));
    m_filter->setCurrentIndex(int(filters().indexOf(m_presenter.filter())));
}

void OutboxPage::retranslate()
{
    m_heading->setText(tr("Outbox"));
    m_handOver->setText(tr("Hand over as &files…"));
    m_handOver->setToolTip(tr("Lists to upload on the register's own site, when its interface "
                              "stays away"));
    m_send->setText(tr("&Send now"));
    m_filterLabel->setText(tr("S&how"));
    m_filter->setAccessibleName(tr("Show which state"));
    m_more->setText(tr("Show &more"));
    m_table->setAccessibleName(tr("Outbox items"));
    m_detail->retranslate();
    m_clearing->retranslate();
    fillFilter();
    showState();
}

void OutboxPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OutboxPage::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= sideBySide;
    m_parts->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_detailArea->setMinimumWidth(wide ? detailWidth : 0);
    m_detailArea->setMaximumWidth(wide ? detailWidth * 3 / 2 : QWIDGETSIZE_MAX);
    // What is least missed goes first; the detail tells it as well.
    const int room = event->size().width() - (wide ? detailWidth * 3 / 2 : 0);
    m_table->setColumnHidden(OutboxModel::Attempts, room < 1000);
    m_table->setColumnHidden(OutboxModel::Next, room < 860);
    m_table->setColumnHidden(OutboxModel::Why, room < 700);
    QWidget::resizeEvent(event);
}

} // namespace ui
