// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/RegistrationPresenter.h"

#include "services/OutboxService.h"
#include "services/SessionService.h"
#include "ui/pages/registration/FormLayout.h"
#include "ui/text/CodeText.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"
#include "ui/text/StateText.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using domain::Field;
using domain::ProblemCode;
using domain::RegistrationKind;
using domain::Severity;

namespace {

// One picker chooses product or vaccine; whatever is wrong with either is said there.
Field shownAt(Field field)
{
    return field == Field::Vaccine ? Field::Product : field;
}

QString numberOf(const std::optional<domain::Practitioner> &person)
{
    if (person && person->nihdi)
        return person->nihdi->display();
    return person && person->insz ? person->insz->display() : QString();
}

} // namespace

RegistrationPresenter::RegistrationPresenter(const services::Services &services, Prompts &prompts,
                                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_products(services.catalogue)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(300ms);
    connect(&m_keepTimer, &QTimer::timeout, this, &RegistrationPresenter::keep);
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(10s);
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
    m_corrected.reset();
    m_saved.reset();
    const auto kept = m_services.registrations.keptDraft(patient);
    start(m_services.registrations.newDraft(patient));
    if (kept) {
        m_draft = *kept;
        m_draft.patient = patient;
        // Who works here now may be somebody else than who began the form.
        m_draft.organization = m_initial.organization;
        m_lotAsked = !m_draft.lot.isEmpty();
    } else {
        fillFromSession();
    }
    Q_EMIT rebuilt();
    Q_EMIT changed();
    if (kept)
        Q_EMIT announced(tr("What you typed earlier for this person is back."));
}

void RegistrationPresenter::start(const domain::RegistrationDraft &draft)
{
    m_draft = draft;
    if (m_draft.kind == RegistrationKind::Given && m_draft.dose.isEmpty())
        m_draft.dose = u"1"_s;
    m_initial = m_draft;
    m_reason.clear();
    m_typedProduct.clear();
    m_performerText = numberOf(m_draft.performer);
    m_attempted = false;
    m_lotAsked = false;
    m_remarks.clear();
    m_asked.clear();
    m_failure = {};
}

// The next person often gets the same; the lot must be looked at again.
void RegistrationPresenter::fillFromSession()
{
    const auto *product = m_services.catalogue.catalogue().byCnk(m_memory.lastProduct());
    if (!product)
        return;
    m_draft.cnk = product->cnk.value();
    fillFromProduct(*product);
    m_initial = m_draft;
}

void RegistrationPresenter::fillFromProduct(const domain::VaccineProduct &product)
{
    if (m_draft.kind == RegistrationKind::Given) {
        m_draft.route = product.routes.size() == 1 ? product.routes.first() : QString();
        m_draft.dose = product.doses.value(0, u"1"_s);
    }
    const SessionMemory::Pack pack = m_memory.packOf(product.cnk.value());
    if (m_draft.lot.isEmpty() || m_lotAsked) {
        m_draft.lot = pack.lot;
        m_draft.expiry = pack.expiry;
        m_lotAsked = !pack.lot.isEmpty();
    }
}

// Another organisation was chosen, or somebody signed in: the open form is theirs now.
void RegistrationPresenter::followSession()
{
    if (!isOpen() || isCorrection())
        return;
    const domain::RegistrationDraft now = m_services.registrations.newDraft(*m_draft.patient);
    const bool untouched = m_draft.performer == m_initial.performer;
    m_draft.organization = m_initial.organization = now.organization;
    m_initial.performer = now.performer;
    if (untouched) {
        m_draft.performer = now.performer;
        m_performerText = numberOf(m_draft.performer);
    }
    Q_EMIT rebuilt();
    Q_EMIT changed();
}

void RegistrationPresenter::close()
{
    m_keepTimer.stop();
    keep();
    m_corrected.reset();
    m_saved.reset();
    start({});
    Q_EMIT rebuilt();
    Q_EMIT changed();
}

bool RegistrationPresenter::hasTyping() const
{
    return isOpen() && (m_draft != m_initial || !m_reason.isEmpty() || isTypingProduct());
}

