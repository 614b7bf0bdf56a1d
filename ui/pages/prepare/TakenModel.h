// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/TakeAlongService.h"

#include <QAbstractTableModel>

namespace ui {

// What came of each line of the list that was taken along.
[[nodiscard]] QString outcomeText(services::TakenPerson::Outcome outcome);

class TakenModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Whom, Outcome, Doses, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<services::TakenPerson> &people);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<services::TakenPerson> m_people;
};

} // namespace ui
