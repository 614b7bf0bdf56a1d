// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Patient.h"
#include "ui/RowRoles.h"

#include <QAbstractTableModel>
#include <QDate>

#include <optional>

namespace ui {

// The people that fit what was typed, and at the end the row for a person who is not known yet.
class PatientListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Born, Number, Home, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Content
    {
        QList<domain::Patient> people;
        std::optional<domain::Patient> newPerson;
        QString source; // where and when they were found, in words
        QDate today;
        bool registerAnswered = true;
        bool operator==(const Content &) const = default;
    };
    void setContent(Content content);
    void retranslate(const QString &source);

    // The person of a row; for the last row the new one.
    [[nodiscard]] const domain::Patient &person(int row) const;
    [[nodiscard]] bool isNewPerson(int row) const;
    [[nodiscard]] int peopleCount() const { return int(m_content.people.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        QString first[ColumnCount];
        QString second[ColumnCount];
        QVariant sort[ColumnCount];
        QString key;
        QString icon;
        bool alike = false; // somebody else in the list has the same name and birth date
        bool deceased = false;
        bool isNew = false;
    };
    void build();
    [[nodiscard]] Row rowOf(const domain::Patient &patient) const;
    [[nodiscard]] Row newRow(const domain::Patient &patient) const;
    [[nodiscard]] QVariant tokenOf(const Row &row, int column) const;

    Content m_content;
    QList<Row> m_rows;
};

} // namespace ui
