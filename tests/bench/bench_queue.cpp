// SPDX-License-Identifier: GPL-3.0-or-later
// A list into the outbox, whole: every rule on every row, then all ready rows in one transaction on
// disk. Beside it as many bare 1 kB rows in one transaction, with the same settings.
#include "BareDatabase.h"
#include "Figure.h"
#include "ServicesBench.h"

#include "outbox/OutboxSender.h"
#include "services/BulkService.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace {

QByteArray list(int people)
{
    QByteArray bytes = "INSZ,Naam,Voornaam,Geboortedatum,Postcode\n";
    for (int i = 0; i < people; ++i)
        bytes += ",Name" + QByteArray::number(i) + ",A,17052010,9000\n";
    return bytes;
}

double bareInsert(const QString &folder, int rows)
{
    BareDatabase bare(folder + QStringLiteral("/bare.sqlite"));
    Samples time;
    time.time([&] {
        bare.run("BEGIN");
        for (int i = 0; i < rows; ++i)
            bare.insert();
        bare.run("COMMIT");
    });
    return time.median();
}

void measure(int people, const char *checking, const char *queueing, double checkBar,
             double queueBar)
{
    ServicesBench bench;
    outbox::OutboxSender sender(bench.outbox, bench.client, bench.store.clock, [] { return 0.0; });
    services::OutboxService outboxService(bench.outbox, sender, bench.session, bench.store.clock);
    services::BulkService bulk(*bench.store, bench.client, bench.session, bench.registrations,
                               outboxService, bench.store.clock);
    if (!bench.session.signInLocally(ServicesBench::account()))
        qFatal("no session");
    auto read = services::readBulkList(list(people), {}, bench.store.clock.today());
    if (!read)
        qFatal("no list");
    bulk.open(std::move(*read));
    domain::RegistrationDraft shared = bench.dose();
    shared.patient.reset();
    bulk.setShared(shared);
    Samples check;
    check.time([&bulk] {
        bulk.check(&bulk, [] { QCoreApplication::quit(); });
        QCoreApplication::exec();
    });
    Samples queue;
    queue.time([&bulk] {
        if (!bulk.registerReady())
            qFatal("not queued");
    });
    if (bench.outbox.counts()->savedHere != people)
        qFatal("not everybody is in the outbox");
    report(checking, check.median(), checkBar);
    report(queueing, queue.median(), queueBar, bareInsert(bench.store.folder(), people),
           "bare rows, one transaction");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false"));
    // No bar was agreed for the check with its look-ups, nor for 100,000: ten times the rows.
    measure(10'000, "look up and check a list of 10,000", "queue a list of 10,000", 3'000'000,
            3'000'000);
    measure(100'000, "look up and check a list of 100,000", "queue a list of 100,000", 30'000'000,
            30'000'000);
    return 0;
}
