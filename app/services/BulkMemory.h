// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Registration.h"
#include "services/BulkList.h"
#include "store/Store.h"

#include <QHash>
#include <QUuid>

#include <optional>
#include <utility>

namespace services {

// Where a row differs from what is shared. An empty field: as shared.
struct BulkException
{
    bool leftOut = false;
    QString lot = {};
    QString dose = {};
    QString notGivenReason = {}; // not given, for this reason
    QString reason = {};         // why warnings of this row are accepted, all the same
    QStringList answered = {};   // those: names of findings and problems
    bool operator==(const BulkException &) const = default;
};

// All that a person said of a list.
struct BulkTyped
{
    ListWish wish;
    QHash<std::pair<int, int>, QByteArray> edits; // by row and column of the sheet
    QHash<int, BulkException> exceptions;         // by row
    QHash<int, QUuid> entries;                    // by row: its item in the outbox
};

// A list and all that was typed, on disk and encrypted, until it is closed.
class BulkMemory
{
public:
    explicit BulkMemory(store::Store &store)
        : m_store(store)
    {
    }

    // Off: nothing is written, and what is there stays as it is.
    void setOn(bool on) { m_on = on; }
    void keepList(const QByteArray &bytes);
    [[nodiscard]] core::Result<void> keepTyped(const BulkTyped &typed);
    void keepShared(const domain::RegistrationDraft &shared);
    void forget();

    // From an earlier run of the program.
    [[nodiscard]] std::optional<QByteArray> list() const;
    [[nodiscard]] std::optional<BulkTyped> typed() const;
    [[nodiscard]] std::optional<domain::RegistrationDraft> shared() const;

private:
    store::Store &m_store;
    bool m_on = true;
};

} // namespace services
