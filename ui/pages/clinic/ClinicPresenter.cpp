// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/ClinicPresenter.h"

#include "certificate/Certificate.h"
#include "core/Json.h"
#include "domain/Retention.h"
#include "services/CatalogueService.h"
#include "services/ForecastService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using domain::ConsentRole;
using domain::ConsentState;
using domain::Permission;
using domain::RegistrationKind;

// The brand.
QString nameOf(const VisitRow &row)
{
    return row.title.section(u" · "_s, 0, 0);
}

} // namespace

ClinicPresenter::ClinicPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.consents, &services::ConsentService::recorded, this, [this] {
        if (isOpen())
            check();
    });
}

void ClinicPresenter::open(const domain::Patient &patient)
{
    if (m_isSaving)
        return;
    const domain::History now = m_services.records.local(patient);
    const bool isSameChild = isOpen() && m_history->patient == now.patient;
    const bool isSame =
        isSameChild && certificate::linesOf(*m_history).size() == certificate::linesOf(now).size();
    if (!isSameChild)
        keepTyped();
    m_history = now;
    if (isSame)
        return check(); // what was typed stays
    m_notice = {};
    if (isSameChild) {
        planAnew(Keeps::WhatWasTyped);
    } else {
        plan();
        takeUpKept();
        Q_EMIT personChanged();
    }
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

// The record of the same child has changed: of what is still due, rows stay as they were.
void ClinicPresenter::planAnew(Keeps keeps)
{
    const QList<VisitRow> before = m_rows;
    plan();
    for (VisitRow &row : m_rows) {
        const auto same = std::find_if(before.begin(), before.end(), [&row](const VisitRow &old) {
            return old.draft.cnk == row.draft.cnk;
        });
        const bool stays = same != before.end() &&
                           (isLeftOut(*same) || (keeps == Keeps::WhatWasTyped && same->touched));
        if (!stays)
            continue;
        const QStringList stillDue = std::exchange(row, *same).series;
        row.series = stillDue;
    }
    check();
}

bool ClinicPresenter::isLeftOut(const VisitRow &row)
{
    return !row.included || row.answer == DoseAnswer::Postponed;
}

// Another child is looked at in between: what was typed for this one waits for it.
void ClinicPresenter::keepTyped()
{
    if (!isOpen())
        return;
    const domain::Patient &child = m_history->patient;
    m_kept.removeIf([&child](const KeptVisit &kept) { return kept.child == child; });
    if (std::any_of(m_rows.begin(), m_rows.end(), [](const VisitRow &row) { return row.touched; }))
        m_kept.append({child, whoTypes(), certificate::linesOf(*m_history).size(), m_rows});
}

QString ClinicPresenter::whoTypes() const
{
    const auto &session = m_services.session.session();
    return session ? session->account.subject : QString();
}

// Not after a dose came to the record meanwhile: then it is planned anew.
void ClinicPresenter::takeUpKept()
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [this](const KeptVisit &kept) {
        return kept.child == m_history->patient;
    });
    if (found == m_kept.end())
        return;
    if (found->by == whoTypes() && found->lines == certificate::linesOf(*m_history).size())
        m_rows = found->rows;
    m_kept.erase(found);
    check();
}

