// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Doubles.h"

#include "support/SampleValues.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

domain::Registration boostrix(const char *day = "2026-11-24")
{
    domain::Registration registration = sample::registration();
    registration.kind = domain::RegistrationKind::Given;
    registration.occurrence = {};
    registration.occurrence.date = sample::date(day);
    return registration;
}

domain::Immunization known(const char *day, const char *cnk = "1734094")
{
    domain::Immunization dose;
    dose.id = u"imm-1"_s;
    dose.status = domain::ImmunizationStatus::Completed;
    dose.vaccineCodes = {sample::coded("871876000")};
    if (*cnk)
        dose.products = {{u"cnk"_s, QString::fromLatin1(cnk), {}}};
    dose.occurrence.date = sample::date(day);
    return dose;
}

} // namespace

class tst_Doubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howNear_data()
    {
        QTest::addColumn<domain::Immunization>("dose");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const domain::Immunization &dose, const char *found) {
            QTest::newRow(name) << dose << QString::fromLatin1(found);
        };
        row("same day, same pack", known("2026-11-24"), "identical");
        row("same day, no pack named", known("2026-11-24", ""), "identical");
        row("same day, only an ATC code", known("2026-11-24", "J07AJ52"), "identical");
        row("same day, other pack", known("2026-11-24", "3621836"), "near");
        row("six days before", known("2026-11-18"), "near");
        row("seven days before", known("2026-11-17"), "near");
        row("seven days after", known("2026-12-01"), "near");
        row("eight days before", known("2026-11-16"), "");
        row("the month only", known("2026-11"), "");
        auto dose = known("2026-11-24");
        dose.status = domain::ImmunizationStatus::EnteredInError;
        row("withdrawn", dose, "");
        dose = known("2026-11-24");
        dose.status = domain::ImmunizationStatus::NotDone;
        row("not given", dose, "");
        dose = known("2026-11-24");
        dose.vaccineCodes = {sample::coded("871875004")};
        row("another vaccine", dose, "");
    }
    void howNear()
    {
        QFETCH(domain::Immunization, dose);
        QFETCH(QString, found);
        const auto result = domain::findDouble(boostrix(), {dose}, {});
        QCOMPARE(result ? (result->identical ? u"identical"_s : u"near"_s) : QString(), found);
        if (result)
            QCOMPARE(result->dose, dose);
    }

    void theIdenticalOneBeforeTheNearest()
    {
        const auto result =
            domain::findDouble(boostrix(), {known("2026-11-23"), known("2026-11-24")}, {});
        QVERIFY(result && result->identical);
        const auto nearest =
            domain::findDouble(boostrix(), {known("2026-11-18"), known("2026-11-26")}, {});
        QVERIFY(nearest);
        QCOMPARE(nearest->dose.occurrence.date, sample::date("2026-11-26"));
    }

    void whatWasKnownWhenItWasSavedDoesNotCount()
    {
        const QUuid own = QUuid::createUuid();
        auto dose = known("2026-11-24");
        dose.identifiers = {
            {u"urn:ietf:rfc:3986"_s, u"urn:uuid:"_s + own.toString(QUuid::WithoutBraces)}};
        QVERIFY(!domain::findDouble(boostrix(), {dose}, {own}));
        QVERIFY(domain::findDouble(boostrix(), {dose}, {QUuid::createUuid()}));
        QVERIFY(domain::carries(dose, own));
        QVERIFY(!domain::carries(known("2026-11-24"), own));
    }

    void anUnspecificVaccineIsLikeNoOther()
    {
        auto registration = boostrix();
        registration.vaccineCode = {{}, u"other"_s, {}};
        auto dose = known("2026-11-24");
        dose.vaccineCodes = {registration.vaccineCode};
        QVERIFY(!domain::findDouble(registration, {dose}, {}));
    }

    void whatWasNotGivenIsNoDose()
    {
        auto registration = boostrix();
        registration.kind = domain::RegistrationKind::NotGiven;
        QVERIFY(!domain::findDouble(registration, {known("2026-11-24")}, {}));
    }
};

QTEST_GUILESS_MAIN(tst_Doubles)
#include "tst_Doubles.moc"
