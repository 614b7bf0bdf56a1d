// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkPresenter.h"

#include "services/ListFile.h"
#include "services/OutboxService.h"
#include "services/WithdrawEach.h"
#include "ui/text/DateText.h"

#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using services::BulkState;
using services::BulkSummary;

namespace {

constexpr qsizetype c_mostRowsNamed = 3;
constexpr int c_daysAlong = services::TakeAlongService::standardDays;

} // namespace

BulkPresenter::BulkPresenter(const services::Services &services, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(services)
    , m_reading(services, prompts)
    , m_rowActions(services, prompts, m_model)
    , m_details(services, prompts)
{
    using services::BulkService;
    m_answers.setSingleShot(true);
    m_answers.setInterval(100ms);
    connect(&m_answers, &QTimer::timeout, this, &BulkPresenter::changed);
    const auto opened = [this] {
        m_model.reload();
        m_details.openShared();
        startClock();
        Q_EMIT changed();
    };
    connect(&services.bulk, &BulkService::opened, this, opened);
    connect(&services.bulk, &BulkService::rowChanged, this, [this](int row) {
        m_model.reloadRow(row);
        if (!m_answers.isActive())
            m_answers.start();
    });
    connect(&m_reading, &BulkReading::begun, this, [this] {
        m_notice = {};
        Q_EMIT changed();
    });
    connect(&m_reading, &BulkReading::read, this, [this](const QString &understood) {
        Q_EMIT changed();
        Q_EMIT announced(understood);
    });
    connect(&m_reading, &BulkReading::told, this, &BulkPresenter::show);
    connect(&m_rowActions, &BulkRowActions::told, this, &BulkPresenter::show);
    connect(&m_rowActions, &BulkRowActions::changed, this, &BulkPresenter::changed);
    connect(&services.bulk, &BulkService::checkProgress, this, [this](int done) {
        m_checkedRows = done;
        Q_EMIT changed();
    });
    connect(&m_details, &RegistrationPresenter::changed, this, &BulkPresenter::changed);
    connect(&m_details, &RegistrationPresenter::announced, this, &BulkPresenter::announced);
    if (!services.bulk.isOpen())
        services.bulk.restore();
    if (services.bulk.isOpen())
        opened();
}

BulkPresenter::~BulkPresenter() = default;

void BulkPresenter::setFilter(BulkRowModel::Filter filter)
{
    m_model.setFilter(filter);
    Q_EMIT changed();
}

QString BulkPresenter::filterText(BulkRowModel::Filter filter) const
{
    using Filter = BulkRowModel::Filter;
    const BulkSummary summary = m_services.bulk.summary();
    const auto counted = [](const QString &word, int count) {
        return u"%1  (%2)"_s.arg(word, QLocale().toString(count));
    };
    switch (filter) {
    case Filter::All:
        return counted(tr("All rows"), summary.people);
    case Filter::Problems:
        return tr("Something to look at");
    case Filter::Ready:
        return counted(tr("Ready"), summary.ready);
    case Filter::Waiting:
        return counted(tr("To correct"), summary.waiting);
    case Filter::NotHad:
        return tr("Without this vaccine so far");
    case Filter::LeftOut:
        return counted(tr("Left out or already recorded"), summary.leftOut + summary.already);
    case Filter::Sent:
        return counted(tr("Registered"), summary.saved);
    case Filter::NeedsYou:
        return counted(tr("Refused by the register"), m_services.bulk.answers().needsYou);
    }
    return {};
}

// ---------------------------------------------------------------- rows

bool BulkPresenter::showsVaccine() const
{
    return m_services.bulk.hasVaccineStatuses();
}

// ---------------------------------------------------------------- the act

QString BulkPresenter::registerLabel() const
{
    return tr("Register %Ln person(s)…", nullptr, m_services.bulk.summary().ready);
}

bool BulkPresenter::canRegister() const
{
    return isOpen() && !isBusy() && m_services.bulk.summary().ready > 0;
}

void BulkPresenter::registerAll()
{
    if (!canRegister() || !m_details.complete())
        return;
    if (!m_reading.columnsAreSure())
        return show({Token::Wait,
                     m_reading.hasHeader()
                         ? tr("The list has columns that are not used: for everybody goes what "
                              "stands beside it.")
                         : tr("The list has no header."),
                     tr("Look whether the columns are right and say so above, then register."),
                     {},
                     {}});
    check(&BulkPresenter::ask);
}

void BulkPresenter::check(void (BulkPresenter::*next)())
{
    m_checking = true;
    m_notice = {};
    m_checkedRows = 0;
    Q_EMIT changed();
    m_services.bulk.check(this, [this, next] {
        m_checking = false;
        m_model.reload();
        Q_EMIT changed();
        (this->*next)();
    });
}

void BulkPresenter::look()
{
    if (isOpen() && !isBusy())
        check(&BulkPresenter::tellFound);
}

void BulkPresenter::tellFound()
{
    if (const auto &error = m_services.bulk.notAsked())
        return show(noticeOf(*error));
    const BulkSummary summary = m_services.bulk.summary();
    show({Token::Info,
          tr("%Ln person(s) can be registered.", nullptr, summary.ready),
          summary.already > 0 ? tr("%Ln have this dose already.", nullptr, summary.already)
                              : QString(),
          {},
          {}});
}

void BulkPresenter::takeAlong()
{
    if (!isOpen() || isBusy())
        return;
    const bulk::PersonList &people = m_services.bulk.list().people;
    QStringList lines;
    for (const int row : people.rows()) {
        const domain::PatientQuery person = people.person(row);
        if (person.number)
            lines.append(person.number->value());
        else if (!person.family.isEmpty() && person.birthDate)
            lines.append(u"%1 %2 %3"_s.arg(person.family, person.given, person.birthDate->iso()));
    }
    if (lines.isEmpty())
        return;
    m_checking = true;
    show({Token::Info, tr("The histories are being fetched."), {}, {}, {}});
    m_services.takeAlong.take(lines, c_daysAlong, this,
                              [this](const core::Result<QList<services::TakenPerson>> &taken) {
                                  m_checking = false;
                                  if (!taken)
                                      return show(noticeOf(taken.error()));
                                  tellTaken(*taken);
                              });
}

void BulkPresenter::tellTaken(const QList<services::TakenPerson> &people)
{
    const auto taken = std::count_if(people.begin(), people.end(), [](const auto &person) {
        return person.outcome == services::TakenPerson::Outcome::Taken;
    });
    show({taken == people.size() ? Token::Ok : Token::Wait,
          tr("%1 of %2 histories are here, for an outage.").arg(taken).arg(people.size()),
          tr("They are kept encrypted for %Ln day(s); the page Outage shows each of them.", nullptr,
             c_daysAlong),
          {},
          {}});
}

bool BulkPresenter::isPaused() const
{
    return m_services.outbox.isPaused();
}

bool BulkPresenter::canPause() const
{
    return isPaused() || (isOpen() && m_services.bulk.answers().sent > answered());
}

void BulkPresenter::togglePause()
{
    if (!isPaused()) {
        m_services.outbox.pause();
        return show({Token::Wait,
                     tr("Nothing is sent."),
                     tr("What is saved here stays; it goes when you go on, or at the next start."),
                     {},
                     {}});
    }
    startClock();
    m_notice = {};
    m_services.outbox.start();
    Q_EMIT changed();
}

void BulkPresenter::ask()
{
    const BulkSummary summary = m_services.bulk.summary();
    if (summary.ready == 0)
        return show({Token::Wait,
                     tr("Nobody is left to register."),
                     tr("The table says why for every row."),
                     {},
                     {}});
    QStringList lines{tr("%Ln person(s) are registered with %1.", nullptr, summary.ready)
                          .arg(m_details.chosen().title)};
    lines.append(whatIsShared());
    if (summary.notGiven > 0)
        lines.append(tr("Of them %Ln as not given.", nullptr, summary.notGiven));
    if (summary.unknown > 0)
        lines.append(tr("%Ln are not known to the register: they are registered as they stand in "
                        "the list.",
                        nullptr, summary.unknown));
    if (summary.waiting > 0)
        lines.append(
            tr("%Ln wait in this list until they are corrected.", nullptr, summary.waiting));
    lines += whoAndWhy(BulkState::Waiting);
    if (summary.already > 0)
        lines.append(tr("%Ln have this dose already.", nullptr, summary.already));
    lines += whoAndWhy(BulkState::Already);
    if (summary.leftOut > 0)
        lines.append(tr("%Ln are left out.", nullptr, summary.leftOut));
    lines += whoAndWhy(BulkState::LeftOut);
    if (m_services.bulk.notAsked())
        lines.append(tr("The register could not be asked: whether somebody had this dose elsewhere "
                        "is not known."));
    m_prompts.confirm({tr("Register this list?"), lines.join(u'\n'),
                       tr("Register %Ln person(s)", nullptr, summary.ready), false},
                      this, [this](bool yes) {
                          if (yes)
                              confirmed();
                      });
}

QString BulkPresenter::whatIsShared() const
{
    const domain::RegistrationDraft &shared = m_services.bulk.shared();
    QStringList parts;
    if (shared.occurrence.date)
        parts.append(dateText(*shared.occurrence.date));
    if (!shared.lot.isEmpty())
        parts.append(tr("lot %1").arg(shared.lot));
    if (!shared.dose.isEmpty())
        parts.append(tr("dose %1").arg(shared.dose));
    return parts.join(u" · "_s);
}

// The first few; the table has them all.
QStringList BulkPresenter::whoAndWhy(BulkState state) const
{
    QStringList lines;
    for (const int row : m_services.bulk.list().people.rows()) {
        if (m_services.bulk.state(row) != state)
            continue;
        if (lines.size() == c_mostRowsNamed) {
            lines.append(u"  …"_s);
            break;
        }
        lines.append(u"  "_s + tr("Row %1: %2").arg(QString::number(row + 1), m_model.why(row)));
    }
    return lines;
}

void BulkPresenter::confirmed()
{
    const int before = m_services.bulk.summary().saved;
    const auto done = m_services.bulk.registerReady();
    if (!done)
        return show(noticeOf(done.error()));
    startClock();
    m_model.reload();
    show({Token::Ok,
          tr("%Ln dose(s) are saved here.", nullptr, done->saved - before),
          tr("They go to the register by themselves."),
          {},
          {}});
}

int BulkPresenter::answered() const
{
    const services::BulkAnswers &answers = m_services.bulk.answers();
    return answers.accepted + answers.needsYou + answers.withdrawn;
}

// The time left is reckoned from here on.
void BulkPresenter::startClock()
{
    m_sending.start();
    m_answeredBefore = answered();
}

StateLook BulkPresenter::progress() const
{
    if (isBusy())
        return {m_checkedRows > 0 ? tr("Checking %1 of %2")
                                        .arg(QLocale().toString(m_checkedRows),
                                             QLocale().toString(m_services.bulk.summary().people))
                                  : tr("Reading"),
                u"refresh"_s, u"…"_s, Token::Info};
    const services::BulkAnswers answers = m_services.bulk.answers();
    if (answers.sent == 0)
        return {};
    const int answered = this->answered();
    const QString count =
        tr("%1 of %2 answered").arg(QLocale().toString(answered), QLocale().toString(answers.sent));
    if (answers.needsYou > 0 && answered == answers.sent)
        return {count + u" · "_s + tr("%Ln refused", nullptr, answers.needsYou), u"needs-you"_s,
                u"!"_s, Token::Stop};
    if (answered == answers.sent && answers.withdrawn > 0)
        return {count + u" · "_s + tr("%Ln withdrawn", nullptr, answers.withdrawn), u"withdrawn"_s,
                u"–"_s, Token::Ink2};
    if (answered == answers.sent)
        return {tr("All %1 received").arg(QLocale().toString(answers.sent)), u"accepted"_s, u"✓"_s,
                Token::Ok};
    if (answered == 0 || !m_sending.isValid())
        return {count, u"sending"_s, u"↑"_s, Token::Info};
    const int since = answered - m_answeredBefore;
    if (isPaused() || since <= 0)
        return {count, u"sending"_s, u"↑"_s, Token::Info};
    const qint64 left = m_sending.elapsed() * (answers.sent - answered) / since / 1000;
    return {count + u" · "_s +
                (left < 60 ? tr("about %Ln second(s) left", nullptr, int(left) + 1)
                           : tr("about %Ln minute(s) left", nullptr, int(left / 60) + 1)),
            u"sending"_s, u"↑"_s, Token::Info};
}

bool BulkPresenter::canUndo() const
{
    if (!isOpen())
        return false;
    const services::BulkAnswers &answers = m_services.bulk.answers();
    return answers.sent > answers.takenBack;
}

void BulkPresenter::undo()
{
    m_prompts.askText({tr("Take back this whole list?"),
                       tr("What has not left is withdrawn at once, what the register has is "
                          "withdrawn there, one by one, with this reason."),
                       tr("Take back %Ln dose(s)", nullptr,
                          m_services.bulk.answers().sent - m_services.bulk.answers().takenBack),
                       true},
                      {tr("Wrong vaccine"), tr("Wrong list")}, this, [this](const QString &reason) {
                          if (reason.trimmed().isEmpty())
                              return;
                          const auto left = m_services.bulk.undo(reason);
                          if (!left)
                              return show(noticeOf(left.error()));
                          withdrawAtRegister(*left, reason);
                      });
}

void BulkPresenter::withdrawAtRegister(const QList<QUuid> &items, const QString &reason)
{
    services::withdrawEach(
        m_services.records, m_services.registrations, items, reason, this,
        [this](const QUuid &item, const core::Result<domain::OutboxEntry> &withdrawal) {
            if (!withdrawal)
                return show(noticeOf(withdrawal.error()));
            m_services.bulk.follow(item, *withdrawal);
        });
    m_model.reload();
    show({Token::Info,
          tr("The list is being taken back."),
          tr("The outbox shows what is left to do."),
          {},
          {}});
}

bool BulkPresenter::canSaveOpen() const
{
    return isOpen() &&
           (m_services.bulk.answers().needsYou > 0 || m_services.bulk.summary().waiting > 0);
}

void BulkPresenter::saveOpenRows(const QString &path)
{
    write(path, services::openRows(m_services.bulk, [this](int row) { return m_model.why(row); }));
}

void BulkPresenter::saveTemplate(const QString &path)
{
    write(path, {});
}

void BulkPresenter::write(const QString &path, const QList<bulk::WrittenRow> &rows)
{
    if (const auto written =
            services::writeListFile(path, rows, {.why = tr("Why"), .dose = tr("Dose")});
        !written)
        return show(noticeOf(written.error()));
    show({Token::Ok,
          rows.isEmpty() ? tr("The template is saved.")
                         : tr("%Ln row(s) are saved.", nullptr, int(rows.size())),
          rows.isEmpty() ? QString()
                         : tr("The file names people: keep it safe and delete it afterwards."),
          {},
          {}});
}

void BulkPresenter::show(Notice notice)
{
    m_notice = std::move(notice);
    Q_EMIT changed();
    Q_EMIT announced(m_notice.what);
}

Notice BulkPresenter::notice() const
{
    return m_notice.isEmpty() ? m_details.summary() : m_notice;
}

void BulkPresenter::retranslate()
{
    m_notice = {};
    m_model.retranslate();
    m_details.retranslate();
    Q_EMIT changed();
}

} // namespace ui
