// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DraftOptions.h"

#include "domain/Collaborator.h"
#include "domain/TypedPractitioner.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using domain::Field;
using domain::ProblemCode;
using domain::RegistrationDraft;
using domain::RegistrationKind;

struct TextOption
{
    const char *name;
    QString RegistrationDraft::*member;
};
constexpr std::array textOptions{
    TextOption{"dose", &RegistrationDraft::dose},
    TextOption{"lot", &RegistrationDraft::lot},
    TextOption{"expiry", &RegistrationDraft::expiry},
    TextOption{"route", &RegistrationDraft::route},
    TextOption{"site", &RegistrationDraft::site},
    TextOption{"side", &RegistrationDraft::side},
    TextOption{"prophylaxis", &RegistrationDraft::prophylaxis},
    TextOption{"place", &RegistrationDraft::place},
    TextOption{"country", &RegistrationDraft::country},
    TextOption{"confirmation", &RegistrationDraft::confirmation},
    TextOption{"remark", &RegistrationDraft::remark},
    TextOption{"accept-warnings", &RegistrationDraft::acceptedWarnings},
};

Finding unreadable(Field field, ProblemCode code, const QString &typed)
{
    return finding(domain::Problem{.field = field,
                                   .code = code,
                                   .severity = domain::Severity::Blocking,
                                   .arguments = {typed.left(40)}});
}

// A date may be partial or, on proof, words: the form's rules say where.
domain::Occurrence readOccurrence(const QString &typed, QDate today)
{
    domain::Occurrence occurrence;
    const QDateTime instant = QDateTime::fromString(typed, Qt::ISODate);
    if (typed == "today"_L1) {
        occurrence.date = core::PartialDate::fromDate(today);
    } else if (const auto date = core::PartialDate::fromIso(typed)) {
        occurrence.date = date;
    } else if (typed.contains(u'T') && instant.isValid() && instant.timeSpec() != Qt::LocalTime) {
        occurrence.instant = instant;
        occurrence.date = core::PartialDate::fromDate(instant.date());
    } else {
        occurrence.text = typed;
    }
    return occurrence;
}

void putFreeStock(const QString &typed, RegistrationDraft &draft, Findings &findings)
{
    draft.freeStock.reset();
    if (typed == "yes"_L1)
        draft.freeStock = true;
    else if (typed == "no"_L1)
        draft.freeStock = false;
    else if (!typed.isEmpty())
        findings.append(unreadable(Field::FreeStock, ProblemCode::UnknownCode, typed));
    // Where an earlier dose came from is not recorded; "no" says nothing that could get lost.
    if (draft.kind == RegistrationKind::Historical && draft.freeStock.value_or(false))
        findings.append(unreadable(Field::FreeStock, ProblemCode::NotAllowedHere, typed));
}

// The vaccine follows from the pack: a new pack replaces what was chosen without one.
void putProduct(const Arguments &given, RegistrationDraft &draft)
{
    if (given.has(u"product"_s)) {
        const QString typed = given.value(u"product"_s).trimmed();
        const auto cnk = ids::CnkCode::parse(typed);
        draft.cnk = cnk ? cnk->value() : typed;
        draft.vaccineCode.clear();
        draft.productText.clear();
    } else if (given.has(u"vaccine"_s) || given.has(u"vaccine-text"_s)) {
        draft.cnk.clear();
    }
    if (given.has(u"vaccine"_s))
        draft.vaccineCode = given.value(u"vaccine"_s).trimmed();
    if (given.has(u"vaccine-text"_s))
        draft.productText = given.value(u"vaccine-text"_s);
}

void putKind(const Arguments &given, RegistrationDraft &draft)
{
    if (given.has(u"not-given"_s)) {
        draft.kind = RegistrationKind::NotGiven;
        draft.notGivenReason = given.value(u"not-given"_s).trimmed();
    }
    if (given.has(u"proof"_s)) {
        draft.kind = RegistrationKind::Historical;
        draft.proof = given.value(u"proof"_s);
        if (draft.confirmation.isEmpty())
            draft.confirmation = u"confirmed"_s; // written proof was seen
    }
}

} // namespace

QList<OptionSpec> draftOptions()
{
    return {
        {u"product"_s, u"CNK"_s, u"the pack, by its seven-digit code, or the product's word"_s},
        {u"date"_s, u"D"_s,
         u"when: 2026-05-03 or \"today\"; with --proof also 2011, 2011-05, words"_s},
        {u"dose"_s, u"N"_s, u"0.5, 1 or 2"_s},
        {u"free-stock"_s, u"yes|no"_s, u"from the free stock?"_s},
        {u"lot"_s, u"L"_s, u"lot number"_s},
        {u"expiry"_s, u"D"_s, u"expiry date of the pack"_s},
        {u"route"_s, u"CODE"_s, u"IM SC ID IV Oral Nasal"_s},
        {u"site"_s, u"CODE"_s, u"body part, such as 35259002 (deltoid)"_s},
        {u"side"_s, u"left|right"_s, u"of the body part"_s},
        {u"prophylaxis"_s, u"pre|post"_s, u"before or after exposure"_s},
        {u"remark"_s, u"T"_s, u"free text; who may read the record reads it"_s},
        {u"place"_s, u"CODE"_s, u"kind of place, such as workplace or school"_s},
        {u"country"_s, u"CC"_s, u"two letters, with --place abroad"_s},
        {u"performer"_s, u"N"_s,
         u"NIHDI number, INSZ, or agb:N big:N uzi:N of who gave it; else you"_s},
        {u"not-given"_s, u"REASON"_s, u"it was not given, and why: ALLERGY PATOBJ …"_s},
        {u"proof"_s, u"T"_s, u"it was given earlier, and what shows it"_s},
        {u"vaccine"_s, u"CODE"_s, u"the vaccine, where there is no pack"_s},
        {u"vaccine-text"_s, u"T"_s, u"its name, where there is no code"_s},
        {u"confirmation"_s, u"C"_s, u"with --proof: confirmed unconfirmed other"_s},
        {u"accept-warnings"_s, u"T"_s, u"why it is right all the same"_s},
    };
}

std::optional<QString> misusedDraftOptions(const Arguments &given)
{
    if (given.has(u"not-given"_s) && given.has(u"proof"_s))
        return u"Give one of --not-given and --proof."_s;
    return std::nullopt;
}

Findings putOptions(const Arguments &given, QDate today, RegistrationDraft &draft)
{
    Findings findings;
    putKind(given, draft);
    putProduct(given, draft);
    for (const TextOption &option : textOptions)
        if (const QString name = QString::fromLatin1(option.name); given.has(name))
            draft.*option.member = given.value(name);
    if (given.has(u"date"_s))
        draft.occurrence = readOccurrence(given.value(u"date"_s).trimmed(), today);
    if (given.has(u"free-stock"_s))
        putFreeStock(given.value(u"free-stock"_s), draft, findings);
    return findings;
}

Findings putPerformer(const Arguments &given, QDate today, domain::PersonNumber::Kind numbers,
                      const std::optional<domain::Practitioner> &known, RegistrationDraft &draft)
{
    if (!given.has(u"performer"_s)) {
        if (!draft.performer)
            draft.performer = known;
        return {};
    }
    const auto typed = domain::typedPractitioner(given.value(u"performer"_s), numbers, today);
    if (!typed)
        return {finding(Field::Performer, typed.error())};
    draft.performer = known && isSamePerson(*known, *typed) ? *known : *typed;
    return {};
}

} // namespace cli
