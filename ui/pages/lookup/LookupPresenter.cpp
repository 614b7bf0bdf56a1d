// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lookup/LookupPresenter.h"

#include "domain/TypedPatient.h"
#include "services/CatalogueService.h"
#include "services/Connectivity.h"
#include "ui/text/DateText.h"
#include "ui/text/NameText.h"
#include "ui/text/ProblemText.h"

using namespace Qt::StringLiterals;

namespace ui {

LookupPresenter::LookupPresenter(const services::Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void LookupPresenter::type(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_parsed = m_services.patients.parse(text);
    m_answer.reset();
    m_asking.reset();
    showLocalMatches();
}

void LookupPresenter::search(const QString &text)
{
    const bool again = text == m_text;
    type(text);
    if (again && isOnlyOne())
        return choose(0);
    if (m_asking || m_parsed.numberProblem || m_parsed.query.isEmpty()) {
        Q_EMIT announced(notice().what);
        return;
    }
    m_answer.reset();
    m_taken = false;
    m_asking = std::make_unique<QObject>();
    m_services.patients.find(
        m_parsed.query, m_asking.get(),
        [this](const core::Result<services::PatientSearch> &answer) { receive(answer); });
    Q_EMIT changed();
}

void LookupPresenter::receive(const core::Result<services::PatientSearch> &answer)
{
    // The context object must outlive the call it is the context of.
    m_asking.release()->deleteLater();
    m_answer = answer;
    if (!answer) {
        show(m_services.patients.localMatches(m_text), tr("kept here"));
    } else if (opensAtOnce(*answer)) {
        show(answer->candidates, sourceText());
        return choose(0);
    } else {
        show(answer->candidates, sourceText());
    }
    Q_EMIT announced(notice().isEmpty() ? countText() : notice().what);
}

bool LookupPresenter::opensAtOnce(const services::PatientSearch &search) const
{
    return m_parsed.query.number && search.candidates.size() == 1 &&
           (search.fromCopy || !search.incomplete);
}

// Enter once more takes the only one there is: the register's answer, or while it lets wait, who
// is kept here under this number.
bool LookupPresenter::isOnlyOne() const
{
    if (m_model.peopleCount() != 1)
        return false;
    if (m_asking)
        return m_parsed.query.number && m_model.person(0).number == m_parsed.query.number;
    return m_answer && *m_answer && !m_taken && !(*m_answer)->fromCopy && !(*m_answer)->incomplete;
}

void LookupPresenter::choose(int row)
{
    m_asking.reset(); // a late answer opens nobody
    m_taken = true;
    if (row >= 0 && row < m_model.rowCount())
        Q_EMIT patientChosen(m_model.person(row));
}

void LookupPresenter::retranslate()
{
    m_model.retranslate(m_answer && *m_answer ? sourceText() : tr("kept here"));
    Q_EMIT changed();
}

bool LookupPresenter::needsSignIn() const
{
    if (!m_answer)
        return false;
    const std::optional<core::Error> why =
        *m_answer ? (*m_answer)->error : std::optional(m_answer->error());
    return why && (why->code == core::ErrorCode::SignInNeeded ||
                   why->code == core::ErrorCode::NotSignedIn);
}

void LookupPresenter::showLocalMatches()
{
    const QString text = m_text.trimmed();
    show(text.isEmpty() ? QList<domain::Patient>() : m_services.patients.localMatches(text),
         tr("kept here"));
}

void LookupPresenter::show(const QList<domain::Patient> &people, const QString &source)
{
    const bool answered = m_answer && *m_answer && !(*m_answer)->fromCopy;
    m_model.setContent({people, newPerson(people), source, m_services.catalogue.today(), answered});
    Q_EMIT changed();
}

// Offered as soon as the register was asked, and only for what is enough to know somebody by.
std::optional<domain::Patient>
LookupPresenter::newPerson(const QList<domain::Patient> &people) const
{
    const domain::PatientQuery &query = m_parsed.query;
    const bool byName = !query.family.isEmpty() && query.birthDate;
    if (!m_answer || !(query.number || byName) || (query.number && !people.isEmpty()))
        return {};
    return domain::typedPatient(query);
}

QString LookupPresenter::sourceText() const
{
    if (!m_answer || !*m_answer)
        return {};
    const services::PatientSearch &search = **m_answer;
    const QString time = timeText(search.readAt, m_services.catalogue.today());
    if (search.fromCopy)
        return tr("kept here");
    const QString title = m_services.connectivity.registerTitle();
    return time.isEmpty() ? title : title + u' ' + time;
}

QString LookupPresenter::countText() const
{
    const int people = m_model.peopleCount();
    if (m_text.trimmed().isEmpty() || m_parsed.numberProblem)
        return {};
    if (isAsking())
        return tr("Asking the register…");
    if (!m_answer && people == 0)
        return tr("Nobody known here. Enter asks the register.");
    if (!m_answer)
        return tr("%Ln known here. Enter asks the register.", nullptr, people);
    return people > 0 ? tr("%Ln found", nullptr, people) : QString();
}

Notice LookupPresenter::notice() const
{
    if (m_text.trimmed().isEmpty())
        return hint();
    if (m_parsed.numberProblem)
        return numberNotice();
    if (isAsking())
        return {};
    if (m_parsed.query.isEmpty())
        return {Token::Info,
                tr("This is not enough to look somebody up by."),
                tr("Type a person number, or a name, if possible with the birth date."),
                {},
                {}};
    return m_answer ? answerNotice() : Notice{};
}

Notice LookupPresenter::hint() const
{
    return {Token::Info,
            tr("Nobody is looked up yet."),
            tr("Type a name, a birth date or a person number in the search box, then Enter. For "
               "example “Janssens 15/03/1980”."),
            {},
            {}};
}

Notice LookupPresenter::numberNotice() const
{
    return {Token::Stop,
            tr("This is not a valid person number.") + u' ' +
                idProblemText(*m_parsed.numberProblem),
            tr("Compare it with the card, or search by name and birth date."),
            {},
            {}};
}

Notice LookupPresenter::answerNotice() const
{
    if (!*m_answer) {
        Notice notice = noticeOf(m_answer->error());
        if (m_answer->error().code == core::ErrorCode::Forbidden)
            notice.what = tr("The register does not let you look people up.");
        return notice;
    }
    const services::PatientSearch &search = **m_answer;
    if (search.fromCopy || search.incomplete) {
        Notice notice = search.error ? noticeOf(*search.error, Token::Wait) : Notice{};
        notice.tone = Token::Wait;
        const QString cause = notice.what;
        notice.what = search.fromCopy
                          ? tr("The register could not be asked. These are the people kept here.")
                          : tr("Incomplete: part of the register's answer is missing. There may be "
                               "others.");
        if (search.fromCopy && search.candidates.isEmpty())
            notice.what = tr("The register could not be asked, and nobody kept here fits.");
        notice.todo = (cause + u' ' + tr("Press Enter in the search box to ask again.")).trimmed();
        return notice;
    }
    if (search.candidates.isEmpty())
        return noneNotice();
    if (search.candidates.size() > 1)
        return {Token::Info,
                tr("%Ln people fit.", nullptr, int(search.candidates.size())),
                tr("Ask for birth date or person number, then choose the right one."),
                {},
                {}};
    return {};
}

Notice LookupPresenter::noneNotice() const
{
    const domain::PatientQuery &query = m_parsed.query;
    if (query.number)
        return {Token::Info,
                tr("The register does not know %1.").arg(numberText(*query.number)),
                tr("The number itself is sound. Open the new person below to record a first dose, "
                   "or check the number."),
                {},
                {}};
    if (query.family.isEmpty() || !query.birthDate)
        return {Token::Info,
                tr("Nobody at the register fits."),
                tr("Check the spelling, or type both name and birth date: then a new person can "
                   "be recorded."),
                {},
                {}};
    return {Token::Info,
            tr("Nobody at the register has this name and birth date."),
            tr("Check both. Open the new person below to record a first dose."),
            {},
            {}};
}

} // namespace ui
