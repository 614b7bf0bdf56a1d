// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

// JSON that goes out as it came in: members keep their order, and decimals keep their digits
// ("1.10" stays "1.10"), which QJsonDocument does not do. Decimals are held as their text; make
// and read them with the functions below only.
using Json = nlohmann::ordered_json;

struct JsonLimits
{
    qsizetype maxBytes = 32 * 1024 * 1024;
    int maxDepth = 100;
};

// Error: AnswerMalformed (not JSON, a name twice in one object, too deep), AnswerTooLarge,
// AnswerEmpty. Never throws.
[[nodiscard]] Result<Json> parseJson(QByteArrayView text, const JsonLimits &limits = {});

// Compact, UTF-8. indent > 0: one member a line.
[[nodiscard]] QByteArray writeJson(const Json &value, int indent = 0);

// An empty object with room for so many members: one that grows copies all it holds.
[[nodiscard]] Json jsonObject(std::size_t members);
[[nodiscard]] Json jsonText(QStringView text);
// `digits` must be a JSON number; what is not becomes null.
[[nodiscard]] Json jsonDecimal(QByteArrayView digits);
[[nodiscard]] bool isDecimal(const Json &value);
// The number as it was written ("0.50"), for integers too; nullopt when it is no number.
[[nodiscard]] std::optional<QByteArray> numberText(const Json &value);

// Readers that never throw: the wrong type is the same as absent.
[[nodiscard]] const Json *member(const Json &object, const char *name);
[[nodiscard]] QString stringMember(const Json &object, const char *name);
[[nodiscard]] std::optional<bool> boolMember(const Json &object, const char *name);
[[nodiscard]] std::optional<qint64> integerMember(const Json &object, const char *name);
// The elements of an array member; empty when absent or no array.
[[nodiscard]] const Json &arrayMember(const Json &object, const char *name);
[[nodiscard]] QString toQString(const Json &value);

} // namespace core
