// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Problem.h"

namespace domain {

// Problems in the order in which they were found.
class ProblemList
{
public:
    void block(Field field, ProblemCode code, const QStringList &arguments = {})
    {
        m_problems.append({field, code, Severity::Blocking, arguments});
    }
    void warn(Field field, ProblemCode code, const QStringList &arguments = {})
    {
        m_problems.append({field, code, Severity::Warning, arguments});
    }
    void note(Field field, ProblemCode code, const QStringList &arguments = {})
    {
        m_problems.append({field, code, Severity::Note, arguments});
    }
    [[nodiscard]] const Problems &problems() const { return m_problems; }

private:
    Problems m_problems;
};

} // namespace domain
