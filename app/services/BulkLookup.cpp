// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkLookup.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype c_peoplePerRequest = 50;
constexpr int c_closeDays = 7;

} // namespace

struct BulkLookup::Errand
{
    QList<domain::PersonNumber> left;
    int total = 0;
    QPointer<QObject> context;
    std::function<void()> done;
};

BulkLookup::BulkLookup(registry::RegistryClient &client, store::Store &store,
                       const SessionService &session, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_log(store, session, clock)
{
}

void BulkLookup::forget()
{
    m_found.clear();
    m_error.reset();
}

std::optional<BulkLookup::Found> BulkLookup::found(const domain::PersonNumber &number) const
{
    const auto known = m_found.constFind(number.value());
    return known == m_found.cend() ? std::nullopt : std::optional<Found>(*known);
}

void BulkLookup::ask(const QList<domain::PersonNumber> &numbers, QDate day, QObject *context,
                     std::function<void()> done)
{
    if (day != m_day)
        forget(); // other doses are near
    m_day = day;
    m_error.reset();
    const auto errand = std::make_shared<Errand>();
    for (const domain::PersonNumber &number : numbers)
        if (!m_found.contains(number.value()))
            errand->left.append(number);
    errand->total = int(errand->left.size());
    errand->context = context;
    errand->done = std::move(done);
    QTimer::singleShot(0, context, [this, errand] { next(errand); });
}

void BulkLookup::next(const std::shared_ptr<Errand> &errand)
{
    Q_EMIT progress(errand->total - int(errand->left.size()), errand->total);
    if (errand->left.isEmpty())
        return errand->done();
    const auto asked = errand->left.first(std::min(errand->left.size(), c_peoplePerRequest));
    errand->left.remove(0, asked.size());
    m_client.findPeople(asked, errand->context,
                        [this, errand, asked](const core::Result<registry::PatientAnswer> &answer) {
                            onPeople(errand, asked, answer);
                        });
}

void BulkLookup::onPeople(const std::shared_ptr<Errand> &errand,
                          const QList<domain::PersonNumber> &asked,
                          const core::Result<registry::PatientAnswer> &answer)
{
    QList<AccessLogService::Act> acts;
    for (const domain::PersonNumber &number : asked)
        acts.append({.action = u"search"_s,
                     .subject = number.value(),
                     .outcome = answer ? u"answered"_s : QString(core::name(answer.error().code))});
    m_log.write(acts);
    if (!answer)
        return end(errand, answer.error());
    QList<domain::Patient> people;
    for (const domain::Patient &patient : answer->patients)
        if (patient.number && asked.contains(*patient.number)) {
            m_found[patient.number->value()].patient = patient;
            people.append(patient);
        }
    // Of an answer that is cut short nobody is called unknown.
    for (const domain::PersonNumber &number : asked)
        if (!answer->incomplete && !m_found.contains(number.value()))
            m_found.insert(number.value(), {});
    m_client.findDoses(people, m_day.addDays(-c_closeDays), m_day.addDays(c_closeDays),
                       errand->context,
                       [this, errand, asked](const core::Result<registry::DosesAnswer> &doses) {
                           if (!doses) // they are asked for again
                               for (const domain::PersonNumber &number : asked)
                                   m_found.remove(number.value());
                           onDoses(errand, doses);
                       });
}

void BulkLookup::onDoses(const std::shared_ptr<Errand> &errand,
                         const core::Result<registry::DosesAnswer> &answer)
{
    if (!answer)
        return end(errand, answer.error());
    for (auto it = answer->byNumber.cbegin(); it != answer->byNumber.cend(); ++it)
        m_found[it.key()].doses += it.value();
    next(errand);
}

void BulkLookup::end(const std::shared_ptr<Errand> &errand, const core::Error &error)
{
    m_error = error;
    errand->done();
}

} // namespace services
