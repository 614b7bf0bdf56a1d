// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleValues.h"
#include "support/SqliteTool.h"
#include "support/TempStore.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using core::ErrorCode;
using domain::OutboxAction;
using domain::OutboxEntry;
using domain::OutboxState;

namespace {

QList<QUuid> idsOf(const QList<OutboxEntry> &entries)
{
    QList<QUuid> ids;
    for (const OutboxEntry &entry : entries)
        ids += entry.id;
    return ids;
}

OutboxEntry inserted(TempStore &store, const OutboxEntry &entry)
{
    return store->insertEntry(entry).value();
}

OutboxEntry moved(TempStore &store, OutboxEntry entry, OutboxState state,
                  std::optional<QDateTime> nextAttempt = {})
{
    entry.state = state;
    entry.nextAttempt = nextAttempt;
    if (!store->updateEntry(entry))
        qFatal("update failed");
    return entry;
}

QList<QUuid> sendable(TempStore &store, int limit = 100)
{
    return idsOf(store->sendable(store.clock.now(), limit).value());
}

OutboxEntry change(int person, const char *resource)
{
    OutboxEntry entry = sample::entry(person);
    entry.action = OutboxAction::Correct;
    entry.registerId = QString::fromLatin1(resource);
    return entry;
}

void tamper(const QString &path, const char *sql)
{
    QVERIFY(SqliteTool(path).run(QString::fromLatin1(sql)));
}

} // namespace

