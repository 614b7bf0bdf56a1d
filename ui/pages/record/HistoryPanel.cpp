// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/HistoryPanel.h"

#include "ui/Theme.h"
#include "ui/pages/record/RowDetailPanel.h"
#include "ui/widgets/Accessibility.h"
#include "ui/widgets/ButtonRole.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"
#include "ui/widgets/TextColor.h"
#include "ui/widgets/TwoLineDelegate.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using Show = HistoryFilter::Show;

constexpr Show shows[] = {Show::All,      Show::Given,     Show::Pending,
                          Show::NotGiven, Show::Withdrawn, Show::Unreadable};

} // namespace

HistoryPanel::HistoryPanel(RecordPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_reading(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_refresh(new QPushButton(this))
    , m_told(new InlineMessage(theme))
    , m_notice(new InlineMessage(theme))
    , m_top(new QWidget)
    , m_tools(new QWidget(m_top))
    , m_table(new KeyedTable(theme))
    , m_detail(new RowDetailPanel(theme))
{
    build();
    connectParts();
    retranslate();
}

QVBoxLayout *HistoryPanel::buildTop()
{
    markAsHeading(m_title);
    setButtonRole(m_refresh, ButtonRole::Quiet);
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    auto *heading = new FlowLayout(12, 0);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_count),
                          static_cast<QWidget *>(m_reading)})
        heading->addWidget(part);
    auto *tools = new FlowLayout(8, 8);
    m_tools->setLayout(tools);
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_show),
                          static_cast<QWidget *>(m_refresh)})
        tools->addWidget(part);
    auto *top = new QVBoxLayout(m_top);
    top->setContentsMargins(24, 12, 16, 8);
    top->setSpacing(8);
    top->addLayout(heading);
    top->addWidget(m_tools);
    return top;
}

void HistoryPanel::build()
{
    buildTop();
    m_table->setModel(&m_presenter.filter());
    m_table->sortByColumn(ImmunizationModel::Date, Qt::DescendingOrder);
    m_table->setColumns({{13, 2, 4}, {18, 6, 5}, {9, 1, 1}, {15, 3, 2}, {18, 4, 3}});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *list = new QVBoxLayout;
    // The text of the first column stands under the heading.
    list->setContentsMargins(16, 0, 8, 8);
    list->addWidget(m_table, 1);
    whole->addWidget(m_top);
    whole->addWidget(m_told);
    whole->addWidget(m_notice);
    whole->addLayout(list, 1);
    whole->addWidget(m_detail, 1);
    m_detail->hide();
    setFocusProxy(m_table);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

void HistoryPanel::connectParts()
{
    connect(&m_presenter, &RecordPresenter::changed, this, &HistoryPanel::showState);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.filter().setSearch(text);
        showState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPanel::focusTable);
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &HistoryPanel::focusTable);
    connect(m_show, &QComboBox::activated, this, [this](int place) {
        m_presenter.filter().setShow(shows[place]);
        showState();
    });
    connect(m_refresh, &QPushButton::clicked, this, &HistoryPanel::readAgain);
    connect(m_table, &KeyedTable::opened, this, &HistoryPanel::showRow);
    connect(m_table, &KeyedTable::currentKeyChanged, this, &HistoryPanel::showDetail);
    connect(m_detail, &RowDetailPanel::closeAsked, this, [this] { stepBack(); });
    connect(m_detail, &RowDetailPanel::correctAsked, this,
            [this] { m_presenter.correct(m_table->currentKey()); });
    connect(m_detail, &RowDetailPanel::withdrawAsked, this,
            [this] { m_presenter.withdraw(m_table->currentKey()); });
    connect(m_detail, &RowDetailPanel::sendAgainAsked, this,
            [this] { m_presenter.sendAgain(m_table->currentKey()); });
}

void HistoryPanel::showState()
{
    m_title->setFont(Theme::font(Theme::Text::Head));
    setTextColor(m_count, m_theme.color(Token::Ink2));
    setTextColor(m_reading, m_theme.color(Token::Ink2));
    m_count->setText(m_presenter.filter().countText());
    m_reading->setText(m_presenter.readingText());
    m_refresh->setEnabled(m_presenter.isOpen() && !m_presenter.isReading());
    tell(m_tells);
    showNotice();
    const QSignalBlocker quiet(m_search);
    if (m_search->text().trimmed() != m_presenter.filter().search())
        m_search->setText(m_presenter.filter().search());
    m_show->setCurrentIndex(int(m_presenter.filter().show()));
    showDetail();
}

