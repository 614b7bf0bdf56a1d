// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxPage.h"

#include "WindowBench.h"

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
