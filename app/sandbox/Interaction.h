// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/Clinicians.h"
#include "sandbox/HttpMessage.h"
#include "sandbox/Issue.h"
#include "sandbox/ResourceStore.h"

#include <QStringList>

namespace sandbox {

// One FHIR interaction, alone or as an entry of a Bundle.
struct Interaction
{
    QByteArray method;
    QStringList path; // below the base: {"Immunization", "id"}
    Parameters query; // of the URL, or the form of a _search
    QString ifNoneExist;
    QString ifMatch;
    QString requestId;   // Idempotency-Key: the same again is the same message
    bool strict = false; // Prefer: handling=strict
    QString baseUrl;     // for links
    core::Json body;
    const Clinician *caller = nullptr; // who asks
    QString accessReason;              // why without a therapeutic link
};

// Its answer. `issues` is not empty when it failed.
struct Answer
{
    int status = 200;
    core::Json resource; // null: none
    QString versionUrl;  // "Immunization/id/_history/1", of a single resource
    qint64 version = 0;
    QString updated;
    QList<Issue> issues;
    QByteArray allow; // of a 405
};

[[nodiscard]] inline Answer refusal(int status, const QString &code, const QString &detail,
                                    const QString &text, const QString &expression = {})
{
    Answer answer;
    answer.status = status;
    answer.issues.append({code, detail, text, expression});
    return answer;
}

[[nodiscard]] inline Answer answerWith(int status, const StoredResource &entry)
{
    Answer answer;
    answer.status = status;
    answer.resource = entry.json();
    answer.versionUrl = entry.type + u'/' + entry.id + QStringLiteral("/_history/") +
                        QString::number(entry.version);
    answer.version = entry.version;
    answer.updated = entry.updated;
    return answer;
}

} // namespace sandbox
