// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Search.h"

#include "registry/Answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

using core::ErrorCode;

constexpr int mostPages = 1000;

bool meansNotSupported(int status)
{
    return status == 404 || status == 405 || status == 501;
}

} // namespace

void Search::run(const Way &way, SearchQuery query, QObject *context,
                 std::function<void(SearchAnswer)> reply)
{
    auto *search = new Search(way, std::move(query), context, std::move(reply));
    search->askFirst();
}

Search::Search(const Way &way, SearchQuery query, QObject *context,
               std::function<void(SearchAnswer)> reply)
    : QObject(context)
    , m_way(way)
    , m_query(std::move(query))
    , m_reply(std::move(reply))
    , m_withCount(!way.manners.noCount)
{
}

void Search::askFirst()
{
    SearchParameters parameters = m_query.parameters;
    if (m_withCount)
        parameters.append(
            {u"_count"_s, QString::number(std::max(m_way.pageSize, m_query.expected))});
    HttpRequest request = m_way.manners.getInstead
                              ? m_way.requests.searchByGet(m_query.type, parameters)
                              : m_way.requests.searchByPost(m_query.type, parameters);
    send(std::move(request),
         [this](core::Result<HttpAnswer> result) { onFirst(std::move(result)); });
}

void Search::send(HttpRequest request, std::function<void(core::Result<HttpAnswer>)> next)
{
    addAccessReason(request, m_way.reason);
    m_way.gate.send(std::move(request), this, std::move(next));
}

void Search::onFirst(core::Result<HttpAnswer> result)
{
    if (result && askFirstDifferently(result->status))
        return askFirst();
    if (result && !m_withCount && isSuccess(*result))
        m_way.manners.noCount = true;
    onPage(result);
}

bool Search::askFirstDifferently(int status)
{
    if (status == 400 && m_withCount) {
        m_withCount = false;
        return true;
    }
    if (meansNotSupported(status) && !m_way.manners.getInstead && m_way.getAllowed) {
        m_way.manners.getInstead = true;
        return true;
    }
    return false;
}

void Search::askNext(const QUrl &link)
{
    using Method = HttpRequest::Method;
    const Method method = m_way.manners.pagesByPost ? Method::Post : Method::Get;
    send(m_way.requests.page(link, method),
         [this, link](core::Result<HttpAnswer> result) { onNext(link, std::move(result)); });
}

void Search::onNext(const QUrl &link, core::Result<HttpAnswer> result)
{
    const bool refused = result && (result->status == 404 || result->status == 405);
    if (refused && !m_way.manners.pagesByPost) {
        m_way.manners.pagesByPost = true;
        return askNext(link);
    }
    if (refused)
        m_way.manners.pagesByPost = false; // it was not the verb
    onPage(result);
}

void Search::onPage(const core::Result<HttpAnswer> &result)
{
    if (!result)
        return fail(result.error());
    if (!isSuccess(*result))
        return fail(refusal(*result));
    m_bytes += result->body.size();
    if (m_bytes > m_way.mostBytes)
        return fail(core::error(ErrorCode::AnswerTooLarge));
    const auto bundle = readResource(*result, "Bundle", m_way.clock.now());
    if (!bundle)
        return fail(bundle.error());
    auto page = fhir::readSearchPage(*bundle);
    if (!page)
        return fail(page.error());
    const QString next = page->next;
    const bool goOn = !m_query.goOn || m_query.goOn(*page);
    take(std::move(*page));
    if (goOn)
        goTo(next);
    else
        finish(); // enough was seen
}

core::Error Search::refusal(const HttpAnswer &answer) const
{
    core::Error error = errorOf(answer, m_way.clock.now());
    const bool first = m_answer.pages == 0;
    if (first && meansNotSupported(answer.status) && !m_way.manners.getInstead) {
        error.code = ErrorCode::NotSupported;
        error.detail = u"POST _search"_s;
    }
    return error;
}

void Search::take(fhir::SearchPage page)
{
    ++m_answer.pages;
    m_answer.matches += page.matches;
    m_answer.remarks += page.outcomes;
    if (page.total)
        m_answer.total = page.total;
}

void Search::goTo(const QString &next)
{
    if (next.isEmpty()) {
        m_answer.error = ownDoubt();
        return finish();
    }
    const QUrl link = m_way.requests.resolved(next);
    if (!sameOrigin(link, m_way.requests.base()))
        return fail(core::error(ErrorCode::RedirectRefused, u"page link"_s));
    if (m_seen.contains(link))
        return fail(core::error(ErrorCode::AnswerMalformed, u"page link repeats"_s));
    if (m_answer.pages >= mostPages)
        return fail(core::error(ErrorCode::AnswerTooLarge, u"pages"_s));
    m_seen.insert(link);
    askNext(link);
}

// A page that says itself that something is missing is no "there is nothing".
std::optional<core::Error> Search::ownDoubt() const
{
    for (const core::RemoteIssue &remark : m_answer.remarks) {
        using Severity = core::RemoteIssue::Severity;
        const bool failed =
            remark.severity == Severity::Fatal || remark.severity == Severity::Error;
        if (!failed && remark.code != "incomplete"_L1)
            continue;
        const bool barred = remark.code == "forbidden"_L1 || remark.code == "security"_L1;
        core::Error doubt = core::error(
            failed && barred ? ErrorCode::Forbidden : ErrorCode::ServerError, u"search outcome"_s);
        doubt.issues = m_answer.remarks;
        return doubt;
    }
    if (m_answer.total && *m_answer.total > m_answer.matches.size())
        return core::error(ErrorCode::AnswerMalformed, u"fewer matches than total"_s);
    return std::nullopt;
}

void Search::fail(core::Error error)
{
    m_answer.error = std::move(error);
    finish();
}

void Search::finish()
{
    deleteLater();
    const auto reply = std::exchange(m_reply, {});
    if (reply)
        reply(std::move(m_answer));
}

} // namespace registry
