// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/CollaboratorService.h"
#include "ui/RowRoles.h"

#include <QAbstractTableModel>
#include <QSet>

#include <variant>

namespace ui {

// Everybody who is linked, what waits or was decided, and the forms that were broken off.
class CollaboratorModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Who, Role, State, Since, ColumnCount };
    using Row = std::variant<domain::Collaborator, domain::LinkRequest, services::KeptLinkDraft>;

    using QAbstractTableModel::QAbstractTableModel;

    // What waits is as old as it was when the practice was read.
    void setPractice(const domain::Practice &practice,
                     const QList<services::KeptLinkDraft> &drafts);
    // Links that are chosen to be unlinked, by id.
    void setMarked(const QSet<QString> &marked);
    void retranslate();
    [[nodiscard]] const Row *rowOf(const QString &key) const; // null: not there
    [[nodiscard]] QString keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString secondLine(const Row &row, int column) const;

    domain::Practice m_practice;
    QList<Row> m_rows;
    QSet<QString> m_marked;
};

[[nodiscard]] QString keyOf(const CollaboratorModel::Row &row);

} // namespace ui
