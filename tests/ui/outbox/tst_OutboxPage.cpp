// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxPage.h"

#include "ui/pages/outbox/ClearingPanel.h"

#include "WindowBench.h"
#include "support/SampleValues.h"
#include "unit/services/KnownSession.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using domain::OutboxState;
using Fault = FakeRegistryClient::Fault;

class tst_OutboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhy()
    {
        WindowBench bench;
        const ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        QVERIFY(presenter.emptyText().contains(u"Nothing has been recorded"_s));
        QCOMPARE(presenter.progress().word, u"Nothing to send"_s);
    }

    // Nobody who walks by reads whom it is about.
    void signedOutItShowsNobody()
    {
        WindowBench bench;
        bench.signIn();
        const auto entry = bench.saveDose("2026-11-24");
        bench.taker.itemFaults.insert(entry.id, Fault::Refused);
        bench.outbox.start();
        QTRY_COMPARE(bench.outbox.counts().needsYou, 1);
        KnownSession known(bench.base, ServicesBench::account());
        services::OutboxService outbox{bench.base.outbox, bench.sender, known.session,
                                       bench.base.store.clock};
        const services::Services services{known.session,        bench.base.patients,
                                          bench.base.records,   bench.base.registrations,
                                          bench.base.catalogue, outbox,
                                          bench.bulk,           bench.handOver,
                                          bench.takeAlong,      bench.connectivity,
                                          bench.settings,       bench.forecasts,
                                          bench.collaborators,  bench.firstAccess,
                                          bench.links,          bench.consents,
                                          bench.clinic,         bench.certificates};
        ui::OutboxPresenter presenter(services, bench.prompts, bench.sheets);
        ui::OutboxPage page(presenter, bench.theme);
        showFor(page);
        presenter.select(entry.id);
        QCOMPARE(presenter.model().rowCount(), 1);
        QVERIFY(presenter.detail());
        QVERIFY(presenter.clearing().isNeeded());
        known.session.signOut(&page, [](const core::Result<bool> &) {});
        QCOMPARE(presenter.model().rowCount(), 0);
        QVERIFY(!presenter.detail());
        QVERIFY(!presenter.clearing().isNeeded());
        QVERIFY(!presenter.canShowMore());
        QVERIFY(presenter.notice().isEmpty()); // it is no mistake
        QVERIFY(presenter.emptyText().startsWith(u"Sign in to see"_s));
        QVERIFY(!page.findChild<QTableView *>()->isVisible());
        known.becomes(ServicesBench::account());
        QCOMPARE(presenter.model().rowCount(), 1);
    }

    void allReceivedOnlyWithReceipts()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-11-24");
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        const QAbstractItemModelTester tester(&presenter.model());
        QVERIFY(presenter.progress().word.contains(u"saved here"_s));
        QCOMPARE(presenter.model().rowCount(), 1);
        bench.outbox.start();
        QTRY_COMPARE(presenter.model().entry(0).state, OutboxState::Accepted);
        QTRY_VERIFY(presenter.progress().word.startsWith(u"All received"_s));
    }

    void aRefusedItemIsExplainedAndRetried()
    {
        WindowBench bench;
        bench.signIn();
        const auto entry = bench.saveDose("2026-11-24");
        bench.taker.itemFaults.insert(entry.id, Fault::Refused);
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        bench.outbox.start();
        QTRY_COMPARE(presenter.model().entry(0).state, OutboxState::NeedsYou);
        presenter.select(entry.id);
        const auto detail = presenter.detail();
        QVERIFY(detail && detail->canRetry && detail->canWithdraw);
        QVERIFY(!detail->notice.what.isEmpty());
        QVERIFY(!detail->notice.support.isEmpty());
        bench.taker.itemFaults.clear();
        presenter.retry();
        QTRY_COMPARE(presenter.model().entry(0).state, OutboxState::Accepted);
    }

    void withdrawnWithAReason()
    {
        WindowBench bench;
        bench.signIn();
        const auto entry = bench.saveDose("2026-11-24");
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        presenter.select(entry.id);
        presenter.withdraw(); // no reason is given: nothing happens
        QCOMPARE(bench.prompts.asked.size(), 1);
        QVERIFY(bench.prompts.asked.first().dangerous);
        QTest::qWait(1);
        QCOMPARE(presenter.model().entry(0).state, OutboxState::SavedHere);
        bench.prompts.text = u"Wrong person"_s;
        presenter.withdraw();
        QTRY_COMPARE(presenter.model().entry(0).state, OutboxState::Withdrawn);
        QCOMPARE(presenter.model().entry(0).reason, u"Wrong person"_s);
    }

    void byKeyboard()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-10-01");
        const auto newest = bench.saveDose("2026-11-24");
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        QSignalSpy opened(&presenter, &ui::OutboxPresenter::entryRequested);
        ui::OutboxPage page(presenter, bench.theme);
        showFor(page, {1280, 700});
        page.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(presenter.selected(), newest.id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void aSelectionStaysWhenTheListChanges()
    {
        WindowBench bench;
        bench.signIn();
        const auto old = bench.saveDose("2026-10-01");
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        ui::OutboxPage page(presenter, bench.theme);
        showFor(page, {1280, 700});
        presenter.select(old.id);
        bench.saveDose("2026-11-24");
        QTRY_COMPARE(presenter.model().rowCount(), 2);
        QCOMPARE(presenter.selected(), old.id);
        auto *table = page.findChild<QTableView *>();
        QCOMPARE(table->currentIndex().data(ui::KeyRole).toString(), old.id.toString());
    }

    // After an outage: one by one, and after each decision the next one.
    void throughWhatWaitsForSomebody()
    {
        WindowBench bench;
        bench.signIn();
        QList<QUuid> ids;
        for (const char *day : {"2026-11-20", "2026-11-21", "2026-11-22"}) {
            ids += bench.saveDose(day).id;
            bench.taker.itemFaults.insert(ids.last(), Fault::Refused);
        }
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        ui::OutboxPage page(presenter, bench.theme);
        showFor(page, {1280, 700});
        QVERIFY(!presenter.clearing().isNeeded());
        bench.outbox.start();
        QTRY_COMPARE(presenter.clearing().decisions, ids);
        QCOMPARE(presenter.clearing().refused, 3);
        auto *panel = page.findChild<ui::ClearingPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(panel->accessibleDescription().contains(u"3 refused by the register"_s));
        QCOMPARE(presenter.clearingStep(), 0);
        presenter.beginClearing();
        QCOMPARE(presenter.selected(), ids.at(0));
        presenter.nextToClear();
        QCOMPARE(presenter.selected(), ids.at(1));
        QCOMPARE(presenter.clearingStep(), 2);
        bench.prompts.text = u"Recorded twice"_s;
        presenter.withdraw();
        QTRY_COMPARE(presenter.selected(), ids.at(2));
        presenter.withdraw();
        QTRY_COMPARE(presenter.selected(), ids.at(0));
        bench.taker.itemFaults.clear();
        presenter.retry();
        QTRY_VERIFY(!presenter.clearing().isNeeded());
        QCOMPARE(presenter.clearingStep(), 0);
        QVERIFY(!panel->isVisible());
        QTRY_COMPARE(presenter.counts().accepted, 1);
    }

    void whyEachWaits()
    {
        using core::ErrorCode;
        const auto held = [](ErrorCode code) {
            domain::OutboxEntry entry = sample::entry();
            entry.state = OutboxState::NeedsYou;
            entry.held = true;
            entry.newer.reset();
            entry.lastError = core::error(code);
            return entry;
        };
        domain::OutboxEntry changed = held(ErrorCode::VersionConflict);
        changed.held = false;
        changed.newer = sample::immunization();
        const QList<domain::OutboxEntry> entries{
            held(ErrorCode::RefusedByRegister), changed, held(ErrorCode::HandedOver),
            held(ErrorCode::PersonDeceased), held(ErrorCode::PossibleDouble)};
        const auto clearing = ui::Clearing::of(entries, 12);
        QCOMPARE(clearing.decisions, (QList<QUuid>{entries.at(4).id, entries.at(3).id,
                                                   entries.at(1).id, entries.at(0).id}));
        QCOMPARE(clearing.handedOver, 1);
        const auto lines = ui::clearingLines(clearing);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines.first().word, u"12 go by themselves"_s);
    }

    void theFilterCounts()
    {
        WindowBench bench;
        bench.signIn();
        bench.saveDose("2026-11-24");
        ui::OutboxPresenter presenter(bench.services, bench.prompts, bench.sheets);
        QCOMPARE(presenter.filterText(OutboxState::SavedHere), u"Saved here  (1)"_s);
        presenter.setFilter(OutboxState::NeedsYou);
        QCOMPARE(presenter.model().rowCount(), 0);
        QVERIFY(presenter.emptyText().contains(u"another state"_s));
    }
};

QTEST_MAIN(tst_OutboxPage)
#include "tst_OutboxPage.moc"
