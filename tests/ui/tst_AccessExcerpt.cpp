// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccessWords.h"
#include "translations/Translator.h"
#include "ui/paper/AccessExcerpt.h"
#include "ui/text/Language.h"

#include <QtTest>

using namespace Qt::StringLiterals;

// What a person gets to read of the log about them.
class tst_AccessExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyWordHasAText_data() { addLanguages(); }
    void everyWordHasAText()
    {
        QFETCH(QString, language);
        m_translator.use(language);
        const QString unknownAction = ui::accessActionText(u"no such word"_s);
        for (const QString &word : services::accessActions()) {
            const QString text = ui::accessActionText(word);
            QVERIFY2(!text.isEmpty() && text != word && text != unknownAction, qPrintable(word));
        }
        const QString unknown = ui::accessOutcomeText(u"no such word"_s);
        for (const QString &word : services::accessOutcomes()) {
            const QString text = ui::accessOutcomeText(word);
            QVERIFY2(!text.isEmpty() && text != word && text != unknown, qPrintable(word));
        }
    }

    void noCodesAndNoBareNumbers_data() { addLanguages(); }
    void noCodesAndNoBareNumbers()
    {
        QFETCH(QString, language);
        m_translator.use(language);
        const QDateTime at(QDate(2026, 11, 24), QTime(10, 0));
        const QList<ui::AccessLine> lines{
            {.at = at,
             .who = u"Dr. An Peeters"_s,
             .number = u"19999816004"_s,
             .organization = u"De Linde"_s,
             .action = u"read"_s,
             .reason = {},
             .outcome = u"register.no-therapeutic-link"_s},
            {.at = at,
             .who = {},
             .number = {},
             .organization = {},
             .action = u"register"_s,
             .reason = {},
             .outcome = u"saved-here"_s},
            {.at = at,
             .who = {},
             .number = u"19999816004"_s,
             .organization = {},
             .action = u"link"_s,
             .reason = u"declaration"_s,
             .outcome = u"unreadable"_s},
            {.at = at,
             .who = {},
             .number = u"account jdoe"_s,
             .organization = {},
             .action = u"something-new"_s,
             .reason = u"declaration"_s, // typed by somebody
             .outcome = u"something-new"_s},
        };
        const QString text =
            QString::fromUtf8(ui::accessExcerpt(u"80.03.15-997.60"_s, lines, at.date()).text());
        for (const QString &code : {u"register.no-"_s, u"saved-here"_s, u"unreadable"_s,
                                    u"something-new"_s, u"account"_s, u"jdoe"_s})
            QVERIFY2(!text.contains(code), qPrintable(code));
        QCOMPARE(text.count(u"declaration"_s), 1);
        QVERIFY(text.contains(u"Dr. An Peeters (19999816004)"_s));
        QVERIFY(text.contains(u"De Linde"_s));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : ui::languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    translations::Translator m_translator;
};

QTEST_MAIN(tst_AccessExcerpt)
#include "tst_AccessExcerpt.moc"
