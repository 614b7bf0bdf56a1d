// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduleLoader.h"

#include "core/FileNames.h"
#include "core/Json.h"
#include "core/PartialDate.h"
#include "core/SchemaCheck.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schedule {

namespace {

using core::Json;

// Reads members and remembers the first thing that is wrong, so that the readers below stay
// plain lists of what a file holds.
class Reader
{
public:
    Reader(QString file, const Products *products)
        : m_file(std::move(file))
        , m_products(products)
    {
    }

    void fail(const QString &key)
    {
        if (m_failure.isEmpty())
            m_failure = m_file + ": "_L1 + key;
    }
    [[nodiscard]] bool ok() const { return m_failure.isEmpty(); }
    [[nodiscard]] core::Error error() const
    {
        return core::error(core::ErrorCode::CatalogueInvalid, m_failure);
    }

    QString text(const Json &object, const char *key)
    {
        const QString found = core::stringMember(object, key);
        if (found.isEmpty())
            fail(QString::fromLatin1(key));
        return found;
    }

    QDate date(const Json &object, const char *key)
    {
        const auto parsed = core::PartialDate::fromIso(core::stringMember(object, key));
        if (!parsed || !parsed->isFull())
            fail(QString::fromLatin1(key));
        return parsed ? parsed->first() : QDate();
    }

    QDate optionalDate(const Json &object, const char *key)
    {
        const Json *found = core::member(object, key);
        return found && !found->is_null() ? date(object, key) : QDate();
    }

    Duration duration(const Json &object, const char *key)
    {
        const auto parsed = Duration::parse(core::stringMember(object, key));
        if (!parsed)
            fail(QString::fromLatin1(key));
        return parsed.value_or(Duration{});
    }

    std::optional<Duration> optionalDuration(const Json &object, const char *key)
    {
        return core::member(object, key) ? std::optional(duration(object, key)) : std::nullopt;
    }

