// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/History.h"
#include "domain/TherapeuticLink.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/plan/PlanPresenter.h"
#include "ui/pages/record/BannerState.h"
#include "ui/pages/record/HistoryFilter.h"
#include "ui/pages/record/ImmunizationModel.h"
#include "ui/pages/record/RowDetails.h"

#include <QObject>
#include <QSet>
#include <QUuid>

#include <memory>
#include <optional>

namespace ui {

// The open person: who it is, which doses are known and how sure that is, and taking one back.
class RecordPresenter final : public QObject
{
    Q_OBJECT
public:
    RecordPresenter(const services::Services &services, Prompts &prompts,
                    QObject *parent = nullptr);

    // Shows at once what is known here and asks the register.
    void open(const domain::Patient &patient);
    // The person of an outbox item, and what is to be done about it: a refused one is opened for
    // correction, another is shown. False: there is no such item.
    bool openEntry(const QUuid &id);
    [[nodiscard]] bool isSame(const domain::Patient &patient) const; // the one that is open
    void close();
    void refresh(); // asks the register again
    void retranslate();

    [[nodiscard]] bool isOpen() const { return m_history.has_value(); }
    // Precondition of these: isOpen().
    [[nodiscard]] const domain::Patient &patient() const { return m_history->patient; }
    [[nodiscard]] BannerState banner() const;

    [[nodiscard]] ImmunizationModel &model() { return m_model; }
    [[nodiscard]] HistoryFilter &filter() { return m_filter; }
    [[nodiscard]] PlanPresenter &plan() { return m_plan; } // of the open person
    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    [[nodiscard]] QString readingText() const; // "Sandbox, read 10:42"; while asking: that
    // What the list is worth, when it is not simply complete; why it is empty.
    [[nodiscard]] Notice notice() const;

    // ---- the therapeutic relation, before reading and sending ----
    [[nodiscard]] const domain::LinkStatus &link() const { return m_link; }
    // Missing or excluding: what that means and what can be done; otherwise nothing.
    [[nodiscard]] Notice linkNotice() const;
    [[nodiscard]] bool canMakeLink() const;
    void makeLink(domain::LinkEvidence evidence);
    void readWithoutLink(); // asks for the reason

    // By the key of a row; an unknown key has no details and nothing can be done with it.
    [[nodiscard]] QList<DetailLine> details(const QString &key) const;
    [[nodiscard]] QString title(const QString &key) const; // "Boostrix, 03 May 2026"
    [[nodiscard]] bool canCorrect(const QString &key) const;
    [[nodiscard]] bool canWithdraw(const QString &key) const;
    [[nodiscard]] bool canSendAgain(const QString &key) const;
    void correct(const QString &key);
    void withdraw(const QString &key);
    void sendAgain(const QString &key);

Q_SIGNALS:
    void opened();  // another person
    void changed(); // anything but the person
    void announced(const QString &text);
    void correctionAsked(const domain::HistoryRow &row);
    void rowAsked(const QString &key);        // to be selected and shown in full
    void told(const ui::NoticeMaker &notice); // what came of an action on a row

private:
    void receive(const core::Result<domain::History> &answer);
    void readLink();
    void takeLink(const core::Result<domain::LinkStatus> &status);
    void followOutbox();
    void showPlan();
    void show();
    void readAccepted();
    void finishWithdrawal(domain::HistoryRow row, const QString &key, const QString &reason);
    [[nodiscard]] Notice withdrawalNotice(const QUuid &id, const QString &what) const;
    [[nodiscard]] const domain::HistoryRow *row(const QString &key) const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] Notice outcomeNotice() const;

    const services::Services m_services;
    Prompts &m_prompts;
    ImmunizationModel m_model;
    HistoryFilter m_filter;
    PlanPresenter m_plan;
    std::optional<domain::History> m_history;
    domain::LinkStatus m_link;
    std::optional<core::Error> m_linkError; // of what was tried about it
    QSet<QUuid> m_readBack;                 // accepted, and read for since
    std::unique_ptr<QObject> m_reading;     // lives as long as its answer is wanted
};

} // namespace ui
