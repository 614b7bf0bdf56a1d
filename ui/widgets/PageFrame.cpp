// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PageFrame.h"

#include "ui/Theme.h"
#include "ui/widgets/Accessibility.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int around = 24;
constexpr int readingCharacters = 76;

} // namespace

PageFrame::PageFrame(Width width, QWidget *parent)
    : QScrollArea(parent)
    , m_heading(new QLabel)
    , m_content(new QVBoxLayout)
{
    auto *page = new QWidget;
    auto *column = new QWidget(page);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(around, around, around, around);
    row->addWidget(column, 1);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(16);
    m_content->addWidget(m_heading);
    column->setLayout(m_content);
    markAsHeading(m_heading);
    m_heading->setFont(Theme::font(Theme::Text::PatientName));
    m_heading->setWordWrap(true);
    if (width == Width::Reading) {
        column->setMaximumWidth(readingWidth(this));
        row->addStretch(0);
    }
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    page->installEventFilter(this);
    setWidget(page);
    // By Tab Qt sees to that; not when a shortcut or a refusal moves the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            reveal(now);
    });
}

int PageFrame::readingWidth(const QWidget *of)
{
    return of->fontMetrics().averageCharWidth() * readingCharacters;
}

void PageFrame::reveal(QWidget *part)
{
    // What was just shown gets its place by these.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    ensureWidgetVisible(part, 0, around);
}

void PageFrame::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

// Without a horizontal bar the frame may not get narrower than what stands in it.
bool PageFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() +
                        verticalScrollBar()->sizeHint().width());
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ui