void RegistrationPresenter::leave(std::function<void()> go)
{
    if (!hasTyping()) {
        go();
        return;
    }
    const QString name = spokenName(*m_draft.patient);
    const Prompts::Question question{
        tr("Leave what you typed for %1?").arg(name),
        isCorrection() ? tr("The correction is not saved. When you leave, it is dropped and "
                            "nothing changes in the register.")
                       : tr("It is not recorded yet. When you leave, it is kept and comes back "
                            "when you open %1 again.")
                             .arg(name),
        isCorrection() ? tr("Drop the correction") : tr("Leave, keep what was typed"), false};
    m_prompts.confirm(question, this, [this, go](bool yes) {
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
    const domain::Patient patient = *m_draft.patient;
    const auto draft = m_services.registrations.draftFor(row, patient);
    if (!draft) {
        m_failure = noticeOf(draft.error());
        Q_EMIT changed();
        return;
    }
    m_saved.reset();
    m_corrected = row;
    start(*draft);
    m_draft.patient = patient;
    m_initial = m_draft;
    addRegisterRemarks(row);
    Q_EMIT rebuilt();
    Q_EMIT changed();
    Q_EMIT announced(summary().isEmpty() ? title() : summary().what);
    Q_EMIT focusAsked(m_remarks.isEmpty() ? Field::Reason : m_remarks.first().field);
}

// Why it was refused stands at the field that it is about, in the register's words.
void RegistrationPresenter::addRegisterRemarks(const domain::HistoryRow &row)
{
    if (!row.entry || !row.entry->lastError || row.entry->state != domain::OutboxState::NeedsYou)
        return;
    for (const core::RemoteIssue &issue : row.entry->lastError->issues) {
        if (issue.text.trimmed().isEmpty())
            continue;
        const Field field = domain::fieldFromName(issue.field).value_or(Field::Form);
        m_remarks.append({shownAt(field), Severity::Warning,
                          tr("The register says: %1").arg(issue.text.trimmed()), true});
        if (moreFields(kind()).contains(field))
            m_unfolded = true;
    }
    m_failure = noticeOf(*row.entry->lastError);
    m_failure.words.clear();
}

void RegistrationPresenter::cancelCorrection()
{
    if (!isCorrection())
        return;
    leave([this] { open(*m_draft.patient); });
}

void RegistrationPresenter::retranslate()
{
    if (m_attempted)
        showRemarks(problems());
    Q_EMIT rebuilt();
    Q_EMIT changed();
}

// ---------------------------------------------------------------- what the form looks like

void RegistrationPresenter::setKind(RegistrationKind kind)
{
    if (kind == m_draft.kind)
        return;
    m_draft.kind = kind;
    if (kind == RegistrationKind::Given && m_draft.dose.isEmpty())
        m_draft.dose = u"1"_s;
    m_attempted = false;
    m_remarks.clear();
    m_asked.clear();
    touch();
    Q_EMIT rebuilt();
}

QList<Field> RegistrationPresenter::fields() const
{
    QList<Field> all = mainFields(kind());
    if (isCorrection())
        all.prepend(Field::Reason);
    const bool performerKnown = m_initial.performer.has_value();
    if (!performerKnown)
        all.append(Field::Performer);
    if (m_unfolded) {
        all.append(moreFields(kind()));
        if (m_draft.place != "abroad"_L1)
            all.removeOne(Field::Country);
        if (performerKnown)
            all.append(Field::Performer);
    }
    if (asksAcceptance())
        all.append(Field::Form);
    return all;
}

void RegistrationPresenter::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    Q_EMIT rebuilt();
    Q_EMIT changed();
}

QString RegistrationPresenter::title() const
{
    if (isCorrection())
        return tr("Correct a dose");
    return tr("Record a dose");
}

QString RegistrationPresenter::productTitle() const
{
    const QString title = chosen().title;
    return title.isEmpty() ? tr("a dose", "when no product was chosen yet") : title;
}

QString RegistrationPresenter::whatText() const
{
    const domain::Occurrence &when = m_draft.occurrence;
    const QString name = spokenName(*m_draft.patient);
    const QString day =
        when.date ? spokenDate(*when.date, m_services.catalogue.today()) : when.text;
    const QString who = kind() == RegistrationKind::NotGiven
                            ? tr("%1 not given to %2", "product, person").arg(productTitle(), name)
                            : tr("%1 for %2", "product, person").arg(productTitle(), name);
    return day.isEmpty() ? who : who + u", "_s + day;
}

QString RegistrationPresenter::saveLabel() const
{
    if (!isOpen())
        return {};
    if (isCorrection())
        return tr("Save correction: %1", "who, what and when").arg(whatText());
    switch (kind()) {
    case RegistrationKind::Given:
        return tr("Record %1", "who, what and when").arg(whatText());
    case RegistrationKind::NotGiven:
        return tr("Record: %1", "who, what and when").arg(whatText());
    case RegistrationKind::Historical:
        return tr("Record on proof: %1", "who, what and when").arg(whatText());
    }
    return {};
}

QString RegistrationPresenter::whoText() const
{
    QStringList parts;
    if (m_draft.performer)
        parts.append(practitionerName(*m_draft.performer));
    if (m_draft.organization)
        parts.append(organizationName(*m_draft.organization));
    if (parts.isEmpty())
        return {};
    return tr("Given by %1", "person and organisation").arg(parts.join(u" · "_s));
}

QString RegistrationPresenter::catalogueText() const
{
    const domain::ProductCatalogue &catalogue = m_services.catalogue.catalogue();
    if (!catalogue.issued().isValid())
        return tr("There is no product list.");
    const QString text =
        tr("Product list of %1, %n day(s) old", nullptr, m_services.catalogue.ageInDays())
            .arg(dateText(catalogue.issued()));
    return m_services.catalogue.refusedFile().isEmpty()
               ? text
               : text + u". "_s + tr("A newer list was refused; see settings.");
}

QString RegistrationPresenter::hint(Field field) const
{
    switch (field) {
    case Field::Product: {
        const QString note = chosen().note;
        return note.isEmpty() ? catalogueText() : note + u"\n"_s + catalogueText();
    }
    case Field::Date:
        return dateReading(m_draft.occurrence.date, m_services.catalogue.today());
    case Field::Expiry:
        if (const auto date = core::PartialDate::fromIso(m_draft.expiry))
            return dateText(*date);
        return {};
    case Field::Performer:
        if (m_draft.performer && !m_draft.performer->name.isEmpty())
            return m_draft.performer->name;
        return tr("RIZIV or person number of who gave it");
    case Field::Remark:
    case Field::Proof:
        return tr("Read by every care provider with access, and by the patient.");
    case Field::Reason:
        return tr("Kept with the correction; the register's staff may read it.");
    case Field::Form:
        return tr("Why it is right all the same. Kept with the dose.");
    default:
        return {};
    }
}

// ---------------------------------------------------------------- what stands in it

const domain::ValueSets &RegistrationPresenter::valueSets() const
{
    return m_services.catalogue.valueSets();
}

QString RegistrationPresenter::value(Field field) const
{
    if (field == Field::Reason)
        return m_reason;
    if (field == Field::Performer)
        return m_performerText;
    return fieldValue(m_draft, field);
}

void RegistrationPresenter::setValue(Field field, const QString &value)
{
    if (value == this->value(field))
        return;
    const QList<Field> before = fields();
    if (field == Field::Reason)
        m_reason = value;
    else if (field == Field::Performer)
        setPerformer(value);
    else
        setFieldValue(m_draft, field, value);
    if (field == Field::Lot)
        m_lotAsked = false;
    m_remarks.removeIf(
        [field](const FieldRemark &remark) { return remark.byRegister && remark.field == field; });
    touch();
    if (before != fields())
        Q_EMIT rebuilt();
}

void RegistrationPresenter::setPerformer(const QString &text)
{
    m_performerText = text;
    m_draft.performer.reset();
    const auto &session = m_services.session.session();
    domain::Practitioner typed;
    if (const auto nihdi = ids::NihdiNumber::parse(text))
        typed.nihdi = *nihdi;
    else if (const auto insz = ids::Insz::parse(text, m_services.catalogue.today()))
        typed.insz = *insz;
    else
        return;
    m_draft.performer = typed;
    if (!session)
        return;
    const domain::Practitioner &me = session->account.practitioner;
    if ((typed.nihdi && me.nihdi == typed.nihdi) || (typed.insz && me.insz == typed.insz))
        m_draft.performer = me;
}

void RegistrationPresenter::typeProduct(const QString &text)
{
    if (m_typedProduct.isEmpty())
        m_replaced = chosen();
    setProduct({ProductChoice::Kind::Text, {}, {}, {}});
    m_typedProduct = text;
    m_products.search(text, kind());
    touch();
}

void RegistrationPresenter::abandonTyping()
{
    setProduct(m_replaced);
    touch();
    Q_EMIT rebuilt();
}

void RegistrationPresenter::choose(const ProductChoice &choice)
{
    setProduct(choice);
    if (const auto *product = m_services.catalogue.catalogue().byCnk(m_draft.cnk))
        fillFromProduct(*product);
    m_remarks.removeIf([](const FieldRemark &remark) { return remark.field == Field::Product; });
    touch();
    Q_EMIT rebuilt();
}

void RegistrationPresenter::setProduct(const ProductChoice &choice)
{
    using Kind = ProductChoice::Kind;
    m_typedProduct.clear();
    m_draft.cnk = choice.kind == Kind::Product ? choice.code : QString();
    m_draft.vaccineCode = choice.kind == Kind::Vaccine ? choice.code : QString();
    m_draft.productText = choice.kind == Kind::Text ? choice.title : QString();
}

QString RegistrationPresenter::productText() const
{
    return isTypingProduct() ? m_typedProduct : chosen().title;
}

ProductChoice RegistrationPresenter::chosen() const
{
    if (const auto *product = m_services.catalogue.catalogue().byCnk(m_draft.cnk))
        return ProductListModel::choiceOf(m_services.catalogue, *product);
    if (!m_draft.productText.isEmpty())
        return {ProductChoice::Kind::Text,
                {},
                m_draft.productText,
                tr("Not in the list: recorded as typed")};
    if (!m_draft.vaccineCode.isEmpty())
        return {ProductChoice::Kind::Vaccine, m_draft.vaccineCode,
                codeText(m_services.catalogue.valueSets(), u"vaccine"_s, m_draft.vaccineCode),
                tr("Vaccine; the product is not known")};
    return {ProductChoice::Kind::Text, {}, m_draft.cnk, {}};
}

DateContext RegistrationPresenter::dateContext(Field field) const
{
    DateContext context;
    context.today = m_services.catalogue.today();
    if (m_draft.patient && m_draft.patient->birthDate)
        context.birth = m_draft.patient->birthDate->first();
    context.inFuture = field == Field::Expiry;
    context.partialAllowed = field == Field::Expiry || kind() == RegistrationKind::Historical;
    return context;
}

void RegistrationPresenter::confirmLot()
{
    m_lotAsked = false;
    m_remarks.removeIf([](const FieldRemark &remark) { return remark.field == Field::Lot; });
    Q_EMIT changed();
}

bool RegistrationPresenter::isMissing(Field field) const
{
    if (field == Field::Product)
        return chosen().title.isEmpty();
    if (field == Field::Lot)
        return kind() == RegistrationKind::Given && (m_draft.lot.isEmpty() || m_lotAsked);
    const bool needed = field == Field::Date || field == Field::FreeStock || field == Field::Dose ||
                        field == Field::NotGivenReason || field == Field::Proof ||
                        field == Field::Reason || field == Field::Form || field == Field::Performer;
    return needed && value(field).trimmed().isEmpty();
}

std::optional<Field> RegistrationPresenter::nextNeeded(Field after) const
{
    QList<Field> order = fields();
    const qsizetype at = order.indexOf(after) + 1;
    const qsizetype ahead = order.size() - at;
    std::rotate(order.begin(), order.begin() + at, order.end());
    for (qsizetype i = 0; i < order.size(); ++i) {
        const Field field = order.at(i);
        // An empty lot is asked for once on the way, and does not hold anybody back.
        const bool passed = i >= ahead && field == Field::Lot && !m_lotAsked;
        if (field != after && !passed && isMissing(field))
            return field;
    }
    return {};
}

std::optional<Field> RegistrationPresenter::firstNeeded() const
{
    for (const Field field : fields())
        if (isMissing(field))
            return field;
    return {};
}

void RegistrationPresenter::touch()
{
    m_failure = {};
    m_keepTimer.start();
    Q_EMIT changed();
}

// A correction is not kept: opened again as a new form it would be recorded twice.
void RegistrationPresenter::keep()
{
    m_keepTimer.stop();
    if (!isOpen() || isCorrection())
        return;
    if (m_draft == m_initial)
        m_services.registrations.dropDraft(*m_draft.patient);
    else
        m_services.registrations.keepDraft(*m_draft.patient, m_draft);
}

// ---------------------------------------------------------------- what is wrong with it

domain::RegistrationDraft RegistrationPresenter::draftToSave() const
{
    return withoutForeignFields(m_draft);
}

domain::Problems RegistrationPresenter::problems() const
{
    const domain::RegistrationDraft draft = draftToSave();
    return isCorrection() ? m_services.registrations.checkCorrection(*m_corrected, draft)
                          : m_services.registrations.check(draft);
}

QList<FieldRemark> RegistrationPresenter::ownRemarks() const
{
    QList<FieldRemark> remarks;
    if (isTypingProduct())
        remarks.append({Field::Product, Severity::Blocking,
                        tr("Choose one of the list that opens while typing."), false});
    if (m_lotAsked && kind() == RegistrationKind::Given)
        remarks.append({Field::Lot, Severity::Blocking,
                        tr("Is this still the lot? Tick it, or type the new one."), false});
    if (!m_performerText.trimmed().isEmpty() && !m_draft.performer)
        remarks.append({Field::Performer, Severity::Blocking,
                        tr("This is neither a RIZIV number nor a person number. Compare it with "
                           "the source."),
                        false});
    if (isCorrection() && m_reason.trimmed().isEmpty())
        remarks.append({Field::Reason, Severity::Blocking, tr("Say why."), false});
    return remarks;
}

void RegistrationPresenter::showRemarks(const domain::Problems &problems)
{
    QList<FieldRemark> all = ownRemarks();
    const auto isOurs = [own = all](Field field) {
        return std::any_of(own.begin(), own.end(),
                           [field](const FieldRemark &remark) { return remark.field == field; });
    };
    for (const domain::Problem &problem : problems) {
        const FieldRemark remark{shownAt(problem.field), problem.severity, problemText(problem),
                                 false};
        const bool saidBetter = problem.code == ProblemCode::Missing && isOurs(remark.field);
        if (!saidBetter && !all.contains(remark))
            all.append(remark);
    }
    const QList<Field> order = fields();
    const auto place = [&order](const FieldRemark &remark) {
        const qsizetype at = order.indexOf(remark.field);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&place](const auto &a, const auto &b) { return place(a) < place(b); });
    m_remarks = all;
}

