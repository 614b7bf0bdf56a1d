// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"

#include <QAbstractTableModel>

namespace ui {

// A child who is expected, with what is planned.
struct ExpectedChild
{
    domain::Patient patient;
    QString name;
    QString age;
    QString planned;
    QString permissions;
};

class DayListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Child, Age, Planned, Permissions, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setChildren(const QList<ExpectedChild> &children);
    void retranslate();
    [[nodiscard]] const ExpectedChild *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<ExpectedChild> m_children;
};

} // namespace ui
