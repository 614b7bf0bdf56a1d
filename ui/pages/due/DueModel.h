// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DueList.h"
#include "ui/RowRoles.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

// Who is due of the practice, as filtered and sorted; and who it cannot be said of. Filtering and
// sorting work on places in the list, so that hundreds of thousands of rows take no time.
class DueModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Whom, Against, When, State, ColumnCount };
    enum class Which { All, Overdue, DueNow, Untold };
    using QAbstractTableModel::QAbstractTableModel;

    void setList(services::DueList list);
    [[nodiscard]] const services::DueList &list() const { return m_list; }
    // `series` empty: all; `text`: begins a name, folded.
    void setFilter(Which which, const QString &series, const QString &text);
    [[nodiscard]] const domain::Patient &patient(int row) const;
    [[nodiscard]] int rowOf(const QString &key) const;
    // What is shown, for the export.
    [[nodiscard]] QList<services::DueRow> shownRows() const;
    [[nodiscard]] QList<services::UntoldRow> shownUntold() const;
    void retranslate();

    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    // A place in the list: of a row, or, negative, of somebody untold (-1 is the first).
    using Place = int;
    void fill();
    void order();
    [[nodiscard]] QVariant dueData(const services::DueRow &row, int column, int role) const;
    [[nodiscard]] QVariant untoldData(const services::UntoldRow &row, int column, int role) const;
    [[nodiscard]] const domain::Patient &patientAt(Place place) const;

    services::DueList m_list;
    std::vector<QString> m_names;   // folded, beside the rows
    std::vector<QString> m_untolds; // and beside the untold
    std::vector<Place> m_shown;
    Which m_which = Which::All;
    QString m_series;
    QString m_text;
    int m_column = -1; // as they come: by name
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ui
