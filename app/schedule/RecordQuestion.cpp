// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/RecordQuestion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

using domain::HistoryRow;
using domain::Immunization;
using domain::ImmunizationStatus;
using domain::OutboxAction;
using domain::OutboxState;
using domain::Registration;
using domain::RegistrationKind;

// One row of the record, whether the register tells it or it is still on its way there.
struct Told
{
    const Product *product = nullptr;
    domain::Occurrence when;
    QStringList codes; // of the vaccine
    QString expiry;
    double fraction = 1;
    bool notGiven = false;
    bool remembered = false;   // and nothing shows it
    domain::CodedValue reason; // why not
};

// "0.5" of a dose; a volume is no number of doses.
double fractionOf(const QString &digits, const QString &unit)
{
    bool isNumber = false;
    const double value = QString(digits).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && value > 0 && unit.isEmpty() ? value : 1;
}

Told toldBy(const Immunization &dose, const VaccineMatch &match)
{
    Told told;
    told.product = match.of(dose);
    told.when = dose.occurrence;
    for (const domain::CodedValue &code : dose.vaccineCodes)
        told.codes.append(code.code);
    told.expiry = dose.expiry ? dose.expiry->iso() : QString();
    told.fraction = fractionOf(dose.dose, dose.doseUnit);
    told.notGiven = dose.status == ImmunizationStatus::NotDone;
    told.reason = dose.statusReason;
    told.remembered = dose.primarySource == false && dose.confirmation == "unconfirmed"_L1;
    return told;
}

Told toldBy(const Registration &registration, const VaccineMatch &match)
{
    Told told;
    told.product = match.of(registration);
    told.when = registration.occurrence;
    told.codes = {registration.vaccineCode.code};
    told.expiry = registration.expiry ? registration.expiry->toString(Qt::ISODate) : QString();
    told.fraction = fractionOf(registration.dose, {});
    told.notGiven = registration.kind == RegistrationKind::NotGiven;
    told.reason = registration.notGivenReason;
    told.remembered = registration.kind == RegistrationKind::Historical &&
                      registration.confirmation == "unconfirmed"_L1;
    return told;
}

// A register may tell less than it was told, or than may leave; whoever recorded the dose here
// knows the pack, how much of it was given and whether anything shows it.
void complete(Told &told, const Immunization &atRegister, const Told &here)
{
    if (!told.product)
        told.product = here.product;
    if (atRegister.dose.isEmpty())
        told.fraction = here.fraction;
    if (told.expiry.isEmpty())
        told.expiry = here.expiry;
    if (atRegister.confirmation.isEmpty())
        told.remembered = here.remembered;
}

// What a person here decided about a row counts at once, wherever it is on its way.
std::optional<Told> toldBy(const HistoryRow &row, const VaccineMatch &match)
{
    const bool hasEntry = row.entry && row.entry->state != OutboxState::Withdrawn;
    if (hasEntry && row.entry->action == OutboxAction::Withdraw)
        return std::nullopt;
    if (hasEntry && (!row.immunization || (row.entry->action == OutboxAction::Correct &&
                                           row.entry->state != OutboxState::Accepted)))
        return toldBy(row.entry->registration, match);
    if (!row.immunization || row.immunization->status == ImmunizationStatus::EnteredInError ||
        row.immunization->status == ImmunizationStatus::Unreadable)
        return std::nullopt;
    Told told = toldBy(*row.immunization, match);
    if (hasEntry && told.codes.contains(row.entry->registration.vaccineCode.code))
        complete(told, *row.immunization, toldBy(row.entry->registration, match));
    return told;
}

QStringList diseasesOf(const Told &told, const domain::ValueSets &sets)
{
    QStringList diseases;
    for (const QString &code : told.codes)
        if (const auto *known = sets.find(u"vaccine"_s, code))
            diseases += known->diseases;
    return diseases;
}

bool standsAgainst(const QString &meaning)
{
    return meaning == "contraindication"_L1 || meaning == "precaution"_L1;
}

// Empty for what only told why a dose was not given that day (no stock).
QString meaningOf(const domain::CodedValue &reason, const domain::ValueSets &sets)
{
    const auto *known = sets.find(u"notGivenReason"_s, reason);
    if (!known)
        known = sets.find(u"notGivenReason"_s, reason.code);
    return known ? known->key : QString();
}

void addRow(RecordQuestion &asked, int number, const Told &told, const VaccineMatch &match,
            const domain::ValueSets &sets)
{
    const AntigenSet antigens = match.possibleAntigens(told.product, diseasesOf(told, sets));
    if (told.notGiven) {
        const QString meaning = meaningOf(told.reason, sets);
        if (!meaning.isEmpty() && antigens != 0 && told.when.date)
            asked.recorded.append({number, meaning, antigens, told.when.date->first()});
    } else if (!told.product || !told.when.date || told.remembered) {
        using Why = RecordQuestion::Unjudged::Why;
        const auto why = told.remembered ? Why::Recall : told.product ? Why::Date : Why::Product;
        asked.unjudged.append({number, why, antigens});
        return;
    }
    if (!told.product || !told.when.date)
        return;
    Question::Dose dose;
    dose.id = QString::number(number);
    dose.date = told.when.date->iso();
    dose.product = told.product->id;
    dose.expiry = told.expiry;
    dose.fraction = told.fraction;
    dose.notDone = told.notGiven;
    asked.question.doses.append(dose);
}

