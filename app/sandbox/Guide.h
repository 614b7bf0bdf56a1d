// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "core/Result.h"
#include "sandbox/Findings.h"
#include "sandbox/ResourceStore.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

#include <memory>
#include <optional>

namespace sandbox {

// What one country's register knows and demands: its numbers, its profile, its invented people.
class Guide
{
public:
    virtual ~Guide() = default;

    // "be", "nl". Errors: NotFound, FileUnreadable.
    [[nodiscard]] static core::Result<std::unique_ptr<Guide>> load(const QString &country);

    // One Immunization against the profile; whose dose it is, is checked elsewhere.
    virtual void checkVaccination(const core::Json &immunization, const QDateTime &now,
                                  Findings &findings) const = 0;
    // An identifier needs system and value; the country's numbers must look like one.
    virtual void checkIdentifier(const core::Json &identifier, const QString &path,
                                 Findings &findings) const = 0;
    [[nodiscard]] virtual QLatin1StringView personNumberSystem() const = 0;
    // A person whom the register does not know yet, made from the number; null when nobody can
    // have it. `details`: the person as told beside the number, or null.
    [[nodiscard]] virtual std::optional<core::Json> newPerson(const QString &number,
                                                              const QString &display,
                                                              const core::Json *details,
                                                              QDate today) const = 0;
    // A dose that tells nobody whose it is, and may.
    [[nodiscard]] virtual bool namesNobody(const core::Json &immunization) const = 0;

    // Error: FileUnreadable.
    [[nodiscard]] virtual core::Result<void> loadDemo(ResourceStore &store,
                                                      const QDateTime &now) const = 0;
};

[[nodiscard]] core::Result<std::unique_ptr<Guide>> loadBeGuide();
[[nodiscard]] core::Result<std::unique_ptr<Guide>> loadNlGuide();

} // namespace sandbox
