// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BulkMemory.h"

#include "core/Json.h"
#include "core/LogCategories.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

const QString c_listName = u"bulk.list"_s;
const QString c_stateName = u"bulk.state"_s;
const QString c_sharedKey = u"bulk.shared"_s;

void warn(const char *what, const core::Error &error)
{
    qCWarning(core::logStore) << what << core::name(error.code);
}

void warnUnless(const core::Result<void> &done, const char *what)
{
    if (!done)
        warn(what, done.error());
}

core::Json written(const QStringList &texts)
{
    core::Json json = core::Json::array();
    for (const QString &text : texts)
        json.push_back(core::jsonText(text));
    return json;
}

QStringList textsOf(const core::Json &json, const char *name)
{
    QStringList texts;
    for (const core::Json &text : core::arrayMember(json, name))
        texts.append(core::toQString(text));
    return texts;
}

core::Json toJson(const BulkException &exception)
{
    return core::Json::object({{"leftOut", exception.leftOut},
                               {"lot", core::jsonText(exception.lot)},
                               {"dose", core::jsonText(exception.dose)},
                               {"notGivenReason", core::jsonText(exception.notGivenReason)},
                               {"reason", core::jsonText(exception.reason)},
                               {"answered", written(exception.answered)}});
}

BulkException exceptionFrom(const core::Json &json)
{
    return {.leftOut = core::boolMember(json, "leftOut").value_or(false),
            .lot = core::stringMember(json, "lot"),
            .dose = core::stringMember(json, "dose"),
            .notGivenReason = core::stringMember(json, "notGivenReason"),
            .reason = core::stringMember(json, "reason"),
            .answered = textsOf(json, "answered")};
}

QByteArray written(const BulkTyped &typed)
{
    core::Json json = core::Json::object({{"version", 1}});
    const ListWish &wish = typed.wish;
    if (wish.read.encoding)
        json["encoding"] = int(*wish.read.encoding);
    if (wish.read.separator)
        json["separator"] = int(*wish.read.separator);
    if (wish.number == domain::PersonNumber::Kind::Bsn)
        json["bsn"] = 1;
    if (wish.columns) {
        json["columns"] = wish.columns->columns;
        json["headerRow"] = wish.columns->headerRow;
        json["firstRow"] = wish.columns->firstRow;
        json["linesAbove"] = wish.columns->linesAbove;
        json["titledColumns"] = wish.columns->titledColumns;
        json["untitledColumns"] = core::Json::array();
        for (const int column : wish.columns->untitledColumns)
            json["untitledColumns"].push_back(column);
        json["ignoredTitles"] = written(wish.columns->ignoredTitles);
        json["doubtfulTitles"] = written(wish.columns->doubtfulTitles);
        json["columnsAccepted"] = wish.columnsAccepted;
    }
    core::Json &edits = json["edits"] = core::Json::array();
    for (auto it = typed.edits.cbegin(); it != typed.edits.cend(); ++it)
        edits.push_back(core::Json::array(
            {it.key().first, it.key().second, core::jsonText(QString::fromUtf8(it.value()))}));
    core::Json &exceptions = json["exceptions"] = core::Json::array();
    for (auto it = typed.exceptions.cbegin(); it != typed.exceptions.cend(); ++it)
        exceptions.push_back(core::Json::array({it.key(), toJson(it.value())}));
    core::Json &entries = json["entries"] = core::Json::array();
    for (auto it = typed.entries.cbegin(); it != typed.entries.cend(); ++it)
        entries.push_back(core::Json::array(
            {it.key(), core::jsonText(it.value().toString(QUuid::WithoutBraces))}));
    return core::writeJson(json);
}

