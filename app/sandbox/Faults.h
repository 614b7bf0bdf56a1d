// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "sandbox/HttpMessage.h"

#include <functional>
#include <mutex>
#include <optional>

namespace sandbox {

// What goes wrong with the next requests to the FHIR base, for demo and tests:
//   {"mode": "down|slow|html|429|503|maintenance|reset|drop-after-commit|none",
//    "count": n, "on": "read|write", "delayMs": 3000, "retryAfter": 2}
// count absent: until the next setting. on absent: both; drop-after-commit is about writes only.
class Faults
{
public:
    // False when the setting is not understood; the old one stays then.
    bool set(const core::Json &setting);
    [[nodiscard]] core::Json setting() const;

    // The answer, spoilt when it is its turn. `proceed` does the real work; it is not called at
    // all when the request never reaches the register.
    [[nodiscard]] HttpResponse through(const HttpRequest &request,
                                       const std::function<HttpResponse()> &proceed);
    // Slow answers in progress are let go.
    void stop();

private:
    struct Fault
    {
        QString mode;
        int count = -1; // -1: without end
        QString on;
        int delayMs = 3000;
        int retryAfter = 2;
    };
    std::optional<Fault> take(const HttpRequest &request);
    void wait(int milliseconds);

    mutable std::mutex m_mutex;
    std::optional<Fault> m_fault;
    bool m_stopped = false;
};

} // namespace sandbox
