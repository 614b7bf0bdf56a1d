// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PatientQuery.h"
#include "services/PatientService.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/pages/lookup/PatientListModel.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

// Finding a person: kept people while typing, the register on Enter. Several candidates are never
// chosen between; exactly one by number opens at once.
class LookupPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit LookupPresenter(const services::Services &services, QObject *parent = nullptr);

    // What stands in the search box now. Shows kept people at once; nothing leaves the computer.
    void type(const QString &text);
    // Asks the register for what stands in the box.
    void search(const QString &text);
    // Opens the person of a row of model().
    void choose(int row);
    void retranslate();

    [[nodiscard]] PatientListModel &model() { return m_model; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isAsking() const { return m_asking != nullptr; }
    // How many there are and where they come from; empty when nothing was asked.
    [[nodiscard]] QString countText() const;
    // Why the list is as it is, and the next step; empty when the list speaks for itself.
    [[nodiscard]] Notice notice() const;
    [[nodiscard]] bool needsSignIn() const; // that is why

Q_SIGNALS:
    void changed();
    void announced(const QString &text); // for screen readers
    void patientChosen(const domain::Patient &patient);

private:
    void show(const QList<domain::Patient> &people, const QString &source);
    void showLocalMatches();
    void receive(const core::Result<services::PatientSearch> &answer);
    [[nodiscard]] std::optional<domain::Patient>
    newPerson(const QList<domain::Patient> &people) const;
    [[nodiscard]] bool isOnlyOne() const;
    [[nodiscard]] bool opensAtOnce(const services::PatientSearch &search) const;
    [[nodiscard]] Notice hint() const;
    [[nodiscard]] Notice numberNotice() const;
    [[nodiscard]] Notice answerNotice() const;
    [[nodiscard]] Notice noneNotice() const;
    [[nodiscard]] QString sourceText() const;

    const services::Services m_services;
    PatientListModel m_model;
    QString m_text;
    domain::ParsedQuery m_parsed;
    std::optional<core::Result<services::PatientSearch>> m_answer; // to what stands in the box
    std::unique_ptr<QObject> m_asking; // lives as long as its answer is wanted
    bool m_taken = false;              // somebody was chosen since: the next Enter asks anew
};

} // namespace ui
