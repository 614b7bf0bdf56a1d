// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace sandbox {

// What a resource can be found by: one row per value of a search parameter. Dates are days:
// `value` the first and `upper` the last day they can mean.
struct IndexRow
{
    QString parameter;
    QString system;
    QString value;
    QString upper;
};

[[nodiscard]] QList<IndexRow> indexRows(const core::Json &resource);

// First and last day of a FHIR date or dateTime (its written day, whatever the offset); nothing
// when it is no such date.
[[nodiscard]] std::optional<std::pair<QString, QString>> dayRange(const QString &text);

// The id in "Patient/id" (also at the end of a URL); empty for anything else.
[[nodiscard]] QString idOfReference(const QString &reference, QLatin1StringView type);

} // namespace sandbox
