// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "services/TakeAlongService.h"
#include "ui/Notice.h"
#include "ui/pages/clinic/DayListModel.h"

#include <QObject>

namespace ui {

// The children expected today, with what is planned for each: from call-up cards or by hand, and
// by birth cohort from who is kept here. Their records were taken along, so that the list works in
// an outage.
class DayListPresenter final : public QObject
{
    Q_OBJECT
public:
    explicit DayListPresenter(const services::Services &services, QObject *parent = nullptr);

    // A number, or a name and a birth date, as it stands on the card; several lines at once.
    void add(const QString &text);
    // Everybody kept here who was born then: "2026-08", "2026". False: this is no such date.
    bool addCohort(const QString &born);
    void refresh();
    void retranslate();

    [[nodiscard]] DayListModel &model() { return m_model; }
    [[nodiscard]] bool isAdding() const { return m_adding; }
    [[nodiscard]] Notice notice() const { return m_notice; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();
    void notTaken(const QString &line); // it can be mended and given again

private:
    void take(const QStringList &lines);
    void onTaken(const core::Result<QList<services::TakenPerson>> &people);
    [[nodiscard]] Notice noticeOfTaken(const QList<services::TakenPerson> &people) const;
    [[nodiscard]] QString whyMissing(const services::TakenPerson &person) const;
    [[nodiscard]] ExpectedChild expected(const domain::Patient &patient) const;

    const services::Services m_services;
    DayListModel m_model;
    bool m_adding = false;
    QStringList m_waiting; // given while others are added: a scanner is fast
    Notice m_notice;
};

} // namespace ui
