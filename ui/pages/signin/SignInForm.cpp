// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/SignInForm.h"

#include "ui/text/ProblemText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class SignInText
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)
};

constexpr qsizetype enterpriseDigits = 10;

qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

void readPractitioner(const SignInForm &form, QDate today, domain::Practitioner &practitioner,
                      SignInForm::Problems &problems)
{
    using Field = SignInForm::Field;
    practitioner.name = form.name.trimmed();
    if (practitioner.name.isEmpty())
        problems.insert(Field::Name, SignInText::tr("Your name is needed."));
    if (form.nihdi.trimmed().isEmpty() && form.insz.trimmed().isEmpty())
        problems.insert(Field::Nihdi, SignInText::tr("Your NIHDI number is needed, or your INSZ."));
    if (!form.nihdi.trimmed().isEmpty()) {
        if (const auto nihdi = ids::NihdiNumber::parse(form.nihdi))
            practitioner.nihdi = *nihdi;
        else
            problems.insert(Field::Nihdi, idProblemText(nihdi.error()));
    }
    if (!form.insz.trimmed().isEmpty()) {
        if (const auto insz = ids::Insz::parse(form.insz, today))
            practitioner.insz = *insz;
        else
            problems.insert(Field::Insz, idProblemText(insz.error()));
    }
}

void readOrganization(const SignInForm &form, domain::Organization &organization,
                      SignInForm::Problems &problems)
{
    using Field = SignInForm::Field;
    organization.name = form.organizationName.trimmed();
    if (organization.name.isEmpty())
        problems.insert(Field::OrganizationName,
                        SignInText::tr("The name of the organisation is needed."));
    if (digitsIn(form.organizationNumber) == enterpriseDigits) {
        if (const auto number = ids::EnterpriseNumber::parse(form.organizationNumber)) {
            organization.enterprise = *number;
            organization.id = number->value();
        } else {
            problems.insert(Field::OrganizationNumber, idProblemText(number.error()));
        }
        return;
    }
    if (const auto number = ids::NihdiNumber::parse(form.organizationNumber)) {
        organization.nihdi = *number;
        organization.id = number->value();
    } else {
        problems.insert(Field::OrganizationNumber, idProblemText(number.error()));
    }
}

} // namespace

core::Result<domain::Account, SignInForm::Problems> SignInForm::account(QDate today) const
{
    Problems problems;
    domain::Account account;
    domain::Organization organization;
    readPractitioner(*this, today, account.practitioner, problems);
    readOrganization(*this, organization, problems);
    if (!problems.isEmpty())
        return problems;
    const auto &practitioner = account.practitioner;
    account.subject = practitioner.nihdi ? practitioner.nihdi->value() : practitioner.insz->value();
    account.role = role;
    account.organizations = {organization};
    return account;
}

} // namespace ui