class tst_StoreOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("prikpost.*=false")); }

    void everythingComesBack()
    {
        TempStore store;
        OutboxEntry entry = inserted(store, sample::fullEntry());
        QCOMPARE(entry.sequence, 1);
        QVERIFY(*store->entry(entry.id) == entry);
        store.reopen();
        QVERIFY(*store->entry(entry.id) == entry);
        QVERIFY(!*store->entry(QUuid::createUuid()));
        entry.state = OutboxState::Accepted;
        entry.reason.clear();
        entry.lastError.reset();
        entry.nextAttempt.reset();
        entry.held = false;
        QVERIFY(store->updateEntry(entry));
        QVERIFY(*store->entry(entry.id) == entry);
    }

    void sequenceGoesOn()
    {
        TempStore store;
        QCOMPARE(inserted(store, sample::entry()).sequence, 1);
        store.reopen();
        QCOMPARE(inserted(store, sample::entry()).sequence, 2);
    }

    void severalAreAllOrNone()
    {
        TempStore store;
        const OutboxEntry first = inserted(store, sample::entry(1));
        QList<OutboxEntry> entries{sample::entry(2), first, sample::entry(3)};
        const auto refused = store->insertEntries(entries);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::WrongState);
        QCOMPARE(store->entries({})->size(), 1);
        QCOMPARE(store->counts()->savedHere, 1);
        OutboxEntry changed = first;
        changed.state = OutboxState::Sending;
        QCOMPARE(store->updateEntries({changed, sample::entry(4)}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE((*store->entry(first.id))->state, OutboxState::SavedHere);
        entries.removeAt(1);
        QVERIFY(store->insertEntries(entries));
        QCOMPARE(entries.last().sequence, 3);
    }

    void oneGivesWayToAnotherOrNeither()
    {
        TempStore store;
        const OutboxEntry other = inserted(store, sample::entry(1));
        OutboxEntry gone = inserted(store, sample::entry(2));
        gone.state = OutboxState::Withdrawn;
        // Its number is taken: then nothing happens to the first one either.
        QCOMPARE(store->replaceEntry(gone, other, nullptr).error().code, ErrorCode::WrongState);
        QCOMPARE((*store->entry(gone.id))->state, OutboxState::SavedHere);
        QCOMPARE(store->counts()->savedHere, 2);

        const auto fresh = store->replaceEntry(gone, sample::entry(2), nullptr);
        QVERIFY(fresh);
        QCOMPARE(fresh->sequence, 3);
        QCOMPARE((*store->entry(gone.id))->state, OutboxState::Withdrawn);
        QCOMPARE(store->counts()->savedHere, 2);
        QCOMPARE(store->counts()->withdrawn, 1);
        QCOMPARE(inserted(store, sample::entry(3)).sequence, 4);
    }

    void lists()
    {
        TempStore store;
        QList<OutboxEntry> all;
        for (int person : {1, 2, 1, 3, 1})
            all.prepend(inserted(store, sample::entry(person)));
        QCOMPARE(idsOf(store->entries({}).value()), idsOf(all));
        QCOMPARE(idsOf(store->entries({}, 2, 1).value()), idsOf(all.mid(1, 2)));
        moved(store, all[0], OutboxState::NeedsYou);
        moved(store, all[3], OutboxState::NeedsYou);
        QCOMPARE(idsOf(store->entries(OutboxState::NeedsYou).value()),
                 (QList{all[0].id, all[3].id}));
        QCOMPARE(idsOf(store->entriesOf(sample::patient(1)).value()),
                 (QList{all[0].id, all[2].id, all[4].id}));
        QVERIFY(store->entriesOf(sample::patient(9))->isEmpty());
        QList<domain::Patient> many;
        for (int i = 1; i <= 250; ++i) // more than one query
            many.append(sample::patient(i));
        const auto ofMany = store->entriesOf(many).value();
        QCOMPARE(ofMany.size(), 250);
        QCOMPARE(idsOf(ofMany[0]), (QList{all[0].id, all[2].id, all[4].id}));
        QCOMPARE(ofMany[1].size(), 1);
        QVERIFY(ofMany[249].isEmpty());
    }

    void counts()
    {
        TempStore store;
        QCOMPARE(*store->counts(), domain::OutboxCounts());
        QList<OutboxEntry> entries;
        for (int person = 1; person <= 5; ++person)
            entries += inserted(store, sample::entry(person));
        QCOMPARE(store->counts()->savedHere, 5);
        entries[0].changed = store.clock.now();
        entries[1].changed = store.clock.now().addDays(-1);
        entries[0] = moved(store, entries[0], OutboxState::Accepted);
        moved(store, entries[1], OutboxState::Accepted);
        moved(store, entries[2], OutboxState::NeedsYou);
        moved(store, entries[3], OutboxState::Withdrawn);
        const domain::OutboxCounts expected{.savedHere = 1,
                                            .sending = 0,
                                            .accepted = 2,
                                            .acceptedToday = 1,
                                            .needsYou = 1,
                                            .withdrawn = 1};
        QCOMPARE(*store->counts(), expected);
        store.reopen();
        QCOMPARE(*store->counts(), expected);
        store.clock.advance(24 * 3600);
        QCOMPARE(store->counts()->acceptedToday, 0);
    }

    void orderPerPerson()
    {
        TempStore store;
        OutboxEntry first = inserted(store, sample::entry(1));
        OutboxEntry second = inserted(store, sample::entry(1));
        const OutboxEntry third = inserted(store, sample::entry(1));
        const OutboxEntry other = inserted(store, sample::entry(2));
        QCOMPARE(sendable(store), (QList{first.id, other.id}));
        QCOMPARE(sendable(store, 1), QList{first.id});
        first = moved(store, first, OutboxState::Sending);
        QCOMPARE(sendable(store), QList{other.id});
        first = moved(store, first, OutboxState::SavedHere, store.clock.now().addSecs(60));
        QCOMPARE(sendable(store), QList{other.id}); // waiting holds the later ones up
        first = moved(store, first, OutboxState::NeedsYou);
        QCOMPARE(sendable(store), (QList{second.id, other.id})); // refused does not
        second = moved(store, second, OutboxState::Sending);
        QCOMPARE(sendable(store), QList{other.id});
        first = moved(store, first, OutboxState::SavedHere); // tried again
        second = moved(store, second, OutboxState::SavedHere);
        QCOMPARE(sendable(store), (QList{first.id, other.id}));
        first = moved(store, first, OutboxState::Accepted);
        second = moved(store, second, OutboxState::Withdrawn);
        QCOMPARE(sendable(store), (QList{third.id, other.id}));
        store.reopen();
        QCOMPARE(sendable(store), (QList{third.id, other.id}));
    }

    // Whoever reads many of them does so in slices.
    void slices()
    {
        TempStore store;
        QList<OutboxEntry> all;
        for (int i = 0; i < 7; ++i)
            all += inserted(store, sample::entry(i + 1));
        moved(store, all.at(5), OutboxState::SavedHere, store.clock.now()); // due again
        const auto slice = [&store](int limit, qint64 after) {
            return idsOf(store->sendable(store.clock.now(), limit, after).value());
        };
        QCOMPARE(slice(3, 0), (QList{all.at(0).id, all.at(1).id, all.at(2).id}));
        QCOMPARE(slice(3, all.at(2).sequence), (QList{all.at(3).id, all.at(4).id, all.at(5).id}));
        QCOMPARE(slice(3, all.at(5).sequence), QList{all.at(6).id});
        QVERIFY(slice(3, all.at(6).sequence).isEmpty());
    }

    void refusedChangeHoldsUpTheNextOfTheSameResource()
    {
        TempStore store;
        OutboxEntry refused = inserted(store, change(1, "imm-1"));
        refused = moved(store, refused, OutboxState::NeedsYou);
        const OutboxEntry same = inserted(store, change(1, "imm-1"));
        const OutboxEntry otherPerson = inserted(store, change(2, "imm-2"));
        QCOMPARE(sendable(store), QList{otherPerson.id});
        moved(store, refused, OutboxState::Withdrawn);
        QCOMPARE(sendable(store), (QList{same.id, otherPerson.id}));
    }

    void whoHoldsItUpIsTold()
    {
        TempStore store;
        const OutboxEntry first = inserted(store, sample::entry(1));
        const OutboxEntry second = inserted(store, sample::entry(1));
        const OutboxEntry third = inserted(store, sample::entry(1));
        const OutboxEntry other = inserted(store, sample::entry(2));
        const auto holder = [&store](const OutboxEntry &entry) {
            return store->entry(entry.id).value()->heldBy;
        };
        QCOMPARE(holder(first), std::nullopt);
        QCOMPARE(holder(second), first.id);
        QCOMPARE(holder(third), first.id);
        QCOMPARE(holder(other), std::nullopt);
        moved(store, first, OutboxState::Sending);
        QCOMPARE(holder(second), first.id);
        moved(store, first, OutboxState::Accepted);
        QCOMPARE(holder(second), std::nullopt);
        QCOMPARE(holder(third), second.id);
        QCOMPARE(store->entries(OutboxState::SavedHere)->at(1).heldBy, second.id);

        const OutboxEntry change1 = inserted(store, change(3, "imm-1"));
        moved(store, change1, OutboxState::NeedsYou);
        QCOMPARE(holder(inserted(store, change(3, "imm-1"))), change1.id);
    }

    void refusedRegistrationHoldsUpNothing()
    {
        TempStore store;
        const OutboxEntry refused = inserted(store, sample::entry(1));
        const OutboxEntry correction = inserted(store, change(1, "imm-1"));
        moved(store, refused, OutboxState::NeedsYou);
        QCOMPARE(sendable(store), QList{correction.id});
    }

    void pausesAreKept()
    {
        TempStore store;
        const QDateTime now = store.clock.now();
        QVERIFY(!*store->nextAttempt());
        OutboxEntry early = inserted(store, sample::entry(1));
        OutboxEntry late = inserted(store, sample::entry(2));
        QCOMPARE(*store->nextAttempt(), now);
        early = moved(store, early, OutboxState::SavedHere, now.addSecs(60));
        late = moved(store, late, OutboxState::SavedHere, now.addSecs(30));
        QVERIFY(sendable(store).isEmpty());
        QCOMPARE(*store->nextAttempt(), now.addSecs(30));
        QCOMPARE(store->waiting(now)->size(), 2);
        store.clock.advance(30);
        QCOMPARE(sendable(store), QList{late.id});
        store.clock.advance(30);
        QCOMPARE(sendable(store), (QList{early.id, late.id}));
    }

    // fault 10: the pause was set when the clock stood a year later
    void clockSetBack()
    {
        TempStore store;
        OutboxEntry entry = inserted(store, sample::entry(1));
        moved(store, entry, OutboxState::SavedHere, store.clock.now().addYears(1));
        QCOMPARE(sendable(store), QList{entry.id});
        QCOMPARE(*store->nextAttempt(), store.clock.now());
        const OutboxEntry later = inserted(store, sample::entry(2));
        store.clock.advance(-365 * 24 * 3600);
        QCOMPARE(sendable(store), (QList{entry.id, later.id}));
    }

    // fault 67
    void alteredRowIsQuarantined_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *set) {
            QTest::newRow(name) << QByteArray("UPDATE outbox SET ") + set + " WHERE sequence = 2";
        };
        row("content", "content = CAST(content || x'00' AS BLOB)");
        row("another row's content", "content = (SELECT content FROM outbox WHERE sequence = 1)");
        row("attempts", "attempts = 7");
        row("pause", "next_attempt = 5");
        row("outcome", "unknown = 1");
        row("whose it is", "patient = x'00112233445566778899aabbccddeeff'");
        row("identity", "id = x'00112233445566778899aabbccddeeff'");
        row("moment", "changed = changed + 1");
        row("no cipher text", "content = x''");
    }

    void alteredRowIsQuarantined()
    {
        QFETCH(QByteArray, sql);
        TempStore store;
        const OutboxEntry before = inserted(store, sample::entry(1));
        inserted(store, sample::entry(2));
        const OutboxEntry behind = inserted(store, sample::entry(2));
        store.close();
        tamper(store.file(), sql);
        store.reopen();
        QCOMPARE(store->counts()->savedHere, 3);
        QCOMPARE(sendable(store), (QList{before.id, behind.id}));
        const auto held = store->entries(OutboxState::NeedsYou).value();
        QCOMPARE(held.size(), 1);
        QVERIFY(held.first().held);
        QCOMPARE(held.first().lastError->code, ErrorCode::StoreTampered);
        QVERIFY(held.first().registration.patient.family.isEmpty());
        QCOMPARE(store->counts()->needsYou, 1);
        OutboxEntry again = held.first();
        again.state = OutboxState::SavedHere;
        QCOMPARE(store->updateEntry(again).error().code, ErrorCode::StoreTampered);
        again.state = OutboxState::Withdrawn;
        QVERIFY(store->updateEntry(again));
        QCOMPARE((*store->entry(again.id))->state, OutboxState::Withdrawn);
        QCOMPARE(store->counts()->needsYou, 0);
    }

    // An accepted item made "saved here" would be sent a second time.
    void alteredStateIsQuarantined()
    {
        TempStore store;
        const OutboxEntry entry = inserted(store, sample::entry(1));
        moved(store, entry, OutboxState::Accepted);
        store.close();
        tamper(store.file(), "UPDATE outbox SET state = 0, ready = 1");
        store.reopen();
        QVERIFY(sendable(store).isEmpty());
        QCOMPARE((*store->entry(entry.id))->lastError->code, ErrorCode::StoreTampered);
    }

    void sameTimeWithTenAndWithMany()
    {
        constexpr int many = 6'000;
        TempStore store;
        QList<OutboxEntry> ten;
        for (int i = 1; i <= 10; ++i)
            ten += sample::entry(i);
        QVERIFY(store->insertEntries(ten));
        const auto time = [&store] {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 20; ++i) {
                QElapsedTimer timer;
                timer.start();
                if (store->sendable(store.clock.now(), 10)->size() != 10)
                    return qint64(-1);
                best = std::min(best, timer.nsecsElapsed());
            }
            return best;
        };
        const qint64 few = time();
        QVERIFY(few > 0);
        QList<OutboxEntry> all;
        const OutboxEntry pattern = sample::entry();
        for (int i = 0; i < many; ++i) {
            OutboxEntry entry = pattern;
            entry.id = QUuid::createUuid();
            entry.registration.patient.number.reset();
            entry.registration.patient.registerId = QString::number(i % (many / 2));
            if (i % 3 == 0)
                entry.nextAttempt = store.clock.now().addSecs(600);
            if (i % 5 == 0)
                entry.state = OutboxState::Accepted;
            all += entry;
        }
        QVERIFY(store->insertEntries(all));
        const qint64 lots = time();
        QVERIFY2(lots < few * 2 + 1'000'000,
                 qPrintable(QStringLiteral("%1 ns and %2 ns").arg(few).arg(lots)));
    }
};

QTEST_GUILESS_MAIN(tst_StoreOutbox)
#include "tst_StoreOutbox.moc"
