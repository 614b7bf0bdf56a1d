// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypedPractitioner.h"

#include "domain/Collaborator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::PersonNumber;
using domain::Practitioner;

class tst_TypedPractitioner : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 29};

    // As "kind number", or what is wrong.
    [[nodiscard]] QString read(const QString &typed, PersonNumber::Kind numbers) const
    {
        const auto person = domain::typedPractitioner(typed, numbers, m_today);
        if (!person)
            return ids::name(person.error());
        QStringList known;
        if (person->nihdi)
            known += u"nihdi "_s + person->nihdi->value();
        if (person->insz)
            known += u"insz "_s + person->insz->value();
        if (person->agb)
            known += u"agb "_s + person->agb->value();
        if (person->uzi)
            known += u"uzi "_s + person->uzi->value();
        if (person->big)
            known += u"big "_s + person->big->value();
        return known.join(u", "_s);
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<PersonNumber::Kind>("kind");
        QTest::addColumn<QString>("who");
        const auto insz = PersonNumber::Kind::Insz;
        const auto bsn = PersonNumber::Kind::Bsn;
        QTest::newRow("NIHDI") << u"1-99998-16-004"_s << insz << u"nihdi 19999816004"_s;
        // As a NIHDI number its check digits are wrong, which a NIHDI number may have.
        QTest::newRow("INSZ") << u"74.09.12-312.72"_s << insz << u"insz 74091231272"_s;
        QTest::newRow("unusual NIHDI") << u"19999816111"_s << insz << u"nihdi 19999816111"_s;
        QTest::newRow("too short") << u"12"_s << insz << u"length"_s;
        QTest::newRow("nothing") << QString() << insz << u"empty"_s;
        QTest::newRow("AGB") << u"91001234"_s << bsn << u"agb 91001234"_s;
        QTest::newRow("UZI") << u"000012345"_s << bsn << u"uzi 000012345"_s;
        QTest::newRow("BIG") << u"29120345601"_s << bsn << u"big 29120345601"_s;
        QTest::newRow("no Dutch number") << u"1234"_s << bsn << u"length"_s;
        QTest::newRow("said, here") << u"agb:91001234"_s << bsn << u"agb 91001234"_s;
        QTest::newRow("said, with room") << u"big: 29120345601"_s << bsn << u"big 29120345601"_s;
        // A Belgian register does not know them: a dose without a giver would leave.
        QTest::newRow("said, in Belgium") << u"agb:91001234"_s << insz << u"characters"_s;
        QTest::newRow("said wrongly") << u"agb:29120345601"_s << bsn << u"length"_s;
    }

    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(PersonNumber::Kind, kind);
        QFETCH(QString, who);
        QCOMPARE(read(typed, kind), who);
    }

    void samePerson()
    {
        const auto of = [this](const QString &typed) {
            const auto kind =
                typed.contains(u':') ? PersonNumber::Kind::Bsn : PersonNumber::Kind::Insz;
            return *domain::typedPractitioner(typed, kind, m_today);
        };
        Practitioner me = of(u"agb:91001234"_s);
        me.nihdi = of(u"19999816004"_s).nihdi;
        me.name = u"Me"_s;
        QVERIFY(domain::isSamePerson(me, of(u"19999816004"_s)));
        QVERIFY(domain::isSamePerson(of(u"agb:91001234"_s), me));
        // The last three digits of a NIHDI number are a qualification.
        QVERIFY(domain::isSamePerson(me, of(u"19999816000"_s)));
        QVERIFY(!domain::isSamePerson(me, of(u"74091231272"_s)));
        QVERIFY(!domain::isSamePerson(Practitioner{}, Practitioner{}));
    }
};

QTEST_APPLESS_MAIN(tst_TypedPractitioner)
#include "tst_TypedPractitioner.moc"
