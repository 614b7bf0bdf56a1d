// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/Bundle.h"

#include "fhir/OperationOutcome.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fhir {

namespace {

using core::Json;

bool isOutcome(const Json &resource)
{
    return core::stringMember(resource, "resourceType") == "OperationOutcome"_L1;
}

bool isBundle(const Json &value, std::initializer_list<QLatin1StringView> types)
{
    if (core::stringMember(value, "resourceType") != "Bundle"_L1)
        return false;
    const QString type = core::stringMember(value, "type");
    return std::any_of(types.begin(), types.end(),
                       [&](QLatin1StringView wanted) { return type == wanted; });
}

// What the far side said instead of the bundle goes along with the error.
core::Error wrongResource(const Json &value)
{
    core::Error result = core::error(core::ErrorCode::AnswerWrongResource);
    result.issues = readOperationOutcome(value);
    return result;
}

bool hasSoundEntries(const Json &bundle)
{
    const Json *entries = core::member(bundle, "entry");
    return !entries || entries->is_array();
}

QString nextLink(const Json &bundle)
{
    for (const Json &link : core::arrayMember(bundle, "link"))
        if (core::stringMember(link, "relation") == "next"_L1)
            return core::stringMember(link, "url");
    return {};
}

void addEntry(const Json &entry, SearchPage &page)
{
    const Json *search = core::member(entry, "search");
    const QString mode = search ? core::stringMember(*search, "mode") : QString();
    const Json *resource = core::member(entry, "resource");
    if (resource && (mode == "outcome"_L1 || isOutcome(*resource)))
        page.outcomes += readOperationOutcome(*resource);
    else if (resource && mode == "include"_L1)
        page.others.append(*resource);
    else if (mode.isEmpty() || mode == "match"_L1)
        page.matches.append(resource ? *resource : Json()); // an empty match is told, not hidden
}

Json batchEntry(BatchItem &&item)
{
    Json request = core::jsonObject(3);
    request["method"] = "POST";
    request["url"] = core::jsonText(core::stringMember(item.resource, "resourceType"));
    if (!item.ifNoneExist.isEmpty())
        request["ifNoneExist"] = core::jsonText(item.ifNoneExist);
    Json entry = core::jsonObject(3);
    entry["fullUrl"] =
        core::jsonText(u"urn:uuid:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
    entry["resource"] = std::move(item.resource);
    entry["request"] = std::move(request);
    return entry;
}

// "201 Created", "201"; 0 when it is no status.
int statusNumber(const QString &status)
{
    const QStringView digits = QStringView(status).left(3);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    const bool endsThere =
        status.size() == 3 || (status.size() > 3 && !status[3].isLetterOrNumber());
    return isNumber && endsThere && number >= 100 ? number : 0;
}

BatchAnswer readAnswer(const Json &entry)
{
    BatchAnswer answer;
    if (const Json *response = core::member(entry, "response")) {
        answer.status = statusNumber(core::stringMember(*response, "status"));
        answer.location = core::stringMember(*response, "location");
        answer.etag = core::stringMember(*response, "etag");
        if (const Json *outcome = core::member(*response, "outcome"))
            answer.outcomes = readOperationOutcome(*outcome);
    }
    const Json *resource = core::member(entry, "resource");
    if (resource && isOutcome(*resource))
        answer.outcomes += readOperationOutcome(*resource);
    else if (resource)
        answer.resource = *resource;
    return answer;
}

// FHIR `id`.
bool isLogicalId(QStringView text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'-' || c == u'.';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), allowed);
}

QStringView withoutQuery(QStringView location)
{
    const auto end = std::find_if(location.begin(), location.end(),
                                  [](QChar c) { return c == u'?' || c == u'#'; });
    return location.left(end - location.begin());
}

} // namespace

core::Result<SearchPage> readSearchPage(const core::Json &bundle)
{
    if (!isBundle(bundle, {"searchset"_L1}))
        return wrongResource(bundle);
    if (!hasSoundEntries(bundle))
        return core::error(core::ErrorCode::AnswerMalformed, u"Bundle.entry"_s);
    SearchPage page;
    for (const Json &entry : core::arrayMember(bundle, "entry"))
        addEntry(entry, page);
    page.next = nextLink(bundle);
    if (const auto total = core::integerMember(bundle, "total"); total && *total >= 0)
        page.total = total;
    return page;
}

QString conditionalQuery(const QString &system, const QString &value)
{
    const QByteArray token = (system + u'|' + value).toUtf8().toPercentEncoding(":/");
    return u"identifier="_s + QString::fromLatin1(token);
}

core::Json makeBatch(QList<BatchItem> items)
{
    Json bundle = {{"resourceType", "Bundle"}, {"type", "batch"}};
    Json entries = Json::array();
    for (BatchItem &item : items)
        entries.push_back(batchEntry(std::move(item)));
    bundle["entry"] = std::move(entries);
    return bundle;
}

core::Result<QList<BatchAnswer>> readBatchAnswer(const core::Json &bundle, qsizetype sent)
{
    if (!isBundle(bundle, {"batch-response"_L1, "transaction-response"_L1}))
        return wrongResource(bundle);
    QList<BatchAnswer> answers;
    for (const Json &entry : core::arrayMember(bundle, "entry"))
        answers.append(readAnswer(entry));
    if (answers.size() != sent)
        return core::error(core::ErrorCode::AnswerMalformed,
                           u"%1 answers to %2 entries"_s.arg(answers.size()).arg(sent));
    return answers;
}

ResourceLocation parseLocation(QStringView location, QStringView type)
{
    QList<QStringView> parts = withoutQuery(location).split(u'/', Qt::SkipEmptyParts);
    ResourceLocation result;
    if (parts.size() >= 4 && parts[parts.size() - 2] == "_history"_L1) {
        result.versionId = parts.last().toString();
        parts.resize(parts.size() - 2);
    }
    if (parts.size() < 2 || parts[parts.size() - 2] != type || !isLogicalId(parts.last()))
        return {};
    if (!result.versionId.isEmpty() && !isLogicalId(result.versionId))
        return {};
    result.id = parts.last().toString();
    return result;
}

QString versionFromETag(QStringView etag)
{
    etag = etag.trimmed();
    if (etag.startsWith("W/"_L1, Qt::CaseInsensitive))
        etag = etag.mid(2);
    if (etag.size() >= 2 && etag.startsWith(u'"') && etag.endsWith(u'"'))
        etag = etag.mid(1, etag.size() - 2);
    return isLogicalId(etag) ? etag.toString() : QString();
}

} // namespace fhir
