// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Consent.h"
#include "domain/History.h"
#include "services/ClinicService.h"
#include "services/ConsentService.h"
#include "services/Services.h"
#include "ui/Notice.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

// What becomes of a planned dose: given, or one of four answers that mean four things.
enum class DoseAnswer { Give, Refused, Postponed, Contraindicated, AlreadyHad };

// One line of "doses of today".
struct VisitRow
{
    QString title; // "Vaxelis · DKTP-Hib-HepB"
    QString why;   // "now, since 27 Nov 2026"
    bool due = false;
    QStringList series; // that the dose fills; empty: none that is due
    bool included = true;
    DoseAnswer answer = DoseAnswer::Give;
    bool lotAsks = false;   // a lot of an earlier child: still right?
    bool swallowed = false; // no body part, no side
    bool touched = false;   // something was typed or chosen
    QString until;          // Postponed: the new day, ISO or as typed; empty: none was agreed on
    QString postponedFor;   // Postponed: why, in words
    QString consulted;      // Contraindicated, by a nurse: the doctor (netherlands.md 12)
    domain::RegistrationDraft draft;
    domain::Problems problems;
};

// A permission as it stands, in words.
struct PermissionState
{
    QString question; // plain words
    QString answer;   // "Yes, on 3 May 2026, by M. Zandstra (parent)"
    Token tone = Token::Ink2;
    bool open = false; // somebody has to be asked
};

// The visit of one child: the two permissions, the doses of today, and what goes on paper.
class ClinicPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit ClinicPresenter(const services::Services &services, QObject *parent = nullptr);

    void open(const domain::Patient &patient);
    void close();
    void retranslate();
    [[nodiscard]] bool isOpen() const { return m_history.has_value(); }
    [[nodiscard]] const std::optional<domain::History> &history() const { return m_history; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate born() const;         // invalid: not known
    [[nodiscard]] QString personText() const; // "Zandstra, Mila · born 27 Aug 2026"

    // ---- permissions ----
    [[nodiscard]] PermissionState permission(domain::Permission permission) const;
    [[nodiscard]] QString whoAnswers() const; // by age, as a sentence
    [[nodiscard]] domain::ConsentRole usualRole() const;
    [[nodiscard]] QStringList answers() const; // every line there ever was, newest first
    [[nodiscard]] QString consequence() const; // what it means for the family
    void answer(domain::Permission permission, bool yes, domain::ConsentRole role,
                const QString &by, domain::ConsentManner manner);

    // Whoever is signed in gives no dose before a doctor's authorisation is noted.
    [[nodiscard]] bool lacksAuthorization() const;
    void noteAuthorization(const QString &doctor);

    // ---- doses of today ----
    [[nodiscard]] const QList<VisitRow> &rows() const { return m_rows; }
    // Code and title of everything that can be added by hand.
    [[nodiscard]] QList<std::pair<QString, QString>> products() const;
    void addProduct(const QString &code);
    void setIncluded(qsizetype row, bool included);
    void setAnswer(qsizetype row, DoseAnswer answer);
    void setLot(qsizetype row, const QString &lot);
    void setExpiry(qsizetype row, const QString &expiry);
    void setSide(qsizetype row, const QString &side);
    void setDateHad(qsizetype row, const QString &date); // AlreadyHad
    void setProof(qsizetype row, const QString &proof);
    // Something that is due, to a day to come.
    [[nodiscard]] static bool isPostponed(const VisitRow &row);
    void setUntil(qsizetype row, const QString &date);       // Postponed
    void setPostponedFor(qsizetype row, const QString &why); // Postponed
    // A nurse says so after a doctor was consulted.
    [[nodiscard]] bool asksDoctor(const VisitRow &row) const;
    void setConsulted(qsizetype row, const QString &doctor);
    void confirmLot(qsizetype row);
    // The product that the lot was recorded with takes the place of the chosen one.
    void takeProductOfLot(qsizetype row);
    [[nodiscard]] QString problemText(qsizetype row) const; // all of it, as sentences
    // Who, what and when, for the one button.
    [[nodiscard]] QString saveText() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] bool needsReason() const; // something is unusual
    // The first line that keeps the visit from being saved; -1: none.
    [[nodiscard]] qsizetype openRow() const;
    // False: nothing was, and the notice says why.
    bool save(const QString &reason);
    // Exactly what will leave, dose by dose, and why not more.
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString toBeSent() const;

    [[nodiscard]] QString retentionText() const;

    [[nodiscard]] Notice notice() const { return m_notice; }

Q_SIGNALS:
    void changed();       // anything
    void personChanged(); // another child, or none
    void rowsChanged();   // other rows, not only what is in them
    void saved();

private:
    void plan();
    enum class Keeps { WhatWasLeftOut, WhatWasTyped };
    void planAnew(Keeps keeps);
    [[nodiscard]] static bool isLeftOut(const VisitRow &row);
    [[nodiscard]] core::Result<void> postpone() const;
    void keepTyped();
    void takeUpKept();
    [[nodiscard]] QString whoTypes() const;
    void check();
    void say(const Notice &notice);
    [[nodiscard]] QList<domain::RegistrationDraft> drafts(const QString &reason) const;
    [[nodiscard]] bool isInTheWay(const VisitRow &row) const;
    [[nodiscard]] QString whatIsOpen() const;
    bool sayNothingSaved(const QString &todo); // false
    [[nodiscard]] QDate newDay(const VisitRow &row) const;
    [[nodiscard]] QString postponedText(const VisitRow &row) const;
    [[nodiscard]] domain::RegistrationDraft draftOf(const VisitRow &row) const;
    [[nodiscard]] VisitRow rowFor(const services::PlannedDose &dose) const;
    [[nodiscard]] QString titleOf(const QString &product) const;
    void edit(qsizetype row, const std::function<void(VisitRow &)> &change);

    const services::Services m_services;
    std::optional<domain::History> m_history;
    bool m_isSaving = false; // what follows the outbox changes nothing meanwhile
    services::ConsentOverview m_consents;
    QList<VisitRow> m_rows;
    struct KeptVisit
    {
        domain::Patient child;
        QString by;          // whoever typed it: nobody else goes on with it
        qsizetype lines = 0; // of the record then
        QList<VisitRow> rows;
    };
    QList<KeptVisit> m_kept; // half-filled, of other children
    Notice m_notice;
};

} // namespace ui
