// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/RegistrationPresenter.h"

#include "core/LogCategories.h"
#include "services/BulkService.h"
#include "services/OutboxService.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "ui/pages/registration/FormLayout.h"
#include "ui/pages/registration/RegistrationText.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {

using domain::Field;
using domain::Severity;

namespace {

constexpr auto keepAfter = 300ms; // of no typing
constexpr auto undoFor = 10s;     // it does not leave before

} // namespace

RegistrationPresenter::RegistrationPresenter(const services::Services &services, Prompts &prompts,
                                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_products(services.catalogue)
    , m_form(services)
    , m_unfolded(services.settings.moreFields())
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepAfter);
    connect(&m_keepTimer, &QTimer::timeout, this, &RegistrationPresenter::keep);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(undoFor);
    connect(&m_undoTimer, &QTimer::timeout, this, &RegistrationPresenter::changed);
    connect(&services.outbox, &services::OutboxService::changed, this,
            &RegistrationPresenter::follow);
    connect(&services.session, &services::SessionService::changed, this,
            &RegistrationPresenter::followSession);
}

RegistrationPresenter::~RegistrationPresenter()
{
    if (m_keepTimer.isActive())
        keep();
}

// ---------------------------------------------------------------- opening and leaving

void RegistrationPresenter::open(const domain::Patient &patient)
{
    m_saved.reset();
    forgetJudgements();
    const auto kept = m_services.registrations.keptDraft(patient);
    m_form.startNew(patient);
    m_restored.reset();
    if (kept) {
        m_form.restore(*kept);
        m_form.askLotAgain();
        m_restored = kept->kept.value_or(QDateTime());
    }
    Q_EMIT changed();
    if (kept)
        Q_EMIT announced(restored().what);
}

Notice RegistrationPresenter::restored() const
{
    return m_restored && isOpen()
               ? RegistrationText(m_form, m_services.catalogue).restored(*m_restored)
               : Notice{};
}

void RegistrationPresenter::discardRestored()
{
    if (!m_restored)
        return;
    m_services.registrations.dropDraft(m_form.patient());
    m_keepTimer.stop();
    open(m_form.patient());
    Q_EMIT focusAsked(firstNeeded().value_or(Field::Product));
}

void RegistrationPresenter::openShared()
{
    const domain::RegistrationDraft kept = m_services.bulk.shared();
    m_saved.reset();
    forgetJudgements();
    m_form.startShared(kept == domain::RegistrationDraft() ? m_services.bulk.newShared() : kept);
    keep();
    Q_EMIT changed();
}

bool RegistrationPresenter::complete()
{
    keep();
    m_attempted = true;
    const domain::Problems found = problems();
    m_remarks.set(m_form, found, fields());
    if (standsInTheWay(found)) {
        showWhatIsWrong();
        return false;
    }
    Q_EMIT changed();
    return true;
}

void RegistrationPresenter::close()
{
    keep();
    m_saved.reset();
    m_restored.reset();
    forgetJudgements();
    m_form.clear();
    Q_EMIT changed();
}

void RegistrationPresenter::forgetJudgements()
{
    m_due.clear();
    m_attempted = false;
    m_remarks.clear();
    m_asked.clear();
    forgetFailure();
}

void RegistrationPresenter::forgetFailure()
{
    m_failure.reset();
    m_refusalShown = false;
}

void RegistrationPresenter::leave(std::function<void()> go)
{
    if (!hasTyping()) {
        go();
        return;
    }
    m_prompts.confirm(RegistrationText(m_form, m_services.catalogue).leaveQuestion(), this,
                      [this, go](bool yes) {
                          if (!yes)
                              return;
                          keep();
                          go();
                      });
}

void RegistrationPresenter::correct(const domain::HistoryRow &row)
{
    leave([this, row] { beginCorrection(row); });
}

