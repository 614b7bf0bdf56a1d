// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/PreparePage.h"

#include "WindowBench.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

ui::PreparePresenter::Printer plainPrinter()
{
    return {[] { return "form"_ba; },
            [](const QList<domain::Patient> &people, QDate) {
                return "people "_ba + QByteArray::number(people.size());
            }};
}

QByteArray content(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class tst_PreparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleAreTakenAlong()
    {
        WindowBench bench;
        bench.base.client.patients.patients = {bench.base.jan()};
        bench.base.client.history.outcome = domain::HistoryOutcome::Complete;
        bench.base.client.history.readAt = bench.base.store.clock.now();
        ui::PreparePresenter presenter(bench.services, bench.prompts, plainPrinter());
        const QAbstractItemModelTester tester(&presenter.model());
        QVERIFY(!presenter.hasList());
        ui::PreparePage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"80031599760"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), u"nonsense"_s);
        QTest::keyClick(&page, Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(presenter.hasList());
        QTRY_COMPARE(presenter.model().rowCount(), 2);
        QCOMPARE(presenter.notice().what, u"1 of 2 taken along."_s);
        QVERIFY(presenter.listText().contains(u"1 person"_s));
        QVERIFY(presenter.model()
                    .index(0, ui::TakenModel::Whom)
                    .data()
                    .toString()
                    .contains(u"JANSSENS"_s));
        presenter.forget();
        QVERIFY(!presenter.hasList());
    }

    void paperIsWritten()
    {
        WindowBench bench;
        QTemporaryDir folder;
        bench.prompts.folder = folder.path();
        ui::PreparePresenter presenter(bench.services, bench.prompts, plainPrinter());
        presenter.printForm();
        QTRY_VERIFY(presenter.notice().what.startsWith(u"Written to"_s));
        QCOMPARE(content(folder.filePath(u"prikpost-form.pdf"_s)), "form"_ba);
        bench.prompts.folder = u"/nowhere/at/all"_s;
        presenter.printForm();
        QTRY_COMPARE(presenter.notice().tone, ui::Token::Stop);
    }
};

QTEST_MAIN(tst_PreparePage)
#include "tst_PreparePage.moc"
