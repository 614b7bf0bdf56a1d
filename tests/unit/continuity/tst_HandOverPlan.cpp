// SPDX-License-Identifier: GPL-3.0-or-later
#include "continuity/HandOverPlan.h"

#include "support/SampleValues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using continuity::Apart;
using domain::OutboxEntry;

namespace {

domain::Patient named(const QString &family, const QString &given = u"Pieter"_s,
                      const char *birth = "2010-05-17", const QString &postcode = u"9000"_s)
{
    domain::Patient patient;
    patient.family = family;
    patient.given = QStringList{given};
    patient.birthDate = core::PartialDate::fromIso(QString::fromLatin1(birth));
    patient.postalCode = postcode;
    return patient;
}

OutboxEntry given(int counter)
{
    OutboxEntry entry = sample::entry(1 + counter % 900);
    if (counter > 900)
        entry.registration.patient = named(u"Peeters %1"_s.arg(counter));
    entry.sequence = counter;
    entry.registration.kind = domain::RegistrationKind::Given;
    return entry;
}

QList<OutboxEntry> many(int count)
{
    QList<OutboxEntry> entries;
    for (int i = 1; i <= count; ++i)
        entries.append(given(i));
    return entries;
}

QByteArray line(const domain::Patient &patient)
{
    const auto row = continuity::rowOf(patient);
    return row ? continuity::csvOf({*row}).split('\n').value(1) : QByteArray("none");
}

} // namespace

