// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"
#include "schedule/ForecastJson.h"
#include "schedule/ScheduleEngine.h"
#include "schedule/ScheduleLoader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;

// Every worked case: only the keys that a case names are compared.
class tst_ScheduleEngine : public QObject
{
    Q_OBJECT

    std::unique_ptr<const schedule::Knowledge> m_knowledge;
    Json m_cases;

    static QStringList differences(const Json &expected, const Json &line, const QString &where)
    {
        QStringList found;
        for (const auto &[key, value] : expected.items()) {
            const Json *actual = core::member(line, key.c_str());
            if (!actual || *actual != value)
                found.append(u"%1.%2: expected %3, got %4"_s.arg(
                    where, QString::fromStdString(key), QString::fromUtf8(core::writeJson(value)),
                    actual ? QString::fromUtf8(core::writeJson(*actual)) : u"nothing"_s));
        }
        return found;
    }

    static const Json *lineOf(const Json &answer, const char *list, const Json &expected)
    {
        for (const Json &line : core::arrayMember(answer, list))
            if (core::stringMember(line, "series") == core::stringMember(expected, "series") &&
                core::stringMember(line, "dose") == core::stringMember(expected, "dose"))
                return &line;
        return nullptr;
    }

    static QStringList compareLines(const Json &expect, const Json &answer, const char *list)
    {
        QStringList found;
        for (const Json &expected : core::arrayMember(expect, list)) {
            const QString where = core::stringMember(expected, "dose") + u'@' +
                                  core::stringMember(expected, "series");
            const Json *line = lineOf(answer, list, expected);
            const bool absent = core::stringMember(expected, "status") == "absent"_L1;
            if (absent && line)
                found.append(where + u": expected no line"_s);
            else if (!absent && !line)
                found.append(where + u": no line"_s);
            else if (!absent)
                found += differences(expected, *line, where);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = schedule::loadKnowledge();
        QVERIFY2(knowledge.ok(), knowledge.ok() ? "" : qPrintable(knowledge.error().detail));
        m_knowledge = std::move(*knowledge);
        QFile file(QStringLiteral(FIXTURES "/schedule/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = core::parseJson(file.readAll());
        QVERIFY(json);
        m_cases = core::arrayMember(*json, "cases");
        QCOMPARE(m_cases.size(), 125U);
    }

    void cases_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(core::stringMember(m_cases[i], "id"))) << static_cast<int>(i);
    }

    void cases()
    {
        QFETCH(int, number);
        const Json &item = m_cases[static_cast<std::size_t>(number)];
        const Json answer =
            schedule::toJson(schedule::evaluate(*m_knowledge, schedule::readQuestion(item)));
        const Json &expect = item["expect"];
        QStringList found =
            compareLines(expect, answer, "doses") + compareLines(expect, answer, "series");
        for (const char *key : {"error", "programme", "proposal", "unknownDoses"})
            if (expect.contains(key))
                found += differences(Json{{key, expect[key]}}, answer, u"answer"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void sameQuestionSameBytes()
    {
        const auto question = schedule::readQuestion(m_cases[5]);
        const auto text = [&] {
            return core::writeJson(schedule::toJson(schedule::evaluate(*m_knowledge, question)));
        };
        QCOMPARE(text(), text());
    }

    void wrongInput_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char *name, const char *question, const char *error) {
            QTest::newRow(name) << QByteArray(question) << QByteArray(error);
        };
        row("empty", "{}", "BAD_DATE");
        row("birth date is a number", R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
            "person":{"birthDate":20240101}})",
            "BAD_DATE");
        row("partial birth date", R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
            "person":{"birthDate":"2023-01"}})",
            "BAD_DATE");
        row("no such programme comes before a bad dose date",
            R"({"programme":"x","asOf":"2024-01-01",
            "person":{"birthDate":"2023-01-01"},"doses":[{"id":"a","date":"?","product":"vaxelis"}]})",
            "UNKNOWN_PROGRAMME");
        row("bad date of an unknown product", R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
            "person":{"birthDate":"2023-01-01"},"doses":[{"id":"a","date":"2023-02-29","product":"x"}]})",
            "BAD_DATE");
        row("before birth", R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
            "person":{"birthDate":"2024-01-02"}})",
            "ASOF_BEFORE_BIRTH");
        row("before any programme", R"({"programme":"auto:NL","asOf":"1999-01-01",
            "person":{"birthDate":"1998-01-02"}})",
            "NO_PROGRAMME_IN_FORCE");
    }

    void wrongInput()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, error);
        const auto json = core::parseJson(question);
        QVERIFY(json);
        const Json answer =
            schedule::toJson(schedule::evaluate(*m_knowledge, schedule::readQuestion(*json)));
        QCOMPARE(core::stringMember(answer, "error").toLatin1(), error);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleEngine)
#include "tst_ScheduleEngine.moc"
