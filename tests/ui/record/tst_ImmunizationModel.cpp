// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "translations/Translator.h"
#include "ui/pages/record/HistoryFilter.h"
#include "ui/pages/record/ImmunizationModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Model = ui::ImmunizationModel;
using Show = ui::HistoryFilter::Show;

class tst_ImmunizationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyKindOfRowLooksDifferent();
    void datesKeepTheirPrecision_data();
    void datesKeepTheirPrecision();
    void neverGuessesAProduct();
    void doublesAndFutureAreMarkedNotRemoved();
    void sameKeysChangeInPlace();
    void acceptedRowKeepsItsKeyWhenReadBack();
    void sortsByDateWordsLast();
    void saysHowManyAreHidden();

private:
    void show(const QList<domain::Immunization> &doses,
              const QList<domain::OutboxEntry> &entries = {});
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role).toString();
    }
    [[nodiscard]] domain::OutboxEntry saved();

    UiBench m_bench;
    std::unique_ptr<Model> m_model;
    translations::Translator m_translator;
};

void tst_ImmunizationModel::init()
{
    m_translator.use(u"en"_s);
    m_model = std::make_unique<Model>(m_bench.catalogue);
    new QAbstractItemModelTester(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
}

void tst_ImmunizationModel::show(const QList<domain::Immunization> &doses,
                                 const QList<domain::OutboxEntry> &entries)
{
    m_model->setRows(domain::mergeHistory(doses, entries, m_bench.catalogue.today()),
                     u"Vaccinnet 10:42"_s);
}

domain::OutboxEntry tst_ImmunizationModel::saved()
{
    domain::RegistrationDraft draft = m_bench.registrations.newDraft(m_bench.jan());
    draft.cnk = u"1734094"_s;
    draft.freeStock = false;
    draft.dose = u"1"_s;
    draft.acceptedWarnings = u"test"_s;
    return *m_bench.registrations.save(draft)->entry;
}

void tst_ImmunizationModel::everyKindOfRowLooksDifferent()
{
    auto given = UiBench::dose(u"1"_s, "2020-01-01");
    auto notGiven = UiBench::dose(u"2"_s, "2020-02-01");
    notGiven.status = domain::ImmunizationStatus::NotDone;
    auto error = UiBench::dose(u"3"_s, "2020-03-01");
    error.status = domain::ImmunizationStatus::EnteredInError;
    domain::Immunization unreadable;
    unreadable.id = u"4"_s;
    auto pending = saved();
    auto refused = pending;
    refused.id = QUuid::createUuid();
    refused.registration.identifier = refused.id;
    refused.state = domain::OutboxState::NeedsYou;
    show({given, notGiven, error, unreadable}, {pending, refused});
    QCOMPARE(m_model->rowCount(), 6);
    QStringList words;
    QStringList icons;
    for (int row = 0; row < 6; ++row) {
        words.append(text(row, Model::State));
        icons.append(text(row, Model::State, ui::IconRole));
        QVERIFY(!text(row, Model::Vaccine).isEmpty());
    }
    words.removeDuplicates();
    icons.removeDuplicates();
    QCOMPARE(words.size(), 6);
    QCOMPARE(icons.size(), 6);
    const int struck = m_model->rowOf(u"register/3"_s);
    QVERIFY(m_model->index(struck, Model::Vaccine).data(ui::StruckRole).toBool());
    QVERIFY(text(m_model->rowOf(u"register/2"_s), Model::Vaccine, ui::SecondLineRole)
                .startsWith(u"not given"_s));
}

void tst_ImmunizationModel::datesKeepTheirPrecision_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("shown");
    QTest::newRow("year") << u"2004"_s << u"2004"_s;
    QTest::newRow("month") << u"2004-05"_s << u"May 2004"_s;
    QTest::newRow("day") << u"2004-05-03"_s << u"03 May 2004"_s;
    QTest::newRow("words") << u"summer 2011"_s << u"summer 2011"_s;
    QTest::newRow("none") << QString() << u"date not recorded"_s;
}

void tst_ImmunizationModel::datesKeepTheirPrecision()
{
    QFETCH(const QString, iso);
    QFETCH(const QString, shown);
    auto dose = UiBench::dose(u"1"_s, "2004");
    dose.occurrence.date = core::PartialDate::fromIso(iso);
    dose.occurrence.text = dose.occurrence.date ? QString() : iso;
    show({dose});
    QCOMPARE(text(0, Model::Date), shown);
}

