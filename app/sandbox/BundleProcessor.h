// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ResourceService.h"

namespace sandbox {

// batch: each entry for itself, in order. transaction: all or nothing, all errors at once, and
// references to entries by their fullUrl are resolved. Both are on disk when answered.
class BundleProcessor
{
public:
    static constexpr int maxEntries = 100;

    BundleProcessor(Database &database, ResourceService &resources)
        : m_database(database)
        , m_resources(resources)
    {
    }

    // `representation`: the entries of the answer hold the resources.
    [[nodiscard]] Answer process(const core::Json &bundle, const Interaction &like,
                                 bool representation);

private:
    Answer batch(const core::Json &entries, const Interaction &like, bool representation);
    Answer transaction(const core::Json &entries, const Interaction &like, bool representation);
    Answer perform(const core::Json &entry, const Interaction &like);

    Database &m_database;
    ResourceService &m_resources;
};

} // namespace sandbox
