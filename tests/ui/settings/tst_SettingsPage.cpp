// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/SettingsPage.h"

#include "WindowBench.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

class tst_SettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageChangesWhileRunning()
    {
        WindowBench bench;
        QObject::connect(&bench.settings, &services::SettingsService::languageChanged, &bench.theme,
                         [&bench](const QString &language) { bench.translator.use(language); });
        ui::SettingsPresenter presenter(bench.services, bench.prompts);
        ui::SettingsPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        auto *language = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(language);
        QCOMPARE(language->accessibleName(), u"Language"_s);
        QTest::keyClicks(language, u"Fran"_s);
        QCOMPARE(bench.settings.language(), u"fr"_s);
        QTRY_COMPARE(language->accessibleName(), u"Langue"_s);
    }

    void aBadAddressIsRefusedWithWhatToDo()
    {
        WindowBench bench;
        ui::SettingsPresenter presenter(bench.services, bench.prompts);
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"http://far.example/fhir"_s), {}, {}});
        QCOMPARE(presenter.notice().tone, ui::Token::Stop);
        QVERIFY(!presenter.notice().todo.isEmpty());
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"https://near.example/fhir"_s), {}, {}});
        QCOMPARE(presenter.notice().tone, ui::Token::Ok);
        QCOMPARE(presenter.registerSetup().profile, u"fhir-r4"_s);
    }

    void waitingDosesDoNotGoToAnotherRegisterUnasked()
    {
        WindowBench bench;
        bench.signIn();
        (void)bench.saveDose("2026-11-20");
        ui::SettingsPresenter presenter(bench.services, bench.prompts);
        bench.prompts.confirmed = false;
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"https://near.example/fhir"_s), {}, {}});
        QTRY_COMPARE(bench.prompts.asked.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(presenter.registerSetup().profile != u"fhir-r4"_s);
        bench.prompts.confirmed = true;
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"https://near.example/fhir"_s), {}, {}});
        QTRY_COMPARE(presenter.registerSetup().profile, u"fhir-r4"_s);
        QCOMPARE(presenter.notice().tone, ui::Token::Ok);
    }

    void theProductListSaysItsAge()
    {
        WindowBench bench;
        const ui::SettingsPresenter presenter(bench.services, bench.prompts);
        QVERIFY(presenter.productListText().contains(u"2026"_s));
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
