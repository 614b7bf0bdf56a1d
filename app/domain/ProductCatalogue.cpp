// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ProductCatalogue.h"

#include "domain/FoldedText.h"
#include "domain/Season.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

// How far a token is from a product; less is better.
enum Distance { SameBrand, BrandStart, NameStart, OtherNameStart, DiseaseStart, Inside, NoMatch };

constexpr qsizetype c_cnkLength = 7;

// The words as written and their parts: "Priorix-Tetra" is found by "priorixtetra" and "tetra".
QStringList searchWords(const QString &text)
{
    QStringList words;
    const QStringList written = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : written)
        words.append(folded(word, Squeeze::Yes));
    words.append(folded(text).split(u' ', Qt::SkipEmptyParts));
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

bool anyStartsWith(const QStringList &words, const QString &token)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return word.startsWith(token); });
}

bool anyContains(const QStringList &words, const QString &token)
{
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return word.contains(token); });
}

bool isCnkStart(const QString &cnk, const QString &token)
{
    if (token.size() < 3 || token.size() > c_cnkLength)
        return false;
    qsizetype zeros = 0;
    while (zeros < cnk.size() && cnk.at(zeros) == u'0')
        ++zeros;
    return cnk.startsWith(token) || QStringView(cnk).sliced(zeros).startsWith(token);
}

QHash<QString, QStringList> foldedLabels(const QHash<QString, QStringList> &labels)
{
    QHash<QString, QStringList> result;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        result.insert(it.key(), searchWords(it.value().join(u' ')));
    return result;
}

// The display form of a CNK is one token; everything else is split at spaces.
QStringList tokensOf(const QString &text)
{
    if (const auto cnk = ids::CnkCode::parse(text.trimmed()); cnk && text.contains(u'-'))
        return {cnk->value()};
    QStringList tokens;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        tokens.append(folded(word, Squeeze::Yes));
    return tokens;
}

int seasonDistance(const QString &season, const QString &current)
{
    if (season.isEmpty())
        return 1; // no year printed: not known to be of now
    if (season == current)
        return 0;
    return 2 + std::abs(seasonStart(season).year() - seasonStart(current).year());
}

} // namespace

ProductCatalogue::ProductCatalogue(QDate issued, QString source, QList<VaccineProduct> products)
    : m_issued(issued)
    , m_source(std::move(source))
    , m_products(std::move(products))
{
    m_words.reserve(m_products.size());
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        m_words.append(wordsOf(m_products.at(i)));
        m_byCnk.insert(m_products.at(i).cnk.value(), i);
    }
}

ProductCatalogue::Words ProductCatalogue::wordsOf(const VaccineProduct &product)
{
    return {folded(product.brand, Squeeze::Yes), searchWords(product.brand + u' ' + product.name),
            searchWords(product.otherNames.join(u' '))};
}

const VaccineProduct *ProductCatalogue::byCnk(QStringView cnk) const
{
    const auto code = ids::ProductCode::parse(cnk);
    if (!code)
        return nullptr;
    const auto found = m_byCnk.constFind(code->value());
    return found == m_byCnk.cend() ? nullptr : &m_products.at(*found);
}

// The newest season that has begun: a list that is a year old still has a "current" one.
QString ProductCatalogue::currentSeason(QDate today) const
{
    QString newest;
    for (const VaccineProduct &product : m_products) {
        const QDate start = seasonStart(product.season);
        if (start.isValid() && start <= today && product.season > newest)
            newest = product.season;
    }
    return newest;
}

int ProductCatalogue::distance(qsizetype index, const QString &token,
                               const QHash<QString, QStringList> &diseaseWords) const
{
    const Words &words = m_words.at(index);
    const VaccineProduct &product = m_products.at(index);
    if (words.brand == token || product.cnk.value() == token)
        return SameBrand;
    if (words.brand.startsWith(token) || isCnkStart(product.cnk.value(), token))
        return BrandStart;
    if (anyStartsWith(words.name, token))
        return NameStart;
    if (anyStartsWith(words.others, token))
        return OtherNameStart;
    for (const QString &disease : product.diseases)
        if (anyStartsWith(diseaseWords.value(disease), token))
            return DiseaseStart;
    return anyContains(words.name, token) || anyContains(words.others, token) ? Inside : NoMatch;
}

QList<VaccineProduct> ProductCatalogue::search(const QString &text,
                                               const QHash<QString, QStringList> &diseaseLabels,
                                               QDate today, int limit) const
{
    using Rank = std::tuple<int, int, bool, qsizetype>;
    const QStringList tokens = tokensOf(text);
    const auto diseaseWords = foldedLabels(diseaseLabels);
    const QString season = currentSeason(today);
    QList<Rank> found;
    for (qsizetype i = 0; i < m_products.size(); ++i) {
        int worst = SameBrand;
        for (const QString &token : tokens)
            worst = std::max(worst, distance(i, token, diseaseWords));
        const VaccineProduct &product = m_products.at(i);
        if (worst != NoMatch)
            found.append({worst, seasonDistance(product.season, season), !product.orderable, i});
    }
    std::sort(found.begin(), found.end());
    QList<VaccineProduct> result;
    for (const Rank &rank : found.first(std::min<qsizetype>(found.size(), std::max(0, limit))))
        result.append(m_products.at(std::get<3>(rank)));
    return result;
}

} // namespace domain
