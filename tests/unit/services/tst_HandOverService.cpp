// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HandOverService.h"

#include "KnownSession.h"

#include "support/SampleValues.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxState;

namespace {

// Says only what it was asked about.
class PlainSheets final : public services::SheetWriter
{
public:
    [[nodiscard]] QList<Sheet> coverSheet(const continuity::UploadList &list,
                                          const QString &name) const override
    {
        return {{u"txt"_s, name.toUtf8() + ' ' + QByteArray::number(list.rows.size())}};
    }
    [[nodiscard]] QList<Sheet> apartSheet(const QList<continuity::ApartEntry> &apart,
                                          const QString &) const override
    {
        return {{u"txt"_s, QByteArray::number(apart.size())}};
    }
};

struct Bench
{
    ServicesBench base;
    services::HandOverService handOver{base.outbox, base.session, base.store.clock};
    PlainSheets sheets;
    QTemporaryDir folder;

    explicit Bench(bool signedIn = true)
    {
        if (signedIn && !base.session.signInLocally(ServicesBench::account()))
            qFatal("the bench could not sign in");
    }
    QUuid add(int person, domain::RegistrationKind kind = domain::RegistrationKind::Given)
    {
        auto registration = sample::registration(person);
        registration.kind = kind;
        return base.outbox.enqueue(registration)->id;
    }
    domain::OutboxEntry entry(const QUuid &id) { return **base.outbox.entry(id); }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
    core::Result<services::HandOverReport> run()
    {
        return handOver.exportTo(folder.path(), sheets);
    }
};

} // namespace

