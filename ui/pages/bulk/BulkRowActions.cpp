// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkRowActions.h"

#include "services/CatalogueService.h"
#include "ui/text/BulkText.h"
#include "ui/text/CodeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString c_reasonSet = u"notGivenReason"_s;

} // namespace

BulkRowActions::BulkRowActions(const services::Services &services, Prompts &prompts,
                               BulkRowModel &model, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(model)
{
    connect(&services.bulk, &services::BulkService::opened, this, [this] { m_selected = -1; });
}

void BulkRowActions::select(int sheetRow)
{
    m_selected = sheetRow;
    Q_EMIT changed();
}

bool BulkRowActions::isSelected() const
{
    return m_services.bulk.isOpen() && m_selected >= 0;
}

bool BulkRowActions::canChange() const
{
    return isSelected() && m_model.canChange(m_selected);
}

bool BulkRowActions::canTakeIn() const
{
    return isSelected() && (m_services.bulk.exception(m_selected).leftOut ||
                            m_services.bulk.canTakeInAgain(m_selected));
}

bool BulkRowActions::canReason() const
{
    return isSelected() && !m_services.bulk.answerable(m_selected).isEmpty();
}

// What the register refused, or what was taken back, is a row like another from here on.
bool BulkRowActions::makeChangeable(int sheetRow)
{
    if (!m_services.bulk.canTakeInAgain(sheetRow))
        return m_model.canChange(sheetRow);
    const auto done = m_services.bulk.takeInAgain(sheetRow, tr("Corrected in the list"));
    if (!done)
        Q_EMIT told(noticeOf(done.error()));
    return done.ok();
}

void BulkRowActions::setException(const std::function<void(services::BulkException &)> &change)
{
    if (!isSelected() || !makeChangeable(m_selected))
        return;
    services::BulkException exception = m_services.bulk.exception(m_selected);
    change(exception);
    m_services.bulk.setException(m_selected, exception);
    Q_EMIT changed();
}

void BulkRowActions::toggleLeftOut()
{
    const bool leaveOut = !canTakeIn();
    setException([leaveOut](services::BulkException &exception) { exception.leftOut = leaveOut; });
}

int BulkRowActions::refused() const
{
    return m_services.bulk.isOpen() ? m_services.bulk.answers().needsYou : 0;
}

void BulkRowActions::takeInRefused()
{
    int taken = 0;
    for (const int row : m_services.bulk.list().people.rows())
        taken +=
            m_services.bulk.answer(row) == domain::OutboxState::NeedsYou && makeChangeable(row);
    m_model.reload();
    Q_EMIT told({Token::Info,
                 tr("%Ln row(s) can be corrected and registered again.", nullptr, taken),
                 {},
                 {},
                 {}});
}

bool BulkRowActions::canAccept() const
{
    if (!canChange())
        return false;
    const bulk::Findings findings = m_services.bulk.list().people.findings(m_selected);
    return std::any_of(findings.begin(), findings.end(), [](const bulk::Finding &finding) {
        return finding.severity == bulk::FindingSeverity::Ask && !finding.value.isEmpty();
    });
}

void BulkRowActions::accept()
{
    m_services.bulk.acceptProposals({m_selected});
    m_model.reload();
    Q_EMIT changed();
}

int BulkRowActions::proposals() const
{
    return m_services.bulk.isOpen() ? m_services.bulk.list().people.totals().asked -
                                          m_services.bulk.list().people.totals().templates
                                    : 0;
}

void BulkRowActions::acceptAll()
{
    const int count = m_services.bulk.acceptProposals(m_services.bulk.list().people.rows());
    m_model.reload();
    Q_EMIT told({Token::Ok, tr("%Ln proposal(s) accepted.", nullptr, count), {}, {}, {}});
}

void BulkRowActions::askLot()
{
    m_prompts.askText({tr("Another lot for this row"),
                       tr("The lot number as it stands on the pack that was used."),
                       tr("Use this lot for this row"), false, tr("&Lot")},
                      {}, this, [this](const QString &lot) {
                          if (!lot.trimmed().isEmpty())
                              setException(
                                  [&lot](auto &exception) { exception.lot = lot.trimmed(); });
                      });
}

void BulkRowActions::askDose()
{
    m_prompts.askText(
        {tr("Another dose for this row"), tr("How much of a dose this person gets: 0.5, 1 or 2."),
         tr("Use this dose for this row"), false, tr("&Dose")},
        {u"0.5"_s, u"1"_s, u"2"_s}, this, [this](const QString &dose) {
            if (!dose.trimmed().isEmpty())
                setException([&dose](auto &exception) { exception.dose = dose.trimmed(); });
        });
}

void BulkRowActions::askReason()
{
    m_prompts.askText({tr("Why is this row right all the same?"),
                       tr("The reason is kept with the dose."), tr("Keep this reason"), false},
                      {}, this, [this](const QString &reason) {
                          m_services.bulk.giveReason(m_selected, reason);
                          Q_EMIT changed();
                      });
}

void BulkRowActions::askNotGiven()
{
    QHash<QString, QString> codes; // by what is shown
    QStringList labels;
    for (const domain::Concept &reason : m_services.catalogue.valueSets().concepts(c_reasonSet)) {
        labels.append(codeText(m_services.catalogue.valueSets(), c_reasonSet, reason.value.code));
        codes.insert(labels.last(), reason.value.code);
    }
    m_prompts.askText({tr("Not given to this person"), tr("Choose the reason."),
                       tr("Record as not given"), false},
                      labels, this, [this, codes](const QString &label) {
                          if (codes.contains(label))
                              setException([code = codes.value(label)](auto &exception) {
                                  exception.notGivenReason = code;
                              });
                      });
}

QString BulkRowActions::rowText() const
{
    if (!isSelected() || m_model.rowOf(m_selected) < 0)
        return {};
    QStringList parts{tr("Row %1").arg(m_selected + 1)};
    const QString before = vaccineStatusText(m_services.bulk.vaccineStatus(m_selected));
    for (const QString &part :
         {m_model.why(m_selected), before.isEmpty() ? before : tr("had before: %1").arg(before),
          exceptionText()})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u" · "_s);
}

QString BulkRowActions::exceptionText() const
{
    if (!isSelected())
        return {};
    const services::BulkException exception = m_services.bulk.exception(m_selected);
    QStringList parts;
    if (!exception.lot.isEmpty())
        parts.append(tr("lot %1").arg(exception.lot));
    if (!exception.dose.isEmpty())
        parts.append(tr("dose %1").arg(exception.dose));
    if (!exception.notGivenReason.isEmpty())
        parts.append(tr("not given: %1")
                         .arg(codeText(m_services.catalogue.valueSets(), c_reasonSet,
                                       exception.notGivenReason)));
    if (!exception.reason.isEmpty())
        parts.append(tr("because: %1").arg(exception.reason));
    return parts.join(u" · "_s);
}

} // namespace ui