ListWish wishFrom(const core::Json &json)
{
    const auto number = [&json](const char *name) -> std::optional<int> {
        const core::Json *found = core::member(json, name);
        return found && found->is_number_integer() ? std::optional<int>(found->get<int>())
                                                   : std::nullopt;
    };
    ListWish wish;
    if (const auto encoding = number("encoding");
        encoding && *encoding >= 0 && *encoding < bulk::allEncodings().size())
        wish.read.encoding = bulk::Encoding(*encoding);
    if (const auto separator = number("separator"))
        wish.read.separator = char(*separator);
    if (number("bsn").value_or(0) == 1)
        wish.number = domain::PersonNumber::Kind::Bsn;
    const auto columns = core::arrayMember(json, "columns");
    if (columns.size() != bulk::columnCount)
        return wish;
    bulk::ColumnMapping mapping;
    for (std::size_t i = 0; i < bulk::columnCount; ++i)
        mapping.columns[i] = columns[i].is_number_integer() ? columns[i].get<int>() : -1;
    mapping.headerRow = number("headerRow").value_or(-1);
    mapping.firstRow = number("firstRow").value_or(0);
    mapping.linesAbove = number("linesAbove").value_or(0);
    mapping.titledColumns = number("titledColumns").value_or(bulk::columnCount);
    for (const core::Json &column : core::arrayMember(json, "untitledColumns"))
        if (column.is_number_integer())
            mapping.untitledColumns.append(column.get<int>());
    mapping.ignoredTitles = textsOf(json, "ignoredTitles");
    mapping.doubtfulTitles = textsOf(json, "doubtfulTitles");
    wish.columnsAccepted = core::boolMember(json, "columnsAccepted").value_or(false);
    wish.columns = mapping;
    return wish;
}

// [row, something]
std::optional<int> rowOf(const core::Json &pair, std::size_t size)
{
    const bool sound = pair.is_array() && pair.size() == size && pair[0].is_number_integer();
    return sound ? std::optional<int>(pair[0].get<int>()) : std::nullopt;
}

BulkTyped typedFrom(const core::Json &json)
{
    BulkTyped typed;
    typed.wish = wishFrom(json);
    for (const core::Json &edit : core::arrayMember(json, "edits")) {
        const auto row = rowOf(edit, 3);
        if (row && edit[1].is_number_integer() && edit[2].is_string())
            typed.edits.insert({*row, edit[1].get<int>()},
                               QByteArray::fromStdString(edit[2].get<std::string>()));
    }
    for (const core::Json &pair : core::arrayMember(json, "exceptions"))
        if (const auto row = rowOf(pair, 2))
            typed.exceptions.insert(*row, exceptionFrom(pair[1]));
    for (const core::Json &pair : core::arrayMember(json, "entries"))
        if (const auto row = rowOf(pair, 2); row && pair[1].is_string())
            typed.entries.insert(*row,
                                 QUuid(core::toQString(pair[1].get_ref<const std::string &>())));
    return typed;
}

} // namespace

void BulkMemory::keepList(const QByteArray &bytes)
{
    if (m_on)
        warnUnless(m_store.keepValue(c_listName, bytes), "list not kept:");
}

core::Result<void> BulkMemory::keepTyped(const BulkTyped &typed)
{
    const auto kept = m_on ? m_store.keepValue(c_stateName, written(typed)) : core::Result<void>();
    warnUnless(kept, "list not kept:");
    return kept;
}

void BulkMemory::keepShared(const domain::RegistrationDraft &shared)
{
    if (m_on)
        warnUnless(m_store.keepDraft(c_sharedKey, shared), "list not kept:");
}

void BulkMemory::forget()
{
    for (const QString &each : {c_listName, c_stateName})
        warnUnless(m_store.dropValue(each), "list not dropped:");
    warnUnless(m_store.dropDraft(c_sharedKey), "list not dropped:");
}

std::optional<QByteArray> BulkMemory::list() const
{
    const auto kept = m_store.value(c_listName);
    return kept ? *kept : std::nullopt;
}

std::optional<BulkTyped> BulkMemory::typed() const
{
    const auto kept = m_store.value(c_stateName);
    if (!kept || !*kept)
        return std::nullopt;
    const auto json = core::parseJson(**kept);
    return json ? std::optional(typedFrom(*json)) : std::nullopt;
}

std::optional<domain::RegistrationDraft> BulkMemory::shared() const
{
    const auto kept = m_store.draft(c_sharedKey);
    return kept ? *kept : std::nullopt;
}

} // namespace services
