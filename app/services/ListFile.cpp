// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ListFile.h"

#include "core/OwnerFile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace services {

namespace {

bulk::WriteForm formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return bulk::WriteForm::Xlsx;
    if (ending == "ods"_L1)
        return bulk::WriteForm::Ods;
    return bulk::WriteForm::RegisterForm;
}

// As the command line's exceptions name it.
QString otherDose(const BulkException &exception)
{
    QStringList parts;
    for (const auto &[name, value] :
         {std::pair("notGiven"_L1, exception.notGivenReason), std::pair("lot"_L1, exception.lot),
          std::pair("dose"_L1, exception.dose)})
        if (!value.isEmpty())
            parts.append(name + u": "_s + value);
    return parts.join(u", "_s);
}

} // namespace

QList<bulk::WrittenRow> openRows(const BulkService &bulk,
                                 const std::function<QString(int row)> &why)
{
    QList<bulk::WrittenRow> rows;
    for (const int row : bulk.openRows()) {
        bulk::WrittenRow written;
        for (const bulk::Column column : bulk::allColumns)
            written.cells[static_cast<std::size_t>(column)] = bulk.list().people.text(row, column);
        written.dose = otherDose(bulk.exception(row));
        written.why = why(row);
        rows.append(written);
    }
    return rows;
}

core::Result<void> writeListFile(const QString &path, const QList<bulk::WrittenRow> &rows,
                                 const bulk::MoreTitles &titles)
{
    const QByteArray bytes = bulk::writeList(rows, titles, formOf(path));
    return bytes.isEmpty() ? core::error(core::ErrorCode::FileUnwritable)
                           : core::writeOwnerFile(path, bytes);
}

} // namespace services
