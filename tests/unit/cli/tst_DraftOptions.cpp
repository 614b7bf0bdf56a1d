// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DraftOptions.h"
#include "cli/PersonOptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::RegistrationKind;

class tst_DraftOptions : public QObject
{
    Q_OBJECT

private:
    const QDate today{2026, 11, 24};
    const domain::PersonNumber::Kind byInsz = domain::PersonNumber::Kind::Insz;

    static cli::Arguments given(QHash<QString, QString> options)
    {
        cli::Arguments arguments;
        arguments.options = std::move(options);
        return arguments;
    }

private Q_SLOTS:
    void fieldsAreTakenAsTyped()
    {
        domain::RegistrationDraft draft;
        const auto findings = cli::putOptions(given({{u"product"_s, u"1734-094"_s},
                                                     {u"date"_s, u"2026-11-20"_s},
                                                     {u"dose"_s, u"0,5"_s},
                                                     {u"free-stock"_s, u"yes"_s},
                                                     {u"route"_s, u"XX"_s},
                                                     {u"remark"_s, u"fine"_s}}),
                                              today, draft);
        QVERIFY(findings.isEmpty());
        QCOMPARE(draft.cnk, u"1734094"_s);
        QCOMPARE(draft.occurrence.date->iso(), u"2026-11-20"_s);
        QCOMPARE(draft.dose, u"0,5"_s);
        QCOMPARE(draft.freeStock, std::optional(true));
        QCOMPARE(draft.route, u"XX"_s); // the form's rules judge it
        QCOMPARE(draft.remark, u"fine"_s);
        QCOMPARE(draft.kind, RegistrationKind::Given);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wire");
        QTest::newRow("today") << u"today"_s << u"2026-11-24"_s;
        QTest::newRow("day") << u"2026-11-01"_s << u"2026-11-01"_s;
        QTest::newRow("month") << u"2019-05"_s << u"2019-05"_s;
        QTest::newRow("year") << u"2011"_s << u"2011"_s;
        QTest::newRow("words") << u"summer 2011"_s << u"summer 2011"_s;
        QTest::newRow("no date") << u"2026-13-45"_s << u"2026-13-45"_s;
        QTest::newRow("instant") << u"2026-11-20T10:00:00+01:00"_s
                                 << u"2026-11-20T10:00:00+01:00"_s;
    }
    void dates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wire);
        domain::RegistrationDraft draft;
        QVERIFY(cli::putOptions(given({{u"date"_s, typed}}), today, draft).isEmpty());
        QCOMPARE(draft.occurrence.wire(), wire);
    }

    void freeStockIsYesOrNo()
    {
        domain::RegistrationDraft draft;
        draft.freeStock = true;
        const auto findings = cli::putOptions(given({{u"free-stock"_s, u"maybe"_s}}), today, draft);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().field, u"freeStock"_s);
        QVERIFY(!draft.freeStock);
    }

    void kinds()
    {
        domain::RegistrationDraft refused;
        QVERIFY(cli::putOptions(given({{u"not-given"_s, u"PATOBJ"_s}}), today, refused).isEmpty());
        QCOMPARE(refused.kind, RegistrationKind::NotGiven);
        QCOMPARE(refused.notGivenReason, u"PATOBJ"_s);
        domain::RegistrationDraft old;
        QVERIFY(cli::putOptions(given({{u"proof"_s, u"yellow booklet"_s}}), today, old).isEmpty());
        QCOMPARE(old.kind, RegistrationKind::Historical);
        QVERIFY(cli::misusedDraftOptions(given({{u"proof"_s, {}}, {u"not-given"_s, {}}})));
    }

    void aNewPackReplacesAChosenVaccine()
    {
        domain::RegistrationDraft draft;
        draft.vaccineCode = u"1"_s;
        draft.lot = u"L"_s;
        QVERIFY(
            cli::putOptions(given({{u"product"_s, u"1734094"_s}, {u"lot"_s, u""_s}}), today, draft)
                .isEmpty());
        QVERIFY(draft.vaccineCode.isEmpty());
        QVERIFY(draft.lot.isEmpty()); // an empty value empties
    }

    void performer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nihdi");
        QTest::addColumn<QString>("insz");
        QTest::addColumn<QString>("code");
        QTest::newRow("NIHDI") << u"1-99998-16-004"_s << u"19999816004"_s << QString() << QString();
        QTest::newRow("INSZ") << u"80.03.15-997.60"_s << QString() << u"80031599760"_s << QString();
        QTest::newRow("NIHDI with a wrong check")
            << u"19999817004"_s << u"19999817004"_s << QString() << QString();
        QTest::newRow("letters") << u"abc"_s << QString() << QString() << u"characters"_s;
        QTest::newRow("short") << u"123"_s << QString() << QString() << u"length"_s;
        QTest::newRow("empty") << QString() << QString() << QString() << u"empty"_s;
    }
    void performer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nihdi);
        QFETCH(QString, insz);
        QFETCH(QString, code);
        domain::RegistrationDraft draft;
        const auto findings =
            cli::putPerformer(given({{u"performer"_s, typed}}), today, byInsz, std::nullopt, draft);
        QCOMPARE(findings.isEmpty() ? QString() : findings.first().code, code);
        QCOMPARE(draft.performer.has_value(), code.isEmpty());
        if (!draft.performer)
            return;
        QCOMPARE(draft.performer->nihdi ? draft.performer->nihdi->value() : QString(), nihdi);
        QCOMPARE(draft.performer->insz ? draft.performer->insz->value() : QString(), insz);
    }

    void whoIsSignedInGivesIt()
    {
        const domain::Practitioner me{u"An"_s, *ids::NihdiNumber::parse(u"19999816004"), {}};
        domain::RegistrationDraft draft;
        QVERIFY(cli::putPerformer(given({}), today, byInsz, me, draft).isEmpty());
        QCOMPARE(draft.performer, me);
        domain::RegistrationDraft named;
        QVERIFY(
            cli::putPerformer(given({{u"performer"_s, u"19999816000"_s}}), today, byInsz, me, named)
                .isEmpty());
        QCOMPARE(named.performer->name, u"An"_s); // another qualification of the same person
    }

    void person()
    {
        const auto read = cli::readPerson(given({{u"insz"_s, u"80.03.15-997.60"_s}}), today);
        QVERIFY(read.findings.isEmpty());
        QCOMPARE(read.query.number->value(), u"80031599760"_s);
        const auto wrong = cli::readPerson(given({{u"insz"_s, u"80031599761"_s}}), today);
        QCOMPARE(wrong.findings.first().code, u"checksum"_s);
        QCOMPARE(wrong.findings.first().field, u"patient"_s);
        const auto noDate =
            cli::readPerson(given({{u"name"_s, u"X"_s}, {u"born"_s, u"31/02/1980"_s}}), today);
        QCOMPARE(noDate.findings.size(), 1);
        QVERIFY(cli::misusedPersonOptions(given({{u"insz"_s, {}}, {u"name"_s, {}}})));
        QVERIFY(cli::misusedPersonOptions(given({{u"born"_s, {}}})));
        QVERIFY(!cli::misusedPersonOptions(given({{u"name"_s, {}}, {u"born"_s, {}}})));
    }
};

QTEST_APPLESS_MAIN(tst_DraftOptions)
#include "tst_DraftOptions.moc"
