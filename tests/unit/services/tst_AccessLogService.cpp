// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServicesBench.h"

#include "services/AccessLogService.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Bench
{
    ServicesBench base;
    services::AccessLogService log{*base.store, base.session, base.store.clock};

    void read() { log.write({.action = u"read"_s, .subject = u"x"_s, .outcome = u"complete"_s}); }
    qsizetype lines() { return base.store->accessLog()->size(); }
    // As a start of the program at that moment, with work after it.
    int startAt(const QDateTime &moment)
    {
        base.store.clock.set(moment);
        const auto dropped = log.keepYears(5);
        read();
        return dropped ? *dropped : -1;
    }
};

} // namespace

class tst_AccessLogService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Six years ahead, for days, and then right again: every line is still there.
    void aWrongClockTakesNoLine()
    {
        Bench bench;
        const QDateTime now = bench.base.store.clock.now();
        for (int day = -700; day < 0; day += 10)
            QCOMPARE(bench.startAt(now.addDays(day)), 0);
        const auto before = bench.lines();
        for (int day = 0; day < 4; ++day)
            for (int start = 0; start < 3; ++start)
                QCOMPARE(bench.startAt(now.addYears(6).addDays(day).addSecs(start)), 0);
        QCOMPARE(bench.startAt(now.addDays(5)), 0);
        QCOMPARE(bench.lines(), before + 13);
        QVERIFY(bench.log.verify());
    }

    // The data of an older version, which kept no account of the clock.
    void aWrongClockAtTheFirstStart()
    {
        Bench bench;
        const QDateTime now = bench.base.store.clock.now();
        bench.read();
        QCOMPARE(bench.startAt(now.addYears(6)), 0);
        QCOMPARE(bench.startAt(now.addYears(6).addDays(1)), 0);
        QCOMPARE(bench.startAt(now.addDays(1)), 0);
        QCOMPARE(bench.lines(), 4);
    }

    void whatIsOldGoes()
    {
        Bench bench;
        const QDateTime first = bench.base.store.clock.now();
        int dropped = 0;
        QDateTime day = first;
        for (; day < first.addYears(6); day = day.addDays(7))
            dropped += bench.startAt(day);
        QVERIFY(dropped > 40);
        const auto log = bench.base.store->accessLog();
        QVERIFY(log->last().at < day.addYears(-5));
        QVERIFY(log->last().at > day.addYears(-5).addDays(-60));
        QVERIFY(bench.log.verify());
    }

    // Who it was and for whom is kept as it was then; to the person it is about, nobody's national
    // number is told.
    void aColleagueIsToldByName()
    {
        Bench bench;
        domain::Account account = ServicesBench::account();
        QVERIFY(bench.base.session.signInLocally(account).ok());
        QVERIFY(bench.base.session.chooseOrganization(u"94999820"_s).ok());
        bench.read();
        account.subject = u"els"_s;
        account.practitioner = {
            u"Els Claes"_s, std::nullopt,
            ids::Insz::parse(u"80031599859", bench.base.store.clock.today()).value()};
        QVERIFY(bench.base.session.signInLocally(account).ok());
        bench.read();
        QCOMPARE(bench.base.store->accessLog(1)->first().actor, u"80031599859"_s);
        const auto excerpt = bench.log.excerpt(u"x"_s);
        QCOMPARE(excerpt->size(), 2);
        QCOMPARE(excerpt->at(0).actor, u"19999816004"_s);
        QCOMPARE(excerpt->at(0).actorName, u"Dr. An Peeters"_s);
        QCOMPARE(excerpt->at(0).organizationName, u"De Linde"_s);
        QCOMPARE(excerpt->at(1).actor, QString());
        QCOMPARE(excerpt->at(1).actorName, u"Els Claes"_s);
    }

    void atLeastFiveYears()
    {
        Bench bench;
        QCOMPARE(bench.log.keepYears(4).error().code, core::ErrorCode::NotAllowed);
        QCOMPARE(*bench.log.keepYears(5), 0);
    }
};

QTEST_GUILESS_MAIN(tst_AccessLogService)
#include "tst_AccessLogService.moc"