void RegistrationPresenter::beginCorrection(const domain::HistoryRow &row)
{
    const domain::Patient patient = m_form.patient();
    const auto draft = m_services.registrations.draftFor(row, patient);
    forgetJudgements();
    if (!draft) {
        m_failure = draft.error();
        Q_EMIT changed();
        return;
    }
    m_saved.reset();
    m_restored.reset();
    m_form.startCorrection(row, *draft, patient);
    showRefusal(row);
    Q_EMIT changed();
    Q_EMIT announced(summary().isEmpty() ? title() : summary().what);
    Q_EMIT focusAsked(remarks().isEmpty() ? Field::Reason : remarks().first().field);
}

// Why it was refused stands at the field that it is about.
void RegistrationPresenter::showRefusal(const domain::HistoryRow &row)
{
    if (!row.entry || !row.entry->lastError || row.entry->state != domain::OutboxState::NeedsYou)
        return;
    m_remarks.addRefusal(*row.entry->lastError);
    for (const FieldRemark &remark : remarks())
        m_unfolded = m_unfolded || moreFields(kind()).contains(remark.field);
    m_failure = *row.entry->lastError;
    m_refusalShown = true;
}

void RegistrationPresenter::cancelCorrection()
{
    if (isCorrection())
        leave([this] {
            open(m_form.patient());
            Q_EMIT correctionLeft();
        });
}

void RegistrationPresenter::retranslate()
{
    if (isOpen())
        m_remarks.retranslate(m_form, problems(), fields());
    if (isOpen() && m_attempted)
        m_remarks.set(m_form, problems(), fields());
    Q_EMIT changed();
}

// Another organisation was chosen, or somebody signed in: the open form is theirs now.
void RegistrationPresenter::followSession()
{
    m_form.followSession();
    Q_EMIT changed();
}

// A correction is not kept: opened again as a new form it would be recorded twice.
void RegistrationPresenter::keep()
{
    m_keepTimer.stop();
    if (!isOpen() || isCorrection())
        return;
    if (m_form.isShared())
        return m_services.bulk.setShared(m_form.draftToSave());
    if (hasTyping())
        m_services.registrations.keepDraft(m_form.patient(), m_form.draft());
    else
        m_services.registrations.dropDraft(m_form.patient());
}

// ---------------------------------------------------------------- what the form looks like

void RegistrationPresenter::setKind(domain::RegistrationKind kind)
{
    if (kind == this->kind())
        return;
    m_form.setKind(kind);
    forgetJudgements();
    touch();
}

QList<Field> RegistrationPresenter::fields() const
{
    QList<Field> all = m_form.fields(m_unfolded);
    if (asksAcceptance())
        all.append(Field::Form);
    return all;
}

void RegistrationPresenter::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    if (const auto kept = m_services.settings.setMoreFields(unfolded); !kept)
        qCWarning(core::logApp) << "choice not kept:" << core::name(kept.error().code);
    Q_EMIT changed();
}

QString RegistrationPresenter::title() const
{
    return RegistrationText(m_form, m_services.catalogue).title();
}

QString RegistrationPresenter::saveLabel() const
{
    return isOpen() ? RegistrationText(m_form, m_services.catalogue).saveLabel() : QString();
}

QString RegistrationPresenter::whoText() const
{
    return RegistrationText(m_form, m_services.catalogue).giver();
}

QString RegistrationPresenter::hint(Field field) const
{
    if (field == Field::Product && !m_due.isEmpty())
        return tr("For %1").arg(m_due);
    return RegistrationText(m_form, m_services.catalogue).hint(field);
}

// ---------------------------------------------------------------- what stands in it

const domain::ValueSets &RegistrationPresenter::valueSets() const
{
    return m_services.catalogue.valueSets();
}

DateContext RegistrationPresenter::dateContext(Field field) const
{
    return m_form.dateContext(field);
}

void RegistrationPresenter::setValue(Field field, const QString &value)
{
    if (value == this->value(field))
        return;
    m_form.setValue(field, value);
    m_remarks.forget(field); // it is judged anew when it is left
    m_remarks.forgetRefusal(field);
    touch();
}