void ClinicPresenter::close()
{
    keepTyped();
    m_history.reset();
    m_rows.clear();
    m_notice = {};
    Q_EMIT personChanged();
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

void ClinicPresenter::retranslate()
{
    m_notice = {};
    for (VisitRow &row : m_rows)
        row.title = titleOf(row.draft.cnk);
    Q_EMIT rowsChanged();
    Q_EMIT changed();
}

QDate ClinicPresenter::today() const
{
    return m_services.catalogue.today();
}

QDate ClinicPresenter::born() const
{
    const auto born = isOpen() ? domain::bornOn(m_history->patient) : std::nullopt;
    return born ? born->first() : QDate();
}

QString ClinicPresenter::personText() const
{
    if (!isOpen())
        return {};
    const domain::Patient &patient = m_history->patient;
    const auto born = domain::bornOn(patient);
    return born ? tr("%1 · born %2").arg(patientName(patient), dateText(*born))
                : patientName(patient);
}

// ---------------------------------------------------------------- permissions

namespace {

class ConsentWords
{
    Q_DECLARE_TR_FUNCTIONS(ConsentWords)
};

QString roleText(ConsentRole role)
{
    switch (role) {
    case ConsentRole::Parent:
        return ConsentWords::tr("parent");
    case ConsentRole::Guardian:
        return ConsentWords::tr("guardian");
    case ConsentRole::Child:
        return ConsentWords::tr("child");
    case ConsentRole::Court:
        return ConsentWords::tr("court");
    case ConsentRole::Doctor:
        return ConsentWords::tr("doctor");
    }
    return {};
}

QString mannerText(domain::ConsentManner manner)
{
    switch (manner) {
    case domain::ConsentManner::Spoken:
        return ConsentWords::tr("spoken");
    case domain::ConsentManner::Written:
        return ConsentWords::tr("written");
    case domain::ConsentManner::Portal:
        return ConsentWords::tr("by the portal");
    }
    return {};
}

QString lineText(const domain::ConsentLine &line)
{
    const QString what = line.permission == Permission::Vaccinate
                             ? ConsentWords::tr("vaccinate")
                             : ConsentWords::tr("exchange data");
    const QString answer = line.yes ? ConsentWords::tr("yes") : ConsentWords::tr("no");
    return ConsentWords::tr("%1 · %2: %3 · %4 (%5), %6 · asked by %7")
        .arg(dateText(line.date), what, answer, line.by, roleText(line.role),
             mannerText(line.manner), line.askedBy.name);
}

QString missingText(const QList<ConsentRole> &missing)
{
    if (missing.size() > 1)
        return ConsentWords::tr("Not asked yet: parents and child both answer.");
    return missing.value(0) == ConsentRole::Child
               ? ConsentWords::tr("Not asked yet: the child answers.")
               : ConsentWords::tr("Not asked yet: a parent answers.");
}

} // namespace

PermissionState ClinicPresenter::permission(Permission permission) const
{
    PermissionState state;
    const bool vaccinate = permission == Permission::Vaccinate;
    state.question = vaccinate ? tr("May the vaccinations of the programme be given?")
                               : tr("May the data go to the institute with name and number?");
    const domain::EffectiveConsent &consent =
        vaccinate ? m_consents.vaccinate : m_consents.exchange;
    switch (consent.state) {
    case ConsentState::Granted:
        state.answer = tr("Yes");
        state.tone = Token::Ok;
        break;
    case ConsentState::GrantedByException:
        state.answer = tr("Yes, by decision of the doctor");
        state.tone = Token::Ok;
        break;
    case ConsentState::Refused:
        state.answer = consent.refusedBy.isEmpty()
                           ? tr("No")
                           : tr("No, says %1").arg(consent.refusedBy.join(u", "_s));
        state.tone = Token::Stop;
        break;
    case ConsentState::NotAsked:
        state.answer = missingText(consent.missing);
        state.tone = Token::Wait;
        state.open = true;
        break;
    }
    return state;
}

QString ClinicPresenter::whoAnswers() const
{
    const QList<ConsentRole> &roles = m_consents.whoAnswers;
    if (roles.size() > 1)
        return tr("From 12 to 15 years a parent and the child both answer.");
    return roles.value(0) == ConsentRole::Child
               ? tr("From 16 years on the person answers alone.")
               : tr("Under 12 years a parent or guardian answers.");
}

ConsentRole ClinicPresenter::usualRole() const
{
    const QList<ConsentRole> &open = m_consents.vaccinate.missing.isEmpty()
                                         ? m_consents.whoAnswers
                                         : m_consents.vaccinate.missing;
    return open.value(0, ConsentRole::Parent);
}

QStringList ClinicPresenter::answers() const
{
    QStringList lines;
    for (const domain::ConsentLine &line : m_consents.lines)
        lines.prepend(lineText(line));
    return lines;
}

QString ClinicPresenter::consequence() const
{
    if (m_consents.exchange.state != ConsentState::Refused)
        return tr("With the data exchanged: reminders only for what is missing, an overview on "
                  "request, and a call when an outbreak asks for it. It can be taken back at any "
                  "time, without a reason.");
    return tr("Without it the family keeps its own record: the certificate is updated at each "
              "dose, reminders may come for doses already given, and the institute can give no "
              "overview. What it already has stays there until it is asked to delete it.");
}

void ClinicPresenter::answer(Permission permission, bool yes, ConsentRole role, const QString &by,
                             domain::ConsentManner manner)
{
    if (!isOpen())
        return;
    const auto recorded = m_services.consents.record(
        m_history->patient,
        services::ConsentAnswer{
            .permission = permission, .yes = yes, .role = role, .by = by, .manner = manner});
    if (recorded)
        return say({Token::Ok, tr("The answer is recorded."), {}, {}, {}});
    const core::Error &error = recorded.error();
    if (error.code != core::ErrorCode::InvalidInput)
        return say(noticeOf(error));
    say({Token::Stop,
         error.detail == "by"_L1 ? tr("Type the name of who answers.")
                                 : tr("Whoever is chosen cannot answer this."),
         error.detail == "role"_L1
             ? tr("A child answers from its 12th birthday on; a doctor decides about vaccinating "
                  "only.")
             : QString(),
         {},
         {}});
}

bool ClinicPresenter::lacksAuthorization() const
{
    return m_services.registrations.lacksAuthorization();
}

void ClinicPresenter::noteAuthorization(const QString &doctor)
{
    const auto noted = m_services.registrations.noteAuthorization(doctor);
    if (isOpen())
        check();
    if (noted)
        return say({Token::Ok, tr("The authorisation is noted."), {}, {}, {}});
    if (noted.error().code == core::ErrorCode::InvalidInput)
        return say({Token::Stop, tr("Type the name of the doctor."), {}, {}, {}});
    say(noticeOf(noted.error()));
}

// ---------------------------------------------------------------- doses of today

QString ClinicPresenter::titleOf(const QString &product) const
{
    const domain::VaccineProduct *known = m_services.catalogue.catalogue().byCnk(product);
    if (!known)
        return product;
    return u"%1 · %2"_s.arg(known->brand,
                            m_services.catalogue.label(u"vaccine"_s, known->vaccineCode,
                                                       m_services.settings.language()));
}

namespace {

class CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(CourseWords)
};

// Why the course of this child is not the usual one; empty for the usual one.
QString courseText(const QStringList &reasons)
{
    if (reasons.contains(u"PATH_MATERNAL"_s))
        return CourseWords::tr("shorter course: the mother was vaccinated against whooping cough");
    if (reasons.contains(u"PATH_FACT"_s))
        return CourseWords::tr("longer course, with a dose at 2 months: a circumstance of this "
                               "child");
    if (reasons.contains(u"PATH_EARLY_START"_s))
        return CourseWords::tr("longer course: it began before 3 months");
    if (reasons.contains(u"PATH_OVERRIDE"_s))
        return CourseWords::tr("course chosen by the doctor");
    if (reasons.contains(u"PATH_DEFAULT"_s))
        return CourseWords::tr("longer course: whether the mother was vaccinated is not known, "
                               "ask");
    return {};
}

} // namespace

