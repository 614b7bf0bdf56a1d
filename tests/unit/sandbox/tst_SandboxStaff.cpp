// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxFixture.h"

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr auto nihdiSystem = "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/nihdi";

core::Json input(const char *name, const char *valueName, const core::Json &value)
{
    core::Json json = core::Json::object();
    json["type"] = core::Json::object({{"text", name}});
    json[valueName] = value;
    return json;
}

core::Json identified(const char *type, const char *system, const char *value)
{
    core::Json json = core::Json::object({{"type", type}});
    json["identifier"] = core::Json::object({{"system", system}, {"value", value}});
    return json;
}

// The example of belgium.md 7.3, for somebody who is linked nowhere.
core::Json linkTask()
{
    core::Json task = core::Json::object({{"resourceType", "Task"}});
    const std::string uuid =
        "urn:uuid:" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    task["identifier"] =
        core::Json::array({core::Json::object({{"system", "urn:ietf:rfc:3986"}, {"value", uuid}})});
    task["status"] = "requested";
    task["intent"] = "order";
    task["code"]["coding"] = core::Json::array({core::Json::object(
        {{"system", "urn:example:vaccinnet:task-type"}, {"code", "link-collaborator"}})});
    task["for"] = identified("Organization", nihdiSystem, "94999820");
    task["requester"] = identified("Practitioner", nihdiSystem, "19999816004");
    task["authoredOn"] = "2026-10-05T11:00:00+02:00";
    task["input"] = core::Json::array(
        {input("ssin", "valueString", "97110230206"), input("family", "valueString", "Opleiding"),
         input("given", "valueString", "Hanne"),
         input("email", "valueString", "hanne@linde.example"),
         input("language", "valueString", "nl"), input("nihdi", "valueString", "19995856005"),
         input("kind", "valueCode", "haio"), input("isPhysician", "valueBoolean", true),
         input("trainer", "valueReference",
               identified("Practitioner", nihdiSystem, "19999816004"))});
    return task;
}

void setInput(core::Json &task, const char *name, const char *valueName, const core::Json &value)
{
    for (core::Json &one : task["input"])
        if (core::stringMember(one["type"], "text") == QLatin1StringView(name))
            one = input(name, valueName, value);
}

} // namespace

// What the register itself refuses, whatever a client let through (belgium.md 7.1).
class tst_SandboxStaff : public QObject
{
    Q_OBJECT

private:
    SandboxFixture m_sandbox;

    SandboxFixture::Reply post(const core::Json &task) const
    {
        return m_sandbox.fhir("POST", u"Task"_s, core::writeJson(task));
    }
    QString roleOf(const char *ssin) const
    {
        const auto found = m_sandbox.search(u"PractitionerRole"_s,
                                            {{u"practitioner.identifier"_s, ssinToken(ssin)}});
        const core::Json bundle = found.json();
        for (const core::Json &entry : core::arrayMember(bundle, "entry"))
            return core::stringMember(entry["resource"], "id");
        return {};
    }

private Q_SLOTS:
    void init() { m_sandbox.signIn(); }

    void peopleOfTheOrganisation()
    {
        const core::Json bundle = m_sandbox
                                      .search(u"PractitionerRole"_s,
                                              {{u"organization.identifier"_s,
                                                QLatin1StringView(nihdiSystem) + "|94999820"_L1},
                                               {u"active"_s, u"true"_s},
                                               {u"_include"_s, u"PractitionerRole:practitioner"_s}})
                                      .json();
        QCOMPARE(core::integerMember(bundle, "total").value_or(-1), 5);
        QCOMPARE(core::arrayMember(bundle, "entry").size(), size_t(10)); // with who they are
        // Nobody sees those of another organisation.
        m_sandbox.signIn(u"tom.claes"_s);
        const core::Json others =
            m_sandbox
                .search(u"PractitionerRole"_s, {{u"organization.identifier"_s,
                                                 QLatin1StringView(nihdiSystem) + "|94999820"_L1}})
                .json();
        QCOMPARE(core::integerMember(others, "total").value_or(-1), 0);
    }

