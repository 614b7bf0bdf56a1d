// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PatientQuery.h"

#include "domain/BirthDateInText.h"
#include "domain/FoldedText.h"
#include "domain/PersonNumberInText.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype c_digitsOfANumber = 7; // fewer than these are no attempt at a person number
constexpr qsizetype c_straySigns = 3;      // a slip of the hand, not a name

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// A number with a digit too few or too many, or with a letter in it.
bool looksLikeANumber(QStringView text)
{
    const auto digits = std::count_if(text.cbegin(), text.cend(), isDigit);
    const auto letters =
        std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    return digits >= c_digitsOfANumber && letters <= c_straySigns;
}

bool isParticle(const QString &word)
{
    static const QStringList particles{
        u"van"_s, u"de"_s,  u"den"_s, u"der"_s, u"het"_s, u"vande"_s, u"vanden"_s, u"vander"_s,
        u"ver"_s, u"ten"_s, u"ter"_s, u"te"_s,  u"le"_s,  u"la"_s,    u"les"_s,    u"du"_s,
        u"des"_s, u"von"_s, u"zu"_s,  u"zum"_s, u"zur"_s, u"el"_s,    u"al"_s,     u"ben"_s,
        u"da"_s,  u"di"_s,  u"dos"_s, u"del"_s, u"t"_s,   u"d"_s,     u"op"_s,     u"in"_s};
    return particles.contains(folded(word));
}

// How many words the family name has. It comes first; particles and the word after them belong
// together.
qsizetype familyLength(const QStringList &words)
{
    qsizetype length = 0;
    while (length < words.size() - 1 && isParticle(words.at(length)))
        ++length;
    return length + 1;
}

struct Name
{
    QString family;
    QString given;
};

Name splitName(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0)
        return {text.left(comma).trimmed(), text.mid(comma + 1).remove(u',').trimmed()};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    // "Jan Van den Berg": a particle further on begins the family name.
    const auto particle = std::find_if(words.cbegin() + 1, words.cend(), isParticle);
    const bool givenFirst =
        !isParticle(words.first()) && particle != words.cend() && particle + 1 != words.cend();
    const qsizetype cut = givenFirst ? particle - words.cbegin() : familyLength(words);
    const QString first = words.first(cut).join(u' ');
    const QString second = words.sliced(cut).join(u' ');
    return givenFirst ? Name{second, first} : Name{first, second};
}

// Punctuation that is left around the name once the date is taken out.
QString withoutEdges(QString text)
{
    static const QRegularExpression edges(u"^[\\s,;:()*°-]+|[\\s,;:()*°-]+$"_s);
    return text.remove(edges).simplified();
}

ParsedQuery numberQuery(PersonNumber number)
{
    ParsedQuery parsed;
    parsed.query.number = std::move(number);
    return parsed;
}

ParsedQuery problemQuery(ids::IdProblem problem)
{
    ParsedQuery parsed;
    parsed.numberProblem = problem;
    return parsed;
}

// Four digits beside a name are where the person lives.
void takePostalCode(QString &rest, PatientQuery &query)
{
    static const QRegularExpression fourDigits(u"(?:^|(?<=[\\s,]))[1-9][0-9]{3}(?=$|[\\s,])"_s);
    const auto match = fourDigits.match(rest);
    if (!match.hasMatch() || rest.size() == match.capturedLength())
        return;
    query.postalCode = match.captured();
    rest.remove(match.capturedStart(), match.capturedLength());
}

ParsedQuery nameQuery(const QString &text, std::optional<core::PartialDate> birthDate)
{
    ParsedQuery parsed;
    parsed.query.birthDate = birthDate;
    QString rest = text;
    takePostalCode(rest, parsed.query);
    const Name name = splitName(withoutEdges(rest));
    parsed.query.family = name.family;
    parsed.query.given = name.given;
    return parsed;
}

} // namespace

ParsedQuery parsePatientQuery(QStringView text, QDate today, PersonNumber::Kind expected)
{
    const QString typed = text.toString().simplified();
    if (const auto insz = personNumberIn(typed, today))
        return *insz ? numberQuery(insz->value()) : problemQuery(insz->error());
    if (const auto found = birthDateIn(typed, today))
        return nameQuery(found->rest, found->date);
    const auto bsn = ids::Bsn::parse(typed);
    if (bsn)
        return numberQuery(bsn.value());
    if (looksLikeANumber(typed)) {
        if (expected == PersonNumber::Kind::Bsn)
            return problemQuery(bsn.error());
        const auto insz = ids::Insz::parse(typed, today);
        return problemQuery(insz ? ids::IdProblem::Characters : insz.error());
    }
    return nameQuery(typed, std::nullopt);
}

} // namespace domain