VisitRow ClinicPresenter::rowFor(const services::PlannedDose &dose) const
{
    VisitRow row;
    row.title = titleOf(dose.product);
    row.due = true;
    row.series = dose.series;
    row.draft = dose.draft;
    row.lotAsks = !dose.draft.lot.isEmpty();
    row.swallowed = dose.draft.site.isEmpty();
    const QString since = dose.recommended.isValid() ? dateText(dose.recommended) : QString();
    row.why = dose.status == "overdue"_L1 ? tr("overdue, since %1").arg(since)
                                          : tr("due, since %1").arg(since);
    if (dose.uncertain) {
        row.included = false;
        row.why +=
            u" · "_s + tr("a dose that could not be judged may be this one: look at the record");
    }
    if (const QString course = courseText(dose.reasons); !course.isEmpty())
        row.why += u" · "_s + course;
    return row;
}

void ClinicPresenter::plan()
{
    m_rows.clear();
    const services::VisitPlan planned = m_services.clinic.plan(*m_history);
    for (const services::PlannedDose &dose : planned.doses)
        m_rows.append(rowFor(dose));
    if (planned.why != services::NoPlan::None)
        m_notice = {Token::Wait,
                    tr("What is due cannot be told."),
                    tr("The record says why. A dose can be added by hand."),
                    {},
                    {}};
    else if (planned.onlyHere)
        m_notice = {Token::Wait,
                    tr("Planned by what is kept here."),
                    tr("The register's record is not in it: compare with the child's own papers."),
                    {},
                    {}};
    check();
}

QList<std::pair<QString, QString>> ClinicPresenter::products() const
{
    QList<std::pair<QString, QString>> all;
    for (const domain::VaccineProduct &product : m_services.catalogue.catalogue().products())
        all.append({product.cnk.value(), titleOf(product.cnk.value())});
    std::sort(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return one.second.localeAwareCompare(other.second) < 0;
    });
    return all;
}

