// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DoseJudge.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

QString sexOf(const domain::Patient &person)
{
    if (person.gender == domain::Gender::Male)
        return u"M"_s;
    return person.gender == domain::Gender::Female ? u"F"_s : u"U"_s;
}

} // namespace

DoseJudge::DoseJudge(const domain::ProductCatalogue &catalogue, QString programme)
    : m_catalogue(catalogue)
    , m_programme(std::move(programme))
{
    if (m_programme.isEmpty())
        return;
    if (auto loaded = ScheduleService::load())
        m_schedule.emplace(std::move(*loaded));
}

// The product that was recorded; else the first of the same vaccine code: it has the same antigens.
QString DoseJudge::productOf(const certificate::Line &line) const
{
    if (!line.product.isEmpty())
        return line.product;
    for (const domain::CodedValue &code : line.vaccineCodes)
        for (const domain::VaccineProduct &product : m_catalogue.products())
            if (product.vaccineCode.code == code.code && product.vaccineCode.system == code.system)
                return product.cnk.value();
    return line.vaccineText.isEmpty() ? u"unknown"_s : line.vaccineText;
}

QStringList DoseJudge::seriesOf(const QString &product, const QString &programme) const
{
    return m_schedule ? m_schedule->seriesOf(product, programme) : QStringList();
}

std::optional<schedule::Forecast> DoseJudge::forecast(const domain::Patient &person,
                                                      const QList<certificate::Line> &lines,
                                                      const schedule::Facts &facts, QDate day) const
{
    const auto born = domain::bornOn(person);
    if (!m_schedule || !born || !born->isFull())
        return std::nullopt;
    schedule::Question question;
    question.programme = m_programme;
    question.asOf = day.toString(Qt::ISODate);
    question.birthDate = born->iso();
    question.sex = sexOf(person);
    question.facts = facts;
    for (const certificate::Line &line : lines) {
        // What somebody only remembers does not count (netherlands.md 11).
        if (!line.occurrence.date || line.source == certificate::Source::Statement)
            continue;
        schedule::Question::Dose dose;
        dose.id = line.id;
        dose.date = line.occurrence.date->iso();
        dose.product = productOf(line);
        if (line.expiry)
            dose.expiry = line.expiry->toString(Qt::ISODate);
        if (line.dose == "0.5"_L1)
            dose.fraction = 0.5;
        question.doses.append(dose);
    }
    const auto answer = m_schedule->forecast(question);
    return answer ? std::optional(*answer) : std::nullopt;
}

} // namespace services