class tst_HandOverService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"prikpost.*=false"_s); }

    void whatIsInAListIsHeld()
    {
        Bench bench;
        const QUuid one = bench.add(1);
        const QUuid two = bench.add(2);
        const auto report = bench.run();
        QVERIFY(report);
        QCOMPARE(report->lists.size(), 1);
        QCOMPARE(report->lists.first().doses, 2);
        QCOMPARE(bench.files().size(), 2);
        for (const QUuid &id : {one, two}) {
            const auto entry = bench.entry(id);
            QCOMPARE(entry.state, OutboxState::NeedsYou);
            QVERIFY(entry.held && entry.handOver);
            QCOMPARE(entry.handOver->file, report->lists.first().name);
            QVERIFY(!bench.base.outbox.retry(id)); // the list has to be settled first
            QVERIFY(!bench.base.outbox.withdrawUnsent(id, u"x"_s));
            QVERIFY(!bench.base.outbox.edit(id, sample::registration(1)));
        }
        QVERIFY(bench.base.store->sendable(bench.base.store.clock.now(), 10)->isEmpty());
    }

    void secondTimeNothing()
    {
        Bench bench;
        bench.add(1);
        QVERIFY(bench.run());
        const auto again = bench.run();
        QVERIFY(again && again->lists.isEmpty());
        QCOMPARE(again->left, 1); // told on the sheet
    }

    void filesSayNothingAndAreOurs()
    {
        Bench bench;
        bench.add(1);
        QVERIFY(bench.run());
        for (const QString &name : bench.files()) {
            QVERIFY2(name.startsWith(u"prikpost-20261124-"_s), qPrintable(name));
            QCOMPARE(
                QFileInfo(bench.folder.filePath(name)).permissions() &
                    (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                QFile::Permissions());
        }
    }

    void onlyTheSignedInSettleAList()
    {
        Bench bench;
        const QUuid one = bench.add(1);
        const auto report = bench.run();
        QVERIFY(report);
        const KnownSession nobody(bench.base);
        services::HandOverService handOver{bench.base.outbox, nobody.session,
                                           bench.base.store.clock};
        const QString list = report->lists.first().name;
        QCOMPARE(handOver.uploaded(list).error().code, ErrorCode::NotSignedIn);
        QCOMPARE(handOver.takeBack(list).error().code, ErrorCode::NotSignedIn);
        QCOMPARE(bench.entry(one).state, OutboxState::NeedsYou);
        QCOMPARE(bench.files().size(), 2);
    }

    void uploadedEndsIt()
    {
        Bench bench;
        const QUuid one = bench.add(1);
        const QUuid two = bench.add(2);
        const QString list = bench.run()->lists.first().name;
        QCOMPARE(bench.handOver.uploaded(list).value(), 2);
        for (const QUuid &id : {one, two}) {
            QCOMPARE(bench.entry(id).state, OutboxState::Withdrawn);
            QVERIFY(bench.entry(id).handOver->uploaded);
        }
        QVERIFY(bench.files().isEmpty());
        QCOMPARE(bench.handOver.uploaded(list).error().code, ErrorCode::NotFound);
        QCOMPARE(bench.handOver.takeBack(list).error().code, ErrorCode::NotFound);
    }

    void takenBackTheyGoByThemselves()
    {
        Bench bench;
        const QUuid one = bench.add(1);
        const QUuid two = bench.add(2);
        QVERIFY(bench.run());
        // By a dose: the list goes as a whole, since it cannot be uploaded in part.
        QCOMPARE(bench.handOver.takeBack(one.toString()).value(), 2);
        QVERIFY(bench.files().isEmpty());
        for (const QUuid &id : {one, two}) {
            QCOMPARE(bench.entry(id).state, OutboxState::SavedHere);
            QVERIFY(!bench.entry(id).handOver && !bench.entry(id).held);
        }
        QCOMPARE(bench.base.store->sendable(bench.base.store.clock.now(), 10)->size(), 2);
    }

    void typedInOneByOne()
    {
        Bench bench;
        const QUuid one = bench.add(1, domain::RegistrationKind::Historical);
        const QUuid two = bench.add(2, domain::RegistrationKind::Historical);
        const auto report = bench.run();
        QVERIFY(report->lists.isEmpty());
        QCOMPARE(report->typedIn, 2);
        QCOMPARE(bench.handOver.uploaded(one.toString()).value(), 1);
        QCOMPARE(bench.files().size(), 1); // the other one stands on it
        QCOMPARE(bench.entry(two).state, OutboxState::NeedsYou);
        QCOMPARE(bench.handOver.takeBack(two.toString()).value(), 1);
        QVERIFY(bench.files().isEmpty());
    }

    void whatMayHaveArrivedStays()
    {
        Bench bench;
        const QUuid id = bench.add(1);
        auto entry = bench.entry(id);
        entry.outcomeUnknown = true;
        QVERIFY(bench.base.outbox.apply({entry}));
        const auto report = bench.run();
        QVERIFY(report->lists.isEmpty());
        QCOMPARE(report->left, 1);
        QCOMPARE(bench.entry(id).state, OutboxState::SavedHere);
    }

    // fault 60: nothing lost, nothing held
    void aFolderThatCannotBeWritten()
    {
        Bench bench;
        const QUuid id = bench.add(1);
        const QString blocked = bench.folder.filePath(u"file"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto report = bench.handOver.exportTo(blocked, bench.sheets);
        QCOMPARE(report.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(bench.entry(id).state, OutboxState::SavedHere);
        QVERIFY(!bench.entry(id).handOver);
    }

    // fault 60: a sheet that cannot be written takes the others along
    void aFileThatIsInTheWay()
    {
        Bench bench;
        const QUuid id = bench.add(1);
        class Long final : public services::SheetWriter
        {
        public:
            [[nodiscard]] QList<Sheet> coverSheet(const continuity::UploadList &,
                                                  const QString &) const override
            {
                return {{u"txt"_s, "ok"}, {QString(300, u'x'), "no such name"}};
            }
            [[nodiscard]] QList<Sheet> apartSheet(const QList<continuity::ApartEntry> &,
                                                  const QString &) const override
            {
                return {};
            }
        } sheets;
        const auto report = bench.handOver.exportTo(bench.folder.path(), sheets);
        QCOMPARE(report.error().code, ErrorCode::FileUnwritable);
        QVERIFY(bench.files().isEmpty());
        QCOMPARE(bench.entry(id).state, OutboxState::SavedHere);
    }

    // fault 39: nobody takes doses out of the program without a sign-in
    void notWithoutSignIn()
    {
        Bench bench(false);
        const QUuid id = bench.add(1);
        QCOMPARE(bench.run().error().code, ErrorCode::NotSignedIn);
        QVERIFY(bench.base.session.signInLocally(ServicesBench::account()));
        bench.base.profile.minimumLevel = 400;
        QCOMPARE(bench.run().error().code, ErrorCode::SignInLevelTooLow);
        QCOMPARE(bench.entry(id).state, OutboxState::SavedHere);
    }

    // fault 69: what leaves the program is logged per person
    void itIsLogged()
    {
        Bench bench;
        bench.add(1);
        QVERIFY(bench.run());
        const auto log = bench.base.store->accessLog();
        QVERIFY(std::any_of(log->begin(), log->end(), [](const auto &event) {
            return event.action == u"export"_s && event.subject == sample::insz(1).value();
        }));
    }

    void nothingToHandOver()
    {
        Bench bench;
        const auto report = bench.run();
        QVERIFY(report && report->lists.isEmpty() && report->apartName.isEmpty());
        QVERIFY(bench.files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_HandOverService)
#include "tst_HandOverService.moc"
