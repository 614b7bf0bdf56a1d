// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Issue.h"

#include <QList>

namespace sandbox {

// What a check found wrong; every error is kept, so that one answer tells them all.
class Findings
{
public:
    void error(const QString &code, const QString &detail, const QString &text,
               const QString &expression);

    // Both return the member when it has the right type; the wrong type is an error, absence is
    // one only for required().
    const core::Json *required(const core::Json &parent, const char *name, core::Json::value_t type,
                               const QString &path);
    const core::Json *optional(const core::Json &parent, const char *name, core::Json::value_t type,
                               const QString &path);
    // A member that must not be there.
    void forbidden(const core::Json &parent, const char *name, const QString &path);

    [[nodiscard]] const QList<Issue> &issues() const { return m_issues; }

private:
    QList<Issue> m_issues;
};

} // namespace sandbox
