// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// Checks a value against one of our schema files. Of JSON Schema it knows what those files use:
// type (one or several), const, enum, pattern (whole text), minLength, maxLength, minimum, maximum,
// minItems, maxItems, items, required, minProperties, properties, additionalProperties: false, and
// $ref into $defs.
class SchemaCheck
{
public:
    // Precondition: the schema outlives this object, and uses only those words (tested for every
    // file that is shipped).
    explicit SchemaCheck(const Json &schema);

    // The first thing that is wrong as "path: rule" ("products/3/cnk: pattern"), never the value.
    [[nodiscard]] std::optional<QString> firstFault(const Json &value);

    [[nodiscard]] static QStringList knownWords();

private:
    [[nodiscard]] const Json &resolved(const Json &schema) const;
    bool accepts(const Json &schema, const Json &value);
    bool acceptsNumber(const Json &schema, const Json &value);
    bool acceptsText(const Json &schema, const Json &value);
    bool acceptsArray(const Json &schema, const Json &value);
    bool acceptsObject(const Json &schema, const Json &value);
    bool acceptsMembers(const Json &schema, const Json &value);
    bool fits(const Json &pattern, const QString &text);
    bool fail(const char *rule);

    const Json &m_schema;
    QHash<QString, QRegularExpression> m_patterns;
    QStringList m_path;
    QString m_fault;
};

} // namespace core