    int number(const Json &object, const char *key)
    {
        const auto found = core::integerMember(object, key);
        if (!found || *found < 0 || *found > 100'000)
            fail(QString::fromLatin1(key));
        return static_cast<int>(found.value_or(0));
    }

    QStringList texts(const Json &object, const char *key)
    {
        QStringList result;
        for (const Json &entry : core::arrayMember(object, key)) {
            if (!entry.is_string())
                fail(QString::fromLatin1(key));
            result.append(core::toQString(entry));
        }
        return result;
    }

    AntigenSet antigens(const Json &object, const char *key, const QStringList &known)
    {
        AntigenSet set = 0;
        for (const QString &id : texts(object, key)) {
            const qsizetype place = known.indexOf(id);
            if (place < 0)
                fail(QString::fromLatin1(key) + u' ' + id);
            else
                set |= AntigenSet{1} << place;
        }
        return set;
    }
    AntigenSet antigens(const Json &object, const char *key)
    {
        return antigens(object, key, m_products->antigens);
    }

    const Product *product(const QString &id, const char *key)
    {
        const Product *found = m_products->find(id);
        if (!found)
            fail(QString::fromLatin1(key) + u' ' + id);
        return found;
    }

    QStringList productIds(const Json &object, const char *key)
    {
        const QStringList ids = texts(object, key);
        for (const QString &id : ids)
            product(id, key);
        return ids;
    }

    Live live(const Json &object)
    {
        const QString word = core::stringMember(object, "live");
        if (word == "parenteral"_L1)
            return Live::Parenteral;
        if (word == "oral"_L1)
            return Live::Oral;
        if (word == "nasal"_L1)
            return Live::Nasal;
        if (!word.isEmpty() && word != "none"_L1)
            fail(u"live"_s);
        return Live::No;
    }

    FactValue fact(const Json &value)
    {
        if (value.is_boolean())
            return value.get<bool>();
        if (value.is_number_integer())
            return value.get<qint64>();
        if (!value.is_string())
            fail(u"fact"_s);
        return core::toQString(value);
    }

private:
    QString m_file;
    const Products *m_products;
    QString m_failure;
};

int monthDay(Reader &reader, const Json &object, const char *key)
{
    const QString text = core::stringMember(object, key);
    const auto day = core::PartialDate::fromIso(u"2000-"_s + text); // a leap year
    if (!day || !day->isFull()) {
        reader.fail(QString::fromLatin1(key));
        return 0;
    }
    return day->month() * 100 + day->first().day();
}

void readFacts(Reader &reader, const Json &value, Condition &condition)
{
    if (!value.is_object() || value.empty())
        reader.fail(u"fact"_s);
    for (const auto &[name, wanted] : value.items())
        condition.facts.append({QString::fromStdString(name), reader.fact(wanted)});
}

Condition condition(Reader &reader, const Json &all, const std::string &name)
{
    using Kind = Condition::Kind;
    const char *key = name.c_str();
    Condition result{};
    if (name == "bornFrom" || name == "bornBefore") {
        result.kind = name == "bornFrom" ? Kind::BornFrom : Kind::BornBefore;
        result.date = reader.date(all, key);
    } else if (name == "bornMonthDay") {
        result.kind = Kind::BornMonthDay;
        result.monthDays = {monthDay(reader, all[name], "from"), monthDay(reader, all[name], "to")};
    } else if (name == "path" || name == "sex") {
        result.kind = name == "path" ? Kind::Path : Kind::Sex;
        result.text = reader.text(all, key);
    } else if (name == "startAgeBelow" || name == "startAgeFrom") {
        result.kind = name == "startAgeBelow" ? Kind::StartAgeBelow : Kind::StartAgeFrom;
        result.age = reader.duration(all, key);
    } else if (name == "fact" || name == "factNot") {
        result.kind = name == "fact" ? Kind::Fact : Kind::FactNot;
        readFacts(reader, all[name], result);
    } else if (name == "anyProduct" || name == "notAnyProduct") {
        result.kind = name == "anyProduct" ? Kind::AnyProduct : Kind::NotAnyProduct;
        result.products = reader.productIds(all, key);
    } else {
        reader.fail(u"unknown condition "_s + QString::fromStdString(name));
    }
    return result;
}

Conditions conditions(Reader &reader, const Json &owner, const char *key)
{
    Conditions result;
    if (const Json *all = core::member(owner, key)) {
        if (!all->is_object())
            reader.fail(QString::fromLatin1(key));
        else
            for (const auto &entry : all->items())
                result.push_back(condition(reader, *all, entry.key()));
    }
    return result;
}

void readRecommendation(Reader &reader, const Json &json, Slot &slot)
{
    slot.recAge = reader.optionalDuration(json, "recAge");
    slot.recInterval = reader.optionalDuration(json, "recInterval");
    slot.recNotBefore = reader.optionalDate(json, "recNotBefore");
    if (core::member(json, "recYearTurning"))
        slot.recYearTurning = reader.number(json, "recYearTurning");
    if (core::member(json, "recMonthDay")) {
        const int day = monthDay(reader, json, "recMonthDay");
        slot.recMonth = day / 100;
        slot.recDay = day % 100;
    }
}

Slot readSlot(Reader &reader, const Json &json, const Series &series)
{
    Slot slot;
    slot.id = reader.text(json, "id");
    slot.when = conditions(reader, json, "when");
    slot.antigens =
        core::member(json, "antigens") ? reader.antigens(json, "antigens") : series.antigens;
    slot.primary = core::boolMember(json, "primary").value_or(false);
    slot.minAge = reader.optionalDuration(json, "minAge");
    slot.minInterval = reader.optionalDuration(json, "minInterval");
    readRecommendation(reader, json, slot);
    if (core::member(json, "overdueAfter"))
        slot.overdueAfter = reader.duration(json, "overdueAfter");
    slot.overdueAge = reader.optionalDuration(json, "overdueAge");
    slot.maxAge = reader.optionalDuration(json, "maxAge");
    const QString missed = core::stringMember(json, "onMissed");
    slot.skipWhenMissed = missed == "skip"_L1;
    if (!missed.isEmpty() && missed != "skip"_L1 && missed != "end"_L1)
        reader.fail(u"onMissed"_s);
    if (const Json *skip = core::member(json, "skipIf"))
        slot.skipIf =
            Slot::SkipIf{reader.text(*skip, "slot"), reader.duration(*skip, "givenFromAge")};
    return slot;
}

// What a schema cannot say: names that must be known elsewhere in the file.
void checkSkips(Reader &reader, const Series &series)
{
    const auto isSlot = [&series](const QString &id) {
        return std::any_of(series.slotList.begin(), series.slotList.end(),
                           [&id](const Slot &slot) { return slot.id == id; });
    };
    for (const Slot &slot : series.slotList)
        if (slot.skipIf && !isSlot(slot.skipIf->slot))
            reader.fail(series.id + ": skipIf "_L1 + slot.skipIf->slot);
}

void checkSeries(Reader &reader, const Programme &programme)
{
    QStringList ids;
    for (const Series &series : programme.series) {
        if (ids.contains(series.id))
            reader.fail(u"twice: "_s + series.id);
        if (series.usesPath && !programme.paths)
            reader.fail(series.id + ": path"_L1);
        ids.append(series.id);
    }
}

bool namesPath(const Series &series)
{
    for (const Slot &slot : series.slotList)
        for (const Condition &condition : slot.when)
            if (condition.kind == Condition::Kind::Path)
                return true;
    return false;
}

Series readSeries(Reader &reader, const Json &json)
{
    Series series;
    series.id = reader.text(json, "id");
    series.title = reader.text(json, "title");
    series.antigenIds = reader.texts(json, "antigens");
    series.antigens = reader.antigens(json, "antigens");
    const QString anchor = reader.text(json, "anchor");
    series.anchor = anchor == "lmp"_L1 ? Series::Anchor::Lmp : Series::Anchor::Birth;
    if (anchor != "lmp"_L1 && anchor != "birth"_L1)
        reader.fail(u"anchor"_s);
    if (const Json *window = core::member(json, "window")) {
        series.windowFrom = reader.optionalDuration(*window, "from");
        series.windowTo = reader.optionalDuration(*window, "to");
    }
    series.appliesIf = conditions(reader, json, "appliesIf");
    series.products = reader.productIds(json, "products");
    series.live = reader.live(json);
    series.repeatInterval = reader.duration(json, "repeatInterval");
    if (const Json *complete = core::member(json, "completeWhen"))
        series.completeFromAge = reader.duration(*complete, "validDoseFromAge");
    series.universe = series.antigens;
    for (const Json &slot : core::arrayMember(json, "slots")) {
        series.slotList.push_back(readSlot(reader, slot, series));
        series.universe |= series.slotList.back().antigens;
    }
    if (series.slotList.empty() || series.antigens == 0)
        reader.fail(series.id + ": slots"_L1);
    checkSkips(reader, series);
    series.usesPath = namesPath(series);
    return series;
}

PathRule readPathRule(Reader &reader, const Json &json)
{
    using Kind = PathRule::Kind;
    const QString word = reader.text(json, "if");
    PathRule rule{};
    rule.path = core::stringMember(json, "path");
    if (word == "firstCountedDoseBelowAge"_L1) {
        rule.kind = Kind::FirstCountedDoseBelowAge;
        rule.age = reader.duration(json, "age");
    } else if (word == "factPathOverride"_L1) {
        rule.kind = Kind::FactPathOverride;
        rule.fact = reader.text(json, "fact");
    } else if (word == "factEquals"_L1) {
        rule.kind = Kind::FactEquals;
        rule.fact = reader.text(json, "fact");
        const Json *value = core::member(json, "value");
        rule.value = value ? reader.fact(*value) : FactValue{};
    } else if (word == "gestationBelowDays"_L1) {
        rule.kind = Kind::GestationBelowDays;
        rule.days = reader.number(json, "days");
    } else if (word == "maternalPertussisValid"_L1) {
        rule.kind = Kind::MaternalPertussisValid;
        rule.days = reader.number(json, "minDaysBeforeBirth");
        rule.gestationFromDays = reader.number(json, "gestationFromDays");
    } else {
        reader.fail(u"unknown path rule "_s + word);
    }
    if (rule.path.isEmpty() && rule.kind != Kind::FactPathOverride)
        reader.fail(u"path"_s);
    return rule;
}

std::optional<Paths> readPaths(Reader &reader, const Json &programme)
{
    const Json *json = core::member(programme, "paths");
    if (!json || json->is_null())
        return std::nullopt;
    Paths paths;
    paths.defaultPath = reader.text(*json, "default");
    paths.defaultReason = reader.text(*json, "defaultReason");
    for (const Json &rule : core::arrayMember(*json, "rules"))
        paths.rules.push_back(readPathRule(reader, rule));
    return paths;
}

Product readProduct(Reader &reader, const Json &json, const QStringList &antigens)
{
    Product product;
    product.id = reader.text(json, "id");
    product.label = reader.text(json, "label");
    product.atc = core::stringMember(json, "atc");
    product.antigens = reader.antigens(json, "antigens", antigens);
    product.live = reader.live(json);
    product.boosterOnly = core::boolMember(json, "boosterOnly").value_or(false);
    product.offerMinAge = reader.optionalDuration(json, "offerMinAge");
    product.offerMaxAge = reader.optionalDuration(json, "offerMaxAge");
    product.sct = core::stringMember(json, "sct");
    product.otherNames = reader.texts(json, "otherNames");
    product.codeIsShared = core::boolMember(json, "codeIsShared").value_or(false);
    return product;
}

core::Result<Json> parsed(QByteArrayView text, const QString &file,
                          const core::Result<Json> &schema)
{
    const auto invalid = [&file](const QString &what) {
        return core::error(core::ErrorCode::CatalogueInvalid, file + ": "_L1 + what);
    };
    if (!schema)
        return schema.error();
    const auto json = core::parseJson(text);
    if (!json)
        return invalid(u"no JSON"_s);
    if (const auto fault = core::SchemaCheck(*schema).firstFault(*json))
        return invalid(*fault);
    return *json;
}

core::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::error(core::ErrorCode::FileUnreadable, path);
    return file.readAll();
}

core::Result<Json> builtInSchema(const QString &name)
{
    const auto content = contentOf(u":/schedules/"_s + name);
    if (!content)
        return content.error();
    return core::parseJson(*content);
}

core::Result<void> addFolder(Knowledge &knowledge, const QString &folder)
{
    for (const QString &name : core::filesNamed(folder, {}, ".json"_L1)) {
        const auto content = contentOf(folder + u'/' + name);
        if (!content)
            return content.error();
        auto programme = parseProgramme(*content, name, knowledge.products);
        if (!programme)
            return programme.error();
        if (auto added = addProgramme(knowledge, std::move(*programme), name); !added)
            return added;
    }
    return {};
}

bool overlap(const Programme &one, const Programme &other)
{
    return one.jurisdiction == other.jurisdiction &&
           (one.isInForce(other.inForceFrom) || other.isInForce(one.inForceFrom));
}

} // namespace

