// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/DayListPresenter.h"

#include "services/CatalogueService.h"
#include "services/ClinicService.h"
#include "services/ConsentService.h"
#include "services/PatientService.h"
#include "services/RecordService.h"
#include "services/SettingsService.h"
#include "ui/pages/prepare/TakenModel.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int c_oneDay = 1;

// As the search box reads it.
QString lineOf(const domain::Patient &patient)
{
    if (patient.number)
        return patient.number->value();
    const QString born = patient.birthDate ? patient.birthDate->iso() : QString();
    return (patient.family + u' ' + born).trimmed();
}

bool isMissing(const services::TakenPerson &person)
{
    using Outcome = services::TakenPerson::Outcome;
    return person.outcome != Outcome::Taken && person.outcome != Outcome::FromCopy;
}

} // namespace

DayListPresenter::DayListPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.takeAlong, &services::TakeAlongService::changed, this,
            &DayListPresenter::refresh);
    connect(&services.consents, &services::ConsentService::recorded, this,
            &DayListPresenter::refresh);
    refresh();
}

void DayListPresenter::add(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    take(lines);
}

bool DayListPresenter::addCohort(const QString &born)
{
    const auto date = core::PartialDate::fromIso(born.trimmed());
    if (!date) {
        m_notice = {Token::Stop, tr("Type a month or a year, as in 2026-08 or 2026."), {}, {}, {}};
        Q_EMIT changed();
        return false;
    }
    QStringList lines;
    for (const domain::Patient &patient : m_services.patients.keptBornIn(*date))
        lines.append(lineOf(patient));
    if (lines.isEmpty()) {
        m_notice = {Token::Wait,
                    tr("Nobody who is kept here was born then."),
                    tr("Children who were never looked up are not known here: add them by card or "
                       "by number."),
                    {},
                    {}};
        Q_EMIT changed();
        return true;
    }
    take(lines);
    return true;
}

void DayListPresenter::take(const QStringList &lines)
{
    m_waiting += lines;
    if (m_adding || m_waiting.isEmpty())
        return;
    m_adding = true;
    m_notice = {};
    m_services.takeAlong.add(std::exchange(m_waiting, {}), c_oneDay, this,
                             [this](const auto &people) { onTaken(people); });
    Q_EMIT changed();
}

void DayListPresenter::onTaken(const core::Result<QList<services::TakenPerson>> &people)
{
    m_adding = false;
    m_notice = people ? noticeOfTaken(*people) : noticeOf(people.error());
    refresh();
    for (const services::TakenPerson &person : people ? *people : QList<services::TakenPerson>())
        if (isMissing(person))
            Q_EMIT notTaken(person.line);
    take({});
}

// What is wrong with a number is said, so that it can be mended.
QString DayListPresenter::whyMissing(const services::TakenPerson &person) const
{
    if (person.outcome == services::TakenPerson::Outcome::NotRead)
        if (const auto problem = m_services.patients.parse(person.line).numberProblem)
            return idProblemText(*problem);
    return outcomeText(person.outcome);
}

Notice DayListPresenter::noticeOfTaken(const QList<services::TakenPerson> &people) const
{
    using Outcome = services::TakenPerson::Outcome;
    QStringList failed;
    QStringList unasked;
    int fromCopy = 0;
    for (const services::TakenPerson &person : people) {
        fromCopy += person.outcome == Outcome::FromCopy ? 1 : 0;
        if (person.outcome == Outcome::NotAsked)
            unasked.append(person.line);
        else if (isMissing(person))
            failed.append(u"%1 (%2)"_s.arg(person.line, whyMissing(person)));
    }
    if (!failed.isEmpty())
        return {Token::Wait,
                tr("Not on the list: %1").arg(failed.join(u", "_s)),
                tr("Look the child up by name and birth date, or open it by hand."),
                {},
                {}};
    if (!unasked.isEmpty())
        return {Token::Wait,
                tr("The register cannot be reached, and nobody here fits: %1")
                    .arg(unasked.join(u", "_s)),
                tr("Open the child by hand: its doses are saved here and go later."),
                {},
                {}};
    if (fromCopy > 0)
        return {Token::Wait,
                tr("The register cannot be reached: %Ln child(ren) taken from the copy here.",
                   nullptr, fromCopy),
                {},
                {},
                {}};
    return {};
}

ExpectedChild DayListPresenter::expected(const domain::Patient &patient) const
{
    ExpectedChild child{patient, patientName(patient), {}, {}, {}};
    const QDate today = m_services.catalogue.today();
    if (const auto born = domain::bornOn(patient)) {
        child.name += u" · "_s + dateText(*born);
        child.age = ageText(*born, today);
    }
    QStringList planned;
    const services::VisitPlan plan = m_services.clinic.plan(m_services.records.local(patient));
    for (const services::PlannedDose &dose : plan.doses)
        if (const auto *product = m_services.catalogue.catalogue().byCnk(dose.product))
            planned.append(m_services.catalogue.label(u"vaccine"_s, product->vaccineCode,
                                                      m_services.settings.language()));
    child.planned = plan.why != services::NoPlan::None ? tr("not known")
                    : planned.isEmpty()                ? tr("nothing")
                                                       : planned.join(u", "_s);
    const auto consents = m_services.consents.overview(patient);
    if (!consents)
        return child;
    const auto word = [](const domain::EffectiveConsent &consent) {
        if (consent.isGranted())
            return tr("yes");
        return consent.state == domain::ConsentState::Refused ? tr("no") : tr("to be asked");
    };
    const QString give = word(consents->vaccinate);
    const QString exchange = word(consents->exchange);
    child.permissions = give == exchange ? tr("both: %1").arg(give)
                                         : tr("give: %1 · exchange: %2").arg(give, exchange);
    return child;
}

void DayListPresenter::refresh()
{
    QList<ExpectedChild> children;
    if (const auto list = m_services.takeAlong.list())
        for (const domain::Patient &patient : list->people)
            children.append(expected(patient));
    m_model.setChildren(children);
    Q_EMIT changed();
}

QString DayListPresenter::summary() const
{
    if (m_adding)
        return tr("Asking the register…");
    const int count = m_model.rowCount();
    return count == 0 ? tr("Nobody is on the list yet. Type or scan the first card.")
                      : tr("%Ln child(ren) expected.", nullptr, count);
}

void DayListPresenter::retranslate()
{
    m_notice = {};
    m_model.retranslate();
    refresh();
}

} // namespace ui
