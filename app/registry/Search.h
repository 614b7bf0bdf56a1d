// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fhir/Bundle.h"
#include "registry/FhirRequests.h"
#include "registry/RequestGate.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace registry {

// What was learnt about a register's way of searching; kept as long as the client.
struct SearchManners
{
    bool getInstead = false;  // it has no POST _search, and the profile lets us use GET
    bool noCount = false;     // it refuses our _count
    bool pagesByPost = false; // its page links want POST
};

struct SearchQuery
{
    QByteArray type;
    SearchParameters parameters;
    // Called per page; false ends the search there, without error.
    std::function<bool(const fhir::SearchPage &)> goOn;
    int expected = 0; // matches: a larger page than usual is asked for
};

// The pages that could be read, and why not all of them: also when the register says so itself
// (an error or "incomplete" among its remarks, fewer matches than it counts).
struct SearchAnswer
{
    QList<core::Json> matches;
    QList<core::RemoteIssue> remarks;
    int pages = 0;
    std::optional<qint64> total; // as the register counted them
    std::optional<core::Error> error;
};

// One search with all its pages. Child of its context; answers once and deletes itself.
// Next links are followed exactly as given, on the register's own origin only, none twice.
class Search final : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        RequestGate &gate;
        const FhirRequests &requests;
        SearchManners &manners;
        const core::Clock &clock;
        bool getAllowed = false;
        int pageSize = 50;
        qint64 mostBytes = 0; // of all pages together
        QString reason = {};  // goes along: why a record is asked for without a link
    };

    static void run(const Way &way, SearchQuery query, QObject *context,
                    std::function<void(SearchAnswer)> reply);

private:
    Search(const Way &way, SearchQuery query, QObject *context,
           std::function<void(SearchAnswer)> reply);

    void send(HttpRequest request, std::function<void(core::Result<HttpAnswer>)> next);
    void askFirst();
    void onFirst(core::Result<HttpAnswer> result);
    [[nodiscard]] bool askFirstDifferently(int status);
    void askNext(const QUrl &link);
    void onNext(const QUrl &link, core::Result<HttpAnswer> result);
    void onPage(const core::Result<HttpAnswer> &result);
    void goTo(const QString &next);
    [[nodiscard]] core::Error refusal(const HttpAnswer &answer) const;
    void take(fhir::SearchPage page);
    [[nodiscard]] std::optional<core::Error> ownDoubt() const;
    void fail(core::Error error);
    void finish();

    Way m_way;
    SearchQuery m_query;
    std::function<void(SearchAnswer)> m_reply;
    SearchAnswer m_answer;
    QSet<QUrl> m_seen;
    qint64 m_bytes = 0;
    bool m_withCount = true;
};

} // namespace registry
