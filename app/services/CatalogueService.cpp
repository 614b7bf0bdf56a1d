// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CatalogueService.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

QHash<QString, QStringList> wordsOfDiseases(const domain::ValueSets &sets)
{
    QHash<QString, QStringList> words;
    for (const domain::Concept &disease : sets.concepts(u"disease"_s))
        words.insert(disease.value.code, disease.labels.values());
    return words;
}

} // namespace

CatalogueService::CatalogueService(domain::ProductCatalogue catalogue, domain::ValueSets valueSets,
                                   QString refusedFile, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_valueSets(std::move(valueSets))
    , m_refusedFile(std::move(refusedFile))
    , m_clock(clock)
    , m_diseaseWords(wordsOfDiseases(m_valueSets))
{
}

int CatalogueService::ageInDays() const
{
    return static_cast<int>(m_catalogue.issued().daysTo(m_clock.today()));
}

QList<domain::VaccineProduct> CatalogueService::search(const QString &text, int limit) const
{
    return m_catalogue.search(text, m_diseaseWords, m_clock.today(), limit);
}

QString CatalogueService::label(const QString &set, const domain::CodedValue &value,
                                const QString &language) const
{
    if (const domain::Concept *known = m_valueSets.find(set, value))
        return known->label(language);
    return value.display.isEmpty() ? value.code : value.display;
}

QStringList CatalogueService::diseases(const domain::CodedValue &vaccineCode,
                                       const QString &language) const
{
    QStringList names;
    const domain::Concept *vaccine = m_valueSets.find(u"vaccine"_s, vaccineCode);
    if (!vaccine)
        return names;
    for (const QString &code : vaccine->diseases) {
        const domain::Concept *disease = m_valueSets.find(u"disease"_s, QStringView(code));
        names.append(disease ? disease->label(language) : code);
    }
    return names;
}

} // namespace services
