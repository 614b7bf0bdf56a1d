// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftValidator.h"

#include "domain/DoseText.h"
#include "domain/Expiry.h"
#include "domain/VaccineCode.h"
#include "domain/rules/BodyRules.h"
#include "domain/rules/DateRules.h"
#include "domain/rules/PersonRules.h"
#include "domain/rules/ProductRules.h"
#include "domain/rules/ReasonRules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

// Proof and remark are one note on the wire; a blank line keeps them apart.
constexpr QStringView c_noteSeparator = u"\n\n";

// One kind of line break, no blank lines, no spaces around.
QString tidied(const QString &text)
{
    static const QRegularExpression lineBreaks(u"\\s*[\\r\\n]\\s*"_s);
    return text.trimmed().replace(lineBreaks, u"\n"_s);
}

QString note(const RegistrationDraft &draft)
{
    QStringList parts{tidied(draft.proof), draft.remark.trimmed()};
    parts.removeAll(QString());
    return parts.join(c_noteSeparator);
}

CodedValue codedValue(const ValueSets &valueSets, const QString &set, const QString &code)
{
    const Concept *found = valueSets.find(set, code);
    return found ? found->value : CodedValue{};
}

std::optional<Side> sideOf(const Concept *side)
{
    const QString key = side ? side->key : QString();
    if (key == u"left")
        return Side::Left;
    if (key == u"right")
        return Side::Right;
    return key == u"both" ? std::optional(Side::Both) : std::nullopt;
}

QString sideKey(std::optional<Side> side)
{
    if (!side)
        return {};
    if (*side == Side::Both)
        return u"both"_s;
    return *side == Side::Left ? u"left"_s : u"right"_s;
}

// The vaccine: what the pack is, else what was chosen, else the words that were typed.
void fillVaccine(Registration &registration, const RegistrationDraft &draft,
                 const VaccineProduct *product, const ValueSets &valueSets)
{
    if (product) {
        registration.vaccineCode = product->vaccineCode;
        if (draft.kind != RegistrationKind::NotGiven)
            registration.product = *product;
        return;
    }
    const QString code = draft.vaccineCode.isEmpty() ? u"other"_s : draft.vaccineCode;
    registration.vaccineCode = codedValue(valueSets, u"vaccine"_s, code);
    registration.vaccineText = draft.productText.trimmed();
}

void fillAct(Registration &registration, const RegistrationDraft &draft, const ValueSets &valueSets)
{
    registration.dose = normalDose(draft.dose);
    registration.lot = draft.lot.trimmed();
    if (const QDate expiry = lastUsableDay(draft.expiry); expiry.isValid())
        registration.expiry = expiry;
    registration.route = codedValue(valueSets, u"route"_s, draft.route);
    registration.prophylaxis = codedValue(valueSets, u"prophylaxis"_s, draft.prophylaxis);
    registration.site = codedValue(valueSets, u"site"_s, draft.site);
    registration.side = sideOf(valueSets.find(u"side"_s, draft.side));
    registration.place = codedValue(valueSets, u"place"_s, draft.place);
    registration.country = draft.country.trimmed().toUpper();
    registration.notGivenReason = codedValue(valueSets, u"notGivenReason"_s, draft.notGivenReason);
}

void splitNote(RegistrationDraft &draft, const QString &note)
{
    const qsizetype separator = note.indexOf(c_noteSeparator);
    if (draft.kind != RegistrationKind::Historical) {
        draft.remark = note;
    } else if (separator < 0) {
        draft.proof = note;
    } else {
        draft.proof = note.left(separator);
        draft.remark = note.sliced(separator + c_noteSeparator.size());
    }
}

} // namespace

Problems DraftValidator::check(const RegistrationDraft &draft, QDate today) const
{
    const DraftContext context{draft, m_valueSets, m_catalogue.byCnk(draft.cnk), today};
    ProblemList problems;
    checkPerson(context, problems);
    checkDate(context, problems);
    checkProduct(context, problems);
    checkBody(context, problems);
    checkReason(context, problems);
    return problems.problems();
}

Registration DraftValidator::toRegistration(const RegistrationDraft &draft) const
{
    Registration registration;
    registration.kind = draft.kind;
    registration.patient = draft.patient.value_or(Patient{});
    registration.performer = draft.performer.value_or(Practitioner{});
    registration.organization = draft.organization;
    registration.freeStock = draft.freeStock;
    registration.occurrence = draft.occurrence;
    registration.occurrence.text = draft.occurrence.text.trimmed();
    fillVaccine(registration, draft, m_catalogue.byCnk(draft.cnk), m_valueSets);
    fillAct(registration, draft, m_valueSets);
    registration.confirmation = draft.confirmation;
    registration.remark = note(draft);
    registration.acceptedWarnings = draft.acceptedWarnings.trimmed();
    return registration;
}

RegistrationDraft DraftValidator::toDraft(const Registration &registration)
{
    RegistrationDraft draft;
    draft.kind = registration.kind;
    draft.patient = registration.patient;
    if (registration.performer != Practitioner{})
        draft.performer = registration.performer;
    draft.organization = registration.organization;
    draft.freeStock = registration.freeStock;
    draft.occurrence = registration.occurrence;
    if (registration.product)
        draft.cnk = registration.product->cnk.value();
    else
        draft.vaccineCode = registration.vaccineCode.code;
    draft.productText = registration.vaccineText;
    draft.dose = registration.dose;
    draft.lot = registration.lot;
    draft.expiry = registration.expiry ? registration.expiry->toString(Qt::ISODate) : QString();
    draft.route = registration.route.code;
    draft.prophylaxis = registration.prophylaxis.code;
    draft.site = registration.site.code;
    draft.side = sideKey(registration.side);
    draft.place = registration.place.code;
    draft.country = registration.country;
    draft.notGivenReason = registration.notGivenReason.code;
    draft.confirmation = registration.confirmation;
    splitNote(draft, registration.remark);
    draft.acceptedWarnings = registration.acceptedWarnings;
    return draft;
}

} // namespace domain
