// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueLoader.h"
#include "fhir/nl/NlElements.h"
#include "fhir/nl/NlMapper.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;
using fhir::WireOptions;

// The Dutch mapping both ways (netherlands.md chapters 4 and 5).
class tst_NlMapper : public QObject
{
    Q_OBJECT

private:
    const domain::ValueSets m_sets = *catalogue::loadValueSets(u"nl"_s);
    const domain::ProductCatalogue m_products =
        catalogue::loadProducts({}, m_sets, u"nl"_s)->catalogue;
    const fhir::nl::NlMapper m_mapper{m_sets};

    static QByteArray fixture(const char *name)
    {
        QFile file(QStringLiteral(FIXTURES "/fhir/nl/") + QLatin1StringView(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static domain::Patient mila()
    {
        domain::Patient patient;
        patient.number = domain::PersonNumber(*ids::Bsn::parse(u"999902593"));
        patient.family = u"Zandstra"_s;
        patient.given = QStringList{u"Mila"_s};
        patient.birthDate = core::PartialDate::fromIso(u"2024-03-01"_s);
        patient.gender = domain::Gender::Female;
        patient.street = u"Kade 22"_s;
        patient.postalCode = u"9711 KL"_s;
        patient.city = u"Groningen"_s;
        return patient;
    }
    [[nodiscard]] domain::Registration dose(const QString &product = u"vaxelis"_s) const
    {
        domain::Registration registration;
        registration.identifier = QUuid(u"6f9619ff-8b86-d011-b42d-00cf4fc964ff"_s);
        registration.patient = mila();
        registration.product = *m_products.byCnk(product);
        registration.vaccineCode = registration.product->vaccineCode;
        registration.occurrence.date = core::PartialDate::fromIso(u"2024-06-03"_s);
        registration.lot = u"FX1234A"_s;
        registration.expiry = QDate(2025, 11, 30);
        registration.dose = u"1"_s;
        registration.route = m_sets.find(u"route"_s, u"2")->value;
        registration.site = m_sets.find(u"site"_s, u"68367000")->value;
        registration.side = domain::Side::Left;
        registration.remark = u"cried"_s;
        registration.performer.name = u"Iris Veldman"_s;
        registration.performer.agb = *ids::AgbCode::parse(u"91001234");
        domain::Organization organization{u"00004321"_s, u"JGZ Voorbeeld"_s, {}, {}};
        organization.ura = *ids::UraNumber::parse(u"00004321");
        registration.organization = organization;
        registration.recorded = QDateTime(QDate(2024, 6, 3), QTime(10, 0), Qt::UTC);
        return registration;
    }
    static WireOptions report()
    {
        WireOptions options;
        options.content = WireOptions::Content::Report;
        return options;
    }
    static QStringList members(const Json &json)
    {
        QStringList names;
        for (const auto &[name, value] : json.items())
            names.append(QString::fromStdString(name));
        return names;
    }

private Q_SLOTS:
    void readsTheExample()
    {
        const auto json = core::parseJson(fixture("named.json"));
        QVERIFY(json);
        const domain::Immunization read = m_mapper.readImmunization(*json);
        QCOMPARE(read.status, domain::ImmunizationStatus::Completed);
        QCOMPARE(read.lot, u"FX1234A"_s);
        QCOMPARE(read.expiry->iso(), u"2025-11-30"_s);
        QCOMPARE(read.vaccineText, u"DKTP-Hib-HepB"_s);
        QCOMPARE(read.products.value(0).display, u"Vaxelis"_s);
        QCOMPARE(read.performers.value(0).value, u"91001234"_s);
        QCOMPARE(read.organization.value, u"00004321"_s);
        QCOMPARE(read.place.display, u"Consultatiebureau De Zandloper"_s);
        QCOMPARE(read.patient->value, u"999902593"_s);
        const auto registration = m_mapper.registrationFrom(read, mila());
        QCOMPARE(registration.dose, u"1"_s); // 0.50 ml of what is given 0.5 ml at a time
        QCOMPARE(registration.side, std::optional(domain::Side::Left));
        QCOMPARE(registration.performer.agb->value(), u"91001234"_s);
        QCOMPARE(registration.organization->ura->value(), u"00004321"_s);
    }

    void writesAllThatItReads()
    {
        const Json written = m_mapper.immunization(dose(), {});
        const auto read = m_mapper.registrationFrom(m_mapper.readImmunization(written), mila());
        const domain::Registration original = dose();
        QCOMPARE(read.identifier, original.identifier);
        QCOMPARE(read.vaccineCode.code, original.vaccineCode.code);
        QCOMPARE(read.lot, original.lot);
        QCOMPARE(read.expiry, original.expiry);
        QCOMPARE(read.dose, original.dose);
        QCOMPARE(read.route.code, original.route.code);
        QCOMPARE(read.site.code, original.site.code);
        QCOMPARE(read.side, original.side);
        QCOMPARE(read.remark, original.remark);
        QCOMPARE(read.performer.agb, original.performer.agb);
        QCOMPARE(core::stringMember(written, "occurrenceDateTime"), u"2024-06-03"_s);
        const Json &amount = written["doseQuantity"];
        QCOMPARE(*core::numberText(amount["value"]), QByteArray("0.5"));
        QCOMPARE(core::stringMember(amount["extension"][0], "url"),
                 u"http://hl7.org/fhir/StructureDefinition/iso21090-PQ-translation"_s);
        // HPK before SNOMED CT before ATC before the institute's own.
        const Json &codings = written["vaccineCode"]["coding"];
        QCOMPARE(core::stringMember(codings[0], "system"), u"http://snomed.info/sct"_s);
        QCOMPARE(core::stringMember(codings[1], "system"), u"http://www.whocc.no/atc"_s);
        QCOMPARE(core::stringMember(codings[2], "code"), u"11"_s);
    }

    // N10: exactly the fields of chapter 4.2.
    void aReportTellsNoMoreThanIsNeeded()
    {
        const Json written = m_mapper.immunization(dose(), report());
        QCOMPARE(members(written),
                 (QStringList{u"resourceType"_s, u"meta"_s, u"contained"_s, u"identifier"_s,
                              u"status"_s, u"vaccineCode"_s, u"patient"_s, u"occurrenceDateTime"_s,
                              u"primarySource"_s, u"location"_s, u"lotNumber"_s, u"performer"_s,
                              u"protocolApplied"_s}));
        const Json *person = nullptr;
        for (const Json &contained : written["contained"])
            if (core::stringMember(contained, "resourceType") == u"Patient"_s)
                person = &contained;
        QVERIFY(person);
        QCOMPARE(members(*person),
                 (QStringList{u"resourceType"_s, u"id"_s, u"identifier"_s, u"name"_s, u"gender"_s,
                              u"birthDate"_s, u"address"_s}));
        QCOMPARE(written["performer"].size(), std::size_t(1)); // the organisation
    }

    // The permission of chapter 4.2, shaped as 3.5 wants it: that it was given, by whom, when, how.
    void whoAllowedTheExchange()
    {
        domain::Registration registration = dose();
        domain::ConsentLine mother{.permission = domain::Permission::Exchange,
                                   .yes = true,
                                   .role = domain::ConsentRole::Parent,
                                   .by = u"M. Zandstra"_s,
                                   .date = QDate(2026, 5, 3),
                                   .manner = domain::ConsentManner::Spoken,
                                   .askedBy = {},
                                   .organization = registration.organization,
                                   .recorded = {},
                                   .remark = u"in the car"_s};
        domain::ConsentLine child = mother;
        child.role = domain::ConsentRole::Child;
        child.by = u"Mila"_s;
        child.manner = domain::ConsentManner::Portal;
        registration.exchangedBy = {mother, child};
        const Json written = m_mapper.immunization(registration, report());
        QList<Json> consents;
        QList<Json> related;
        for (const Json &contained : written["contained"]) {
            const QString type = core::stringMember(contained, "resourceType");
            (type == u"Consent"_s ? consents : related) += contained;
        }
        related.removeIf([](const Json &one) {
            return core::stringMember(one, "resourceType") != u"RelatedPerson"_s;
        });
        QCOMPARE(consents.size(), 2);
        QCOMPARE(related.size(), 1); // the child speaks for itself
        QCOMPARE(core::stringMember(related.first()["name"][0], "text"), u"M. Zandstra"_s);
        QCOMPARE(core::stringMember(consents.first(), "status"), u"active"_s);
        QCOMPARE(core::stringMember(consents.first(), "dateTime"), u"2026-05-03"_s);
        QCOMPARE(core::stringMember(consents.first()["performer"][0], "reference"),
                 u'#' + core::stringMember(related.first(), "id"));
        QVERIFY(consents.at(1)["performer"][0] == written["patient"]);
        QCOMPARE(core::stringMember(consents.first()["provision"], "type"), u"permit"_s);
        const Json *manner =
            fhir::nl::findExtension(consents.first(), "urn:oid:2.16.840.1.113883.2.4.4.40.423");
        QVERIFY(manner);
        QCOMPARE(core::stringMember((*manner)["valueCodeableConcept"]["coding"][0], "code"),
                 u"02"_s);
        QCOMPARE(written["extension"].size(), std::size_t(2)); // dom-3: each is referred to
        QVERIFY(!core::writeJson(written).contains("in the car"));
        // Where no report is wanted, and without a name, it is not told.
        QVERIFY(!core::writeJson(m_mapper.immunization(registration, WireOptions()))
                     .contains("Consent"));
        registration.disclosure = domain::Disclosure::Anonymous;
        QVERIFY(!core::writeJson(m_mapper.immunization(registration, report())).contains("Zand"));
    }

    // N08: byte by byte nothing of the child, and no path beside those of chapter 4.3.
    void withoutANameOnlyTheAllowedPaths()
    {
        domain::Registration registration = dose();
        registration.disclosure = domain::Disclosure::Anonymous;
        for (const WireOptions &options : {WireOptions(), report()}) {
            const Json written = m_mapper.immunization(registration, options);
            QCOMPARE(members(written),
                     (QStringList{u"resourceType"_s, u"status"_s, u"vaccineCode"_s, u"patient"_s,
                                  u"occurrenceDateTime"_s, u"lotNumber"_s, u"location"_s,
                                  u"performer"_s, u"protocolApplied"_s}));
            const QByteArray text = core::writeJson(written);
            for (const char *word : {"999902593", "Zandstra", "Mila", "2024-03-01", "Kade", "9711",
                                     "6f9619ff", "91001234", "Iris", "68367000", "cried", "10:00"})
                QVERIFY2(!text.contains(word), word);
            QCOMPARE(core::writeJson(written["patient"]),
                     QByteArray("{\"extension\":[{\"url\":\"http://hl7.org/fhir/"
                                "StructureDefinition/data-absent-reason\",\"valueCode\":"
                                "\"masked\"}]}"));
            QCOMPARE(core::stringMember(written["protocolApplied"][0], "doseNumberString"),
                     u"n/a"_s);
            QCOMPARE(written["protocolApplied"][0]["targetDisease"].size(), std::size_t(6));
        }
    }

    // N14
    void anObjectionHasNoLot()
    {
        domain::Registration refusal = dose();
        refusal.kind = domain::RegistrationKind::NotGiven;
        refusal.notGivenReason = m_sets.find(u"notGivenReason"_s, u"objection")->value;
        const Json written = m_mapper.immunization(refusal, report());
        QCOMPARE(core::stringMember(written, "status"), u"not-done"_s);
        QCOMPARE(core::stringMember(written["statusReason"]["coding"][0], "code"), u"PATOBJ"_s);
        for (const char *name : {"lotNumber", "expirationDate", "primarySource", "protocolApplied"})
            QVERIFY2(!written.contains(name), name);
    }

    // N35
    void theImmListCannotSayMostDoses()
    {
        WireOptions imm;
        imm.profileUrl = u"http://nictiz.nl/fhir/StructureDefinition/imm-Vaccination-event"_s;
        QVERIFY(!m_mapper.immunization(dose(), imm).contains("protocolApplied"));
        const Json pneu = m_mapper.immunization(dose(u"vaxneuvance"_s), imm);
        QVERIFY(pneu.contains("protocolApplied"));
        QCOMPARE(core::stringMember(pneu["extension"][0], "url"),
                 u"http://nictiz.nl/fhir/StructureDefinition/"
                 "ext-imm-Vaccination.PharmaceuticalProduct"_s);
    }

    // N36, N37
    void understandsOtherSpellings()
    {
        auto json = *core::parseJson(fixture("named.json"));
        json["site"]["coding"][0]["code"] = "59126009";
        json["site"].erase("extension");
        json["route"]["coding"][0]["system"] = "urn:oid:2.16.840.1.113883.2.4.3.11.60.40.2.9.13.2";
        json["patient"]["identifier"]["system"] = "urn:oid:2.16.840.1.113883.2.4.6.3";
        const auto read = m_mapper.readImmunization(json);
        QCOMPARE(read.patient->system, u"http://fhir.nl/fhir/NamingSystem/bsn"_s);
        const auto registration = m_mapper.registrationFrom(read, mila());
        QCOMPARE(registration.site.code, u"40983000"_s);
        QCOMPARE(registration.side, std::optional(domain::Side::Right));
        QCOMPARE(registration.route.code, u"2"_s);
    }

    // What the program does not know stays, digit by digit, and so does what was not corrected.
    void aCorrectionChangesTheLotOnly()
    {
        const QByteArray received = fixture("named.json");
        const auto before = core::parseJson(received);
        domain::Registration after =
            m_mapper.registrationFrom(m_mapper.readImmunization(*before), mila());
        after.lot = u"FX1234B"_s;
        const auto corrected = m_mapper.corrected(received, after, u"misread"_s, {});
        QVERIFY(corrected);
        Json expected = *before;
        expected["lotNumber"] = "FX1234B";
        expected["contained"][0]["batch"]["lotNumber"] = "FX1234B";
        QCOMPARE(core::writeJson(*corrected), core::writeJson(expected));
        // A report does not take away what another told the register.
        const auto told = m_mapper.corrected(received, after, u"misread"_s, report());
        QVERIFY(told);
        QCOMPARE(core::writeJson((*told)["site"]), core::writeJson(expected["site"]));
        QCOMPARE(core::writeJson((*told)["performer"]), core::writeJson(expected["performer"]));
        QVERIFY(!core::writeJson(*told).contains("misread"));
    }

    void withdrawnAndUnreadable()
    {
        const auto withdrawn = m_mapper.withdrawn(fixture("named.json"), u"other child"_s);
        QVERIFY(withdrawn);
        QCOMPARE(core::stringMember(*withdrawn, "status"), u"entered-in-error"_s);
        QVERIFY(!core::writeJson(*withdrawn).contains("other child"));
        auto odd = *core::parseJson(fixture("named.json"));
        odd["status"] = "somehow";
        QCOMPARE(m_mapper.readImmunization(odd).status, domain::ImmunizationStatus::Unreadable);
        odd["status"] = "completed";
        odd["modifierExtension"] = Json::array({Json::object({{"url", "https://example.org/no"}})});
        QCOMPARE(m_mapper.readImmunization(odd).status, domain::ImmunizationStatus::Unreadable);
    }
};

QTEST_GUILESS_MAIN(tst_NlMapper)
#include "tst_NlMapper.moc"
