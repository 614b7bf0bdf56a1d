// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registration/DoseForm.h"

#include "domain/Collaborator.h"
#include "domain/TypedPractitioner.h"
#include "services/PatientService.h"
#include "services/RegistrationService.h"
#include "services/SessionService.h"
#include "ui/pages/registration/FormLayout.h"
#include "ui/text/CodeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using domain::Field;
using domain::RegistrationKind;

namespace {

QString numberOf(const std::optional<domain::Practitioner> &person)
{
    if (!person)
        return {};
    if (person->nihdi)
        return person->nihdi->display();
    if (person->agb)
        return person->agb->display();
    if (person->big)
        return person->big->display();
    if (person->uzi)
        return person->uzi->display();
    return person->insz ? person->insz->display() : QString();
}

// A question that this register's lists have no answers to is not asked.
bool canBeAnswered(Field field, const domain::ValueSets &sets)
{
    if (field == Field::FreeStock)
        return !sets.concepts(u"funding"_s).isEmpty();
    if (field == Field::Prophylaxis)
        return !sets.concepts(u"prophylaxis"_s).isEmpty();
    return field != Field::Place || !sets.concepts(u"place"_s).isEmpty();
}

} // namespace

// ---------------------------------------------------------------- what it is filled with

void DoseForm::start(domain::RegistrationDraft draft)
{
    m_draft = std::move(draft);
    if (m_draft.kind == RegistrationKind::Given && m_draft.dose.isEmpty())
        m_draft.dose = u"1"_s;
    m_initial = m_draft;
    m_corrected.reset();
    m_shared = false;
    m_reason.clear();
    m_typedProduct.clear();
    m_performerText = numberOf(m_draft.performer);
    m_lotAsked = false;
    m_suggestedCnk.clear();
}

void DoseForm::clear()
{
    start({});
}

// The next person often gets the same; the lot must be looked at again.
void DoseForm::startNew(const domain::Patient &patient)
{
    start(m_services.registrations.newDraft(patient));
    const auto *product = m_services.catalogue.catalogue().byCnk(m_memory.lastProductFor(patient));
    if (!product)
        return;
    suggest(*product);
    m_initial = m_draft;
}

void DoseForm::startShared(const domain::RegistrationDraft &draft)
{
    start(draft);
    m_shared = true;
}

void DoseForm::startNext()
{
    start(m_services.registrations.newDraft(patient()));
}

void DoseForm::restore(const domain::RegistrationDraft &kept)
{
    const domain::RegistrationDraft untouched = m_initial;
    start(kept);
    m_draft.kept.reset();
    m_initial = untouched;
    m_draft.patient = untouched.patient;
    // Who works here now may be somebody else than who began the form.
    m_draft.organization = untouched.organization;
}

void DoseForm::startCorrection(const domain::HistoryRow &row, domain::RegistrationDraft draft,
                               const domain::Patient &patient)
{
    draft.patient = patient;
    start(std::move(draft));
    m_corrected = row;
}

void DoseForm::followSession()
{
    if (!isOpen() || m_corrected)
        return;
    const domain::RegistrationDraft now =
        m_services.registrations.newDraft(m_draft.patient.value_or(domain::Patient()));
    const bool untouched = m_draft.performer == m_initial.performer;
    m_draft.organization = m_initial.organization = now.organization;
    m_initial.performer = now.performer;
    if (!untouched)
        return;
    m_draft.performer = now.performer;
    m_performerText = numberOf(m_draft.performer);
}

bool DoseForm::hasTyping() const
{
    return isOpen() && (m_draft != m_initial || !m_reason.isEmpty() || !m_typedProduct.isEmpty());
}

bool DoseForm::correctsNothing() const
{
    return m_corrected && m_corrected->immunization && m_draft == m_initial &&
           m_typedProduct.isEmpty();
}

domain::RegistrationDraft DoseForm::draftToSave() const
{
    return withoutForeignFields(m_draft);
}

// ---------------------------------------------------------------- its fields

