// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/BeSystems.h"
#include "sandbox/CodeLists.h"
#include "sandbox/DemoData.h"
#include "sandbox/Guide.h"
#include "sandbox/VaccinationRules.h"

#include "ids/Insz.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

// be-vaccination, and people with an INSZ.
class BeGuide final : public Guide
{
public:
    explicit BeGuide(CodeLists codes)
        : m_codes(std::move(codes))
    {
    }

    void checkVaccination(const core::Json &immunization, const QDateTime &now,
                          Findings &findings) const override
    {
        sandbox::checkVaccination(immunization, m_codes, now, findings);
    }
    void checkIdentifier(const core::Json &identifier, const QString &path,
                         Findings &findings) const override
    {
        sandbox::checkIdentifier(identifier, path, findings);
    }
    [[nodiscard]] QLatin1StringView personNumberSystem() const override { return be::ssin; }
    [[nodiscard]] std::optional<core::Json> newPerson(const QString &number, const QString &display,
                                                      const core::Json *,
                                                      QDate today) const override;
    [[nodiscard]] bool namesNobody(const core::Json &) const override { return false; }
    [[nodiscard]] core::Result<void> loadDemo(ResourceStore &store,
                                              const QDateTime &now) const override;

private:
    CodeLists m_codes;
};

// All that a number says about its owner; names follow when somebody knows them.
std::optional<core::Json> BeGuide::newPerson(const QString &number, const QString &display,
                                             const core::Json *, QDate today) const
{
    const auto insz = ids::Insz::parse(number, today);
    if (!insz || insz->value() != number)
        return std::nullopt;
    core::Json identifier = core::Json::object();
    identifier["system"] = core::jsonText(QString(be::ssin));
    identifier["value"] = core::jsonText(insz->value());
    core::Json person = core::Json::object();
    person["resourceType"] = "Patient";
    person["identifier"] = core::Json::array({identifier});
    person["active"] = true;
    if (!display.isEmpty())
        person["name"] =
            core::Json::array({core::Json::object({{"text", core::jsonText(display)}})});
    if (insz->sex() != ids::Sex::Unknown)
        person["gender"] = insz->sex() == ids::Sex::Male ? "male" : "female";
    if (insz->birthDate())
        person["birthDate"] = core::jsonText(insz->birthDate()->iso());
    return person;
}

core::Result<void> BeGuide::loadDemo(ResourceStore &store, const QDateTime &now) const
{
    const auto demo = readDemoFile();
    if (!demo)
        return demo.error();
    loadDemoData(*demo, m_codes, store, now);
    return {};
}

} // namespace

core::Result<std::unique_ptr<Guide>> loadBeGuide()
{
    auto codes = CodeLists::load();
    if (!codes)
        return codes.error();
    return std::unique_ptr<Guide>(std::make_unique<BeGuide>(std::move(*codes)));
}

} // namespace sandbox
