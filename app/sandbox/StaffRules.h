// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Findings.h"
#include "sandbox/Staff.h"

namespace sandbox {

// What a Task asks for, as far as it can be read.
struct AskedTask
{
    QString code; // "link-collaborator", "unlink-collaborator", "request-access"
    Staff::Person person;
    QString email;
    QString language;
    QString kind;
    std::optional<bool> isPhysician;
    core::Json trainer;      // Reference, null: none
    core::Json organization; // Reference
    QString roleId;          // focus
};
[[nodiscard]] AskedTask readAskedTask(const core::Json &task);
// Not decided yet.
[[nodiscard]] bool isOpenTask(const core::Json &task);

// belgium.md 7.1: the register's own rules for what may be asked; every error is kept.
class StaffRules
{
public:
    StaffRules(Staff &staff, const QDateTime &now)
        : m_staff(staff)
        , m_now(now)
    {
    }
    void check(const core::Json &task, const Clinician &caller, Findings &findings) const;
    // How many stay linked, and how many of them are physicians, when what is asked comes true and
    // this role ends, too.
    struct Remaining
    {
        int people = 0;
        int physicians = 0;
    };
    [[nodiscard]] Remaining remaining(const QString &organizationId, const QString &leaving,
                                      bool countOpen) const;
    [[nodiscard]] bool hasPhysician(const QString &organizationId) const;

private:
    void checkShape(const core::Json &task, Findings &findings) const;
    void checkRequester(const core::Json &task, const AskedTask &asked, const Clinician &caller,
                        Findings &findings) const;
    void checkPerson(const AskedTask &asked, Findings &findings) const;
    void checkLink(const AskedTask &asked, const Clinician &caller, const QString &organizationId,
                   Findings &findings) const;
    void checkUnlink(const AskedTask &asked, const QString &organizationId,
                     Findings &findings) const;
    void checkAccess(const AskedTask &asked, const Clinician &caller, Findings &findings) const;
    [[nodiscard]] QList<AskedTask> openTasks(const QString &code) const;

    Staff &m_staff;
    QDateTime m_now;
};

} // namespace sandbox
