// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/TimeLine.h"

#include "ui/Theme.h"
#include "ui/ThemeStyle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal radius = 7;
constexpr qreal apart = 2 * radius + 3; // so far marks of one row stand from each other at least
constexpr int edge = 12;
// Days that take about as much room as all before them: the early months are wide.
constexpr qreal bend = 120;

QPainterPath diamond(const QPointF &c, qreal r)
{
    QPainterPath path;
    path.moveTo(c + QPointF(0, -r));
    path.lineTo(c + QPointF(r, 0));
    path.lineTo(c + QPointF(0, r));
    path.lineTo(c + QPointF(-r, 0));
    path.closeSubpath();
    return path;
}

QPainterPath octagon(const QPointF &c, qreal r)
{
    QPainterPath path;
    const qreal s = r * 0.45;
    const QList<QPointF> corners{{-s, -r}, {s, -r}, {r, -s}, {r, s},
                                 {s, r},   {-s, r}, {-r, s}, {-r, -s}};
    path.moveTo(c + corners.first());
    for (const QPointF &corner : corners)
        path.lineTo(c + corner);
    path.closeSubpath();
    return path;
}

void cross(QPainter &painter, const QPointF &c, qreal r)
{
    painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
    painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
}

// Ages that people count a child's vaccines by, in months.
const QList<int> &ageTicks()
{
    static const QList<int> ticks{0,   2,   4,   6,   12,  24,  48,  72,  120,
                                  168, 216, 300, 420, 540, 720, 960, 1200};
    return ticks;
}

} // namespace

TimeLine::TimeLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty(drawsOwnFocus, true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLine::setMarks(const QList<PlanMark> &marks, const QStringList &rows, QDate birth,
                        QDate today)
{
    const QString kept = currentKey();
    m_marks = marks;
    m_rows = rows;
    m_birth = birth;
    m_today = today;
    m_labels.clear();
    for (const QString &row : rows) {
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&row](const PlanMark &m) { return m.series == row; });
        m_labels.append(mark == marks.end() ? row : mark->seriesText);
    }
    m_end = m_today.isValid() ? m_today.addMonths(2) : QDate();
    for (const PlanMark &mark : marks)
        if (mark.date.isValid() && mark.date > m_end)
            m_end = mark.date;
    m_current = -1;
    place();
    setCurrentKey(kept);
    updateGeometry();
    update();
}

int TimeLine::rowHeight() const
{
    return std::max(28, fontMetrics().height() + 12);
}

int TimeLine::axisHeight() const
{
    return fontMetrics().height() * 2 + 12;
}

int TimeLine::labelWidth() const
{
    int widest = 0;
    for (const QString &label : m_labels)
        widest = std::max(widest, fontMetrics().horizontalAdvance(label));
    return std::min(widest + 16, width() * 2 / 5);
}

QSize TimeLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70,
            axisHeight() + int(std::max<qsizetype>(m_rows.size(), 1)) * rowHeight() + 8};
}

QSize TimeLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, sizeHint().height()};
}

qreal TimeLine::x(QDate day) const
{
    const auto bent = [this](QDate date) {
        return std::log1p(qreal(std::max<qint64>(0, m_birth.daysTo(date))) / bend);
    };
    const qreal left = labelWidth() + edge;
    const qreal room = width() - left - edge - radius;
    const qreal whole = std::max(bent(m_end), 0.01);
    return left + room * bent(day) / whole;
}

// From left to right; what falls on one spot goes on beside it, and back from the edge.
void TimeLine::place()
{
    m_placed.clear();
    if (!m_birth.isValid() || !m_end.isValid())
        return;
    for (int row = 0; row < m_rows.size(); ++row) {
        QList<Placed> line;
        const qreal y = axisHeight() + (row + 0.5) * rowHeight();
        for (int i = 0; i < m_marks.size(); ++i) {
            const PlanMark &mark = m_marks.at(i);
            if (mark.series != m_rows.at(row))
                continue;
            // Complete stands at today: nothing is to come. Without a date: before birth.
            const QDate day = mark.date.isValid() ? mark.date : mark.isNext ? m_today : m_birth;
            line.append({i, row, {x(day), y}});
        }
        std::stable_sort(line.begin(), line.end(), [](const Placed &a, const Placed &b) {
            return a.centre.x() < b.centre.x();
        });
        for (qsizetype i = 1; i < line.size(); ++i)
            line[i].centre.rx() =
                std::max(line.at(i).centre.x(), line.at(i - 1).centre.x() + apart);
        qreal limit = width() - edge;
        for (qsizetype i = line.size(); i-- > 0;) {
            line[i].centre.rx() = std::min(line.at(i).centre.x(), limit);
            limit = line.at(i).centre.x() - apart;
        }
        m_placed += line;
    }
}

void TimeLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// ---------------------------------------------------------------- drawing

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_placed.isEmpty())
        return;
    drawAxis(painter);
    drawRows(painter);
    for (int i = 0; i < m_placed.size(); ++i) {
        const Placed &placed = m_placed.at(i);
        if (i == m_current) {
            const bool strong = hasFocus();
            painter.setPen(QPen(m_theme.color(strong ? Token::Focus : Token::Line), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(placed.centre.x() - radius - 4,
                                           placed.centre.y() - radius - 4, 2 * radius + 8,
                                           2 * radius + 8),
                                    4, 4);
        }
        drawMark(painter, m_marks.at(placed.mark), placed.centre);
    }
}

void TimeLine::drawAxis(QPainter &painter) const
{
    const QFontMetrics metrics = fontMetrics();
    const int bottom = axisHeight() - 4;
    const qreal floor = axisHeight() + rowHeight() * qreal(m_rows.size());
    qreal free = 0;
    for (const int months : ageTicks()) {
        const QDate day = m_birth.addMonths(months);
        if (day > m_end)
            break;
        const QString text = months == 0   ? tr("birth")
                             : months < 24 ? tr("%Ln mo", "months of age", months)
                                           : tr("%Ln yr", "years of age", months / 12);
        const qreal at = x(day);
        painter.setPen(QPen(m_theme.color(Token::Line), 1, Qt::DotLine));
        painter.drawLine(QPointF(at, bottom), QPointF(at, floor));
        const int wide = metrics.horizontalAdvance(text);
        const qreal left = std::min(at - wide / 2.0, qreal(width() - wide));
        if (left < free)
            continue;
        painter.setPen(m_theme.color(Token::Ink2));
        painter.drawText(QPointF(left, bottom - metrics.descent() - 2), text);
        free = left + wide + 8;
    }
    // Today, with its word above the ages.
    const qreal now = x(m_today);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawLine(QPointF(now, metrics.height() + 2), QPointF(now, floor));
    const QString word = tr("today");
    const int wide = metrics.horizontalAdvance(word);
    painter.drawText(QPointF(std::clamp(now - wide / 2.0, qreal(labelWidth()),
                                        qreal(std::max(labelWidth(), width() - wide))),
                             metrics.ascent() + 1),
                     word);
}

void TimeLine::drawRows(QPainter &painter) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRect line(0, axisHeight() + row * rowHeight(), width(), rowHeight());
        painter.setPen(QPen(m_theme.color(Token::Line), 1));
        painter.setOpacity(0.35);
        painter.drawLine(QPointF(line.left(), line.top() + 0.5),
                         QPointF(line.right(), line.top() + 0.5));
        painter.setOpacity(1);
        painter.setPen(m_theme.color(Token::Ink));
        const QRect label(0, line.top(), labelWidth() - 8, rowHeight());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_labels.at(row), Qt::ElideRight, label.width()));
    }
}