    void everyErrorAtOnce()
    {
        core::Json task = linkTask();
        setInput(task, "ssin", "valueString", "97110230207");
        setInput(task, "email", "valueString", "hanne");
        setInput(task, "kind", "valueCode", "boss");
        task["intent"] = "plan";
        const auto reply = post(task);
        QCOMPARE(reply.status, 422);
        for (const QString &code : {u"SSIN"_s, u"EMAIL"_s, u"KIND"_s, u"INTENT"_s})
            QVERIFY2(reply.details().contains(code), reply.body.constData());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<std::function<void(core::Json &)>>("change");
        QTest::addColumn<QString>("code");
        using Change = std::function<void(core::Json &)>;
        const auto row = [](const char *name, const QString &user, const Change &change,
                            const QString &code) { QTest::newRow(name) << user << change << code; };
        const Change nothing = [](core::Json &) {};
        const Change own = [](core::Json &task) {
            task["requester"] = identified("Practitioner", ssinSystem, "82110522269");
        };
        row("administrative staff", u"els.medewerker"_s, own, u"REQUESTER_NOT_PHYSICIAN"_s);
        row("for somebody else", u"bram.wouters"_s, nothing, u"REQUESTER"_s);
        row(
            "trainer not signed in", u"an.peeters"_s,
            [](core::Json &task) {
                setInput(task, "trainer", "valueReference",
                         identified("Practitioner", nihdiSystem, "19998826004"));
            },
            u"TRAINER_NOT_SIGNED_IN"_s);
        row(
            "a trainee who is no physician", u"an.peeters"_s,
            [](core::Json &task) { setInput(task, "isPhysician", "valueBoolean", false); },
            u"HAIO_IS_PHYSICIAN"_s);
        row(
            "linked already", u"an.peeters"_s,
            [](core::Json &task) { setInput(task, "ssin", "valueString", "98012724639"); },
            u"ALREADY_LINKED"_s);
        row(
            "unknown organisation", u"an.peeters"_s,
            [](core::Json &task) {
                task["for"] = identified("Organization", nihdiSystem, "94994870");
            },
            u"ORGANIZATION_UNKNOWN"_s);
        row(
            "another's organisation", u"karel.vermeulen"_s,
            [](core::Json &task) {
                task["requester"] = identified("Practitioner", nihdiSystem, "19997836004");
            },
            u"NOT_LINKED"_s);
    }
    void refused()
    {
        QFETCH(QString, user);
        QFETCH(std::function<void(core::Json &)>, change);
        QFETCH(QString, code);
        m_sandbox.signIn(user);
        core::Json task = linkTask();
        change(task);
        const auto reply = post(task);
        QCOMPARE(reply.status, 422);
        QVERIFY2(reply.details().contains(code), reply.body.constData());
    }

    void openRequestIsNotDoubled()
    {
        const auto first = post(linkTask());
        QCOMPARE(first.status, 201);
        QCOMPARE(post(linkTask()).details(), QStringList{u"REQUEST_OPEN"_s});
        core::Json cancelled = first.json();
        cancelled["status"] = "cancelled";
        const QString path = u"Task/"_s + core::stringMember(first.json(), "id");
        QCOMPARE(m_sandbox.fhir("PUT", path, core::writeJson(cancelled)).status, 428);
        QCOMPARE(m_sandbox.fhir("PUT", path, core::writeJson(cancelled), {{"If-Match", "W/\"7\""}})
                     .status,
                 412);
        m_sandbox.signIn(u"bram.wouters"_s);
        QCOMPARE(m_sandbox.fhir("PUT", path, core::writeJson(cancelled), {{"If-Match", "W/\"1\""}})
                     .status,
                 403); // not who asked
        m_sandbox.signIn();
        QCOMPARE(m_sandbox.fhir("PUT", path, core::writeJson(cancelled), {{"If-Match", "W/\"1\""}})
                     .status,
                 200);
    }

    void lastPersonStays()
    {
        m_sandbox.signIn(u"tom.claes"_s); // alone at the home nurses'
        core::Json task = linkTask();
        task["code"]["coding"][0]["code"] = "unlink-collaborator";
        task["for"] = identified("Organization",
                                 "https://www.ehealth.fgov.be/standards/fhir/core/NamingSystem/cbe",
                                 "0999888767");
        task["requester"] = identified("Practitioner", nihdiSystem, "49999705000");
        task["focus"]["reference"] = "PractitionerRole/" + roleOf("88060314506").toStdString();
        const auto reply = post(task);
        QVERIFY(reply.details().contains(u"LAST_PERSON"_s));
        QVERIFY(reply.details().contains(u"REQUESTER_NOT_PHYSICIAN"_s));
    }

    void nobodyWithoutLinkSeesAnything()
    {
        m_sandbox.signIn(u"nora.nieuw"_s);
        QCOMPARE(
            m_sandbox.search(u"Patient"_s, {{u"identifier"_s, ssinToken("80031599760")}}).status,
            403);
        QCOMPARE(m_sandbox.search(u"Task"_s, {{u"status"_s, u"requested"_s}}).status, 200);
    }

    void linkIsNeededForSome()
    {
        const QString anouk = ssinToken("83071422481");
        QCOMPARE(m_sandbox.search(u"Immunization"_s, {{u"patient.identifier"_s, anouk}}).details(),
                 QStringList{u"NO_LINK"_s});
        QCOMPARE(m_sandbox.create(exampleDose("83071422481")).status, 403);
        QCOMPARE(m_sandbox
                     .fhir("POST", u"Immunization/_search"_s,
                           sandbox::writeForm({{u"patient.identifier"_s, anouk}}),
                           {{"Content-Type", "application/x-www-form-urlencoded"},
                            {"X-Access-Reason", "emergency"}})
                     .status,
                 200);
    }
};

QTEST_GUILESS_MAIN(tst_SandboxStaff)
#include "tst_SandboxStaff.moc"