void ClinicPresenter::addProduct(const QString &code)
{
    if (!isOpen() || !m_services.catalogue.catalogue().byCnk(code))
        return;
    services::PlannedDose dose;
    dose.product = code;
    QList<domain::RegistrationDraft> before;
    for (const VisitRow &row : m_rows)
        before.append(row.draft);
    dose.draft = m_services.clinic.draftFor(m_history->patient, code, before);
    VisitRow row = rowFor(dose);
    row.due = false;
    row.why = tr("added by hand");
    m_rows.append(row);
    check();
    Q_EMIT rowsChanged();
}

domain::RegistrationDraft ClinicPresenter::draftOf(const VisitRow &row) const
{
    domain::RegistrationDraft draft = row.draft;
    if (row.answer == DoseAnswer::AlreadyHad) {
        draft.kind = RegistrationKind::Historical;
        draft.confirmation = u"confirmed"_s;
        return draft;
    }
    if (row.answer == DoseAnswer::Give)
        return draft;
    draft.kind = RegistrationKind::NotGiven;
    draft.notGivenReason =
        row.answer == DoseAnswer::Refused ? u"objection"_s : u"contraindication"_s;
    for (QString domain::RegistrationDraft::*member :
         {&domain::RegistrationDraft::dose, &domain::RegistrationDraft::lot,
          &domain::RegistrationDraft::expiry, &domain::RegistrationDraft::route,
          &domain::RegistrationDraft::site, &domain::RegistrationDraft::side})
        (draft.*member).clear();
    if (asksDoctor(row) && !row.consulted.isEmpty())
        draft.remark = tr("Doctor consulted: %1").arg(row.consulted);
    return draft;
}

// What is postponed is no answer to anybody: nothing of it is sent.
QList<domain::RegistrationDraft> ClinicPresenter::drafts(const QString &reason) const
{
    QList<domain::RegistrationDraft> result;
    for (const VisitRow &row : m_rows) {
        if (isLeftOut(row))
            continue;
        result.append(draftOf(row));
        result.last().acceptedWarnings = reason;
    }
    return result;
}

void ClinicPresenter::check()
{
    if (const auto overview = m_services.consents.overview(m_history->patient))
        m_consents = *overview;
    const QList<domain::Problems> found = m_services.clinic.check(drafts({}));
    qsizetype next = 0;
    for (VisitRow &row : m_rows) {
        row.problems.clear();
        if (!isLeftOut(row))
            row.problems = found.value(next++);
    }
    Q_EMIT changed();
}

void ClinicPresenter::edit(qsizetype row, const std::function<void(VisitRow &)> &change)
{
    if (row < 0 || row >= m_rows.size())
        return;
    change(m_rows[row]);
    m_rows[row].touched = true;
    check();
}

void ClinicPresenter::setIncluded(qsizetype row, bool included)
{
    edit(row, [included](VisitRow &of) { of.included = included; });
}

void ClinicPresenter::setAnswer(qsizetype row, DoseAnswer answer)
{
    edit(row, [this, answer](VisitRow &of) {
        of.answer = answer;
        of.draft.occurrence = {};
        if (answer != DoseAnswer::AlreadyHad)
            of.draft.occurrence.date = core::PartialDate::fromDate(m_services.catalogue.today());
    });
}

void ClinicPresenter::setLot(qsizetype row, const QString &lot)
{
    edit(row, [&lot](VisitRow &of) {
        of.draft.lot = lot;
        of.lotAsks = false;
    });
}

void ClinicPresenter::setExpiry(qsizetype row, const QString &expiry)
{
    edit(row, [&expiry](VisitRow &of) { of.draft.expiry = expiry; });
}

void ClinicPresenter::setSide(qsizetype row, const QString &side)
{
    edit(row, [&side](VisitRow &of) { of.draft.side = side; });
}

void ClinicPresenter::setDateHad(qsizetype row, const QString &date)
{
    edit(row, [&date](VisitRow &of) {
        of.draft.occurrence = {};
        of.draft.occurrence.date = core::PartialDate::fromIso(date);
        if (!of.draft.occurrence.date)
            of.draft.occurrence.text = date;
    });
}

void ClinicPresenter::setProof(qsizetype row, const QString &proof)
{
    edit(row, [&proof](VisitRow &of) { of.draft.proof = proof; });
}

void ClinicPresenter::setUntil(qsizetype row, const QString &date)
{
    edit(row, [&date](VisitRow &of) { of.until = date; });
}

void ClinicPresenter::setPostponedFor(qsizetype row, const QString &why)
{
    edit(row, [&why](VisitRow &of) { of.postponedFor = why.simplified(); });
}

