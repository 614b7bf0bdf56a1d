// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/PartialDate.h"
#include "domain/CodedValue.h"
#include "domain/History.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What goes out on paper for a person: the doses, and where each is known from. Pure.
namespace certificate {

// Names: "own", "register", "card", "statement".
enum class Source {
    Own,      // recorded here
    Register, // told by the register as given elsewhere
    Card,     // from written proof
    Statement // from what somebody remembers
};
[[nodiscard]] QLatin1StringView name(Source source);

// Names: "not-judged", "valid", "repeat-needed".
enum class Validity { NotJudged, Valid, RepeatNeeded };
[[nodiscard]] QLatin1StringView name(Validity validity);

struct Line
{
    QString id; // by which an engine's answer is brought back to it
    domain::Occurrence occurrence;
    QList<domain::CodedValue> vaccineCodes;
    QString vaccineText;
    QString product; // code of the product in our list, where it is known
    QString brand;
    QString lot;
    QString place;
    QString organization;
    QString dose; // number of doses, where it is known
    std::optional<QDate> expiry;
    Source source = Source::Register;
    Validity validity = Validity::NotJudged;
    bool unsent = false; // recorded here, the register does not have it (yet)
};

// The doses that were given and not taken back, oldest first; what cannot be read or was not given
// is not among them.
[[nodiscard]] QList<Line> linesOf(const domain::History &history);

// The id of the line that a row becomes.
[[nodiscard]] QString lineId(const domain::HistoryRow &row);

struct Certificate
{
    domain::Patient person;
    QList<Line> lines;
    domain::HistoryOutcome outcome = domain::HistoryOutcome::NotAsked; // of the reading
    QDate printed;
    QString organization;
    QString programme; // by which the doses were judged; empty: not judged
};

} // namespace certificate
