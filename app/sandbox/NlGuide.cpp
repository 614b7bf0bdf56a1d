// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CodeLists.h"
#include "sandbox/Guide.h"
#include "sandbox/NlDemoData.h"
#include "sandbox/NlRules.h"
#include "sandbox/NlSystems.h"

#include "ids/Bsn.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// nl-core-Vaccination-event, people with a BSN, and doses that name nobody.
class NlGuide final : public Guide
{
public:
    explicit NlGuide(CodeLists codes)
        : m_codes(std::move(codes))
    {
    }

    void checkVaccination(const core::Json &immunization, const QDateTime &now,
                          Findings &findings) const override
    {
        if (nl::isMasked(immunization))
            nl::checkAnonymous(immunization, m_codes, now, findings);
        else
            nl::checkNamed(immunization, m_codes, now, findings);
    }
    void checkIdentifier(const core::Json &identifier, const QString &path,
                         Findings &findings) const override
    {
        nl::checkNumber(identifier, path, findings);
    }
    [[nodiscard]] QLatin1StringView personNumberSystem() const override { return nl::bsn; }
    [[nodiscard]] std::optional<core::Json> newPerson(const QString &number, const QString &display,
                                                      const core::Json *details,
                                                      QDate) const override;
    [[nodiscard]] bool namesNobody(const core::Json &immunization) const override
    {
        return nl::isMasked(immunization);
    }
    [[nodiscard]] core::Result<void> loadDemo(ResourceStore &store,
                                              const QDateTime &now) const override
    {
        return nl::loadDemo(m_codes, store, now);
    }

private:
    CodeLists m_codes;
};

std::optional<core::Json> NlGuide::newPerson(const QString &number, const QString &display,
                                             const core::Json *details, QDate) const
{
    const auto bsn = ids::Bsn::parse(number);
    if (!bsn || bsn->value() != number)
        return std::nullopt;
    core::Json person = details ? *details : core::Json::object({{"resourceType", "Patient"}});
    person.erase("id");
    person["identifier"] = core::Json::array({core::Json::object(
        {{"system", core::jsonText(QString(nl::bsn))}, {"value", core::jsonText(number)}})});
    person["active"] = true;
    if (!person.contains("name") && !display.isEmpty())
        person["name"] =
            core::Json::array({core::Json::object({{"text", core::jsonText(display)}})});
    return person;
}

} // namespace

core::Result<std::unique_ptr<Guide>> loadNlGuide()
{
    auto codes = CodeLists::load(u"nl"_s);
    if (!codes)
        return codes.error();
    return std::unique_ptr<Guide>(std::make_unique<NlGuide>(std::move(*codes)));
}

} // namespace sandbox
