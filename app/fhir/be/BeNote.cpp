// SPDX-License-Identifier: GPL-3.0-or-later
#include "fhir/be/BeNote.h"

#include "fhir/be/BeExtensions.h"
#include "fhir/be/BeProfiles.h"

using namespace Qt::StringLiterals;

namespace fhir::be {

namespace {

using core::Json;

Json *extensionAnnotation(Json &resource)
{
    Json *extension = findExtension(resource, extensionName::note);
    if (!extension)
        return nullptr;
    const auto value = extension->find("valueAnnotation");
    return value != extension->end() && value->is_object() ? &*value : nullptr;
}

Json *firstPlainNote(Json &resource)
{
    const auto notes = resource.find("note");
    const bool any = notes != resource.end() && notes->is_array() && !notes->empty();
    return any && notes->front().is_object() ? &notes->front() : nullptr;
}

void addText(const Json &annotation, QStringList &notes)
{
    const QString text = core::stringMember(annotation, "text");
    if (!text.isEmpty())
        notes.append(text);
}

void removePlainNote(Json &resource)
{
    resource["note"].erase(0);
    if (resource["note"].empty())
        resource.erase("note");
}

void removeRemark(Json &resource)
{
    if (findExtension(resource, extensionName::note))
        removeExtension(resource, extensionName::note);
    else if (firstPlainNote(resource))
        removePlainNote(resource);
}

} // namespace

QStringList notesOf(const Json &resource)
{
    QStringList notes;
    for (const Json &extension : core::arrayMember(resource, "extension"))
        if (isExtension(extension, extensionName::note))
            if (const Json *annotation = core::member(extension, "valueAnnotation"))
                addText(*annotation, notes);
    for (const Json &annotation : core::arrayMember(resource, "note"))
        addText(annotation, notes);
    return notes;
}

void appendReason(Json &resource, const QString &reason, const QString &authorName,
                  const BeElements &elements)
{
    if (reason.isEmpty())
        return;
    Json *annotation = extensionAnnotation(resource);
    if (!annotation) {
        removeExtension(resource, extensionName::note);
        return addExtension(resource, elements.note(reason, authorName));
    }
    const QString before = core::stringMember(*annotation, "text");
    (*annotation)["text"] = core::jsonText(before.isEmpty() ? reason : before + u'\n' + reason);
}

void setRemark(Json &resource, const QString &remark, const QString &authorName,
               const BeElements &elements)
{
    if (remark.isEmpty())
        return removeRemark(resource);
    Json *annotation = extensionAnnotation(resource);
    if (!annotation)
        annotation = firstPlainNote(resource);
    if (annotation)
        (*annotation)["text"] = core::jsonText(remark);
    else
        addExtension(resource, elements.note(remark, authorName));
}

} // namespace fhir::be
