// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/RecordPresenter.h"

#include "services/CatalogueService.h"
#include "services/Connectivity.h"
#include "services/Outage.h"
#include "services/OutboxService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "services/TherapeuticLinkService.h"
#include "ui/text/DateText.h"
#include "ui/text/LinkText.h"
#include "ui/text/NameText.h"
#include "ui/text/StateText.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// The register accepted something that has not been read from there since.
bool isNewerAtRegister(const domain::HistoryRow &row)
{
    if (!row.entry || row.entry->state != domain::OutboxState::Accepted)
        return false;
    return !row.immunization ||
           (!row.entry->versionId.isEmpty() && row.entry->versionId != row.immunization->versionId);
}

// Nobody answered, and nothing is kept here: that is an outage, no bad answer.
bool wasNotReached(const domain::History &history)
{
    return history.outcome == domain::HistoryOutcome::Unreadable && history.error &&
           services::isOutage(history.error->code);
}

} // namespace

RecordPresenter::RecordPresenter(const services::Services &services, Prompts &prompts,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(services.catalogue)
    , m_plan(services)
{
    connect(this, &RecordPresenter::opened, this, &RecordPresenter::showPlan);
    connect(this, &RecordPresenter::changed, this, &RecordPresenter::showPlan);
    m_filter.setSourceModel(&m_model);
    m_filter.sort(ImmunizationModel::Date, Qt::DescendingOrder);
    connect(&services.outbox, &services::OutboxService::changed, this,
            &RecordPresenter::followOutbox);
}

void RecordPresenter::open(const domain::Patient &patient)
{
    m_reading.reset();
    m_filter.clear();
    m_history = m_services.records.show(patient);
    m_history->patient = patient;
    m_link = {};
    m_linkError.reset();
    show();
    Q_EMIT opened();
    Q_EMIT announced(patientLine(patient));
    refresh();
}

void RecordPresenter::showPlan()
{
    if (isOpen())
        m_plan.show(*m_history, isReading());
    else
        m_plan.clear();
}

bool RecordPresenter::isSame(const domain::Patient &other) const
{
    if (!isOpen())
        return false;
    if (patient().number || other.number)
        return patient().number == other.number;
    return patient().registerId == other.registerId && patient().family == other.family &&
           patient().given == other.given && patient().birthDate == other.birthDate;
}

bool RecordPresenter::openEntry(const QUuid &id)
{
    const auto found = m_services.outbox.entry(id);
    if (!found || !*found)
        return false;
    const domain::OutboxEntry &entry = **found;
    open(entry.registration.patient);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const domain::HistoryRow &each = m_model.row(row);
        if (!each.entry || each.entry->id != id)
            continue;
        const domain::HistoryRow shown = each;
        Q_EMIT rowAsked(rowKey(shown));
        if (entry.state == domain::OutboxState::NeedsYou &&
            entry.action != domain::OutboxAction::Withdraw)
            Q_EMIT correctionAsked(shown);
        return true;
    }
    return true;
}

void RecordPresenter::close()
{
    m_reading.reset();
    m_history.reset();
    m_model.setRows({}, {});
    Q_EMIT changed();
}

void RecordPresenter::refresh()
{
    if (!isOpen() || isReading())
        return;
    m_reading = std::make_unique<QObject>();
    m_services.records.read(
        patient(), m_reading.get(),
        [this](const core::Result<domain::History> &answer) { receive(answer); });
    readLink();
    Q_EMIT changed();
}

void RecordPresenter::readLink()
{
    m_services.links.read(patient(), m_reading.get(),
                          [this](const core::Result<domain::LinkStatus> &status) {
                              m_link = *status;
                              Q_EMIT changed();
                          });
}

Notice RecordPresenter::linkNotice() const
{
    if (!isOpen())
        return {};
    if (m_linkError)
        return noticeOf(*m_linkError);
    const bool missing = m_link.standing == domain::LinkStanding::Missing;
    if (!missing && m_link.standing != domain::LinkStanding::Excluded)
        return {};
    const QString reason = m_services.links.reasonFor(patient());
    if (missing && !reason.isEmpty())
        return {Token::Wait,
                tr("Seen without a therapeutic relation; it stands in the log."),
                reason,
                {},
                {}};
    const StateLook look = stateLook(m_link.standing);
    return {look.token, look.word, linkSentence(m_link.standing), {}, {}};
}

bool RecordPresenter::canMakeLink() const
{
    const auto &session = m_services.session.session();
    return isOpen() && m_link.standing == domain::LinkStanding::Missing && session &&
           domain::may(session->account.role, domain::Act::DeclareLink);
}

void RecordPresenter::makeLink(domain::LinkEvidence evidence)
{
    if (!canMakeLink())
        return;
    m_services.links.create(
        patient(), evidence, this,
        [this, whom = patient()](const core::Result<domain::LinkStatus> &status) {
            if (isSame(whom))
                takeLink(status);
        });
}

