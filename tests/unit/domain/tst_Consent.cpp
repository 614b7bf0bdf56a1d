// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Consent.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::ConsentLine;
using domain::ConsentRole;
using domain::ConsentState;
using domain::Permission;

namespace {

// "parent A yes 2020-01-01", "child no …", "doctor yes …"
ConsentLine line(const QString &words, Permission permission)
{
    const QStringList parts = words.split(u' ');
    ConsentLine result;
    result.permission = permission;
    result.role = *domain::consentRoleFromName(parts.at(0));
    result.by = parts.at(1);
    result.yes = parts.at(2) == u"yes"_s;
    result.date = QDate::fromString(parts.at(3), Qt::ISODate);
    return result;
}

QList<ConsentLine> linesOf(const QStringList &all, Permission permission = Permission::Vaccinate)
{
    QList<ConsentLine> lines;
    for (const QString &words : all)
        lines.append(line(words, permission));
    return lines;
}

} // namespace

// The decision table of netherlands.md 3.3, line by line.
class tst_Consent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char *name, const char *born, const char *day,
                            const QStringList &lines, const char *state, const char *missing = "") {
            QTest::newRow(name) << QString::fromLatin1(born) << QString::fromLatin1(day) << lines
                                << QString::fromLatin1(state) << QString::fromLatin1(missing);
        };
        const char *baby = "2024-01-10"; // 3 months on 2024-04-10
        const char *seen = "2024-04-10";
        row("C01", baby, seen, {}, "not-asked", "parent");
        row("C02", baby, seen, {u"parent A yes 2024-04-01"_s}, "granted");
        row("C03", baby, seen, {u"parent A no 2024-04-01"_s}, "refused");
        row("C04", baby, seen, {u"parent A yes 2024-03-01"_s, u"parent A no 2024-04-01"_s},
            "refused");
        row("C05", baby, seen, {u"parent A no 2024-03-01"_s, u"parent A yes 2024-04-01"_s},
            "granted");
        row("C06", baby, seen, {u"parent A yes 2024-04-01"_s, u"parent B no 2024-04-01"_s},
            "refused");
        row("C07", baby, seen,
            {u"parent A yes 2024-03-01"_s, u"parent B no 2024-03-01"_s,
             u"court C yes 2024-04-01"_s},
            "granted");
        const char *almost = "2012-04-11"; // 11 years and 364 days on 2024-04-10
        row("C08", almost, seen, {u"parent A yes 2024-04-01"_s, u"child K no 2024-04-01"_s},
            "granted");
        row("C09", almost, seen, {u"parent A no 2024-04-01"_s, u"child K yes 2024-04-01"_s},
            "refused");
        const char *twelve = "2012-04-10";
        row("C10", twelve, seen, {u"parent A yes 2012-07-10"_s}, "not-asked", "child");
        row("C11", twelve, seen, {u"parent A yes 2012-07-10"_s, u"child K yes 2023-06-01"_s},
            "not-asked", "child");
        const char *fourteen = "2010-01-01";
        row("C12", fourteen, seen, {u"parent A yes 2011-01-01"_s, u"child K yes 2024-04-01"_s},
            "granted");
        row("C13", fourteen, seen, {u"parent A yes 2011-01-01"_s, u"child K no 2024-04-01"_s},
            "refused");
        row("C14", fourteen, seen, {u"parent A no 2011-01-01"_s, u"child K yes 2024-04-01"_s},
            "refused");
        row("C15", fourteen, seen,
            {u"parent A no 2011-01-01"_s, u"child K yes 2024-04-01"_s,
             u"doctor D yes 2024-04-05"_s},
            "granted-by-exception");
        row("C16", fourteen, seen, {u"child K yes 2024-04-01"_s}, "not-asked", "parent");
        row("C17", fourteen, seen, {u"child K no 2024-04-01"_s}, "refused");
        row("C18", fourteen, seen, {u"parent A no 2024-04-01"_s}, "refused");
        row("C19", fourteen, seen,
            {u"parent A yes 2011-01-01"_s, u"child K no 2024-04-01"_s,
             u"doctor D yes 2024-04-05"_s},
            "refused");
        row("C20", "2008-04-11", seen, {u"parent A no 2011-01-01"_s, u"child K yes 2022-05-01"_s},
            "refused");
        const char *sixteen = "2008-04-10";
        row("C21", sixteen, seen, {u"parent A no 2011-01-01"_s, u"child K yes 2022-05-01"_s},
            "granted");
        row("C22", sixteen, seen, {u"parent A yes 2011-01-01"_s}, "not-asked", "child");
        row("C23", sixteen, seen, {u"parent A yes 2011-01-01"_s, u"child K no 2024-04-01"_s},
            "refused");
        row("C24", "2007-01-01", seen, {u"child K yes 2023-01-01"_s, u"child K no 2024-04-01"_s},
            "refused");
        row("C25", "2007-01-01", seen, {u"child K no 2023-01-01"_s, u"child K yes 2024-04-01"_s},
            "granted");
        row("C26", "2012-02-29", "2023-02-28", {u"parent A yes 2012-06-01"_s}, "granted");
        row("C27", "2012-02-29", "2024-02-29", {u"parent A yes 2012-06-01"_s}, "not-asked",
            "child");
        row("C28", "2011-03-01", "2023-02-28", {u"parent A yes 2012-06-01"_s}, "granted");
        row("C29", baby, seen, {u"parent A yes 2024-04-11"_s}, "not-asked", "parent");
        row("C30", "1996-02-20", seen, {u"child M yes 2024-04-10"_s}, "granted");
        row("29 February in a common year", "2012-02-29", "2025-02-28",
            {u"parent A yes 2012-06-01"_s, u"child K yes 2024-02-29"_s}, "granted");
        row("nobody knows the age", "", seen, {u"parent A yes 2024-04-01"_s}, "not-asked", "child");
    }

    void table()
    {
        QFETCH(QString, born);
        QFETCH(QString, day);
        QFETCH(QStringList, lines);
        const auto consent = domain::effectiveConsent(linesOf(lines), Permission::Vaccinate,
                                                      core::PartialDate::fromIso(born),
                                                      QDate::fromString(day, Qt::ISODate));
        QTEST(QString(domain::name(consent.state)), "state");
        QStringList missing;
        for (const ConsentRole role : consent.missing)
            missing.append(domain::name(role));
        QTEST(missing.join(u' '), "missing");
    }

    // C15: never for the exchange.
    void aDoctorDecidesAboutVaccinatingOnly()
    {
        const auto lines = linesOf({u"parent A no 2011-01-01"_s, u"child K yes 2024-04-01"_s,
                                    u"doctor D yes 2024-04-05"_s},
                                   Permission::Exchange);
        const auto consent = domain::effectiveConsent(lines, Permission::Exchange,
                                                      core::PartialDate::fromIso(u"2010-01-01"_s),
                                                      QDate(2024, 4, 10));
        QCOMPARE(consent.state, ConsentState::Refused);
        QCOMPARE(consent.refusedBy, QStringList{u"A"_s});
    }

    // C06: both names are told apart, and who refused is named.
    void whoRefusedIsNamed()
    {
        const auto consent = domain::effectiveConsent(
            linesOf({u"parent Ann yes 2024-04-01"_s, u"parent Bob no 2024-04-01"_s}),
            Permission::Vaccinate, core::PartialDate::fromIso(u"2024-01-10"_s), QDate(2024, 4, 10));
        QCOMPARE(consent.refusedBy, QStringList{u"Bob"_s});
    }

    // One permission says nothing of the other.
    void thePermissionsAreTwo()
    {
        const auto consent = domain::effectiveConsent(
            linesOf({u"parent Ann yes 2024-04-01"_s}), Permission::Exchange,
            core::PartialDate::fromIso(u"2024-01-10"_s), QDate(2024, 4, 10));
        QCOMPARE(consent.state, ConsentState::NotAsked);
    }
};

QTEST_APPLESS_MAIN(tst_Consent)
#include "tst_Consent.moc"
