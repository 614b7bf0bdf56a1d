// SPDX-License-Identifier: GPL-3.0-or-later
#include "BeSamples.h"

#include "catalogue/CatalogueLoader.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

const QDate today(2026, 11, 24);

ids::Insz insz(const QString &digits)
{
    return ids::Insz::parse(digits, today).value();
}

ids::NihdiNumber nihdi(const QString &digits)
{
    return ids::NihdiNumber::parse(digits).value();
}

QDateTime brussels(QDate date, QTime time)
{
    return {date, time, Qt::OffsetFromUTC, 2 * 60 * 60};
}

domain::ValueSets load()
{
    QFile file(QStringLiteral(RESOURCES "/valuesets/be.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no value sets");
    return catalogue::parseValueSets(file.readAll()).value();
}

} // namespace

const domain::ValueSets &valueSets()
{
    static const domain::ValueSets sets = load();
    return sets;
}

domain::Patient patientWithNumber()
{
    domain::Patient patient;
    patient.number = insz(u"80031599760"_s);
    patient.family = u"Voorbeeld"_s;
    patient.given = {u"Pieter"_s};
    patient.birthDate = core::PartialDate::fromParts(1980, 3, 15);
    return patient;
}

domain::Patient patientWithoutNumber()
{
    domain::Patient patient;
    patient.family = u"Voorbeeld"_s;
    patient.given = {u"Pieter"_s};
    patient.birthDate = core::PartialDate::fromParts(2010, 5, 17);
    patient.postalCode = u"9000"_s;
    return patient;
}

domain::Practitioner physician()
{
    return {u"Dr. An Voorbeeld"_s, nihdi(u"19999816004"_s), insz(u"59010199725"_s)};
}

domain::Practitioner secretary()
{
    return {u"Jo Secretaris"_s, {}, insz(u"14041799609"_s)};
}

domain::Organization practice()
{
    return {u"94999820"_s, u"Groepspraktijk Voorbeeld"_s, nihdi(u"94999820"_s), {}};
}

domain::CodedValue code(const QString &set, const QString &code)
{
    const domain::Concept *known = valueSets().find(set, code);
    if (!known)
        qFatal("no such code in the value sets");
    return known->value;
}

domain::VaccineProduct boostrix()
{
    const QString name = u"Boostrix inj. susp. i.m. voorgev. spuit 1 dosis"_s;
    return {ids::CnkCode::parse(u"1734094").value(),
            name,
            u"Boostrix"_s,
            {},
            u"J07AJ52"_s,
            code(u"vaccine"_s, u"871875004"_s),
            {},
            {u"IM"_s},
            {u"1"_s},
            true,
            {}};
}

domain::Registration minimal()
{
    domain::Registration result;
    result.identifier = QUuid(u"5b0f7a1e-3c52-4d0b-9a55-0c1f4f6f1a01"_s);
    result.patient = patientWithNumber();
    result.performer = physician();
    result.author = physician();
    result.occurrence.date = core::PartialDate::fromParts(2026, 10, 5);
    result.recorded = brussels(QDate(2026, 10, 5), QTime(9, 43, 10));
    result.vaccineCode = code(u"vaccine"_s, u"871875004"_s);
    result.dose = u"1"_s;
    result.freeStock = false;
    return result;
}

domain::Registration full()
{
    domain::Registration result = minimal();
    result.organization = practice();
    result.freeStock = true;
    result.occurrence.instant = brussels(QDate(2026, 10, 5), QTime(9, 40));
    result.product = boostrix();
    result.lot = u"AC37B999"_s;
    result.expiry = QDate(2027, 8, 31);
    result.route = code(u"route"_s, u"IM"_s);
    result.prophylaxis = code(u"prophylaxis"_s, u"1137457009"_s);
    result.site = code(u"site"_s, u"35259002"_s);
    result.side = domain::Side::Left;
    result.place = code(u"place"_s, u"workplace"_s);
    result.remark = u"Herhaling na 10 jaar."_s;
    return result;
}

domain::Registration historical()
{
    domain::Registration result = minimal();
    result.kind = domain::RegistrationKind::Historical;
    result.organization = practice();
    result.freeStock.reset();
    result.dose.clear();
    result.occurrence.date = core::PartialDate::fromParts(2023, 7);
    result.vaccineCode = code(u"vaccine"_s, u"871717007"_s);
    result.place = code(u"place"_s, u"abroad"_s);
    result.country = u"ES"_s;
    result.confirmation = u"confirmed"_s;
    result.remark = u"Geel boekje getoond; toegediend te Sevilla, arts onleesbaar."_s;
    return result;
}

domain::Registration notGiven()
{
    domain::Registration result = minimal();
    result.kind = domain::RegistrationKind::NotGiven;
    result.freeStock.reset();
    result.dose.clear();
    result.vaccineCode = code(u"vaccine"_s, u"1209197008"_s);
    result.notGivenReason = code(u"notGivenReason"_s, u"PATOBJ"_s);
    result.remark = u"Moeder wenst eerst meer uitleg; nieuwe afspraak."_s;
    return result;
}

} // namespace samples
