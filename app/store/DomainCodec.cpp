// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DomainCodec.h"

#include "store/CodecArchive.h"

#include <array>

// The lists of fields. They stand in the namespaces of their types, where the archives find them.

namespace core {

static auto enumNames(RemoteIssue::Severity)
{
    using enum RemoteIssue::Severity;
    using Name = store::codec::EnumName<RemoteIssue::Severity>;
    return std::array{Name{Fatal, "fatal"}, Name{Error, "error"}, Name{Warning, "warning"},
                      Name{Information, "information"}};
}

static auto enumNames(Delivery)
{
    using Name = store::codec::EnumName<Delivery>;
    return std::array{Name{Delivery::NotSent, "not-sent"}, Name{Delivery::Unknown, "unknown"},
                      Name{Delivery::Answered, "answered"}};
}

static auto enumNames(ErrorCode)
{
    QList<store::codec::EnumName<ErrorCode>> names;
    for (const ErrorCode code : allErrorCodes())
        names.append({code, name(code).data()});
    return names;
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<RemoteIssue> v)
{
    a("severity", v.severity);
    a("code", v.code);
    a("detailCode", v.detailCode);
    a("text", v.text);
    a("expression", v.expression);
    a("field", v.field);
    a("supportReference", v.supportReference);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Error> v)
{
    a("code", v.code);
    a("detail", v.detail);
    a("httpStatus", v.httpStatus);
    a("traceId", v.traceId);
    a("delivery", v.delivery);
    a("retryAfterSeconds", v.retryAfterSeconds);
    a("issues", v.issues);
}

} // namespace core

