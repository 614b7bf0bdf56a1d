// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "translations/Translator.h"
#include "ui/pages/lookup/LookupPresenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = ui::PatientListModel;

class tst_LookupPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void typingNeverAsksTheRegister();
    void oneByNumberOpensAtOnce();
    void offlineTheOneKeptOpensAtOnce();
    void saysThatOneMustSignIn();
    void speaksAnotherLanguageAtOnce();
    void severalAreNeverChosenBetween();
    void oneByNameWaitsForEnter();
    void whileTheRegisterLetsWaitTheKeptOneOpens();
    void twinsAreMarked();
    void saysWhichCheckFailed_data();
    void saysWhichCheckFailed();
    void unknownNumberOffersANewPerson();
    void unknownNameOffersANewPersonOnlyWithABirthDate();
    void differentWordsForDifferentCauses();
    void aLateAnswerToAnOldSearchIsDropped();
    void deceasedIsMarked();

private:
    void answer(const QList<domain::Patient> &people);
    [[nodiscard]] domain::Patient an() const;

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::LookupPresenter> m_lookup;
    translations::Translator m_translator;
};

void tst_LookupPresenter::init()
{
    m_translator.use(u"en"_s);
    m_bench = std::make_unique<UiBench>();
    m_lookup = std::make_unique<ui::LookupPresenter>(m_bench->services);
    new QAbstractItemModelTester(
        &m_lookup->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_lookup.get());
}

void tst_LookupPresenter::cleanup()
{
    m_lookup.reset();
    m_bench.reset();
}

void tst_LookupPresenter::answer(const QList<domain::Patient> &people)
{
    registry::PatientAnswer answer;
    answer.patients = people;
    m_bench->client.people = answer;
}

domain::Patient tst_LookupPresenter::an() const
{
    domain::Patient patient = m_bench->jan();
    patient.registerId = u"an"_s;
    patient.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    patient.given = {u"An"_s};
    patient.gender = domain::Gender::Female;
    return patient;
}

void tst_LookupPresenter::typingNeverAsksTheRegister()
{
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    for (const QString &text : {u"j"_s, u"ja"_s, u"jan"_s, u"janss"_s})
        m_lookup->type(text);
    QCOMPARE(m_bench->client.searches, 0);
    QCOMPARE(m_lookup->model().rowCount(), 1);
    QCOMPARE(m_lookup->model().index(0, Model::Name).data().toString(), u"JANSSENS, Jan"_s);
    QVERIFY(m_lookup->countText().contains(u"Enter asks the register"_s));
}

void tst_LookupPresenter::oneByNumberOpensAtOnce()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    answer({m_bench->jan()});
    m_lookup->search(u"80.03.15-997.60"_s);
    QCOMPARE(chosen.count(), 0);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<domain::Patient>().family, u"Janssens"_s);
}

void tst_LookupPresenter::offlineTheOneKeptOpensAtOnce()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    QVERIFY(m_bench->store->keepPatient(an()).ok());
    m_bench->client.people = core::error(core::ErrorCode::Offline);
    m_lookup->search(u"80031599760"_s);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<domain::Patient>().given, QStringList{u"Jan"_s});
    // By name even a single one is listed.
    m_lookup->search(u"janssens jan"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    QCOMPARE(chosen.count(), 1);
}

void tst_LookupPresenter::saysThatOneMustSignIn()
{
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    m_bench->client.people = core::error(core::ErrorCode::SignInNeeded);
    QVERIFY(!m_lookup->needsSignIn());
    m_lookup->search(u"janssens"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    QVERIFY(m_lookup->needsSignIn());
    QVERIFY2(m_lookup->notice().todo.contains(u"sign in"_s, Qt::CaseInsensitive),
             qPrintable(m_lookup->notice().todo));
    QCOMPARE(m_lookup->model().rowCount(), 1); // the copy is offered all the same
}

void tst_LookupPresenter::speaksAnotherLanguageAtOnce()
{
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    m_lookup->type(u"jan"_s);
    const auto source = [this] {
        return m_lookup->model().index(0, Model::Source).data().toString();
    };
    const QString english = source();
    m_translator.use(u"nl"_s);
    m_lookup->retranslate();
    QVERIFY2(source() != english, qPrintable(source()));
}

void tst_LookupPresenter::severalAreNeverChosenBetween()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    answer({m_bench->jan(), an()});
    m_lookup->search(u"80031599760"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 2);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!m_lookup->notice().isEmpty());
    m_lookup->choose(1);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<domain::Patient>().given, QStringList{u"An"_s});
}

void tst_LookupPresenter::oneByNameWaitsForEnter()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    answer({m_bench->jan()});
    m_lookup->search(u"janssens"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 1);
    QCOMPARE(chosen.count(), 0);
    m_lookup->search(u"janssens"_s); // Enter once more: the one that is seen
    QCOMPARE(chosen.count(), 1);
    // Later the register is asked anew: what it said then may have changed.
    const int searches = m_bench->client.searches;
    m_lookup->search(u"janssens"_s);
    QCOMPARE(m_bench->client.searches, searches + 1);
    QCOMPARE(chosen.count(), 1);
}

