// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "UiPage.h"
#include "support/MemoryVault.h"
#include "ui/pages/due/DuePage.h"
#include "ui/widgets/KeyedTable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using ui::DueModel;

class tst_DuePage : public QObject
{
    Q_OBJECT

    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::DuePresenter> m_presenter;

    domain::Patient know(const QString &family, int days, bool read)
    {
        domain::Patient patient;
        patient.registerId = family;
        patient.source = u"bench"_s;
        patient.family = family;
        patient.given = {u"Mia"_s};
        patient.birthDate =
            core::PartialDate::fromDate(m_bench->store.clock.today().addDays(-days));
        if (!m_bench->store->keepPatient(patient))
            qFatal("not kept");
        domain::RegisterHistory history;
        history.outcome = domain::HistoryOutcome::Complete;
        history.readAt = m_bench->store.clock.now();
        if (read && !m_bench->store->keepHistory(patient, history))
            qFatal("not kept");
        return patient;
    }

    void knowThree()
    {
        know(u"Zegers"_s, 60, true); // due
        know(u"Adams"_s, 500, true); // overdue
        know(u"Maes"_s, 400, false); // cannot be told
    }

private Q_SLOTS:
    void init()
    {
        m_translator.use(u"en"_s);
        m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
        m_bench = std::make_unique<UiBench>();
        m_bench->profile.jurisdiction = u"BE-VL"_s;
        m_presenter = std::make_unique<ui::DuePresenter>(m_bench->services, m_bench->prompts);
    }

    void cleanup()
    {
        m_presenter.reset();
        m_bench.reset();
        m_theme.reset();
    }

    void signedOutItShowsNobody()
    {
        knowThree();
        signin::SignInFlow flow(
            m_bench->profile, std::make_shared<MemoryVault>(), [](const QUrl &) { return false; },
            m_bench->store.clock);
        services::SessionService session(*m_bench->store, m_bench->profile, &flow, m_bench->client);
        services::ForecastService forecasts{
            *m_bench->store,   session, m_bench->catalogue,  m_bench->profile,
            m_bench->settings, {},      m_bench->store.clock};
        const services::Services &all = m_bench->services;
        const services::Services services{
            session,      all.patients, all.records,       all.registrations, all.catalogue,
            all.outbox,   all.bulk,     all.handOver,      all.takeAlong,     all.connectivity,
            all.settings, forecasts,    all.collaborators, all.firstAccess,   all.links,
            all.consents, all.clinic,   all.certificates};
        ui::DuePresenter presenter(services, m_bench->prompts);
        presenter.list();
        QTRY_VERIFY(!presenter.isListing());
        QCOMPARE(presenter.model().rowCount(), 0);
        QVERIFY(presenter.notice().isEmpty());
        QCOMPARE(presenter.emptyText(), u"Sign in to see who is due."_s);
        session.restore(); // somebody who is known from before
        QTRY_VERIFY(presenter.hasList());
        QCOMPARE(presenter.model().list().people, 3);
        QVERIFY(presenter.emptyText().isEmpty());
    }