void RegistrationPresenter::check(Field field)
{
    if (!isOpen())
        return;
    const QList<FieldRemark> before = m_remarks;
    showRemarks(problems());
    if (!m_attempted) {
        // Only what was filled in is judged on the way; what is missing is said at saving.
        m_remarks.removeIf([this, field](const FieldRemark &remark) {
            const bool empty = isMissing(field) && !(field == Field::Product && isTypingProduct());
            return remark.field != field || empty || remark.severity == Severity::Note;
        });
        for (const FieldRemark &earlier : before)
            if (earlier.field != field)
                m_remarks.append(earlier);
    } else {
        m_remarks.append(before);
        m_remarks.removeIf(
            [this](const FieldRemark &remark) { return remark.byRegister && !isCorrection(); });
        m_remarks.erase(std::unique(m_remarks.begin(), m_remarks.end()), m_remarks.end());
    }
    if (m_remarks != before)
        Q_EMIT changed();
}

FieldRemark RegistrationPresenter::remark(Field field) const
{
    FieldRemark worst{field, Severity::Note, {}, false};
    for (const FieldRemark &remark : m_remarks)
        if (remark.field == field && (worst.text.isEmpty() || remark.severity > worst.severity))
            worst = remark;
    return worst;
}

Notice RegistrationPresenter::summary() const
{
    if (!m_failure.isEmpty())
        return m_failure;
    if (!m_attempted)
        return {};
    const auto count = [this](Severity severity) {
        return int(std::count_if(m_remarks.begin(), m_remarks.end(), [severity](const auto &r) {
            return r.severity == severity && !r.byRegister;
        }));
    };
    if (const int blocking = count(Severity::Blocking))
        return {Token::Stop,
                tr("Not recorded yet: %n thing(s) to change.", nullptr, blocking),
                tr("What you typed is still there."),
                {},
                {}};
    if (const int warnings = count(Severity::Warning))
        return {Token::Wait,
                tr("Not recorded yet: %n thing(s) are unusual.", nullptr, warnings),
                tr("Change them, or say below why it is right and save again."),
                {},
                {}};
    return {};
}

