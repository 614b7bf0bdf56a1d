// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RegistrationPreview.h"

using namespace Qt::StringLiterals;

namespace services {

domain::Problems RegistrationPreview::check(const domain::RegistrationDraft &draft) const
{
    return m_validator.check(draft, m_clock.today());
}

domain::Registration RegistrationPreview::registration(const domain::RegistrationDraft &draft,
                                                       const Authorship &authorship,
                                                       const QString &language) const
{
    domain::Registration registration = m_validator.toRegistration(draft);
    registration.identifier = QUuid::createUuid();
    registration.author = authorship.author;
    registration.trainer = authorship.trainer;
    if (!registration.organization)
        registration.organization = authorship.organization;
    registration.recorded = m_clock.now();
    registration.language = u"%1-%2"_s.arg(language, m_profile.mapping.toUpper());
    return registration;
}

domain::CodedValue RegistrationPreview::vaccineOf(const domain::RegistrationDraft &draft) const
{
    return m_validator.toRegistration(draft).vaccineCode;
}

QByteArray RegistrationPreview::resource(const domain::Registration &registration) const
{
    fhir::WireOptions options = m_profile.wire;
    options.patientReference = fhir::WireOptions::PatientReference::Logical;
    return core::writeJson(m_mapper.immunization(registration, options));
}

bool RegistrationPreview::isMedicalObjection(const domain::RegistrationDraft &draft) const
{
    if (draft.kind != domain::RegistrationKind::NotGiven)
        return false;
    const auto *reason = m_valueSets.find(u"notGivenReason"_s, draft.notGivenReason);
    return reason && (reason->key == "contraindication"_L1 || reason->key == "precaution"_L1);
}

} // namespace services
