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
    [[nodiscard]] const QString &lastProduct() const { return m_lastProduct; } // CNK, or empty
    [[nodiscard]] Pack packOf(const QString &cnk) const { return m_packs.value(cnk); }

private:
    QString m_lastProduct;
    QHash<QString, Pack> m_packs;
};

inline void SessionMemory::remember(const domain::RegistrationDraft &draft)
{
    if (draft.kind != domain::RegistrationKind::Given || draft.cnk.isEmpty())
        return;
    m_lastProduct = draft.cnk;
    if (!draft.lot.trimmed().isEmpty())
        m_packs.insert(draft.cnk, {draft.lot, draft.expiry});
}

} // namespace ui
