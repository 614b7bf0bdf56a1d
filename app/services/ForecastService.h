// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/Problem.h"
#include "domain/Registration.h"
#include "registry/RegisterProfile.h"
#include "services/AccessLogService.h"
#include "services/CatalogueService.h"
#include "services/DueList.h"
#include "services/Plan.h"
#include "services/SessionService.h"
#include "services/SettingsService.h"
#include "store/Store.h"

#include <QObject>

#include <memory>

class QThread;

namespace services {

class Planner;

// What is due for the people of the practice, and the circumstances that decide it. The programme
// is that of the settings, or of the register where the settings leave it open.
class ForecastService final : public QObject
{
    Q_OBJECT
public:
    // `folder`: where more programmes may lie ("schedules" in the data folder); it need not exist.
    ForecastService(store::Store &store, const SessionService &session,
                    const CatalogueService &catalogue, const registry::RegisterProfile &profile,
                    const SettingsService &settings, QString folder, const core::Clock &clock,
                    QObject *parent = nullptr);
    ~ForecastService() override;

    // Where the programme data are wrong: CatalogueInvalid with "file: key". A bad file of the
    // folder leaves the shipped programmes at work, and is told here.
    [[nodiscard]] std::optional<core::Error> dataError() const;
    // "BE-VL", "NL", …: places that have a programme, and the one in use (empty: none chosen).
    [[nodiscard]] QStringList jurisdictions() const;
    [[nodiscard]] QString jurisdiction() const;

    // Of a record as it is on screen. Some 0.2 ms.
    [[nodiscard]] Plan plan(const domain::History &history) const;
    [[nodiscard]] Plan plan(const domain::History &history, QDate day) const;
    // By what is here, also when the register was not asked or may not be: for whom the practice
    // keeps the only record, and in an outage.
    [[nodiscard]] Plan planByWhatIsHere(const domain::History &history) const;

    // What the programme, or what was recorded of this person, has against this dose, by what is
    // here: a warning, or a note where it would not count. Nothing where no plan can be made. Some
    // 0.5 ms.
    [[nodiscard]] domain::Problems problems(const domain::RegistrationDraft &draft) const;

    [[nodiscard]] core::Result<domain::Circumstances>
    circumstances(const domain::Patient &patient) const;
    // Who and when are set here. Logged as "circumstances". Errors: InvalidInput (a date or number
    // that cannot be, a target that nobody knows), and those of the store.
    [[nodiscard]] core::Result<void> record(const domain::Patient &patient,
                                            domain::Circumstances circumstances);
    // Ids of the series of the programme in use, in its order; and its antigens, for the form.
    [[nodiscard]] QStringList series() const;
    [[nodiscard]] QStringList antigens() const;

    // Everybody known here, on a thread of its own. Destroying `context` ends it. Logged as "due
    // list", once.
    void listDue(QObject *context, core::Reply<DueList> reply);

Q_SIGNALS:
    void listing(int done, int total);            // while listDue() is at work
    void changed(const domain::Patient &patient); // circumstances

private:
    [[nodiscard]] const std::shared_ptr<const Planner> &planner() const;
    [[nodiscard]] domain::Patient known(const domain::Patient &typed) const;
    void stopListing();

    store::Store &m_store;
    const SessionService &m_session;
    const CatalogueService &m_catalogue;
    const registry::RegisterProfile &m_profile;
    const SettingsService &m_settings;
    QString m_folder;
    const core::Clock &m_clock;
    AccessLogService m_log;
    mutable std::shared_ptr<const Planner> m_planner; // made at the first question
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<QThread> m_thread;
};

} // namespace services
