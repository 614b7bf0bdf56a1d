// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a register sends as an Immunization or Patient: read, corrected and withdrawn without
// harm, and what comes out of a correction is the same kind of resource.
#include "fhir/be/BeMapper.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

domain::ValueSets fewValueSets()
{
    domain::ValueSets sets;
    const QString snomed = u"http://snomed.info/sct"_s;
    const auto add = [&](const QString &set, const QString &system, const QString &code) {
        domain::Concept item;
        item.value = {system, code, code};
        sets.add(set, {item});
    };
    add(u"vaccine"_s, snomed, u"871875004"_s);
    add(u"site"_s, snomed, u"35259002"_s);
    add(u"prophylaxis"_s, snomed, u"1137457009"_s);
    add(u"funding"_s, {}, u"vl-zorg"_s);
    return sets;
}

domain::Registration changed(domain::Registration registration)
{
    registration.lot = u"NEW"_s;
    registration.expiry = QDate(2027, 1, 1);
    registration.dose = u"2"_s;
    registration.place = {u"s"_s, u"school"_s, u"School"_s};
    registration.country = u"FR"_s;
    registration.site = {u"http://snomed.info/sct"_s, u"35259002"_s, {}};
    registration.side = domain::Side::Both;
    registration.route = {u"r"_s, u"IM"_s, {}};
    registration.prophylaxis = {u"http://snomed.info/sct"_s, u"1137457009"_s, {}};
    registration.performer.name = u"X"_s;
    registration.remark = u"remark"_s;
    registration.freeStock = true;
    registration.product.reset();
    return registration;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const domain::ValueSets sets = fewValueSets();
    static const fhir::be::BeMapper mapper(sets);
    const QByteArrayView received(reinterpret_cast<const char *>(data),
                                  static_cast<qsizetype>(size));
    const auto resource = core::parseJson(received);
    if (!resource)
        return 0;
    static_cast<void>(mapper.readPatient(*resource));
    const domain::Immunization dose = mapper.readImmunization(*resource);
    const domain::Registration before = mapper.registrationFrom(dose, {});
    const auto same = mapper.corrected(received, before, {}, {});
    const auto other = mapper.corrected(received, changed(before), u"why"_s, {});
    require(same.ok() == other.ok());
    if (other)
        require(core::parseJson(core::writeJson(*other)).ok());
    if (const auto withdrawn = mapper.withdrawn(received, u"why"_s))
        require(mapper.readImmunization(*withdrawn).status ==
                domain::ImmunizationStatus::EnteredInError);
    return 0;
}