bool ClinicPresenter::asksDoctor(const VisitRow &row) const
{
    const auto &session = m_services.session.session();
    return row.included && row.answer == DoseAnswer::Contraindicated && session &&
           session->account.role == domain::Role::Nurse;
}

void ClinicPresenter::setConsulted(qsizetype row, const QString &doctor)
{
    edit(row, [&doctor](VisitRow &of) { of.consulted = doctor.simplified(); });
}

void ClinicPresenter::confirmLot(qsizetype row)
{
    edit(row, [](VisitRow &of) { of.lotAsks = false; });
}

void ClinicPresenter::takeProductOfLot(qsizetype row)
{
    const QString product = row >= 0 && row < m_rows.size()
                                ? m_services.clinic.productOfLot(m_rows.at(row).draft.lot)
                                : QString();
    if (product.isEmpty())
        return;
    edit(row, [this, &product](VisitRow &of) {
        of.draft.cnk = product;
        of.title = titleOf(product);
    });
    Q_EMIT rowsChanged();
}

bool ClinicPresenter::isPostponed(const VisitRow &row)
{
    return row.included && row.answer == DoseAnswer::Postponed && !row.series.isEmpty();
}

// Invalid: none was agreed on, or what was typed is no day to come.
QDate ClinicPresenter::newDay(const VisitRow &row) const
{
    const QDate day = QDate::fromString(row.until, Qt::ISODate);
    return day > today() ? day : QDate();
}

QString ClinicPresenter::postponedText(const VisitRow &row) const
{
    if (row.until.isEmpty())
        return tr("Nothing is recorded or sent: it stays due.");
    const QDate day = newDay(row);
    return day.isValid() ? tr("Due again on %1. Nothing is sent.").arg(dateText(day))
                         : tr("Type a day after today.");
}

QString ClinicPresenter::problemText(qsizetype row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    QStringList texts;
    if (m_rows.at(row).lotAsks && m_rows.at(row).answer == DoseAnswer::Give)
        texts.append(tr("The lot of an earlier child: still right?"));
    if (asksDoctor(m_rows.at(row)) && m_rows.at(row).consulted.isEmpty())
        texts.append(tr("Name the doctor who was consulted. It stays here."));
    if (m_rows.at(row).included && m_rows.at(row).answer == DoseAnswer::Postponed)
        texts.append(postponedText(m_rows.at(row)));
    for (const domain::Problem &problem : m_rows.at(row).problems)
        if (problem.severity != domain::Severity::Note)
            texts.append(u"%1: %2"_s.arg(fieldLabel(problem.field), ui::problemText(problem)));
    texts.removeDuplicates();
    return texts.join(u'\n');
}

bool ClinicPresenter::needsReason() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const VisitRow &row) {
        return row.included && domain::hasWarning(row.problems);
    });
}

bool ClinicPresenter::isInTheWay(const VisitRow &row) const
{
    if (isPostponed(row))
        return !row.until.isEmpty() && !newDay(row).isValid();
    if (asksDoctor(row) && row.consulted.isEmpty())
        return true;
    return row.included &&
           (domain::hasBlocking(row.problems) || (row.lotAsks && row.answer == DoseAnswer::Give));
}

qsizetype ClinicPresenter::openRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [this](const VisitRow &row) { return isInTheWay(row); });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

bool ClinicPresenter::canSave() const
{
    const bool any = std::any_of(m_rows.begin(), m_rows.end(), [](const VisitRow &row) {
        return !isLeftOut(row) || (isPostponed(row) && !row.until.isEmpty());
    });
    return any && openRow() < 0;
}

QString ClinicPresenter::saveText() const
{
    QStringList what;
    QStringList postponed;
    for (const VisitRow &row : m_rows) {
        const QString name = nameOf(row);
        if (isPostponed(row) && newDay(row).isValid())
            postponed.append(name);
        else if (!isLeftOut(row))
            what.append(name);
    }
    if (!isOpen() || (what.isEmpty() && postponed.isEmpty()))
        return tr("Nothing to record");
    const QString whom = spokenName(m_history->patient);
    const QString names = what.join(u", "_s);
    const QString later = postponed.join(u", "_s);
    if (postponed.isEmpty())
        return tr("Record %1 for %2, today").arg(names, whom);
    return what.isEmpty() ? tr("Postpone %1 for %2").arg(later, whom)
                          : tr("Record %1 for %2, today; postpone %3").arg(names, whom, later);
}