core::Result<Products> parseVaccines(QByteArrayView text, const QString &file)
{
    static const auto schema = builtInSchema(u"vaccines.schema.json"_s);
    const auto json = parsed(text, file, schema);
    if (!json)
        return json.error();
    Reader reader(file, nullptr);
    Products result;
    result.antigens = reader.texts(*json, "antigens");
    if (QSet<QString>(result.antigens.begin(), result.antigens.end()).size() !=
        result.antigens.size())
        reader.fail(u"antigens"_s);
    if (const Json *diseases = core::member(*json, "diseases"))
        for (const auto &entry : diseases->items())
            result.diseases.insert(QString::fromStdString(entry.key()),
                                   reader.text(*diseases, entry.key().c_str()));
    for (const Json &product : core::arrayMember(*json, "products")) {
        result.products.push_back(readProduct(reader, product, result.antigens));
        const QString &id = result.products.back().id;
        if (result.find(id) != &result.products.back())
            reader.fail(u"twice: "_s + id);
    }
    if (!reader.ok())
        return reader.error();
    return result;
}

core::Result<Programme> parseProgramme(QByteArrayView text, const QString &file,
                                       const Products &products)
{
    static const auto schema = builtInSchema(u"programme.schema.json"_s);
    const auto json = parsed(text, file, schema);
    if (!json)
        return json.error();
    Reader reader(file, &products);
    Programme result;
    result.id = reader.text(*json, "id");
    result.jurisdiction = reader.text(*json, "jurisdiction");
    result.title = reader.text(*json, "title");
    result.inForceFrom = reader.date(*json, "inForceFrom");
    result.inForceTo = reader.optionalDate(*json, "inForceTo");
    result.maxAge = reader.duration(*json, "maxAge");
    result.graceDays = reader.number(*json, "graceDays");
    result.liveInterval = reader.duration(*json, "liveInterval");
    result.paths = readPaths(reader, *json);
    result.tolerated = reader.antigens(*json, "tolerated");
    for (const QString &id : reader.texts(*json, "preferredProducts"))
        result.preferred.push_back(reader.product(id, "preferredProducts"));
    result.sources = reader.texts(*json, "sources");
    for (const Json &series : core::arrayMember(*json, "series"))
        result.series.push_back(readSeries(reader, series));
    checkSeries(reader, result);
    if (!result.inForceTo.isNull() && result.inForceTo < result.inForceFrom)
        reader.fail(u"inForceTo"_s);
    if (!reader.ok())
        return reader.error();
    return result;
}

