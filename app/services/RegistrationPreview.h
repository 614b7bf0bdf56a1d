// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/DraftValidator.h"
#include "domain/Registration.h"
#include "fhir/ProfileMapper.h"
#include "registry/RegisterProfile.h"
#include "services/CatalogueService.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace services {

// In whose name something is recorded.
struct Authorship
{
    domain::Practitioner author;
    std::optional<domain::Practitioner> trainer = {}; // of a trainee
    std::optional<domain::Organization> organization;
};

// From a draft to what would be sent, with nothing but the draft: no store, no sign-in, no
// network.
class RegistrationPreview final
{
public:
    RegistrationPreview(const CatalogueService &catalogue, const fhir::ProfileMapper &mapper,
                        const registry::RegisterProfile &profile, const core::Clock &clock)
        : m_validator(catalogue.catalogue(), catalogue.valueSets())
        , m_valueSets(catalogue.valueSets())
        , m_mapper(mapper)
        , m_profile(profile)
        , m_clock(clock)
    {
    }

    // The form's own rules.
    [[nodiscard]] domain::Problems check(const domain::RegistrationDraft &draft) const;
    // Precondition: nothing blocks. With a new identifier, recorded now, in `language` ("nl").
    [[nodiscard]] domain::Registration registration(const domain::RegistrationDraft &draft,
                                                    const Authorship &authorship,
                                                    const QString &language) const;
    // As a register knows it; empty when none is chosen.
    [[nodiscard]] domain::CodedValue vaccineOf(const domain::RegistrationDraft &draft) const;
    // Not given because it would harm.
    [[nodiscard]] bool isMedicalObjection(const domain::RegistrationDraft &draft) const;
    // JSON text.
    [[nodiscard]] QByteArray resource(const domain::Registration &registration) const;

private:
    domain::DraftValidator m_validator;
    const domain::ValueSets &m_valueSets;
    const fhir::ProfileMapper &m_mapper;
    const registry::RegisterProfile &m_profile;
    const core::Clock &m_clock;
};

} // namespace services
