// SPDX-License-Identifier: GPL-3.0-or-later
// Saving, looking up and queueing, beside a bare SQLite commit measured in the same run.
#include "Figure.h"

#include "outbox/Outbox.h"
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

// One row of 1 kB a transaction, with the settings of the store.
class BareCommits
{
public:
    explicit BareCommits(const QString &file)
    {
        sqlite3_open(file.toUtf8().constData(), &m_database);
        run("PRAGMA journal_mode=WAL");
        run("PRAGMA synchronous=FULL");
        run("PRAGMA secure_delete=ON");
        run("CREATE TABLE row (id INTEGER PRIMARY KEY, value BLOB)");
        sqlite3_prepare_v2(m_database, "INSERT INTO row (value) VALUES (?)", -1, &m_insert,
                           nullptr);
    }
    ~BareCommits()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    void commit()
    {
        sqlite3_bind_blob(m_insert, 1, m_value.constData(), static_cast<int>(m_value.size()),
                          SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    void run(const char *sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    QByteArray m_value = QByteArray(1024, 'x');
};

domain::Registration registration(int person)
{
    domain::Registration result = sample::registration();
    result.identifier = QUuid::createUuid();
    result.patient = sample::patient(1 + person % 997);
    return result;
}

void save()
{
    TempStore store;
    outbox::Outbox box(*store, store.clock);
    BareCommits bare(store.folder() + u"/bare.sqlite"_s);
    Samples ours;
    Samples reference;
    for (int i = 0; i < 2000; ++i) {
        const domain::Registration dose = registration(i);
        ours.time([&] {
            if (!box.enqueue(dose))
                qFatal("not saved");
        });
        reference.time([&] { bare.commit(); });
    }
    report("save a dose, p99", ours.quantile(0.99), 5000, reference.quantile(0.99), "bare commit",
           1.5);
    report("save a dose, median", ours.median(), 5000, reference.median(), "bare commit", 1.5);
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
    save();
    // A hundred fits in one answer both times, so that the same work is compared.
    const QueueTimes small = queueOf(1000);
    const QueueTimes large = queueOf(100'000);
    report("enqueue into 100,000", large.enqueue, 5000, small.enqueue, "into 1,000", 2);
    report("next to send of 100,000", large.next, 16'000, small.next, "of 1,000", 2);
    lookUp(100'000);
    return 0;
}
