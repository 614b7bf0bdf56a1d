// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

namespace catalogue {

// Checks a value against one of our schema files. Of JSON Schema it knows what those files use:
// type, const, enum, pattern (whole text), minLength, maxLength, minItems, maxItems, items,
// required, properties, additionalProperties: false, and $ref into $defs.
class SchemaCheck
{
public:
    // Precondition: the schema outlives this object, and uses only those words (tested for every
    // file that is shipped).
    explicit SchemaCheck(const core::Json &schema);

    // The first thing that is wrong as "path: rule" ("products/3/cnk: pattern"), never the value.
    [[nodiscard]] std::optional<QString> firstFault(const core::Json &value);

    [[nodiscard]] static QStringList knownWords();

private:
    [[nodiscard]] const core::Json &resolved(const core::Json &schema) const;
    bool accepts(const core::Json &schema, const core::Json &value);
    bool acceptsText(const core::Json &schema, const core::Json &value);
    bool acceptsArray(const core::Json &schema, const core::Json &value);
    bool acceptsObject(const core::Json &schema, const core::Json &value);
    bool acceptsMembers(const core::Json &schema, const core::Json &value);
    bool fits(const core::Json &pattern, const QString &text);
    bool fail(const char *rule);

    const core::Json &m_schema;
    QHash<QString, QRegularExpression> m_patterns;
    QStringList m_path;
    QString m_fault;
};

} // namespace catalogue
