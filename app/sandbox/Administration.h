// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "sandbox/Staff.h"

namespace sandbox {

// The administrator of the register: what was asked, and the decisions. Works on the file of a
// register that runs as well as on one that does not.
class Administration
{
public:
    Administration(Staff &staff, const core::Clock &clock)
        : m_staff(staff)
        , m_clock(clock)
    {
    }

    // Oldest first; `all`: the decided ones, too.
    [[nodiscard]] QList<core::Json> requests(bool all);
    // Errors: NotFound, WrongState (decided already), NotAllowed (would unlink the last one).
    // `id`: of the Task, or its UUID.
    [[nodiscard]] core::Result<core::Json> review(const QString &id);
    [[nodiscard]] core::Result<core::Json> approve(const QString &id);
    [[nodiscard]] core::Result<core::Json> reject(const QString &id, const QString &reason);
    // What waits longer than this is approved.
    void approveOlderThan(int seconds);

private:
    [[nodiscard]] std::optional<StoredResource> find(const QString &id);
    [[nodiscard]] core::Result<core::Json> decide(const QString &id, const QString &status,
                                                  const QString &words, const QString &reason);
    [[nodiscard]] core::Result<QString> carryOut(const core::Json &task);
    [[nodiscard]] core::Result<QString> link(const core::Json &task, const QDateTime &now);
    [[nodiscard]] core::Result<QString> unlink(const core::Json &task, const QDateTime &now);
    [[nodiscard]] core::Result<QString> giveAccess(const core::Json &task, const QDateTime &now);

    Staff &m_staff;
    const core::Clock &m_clock;
};

// "prikpost-sandbox admin list": what a person needs to decide, in one line.
[[nodiscard]] core::Json requestLine(const core::Json &task);

} // namespace sandbox
