// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate/RegionalOffice.h"

#include "core/Json.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace certificate {

namespace {

using core::ErrorCode;
using core::Json;

core::Result<Json> readFile()
{
    QFile file(u":/certificate/regional-offices.json"_s);
    auto json = core::parseJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return json ? std::move(json) : core::error(ErrorCode::CatalogueInvalid, u"offices"_s);
}

const core::Result<Json> &offices()
{
    static const auto file = readFile();
    return file;
}

// netherlands.md 1.1
int districtOf(const QString &postcode)
{
    static const QRegularExpression form(u"\\A([1-9][0-9]{3})(?: ?(?!SA|SD|SS)[A-Z]{2})?\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(postcode.trimmed());
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString provinceOf(int district)
{
    for (const Json &range : core::arrayMember(*offices(), "postcodes"))
        if (district >= range[0].get<int>() && district <= range[1].get<int>())
            return core::toQString(range[2]);
    return {};
}

} // namespace

core::Result<RegionalOffice> regionalOffice(const QString &postcode, const QString &province)
{
    if (!offices())
        return offices().error();
    QString wanted = province.trimmed();
    if (wanted.isEmpty()) {
        const int district = districtOf(postcode);
        if (district == 0)
            return core::error(ErrorCode::InvalidInput, u"postcode"_s);
        wanted = provinceOf(district);
        if (wanted.isEmpty())
            return core::error(ErrorCode::NotFound, u"province"_s);
    }
    for (const Json &office : core::arrayMember(*offices(), "offices"))
        for (const Json &known : core::arrayMember(office, "provinces"))
            if (core::toQString(known).compare(wanted, Qt::CaseInsensitive) == 0)
                return RegionalOffice{
                    core::stringMember(office, "id"), core::stringMember(office, "name"),
                    core::stringMember(office, "telephone"), core::toQString(known)};
    return core::error(ErrorCode::InvalidInput, u"province"_s);
}

QStringList provinces()
{
    QStringList names;
    if (offices())
        for (const Json &office : core::arrayMember(*offices(), "offices"))
            for (const Json &known : core::arrayMember(office, "provinces"))
                names.append(core::toQString(known));
    names.sort();
    return names;
}

} // namespace certificate