void DoseForm::setKind(RegistrationKind kind)
{
    m_draft.kind = kind;
    if (kind == RegistrationKind::Given)
        bringSuggestionsBack();
    else
        dropSuggestions();
    if (kind == RegistrationKind::Historical && m_draft.confirmation.isEmpty())
        m_draft.confirmation = u"confirmed"_s; // that is what proof means, unless said otherwise
    if (kind == RegistrationKind::Historical && m_draft.occurrence == m_initial.occurrence)
        m_draft.occurrence = {};
    else if (kind != RegistrationKind::Historical && m_draft.occurrence == domain::Occurrence())
        m_draft.occurrence = m_initial.occurrence;
}

// What goes for a dose of today is no guess at another one: neither product, lot nor day.
void DoseForm::dropSuggestions()
{
    const bool suggested = !m_suggestedCnk.isEmpty() && m_draft.cnk == m_suggestedCnk;
    if (suggested)
        setProduct({ProductChoice::Kind::Text, {}, {}, {}});
    const SessionMemory::Pack pack = m_memory.packOf(m_suggestedCnk);
    if (m_lotAsked || (suggested && m_draft.lot == pack.lot)) {
        m_draft.lot.clear();
        m_draft.expiry.clear();
        m_lotAsked = false;
    }
}

void DoseForm::bringSuggestionsBack()
{
    const auto &catalogue = m_services.catalogue.catalogue();
    if (m_draft.dose.isEmpty())
        m_draft.dose = u"1"_s;
    if (const auto *product = catalogue.byCnk(m_draft.cnk))
        fillLot(*product);
    else if (const auto *before = catalogue.byCnk(m_suggestedCnk); before && nothingChosen())
        suggest(*before);
}

bool DoseForm::nothingChosen() const
{
    return chosen().title.isEmpty() && m_typedProduct.isEmpty();
}

void DoseForm::suggest(const domain::VaccineProduct &product)
{
    m_draft.cnk = m_suggestedCnk = product.cnk.value();
    fillFromProduct(product);
}

QList<Field> DoseForm::fields(bool unfolded) const
{
    QList<Field> all = mainFields(kind());
    if (m_corrected)
        all.prepend(Field::Reason);
    if (unfolded)
        all.append(moreFields(kind()));
    if (m_draft.place != "abroad"_L1)
        all.removeOne(Field::Country);
    all.removeIf(
        [this](Field field) { return !canBeAnswered(field, m_services.catalogue.valueSets()); });
    if (unfolded || !m_initial.performer)
        all.append(Field::Performer);
    return all;
}

QString DoseForm::value(Field field) const
{
    if (field == Field::Reason)
        return m_reason;
    if (field == Field::Performer)
        return m_performerText;
    return fieldValue(m_draft, field);
}

void DoseForm::setValue(Field field, const QString &value)
{
    if (field == Field::Reason)
        m_reason = value;
    else if (field == Field::Performer)
        setPerformer(value);
    else
        setFieldValue(m_draft, field, value);
    if (field == Field::Lot)
        m_lotAsked = false;
}

// A number says who it is; the name is only known of the person who is signed in.
void DoseForm::setPerformer(const QString &text)
{
    m_performerText = text;
    m_draft.performer.reset();
    const auto typed = domain::typedPractitioner(text, m_services.patients.numberKind(),
                                                 m_services.catalogue.today());
    if (!typed)
        return;
    const auto &me = m_services.session.session();
    m_draft.performer =
        me && isSamePerson(me->account.practitioner, *typed) ? me->account.practitioner : *typed;
}

bool DoseForm::knowsPeopleByBsn() const
{
    return m_services.patients.numberKind() == domain::PersonNumber::Kind::Bsn;
}

bool DoseForm::hasUnknownPerformer() const
{
    return !m_performerText.trimmed().isEmpty() && !m_draft.performer;
}

DateContext DoseForm::dateContext(Field field) const
{
    DateContext context;
    context.today = m_services.catalogue.today();
    if (m_draft.patient && m_draft.patient->birthDate)
        context.birth = m_draft.patient->birthDate->first();
    context.inFuture = field == Field::Expiry;
    context.partialAllowed = field == Field::Expiry || kind() == RegistrationKind::Historical;
    return context;
}

