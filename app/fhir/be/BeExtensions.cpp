// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeExtensions.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;

constexpr std::array hosts{"www.ehealth.fgov.be/"_L1, "ehealth.fgov.be/"_L1,
                           "terminology.ehealth.fgov.be/"_L1};

QStringView afterScheme(const QString &url)
{
    for (const auto scheme : {"https://"_L1, "http://"_L1})
        if (url.startsWith(scheme))
            return QStringView(url).mid(scheme.size());
    return {};
}

bool hasUrl(const Json &extension, const char *url)
{
    return core::stringMember(extension, "url") == QLatin1StringView(url);
}

template <class J, class Matches>
J *findIn(J &element, Matches matches)
{
    if (!element.is_object())
        return nullptr;
    const auto list = element.find("extension");
    if (list == element.end() || !list->is_array())
        return nullptr;
    const auto found = std::find_if(list->begin(), list->end(), matches);
    return found == list->end() ? nullptr : &*found;
}

void removeFrom(Json &element, const Json *extension)
{
    if (!extension)
        return;
    Json &list = element["extension"];
    list.erase(list.begin() + (extension - &list.front()));
    if (list.empty())
        element.erase("extension");
}

} // namespace

bool isBelgianUrl(const QString &url)
{
    const QStringView rest = afterScheme(url);
    return std::any_of(hosts.begin(), hosts.end(),
                       [rest](QLatin1StringView host) { return rest.startsWith(host); });
}

bool isExtension(const Json &extension, const char *name)
{
    const QString url = core::stringMember(extension, "url");
    return isBelgianUrl(url) && url.section(u'/', -1) == QLatin1StringView(name);
}

const Json *findExtension(const Json &element, const char *name)
{
    return findIn(element, [name](const Json &extension) { return isExtension(extension, name); });
}

Json *findExtension(Json &element, const char *name)
{
    return findIn(element, [name](const Json &extension) { return isExtension(extension, name); });
}

const Json *findInner(const Json &element, const char *url)
{
    return findIn(element, [url](const Json &extension) { return hasUrl(extension, url); });
}

Json *findInner(Json &element, const char *url)
{
    return findIn(element, [url](const Json &extension) { return hasUrl(extension, url); });
}

Json extensionJson(const char *url, const char *valueName, Json value)
{
    Json result = {{"url", url}};
    result[valueName] = std::move(value);
    return result;
}

void addExtension(Json &element, Json extension)
{
    Json &list = element["extension"];
    if (!list.is_array())
        list = Json::array();
    list.push_back(std::move(extension));
}

void setInner(Json &element, const char *url, const char *valueName, Json value)
{
    Json *existing = findInner(element, url);
    if (!existing)
        return addExtension(element, extensionJson(url, valueName, std::move(value)));
    for (const char *other : {"valueString", "valueDate", "valueDateTime"})
        if (QLatin1StringView(other) != QLatin1StringView(valueName))
            existing->erase(other);
    (*existing)[valueName] = std::move(value);
}

void removeExtension(Json &element, const char *name)
{
    removeFrom(element, findExtension(element, name));
}

void removeInner(Json &element, const char *url)
{
    removeFrom(element, findInner(element, url));
}

} // namespace fhir::be