// ---------------------------------------------------------------- saving

bool RegistrationPresenter::standsInTheWay(const domain::Problems &problems)
{
    const bool blocked =
        std::any_of(m_remarks.begin(), m_remarks.end(), [](const FieldRemark &remark) {
            return remark.severity == Severity::Blocking;
        });
    if (blocked)
        return true;
    domain::Problems warnings = problems;
    warnings.removeIf([](const auto &problem) { return problem.severity != Severity::Warning; });
    const bool allAsked = std::all_of(warnings.begin(), warnings.end(),
                                      [this](const auto &w) { return m_asked.contains(w); });
    m_asked = warnings;
    return !warnings.isEmpty() && (!allAsked || m_draft.acceptedWarnings.trimmed().isEmpty());
}

void RegistrationPresenter::save()
{
    if (!isOpen())
        return;
    m_attempted = true;
    m_failure = {};
    const domain::Problems found = problems();
    showRemarks(found);
    if (standsInTheWay(found)) {
        Q_EMIT rebuilt();
        Q_EMIT changed();
        Q_EMIT announced(summary().what);
        const bool blocked = summary().tone == Token::Stop;
        Q_EMIT focusAsked(blocked ? m_remarks.first().field : Field::Form);
        return;
    }
    domain::RegistrationDraft draft = draftToSave();
    if (m_asked.isEmpty())
        draft.acceptedWarnings.clear();
    const auto outcome = isCorrection()
                             ? m_services.registrations.correct(*m_corrected, draft, m_reason)
                             : m_services.registrations.save(draft);
    if (outcome && outcome->entry)
        return finish(*outcome->entry, draft);
    if (!outcome)
        m_failure = noticeOf(outcome.error());
    else
        showRemarks(outcome->problems);
    Q_EMIT changed();
    Q_EMIT announced(summary().what);
}

