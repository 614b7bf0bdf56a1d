// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Findings.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString pathOf(const QString &path, const char *name)
{
    return path + u'.' + QLatin1StringView(name);
}

} // namespace

void Findings::error(const QString &code, const QString &detail, const QString &text,
                     const QString &expression)
{
    m_issues.append({code, detail, text, expression});
}

const core::Json *Findings::required(const core::Json &parent, const char *name,
                                     core::Json::value_t type, const QString &path)
{
    if (!core::member(parent, name)) {
        error(u"required"_s, u"MISSING"_s, u"This element is required."_s, pathOf(path, name));
        return nullptr;
    }
    return optional(parent, name, type, path);
}

const core::Json *Findings::optional(const core::Json &parent, const char *name,
                                     core::Json::value_t type, const QString &path)
{
    const core::Json *found = core::member(parent, name);
    if (!found)
        return nullptr;
    const bool empty =
        found->is_string() ? found->get_ref<const std::string &>().empty() : found->empty();
    if (found->type() == type && !empty)
        return found;
    error(u"structure"_s, u"WRONG_TYPE"_s, u"This element is empty or has the wrong JSON type."_s,
          pathOf(path, name));
    return nullptr;
}

void Findings::forbidden(const core::Json &parent, const char *name, const QString &path)
{
    if (core::member(parent, name))
        error(u"structure"_s, u"FORBIDDEN_ELEMENT"_s, u"The profile does not allow this element."_s,
              pathOf(path, name));
}

} // namespace sandbox
