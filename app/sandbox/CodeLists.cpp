// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CodeLists.h"

#include "core/Json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace sandbox {

core::Result<CodeLists> CodeLists::load(const QString &country)
{
    QFile file(u":/sandbox/%1-codes.json"_s.arg(country));
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto json = core::parseJson(content);
    if (!json)
        return core::error(core::ErrorCode::FileUnreadable, u"code lists"_s);
    CodeLists lists;
    for (const core::Json &row : core::arrayMember(*json, "codes"))
        lists.m_sets[core::toQString(row[0])].insert(
            core::toQString(row[2]), {core::toQString(row[1]), core::toQString(row[3])});
    for (const core::Json &row : core::arrayMember(*json, "products"))
        lists.m_products.insert(core::toQString(row[0]),
                                {core::toQString(row[1]), core::toQString(row[2])});
    return lists;
}

bool CodeLists::contains(const QString &set, const QString &system, const QString &code) const
{
    QString known = system;
    known.replace("/standards/fhir/terminology/"_L1, "/standards/fhir/vaccination/"_L1);
    const auto codes = m_sets.constFind(set);
    if (codes == m_sets.cend())
        return false;
    const auto found = codes->equal_range(code);
    return std::any_of(found.first, found.second,
                       [&](const Code &entry) { return entry.system == known; });
}

QString CodeLists::systemOf(const QString &set, const QString &code) const
{
    return m_sets.value(set).value(code).system;
}

QString CodeLists::label(const QString &set, const QString &code) const
{
    return m_sets.value(set).value(code).label;
}

const CodeLists::Product *CodeLists::product(const QString &cnk) const
{
    const auto found = m_products.constFind(cnk);
    return found == m_products.cend() ? nullptr : &*found;
}

} // namespace sandbox
