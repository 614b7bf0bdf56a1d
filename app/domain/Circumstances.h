// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace domain {

// "Not asked" is not "no".
enum class Answer { NotAsked, Yes, No };
[[nodiscard]] QLatin1StringView name(Answer answer); // "not-asked", "yes", "no"
[[nodiscard]] std::optional<Answer> answerFromName(QStringView name);

// Why a vaccine is not given for now, or at all, as somebody here recorded it.
struct Holdback
{
    enum class Kind { Contraindication, Objection, Postponement };

    Kind kind = Kind::Contraindication;
    QString target; // id of a series, "ALL", "LIVE" or "antigen:X" (schedules 4.11)
    QDate from;     // null: always
    QDate until;    // the first day on which it no longer holds; null: it has no end
    QString reason; // free text: who records it says why
    QString by;     // who recorded it
    QDateTime at;
    [[nodiscard]] bool holdsOn(QDate day) const
    {
        return (from.isNull() || from <= day) && (until.isNull() || day < until);
    }
    bool operator==(const Holdback &) const = default;
};
// "contraindication", "objection", "postponement"
[[nodiscard]] QLatin1StringView name(Holdback::Kind kind);
[[nodiscard]] std::optional<Holdback::Kind> holdbackKindFromName(QStringView name);

// What is known here about one person beside the doses. It decides what is due, and it overrules
// any plan that comes from elsewhere.
struct Circumstances
{
    Answer maternalPertussis = Answer::NotAsked; // mother vaccinated against it in this pregnancy
    QDate maternalPertussisOn;                   // when; null: the day is not known
    Answer maternalInfection = Answer::NotAsked; // mother had it in this pregnancy
    Answer motherCarriesHepatitisB = Answer::NotAsked;
    std::optional<int> gestationDays;  // of the birth: 37 weeks 0 days are 259
    Answer special = Answer::NotAsked; // another reason for the longer course of an infant
    Answer earlyStart = Answer::NotAsked;
    QString course;                   // "2+1" or "3+1" when the doctor decided; empty otherwise
    Answer asylum = Answer::NotAsked; // lives in a shelter for asylum seekers
    QDate lastMenstruation;           // pregnant: its first day; null: not known to be pregnant
    QList<Holdback> holdbacks;
    QStringList immune; // series against which immunity is proven
    QString by;         // who changed it last
    QDateTime at;
    [[nodiscard]] bool isEmpty() const;
    bool operator==(const Circumstances &) const = default;
};

// The first thing here that stands against a vaccine on that day; nullptr: nothing does. `targets`:
// all words by which the vaccine may be meant (its series, "ALL", "LIVE", "antigen:X").
[[nodiscard]] const Holdback *holdback(const Circumstances &circumstances,
                                       const QStringList &targets, QDate day);

// Days of a pregnancy that is `weeks` and `days` far, back from the day of asking.
[[nodiscard]] inline QDate lastMenstruation(QDate today, int weeks, int days)
{
    return today.addDays(-(qint64{weeks} * 7 + days));
}
// 45 weeks after its beginning a pregnancy is over, whatever nobody told.
constexpr int longestPregnancyDays = 45 * 7;

} // namespace domain
