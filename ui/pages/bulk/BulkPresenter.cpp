// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkPresenter.h"

#include "bulk/ListReader.h"
#include "services/CatalogueService.h"
#include "services/OutboxService.h"
#include "services/RecordService.h"
#include "services/RegistrationService.h"
#include "ui/text/BulkText.h"
#include "ui/text/CodeText.h"

#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QtConcurrent>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using services::BulkState;
using services::BulkSummary;

namespace {

const QString c_reasonSet = u"notGivenReason"_s;
constexpr int c_shownOfCell = 24;
constexpr int c_mostColumns = 1000;
constexpr int c_daysAlong = services::TakeAlongService::standardDays;

bulk::WriteForm formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return bulk::WriteForm::Xlsx;
    if (ending == "ods"_L1)
        return bulk::WriteForm::Ods;
    return bulk::WriteForm::RegisterForm;
}

// A list whose titles nobody knows is opened all the same: its columns can be said.
core::Result<services::BulkList, bulk::ListFault>
readToBeMapped(const QByteArray &bytes, services::ListWish wish, QDate today)
{
    using bulk::FaultCode;
    auto list = services::readBulkList(bytes, wish, today);
    if (list || wish.columns)
        return list;
    const bulk::ListFault fault = list.error();
    if (fault.code != FaultCode::HeaderUnknown && fault.code != FaultCode::PersonMissing)
        return list;
    bulk::ColumnMapping none;
    none.headerRow = std::max(0, fault.row);
    none.firstRow = none.headerRow + 1;
    none.titledColumns = c_mostColumns;
    wish.columns = none;
    return services::readBulkList(bytes, wish, today);
}

} // namespace

