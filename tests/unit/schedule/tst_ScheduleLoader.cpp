// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Json.h"
#include "schedule/ScheduleLoader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Json;

// A programme file that is wrong in any way is refused by file and key: half a programme would be
// a wrong plan.
class tst_ScheduleLoader : public QObject
{
    Q_OBJECT

    std::unique_ptr<const schedule::Knowledge> m_knowledge;

    static QByteArray shipped(const QString &id)
    {
        QFile file(QStringLiteral(RESOURCES "/schedules/programmes/") + id + u".json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QString faultOf(const QByteArray &text) const
    {
        const auto programme = schedule::parseProgramme(text, u"p.json"_s, m_knowledge->products);
        if (programme)
            return {};
        return programme.error().code == core::ErrorCode::CatalogueInvalid
                   ? programme.error().detail
                   : u"another error"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto knowledge = schedule::loadKnowledge();
        QVERIFY2(knowledge.ok(), knowledge.ok() ? "" : qPrintable(knowledge.error().detail));
        m_knowledge = std::move(*knowledge);
    }

    void shippedFiles()
    {
        QStringList ids;
        for (const schedule::Programme &programme : m_knowledge->programmes) {
            ids.append(programme.id);
            QVERIFY(!programme.sources.isEmpty());
            QVERIFY(!programme.title.isEmpty());
            QCOMPARE(faultOf(shipped(programme.id)), QString());
        }
        QCOMPARE(ids,
                 (QStringList{u"be-vl-2019"_s, u"be-vl-2024"_s, u"nl-rvp-2020"_s, u"nl-rvp-2022"_s,
                              u"nl-rvp-2024"_s, u"nl-rvp-2025"_s, u"xx-lab-1"_s}));
    }

    // A shipped file with one thing changed.
    void refused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                            const char *fault) {
            QTest::newRow(name) << from << to << u"p.json: "_s + QString::fromLatin1(fault);
        };
        row("another form", R"("prikpost-programme/1")", R"("prikpost-programme/2")",
            "form: const");
        row("no id", R"("id": "xx-lab-1",)", "", "id: required");
        row("an id of the wrong type", R"("id": "xx-lab-1")", R"("id": 7)", "id: type");
        row("no sources", R"("sources": ["invented"])", R"("sources": [])", "sources: minItems");
        row("tolerated as text", R"("tolerated": [])", R"("tolerated": "HIB")", "tolerated: type");
        row("no such day", R"("inForceFrom": "2000-01-01")", R"("inForceFrom": "2000-02-30")",
            "inForceFrom");
        row("in force backwards", R"("inForceTo": null)", R"("inForceTo": "1999-12-31")",
            "inForceTo");
        row("grace below nothing", R"("graceDays": 4)", R"("graceDays": -4)", "graceDays: minimum");
        row("grace as text", R"("graceDays": 4)", R"("graceDays": "4")", "graceDays: type");
        row("a duration in the wrong order", R"("recInterval": "1m2w")", R"("recInterval": "2w1m")",
            "series/0/slots/1/recInterval: pattern");
        row("an empty duration", R"("minAge": "2m")", R"("minAge": "")",
            "series/0/slots/0/minAge: pattern");
        row("an unknown antigen", R"("antigens": ["LAB"])", R"("antigens": ["LAD"])",
            "antigens LAD");
        row("no antigens", R"("antigens": ["LAB"])", R"("antigens": [])",
            "series/0/antigens: minItems");
        row("an unknown product", R"(["labvax", "mmrvaxpro"])", R"(["labvax", "mmrvax"])",
            "preferredProducts mmrvax");
        row("an unknown anchor", R"("anchor": "birth")", R"("anchor": "school")",
            "series/0/anchor: enum");
        row("a series twice", R"("id": "LABMMR")", R"("id": "LAB")", "twice: LAB");
        row("a skip by a slot that is not there", R"("slot": "l1")", R"("slot": "l9")",
            "LAB: skipIf l9");
        row("an unknown condition", R"({"id": "l1",)", R"({"id": "l1", "when": {"born": "x"},)",
            "unknown condition born");
        row("a course without courses", R"({"id": "l1",)",
            R"({"id": "l1", "when": {"path": "2+1"},)", "LAB: path");
        row("a fact of a list", R"({"id": "l1",)", R"({"id": "l1", "when": {"fact": {"x": []}},)",
            "fact");
        row("primary as text", R"({"id": "l1",)", R"({"id": "l1", "primary": "true",)",
            "series/0/slots/0/primary: type");
        row("what happens to a missed slot", R"({"id": "l1",)", R"({"id": "l1", "onMissed": "go",)",
            "series/0/slots/0/onMissed: enum");
        row("a year that is none", R"({"id": "l1",)", R"({"id": "l1", "recYearTurning": "9",)",
            "series/0/slots/0/recYearTurning: type");
        row("a day of no month", R"({"id": "l1",)",
            R"({"id": "l1", "recYearTurning": 9, "recMonthDay": "13-01",)", "recMonthDay");
        row("an unknown rule of courses", R"("paths": null)",
            R"("paths": {"default": "a", "defaultReason": "b", "rules": [{"if": "moon"}]})",
            "paths/rules/0/if: enum");
        row("a rule without its course", R"("paths": null)",
            R"("paths": {"default": "a", "defaultReason": "b", "rules": [
                {"if": "gestationBelowDays", "days": 3}]})",
            "path");
        row("a key twice", R"("graceDays": 4,)", R"("graceDays": 4, "graceDays": 0,)", "no JSON");
        row("half a file", "}\n  ]\n}", "}", "no JSON");
    }

    void refused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, fault);
        QByteArray text = shipped(u"xx-lab-1"_s);
        const qsizetype place = text.indexOf(from);
        QVERIFY(place >= 0);
        text.replace(place, from.size(), to);
        QCOMPARE(faultOf(text), fault);
    }

    // What nobody knows yet is no reason to refuse a file.
    void unknownKeysAreIgnored()
    {
        QByteArray text = shipped(u"xx-lab-1"_s);
        text.replace(R"("graceDays": 4)", R"("graceDays": 4, "later": {"a": [1]})");
        QCOMPARE(faultOf(text), QString());
    }

    void vaccinesAreChecked()
    {
        const QByteArray good = R"({"form":"prikpost-vaccines/1","antigens":["A"],
            "products":[{"id":"x","label":"X","antigens":["A"]}]})";
        QVERIFY(schedule::parseVaccines(good, u"v"_s));
        for (const auto &[from, to] :
             {std::pair<const char *, const char *>{R"(["A"],)", R"(["A","A"],)"},
              {R"("antigens":["A"]}])", R"("antigens":["B"]}])"},
              {R"("label":"X",)", ""},
              {R"("label":"X")", R"("label":"X","live":"a bit")"},
              {R"("label":"X")", R"("label":"X","boosterOnly":1)"},
              {R"(["A"]}])", R"(["A"]},{"id":"x","label":"Y","antigens":["A"]}])"}}) {
            QByteArray bad = good;
            bad.replace(from, to);
            QVERIFY2(bad != good && !schedule::parseVaccines(bad, u"v"_s), to);
        }
    }

    void moreProgrammesFromAFolder()
    {
        QTemporaryDir folder;
        const auto put = [&folder](const QByteArray &text) {
            QFile file(folder.filePath(u"more.json"_s));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QByteArray text = shipped(u"xx-lab-1"_s);
        QVERIFY(put(text));
        const auto doubled = schedule::loadKnowledge(folder.path());
        QVERIFY(!doubled);
        QCOMPARE(doubled.error().detail, u"more.json: id xx-lab-1"_s);

        text.replace("xx-lab-1", "xx-lab-2");
        QVERIFY(put(text));
        const auto both = schedule::loadKnowledge(folder.path());
        QVERIFY(!both); // which of them would answer for "auto:XX"?
        QCOMPARE(both.error().detail, u"more.json: inForceFrom, beside xx-lab-1"_s);

        text.replace(R"("jurisdiction": "XX")", R"("jurisdiction": "XY")");
        QVERIFY(put(text));
        const auto knowledge = schedule::loadKnowledge(folder.path());
        QVERIFY(knowledge);
        QVERIFY((*knowledge)->find(u"xx-lab-2"));
        QVERIFY((*knowledge)->inForce(u"XY", QDate(2026, 1, 1)));

        QVERIFY(!schedule::loadKnowledge(folder.filePath(u"none"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_ScheduleLoader)
#include "tst_ScheduleLoader.moc"
