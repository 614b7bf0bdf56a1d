// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/ProfileMapper.h"

// A mapping of no country, small enough to read the wire beside it.
class FakeMapper final : public fhir::ProfileMapper
{
public:
    core::Json immunization(const domain::Registration &item,
                            const fhir::WireOptions &options) const override
    {
        core::Json result = {{"resourceType", "Immunization"}};
        result["identifier"] = core::Json::array();
        result["identifier"].push_back(
            identifier(businessIdentifierSystem(), item.identifier.toString(QUuid::WithoutBraces)));
        result["status"] = "completed";
        core::Json patient = core::Json::object();
        if (!options.patientId.isEmpty())
            patient["reference"] = core::jsonText(QStringLiteral("Patient/") + options.patientId);
        if (item.patient.number)
            patient["identifier"] = identifier(personNumberSystem(item.patient.number->kind()),
                                               item.patient.number->value());
        result["patient"] = std::move(patient);
        result["lotNumber"] = core::jsonText(item.lot);
        return result;
    }
    core::Result<core::Json> corrected(QByteArrayView received, const domain::Registration &item,
                                       const QString &reason,
                                       const fhir::WireOptions &) const override
    {
        auto result = core::parseJson(received);
        if (result) {
            (*result)["lotNumber"] = core::jsonText(item.lot);
            (*result)["note"] = core::jsonText(reason);
        }
        return result;
    }
    core::Result<core::Json> withdrawn(QByteArrayView received,
                                       const QString &reason) const override
    {
        auto result = core::parseJson(received);
        if (result) {
            (*result)["status"] = "entered-in-error";
            (*result)["note"] = core::jsonText(reason);
        }
        return result;
    }
    domain::Immunization readImmunization(const core::Json &resource) const override
    {
        domain::Immunization result;
        result.id = core::stringMember(resource, "id");
        result.lot = core::stringMember(resource, "lotNumber");
        if (core::stringMember(resource, "status") == QStringLiteral("completed"))
            result.status = domain::ImmunizationStatus::Completed;
        result.received = core::writeJson(resource);
        return result;
    }
    core::Result<domain::Patient> readPatient(const core::Json &resource) const override
    {
        if (core::stringMember(resource, "resourceType") != QStringLiteral("Patient"))
            return core::error(core::ErrorCode::AnswerWrongResource);
        domain::Patient result;
        result.registerId = core::stringMember(resource, "id");
        for (const core::Json &name : core::arrayMember(resource, "name")) {
            result.family = core::stringMember(name, "family");
            for (const core::Json &given : core::arrayMember(name, "given"))
                result.given.append(core::toQString(given));
        }
        result.birthDate = core::PartialDate::fromIso(core::stringMember(resource, "birthDate"));
        for (const core::Json &address : core::arrayMember(resource, "address"))
            result.postalCode = core::stringMember(address, "postalCode");
        return result;
    }
    core::Json patient(const domain::Patient &person) const override
    {
        core::Json result = {{"resourceType", "Patient"}};
        if (person.number) {
            result["identifier"] = core::Json::array();
            result["identifier"].push_back(
                identifier(personNumberSystem(person.number->kind()), person.number->value()));
        }
        core::Json name = core::Json::object();
        name["family"] = core::jsonText(person.family);
        result["name"] = core::Json::array();
        result["name"].push_back(std::move(name));
        return result;
    }
    domain::Registration registrationFrom(const domain::Immunization &,
                                          const domain::Patient &patient) const override
    {
        domain::Registration result;
        result.patient = patient;
        return result;
    }
    QString businessIdentifierSystem() const override { return QStringLiteral("urn:test:dose"); }
    QString personNumberSystem(domain::PersonNumber::Kind) const override
    {
        return QStringLiteral("urn:test:number");
    }

    static core::Json identifier(const QString &system, const QString &value)
    {
        core::Json result = core::Json::object();
        result["system"] = core::jsonText(system);
        result["value"] = core::jsonText(value);
        return result;
    }
};
