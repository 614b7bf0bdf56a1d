// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxAdmin.h"

#include "sandbox/Administration.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace programs {

namespace {

constexpr int refused = 1;
constexpr int wrongUsage = 2;

void say(FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
}

int list(sandbox::Administration &administration, bool all)
{
    for (const core::Json &task : administration.requests(all))
        say(stdout, core::writeJson(sandbox::requestLine(task)));
    return 0;
}

int decide(sandbox::Administration &administration, const QString &verb, const QString &id,
           const QString &reason)
{
    const auto task = verb == "approve"_L1  ? administration.approve(id)
                      : verb == "review"_L1 ? administration.review(id)
                                            : administration.reject(id, reason);
    if (!task) {
        say(stderr, QByteArray(core::name(task.error().code).latin1()) + ' ' +
                        task.error().detail.toUtf8());
        return refused;
    }
    say(stdout, core::writeJson(sandbox::requestLine(*task)));
    return 0;
}

bool isUnderstood(const AdminOrder &order)
{
    const QString verb = order.words.value(0);
    if (verb == "list"_L1)
        return order.words.size() == 1;
    const bool named = order.words.size() == 2;
    if (verb == "approve"_L1 || verb == "review"_L1)
        return named;
    return verb == "reject"_L1 && named && !order.reason.trimmed().isEmpty();
}

} // namespace

int administer(const AdminOrder &order)
{
    if (!isUnderstood(order)) {
        say(stderr, "usage: prikpost-sandbox admin list [--all] | review ID | approve ID | "
                    "reject ID --reason TEXT   [--folder DIR]");
        return wrongUsage;
    }
    const QString path = order.folder + "/register.sqlite"_L1;
    auto database = QFile::exists(path)
                        ? sandbox::Database::open(path)
                        : core::Result<std::unique_ptr<sandbox::Database>>(
                              core::error(core::ErrorCode::FileUnreadable, u"folder"_s));
    if (!database) {
        say(stderr, QByteArray(core::name(database.error().code).latin1()) +
                        ": there is no register in this folder");
        return refused;
    }
    const core::SystemClock clock;
    sandbox::Staff staff(**database, QStringLiteral("be")); // the one that has an administrator
    sandbox::Administration administration(staff, clock);
    const QString verb = order.words.first();
    return verb == "list"_L1
               ? list(administration, order.all)
               : decide(administration, verb, order.words.at(1), order.reason.trimmed());
}

} // namespace programs
