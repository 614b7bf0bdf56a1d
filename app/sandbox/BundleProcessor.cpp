// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BundleProcessor.h"

#include "sandbox/HttpStatus.h"

#include <QHash>
#include <QUrl>

#include <numeric>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QStringList segments(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

Interaction interactionOf(const core::Json &entry, const Interaction &like)
{
    static const core::Json none = core::Json::object();
    const auto *request = core::member(entry, "request");
    const core::Json &asked = request ? *request : none;
    Interaction interaction;
    interaction.method = core::stringMember(asked, "method").toLatin1();
    const QString url = core::stringMember(asked, "url");
    interaction.path = segments(url.section(u'?', 0, 0));
    interaction.query = parseForm(url.section(u'?', 1).toUtf8());
    interaction.ifNoneExist = core::stringMember(asked, "ifNoneExist");
    interaction.ifMatch = core::stringMember(asked, "ifMatch");
    interaction.baseUrl = like.baseUrl;
    interaction.caller = like.caller;
    interaction.accessReason = like.accessReason;
    if (const auto *resource = core::member(entry, "resource"))
        interaction.body = *resource;
    return interaction;
}

core::Json entryOf(const Answer &answer, bool representation)
{
    core::Json response = core::Json::object();
    response["status"] = statusLine(answer.status).toStdString();
    if (!answer.versionUrl.isEmpty()) {
        response["location"] = core::jsonText(answer.versionUrl);
        response["etag"] = core::jsonText(u"W/\"%1\""_s.arg(answer.version));
        response["lastModified"] = core::jsonText(answer.updated);
    }
    if (!answer.issues.isEmpty())
        response["outcome"] = operationOutcome(answer.issues);
    core::Json entry = core::Json::object();
    const bool found = answer.versionUrl.isEmpty() && !answer.resource.is_null();
    if (!answer.resource.is_null() && (representation || found))
        entry["resource"] = answer.resource;
    entry["response"] = response;
    return entry;
}

Answer bundleAnswer(const char *type, core::Json entries)
{
    Answer answer;
    answer.resource = core::Json::object();
    answer.resource["resourceType"] = "Bundle";
    answer.resource["type"] = type;
    if (!entries.empty())
        answer.resource["entry"] = std::move(entries);
    return answer;
}

Answer storageFailed()
{
    return refusal(500, u"exception"_s, u"STORAGE"_s, u"It could not be stored."_s);
}

// FHIR R4 processing order of a transaction, with persons first so that doses can name them.
int rank(const core::Json &entry)
{
    const Interaction interaction = interactionOf(entry, {});
    if (interaction.method == "POST")
        return interaction.path.value(0) == "Patient"_L1 ? 0 : 1;
    return interaction.method == "PUT" ? 2 : 3;
}

void resolveReferences(core::Json &value, const QHash<QString, QString> &known)
{
    if (value.is_object())
        if (const auto target = known.constFind(core::stringMember(value, "reference"));
            target != known.cend())
            value["reference"] = core::jsonText(*target);
    if (value.is_structured())
        for (core::Json &part : value)
            resolveReferences(part, known);
}

// "Immunization.route" of entry 3 → "Bundle.entry[3].resource.route"
QList<Issue> inEntry(QList<Issue> issues, size_t index)
{
    for (Issue &issue : issues) {
        const qsizetype dot = issue.expression.indexOf(u'.');
        issue.expression = u"Bundle.entry[%1].resource"_s.arg(index) +
                           (dot < 0 ? QString() : issue.expression.sliced(dot));
    }
    return issues;
}

} // namespace

Answer BundleProcessor::process(const core::Json &bundle, const Interaction &like,
                                bool representation)
{
    const QString type = core::stringMember(bundle, "type");
    if (core::stringMember(bundle, "resourceType") != "Bundle"_L1 ||
        (type != "batch"_L1 && type != "transaction"_L1))
        return refusal(400, u"invalid"_s, u"BUNDLE"_s,
                       u"The base takes Bundles of type batch or transaction."_s);
    const core::Json &entries = core::arrayMember(bundle, "entry");
    if (entries.size() > maxEntries)
        return refusal(413, u"too-costly"_s, u"TOO_MANY_ENTRIES"_s,
                       u"A Bundle may hold at most %1 entries."_s.arg(maxEntries));
    return type == "batch"_L1 ? batch(entries, like, representation)
                              : transaction(entries, like, representation);
}

Answer BundleProcessor::perform(const core::Json &entry, const Interaction &like)
{
    return m_resources.perform(interactionOf(entry, like));
}

Answer BundleProcessor::batch(const core::Json &entries, const Interaction &like,
                              bool representation)
{
    Transaction transaction(m_database);
    core::Json answers = core::Json::array();
    for (const core::Json &entry : entries)
        answers.push_back(entryOf(perform(entry, like), representation));
    return transaction.commit() ? bundleAnswer("batch-response", std::move(answers))
                                : storageFailed();
}

Answer BundleProcessor::transaction(const core::Json &entries, const Interaction &like,
                                    bool representation)
{
    Transaction transaction(m_database);
    std::vector<size_t> order(entries.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t left, size_t right) {
        return rank(entries[left]) < rank(entries[right]);
    });
    core::Json answers(core::Json::array());
    answers.get_ref<core::Json::array_t &>().resize(entries.size());
    QHash<QString, QString> made;
    Answer failed;
    for (const size_t index : order) {
        core::Json entry = entries[index];
        if (auto resource = entry.find("resource"); resource != entry.end())
            resolveReferences(*resource, made);
        const Answer answer = perform(entry, like);
        if (answer.status >= 400) {
            failed.status = failed.issues.isEmpty() ? answer.status : failed.status;
            failed.issues += inEntry(answer.issues, index);
        }
        made.insert(core::stringMember(entry, "fullUrl"),
                    answer.versionUrl.section("/_history"_L1, 0, 0));
        answers[index] = entryOf(answer, representation);
    }
    if (!failed.issues.isEmpty())
        return failed;
    return transaction.commit() ? bundleAnswer("transaction-response", std::move(answers))
                                : storageFailed();
}

} // namespace sandbox
