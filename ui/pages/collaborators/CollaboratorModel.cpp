// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/collaborators/CollaboratorModel.h"

#include "ui/text/DateText.h"
#include "ui/text/PeopleText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using domain::Collaborator;
using domain::LinkRequest;
using services::KeptLinkDraft;

template <class... Cases>
struct Overload : Cases...
{
    using Cases::operator()...;
};

QString draftName(const KeptLinkDraft &kept)
{
    return u"%1 %2"_s.arg(kept.draft.given, kept.draft.family).trimmed();
}

} // namespace

QString keyOf(const CollaboratorModel::Row &row)
{
    return std::visit(
        Overload{[](const Collaborator &one) { return u"link "_s + one.id; },
                 [](const LinkRequest &request) { return u"request "_s + request.registerId; },
                 [](const KeptLinkDraft &kept) { return u"draft "_s + kept.id.toString(); }},
        row);
}

// What waits stands first, then who is linked, then what was decided.
void CollaboratorModel::setPractice(const domain::Practice &practice,
                                    const QList<KeptLinkDraft> &drafts)
{
    beginResetModel();
    m_practice = practice;
    m_rows.clear();
    for (const KeptLinkDraft &kept : drafts)
        m_rows.append(kept);
    for (const LinkRequest &request : practice.requests)
        if (request.kind == domain::RequestKind::Link && isOpen(request.state))
            m_rows.append(request);
    for (const bool active : {true, false})
        for (const Collaborator &one : practice.collaborators)
            if (one.active == active)
                m_rows.append(one);
    for (const LinkRequest &request : practice.requests)
        if (!isOpen(request.state) && request.state != domain::RequestState::Approved)
            m_rows.append(request);
    endResetModel();
}

void CollaboratorModel::setMarked(const QSet<QString> &marked)
{
    m_marked = marked;
    retranslate();
}

void CollaboratorModel::retranslate()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const CollaboratorModel::Row *CollaboratorModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return keyOf(row) == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString CollaboratorModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? keyOf(m_rows.at(row)) : QString();
}

int CollaboratorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CollaboratorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

namespace {

QString linkText(const Collaborator &one, const domain::Practice &practice, int column)
{
    switch (column) {
    case CollaboratorModel::Who:
        return fullName(one.person);
    case CollaboratorModel::Role:
        return roleText(one.role);
    case CollaboratorModel::State:
        return stateLook(stateOf(one, practice)).word;
    case CollaboratorModel::Since:
        return one.since.isValid() ? dateText(one.since) : QString();
    default:
        return {};
    }
}

QString requestRowText(const LinkRequest &request, int column)
{
    switch (column) {
    case CollaboratorModel::Who:
        return fullName(request.person);
    case CollaboratorModel::Role:
        return request.person.kind == domain::CollaboratorKind::Trainee
                   ? roleText(std::optional(domain::Role::Trainee))
                   : roleText(std::optional(request.person.isPhysician
                                                ? domain::Role::Physician
                                                : domain::Role::Administrative));
    case CollaboratorModel::State:
        return stateLook(request.state).word;
    case CollaboratorModel::Since:
        return dateText(request.asked.date());
    default:
        return {};
    }
}

} // namespace

QString CollaboratorModel::text(const Row &row, int column) const
{
    return std::visit(
        Overload{[&](const Collaborator &one) { return linkText(one, m_practice, column); },
                 [&](const LinkRequest &request) { return requestRowText(request, column); },
                 [&](const KeptLinkDraft &kept) {
                     if (column == Who)
                         return draftName(kept).isEmpty() ? tr("Without a name yet")
                                                          : draftName(kept);
                     if (column == State)
                         return stateLook(domain::RequestState::Draft).word;
                     return column == Since ? dateText(kept.kept.date()) : QString();
                 }},
        row);
}

QString CollaboratorModel::secondLine(const Row &row, int column) const
{
    if (const auto *one = std::get_if<Collaborator>(&row)) {
        if (column == Who && m_marked.contains(one->id))
            return tr("chosen to be unlinked");
        if (column == Role)
            return kindText(one->person);
        if (column == Since && one->until.isValid())
            return tr("until %1").arg(dateText(one->until));
        if (const auto *open = column == State ? openUnlink(*one, m_practice) : nullptr)
            return tr("waits for %1").arg(waitingText(open->asked, m_practice.readAt));
    } else if (const auto *request = std::get_if<LinkRequest>(&row)) {
        if (column == Role)
            return kindText(request->person);
        if (column == State && isOpen(request->state))
            return tr("waits for %1").arg(waitingText(request->asked, m_practice.readAt));
        if (column == State)
            return request->reason;
        if (column == Who && request->kind == domain::RequestKind::Unlink)
            return tr("unlinking");
    }
    return {};
}

namespace {

StateLook lookOf(const CollaboratorModel::Row &row, const domain::Practice &practice)
{
    return std::visit(
        Overload{[&](const Collaborator &one) { return stateLook(stateOf(one, practice)); },
                 [](const LinkRequest &request) { return stateLook(request.state); },
                 [](const KeptLinkDraft &) { return stateLook(domain::RequestState::Draft); }},
        row);
}

} // namespace

QVariant CollaboratorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool state = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return QStringList{text(row, index.column()), secondLine(row, index.column())}
            .join(u' ')
            .trimmed();
    case SecondLineRole:
        return secondLine(row, index.column());
    case KeyRole:
        return keyOf(row);
    case IconRole:
        return state ? lookOf(row, m_practice).icon : QString();
    case TokenRole:
        return int(state ? lookOf(row, m_practice).token : Token::Ink);
    case SecondTokenRole:
        return int(Token::Ink2);
    case StrongRole:
        return index.column() == Who;
    default:
        return {};
    }
}

QVariant CollaboratorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Who:
        return tr("Who");
    case Role:
        return tr("Role");
    case State:
        return tr("State");
    case Since:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace ui
