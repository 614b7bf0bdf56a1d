// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"

#include <QHash>
#include <QString>

namespace ui {

// What was given last since the program was started: the next person often gets the same. Never
// kept on disk, so the first lot of a day is always asked for.
class SessionMemory
{
public:
    struct Pack
    {
        QString lot;
        QString expiry;
    };

    void remember(const domain::RegistrationDraft &draft);
    // CNK for another person than the one who got it; empty: nothing to suggest.
    [[nodiscard]] QString lastProductFor(const domain::Patient &patient) const
    {
        return m_lastPatient && isSame(*m_lastPatient, patient) ? QString() : m_lastProduct;
    }
    [[nodiscard]] Pack packOf(const QString &cnk) const { return m_packs.value(cnk); }

private:
    static bool isSame(const domain::Patient &one, const domain::Patient &other)
    {
        return one.number || other.number ? one.number == other.number : one == other;
    }

    QString m_lastProduct;
    std::optional<domain::Patient> m_lastPatient;
    QHash<QString, Pack> m_packs;
};

inline void SessionMemory::remember(const domain::RegistrationDraft &draft)
{
    if (draft.kind != domain::RegistrationKind::Given || draft.cnk.isEmpty())
        return;
    m_lastProduct = draft.cnk;
    m_lastPatient = draft.patient;
    if (!draft.lot.trimmed().isEmpty())
        m_packs.insert(draft.cnk, {draft.lot, draft.expiry});
}

} // namespace ui
