// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/HistoryRowText.h"

#include "domain/Pack.h"
#include "ui/text/CodeText.h"
#include "ui/text/DateText.h"
#include "ui/text/Language.h"
#include "ui/text/NameText.h"
#include "ui/text/StateText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class HistoryRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRowTexts)
};

QString uuidIn(const QList<domain::Identifier> &identifiers)
{
    for (const domain::Identifier &identifier : identifiers) {
        QString text = identifier.value;
        if (text.startsWith("urn:uuid:"_L1))
            text = text.mid(9);
        const QUuid uuid = QUuid::fromString(text);
        if (!uuid.isNull())
            return uuid.toString(QUuid::WithoutBraces);
    }
    return {};
}

QString sortable(const domain::Occurrence &occurrence)
{
    return occurrence.date ? occurrence.date->iso() : u"0"_s + occurrence.text;
}

QString diseaseLine(const services::CatalogueService &catalogue, const domain::CodedValue &code)
{
    return catalogue.diseases(code, currentLanguage()).join(u", "_s);
}

const domain::VaccineProduct *knownProduct(const services::CatalogueService &catalogue,
                                           const QList<domain::CodedValue> &products)
{
    for (const domain::CodedValue &product : products)
        if (const auto *known = catalogue.catalogue().byCnk(product.code))
            return known;
    return nullptr;
}

QString receivedName(const QList<domain::CodedValue> &codes)
{
    for (const domain::CodedValue &code : codes)
        if (!code.display.isEmpty())
            return code.display;
    return {};
}

void describeProduct(HistoryRowText &text, const domain::Immunization &dose,
                     const services::CatalogueService &catalogue)
{
    const domain::CodedValue code = dose.vaccineCodes.value(0);
    if (const domain::VaccineProduct *known = knownProduct(catalogue, dose.products))
        text.product = known->brand;
    else
        text.product = receivedName(dose.products);
    text.diseases = diseaseLine(catalogue, code);
    if (!text.product.isEmpty())
        return;
    text.productKnown = false;
    text.product = dose.vaccineText.isEmpty()
                       ? catalogue.label(u"vaccine"_s, code, currentLanguage())
                       : dose.vaccineText;
    if (text.product.isEmpty())
        text.product = HistoryRowTexts::tr("Vaccine not recorded");
    else if (text.diseases.isEmpty() || text.diseases == text.product)
        text.diseases = HistoryRowTexts::tr("product not recorded");
}

void describeProduct(HistoryRowText &text, const domain::Registration &dose,
                     const services::CatalogueService &catalogue)
{
    text.diseases = diseaseLine(catalogue, dose.vaccineCode);
    if (dose.product) {
        text.product = dose.product->brand;
        return;
    }
    text.productKnown = false;
    text.product = dose.vaccineText.isEmpty()
                       ? catalogue.label(u"vaccine"_s, dose.vaccineCode, currentLanguage())
                       : dose.vaccineText;
}

QString reasonLine(const services::CatalogueService &catalogue, const domain::CodedValue &reason)
{
    const QString words = codeText(catalogue.valueSets(), u"notGivenReason"_s, reason);
    return words.isEmpty() ? HistoryRowTexts::tr("not given, no reason recorded")
                           : HistoryRowTexts::tr("not given: %1").arg(words);
}

void describe(HistoryRowText &text, const domain::Immunization &dose,
              const HistoryRowContext &context)
{
    const StateLook look = stateLook(dose.status);
    text.state = look.word;
    text.icon = look.icon;
    text.token = look.token;
    text.stateNote = context.source;
    text.date = occurrenceText(dose.occurrence);
    text.sortDate = sortable(dose.occurrence);
    text.struck = dose.status == domain::ImmunizationStatus::EnteredInError;
    text.lot = dose.lot;
    text.who = dose.performerName;
    text.organization = dose.organizationName;
    if (dose.status == domain::ImmunizationStatus::Unreadable) {
        text.product = HistoryRowTexts::tr("A record that could not be read");
        text.diseases = HistoryRowTexts::tr("Open it to see why; the register still has it.");
        text.productKnown = false;
        return;
    }
    describeProduct(text, dose, context.catalogue);
    if (domain::contradictsPack(dose, context.catalogue.catalogue()))
        text.diseases =
            HistoryRowTexts::tr("%1; the pack is of another vaccine: an error").arg(text.diseases);
    if (dose.status == domain::ImmunizationStatus::NotDone)
        text.diseases = reasonLine(context.catalogue, dose.statusReason);
    if (dose.primarySource == false)
        text.dateNote = HistoryRowTexts::tr("on proof", "not given here: recorded from a document");
}

