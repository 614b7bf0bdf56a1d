// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Problem.h"
#include "ids/IdProblem.h"

#include <QList>
#include <QString>

namespace cli {

// One thing that is wrong with what was typed: a rule of the form, or a value that could not be
// read at all.
struct Finding
{
    QString field;
    QString code;
    domain::Severity severity = domain::Severity::Blocking;
    QString text;
};
using Findings = QList<Finding>;

[[nodiscard]] Finding finding(const domain::Problem &problem);
[[nodiscard]] Finding finding(domain::Field field, ids::IdProblem problem);
// The form's problems after what could not be read; a field that could not be read is not "missing"
// as well.
[[nodiscard]] Findings withProblems(Findings unread, const domain::Problems &problems);
[[nodiscard]] bool blocks(const Findings &findings);
[[nodiscard]] core::Json toJson(const Findings &findings);

} // namespace cli
