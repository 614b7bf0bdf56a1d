// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"
#include "services/CatalogueService.h"
#include "ui/RowRoles.h"

#include <QAbstractListModel>
#include <QList>

namespace ui {

// One thing that can be chosen as what was given.
struct ProductChoice
{
    enum class Kind { Product, Vaccine, Text };
    Kind kind = Kind::Product;
    QString code;  // CNK, or vaccine code; empty for a text
    QString title; // brand, or name of the vaccine, or the text itself
    QString note;  // diseases and full name, under it
    bool operator==(const ProductChoice &) const = default;
};

// What fits the letters typed so far: products first; where no product is needed also vaccines by
// disease; and last what was typed, as it was typed.
class ProductListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ProductListModel(const services::CatalogueService &catalogue,
                              QObject *parent = nullptr);

    void search(const QString &text, domain::RegistrationKind kind);
    // These and no others, until something is typed.
    void offer(const QList<domain::VaccineProduct> &packs);
    [[nodiscard]] const ProductChoice &choice(int row) const { return m_choices.at(row); }
    [[nodiscard]] static ProductChoice choiceOf(const services::CatalogueService &catalogue,
                                                const domain::VaccineProduct &product);
    // What stands under a vaccine or a text, where there is no product.
    [[nodiscard]] static QString noteOf(ProductChoice::Kind kind);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void addVaccines(const QString &text);

    const services::CatalogueService &m_catalogue;
    QList<ProductChoice> m_choices;
};

} // namespace ui
