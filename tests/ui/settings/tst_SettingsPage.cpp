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
        ui::SettingsPresenter presenter(bench.services);
        ui::SettingsPage page(presenter, bench.theme);
        showFor(page);
        page.setFocus();
        auto *language = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(language);
        QCOMPARE(language->accessibleName(), u"Language"_s);
        QTest::keyClicks(language, u"Fran"_s);
        QCOMPARE(bench.settings.language(), u"fr"_s);
        QCOMPARE(language->accessibleName(), u"Langue"_s);
    }

    void aBadAddressIsRefusedWithWhatToDo()
    {
        WindowBench bench;
        ui::SettingsPresenter presenter(bench.services);
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"http://far.example/fhir"_s), {}, {}});
        QCOMPARE(presenter.notice().tone, ui::Token::Stop);
        QVERIFY(!presenter.notice().todo.isEmpty());
        presenter.setRegister({u"fhir-r4"_s, QUrl(u"https://near.example/fhir"_s), {}, {}});
        QCOMPARE(presenter.notice().tone, ui::Token::Ok);
        QCOMPARE(presenter.registerSetup().profile, u"fhir-r4"_s);
    }

    void theProductListSaysItsAge()
    {
        WindowBench bench;
        const ui::SettingsPresenter presenter(bench.services);
        QVERIFY(presenter.productListText().contains(u"2026"_s));
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
