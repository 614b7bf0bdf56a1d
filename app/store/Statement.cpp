// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Statement.h"

#include <QRegularExpression>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace store {

namespace {

// Qt binds ?N by how often a question mark stands in the text, so that a parameter used twice
// fails with a wrong count; names it counts once.
QString named(const char *sql)
{
    static const QRegularExpression numbered(u"\\?(\\d+)"_s);
    return QString::fromLatin1(sql).replace(numbered, u":p\\1"_s);
}

} // namespace

core::Result<void> Statement::begin(const QVariantList &values)
{
    if (!m_query) {
        QSqlQuery query(m_database.connection());
        query.setForwardOnly(true);
        if (!query.prepare(named(m_sql)))
            return sqliteError(query.lastError());
        m_query.emplace(std::move(query));
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(u":p%1"_s.arg(i + 1), values.at(i));
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
