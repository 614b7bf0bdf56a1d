// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/Duration.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace schedule {

// Antigens as bits: their place in Products::antigens.
using AntigenSet = quint64;

enum class Live { No, Parenteral, Oral, Nasal };

struct Product
{
    QString id;
    QString label;
    QString atc;
    AntigenSet antigens = 0;
    Live live = Live::No;
    bool boosterOnly = false;
    std::optional<Duration> offerMinAge;
    std::optional<Duration> offerMaxAge;
    QString sct;
    QStringList otherNames;
    bool codeIsShared = false; // `sct` stands for vaccines of another kind, too
};

struct Products
{
    QStringList antigens;
    QHash<QString, QString> diseases; // of an antigen: the SNOMED code of its target disease
    std::vector<Product> products;
    [[nodiscard]] const Product *find(QStringView id) const;
};

using FactValue = std::variant<bool, qint64, QString>;
using Facts = QHash<QString, FactValue>;

// One key of a `when` or `appliesIf`.
struct Condition
{
    enum class Kind {
        BornFrom,
        BornBefore,
        BornMonthDay,
        Path,
        StartAgeBelow,
        StartAgeFrom,
        Fact,
        FactNot,
        AnyProduct,
        NotAnyProduct,
        Sex
    };
    Kind kind;
    QDate date;                          // BornFrom, BornBefore
    std::pair<int, int> monthDays{0, 0}; // BornMonthDay: month * 100 + day
    QString text;                        // Path, Sex
    Duration age;                        // StartAge…
    QList<std::pair<QString, FactValue>> facts;
    QStringList products;
};
using Conditions = std::vector<Condition>;

struct Slot
{
    QString id;
    Conditions when;
    AntigenSet antigens = 0;
    bool primary = false;
    std::optional<Duration> minAge;
    std::optional<Duration> minInterval;
    std::optional<Duration> recAge;
    std::optional<int> recYearTurning;
    int recMonth = 1;
    int recDay = 1;
    QDate recNotBefore;
    std::optional<Duration> recInterval;
    Duration overdueAfter{0, 28};
    std::optional<Duration> overdueAge;
    std::optional<Duration> maxAge;
    bool skipWhenMissed = false;
    struct SkipIf
    {
        QString slot;
        Duration givenFromAge;
    };
    std::optional<SkipIf> skipIf;
};

struct Series
{
    enum class Anchor { Birth, Lmp };

    QString id;
    QString title;
    QStringList antigenIds;
    AntigenSet antigens = 0; // the same as bits
    AntigenSet universe = 0; // with those of the slots
    Anchor anchor = Anchor::Birth;
    std::optional<Duration> windowFrom;
    std::optional<Duration> windowTo;
    Conditions appliesIf;
    QStringList products; // empty: any
    Live live = Live::No;
    Duration repeatInterval;
    std::optional<Duration> completeFromAge;
    std::vector<Slot> slotList;
    bool usesPath = false;
};

// How the course of an infant ("2+1", "3+1") is found: the first rule that holds.
struct PathRule
{
    enum class Kind {
        FirstCountedDoseBelowAge,
        FactPathOverride,
        FactEquals,
        GestationBelowDays,
        MaternalPertussisValid
    };
    Kind kind;
    Duration age;
    QString fact;
    FactValue value;
    int days = 0; // GestationBelowDays, MaternalPertussisValid: at least before birth
    int gestationFromDays = 0;
    QString path;
};

struct Paths
{
    QString defaultPath;
    QString defaultReason;
    std::vector<PathRule> rules;
};

// A programme as dated data.
struct Programme
{
    QString id;
    QString jurisdiction;
    QString title;
    QDate inForceFrom;
    QDate inForceTo; // null: open
    Duration maxAge;
    int graceDays = 0;
    Duration liveInterval;
    std::optional<Paths> paths;
    AntigenSet tolerated = 0;
    std::vector<const Product *> preferred;
    QStringList sources; // what it was taken from, for people
    std::vector<Series> series;
    [[nodiscard]] bool isInForce(QDate day) const
    {
        return inForceFrom <= day && (inForceTo.isNull() || day <= inForceTo);
    }
};

struct Knowledge
{
    Products products;
    std::vector<Programme> programmes;
    [[nodiscard]] const Programme *find(QStringView id) const;
    // The programme of a jurisdiction in force on a day.
    [[nodiscard]] const Programme *inForce(QStringView jurisdiction, QDate day) const;
};

} // namespace schedule
