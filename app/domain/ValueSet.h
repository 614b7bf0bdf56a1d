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
    CodedValue value;
    QHash<QString, QString> labels;
    QStringList diseases; // vaccine codes only: SNOMED codes of target diseases
    [[nodiscard]] QString label(const QString &language) const;
};

// The value sets, by the name of what they are for. The same set may accept several codings for
// one meaning (older and newer lists); the first is the one written.
class ValueSets
{
public:
    // Names: "route", "site", "side", "place", "notGivenReason", "prophylaxis", "confirmation",
    // "vaccine", "disease", "reaction", "funding".
    void add(const QString &set, QList<Concept> concepts);
    [[nodiscard]] const QList<Concept> &concepts(const QString &set) const;
    [[nodiscard]] const Concept *find(const QString &set, QStringView code) const;
    // By system and code; an unknown system does not match.
    [[nodiscard]] const Concept *find(const QString &set, const CodedValue &coding) const;
    [[nodiscard]] bool isEmpty() const { return m_sets.isEmpty(); }

private:
    QHash<QString, QList<Concept>> m_sets;
};

} // namespace domain
