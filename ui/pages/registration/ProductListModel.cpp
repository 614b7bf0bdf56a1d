// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/ProductListModel.h"

#include "ui/text/Language.h"
#include "ui/text/Token.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestList = 20;

bool fits(const domain::Concept &vaccine, const QStringList &words)
{
    QString all = vaccine.value.code + u' ' + vaccine.value.display;
    for (const QString &label : vaccine.labels)
        all += u' ' + label;
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) {
        return all.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ProductListModel::ProductListModel(const services::CatalogueService &catalogue, QObject *parent)
    : QAbstractListModel(parent)
    , m_catalogue(catalogue)
{
}

ProductChoice ProductListModel::choiceOf(const services::CatalogueService &catalogue,
                                         const domain::VaccineProduct &product)
{
    const QString diseases =
        catalogue.diseases(product.vaccineCode, currentLanguage()).join(u", "_s);
    // What tells packs of one brand apart comes before the long name, which may be cut.
    const auto cnk = ids::CnkCode::parse(product.cnk.value());
    QStringList note{diseases, product.season, cnk ? u"CNK "_s + cnk->display() : QString(),
                     product.name};
    note.removeAll(QString());
    return {ProductChoice::Kind::Product, product.cnk.value(), product.brand, note.join(u" · "_s)};
}

QString ProductListModel::noteOf(ProductChoice::Kind kind)
{
    switch (kind) {
    case ProductChoice::Kind::Product:
        break;
    case ProductChoice::Kind::Vaccine:
        return tr("Vaccine; the product is not known");
    case ProductChoice::Kind::Text:
        return tr("Not in the list: recorded as typed");
    }
    return {};
}

void ProductListModel::search(const QString &text, domain::RegistrationKind kind)
{
    beginResetModel();
    m_choices.clear();
    const QString typed = text.simplified();
    if (!typed.isEmpty()) {
        for (const domain::VaccineProduct &product : m_catalogue.search(typed, longestList))
            m_choices.append(choiceOf(m_catalogue, product));
        if (kind != domain::RegistrationKind::Given)
            addVaccines(typed);
        m_choices.append({ProductChoice::Kind::Text, {}, typed, noteOf(ProductChoice::Kind::Text)});
    }
    endResetModel();
}

void ProductListModel::offer(const QList<domain::VaccineProduct> &packs)
{
    beginResetModel();
    m_choices.clear();
    for (const domain::VaccineProduct &pack : packs)
        m_choices.append(choiceOf(m_catalogue, pack));
    endResetModel();
}

void ProductListModel::addVaccines(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int added = 0;
    for (const domain::Concept &vaccine : m_catalogue.valueSets().concepts(u"vaccine"_s)) {
        if (added == longestList)
            return;
        if (!fits(vaccine, words))
            continue;
        m_choices.append({ProductChoice::Kind::Vaccine, vaccine.value.code,
                          vaccine.label(currentLanguage()), noteOf(ProductChoice::Kind::Vaccine)});
        ++added;
    }
}

int ProductListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ProductListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProductChoice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.title;
    case SecondLineRole:
        return choice.note;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(choice.title + u", "_s + choice.note);
    case KeyRole:
        return choice.code;
    case StrongRole:
        return choice.kind == ProductChoice::Kind::Product;
    case TokenRole:
        return int(choice.kind == ProductChoice::Kind::Product ? Token::Ink : Token::Ink2);
    case SecondTokenRole:
        return int(Token::Ink2);
    default:
        return {};
    }
}

} // namespace ui