bool DoseForm::isMissing(Field field) const
{
    switch (field) {
    case Field::Product:
        return chosen().title.isEmpty();
    case Field::Lot:
        return kind() == RegistrationKind::Given && (m_draft.lot.isEmpty() || m_lotAsked);
    case Field::Date:
    case Field::FreeStock:
    case Field::Dose:
    case Field::NotGivenReason:
    case Field::Proof:
    case Field::Reason:
    case Field::Form:
    case Field::Performer:
        return value(field).trimmed().isEmpty();
    default:
        return false;
    }
}

// Ahead of it every field that is still empty is asked for once; an expiry date only of a new lot.
bool DoseForm::isOpenAhead(Field field) const
{
    if (field == Field::Product || isMissing(field))
        return isMissing(field);
    const QString &lot = m_draft.lot;
    if (field == Field::Expiry && (lot.isEmpty() || lot == m_memory.packOf(m_draft.cnk).lot))
        return false;
    return value(field).trimmed().isEmpty();
}

std::optional<Field> DoseForm::nextNeeded(QList<Field> order, Field after) const
{
    const qsizetype at = order.indexOf(after) + 1;
    for (qsizetype i = at; i < order.size(); ++i)
        if (isOpenAhead(order.at(i)))
            return order.at(i);
    for (const Field field : order.mid(0, std::max<qsizetype>(0, at - 1))) {
        // An empty lot was asked for on the way, and does not hold anybody back.
        const bool passed = field == Field::Lot && !m_lotAsked;
        if (!passed && isMissing(field))
            return field;
    }
    return {};
}

// ---------------------------------------------------------------- the product

void DoseForm::typeProduct(const QString &text)
{
    if (m_typedProduct.isEmpty() && !chosen().title.isEmpty())
        m_replaced = chosen();
    setProduct({ProductChoice::Kind::Text, {}, {}, {}});
    m_typedProduct = text;
}

void DoseForm::abandonTyping()
{
    setProduct(m_replaced);
}

void DoseForm::choose(const ProductChoice &choice)
{
    setProduct(choice);
    m_replaced = choice;
    if (const auto *product = m_services.catalogue.catalogue().byCnk(m_draft.cnk))
        fillFromProduct(*product);
}

void DoseForm::setProduct(const ProductChoice &choice)
{
    using Kind = ProductChoice::Kind;
    m_typedProduct.clear();
    m_draft.cnk = choice.kind == Kind::Product ? choice.code : QString();
    m_draft.vaccineCode = choice.kind == Kind::Vaccine ? choice.code : QString();
    m_draft.productText = choice.kind == Kind::Text ? choice.title : QString();
}

void DoseForm::fillFromProduct(const domain::VaccineProduct &product)
{
    m_draft.route = product.routes.size() == 1 ? product.routes.first() : QString();
    m_draft.dose = product.doses.value(0, u"1"_s);
    fillLot(product);
}

// The pack that was used last in this session, to be looked at again.
void DoseForm::fillLot(const domain::VaccineProduct &product)
{
    if (kind() != RegistrationKind::Given)
        return;
    if (!m_draft.lot.isEmpty() && !m_lotAsked)
        return; // typed for this dose
    const SessionMemory::Pack pack = m_memory.packOf(product.cnk.value());
    m_draft.lot = pack.lot;
    m_draft.expiry = pack.expiry;
    m_lotAsked = !pack.lot.isEmpty();
}

ProductChoice DoseForm::chosen() const
{
    return chosenIn(m_draft, m_services.catalogue);
}

ProductChoice DoseForm::chosenIn(const domain::RegistrationDraft &draft,
                                 const services::CatalogueService &catalogue)
{
    if (const auto *product = catalogue.catalogue().byCnk(draft.cnk))
        return ProductListModel::choiceOf(catalogue, *product);
    if (!draft.productText.isEmpty())
        return {ProductChoice::Kind::Text,
                {},
                draft.productText,
                ProductListModel::noteOf(ProductChoice::Kind::Text)};
    if (!draft.vaccineCode.isEmpty())
        return {ProductChoice::Kind::Vaccine, draft.vaccineCode,
                codeText(catalogue.valueSets(), u"vaccine"_s, draft.vaccineCode),
                ProductListModel::noteOf(ProductChoice::Kind::Vaccine)};
    return {ProductChoice::Kind::Text, {}, draft.cnk, {}};
}

} // namespace ui
