// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/SearchPages.h"

#include "sandbox/Text.h"

namespace sandbox {

namespace {

constexpr int lifetimeSeconds = 600;
constexpr int maxPages = 1000;

} // namespace

QString SearchPages::keep(Page page, const QDateTime &now)
{
    forgetOld(now);
    page.until = now.addSecs(lifetimeSeconds);
    const QString token = randomText();
    m_pages.insert(token, std::move(page));
    return token;
}

std::optional<SearchPages::Page> SearchPages::find(const QString &token, const QDateTime &now)
{
    const auto found = m_pages.constFind(token);
    if (found == m_pages.cend() || found->until < now)
        return std::nullopt;
    return *found;
}

void SearchPages::forgetOld(const QDateTime &now)
{
    m_pages.removeIf([&](const auto &entry) { return entry.value().until < now; });
    if (m_pages.size() >= maxPages)
        m_pages.clear();
}

} // namespace sandbox
