// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace sandbox {

// Where an answered search goes on: a token stands for the rest of its hits, as they were found.
// Kept for ten minutes and in memory only.
class SearchPages
{
public:
    struct Page
    {
        QString type;
        QStringList ids;
        qsizetype offset = 0;
        int count = 0;
        QDateTime until;
    };

    [[nodiscard]] QString keep(Page page, const QDateTime &now);
    [[nodiscard]] std::optional<Page> find(const QString &token, const QDateTime &now);

private:
    void forgetOld(const QDateTime &now);
    QHash<QString, Page> m_pages;
};

} // namespace sandbox
