// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, looking up and queueing, beside a bare SQLite commit measured in the same run.
#include "BareDatabase.h"
#include "Figure.h"
#include "SlowDisk.h"

#include "outbox/Outbox.h"
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

#include <string>

using namespace Qt::StringLiterals;

namespace {

domain::Registration registration(int person)
{
    domain::Registration result = sample::registration();
    result.identifier = QUuid::createUuid();
    result.patient = sample::patient(1 + person % 997);
    return result;
}

void save(const char *where)
{
    TempStore store;
    outbox::Outbox box(*store, store.clock);
    BareDatabase bare(store.folder() + u"/bare.sqlite"_s);
    Samples ours;
    Samples reference;
    for (int i = 0; i < 2000; ++i) {
        const domain::Registration dose = registration(i);
        ours.time([&] {
            if (!box.enqueue(dose))
                qFatal("not saved");
        });
        reference.time([&] { bare.insert(); });
    }
    const std::string what = std::string("save a dose, ") + where;
    report((what + ", p99").c_str(), ours.quantile(0.99), 5000, reference.quantile(0.99),
           "bare commit", 1.5);
    report((what + ", median").c_str(), ours.median(), 5000, reference.median(), "bare commit",
           1.5);
}

void lookUp(int people)
{
    TempStore store;
    static const QStringList names{u"Peeters"_s, u"Janssens"_s, u"Maes"_s,    u"Willems"_s,
                                   u"Claes"_s,   u"Wouters"_s,  u"De Smet"_s, u"Dubois"_s};
    for (int i = 0; i < people; ++i) {
        domain::Patient patient = sample::patient(1 + i % 997);
        patient.number.reset();
        patient.registerId = QString::number(i);
        patient.family = names[i % names.size()] + QString::number(i / names.size(), 36);
        patient.birthDate = core::PartialDate::fromDate(QDate(1930, 1, 1).addDays(i % 34000));
        if (!store->keepPatient(patient))
            qFatal("not kept");
    }
    domain::PatientQuery query;
    query.family = u"pe"_s;
    Samples first;
    first.time([&] { (void)store->matchPatients(query, 50); });
    report("first look-up after start, 100,000 people", first.median(), 1'000'000);
    Samples key;
    for (const QString &typed : {u"j"_s, u"ja"_s, u"jan"_s, u"jans"_s, u"w"_s, u"de s"_s, u"zzz"_s})
        for (int i = 0; i < 20; ++i) {
            query.family = typed;
            key.time([&] { (void)store->matchPatients(query, 50); });
        }
    report("look up, a key press, p99, 100,000 people", key.quantile(0.99), 16'000);
}

struct QueueTimes
{
    double enqueue;
    double next;
};

QueueTimes queueOf(int size)
{
    TempStore store;
    outbox::Outbox box(*store, store.clock);
    QList<domain::OutboxEntry> entries;
    for (int i = 0; i < size; ++i) {
        domain::OutboxEntry entry;
        entry.registration = registration(i);
        entry.id = entry.registration.identifier;
        entry.changed = store.clock.now();
        entries.append(entry);
    }
    if (!store->insertEntries(entries))
        qFatal("not queued");
    Samples enqueue;
    Samples next;
    for (int i = 0; i < 300; ++i) {
        const domain::Registration dose = registration(i);
        enqueue.time([&] { (void)box.enqueue(dose); });
        next.time([&] { (void)store->sendable(store.clock.now(), 100); });
    }
    return {enqueue.median(), next.median()};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*.info=false"_s);
    using namespace std::chrono_literals;
    save("this disk");
    syncTakesLonger = 1ms;
    save("a sync takes 1 ms more");
    syncTakesLonger = 0ms;
    // A hundred fits in one answer both times, so that the same work is compared.
    const QueueTimes small = queueOf(1000);
    const QueueTimes large = queueOf(100'000);
    report("enqueue into 100,000", large.enqueue, 5000, small.enqueue, "into 1,000", 2);
    report("next to send of 100,000", large.next, 16'000, small.next, "of 1,000", 2);
    lookUp(100'000);
    return 0;
}