void tst_ImmunizationModel::neverGuessesAProduct()
{
    auto dose = UiBench::dose(u"1"_s, "2004");
    dose.products.clear();
    show({dose});
    QVERIFY(!text(0, Model::Vaccine).contains(u"Boostrix"_s));
    QVERIFY(!m_model->index(0, Model::Vaccine).data(ui::StrongRole).toBool());
    show({UiBench::dose(u"1"_s, "2004")});
    QVERIFY(text(0, Model::Vaccine).startsWith(u"Boostrix"_s));
    QVERIFY(text(0, Model::Vaccine, ui::SecondLineRole).contains(u"Tetanus"_s));
    QCOMPARE(text(0, Model::State, ui::SecondLineRole), u"Vaccinnet 10:42"_s);
}

void tst_ImmunizationModel::doublesAndFutureAreMarkedNotRemoved()
{
    show({UiBench::dose(u"1"_s, "2016-06-14"), UiBench::dose(u"2"_s, "2016-06-14"),
          UiBench::dose(u"3"_s, "2031-01-02")});
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(text(m_model->rowOf(u"register/1"_s), Model::Date, ui::SecondLineRole)
                .contains(u"twice"_s));
    QVERIFY(text(m_model->rowOf(u"register/3"_s), Model::Date, ui::SecondLineRole)
                .contains(u"future"_s));
}

void tst_ImmunizationModel::sameKeysChangeInPlace()
{
    auto entry = saved();
    show({}, {entry});
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    entry.state = domain::OutboxState::Sending;
    show({}, {entry});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(text(0, Model::State), u"Sending"_s);
}

void tst_ImmunizationModel::acceptedRowKeepsItsKeyWhenReadBack()
{
    auto entry = saved();
    show({}, {entry});
    const QString key = text(0, Model::Date, ui::KeyRole);
    auto dose = UiBench::dose(u"imm-1"_s, "2026-11-24");
    dose.identifiers = {{{}, entry.id.toString(QUuid::WithoutBraces)}};
    show({dose});
    QCOMPARE(text(0, Model::Date, ui::KeyRole), key);
    dose.identifiers = {
        {u"urn:ietf:rfc:3986"_s, u"urn:uuid:"_s + entry.id.toString(QUuid::WithoutBraces)}};
    show({dose});
    QCOMPARE(text(0, Model::Date, ui::KeyRole), key);
}

void tst_ImmunizationModel::sortsByDateWordsLast()
{
    auto words = UiBench::dose(u"w"_s, "2004");
    words.occurrence = {};
    words.occurrence.text = u"long ago"_s;
    show({UiBench::dose(u"a"_s, "2010-05-05"), words, UiBench::dose(u"b"_s, "2020"),
          UiBench::dose(u"c"_s, "2019-12")});
    ui::HistoryFilter filter;
    QAbstractItemModelTester tester(&filter,
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(m_model.get());
    filter.sort(Model::Date, Qt::DescendingOrder);
    QStringList keys;
    for (int row = 0; row < filter.rowCount(); ++row)
        keys.append(filter.index(row, 0).data(ui::KeyRole).toString().mid(9));
    QCOMPARE(keys, (QStringList{u"b"_s, u"c"_s, u"a"_s, u"w"_s}));
}

void tst_ImmunizationModel::saysHowManyAreHidden()
{
    auto error = UiBench::dose(u"3"_s, "2020-03-01");
    error.status = domain::ImmunizationStatus::EnteredInError;
    show({UiBench::dose(u"1"_s, "2016-06-14"), UiBench::dose(u"2"_s, "2015-06-14"), error});
    ui::HistoryFilter filter;
    filter.setSourceModel(m_model.get());
    // A withdrawn one is no dose that was given.
    QCOMPARE(filter.countText(), u"Given 2 · Withdrawn 1, all shown"_s);
    filter.setShow(Show::Withdrawn);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.countText(), u"1 of 3 shown, 2 hidden by “Withdrawn”"_s);
    filter.setShow(Show::All);
    filter.setSearch(u"boos 2016"_s);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.countText(), u"1 of 3 shown, 2 hidden by “boos 2016”"_s);
    filter.clear();
    QCOMPARE(filter.rowCount(), 3);
}

QTEST_GUILESS_MAIN(tst_ImmunizationModel)
#include "tst_ImmunizationModel.moc"