BulkPresenter::BulkPresenter(const services::Services &services, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
    , m_model(services)
    , m_details(services, prompts)
{
    using services::BulkService;
    m_answers.setSingleShot(true);
    m_answers.setInterval(100ms);
    connect(&m_answers, &QTimer::timeout, this, &BulkPresenter::countAnswers);
    connect(&services.bulk, &BulkService::opened, this, [this] {
        m_selected = -1;
        m_model.reload();
        m_details.openShared();
        countAnswers();
    });
    connect(&services.bulk, &BulkService::rowChanged, this, [this](int row) {
        m_model.reloadRow(row);
        if (!m_answers.isActive())
            m_answers.start();
    });
    connect(&services.bulk, &BulkService::checkProgress, this, [this](int done) {
        m_checkedRows = done;
        Q_EMIT changed();
    });
    connect(&m_details, &RegistrationPresenter::changed, this, &BulkPresenter::changed);
    connect(&m_details, &RegistrationPresenter::announced, this, &BulkPresenter::announced);
    if (!services.bulk.isOpen())
        services.bulk.restore();
    if (services.bulk.isOpen()) {
        m_model.reload();
        m_details.openShared();
        countAnswers();
    }
}

BulkPresenter::~BulkPresenter() = default;

// ---------------------------------------------------------------- the list

void BulkPresenter::read(std::function<Read()> work, Rows rows)
{
    if (m_busy)
        return;
    m_busy = true;
    m_notice = {};
    Q_EMIT changed();
    QtConcurrent::run(std::move(work)).then(this, [this, rows](Read list) {
        onRead(std::move(list), rows);
    });
}

// What was corrected in a list is not thrown away unasked.
void BulkPresenter::replaceBy(std::function<Read()> work)
{
    const BulkSummary summary = m_services.bulk.summary();
    const int open = isOpen() ? summary.ready + summary.waiting : 0;
    if (open == 0)
        return read(std::move(work));
    m_prompts.confirm({tr("Open another list?"),
                       tr("%n row(s) of this list are not registered. It and what you typed in it "
                          "are forgotten; what is in the outbox stays there.",
                          nullptr, open),
                       tr("Open the other list"), true},
                      this, [this, work = std::move(work)](bool yes) mutable {
                          if (yes)
                              read(std::move(work));
                      });
}

void BulkPresenter::onRead(Read list, Rows rows)
{
    m_busy = false;
    if (!list)
        return show({Token::Stop, listFaultText(list.error()), {}, {}, {}});
    if (rows == Rows::TheSame)
        m_services.bulk.remap(std::move(list).value());
    else
        m_services.bulk.open(std::move(list).value());
    if (needsColumns())
        return show({Token::Wait,
                     tr("None of the titles is known."),
                     tr("Say which column holds what."),
                     {},
                     {}});
    Q_EMIT changed();
    Q_EMIT announced(understood());
}

void BulkPresenter::openFile(const QString &path)
{
    replaceBy([path, today = m_services.catalogue.today()]() -> Read {
        auto bytes = bulk::readFile(path);
        if (!bytes)
            return bytes.error();
        return readToBeMapped(*bytes, {}, today);
    });
}

void BulkPresenter::paste(const QString &text)
{
    replaceBy([bytes = text.toUtf8(), today = m_services.catalogue.today()] {
        return readToBeMapped(bytes, {}, today);
    });
}

void BulkPresenter::readAgain(services::ListWish wish, Rows rows)
{
    if (!isOpen())
        return;
    read([bytes = m_services.bulk.list().bytes, wish = std::move(wish),
          today =
              m_services.catalogue.today()] { return services::readBulkList(bytes, wish, today); },
         rows);
}

void BulkPresenter::setEncoding(bulk::Encoding encoding)
{
    services::ListWish wish = m_services.bulk.list().wish;
    wish.read.encoding = encoding;
    wish.columns.reset();
    readAgain(std::move(wish), Rows::Other);
}

void BulkPresenter::setSeparator(char separator)
{
    services::ListWish wish = m_services.bulk.list().wish;
    wish.read.separator = separator;
    wish.columns.reset();
    readAgain(std::move(wish), Rows::Other);
}

void BulkPresenter::setHasHeader(bool header)
{
    services::ListWish wish = m_services.bulk.list().wish;
    bulk::ColumnMapping mapping = m_services.bulk.list().people.mapping();
    const int first = mapping.headerRow >= 0 ? mapping.headerRow : mapping.firstRow;
    for (int i = 0; i < bulk::columnCount && !header; ++i)
        mapping.columns[static_cast<std::size_t>(i)] = i;
    mapping.headerRow = header ? first : -1;
    mapping.firstRow = header ? first + 1 : first;
    wish.columns = mapping;
    readAgain(std::move(wish), Rows::TheSame);
}

void BulkPresenter::setColumn(bulk::Column column, int sheetColumn)
{
    services::ListWish wish = m_services.bulk.list().wish;
    bulk::ColumnMapping mapping = m_services.bulk.list().people.mapping();
    for (int &other : mapping.columns)
        if (other == sheetColumn)
            other = -1; // one column is one thing
    mapping.columns[static_cast<std::size_t>(column)] = sheetColumn;
    wish.columns = mapping;
    readAgain(std::move(wish), Rows::TheSame);
}

int BulkPresenter::sheetColumn(bulk::Column column) const
{
    return isOpen() ? m_services.bulk.list().people.mapping().of(column) : -1;
}

QStringList BulkPresenter::sheetColumns() const
{
    QStringList names;
    if (!isOpen())
        return names;
    const bulk::PersonList &people = m_services.bulk.list().people;
    const int named =
        people.mapping().headerRow >= 0 ? people.mapping().headerRow : people.mapping().firstRow;
    for (int column = 0; column < people.sheet().cellCount(named); ++column) {
        const QString cell = QString::fromUtf8(people.sheet().cell(named, column)).simplified();
        names.append(tr("column %1: %2").arg(column + 1).arg(cell.left(c_shownOfCell)));
    }
    return names;
}

bool BulkPresenter::columnsAreSure() const
{
    return hasHeader() || (isOpen() && m_services.bulk.list().wish.columns);
}

bool BulkPresenter::needsColumns() const
{
    if (!isOpen())
        return false;
    const auto &columns = m_services.bulk.list().people.mapping().columns;
    return std::all_of(columns.begin(), columns.end(), [](int column) { return column < 0; });
}

void BulkPresenter::acceptColumns()
{
    m_services.bulk.acceptColumns();
    m_notice = {};
    Q_EMIT changed();
}

void BulkPresenter::closeList()
{
    const int waiting = m_services.bulk.summary().ready + m_services.bulk.summary().waiting;
    if (waiting == 0) {
        m_services.bulk.close();
        return;
    }
    m_prompts.confirm({tr("Close this list?"),
                       tr("%n row(s) are not registered. The list and what you typed in it are "
                          "forgotten; what is in the outbox stays there.",
                          nullptr, waiting),
                       tr("Close the list"), true},
                      this, [this](bool yes) {
                          if (yes)
                              m_services.bulk.close();
                      });
}

bool BulkPresenter::isText() const
{
    return isOpen() && m_services.bulk.list().format == bulk::ListFormat::Text;
}

bool BulkPresenter::hasHeader() const
{
    return isOpen() && m_services.bulk.list().people.mapping().headerRow >= 0;
}

QString BulkPresenter::understood() const
{
    if (!isOpen())
        return {};
    const services::BulkList &list = m_services.bulk.list();
    const bulk::ListTotals totals = list.people.totals();
    QStringList parts{tr("%n person(s)", nullptr, totals.people)};
    if (totals.good < totals.people)
        parts.append(tr("%n to correct", nullptr, totals.people - totals.good));
    if (totals.repaired > 0)
        parts.append(tr("%n repaired", nullptr, totals.repaired));
    if (totals.blank > 0)
        parts.append(tr("%n blank row(s) skipped", nullptr, totals.blank));
    if (!columnsAreSure())
        parts.append(tr("no header: are the columns right?"));
    if (const QStringList ignored = list.people.mapping().ignoredTitles; !ignored.isEmpty())
        parts.append(tr("not used: %1").arg(ignored.join(u", "_s)));
    return parts.join(u" · "_s);
}

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
    case Filter::LeftOut:
        return counted(tr("Left out or already recorded"), summary.leftOut + summary.already);
    case Filter::Sent:
        return counted(tr("Registered"), summary.saved);
    case Filter::NeedsYou:
        return counted(tr("Refused by the register"), m_needsYou);
    }
    return {};
}

