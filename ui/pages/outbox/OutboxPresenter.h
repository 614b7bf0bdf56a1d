// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/HandOverService.h"
#include "services/OutboxService.h"
#include "services/Services.h"
#include "ui/Prompts.h"
#include "ui/pages/outbox/Clearing.h"
#include "ui/pages/outbox/OutboxDetail.h"
#include "ui/pages/outbox/OutboxModel.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace ui {

// What waits, what went, and what needs a person.
class OutboxPresenter final : public QObject
{
    Q_OBJECT
public:
    using Filter = std::optional<domain::OutboxState>;

    // `sheets` writes what goes beside handed-over lists, and outlives this.
    OutboxPresenter(const services::Services &services, Prompts &prompts,
                    const services::SheetWriter &sheets, QObject *parent = nullptr);

    void setFilter(Filter state);
    void select(const QUuid &id); // null: nothing
    void showMore();
    void sendNow();
    void retry();
    void withdraw();
    void keep();     // what was held as a possible double goes all the same
    void handOver(); // asks for a folder
    void uploaded();
    void takeBack();
    void openPatient();
    void retranslate();

    // The way through what waits for somebody: after each decision the next one is selected.
    void beginClearing();
    void nextToClear();
    void endClearing();
    [[nodiscard]] const Clearing &clearing() const { return m_clearing; }
    [[nodiscard]] int clearingStep() const; // counted from 1; 0: nobody goes through them

    [[nodiscard]] OutboxModel &model() { return m_model; }
    [[nodiscard]] Filter filter() const { return m_filter; }
    [[nodiscard]] const QUuid &selected() const { return m_selected; }
    [[nodiscard]] std::optional<OutboxDetail> detail() const;
    [[nodiscard]] domain::OutboxCounts counts() const;
    [[nodiscard]] QString filterText(Filter state) const; // with its count
    // "Sending 3 of 12", "All received", …: how it stands with the whole.
    [[nodiscard]] StateLook progress() const;
    // How many of how many are shown; empty when all are.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool canShowMore() const;
    // Why the list is empty.
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] Notice notice() const;

Q_SIGNALS:
    void changed();
    void entryRequested(const QUuid &id); // at its person
    void signInRequested();

private:
    void load();
    void showNobody();
    void loadSoon(const QUuid &id);
    void loadChanged();
    void noteStale();
    void readStale();
    [[nodiscard]] bool isDecided(const QList<QUuid> &open) const;
    void loadClearing();
    void goOnClearing(const QList<QUuid> &before);
    [[nodiscard]] QString selectedWords(const domain::OutboxEntry &entry) const;
    using Decision = core::Result<void> (services::OutboxService::*)(const QUuid &,
                                                                     const QString &);
    void askReason(const Prompts::Question &question, const QStringList &presets, Decision decide);
    void finish(const core::Result<void> &result);
    void finishHandOver(const core::Result<services::HandOverReport> &report);
    void finishList(const core::Result<int> &doses, const char *sentence);
    [[nodiscard]] static Notice handOverNotice(const services::HandOverReport &report);
    [[nodiscard]] const domain::OutboxEntry *selectedEntry() const;
    [[nodiscard]] int total(Filter state) const;

    const services::Services m_services;
    Prompts &m_prompts;
    const services::SheetWriter &m_sheets;
    OutboxModel m_model;
    QTimer m_loading;
    QSet<QUuid> m_changedIds; // since what is shown was read
    QSet<QUuid> m_stale;      // of what is shown: to be read again
    domain::OutboxCounts m_loadedCounts;
    Filter m_filter;
    int m_limit;
    QUuid m_selected;
    int m_done = 0;
    int m_toDo = 0;
    std::optional<core::Error> m_error;
    NoticeMaker m_result; // of the last hand-over, or of the clearing
    Clearing m_clearing;
    bool m_isClearing = false;
    bool m_isBarred = false; // nobody is signed in
};

} // namespace ui
