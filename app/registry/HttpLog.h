// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "registry/HttpRequest.h"

#include <chrono>

namespace registry {

// The one line a request leaves in the log: verb, route template, status or error code,
// milliseconds, trace id. Never a URL, a body or Qt's error text, which holds the URL.
void logFinished(const HttpRequest &request, const core::Result<HttpAnswer> &result,
                 std::chrono::milliseconds duration);

[[nodiscard]] QByteArray verb(HttpRequest::Method method);

} // namespace registry
