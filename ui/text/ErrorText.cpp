// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ErrorText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

QString goesByItself()
{
    return ErrorText::tr("You can go on working. What is saved here goes to the register by "
                         "itself as soon as that is possible.");
}

QString askSupport()
{
    return ErrorText::tr("Try again. If it happens again, give the code to your support desk.");
}

QString retryTodo(const core::Error &error)
{
    if (error.retryAfterSeconds < 0)
        return goesByItself();
    if (error.retryAfterSeconds < 60)
        return ErrorText::tr("It is tried again by itself in %Ln second(s).", nullptr,
                             std::max(1, error.retryAfterSeconds));
    const int minutes = (error.retryAfterSeconds + 59) / 60;
    return ErrorText::tr("It is tried again by itself in %Ln minute(s).", nullptr, minutes);
}

} // namespace

Text errorText(const core::Error &error)
{
    using core::ErrorCode;
    switch (error.code) {
    case ErrorCode::Internal:
        return {ErrorText::tr("The program made a mistake; this action was not done."),
                askSupport()};
    case ErrorCode::InvalidInput:
        return {ErrorText::tr("Something was filled in that cannot be right."),
                ErrorText::tr("Look at the marked fields and change them.")};
    case ErrorCode::NotFound:
        return {ErrorText::tr("It was not found."),
                ErrorText::tr("Check what was typed, or search by something else.")};
    case ErrorCode::Ambiguous:
        return {ErrorText::tr("There is more than one that fits."),
                ErrorText::tr("Choose one, or add the person number or the birth date.")};
    case ErrorCode::NotAllowed:
        return {ErrorText::tr("This cannot be done with this record."),
                ErrorText::tr("Only a record of your own organisation that the register still "
                              "has can be changed.")};
    case ErrorCode::RoleNotAllowed:
        return {ErrorText::tr("Your role does not allow this."),
                ErrorText::tr("Ask a colleague whose role allows it: a physician of the "
                              "organisation can do everything.")};
    case ErrorCode::WrongState:
        return {ErrorText::tr("This cannot be done any more: it is already on its way or done."),
                ErrorText::tr("Wait until it is accepted, then correct or withdraw it.")};
    case ErrorCode::ProfileUnknown:
        return {ErrorText::tr("This register is not known to the program."),
                ErrorText::tr("Choose one of the registers in the settings.")};
    case ErrorCode::ProfileInvalid:
        return {ErrorText::tr("The settings of the register cannot be right."),
                ErrorText::tr("Check address, certificate file and token file in the settings. "
                              "The address starts with https.")};
    case ErrorCode::SettingsUnwritable:
        return {ErrorText::tr("The settings could not be kept."),
                ErrorText::tr("Check that the data folder can be written to and the disk is not "
                              "full.")};
    case ErrorCode::UnsentItems:
        return {ErrorText::tr("Doses that wait here were made for the register in use. The "
                              "register was not changed."),
                ErrorText::tr("Let them be sent first. Only when they belong to the new register "
                              "(it has moved, or its address was wrong), let them go along.")};
    case ErrorCode::FileUnreadable:
        return {ErrorText::tr("The file could not be read."),
                ErrorText::tr("Check that it exists and that you may read it.")};
    case ErrorCode::FileUnwritable:
        return {ErrorText::tr("The file could not be written."),
                ErrorText::tr("Check that the folder can be written to and the disk is not full.")};
    case ErrorCode::CatalogueInvalid:
        return {ErrorText::tr("The newer product list has mistakes and is not used."),
                ErrorText::tr("The list before it stays in use. Get a new copy of the file.")};
    case ErrorCode::StoreLocked:
        return {ErrorText::tr("The data folder is already in use by another Prikpost."),
                ErrorText::tr("Close the other one, also on other computers that share the "
                              "folder, and start again.")};
    case ErrorCode::StoreNotLocal:
        return {ErrorText::tr("The data folder is on a network or kept alike with other computers. "
                              "There, doses could get lost."),
                ErrorText::tr("Choose a folder on a disk of this computer (--data-dir). Each "
                              "computer of a practice has its own.")};
    case ErrorCode::StoreUnreadable:
        return {
            ErrorText::tr("The data folder cannot be read."),
            ErrorText::tr("Check that the disk is connected and that you may read the folder.")};
    case ErrorCode::StoreReadOnly:
        return {ErrorText::tr("The data folder cannot be written to, so nothing can be saved."),
                ErrorText::tr("Ask whoever looks after this computer for the right to write "
                              "there. Use the paper form until then.")};
    case ErrorCode::StoreFull:
        return {ErrorText::tr("The disk is full. This was not saved."),
                ErrorText::tr("Make room on the disk, then save again; what you typed is still "
                              "here.")};
    case ErrorCode::StoreDamaged:
        return {ErrorText::tr("The stored data are damaged. Nothing was changed."),
                ErrorText::tr("Keep the data folder as it is, make a copy of it, and call your "
                              "support desk with the code.")};
    case ErrorCode::StoreNewer:
        return {ErrorText::tr("The stored data were made by a newer Prikpost. Nothing was "
                              "changed."),
                ErrorText::tr("Install the newest version on this computer and start it again.")};
    case ErrorCode::StoreFailed:
        return {ErrorText::tr("The stored data could not be read or written."), askSupport()};
    case ErrorCode::StoreTampered:
        return {ErrorText::tr("The access log was changed by something other than Prikpost."),
                ErrorText::tr("Tell the person responsible for data protection, and give the "
                              "code to your support desk.")};
    case ErrorCode::KeyMissing:
        return {ErrorText::tr("The key of the stored data is not where it should be."),
                ErrorText::tr("Unlock the keyring of this computer, or give the passphrase. "
                              "Do not delete the data folder.")};
    case ErrorCode::KeyWrong:
        return {ErrorText::tr("This passphrase does not open the stored data."),
                ErrorText::tr("Type it again; mind capital letters and the keyboard layout.")};
    case ErrorCode::KeyringUnavailable:
        return {ErrorText::tr("The keyring of this computer does not answer."),
                ErrorText::tr("Use a passphrase, or unlock the keyring and start again.")};
    case ErrorCode::Offline:
        return {ErrorText::tr("There is no connection."), goesByItself()};
    case ErrorCode::HostNotFound:
        return {ErrorText::tr("The register's address was not found."),
                ErrorText::tr("Check the network. If other sites work, check the address in the "
                              "settings.")};
    case ErrorCode::Timeout:
        return {ErrorText::tr("The register did not answer in time."), goesByItself()};
    case ErrorCode::ConnectionCut:
        return {ErrorText::tr("The connection broke before the answer was there."), goesByItself()};
    case ErrorCode::TlsRefused:
        return {ErrorText::tr("The other side could not prove that it is the register. "
                              "Nothing was sent."),
                ErrorText::tr("Check date and time of this computer and the certificate file in "
                              "the settings, or ask whoever looks after the network.")};
    case ErrorCode::RedirectRefused:
        return {ErrorText::tr("The register sent us to another site. We did not go there."),
                ErrorText::tr("Check the address in the settings. On a guest network, sign in to "
                              "that network first.")};
    case ErrorCode::Cancelled:
        return {ErrorText::tr("It was cancelled."), ErrorText::tr("Start it again when needed.")};
    case ErrorCode::AnswerTooLarge:
        return {ErrorText::tr("The answer was too large to be right and was not read."),
                askSupport()};
    case ErrorCode::AnswerEmpty:
        return {ErrorText::tr("The register's answer was empty and says nothing."), goesByItself()};
    case ErrorCode::AnswerNotFhir:
        return {ErrorText::tr("Something else than the register answered, such as a sign-in page "
                              "of the network."),
                ErrorText::tr("Open a browser and see whether the network asks you to sign in; "
                              "check the address in the settings.")};
    case ErrorCode::AnswerMalformed:
        return {ErrorText::tr("The register's answer could not be read."), askSupport()};
    case ErrorCode::AnswerWrongResource:
        return {ErrorText::tr("The register answered with something we did not ask for."),
                askSupport()};
    case ErrorCode::AnswerWrongPatient:
        return {ErrorText::tr("The register's answer was about another person and is not shown."),
                ErrorText::tr("Ask again. If it happens again, tell the register's help desk.")};
    case ErrorCode::SignInNeeded:
        return {ErrorText::tr("The register asks you to sign in again."),
                ErrorText::tr("Sign in. What waits goes on by itself afterwards.")};
    case ErrorCode::Forbidden:
        return {ErrorText::tr("The register does not allow this for you and this person."),
                ErrorText::tr("Check the chosen organisation and the therapeutic relation.")};
    case ErrorCode::NoTherapeuticLink:
        return {ErrorText::tr("There is no therapeutic relation between you and this person."),
                ErrorText::tr("Create one on the evidence you have, or say why the record is "
                              "needed without it.")};
    case ErrorCode::ExcludedByPatient:
        return {ErrorText::tr("This person has excluded you from the record."),
                ErrorText::tr("Only the person can undo that. What the register holds is not "
                              "known here.")};
    case ErrorCode::UnknownAtRegister:
        return {ErrorText::tr("The register does not know this."),
                ErrorText::tr("Read the person's record again, and check the person number.")};
    case ErrorCode::Conflict:
        return {ErrorText::tr("The register already has something that stands in the way."),
                ErrorText::tr("Read the person's record again and compare.")};
    case ErrorCode::VersionConflict:
        return {ErrorText::tr("Somebody changed this record in the meantime."),
                ErrorText::tr("Read the person's record again and repeat the change if it is "
                              "still needed.")};
    case ErrorCode::PayloadTooLarge:
        return {ErrorText::tr("The register finds this too large."),
                ErrorText::tr("Make the remark shorter and send it again.")};
    case ErrorCode::RefusedByRegister:
        return {ErrorText::tr("The register refused it."),
                ErrorText::tr("Read the register's words, change what they are about and send "
                              "it again.")};
    case ErrorCode::NotSupported:
        return {ErrorText::tr("This register cannot do this."),
                ErrorText::tr("Do it on the register's own site, or ask its help desk.")};
    case ErrorCode::Throttled:
        return {ErrorText::tr("The register asks for a pause."), retryTodo(error)};
    case ErrorCode::ServerError:
        return {ErrorText::tr("The register has a fault at its side."), retryTodo(error)};
    case ErrorCode::Maintenance:
        return {ErrorText::tr("The register is closed for maintenance."), retryTodo(error)};
    case ErrorCode::TakenBackByRegister:
        return {ErrorText::tr("The register accepted it, and took that back later."),
                ErrorText::tr("Ask the register why. When the dose was given, withdraw this one "
                              "here and record it anew.")};
    case ErrorCode::HandedOver:
        return {ErrorText::tr("It stands in a file that was handed over, so it does not go by "
                              "itself."),
                ErrorText::tr("When the file has been uploaded, or its doses typed in, say so. "
                              "Otherwise take the file back, and they go by themselves.")};
    case ErrorCode::PossibleDouble:
        return {ErrorText::tr("The register already has this dose: same person, same day, same "
                              "product."),
                ErrorText::tr("Compare both. Withdraw this one when it is the same dose, or say "
                              "why it is another.")};
    case ErrorCode::PersonDeceased:
        return {ErrorText::tr("This person died, according to the register, while this waited "
                              "here."),
                ErrorText::tr("Check that it is the right person. When it is, say so, and it is "
                              "sent.")};
    case ErrorCode::AuthorUnlinked:
        return {ErrorText::tr("Whoever recorded this is not linked to the organisation any "
                              "more."),
                ErrorText::tr("A physician of the organisation looks at it. When it is right, "
                              "they say so, and it is sent under the name of who recorded it.")};
    case ErrorCode::ExchangeNotAsked:
        return {ErrorText::tr("Nobody was asked yet whether the data may be exchanged, so it "
                              "waits."),
                ErrorText::tr("Ask, and record the answer. Then it goes, or it goes without the "
                              "name.")};
    case ErrorCode::StaysHere:
        return {ErrorText::tr("It stays here: it would name a person whose data may not be "
                              "exchanged."),
                ErrorText::tr("Nothing needs to be done.")};
    case ErrorCode::NoNumberToSendBy:
        return {ErrorText::tr("This person has no number by which the register takes it."),
                ErrorText::tr("Report it by the register's form. When the number is known, add "
                              "it and send again.")};
    case ErrorCode::NotSignedIn:
        return {ErrorText::tr("Nobody is signed in."),
                ErrorText::tr("Sign in; what you typed stays.")};
    case ErrorCode::NoOrganization:
        return {ErrorText::tr("No organisation has been chosen."),
                ErrorText::tr("Choose for which organisation you work now.")};
    case ErrorCode::AccessPending:
        return {ErrorText::tr("Your access was asked for and is not approved yet."),
                ErrorText::tr("You need not do anything: an administrator decides, usually "
                              "within a few hours.")};
    case ErrorCode::AccessRefused:
        return {ErrorText::tr("Your access was refused."),
                ErrorText::tr("Read the reason, change the form and ask again, or call the "
                              "register's help desk.")};
    case ErrorCode::SignInCancelled:
        return {ErrorText::tr("Signing in was cancelled."),
                ErrorText::tr("Start it again when you are ready.")};
    case ErrorCode::SignInExpired:
        return {ErrorText::tr("Signing in took too long and was stopped."),
                ErrorText::tr("Start it again and finish it in the browser.")};
    case ErrorCode::SignInStateMismatch:
        return {ErrorText::tr("The answer of the sign-in page does not belong to this attempt."),
                ErrorText::tr("Close old sign-in pages in the browser and start again.")};
    case ErrorCode::SignInTokenInvalid:
        return {ErrorText::tr("The proof of who you are could not be trusted."),
                ErrorText::tr("Check date and time of this computer and sign in again.")};
    case ErrorCode::SignInLevelTooLow:
        return {ErrorText::tr("This way of signing in is not strong enough for registering."),
                ErrorText::tr("Sign in again with your eID or itsme.")};
    case ErrorCode::SignInProviderFailed:
        return {ErrorText::tr("The sign-in service refused or has a fault."),
                ErrorText::tr("Try again later. You can save doses here meanwhile if you were "
                              "signed in before.")};
    case ErrorCode::BrowserFailed:
        return {ErrorText::tr("No browser could be opened for signing in."),
                ErrorText::tr("Install a browser or set one as the default, and try again.")};
    }
    return {};
}

QStringList registerWords(const core::Error &error)
{
    QList<core::RemoteIssue> issues = error.issues;
    std::stable_sort(issues.begin(), issues.end(),
                     [](const auto &a, const auto &b) { return a.severity < b.severity; });
    QStringList words;
    for (const core::RemoteIssue &issue : issues)
        if (!issue.text.trimmed().isEmpty() && !words.contains(issue.text.trimmed()))
            words.append(issue.text.trimmed());
    return words;
}

QString supportLine(const core::Error &error)
{
    QStringList parts{core::name(error.code)};
    if (error.httpStatus > 0)
        parts.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.traceId.isEmpty())
        parts.append(error.traceId);
    if (!error.detail.isEmpty())
        parts.append(error.detail);
    return parts.join(u" · "_s);
}

} // namespace ui
