// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DraftRecord.h"

#include "core/Json.h"

using namespace Qt::StringLiterals;

namespace services {

namespace {

using core::Json;

// Name and place of every text, for both directions.
template <class Draft>
struct TextField
{
    const char *name;
    QString Draft::*text;
};

constexpr std::array linkTexts{
    TextField<domain::LinkDraft>{"insz", &domain::LinkDraft::insz},
    TextField<domain::LinkDraft>{"family", &domain::LinkDraft::family},
    TextField<domain::LinkDraft>{"given", &domain::LinkDraft::given},
    TextField<domain::LinkDraft>{"email", &domain::LinkDraft::email},
    TextField<domain::LinkDraft>{"language", &domain::LinkDraft::language},
    TextField<domain::LinkDraft>{"nihdi", &domain::LinkDraft::nihdi},
    TextField<domain::LinkDraft>{"trainer", &domain::LinkDraft::trainer},
};

constexpr std::array accessTexts{
    TextField<domain::AccessDraft>{"insz", &domain::AccessDraft::insz},
    TextField<domain::AccessDraft>{"nihdi", &domain::AccessDraft::nihdi},
    TextField<domain::AccessDraft>{"family", &domain::AccessDraft::family},
    TextField<domain::AccessDraft>{"given", &domain::AccessDraft::given},
    TextField<domain::AccessDraft>{"email", &domain::AccessDraft::email},
    TextField<domain::AccessDraft>{"language", &domain::AccessDraft::language},
    TextField<domain::AccessDraft>{"practiceName", &domain::AccessDraft::practiceName},
    TextField<domain::AccessDraft>{"practiceNumber", &domain::AccessDraft::practiceNumber},
};

template <class Draft, std::size_t Size>
Json write(const Draft &draft, const std::array<TextField<Draft>, Size> &fields)
{
    Json json = Json::object();
    for (const auto &[name, text] : fields)
        json[name] = core::jsonText(draft.*text);
    return json;
}

template <class Draft, std::size_t Size>
void read(const Json &json, const std::array<TextField<Draft>, Size> &fields, Draft &draft)
{
    for (const auto &[name, text] : fields)
        draft.*text = core::stringMember(json, name);
}

} // namespace

QByteArray writeLinkDrafts(const QList<KeptLinkDraft> &drafts)
{
    Json list = Json::array();
    for (const KeptLinkDraft &kept : drafts) {
        Json json = write(kept.draft, linkTexts);
        json["id"] = core::jsonText(kept.id.toString(QUuid::WithoutBraces));
        json["organization"] = core::jsonText(kept.organizationId);
        json["kept"] = core::jsonText(kept.kept.toString(Qt::ISODate));
        if (kept.draft.kind)
            json["kind"] = core::jsonText(QString(domain::name(*kept.draft.kind)));
        if (kept.draft.isPhysician)
            json["isPhysician"] = *kept.draft.isPhysician;
        list.push_back(std::move(json));
    }
    return core::writeJson(list);
}

QList<KeptLinkDraft> readLinkDrafts(QByteArrayView kept)
{
    QList<KeptLinkDraft> drafts;
    const auto list = core::parseJson(kept);
    if (!list || !list->is_array())
        return drafts;
    for (const Json &json : *list) {
        KeptLinkDraft draft;
        draft.id = QUuid::fromString(core::stringMember(json, "id"));
        draft.organizationId = core::stringMember(json, "organization");
        draft.kept = QDateTime::fromString(core::stringMember(json, "kept"), Qt::ISODate);
        read(json, linkTexts, draft.draft);
        draft.draft.kind = domain::collaboratorKindFromName(core::stringMember(json, "kind"));
        draft.draft.isPhysician = core::boolMember(json, "isPhysician");
        drafts.append(std::move(draft));
    }
    return drafts;
}

QByteArray writeAccessDraft(const domain::AccessDraft &draft)
{
    Json json = write(draft, accessTexts);
    json["termsAccepted"] = draft.termsAccepted;
    return core::writeJson(json);
}

std::optional<domain::AccessDraft> readAccessDraft(QByteArrayView kept)
{
    const auto json = core::parseJson(kept);
    if (!json || !json->is_object())
        return std::nullopt;
    domain::AccessDraft draft;
    read(*json, accessTexts, draft);
    draft.termsAccepted = core::boolMember(*json, "termsAccepted").value_or(false);
    return draft;
}

} // namespace services
