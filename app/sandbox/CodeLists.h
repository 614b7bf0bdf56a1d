// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QHash>
#include <QString>

namespace sandbox {

// A register's own value sets and product list (belgium.md sections 3 and 11, netherlands.md 5),
// from resources/demo/*-codes.json.
class CodeLists
{
public:
    struct Product
    {
        QString vaccine; // SNOMED code
        QString name;
    };

    // Error: FileUnreadable.
    [[nodiscard]] static core::Result<CodeLists>
    load(const QString &country = QStringLiteral("be"));

    // The newer Belgian terminology package publishes the same lists under other URLs.
    [[nodiscard]] bool contains(const QString &set, const QString &system,
                                const QString &code) const;
    // The system of a code that is in the set; empty when it is not.
    [[nodiscard]] QString systemOf(const QString &set, const QString &code) const;
    [[nodiscard]] QString label(const QString &set, const QString &code) const;
    [[nodiscard]] const Product *product(const QString &cnk) const;

private:
    struct Code
    {
        QString system;
        QString label;
    };
    QHash<QString, QMultiHash<QString, Code>> m_sets;
    QHash<QString, Product> m_products;
};

} // namespace sandbox
