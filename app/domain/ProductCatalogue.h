// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/VaccineProduct.h"

#include <QDate>
#include <QHash>
#include <QList>

namespace domain {

// The packs that can be chosen, with the date of the list. Immutable once made.
class ProductCatalogue
{
public:
    ProductCatalogue() = default;
    ProductCatalogue(QDate issued, QString source, QList<VaccineProduct> products);

    [[nodiscard]] QDate issued() const { return m_issued; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const QList<VaccineProduct> &products() const { return m_products; }
    [[nodiscard]] const VaccineProduct *byCnk(QStringView cnk) const;

    // Type-ahead by brand, full or older name, disease (label in any language) or CNK; best
    // first. Folded: case and accents do not count. `diseaseLabels` maps a disease code to its
    // searchable words. Packs of the current season come before older ones.
    [[nodiscard]] QList<VaccineProduct> search(const QString &text,
                                               const QHash<QString, QStringList> &diseaseLabels,
                                               QDate today, int limit = 20) const;

private:
    // What a product is found by, folded once.
    struct Words
    {
        QString brand; // squeezed: "mmrvaxpro"
        QStringList name;
        QStringList others;
    };
    [[nodiscard]] static Words wordsOf(const VaccineProduct &product);
    [[nodiscard]] QString currentSeason(QDate today) const;
    [[nodiscard]] int distance(qsizetype index, const QString &token,
                               const QHash<QString, QStringList> &diseaseWords) const;

    QDate m_issued;
    QString m_source;
    QList<VaccineProduct> m_products;
    QList<Words> m_words;
    QHash<QString, qsizetype> m_byCnk;
};

} // namespace domain