namespace domain {

template <class Enum>
using Name = store::codec::EnumName<Enum>;

static auto enumNames(Gender)
{
    using enum Gender;
    return std::array{Name<Gender>{Unknown, "unknown"}, Name<Gender>{Male, "male"},
                      Name<Gender>{Female, "female"}, Name<Gender>{Other, "other"}};
}

static auto enumNames(RegistrationKind)
{
    using enum RegistrationKind;
    return std::array{Name<RegistrationKind>{Given, "given"},
                      Name<RegistrationKind>{NotGiven, "not-given"},
                      Name<RegistrationKind>{Historical, "historical"}};
}

static auto enumNames(Permission)
{
    using enum Permission;
    return std::array{Name<Permission>{Vaccinate, "vaccinate"},
                      Name<Permission>{Exchange, "exchange"}};
}

static auto enumNames(ConsentRole)
{
    using enum ConsentRole;
    return std::array{Name<ConsentRole>{Parent, "parent"}, Name<ConsentRole>{Guardian, "guardian"},
                      Name<ConsentRole>{Child, "child"}, Name<ConsentRole>{Court, "court"},
                      Name<ConsentRole>{Doctor, "doctor"}};
}

static auto enumNames(ConsentManner)
{
    using enum ConsentManner;
    return std::array{Name<ConsentManner>{Spoken, "spoken"},
                      Name<ConsentManner>{Written, "written"},
                      Name<ConsentManner>{Portal, "portal"}};
}

static auto enumNames(Disclosure)
{
    using enum Disclosure;
    return std::array{Name<Disclosure>{Identified, ""}, // as nearly all are: not written
                      Name<Disclosure>{Anonymous, "anonymous"}};
}

static auto enumNames(Side)
{
    using enum Side;
    return std::array{Name<Side>{Left, "left"}, Name<Side>{Right, "right"},
                      Name<Side>{Both, "both"}};
}

static auto enumNames(ImmunizationStatus)
{
    using enum ImmunizationStatus;
    return std::array{Name<ImmunizationStatus>{Completed, "completed"},
                      Name<ImmunizationStatus>{NotDone, "not-done"},
                      Name<ImmunizationStatus>{EnteredInError, "entered-in-error"},
                      Name<ImmunizationStatus>{Unreadable, "unreadable"}};
}

static auto enumNames(HistoryOutcome)
{
    using enum HistoryOutcome;
    return std::array{Name<HistoryOutcome>{NotAsked, "not-asked"},
                      Name<HistoryOutcome>{Complete, "complete"},
                      Name<HistoryOutcome>{Incomplete, "incomplete"},
                      Name<HistoryOutcome>{NoAccess, "no-access"},
                      Name<HistoryOutcome>{Unreadable, "unreadable"},
                      Name<HistoryOutcome>{OfflineCopy, "offline-copy"}};
}

static auto enumNames(OutboxAction)
{
    using enum OutboxAction;
    return std::array{Name<OutboxAction>{Register, "register"},
                      Name<OutboxAction>{Correct, "correct"},
                      Name<OutboxAction>{Withdraw, "withdraw"}};
}

// One letter each: codings make up most of a registration, and with these two registrations fit
// into one page of the database.
template <class Archive>
void describe(Archive &a, typename Archive::template Ref<CodedValue> v)
{
    a("s", v.system);
    a("c", v.code);
    a("d", v.display);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Identifier> v)
{
    a("system", v.system);
    a("value", v.value);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Practitioner> v)
{
    a("name", v.name);
    a("nihdi", v.nihdi);
    a("insz", v.insz);
    a("big", v.big);
    a("uzi", v.uzi);
    a("agb", v.agb);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Organization> v)
{
    a("id", v.id);
    a("name", v.name);
    a("nihdi", v.nihdi);
    a("enterprise", v.enterprise);
    a("ura", v.ura);
    a("agb", v.agb);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Patient> v)
{
    a("registerId", v.registerId);
    a("number", v.number);
    a("family", v.family);
    a("given", v.given);
    a("birthDate", v.birthDate);
    a("gender", v.gender);
    a("postalCode", v.postalCode);
    a("city", v.city);
    a("street", v.street);
    a("deceased", v.deceased);
    a("isDeceased", v.isDeceased);
    a("source", v.source);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Occurrence> v)
{
    a("date", v.date);
    a("instant", v.instant);
    a("text", v.text);
}

// Its number is read before it, see Reader.
template <class Archive>
void describe(Archive &a, typename Archive::template Ref<VaccineProduct> v)
{
    if constexpr (std::is_same_v<Archive, store::codec::Writer>)
        a("cnk", v.cnk);
    a("name", v.name);
    a("brand", v.brand);
    a("otherNames", v.otherNames);
    a("atc", v.atc);
    a("vaccineCode", v.vaccineCode);
    a("diseases", v.diseases);
    a("routes", v.routes);
    a("doses", v.doses);
    a("orderable", v.orderable);
    a("season", v.season);
    a("codes", v.codes);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<ConsentLine> v)
{
    a("permission", v.permission);
    a("yes", v.yes);
    a("role", v.role);
    a("by", v.by);
    a("date", v.date);
    a("manner", v.manner);
    a("askedBy", v.askedBy);
    a("organization", v.organization);
    a("recorded", v.recorded);
    a("remark", v.remark);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Registration> v)
{
    a("identifier", v.identifier);
    a("kind", v.kind);
    a("patient", v.patient);
    a("performer", v.performer);
    a("author", v.author);
    a("trainer", v.trainer);
    a("organization", v.organization);
    a("freeStock", v.freeStock);
    a("occurrence", v.occurrence);
    a("recorded", v.recorded);
    a("product", v.product);
    a("vaccineCode", v.vaccineCode);
    a("vaccineText", v.vaccineText);
    a("dose", v.dose);
    a("lot", v.lot);
    a("expiry", v.expiry);
    a("route", v.route);
    a("prophylaxis", v.prophylaxis);
    a("site", v.site);
    a("side", v.side);
    a("place", v.place);
    a("country", v.country);
    a("notGivenReason", v.notGivenReason);
    a("confirmation", v.confirmation);
    a("remark", v.remark);
    a("acceptedWarnings", v.acceptedWarnings);
    a("language", v.language);
    a("disclosure", v.disclosure);
    a("exchangedBy", v.exchangedBy);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<RegistrationDraft> v)
{
    a("kind", v.kind);
    a("patient", v.patient);
    a("performer", v.performer);
    a("organization", v.organization);
    a("freeStock", v.freeStock);
    a("occurrence", v.occurrence);
    a("cnk", v.cnk);
    a("productText", v.productText);
    a("vaccineCode", v.vaccineCode);
    a("dose", v.dose);
    a("lot", v.lot);
    a("expiry", v.expiry);
    a("route", v.route);
    a("prophylaxis", v.prophylaxis);
    a("site", v.site);
    a("side", v.side);
    a("place", v.place);
    a("country", v.country);
    a("notGivenReason", v.notGivenReason);
    a("confirmation", v.confirmation);
    a("proof", v.proof);
    a("remark", v.remark);
    a("acceptedWarnings", v.acceptedWarnings);
    a("kept", v.kept);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Immunization> v)
{
    a("id", v.id);
    a("versionId", v.versionId);
    a("identifiers", v.identifiers);
    a("status", v.status);
    a("statusReason", v.statusReason);
    a("vaccineCodes", v.vaccineCodes);
    a("vaccineText", v.vaccineText);
    a("products", v.products);
    a("lot", v.lot);
    a("expiry", v.expiry);
    a("patient", v.patient);
    a("patientReference", v.patientReference);
    a("occurrence", v.occurrence);
    a("recorded", v.recorded);
    a("primarySource", v.primarySource);
    a("dose", v.dose);
    a("doseUnit", v.doseUnit);
    a("route", v.route);
    a("site", v.site);
    a("laterality", v.laterality);
    a("reasons", v.reasons);
    a("performerName", v.performerName);
    a("performers", v.performers);
    a("recorderName", v.recorderName);
    a("recorder", v.recorder);
    a("organizationName", v.organizationName);
    a("organization", v.organization);
    a("place", v.place);
    a("country", v.country);
    a("freeStock", v.freeStock);
    a("confirmation", v.confirmation);
    a("notes", v.notes);
    a("unreadableWhy", v.unreadableWhy);
    a("received", v.received);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<RegisterHistory> v)
{
    a("outcome", v.outcome);
    a("immunizations", v.immunizations);
    a("readAt", v.readAt);
    a("source", v.source);
    a("error", v.error);
    a("remarks", v.remarks);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<FoundDouble> v)
{
    a("identical", v.identical);
    a("dose", v.dose);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<HandOver> v)
{
    a("file", v.file);
    a("folder", v.folder);
    a("at", v.at);
    a("oneByOne", v.oneByOne);
    a("uploaded", v.uploaded);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<TakeBack> v)
{
    a("reason", v.reason);
    a("by", v.by);
    a("at", v.at);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<OutboxEntry> v)
{
    a("action", v.action);
    a("registration", v.registration);
    a("base", v.base);
    a("registerId", v.registerId);
    a("acceptedBy", v.acceptedBy);
    a("versionId", v.versionId);
    a("reason", v.reason);
    a("lastError", v.lastError);
    a("warnings", v.warnings);
    a("waitedOut", v.waitedOut);
    a("foundDouble", v.foundDouble);
    a("newer", v.newer);
    a("handOver", v.handOver);
    a("takeBack", v.takeBack);
    a("messageId", v.messageId);
    a("decision", v.decision);
    a("decidedAbout", v.decidedAbout);
    a("reviewer", v.reviewer);
}

} // namespace domain

