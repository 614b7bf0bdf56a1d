// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/History.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::PartialDate;
using domain::HistoryRow;
using domain::Immunization;
using domain::ImmunizationStatus;
using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;

namespace {

const QDate c_today(2026, 11, 24);
const QString c_snomed = u"http://snomed.info/sct"_s;
const QUuid c_first(u"11111111-1111-4111-8111-111111111111"_s);
const QUuid c_second(u"22222222-2222-4222-8222-222222222222"_s);

Immunization dose(const QString &id, const QString &date, const QString &code = u"871875004"_s)
{
    Immunization result;
    result.id = id;
    result.status = ImmunizationStatus::Completed;
    result.vaccineCodes = {{c_snomed, code, {}}};
    result.occurrence.date = PartialDate::fromIso(date);
    return result;
}

OutboxEntry entry(const QUuid &identifier, const QString &date, qint64 sequence = 1)
{
    OutboxEntry result;
    result.id = identifier;
    result.sequence = sequence;
    result.registration.identifier = identifier;
    result.registration.vaccineCode = {c_snomed, u"871875004"_s, {}};
    result.registration.occurrence.date = PartialDate::fromIso(date);
    return result;
}

QStringList dates(const QList<HistoryRow> &rows)
{
    QStringList result;
    for (const HistoryRow &row : rows)
        result.append(row.immunization ? row.immunization->occurrence.wire()
                                       : row.entry->registration.occurrence.wire());
    return result;
}

} // namespace

