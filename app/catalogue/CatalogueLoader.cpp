// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/CatalogueLoader.h"

#include "catalogue/Fault.h"
#include "catalogue/ProductReader.h"
#include "catalogue/ValueSetReader.h"
#include "core/FileNames.h"
#include "core/SchemaCheck.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using core::Json;
using namespace Qt::StringLiterals;

namespace catalogue {

namespace {

constexpr qsizetype c_largestFile = 16 * 1024 * 1024;
constexpr int c_deepestNesting = 10; // our own files need six

// One byte more than allowed is read, so that a file that grows meanwhile is noticed.
core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::error(core::ErrorCode::FileUnreadable, u"file: open"_s);
    QByteArray content = file.read(c_largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return core::error(core::ErrorCode::FileUnreadable, u"file: read"_s);
    return content;
}

core::Result<Json> parsed(QByteArrayView text)
{
    if (text.size() > c_largestFile)
        return fault(u"file"_s, "size");
    auto json = core::parseJson(text, {c_largestFile, c_deepestNesting});
    return json ? std::move(json) : fault(u"file"_s, "json");
}

core::Result<Json> builtInSchema(const QString &name)
{
    const auto text = contentOf(u":/catalogue/schema/"_s + name);
    if (!text)
        return text.error();
    return core::parseJson(*text);
}

// The file when it keeps the schema.
core::Result<Json> checked(QByteArrayView text, const core::Result<Json> &schema)
{
    if (!schema)
        return schema.error();
    auto json = parsed(text);
    if (!json)
        return json;
    core::SchemaCheck check(*schema);
    if (const auto found = check.firstFault(*json))
        return core::error(core::ErrorCode::CatalogueInvalid, *found);
    return json;
}

core::Result<domain::ProductCatalogue> productsOf(const QString &path,
                                                  const domain::ValueSets &sets)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    return parseProducts(*content, sets);
}

// "products-nl-2026.json" is a Dutch list; one that names no country is Belgian.
QString countryOf(const QString &fileName)
{
    static const QRegularExpression named(u"\\Aproducts-([a-z]{2})[-.]"_s);
    const auto match = named.match(fileName.toLower());
    return match.hasMatch() ? match.captured(1) : u"be"_s;
}

} // namespace

core::Result<domain::ProductCatalogue> parseProducts(QByteArrayView json,
                                                     const domain::ValueSets &sets)
{
    static const auto schema = builtInSchema(u"products.schema.json"_s);
    const auto file = checked(json, schema);
    if (!file)
        return file.error();
    return readProducts(*file, sets);
}

core::Result<domain::ValueSets> parseValueSets(QByteArrayView json)
{
    static const auto schema = builtInSchema(u"valuesets.schema.json"_s);
    const auto file = checked(json, schema);
    if (!file)
        return file.error();
    return readValueSets(*file);
}

core::Result<LoadedCatalogue> loadProducts(const QString &folder, const domain::ValueSets &sets,
                                           const QString &country)
{
    auto builtIn = productsOf(u":/catalogue/products/products-%1.json"_s.arg(country), sets);
    if (!builtIn)
        return builtIn.error();
    LoadedCatalogue loaded{std::move(builtIn).value(), {}, {}};
    QStringList names;
    if (!folder.isEmpty())
        names = core::filesNamed(folder, "products-"_L1, ".json"_L1);
    std::reverse(names.begin(), names.end());
    for (const QString &name : std::as_const(names)) {
        if (countryOf(name) != country)
            continue;
        auto candidate = productsOf(folder + u'/' + name, sets);
        if (!candidate && !loaded.refused) {
            loaded.refusedFile = name;
            loaded.refused = candidate.error();
        } else if (candidate && candidate->issued() >= loaded.catalogue.issued()) {
            loaded.catalogue = std::move(candidate).value();
        }
    }
    return loaded;
}

core::Result<domain::ValueSets> loadValueSets(const QString &country)
{
    static const QRegularExpression twoLetters(u"\\A[a-z]{2}\\z"_s);
    if (!twoLetters.match(country).hasMatch())
        return core::error(core::ErrorCode::InvalidInput, u"country"_s);
    const auto content = contentOf(u":/catalogue/valuesets/%1.json"_s.arg(country));
    if (!content)
        return content.error();
    return parseValueSets(*content);
}

} // namespace catalogue
