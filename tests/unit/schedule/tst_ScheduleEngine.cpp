// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"
#include "schedule/ForecastJson.h"
#include "schedule/ScheduleEngine.h"
#include "schedule/ScheduleLoader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;

// faults 44 (before birth, in the future, 29 February), 45 (a day early or late) and 46 (live
// vaccines too close): every worked case, those of the specification and our own: only the keys
// that a case names are compared.
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

    void readCases(const QString &name, std::size_t count)
    {
        QFile file(QStringLiteral(FIXTURES "/schedule/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto json = core::parseJson(file.readAll());
        QVERIFY(json);
        const Json &cases = core::arrayMember(*json, "cases");
        QCOMPARE(cases.size(), count);
        for (const Json &item : cases)
            m_cases.push_back(item);
    }

    Json answerTo(QByteArrayView question) const
    {
        const auto json = core::parseJson(question);
        return json ? schedule::toJson(
                          schedule::evaluate(*m_knowledge, schedule::readQuestion(*json)))
                    : Json();
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = schedule::loadKnowledge();
        QVERIFY2(knowledge.ok(), knowledge.ok() ? "" : qPrintable(knowledge.error().detail));
        m_knowledge = std::move(*knowledge);
        m_cases = Json::array();
        readCases(u"cases.json"_s, 125);
        readCases(u"cases-own.json"_s, 88);
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
        const auto with = [&row](const char *name, const char *rest, const char *error) {
            const QByteArray question = R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
                "person":{"birthDate":"2023-01-01"},)"_ba +
                                        rest + '}';
            row(name, question.constData(), error);
        };
        with("doses are no list", R"("doses":{"id":"a"})", "BAD_INPUT");
        with("a dose is no object", R"("doses":["a"])", "BAD_DATE");
        with("half a dose, as text",
             R"("doses":[{"id":"a","date":"2023-06-01","product":"vaxelis","fraction":"0.5"}])",
             "BAD_INPUT");
        with("less than nothing",
             R"("doses":[{"id":"a","date":"2023-06-01","product":"vaxelis","fraction":-1}])",
             "BAD_INPUT");
        with("an unknown state of a dose",
             R"("doses":[{"id":"a","date":"2023-06-01","product":"vaxelis","status":"maybe"}])",
             "BAD_INPUT");
        with("an unknown fault of a dose",
             R"("doses":[{"id":"a","date":"2023-06-01","product":"vaxelis","quality":"warm"}])",
             "BAD_INPUT");
        with("a bad date comes before a bad list",
             R"("doses":[{"id":"a","date":20230601,"product":"vaxelis"}],"refusals":1)",
             "BAD_DATE");
        with("days as text", R"("facts":{"gestationDays":"259"})", "BAD_INPUT");
        with("part of a day", R"("facts":{"gestationDays":258.5})", "BAD_INPUT");
        with("a flag as text", R"("facts":{"specialCircumstance":"yes"})", "BAD_INPUT");
        with("facts are a list", R"("facts":["motherHbsag"])", "BAD_INPUT");
        with("the mother's date is a number", R"("facts":{"maternalPertussisDate":20221001})",
             "BAD_DATE");
        with("a contraindication for nothing", R"("contraindications":[{"from":"2023-01-01"}])",
             "BAD_INPUT");
        with("a contraindication until some day",
             R"("contraindications":[{"target":"ALL","to":5}])", "BAD_DATE");
        with("immunity without a series", R"("immunity":[{}])", "BAD_INPUT");
        with("a pregnancy that is a text", R"("pregnancy":"yes")", "BAD_DATE");
        row("before any programme", R"({"programme":"auto:NL","asOf":"1999-01-01",
            "person":{"birthDate":"1998-01-02"}})",
            "NO_PROGRAMME_IN_FORCE");
    }

    void wrongInput()
    {
        QFETCH(QByteArray, question);
        QFETCH(QByteArray, error);
        QCOMPARE(core::stringMember(answerTo(question), "error").toLatin1(), error);
    }

    // Null says nothing, so it is as good as absent; 280.0 days are 280.
    void absentInput()
    {
        const QByteArray full = R"({"programme":"nl-rvp-2024","asOf":"2024-01-01","id":7,
            "person":{"birthDate":"2023-01-01","sex":null},"doses":null,"refusals":null,
            "facts":{"gestationDays":280.0,"motherHbsag":null},"pregnancy":null})";
        const QByteArray bare = R"({"programme":"nl-rvp-2024","asOf":"2024-01-01",
            "person":{"birthDate":"2023-01-01"},"facts":{"gestationDays":280}})";
        QVERIFY(answerTo(full) == answerTo(bare));
        QVERIFY(!answerTo(full).contains("error"));
    }

    // Names and order of all there is in an answer (schedules 4.13).
    void formOfTheAnswer()
    {
        const QByteArray answer = core::writeJson(answerTo(
            R"({"programme":"xx-lab-1","asOf":"2024-01-20","person":{"birthDate":"2023-11-15"},
            "doses":[{"id":"a","date":"2024-01-10","product":"labvax","fraction":2},
                     {"id":"b","date":"2024-01-10","product":"none"}]})"));
        QCOMPARE(
            QString::fromUtf8(answer),
            uR"({"programme":"xx-lab-1","doses":[{"dose":"a","series":"LAB","status":"invalid",)"
            uR"("slot":"l1","reasons":["TOO_YOUNG"],"notes":["DOUBLE_DOSE"]}],"series":[)"
            uR"({"series":"LAB","status":"due-later","next":"l1","earliest":"2024-02-07",)"
            uR"("recommended":"2024-02-07","overdueFrom":"2024-03-07","latest":"2041-11-14",)"
            uR"("mayGiveNow":false,"reason":"REPEAT_AFTER_INVALID","path":null,"pathReason":null},)"
            uR"({"series":"LABMMR","status":"due-later","next":"m1","earliest":"2024-11-15",)"
            uR"("recommended":"2024-11-15","overdueFrom":"2024-12-15","latest":"2041-11-14",)"
            uR"("mayGiveNow":false,"reason":"MIN_AGE","path":null,"pathReason":null}],)"
            uR"("proposal":[],"unknownDoses":["b"]})"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleEngine)
#include "tst_ScheduleEngine.moc"
