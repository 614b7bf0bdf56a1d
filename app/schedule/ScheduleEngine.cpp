// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleEngine.h"

#include "schedule/DoseEvaluation.h"
#include "schedule/Person.h"
#include "schedule/Proposal.h"
#include "schedule/SeriesForecast.h"

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

core::Result<const Programme *, ForecastError> chosenProgramme(const Knowledge &knowledge,
                                                               const QString &wanted, QDate asOf)
{
    static const QString automatic = u"auto:"_s;
    const bool byDate = wanted.startsWith(automatic);
    const Programme *programme =
        byDate ? knowledge.inForce(QStringView(wanted).mid(automatic.size()), asOf)
               : knowledge.find(wanted);
    if (!programme)
        return byDate ? ForecastError::NoProgrammeInForce : ForecastError::UnknownProgramme;
    return programme;
}

} // namespace

core::Result<Forecast, ForecastError> evaluate(const Knowledge &knowledge, const Question &question)
{
    auto person = readPerson(question);
    if (!person)
        return person.error();
    const auto chosen = chosenProgramme(knowledge, question.programme, person->asOf);
    if (!chosen)
        return chosen.error();
    if (!readDetails(question, knowledge.products, *person))
        return ForecastError::BadDate;
    if (question.malformed)
        return ForecastError::BadInput;

    const Programme &programme = **chosen;
    Forecast result;
    result.programme = programme.id;
    result.unknownDoses = person->unknownDoses;
    std::vector<Outlook> outlooks;
    for (const Series &series : programme.series) {
        SeriesState state(programme, series, *person);
        if (state.notApplicable().isEmpty())
            result.doses.append(evaluateDoses(programme, series, *person, state));
        outlooks.push_back(outlook(programme, series, *person, state));
        result.series.append(outlooks.back().line);
    }
    result.proposal = proposal(programme, *person, outlooks);
    return result;
}

} // namespace schedule
