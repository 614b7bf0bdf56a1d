// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DuplicateCheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::ImmunizationStatus;
using domain::OutboxState;
using domain::ProblemCode;

class tst_DuplicateCheck : public QObject
{
    Q_OBJECT

private:
    static domain::CodedValue vaccine(const QString &code = u"871876000"_s)
    {
        return {u"http://snomed.info/sct"_s, code, {}};
    }
    static domain::Occurrence on(const QString &iso)
    {
        domain::Occurrence occurrence;
        occurrence.date = core::PartialDate::fromIso(iso);
        return occurrence;
    }
    static domain::Immunization dose(const QString &iso,
                                     ImmunizationStatus status = ImmunizationStatus::Completed)
    {
        domain::Immunization dose;
        dose.id = u"r1"_s;
        dose.status = status;
        dose.vaccineCodes = {vaccine()};
        dose.occurrence = on(iso);
        return dose;
    }
    static domain::OutboxEntry entry(const QString &iso, OutboxState state = OutboxState::SavedHere)
    {
        domain::OutboxEntry entry;
        entry.id = QUuid::createUuid();
        entry.state = state;
        entry.registration.vaccineCode = vaccine();
        entry.registration.occurrence = on(iso);
        return entry;
    }

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("expected"); // -1: nothing
        const int same = int(ProblemCode::DoseAlreadyRecorded);
        const int week = int(ProblemCode::DoseWithinWeek);
        QTest::newRow("same day") << u"2026-11-20"_s << u"2026-11-20"_s << same;
        QTest::newRow("a week before") << u"2026-11-13"_s << u"2026-11-20"_s << week;
        QTest::newRow("a week after") << u"2026-11-27"_s << u"2026-11-20"_s << week;
        QTest::newRow("eight days") << u"2026-11-12"_s << u"2026-11-20"_s << -1;
        QTest::newRow("same month, no days") << u"2019-05"_s << u"2019-05"_s << same;
        QTest::newRow("a day in a month") << u"2019-05"_s << u"2019-05-03"_s << -1;
    }
    void days()
    {
        QFETCH(QString, known);
        QFETCH(QString, typed);
        QFETCH(int, expected);
        const auto found =
            services::findDuplicates(vaccine(), on(typed), {{dose(known)}, {}}, nullptr);
        QCOMPARE(found.size(), expected < 0 ? 0 : 1);
        if (expected < 0)
            return;
        QCOMPARE(int(found.first().code), expected);
        QCOMPARE(found.first().severity, domain::Severity::Warning);
        QCOMPARE(found.first().field, domain::Field::Date);
        QCOMPARE(found.first().arguments, QStringList{known});
    }

    void whatDoesNotCount_data()
    {
        QTest::addColumn<ImmunizationStatus>("status");
        QTest::newRow("withdrawn") << ImmunizationStatus::EnteredInError;
        QTest::newRow("not given") << ImmunizationStatus::NotDone;
        QTest::newRow("unreadable") << ImmunizationStatus::Unreadable;
    }
    void whatDoesNotCount()
    {
        QFETCH(ImmunizationStatus, status);
        const services::KnownDoses known{{dose(u"2026-11-20"_s, status)}, {}};
        QVERIFY(services::findDuplicates(vaccine(), on(u"2026-11-20"_s), known, nullptr).isEmpty());
    }

    void anotherVaccineIsNoDouble()
    {
        const services::KnownDoses known{{dose(u"2026-11-20"_s)}, {}};
        QVERIFY(services::findDuplicates(vaccine(u"1"_s), on(u"2026-11-20"_s), known, nullptr)
                    .isEmpty());
    }

    void otherIsLikeNoOther()
    {
        domain::Immunization other = dose(u"2026-11-20"_s);
        other.vaccineCodes = {vaccine(u"other"_s)};
        QVERIFY(services::findDuplicates(vaccine(u"other"_s), on(u"2026-11-20"_s), {{other}, {}},
                                         nullptr)
                    .isEmpty());
    }

    void theOutboxCounts()
    {
        const auto day = on(u"2026-11-20"_s);
        const auto check = [&](const domain::OutboxEntry &e) {
            return services::findDuplicates(vaccine(), day, {{}, {e}}, nullptr).size();
        };
        QCOMPARE(check(entry(u"2026-11-20"_s)), 1);
        QCOMPARE(check(entry(u"2026-11-20"_s, OutboxState::NeedsYou)), 1);
        QCOMPARE(check(entry(u"2026-11-20"_s, OutboxState::Withdrawn)), 0);
        domain::OutboxEntry notGiven = entry(u"2026-11-20"_s);
        notGiven.registration.kind = domain::RegistrationKind::NotGiven;
        QCOMPARE(check(notGiven), 0);
    }

    void aWithdrawalUnderWayTakesTheDoseAway()
    {
        domain::OutboxEntry withdrawal = entry(u"2026-11-20"_s);
        withdrawal.action = domain::OutboxAction::Withdraw;
        withdrawal.registerId = u"r1"_s;
        const services::KnownDoses known{{dose(u"2026-11-20"_s)}, {withdrawal}};
        QVERIFY(services::findDuplicates(vaccine(), on(u"2026-11-20"_s), known, nullptr).isEmpty());
    }

    void aCorrectionUnderWayMovesTheDose()
    {
        domain::OutboxEntry correction = entry(u"2026-10-01"_s);
        correction.action = domain::OutboxAction::Correct;
        correction.registerId = u"r1"_s;
        const services::KnownDoses known{{dose(u"2026-11-20"_s)}, {correction}};
        QVERIFY(services::findDuplicates(vaccine(), on(u"2026-11-20"_s), known, nullptr).isEmpty());
        QCOMPARE(services::findDuplicates(vaccine(), on(u"2026-10-01"_s), known, nullptr).size(),
                 1);
    }

    void theCorrectedRowDoesNotCountAgainstItself()
    {
        domain::OutboxEntry sent = entry(u"2026-11-20"_s, OutboxState::Accepted);
        sent.registerId = u"r1"_s;
        const services::KnownDoses known{{dose(u"2026-11-20"_s)}, {sent}};
        domain::HistoryRow row;
        row.immunization = dose(u"2026-11-20"_s);
        row.entry = sent;
        QVERIFY(services::findDuplicates(vaccine(), on(u"2026-11-20"_s), known, &row).isEmpty());
        QCOMPARE(services::findDuplicates(vaccine(), on(u"2026-11-20"_s), known, nullptr).size(),
                 1);
    }

    // Only a whole answer says that there is none.
    void whatSomebodyHad()
    {
        using Told = domain::VaccineStatus::Told;
        const auto told = [](const services::KnownDoses &known, Told how) {
            return services::vaccineStatus(vaccine(), known, how);
        };
        QCOMPARE(domain::name(told({}, Told::Whole)), "none"_L1);
        QCOMPARE(domain::name(told({}, Told::Partly)), "incomplete"_L1);
        QCOMPARE(domain::name(told({}, Told::Nothing)), "unknown"_L1);
        QVERIFY(!domain::hasNone(told({}, Told::Partly)) &&
                !domain::hasNone(told({}, Told::Nothing)));

        domain::Immunization second = dose(u"2021-03-12"_s);
        second.id = u"r2"_s;
        domain::Immunization twin = second;
        twin.id = u"r3"_s; // the same day told twice
        const auto status = told(
            {{second, dose(u"2020"_s), twin}, {entry(u"2019-01-01"_s, OutboxState::Withdrawn)}},
            Told::Whole);
        QCOMPARE(domain::name(status), "given"_L1);
        QCOMPARE(status.doses, 2);
        QCOMPARE(status.last->iso(), u"2021-03-12"_s);

        // What waits here counts; a copy is no whole answer.
        QCOMPARE(told({{}, {entry(u"2026-11-20"_s)}}, Told::Whole).doses, 1);
        QCOMPARE(domain::name(told({{second}, {}}, Told::Nothing)), "incomplete"_L1);
        QCOMPARE(told({{second}, {}}, Told::Nothing).doses, 1);

        for (const auto other : {ImmunizationStatus::NotDone, ImmunizationStatus::EnteredInError})
            QCOMPARE(domain::name(told({{dose(u"2021-03-12"_s, other)}, {}}, Told::Whole)),
                     "none"_L1);
        QCOMPARE(domain::name(told({{dose(u"2021-03-12"_s, ImmunizationStatus::Unreadable)}, {}},
                                   Told::Whole)),
                 "incomplete"_L1);
        domain::Immunization another = dose(u"2021-03-12"_s);
        another.vaccineCodes = {vaccine(u"1"_s)};
        QCOMPARE(domain::name(told({{another}, {}}, Told::Whole)), "none"_L1);
        another.vaccineCodes = {{u"http://hl7.org/fhir/sid/cvx"_s, u"20"_s, {}}};
        QCOMPARE(domain::name(told({{another}, {}}, Told::Whole)), "incomplete"_L1);
    }
};

QTEST_APPLESS_MAIN(tst_DuplicateCheck)
#include "tst_DuplicateCheck.moc"
