// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"

#include "store/KeyDerivation.h"
#include "store/KeyStore.h"
#include "store/SealedFolder.h"
#include "store/SoundnessCheck.h"
#include "support/SampleValues.h"
#include "support/SqliteTool.h"
#include "support/TempStore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;
using store::Store;

namespace {

Store::AccessEvent accessEvent(const char *action)
{
    Store::AccessEvent event;
    event.at = sample::moment();
    event.actor = QStringLiteral("19999816004");
    event.action = QString::fromLatin1(action);
    event.subject = sample::insz().value();
    return event;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void withTool(const QString &path, const QStringList &statements)
{
    SqliteTool tool(path);
    for (const QString &sql : statements)
        QVERIFY2(tool.run(sql), qPrintable(sql));
}

ErrorCode openError(const QString &folder, const core::Secret &key = TempStore::key())
{
    const FakeClock clock;
    const auto opened = Store::open(folder, key, clock);
    return opened ? ErrorCode::Internal : opened.error().code;
}

QStringList damagedFiles(const TempStore &store)
{
    return QDir(store.folder()).entryList({QStringLiteral("prikpost-damaged-*.sqlite")});
}

// This program again, as another process. `asNobody`: without root's right to write anywhere.
int runSelf(const QStringList &arguments, bool asNobody = false)
{
    QProcess process;
    if (asNobody)
        process.setChildProcessModifier([] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(99);
        });
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // By this name nobody can run it in a folder of root's, too.
    process.start(QStringLiteral("/proc/self/exe"), arguments);
    process.waitForFinished(30'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

// ---- what the other process does ----

int tryToOpen(const QString &folder)
{
    return static_cast<int>(openError(folder));
}

// Saves one dose after another and says so on stdout, until it is killed.
int insertForEver(const QString &folder)
{
    const FakeClock clock;
    const auto opened = Store::open(folder, TempStore::key(), clock);
    if (!opened)
        return 1;
    for (int i = 1;; ++i) {
        const auto saved = (*opened)->insertEntry(sample::entry(1 + i % 900));
        if (!saved)
            return 2;
        const QByteArray line = saved->id.toByteArray(QUuid::WithoutBraces) + '\n';
        if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
            return 3;
    }
}

// As long as it ever was: it is written over from its beginning.
qint64 pagesInLog(const TempStore &store)
{
    constexpr int frame = 4096 + 24;
    return QFileInfo(store.file() + QStringLiteral("-wal")).size() / frame;
}

// How tests/fixtures/db/vN.sqlite was made: before the first script after N is written.
int makeFixture(const QString &folder)
{
    const FakeClock clock;
    const auto opened = Store::open(folder, TempStore::key(), clock);
    if (!opened)
        return 1;
    auto accepted = (*opened)->insertEntry(sample::entry());
    if (!accepted || !(*opened)->insertEntry(sample::fullEntry()))
        return 1;
    accepted->state = OutboxState::Accepted;
    const bool kept = (*opened)->updateEntry(*accepted) &&
                      (*opened)->keepPatient(sample::patient()) &&
                      (*opened)->keepHistory(sample::patient(), sample::history()) &&
                      (*opened)->log(accessEvent("read"));
    return kept ? 0 : 1;
}

} // namespace

class tst_Store : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("prikpost.*=false")); }

    // fault 65
    void filesAreForNobodyElse()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        QVERIFY(store->backup());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(store.folder()).permissions() & others, QFile::Permissions());
        int seen = 0;
        for (const QString &folder : {store.folder(), store.folder() + QStringLiteral("/backups")})
            for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
                ++seen;
                QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
            }
        QVERIFY(seen >= 4); // database, its log and index, the backup
    }

    // fault 65, 66
    void nothingAboutAPersonStandsInTheFiles()
    {
        TempStore store;
        const OutboxEntry entry = store->insertEntry(sample::fullEntry()).value();
        QVERIFY(store->keepPatient(sample::patient()));
        QVERIFY(store->keepHistory(sample::patient(), sample::history()));
        QVERIFY(store->keepDraft(QStringLiteral("Secretname"), sample::draft()));
        QVERIFY(store->keepValue(QStringLiteral("token"), "very-secret-token"));
        QVERIFY(store->log(accessEvent("read")));
        QVERIFY(store->backup());
        const auto check = [&](const char *when) {
            QDirIterator files(store.folder(), QDir::Files, QDirIterator::Subdirectories);
            int looked = 0;
            while (files.hasNext()) {
                const QByteArray bytes = contentOf(files.next());
                looked += bytes.isEmpty() ? 0 : 1;
                for (const QByteArray &word :
                     {sample::insz().value().toUtf8(), QByteArray("Zo\xc3\xab"), QByteArray("ndt"),
                      QByteArray("hondt"), QByteArray("Boostrix"), QByteArray("AC37B999"),
                      QByteArray("1950-01-01"), QByteArray("9000"), QByteArray("19999816004"),
                      QByteArray("very-secret-token"), QByteArray("Secretname"),
                      QByteArray("pat-997"), QByteArray("imm-1"),
                      TempStore::key().view().toByteArray()})
                    QVERIFY2(!bytes.contains(word), when);
            }
            QVERIFY(looked >= 2); // the database and its backup
        };
        check("open");
        store.close();
        check("closed");
        Q_UNUSED(entry)
    }

    void keysDiffer()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        store.close();
        const QByteArray before = contentOf(store.file());
        QCOMPARE(openError(store.folder(), TempStore::key('x')), ErrorCode::KeyWrong);
        QCOMPARE(contentOf(store.file()), before);
        QCOMPARE(openError(store.folder(), core::Secret(QByteArrayView("short"))),
                 ErrorCode::KeyWrong);
        store.reopen();
        QCOMPARE(store->counts()->savedHere, 1);
    }

    // fault 8
    void secondObjectAndSecondProcessAreRefused()
    {
        TempStore store;
        QCOMPARE(openError(store.folder()), ErrorCode::StoreLocked);
        QCOMPARE(runSelf({QStringLiteral("--open"), store.folder()}),
                 static_cast<int>(ErrorCode::StoreLocked));
        store.close();
        QCOMPARE(runSelf({QStringLiteral("--open"), store.folder()}),
                 static_cast<int>(ErrorCode::Internal)); // opened
    }

    // fault 1, 2: what was acknowledged is there, once, and the lock of the dead is no lock
    void killedWhileSaving()
    {
        TempStore store;
        store.close();
        QList<QUuid> acknowledged;
        for (int round = 0; round < 8; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--insert"), store.folder()});
            QVERIFY(process.waitForReadyRead(30'000));
            QTest::qSleep(7 << round); // long enough for the log to be brought in meanwhile
            const auto pid = static_cast<pid_t>(process.processId());
            QVERIFY(pid > 0);
            ::kill(pid, SIGKILL);
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
                if (line.size() == 36)
                    acknowledged += QUuid::fromString(QLatin1StringView(line));
        }
        QVERIFY(acknowledged.size() >= 6);
        store.reopen();
        const auto entries = store->entries({}).value();
        QVERIFY(entries.size() >= acknowledged.size());
        QSet<QUuid> ids;
        for (const OutboxEntry &entry : entries) {
            QVERIFY(!entry.lastError);
            QVERIFY(!ids.contains(entry.id));
            ids += entry.id;
        }
        for (const QUuid &id : std::as_const(acknowledged))
            QVERIFY(ids.contains(id));
    }

    // fault 39: whoever forgot the passphrase gets nothing out by guessing and destroys nothing by
    // beginning anew; what was not sent is there when the passphrase is found.
    void forgottenPassphrase()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("data"));
        const core::Secret phrase(QByteArrayView("correct horse battery staple"));
        FakeClock clock;
        store::KeyStore keys(folder);
        QUuid unsent;
        {
            const auto key = keys.createWithPassphrase(phrase);
            QVERIFY(key);
            auto opened = store::Store::open(folder, *key, clock);
            QVERIFY(opened);
            unsent = (*opened)->insertEntry(sample::entry(1))->id;
            QVERIFY((*opened)->backup());
            QCOMPARE(store::sealAway(folder, clock.now()).error().code, ErrorCode::StoreLocked);
        }
        const QString file = folder + QStringLiteral("/prikpost.sqlite");
        const QByteArray before = contentOf(file);
        for (const char *guess :
             {"correct horse battery stapl", "Correct horse battery staple", "password", " "})
            QCOMPARE(keys.unlockWithPassphrase(core::Secret(QByteArrayView(guess))).error().code,
                     ErrorCode::KeyWrong);
        // Nor with a key of one's own, such as a sign-in could give.
        QCOMPARE(store::Store::open(folder, TempStore::key(), clock).error().code,
                 ErrorCode::KeyWrong);
        QCOMPARE(contentOf(file), before);

        const auto sealed = store::sealAway(folder, clock.now());
        QVERIFY(sealed);
        QVERIFY(!keys.exists());
        QVERIFY(!QFile::exists(file));
        QCOMPARE(contentOf(*sealed + QStringLiteral("/prikpost.sqlite")), before);
        QVERIFY(!QDir(*sealed + QStringLiteral("/backups")).isEmpty());
        QCOMPARE(store::sealAway(folder, clock.now()).error().code, ErrorCode::KeyMissing);
        {
            const auto key = keys.createWithPassphrase(core::Secret(QByteArrayView("another one")));
            QVERIFY(key);
            auto anew = store::Store::open(folder, *key, clock);
            QVERIFY(anew);
            QVERIFY((*anew)->entries({})->isEmpty());
        }
        const auto found = store::KeyStore(*sealed).unlockWithPassphrase(phrase);
        QVERIFY(found);
        const auto again = store::Store::open(*sealed, *found, clock);
        QVERIFY(again);
        QCOMPARE((*again)->entries({})->first().id, unsent);
    }

    // fault 4
    void readOnlyFolder()
    {
        TempStore store;
        store.close();
        if (::geteuid() != 0) {
            QVERIFY(QFile::setPermissions(store.folder(), QFile::ReadOwner | QFile::ExeOwner));
            QCOMPARE(openError(store.folder()), ErrorCode::StoreReadOnly);
            QVERIFY(QFile::setPermissions(store.folder(),
                                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
            return;
        }
        // Root may write anywhere: somebody else has to try.
        const QFileInfo folder(store.folder());
        QVERIFY(QFile::setPermissions(folder.absolutePath(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(store.folder(), QFile::Permissions(0x7755)));
        QCOMPARE(runSelf({QStringLiteral("--open"), store.folder()}, true),
                 static_cast<int>(ErrorCode::StoreReadOnly));
    }

    // fault 3
    void fullDisk()
    {
        QTemporaryDir mount;
        const QStringList how{QStringLiteral("-t"),    QStringLiteral("tmpfs"),
                              QStringLiteral("-o"),    QStringLiteral("size=600k"),
                              QStringLiteral("tmpfs"), mount.path()};
        if (QProcess::execute(QStringLiteral("mount"), how) != 0)
            QSKIP("a disk of its own takes the right to mount");
        onFullDisk(mount.path());
        QCOMPARE(QProcess::execute(QStringLiteral("umount"), {mount.path()}), 0);
    }

    static void onFullDisk(const QString &folder)
    {
        const FakeClock clock;
        QList<QUuid> saved;
        {
            const auto opened =
                Store::open(folder + QStringLiteral("/data"), TempStore::key(), clock);
            QVERIFY(opened);
            core::Result<OutboxEntry> last = core::error(ErrorCode::Internal);
            for (int i = 0; i < 2000; ++i) {
                last = (*opened)->insertEntry(sample::entry(1 + i % 900));
                if (!last)
                    break;
                saved += last->id;
            }
            QVERIFY(!last);
            QCOMPARE(last.error().code, ErrorCode::StoreFull);
            // Nothing half-saved, and reading goes on.
            QCOMPARE((*opened)->entries({})->size(), saved.size());
            QCOMPARE((*opened)->counts()->savedHere, static_cast<int>(saved.size()));
        }
        const auto again = Store::open(folder + QStringLiteral("/data"), TempStore::key(), clock);
        QVERIFY2(again, again ? "" : core::name(again.error().code).data());
        QCOMPARE((*again)->entries({})->size(), saved.size());
    }

    // fault 6
    void newerIsRefusedUntouched()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        store.close();
        withTool(store.file(), {QStringLiteral("PRAGMA user_version = 99")});
        const QByteArray before = contentOf(store.file());
        QCOMPARE(openError(store.folder()), ErrorCode::StoreNewer);
        QCOMPARE(contentOf(store.file()), before);
    }

    // The newer program was killed: its version stands in the write-ahead log only.
    void newerInTheLogIsRefusedUntouched()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        store.close();
        const QString copy = store.folder() + QStringLiteral("/copy");
        QVERIFY(QDir().mkpath(copy));
        {
            SqliteTool tool(store.file());
            QVERIFY(tool.run(QStringLiteral("PRAGMA user_version = 99")));
            for (const auto &suffix : {QString(), QStringLiteral("-wal")})
                QVERIFY(QFile::copy(store.file() + suffix,
                                    copy + QStringLiteral("/prikpost.sqlite") + suffix));
        }
        const QString path = copy + QStringLiteral("/prikpost.sqlite");
        const QByteArray before = contentOf(path);
        const QByteArray log = contentOf(path + QStringLiteral("-wal"));
        QVERIFY(!log.isEmpty());
        QCOMPARE(openError(copy), ErrorCode::StoreNewer);
        QCOMPARE(contentOf(path), before);
        QCOMPARE(contentOf(path + QStringLiteral("-wal")), log);
    }

    // fault 5
    void damagedReturnsToTheBackup_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"header", "page", "truncated", "empty", "gone"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void damagedReturnsToTheBackup()
    {
        QFETCH(QString, how);
        TempStore store;
        OutboxEntry sending = store->insertEntry(sample::entry(1)).value();
        const OutboxEntry saved = store->insertEntry(sample::entry(2)).value();
        QVERIFY(store->log(accessEvent("read")));
        QVERIFY(store->backup());
        const QDateTime backedUp = store.clock.now().toUTC();
        store.clock.advance(60);
        const OutboxEntry lost = store->insertEntry(sample::entry(3)).value();
        store.close();
        const qint64 size = QFileInfo(store.file()).size();
        if (how == QStringLiteral("header"))
            overwrite(store.file(), 0, QByteArray(200, 'x'));
        else if (how == QStringLiteral("page"))
            overwrite(store.file(), 4096, QByteArray(int(size) - 8192, '\x5a'));
        else if (how == QStringLiteral("truncated"))
            QVERIFY(QFile::resize(store.file(), size / 2));
        else if (how == QStringLiteral("empty"))
            QVERIFY(QFile::resize(store.file(), 0));
        else
            QVERIFY(QFile::remove(store.file()));
        const QByteArray damaged = contentOf(store.file());

        store.reopen();
        const auto told = store->openedFromBackup();
        QVERIFY(told);
        QCOMPARE(told->code, ErrorCode::StoreDamaged);
        QCOMPARE(told->detail, backedUp.toString(Qt::ISODate));
        QVERIFY(!*store->entry(lost.id));
        // Since the backup they may have arrived: ask before sending.
        for (const QUuid &id : {sending.id, saved.id})
            QVERIFY((*store->entry(id))->outcomeUnknown);
        QVERIFY(store->verifyLog());
        if (how == QStringLiteral("header") || how == QStringLiteral("page") ||
            how == QStringLiteral("truncated")) {
            QCOMPARE(damagedFiles(store).size(), 1);
            QCOMPARE(contentOf(store.folder() + u'/' + damagedFiles(store).first()), damaged);
        }
        store.reopen();
        QVERIFY(!store->openedFromBackup());
    }

    void anEarlyLookIsNotTheLastWordOnDamage()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        QVERIFY(store->backup());
        store.close();
        store::SoundnessCheck sound(store.folder());
        QVERIFY(Store::open(store.folder(), TempStore::key(), store.clock, &sound));

        const QByteArray whole = contentOf(store.file());
        overwrite(store.file(), 4096, QByteArray(int(whole.size()) - 8192, '\x5a'));
        const QByteArray damaged = contentOf(store.file());
        store::SoundnessCheck before(store.folder());
        store::SoundnessCheck another(store.folder());
        QVERIFY(!before.foundSound());
        QCOMPARE(contentOf(store.file()), damaged);
        // Somebody mended it meanwhile: nothing is put back over it.
        overwrite(store.file(), 0, whole);
        auto opened = Store::open(store.folder(), TempStore::key(), store.clock, &another);
        QVERIFY(opened);
        QVERIFY(!(*opened)->openedFromBackup());
        opened->reset();
        // It is still damaged: the backup.
        overwrite(store.file(), 0, damaged);
        store::SoundnessCheck still(store.folder());
        opened = Store::open(store.folder(), TempStore::key(), store.clock, &still);
        QVERIFY(opened);
        QVERIFY((*opened)->openedFromBackup());
        // And nothing to look at is nothing to say.
        QVERIFY(!store::SoundnessCheck(store.folder() + QStringLiteral("/elsewhere")).foundSound());
    }

    void damagedBackupIsPassedOver()
    {
        TempStore store;
        const OutboxEntry first = store->insertEntry(sample::entry(1)).value();
        QVERIFY(store->backup());
        store.clock.advance(60);
        QVERIFY(store->insertEntry(sample::entry(2)));
        QVERIFY(store->backup());
        store.close();
        const QDir backups(store.folder() + QStringLiteral("/backups"));
        const QStringList names =
            backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        overwrite(backups.filePath(names.last()), 4096, QByteArray(20'000, '\x5a'));
        QVERIFY(QFile::resize(store.file(), 5000));
        store.reopen();
        QCOMPARE(store->entries({})->size(), 1);
        QVERIFY(*store->entry(first.id));
    }

    void damagedWithoutBackupIsLeftAlone()
    {
        TempStore store;
        QVERIFY(store->insertEntry(sample::entry()));
        store.close();
        QVERIFY(QDir(store.folder() + QStringLiteral("/backups")).removeRecursively());
        QVERIFY(QFile::resize(store.file(), 5000));
        const QByteArray before = contentOf(store.file());
        QCOMPARE(openError(store.folder()), ErrorCode::StoreDamaged);
        QCOMPARE(contentOf(store.file()), before);
    }

    void anotherFileIsNoDatabase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("prikpost.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'a'));
        file.close();
        QCOMPARE(openError(folder.path()), ErrorCode::StoreDamaged);
        QCOMPARE(contentOf(file.fileName()), QByteArray(5000, 'a'));
    }

    // Nobody writes any more, and yet the log goes into the file: what is done then does itself.
    void theLogIsBroughtInBesides()
    {
        TempStore store;
        const QByteArray value = store::randomBytes(4000).value(); // cannot be packed
        int count = 0;
        while (pagesInLog(store) < 4000)
            QVERIFY(store->keepValue(QString::number(++count), value));
        QVERIFY(QFileInfo(store.file()).size() < 100'000); // nothing of it yet, but for the schema
        QVERIFY(store->keepValue(QStringLiteral("last"), value));
        QTRY_VERIFY(QFileInfo(store.file()).size() > qint64{4000} * count);
        store.reopen();
        QCOMPARE(store->value(QString::number(count))->value(), value);
    }

    // The log begins anew without a pause in the writing: growing, it slows each commit down.
    void theLogStaysShort()
    {
        TempStore store;
        const QByteArray value = store::randomBytes(700).value();
        qint64 longest = 0;
        for (int i = 0; i < 12'000; ++i) {
            QVERIFY(store->keepValue(QString::number(i), value));
            if (i % 100 == 0)
                longest = std::max(longest, pagesInLog(store));
        }
        QVERIFY2(longest > 3500 && longest < 12'000, qPrintable(QString::number(longest)));
    }

    void backupsAreRotated()
    {
        TempStore store;
        const auto names = [&store] {
            return QDir(store.folder() + QStringLiteral("/backups"))
                .entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
        };
        for (int i = 0; i < 8; ++i) {
            store.clock.advance(3600);
            QVERIFY(store->backup());
        }
        const QStringList before = names();
        QCOMPARE(before.size(), 5);
        store.reopen(); // one was made today
        QCOMPARE(names(), before);
        store.clock.advance(25 * 3600);
        store.reopen();
        QCOMPARE(names().size(), 5);
        QCOMPARE(names().mid(0, 4), before.mid(1));
    }

    void keptValues()
    {
        TempStore store;
        const QString name = QStringLiteral("session");
        QVERIFY(!*store->value(name));
        QVERIFY(store->keepValue(name, QByteArray("a\0b", 3)));
        QVERIFY(store->keepValue(name, QByteArray("b\0c", 3)));
        store.reopen();
        QCOMPARE(**store->value(name), QByteArray("b\0c", 3));
        QVERIFY(store->dropValue(name));
        QVERIFY(!*store->value(name));
        QVERIFY(store->keepValue(name, QByteArrayView()));
        QCOMPARE(**store->value(name), QByteArray());
    }

    void keptDraftsAndHistories()
    {
        TempStore store;
        const QString key = QStringLiteral("patient-1");
        QVERIFY(!*store->draft(key));
        QVERIFY(store->keepDraft(key, sample::draft()));
        QVERIFY(store->keepHistory(sample::patient(1), sample::history()));
        store.reopen();
        QVERIFY(**store->draft(key) == sample::draft());
        QVERIFY(!*store->draft(QStringLiteral("patient-2")));
        QVERIFY(store->dropDraft(key));
        QVERIFY(!*store->draft(key));
        const auto history = store->history(sample::patient(1)).value();
        QVERIFY(history);
        QVERIFY(history->immunizations == sample::history().immunizations);
        QVERIFY(!*store->history(sample::patient(2)));
        const auto ofMany = store->histories({sample::patient(2), sample::patient(1)}).value();
        QVERIFY(!ofMany[0]);
        QVERIFY(ofMany[1]->immunizations == sample::history().immunizations);
    }

    void alteredKeptValueIsNotRead()
    {
        TempStore store;
        QVERIFY(store->keepValue(QStringLiteral("a"), "value of a"));
        QVERIFY(store->keepValue(QStringLiteral("b"), "value of b"));
        store.close();
        withTool(store.file(), {QStringLiteral("UPDATE kept SET content = (SELECT content FROM "
                                               "kept WHERE rowid = 1) WHERE rowid = 2")});
        store.reopen();
        QCOMPARE(**store->value(QStringLiteral("a")), QByteArray("value of a"));
        QCOMPARE(store->value(QStringLiteral("b")).error().code, ErrorCode::StoreTampered);
    }

    void accessLog()
    {
        TempStore store;
        QVERIFY(store->verifyLog());
        QList<Store::AccessEvent> expected;
        for (int i = 1; i <= 5; ++i) {
            Store::AccessEvent event{.sequence = i,
                                     .at = sample::moment().addSecs(i),
                                     .actor = QStringLiteral("19999816004"),
                                     .organization = QStringLiteral("0200000043"),
                                     .action = QStringLiteral("read"),
                                     .subject = QStringLiteral("subject %1").arg(i),
                                     .reason = QStringLiteral("reason"),
                                     .outcome = QStringLiteral("ok")};
            QVERIFY(store->log(event));
            expected.prepend(event);
            if (i == 3)
                store.reopen();
        }
        QVERIFY(*store->accessLog() == expected);
        QVERIFY(*store->accessLog(2) == expected.mid(0, 2));
        QVERIFY(store->verifyLog());
    }

    // fault 68
    void alteredLogShows_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QStringList &statements, const char *where) {
            QTest::newRow(name) << statements << QString::fromLatin1(where);
        };
        row("content changed",
            {QStringLiteral("UPDATE access_log SET content = x'01' WHERE sequence = 3")},
            "sequence 3");
        row("chain changed",
            {QStringLiteral("UPDATE access_log SET chain = x'01' WHERE sequence = 3")},
            "sequence 3");
        row("line removed", {QStringLiteral("DELETE FROM access_log WHERE sequence = 3")},
            "sequence 3");
        row("first removed", {QStringLiteral("DELETE FROM access_log WHERE sequence = 1")},
            "sequence 1");
        row("cut off", {QStringLiteral("DELETE FROM access_log WHERE sequence > 3")}, "sequence 4");
        row("emptied", {QStringLiteral("DELETE FROM access_log")}, "sequence 1");
        row("emptied with its head",
            {QStringLiteral("DELETE FROM access_log"),
             QStringLiteral("DELETE FROM fact WHERE name = 'access log head'")},
            "sequence 1");
        row("cut off, head altered",
            {QStringLiteral("DELETE FROM access_log WHERE sequence > 3"),
             QStringLiteral("UPDATE fact SET content = x'01' WHERE name = 'access log head'")},
            "sequence 4");
        row("two swapped",
            {QStringLiteral("UPDATE access_log SET sequence = 99 WHERE sequence = 2"),
             QStringLiteral("UPDATE access_log SET sequence = 2 WHERE sequence = 3"),
             QStringLiteral("UPDATE access_log SET sequence = 3 WHERE sequence = 99")},
            "sequence 2");
    }

    void alteredLogShows()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, where);
        TempStore store;
        for (int i = 1; i <= 5; ++i)
            QVERIFY(store->log(accessEvent("read")));
        store.close();
        withTool(store.file(), statements);
        store.reopen();
        const auto verified = store->verifyLog();
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::StoreTampered);
        QCOMPARE(verified.error().detail, where);
        // Care goes on, and what was done stays visible.
        QVERIFY(store->log(accessEvent("search")));
        QVERIFY(!store->verifyLog());
        QVERIFY(store->accessLog()->size() >= 1);
    }

    // What is too old goes from the beginning, and what stays is a chain in which a removed or cut
    // off line shows as before.
    void oldLinesOfTheLogGo()
    {
        TempStore store;
        const QDateTime now = store.clock.now();
        for (int years = 12; years >= 0; --years) {
            Store::AccessEvent event = accessEvent("read");
            event.at = now.addYears(-years);
            QVERIFY(store->log(event));
        }
        QCOMPARE(*store->dropLogBefore(now.addYears(-20)), 0);
        QCOMPARE(*store->dropLogBefore(now.addYears(-5)), 7);
        QVERIFY(store->verifyLog());
        QCOMPARE(store->accessLog()->size(), 6);
        QCOMPARE(*store->dropLogBefore(now.addYears(-5)), 0);
        QVERIFY(store->log(accessEvent("search")));
        QVERIFY(store->verifyLog());
        store.reopen();
        QVERIFY(store->verifyLog());
        store.close();
        withTool(store.file(), {QStringLiteral("DELETE FROM access_log WHERE sequence = 8")});
        store.reopen();
        QVERIFY(!store->verifyLog());
        // A log that was tampered with is evidence: nothing of it goes.
        QCOMPARE(store->dropLogBefore(now.addYears(-1)).error().code, ErrorCode::StoreTampered);
    }

    void olderProgramsFileOpens()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("prikpost.sqlite"));
        QVERIFY(QFile::copy(QStringLiteral(FIXTURES "/db/v1.sqlite"), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const FakeClock clock;
        const auto opened = Store::open(folder.path(), TempStore::key(), clock);
        QVERIFY(opened);
        const auto entries = (*opened)->entries({}).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.last().state, OutboxState::Accepted);
        QCOMPARE(entries.last().registration.lot, QStringLiteral("AC37B999"));
        domain::PatientQuery query;
        query.family = QStringLiteral("hondt");
        QCOMPARE((*opened)->matchPatients(query, 5).size(), 1);
        QVERIFY(*(*opened)->history(sample::patient()));
        QVERIFY((*opened)->verifyLog());
        QCOMPARE((*opened)->accessLog()->size(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--open"))
        return tryToOpen(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--insert"))
        return insertForEver(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == QStringLiteral("--make-fixture"))
        return makeFixture(arguments.at(2));
    tst_Store test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Store.moc"
