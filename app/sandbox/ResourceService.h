// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Guide.h"
#include "sandbox/Interaction.h"
#include "sandbox/PatientResolver.h"
#include "sandbox/ResourceStore.h"
#include "sandbox/SearchPages.h"

#include <functional>

namespace sandbox {

// Read, search, create, update and history of Patient and Immunization. Every write is one
// transaction of its own, or part of the caller's; what is answered with 2xx is stored then.
class ResourceService
{
public:
    ResourceService(Database &database, const Guide &guide, const core::Clock &clock);

    // Why a caller may not see or change the doses of a person; none: everybody may.
    using Bar = std::function<std::optional<Answer>(const QString &patientId, const Interaction &)>;
    void setBar(Bar bar) { m_bar = std::move(bar); }

    [[nodiscard]] Answer perform(const Interaction &interaction);
    [[nodiscard]] Answer nextPage(const QString &token, const QString &baseUrl);

private:
    Answer onType(const Interaction &interaction);
    Answer onInstance(const Interaction &interaction);
    Answer onHistory(const Interaction &interaction);

    Answer search(const Interaction &interaction);
    Answer read(const Interaction &interaction);
    Answer create(const Interaction &interaction);
    Answer update(const Interaction &interaction);
    Answer history(const Interaction &interaction);
    Answer readVersion(const Interaction &interaction);

    std::optional<Answer> sameMessage(const Interaction &interaction);
    std::optional<Answer> existing(const Interaction &interaction);
    Answer createNew(const Interaction &interaction);
    Answer storeImmunization(const Interaction &interaction, const StoredResource *current);
    Answer storeAnonymous(const Interaction &interaction);
    Answer changeAnonymous(const Interaction &interaction, const StoredResource &current);
    Answer storePatient(const core::Json &sent, const StoredResource *current);
    Answer write(const core::Json &resource, const StoredResource *current);
    Answer page(const SearchPages::Page &page, const QString &baseUrl);
    std::optional<Answer> barred(const SearchQuery &query, const Interaction &interaction);
    std::optional<Answer> barred(const StoredResource &entry, const Interaction &interaction);
    std::optional<Answer> barred(const QString &patientId, const Interaction &interaction);

    Database &m_database;
    ResourceStore m_store;
    const Guide &m_guide;
    const core::Clock &m_clock;
    PatientResolver m_resolver;
    SearchPages m_pages;
    Bar m_bar;
};

} // namespace sandbox
