// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/Issue.h"

#include <QList>
#include <QString>

namespace sandbox {

// A FHIR search as SQL over the tables `current` and `search`. Repeated parameters are all
// required, values separated by commas are alternatives.
struct SearchQuery
{
    QByteArray where; // after WHERE, for the alias `current`
    QList<QString> values;
    QByteArray orderBy;
    int count = 25;
    bool summaryOnly = false;       // _count=0 or _summary=count: the total only
    QStringList patients;           // ids named outright in patient=…
    QStringList patientIdentifiers; // tokens asked for through the patient's identifier
};

// strict: an unknown parameter is an error instead of ignored (Prefer: handling=strict).
[[nodiscard]] core::Result<SearchQuery, Issue>
parseSearch(const QString &type, const Parameters &parameters, bool strict);

} // namespace sandbox
