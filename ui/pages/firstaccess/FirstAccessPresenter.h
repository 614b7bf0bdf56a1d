// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AccessRequest.h"
#include "domain/RoleTable.h"
#include "services/CollaboratorService.h"
#include "services/Services.h"
#include "ui/Notice.h"

#include <QHash>
#include <QObject>

namespace ui {

// The first access of a physician: terms, form, check, waiting, decision. A form that is broken
// off is there the next time.
class FirstAccessPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit FirstAccessPresenter(const services::Services &services, QObject *parent = nullptr);

    // NotForYou: no physician, somebody of the practice asks to link them. Unread: not known yet.
    enum class Step { Unread, NotForYou, Form, Check, Waiting };
    [[nodiscard]] Step step() const;
    void read(); // again
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] Notice notice() const;

    [[nodiscard]] const domain::AccessDraft &draft() const { return m_draft; }
    void setDraft(const domain::AccessDraft &draft); // kept at once
    [[nodiscard]] QHash<domain::LinkField, QString> problems() const;
    void toCheck(); // Form → Check, unless something is wrong
    void back();    // Check → Form
    void confirm();
    [[nodiscard]] QString checkText() const; // everything once more, a line a field
    // Waiting: since when, what happens next, whom to call.
    [[nodiscard]] QString waitingSentence() const;
    [[nodiscard]] QString next() const;
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();
    void refused(); // problems are there
    void granted(); // the session has its organisation

private:
    void onRead(const core::Result<domain::AccessStatus> &status);
    void onAsked(const core::Result<services::LinkOutcome> &outcome);
    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool isRejected() const;

    const services::Services m_services;
    domain::AccessDraft m_draft;
    bool m_checking = false;
    bool m_busy = false;
    bool m_wasNeeded = false;
    std::optional<core::Error> m_error;
    domain::LinkProblems m_problems;
};

} // namespace ui
