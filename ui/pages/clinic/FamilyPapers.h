// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificate/Certificate.h"
#include "certificate/RegionalOffice.h"
#include "certificate/SideEffect.h"
#include "services/CertificateService.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"

#include <QObject>

#include <functional>

namespace ui {

class ClinicPresenter;

// What goes on paper for the family of the child whose visit is open: the certificate and overview
// in the language they read, the letter for a duplicate, the draft of a report of a side effect.
// Nothing of it is sent.
class FamilyPapers final : public QObject
{
    Q_OBJECT
public:
    // Lay out what is printed (ui/paper needs fonts, presenters have none); `language`: of the
    // sheet.
    struct Printer
    {
        std::function<QByteArray(const certificate::Certificate &, const QString &language,
                                 bool withNumber)>
            certificate;
        std::function<QByteArray(const domain::Patient &, certificate::Requested,
                                 const certificate::RegionalOffice &)>
            letter;
        std::function<QByteArray(const certificate::SideEffectReport &)> sideEffect;
    };
    FamilyPapers(const services::Services &services, const ClinicPresenter &visit, Prompts &prompts,
                 Printer printer, QObject *parent = nullptr);

    void printCertificate(const QString &language, bool withNumber);
    // `province` where the postcode does not tell.
    void printLetter(certificate::Requested what, const QString &province);
    [[nodiscard]] bool knowsOffice() const; // by the postcode

    // Days on which something was given, newest first.
    [[nodiscard]] QList<QDate> vaccinationDays() const;
    [[nodiscard]] QString vaccinesOf(QDate day) const; // "Vaxelis (lot X1), Prevenar 20"
    // What a person filled in of the report; who, whom and what was given is added.
    void draftSideEffect(QDate day, certificate::SideEffectReport typed);

    [[nodiscard]] QDate today() const;
    [[nodiscard]] Notice notice() const { return m_notice; }

Q_SIGNALS:
    void changed();
    void otherChild(); // or none
    void drafted();

private:
    void write(const QString &title, const std::function<void(const QString &folder)> &write);
    using Paper = services::CertificateService::Paper;
    void writePdf(const QString &folder, const QString &stem, const QByteArray &pdf, Paper paper);
    void say(const Notice &notice);

    const services::Services m_services;
    const ClinicPresenter &m_visit;
    Prompts &m_prompts;
    Printer m_printer;
    Notice m_notice;
};

} // namespace ui
