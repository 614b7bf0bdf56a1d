// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/BundleProcessor.h"
#include "sandbox/Clinicians.h"
#include "sandbox/LinkApi.h"
#include "sandbox/OpenIdProvider.h"
#include "sandbox/StaffApi.h"

#include <mutex>

namespace sandbox {

// FHIR R4 over HTTP below /fhir: who may, in which format, and what the headers mean. What is
// done is ResourceService's.
class FhirApi
{
public:
    FhirApi(QString issuer, ResourceService &resources, BundleProcessor &bundles,
            OpenIdProvider &provider, const Clinicians &clinicians, Staff &staff,
            StaffApi &staffApi, LinkApi &linkApi);

    // `path`: below the base, "Immunization/_search".
    [[nodiscard]] HttpResponse handle(const QByteArray &path, const HttpRequest &request);

    // Told in the capability statement until another one, or an empty one, comes. Any thread.
    void announce(const QString &text);

private:
    Answer answer(const QByteArray &path, const HttpRequest &request);
    std::optional<Answer> refuseCaller(const HttpRequest &request, const Clinician *&caller);
    Answer perform(const QByteArray &path, const HttpRequest &request, const Clinician &caller);

    QString m_issuer;
    ResourceService &m_resources;
    BundleProcessor &m_bundles;
    OpenIdProvider &m_provider;
    const Clinicians &m_clinicians;
    Staff &m_staff;
    StaffApi &m_staffApi;
    LinkApi &m_linkApi;
    std::mutex m_announcing;
    QString m_announcement;
};

// An OperationOutcome as an answer, for what is refused before FHIR is reached.
[[nodiscard]] HttpResponse outcomeResponse(int status, const QString &code, const QString &detail,
                                           const QString &text);

} // namespace sandbox
