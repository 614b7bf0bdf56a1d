// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListWriter.h"
#include "services/BulkService.h"
#include "services/Services.h"
#include "services/TakeAlongService.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/bulk/BulkReading.h"
#include "ui/pages/bulk/BulkRowActions.h"
#include "ui/pages/bulk/BulkRowModel.h"
#include "ui/pages/registration/RegistrationPresenter.h"
#include "ui/text/StateText.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

// A list of people, one vaccine: what is wrong, the details they share, one confirmation, and what
// became of every row.
class BulkPresenter final : public QObject
{
    Q_OBJECT
public:
    BulkPresenter(const services::Services &services, Prompts &prompts, QObject *parent = nullptr);
    ~BulkPresenter() override;

    [[nodiscard]] BulkReading &reading() { return m_reading; }
    [[nodiscard]] BulkRowActions &rowActions() { return m_rowActions; }
    [[nodiscard]] bool isOpen() const { return m_services.bulk.isOpen(); }
    [[nodiscard]] bool isBusy() const { return m_checking || m_reading.isBusy(); }
    [[nodiscard]] BulkRowModel &model() { return m_model; }
    void setFilter(BulkRowModel::Filter filter);
    [[nodiscard]] QString filterText(BulkRowModel::Filter filter) const;
    [[nodiscard]] bool showsVaccine() const; // what people had before was asked

    // ---- the act ----
    [[nodiscard]] RegistrationPresenter &details() { return m_details; }
    [[nodiscard]] QString registerLabel() const;
    [[nodiscard]] bool canRegister() const;
    // Asks the register about everybody, and registers nothing: who they are, and what they had.
    void look();
    // Fetches the histories of everybody whose row can be read, for an outage.
    void takeAlong();
    void registerAll();
    // Of all sending.
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] bool isPaused() const;
    void togglePause();
    [[nodiscard]] StateLook progress() const;
    [[nodiscard]] bool canUndo() const;
    void undo();
    [[nodiscard]] bool canSaveOpen() const;
    void saveOpenRows(const QString &path);
    void saveTemplate(const QString &path);
    [[nodiscard]] Notice notice() const;
    void retranslate();

Q_SIGNALS:
    void changed();
    void announced(const QString &text);

private:
    void show(Notice notice);
    void check(void (BulkPresenter::*next)());
    void tellFound();
    void tellTaken(const QList<services::TakenPerson> &people);
    [[nodiscard]] QString whatIsShared() const;
    [[nodiscard]] QStringList whoAndWhy(services::BulkState state) const;
    void ask();
    void confirmed();
    void withdrawAtRegister(const QList<QUuid> &items, const QString &reason);
    void write(const QString &path, const QList<bulk::WrittenRow> &rows);
    void startClock();
    [[nodiscard]] int answered() const;

    const services::Services m_services;
    Prompts &m_prompts;
    BulkRowModel m_model;
    BulkReading m_reading;
    BulkRowActions m_rowActions;
    RegistrationPresenter m_details;
    Notice m_notice;
    QTimer m_answers; // many answers, one look
    QElapsedTimer m_sending;
    bool m_checking = false; // or fetching histories
    int m_checkedRows = 0;
    int m_answeredBefore = 0; // when m_sending began
};

} // namespace ui