void describe(HistoryRowText &text, const domain::Registration &dose,
              const HistoryRowContext &context)
{
    text.date = occurrenceText(dose.occurrence);
    text.sortDate = sortable(dose.occurrence);
    text.lot = dose.lot;
    text.who = practitionerName(dose.performer);
    text.organization = dose.organization ? organizationName(*dose.organization) : QString();
    describeProduct(text, dose, context.catalogue);
    if (dose.kind == domain::RegistrationKind::NotGiven)
        text.diseases = reasonLine(context.catalogue, dose.notGivenReason);
    if (dose.kind == domain::RegistrationKind::Historical)
        text.dateNote = HistoryRowTexts::tr("on proof", "not given here: recorded from a document");
}

QString entryNote(const domain::OutboxEntry &entry)
{
    switch (entry.action) {
    case domain::OutboxAction::Register:
        break;
    case domain::OutboxAction::Correct:
        return HistoryRowTexts::tr("correction");
    case domain::OutboxAction::Withdraw:
        return HistoryRowTexts::tr("withdrawal");
    }
    if (entry.state == domain::OutboxState::NeedsYou)
        return HistoryRowTexts::tr("open it to see why");
    return HistoryRowTexts::tr("recorded here");
}

void addEntry(HistoryRowText &text, const domain::OutboxEntry &entry, bool atRegister)
{
    const bool accepted = entry.state == domain::OutboxState::Accepted;
    if (accepted && entry.action == domain::OutboxAction::Withdraw) {
        const StateLook look = stateLook(domain::OutboxState::Withdrawn);
        text.state = look.word;
        text.icon = look.icon;
        text.token = look.token;
        text.struck = true;
        return;
    }
    // Accepted and read back: the register's own record says all there is to say.
    if (atRegister && accepted)
        return;
    const StateLook look = stateLook(entry.state);
    text.state = look.word;
    text.icon = look.icon;
    text.token = look.token;
    text.stateNote = entryNote(entry);
    const bool takenBack = entry.state == domain::OutboxState::Withdrawn ||
                           (entry.action == domain::OutboxAction::Withdraw &&
                            entry.state != domain::OutboxState::NeedsYou);
    text.struck = text.struck ||
                  (takenBack && !(atRegister && entry.state == domain::OutboxState::Withdrawn));
}

void addMarks(HistoryRowText &text, const domain::HistoryRow &row)
{
    QStringList notes;
    if (row.inFuture) {
        notes.append(HistoryRowTexts::tr("in the future: an error"));
        text.dateToken = Token::Stop;
    }
    if (row.beforeBirth) {
        notes.append(HistoryRowTexts::tr("before the birth: an error"));
        text.dateToken = Token::Stop;
    }
    if (row.immunization && row.immunization->occurrence.isUnclear()) {
        notes.append(HistoryRowTexts::tr("not a date: an error"));
        text.dateToken = Token::Stop;
    }
    if (row.sameDayDouble) {
        notes.append(HistoryRowTexts::tr("twice on this day"));
        if (text.dateToken != Token::Stop)
            text.dateToken = Token::Wait;
    }
    if (!text.dateNote.isEmpty())
        notes.append(text.dateNote);
    text.dateNote = notes.join(u" · "_s);
    if (text.date.isEmpty())
        text.date = HistoryRowTexts::tr("date not recorded");
}

} // namespace

QString rowKey(const domain::HistoryRow &row)
{
    if (row.entry && row.entry->action == domain::OutboxAction::Register)
        return row.entry->id.toString(QUuid::WithoutBraces);
    if (!row.immunization)
        return u"register/"_s + row.entry->registerId;
    const QString uuid = uuidIn(row.immunization->identifiers);
    if (!uuid.isEmpty())
        return uuid;
    if (!row.immunization->id.isEmpty())
        return u"register/"_s + row.immunization->id;
    return u"content/"_s + QString::fromLatin1(QCryptographicHash::hash(row.immunization->received,
                                                                        QCryptographicHash::Sha256)
                                                   .toHex());
}

HistoryRowText rowText(const domain::HistoryRow &row, const HistoryRowContext &context)
{
    HistoryRowText text;
    text.key = rowKey(row);
    const bool shownAsEntered = row.entry && row.entry->action == domain::OutboxAction::Correct &&
                                row.entry->state != domain::OutboxState::Withdrawn;
    if (row.immunization)
        describe(text, *row.immunization, context);
    if (row.entry && (!row.immunization || shownAsEntered))
        describe(text, row.entry->registration, context);
    if (row.entry)
        addEntry(text, *row.entry, row.immunization.has_value());
    addMarks(text, row);
    return text;
}

} // namespace ui
