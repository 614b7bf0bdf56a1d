// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk/ListWriter.h"
#include "services/BulkService.h"
#include "services/Services.h"
#include "services/TakeAlongService.h"
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
    // Which column of the sheet holds what: -1 none. The titles, or the first cells, name them.
    void setColumn(bulk::Column column, int sheetColumn);
    [[nodiscard]] int sheetColumn(bulk::Column column) const;
    [[nodiscard]] QStringList sheetColumns() const;
    [[nodiscard]] bool columnsAreSure() const; // by their titles, or somebody looked
    [[nodiscard]] bool needsColumns() const;   // nothing could be guessed
    void acceptColumns();
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
    void askDose();   // another dose
    void askReason(); // why it is right all the same
    void askNotGiven();
    // What is the matter with the selected row, and where it differs from the others.
    [[nodiscard]] QString rowText() const;

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
    using Read = core::Result<services::BulkList, bulk::ListFault>;
    void replaceBy(std::function<Read()> work);
    enum class Rows { Other, TheSame }; // than those of the list before
    void read(std::function<Read()> work, Rows rows = Rows::Other);
    void onRead(Read list, Rows rows);
    void readAgain(services::ListWish wish, Rows rows);
    void show(Notice notice);
    void check(void (BulkPresenter::*next)());
    void tellFound();
    void tellTaken(const QList<services::TakenPerson> &people);
    void ask();
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
    int m_answeredBefore = 0; // when m_sending began
    int m_accepted = 0;
    int m_needsYou = 0;
    int m_sent = 0;
};

} // namespace ui
