// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/History.h"

#include "domain/EnumNames.h"
#include "domain/VaccineCode.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr EnumNames<HistoryOutcome, 6> c_outcomes{{
    {HistoryOutcome::NotAsked, "not-asked"_L1},
    {HistoryOutcome::Complete, "complete"_L1},
    {HistoryOutcome::Incomplete, "incomplete"_L1},
    {HistoryOutcome::NoAccess, "no-access"_L1},
    {HistoryOutcome::Unreadable, "unreadable"_L1},
    {HistoryOutcome::OfflineCopy, "offline-copy"_L1},
}};

// UUIDs come back in either case, with or without their URN prefix.
QString comparable(const QString &identifier)
{
    const QString lower = identifier.toLower();
    return lower.startsWith(u"urn:uuid:"_s) ? lower.sliced(9) : lower;
}

// What was taken back before it was sent is not what the register has under the same number.
bool neverBecame(const OutboxEntry &entry, const Immunization &dose)
{
    return entry.state == OutboxState::Withdrawn && entry.action == OutboxAction::Register &&
           dose.status != ImmunizationStatus::EnteredInError;
}

bool isAbout(const OutboxEntry &entry, const Immunization &dose)
{
    if (neverBecame(entry, dose))
        return false;
    if (!entry.registerId.isEmpty() && entry.registerId == dose.id)
        return true;
    const QString own = entry.registration.identifier.toString(QUuid::WithoutBraces);
    return !entry.registration.identifier.isNull() &&
           std::any_of(
               dose.identifiers.cbegin(), dose.identifiers.cend(),
               [&](const Identifier &identifier) { return comparable(identifier.value) == own; });
}

bool isAboutTheSame(const OutboxEntry &entry, const OutboxEntry &other)
{
    if (!entry.registerId.isEmpty() && entry.registerId == other.registerId)
        return true;
    return !entry.registration.identifier.isNull() &&
           entry.registration.identifier == other.registration.identifier;
}

// Of several items about one dose the line shows what is still under way, else the last one that
// the register took; a change that was dropped says nothing of the dose.
bool tellsMore(const OutboxEntry &entry, const OutboxEntry &than)
{
    const auto rank = [](const OutboxEntry &of) {
        const int weight = of.state == OutboxState::Withdrawn  ? 0
                           : of.state == OutboxState::Accepted ? 1
                                                               : 2;
        return std::tuple(weight, of.sequence);
    };
    return rank(entry) > rank(than);
}

void attach(HistoryRow &row, const OutboxEntry &entry)
{
    if (!row.entry || tellsMore(entry, *row.entry))
        row.entry = entry;
}

const Occurrence &occurrenceOf(const HistoryRow &row)
{
    return row.immunization ? row.immunization->occurrence : row.entry->registration.occurrence;
}

// Which vaccine went into the person; empty when none did.
QList<CodedValue> givenVaccines(const HistoryRow &row)
{
    if (row.immunization)
        return row.immunization->status == ImmunizationStatus::Completed
                   ? row.immunization->vaccineCodes
                   : QList<CodedValue>{};
    const Registration &registration = row.entry->registration;
    const bool given = registration.kind != RegistrationKind::NotGiven &&
                       row.entry->state != OutboxState::Withdrawn;
    return given ? QList<CodedValue>{registration.vaccineCode} : QList<CodedValue>{};
}

QString vaccineText(const HistoryRow &row)
{
    return row.immunization ? row.immunization->vaccineText : row.entry->registration.vaccineText;
}

bool sameVaccine(const HistoryRow &row, const HistoryRow &other)
{
    const QList<CodedValue> mine = givenVaccines(row);
    const QList<CodedValue> theirs = givenVaccines(other);
    return std::any_of(mine.cbegin(), mine.cend(), [&](const CodedValue &code) {
        if (code.code.isEmpty() || (needsText(code.code) && vaccineText(row) != vaccineText(other)))
            return false;
        return std::any_of(theirs.cbegin(), theirs.cend(), [&](const CodedValue &its) {
            return its.system == code.system && its.code == code.code;
        });
    });
}

void markDoubles(QList<HistoryRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto &day = occurrenceOf(rows.at(i)).date;
        for (qsizetype j = i + 1; day && day->isFull() && j < rows.size(); ++j)
            if (occurrenceOf(rows.at(j)).date == day && sameVaccine(rows.at(i), rows.at(j)))
                rows[i].sameDayDouble = rows[j].sameDayDouble = true;
    }
}

bool isNewer(const HistoryRow &row, const HistoryRow &other)
{
    const auto key = [](const HistoryRow &of) {
        const Occurrence &when = occurrenceOf(of);
        const QTime time = when.instant ? when.instant->time() : QTime(0, 0);
        return std::tuple(when.date ? when.date->first() : QDate(), time);
    };
    return key(row) > key(other);
}

} // namespace

QLatin1StringView name(HistoryOutcome outcome)
{
    return nameOf(c_outcomes, outcome);
}

QList<HistoryRow> mergeHistory(const QList<Immunization> &immunizations,
                               const QList<OutboxEntry> &entries, QDate today,
                               const std::optional<core::PartialDate> &born)
{
    QList<HistoryRow> rows;
    for (const Immunization &dose : immunizations)
        rows.append(HistoryRow{.immunization = dose, .entry = {}});
    for (const OutboxEntry &entry : entries) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const HistoryRow &candidate) {
            return candidate.immunization ? isAbout(entry, *candidate.immunization)
                                          : isAboutTheSame(entry, *candidate.entry);
        });
        if (row == rows.end())
            rows.append(HistoryRow{.immunization = {}, .entry = entry});
        else
            attach(*row, entry);
    }
    for (HistoryRow &row : rows) {
        const auto &date = occurrenceOf(row).date;
        row.inFuture = date && date->first() > today;
        row.beforeBirth = date && born && date->last() < born->first();
    }
    std::stable_sort(rows.begin(), rows.end(), isNewer);
    markDoubles(rows);
    return rows;
}

} // namespace domain
