// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CodedValue.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

// A coded choice with its label in each language ("en", "nl", "fr", "de").
struct Concept
{
    CodedValue value;           // the coding that is written
    QList<CodedValue> alsoRead; // codings of older and newer lists that mean the same
    QString key;                // short word for it ("left", "pre"), where the code is a number
    QHash<QString, QString> labels;
    QStringList diseases;     // vaccine codes only: SNOMED codes of target diseases
    QStringList routes;       // body sites only: codes of the routes that usually go there
    bool withoutSite = false; // routes only: there is no body site to name
    bool offered = true;      // false: understood when read, not a choice
    // English, the display, then the code when the language is missing.
    [[nodiscard]] QString label(const QString &language) const;
    bool operator==(const Concept &) const = default;
};

// The value sets, by the name of what they are for.
class ValueSets
{
public:
    // Names: "route", "site", "side", "place", "notGivenReason", "prophylaxis", "confirmation",
    // "vaccine", "disease", "reaction", "funding".
    void add(const QString &set, const QList<Concept> &concepts);
    // The choices, in the order of the list.
    [[nodiscard]] const QList<Concept> &concepts(const QString &set) const;
    // By code (of any coding of the concept) or key. Also finds what is not a choice.
    [[nodiscard]] const Concept *find(const QString &set, QStringView code) const;
    // By system and code; an unknown system does not match.
    [[nodiscard]] const Concept *find(const QString &set, const CodedValue &coding) const;
    [[nodiscard]] bool isEmpty() const { return m_sets.isEmpty(); }

private:
    struct Set
    {
        QList<Concept> choices;
        QList<Concept> readOnly;
    };
    template <class Matches>
    [[nodiscard]] const Concept *firstOf(const QString &set, Matches matches) const;

    QHash<QString, Set> m_sets;
};

} // namespace domain
