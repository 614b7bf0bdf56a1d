// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/Circumstances.h"
#include "domain/History.h"
#include "domain/Patient.h"

#include <QString>

#include <functional>
#include <memory>

namespace store {

class KeptTable;
struct Keys;

// One person known here, with all that is kept about them.
struct KnownPerson
{
    domain::Patient patient;
    std::optional<domain::RegisterHistory> history; // nothing: none was read
    QList<domain::OutboxEntry> entries;
    domain::Circumstances circumstances;
};

// Goes through all people known here on a thread of its own choice, over a connection of its own:
// 100,000 people take a while.
class PeopleReader
{
public:
    PeopleReader(QString path, core::Secret dataKey)
        : m_path(std::move(path))
        , m_dataKey(std::move(dataKey))
    {
    }

    // A few hundred at a time, in the order in which they were first kept; ends early when `take`
    // answers false. `total`: how many there are. What was changed outside of the program is not
    // there.
    using Take = std::function<bool(const QList<KnownPerson> &people, int total)>;
    [[nodiscard]] core::Result<void> forEach(const Take &take) const;

private:
    QString m_path;
    core::Secret m_dataKey;
};

// What the practice itself knows of its people: encrypted, and never sent.
class CareStore
{
public:
    CareStore(KeptTable &kept, const Keys &keys, QString path, const core::Secret &dataKey)
        : m_kept(kept)
        , m_keys(keys)
        , m_path(std::move(path))
        , m_dataKey(dataKey.clone())
    {
    }

    // Empty when nothing was recorded. Also what was recorded before their number was known.
    // Error: StoreTampered, StoreDamaged.
    [[nodiscard]] core::Result<domain::Circumstances>
    circumstances(const domain::Patient &patient) const;
    [[nodiscard]] core::Result<void> keep(const domain::Patient &patient,
                                          const domain::Circumstances &circumstances);
    [[nodiscard]] PeopleReader reader() const { return {m_path, m_dataKey.clone()}; }

private:
    KeptTable &m_kept;
    const Keys &m_keys;
    QString m_path;
    core::Secret m_dataKey;
};

} // namespace store
