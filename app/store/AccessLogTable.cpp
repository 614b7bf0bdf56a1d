// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AccessLogTable.h"

#include "store/CodecArchive.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace store {

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Store::AccessEvent> v)
{
    a("at", v.at);
    a("actor", v.actor);
    a("organization", v.organization);
    a("action", v.action);
    a("subject", v.subject);
    a("reason", v.reason);
    a("outcome", v.outcome);
    a("actorName", v.actorName);
    a("organizationName", v.organizationName);
}

namespace {

constexpr int version = 1;
const QByteArray headName = "access log head"_ba;
const QByteArray startName = "access log start"_ba;

QByteArray place(qint64 sequence)
{
    return "access_log|content|" + QByteArray::number(sequence);
}

Store::AccessEvent decodeEvent(const std::optional<QByteArray> &plain, qint64 sequence)
{
    Store::AccessEvent event;
    if (!plain || !codec::Reader::read(*plain, event))
        event.outcome = u"tampered"_s;
    event.sequence = sequence;
    return event;
}

core::Error brokenAt(qint64 sequence)
{
    return core::error(ErrorCode::StoreTampered, u"sequence %1"_s.arg(sequence));
}

} // namespace

AccessLogTable::AccessLogTable(Database &database, const Keys &keys, FactTable &facts)
    : m_database(database)
    , m_keys(keys)
    , m_facts(facts)
    , m_add(database, "INSERT INTO access_log (sequence, content, chain) VALUES (?, ?, ?)")
    , m_last(database, "SELECT sequence, chain FROM access_log ORDER BY sequence DESC LIMIT 1")
    , m_read(database, "SELECT sequence, content FROM access_log ORDER BY sequence DESC LIMIT ?")
    , m_walk(database, "SELECT sequence, content, chain FROM access_log ORDER BY sequence")
    , m_drop(database, "DELETE FROM access_log WHERE sequence <= ?")
{
}

QByteArray AccessLogTable::chainAfter(const QByteArray &before, qint64 sequence,
                                      const QByteArray &content) const
{
    return m_keys.chain.of({before, QByteArray::number(sequence), content});
}

core::Result<AccessLogTable::Head> AccessLogTable::head()
{
    const auto fact = m_facts.get(headName);
    if (!fact)
        return fact.error();
    if (!*fact)
        return core::error(ErrorCode::StoreTampered);
    return placeFrom(**fact);
}

AccessLogTable::Head AccessLogTable::placeFrom(const QByteArray &fact)
{
    const qsizetype separator = fact.indexOf('|');
    return {fact.first(separator).toLongLong(), QByteArray::fromHex(fact.sliced(separator + 1))};
}

core::Result<AccessLogTable::Head> AccessLogTable::start()
{
    const auto fact = m_facts.get(startName);
    if (!fact)
        return fact.error();
    return *fact ? placeFrom(**fact) : Head();
}

core::Result<void> AccessLogTable::begin()
{
    return m_facts.put(headName, "0|");
}

core::Result<AccessLogTable::Head> AccessLogTable::lastLine()
{
    Head last;
    const auto read = m_last.forEach({}, [&last](const StoredRow &row) {
        last = {row.integer(0), row.bytes(1)};
        return false;
    });
    return read ? core::Result<Head>(last) : core::Result<Head>(read.error());
}

core::Result<void> AccessLogTable::append(QList<Store::AccessEvent> events)
{
    return m_database.atomically([&]() -> core::Result<void> {
        for (Store::AccessEvent &event : events)
            if (auto appended = appendOne(event); !appended)
                return appended;
        return {};
    });
}

core::Result<void> AccessLogTable::appendOne(Store::AccessEvent &event)
{
    auto before = head();
    const auto last = lastLine();
    if (!last)
        return last.error();
    // A head that was tampered with must not stop care, nor be mended without a trace: the
    // missing number stays visible for ever.
    if (!before && before.error().code == ErrorCode::StoreTampered)
        before = Head{last->sequence + 1, last->chain};
    if (!before)
        return before.error();
    event.sequence = std::max(before->sequence, last->sequence) + 1;
    const auto content =
        m_keys.cipher.seal(codec::Writer::text(event, version), place(event.sequence));
    if (!content)
        return content.error();
    const QByteArray chain = chainAfter(before->chain, event.sequence, *content);
    if (auto added = m_add.run({event.sequence, *content, chain}); !added)
        return added;
    return m_facts.put(headName, QByteArray::number(event.sequence) + '|' + chain.toHex());
}

core::Result<QList<Store::AccessEvent>> AccessLogTable::newestFirst(int limit)
{
    QList<Store::AccessEvent> events;
    const auto read = m_read.forEach({limit}, [&](const StoredRow &row) {
        const qint64 sequence = row.integer(0);
        events += decodeEvent(m_keys.cipher.open(row.bytes(1), place(sequence)), sequence);
        return true;
    });
    if (!read)
        return read.error();
    return events;
}

core::Result<void> AccessLogTable::verify()
{
    const auto begun = start();
    if (!begun && begun.error().code != ErrorCode::StoreTampered)
        return begun.error();
    if (!begun)
        return brokenAt(1);
    Head walked = *begun;
    qint64 broken = 0;
    const auto read = m_walk.forEach({}, [&](const StoredRow &row) {
        const qint64 sequence = row.integer(0);
        const QByteArray chain = chainAfter(walked.chain, sequence, row.bytes(1));
        if (sequence != walked.sequence + 1 || chain != row.bytes(2))
            broken = walked.sequence + 1;
        walked = {sequence, chain};
        return broken == 0;
    });
    if (!read)
        return read;
    const auto expected = head();
    if (!expected && expected.error().code != ErrorCode::StoreTampered)
        return expected.error();
    if (broken != 0 || !expected || walked != *expected)
        return brokenAt(broken != 0 ? broken : walked.sequence + 1);
    return {};
}

core::Result<int> AccessLogTable::dropBefore(const QDateTime &limit)
{
    const auto old = linesBefore(limit, 1);
    if (!old || old->second == 0) // the usual case costs one line
        return old ? core::Result<int>(0) : core::Result<int>(old.error());
    if (const auto sound = verify(); !sound)
        return sound.error();
    const auto all = linesBefore(limit, -1);
    if (!all)
        return all.error();
    const Head last = all->first;
    const auto dropped = m_database.atomically([&]() -> core::Result<void> {
        if (auto gone = m_drop.run({last.sequence}); !gone)
            return gone;
        return m_facts.put(startName, QByteArray::number(last.sequence) + '|' + last.chain.toHex());
    });
    return dropped ? core::Result<int>(all->second) : core::Result<int>(dropped.error());
}

// The last of the oldest lines before that moment, and how many they are; at most so many.
core::Result<std::pair<AccessLogTable::Head, int>>
AccessLogTable::linesBefore(const QDateTime &limit, int most)
{
    Head last;
    int count = 0;
    const auto read = m_walk.forEach({}, [&](const StoredRow &row) {
        const qint64 sequence = row.integer(0);
        const auto event = decodeEvent(m_keys.cipher.open(row.bytes(1), place(sequence)), sequence);
        if (!event.at.isValid() || event.at >= limit)
            return false;
        last = {sequence, row.bytes(2)};
        ++count;
        return most < 0 || count < most;
    });
    if (!read)
        return read.error();
    return std::pair(last, count);
}

} // namespace store
