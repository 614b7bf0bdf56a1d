// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstaccess/FirstAccessPresenter.h"

#include "services/FirstAccessService.h"
#include "services/SettingsService.h"
#include "ui/text/AccessText.h"
#include "ui/text/DateText.h"
#include "ui/text/Labelled.h"
#include "ui/text/Language.h"
#include "ui/text/PeopleText.h"

using namespace Qt::StringLiterals;

namespace ui {

using domain::LinkField;
using services::FirstAccessService;

FirstAccessPresenter::FirstAccessPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_draft(services.firstAccess.draft(services.settings.language()))
    , m_wasNeeded(services.firstAccess.isNeeded())
{
    connect(&services.firstAccess, &FirstAccessService::changed, this,
            &FirstAccessPresenter::changed);
    connect(&services.session, &services::SessionService::changed, this, [this] {
        const bool needed = m_services.firstAccess.isNeeded();
        const bool got = m_wasNeeded && !needed && m_services.session.session();
        if (!m_wasNeeded && needed) { // somebody else
            m_draft = m_services.firstAccess.draft(m_services.settings.language());
            m_checking = false;
            m_problems.clear();
        }
        m_wasNeeded = needed;
        Q_EMIT changed();
        if (got)
            Q_EMIT granted();
    });
}

bool FirstAccessPresenter::isWaiting() const
{
    const auto &status = m_services.firstAccess.status();
    return status && status->request && isOpen(status->request->state);
}

bool FirstAccessPresenter::isRejected() const
{
    const auto &status = m_services.firstAccess.status();
    return status && status->request && status->request->state == domain::RequestState::Rejected;
}

FirstAccessPresenter::Step FirstAccessPresenter::step() const
{
    const auto &session = m_services.session.session();
    if (session && !domain::may(session->account.role, domain::Act::RequestAccess))
        return Step::NotForYou;
    if (m_error && m_error->code == core::ErrorCode::NotSupported)
        return Step::NotForYou;
    if (!m_services.firstAccess.status())
        return Step::Unread;
    if (isWaiting())
        return Step::Waiting;
    return m_checking ? Step::Check : Step::Form;
}

void FirstAccessPresenter::read()
{
    if (m_busy || !m_services.firstAccess.isNeeded())
        return;
    m_busy = true;
    m_services.firstAccess.read(
        this, [this](const core::Result<domain::AccessStatus> &status) { onRead(status); });
    Q_EMIT changed();
}

void FirstAccessPresenter::onRead(const core::Result<domain::AccessStatus> &status)
{
    m_busy = false;
    m_error = status ? std::nullopt : std::optional(status.error());
    Q_EMIT changed();
}

Notice FirstAccessPresenter::notice() const
{
    if (m_error)
        return noticeOf(*m_error);
    for (const domain::LinkProblem &problem : m_problems)
        if (problem.field == LinkField::Form)
            return {Token::Stop, linkProblemText(problem), {}, {}, {}};
    if (!m_problems.isEmpty())
        return {Token::Stop,
                tr("%Ln thing(s) to put right before this can be asked.", nullptr,
                   int(m_problems.size())),
                {},
                {},
                {}};
    if (isRejected() && step() == Step::Form)
        return {Token::Stop,
                tr("Your request for access was refused."),
                accessSentence(domain::RequestState::Rejected),
                {},
                QStringList{m_services.firstAccess.status()->request->reason}};
    return {};
}

// ---------------------------------------------------------------- the form

void FirstAccessPresenter::setDraft(const domain::AccessDraft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_services.firstAccess.keepDraft(draft);
}

QHash<LinkField, QString> FirstAccessPresenter::problems() const
{
    QHash<LinkField, QString> texts;
    for (const domain::LinkProblem &problem : m_problems)
        if (!texts.contains(problem.field))
            texts.insert(problem.field, linkProblemText(problem));
    return texts;
}

void FirstAccessPresenter::toCheck()
{
    m_error.reset();
    m_problems = m_services.firstAccess.check(m_draft);
    m_checking = m_problems.isEmpty();
    Q_EMIT changed();
    if (!m_checking)
        Q_EMIT refused();
}

void FirstAccessPresenter::back()
{
    m_checking = false;
    m_error.reset();
    Q_EMIT changed();
}

QString FirstAccessPresenter::checkText() const
{
    const QList<std::pair<LinkField, QString>> lines{
        {LinkField::Nihdi, m_draft.nihdi},
        {LinkField::Insz, m_draft.insz},
        {LinkField::Family, m_draft.family},
        {LinkField::Given, m_draft.given},
        {LinkField::Email, m_draft.email},
        {LinkField::Language, languageName(m_draft.language)},
        {LinkField::PracticeName, m_draft.practiceName},
        {LinkField::PracticeNumber, m_draft.practiceNumber}};
    QStringList texts;
    for (const auto &[field, text] : lines)
        texts.append(labelled(linkFieldLabel(field), text));
    return texts.join(u'\n');
}

void FirstAccessPresenter::confirm()
{
    if (m_busy || !m_checking)
        return;
    m_busy = true;
    m_error.reset();
    m_services.firstAccess.request(
        m_draft, this,
        [this](const core::Result<services::LinkOutcome> &outcome) { onAsked(outcome); });
    Q_EMIT changed();
}

void FirstAccessPresenter::onAsked(const core::Result<services::LinkOutcome> &outcome)
{
    m_busy = false;
    if (!outcome) {
        m_error = outcome.error();
    } else {
        m_problems = outcome->problems;
        m_checking = false;
    }
    Q_EMIT changed();
}

QString FirstAccessPresenter::waitingSentence() const
{
    const auto &status = m_services.firstAccess.status();
    if (!status || !status->request)
        return {};
    return tr("Requested on %1, %2 ago.")
        .arg(dateText(status->request->asked.toLocalTime().date()),
             waitingText(status->request->asked, status->readAt));
}

QString FirstAccessPresenter::next() const
{
    const auto &status = m_services.firstAccess.status();
    const auto state =
        status && status->request ? status->request->state : domain::RequestState::Draft;
    return accessSentence(state) + u' ' + helpDesk();
}

} // namespace ui
