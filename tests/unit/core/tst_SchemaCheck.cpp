// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/SchemaCheck.h"

#include <QDir>
#include <QFile>
#include <QTest>

using core::Json;
using core::SchemaCheck;
using namespace Qt::StringLiterals;

namespace {

Json parsed(const QString &text)
{
    return core::parseJson(text.toUtf8()).value();
}

Json schemaFile(const QString &name)
{
    QFile file(QStringLiteral(RESOURCES "/schema/") + name);
    return file.open(QIODevice::ReadOnly) ? core::parseJson(file.readAll()).value() : Json();
}

// Every word that stands where a schema word can stand.
void collectWords(const Json &schema, QStringList &words)
{
    if (!schema.is_object())
        return;
    for (const auto &[name, content] : schema.items()) {
        const QString word = QString::fromStdString(name);
        words.append(word);
        if (word == u"properties" || word == u"$defs") {
            for (const auto &[member, inner] : content.items())
                collectWords(inner, words);
        } else {
            collectWords(content, words);
        }
    }
}

void collectTexts(const Json &value, const std::string &name, QStringList &texts)
{
    if (value.is_array())
        for (const Json &item : value)
            collectTexts(item, name, texts);
    if (!value.is_object())
        return;
    for (const auto &[member, content] : value.items()) {
        if (member == name && content.is_string())
            texts.append(core::toQString(content));
        collectTexts(content, name, texts);
    }
}

} // namespace

class tst_SchemaCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedSchemas_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files =
            QDir(QStringLiteral(RESOURCES "/schema")).entryList({u"*.schema.json"_s});
        QCOMPARE(files.size(), 4);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

    // A word that the check does not know would be a rule that nobody keeps.
    void shippedSchemas()
    {
        QFETCH(QString, file);
        const Json schema = schemaFile(file);
        QVERIFY(schema.is_object());
        QStringList words;
        collectWords(schema, words);
        for (const QString &word : words)
            QVERIFY2(SchemaCheck::knownWords().contains(word), qPrintable(word));
        QStringList references;
        collectTexts(schema, "$ref", references);
        for (const QString &reference : references) {
            QVERIFY2(reference.startsWith(u"#/$defs/"_s), qPrintable(reference));
            const std::string name = reference.section(u'/', -1).toStdString();
            QVERIFY2(schema["$defs"].contains(name), name.c_str());
        }
        QStringList patterns;
        collectTexts(schema, "pattern", patterns);
        QVERIFY(!patterns.isEmpty());
        for (const QString &pattern : patterns) {
            QVERIFY2(pattern.startsWith(u'^') && pattern.endsWith(u'$'), qPrintable(pattern));
            QVERIFY2(QRegularExpression(pattern).isValid(), qPrintable(pattern));
        }
    }

    void rules_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("fault"); // empty: accepted
        const auto row = [](const char *name, const QString &schema, const QString &value,
                            const QString &fault) {
            QTest::newRow(name) << schema << value << fault;
        };
        row("type", uR"({"type":"string"})"_s, u"1"_s, u": type"_s);
        row("type fits", uR"({"type":"boolean"})"_s, u"false"_s, {});
        row("const", uR"({"const":"a"})"_s, uR"("b")"_s, u": const"_s);
        row("const fits", uR"({"const":"a"})"_s, uR"("a")"_s, {});
        row("enum", uR"({"enum":["a","b"]})"_s, uR"("c")"_s, u": enum"_s);
        row("enum fits", uR"({"enum":["a","b"]})"_s, uR"("b")"_s, {});
        row("pattern", uR"({"pattern":"^[0-9]+$"})"_s, uR"("1a")"_s, u": pattern"_s);
        row("pattern line", uR"({"pattern":"^[0-9]+$"})"_s, uR"("1\n")"_s, u": pattern"_s);
        row("pattern fits", uR"({"pattern":"^[0-9]+$"})"_s, uR"("12")"_s, {});
        row("minLength", uR"({"minLength":2})"_s, uR"("1")"_s, u": minLength"_s);
        row("maxLength", uR"({"maxLength":2})"_s, uR"("123")"_s, u": maxLength"_s);
        row("minItems", uR"({"minItems":1})"_s, u"[]"_s, u": minItems"_s);
        row("maxItems", uR"({"maxItems":1})"_s, u"[1,2]"_s, u": maxItems"_s);
        row("items", uR"({"items":{"type":"string"}})"_s, uR"(["a",1])"_s, u"1: type"_s);
        row("items fit", uR"({"items":{"type":"string"}})"_s, uR"(["a","b"])"_s, {});
        row("required", uR"({"required":["a"]})"_s, uR"({"b":1})"_s, u"a: required"_s);
        row("additional", uR"({"additionalProperties":false,"properties":{"a":{}}})"_s,
            uR"({"a":1,"b":1})"_s, u": additionalProperties"_s);
        row("additional allowed", uR"({"properties":{"a":{}}})"_s, uR"({"b":1})"_s, {});
        row("property", uR"({"properties":{"a":{"properties":{"b":{"type":"string"}}}}})"_s,
            uR"({"a":{"b":1}})"_s, u"a/b: type"_s);
        row("one of two types", uR"({"type":["string","null"]})"_s, u"null"_s, {});
        row("none of two types", uR"({"type":["string","null"]})"_s, u"1"_s, u": type"_s);
        row("integer", uR"({"type":"integer"})"_s, u"1.5"_s, u": type"_s);
        row("minimum", uR"({"minimum":2})"_s, u"1"_s, u": minimum"_s);
        row("maximum", uR"({"maximum":2})"_s, u"3"_s, u": maximum"_s);
        row("number fits", uR"({"type":"integer","minimum":2,"maximum":2})"_s, u"2"_s, {});
        row("minProperties", uR"({"minProperties":1})"_s, u"{}"_s, u": minProperties"_s);
        row("reference", uR"({"$defs":{"x":{"type":"string"}},"$ref":"#/$defs/x"})"_s, u"1"_s,
            u": type"_s);
    }
    void rules()
    {
        QFETCH(QString, schema);
        QFETCH(QString, value);
        const Json rules = parsed(schema);
        SchemaCheck check(rules);
        const auto fault = check.firstFault(parsed(value));
        QTEST(fault.value_or(QString()), "fault");
    }
};

QTEST_APPLESS_MAIN(tst_SchemaCheck)
#include "tst_SchemaCheck.moc"
