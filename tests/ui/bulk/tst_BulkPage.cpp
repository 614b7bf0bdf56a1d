// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkPage.h"

#include "UiBench.h"
#include "UiPage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using ui::BulkRowModel;

namespace {

const QString c_list = u"INSZ,Naam,Voornaam,Geboortedatum,Postcode\n"
                       "80031599760,Janssens,Jan,15031980,9000\n"
                       "80031599761,Peeters,An,,\n"
                       ",Voorbeeld ,Pieter,1/02/2010,B-9000\n"
                       ",De Wit,Noor,1052010,9000\n"_s;

class Page : public UiBench
{
public:
    translations::Translator translator;
    ui::Theme theme{*qApp, ui::Theme::Mode::Light};
    ui::BulkPresenter presenter{services, prompts};
    ui::BulkPage page{presenter, theme};

    Page() { translator.use(u"en"_s); }
    void show(QSize size = {1480, 800})
    {
        page.resize(size);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void paste(const QString &text = c_list)
    {
        presenter.reading().paste(text);
        QTRY_VERIFY(!presenter.isBusy());
    }
    void fillDetails()
    {
        using domain::Field;
        ui::RegistrationPresenter &details = presenter.details();
        const auto *product = catalogue.catalogue().byCnk(u"1734094"_s);
        details.choose(ui::ProductListModel::choiceOf(catalogue, *product));
        details.setValue(Field::Date, u"2026-11-24"_s);
        details.setValue(Field::Dose, u"1"_s);
        details.setValue(Field::FreeStock, u"no"_s);
        details.setValue(Field::Lot, u"LOT1"_s);
    }
    QString cell(int row, int column) const
    {
        return const_cast<ui::BulkPresenter &>(presenter)
            .model()
            .index(row, column)
            .data()
            .toString();
    }
};

// How long the event loop had no turn.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(1);
    }
    // Since the last question.
    qint64 longest()
    {
        QCoreApplication::processEvents();
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

// False when the page does not want it.
bool drop(QWidget &page, const QMimeData &brought)
{
    QDragEnterEvent enters({10, 10}, Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    enters.ignore();
    QCoreApplication::sendEvent(&page, &enters);
    QDropEvent dropped({10, 10}, Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    dropped.ignore();
    QCoreApplication::sendEvent(&page, &dropped);
    return enters.isAccepted() && dropped.isAccepted();
}

} // namespace

class tst_BulkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherListIsOpenedOnlyWhenSomebodySaysSo()
    {
        Page bench;
        bench.paste();
        bench.prompts.confirmed = false;
        bench.paste(u"80031599859\n"_s);
        QTest::qWait(50);
        QCOMPARE(bench.prompts.asked.size(), 1);
        QCOMPARE(bench.presenter.model().rowCount(), 4);
        bench.prompts.confirmed = true;
        bench.paste(u"80031599859\n"_s);
        QTRY_COMPARE(bench.presenter.model().rowCount(), 1);
    }

    void aFileIsDropped()
    {
        Page bench;
        bench.show();
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(c_list.toUtf8());
        file.close();
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(file.fileName())});
        QVERIFY(!drop(bench.page, two));
        QMimeData elsewhere;
        elsewhere.setUrls({QUrl(u"https://example.org/list.csv"_s)});
        QVERIFY(!drop(bench.page, elsewhere));
        QVERIFY(!bench.presenter.isOpen());
        QMimeData one;
        one.setUrls({QUrl::fromLocalFile(file.fileName())});
        QVERIFY(drop(bench.page, one));
        QTRY_COMPARE(bench.presenter.model().rowCount(), 4);
    }

