// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TakeAlongService.h"

#include "ServicesBench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using services::TakenPerson;
using Outcome = services::TakenPerson::Outcome;

namespace {

struct Bench
{
    ServicesBench base;
    services::TakeAlongService service{*base.store, base.patients, base.records, base.store.clock};

    Bench()
    {
        base.client.patients.patients = {base.jan()};
        base.client.history.outcome = domain::HistoryOutcome::Complete;
        base.client.history.readAt = base.store.clock.now();
    }
    QList<TakenPerson> take(const QStringList &lines, int days = 2)
    {
        QList<TakenPerson> taken;
        bool answered = false;
        service.take(lines, days, &service, [&](const core::Result<QList<TakenPerson>> &people) {
            answered = true;
            if (people)
                taken = *people;
        });
        if (!QTest::qWaitFor([&] { return answered; }))
            qFatal("no answer");
        return taken;
    }
    bool isKept() { return base.store->history(base.jan())->has_value(); }
};

} // namespace

class tst_TakeAlongService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsTaken()
    {
        Bench bench;
        QSignalSpy progress(&bench.service, &services::TakeAlongService::progress);
        const auto taken = bench.take({u"80031599760"_s, u"  "_s});
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().outcome, Outcome::Taken);
        QCOMPARE(progress.last(), (QList<QVariant>{1, 1}));
        QVERIFY(bench.isKept());
        const auto list = bench.service.list();
        QVERIFY(list);
        QCOMPARE(list->people, QList<domain::Patient>{bench.base.jan()});
        QCOMPARE(list->until, bench.base.store.clock.now().addDays(2));
        QCOMPARE(bench.base.records.local(bench.base.jan()).outcome,
                 domain::HistoryOutcome::OfflineCopy);
    }

    void whatComesOfALine()
    {
        Bench bench;
        QCOMPARE(bench.take({u"80031599761"_s}).first().outcome, Outcome::NotRead);
        QCOMPARE(bench.take({u"Janssens"_s}).first().outcome, Outcome::NotRead);
        bench.base.client.patients.patients.clear();
        QCOMPARE(bench.take({u"80031599760"_s}).first().outcome, Outcome::Nobody);
        bench.base.client.patients.patients = {bench.base.jan(), bench.base.jan()};
        QCOMPARE(bench.take({u"Janssens 15/03/1980"_s}).first().outcome, Outcome::Several);
        bench.base.client.patients.patients = {bench.base.jan()};
        bench.base.client.history.outcome = domain::HistoryOutcome::NoAccess;
        QCOMPARE(bench.take({u"80031599760"_s}).first().outcome, Outcome::NoAccess);
        QVERIFY(!bench.service.list());
    }

    void atAnOutageNobodyElseIsAsked()
    {
        Bench bench;
        bench.base.client.unreachable = core::error(core::ErrorCode::Offline);
        const auto taken = bench.take({u"80031599760"_s, u"59010199725"_s});
        QCOMPARE(taken.size(), 2);
        for (const TakenPerson &person : taken)
            QCOMPARE(person.outcome, Outcome::NotAsked);
    }

    void whenTheTimeIsOverItGoes()
    {
        Bench bench;
        QCOMPARE(bench.take({u"80031599760"_s}, 1).size(), 1);
        bench.base.store.clock.advance(23 * 3600);
        bench.service.dropExpired();
        QVERIFY(bench.isKept());
        bench.base.store.clock.advance(2 * 3600);
        QVERIFY(!bench.service.list());
        bench.service.dropExpired();
        QVERIFY(!bench.isKept());
        QVERIFY(!bench.base.store->value(u"taken-along"_s)->has_value());
    }

    void whatWasOpenedSinceStays()
    {
        Bench bench;
        QCOMPARE(bench.take({u"80031599760"_s}).size(), 1);
        domain::RegisterHistory again = bench.base.client.history;
        again.readAt = bench.base.store.clock.now().addSecs(600);
        QVERIFY(bench.base.store->keepHistory(bench.base.jan(), again));
        QVERIFY(bench.service.forget());
        QVERIFY(bench.isKept());
        QVERIFY(!bench.service.list());
    }

    void samePersonTwiceIsOne()
    {
        Bench bench;
        QCOMPARE(bench.take({u"80031599760"_s, u"Janssens 15/03/1980"_s}).size(), 2);
        QCOMPARE(bench.service.list()->people.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_TakeAlongService)
#include "tst_TakeAlongService.moc"
