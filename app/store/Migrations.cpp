// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "core/FileNames.h"
#include "core/LogCategories.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace store {

namespace {

core::Result<void> applyScript(Database &database, const QByteArray &script, int version)
{
    return database.atomically([&]() -> core::Result<void> {
        if (auto done = database.execute(script.constData()); !done)
            return done;
        return database.execute(
            ("PRAGMA user_version = " + QByteArray::number(version)).constData());
    });
}

} // namespace

core::Result<QList<QByteArray>> shippedScripts()
{
    const QString folder = u":/schema/"_s;
    QList<QByteArray> scripts;
    for (const QString &name : core::filesNamed(folder, {}, ".sql"_L1)) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly) || name.first(4).toInt() != scripts.size() + 1)
            return core::error(core::ErrorCode::Internal, u"schema scripts"_s);
        scripts += file.readAll();
    }
    return scripts;
}

core::Result<void> migrate(Database &database, const QList<QByteArray> &scripts)
{
    const auto version = database.userVersion();
    if (!version)
        return version.error();
    if (*version > scripts.size())
        return core::error(core::ErrorCode::StoreNewer, u"version %1"_s.arg(*version));
    for (int next = *version + 1; next <= scripts.size(); ++next) {
        qCInfo(core::logStore, "migrating to version %d", next);
        if (auto done = applyScript(database, scripts.at(next - 1), next); !done)
            return done;
    }
    return {};
}

} // namespace store