void RegistrationPresenter::typeProduct(const QString &text)
{
    m_form.typeProduct(text);
    m_products.search(text, kind());
    touch();
}

void RegistrationPresenter::startDue(const QList<domain::VaccineProduct> &packs,
                                     const QString &what)
{
    if (!isOpen())
        return;
    if (isCorrection()) // ends it, after a question when something was typed
        return leave([this, packs, what, patient = m_form.patient()] {
            open(patient);
            startDue(packs, what);
        });
    setKind(domain::RegistrationKind::Given);
    m_due = what;
    Q_EMIT changed();
    Q_EMIT announced(what);
    const bool fits = std::any_of(packs.begin(), packs.end(), [this](const auto &pack) {
        return pack.cnk.value() == chosen().code;
    });
    Q_EMIT focusAsked(Field::Product);
    if (fits)
        return;
    if (!chosen().title.isEmpty())
        choose({ProductChoice::Kind::Text, {}, {}, {}}); // what was given last is not for this
    m_products.offer(packs);
    Q_EMIT productsOffered();
}

void RegistrationPresenter::abandonTyping()
{
    m_form.abandonTyping();
    touch();
}

void RegistrationPresenter::choose(const ProductChoice &choice)
{
    m_form.choose(choice);
    m_remarks.forget(Field::Product);
    m_remarks.forgetRefusal(Field::Product);
    touch();
}

QString RegistrationPresenter::productText() const
{
    return isTypingProduct() ? m_form.typedProduct() : chosen().title;
}

void RegistrationPresenter::confirmLot()
{
    m_form.confirmLot();
    m_remarks.forget(Field::Lot);
    Q_EMIT changed();
}

std::optional<Field> RegistrationPresenter::nextNeeded(Field after) const
{
    return m_form.nextNeeded(fields(), after);
}

std::optional<Field> RegistrationPresenter::firstNeeded() const
{
    for (const Field field : fields())
        if (m_form.isMissing(field))
            return field;
    return {};
}

void RegistrationPresenter::touch()
{
    forgetFailure();
    m_keepTimer.start();
    Q_EMIT changed();
}

// ---------------------------------------------------------------- what is wrong with it

domain::Problems RegistrationPresenter::problems() const
{
    const domain::RegistrationDraft draft = m_form.draftToSave();
    if (m_form.isShared())
        return m_services.bulk.problemsOfShared(draft);
    return isCorrection() ? m_services.registrations.checkCorrection(*m_form.corrected(), draft)
                          : m_services.registrations.check(draft);
}

void RegistrationPresenter::check(Field field)
{
    if (!isOpen())
        return;
    const FieldRemarks before = m_remarks;
    if (m_attempted)
        m_remarks.set(m_form, problems(), fields());
    else
        m_remarks.setFor(field, m_form, problems(), fields());
    if (m_remarks != before)
        Q_EMIT changed();
}

Notice RegistrationPresenter::summary() const
{
    if (!m_failure)
        return m_attempted ? RegistrationText::summary(m_remarks) : Notice{};
    Notice failure = noticeOf(*m_failure);
    if (m_refusalShown)
        failure.words.clear(); // they stand at the fields
    return failure;
}

QList<FieldRemark> RegistrationPresenter::summedUp() const
{
    if (summary().isEmpty())
        return {};
    QList<FieldRemark> told = m_remarks.all();
    told.removeIf([this](const FieldRemark &remark) {
        return remark.severity == Severity::Note || (remark.byRegister() && !m_failure);
    });
    return told;
}

// ---------------------------------------------------------------- saving

// Warnings are accepted by one reason; a warning that was not there yet asks again.
bool RegistrationPresenter::standsInTheWay(const domain::Problems &problems)
{
    if (m_remarks.count(Severity::Blocking) > 0)
        return true;
    domain::Problems warnings = problems;
    warnings.removeIf([](const auto &problem) { return problem.severity != Severity::Warning; });
    const bool allAsked = std::all_of(warnings.begin(), warnings.end(),
                                      [this](const auto &w) { return m_asked.contains(w); });
    m_asked = warnings;
    return !warnings.isEmpty() && (!allAsked || draft().acceptedWarnings.trimmed().isEmpty());
}

