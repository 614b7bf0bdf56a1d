// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SampleValues.h"
#include "support/TempStore.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the copy");
}

// What the disk of a computer holds whose power went away while something was written.
struct Disk
{
    QByteArray database;
    QByteArray log;

    static Disk of(const TempStore &store)
    {
        return {contentOf(store.file()), contentOf(store.file() + u"-wal"_s)};
    }
    // The doses in a store that is opened on it; -1: it does not open.
    [[nodiscard]] int doses() const
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"prikpost.sqlite"_s);
        write(file, database);
        write(file + u"-wal"_s, log);
        const FakeClock clock;
        const auto store = store::Store::open(folder.path(), TempStore::key(), clock);
        if (!store || (*store)->openedFromBackup())
            return -1;
        const auto entries = (*store)->entries({});
        return entries ? int(entries->size()) : -1;
    }
};

} // namespace

// fault 2: what was acknowledged is there, and nothing of what was not, wherever the write that was
// under way is cut off or torn. (What was flushed before stays as it was: that is what flushing
// is.)
class tst_TornWrites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int person = 1; person <= 3; ++person)
            QVERIFY(m_store->insertEntry(sample::entry(person)).ok());
        m_before = Disk::of(m_store);
        QVERIFY(m_store->insertEntry(sample::entry(4)).ok());
        m_after = Disk::of(m_store);
        QCOMPARE(m_before.database, m_after.database);
        QVERIFY(m_after.log.size() > m_before.log.size());
    }

    void wholeWritesAreThere()
    {
        QCOMPARE(m_before.doses(), 3);
        QCOMPARE(m_after.doses(), 4);
    }

    void cutOff()
    {
        for (qsizetype size = m_before.log.size(); size < m_after.log.size(); size += 97)
            QCOMPARE((Disk{m_after.database, m_after.log.left(size)}).doses(), 3);
    }

    // Blocks reach a disk in any order: the end may be there while a part before it is not.
    void blocksMissing()
    {
        constexpr qsizetype block = 512;
        for (qsizetype at = m_before.log.size(); at + block <= m_after.log.size(); at += block) {
            QByteArray torn = m_after.log;
            torn.replace(at, block, QByteArray(block, '\0'));
            const bool wasEmpty = torn == m_after.log;
            QCOMPARE((Disk{m_after.database, torn}).doses(), wasEmpty ? 4 : 3);
        }
    }

    void garbage()
    {
        QRandomGenerator random(20261124);
        for (int round = 0; round < 20; ++round) {
            QByteArray torn = m_after.log;
            for (qsizetype at = m_before.log.size(); at < torn.size(); ++at)
                torn[at] = char(random.bounded(256));
            QCOMPARE((Disk{m_after.database, torn}).doses(), 3);
        }
    }

private:
    TempStore m_store;
    Disk m_before;
    Disk m_after;
};

QTEST_GUILESS_MAIN(tst_TornWrites)
#include "tst_TornWrites.moc"
