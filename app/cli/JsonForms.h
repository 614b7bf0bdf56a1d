// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/Account.h"
#include "domain/OutboxEntry.h"
#include "domain/Patient.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace cli {

// The one form in which the commands print a thing.
[[nodiscard]] core::Json orNull(const QString &text); // null when empty
[[nodiscard]] core::Json isoOrNull(QDate date);
[[nodiscard]] core::Json isoOrNull(const QDateTime &moment); // UTC
[[nodiscard]] core::Json texts(const QStringList &list);
[[nodiscard]] const char *roleWord(domain::Role role);
template <class Number>
[[nodiscard]] core::Json digits(const std::optional<Number> &number)
{
    return number ? core::jsonText(number->value()) : core::Json();
}
[[nodiscard]] core::Json toJson(const domain::Session &session);
[[nodiscard]] core::Json toJson(const domain::Patient &patient);
// {"id","state","attempts","next","reason"}, and what is known at the register.
[[nodiscard]] core::Json toJson(const domain::OutboxEntry &entry);

[[nodiscard]] QString plainId(const QUuid &id);
// Why an item is where it is: the register's first words about it, or our own.
[[nodiscard]] QString reasonOf(const domain::OutboxEntry &entry);

} // namespace cli