void RegistrationPresenter::finish(const domain::OutboxEntry &entry,
                                   const domain::RegistrationDraft &sent)
{
    const domain::Patient patient = *m_draft.patient;
    const bool corrected = isCorrection();
    m_saved = Saved{entry, sent, whatText(), false};
    if (corrected && entry.state == domain::OutboxState::NeedsYou)
        if (const auto again = m_services.outbox.retry(entry.id); !again)
            m_failure = noticeOf(again.error());
    if (!corrected) {
        m_memory.remember(sent);
        m_undoTimer.start();
    }
    m_corrected.reset();
    m_keepTimer.stop();
    m_services.registrations.dropDraft(patient);
    const Notice failure = m_failure;
    start(m_services.registrations.newDraft(patient));
    m_failure = failure;
    follow(entry.id);
    Q_EMIT rebuilt();
    Q_EMIT changed();
    Q_EMIT announced(saved().what);
    Q_EMIT recorded();
}

void RegistrationPresenter::follow(const QUuid &id)
{
    if (!m_saved || m_saved->entry.id != id)
        return;
    const auto entry = m_services.outbox.entry(id);
    if (entry && *entry)
        m_saved->entry = **entry;
    Q_EMIT changed();
}

Notice RegistrationPresenter::saved() const
{
    if (!m_saved)
        return {};
    const domain::OutboxState state = m_saved->entry.state;
    const StateLook look = stateLook(state);
    Token tone = state == domain::OutboxState::NeedsYou ? Token::Stop : Token::Ok;
    QString word = look.word;
    if (m_saved->undone)
        word = tr("Undone");
    if (m_saved->undone || state == domain::OutboxState::Withdrawn)
        tone = Token::Info;
    return {tone,
            word + u": "_s + m_saved->what,
            m_saved->undone ? tr("What you typed is back in the form.") : QString(),
            {},
            {}};
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
    const auto done =
        m_services.outbox.withdrawUnsent(m_saved->entry.id, tr("Undone right after saving"));
    m_undoTimer.stop();
    if (!done) {
        m_failure = noticeOf(done.error());
        Q_EMIT changed();
        return;
    }
    m_saved->undone = true;
    if (!hasTyping()) {
        const domain::RegistrationDraft before = m_saved->draft;
        const domain::RegistrationDraft empty = m_initial;
        start(before);
        m_initial = empty;
        touch();
    }
    Q_EMIT rebuilt();
    Q_EMIT changed();
    Q_EMIT announced(saved().what);
    Q_EMIT focusAsked(Field::Product);
}

} // namespace ui
