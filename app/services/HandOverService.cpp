// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/HandOverService.h"

#include "outbox/OutboxTransitions.h"
#include "store/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using domain::OutboxEntry;
using domain::OutboxState;

namespace services {

namespace {

// No name of a file says anything about a person; none was there before.
class FileNames
{
public:
    FileNames(const QString &folder, const QDateTime &now)
        : m_stem(u"prikpost-"_s + now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s))
    {
        while (!QDir(folder).entryList({m_stem + u'*'}).isEmpty())
            m_stem += u'b';
    }
    QString list() { return m_stem + u"-%1"_s.arg(++m_number, 2, 10, QLatin1Char('0')); }
    [[nodiscard]] QString apart() const { return m_stem + u"-apart"_s; }

private:
    QString m_stem;
    int m_number = 0;
};

bool isHardened(const continuity::UploadList &list)
{
    return std::any_of(list.rows.begin(), list.rows.end(),
                       [](const continuity::PatientRow &row) { return row.hardened; });
}

} // namespace

core::Result<void> HandOverService::mayHandOver() const
{
    if (!m_session.session())
        return core::error(ErrorCode::NotSignedIn);
    if (m_session.session()->account.level < m_session.minimumLevel())
        return core::error(ErrorCode::SignInLevelTooLow);
    return {};
}

core::Result<HandOverService::Entries> HandOverService::unsent() const
{
    Entries entries;
    for (const OutboxState state : {OutboxState::SavedHere, OutboxState::NeedsYou}) {
        const auto found = m_outbox.store().entries(state);
        if (!found)
            return found.error();
        entries += *found;
    }
    return entries;
}

HandOverService::Handful HandOverService::handful(const continuity::UploadList &list,
                                                  const QString &name, const SheetWriter &writer)
{
    Handful handful{.name = name, .entries = list.entries, .sheets = writer.coverSheet(list, name)};
    handful.sheets.append({u"csv"_s, continuity::csvOf(list.rows)});
    return handful;
}

core::Result<HandOverReport> HandOverService::exportTo(const QString &folder,
                                                       const SheetWriter &writer, int rows)
{
    if (const auto may = mayHandOver(); !may)
        return may.error();
    const auto entries = unsent();
    if (!entries)
        return entries.error();
    const auto plan = continuity::planHandOver(*entries, rows);
    HandOverReport report;
    report.folder = QFileInfo(folder).absoluteFilePath();
    report.typedIn = static_cast<int>(plan.typedIn().size());
    report.left = static_cast<int>(plan.apart.size()) - report.typedIn;
    FileNames names(report.folder, m_clock.now());
    QList<Handful> handfuls;
    for (const continuity::UploadList &list : plan.lists) {
        const QString name = names.list();
        report.lists.append(
            {name, static_cast<int>(list.entries.size()), list.isSingle(), isHardened(list)});
        handfuls.append(handful(list, name, writer));
    }
    if (!plan.apart.isEmpty()) {
        report.apartName = names.apart();
        handfuls.append({report.apartName, plan.typedIn(),
                         writer.apartSheet(plan.apart, report.apartName), true});
    }
    if (const auto done = handOver(handfuls, report.folder); !done)
        return done.error();
    return report;
}

// Held before a file is there: a crash in between is a list too few, never a dose too many.
core::Result<void> HandOverService::handOver(const QList<Handful> &handfuls, const QString &folder)
{
    if (handfuls.isEmpty())
        return {};
    if (!store::makePrivateFolder(folder))
        return core::error(ErrorCode::FileUnwritable);
    Entries held;
    for (const Handful &each : handfuls)
        for (const OutboxEntry &entry : each.entries) {
            const auto next = outbox::handedOver(
                entry, {each.name, folder, m_clock.now(), each.oneByOne, false}, m_clock.now());
            if (!next)
                return next.error();
            held.append(*next);
        }
    if (const auto done = m_outbox.apply(held); !done)
        return done;
    if (const auto written = write(handfuls, folder); !written) {
        const auto released = release(held);
        return released ? written : released;
    }
    log(held, u"export"_s);
    return {};
}

