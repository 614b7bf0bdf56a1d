// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/CodedValue.h"
#include "domain/Occurrence.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// FHIR R4 data types from and to our own values. Readers take anything at all: what is absent or
// has the wrong type reads as empty.
namespace fhir {

[[nodiscard]] domain::CodedValue readCoding(const core::Json &coding);
// The codings of a CodeableConcept (a null pointer is an absent one).
[[nodiscard]] QList<domain::CodedValue> readCodings(const core::Json *codeableConcept);
[[nodiscard]] domain::Identifier readIdentifier(const core::Json *identifier);
[[nodiscard]] QList<domain::Identifier> readIdentifiers(const core::Json &array);

// A dateTime with time and offset; nullopt for a date only, and for a time without offset, which
// says no moment.
[[nodiscard]] std::optional<QDateTime> readInstant(const QString &dateTime);
// The day, month or year a date or dateTime starts with.
[[nodiscard]] std::optional<core::PartialDate> readDate(const QString &dateTime);
// A dateTime that is none is kept as the words it is.
[[nodiscard]] domain::Occurrence readOccurrence(const QString &dateTime, const QString &text);

// HumanName as people say it: its text, or given and family name.
[[nodiscard]] QString readHumanName(const core::Json &name);

// Whom a Reference points to, as far as the resource itself tells: contained resources are
// followed, others are only named.
struct Party
{
    QString name;
    QString reference; // as received
    QList<domain::Identifier> identifiers;
};
[[nodiscard]] Party readParty(const core::Json *reference, const core::Json &resource);

// The contained resource that a "#id" points to; null when it is not there.
[[nodiscard]] const core::Json *containedResource(const core::Json &resource,
                                                  const QString &reference);
[[nodiscard]] const core::Json *containedResource(const core::Json &resource,
                                                  const core::Json *reference);

// "enc1", or "enc2", … when the resource contains that already.
[[nodiscard]] QString unusedContainedId(const core::Json &resource, const QString &wanted);

[[nodiscard]] core::Json codingJson(const domain::CodedValue &coding);
[[nodiscard]] core::Json codeableConceptJson(const domain::CodedValue &coding);
[[nodiscard]] core::Json identifierJson(const domain::Identifier &identifier);
// With seconds and offset, whatever the time's own specification.
[[nodiscard]] QString dateTimeText(const QDateTime &time);
[[nodiscard]] QString occurrenceText(const domain::Occurrence &occurrence);

// A resource of this type to add elements to.
[[nodiscard]] core::Json resourceJson(const char *type);
// Sets a member unless the value says nothing (null, "", {} or []).
void put(core::Json &object, const char *name, core::Json value);
void put(core::Json &object, const char *name, const QString &text);

} // namespace fhir
