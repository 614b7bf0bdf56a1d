// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BulkService.h"
#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace ui {

// Where a list comes from, and what it was taken to be: read off this thread, guessed, corrected.
class BulkReading final : public QObject
{
    Q_OBJECT
public:
    BulkReading(const services::Services &services, Prompts &prompts, QObject *parent = nullptr);
    ~BulkReading() override;

    void openFile(const QString &path);
    void paste(const QString &text);
    // One person more, at the end: a number that was scanned or typed. Begins a list where there is
    // none. Several in a hurry are taken together.
    void scan(const QString &number);
    [[nodiscard]] bool canScan() const;
    void close();

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

    [[nodiscard]] bool isOpen() const { return m_services.bulk.isOpen(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool hasHeader() const;
    [[nodiscard]] bulk::Encoding encoding() const;
    [[nodiscard]] char separator() const;
    [[nodiscard]] QString understood() const; // what the list was taken to be, in one line

Q_SIGNALS:
    void begun(); // what was said before is no longer true
    void read(const QString &understood);
    void told(const ui::Notice &notice);

private:
    [[nodiscard]] services::ListWish newWish() const;
    using Read = core::Result<services::BulkList, bulk::ListFault>;
    void replaceBy(std::function<Read()> work);
    enum class Rows { Other, TheSame }; // than those of the list before
    void start(std::function<Read()> work, Rows rows = Rows::Other);
    void onRead(Read list, Rows rows);
    void readAgain(services::ListWish wish, Rows rows);
    void readAnew(services::ListWish wish);
    void take(const bulk::ColumnMapping &mapping);
    [[nodiscard]] QStringList whatEndsWithTheList() const;
    void readScanned();
    void tell(const Notice &notice);

    const services::Services m_services;
    Prompts &m_prompts;
    QStringList m_scanned; // to be read
    bool m_busy = false;
};

} // namespace ui