class tst_History : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeTheBirthIsAnError()
    {
        const auto rows = domain::mergeHistory(
            {dose(u"1"_s, u"2019-05-02"_s), dose(u"2"_s, u"2019-05-03"_s), dose(u"3"_s, u"2019"_s)},
            {}, c_today, PartialDate::fromIso(u"2019-05-03"_s));
        QCOMPARE(rows.size(), 3);
        for (const HistoryRow &row : rows)
            QCOMPARE(row.beforeBirth, row.immunization->id == u"1"_s);
    }

    void whatWasTakenBackHereIsNotTheRegistersRecord()
    {
        OutboxEntry takenBack = entry(c_first, u"2026-11-24"_s);
        takenBack.state = OutboxState::Withdrawn;
        Immunization there = dose(u"1"_s, u"2026-11-24"_s);
        there.identifiers = {{{}, c_first.toString(QUuid::WithoutBraces)}};
        const auto rows = domain::mergeHistory({there}, {takenBack}, c_today);
        QCOMPARE(rows.size(), 2);
        there.status = ImmunizationStatus::EnteredInError;
        QCOMPARE(domain::mergeHistory({there}, {takenBack}, c_today).size(), 1);
    }

    void newestFirstUndatedLast()
    {
        Immunization undated = dose(u"5"_s, {});
        undated.occurrence.text = u"summer 2011"_s;
        const auto rows =
            domain::mergeHistory({undated, dose(u"1"_s, u"2019"_s), dose(u"2"_s, u"2019-05"_s),
                                  dose(u"3"_s, u"2026-11-20"_s), dose(u"4"_s, u"2019-05-03"_s)},
                                 {entry(c_first, u"2026-11-24"_s)}, c_today);
        QCOMPARE(dates(rows), (QStringList{u"2026-11-24"_s, u"2026-11-20"_s, u"2019-05-03"_s,
                                           u"2019-05"_s, u"2019"_s, u"summer 2011"_s}));
    }

    void timesOfOneDayAreInOrder()
    {
        Immunization morning = dose(u"1"_s, u"2026-11-20"_s);
        morning.occurrence.instant =
            QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::OffsetFromUTC, 3600);
        Immunization noon = morning;
        noon.id = u"2"_s;
        noon.occurrence.instant = morning.occurrence.instant->addSecs(3 * 3600);
        const auto rows =
            domain::mergeHistory({morning, noon, dose(u"3"_s, u"2026-11-20"_s)}, {}, c_today);
        QCOMPARE(rows.at(0).immunization->id, u"2"_s);
        QCOMPARE(rows.at(1).immunization->id, u"1"_s);
        QCOMPARE(rows.at(2).immunization->id, u"3"_s);
    }

    void oneLineForAnItemAndItsRecord_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("registerId");
        const QString uuid = c_first.toString(QUuid::WithoutBraces);
        QTest::newRow("identifier") << uuid << QString();
        QTest::newRow("capitals") << uuid.toUpper() << QString();
        QTest::newRow("urn") << u"urn:uuid:"_s + uuid << QString();
        QTest::newRow("id at the register") << QString() << u"7"_s;
    }
    void oneLineForAnItemAndItsRecord()
    {
        QFETCH(QString, identifier);
        QFETCH(QString, registerId);
        Immunization record = dose(u"7"_s, u"2026-11-24"_s);
        record.identifiers = {{u"urn:ietf:rfc:3986"_s, identifier}};
        OutboxEntry item = entry(c_first, u"2026-11-24"_s);
        item.registerId = registerId;
        const auto rows = domain::mergeHistory({record}, {item}, c_today);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().immunization && rows.first().entry);
        QVERIFY(!rows.first().sameDayDouble);
    }

    void emptyIdentifiersAreNotTheSame()
    {
        const auto rows =
            domain::mergeHistory({dose({}, u"2026-01-01"_s), dose({}, u"2026-01-02"_s)},
                                 {entry({}, u"2026-01-03"_s), entry({}, u"2026-01-04"_s)}, c_today);
        QCOMPARE(rows.size(), 4);
    }

    void whatIsUnderWayIsShown_data()
    {
        QTest::addColumn<OutboxState>("first");
        QTest::addColumn<OutboxState>("second");
        QTest::addColumn<qint64>("shown");
        QTest::newRow("last of two done")
            << OutboxState::Accepted << OutboxState::Accepted << qint64(2);
        QTest::newRow("the open one")
            << OutboxState::NeedsYou << OutboxState::Withdrawn << qint64(1);
        QTest::newRow("last of two open")
            << OutboxState::SavedHere << OutboxState::SavedHere << qint64(2);
    }
    void whatIsUnderWayIsShown()
    {
        QFETCH(OutboxState, first);
        QFETCH(OutboxState, second);
        OutboxEntry created = entry(c_first, u"2026-11-24"_s, 1);
        created.registerId = u"7"_s;
        created.state = first;
        OutboxEntry corrected = entry(c_second, u"2026-11-24"_s, 2);
        corrected.action = OutboxAction::Correct;
        corrected.registerId = u"7"_s;
        corrected.state = second;
        for (const auto &records : {QList<Immunization>{}, {dose(u"7"_s, u"2026-11-24"_s)}}) {
            const auto rows = domain::mergeHistory(records, {created, corrected}, c_today);
            QCOMPARE(rows.size(), 1);
            QTEST(rows.first().entry->sequence, "shown");
        }
    }

    void sameDayDoubles_data()
    {
        QTest::addColumn<Immunization>("other");
        QTest::addColumn<bool>("isDouble");
        const auto other = [](const char *name, const Immunization &dose, bool isDouble) {
            QTest::newRow(name) << dose << isDouble;
        };
        other("fault 49: same vaccine, same day", dose(u"2"_s, u"2026-11-20"_s), true);
        other("other day", dose(u"2"_s, u"2026-11-21"_s), false);
        other("other vaccine", dose(u"2"_s, u"2026-11-20"_s, u"871742003"_s), false);
        other("month only", dose(u"2"_s, u"2026-11"_s), false);
        Immunization changed = dose(u"2"_s, u"2026-11-20"_s);
        changed.status = ImmunizationStatus::NotDone;
        other("not done", changed, false);
        changed.status = ImmunizationStatus::EnteredInError;
        other("withdrawn", changed, false);
        changed.status = ImmunizationStatus::Unreadable;
        other("unreadable", changed, false);
        changed = dose(u"2"_s, u"2026-11-20"_s);
        changed.vaccineCodes = {{u"other system"_s, u"871875004"_s, {}}};
        other("same code of another system", changed, false);
        changed.vaccineCodes.append({c_snomed, u"871875004"_s, {}});
        other("one of two codings", changed, true);
    }
    void sameDayDoubles()
    {
        QFETCH(Immunization, other);
        const auto rows = domain::mergeHistory({dose(u"1"_s, u"2026-11-20"_s), other}, {}, c_today);
        for (const HistoryRow &row : rows)
            QTEST(row.sameDayDouble, "isDouble");
    }

    void unspecifiedVaccinesAreComparedByText()
    {
        Immunization one = dose(u"1"_s, u"2026-11-20"_s, u"other"_s);
        one.vaccineText = u"Newvax"_s;
        Immunization two = dose(u"2"_s, u"2026-11-20"_s, u"other"_s);
        two.vaccineText = u"Othervax"_s;
        QVERIFY(!domain::mergeHistory({one, two}, {}, c_today).first().sameDayDouble);
        two.vaccineText = u"Newvax"_s;
        QVERIFY(domain::mergeHistory({one, two}, {}, c_today).first().sameDayDouble);
    }

    void anItemCanBeADouble()
    {
        OutboxEntry item = entry(c_first, u"2026-11-20"_s);
        const auto doubled = [&] {
            return domain::mergeHistory({dose(u"1"_s, u"2026-11-20"_s)}, {item}, c_today)
                .first()
                .sameDayDouble;
        };
        QVERIFY(doubled());
        item.state = OutboxState::Withdrawn;
        QVERIFY(!doubled());
        item.state = OutboxState::SavedHere;
        item.registration.kind = domain::RegistrationKind::NotGiven;
        QVERIFY(!doubled());
    }

    // A correction that was dropped says nothing of the dose: it was given all the same.
    void aDroppedChangeLeavesTheDose()
    {
        OutboxEntry given = entry(c_first, u"2026-11-20"_s);
        given.state = OutboxState::Accepted;
        given.registerId = u"r1"_s;
        OutboxEntry dropped = given;
        dropped.id = c_second;
        dropped.sequence = 2;
        dropped.action = OutboxAction::Correct;
        dropped.state = OutboxState::Withdrawn;
        for (const auto &entries : {QList{given, dropped}, QList{dropped, given}}) {
            const auto rows = domain::mergeHistory({}, entries, c_today);
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().entry->id, c_first);
        }
        dropped.state = OutboxState::Accepted;
        QCOMPARE(domain::mergeHistory({}, {given, dropped}, c_today).first().entry->id, c_second);
    }

    void futureDatesAreMarked()
    {
        const auto rows =
            domain::mergeHistory({dose(u"1"_s, u"2026-11-24"_s), dose(u"2"_s, u"2026-11-25"_s),
                                  dose(u"3"_s, u"2026"_s), dose(u"4"_s, u"2027"_s)},
                                 {}, c_today);
        for (const HistoryRow &row : rows)
            QCOMPARE(row.inFuture,
                     row.immunization->id == u"2"_s || row.immunization->id == u"4"_s);
    }
};

QTEST_APPLESS_MAIN(tst_History)
#include "tst_History.moc"
