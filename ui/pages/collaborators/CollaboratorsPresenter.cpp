// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collaborators/CollaboratorsPresenter.h"

#include "services/CatalogueService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "ui/text/DateText.h"
#include "ui/text/Labelled.h"
#include "ui/text/NameText.h"
#include "ui/text/PeopleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Collaborator;
using domain::LinkRequest;
using services::CollaboratorService;
using services::KeptLinkDraft;

namespace {

QString historyText(const LinkRequest &request)
{
    QStringList lines;
    for (const domain::RequestStep &step : historyOf(request)) {
        QString line =
            dateText(step.at.toLocalTime().date()) + u"  "_s + stateLook(step.state).word;
        if (!step.reason.isEmpty())
            line += u": "_s + step.reason;
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

CollaboratorsPresenter::CollaboratorsPresenter(const services::Services &services, Prompts &prompts,
                                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
{
    connect(&services.collaborators, &CollaboratorService::changed, this,
            &CollaboratorsPresenter::take);
    connect(&services.collaborators, &CollaboratorService::draftsChanged, this,
            &CollaboratorsPresenter::take);
    connect(&services.collaborators, &CollaboratorService::decided, this,
            [this](const LinkRequest &request) {
                say([request] {
                    const bool approved = request.state == domain::RequestState::Approved;
                    return Notice{approved ? Token::Ok : Token::Wait,
                                  labelled(fullName(request.person), stateLook(request.state).word),
                                  request.reason,
                                  {},
                                  {}};
                });
            });
    take();
}

void CollaboratorsPresenter::say(NoticeMaker notice)
{
    m_notice = std::move(notice);
    Q_EMIT changed();
}

void CollaboratorsPresenter::take()
{
    const auto &practice = m_services.collaborators.practice();
    if (!practice) {
        m_marked.clear();
        m_mode = m_mode == Mode::Overview ? Mode::List : m_mode;
    }
    m_model.setPractice(practice.value_or(domain::Practice()), m_services.collaborators.drafts());
    m_model.setMarked(m_marked);
    Q_EMIT changed();
}

void CollaboratorsPresenter::refresh()
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_services.collaborators.read(this, [this](const core::Result<domain::Practice> &practice) {
        m_busy = false;
        if (!practice)
            return say([error = practice.error()] { return noticeOf(error); });
        if (practice->incomplete)
            return say([] {
                return Notice{Token::Wait,
                              tr("Not everything about these people could be read."),
                              tr("What is shown is right, but somebody may be missing."),
                              {},
                              {}};
            });
        say({});
    });
}

Notice CollaboratorsPresenter::notice() const
{
    if (m_notice)
        return m_notice();
    return {};
}

QString CollaboratorsPresenter::heading() const
{
    const auto &session = m_services.session.session();
    if (!session || !session->organization)
        return tr("My collaborators");
    return tr("My collaborators at %1").arg(organizationName(*session->organization));
}

QString CollaboratorsPresenter::countText() const
{
    const auto &practice = m_services.collaborators.practice();
    if (!practice)
        return m_busy ? tr("Asking the register…") : tr("Not read yet.");
    const auto linked =
        std::count_if(practice->collaborators.begin(), practice->collaborators.end(),
                      [](const Collaborator &one) { return one.active; });
    const auto waiting = std::count_if(practice->requests.begin(), practice->requests.end(),
                                       [](const LinkRequest &one) { return isOpen(one.state); });
    return tr("%Ln linked", nullptr, int(linked)) + u", "_s +
           tr("%Ln request(s) waiting", nullptr, int(waiting));
}

domain::PracticeKind CollaboratorsPresenter::practiceKind() const
{
    const auto &practice = m_services.collaborators.practice();
    return practice ? practice->kind : domain::PracticeKind::Unknown;
}

// ---------------------------------------------------------------- the chosen row

void CollaboratorsPresenter::select(const QString &key)
{
    if (m_selected == key)
        return;
    m_selected = key;
    Q_EMIT changed();
}

const CollaboratorModel::Row *CollaboratorsPresenter::selected() const
{
    return m_model.rowOf(m_selected);
}

const LinkRequest *CollaboratorsPresenter::openRequest() const
{
    const auto *row = selected();
    if (!row)
        return nullptr;
    if (const auto *request = std::get_if<LinkRequest>(row))
        return isOpen(request->state) ? request : nullptr;
    const auto *link = std::get_if<Collaborator>(row);
    const auto &practice = m_services.collaborators.practice();
    return link && practice ? openUnlink(*link, *practice) : nullptr;
}

bool CollaboratorsPresenter::isDraftSelected() const
{
    const auto *row = selected();
    return row && std::holds_alternative<KeptLinkDraft>(*row);
}

CollaboratorsPresenter::Action CollaboratorsPresenter::action() const
{
    if (openRequest())
        return Action::Cancel;
    if (isDraftSelected())
        return Action::GoOn;
    const auto *row = selected();
    const auto *link = row ? std::get_if<Collaborator>(row) : nullptr;
    if (!link || !link->active)
        return Action::None;
    return m_marked.contains(link->id) ? Action::Unmark : Action::Mark;
}

QString CollaboratorsPresenter::selectedText() const
{
    const auto *row = selected();
    if (!row)
        return {};
    if (const auto *request = openRequest())
        return stateSentence(request->state) + u'\n' + historyText(*request);
    if (const auto *request = std::get_if<LinkRequest>(row))
        return stateSentence(request->state) + u'\n' + historyText(*request);
    if (std::holds_alternative<KeptLinkDraft>(*row))
        return stateSentence(domain::RequestState::Draft);
    const auto &link = std::get<Collaborator>(*row);
    return link.active ? kindText(link.person) : tr("Not linked any more.");
}

void CollaboratorsPresenter::act()
{
    const auto *row = selected();
    switch (action()) {
    case Action::Mark:
        m_marked.insert(std::get<Collaborator>(*row).id);
        break;
    case Action::Unmark:
        m_marked.remove(std::get<Collaborator>(*row).id);
        break;
    case Action::Cancel:
        return cancel(*openRequest());
    case Action::GoOn: {
        const KeptLinkDraft kept = std::get<KeptLinkDraft>(*row);
        return open(kept.id, kept.draft);
    }
    case Action::None:
        return;
    }
    m_notice = {};
    m_model.setMarked(m_marked);
    Q_EMIT changed();
}

void CollaboratorsPresenter::deleteDraft()
{
    if (!isDraftSelected())
        return;
    const QUuid id = std::get<KeptLinkDraft>(*selected()).id;
    if (const auto dropped = m_services.collaborators.dropDraft(id); !dropped)
        say([error = dropped.error()] { return noticeOf(error); });
}

void CollaboratorsPresenter::cancel(const LinkRequest &request)
{
    const QString id = request.registerId;
    const Prompts::Question question{
        tr("Cancel the request"),
        tr("The request about %1 is taken back before it is decided. Why?")
            .arg(fullName(request.person)),
        tr("Cancel the request about %1").arg(fullName(request.person)), true};
    m_prompts.askText(
        question, {tr("Typing mistake"), tr("Not needed any more")}, this,
        [this, id](const QString &reason) {
            if (reason.isEmpty())
                return;
            m_services.collaborators.cancel(
                id, reason, this, [this](const core::Result<services::LinkOutcome> &outcome) {
                    if (!outcome)
                        return say([error = outcome.error()] { return noticeOf(error); });
                    if (!outcome->problems.isEmpty())
                        return say([problem = outcome->problems.first()] {
                            return Notice{Token::Stop, linkProblemText(problem), {}, {}, {}};
                        });
                    say([] {
                        return Notice{Token::Ok, tr("The request is cancelled."), {}, {}, {}};
                    });
                });
        });
}

// ---------------------------------------------------------------- unlink

services::UnlinkOverview CollaboratorsPresenter::overview() const
{
    if (!m_services.collaborators.practice())
        return {};
    return m_services.collaborators.overview(QStringList(m_marked.begin(), m_marked.end()));
}

void CollaboratorsPresenter::verify()
{
    if (!m_services.collaborators.practice())
        return;
    const auto checked = overview();
    if (!checked.problems.isEmpty())
        return say([problem = checked.problems.first()] {
            return Notice{Token::Stop, linkProblemText(problem), {}, {}, {}};
        });
    m_mode = Mode::Overview;
    say({});
}

void CollaboratorsPresenter::agree()
{
    if (m_busy || m_mode != Mode::Overview)
        return;
    m_busy = true;
    Q_EMIT changed();
    m_services.collaborators.unlink(QStringList(m_marked.begin(), m_marked.end()), this,
                                    [this](const core::Result<services::UnlinkOutcome> &outcome) {
                                        m_busy = false;
                                        onUnlinked(outcome);
                                    });
}

void CollaboratorsPresenter::onUnlinked(const core::Result<services::UnlinkOutcome> &outcome)
{
    if (!outcome)
        return say([error = outcome.error()] { return noticeOf(error); });
    if (!outcome->problems.isEmpty())
        return say([problem = outcome->problems.first()] {
            return Notice{Token::Stop, linkProblemText(problem), {}, {}, {}};
        });
    for (const LinkRequest &request : outcome->requests)
        m_marked.remove(request.linkId);
    m_model.setMarked(m_marked);
    if (outcome->error)
        return say([error = *outcome->error] { return noticeOf(error); });
    m_mode = Mode::List;
    say([count = int(outcome->requests.size())] {
        return Notice{Token::Ok,
                      tr("%Ln unlinking(s) asked.", nullptr, count),
                      stateSentence(domain::RequestState::Requested),
                      {},
                      {}};
    });
}

void CollaboratorsPresenter::back()
{
    m_mode = Mode::List;
    m_problems.clear();
    say({});
}

// ---------------------------------------------------------------- link

void CollaboratorsPresenter::open(const QUuid &id, const domain::LinkDraft &form)
{
    m_formId = id;
    m_form = form;
    m_problems.clear();
    m_mode = Mode::Form;
    say({});
}

void CollaboratorsPresenter::newForm()
{
    domain::LinkDraft form;
    form.language = m_services.settings.language();
    open({}, form);
}

void CollaboratorsPresenter::setForm(const domain::LinkDraft &form)
{
    if (form == m_form)
        return;
    m_form = form;
    if (const auto kept = m_services.collaborators.keepDraft(m_formId, form))
        m_formId = kept->id;
    else
        say([error = kept.error()] { return noticeOf(error); });
}

QString CollaboratorsPresenter::trainer() const
{
    const auto &session = m_services.session.session();
    return session ? practitionerName(session->account.practitioner) : QString();
}

QHash<domain::LinkField, QString> CollaboratorsPresenter::problems() const
{
    QHash<domain::LinkField, QString> texts;
    for (const domain::LinkProblem &problem : m_problems)
        if (!texts.contains(problem.field))
            texts.insert(problem.field, linkProblemText(problem));
    return texts;
}

void CollaboratorsPresenter::submit()
{
    if (m_busy)
        return;
    m_busy = true;
    m_problems.clear();
    say({});
    m_services.collaborators.request(m_form, this,
                                     [this](const core::Result<services::LinkOutcome> &outcome) {
                                         m_busy = false;
                                         onSubmitted(outcome);
                                     });
}

void CollaboratorsPresenter::onSubmitted(const core::Result<services::LinkOutcome> &outcome)
{
    if (!outcome)
        return say([error = outcome.error()] { return noticeOf(error); });
    m_problems = outcome->problems;
    if (!outcome->request) {
        say([count = int(m_problems.size()), first = m_problems.first()] {
            return first.field == domain::LinkField::Form
                       ? Notice{Token::Stop, linkProblemText(first), {}, {}, {}}
                       : Notice{Token::Stop,
                                tr("%Ln thing(s) to put right before this can be asked.", nullptr,
                                   count),
                                {},
                                {},
                                {}};
        });
        Q_EMIT refused();
        return;
    }
    if (!m_formId.isNull())
        (void)m_services.collaborators.dropDraft(m_formId);
    m_mode = Mode::List;
    say([request = *outcome->request] {
        return Notice{Token::Ok,
                      tr("Asked for %1.").arg(fullName(request.person)),
                      stateSentence(request.state),
                      {},
                      {}};
    });
}

} // namespace ui