void TimeLine::drawMark(QPainter &painter, const PlanMark &mark, const QPointF &c) const
{
    const QColor color = m_theme.color(mark.look.token);
    const QColor surface = palette().color(backgroundRole());
    const auto pen = [&](qreal wide) {
        painter.setPen(QPen(color, wide, Qt::SolidLine, Qt::RoundCap));
    };
    // A halo keeps shapes apart from the lines behind them.
    painter.setPen(Qt::NoPen);
    painter.setBrush(surface);
    painter.drawEllipse(c, radius + 2, radius + 2);
    pen(2);
    const QString &status = mark.status;
    if (status == "valid"_L1) {
        painter.setBrush(color);
        painter.drawEllipse(c, radius, radius);
        if (mark.number > 0) {
            QFont small = font();
            small.setPixelSize(10);
            small.setBold(true);
            painter.setFont(small);
            painter.setPen(m_theme.onColor(mark.look.token));
            painter.drawText(QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius),
                             Qt::AlignCenter, QString::number(mark.number));
            painter.setFont(font());
        }
    } else if (status == "invalid"_L1) {
        painter.setBrush(surface);
        painter.drawEllipse(c, radius - 1, radius - 1);
        painter.drawLine(c + QPointF(-radius + 2, radius - 2),
                         c + QPointF(radius - 2, -radius + 2));
    } else if (status == "not-counted"_L1 || status == "extra"_L1 || status == "merged"_L1) {
        painter.setBrush(surface);
        painter.drawEllipse(c, radius - 2, radius - 2);
        if (status != "not-counted"_L1) {
            painter.drawLine(c - QPointF(2.5, 0), c + QPointF(2.5, 0));
            painter.drawLine(c - QPointF(0, 2.5), c + QPointF(0, 2.5));
        }
    } else if (status == "not-given"_L1) {
        cross(painter, c, radius - 2);
    } else if (status == "unjudged"_L1) {
        painter.setBrush(surface);
        painter.drawRect(
            QRectF(c.x() - radius + 1, c.y() - radius + 1, 2 * radius - 2, 2 * radius - 2));
        painter.drawText(QRectF(c.x() - radius, c.y() - radius, 2 * radius, 2 * radius),
                         Qt::AlignCenter, u"?"_s);
    } else if (status == "due"_L1 || status == "overdue"_L1) {
        painter.setBrush(color);
        painter.drawPath(diamond(c, radius + 1));
        if (status == "overdue"_L1) {
            painter.setPen(QPen(m_theme.onColor(mark.look.token), 2, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(c + QPointF(0, -3.5), c + QPointF(0, 0.5));
            painter.drawPoint(c + QPointF(0, 3.5));
        }
    } else if (status == "due-later"_L1) {
        painter.setBrush(surface);
        painter.drawPath(diamond(c, radius));
    } else if (status == "too-late"_L1) {
        painter.setBrush(surface);
        painter.drawEllipse(c, radius - 1, radius - 1);
        painter.drawLine(c + QPointF(-radius + 3, -radius + 3),
                         c + QPointF(radius - 3, radius - 3));
        painter.drawLine(c + QPointF(radius + 3, -radius), c + QPointF(radius + 3, radius));
    } else if (status == "contraindicated"_L1) {
        painter.setBrush(color);
        painter.drawPath(octagon(c, radius));
        painter.setPen(QPen(m_theme.onColor(mark.look.token), 2.5));
        painter.drawLine(c - QPointF(3.5, 0), c + QPointF(3.5, 0));
    } else if (status == "refused"_L1) {
        painter.setBrush(surface);
        painter.drawRect(
            QRectF(c.x() - radius + 1, c.y() - radius + 1, 2 * radius - 2, 2 * radius - 2));
        cross(painter, c, radius - 4);
    } else if (status == "complete"_L1) {
        QPainterPath tick;
        tick.moveTo(c + QPointF(-5, 0));
        tick.lineTo(c + QPointF(-1.5, 4));
        tick.lineTo(c + QPointF(5, -4.5));
        painter.setBrush(Qt::NoBrush);
        pen(2.5);
        painter.drawPath(tick);
    } else {
        painter.drawPoint(c);
    }
}

// ---------------------------------------------------------------- pointing and moving

int TimeLine::placedAt(const QPointF &position) const
{
    for (int i = 0; i < m_placed.size(); ++i) {
        const QPointF distance = m_placed.at(i).centre - position;
        if (std::abs(distance.x()) <= apart / 2 + 2 && std::abs(distance.y()) <= rowHeight() / 2.0)
            return i;
    }
    return -1;
}

bool TimeLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int placed = placedAt(help->pos());
    if (placed >= 0)
        QToolTip::showText(help->globalPos(),
                           asToolTip(m_marks.at(m_placed.at(placed).mark).sentence()), this);
    else if (help->pos().x() < labelWidth()) {
        const int row = (help->pos().y() - axisHeight()) / rowHeight();
        QToolTip::showText(help->globalPos(), asToolTip(m_labels.value(row)), this);
    } else {
        QToolTip::hideText();
    }
    return true;
}

QString TimeLine::currentKey() const
{
    return m_current < 0 ? QString() : m_marks.at(m_placed.at(m_current).mark).key;
}

QPoint TimeLine::currentPlace() const
{
    return m_current < 0 ? QPoint() : m_placed.at(m_current).centre.toPoint();
}

void TimeLine::setCurrentKey(const QString &key)
{
    for (int i = 0; !key.isEmpty() && i < m_placed.size(); ++i)
        if (m_marks.at(m_placed.at(i).mark).key == key)
            return setCurrent(i);
}

// The picture has no text of its own to a screen reader: what is pointed at is said.
void TimeLine::setCurrent(int placed)
{
    if (placed < 0 || placed >= m_placed.size() || placed == m_current)
        return;
    m_current = placed;
    setAccessibleDescription(m_marks.at(m_placed.at(placed).mark).sentence());
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
    Q_EMIT currentChanged(currentKey());
}

int TimeLine::nearestIn(int row, qreal wanted) const
{
    int best = -1;
    for (int i = 0; i < m_placed.size(); ++i)
        if (m_placed.at(i).row == row &&
            (best < 0 || std::abs(m_placed.at(i).centre.x() - wanted) <
                             std::abs(m_placed.at(best).centre.x() - wanted)))
            best = i;
    return best;
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    if (m_placed.isEmpty())
        return QWidget::keyPressEvent(event);
    const Placed now = m_placed.value(std::max(m_current, 0));
    const auto step = [&](int by) {
        for (int row = now.row + by; row >= 0 && row < m_rows.size(); row += by)
            if (const int found = nearestIn(row, now.centre.x()); found >= 0)
                return setCurrent(found);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_placed.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && event->modifiers() == Qt::NoModifier)
            return Q_EMIT activated(currentKey());
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TimeLine::mousePressEvent(QMouseEvent *event)
{
    setCurrent(placedAt(event->position()));
    setFocus(Qt::MouseFocusReason);
}

void TimeLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (placedAt(event->position()) >= 0)
        Q_EMIT activated(currentKey());
}

void TimeLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void TimeLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ui
