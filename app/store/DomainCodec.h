// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/Consent.h"
#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Patient.h"
#include "domain/Registration.h"

#include <QByteArray>

#include <optional>

// Values of the domain as the bytes that are encrypted and kept: versioned JSON.
namespace store {

[[nodiscard]] QByteArray encode(const domain::Patient &patient);
[[nodiscard]] QByteArray encode(const domain::Registration &registration);
[[nodiscard]] QByteArray encode(const domain::RegistrationDraft &draft);
[[nodiscard]] QByteArray encode(const domain::RegisterHistory &history);
// Of an entry only what its row does not hold in columns of its own: not id, sequence, state,
// attempts, nextAttempt, outcomeUnknown, held and changed.
[[nodiscard]] QByteArray encode(const domain::OutboxEntry &entry);
[[nodiscard]] QByteArray encode(const domain::ConsentLine &line);

// nullopt: not what the function above wrote, or of a later version of the program.
[[nodiscard]] std::optional<domain::Patient> decodePatient(QByteArrayView bytes);
[[nodiscard]] std::optional<domain::Registration> decodeRegistration(QByteArrayView bytes);
[[nodiscard]] std::optional<domain::RegistrationDraft> decodeDraft(QByteArrayView bytes);
[[nodiscard]] std::optional<domain::RegisterHistory> decodeHistory(QByteArrayView bytes);
[[nodiscard]] std::optional<domain::OutboxEntry> decodeEntry(QByteArrayView bytes);
[[nodiscard]] std::optional<domain::ConsentLine> decodeConsent(QByteArrayView bytes);

} // namespace store