    void listFilterSortOpen()
    {
        knowThree();
        const QAbstractItemModelTester tester(&m_presenter->model());
        ui::DuePage page(*m_presenter, *m_theme);
        QSignalSpy chosen(&page, &ui::DuePage::patientChosen);
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(m_presenter->hasList() && !m_presenter->isListing());
        DueModel &model = m_presenter->model();
        QVERIFY(m_presenter->summary().contains(u"3 people known here"_s));
        QVERIFY(m_presenter->summary().contains(u"1 of whom it cannot be told"_s));
        const auto name = [&model](int row) {
            return model.index(row, DueModel::Whom).data().toString();
        };
        QCOMPARE(name(0), u"ADAMS, Mia"_s);
        QCOMPARE(name(model.rowCount() - 1), u"MAES, Mia"_s); // those last of whom nobody knows

        const auto boxes = page.findChildren<QComboBox *>();
        boxes.at(0)->setCurrentIndex(1); // overdue
        Q_EMIT boxes.at(0)->activated(1);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(name(row), u"ADAMS, Mia"_s);
        Q_EMIT boxes.at(0)->activated((boxes.at(0)->setCurrentIndex(3), 3)); // cannot be told
        QCOMPARE(model.rowCount(), 1);
        Q_EMIT boxes.at(0)->activated((boxes.at(0)->setCurrentIndex(0), 0));
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"MMR"_s));
        Q_EMIT boxes.at(1)->activated(boxes.at(1)->currentIndex());
        QCOMPARE(model.rowCount(), 1);
        Q_EMIT boxes.at(1)->activated((boxes.at(1)->setCurrentIndex(0), 0));

        page.findChild<QLineEdit *>()->setFocus();
        page::write(u"zeg"_s);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(name(0), u"ZEGERS, Mia"_s);
        page::press(Qt::Key_Return);
        page::press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().value<domain::Patient>().family, u"Zegers"_s);
        QCOMPARE(page::withoutName(page), QStringList());
    }

    void writesWhatIsShown()
    {
        knowThree();
        know(u"=1+1"_s, 500, true);
        QTemporaryDir folder;
        m_bench->prompts.folder = folder.path();
        m_presenter->list();
        QTRY_VERIFY(m_presenter->hasList());
        m_presenter->model().setFilter(DueModel::Which::Overdue, u"MMR"_s, {});
        QCOMPARE(m_presenter->model().rowCount(), 2);
        m_presenter->exportShown();
        QTRY_COMPARE(m_presenter->notice().tone, ui::Token::Ok);
        QFile file(folder.filePath(u"prikpost-due.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QCOMPARE(csv.count('\n'), 3);
        QVERIFY(csv.contains("'=1+1")); // fault 57
        QVERIFY(!csv.contains("Zegers"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        m_bench->prompts.folder = u"/nowhere/at/all"_s; // fault 60
        m_presenter->exportShown();
        QTRY_COMPARE(m_presenter->notice().tone, ui::Token::Stop);
        m_presenter->forget();
        QCOMPARE(m_presenter->model().rowCount(), 0);
        QVERIFY(!m_presenter->hasList());
    }

    void nobodyIsKnown()
    {
        m_presenter->list();
        QTRY_VERIFY(m_presenter->hasList());
        QVERIFY(m_presenter->emptyText().contains(u"Nobody is known here yet"_s));
    }

    // A hundred thousand rows are filtered and sorted while somebody types.
    void manyRows()
    {
        services::DueList list;
        for (int i = 0; i < 100'000; ++i) {
            services::DueRow row;
            row.patient.family = u"Name%1"_s.arg((i * 7919) % 100'000);
            row.series = i % 3 == 0 ? u"MMR"_s : u"DTP"_s;
            row.overdue = i % 2 == 0;
            row.recommended = QDate(2020, 1, 1).addDays(i % 2000);
            list.rows.append(row);
        }
        m_presenter->model().setList(list);
        QElapsedTimer timer;
        timer.start();
        m_presenter->model().setFilter(DueModel::Which::All, {}, u"name1"_s);
        const auto filtered = timer.restart();
        m_presenter->model().sort(DueModel::When, Qt::DescendingOrder);
        qInfo("filter %lld ms, sort %lld ms", filtered, timer.elapsed());
        QVERIFY(m_presenter->model().rowCount() > 1000);
        QVERIFY(filtered < 300);
        QVERIFY(timer.elapsed() < 1000);
    }

    void pictures_data() { page::addPictures(); }
    void pictures()
    {
        page::Look look;
        m_theme->setMode(look.mode());
        m_translator.use(look.language());
        look.useText();
        knowThree();
        ui::DuePage page(*m_presenter, *m_theme);
        page.resize(look.size());
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(m_presenter->hasList());
        look.take(page, u"due"_s);
        QVERIFY(page.minimumSizeHint().width() <= look.size().width());
    }
};

QTEST_MAIN(tst_DuePage)
#include "tst_DuePage.moc"
