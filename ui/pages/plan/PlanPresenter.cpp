// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/PlanPresenter.h"

#include "services/CatalogueService.h"
#include "services/ForecastService.h"
#include "ui/text/DateText.h"
#include "ui/text/ScheduleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int infantYears = 2;
constexpr int leastMotherYears = 11;

} // namespace

PlanPresenter::PlanPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void PlanPresenter::show(const domain::History &history, bool reading)
{
    m_history = history;
    m_reading = reading;
    make();
}

void PlanPresenter::clear()
{
    m_history.reset();
    m_plan = {};
    m_model.setMarks({});
    Q_EMIT changed();
}

void PlanPresenter::retranslate()
{
    if (m_history)
        make();
}

void PlanPresenter::make()
{
    m_plan = m_services.forecasts.plan(*m_history);
    m_model.setMarks(canTell() ? marksOf(m_plan) : QList<PlanMark>());
    Q_EMIT changed();
}

QList<PlanMark> PlanPresenter::due() const
{
    QList<PlanMark> due;
    for (const PlanMark &mark : m_model.marks())
        if (mark.status == "overdue"_L1 || mark.status == "due"_L1)
            due.append(mark);
    return due;
}

QString PlanPresenter::summary() const
{
    if (!m_history)
        return {};
    if (!canTell())
        return m_reading && m_plan.why == services::NoPlan::NotRead
                   ? tr("What is due: asking the register…")
                   : tr("What is due cannot be told. %1").arg(noPlanText(m_plan.why));
    const auto marks = due();
    const auto overdue = int(std::count_if(marks.begin(), marks.end(), [](const PlanMark &mark) {
        return mark.status == "overdue"_L1;
    }));
    const int now = int(marks.size()) - overdue;
    if (overdue > 0 && now > 0)
        return tr("%1, %2").arg(tr("%Ln overdue", "", overdue), tr("%Ln due now", "", now));
    if (overdue > 0)
        return tr("%Ln overdue", "", overdue);
    return now > 0 ? tr("%Ln due now", "", now) : tr("Nothing is due now.");
}

QString PlanPresenter::sourceText() const
{
    if (m_plan.source.id.isEmpty())
        return {};
    const QString text =
        tr("Programme %1, in force since %2 · as of %3 · a clinician decides")
            .arg(m_plan.source.id, dateText(m_plan.source.inForceFrom), dateText(m_plan.asOf));
    return m_plan.source.old ? text + u" · "_s + tr("there may be a newer programme") : text;
}

QString PlanPresenter::sourcesText() const
{
    return m_plan.source.title + u'\n' + m_plan.source.sources.join(u'\n');
}

Notice PlanPresenter::notice() const
{
    if (!m_history)
        return {};
    if (const auto fault = m_services.forecasts.dataError())
        return {Token::Wait,
                tr("A programme file has mistakes and is not used: %1").arg(fault->detail),
                tr("The programmes that came with Prikpost stay in use."),
                {},
                {}};
    if (!canTell())
        return {Token::Wait, summary(), {}, {}, {}};
    return {};
}

void PlanPresenter::record(const QString &key)
{
    const PlanMark *mark = m_model.find(key);
    if (!mark || !mark->isNext)
        return;
    const services::PlanSeries *series = m_plan.find(mark->series);
    if (!mark->canRecord)
        return Q_EMIT announced(mark->sentence()); // why not
    Q_EMIT doseAsked(series->packs,
                     tr("dose %1: %2").arg(series->nextNumber).arg(mark->seriesText));
}

bool PlanPresenter::isInfant() const
{
    const QDate born = birth();
    return born.isNull() || born.addYears(infantYears) > today();
}

bool PlanPresenter::mayBePregnant() const
{
    const QDate born = birth();
    return m_history && m_history->patient.gender != domain::Gender::Male && !born.isNull() &&
           born.addYears(leastMotherYears) <= today();
}

QStringList PlanPresenter::targets() const
{
    QStringList targets{u"ALL"_s, u"LIVE"_s};
    targets += m_services.forecasts.series();
    for (const QString &antigen : m_services.forecasts.antigens())
        targets.append(u"antigen:"_s + antigen);
    return targets;
}

QDate PlanPresenter::today() const
{
    return m_services.catalogue.today();
}

QDate PlanPresenter::birth() const
{
    const auto born = m_history ? domain::bornOn(m_history->patient) : std::nullopt;
    return born ? born->first() : QDate();
}

Notice PlanPresenter::save(const domain::Circumstances &circumstances)
{
    if (!m_history)
        return {};
    const auto done = m_services.forecasts.record(m_history->patient, circumstances);
    if (!done)
        return noticeOf(done.error());
    make();
    return {};
}

} // namespace ui
