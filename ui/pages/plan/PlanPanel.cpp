// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanPanel.h"

#include "ui/Theme.h"
#include "ui/pages/plan/PlanPresenter.h"
#include "ui/pages/plan/TimeLine.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/KeyedTable.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace ui {

PlanPanel::PlanPanel(PlanPresenter &presenter, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_source(new QLabel(this))
    , m_lineSource(new QLabel)
    , m_notice(new InlineMessage(theme, this))
    , m_views(new QStackedWidget(this))
    , m_scroll(new QScrollArea)
    , m_picture(new TimeLine(theme))
    , m_table(new KeyedTable(theme))
    , m_current(new QLabel(this))
{
    build();
    connect(&m_presenter, &PlanPresenter::changed, this, &PlanPanel::showState);
    connect(m_picture, &TimeLine::currentChanged, this, &PlanPanel::showCurrent);
    connect(m_table, &KeyedTable::currentKeyChanged, this, &PlanPanel::showCurrent);
    connect(m_picture, &TimeLine::activated, &m_presenter, &PlanPresenter::record);
    connect(m_table, &KeyedTable::opened, &m_presenter, &PlanPresenter::record);
    retranslate();
}

void PlanPanel::build()
{
    for (QLabel *label : {m_source, m_lineSource, m_current}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel *label : {m_source, m_lineSource})
        label->setFont(Theme::font(Theme::Text::Small));
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_picture);
    column->addWidget(m_lineSource);
    column->addStretch(1);
    m_scroll->setWidget(line);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(&m_presenter.model());
    m_table->setSortingEnabled(false); // the most urgent first, always
    m_table->setColumns({{18, 2, 3}, {30, 4, 4}, {16, 1, 2}});
    m_views->addWidget(m_scroll);
    m_views->addWidget(m_table);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 4, 16, 8);
    whole->setSpacing(8);
    whole->addWidget(m_notice);
    whole->addWidget(m_views, 1);
    whole->addWidget(m_current);
    whole->addWidget(m_source);
}

void PlanPanel::setView(View view)
{
    const QString key =
        m_views->currentWidget() == m_table ? m_table->currentKey() : m_picture->currentKey();
    m_views->setCurrentWidget(view == View::Table ? static_cast<QWidget *>(m_table) : m_scroll);
    view == View::Table ? m_table->selectKey(key) : m_picture->setCurrentKey(key);
    showSource();
}

void PlanPanel::focusMarks()
{
    m_views->currentWidget() == m_table ? m_table->setFocus(Qt::TabFocusReason)
                                        : m_picture->setFocus(Qt::TabFocusReason);
}

void PlanPanel::showState()
{
    m_notice->setNotice(m_presenter.notice());
    m_views->setVisible(m_presenter.canTell());
    m_picture->setMarks(m_presenter.model().marks(), m_presenter.rows(), m_presenter.birth(),
                        m_presenter.today());
    for (QLabel *label : {m_source, m_lineSource}) {
        label->setText(m_presenter.sourceText());
        label->setToolTip(asToolTip(m_presenter.sourcesText()));
        label->setAccessibleDescription(m_presenter.sourcesText());
    }
    showSource();
    showCurrent(m_views->currentWidget() == m_table ? m_table->currentKey()
                                                    : m_picture->currentKey());
}

// In a low window the marks need the room: what one of them says is then a tool tip.
void PlanPanel::showSource()
{
    const bool picture = m_views->currentWidget() == m_scroll && m_presenter.canTell();
    m_source->setVisible(!picture && height() > fontMetrics().height() * 14);
    m_current->setVisible(height() > fontMetrics().height() * 8);
}

void PlanPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showSource();
}

void PlanPanel::showCurrent(const QString &key)
{
    const QPoint place = m_picture->currentPlace();
    if (m_views->currentWidget() == m_scroll && !place.isNull())
        m_scroll->ensureVisible(place.x(), place.y(), 0, 3 * fontMetrics().height());
    const PlanMark *mark = m_presenter.model().find(key);
    QString text = mark ? mark->sentence() : QString();
    if (mark && mark->isNext && mark->canRecord)
        text += QLatin1Char(' ') + tr("Enter records it.");
    m_current->setText(text);
    if (m_current->isHidden() && m_picture->hasFocus() && mark)
        QToolTip::showText(m_picture->mapToGlobal(place), asToolTip(text), m_picture);
}

void PlanPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

void PlanPanel::retranslate()
{
    m_picture->setAccessibleName(tr("Time line: the arrow keys go from mark to mark"));
    m_table->setAccessibleName(tr("Time line as a table"));
    showState();
}

void PlanPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
