// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "continuity/HandOverPlan.h"
#include "core/Clock.h"
#include "core/Result.h"
#include "outbox/Outbox.h"
#include "services/AccessLogService.h"
#include "services/SessionService.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace services {

// Writes the sheets that go with the lists, in the words and the forms of a front end.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;

    struct Sheet
    {
        QString suffix; // "txt", "pdf"
        QByteArray content;
    };
    // What is typed into the web form beside the list `name`.
    [[nodiscard]] virtual QList<Sheet> coverSheet(const continuity::UploadList &list,
                                                  const QString &name) const = 0;
    // The doses that stand in no list, and why.
    [[nodiscard]] virtual QList<Sheet> apartSheet(const QList<continuity::ApartEntry> &apart,
                                                  const QString &name) const = 0;
};

struct HandOverReport
{
    struct List
    {
        QString name; // of the files, without suffix
        int doses = 0;
        bool single = false;   // the web form for one patient does as well
        bool hardened = false; // a cell got an apostrophe: look at it after the upload
    };
    QString folder;
    QList<List> lists;
    QString apartName; // empty: no such sheet
    int typedIn = 0;   // doses on that sheet, to be typed in one by one
    int left = 0;      // doses that stay where they are; the sheet says why
};

// The way round when the register's interface stays away: what was not sent goes into the files of
// the continuity plan, which a person uploads on the register's own site. What stands in a file is
// held, so that it does not go twice.
class HandOverService final
{
public:
    HandOverService(outbox::Outbox &outbox, const SessionService &session, const core::Clock &clock)
        : m_outbox(outbox)
        , m_session(session)
        , m_clock(clock)
        , m_log(outbox.store(), session, clock)
    {
    }

    // Files 0600, with neutral names, in `folder` (made when it is not there). Errors: NotSignedIn,
    // SignInLevelTooLow, FileUnwritable (then nothing is held and no file is left), and those of
    // the store. With nothing to hand over the report is empty.
    [[nodiscard]] core::Result<HandOverReport>
    exportTo(const QString &folder, const SheetWriter &writer, int rows = continuity::safeRows);
    // The end of it: a person uploaded the list (or typed the doses in), or takes it back and the
    // doses go by themselves. `what` is the name of a list, or the id of a dose; a list goes as a
    // whole, what is typed in one by one. The list's files, which hold identities, are removed.
    // How many doses it was about. Errors: NotSignedIn, SignInLevelTooLow, NotFound, WrongState.
    [[nodiscard]] core::Result<int> uploaded(const QString &what);
    [[nodiscard]] core::Result<int> takeBack(const QString &what);

private:
    using Entries = QList<domain::OutboxEntry>;
    struct Handful // what one list, or the sheet of those apart, is about
    {
        QString name;
        Entries entries;
        QList<SheetWriter::Sheet> sheets;
        bool oneByOne = false;
    };

    [[nodiscard]] core::Result<void> mayHandOver() const;
    [[nodiscard]] core::Result<Entries> unsent() const;
    [[nodiscard]] static Handful handful(const continuity::UploadList &list, const QString &name,
                                         const SheetWriter &writer);
    [[nodiscard]] core::Result<void> handOver(const QList<Handful> &handfuls,
                                              const QString &folder);
    [[nodiscard]] core::Result<void> release(const Entries &held);
    [[nodiscard]] core::Result<void> write(const QList<Handful> &handfuls,
                                           const QString &folder) const;
    [[nodiscard]] core::Result<Entries> inFile(const QString &what) const;
    [[nodiscard]] bool isWholeFile(const Entries &entries) const;
    static void removeFiles(const domain::HandOver &handOver);
    void log(const Entries &entries, const QString &action) const;

    outbox::Outbox &m_outbox;
    const SessionService &m_session;
    const core::Clock &m_clock;
    AccessLogService m_log;
};

} // namespace services