core::Result<void> addProgramme(Knowledge &knowledge, Programme programme, const QString &file)
{
    for (const Programme &other : knowledge.programmes) {
        const QString key = other.id == programme.id    ? u"id "_s + other.id
                            : overlap(other, programme) ? u"inForceFrom, beside "_s + other.id
                                                        : QString();
        if (!key.isEmpty())
            return core::error(core::ErrorCode::CatalogueInvalid, file + ": "_L1 + key);
    }
    knowledge.programmes.push_back(std::move(programme));
    return {};
}

core::Result<std::unique_ptr<const Knowledge>> loadKnowledge(const QString &folder)
{
    auto knowledge = std::make_unique<Knowledge>();
    const auto vaccines = contentOf(u":/schedules/vaccines.json"_s);
    if (!vaccines)
        return vaccines.error();
    auto products = parseVaccines(*vaccines, u"vaccines.json"_s);
    if (!products)
        return products.error();
    knowledge->products = std::move(*products);
    if (auto shipped = addFolder(*knowledge, u":/schedules/programmes"_s); !shipped)
        return shipped.error();
    if (!folder.isEmpty() && !QDir(folder).exists())
        return core::error(core::ErrorCode::FileUnreadable, folder);
    if (!folder.isEmpty())
        if (auto added = addFolder(*knowledge, folder); !added)
            return added.error();
    return std::unique_ptr<const Knowledge>(std::move(knowledge));
}

} // namespace schedule
