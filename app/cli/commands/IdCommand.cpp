// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Command.h"

#include "cli/InputLines.h"
#include "ids/AgbCode.h"
#include "ids/BigNumber.h"
#include "ids/Bsn.h"
#include "ids/CnkCode.h"
#include "ids/EnterpriseNumber.h"
#include "ids/FixedDigits.h"
#include "ids/Gtin.h"
#include "ids/Insz.h"
#include "ids/NihdiNumber.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;
using Check = Json (*)(const QString &value, QDate today);

Json answer(const QString &value, const char *kind)
{
    Json json = Json::object();
    json["value"] = core::jsonText(value);
    json["kind"] = kind;
    json["valid"] = false;
    json["normal"] = nullptr;
    json["display"] = nullptr;
    json["reason"] = nullptr;
    return json;
}

template <class Number>
void put(Json &json, const core::Result<Number, ids::IdProblem> &parsed)
{
    if (!parsed) {
        json["reason"] = core::jsonText(QString(ids::name(parsed.error())));
        return;
    }
    json["valid"] = true;
    json["normal"] = core::jsonText(parsed->value());
    json["display"] = core::jsonText(parsed->display());
}

template <class Number, const char *kind>
Json checkPlain(const QString &value, QDate)
{
    Json json = answer(value, kind);
    put(json, Number::parse(value));
    return json;
}

const char *sexWord(ids::Sex sex)
{
    switch (sex) {
    case ids::Sex::Male:
        return "male";
    case ids::Sex::Female:
        return "female";
    case ids::Sex::Unknown:
        break;
    }
    return "unknown";
}

Json checkInsz(const QString &value, QDate today)
{
    Json json = answer(value, "insz");
    const auto parsed = ids::Insz::parse(value, today);
    put(json, parsed);
    json["birthDate"] = nullptr;
    json["sex"] = "unknown";
    if (!parsed)
        return json;
    if (parsed->birthDate())
        json["birthDate"] = core::jsonText(parsed->birthDate()->iso());
    json["sex"] = sexWord(parsed->sex());
    return json;
}

Json checkNihdi(const QString &value, QDate)
{
    Json json = answer(value, "nihdi");
    const auto parsed = ids::NihdiNumber::parse(value);
    put(json, parsed);
    if (parsed && parsed->check() == ids::NihdiNumber::Check::Wrong)
        json["warning"] = "checksum";
    return json;
}

// In a form a failing check digit is a warning only; here the question is whether it fits.
Json checkCnk(const QString &value, QDate)
{
    Json json = answer(value, "cnk");
    auto parsed = ids::CnkCode::parse(value);
    if (parsed && !parsed->checkFits())
        parsed = ids::IdProblem::Checksum;
    put(json, parsed);
    return json;
}

// Its rule is not certain (netherlands.md 1.4): a number that fails is unusual, not wrong.
Json checkBig(const QString &value, QDate)
{
    Json json = answer(value, "big");
    const auto parsed = ids::BigNumber::parse(value);
    put(json, parsed);
    if (parsed && !parsed->checkFits())
        json["warning"] = "checksum";
    return json;
}

constexpr char bsnKind[] = "bsn";
constexpr char uziKind[] = "uzi";
constexpr char uraKind[] = "ura";
constexpr char cbeKind[] = "cbe";
constexpr char gtinKind[] = "gtin";
constexpr char agbKind[] = "agb";

Check checkFor(const QString &kind)
{
    static const QHash<QString, Check> checks{
        {u"insz"_s, checkInsz},
        {u"nihdi"_s, checkNihdi},
        {u"cnk"_s, checkCnk},
        {u"bsn"_s, checkPlain<ids::Bsn, bsnKind>},
        {u"cbe"_s, checkPlain<ids::EnterpriseNumber, cbeKind>},
        {u"gtin"_s, checkPlain<ids::Gtin, gtinKind>},
        {u"agb"_s, checkPlain<ids::AgbCode, agbKind>},
        {u"big"_s, checkBig},
        {u"uzi"_s, checkPlain<ids::UziNumber, uziKind>},
        {u"ura"_s, checkPlain<ids::UraNumber, uraKind>},
    };
    return checks.value(kind, nullptr);
}

bool checkOne(Invocation &call, Check check, const QString &value)
{
    const Json json = check(value, call.today());
    call.console().row(json);
    return json["valid"].get<bool>();
}

bool checkLines(Invocation &call, Check check)
{
    bool allValid = true;
    forEachInputLine([&](const QByteArray &line) {
        allValid = checkOne(call, check, QString::fromUtf8(line)) && allValid;
    });
    return allValid;
}

void run(Invocation &call)
{
    QStringList values = call.arguments().words;
    const QString kind = values.takeFirst();
    const Check check = checkFor(kind);
    if (!check)
        return call.refuseUsage(
            u"There is no kind \"%1\": insz bsn nihdi cbe cnk gtin agb big uzi ura."_s.arg(
                kind.left(80)));
    bool allValid = true;
    if (values.isEmpty())
        allValid = checkLines(call, check);
    for (const QString &value : values)
        allValid = checkOne(call, check, value) && allValid;
    call.finish(allValid ? Done : Refused);
}

} // namespace

Command idCommand()
{
    return {.shape = {.name = u"id"_s, .options = {}, .leastWords = 1, .mostWords = -1},
            .words = u"KIND [VALUE…]"_s,
            .summary = u"Checks numbers (insz bsn nihdi cbe cnk gtin agb big uzi ura), or stdin."_s,
            .run = run};
}

} // namespace cli