// ---------------------------------------------------------------- rows

void BulkPresenter::select(int sheetRow)
{
    m_selected = sheetRow;
    Q_EMIT changed();
}

bool BulkPresenter::canLeaveOut() const
{
    return isOpen() && m_selected >= 0 && m_services.bulk.row(m_selected).state != BulkState::Saved;
}

bool BulkPresenter::isLeftOut() const
{
    return isOpen() && m_selected >= 0 && m_services.bulk.exception(m_selected).leftOut;
}

void BulkPresenter::setException(const std::function<void(services::BulkException &)> &change)
{
    if (!canLeaveOut())
        return;
    services::BulkException exception = m_services.bulk.exception(m_selected);
    change(exception);
    m_services.bulk.setException(m_selected, exception);
    Q_EMIT changed();
}

void BulkPresenter::toggleLeftOut()
{
    setException(
        [](services::BulkException &exception) { exception.leftOut = !exception.leftOut; });
}

bool BulkPresenter::canAccept() const
{
    if (!canLeaveOut())
        return false;
    const bulk::Findings findings = m_services.bulk.list().people.findings(m_selected);
    return std::any_of(findings.begin(), findings.end(), [](const bulk::Finding &finding) {
        return finding.severity == bulk::FindingSeverity::Ask && !finding.value.isEmpty();
    });
}

void BulkPresenter::accept()
{
    m_services.bulk.acceptProposals({m_selected});
    m_model.reload();
    Q_EMIT changed();
}

int BulkPresenter::proposals() const
{
    return isOpen() ? m_services.bulk.list().people.totals().asked -
                          m_services.bulk.list().people.totals().templates
                    : 0;
}

void BulkPresenter::acceptAll()
{
    const int count = m_services.bulk.acceptProposals(m_services.bulk.list().people.rows());
    m_model.reload();
    show({Token::Ok, tr("%n proposal(s) accepted.", nullptr, count), {}, {}, {}});
}

void BulkPresenter::askLot()
{
    m_prompts.askText({tr("Another lot for this row"),
                       tr("The lot number as it stands on the pack that was used."),
                       tr("Use this lot for this row"), false},
                      {}, this, [this](const QString &lot) {
                          if (!lot.trimmed().isEmpty())
                              setException(
                                  [&lot](auto &exception) { exception.lot = lot.trimmed(); });
                      });
}

void BulkPresenter::askDose()
{
    m_prompts.askText(
        {tr("Another dose for this row"), tr("How much of a dose this person gets: 0.5, 1 or 2."),
         tr("Use this dose for this row"), false},
        {u"0.5"_s, u"1"_s, u"2"_s}, this, [this](const QString &dose) {
            if (!dose.trimmed().isEmpty())
                setException([&dose](auto &exception) { exception.dose = dose.trimmed(); });
        });
}

void BulkPresenter::askReason()
{
    m_prompts.askText(
        {tr("Why is this row right all the same?"), tr("The reason is kept with the dose."),
         tr("Keep this reason"), false},
        {}, this, [this](const QString &reason) {
            if (!reason.trimmed().isEmpty())
                setException([&reason](auto &exception) { exception.reason = reason.trimmed(); });
        });
}

void BulkPresenter::askNotGiven()
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

QString BulkPresenter::rowText() const
{
    const int row = isOpen() && m_selected >= 0 ? m_model.rowOf(m_selected) : -1;
    if (row < 0)
        return {};
    QStringList parts{tr("Row %1").arg(m_selected + 1)};
    for (const QString &part : {m_model.why(m_selected), exceptionText()})
        if (!part.isEmpty())
            parts.append(part);
    return parts.join(u" · "_s);
}

