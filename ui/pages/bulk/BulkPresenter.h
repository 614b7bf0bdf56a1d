// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListWriter.h"
#include "services/BulkService.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/bulk/BulkRowModel.h"
#include "ui/pages/registration/RegistrationPresenter.h"
#include "ui/text/StateText.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

// A list of people, one vaccine: reading it (off this thread), showing what is wrong, the details
// they share, one confirmation, and what became of every row.
class BulkPresenter final : public QObject
{
    Q_OBJECT
public:
    BulkPresenter(const services::Services &services, Prompts &prompts, QObject *parent = nullptr);
    ~BulkPresenter() override;

    // ---- the list ----
    void openFile(const QString &path);
    void paste(const QString &text);
    // Another reading of the same bytes.
    void setEncoding(bulk::Encoding encoding);
    void setSeparator(char separator);
    void setHasHeader(bool header);
    void closeList();
    [[nodiscard]] bool isOpen() const { return m_services.bulk.isOpen(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString understood() const; // what the list was taken to be, in one line
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool hasHeader() const;
    [[nodiscard]] BulkRowModel &model() { return m_model; }
    void setFilter(BulkRowModel::Filter filter);
    [[nodiscard]] QString filterText(BulkRowModel::Filter filter) const;

    // ---- rows ----
    void select(int sheetRow); // -1: none
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] bool canLeaveOut() const;
    [[nodiscard]] bool isLeftOut() const;
    void toggleLeftOut();
    [[nodiscard]] bool canAccept() const; // something is proposed in the selected row
    void accept();
    [[nodiscard]] int proposals() const; // in all rows
    void acceptAll();
    void askLot();    // another lot for the selected row
    void askReason(); // why it is right all the same
    void askNotGiven();
    // What is the matter with the selected row, and where it differs from the others.
    [[nodiscard]] QString rowText() const;

    // ---- the act ----
    [[nodiscard]] RegistrationPresenter &details() { return m_details; }
    [[nodiscard]] QString registerLabel() const;
    [[nodiscard]] bool canRegister() const;
    void registerAll();
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
    using Read = core::Result<services::BulkList, bulk::ListFault>;
    void read(std::function<Read()> work);
    void onRead(Read list);
    void readAgain(services::ListWish wish);
    void show(Notice notice);
    void onChecked();
    void ask(const services::BulkSummary &summary);
    void confirmed();
    void withdrawAtRegister(const QList<domain::OutboxEntry> &entries, const QString &reason);
    void write(const QString &path, const QList<bulk::WrittenRow> &rows);
    void setException(const std::function<void(services::BulkException &)> &change);
    void countAnswers();
    [[nodiscard]] QString exceptionText() const;

    const services::Services m_services;
    Prompts &m_prompts;
    BulkRowModel m_model;
    RegistrationPresenter m_details;
    Notice m_notice;
    QTimer m_answers; // many answers, one look
    QElapsedTimer m_sending;
    bool m_busy = false;
    int m_selected = -1;
    int m_checkedRows = 0;
    int m_accepted = 0;
    int m_needsYou = 0;
    int m_sent = 0;
};

} // namespace ui
