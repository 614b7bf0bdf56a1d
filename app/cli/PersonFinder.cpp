// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PersonFinder.h"

#include "cli/JsonForms.h"
#include "cli/PersonOptions.h"
#include "domain/FoldedText.h"
#include "domain/TypedPatient.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using Next = std::function<void(const domain::Patient &)>;

bool isCertain(const domain::Patient &found, const domain::PatientQuery &query)
{
    if (query.number)
        return found.number == query.number;
    const QString given = domain::folded(query.given);
    return domain::folded(found.family) == domain::folded(query.family) &&
           found.birthDate == query.birthDate &&
           (given.isEmpty() || domain::folded(found.given.join(u' ')) == given ||
            domain::folded(found.given.value(0)) == given);
}

class Search final : public QObject
{
public:
    Search(Invocation &call, services::Services &services, PersonWish wish, Next next)
        : QObject(&call)
        , m_call(call)
        , m_services(services)
        , m_wish(std::move(wish))
        , m_next(std::move(next))
    {
    }

    void start()
    {
        if (m_wish.patience.count() == 0)
            return nobody();
        QTimer::singleShot(m_wish.patience, this, [this] { nobody(); });
        m_services.patients.find(m_wish.query, this,
                                 [this](const core::Result<services::PatientSearch> &found) {
                                     if (found)
                                         choose(*found);
                                     else if (m_wish.mayBeNew)
                                         nobody();
                                     else
                                         end([&] { m_call.fail(found.error()); });
                                 });
    }

private:
    void choose(const services::PatientSearch &found)
    {
        if (found.candidates.isEmpty())
            return nobody();
        // Kept people are not all people: the register says who a name means.
        if (found.fromCopy && !m_wish.query.number && m_wish.mayBeNew)
            return nobody();
        const domain::Patient first = found.candidates.first();
        if (found.candidates.size() == 1 && isCertain(first, m_wish.query))
            return end([&] { m_next(first); });
        end([&] { list(found.candidates); });
    }

    void nobody()
    {
        if (m_wish.mayBeNew)
            return end([this] { m_next(domain::typedPatient(m_wish.query)); });
        end([this] {
            m_call.console().message(u"Nobody was found."_s);
            m_call.finish(Refused);
        });
    }

    void list(const QList<domain::Patient> &candidates)
    {
        for (const domain::Patient &patient : candidates)
            m_call.console().row(toJson(patient));
        m_call.console().message(
            m_wish.query.number
                ? u"The register has this number on more than one record. Its help desk must mend "
                  "that; nothing was saved."_s
                : u"It is not certain who is meant. Give the number, or the name as the register "
                  "has it."_s);
        m_call.finish(Refused);
    }

    // Whatever is still on its way goes with this object.
    template <class Last>
    void end(Last last)
    {
        deleteLater();
        if (!std::exchange(m_ended, true))
            last();
    }

    Invocation &m_call;
    services::Services &m_services;
    PersonWish m_wish;
    Next m_next;
    bool m_ended = false;
};

} // namespace

void findPerson(Invocation &call, services::Services &services, const PersonWish &wish, Next next)
{
    auto *search = new Search(call, services, wish, std::move(next));
    search->start();
}

} // namespace cli
