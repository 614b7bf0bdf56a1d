// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PlanForm.h"

#include "cli/JsonForms.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

Json toJson(const domain::Holdback &holdback)
{
    return {{"kind", core::jsonText(QString(domain::name(holdback.kind)))},
            {"target", core::jsonText(holdback.target)},
            {"from", isoOrNull(holdback.from)},
            {"until", isoOrNull(holdback.until)},
            {"reason", orNull(holdback.reason)},
            {"by", orNull(holdback.by)}};
}

Json answer(domain::Answer answer)
{
    return core::jsonText(QString(domain::name(answer)));
}

} // namespace

Json toJson(const services::PlanDose &dose)
{
    Json days = Json::array();
    for (const qint64 missed : dose.days)
        days.push_back(missed);
    return {{"date", dose.date ? core::jsonText(dose.date->iso()) : Json()},
            {"product", orNull(dose.brand)},
            {"series", orNull(dose.series)},
            {"status", core::jsonText(dose.status)},
            {"number", dose.number > 0 ? Json(dose.number) : Json()},
            {"reasons", texts(dose.reasons)},
            {"missedByDays", days},
            {"notes", texts(dose.notes)}};
}

Json toJson(const services::PlanSeries &series)
{
    const schedule::SeriesLine &line = series.line;
    Json packs = Json::array();
    for (const domain::VaccineProduct &pack : series.packs)
        packs.push_back(core::jsonText(pack.cnk.value()));
    return {{"series", core::jsonText(series.id)},
            {"status", core::jsonText(line.status)},
            {"dose", series.nextNumber > 0 ? Json(series.nextNumber) : Json()},
            {"earliest", isoOrNull(line.earliest)},
            {"recommended", isoOrNull(line.recommended)},
            {"overdueFrom", isoOrNull(line.overdueFrom)},
            {"latest", isoOrNull(line.latest)},
            {"mayGiveNow", line.mayGiveNow},
            {"reason", orNull(line.reason)},
            {"path", orNull(line.path)},
            {"pathReason", orNull(line.pathReason)},
            {"notToday", series.notToday ? toJson(*series.notToday) : Json()},
            {"fromRegister", series.fromRegister},
            {"uncertain", series.uncertain},
            {"products", packs}};
}

Json toJson(const services::PlanSource &source)
{
    return {{"programme", orNull(source.id)},
            {"title", orNull(source.title)},
            {"inForceFrom", isoOrNull(source.inForceFrom)},
            {"mayBeOutdated", source.old},
            {"sources", texts(source.sources)}};
}

Json toJson(const domain::Circumstances &known)
{
    Json holdbacks = Json::array();
    for (const domain::Holdback &holdback : known.holdbacks)
        holdbacks.push_back(toJson(holdback));
    return {{"motherPertussis", answer(known.maternalPertussis)},
            {"motherPertussisOn", isoOrNull(known.maternalPertussisOn)},
            {"motherInfection", answer(known.maternalInfection)},
            {"motherHepatitisB", answer(known.motherCarriesHepatitisB)},
            {"gestationDays", known.gestationDays ? Json(*known.gestationDays) : Json()},
            {"special", answer(known.special)},
            {"earlyStart", answer(known.earlyStart)},
            {"course", orNull(known.course)},
            {"asylum", answer(known.asylum)},
            {"lastMenstruation", isoOrNull(known.lastMenstruation)},
            {"holdbacks", holdbacks},
            {"immune", texts(known.immune)},
            {"by", orNull(known.by)},
            {"at", isoOrNull(known.at)}};
}

} // namespace cli
