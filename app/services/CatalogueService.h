// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/ProductCatalogue.h"
#include "domain/ValueSet.h"

#include <QObject>

namespace services {

// Products and coded choices, for every front end.
class CatalogueService final : public QObject
{
    Q_OBJECT
public:
    // `refused`: a newer file in the data folder that could not be taken over, and why.
    CatalogueService(domain::ProductCatalogue catalogue, domain::ValueSets valueSets,
                     QString refusedFile, const core::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const domain::ProductCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const domain::ValueSets &valueSets() const { return m_valueSets; }
    [[nodiscard]] const QString &refusedFile() const { return m_refusedFile; }
    [[nodiscard]] int ageInDays() const;                          // of the product list
    [[nodiscard]] QDate today() const { return m_clock.today(); } // for ages and "today" in texts

    [[nodiscard]] QList<domain::VaccineProduct> search(const QString &text, int limit = 20) const;
    // The label of a coding in a language; the received display, then the code, when unknown.
    [[nodiscard]] QString label(const QString &set, const domain::CodedValue &value,
                                const QString &language) const;
    // Names of the diseases a vaccine code is against.
    [[nodiscard]] QStringList diseases(const domain::CodedValue &vaccineCode,
                                       const QString &language) const;

private:
    domain::ProductCatalogue m_catalogue;
    domain::ValueSets m_valueSets;
    QString m_refusedFile;
    const core::Clock &m_clock;
    QHash<QString, QStringList> m_diseaseWords;
};

} // namespace services
