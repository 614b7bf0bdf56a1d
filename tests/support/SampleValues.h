// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Patient.h"
#include "domain/Registration.h"

#include <QDateTime>

// Invented people and doses. Every field is filled, so that a forgotten one shows.
namespace sample {

inline QDateTime moment()
{
    return {QDate(2026, 11, 24), QTime(10, 15, 30, 123), Qt::OffsetFromUTC, 3600};
}

// Day 1 of January 1950, counter n (1 to 997).
inline ids::Insz insz(int counter = 997)
{
    const int number = 500101000 + counter;
    const QString digits =
        QStringLiteral("%1%2").arg(number).arg(97 - number % 97, 2, 10, QLatin1Char('0'));
    return *ids::Insz::parse(digits, QDate(2026, 11, 24));
}

// As many different people as wanted: day d of January 1950, counter n.
inline ids::Insz inszOf(int index)
{
    const int number = 500101000 + (index / 997) * 1000 + index % 997 + 1;
    const QString digits =
        QStringLiteral("%1%2").arg(number).arg(97 - number % 97, 2, 10, QLatin1Char('0'));
    return *ids::Insz::parse(digits, QDate(2026, 11, 24));
}

inline core::PartialDate date(const char *iso)
{
    return *core::PartialDate::fromIso(QString::fromLatin1(iso));
}

inline domain::CodedValue coded(const char *code)
{
    return {QStringLiteral("http://example.org/system"), QString::fromLatin1(code),
            QStringLiteral("Text of ") + QString::fromLatin1(code)};
}

inline domain::Identifier identifier(const char *value)
{
    return {QStringLiteral("http://example.org/id"), QString::fromLatin1(value)};
}

inline domain::Practitioner practitioner(const char *name = "Nele Wouters")
{
    return {QString::fromUtf8(name), *ids::NihdiNumber::parse(QStringLiteral("19999816004")),
            insz(12)};
}

inline domain::Organization organization()
{
    return {QStringLiteral("0200000043"), QStringLiteral("Praktijk De Linde"),
            *ids::NihdiNumber::parse(QStringLiteral("19999816004")),
            *ids::EnterpriseNumber::parse(QStringLiteral("0200000043"))};
}

inline domain::Patient patient(int counter = 997)
{
    domain::Patient patient;
    patient.registerId = QStringLiteral("pat-%1").arg(counter);
    patient.number = insz(counter);
    patient.family = QStringLiteral("D’Hôndt-Müller");
    patient.given = {QStringLiteral("Zoë"), QStringLiteral("Anne-Marie")};
    patient.birthDate = date("1950-01-01");
    patient.gender = domain::Gender::Female;
    patient.postalCode = QStringLiteral("9000");
    patient.city = QStringLiteral("Gent");
    patient.deceased = date("2026-10");
    patient.isDeceased = true;
    patient.source = QStringLiteral("sandbox-be");
    return patient;
}

inline domain::Occurrence occurrence()
{
    domain::Occurrence occurrence;
    occurrence.date = date("2026-11-24");
    occurrence.instant = moment();
    return occurrence;
}

inline domain::VaccineProduct product()
{
    return {*ids::CnkCode::parse(QStringLiteral("1734094")),
            QStringLiteral("BOOSTRIX INJ SUSP 0,5 ML"),
            QStringLiteral("Boostrix"),
            {QStringLiteral("Boostrix (oud)")},
            QStringLiteral("J07AJ52"),
            coded("871876000"),
            {QStringLiteral("76902006")},
            {QStringLiteral("IM")},
            {QStringLiteral("1"), QStringLiteral("0.5")},
            true,
            QStringLiteral("2026-2027")};
}

inline domain::Registration registration(int patientCounter = 997)
{
    domain::Registration r;
    r.identifier = QUuid::createUuid();
    r.kind = domain::RegistrationKind::Historical;
    r.patient = patient(patientCounter);
    r.performer = practitioner();
    r.author = practitioner("Jef Claes");
    r.trainer = practitioner("Rik Trainer");
    r.organization = organization();
    r.freeStock = false;
    r.occurrence = occurrence();
    r.recorded = moment();
    r.product = product();
    r.vaccineCode = coded("871876000");
    r.vaccineText = QStringLiteral("other vaccine");
    r.dose = QStringLiteral("0.5");
    r.lot = QStringLiteral("AC37B999");
    r.expiry = QDate(2027, 8, 31);
    r.route = coded("IM");
    r.prophylaxis = coded("pre");
    r.site = coded("35259002");
    r.side = domain::Side::Both;
    r.place = coded("abroad");
    r.country = QStringLiteral("NL");
    r.notGivenReason = coded("ALLERGY");
    r.confirmation = QStringLiteral("confirmed");
    r.remark = QStringLiteral("Seen on paper \"2019\" \u2764 \U0001F489\nsecond line");
    r.acceptedWarnings = QStringLiteral("parents insist");
    r.language = QStringLiteral("fr-BE");
    return r;
}

inline core::RemoteIssue issue()
{
    return {core::RemoteIssue::Severity::Information,
            QStringLiteral("business-rule"),
            QStringLiteral("X1"),
            QStringLiteral("the register's words"),
            QStringLiteral("Immunization.lotNumber"),
            QStringLiteral("lot"),
            QStringLiteral("ref-1")};
}

inline core::Error error()
{
    core::Error error;
    error.code = core::ErrorCode::RefusedByRegister;
    error.detail = QStringLiteral("technical");
    error.httpStatus = 422;
    error.traceId = QStringLiteral("trace-1");
    error.delivery = core::Delivery::NotSent;
    error.retryAfterSeconds = 0;
    error.issues = {issue(), issue()};
    return error;
}

// As it is before it is inserted: saved here, never tried.
inline domain::OutboxEntry entry(int patientCounter = 997)
{
    domain::OutboxEntry entry;
    entry.registration = registration(patientCounter);
    entry.id = entry.registration.identifier;
    entry.changed = moment();
    return entry;
}

inline domain::Immunization immunization();

inline domain::OutboxEntry fullEntry()
{
    domain::OutboxEntry e = entry();
    e.id = QUuid::createUuid();
    e.action = domain::OutboxAction::Withdraw;
    e.state = domain::OutboxState::NeedsYou;
    e.base = QByteArray("{\"value\":1.10}\n\0\xff", 17);
    e.registerId = QStringLiteral("imm-1");
    e.acceptedBy = QStringLiteral("https://register.example/fhir");
    e.versionId = QStringLiteral("7");
    e.reason = QStringLiteral("wrong person");
    e.attempts = 3;
    e.nextAttempt = moment().addSecs(60);
    e.outcomeUnknown = true;
    e.held = true;
    e.lastError = error();
    e.warnings = {issue()};
    e.waitedOut = true;
    e.foundDouble = domain::FoundDouble{true, immunization()};
    e.newer = immunization();
    e.handOver = domain::HandOver{QStringLiteral("prikpost-1"), QStringLiteral("/somewhere"),
                                  moment(), true, true};
    e.takeBack = domain::TakeBack{QStringLiteral("wrong person"), practitioner(), moment()};
    e.decision = QStringLiteral("another dose");
    e.decidedAbout = {core::ErrorCode::AuthorUnlinked, core::ErrorCode::PossibleDouble};
    return e;
}

inline domain::RegistrationDraft draft()
{
    domain::RegistrationDraft d;
    d.kind = domain::RegistrationKind::NotGiven;
    d.patient = patient();
    d.performer = practitioner();
    d.organization = organization();
    d.freeStock = false;
    d.occurrence.text = QStringLiteral("summer 2011");
    int number = 0;
    for (QString *text :
         {&d.cnk, &d.productText, &d.vaccineCode, &d.dose, &d.lot, &d.expiry, &d.route,
          &d.prophylaxis, &d.site, &d.side, &d.place, &d.country, &d.notGivenReason,
          &d.confirmation, &d.proof, &d.remark, &d.acceptedWarnings})
        *text = QStringLiteral("text %1").arg(++number);
    return d;
}

inline domain::Immunization immunization()
{
    domain::Immunization i;
    i.status = domain::ImmunizationStatus::NotDone;
    i.identifiers = {identifier("a"), identifier("b")};
    i.statusReason = coded("reason");
    i.vaccineCodes = {coded("vaccine")};
    i.products = {coded("product")};
    i.expiry = date("2027-08");
    i.patient = identifier("patient");
    i.occurrence = occurrence();
    i.primarySource = false;
    i.route = coded("route");
    i.site = coded("site");
    i.laterality = coded("left");
    i.reasons = {coded("why")};
    i.performers = {identifier("performer")};
    i.recorder = identifier("recorder");
    i.organization = identifier("organization");
    i.place = coded("place");
    i.freeStock = true;
    i.notes = {QStringLiteral("note 1"), QString(), QStringLiteral("note 3")};
    i.received = "{\"resourceType\":\"Immunization\",\"doseQuantity\":{\"value\":0.50}}";
    int number = 0;
    for (QString *text : {&i.id, &i.versionId, &i.vaccineText, &i.lot, &i.patientReference,
                          &i.recorded, &i.dose, &i.doseUnit, &i.performerName, &i.recorderName,
                          &i.organizationName, &i.country, &i.confirmation, &i.unreadableWhy})
        *text = QStringLiteral("text %1").arg(++number);
    return i;
}

inline domain::RegisterHistory history()
{
    domain::RegisterHistory history;
    history.outcome = domain::HistoryOutcome::Incomplete;
    history.immunizations = {immunization(), domain::Immunization()};
    history.readAt = moment();
    history.source = QStringLiteral("sandbox-be");
    history.error = error();
    history.remarks = {issue()};
    return history;
}

} // namespace sample
