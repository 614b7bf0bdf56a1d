// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a list or a fault; what was understood is written and read back the same
// (faults 53 and 57).
#include "bulk/ListReader.h"
#include "bulk/ListWriter.h"
#include "bulk/PersonList.h"

#include <cstdint>
#include <cstdlib>

namespace {

const QDate c_today(2026, 11, 24);

std::optional<bulk::PersonList> listOf(const QByteArray &bytes)
{
    auto read = bulk::readList(bytes);
    if (!read)
        return std::nullopt;
    const auto columns = bulk::guessColumns(read->sheet, read->firstRow());
    if (!columns)
        return std::nullopt;
    return bulk::PersonList(std::move(read->sheet), *columns, c_today);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto list =
        listOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!list)
        return 0;
    QList<bulk::WrittenRow> good;
    QList<domain::PatientQuery> people;
    for (const int row : list->rows()) {
        const domain::PatientQuery person = list->person(row);
        if (!bulk::isGood(list->findings(row)))
            continue;
        if (person.isEmpty() || (person.birthDate && person.birthDate->first() > c_today))
            std::abort(); // a good row is about somebody
        people.append(person);
        good.append(
            {.cells = {list->text(row, bulk::Column::Number), list->text(row, bulk::Column::Family),
                       list->text(row, bulk::Column::Given),
                       list->text(row, bulk::Column::BirthDate),
                       list->text(row, bulk::Column::PostalCode)},
             .why = {}});
    }
    if (good.isEmpty())
        return 0;
    const auto again = listOf(bulk::writeList(good, {}, bulk::WriteForm::RegisterForm));
    if (!again || again->rows().size() != static_cast<std::size_t>(people.size()))
        std::abort();
    for (qsizetype i = 0; i < people.size(); ++i)
        if (again->person(again->rows()[static_cast<std::size_t>(i)]) != people[i])
            std::abort();
    return 0;
}
