// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include <QSqlError>

namespace store {

core::Result<void> Statement::begin(const QVariantList &values)
{
    if (!m_query) {
        QSqlQuery query(m_database.connection());
        query.setForwardOnly(true);
        if (!query.prepare(QString::fromLatin1(m_sql)))
            return sqliteError(query.lastError());
        m_query.emplace(std::move(query));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(static_cast<int>(i), values.at(i));
    if (!m_query->exec()) {
        const core::Error failure = sqliteError(m_query->lastError());
        m_query->finish();
        return failure;
    }
    return {};
}

core::Result<void> Statement::run(const QVariantList &values)
{
    if (auto begun = begin(values); !begun)
        return begun;
    m_query->finish();
    return {};
}

core::Result<std::optional<QVariant>> Statement::single(const QVariantList &values)
{
    std::optional<QVariant> found;
    const auto read = forEach(values, [&found](const QSqlQuery &row) {
        found = row.value(0);
        return false;
    });
    if (!read)
        return read.error();
    return found;
}

core::Result<void> Statement::readError() const
{
    if (m_query->lastError().type() != QSqlError::NoError)
        return sqliteError(m_query->lastError());
    return {};
}

} // namespace store