core::Result<void> HandOverService::release(const Entries &held)
{
    Entries changed;
    for (const OutboxEntry &before : held) {
        const auto entry = m_outbox.entry(before.id);
        if (!entry)
            return entry.error();
        const auto next = *entry ? outbox::takenBack(**entry, m_clock.now())
                                 : core::Result<OutboxEntry>(core::error(ErrorCode::NotFound));
        if (next)
            changed.append(*next);
    }
    return m_outbox.release(changed);
}

core::Result<void> HandOverService::write(const QList<Handful> &handfuls,
                                          const QString &folder) const
{
    QStringList written;
    for (const Handful &each : handfuls)
        for (const SheetWriter::Sheet &sheet : each.sheets) {
            written.append(folder + u'/' + each.name + u'.' + sheet.suffix);
            if (store::writePrivateFile(written.last(), sheet.content))
                continue;
            for (const QString &path : std::as_const(written))
                QFile::remove(path);
            return core::error(ErrorCode::FileUnwritable);
        }
    return {};
}

core::Result<HandOverService::Entries> HandOverService::inFile(const QString &what) const
{
    const auto candidates = m_outbox.store().entries(OutboxState::NeedsYou);
    if (!candidates)
        return candidates.error();
    Entries handedOver = *candidates;
    handedOver.removeIf([](const OutboxEntry &entry) {
        return outbox::heldFor(entry) != ErrorCode::HandedOver || !entry.handOver;
    });
    const QUuid id(what);
    QString file = what;
    for (const OutboxEntry &entry : std::as_const(handedOver)) {
        if (entry.id != id)
            continue;
        if (entry.handOver->oneByOne)
            return Entries{entry};
        file = entry.handOver->file;
    }
    handedOver.removeIf([&](const OutboxEntry &entry) { return entry.handOver->file != file; });
    if (handedOver.isEmpty())
        return core::error(ErrorCode::NotFound);
    return handedOver;
}

core::Result<int> HandOverService::uploaded(const QString &what)
{
    if (const auto may = mayHandOver(); !may)
        return may.error();
    const auto entries = inFile(what);
    if (!entries)
        return entries.error();
    const bool whole = isWholeFile(*entries);
    Entries changed;
    for (const OutboxEntry &entry : *entries) {
        const auto next = outbox::uploaded(entry, entry.handOver->file, m_clock.now());
        if (!next)
            return next.error();
        changed.append(*next);
    }
    if (const auto done = m_outbox.release(changed); !done)
        return done.error();
    if (whole)
        removeFiles(*entries->first().handOver);
    log(*entries, u"uploaded-by-hand"_s);
    return static_cast<int>(changed.size());
}

core::Result<int> HandOverService::takeBack(const QString &what)
{
    if (const auto may = mayHandOver(); !may)
        return may.error();
    const auto entries = inFile(what);
    if (!entries)
        return entries.error();
    // The list goes first: nobody should upload what goes by itself as well.
    if (isWholeFile(*entries))
        removeFiles(*entries->first().handOver);
    if (const auto done = release(*entries); !done)
        return done.error();
    log(*entries, u"take-back"_s);
    return static_cast<int>(entries->size());
}

// The sheet of what is typed in one by one stays as long as a dose on it is not settled.
bool HandOverService::isWholeFile(const Entries &entries) const
{
    const auto all = inFile(entries.first().handOver->file);
    return all && all->size() == entries.size();
}

void HandOverService::removeFiles(const domain::HandOver &handOver)
{
    for (const auto suffix : {"csv"_L1, "txt"_L1, "pdf"_L1})
        QFile::remove(handOver.folder + u'/' + handOver.file + u'.' + suffix);
}

void HandOverService::log(const Entries &entries, const QString &action) const
{
    for (const OutboxEntry &entry : entries)
        m_log.write({.action = action,
                     .subject = AccessLogService::subjectOf(entry.registration.patient),
                     .outcome = u"done"_s});
}

} // namespace services