// Who is kept here need not wait for a register that lets wait; its late answer opens nobody again.
void tst_LookupPresenter::whileTheRegisterLetsWaitTheKeptOneOpens()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    answer({m_bench->jan()});
    m_bench->client.holds = true;
    m_lookup->search(u"80031599760"_s);
    QVERIFY(m_lookup->isAsking());
    QCOMPARE(chosen.count(), 0);
    m_lookup->search(u"80031599760"_s);
    QCOMPARE(chosen.count(), 1);
    m_bench->client.release();
    QTest::qWait(10);
    QCOMPARE(chosen.count(), 1);
    // Nobody kept under it: nothing to take.
    m_lookup->search(u"80031599859"_s);
    m_lookup->search(u"80031599859"_s);
    QCOMPARE(chosen.count(), 1);
}

void tst_LookupPresenter::twinsAreMarked()
{
    domain::Patient namesake = an();
    namesake.given = m_bench->jan().given;
    domain::Patient sister = an();
    sister.registerId = u"els"_s;
    sister.number.reset();
    sister.given = {u"Els"_s};
    answer({m_bench->jan(), namesake, sister});
    m_lookup->search(u"janssens"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 3);
    const auto second = [this](int row) {
        return m_lookup->model().index(row, Model::Name).data(ui::SecondLineRole).toString();
    };
    QVERIFY(second(0).contains(u"Same name"_s));
    QVERIFY(second(1).contains(u"Same name"_s));
    QVERIFY(second(2).isEmpty());
    QCOMPARE(m_lookup->model().index(2, Model::Number).data().toString(), u"No person number"_s);
}

void tst_LookupPresenter::saysWhichCheckFailed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("checksum") << u"80031599761"_s << u"check digits"_s;
    QTest::newRow("length") << u"80.03.15-997.6"_s << u"digits"_s;
    QTest::newRow("month") << u"80131599733"_s << u"month"_s;
    QTest::newRow("counter") << u"80031500087"_s << u"serial"_s;
    QTest::newRow("future") << u"99123199771"_s << u"to come"_s;
}

void tst_LookupPresenter::saysWhichCheckFailed()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, words);
    m_lookup->search(typed);
    QCOMPARE(m_bench->client.searches, 0);
    QCOMPARE(m_lookup->notice().tone, ui::Token::Stop);
    QVERIFY2(m_lookup->notice().what.contains(words), qPrintable(m_lookup->notice().what));
    QVERIFY(!m_lookup->notice().todo.isEmpty());
}

void tst_LookupPresenter::unknownNumberOffersANewPerson()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    m_lookup->search(u"80031599760"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 1);
    QVERIFY(m_lookup->model().isNewPerson(0));
    QCOMPARE(chosen.count(), 0);
    QVERIFY(m_lookup->notice().what.contains(u"80.03.15-997.60"_s));
    m_lookup->choose(0);
    QCOMPARE(chosen.first().first().value<domain::Patient>().number->value(), u"80031599760"_s);
}

void tst_LookupPresenter::unknownNameOffersANewPersonOnlyWithABirthDate()
{
    m_lookup->search(u"Zilverberg"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    QCOMPARE(m_lookup->model().rowCount(), 0);
    QVERIFY(!m_lookup->notice().todo.isEmpty());
    m_lookup->search(u"Zilverberg 15/03/1980"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 1);
    QVERIFY(m_lookup->model().isNewPerson(0));
    QCOMPARE(m_lookup->model().person(0).birthDate->iso(), u"1980-03-15"_s);
}

void tst_LookupPresenter::differentWordsForDifferentCauses()
{
    QStringList words{m_lookup->notice().what};
    const auto say = [&] {
        m_lookup->type({});
        m_lookup->search(u"janssens"_s);
        QTRY_VERIFY(!m_lookup->isAsking());
        QVERIFY(!m_lookup->notice().what.isEmpty());
        QVERIFY(!m_lookup->notice().todo.isEmpty());
        words.append(m_lookup->notice().what);
    };
    say(); // nobody
    m_bench->client.people = core::error(core::ErrorCode::Forbidden);
    say();
    m_bench->client.people = core::error(core::ErrorCode::Offline);
    say(); // offline, nobody kept
    QVERIFY(m_bench->store->keepPatient(m_bench->jan()).ok());
    say(); // offline copy
    registry::PatientAnswer half;
    half.patients = {m_bench->jan()};
    half.incomplete = true;
    m_bench->client.people = half;
    say();
    words.removeDuplicates();
    QCOMPARE(words.size(), 6);
}

void tst_LookupPresenter::aLateAnswerToAnOldSearchIsDropped()
{
    QSignalSpy chosen(m_lookup.get(), &ui::LookupPresenter::patientChosen);
    answer({m_bench->jan()});
    m_bench->client.holds = true;
    m_lookup->search(u"80031599760"_s);
    QVERIFY(m_lookup->isAsking());
    m_lookup->type(u"peeters"_s);
    QVERIFY(!m_lookup->isAsking());
    m_bench->client.release();
    QTest::qWait(10);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_lookup->model().rowCount(), 0);
}

void tst_LookupPresenter::deceasedIsMarked()
{
    domain::Patient patient = m_bench->jan();
    patient.isDeceased = true;
    patient.deceased = core::PartialDate::fromIso(u"2020-05");
    answer({patient});
    m_lookup->search(u"janssens"_s);
    QTRY_COMPARE(m_lookup->model().rowCount(), 1);
    const QModelIndex name = m_lookup->model().index(0, Model::Name);
    QVERIFY(name.data(ui::SecondLineRole).toString().contains(u"May 2020"_s));
    QCOMPARE(name.data(ui::IconRole).toString(), u"deceased"_s);
}

QTEST_GUILESS_MAIN(tst_LookupPresenter)
#include "tst_LookupPresenter.moc"