void RecordPresenter::takeLink(const core::Result<domain::LinkStatus> &status)
{
    m_linkError = status ? std::nullopt : std::optional(status.error());
    if (status)
        m_link = *status;
    Q_EMIT changed();
    if (status)
        refresh();
}

void RecordPresenter::readWithoutLink()
{
    if (!isOpen())
        return;
    const domain::Patient whom = patient();
    const Prompts::Question question{
        tr("Read without a therapeutic relation"),
        tr("Why is the record of %1 needed? The reason stands in the access log, which the person "
           "may see.")
            .arg(spokenName(whom)),
        tr("Read the record of %1").arg(spokenName(whom)), true};
    m_prompts.askText(question, {tr("Emergency"), tr("Duty post"), tr("Asked by the person")}, this,
                      [this, whom](const QString &reason) {
                          if (reason.isEmpty() || !isSame(whom))
                              return;
                          const auto allowed = m_services.links.allowWithout(whom, reason);
                          m_linkError = allowed ? std::nullopt : std::optional(allowed.error());
                          Q_EMIT changed();
                          refresh();
                      });
}

void RecordPresenter::receive(const core::Result<domain::History> &answer)
{
    // The context object must outlive the call it is the context of.
    m_reading.release()->deleteLater();
    if (answer)
        m_history = *answer;
    else
        m_history->error = answer.error();
    show();
    const QString text = notice().isEmpty() ? outcomeSentence(m_history->outcome) : notice().what;
    Q_EMIT announced(text + u' ' + m_filter.countText());
}

void RecordPresenter::followOutbox()
{
    if (!isOpen())
        return;
    m_history = m_services.records.refreshed(*m_history);
    show();
    readAccepted();
}

// What the register accepted can only be corrected once it was read from there: once for each.
void RecordPresenter::readAccepted()
{
    const qsizetype before = m_readBack.size();
    for (const domain::HistoryRow &row : m_history->rows)
        if (isNewerAtRegister(row))
            m_readBack.insert(row.entry->id);
    if (m_readBack.size() > before)
        refresh();
}

void RecordPresenter::show()
{
    m_model.setRows(m_history->rows, sourceText());
    Q_EMIT changed();
}

void RecordPresenter::retranslate()
{
    if (isOpen())
        show();
}

BannerState RecordPresenter::banner() const
{
    BannerState state = bannerState(patient(), m_history->outcome, m_services.catalogue.today());
    // Where the register keeps no links, or nothing was asked yet, its answer says enough.
    const bool asked = m_link.error && m_link.error->code != core::ErrorCode::NotSupported;
    if (m_link.standing == domain::LinkStanding::Unknown && !asked)
        return state;
    const StateLook look = stateLook(m_link.standing);
    state.access = look.word;
    state.accessIcon = look.icon;
    state.accessTone = look.token;
    return state;
}

QString RecordPresenter::sourceText() const
{
    const QString time = timeText(m_history->readAt, m_services.catalogue.today());
    if (time.isEmpty() || wasNotReached(*m_history))
        return m_services.connectivity.registerTitle();
    return m_services.connectivity.registerTitle() + u' ' + time;
}

QString RecordPresenter::readingText() const
{
    if (!isOpen())
        return {};
    if (isReading())
        return tr("Asking the register…");
    const QString time = timeText(m_history->readAt, m_services.catalogue.today());
    if (time.isEmpty())
        return tr("The register has not been read.");
    return tr("%1, read %2", "name of the register, time")
        .arg(m_services.connectivity.registerTitle(), time);
}

Notice RecordPresenter::notice() const
{
    if (!isOpen() || (isReading() && m_history->outcome == domain::HistoryOutcome::NotAsked))
        return {};
    const Notice outcome = outcomeNotice();
    if (!outcome.isEmpty() || m_model.rowCount() > 0)
        return outcome;
    return {Token::Info,
            tr("The register has no doses of this person."),
            tr("That is what it answered; nothing is hidden. Record a dose, or an earlier one on "
               "proof."),
            {},
            {}};
}

Notice RecordPresenter::outcomeNotice() const
{
    const domain::HistoryOutcome outcome = m_history->outcome;
    Notice notice = m_history->error ? noticeOf(*m_history->error) : Notice{};
    const QString cause = notice.what;
    const bool notReached = wasNotReached(*m_history);
    notice.what = notReached ? tr("The register could not be reached, and nothing of this person "
                                  "is kept here. There may be doses.")
                             : outcomeSentence(outcome);
    switch (outcome) {
    case domain::HistoryOutcome::Complete:
        return {};
    case domain::HistoryOutcome::NotAsked:
        notice.tone = Token::Info;
        break;
    case domain::HistoryOutcome::Incomplete:
    case domain::HistoryOutcome::OfflineCopy:
        notice.tone = Token::Wait;
        break;
    case domain::HistoryOutcome::NoAccess:
    case domain::HistoryOutcome::Unreadable:
        notice.tone = notReached ? Token::Wait : Token::Stop;
        break;
    }
    notice.todo = QStringList{cause, notice.todo, tr("F5 asks again.")}.join(u' ').trimmed();
    for (const core::RemoteIssue &remark : m_history->remarks)
        if (!remark.text.trimmed().isEmpty() && !notice.words.contains(remark.text.trimmed()))
            notice.words.append(remark.text.trimmed());
    return notice;
}

