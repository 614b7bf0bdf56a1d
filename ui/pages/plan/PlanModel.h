// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/RowRoles.h"
#include "ui/pages/plan/PlanMarks.h"

#include <QAbstractTableModel>

namespace ui {

// The time line as a table: one row a mark.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Series, What, When, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMarks(const QList<PlanMark> &marks);
    [[nodiscard]] const QList<PlanMark> &marks() const { return m_marks; }
    [[nodiscard]] const PlanMark *find(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<PlanMark> m_marks;
};

} // namespace ui