QString BulkPresenter::exceptionText() const
{
    if (!isOpen() || m_selected < 0)
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

// ---------------------------------------------------------------- the act

QString BulkPresenter::registerLabel() const
{
    return tr("Register %n person(s)…", nullptr, m_services.bulk.summary().ready);
}

bool BulkPresenter::canRegister() const
{
    return isOpen() && !m_busy && m_services.bulk.summary().ready > 0;
}

void BulkPresenter::registerAll()
{
    if (!canRegister() || !m_details.complete())
        return;
    if (!columnsAreSure())
        return show({Token::Wait,
                     tr("The list has no header."),
                     tr("Look whether the columns are right and say so above, then register."),
                     {},
                     {}});
    check(&BulkPresenter::ask);
}

void BulkPresenter::check(void (BulkPresenter::*next)())
{
    m_busy = true;
    m_notice = {};
    m_checkedRows = 0;
    Q_EMIT changed();
    m_services.bulk.check(this, [this, next] {
        m_busy = false;
        m_model.reload();
        Q_EMIT changed();
        (this->*next)();
    });
}

void BulkPresenter::look()
{
    if (isOpen() && !m_busy)
        check(&BulkPresenter::tellFound);
}

void BulkPresenter::tellFound()
{
    if (const auto &error = m_services.bulk.notAsked())
        return show(noticeOf(*error));
    const BulkSummary summary = m_services.bulk.summary();
    show({Token::Info,
          tr("%n person(s) can be registered.", nullptr, summary.ready),
          summary.already > 0 ? tr("%n have this dose already.", nullptr, summary.already)
                              : QString(),
          {},
          {}});
}

void BulkPresenter::takeAlong()
{
    if (!isOpen() || m_busy)
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
    m_busy = true;
    show({Token::Info, tr("The histories are being fetched."), {}, {}, {}});
    m_services.takeAlong.take(lines, c_daysAlong, this,
                              [this](const core::Result<QList<services::TakenPerson>> &taken) {
                                  m_busy = false;
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
          tr("They are kept encrypted for %n day(s); the page Outage shows each of them.", nullptr,
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
    return isPaused() || (isOpen() && m_sent > m_accepted + m_needsYou);
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
    m_sending.start();
    m_answeredBefore = m_accepted + m_needsYou;
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
    QStringList lines{tr("%n person(s) are registered with %1.", nullptr, summary.ready)
                          .arg(m_details.chosen().title)};
    if (summary.waiting > 0)
        lines.append(
            tr("%n wait in this list until they are corrected.", nullptr, summary.waiting));
    if (summary.already > 0)
        lines.append(tr("%n have this dose already.", nullptr, summary.already));
    if (summary.leftOut > 0)
        lines.append(tr("%n are left out.", nullptr, summary.leftOut));
    if (m_services.bulk.notAsked())
        lines.append(tr("The register could not be asked: whether somebody had this dose elsewhere "
                        "is not known."));
    m_prompts.confirm({tr("Register this list?"), lines.join(u'\n'),
                       tr("Register %n person(s)", nullptr, summary.ready), false},
                      this, [this](bool yes) {
                          if (yes)
                              confirmed();
                      });
}

void BulkPresenter::confirmed()
{
    const int before = m_services.bulk.summary().saved;
    const auto done = m_services.bulk.registerReady();
    if (!done)
        return show(noticeOf(done.error()));
    m_sending.start();
    m_answeredBefore = m_accepted + m_needsYou;
    m_model.reload();
    countAnswers();
    show({Token::Ok,
          tr("%n dose(s) are saved here.", nullptr, done->saved - before),
          tr("They go to the register by themselves."),
          {},
          {}});
}

// One look at all answers, however many came.
void BulkPresenter::countAnswers()
{
    m_accepted = m_needsYou = m_sent = 0;
    for (const QUuid &id : m_services.bulk.entries()) {
        const auto entry = m_services.outbox.entry(id);
        if (!entry || !*entry)
            continue;
        ++m_sent;
        m_accepted += (*entry)->state == domain::OutboxState::Accepted;
        m_needsYou += (*entry)->state == domain::OutboxState::NeedsYou;
    }
    Q_EMIT changed();
}

StateLook BulkPresenter::progress() const
{
    if (m_busy)
        return {m_checkedRows > 0 ? tr("Checking %1 of %2")
                                        .arg(QLocale().toString(m_checkedRows),
                                             QLocale().toString(m_services.bulk.summary().people))
                                  : tr("Reading"),
                u"refresh"_s, u"…"_s, Token::Info};
    if (m_sent == 0)
        return {};
    const int answered = m_accepted + m_needsYou;
    const QString count =
        tr("%1 of %2 answered").arg(QLocale().toString(answered), QLocale().toString(m_sent));
    if (m_needsYou > 0 && answered == m_sent)
        return {count + u" · "_s + tr("%n refused", nullptr, m_needsYou), u"needs-you"_s, u"!"_s,
                Token::Stop};
    if (answered == m_sent)
        return {tr("All %1 received").arg(QLocale().toString(m_sent)), u"accepted"_s, u"✓"_s,
                Token::Ok};
    if (answered == 0 || !m_sending.isValid())
        return {count, u"sending"_s, u"↑"_s, Token::Info};
    const int since = answered - m_answeredBefore;
    if (isPaused() || since <= 0)
        return {count, u"sending"_s, u"↑"_s, Token::Info};
    const qint64 left = m_sending.elapsed() * (m_sent - answered) / since / 1000;
    return {count + u" · "_s +
                (left < 60 ? tr("about %n second(s) left", nullptr, int(left) + 1)
                           : tr("about %n minute(s) left", nullptr, int(left / 60) + 1)),
            u"sending"_s, u"↑"_s, Token::Info};
}

bool BulkPresenter::canUndo() const
{
    return isOpen() && m_sent > 0;
}

void BulkPresenter::undo()
{
    m_prompts.askText({tr("Take back this whole list?"),
                       tr("What has not left is withdrawn at once, what the register has is "
                          "withdrawn there, one by one, with this reason."),
                       tr("Take back %n dose(s)", nullptr, m_sent), true},
                      {tr("Wrong vaccine"), tr("Wrong list")}, this, [this](const QString &reason) {
                          if (reason.trimmed().isEmpty())
                              return;
                          const auto left = m_services.bulk.undo(reason);
                          if (!left)
                              return show(noticeOf(left.error()));
                          withdrawAtRegister(*left, reason);
                      });
}

// Each is read from the register first: it is the register's version that is withdrawn.
void BulkPresenter::withdrawAtRegister(const QList<domain::OutboxEntry> &entries,
                                       const QString &reason)
{
    for (const domain::OutboxEntry &entry : entries)
        m_services.records.find(
            entry.id.toString(QUuid::WithoutBraces), this,
            [this, reason](const core::Result<services::RecordService::FoundDose> &found) {
                const auto done =
                    found ? m_services.registrations.withdraw(found->row, found->patient, reason)
                          : core::Result<domain::OutboxEntry>(found.error());
                if (!done)
                    show(noticeOf(done.error()));
            });
    m_model.reload();
    countAnswers();
    show({Token::Info,
          tr("The list is being taken back."),
          tr("The outbox shows what is left to do."),
          {},
          {}});
}

bool BulkPresenter::canSaveOpen() const
{
    return isOpen() && (m_needsYou > 0 || m_services.bulk.summary().waiting > 0);
}

void BulkPresenter::saveOpenRows(const QString &path)
{
    QList<bulk::WrittenRow> rows;
    const bulk::PersonList &people = m_services.bulk.list().people;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int sheetRow = m_model.sheetRow(row);
        const services::BulkRow facts = m_services.bulk.row(sheetRow);
        const auto entry = facts.entry
                               ? m_services.outbox.entry(*facts.entry)
                               : core::Result<std::optional<domain::OutboxEntry>>(std::nullopt);
        const bool refused = entry && *entry && (*entry)->state == domain::OutboxState::NeedsYou;
        if (facts.state != BulkState::Waiting && !refused)
            continue;
        bulk::WrittenRow written;
        for (const bulk::Column column : bulk::allColumns)
            written.cells[static_cast<std::size_t>(column)] = people.text(sheetRow, column);
        written.why = m_model.why(sheetRow);
        rows.append(written);
    }
    write(path, rows);
}

void BulkPresenter::saveTemplate(const QString &path)
{
    write(path, {});
}

void BulkPresenter::write(const QString &path, const QList<bulk::WrittenRow> &rows)
{
    QSaveFile file(path);
    const QByteArray bytes = bulk::writeList(rows, tr("Why"), formOf(path));
    const bool written = !bytes.isEmpty() && file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return show(noticeOf(core::error(core::ErrorCode::FileUnwritable)));
    show({Token::Ok,
          rows.isEmpty() ? tr("The template is saved.")
                         : tr("%n row(s) are saved.", nullptr, int(rows.size())),
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