const domain::HistoryRow *RecordPresenter::row(const QString &key) const
{
    const int row = m_model.rowOf(key);
    return row < 0 ? nullptr : &m_model.row(row);
}

QList<DetailLine> RecordPresenter::details(const QString &key) const
{
    const domain::HistoryRow *found = row(key);
    if (!found)
        return {};
    return rowDetails(*found, m_services.catalogue, m_services.catalogue.today());
}

QString RecordPresenter::title(const QString &key) const
{
    const int row = m_model.rowOf(key);
    if (row < 0)
        return {};
    const HistoryRowText &text = m_model.text(row);
    return tr("%1, %2", "product, date").arg(text.product, text.date);
}

bool RecordPresenter::canCorrect(const QString &key) const
{
    const domain::HistoryRow *found = row(key);
    return found && services::RegistrationService::canCorrect(*found);
}

bool RecordPresenter::canWithdraw(const QString &key) const
{
    const domain::HistoryRow *found = row(key);
    return found && services::RegistrationService::canWithdraw(*found);
}

bool RecordPresenter::canSendAgain(const QString &key) const
{
    const domain::HistoryRow *found = row(key);
    if (!found || !found->entry || found->entry->state != domain::OutboxState::NeedsYou)
        return false;
    // The same again would meet the same; it is repeated on the record as it is now.
    const auto &error = found->entry->lastError;
    return !error || error->code != core::ErrorCode::VersionConflict;
}

void RecordPresenter::correct(const QString &key)
{
    if (!canCorrect(key))
        return;
    const domain::HistoryRow asked = *row(key);
    Q_EMIT correctionAsked(asked);
}

void RecordPresenter::withdraw(const QString &key)
{
    if (!canWithdraw(key))
        return;
    const Prompts::Question question{
        tr("Withdraw this dose?"),
        tr("%1 of %2 is marked as entered in error. It stays visible as withdrawn. Say why.",
           "product and date, person")
            .arg(title(key), spokenName(patient())),
        tr("Withdraw %1").arg(title(key)), true};
    const QStringList reasons{tr("Wrong person"), tr("Recorded twice"), tr("Wrong product"),
                              tr("It was not given")};
    m_prompts.askText(question, reasons, this, [this, key](const QString &reason) {
        if (const domain::HistoryRow *found = row(key); found && !reason.isEmpty())
            finishWithdrawal(*found, key, reason);
    });
}

// The row by value: the list is made anew while this is done.
void RecordPresenter::finishWithdrawal(domain::HistoryRow row, const QString &key,
                                       const QString &reason)
{
    const auto done = m_services.registrations.withdraw(row, patient(), reason);
    if (!done) {
        Q_EMIT told([error = done.error()] { return noticeOf(error); });
        return;
    }
    followOutbox();
    Q_EMIT told([this, id = done->id, what = title(key)] { return withdrawalNotice(id, what); });
}

Notice RecordPresenter::withdrawalNotice(const QUuid &id, const QString &what) const
{
    const auto entry = m_services.outbox.entry(id);
    const auto state = entry && *entry ? (*entry)->state : domain::OutboxState::SavedHere;
    switch (state) {
    case domain::OutboxState::SavedHere:
    case domain::OutboxState::Sending:
        break;
    case domain::OutboxState::Accepted:
        return {Token::Ok, tr("Withdrawal accepted: %1").arg(what), {}, {}, {}};
    case domain::OutboxState::NeedsYou:
        return {Token::Stop, tr("Withdrawal needs you: %1").arg(what), {}, {}, {}};
    case domain::OutboxState::Withdrawn:
        return {Token::Ok, tr("Withdrawn here, it is not sent: %1").arg(what), {}, {}, {}};
    }
    return {Token::Ok, tr("Withdrawal saved here: %1").arg(what), {}, {}, {}};
}

void RecordPresenter::sendAgain(const QString &key)
{
    if (!canSendAgain(key))
        return;
    const QUuid id = row(key)->entry->id; // the row is made anew while this is done
    const auto done = m_services.outbox.retry(id);
    if (!done)
        Q_EMIT told([error = done.error()] { return noticeOf(error); });
    else
        Q_EMIT announced(tr("It goes to the register again."));
}

} // namespace ui
