// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/OrganizationPage.h"

#include "WindowBench.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

namespace {

domain::Account accountWithTwo()
{
    domain::Account account = ServicesBench::account();
    account.organizations.append(
        {u"0200000043"_s, u"Alfa"_s, std::nullopt, *ids::EnterpriseNumber::parse(u"0200000043")});
    return account;
}

} // namespace

class tst_OrganizationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenByKeyboard()
    {
        WindowBench bench;
        QVERIFY(bench.base.session.signInLocally(accountWithTwo()).ok());
        ui::OrganizationPresenter presenter(bench.services);
        const QAbstractItemModelTester tester(&presenter.model());
        QSignalSpy chosen(&presenter, &ui::OrganizationPresenter::chosen);
        ui::OrganizationPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        QCOMPARE(presenter.model().idAt(0), u"0200000043"_s); // by name
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bench.base.session.session()->organization->id, u"94999820"_s);
    }

    void noneIsSaid()
    {
        WindowBench bench;
        const ui::OrganizationPresenter presenter(bench.services);
        QVERIFY(!presenter.notice().todo.isEmpty());
    }
};

QTEST_MAIN(tst_OrganizationPage)
#include "tst_OrganizationPage.moc"
