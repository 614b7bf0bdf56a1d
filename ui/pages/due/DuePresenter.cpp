// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/due/DuePresenter.h"

#include "core/OwnerFile.h"
#include "services/ForecastService.h"
#include "services/SessionService.h"
#include "ui/pages/plan/PlanMarks.h"
#include "ui/text/DateText.h"
#include "ui/text/ScheduleText.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr auto fileName = "prikpost-due.csv"_L1;

} // namespace

DuePresenter::DuePresenter(const services::Services &services, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
{
    connect(&services.session, &services::SessionService::changed, this, [this] {
        if (m_isBarred && m_services.session.session() && !isListing())
            list();
    });
    connect(&services.forecasts, &services::ForecastService::listing, this,
            [this](int done, int total) {
                m_done = done;
                m_total = total;
                if (isListing())
                    Q_EMIT changed();
            });
}

void DuePresenter::list()
{
    m_done = m_total = 0;
    m_notice = {};
    m_listing = std::make_unique<QObject>();
    m_services.forecasts.listDue(
        m_listing.get(), [this](const core::Result<services::DueList> &list) {
            m_listing.release()->deleteLater();
            m_isBarred = !list && list.error().code == core::ErrorCode::NotSignedIn;
            m_listed = !m_isBarred && (m_listed || list.ok());
            if (list)
                m_model.setList(*list);
            else if (m_isBarred)
                m_model.setList({});
            else
                m_notice = [error = list.error()] { return noticeOf(error); };
            Q_EMIT changed();
        });
    Q_EMIT changed();
}

void DuePresenter::stop()
{
    m_listing.reset();
    Q_EMIT changed();
}

void DuePresenter::forget()
{
    m_listed = m_isBarred = false;
    m_notice = {};
    m_model.setList({});
    stop();
}

QString DuePresenter::summary() const
{
    if (isListing())
        return m_total > 0 ? tr("Looking: %1 of %2 people…").arg(m_done).arg(m_total)
                           : tr("Looking…");
    if (!m_listed)
        return {};
    int due = 0;
    int overdue = 0;
    for (const auto &count : m_model.list().counts) {
        due += count.due;
        overdue += count.overdue;
    }
    return tr("%Ln person(s) known here", "", m_model.list().people) + u": "_s +
           tr("%Ln overdue", "doses", overdue) + u", "_s + tr("%Ln due now", "doses", due) +
           u", "_s +
           tr("%Ln of whom it cannot be told", "people", int(m_model.list().untold.size())) +
           u". "_s + tr("%1 shown.").arg(m_model.rowCount());
}

QString DuePresenter::sourceText() const
{
    const services::PlanSource &source = m_model.list().source;
    if (source.id.isEmpty())
        return {};
    QString text = tr("Programme %1, in force since %2 · as of %3 · a clinician decides")
                       .arg(source.id, dateText(source.inForceFrom), dateText(m_model.list().asOf));
    if (source.old)
        text += u" · "_s + tr("there may be a newer programme");
    return text;
}

QList<DuePresenter::Choice> DuePresenter::choices() const
{
    QList<Choice> choices{{{}, tr("All vaccines")}};
    const auto &counts = m_model.list().counts;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        choices.append({it.key(), tr("%1: %2 overdue, %3 due")
                                      .arg(seriesText(it.key(), {}))
                                      .arg(it->overdue)
                                      .arg(it->due)});
    return choices;
}

QString DuePresenter::emptyText() const
{
    if (m_isBarred)
        return tr("Sign in to see who is due.");
    if (!m_listed || isListing() || m_model.rowCount() > 0)
        return {};
    if (m_model.list().people == 0)
        return tr("Nobody is known here yet. Whoever is opened, or taken along for an outage, is.");
    if (m_model.list().rows.isEmpty() && m_model.list().untold.isEmpty())
        return tr("Nobody known here is due.");
    return tr("Nobody is like that. Choose all to see everybody.");
}

void DuePresenter::exportShown()
{
    m_prompts.chooseFolder(tr("Where to write the list"), this, [this](const QString &folder) {
        if (!folder.isEmpty())
            write(folder);
    });
}

void DuePresenter::write(const QString &folder)
{
    const services::DueWords words{.head = {tr("Name"), tr("Given name"), tr("Birth date"),
                                            tr("Number"), tr("Against"), tr("Dose"), tr("State"),
                                            tr("Recommended"), tr("Overdue from"), tr("Last day")},
                                   .due = planLook(u"due"_s).word,
                                   .overdue = planLook(u"overdue"_s).word,
                                   .series = [](const QString &id) { return seriesText(id, {}); },
                                   .untold = [](services::NoPlan why) { return noPlanText(why); }};
    const QByteArray csv = services::dueCsv(m_model.shownRows(), m_model.shownUntold(), words);
    const QString path = folder + u'/' + fileName;
    if (core::writeOwnerFile(path, csv))
        m_notice = [path] {
            return Notice{Token::Ok,
                          tr("Written to %1.").arg(path),
                          tr("It names people: delete it when it is no longer needed."),
                          {},
                          {}};
        };
    else
        m_notice = [] { return noticeOf(core::error(core::ErrorCode::FileUnwritable)); };
    Q_EMIT changed();
}

void DuePresenter::retranslate()
{
    m_model.retranslate();
    Q_EMIT changed();
}

} // namespace ui
