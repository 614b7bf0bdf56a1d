// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CareStore.h"

#include "store/CodecArchive.h"
#include "store/DomainCodec.h"
#include "store/KeptTable.h"
#include "store/OutboxTable.h"
#include "store/PatientKey.h"

#include <array>

using namespace Qt::StringLiterals;

// The lists of fields. They stand in the namespace of their types, where the archives find them.
namespace domain {

static auto enumNames(Answer)
{
    using Name = store::codec::EnumName<Answer>;
    return std::array{Name{Answer::NotAsked, "not-asked"}, Name{Answer::Yes, "yes"},
                      Name{Answer::No, "no"}};
}

static auto enumNames(Holdback::Kind)
{
    using enum Holdback::Kind;
    using Name = store::codec::EnumName<Holdback::Kind>;
    return std::array{Name{Contraindication, "contraindication"}, Name{Objection, "objection"},
                      Name{Postponement, "postponement"}};
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Holdback> v)
{
    a("kind", v.kind);
    a("target", v.target);
    a("from", v.from);
    a("until", v.until);
    a("reason", v.reason);
    a("by", v.by);
    a("at", v.at);
}

template <class Archive>
void describe(Archive &a, typename Archive::template Ref<Circumstances> v)
{
    a("maternalPertussis", v.maternalPertussis);
    a("maternalPertussisOn", v.maternalPertussisOn);
    a("maternalInfection", v.maternalInfection);
    a("motherCarriesHepatitisB", v.motherCarriesHepatitisB);
    a("gestationDays", v.gestationDays);
    a("special", v.special);
    a("earlyStart", v.earlyStart);
    a("course", v.course);
    a("asylum", v.asylum);
    a("lastMenstruation", v.lastMenstruation);
    a("holdbacks", v.holdbacks);
    a("immune", v.immune);
    a("by", v.by);
    a("at", v.at);
}

} // namespace domain

namespace store {

namespace {

constexpr int version = 1;
constexpr int together = 200;

QByteArray encode(const domain::Circumstances &circumstances)
{
    return codec::Writer::text(circumstances, version);
}

std::optional<domain::Circumstances> decodeCircumstances(QByteArrayView bytes)
{
    codec::Reader reader(bytes);
    int written = 0;
    reader("v", written);
    domain::Circumstances circumstances;
    describe(reader, circumstances);
    return reader.ok() && written == version ? std::optional(circumstances) : std::nullopt;
}

// By what a person may have been known: the number, and the register's own id before that. Not by
// name and birth date, which two people may share.
QList<QByteArray> keysOf(const KeyedHash &hash, const domain::Patient &patient)
{
    QList<QByteArray> keys{patientKey(hash, patient)};
    if (patient.number && !patient.registerId.isEmpty()) {
        domain::Patient older = patient;
        older.number.reset();
        keys.append(patientKey(hash, older));
    }
    return keys;
}

QByteArray personPlace(const QByteArray &key)
{
    return "person|content|" + key.toHex();
}

// Everything one thread needs to read people.
struct ReadingRoom
{
    std::unique_ptr<Keys> keys;
    std::unique_ptr<Database> database;
    KeptTable kept;
    OutboxTable outbox;

    ReadingRoom(std::unique_ptr<Keys> ours, std::unique_ptr<Database> opened)
        : keys(std::move(ours))
        , database(std::move(opened))
        , kept(*database, *keys)
        , outbox(*database, *keys)
    {
    }

    [[nodiscard]] core::Result<int> count();
    // Those after `row`, which becomes the last of them.
    [[nodiscard]] core::Result<QList<domain::Patient>> people(qint64 &row);
    [[nodiscard]] core::Result<QList<KnownPerson>> known(const QList<domain::Patient> &people);
};

core::Result<int> ReadingRoom::count()
{
    Statement all(*database, "SELECT count(*) FROM person");
    const auto found = all.integer();
    return found ? core::Result<int>(static_cast<int>(found->value_or(0))) : found.error();
}

core::Result<QList<domain::Patient>> ReadingRoom::people(qint64 &row)
{
    QList<domain::Patient> people;
    Statement next(*database,
                   "SELECT row, key, content FROM person WHERE row > ? ORDER BY row LIMIT ?");
    const auto read = next.forEach({row, together}, [&](const StoredRow &query) {
        row = query.integer(0);
        const auto plain = keys->cipher.open(query.bytes(2), personPlace(query.bytes(1)));
        if (const auto patient = plain ? decodePatient(*plain) : std::nullopt)
            people.append(*patient);
        return true;
    });
    if (!read)
        return read.error();
    return people;
}

core::Result<QList<KnownPerson>> ReadingRoom::known(const QList<domain::Patient> &people)
{
    QList<QByteArray> main;
    QList<QByteArray> every;
    for (const domain::Patient &patient : people) {
        main.append(patientKey(keys->lookup, patient));
        every += keysOf(keys->lookup, patient);
    }
    const auto histories = kept.get(KeptTable::Kind::History, main);
    const auto care = kept.get(KeptTable::Kind::Circumstances, every);
    const auto entries = outbox.of(main);
    if (!histories || !care || !entries)
        return !histories ? histories.error() : !care ? care.error() : entries.error();
    QList<KnownPerson> known;
    for (qsizetype i = 0; i < people.size(); ++i) {
        KnownPerson person{people.at(i), {}, entries->value(main.at(i)), {}};
        if (const auto found = histories->constFind(main.at(i)); found != histories->cend())
            person.history = decodeHistory(*found);
        for (const QByteArray &key : keysOf(keys->lookup, people.at(i)))
            if (const auto found = care->constFind(key); found != care->cend()) {
                person.circumstances =
                    decodeCircumstances(*found).value_or(domain::Circumstances{});
                break;
            }
        known.append(std::move(person));
    }
    return known;
}

} // namespace

core::Result<void> PeopleReader::forEach(const Take &take) const
{
    auto keys = Keys::derive(m_dataKey);
    if (!keys)
        return keys.error();
    auto database = Database::open(m_path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    ReadingRoom room(std::move(*keys), std::move(*database));
    const auto total = room.count();
    if (!total)
        return total.error();
    for (qint64 row = 0;;) {
        const qint64 before = row;
        const auto people = room.people(row);
        if (!people)
            return people.error();
        if (row == before)
            return {};
        const auto known = room.known(*people);
        if (!known)
            return known.error();
        if (!take(*known, *total))
            return {};
    }
}

core::Result<domain::Circumstances> CareStore::circumstances(const domain::Patient &patient) const
{
    for (const QByteArray &key : keysOf(m_keys.lookup, patient)) {
        const auto bytes = m_kept.get(KeptTable::Kind::Circumstances, key);
        if (!bytes)
            return bytes.error();
        if (!*bytes)
            continue;
        const auto read = decodeCircumstances(**bytes);
        if (!read)
            return core::error(core::ErrorCode::StoreDamaged, u"circumstances"_s);
        return *read;
    }
    return domain::Circumstances{};
}

core::Result<void> CareStore::keep(const domain::Patient &patient,
                                   const domain::Circumstances &circumstances)
{
    return m_kept.put(KeptTable::Kind::Circumstances, patientKey(m_keys.lookup, patient),
                      encode(circumstances));
}

} // namespace store
