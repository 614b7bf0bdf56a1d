// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "store/Database.h"

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace store {

// One SQL statement, prepared at its first use and kept. Parameters are ?, or @name where one is
// used twice; values come in the order in which they are first named. (Qt 6.4 binds :name and ?1
// wrongly when they occur twice.)
class Statement
{
public:
    Statement(Database &database, const char *sql)
        : m_database(database)
        , m_sql(sql)
    {
    }

    [[nodiscard]] core::Result<void> run(const QVariantList &values = {});

    // Calls `onRow` with the query standing on each row, until it answers false.
    template <class OnRow>
    [[nodiscard]] core::Result<void> forEach(const QVariantList &values, OnRow onRow)
    {
        if (auto begun = begin(values); !begun)
            return begun;
        const Finish finish{m_query};
        while (m_query->next())
            if (!onRow(static_cast<const QSqlQuery &>(*m_query)))
                return {};
        return readError();
    }

    // The first column of the first row; nullopt when there is no row.
    [[nodiscard]] core::Result<std::optional<QVariant>> single(const QVariantList &values = {});

private:
    // A statement that is not finished keeps the read transaction open.
    struct Finish
    {
        std::optional<QSqlQuery> &query;
        ~Finish() { query->finish(); }
    };
    [[nodiscard]] core::Result<void> begin(const QVariantList &values);
    [[nodiscard]] core::Result<void> readError() const;

    Database &m_database;
    const char *m_sql;
    std::optional<QSqlQuery> m_query;
};

} // namespace store
