// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueLoader.h"

#include "core/Json.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::ErrorCode;
using core::Json;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shippedProducts()
{
    return contentOf(QStringLiteral(RESOURCES "/products/products-be.json"));
}

QByteArray shippedValueSets()
{
    return contentOf(QStringLiteral(RESOURCES "/valuesets/be.json"));
}

Json oneProduct()
{
    const char *text = R"({"form":"prikpost-products/1","issued":"2026-05-01","source":"test",
        "products":[{"cnk":"1734094","name":"Boostrix inj.","brand":"Boostrix","atc":"J07AJ52",
        "vaccine":"871875004","routes":["IM"],"orderable":true}]})";
    return core::parseJson(QByteArrayView(text)).value();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_CatalogueLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto sets = catalogue::loadValueSets(u"be"_s);
        QVERIFY2(sets, sets ? "" : qPrintable(sets.error().detail));
        m_sets = *sets;
    }

    void belgianProductsAreComplete()
    {
        const auto loaded = catalogue::loadProducts({}, m_sets);
        QVERIFY(loaded);
        QVERIFY(!loaded->refused);
        const auto &catalogue = loaded->catalogue;
        QCOMPARE(catalogue.issued(), QDate(2026, 2, 27));
        QCOMPARE(catalogue.products().size(), 144);
        qsizetype orderable = 0;
        QSet<QString> vaccines;
        for (const auto &product : catalogue.products()) {
            orderable += product.orderable ? 1 : 0;
            vaccines.insert(product.vaccineCode.code);
            QVERIFY2(ids::CnkCode::parse(product.cnk.value())->checkFits(),
                     qPrintable(product.cnk.value()));
            QVERIFY2(product.name.startsWith(product.brand), qPrintable(product.name));
            QVERIFY2(!product.routes.isEmpty(), qPrintable(product.name));
            QVERIFY2(!product.diseases.isEmpty(), qPrintable(product.name));
            QCOMPARE(product.name.contains(product.season), true);
        }
        QCOMPARE(orderable, 14);
        QCOMPARE(vaccines.size(), 38);
    }

    void boostrixIsWhatTheRegistrySays()
    {
        const auto loaded = catalogue::loadProducts({}, m_sets);
        const auto *boostrix = loaded->catalogue.byCnk(u"1734-094");
        QVERIFY(boostrix);
        QCOMPARE(boostrix->brand, u"Boostrix"_s);
        QCOMPARE(boostrix->atc, u"J07AJ52"_s);
        QCOMPARE(boostrix->vaccineCode.system, u"http://snomed.info/sct"_s);
        QCOMPARE(boostrix->vaccineCode.code, u"871875004"_s);
        QCOMPARE(boostrix->routes, QStringList{u"IM"_s});
        QVERIFY(boostrix->doses.isEmpty()); // the registry does not say
        QCOMPARE(boostrix->diseases.size(), 3);
        QVERIFY(boostrix->orderable);
    }

    // The vaccine code covers both; the pack's ATC tells which.
    void shinglesIsNotChickenpox()
    {
        const auto loaded = catalogue::loadProducts({}, m_sets);
        QCOMPARE(loaded->catalogue.byCnk(u"4185344")->diseases, QStringList{u"4740000"_s});
        QCOMPARE(loaded->catalogue.byCnk(u"0064527")->diseases, QStringList{u"38907003"_s});
    }

    void valueSetsAreComplete_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<qsizetype>("choices");
        QTest::newRow("route") << u"route"_s << qsizetype(8);
        QTest::newRow("site") << u"site"_s << qsizetype(6);
        QTest::newRow("side") << u"side"_s << qsizetype(3);
        QTest::newRow("place") << u"place"_s << qsizetype(23);
        QTest::newRow("notGivenReason") << u"notGivenReason"_s << qsizetype(6);
        QTest::newRow("confirmation") << u"confirmation"_s << qsizetype(3);
        QTest::newRow("prophylaxis") << u"prophylaxis"_s << qsizetype(2);
        QTest::newRow("funding") << u"funding"_s << qsizetype(1);
        QTest::newRow("reaction") << u"reaction"_s << qsizetype(33);
        QTest::newRow("vaccine") << u"vaccine"_s << qsizetype(62);
        QTest::newRow("disease") << u"disease"_s << qsizetype(30);
    }
    void valueSetsAreComplete()
    {
        QFETCH(QString, set);
        const auto &choices = m_sets.concepts(set);
        QTEST(choices.size(), "choices");
        for (const auto &choice : choices)
            for (const QString &language : {u"en"_s, u"nl"_s, u"fr"_s, u"de"_s})
                QVERIFY2(!choice.labels.value(language).isEmpty(), qPrintable(choice.value.code));
    }

    void olderAndNewerCodingsAreRead()
    {
        const QString snomed = u"http://snomed.info/sct"_s;
        const auto *left = m_sets.find(u"side"_s, domain::CodedValue{snomed, u"7771000"_s, {}});
        QVERIFY(left);
        QCOMPARE(left->key, u"left"_s);
        QCOMPARE(left->value.code, u"419161000"_s);
        QCOMPARE(m_sets.find(u"vaccine"_s, u"1119254000")->value.code, u"51451000087105"_s);
        const QString place = u"https://www.ehealth.fgov.be/standards/fhir/%1/CodeSystem/"_s +
                              u"be-cs-care-location"_s;
        for (const QString &guide : {u"vaccination"_s, u"core"_s, u"terminology"_s})
            QVERIFY(m_sets.find(u"place"_s, {place.arg(guide), u"hospital"_s, {}}));
        QVERIFY(!m_sets.find(u"place"_s, domain::CodedValue{snomed, u"hospital"_s, {}}));
        QVERIFY(!m_sets.find(u"place"_s, u"patient-workplace")->offered);
    }

    void wrongProductFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const Json &json, const char *detail) {
            QTest::newRow(name) << core::writeJson(json) << QString::fromLatin1(detail);
        };
        const auto changed = [](const char *member, const Json &value) {
            Json json = oneProduct();
            json["products"][0][member] = value;
            return json;
        };
        Json json = oneProduct();
        json["form"] = "prikpost-products/2";
        row("other form", json, "form: const");
        json = oneProduct();
        json.erase("issued");
        row("no date", json, "issued: required");
        json = oneProduct();
        json["issued"] = "2026-02-30";
        row("impossible date", json, "issued: date");
        json = oneProduct();
        json["extra"] = 1;
        row("unknown member", json, ": additionalProperties");
        json = oneProduct();
        json["products"] = Json::array();
        row("no products", json, "products: minItems");
        json = oneProduct();
        json["products"].push_back(json["products"][0]);
        row("doubled CNK", json, "products/1/cnk: doubled");
        row("CNK with six digits", changed("cnk", "173409"), "products/0/cnk: pattern");
        row("CNK with a letter", changed("cnk", "173409A"), "products/0/cnk: pattern");
        row("CNK with a line break", changed("cnk", "1734094\n"), "products/0/cnk: pattern");
        row("CNK as a number", changed("cnk", 1734094), "products/0/cnk: type");
        row("unknown vaccine", changed("vaccine", "1"), "products/0/vaccine: unknown");
        row("unknown disease", changed("diseases", Json::array({"1"})),
            "products/0/diseases: unknown");
        row("unknown route", changed("routes", Json::array({"by post"})),
            "products/0/routes/0: pattern");
        row("route of no list", changed("routes", Json::array({"XX"})),
            "products/0/routes: unknown");
        row("dose of three", changed("doses", Json::array({"3"})), "products/0/doses/0: enum");
        row("season of one year", changed("season", "2025-2025"), "products/0/season: season");
        row("orderable in words", changed("orderable", "yes"), "products/0/orderable: type");
        row("wrong ATC", changed("atc", "j07"), "products/0/atc: pattern");
        row("name of nothing", changed("name", ""), "products/0/name: minLength");
        row("not an object", Json::array(), ": type");
        const auto text = [](const char *name, const QByteArray &content) {
            QTest::newRow(name) << content << u"file: json"_s;
        };
        text("empty", {});
        text("HTML", "<!doctype html><p>Sign in");
        text("cut in half", shippedProducts().first(5000));
        text("broken UTF-8", core::writeJson(oneProduct()).replace("Boostrix", "Bo\xff\xfe"));
        text("member twice", "{\"form\":1,\"form\":2}");
        text("deep", QByteArray(5000, '['));
        QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, ' ') << u"file: size"_s;
    }
    void wrongProductFiles()
    {
        QFETCH(QByteArray, content);
        const auto parsed = catalogue::parseProducts(content, m_sets);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::CatalogueInvalid);
        QTEST(parsed.error().detail, "detail");
    }

    void wrongValueSets_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("detail");
        const Json good = core::parseJson(shippedValueSets()).value();
        Json json = good;
        json["sets"].erase("vaccine");
        QTest::newRow("no vaccines") << core::writeJson(json) << u"sets/vaccine: required"_s;
        json = good;
        json["sets"]["route"]["concepts"].push_back(json["sets"]["route"]["concepts"][0]);
        QTest::newRow("doubled") << core::writeJson(json) << u"sets/route/concepts/8: doubled"_s;
        json = good;
        json["sets"]["route"]["concepts"][0]["labels"].erase("de");
        QTest::newRow("no German")
            << core::writeJson(json) << u"sets/route/concepts/0/labels/de: required"_s;
        json = good;
        json["sets"]["vaccine"]["concepts"][2]["diseases"] = Json::array({"1"});
        QTest::newRow("disease") << core::writeJson(json) << u"sets/vaccine: unknown disease"_s;
        json = good;
        json["sets"]["site"]["concepts"][0]["routes"] = Json::array({"XX"});
        QTest::newRow("route") << core::writeJson(json) << u"sets/site: unknown route"_s;
    }
    void wrongValueSets()
    {
        QFETCH(QByteArray, content);
        const auto parsed = catalogue::parseValueSets(content);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::CatalogueInvalid);
        QTEST(parsed.error().detail, "detail");
    }

    void countries()
    {
        QCOMPARE(catalogue::loadValueSets(u"xx"_s).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(catalogue::loadValueSets(u"../be"_s).error().code, ErrorCode::InvalidInput);
    }

    void newestGoodFileWins()
    {
        QTemporaryDir folder;
        Json json = oneProduct();
        write(folder.filePath(u"products-2026-05.json"_s), core::writeJson(json));
        json["issued"] = "2026-06-01";
        write(folder.filePath(u"products-a.json"_s), core::writeJson(json));
        json["issued"] = "2025-06-01";
        write(folder.filePath(u"products-z.json"_s), core::writeJson(json));
        write(folder.filePath(u"other.json"_s), "{}");
        json["issued"] = "2026-09-01"; // of the other country, in whatever letters
        write(folder.filePath(u"Products-NL-2026.JSON"_s), core::writeJson(json));
        const auto loaded = catalogue::loadProducts(folder.path(), m_sets);
        QVERIFY(loaded);
        QVERIFY(!loaded->refused);
        QCOMPARE(loaded->catalogue.issued(), QDate(2026, 6, 1));
        QCOMPARE(loaded->catalogue.products().size(), 1);
    }

    void wrongFileIsRefusedAndTheOldOneKept()
    {
        QTemporaryDir folder;
        Json json = oneProduct();
        json["issued"] = "2026-09-01";
        json["products"].push_back(json["products"][0]);
        write(folder.filePath(u"products-new.json"_s), core::writeJson(json));
        const auto loaded = catalogue::loadProducts(folder.path(), m_sets);
        QVERIFY(loaded);
        QCOMPARE(loaded->refusedFile, u"products-new.json"_s);
        QCOMPARE(loaded->refused->code, ErrorCode::CatalogueInvalid);
        QCOMPARE(loaded->refused->detail, u"products/1/cnk: doubled"_s);
        QCOMPARE(loaded->catalogue.issued(), QDate(2026, 2, 27));
        QCOMPARE(loaded->catalogue.products().size(), 144);
    }

    void missingFolderIsNoFault()
    {
        const auto loaded = catalogue::loadProducts(u"/nonexistent/folder"_s, m_sets);
        QVERIFY(loaded);
        QVERIFY(!loaded->refused);
    }

    void shippedFilesAreTheOnesBuiltIn()
    {
        const auto parsed = catalogue::parseProducts(shippedProducts(), m_sets);
        QVERIFY(parsed);
        QCOMPARE(parsed->products(), catalogue::loadProducts({}, m_sets)->catalogue.products());
    }

    void loading()
    {
        QBENCHMARK
        {
            const auto sets = catalogue::loadValueSets(u"be"_s);
            QVERIFY(catalogue::loadProducts({}, *sets));
        }
    }

private:
    domain::ValueSets m_sets;
};

QTEST_APPLESS_MAIN(tst_CatalogueLoader)
#include "tst_CatalogueLoader.moc"
