// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte chooses the status; the rest is the body of the answer.
#include "fhir/OperationOutcome.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int statuses[] = {200, 302, 400, 401, 403, 404, 412, 422, 429, 500, 503};
    if (size == 0)
        return 0;
    const int status = statuses[data[0] % std::size(statuses)];
    const QByteArray body(reinterpret_cast<const char *>(data + 1),
                          static_cast<qsizetype>(size - 1));
    const core::Error error = fhir::errorFromAnswer(status, "application/fhir+json", body);
    if (error.httpStatus != status || error.retryAfterSeconds < -1)
        std::abort();
    static_cast<void>(fhir::fieldOfExpression(QString::fromUtf8(body)));
    return 0;
}
