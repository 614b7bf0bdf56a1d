// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prepare/PreparePresenter.h"

#include "core/OwnerFile.h"
#include "services/CatalogueService.h"
#include "services/TakeAlongService.h"
#include "ui/text/DateText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

PreparePresenter::PreparePresenter(const services::Services &services, Prompts &prompts,
                                   Printer printer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_printer(std::move(printer))
{
    using services::TakeAlongService;
    connect(&services.takeAlong, &TakeAlongService::changed, this, &PreparePresenter::changed);
    connect(&services.takeAlong, &TakeAlongService::progress, this, [this](int done, int total) {
        m_done = done;
        m_total = total;
        Q_EMIT changed();
    });
}

void PreparePresenter::take(const QString &text, int days)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    if (m_taking || text.trimmed().isEmpty())
        return;
    m_taking = true;
    m_notice = {};
    m_services.takeAlong.take(lines, days, this, [this](const auto &people) { onTaken(people); });
    Q_EMIT changed();
}

void PreparePresenter::onTaken(const core::Result<QList<services::TakenPerson>> &people)
{
    m_taking = false;
    if (!people)
        return say(noticeOf(people.error()));
    m_model.setPeople(*people);
    const auto taken =
        std::count_if(people->begin(), people->end(), [](const services::TakenPerson &person) {
            return person.outcome == services::TakenPerson::Outcome::Taken;
        });
    const bool all = taken == people->size();
    say({all ? Token::Ok : Token::Wait,
         tr("%1 of %2 taken along.").arg(taken).arg(people->size()),
         all ? QString() : tr("Look at the others in the list below."),
         {},
         {}});
}

void PreparePresenter::forget()
{
    const auto done = m_services.takeAlong.forget();
    m_model.setPeople({});
    say(done ? Notice{Token::Ok, tr("Nothing is taken along any more."), {}, {}, {}}
             : noticeOf(done.error()));
}

void PreparePresenter::printForm()
{
    m_prompts.chooseFolder(tr("Where to write the form"), this, [this](const QString &folder) {
        if (!folder.isEmpty())
            write(folder + u"/prikpost-form.pdf"_s, m_printer.blankForm());
    });
}

void PreparePresenter::printList()
{
    m_prompts.chooseFolder(tr("Where to write the day list"), this, [this](const QString &folder) {
        const auto list = m_services.takeAlong.list();
        if (!folder.isEmpty() && list)
            write(folder + u"/prikpost-day-list.pdf"_s,
                  m_printer.dayList(list->people, m_services.catalogue.today()));
    });
}

void PreparePresenter::write(const QString &name, const QByteArray &pdf)
{
    if (const auto done = core::writeOwnerFile(name, pdf); !done)
        return say(noticeOf(done.error()));
    say({Token::Ok, tr("Written to %1.").arg(name), tr("Open it and print it."), {}, {}});
}

void PreparePresenter::say(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT changed();
}

bool PreparePresenter::hasList() const
{
    return m_services.takeAlong.list().has_value();
}

QString PreparePresenter::listText() const
{
    if (m_taking)
        return tr("Asking the register: %1 of %2").arg(m_done).arg(m_total);
    const auto list = m_services.takeAlong.list();
    if (!list)
        return tr("Nobody is taken along now.");
    return tr("%Ln person(s) taken along, kept until %1.", nullptr, int(list->people.size()))
        .arg(timeText(list->until, m_services.catalogue.today()));
}

void PreparePresenter::retranslate()
{
    m_notice = {};
    m_model.retranslate();
    Q_EMIT changed();
}

} // namespace ui
