// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/CodedValue.h"

#include <QList>
#include <QString>

namespace registry {

// Whom an Immunization says it is about: read from the bare resource, so that the check whether
// it is our patient does not hang on any mapping.
struct Subject
{
    QString patientId;                     // of "Patient/<id>", also absolute or with version
    QList<domain::Identifier> identifiers; // logical reference, or the contained Patient's

    [[nodiscard]] bool isStated() const { return !patientId.isEmpty() || !identifiers.isEmpty(); }
    // The number in this system; empty when it carries none.
    [[nodiscard]] QString valueIn(const QString &system) const;
    [[nodiscard]] bool has(const domain::Identifier &identifier) const;
};

[[nodiscard]] Subject subjectOf(const core::Json &immunization);
// True when both can be about the same person: neither id nor number contradict.
[[nodiscard]] bool agree(const Subject &one, const Subject &other);

[[nodiscard]] QList<domain::Identifier> identifiersOf(const core::Json &resource);
[[nodiscard]] bool carries(const core::Json &resource, const domain::Identifier &identifier);

} // namespace registry