namespace store {

namespace codec {

bool Reader::read(QByteArrayView text, std::optional<domain::VaccineProduct> &value)
{
    Reader reader(text);
    const auto cnk = ids::ProductCode::parse(QString::fromLatin1(plainText(reader.member("cnk"))));
    if (!cnk)
        return false;
    domain::VaccineProduct product{*cnk, {}, {}, {}, {}, {}, {}, {}, {}, false, {}};
    domain::describe(reader, product);
    value = std::move(product);
    return reader.ok();
}

} // namespace codec

namespace {

// Raised when old bytes can no longer be read by the lists above.
constexpr int version = 1;

template <class T>
std::optional<T> decodeValue(QByteArrayView bytes)
{
    codec::Reader reader(bytes);
    int written = 0;
    T value;
    if (!codec::Reader::read(reader.member("v"), written) || written != version)
        return std::nullopt;
    describe(reader, value);
    return reader.ok() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

QByteArray encode(const domain::Patient &patient)
{
    return codec::Writer::text(patient, version);
}

QByteArray encode(const domain::Registration &registration)
{
    return codec::Writer::text(registration, version);
}

QByteArray encode(const domain::RegistrationDraft &draft)
{
    return codec::Writer::text(draft, version);
}

QByteArray encode(const domain::RegisterHistory &history)
{
    return codec::Writer::text(history, version);
}

QByteArray encode(const domain::OutboxEntry &entry)
{
    return codec::Writer::text(entry, version);
}

QByteArray encode(const domain::ConsentLine &line)
{
    return codec::Writer::text(line, version);
}

std::optional<domain::Patient> decodePatient(QByteArrayView bytes)
{
    return decodeValue<domain::Patient>(bytes);
}

std::optional<domain::Registration> decodeRegistration(QByteArrayView bytes)
{
    return decodeValue<domain::Registration>(bytes);
}

std::optional<domain::RegistrationDraft> decodeDraft(QByteArrayView bytes)
{
    return decodeValue<domain::RegistrationDraft>(bytes);
}

std::optional<domain::RegisterHistory> decodeHistory(QByteArrayView bytes)
{
    return decodeValue<domain::RegisterHistory>(bytes);
}

std::optional<domain::OutboxEntry> decodeEntry(QByteArrayView bytes)
{
    return decodeValue<domain::OutboxEntry>(bytes);
}

std::optional<domain::ConsentLine> decodeConsent(QByteArrayView bytes)
{
    return decodeValue<domain::ConsentLine>(bytes);
}

} // namespace store