bool HistoryPanel::isLow() const
{
    return height() < TwoLineDelegate::rowHeight() * 6;
}

// Where the window is low, at least what is the matter.
void HistoryPanel::showNotice()
{
    Notice notice = m_presenter.notice();
    if (isLow() && m_presenter.model().rowCount() > 0) {
        notice.todo.clear();
        notice.words.clear();
    }
    m_notice->setNotice(notice);
}

void HistoryPanel::startAgain()
{
    tell({});
    setDetailOpen(false);
    m_table->setCurrentIndex({});
    showState();
}

void HistoryPanel::tell(const NoticeMaker &notice)
{
    m_tells = notice;
    m_told->setNotice(m_tells ? m_tells() : Notice());
}

void HistoryPanel::readAgain()
{
    tell({}); // what was told before is over
    m_presenter.refresh();
}

void HistoryPanel::showEscape(bool here)
{
    m_detail->showEscape(here);
}

void HistoryPanel::focusTable()
{
    if (!m_table->currentIndex().isValid())
        m_table->selectFirst();
    m_table->setFocus(Qt::OtherFocusReason);
}

void HistoryPanel::focusSearch()
{
    setDetailOpen(false);
    m_tools->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPanel::showRow(const QString &key)
{
    m_table->selectKey(key);
    if (m_table->currentKey() != key) {
        m_presenter.filter().clear();
        m_table->selectKey(key);
    }
    setDetailOpen(!m_table->currentKey().isEmpty());
}

void HistoryPanel::showDetail()
{
    const QString key = m_table->currentKey();
    if (m_detailOpen && key.isEmpty())
        return setDetailOpen(false);
    if (m_detailOpen)
        m_detail->setContent({m_presenter.title(key), m_presenter.details(key),
                              m_presenter.canCorrect(key), m_presenter.canWithdraw(key),
                              m_presenter.canSendAgain(key)});
}

void HistoryPanel::setDetailOpen(bool open)
{
    tell({});
    m_detailOpen = open;
    m_detail->setVisible(open);
    showDetail();
    share();
    if (open && m_table->isHidden())
        m_detail->setFocus(Qt::OtherFocusReason);
}

// What is least missed goes first where the window is low or the text large: search and filter
// (F3 brings them back), then the list itself while a detail is open.
void HistoryPanel::share()
{
    const int row = TwoLineDelegate::rowHeight();
    const bool low = isLow();
    const int around = low ? 4 : 12;
    const bool both = !m_detailOpen || height() >= row * 9;
    m_tools->setVisible(!low || m_presenter.filter().isFiltering());
    m_reading->setVisible(!low);
    m_top->layout()->setContentsMargins(24, around, 16, low ? 4 : 8);
    m_table->setMinimumHeight(low ? row + 4 : row * 2);
    showNotice();
    m_table->horizontalHeader()->setVisible(!low);
    m_top->setVisible(both);
    m_table->setVisible(both);
    m_notice->setVisible(both && !m_notice->notice().isEmpty());
    if (m_detailOpen && both) {
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid())
            m_table->scrollTo(current);
    }
}

bool HistoryPanel::stepBack()
{
    if (m_detailOpen) {
        setDetailOpen(false);
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!m_presenter.filter().isFiltering())
        return false;
    m_presenter.filter().clear();
    m_search->clear();
    showState();
    share();
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void HistoryPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (!stepBack())
        Q_EMIT left();
}

void HistoryPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

void HistoryPanel::fillFilter()
{
    m_show->clear();
    for (const Show show : shows)
        m_show->addItem(HistoryFilter::showText(show));
}

void HistoryPanel::retranslate()
{
    m_title->setText(tr("Recorded doses"));
    m_search->setPlaceholderText(tr("Find in the list  F3"));
    m_search->setAccessibleName(tr("Find in the recorded doses"));
    m_show->setAccessibleName(tr("Show which doses"));
    m_refresh->setText(tr("Read again  F5"));
    m_table->setAccessibleName(tr("Recorded doses"));
    fillFilter();
    showState();
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_presenter.retranslate();
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        showState();
    }
    QWidget::changeEvent(event);
}

} // namespace ui
