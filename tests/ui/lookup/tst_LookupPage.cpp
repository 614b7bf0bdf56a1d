// SPDX-License-Identifier: GPL-3.0-or-later
#include "UiBench.h"
#include "UiPage.h"
#include "ui/pages/lookup/LookupPage.h"
#include "ui/widgets/KeyedTable.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class tst_LookupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void enterOpensTheSelectedPerson();
    void aNewListKeepsTheSelection();
    void everyControlHasAName();
    void pictures_data();
    void pictures();

private:
    void makePage(QSize size);
    [[nodiscard]] QList<domain::Patient> people() const;
    [[nodiscard]] ui::KeyedTable *table() const { return m_page->findChild<ui::KeyedTable *>(); }

    translations::Translator m_translator;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ui::LookupPresenter> m_lookup;
    std::unique_ptr<ui::LookupPage> m_page;
};

void tst_LookupPage::init()
{
    m_translator.use(u"en"_s);
    m_theme = std::make_unique<ui::Theme>(*qApp, ui::Theme::Mode::Light);
    m_bench = std::make_unique<UiBench>();
    m_lookup = std::make_unique<ui::LookupPresenter>(m_bench->services);
    makePage({1000, 500});
}

void tst_LookupPage::makePage(QSize size)
{
    m_page = std::make_unique<ui::LookupPage>(*m_lookup, *m_theme);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void tst_LookupPage::cleanup()
{
    m_page.reset();
    m_lookup.reset();
    m_bench.reset();
    m_theme.reset();
}

QList<domain::Patient> tst_LookupPage::people() const
{
    domain::Patient an = m_bench->jan();
    an.registerId = u"an"_s;
    an.number = *ids::Insz::parse(u"80031599859", m_bench->catalogue.today());
    an.given = {u"An"_s};
    an.gender = domain::Gender::Female;
    domain::Patient namesake = m_bench->jan();
    namesake.registerId = u"jan2"_s;
    namesake.number = *ids::Insz::parse(u"91281799718", m_bench->catalogue.today());
    domain::Patient old = an;
    old.registerId = u"old"_s;
    old.number.reset();
    old.family = u"Janssens-Vandenbroucke"_s;
    old.birthDate = core::PartialDate::fromIso(u"1932-05");
    old.isDeceased = true;
    return {m_bench->jan(), an, namesake, old};
}

void tst_LookupPage::enterOpensTheSelectedPerson()
{
    QSignalSpy chosen(m_page.get(), &ui::LookupPage::patientChosen);
    m_bench->client.people = registry::PatientAnswer{people(), false, {}};
    m_page->search(u"janssens"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(chosen.count(), 0);
    m_page->setFocus();
    QCOMPARE(table()->currentIndex().row(), 0);
    page::press(Qt::Key_Down);
    page::press(Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<domain::Patient>().given, QStringList{u"An"_s});
}

void tst_LookupPage::aNewListKeepsTheSelection()
{
    for (const domain::Patient &each : people())
        QVERIFY(m_bench->store->keepPatient(each).ok());
    m_page->type(u"janssens"_s);
    QTRY_VERIFY(table()->model()->rowCount() >= 3);
    m_page->setFocus();
    table()->selectKey(u"80031599859"_s);
    QCOMPARE(table()->currentKey(), u"80031599859"_s);
    m_bench->client.people = registry::PatientAnswer{people(), false, {}};
    m_page->search(u"janssens"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    QCOMPARE(table()->currentKey(), u"80031599859"_s);
    QVERIFY(table()->hasFocus());
}

void tst_LookupPage::everyControlHasAName()
{
    m_bench->client.people = registry::PatientAnswer{people(), false, {}};
    m_page->search(u"janssens"_s);
    QTRY_VERIFY(!table()->isHidden());
    QCOMPARE(page::withoutName(*m_page).join(u' '), QString());
}

void tst_LookupPage::pictures_data()
{
    page::addPictures();
}

void tst_LookupPage::pictures()
{
    page::Look look;
    m_theme->setMode(look.mode());
    m_translator.use(look.language());
    look.useText();
    makePage(look.size());
    m_bench->client.people = registry::PatientAnswer{people(), false, {}};
    look.take(*m_page, u"lookup-hint"_s);
    m_page->search(u"janssens 15/03/1980"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    m_page->setFocus();
    look.take(*m_page, u"lookup-several"_s);
    m_page->search(u"80031599761"_s);
    look.take(*m_page, u"lookup-wrong"_s);
    m_bench->client.people = registry::PatientAnswer{};
    m_page->search(u"80031599760"_s);
    QTRY_VERIFY(!m_lookup->isAsking());
    look.take(*m_page, u"lookup-new"_s);
    QVERIFY(m_page->minimumSizeHint().width() <= look.size().width());
}

QTEST_MAIN(tst_LookupPage)
#include "tst_LookupPage.moc"
