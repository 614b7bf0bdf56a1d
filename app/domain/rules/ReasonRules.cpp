// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/ReasonRules.h"

#include "domain/rules/TextRules.h"

using namespace Qt::StringLiterals;

namespace domain {

namespace {

constexpr qsizetype c_longestRemark = 1000;

// A code of one kind of registration only.
void checkKindCode(const DraftContext &context, Field field, const QString &set,
                   const QString &code, bool belongsHere, ProblemList &problems)
{
    if (code.isEmpty())
        return;
    if (!belongsHere)
        problems.block(field, ProblemCode::NotAllowedHere);
    else if (!context.knows(set, code))
        problems.block(field, ProblemCode::UnknownCode);
}

void checkRemark(const DraftContext &context, Field field, const QString &text,
                 ProblemList &problems)
{
    checkText(field, text, c_longestRemark, Lines::Several, problems);
    if (text.size() <= c_longestRemark)
        checkNoPersonNumber(field, text, context.today, problems);
}

void checkProof(const DraftContext &context, ProblemList &problems)
{
    const QString &proof = context.draft.proof;
    const bool missing = proof.trimmed().isEmpty();
    if (context.isHistorical() && missing)
        problems.block(Field::Proof, ProblemCode::Missing);
    else if (!context.isHistorical() && !missing)
        problems.block(Field::Proof, ProblemCode::NotAllowedHere);
    else
        checkRemark(context, Field::Proof, proof, problems);
}

} // namespace

void checkReason(const DraftContext &context, ProblemList &problems)
{
    const RegistrationDraft &draft = context.draft;
    if (context.isNotGiven() && draft.notGivenReason.isEmpty())
        problems.block(Field::NotGivenReason, ProblemCode::Missing);
    checkKindCode(context, Field::NotGivenReason, u"notGivenReason"_s, draft.notGivenReason,
                  context.isNotGiven(), problems);
    checkKindCode(context, Field::Confirmation, u"confirmation"_s, draft.confirmation,
                  context.isHistorical(), problems);
    checkProof(context, problems);
    checkRemark(context, Field::Remark, draft.remark, problems);
    checkText(Field::Reason, draft.acceptedWarnings, c_longestRemark, Lines::Several, problems);
}

} // namespace domain