    void whatWasSaidOfAListEndsWithIt()
    {
        Page bench;
        bench.paste();
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.presenter.notice().tone, ui::Token::Ok);
        bench.presenter.reading().close();
        QTRY_VERIFY(!bench.presenter.isOpen());
        QVERIFY(bench.presenter.notice().isEmpty());
    }

    void columnsCanBeSaid()
    {
        Page bench;
        bench.paste(u"Roepnaam,Wie,Nr\nJan,Janssens,80031599760\n"_s);
        QVERIFY(bench.presenter.reading().needsColumns());
        QCOMPARE(bench.cell(0, BulkRowModel::State), u"To correct"_s);
        bench.presenter.reading().setColumn(bulk::Column::Number, 2);
        QTRY_VERIFY(!bench.presenter.isBusy());
        bench.presenter.reading().setColumn(bulk::Column::Given, 0);
        QTRY_VERIFY(!bench.presenter.isBusy());
        bench.presenter.reading().setColumn(bulk::Column::Family, 1);
        QTRY_VERIFY(!bench.presenter.isBusy());
        QVERIFY(bench.presenter.reading().columnsAreSure());
        QCOMPARE(bench.cell(0, BulkRowModel::Insz), u"80031599760"_s);
        QCOMPARE(bench.cell(0, BulkRowModel::Family), u"Janssens"_s);
        QCOMPARE(bench.cell(0, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.presenter.reading().sheetColumns().first(), u"column 1: Roepnaam"_s);
    }

    // One number after the other, in a hurry: a list, and then more rows of it.
    void scannedNumbersMakeAList()
    {
        Page bench;
        bench.show();
        auto *field = bench.page.findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        field->setFocus();
        for (const char *number : {"80031599760", "80.03.15-998.59", "80031599761"}) {
            page::write(QString::fromLatin1(number));
            page::press(Qt::Key_Return);
        }
        QTRY_COMPARE(bench.presenter.model().rowCount(), 3);
        QCOMPARE(bench.cell(0, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.cell(1, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.cell(2, BulkRowModel::State), u"To correct"_s);
        QVERIFY(field->text().isEmpty());
        bench.bulk.setException(1, {.lot = u"OTHER"_s});
        bench.presenter.reading().scan(u"80031599760"_s);
        QTRY_COMPARE(bench.presenter.model().rowCount(), 4);
        QVERIFY(bench.cell(3, BulkRowModel::Why).contains(u"row 2"_s));
        QCOMPARE(bench.bulk.exception(1).lot, u"OTHER"_s);
    }

    void scannedNumbersComeInTheirColumn()
    {
        Page bench;
        bench.paste(u"Naam;Voornaam;INSZ\nJanssens;Jan;80031599760"_s);
        bench.presenter.reading().scan(u"80031599859"_s);
        QTRY_COMPARE(bench.presenter.model().rowCount(), 2);
        QCOMPARE(bench.cell(1, BulkRowModel::Insz), u"80031599859"_s);
        QCOMPARE(bench.cell(1, BulkRowModel::State), u"Ready"_s);
    }

    void whatIsTheMatterIsSeen()
    {
        Page bench;
        bench.show({1080, 640}); // beside the navigation of a window of 1280
        bench.paste();
        auto *table = bench.page.findChild<QTableView *>();
        for (const QSize size : {QSize(1080, 640), QSize(900, 520), QSize(1500, 800)}) {
            bench.page.resize(size);
            QTest::qWait(20);
            const int left = table->columnViewportPosition(BulkRowModel::Why);
            const int width = table->columnWidth(BulkRowModel::Why);
            QVERIFY2(left >= 0 && left + width <= table->viewport()->width(),
                     qPrintable(QString::number(left + width)));
        }
    }

    void theRegisterSaysWhoANumberIs()
    {
        Page bench;
        bench.client.people = registry::PatientAnswer{{bench.jan()}, false, {}};
        bench.paste(u"80031599760\n"_s);
        bench.fillDetails();
        bench.presenter.look();
        QTRY_VERIFY(!bench.presenter.isBusy());
        QCOMPARE(bench.cell(0, BulkRowModel::Family), u"Janssens"_s);
        QCOMPARE(bench.presenter.model().index(0, BulkRowModel::Family).data(Qt::EditRole),
                 QVariant(QString()));
        QCOMPARE(bench.services.bulk.summary().saved, 0);
    }

    void theWholeListIsTakenBackAtTheRegisterToo()
    {
        Page bench;
        bench.paste(u"80031599760\n"_s);
        bench.fillDetails();
        bench.presenter.reading().acceptColumns();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.services.bulk.summary().saved, 1);
        const QUuid id = bench.services.bulk.entries().first();
        bench.services.outbox.start();
        QTRY_COMPARE(bench.box.counts()->accepted, 1);
        const domain::OutboxEntry entry = **bench.box.entry(id);
        core::Json record = bench.mapper.immunization(entry.registration, {});
        record["id"] = core::jsonText(entry.registerId);
        bench.client.dose = bench.mapper.readImmunization(record);
        QTRY_VERIFY(bench.presenter.canUndo());
        bench.presenter.undo();
        QTRY_COMPARE(bench.box.counts()->accepted, 2);
        const auto all = bench.services.outbox.list();
        const auto withdrawal =
            std::find_if(all->begin(), all->end(), [](const domain::OutboxEntry &each) {
                return each.action == domain::OutboxAction::Withdraw;
            });
        QVERIFY(withdrawal != all->end());
        QCOMPARE(withdrawal->registration.identifier, entry.registration.identifier);
        QCOMPARE(withdrawal->reason, u"Wrong person"_s);
    }

    // The bar is 50 ms a frame; here it is generous, for slow machines and debug builds.
    void aHundredThousandRowsDoNotStopTheWindow()
    {
        Page bench;
        bench.show();
        QString text = u"INSZ,Naam,Voornaam,Geboortedatum,Postcode\n"_s;
        for (int i = 0; i < 100'000; ++i)
            text += u",Naam%1,Anna,17052010,9000\n"_s.arg(i);
        Heartbeat heartbeat;
        const auto noPause = [&heartbeat](const char *doing) {
            const qint64 longest = heartbeat.longest();
            qInfo("%s: longest pause %lld ms", doing, longest);
            return longest < 500;
        };
        bench.paste(text);
        QCOMPARE(bench.presenter.model().rowCount(), 100'000);
        QVERIFY(noPause("reading"));
        bench.fillDetails();
        QVERIFY(noPause("filling in the details"));
        bench.page.findChild<QTableView *>()->scrollToBottom();
        QTest::qWait(50);
        QVERIFY(noPause("scrolling"));
        auto &model = bench.presenter.model();
        QVERIFY(model.setData(model.index(5, BulkRowModel::Family), u"Ander"_s, Qt::EditRole));
        QTest::qWait(50);
        QVERIFY(noPause("typing over a cell"));
        for (const int column : {BulkRowModel::State, BulkRowModel::Vaccine, BulkRowModel::Family,
                                 BulkRowModel::Number}) {
            bench.page.findChild<QTableView *>()->sortByColumn(column, Qt::DescendingOrder);
            QTest::qWait(50);
            const qint64 longest = heartbeat.longest();
            qInfo("sorting by column %d: longest pause %lld ms", column, longest);
            QVERIFY(longest < 3000); // by name every row's text is made
        }
    }

    void sendingCanPause()
    {
        Page bench;
        bench.paste();
        bench.fillDetails();
        bench.presenter.reading().acceptColumns();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.services.bulk.summary().saved, 2);
        QVERIFY(bench.presenter.canPause());
        bench.presenter.togglePause();
        QVERIFY(bench.services.outbox.isPaused());
        bench.presenter.togglePause();
        QVERIFY(!bench.services.outbox.isPaused());
    }

    void everyRowSaysWhatIsTheMatter()
    {
        Page bench;
        const QAbstractItemModelTester tester(&bench.presenter.model());
        bench.paste();
        QCOMPARE(bench.presenter.model().rowCount(), 4);
        QCOMPARE(bench.cell(0, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.cell(1, BulkRowModel::State), u"To correct"_s);
        QVERIFY(bench.cell(1, BulkRowModel::Why).contains(u"check digits"_s));
        QVERIFY(bench.cell(2, BulkRowModel::Why).contains(u"Is it 01022010?"_s));
        QCOMPARE(bench.cell(3, BulkRowModel::Number), u"5"_s);
        QVERIFY(bench.presenter.reading().understood().contains(u"2 to correct"_s));
        bench.presenter.setFilter(BulkRowModel::Filter::Waiting);
        QCOMPARE(bench.presenter.model().rowCount(), 2);
        bench.presenter.model().sort(BulkRowModel::Family, Qt::DescendingOrder);
        QCOMPARE(bench.cell(0, BulkRowModel::Family), u"Voorbeeld "_s);
    }

    void noListSaysWhy()
    {
        Page bench;
        bench.paste(u"Vaccin,Lot\nA,B"_s); // no people: somebody can say what is what
        QVERIFY(bench.presenter.notice().what.contains(u"titles"_s));
        QVERIFY(!bench.presenter.canRegister());
        bench.presenter.reading().openFile(u"/nowhere/list.csv"_s);
        QTRY_VERIFY(bench.presenter.notice().what.contains(u"cannot be read"_s));
    }

    void aWrongGuessIsCorrected()
    {
        Page bench;
        bench.paste(u"80031599760,Janssens\n"_s);
        QVERIFY(!bench.presenter.reading().hasHeader());
        bench.fillDetails();
        bench.presenter.registerAll();
        QVERIFY(bench.presenter.notice().what.contains(u"no header"_s));
        bench.presenter.reading().setHasHeader(false); // yes, it is so
        QTRY_VERIFY(!bench.presenter.isBusy());
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.box.counts()->savedHere, 1);
    }

    void correctedInPlaceByKeyboard()
    {
        Page bench;
        bench.show();
        bench.paste();
        auto *table = bench.page.findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(bench.presenter.model().index(1, BulkRowModel::Insz));
        page::press(Qt::Key_Return);
        page::press(Qt::Key_A, Qt::ControlModifier);
        page::write(u"80031599859"_s);
        page::press(Qt::Key_Return);
        QTRY_COMPARE(bench.cell(1, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.bulk.list().people.text(2, bulk::Column::Number), u"80031599859"_s);
        page::press(Qt::Key_Delete);
        QCOMPARE(bench.cell(1, BulkRowModel::State), u"Left out"_s);
    }

    void proposalsAreAccepted()
    {
        Page bench;
        bench.paste();
        bench.presenter.rowActions().select(3);
        QVERIFY(bench.presenter.rowActions().canAccept());
        bench.presenter.rowActions().accept();
        QCOMPARE(bench.cell(2, BulkRowModel::State), u"Ready"_s);
        QCOMPARE(bench.cell(2, BulkRowModel::BirthDate), u"01022010"_s);
    }

    void oneConfirmationAndEveryRowAnswered()
    {
        Page bench;
        bench.outbox.start();
        bench.paste();
        bench.presenter.registerAll(); // nothing filled in yet
        QVERIFY(bench.prompts.asked.isEmpty());
        QVERIFY(!bench.presenter.details().remarks().isEmpty());
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.prompts.asked.size(), 1);
        QVERIFY(bench.prompts.asked.first().text.contains(u"2 person(s)"_s) ||
                bench.prompts.asked.first().text.contains(u"2 people"_s));
        QTRY_COMPARE(bench.box.counts()->accepted, 2);
        QTRY_COMPARE(bench.cell(0, BulkRowModel::State), u"Accepted"_s);
        QCOMPARE(bench.cell(1, BulkRowModel::State), u"To correct"_s);
        QTRY_VERIFY(bench.presenter.progress().word.contains(u"All 2 received"_s));
    }

    void notConfirmedRegistersNobody()
    {
        Page bench;
        bench.prompts.confirmed = false;
        bench.paste();
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.prompts.asked.size(), 1);
        QTest::qWait(10);
        QCOMPARE(bench.box.counts()->savedHere, 0);
    }

    void refusedRowsCanBeSaved() // fault 60 for the unwritable target
    {
        Page bench;
        bench.paste();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"open.csv"_s);
        bench.presenter.saveOpenRows(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count('\n'), 3);
        QVERIFY(bytes.startsWith("INSZ,Naam,Voornaam,Geboortedatum,Postcode,Why"));
        bench.presenter.saveOpenRows(u"/nowhere/open.csv"_s);
        QCOMPARE(bench.presenter.notice().tone, ui::Token::Stop);
    }

    // The register said no: the row is corrected where it stands, and goes again.
    void aRefusedRowIsCorrectedInPlace()
    {
        Page bench;
        bench.show();
        bench.paste();
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.box.counts()->savedHere, 2);
        auto &model = bench.presenter.model();
        const QModelIndex family = model.index(0, BulkRowModel::Family);
        QVERIFY(!family.flags().testFlag(Qt::ItemIsEditable)); // it may still go
        domain::OutboxEntry refused = **bench.box.entry(*bench.bulk.row(model.sheetRow(0)).entry);
        refused.state = domain::OutboxState::NeedsYou;
        refused.lastError = core::error(core::ErrorCode::RefusedByRegister);
        QVERIFY(bench.box.apply({refused}));
        QTRY_COMPARE(bench.cell(0, BulkRowModel::State), u"Needs you"_s);
        auto *table = bench.page.findChild<QTableView *>();
        table->setCurrentIndex(family);
        const auto button = [&bench](const QString &text) {
            for (QPushButton *each : bench.page.findChildren<QPushButton *>())
                if (each->isVisibleTo(&bench.page) && each->text().remove(u'&') == text)
                    return each;
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(button(u"Take in again"_s));
        QVERIFY(button(u"Take in 1 refused again"_s));
        QVERIFY(family.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model.setData(family, u"Janssen"_s, Qt::EditRole));
        QCOMPARE(bench.box.counts()->withdrawn, 1);
        QCOMPARE(bench.cell(0, BulkRowModel::State), u"Ready"_s);
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.box.counts()->savedHere, 2);
        const auto again = bench.box.entry(*bench.bulk.row(model.sheetRow(0)).entry);
        QCOMPARE((*again)->registration.patient.family, u"Janssen"_s);
        QVERIFY((*again)->id != refused.id);
        QVERIFY(!button(u"Take in 1 refused again"_s));
    }

    // Another reading of the letters makes other rows.
    void whatWasSaidIsNotThrownAwayByABox()
    {
        Page bench;
        bench.show();
        bench.paste();
        bench.bulk.setException(1, {.leftOut = true});
        bench.prompts.confirmed = false;
        bench.presenter.reading().setEncoding(bulk::Encoding::Windows1252);
        QTest::qWait(30);
        QCOMPARE(bench.prompts.asked.size(), 1);
        QVERIFY(bench.prompts.asked.last().dangerous);
        QVERIFY(bench.bulk.exception(1).leftOut);
        QCOMPARE(bench.presenter.reading().encoding(), bulk::Encoding::Utf8);
        bench.prompts.confirmed = true;
        bench.presenter.reading().setEncoding(bulk::Encoding::Windows1252);
        QTRY_COMPARE(bench.presenter.reading().encoding(), bulk::Encoding::Windows1252);
        QCOMPARE(bench.prompts.asked.size(), 2);
        QVERIFY(!bench.bulk.exception(1).leftOut);
    }

    void scanningSaysNothingOfTheColumns()
    {
        Page bench;
        bench.show();
        bench.paste(u"INSZ,Naam,Lot\n80031599760,Janssens,AB1\n"_s);
        bench.presenter.reading().scan(u"80031599859"_s);
        QTRY_COMPARE(bench.presenter.model().rowCount(), 2);
        QVERIFY(!bench.presenter.reading().columnsAreSure());
        bench.presenter.reading().setColumn(bulk::Column::Given, 1);
        QTRY_VERIFY(!bench.presenter.isBusy());
        QVERIFY(!bench.presenter.reading().columnsAreSure());
        bench.presenter.reading().acceptColumns();
        QVERIFY(bench.presenter.reading().columnsAreSure());
    }

    // A column about the dose is not passed over unasked.
    void aLotColumnIsAskedAbout()
    {
        Page bench;
        bench.show();
        bench.paste(u"INSZ,Naam,Lot\n80031599760,Janssens,AB1\n"_s);
        bench.fillDetails();
        QVERIFY(!bench.presenter.reading().columnsAreSure());
        QVERIFY(bench.presenter.reading().understood().contains(u"Lot not used"_s));
        bench.presenter.registerAll();
        QTest::qWait(20);
        QVERIFY(bench.prompts.asked.isEmpty());
        QVERIFY(bench.presenter.notice().what.contains(u"not used"_s));
        QCOMPARE(bench.presenter.notice().tone, ui::Token::Wait);
        bench.presenter.reading().acceptColumns();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.prompts.asked.size(), 1);
        QTRY_COMPARE(bench.box.counts()->savedHere, 1);
    }

    void undoneAsOneAct()
    {
        Page bench;
        bench.paste();
        bench.fillDetails();
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.box.counts()->savedHere, 2);
        QVERIFY(bench.presenter.canUndo());
        bench.presenter.undo();
        QTRY_COMPARE(bench.box.counts()->withdrawn, 2);
        QVERIFY(bench.prompts.asked.last().dangerous);
    }

    void everythingHasAName()
    {
        Page bench;
        bench.show();
        bench.paste();
        QCOMPARE(page::withoutName(bench.page), QStringList());
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        const page::Look look;
        look.useText();
        Page bench;
        bench.theme.setMode(look.mode());
        bench.translator.use(look.language());
        bench.page.resize(look.size());
        bench.page.show();
        page::Look::take(bench.page, u"bulk-empty"_s);
        bench.paste();
        bench.fillDetails();
        bench.presenter.rowActions().select(3);
        page::Look::take(bench.page, u"bulk-list"_s);
        bench.presenter.registerAll();
        QTRY_COMPARE(bench.box.counts()->savedHere, 2);
        page::Look::take(bench.page, u"bulk-saved"_s);
    }
};

QTEST_MAIN(tst_BulkPage)
#include "tst_BulkPage.moc"
