// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Json.h"
#include "domain/ValueSet.h"

#include <QStringList>

// A strict reading of be-vaccination 1.1.2, written apart from the mapper so that it cannot share
// its mistakes: cardinalities, forbidden elements, value types of extensions, bindings,
// invariants, contained resources, and the known rules of the servers.
class BeRules
{
public:
    explicit BeRules(const domain::ValueSets &valueSets)
        : m_valueSets(valueSets)
    {
    }

    // "path: what is wrong", empty when the resource follows every rule.
    [[nodiscard]] QStringList violations(const core::Json &immunization);

private:
    void check(bool holds, const QString &rule);
    void members();
    void nothingEmpty(const core::Json &value, const QString &path);
    void identity();
    void statusAndVaccine();
    void patient();
    void times();
    void extensions();
    void extension(const core::Json &extension);
    void product(const core::Json &extension);
    void administration();
    void site();
    void people();
    void encounter();
    void contained();
    void situations();
    void identifiersIn(const core::Json &value);
    void bound(const core::Json *codeableConcept, const QString &set, const QString &path);
    [[nodiscard]] const core::Json *byReference(const core::Json *reference) const;
    [[nodiscard]] QList<const core::Json *> extensionsNamed(const char *url) const;
    [[nodiscard]] bool has(const char *name) const;

    const domain::ValueSets &m_valueSets;
    core::Json m_resource;
    QStringList m_found;
};
