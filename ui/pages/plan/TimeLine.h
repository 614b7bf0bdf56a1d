// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plan/PlanMarks.h"

#include <QWidget>

class QPainter;

namespace ui {

class Theme;

// The life of one person as a picture: a row a series, age from left to right. Early months take
// more room than late years. What is told by colour is told by shape, too. The table beside it
// holds the same marks; this widget is one thing to a screen reader, which hears the mark that the
// arrow keys are on.
class TimeLine final : public QWidget
{
    Q_OBJECT
public:
    explicit TimeLine(const Theme &theme, QWidget *parent = nullptr);

    void setMarks(const QList<PlanMark> &marks, const QStringList &rows, QDate birth, QDate today);
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString &key);
    [[nodiscard]] QPoint currentPlace() const; // null: none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QString &key);
    void activated(const QString &key); // Enter, or a double click

protected:
    bool event(QEvent *event) override; // tool tips
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Placed
    {
        int mark = 0; // in m_marks
        int row = 0;
        QPointF centre;
    };
    void place();
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int axisHeight() const;
    [[nodiscard]] qreal x(QDate day) const;
    [[nodiscard]] int placedAt(const QPointF &position) const; // -1: none
    [[nodiscard]] int nearestIn(int row, qreal x) const;
    void setCurrent(int placed);
    void drawAxis(QPainter &painter) const;
    void drawRows(QPainter &painter) const;
    void drawMark(QPainter &painter, const PlanMark &mark, const QPointF &centre) const;

    const Theme &m_theme;
    QList<PlanMark> m_marks;
    QStringList m_rows;
    QStringList m_labels; // of the rows
    QDate m_birth;
    QDate m_today;
    QDate m_end;            // the last day on the axis
    QList<Placed> m_placed; // by row, then from left to right
    int m_current = -1;     // in m_placed
};

} // namespace ui
