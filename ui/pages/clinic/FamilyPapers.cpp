// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clinic/FamilyPapers.h"

#include "core/Json.h"
#include "core/OwnerFile.h"
#include "domain/PersonKey.h"
#include "services/CatalogueService.h"
#include "ui/pages/clinic/ClinicPresenter.h"
#include "ui/text/Language.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

QString missingText(const QString &missing)
{
    if (missing == "vaccine"_L1)
        return PaperWords::tr("a day on which something was given");
    if (missing == "reaction"_L1)
        return PaperWords::tr("what happened");
    if (missing == "began"_L1)
        return PaperWords::tr("the day on which it began, not before the vaccination");
    return PaperWords::tr("how it ended");
}

} // namespace

FamilyPapers::FamilyPapers(const services::Services &services, const ClinicPresenter &visit,
                           Prompts &prompts, Printer printer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_visit(visit)
    , m_prompts(prompts)
    , m_printer(std::move(printer))
{
    connect(&visit, &ClinicPresenter::changed, this, &FamilyPapers::changed);
    connect(&visit, &ClinicPresenter::personChanged, this, [this] {
        m_notice = {};
        Q_EMIT otherChild();
    });
}

QDate FamilyPapers::today() const
{
    return m_services.catalogue.today();
}

void FamilyPapers::say(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

// Not for the next child, when that one was opened while the folder was chosen.
void FamilyPapers::write(const QString &title,
                         const std::function<void(const QString &folder)> &write)
{
    if (!m_visit.isOpen())
        return;
    const QString child = domain::personKey(m_visit.history()->patient);
    m_prompts.chooseFolder(title, this, [this, child, write](const QString &folder) {
        const bool isSame =
            m_visit.isOpen() && domain::personKey(m_visit.history()->patient) == child;
        if (!folder.isEmpty() && isSame)
            write(folder);
    });
}

void FamilyPapers::writePdf(const QString &folder, const QString &stem, const QByteArray &pdf,
                            Paper paper)
{
    const QString path = core::freePath(folder, stem, {u"pdf"_s}) + u".pdf"_s;
    if (const auto done = core::writeOwnerFile(path, pdf); !done)
        return say(noticeOf(done.error()));
    m_services.certificates.written(m_visit.history()->patient, paper);
    say({Token::Ok, tr("Written to %1.").arg(path), tr("Open it and print it."), {}, {}});
}

void FamilyPapers::printCertificate(const QString &language, bool withNumber)
{
    write(
        tr("Where to write the certificate"), [this, language, withNumber](const QString &folder) {
            const auto certificate = m_services.certificates.of(*m_visit.history());
            writePdf(folder, u"prikpost-certificate"_s,
                     m_printer.certificate(certificate, language, withNumber), Paper::Certificate);
        });
}

bool FamilyPapers::knowsOffice() const
{
    return m_visit.isOpen() &&
           certificate::regionalOffice(m_visit.history()->patient.postalCode, {}).ok();
}

void FamilyPapers::printLetter(certificate::Requested what, const QString &province)
{
    if (!m_visit.isOpen())
        return;
    const auto office =
        certificate::regionalOffice(m_visit.history()->patient.postalCode, province);
    if (!office)
        return say({Token::Stop,
                    tr("Choose the province where the child lives."),
                    tr("The letter goes to the office of that region."),
                    {},
                    {}});
    write(tr("Where to write the letter"), [this, what, office](const QString &folder) {
        writePdf(folder, u"prikpost-letter"_s,
                 m_printer.letter(m_visit.history()->patient, what, *office), Paper::Letter);
    });
}

QList<QDate> FamilyPapers::vaccinationDays() const
{
    QList<QDate> days;
    const auto lines =
        m_visit.isOpen() ? certificate::linesOf(*m_visit.history()) : QList<certificate::Line>();
    for (const certificate::Line &line : lines)
        if (line.occurrence.date && line.occurrence.date->isFull() &&
            !days.contains(line.occurrence.date->first()))
            days.append(line.occurrence.date->first());
    std::sort(days.begin(), days.end(), std::greater<>());
    return days;
}

QString FamilyPapers::vaccinesOf(QDate day) const
{
    QStringList names;
    const auto report = m_visit.isOpen() ? certificate::sideEffectReport(*m_visit.history(), day)
                                         : certificate::SideEffectReport();
    for (const certificate::Line &line : report.vaccines) {
        QString name = line.brand;
        if (name.isEmpty() && !line.vaccineCodes.isEmpty())
            name = m_services.catalogue.label(u"vaccine"_s, line.vaccineCodes.first(),
                                              currentLanguage());
        names.append(line.lot.isEmpty() ? tr("%1 (lot not known)").arg(name)
                                        : tr("%1 (lot %2)").arg(name, line.lot));
    }
    return names.join(u", "_s);
}

void FamilyPapers::draftSideEffect(QDate day, certificate::SideEffectReport typed)
{
    if (!m_visit.isOpen())
        return;
    const certificate::SideEffectReport report =
        m_services.certificates.sideEffect(*m_visit.history(), day, std::move(typed));
    QStringList missing;
    for (const QString &name : certificate::missingIn(report))
        missing.append(missingText(name));
    if (!missing.isEmpty())
        return say({Token::Stop,
                    tr("Still missing: %1.").arg(missing.join(u", "_s)),
                    tr("Nothing was written."),
                    {},
                    {}});
    write(tr("Where to write the draft"), [this, report](const QString &folder) {
        const QString place =
            core::freePath(folder, u"prikpost-side-effect"_s, {u"pdf"_s, u"json"_s});
        const QString path = place + u".pdf"_s;
        const QString data = place + u".json"_s;
        const auto written = core::writeOwnerFile(path, m_printer.sideEffect(report));
        const auto also =
            core::writeOwnerFile(data, core::writeJson(certificate::sideEffectData(report), 2));
        if (!written || !also)
            return say(noticeOf(written ? also.error() : written.error()));
        m_services.certificates.written(m_visit.history()->patient, Paper::SideEffect);
        say({Token::Ok,
             tr("Written to %1 and %2.").arg(path, data),
             tr("Nothing was sent: whoever reports it sends it to Lareb."),
             {},
             {}});
        Q_EMIT drafted();
    });
}

} // namespace ui