void RegistrationPresenter::save()
{
    if (!isOpen())
        return;
    m_attempted = true;
    forgetFailure();
    const domain::Problems found = problems();
    m_remarks.set(m_form, found, fields());
    if (standsInTheWay(found))
        return showWhatIsWrong();
    domain::RegistrationDraft draft = m_form.draftToSave();
    if (m_asked.isEmpty())
        draft.acceptedWarnings.clear();
    const auto outcome = send(draft);
    if (outcome && outcome->entry)
        return finish(*outcome->entry, draft);
    if (outcome)
        m_remarks.set(m_form, outcome->problems, fields());
    else
        m_failure = outcome.error();
    Q_EMIT changed();
    Q_EMIT announced(summary().what);
}

void RegistrationPresenter::showWhatIsWrong()
{
    Q_EMIT changed();
    Q_EMIT announced(summary().what);
    const auto first = std::find_if(remarks().begin(), remarks().end(), [](const auto &remark) {
        return remark.severity == Severity::Blocking;
    });
    Q_EMIT focusAsked(first == remarks().end() ? Field::Form : first->field);
}

core::Result<services::SaveOutcome>
RegistrationPresenter::send(const domain::RegistrationDraft &draft)
{
    if (isCorrection())
        return m_services.registrations.correct(*m_form.corrected(), draft, m_form.reason());
    return m_services.registrations.save(draft, undoFor);
}

void RegistrationPresenter::finish(const domain::OutboxEntry &entry,
                                   const domain::RegistrationDraft &sent)
{
    const bool corrected = isCorrection();
    m_saved = Saved{entry, sent, corrected, false};
    m_restored.reset();
    forgetJudgements();
    m_keepTimer.stop();
    m_services.registrations.dropDraft(m_form.patient());
    m_form.startNext();
    if (corrected && entry.state == domain::OutboxState::NeedsYou) {
        if (const auto again = m_services.outbox.retry(entry.id); !again)
            m_failure = again.error();
    } else if (!corrected) {
        m_form.remember(sent);
        m_undoTimer.start();
    }
    follow(entry.id);
    Q_EMIT announced(saved().what);
    Q_EMIT recorded();
}

void RegistrationPresenter::follow(const QUuid &id)
{
    if (!m_saved || m_saved->entry.id != id)
        return;
    if (const auto entry = m_services.outbox.entry(id); entry && *entry)
        m_saved->entry = **entry;
    Q_EMIT changed();
}

Notice RegistrationPresenter::saved() const
{
    if (!m_saved)
        return {};
    return RegistrationText(m_form, m_services.catalogue)
        .saved({m_saved->entry.state, m_saved->draft, m_saved->corrected, m_saved->undone});
}

bool RegistrationPresenter::canUndo() const
{
    return m_saved && m_undoTimer.isActive() && !m_saved->undone &&
           m_saved->entry.state == domain::OutboxState::SavedHere && m_saved->entry.attempts == 0;
}

void RegistrationPresenter::undo()
{
    if (!canUndo())
        return;
    const QUuid id = m_saved->entry.id; // the entry is read anew while this is done
    const auto done = m_services.outbox.withdrawUnsent(id, tr("Undone right after saving"));
    m_undoTimer.stop();
    if (done)
        bringBack(m_saved->draft);
    else
        m_failure = done.error();
    Q_EMIT changed();
    Q_EMIT announced(done ? saved().what : summary().what);
    if (done)
        Q_EMIT focusAsked(Field::Product);
}

// To be put right and saved again; unless the next dose was begun meanwhile.
void RegistrationPresenter::bringBack(const domain::RegistrationDraft &draft)
{
    m_saved->undone = true;
    if (hasTyping())
        return;
    m_form.restore(draft);
    m_keepTimer.start();
}

} // namespace ui
