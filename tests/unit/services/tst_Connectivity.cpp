// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Connectivity.h"

#include "ServicesBench.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Connectivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A program that starts in an outage says when the register was last there.
    void theLastContactOutlivesTheProgram()
    {
        ServicesBench bench;
        const QDateTime contact = bench.store.clock.now();
        {
            registry::ConnectionState state;
            services::Connectivity connectivity(state, bench.client, *bench.store, bench.profile,
                                                bench.store.clock);
            QVERIFY(!connectivity.lastContact().isValid());
            state.set(registry::Connection::Ok, contact);
            // Each request is one: not all of them are written.
            state.set(registry::Connection::Ok, contact.addSecs(5));
            state.set(registry::Connection::NoNetwork);
        }
        registry::ConnectionState anew;
        services::Connectivity connectivity(anew, bench.client, *bench.store, bench.profile,
                                            bench.store.clock);
        QCOMPARE(connectivity.lastContact().toSecsSinceEpoch(),
                 contact.addSecs(5).toSecsSinceEpoch());
        anew.set(registry::Connection::Ok, contact.addSecs(90));
        QCOMPARE(connectivity.lastContact(), contact.addSecs(90));
        registry::RegisterProfile other = bench.profile;
        other.baseUrl = QUrl(u"https://other.example/fhir"_s);
        registry::ConnectionState nobody;
        const services::Connectivity elsewhere(nobody, bench.client, *bench.store, other,
                                               bench.store.clock);
        QVERIFY(!elsewhere.lastContact().isValid());
    }
};

QTEST_GUILESS_MAIN(tst_Connectivity)
#include "tst_Connectivity.moc"
