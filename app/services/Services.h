// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace services {

class SessionService;
class PatientService;
class RecordService;
class RegistrationService;
class CatalogueService;
class OutboxService;
class BulkService;
class CollaboratorService;
class FirstAccessService;
class TherapeuticLinkService;
class HandOverService;
class TakeAlongService;
class Connectivity;
class SettingsService;
class ForecastService;
class ConsentService;
class ClinicService;
class CertificateService;

// The services of one opened data folder, as the front ends get them. Owns nothing: the
// composition does.
struct Services
{
    SessionService &session;
    PatientService &patients;
    RecordService &records;
    RegistrationService &registrations;
    CatalogueService &catalogue;
    OutboxService &outbox;
    BulkService &bulk;
    HandOverService &handOver;
    TakeAlongService &takeAlong;
    Connectivity &connectivity;
    SettingsService &settings;
    ForecastService &forecasts;
    CollaboratorService &collaborators;
    FirstAccessService &firstAccess;
    TherapeuticLinkService &links;
    ConsentService &consents;
    ClinicService &clinic;
    CertificateService &certificates;
};

} // namespace services
