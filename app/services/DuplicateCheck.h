// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/OutboxEntry.h"
#include "domain/Problem.h"
#include "domain/Registration.h"
#include "domain/VaccineStatus.h"

#include <QList>

#include <optional>

namespace services {

// What is known of the doses a person had.
struct KnownDoses
{
    QList<domain::Immunization> atRegister;
    QList<domain::OutboxEntry> inOutbox;
};

// Somebody without a number, as they were typed before the register gave them an id: their first
// doses may wait in the outbox under that. Nothing for others.
[[nodiscard]] std::optional<domain::Patient> asFirstTyped(const domain::Patient &patient);

struct GivenDose
{
    QList<domain::CodedValue> vaccineCodes;
    std::optional<core::PartialDate> date;
};
// Each once: what an item of the outbox became at the register is the register's. Withdrawn and not
// given doses are not there, nor is the row that is being corrected.
[[nodiscard]] QList<GivenDose> givenDoses(const KnownDoses &known,
                                          const domain::HistoryRow *corrected = nullptr);

// A warning when the same vaccine was given on the same day, or else within seven days of it (the
// nearest dose). Withdrawn and not given doses do not count, nor does the row that is being
// corrected. A vaccine that is "other" is like no other.
[[nodiscard]] domain::Problems findDuplicates(const domain::CodedValue &vaccineCode,
                                              const domain::Occurrence &occurrence,
                                              const KnownDoses &known,
                                              const domain::HistoryRow *corrected);

// The item of the outbox that is that dose, and that the register has not taken yet.
[[nodiscard]] std::optional<domain::OutboxEntry> sameInOutbox(const domain::CodedValue &vaccineCode,
                                                              const domain::Occurrence &occurrence,
                                                              const KnownDoses &known);

// `known` holds all that was told, and what waits here. A record that cannot be read, or that has
// no code of the vaccine's system, may be of the vaccine: then it is not told whole.
[[nodiscard]] domain::VaccineStatus vaccineStatus(const domain::CodedValue &vaccine,
                                                  const KnownDoses &known,
                                                  domain::VaccineStatus::Told told);

} // namespace services
