// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlDossier.h"

#include "store/DomainCodec.h"
#include "store/PatientKey.h"

namespace store {

namespace {

// Bound to person and kind: a line cannot be moved to somebody else.
QByteArray place(int kind, const QByteArray &patient)
{
    return "dossier|content|" + QByteArray::number(kind) + '|' + patient.toHex();
}

} // namespace

SqlDossier::SqlDossier(Database &database, const Keys &keys)
    : m_keys(keys)
    , m_add(database, "INSERT INTO dossier (patient, kind, content) VALUES (?, ?, ?)")
    , m_read(database,
             "SELECT content FROM dossier WHERE patient = ? AND kind = ? ORDER BY sequence")
{
}

core::Result<QList<QByteArray>> SqlDossier::contents(const domain::Patient &patient, Kind kind)
{
    const QByteArray key = patientKey(m_keys.lookup, patient);
    QList<QByteArray> lines;
    bool sound = true;
    const auto read = m_read.forEach({key, static_cast<int>(kind)}, [&](const StoredRow &query) {
        auto plain = m_keys.cipher.open(query.bytes(0), place(static_cast<int>(kind), key));
        sound = sound && plain.has_value();
        if (plain)
            lines.append(std::move(plain).value());
        return true;
    });
    if (!read)
        return read.error();
    if (!sound)
        return core::error(core::ErrorCode::StoreTampered);
    return lines;
}

core::Result<QList<domain::ConsentLine>> SqlDossier::consents(const domain::Patient &patient)
{
    const auto lines = contents(patient, Kind::Consent);
    if (!lines)
        return lines.error();
    QList<domain::ConsentLine> result;
    for (const QByteArray &line : *lines) {
        auto decoded = decodeConsent(line);
        if (!decoded)
            return core::error(core::ErrorCode::StoreDamaged, QStringLiteral("a permission"));
        result.append(std::move(*decoded));
    }
    return result;
}

core::Result<void> SqlDossier::add(const domain::Patient &patient, const domain::ConsentLine &line)
{
    const QByteArray key = patientKey(m_keys.lookup, patient);
    constexpr int kind = static_cast<int>(Kind::Consent);
    const auto content = m_keys.cipher.seal(encode(line), place(kind, key));
    if (!content)
        return content.error();
    return m_add.run({key, kind, *content});
}

} // namespace store
