// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/Translator.h"
#include "ui/text/BulkText.h"
#include "ui/text/DateText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Language.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StateText.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class tst_Texts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyErrorSaysWhatAndWhatToDo_data() { addLanguages(); }
    void everyErrorSaysWhatAndWhatToDo()
    {
        QFETCH(QString, language);
        m_translator.use(language);
        for (const core::ErrorCode code : core::allErrorCodes()) {
            const ui::Text text = ui::errorText(core::error(code));
            QVERIFY2(!text.what.isEmpty(), core::name(code).data());
            QVERIFY2(!text.todo.isEmpty(), core::name(code).data());
        }
    }

    void everyProblemHasAText_data() { addLanguages(); }
    void everyProblemHasAText()
    {
        QFETCH(QString, language);
        m_translator.use(language);
        for (const domain::ProblemCode code : domain::allProblemCodes()) {
            domain::Problem problem;
            problem.code = code;
            QVERIFY2(!ui::problemText(problem).isEmpty(), domain::name(code).data());
            problem.arguments = {u"2026-11-24"_s};
            QVERIFY2(!ui::problemText(problem).contains(u'%'), domain::name(code).data());
        }
    }

    void everyFindingOfAListHasAText_data() { addLanguages(); }
    void everyFindingOfAListHasAText()
    {
        QFETCH(QString, language);
        m_translator.use(language);
        for (const bulk::FindingCode code : bulk::allFindingCodes()) {
            const QString text =
                ui::findingText({.code = code, .column = {}, .value = u"01012000"_s});
            QVERIFY2(!text.isEmpty() && !text.contains(u'%'), bulk::name(code).data());
        }
        for (const bulk::FaultCode code : bulk::allFaultCodes()) {
            const QString text = ui::listFaultText({code, 3});
            QVERIFY2(!text.isEmpty() && !text.contains(u'%'), bulk::name(code).data());
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("text");
        QTest::newRow("nl") << u"nl"_s << u"1980-03-15"_s << u"15 mrt 1980"_s;
        QTest::newRow("nl leading zero") << u"nl"_s << u"2026-05-03"_s << u"03 mei 2026"_s;
        QTest::newRow("nl no full stop") << u"nl"_s << u"2016-06-14"_s << u"14 jun 2016"_s;
        QTest::newRow("nl month") << u"nl"_s << u"2019-05"_s << u"mei 2019"_s;
        QTest::newRow("nl year") << u"nl"_s << u"2004"_s << u"2004"_s;
        QTest::newRow("fr") << u"fr"_s << u"1980-03-15"_s << u"15 mars 1980"_s;
        QTest::newRow("de") << u"de"_s << u"1980-03-15"_s << u"15. März 1980"_s;
        QTest::newRow("en") << u"en"_s << u"1980-03-15"_s << u"15 Mar 1980"_s;
    }
    void dates()
    {
        QFETCH(QString, language);
        QFETCH(QString, iso);
        m_translator.use(language);
        QTEST(ui::dateText(*core::PartialDate::fromIso(iso)), "text");
    }

    void ages_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << u"2026-11-24"_s << u"0 dagen"_s;
        QTest::newRow("one day") << u"2026-11-23"_s << u"1 dag"_s;
        QTest::newRow("eight weeks") << u"2026-09-29"_s << u"8 weken"_s;
        QTest::newRow("weeks and days") << u"2026-09-26"_s << u"8 weken 3 dagen"_s;
        QTest::newRow("months and days") << u"2025-11-20"_s << u"12 maanden 4 dagen"_s;
        QTest::newRow("years") << u"1980-03-15"_s << u"46 jaar"_s;
        QTest::newRow("birthday tomorrow") << u"1980-11-25"_s << u"45 jaar"_s;
        QTest::newRow("year only") << u"1980"_s << u"ongeveer 46 jaar"_s;
        QTest::newRow("not born yet") << u"2027-01-01"_s << QString();
    }
    void ages()
    {
        QFETCH(QString, birth);
        m_translator.use(u"nl"_s);
        QTEST(ui::ageText(*core::PartialDate::fromIso(birth), QDate(2026, 11, 24)), "text");
    }

    void names()
    {
        m_translator.use(u"nl"_s);
        domain::Patient patient;
        patient.family = u"Janssens"_s;
        patient.given = {u"Jan"_s, u"Piet"_s};
        patient.birthDate = core::PartialDate::fromIso(u"1980-03-15");
        patient.number = *ids::Insz::parse(u"80031599760", QDate(2026, 11, 24));
        QCOMPARE(ui::patientName(patient), u"JANSSENS, Jan Piet"_s);
        QCOMPARE(ui::spokenName(patient), u"Jan Janssens"_s);
        QCOMPARE(ui::patientLine(patient), u"JANSSENS, Jan Piet · 15 mrt 1980 · 80.03.15-997.60"_s);
        QVERIFY(!ui::patientName(domain::Patient()).isEmpty());
    }

    void theFiveWordsAreDifferent()
    {
        m_translator.use(u"nl"_s);
        QSet<QString> words;
        QSet<QString> shapes;
        using domain::OutboxState;
        for (const auto state :
             {OutboxState::SavedHere, OutboxState::Sending, OutboxState::Accepted,
              OutboxState::NeedsYou, OutboxState::Withdrawn}) {
            words.insert(ui::stateLook(state).word);
            shapes.insert(ui::stateLook(state).icon);
        }
        QCOMPARE(words.size(), 5);
        QCOMPARE(shapes.size(), 5);
    }

    void registersWordsWorstFirst()
    {
        core::Error error = core::error(core::ErrorCode::RefusedByRegister);
        error.issues = {{.severity = core::RemoteIssue::Severity::Warning,
                         .code = {},
                         .detailCode = {},
                         .text = u"mild"_s,
                         .expression = {},
                         .field = {},
                         .supportReference = {}},
                        {.severity = core::RemoteIssue::Severity::Error,
                         .code = {},
                         .detailCode = {},
                         .text = u"bad"_s,
                         .expression = {},
                         .field = {},
                         .supportReference = {}}};
        QCOMPARE(ui::registerWords(error), (QStringList{u"bad"_s, u"mild"_s}));
        error.httpStatus = 422;
        error.traceId = u"t-1"_s;
        QCOMPARE(ui::supportLine(error), u"register.refused-by-register · HTTP 422 · t-1"_s);
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

QTEST_GUILESS_MAIN(tst_Texts)
#include "tst_Texts.moc"
