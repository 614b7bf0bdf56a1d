// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/FactTable.h"
#include "store/Store.h"

namespace store {

// Lines are only ever added. Each is chained to the one before it by a keyed hash, and the last
// one's number and hash stand in an authenticated fact, so that a changed, a removed and a cut off
// line show.
class AccessLogTable
{
public:
    AccessLogTable(Database &database, const Keys &keys, FactTable &facts);

    // For a new file. From then on a log without a head is a log that was cut off.
    [[nodiscard]] core::Result<void> begin();
    [[nodiscard]] core::Result<void> append(QList<Store::AccessEvent> events); // all or none
    // Newest first. A line that was changed has only its sequence, and the outcome "tampered".
    [[nodiscard]] core::Result<QList<Store::AccessEvent>> newestFirst(int limit);
    [[nodiscard]] core::Result<void> verify();
    // What is older than that at the beginning of the log, if the log is sound. How many lines.
    [[nodiscard]] core::Result<int> dropBefore(const QDateTime &limit);

private:
    [[nodiscard]] core::Result<void> appendOne(Store::AccessEvent &event);
    struct Head
    {
        qint64 sequence = 0;
        QByteArray chain;
        bool operator==(const Head &) const = default;
    };
    [[nodiscard]] core::Result<Head> head();
    [[nodiscard]] core::Result<Head> start(); // the last line that was dropped
    [[nodiscard]] core::Result<Head> lastLine();
    [[nodiscard]] core::Result<std::pair<Head, int>> linesBefore(const QDateTime &limit, int most);
    [[nodiscard]] static Head placeFrom(const QByteArray &fact);
    [[nodiscard]] QByteArray chainAfter(const QByteArray &before, qint64 sequence,
                                        const QByteArray &content) const;

    Database &m_database;
    const Keys &m_keys;
    FactTable &m_facts;
    Statement m_add;
    Statement m_last;
    Statement m_read;
    Statement m_walk;
    Statement m_drop;
};

} // namespace store