class tst_HandOverPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormOfTheList()
    {
        const auto row = continuity::rowOf(sample::patient(1));
        QVERIFY(row);
        QCOMPARE(continuity::csvOf({*row}), "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n" +
                                                sample::insz(1).value().toUtf8() + ",,,,\r\n");
        QCOMPARE(continuity::csvOf({}), "INSZ,Naam,Voornaam,Geboortedatum,Postcode\r\n");
    }

    void aPersonWithoutNumber_data()
    {
        QTest::addColumn<domain::Patient>("patient");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const domain::Patient &patient, QByteArray line) {
            QTest::newRow(name) << patient << line;
        };
        row("plain", named(u"Voorbeeld"_s), ",Voorbeeld,Pieter,17052010,9000\r");
        row("leading zeros", named(u"Voorbeeld"_s, u"Pieter"_s, "2000-01-02"),
            ",Voorbeeld,Pieter,02012000,9000\r");
        row("no given name, no postcode", named(u"Voorbeeld"_s, {}, "2010-05-17", {}),
            ",Voorbeeld,,17052010,\r");
        row("stray spaces",
            named(u"  Van  den\u00a0Berg "_s, u" Jan\t"_s, "2010-05-17", u" 9000 "_s),
            ",Van den Berg,Jan,17052010,9000\r");
        row("zero width", named(u"Van\u200bHecke\ufeff"_s), ",VanHecke,Pieter,17052010,9000\r");
        row("line break", named(u"Van\r\nHecke"_s), ",Van Hecke,Pieter,17052010,9000\r");
        row("comma and quote", named(u"Berg, \"Jr\""_s),
            ",\"Berg, \"\"Jr\"\"\",Pieter,17052010,9000\r");
        row("fault 59: accents, apostrophe, hyphen", named(u"D’Hôndt-Müller"_s, u"Zoë"_s),
            ",D’Hôndt-Müller,Zoë,17052010,9000\r");
        row("fault 59: composed", named(u"Zoe\u0308"_s), ",Zo\xc3\xab,Pieter,17052010,9000\r");
        row("fault 59: right to left, emoji", named(u"אבג"_s, u"\U0001F489"_s),
            ",אבג,\U0001F489,17052010,9000\r");
        row("fault 57: formula", named(u"=cmd()"_s), ",'=cmd(),Pieter,17052010,9000\r");
        row("fault 57: plus", named(u"Jan"_s, u"+1"_s), ",Jan,'+1,17052010,9000\r");
        row("fault 57: at", named(u"@SUM(1)"_s), ",'@SUM(1),Pieter,17052010,9000\r");
        row("fault 57: minus", named(u"-1"_s), ",'-1,Pieter,17052010,9000\r");
        row("fault 57: tab in front", named(u"\t=1"_s), ",'=1,Pieter,17052010,9000\r");
        row("fault 57: invisible in front", named(u"\u200b=1"_s), ",'=1,Pieter,17052010,9000\r");
        row("no name", named({}), "none");
        row("partial birth date", named(u"Voorbeeld"_s, {}, "2010-05"), "none");
    }
    void aPersonWithoutNumber()
    {
        QFETCH(domain::Patient, patient);
        QFETCH(QByteArray, expected);
        QCOMPARE(line(patient), expected);
    }

    // fault 54: split right, none lost
    void aLongGroupIsCut_data()
    {
        QTest::addColumn<int>("doses");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QList<int>>("sizes");
        QTest::newRow("1") << 1 << 99 << QList<int>{1};
        QTest::newRow("99") << 99 << 99 << QList<int>{99};
        QTest::newRow("100") << 100 << 99 << QList<int>{99, 1};
        QTest::newRow("100, header not counted") << 100 << 100 << QList<int>{100};
        QTest::newRow("101, header not counted") << 101 << 100 << QList<int>{100, 1};
        QTest::newRow("250") << 250 << 99 << QList<int>{99, 99, 52};
        QTest::newRow("more than the plan allows") << 150 << 1000 << QList<int>{100, 50};
        QTest::newRow("none a list") << 2 << 0 << QList<int>{1, 1};
        QTest::newRow("10,000") << 10000 << 99 << QList<int>(101, 99) + QList<int>{1};
    }
    void aLongGroupIsCut()
    {
        QFETCH(int, doses);
        QFETCH(int, rows);
        QFETCH(QList<int>, sizes);
        const auto plan = continuity::planHandOver(many(doses), rows);
        QList<int> found;
        QSet<QUuid> ids;
        for (const auto &list : plan.lists) {
            found.append(int(list.rows.size()));
            QCOMPARE(list.entries.size(), list.rows.size());
            QCOMPARE(list.parts, int(sizes.size()));
            QCOMPARE(list.part, int(found.size()));
            for (const OutboxEntry &entry : list.entries)
                ids.insert(entry.id);
        }
        QCOMPARE(found, sizes);
        QCOMPARE(ids.size(), doses);
        QVERIFY(plan.apart.isEmpty());
        QCOMPARE(plan.lists.first().isSingle(), doses == 1);
    }

    void everySharedDetailSeparates_data()
    {
        using Change = std::function<void(domain::Registration &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, Change change) {
            QTest::newRow(name) << std::move(change);
        };
        using domain::Registration;
        row("performer", [](Registration &r) { r.performer.name = u"x"_s; });
        row("organisation", [](Registration &r) { r.organization.reset(); });
        row("free stock", [](Registration &r) { r.freeStock = true; });
        row("date", [](Registration &r) { r.occurrence.date = sample::date("2026-11-23"); });
        row("product", [](Registration &r) { r.product.reset(); });
        row("dose", [](Registration &r) { r.dose = u"1"_s; });
        row("lot", [](Registration &r) { r.lot = u"x"_s; });
        row("route", [](Registration &r) { r.route = {}; });
        row("prophylaxis", [](Registration &r) { r.prophylaxis = {}; });
        row("body part", [](Registration &r) { r.site = {}; });
        row("side", [](Registration &r) { r.side = domain::Side::Left; });
        row("remark", [](Registration &r) { r.remark = u"x"_s; });
    }
    void everySharedDetailSeparates()
    {
        using Change = std::function<void(domain::Registration &)>;
        QFETCH(Change, change);
        auto entries = many(3);
        QCOMPARE(continuity::planHandOver(entries).lists.size(), 1);
        change(entries[1].registration);
        const auto plan = continuity::planHandOver(entries);
        QCOMPARE(plan.lists.size(), 2);
        QCOMPARE(plan.lists.first().entries.size(), 2);
        QVERIFY(plan.lists.last().isSingle());
    }

    void theTimeOfDayDoesNot()
    {
        auto entries = many(2);
        entries[1].registration.occurrence.instant = sample::moment().addSecs(600);
        QCOMPARE(continuity::planHandOver(entries).lists.size(), 1);
    }

    void whatStandsApart_data()
    {
        using Change = std::function<void(OutboxEntry &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<Apart>("why");
        const auto row = [](const char *name, Change change, Apart why) {
            QTest::newRow(name) << std::move(change) << why;
        };
        using domain::RegistrationKind;
        row(
            "historical",
            [](OutboxEntry &e) { e.registration.kind = RegistrationKind::Historical; },
            Apart::Historical);
        row(
            "not given", [](OutboxEntry &e) { e.registration.kind = RegistrationKind::NotGiven; },
            Apart::NotGiven);
        row(
            "nobody known", [](OutboxEntry &e) { e.registration.patient = named({}); },
            Apart::PersonIncomplete);
        row(
            "twice", [](OutboxEntry &e) { e.registration.patient = given(1).registration.patient; },
            Apart::SamePersonTwice);
        row(
            "correction", [](OutboxEntry &e) { e.action = domain::OutboxAction::Correct; },
            Apart::Change);
        row(
            "withdrawal", [](OutboxEntry &e) { e.action = domain::OutboxAction::Withdraw; },
            Apart::Change);
        row(
            "unknown outcome", [](OutboxEntry &e) { e.outcomeUnknown = true; },
            Apart::OutcomeUnknown);
        const auto held = [](core::ErrorCode code) {
            return [code](OutboxEntry &e) {
                e.held = true;
                e.lastError = core::error(code);
            };
        };
        row("handed over", held(core::ErrorCode::HandedOver), Apart::HandedOver);
        row("double", held(core::ErrorCode::PossibleDouble), Apart::NeedsDecision);
        // fault 36: perhaps who recorded it is not linked any more
        row(
            "refused to who sent it",
            [](OutboxEntry &e) { e.lastError = core::error(core::ErrorCode::Forbidden); },
            Apart::NeedsDecision);
        row("altered", held(core::ErrorCode::StoreTampered), Apart::Unreadable);
    }
    void whatStandsApart()
    {
        using Change = std::function<void(OutboxEntry &)>;
        QFETCH(Change, change);
        QFETCH(Apart, why);
        auto entries = many(3);
        change(entries[1]);
        const auto plan = continuity::planHandOver(entries);
        QCOMPARE(plan.lists.size(), 1);
        QCOMPARE(plan.lists.first().entries.size(), 2);
        QCOMPARE(plan.apart.size(), 1);
        QCOMPARE(plan.apart.first().why, why);
        QCOMPARE(plan.apart.first().entry.id, entries.at(1).id);
        QCOMPARE(plan.typedIn().size(), continuity::isTypedIn(why) ? 1 : 0);
    }

    void refusedOnesGoAlong()
    {
        auto entries = many(2);
        entries[0].state = domain::OutboxState::NeedsYou;
        entries[0].lastError = core::error(core::ErrorCode::RefusedByRegister);
        QCOMPARE(continuity::planHandOver(entries).lists.first().entries.size(), 2);
    }

    void inTheOrderOfSaving()
    {
        auto entries = many(5);
        std::reverse(entries.begin(), entries.end());
        const auto plan = continuity::planHandOver(entries);
        QCOMPARE(plan.lists.first().entries.first().sequence, 1);
        QCOMPARE(plan.lists.first().entries.last().sequence, 5);
    }
};

QTEST_GUILESS_MAIN(tst_HandOverPlan)
#include "tst_HandOverPlan.moc"