bool ClinicPresenter::save(const QString &reason)
{
    if (!canSave())
        return sayNothingSaved(whatIsOpen());
    const QScopedValueRollback saving(m_isSaving, true);
    const QList<domain::RegistrationDraft> toRecord = drafts(reason.trimmed());
    if (!toRecord.isEmpty()) {
        const auto outcome = m_services.clinic.save(toRecord);
        if (!outcome) {
            say(noticeOf(outcome.error()));
            return false;
        }
        if (!outcome->saved) {
            check();
            return sayNothingSaved(
                tr("Something is unusual. Look at the lines, and say why it is right."));
        }
    }
    const auto postponed = postpone();
    m_history = m_services.records.refreshed(*m_history);
    planAnew(Keeps::WhatWasLeftOut);
    Q_EMIT rowsChanged();
    const QString done = toRecord.isEmpty() ? tr("The new day is kept.")
                                            : tr("%Ln record(s) saved here. They go by themselves.",
                                                 nullptr, int(toRecord.size()));
    Notice told{Token::Ok, done, {}, {}, {}};
    if (!postponed) {
        told = noticeOf(postponed.error());
        told.todo = (toRecord.isEmpty() ? QString() : done + u' ') + told.todo;
    }
    say(told);
    Q_EMIT saved();
    return true;
}

bool ClinicPresenter::sayNothingSaved(const QString &todo)
{
    say({Token::Wait, tr("Nothing was saved yet."), todo, {}, {}});
    return false;
}

QString ClinicPresenter::whatIsOpen() const
{
    const qsizetype row = openRow();
    return row < 0 ? tr("No dose is ticked.") : tr("Look at %1.").arg(nameOf(m_rows.at(row)));
}

core::Result<void> ClinicPresenter::postpone() const
{
    const auto known = m_services.forecasts.circumstances(m_history->patient);
    if (!known)
        return known.error();
    domain::Circumstances circumstances = *known;
    const qsizetype before = circumstances.holdbacks.size();
    for (const VisitRow &row : m_rows)
        for (const QString &series : isPostponed(row) ? row.series : QStringList())
            if (const QDate day = newDay(row); day.isValid())
                circumstances.holdbacks.append({.kind = domain::Holdback::Kind::Postponement,
                                                .target = series,
                                                .from = today(),
                                                .until = day,
                                                .reason = row.postponedFor,
                                                .by = {},
                                                .at = {}});
    return circumstances.holdbacks.size() == before
               ? core::Result<void>()
               : m_services.forecasts.record(m_history->patient, circumstances);
}

QString ClinicPresenter::sentence() const
{
    if (!isOpen())
        return {};
    switch (m_consents.exchange.state) {
    case ConsentState::Granted:
    case ConsentState::GrantedByException:
        return m_history->patient.number
                   ? tr("This goes to the register, with the child's name and number:")
                   : tr("This child has no number: nothing goes over the wire. Report it by the "
                        "register's form.");
    case ConsentState::Refused:
        return tr("This goes to the register, without anything that names the child; what is "
                  "refused stays here:");
    case ConsentState::NotAsked:
        break;
    }
    return tr("Nothing leaves before somebody was asked about the exchange. With a yes this would "
              "go:");
}

QString ClinicPresenter::toBeSent() const
{
    QStringList texts;
    for (const domain::RegistrationDraft &draft : drafts({})) {
        const auto allowed = m_services.registrations.disclosure(draft);
        if (!allowed && allowed.error().code == core::ErrorCode::StaysHere)
            continue;
        const auto resource = m_services.registrations.preview(draft);
        const auto json =
            resource ? core::parseJson(*resource) : core::Result<core::Json>(resource.error());
        if (json)
            texts.append(QString::fromUtf8(core::writeJson(*json, 2)));
    }
    return texts.join(u"\n\n"_s);
}

// A new contact moves the date: it counts from today, when the child is here.
QString ClinicPresenter::retentionText() const
{
    const QString text =
        tr("The clinic keeps this file until %1, 20 years after the last contact: the law "
           "obliges it to, so that it cannot be deleted here on request. The institute can "
           "delete what it has with the name; ask its regional office.")
            .arg(dateText(domain::clinicKeepsThrough(today())));
    if (!born().isValid())
        return text;
    return text + u' ' +
           tr("Unasked it keeps that until %1 at least. What went without a name nobody can find "
              "again to delete it.")
               .arg(dateText(domain::instituteKeepsUntil(born())));
}

void ClinicPresenter::say(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

} // namespace ui