void setAnswer(Facts &facts, const QString &name, domain::Answer answer, const FactValue &yes,
               const FactValue &no)
{
    if (answer != domain::Answer::NotAsked)
        facts.insert(name, answer == domain::Answer::Yes ? yes : no);
}

QString isoOrEmpty(QDate date)
{
    return date.isNull() ? QString() : date.toString(Qt::ISODate);
}

QString sexOf(const std::optional<domain::Gender> &gender)
{
    return gender == domain::Gender::Female ? u"F"_s
           : gender == domain::Gender::Male ? u"M"_s
                                            : u"U"_s;
}

} // namespace

void addCircumstances(Question &question, const domain::Circumstances &known, QDate today)
{
    Facts &facts = question.facts;
    const auto flag = [&facts](const QString &name, domain::Answer answer) {
        setAnswer(facts, name, answer, true, false);
    };
    setAnswer(facts, u"motherHbsag"_s, known.motherCarriesHepatitisB, u"positive"_s, u"negative"_s);
    setAnswer(facts, u"maternalPertussis"_s, known.maternalPertussis, u"yes"_s, u"no"_s);
    if (known.maternalPertussis == domain::Answer::Yes && !known.maternalPertussisOn.isNull())
        facts.insert(u"maternalPertussisDate"_s, isoOrEmpty(known.maternalPertussisOn));
    flag(u"maternalPertussisInfection"_s, known.maternalInfection);
    if (known.gestationDays)
        facts.insert(u"gestationDays"_s, qint64{*known.gestationDays});
    flag(u"specialCircumstance"_s, known.special);
    flag(u"earlyStartIndication"_s, known.earlyStart);
    if (!known.course.isEmpty())
        facts.insert(u"infantPath"_s, known.course);
    flag(u"asylum"_s, known.asylum);
    const QDate lmp = known.lastMenstruation;
    if (!lmp.isNull() && lmp <= today && lmp.daysTo(today) < domain::longestPregnancyDays)
        question.lmp = isoOrEmpty(lmp);
    for (const domain::Holdback &holdback : known.holdbacks) {
        const QString from = isoOrEmpty(holdback.from);
        if (holdback.kind == domain::Holdback::Kind::Objection)
            question.refusals.append({holdback.target, from, isoOrEmpty(holdback.until)});
        else // its last day is inclusive (schedules 4.1)
            question.contraindications.append(
                {holdback.target, from,
                 holdback.until.isNull() ? QString() : isoOrEmpty(holdback.until.addDays(-1))});
    }
    for (const QString &series : known.immune)
        question.immunity.append({series, {}});
}

RecordQuestion questionOf(const domain::History &history,
                          const domain::Circumstances &circumstances, const VaccineMatch &match,
                          const domain::ValueSets &sets, QDate today)
{
    RecordQuestion asked;
    const auto born = domain::bornOn(history.patient);
    asked.question.asOf = today.toString(Qt::ISODate);
    asked.question.birthDate = born ? born->iso() : QString();
    asked.question.sex = sexOf(history.patient.gender);
    for (int i = 0; i < history.rows.size(); ++i)
        if (const auto told = toldBy(history.rows.at(i), match))
            addRow(asked, i, *told, match, sets);
    addCircumstances(asked.question, circumstances, today);
    return asked;
}

void addRecorded(RecordQuestion &asked, const Programme &programme, const domain::History &history,
                 const VaccineMatch &match)
{
    // Given after all, at that day or later.
    const auto isLifted = [&](const Series &series, QDate since) {
        return std::any_of(history.rows.begin(), history.rows.end(), [&](const HistoryRow &row) {
            const auto told = toldBy(row, match);
            return told && !told->notGiven && told->product && told->when.date &&
                   (told->product->antigens & series.universe) != 0 &&
                   told->when.date->first() >= since;
        });
    };
    for (const RecordQuestion::Recorded &recorded : std::as_const(asked.recorded)) {
        const QString since = recorded.since.toString(Qt::ISODate);
        for (const Series &series : programme.series) {
            if ((series.universe & recorded.antigens) == 0 || isLifted(series, recorded.since))
                continue;
            if (recorded.meaning == "objection"_L1)
                asked.question.refusals.append({series.id, since, {}});
            else if (recorded.meaning == "immune"_L1)
                asked.question.immunity.append({series.id, since});
            else if (standsAgainst(recorded.meaning))
                asked.question.contraindications.append({series.id, since, {}});
        }
    }
}

} // namespace schedule
