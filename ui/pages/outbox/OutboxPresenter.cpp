// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outbox/OutboxPresenter.h"

#include "services/CatalogueService.h"
#include "services/OutboxService.h"
#include "services/SessionService.h"
#include "ui/text/NameText.h"
#include "ui/text/RegistrationText.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int pageSize = 200;
constexpr int mostToClear = 500;     // what comes after is shown when these are decided
constexpr auto loadPause = 50ms;     // a batch changes a hundred items at once
constexpr int restAfterLoading = 10; // times as long as the loading took: the window stays fluid
constexpr int mostReadAtOnce = 50;   // for the same reason

int allOf(const domain::OutboxCounts &counts)
{
    return counts.savedHere + counts.sending + counts.accepted + counts.needsYou + counts.withdrawn;
}

} // namespace

OutboxPresenter::OutboxPresenter(const services::Services &services, Prompts &prompts,
                                 const services::SheetWriter &sheets, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_sheets(sheets)
    , m_model(services.catalogue.valueSets())
    , m_limit(pageSize)
{
    using services::OutboxService;
    m_loading.setSingleShot(true);
    m_loading.setInterval(loadPause);
    connect(&m_loading, &QTimer::timeout, this, &OutboxPresenter::loadChanged);
    connect(&services.outbox, &OutboxService::changed, this, &OutboxPresenter::loadSoon);
    // A renewed token is no other person: what is shown stays.
    connect(&services.session, &services::SessionService::changed, this, [this] {
        if (m_isBarred || !m_services.session.session())
            load();
    });
    connect(&services.outbox, &OutboxService::signInNeeded, this, &OutboxPresenter::changed);
    connect(&services.outbox, &OutboxService::progress, this, [this](int done, int total) {
        m_done = done;
        m_toDo = total;
        Q_EMIT changed();
    });
    connect(&services.outbox, &OutboxService::idle, this, [this] {
        m_done = m_toDo = 0;
        Q_EMIT changed();
    });
    load();
}

void OutboxPresenter::loadSoon(const QUuid &id)
{
    m_changedIds.insert(id);
    if (!m_loading.isActive())
        m_loading.start();
}

void OutboxPresenter::load()
{
    m_changedIds.clear();
    m_stale.clear();
    m_loadedCounts = counts();
    const auto entries = m_services.outbox.list(m_filter, m_limit);
    m_isBarred = !entries && entries.error().code == core::ErrorCode::NotSignedIn;
    if (entries)
        m_model.setEntries(*entries, m_services.catalogue.today());
    else if (m_isBarred)
        showNobody();
    else
        m_error = entries.error();
    loadClearing();
    Q_EMIT changed();
}

void OutboxPresenter::showNobody()
{
    m_model.setEntries({}, m_services.catalogue.today());
    m_selected = {};
    m_clearing = {};
    m_isClearing = false;
    m_error.reset();
    m_result = {};
}

// While many go, most of what changes is not on screen.
void OutboxPresenter::loadChanged()
{
    QElapsedTimer timer;
    timer.start();
    const domain::OutboxCounts before = m_loadedCounts;
    const domain::OutboxCounts now = counts();
    const bool sameList = !m_filter && allOf(before) == allOf(now);
    if (!sameList) {
        load();
    } else {
        noteStale();
        readStale();
    }
    if (sameList && (before.needsYou != now.needsYou || isDecided(m_clearing.decisions)))
        loadClearing();
    m_clearing.byItself = now.savedHere + now.sending;
    m_changedIds.clear();
    m_loadedCounts = now;
    m_loading.setInterval(
        std::max<std::chrono::milliseconds>(loadPause, restAfterLoading * 1ms * timer.elapsed()));
    if (!m_stale.isEmpty())
        m_loading.start();
    if (sameList)
        Q_EMIT changed();
}

void OutboxPresenter::noteStale()
{
    for (const domain::OutboxEntry &entry : m_model.entries())
        if (m_changedIds.contains(entry.id) ||
            (entry.heldBy && m_changedIds.contains(*entry.heldBy)))
            m_stale.insert(entry.id);
}

void OutboxPresenter::readStale()
{
    QList<domain::OutboxEntry> read;
    for (int i = 0; i < mostReadAtOnce && !m_stale.isEmpty(); ++i) {
        const QUuid id = *m_stale.cbegin();
        m_stale.remove(id);
        if (const auto entry = m_services.outbox.entry(id); entry && *entry)
            read += **entry;
    }
    m_model.update(read);
}

bool OutboxPresenter::isDecided(const QList<QUuid> &open) const
{
    return std::any_of(open.begin(), open.end(),
                       [this](const QUuid &id) { return m_changedIds.contains(id); });
}

void OutboxPresenter::loadClearing()
{
    const domain::OutboxCounts now = counts();
    const auto needsYou =
        now.needsYou > 0 ? m_services.outbox.list(domain::OutboxState::NeedsYou, mostToClear)
                         : core::Result<QList<domain::OutboxEntry>>(QList<domain::OutboxEntry>());
    if (needsYou)
        m_clearing = Clearing::of(*needsYou, now.savedHere + now.sending);
}

void OutboxPresenter::beginClearing()
{
    if (m_clearing.decisions.isEmpty())
        return;
    m_isClearing = true;
    setFilter(domain::OutboxState::NeedsYou);
    select(m_clearing.decisions.first());
    Q_EMIT changed();
}

void OutboxPresenter::nextToClear()
{
    const auto &open = m_clearing.decisions;
    if (!open.isEmpty())
        select(open.at((open.indexOf(m_selected) + 1) % open.size()));
}

void OutboxPresenter::endClearing()
{
    m_isClearing = false;
    setFilter({});
    Q_EMIT changed();
}

int OutboxPresenter::clearingStep() const
{
    return m_isClearing ? int(m_clearing.decisions.indexOf(m_selected)) + 1 : 0;
}

// The one after what was decided takes its place.
void OutboxPresenter::goOnClearing(const QList<QUuid> &before)
{
    const auto &open = m_clearing.decisions;
    if (!m_isClearing || open.contains(m_selected))
        return;
    if (open.isEmpty()) {
        m_isClearing = false;
        m_filter = {};
        load();
        m_result = [] {
            return Notice{Token::Ok,
                          tr("Everything is decided."),
                          tr("What was saved here goes by itself."),
                          {},
                          {}};
        };
        return;
    }
    const auto place = std::max<qsizetype>(0, before.indexOf(m_selected));
    m_selected = open.at(place % open.size());
}

void OutboxPresenter::setFilter(Filter state)
{
    if (m_filter == state)
        return;
    m_filter = state;
    m_limit = pageSize;
    load();
}

void OutboxPresenter::select(const QUuid &id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    m_error.reset();
    m_result = {};
    Q_EMIT changed();
}

void OutboxPresenter::showMore()
{
    m_limit += pageSize;
    load();
}

void OutboxPresenter::sendNow()
{
    if (m_services.outbox.waitsForSignIn())
        Q_EMIT signInRequested();
    else
        m_services.outbox.sendNow();
}

void OutboxPresenter::finish(const core::Result<void> &result)
{
    m_error.reset();
    m_result = {};
    if (!result)
        m_error = result.error();
    const QList<QUuid> before = m_clearing.decisions;
    load();
    goOnClearing(before);
    Q_EMIT changed();
}

QString OutboxPresenter::selectedWords(const domain::OutboxEntry &entry) const
{
    return tr("%1 for %2", "what, whom")
        .arg(entryName(entry, m_services.catalogue.valueSets()),
             spokenName(entry.registration.patient));
}

void OutboxPresenter::retry()
{
    if (selectedEntry())
        finish(m_services.outbox.retry(m_selected));
}

void OutboxPresenter::askReason(const Prompts::Question &question, const QStringList &presets,
                                Decision decide)
{
    m_prompts.askText(question, presets, this,
                      [this, id = m_selected, decide](const QString &reason) {
                          if (!reason.isEmpty())
                              finish((m_services.outbox.*decide)(id, reason));
                      });
}

void OutboxPresenter::withdraw()
{
    const domain::OutboxEntry *entry = selectedEntry();
    if (!entry)
        return;
    const QString what = selectedWords(*entry);
    const QString consequence =
        entry->outcomeUnknown
            ? tr("The register is asked whether %1 arrived. If so it is withdrawn there; otherwise "
                 "it never goes.")
            : tr("%1 will not go to the register. It stays in this list as withdrawn.");
    askReason(
        {tr("Take back what was not sent yet?"), consequence.arg(what), tr("Withdraw %1").arg(what),
         true},
        {tr("Wrong person"), tr("Wrong product"), tr("Recorded twice"), tr("Not given after all")},
        &services::OutboxService::withdrawUnsent);
}

void OutboxPresenter::keep()
{
    const domain::OutboxEntry *entry = selectedEntry();
    if (!entry)
        return;
    const QString what = selectedWords(*entry);
    askReason({tr("Send it all the same?"),
               tr("%1 goes to the register, with the reason kept beside it.").arg(what),
               tr("Send %1").arg(what), false},
              {tr("It is another dose"), tr("The register's record is wrong"),
               tr("It is the right person")},
              &services::OutboxService::decide);
}

void OutboxPresenter::handOver()
{
    m_prompts.chooseFolder(tr("Where to write the lists and their cover sheets"), this,
                           [this](const QString &folder) {
                               if (!folder.isEmpty())
                                   finishHandOver(m_services.handOver.exportTo(folder, m_sheets));
                           });
}

void OutboxPresenter::finishHandOver(const core::Result<services::HandOverReport> &report)
{
    if (!report)
        return finish(report.error());
    finish({});
    m_result = [report = *report] { return handOverNotice(report); };
    Q_EMIT changed();
}

Notice OutboxPresenter::handOverNotice(const services::HandOverReport &report)
{
    int doses = 0;
    for (const auto &list : report.lists)
        doses += list.doses;
    if (report.lists.isEmpty() && report.typedIn == 0)
        return {Token::Info, tr("There is nothing to hand over."), {}, {}, {}};
    const QString lists = tr("%Ln list(s)", nullptr, int(report.lists.size()));
    Notice notice{Token::Ok,
                  tr("%1 with %2 written to %3.")
                      .arg(lists, tr("%Ln dose(s)", nullptr, doses), report.folder),
                  tr("These doses are held now. Once a list is uploaded on the register's site, "
                     "say so at one of its doses; or take it back."),
                  {},
                  {}};
    if (report.typedIn > 0)
        notice.todo += u' ' + tr("%Ln dose(s) to type in one by one: see the sheet %1.pdf.",
                                 nullptr, report.typedIn)
                                  .arg(report.apartName);
    return notice;
}

void OutboxPresenter::finishList(const core::Result<int> &doses, const char *sentence)
{
    if (!doses)
        return finish(doses.error());
    finish({});
    m_result = [count = *doses, sentence] {
        return Notice{Token::Ok, tr(sentence).arg(tr("%Ln dose(s)", nullptr, count)), {}, {}, {}};
    };
    Q_EMIT changed();
}

void OutboxPresenter::uploaded()
{
    const domain::OutboxEntry *entry = selectedEntry();
    if (!entry || !entry->handOver)
        return;
    const QString file = entry->handOver->file;
    const Prompts::Question question{
        tr("Is it in the register?"),
        tr("Only when the register's site confirmed it. The doses of %1 are then done here, and "
           "its files, which hold personal data, are removed.")
            .arg(file),
        tr("%1 was uploaded").arg(file), false};
    m_prompts.confirm(question, this, [this, id = entry->id](bool yes) {
        if (yes)
            finishList(m_services.handOver.uploaded(id.toString()), QT_TR_NOOP("%1 done by hand."));
    });
}

void OutboxPresenter::takeBack()
{
    const domain::OutboxEntry *entry = selectedEntry();
    if (!entry || !entry->handOver)
        return;
    const QString file = entry->handOver->file;
    const Prompts::Question question{
        tr("Let its doses go by themselves?"),
        tr("Only when %1 was not uploaded. Its files are removed, so that nobody does later.")
            .arg(file),
        tr("Take %1 back").arg(file), true};
    m_prompts.confirm(question, this, [this, id = entry->id](bool yes) {
        if (yes)
            finishList(m_services.handOver.takeBack(id.toString()),
                       QT_TR_NOOP("%1 taken back; they go by themselves."));
    });
}

void OutboxPresenter::openPatient()
{
    if (selectedEntry())
        Q_EMIT entryRequested(m_selected);
}

void OutboxPresenter::retranslate()
{
    m_model.retranslate();
    Q_EMIT changed();
}

const domain::OutboxEntry *OutboxPresenter::selectedEntry() const
{
    const int row = m_model.rowOf(m_selected);
    return row < 0 ? nullptr : &m_model.entry(row);
}

std::optional<OutboxDetail> OutboxPresenter::detail() const
{
    const domain::OutboxEntry *entry = selectedEntry();
    if (!entry)
        return std::nullopt;
    const auto holder = entry->heldBy ? m_services.outbox.entry(*entry->heldBy)
                                      : core::Result<std::optional<domain::OutboxEntry>>(
                                            std::optional<domain::OutboxEntry>());
    return OutboxDetail::of(*entry, m_services.catalogue.valueSets(), m_services.catalogue.today(),
                            holder ? *holder : std::nullopt);
}

domain::OutboxCounts OutboxPresenter::counts() const
{
    return m_services.outbox.counts();
}

int OutboxPresenter::total(Filter state) const
{
    const domain::OutboxCounts now = counts();
    if (!state)
        return allOf(now);
    switch (*state) {
    case domain::OutboxState::SavedHere:
        return now.savedHere;
    case domain::OutboxState::Sending:
        return now.sending;
    case domain::OutboxState::Accepted:
        return now.accepted;
    case domain::OutboxState::NeedsYou:
        return now.needsYou;
    case domain::OutboxState::Withdrawn:
        return now.withdrawn;
    }
    return 0;
}

QString OutboxPresenter::filterText(Filter state) const
{
    const QString word = state ? stateLook(*state).word : tr("All", "all items of the outbox");
    return u"%1  (%2)"_s.arg(word, QString::number(total(state)));
}

StateLook OutboxPresenter::progress() const
{
    const domain::OutboxCounts now = counts();
    if (m_services.outbox.waitsForSignIn() && now.savedHere > 0)
        return {tr("Waiting: sign in again to send"), u"person"_s, {}, Token::Wait};
    if (m_toDo > 0 && m_done < m_toDo)
        return {tr("Sending %1 of %2").arg(m_done + 1).arg(m_toDo), u"sending"_s, {}, Token::Info};
    if (now.sending > 0)
        return {tr("%Ln on the way", nullptr, now.sending), u"sending"_s, {}, Token::Info};
    if (now.savedHere > 0)
        return {tr("%Ln saved here, to go by itself", nullptr, now.savedHere),
                u"saved"_s,
                {},
                Token::Wait};
    if (now.needsYou > 0)
        return {tr("%Ln to look at", nullptr, now.needsYou), u"needs-you"_s, {}, Token::Stop};
    if (now.accepted > 0)
        return {
            tr("All received: the register confirmed every dose"), u"accepted"_s, {}, Token::Ok};
    return {tr("Nothing to send"), u"accepted"_s, {}, Token::Ink2};
}

QString OutboxPresenter::shownText() const
{
    if (!canShowMore())
        return {};
    return tr("The newest %1 of %2 are shown.").arg(m_model.rowCount()).arg(total(m_filter));
}

bool OutboxPresenter::canShowMore() const
{
    return !m_isBarred && m_model.rowCount() < total(m_filter);
}

QString OutboxPresenter::emptyText() const
{
    if (m_isBarred)
        return tr("Sign in to see what is here. Nothing of it is lost: it goes once somebody is "
                  "signed in.");
    if (total({}) == 0)
        return tr("Nothing has been recorded on this computer yet. What you record for a person "
                  "shows up here until the register has it, and after.");
    return tr("Nothing is in this state now. Choose another state, or all.");
}

Notice OutboxPresenter::notice() const
{
    if (m_error)
        return noticeOf(*m_error);
    return m_result ? m_result() : Notice();
}

} // namespace ui
