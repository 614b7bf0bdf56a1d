// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ProductRules.h"

#include "domain/DoseText.h"
#include "domain/Expiry.h"
#include "domain/Season.h"
#include "domain/VaccineCode.h"
#include "domain/rules/TextRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype c_longestProductText = 200;
constexpr qsizetype c_usualLotLength = 20; // GS1 application identifier 10
constexpr qsizetype c_longestLot = 100;

void checkSeason(const DraftContext &context, ProblemList &problems)
{
    const auto &date = context.draft.occurrence.date;
    const QDate end = seasonEnd(context.product->season);
    if (!context.isNotGiven() && date && end.isValid() && date->first() > end)
        problems.warn(Field::Product, ProblemCode::SeasonOver, {context.product->season});
}

void checkPack(const DraftContext &context, ProblemList &problems)
{
    const RegistrationDraft &draft = context.draft;
    const bool noProduct = draft.cnk.trimmed().isEmpty() && draft.productText.trimmed().isEmpty();
    if (context.product)
        checkSeason(context, problems);
    else if (!draft.cnk.trimmed().isEmpty())
        problems.block(Field::Product, ProblemCode::UnknownProduct, {draft.cnk.left(20)});
    else if (!noProduct && context.isGiven())
        problems.warn(Field::Product, ProblemCode::UnknownProduct, {draft.productText.left(40)});
    else if (noProduct && (context.isGiven() || needsText(draft.vaccineCode)))
        problems.block(Field::Product, ProblemCode::Missing);
    checkText(Field::Product, draft.productText, c_longestProductText, Lines::One, problems);
}

// The vaccine code follows from the pack. Only without a pack is it chosen.
void checkVaccine(const DraftContext &context, ProblemList &problems)
{
    const RegistrationDraft &draft = context.draft;
    if (draft.vaccineCode.isEmpty()) {
        if (!context.isGiven() && draft.cnk.trimmed().isEmpty() &&
            draft.productText.trimmed().isEmpty())
            problems.block(Field::Vaccine, ProblemCode::Missing);
    } else if (context.product) {
        if (draft.vaccineCode != context.product->vaccineCode.code)
            problems.block(Field::Vaccine, ProblemCode::NotAllowedHere);
    } else if (!context.knows(u"vaccine"_s, draft.vaccineCode)) {
        problems.block(Field::Vaccine, ProblemCode::UnknownCode);
    }
}

// A list that names the usual doses decides; without one only a double dose stands out.
bool isUnusualDose(const VaccineProduct &product, const QString &dose)
{
    return product.doses.isEmpty() ? dose == "2"_L1 : !product.doses.contains(dose);
}

void checkDose(const DraftContext &context, ProblemList &problems)
{
    const QString dose = context.draft.dose.trimmed();
    if (dose.isEmpty()) {
        if (context.isGiven())
            problems.block(Field::Dose, ProblemCode::Missing);
        return;
    }
    const QString normal = normalDose(dose);
    if (context.isNotGiven())
        problems.block(Field::Dose, ProblemCode::NotAllowedHere);
    else if (normal.isEmpty())
        problems.block(Field::Dose, ProblemCode::DoseNotAllowed);
    else if (context.product && isUnusualDose(*context.product, normal))
        problems.warn(Field::Dose, ProblemCode::DoseUnusual,
                      {context.product->doses.value(0, u"1"_s)});
}

bool isPrintableAscii(QChar c)
{
    return c >= u' ' && c <= u'~';
}

void checkLot(const DraftContext &context, ProblemList &problems)
{
    const QString lot = context.draft.lot.trimmed();
    if (lot.isEmpty()) {
        if (context.isGiven())
            problems.note(Field::Lot, ProblemCode::LotMissing);
        return;
    }
    if (context.isNotGiven()) {
        problems.block(Field::Lot, ProblemCode::NotAllowedHere);
        return;
    }
    checkText(Field::Lot, lot, c_longestLot, Lines::One, problems);
    if (lot.size() > c_usualLotLength && lot.size() <= c_longestLot)
        problems.warn(Field::Lot, ProblemCode::LotTooLong, {QString::number(c_usualLotLength)});
    if (!std::all_of(lot.cbegin(), lot.cend(), isPrintableAscii))
        problems.warn(Field::Lot, ProblemCode::LotCharacters);
}

void checkExpiry(const DraftContext &context, ProblemList &problems)
{
    const RegistrationDraft &draft = context.draft;
    if (draft.expiry.trimmed().isEmpty())
        return;
    const QDate expiry = lastUsableDay(draft.expiry);
    if (context.isNotGiven())
        problems.block(Field::Expiry, ProblemCode::NotAllowedHere);
    else if (!expiry.isValid())
        problems.block(Field::Expiry, ProblemCode::ExpiryNotADate);
    else if (draft.occurrence.date && expiry < draft.occurrence.date->first())
        problems.warn(Field::Expiry, ProblemCode::Expired, {expiry.toString(Qt::ISODate)});
}

} // namespace

void checkProduct(const DraftContext &context, ProblemList &problems)
{
    checkPack(context, problems);
    checkVaccine(context, problems);
    checkDose(context, problems);
    checkLot(context, problems);
    checkExpiry(context, problems);
}

} // namespace domain
