// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bulk/BulkReading.h"

#include "bulk/ListReader.h"
#include "services/CatalogueService.h"
#include "services/SettingsService.h"
#include "ui/text/BulkText.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using services::BulkSummary;

namespace {

constexpr int c_shownOfCell = 24;
constexpr int c_mostColumns = 1000;

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

BulkReading::BulkReading(const services::Services &services, Prompts &prompts, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_prompts(prompts)
{
}

BulkReading::~BulkReading() = default;

// A column of numbers holds those by which the register knows people.
services::ListWish BulkReading::newWish() const
{
    services::ListWish wish;
    wish.number = m_services.settings.personNumber();
    return wish;
}

void BulkReading::start(std::function<Read()> work, Rows rows)
{
    if (m_busy)
        return;
    m_busy = true;
    Q_EMIT begun();
    QtConcurrent::run(std::move(work)).then(this, [this, rows](Read list) {
        onRead(std::move(list), rows);
    });
}

// What was corrected in a list is not thrown away unasked.
void BulkReading::replaceBy(std::function<Read()> work)
{
    const BulkSummary summary = m_services.bulk.summary();
    const int open = isOpen() ? summary.ready + summary.waiting : 0;
    QStringList lost = whatEndsWithTheList();
    if (open > 0)
        lost.prepend(tr("%Ln row(s) of this list are not registered. It and what you typed in it "
                        "are forgotten; what is in the outbox stays there.",
                        nullptr, open));
    if (lost.isEmpty())
        return start(std::move(work));
    m_prompts.confirm({tr("Open another list?"), lost.join(u' '), tr("Open the other list"), true},
                      this, [this, work = std::move(work)](bool yes) mutable {
                          if (yes)
                              start(std::move(work));
                      });
}

void BulkReading::onRead(Read list, Rows rows)
{
    m_busy = false;
    if (!list)
        return tell({Token::Stop, listFaultText(list.error()), {}, {}, {}});
    if (rows == Rows::TheSame)
        m_services.bulk.remap(std::move(list).value());
    else
        m_services.bulk.open(std::move(list).value());
    if (needsColumns())
        return tell({Token::Wait,
                     tr("None of the titles is known."),
                     tr("Say which column holds what."),
                     {},
                     {}});
    Q_EMIT read(understood());
    readScanned();
}

void BulkReading::openFile(const QString &path)
{
    replaceBy([path, wish = newWish(), today = m_services.catalogue.today()]() -> Read {
        auto bytes = bulk::readFile(path);
        if (!bytes)
            return bytes.error();
        return readToBeMapped(*bytes, wish, today);
    });
}

void BulkReading::paste(const QString &text)
{
    replaceBy([bytes = text.toUtf8(), wish = newWish(), today = m_services.catalogue.today()] {
        return readToBeMapped(bytes, wish, today);
    });
}

void BulkReading::readAgain(services::ListWish wish, Rows rows)
{
    if (!isOpen())
        return;
    start([bytes = m_services.bulk.list().bytes, wish = std::move(wish),
           today =
               m_services.catalogue.today()] { return services::readBulkList(bytes, wish, today); },
          rows);
}

// Other letters make other rows: what was said of the ones before is not thrown away unasked.
void BulkReading::readAnew(services::ListWish wish)
{
    wish.columns.reset();
    wish.columnsAccepted = false;
    if (!m_services.bulk.hasWork())
        return readAgain(std::move(wish), Rows::Other);
    m_prompts.confirm({tr("Read this list anew?"),
                       (QStringList{tr("What you typed in it and said of its rows is forgotten; "
                                       "what is in the outbox stays there.")} +
                        whatEndsWithTheList())
                           .join(u' '),
                       tr("Read anew"), true},
                      this, [this, wish = std::move(wish)](bool yes) mutable {
                          if (yes)
                              return readAgain(std::move(wish), Rows::Other);
                          Q_EMIT begun(); // the box shows what it was
                      });
}

// A run can be taken back as one act as long as its list is open.
QStringList BulkReading::whatEndsWithTheList() const
{
    const services::BulkAnswers &answers = m_services.bulk.answers();
    if (answers.sent == answers.takenBack)
        return {};
    return {tr("What was registered from it can then only be taken back dose by dose.")};
}

void BulkReading::setEncoding(bulk::Encoding encoding)
{
    services::ListWish wish = m_services.bulk.list().wish;
    wish.read.encoding = encoding;
    readAnew(std::move(wish));
}

void BulkReading::setSeparator(char separator)
{
    services::ListWish wish = m_services.bulk.list().wish;
    wish.read.separator = separator;
    readAnew(std::move(wish));
}

void BulkReading::setHasHeader(bool header)
{
    bulk::ColumnMapping mapping = m_services.bulk.list().people.mapping();
    const int first = mapping.headerRow >= 0 ? mapping.headerRow : mapping.firstRow;
    for (int i = 0; i < bulk::columnCount && !header; ++i)
        mapping.columns[static_cast<std::size_t>(i)] = i;
    if (!header)
        mapping.untitledColumns.clear();
    mapping.headerRow = header ? first : -1;
    mapping.firstRow = header ? first + 1 : first;
    take(mapping);
}

void BulkReading::setColumn(bulk::Column column, int sheetColumn)
{
    bulk::ColumnMapping mapping = m_services.bulk.list().people.mapping();
    for (int &other : mapping.columns)
        if (other == sheetColumn)
            other = -1; // one column is one thing
    mapping.columns[static_cast<std::size_t>(column)] = sheetColumn;
    take(mapping);
}

// Whoever says which column holds what has looked; what is not used is another question.
void BulkReading::take(const bulk::ColumnMapping &mapping)
{
    services::ListWish wish = m_services.bulk.list().wish;
    wish.columns = mapping;
    wish.columnsAccepted = wish.columnsAccepted || mapping.doubtfulTitles.isEmpty();
    readAgain(std::move(wish), Rows::TheSame);
}

int BulkReading::sheetColumn(bulk::Column column) const
{
    return isOpen() ? m_services.bulk.list().people.mapping().of(column) : -1;
}

QStringList BulkReading::sheetColumns() const
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

bool BulkReading::columnsAreSure() const
{
    if (!isOpen() || m_services.bulk.list().wish.columnsAccepted)
        return isOpen();
    return hasHeader() && m_services.bulk.list().people.mapping().doubtfulTitles.isEmpty();
}

bool BulkReading::needsColumns() const
{
    if (!isOpen())
        return false;
    const auto &columns = m_services.bulk.list().people.mapping().columns;
    return std::all_of(columns.begin(), columns.end(), [](int column) { return column < 0; });
}

void BulkReading::acceptColumns()
{
    m_services.bulk.acceptColumns();
    Q_EMIT begun();
}

void BulkReading::close()
{
    const int waiting = m_services.bulk.summary().ready + m_services.bulk.summary().waiting;
    const auto forget = [this] {
        m_services.bulk.close();
        Q_EMIT begun(); // what was said of this list is past
    };
    QStringList lost = whatEndsWithTheList();
    if (waiting > 0)
        lost.prepend(tr("%Ln row(s) are not registered. The list and what you typed in it are "
                        "forgotten; what is in the outbox stays there.",
                        nullptr, waiting));
    if (lost.isEmpty())
        return forget();
    m_prompts.confirm({tr("Close this list?"), lost.join(u' '), tr("Close the list"), true}, this,
                      [forget](bool yes) {
                          if (yes)
                              forget();
                      });
}

bool BulkReading::isText() const
{
    return isOpen() && m_services.bulk.list().format == bulk::ListFormat::Text;
}

bool BulkReading::hasHeader() const
{
    return isOpen() && m_services.bulk.list().people.mapping().headerRow >= 0;
}

QString BulkReading::understood() const
{
    if (!isOpen())
        return {};
    const services::BulkList &list = m_services.bulk.list();
    const bulk::ListTotals totals = list.people.totals();
    QStringList parts{tr("%Ln person(s)", nullptr, totals.people)};
    if (const int wrong = m_services.bulk.toCorrect(); wrong > 0)
        parts.append(tr("%Ln to correct", nullptr, wrong));
    if (totals.repaired > 0)
        parts.append(tr("%Ln repaired", nullptr, totals.repaired));
    if (totals.blank > 0)
        parts.append(tr("%Ln blank row(s) skipped", nullptr, totals.blank));
    const bulk::ColumnMapping &mapping = list.people.mapping();
    if (mapping.linesAbove > 0)
        parts.append(tr("%Ln line(s) above the titles passed over", nullptr, mapping.linesAbove));
    if (!columnsAreSure() && !hasHeader())
        parts.append(tr("no header: are the columns right?"));
    else if (!columnsAreSure())
        parts.append(tr("%1 not used: is that right?").arg(mapping.doubtfulTitles.join(u", "_s)));
    if (const int hidden = list.people.totals().hidden; hidden > 0)
        parts.append(tr("%Ln row(s) hidden in the workbook left out", nullptr, hidden));
    if (const QStringList &ignored = mapping.ignoredTitles; !ignored.isEmpty())
        parts.append(tr("not used: %1").arg(ignored.join(u", "_s)));
    if (const int sheets = list.people.sheet().otherSheets(); sheets > 0)
        parts.append(tr("%Ln other sheet(s) of this workbook not read", nullptr, sheets));
    return parts.join(u" · "_s);
}

bulk::Encoding BulkReading::encoding() const
{
    return isOpen() ? m_services.bulk.list().encoding : bulk::Encoding::Utf8;
}

char BulkReading::separator() const
{
    return isOpen() ? m_services.bulk.list().dialect.separator : ',';
}

// ---------------------------------------------------------------- one by one

bool BulkReading::canScan() const
{
    const bool oneByteEach =
        encoding() != bulk::Encoding::Utf16Le && encoding() != bulk::Encoding::Utf16Be;
    return !isOpen() || (isText() && oneByteEach && sheetColumn(bulk::Column::Number) >= 0);
}

void BulkReading::scan(const QString &number)
{
    QString plain = number.simplified();
    plain.removeIf([](QChar letter) { return letter.unicode() > 127 || letter == u'"'; });
    if (plain.isEmpty() || !canScan())
        return;
    m_scanned.append(plain);
    readScanned();
}

void BulkReading::readScanned()
{
    if (m_busy || m_scanned.isEmpty())
        return;
    if (!isOpen())
        return start(
            [bytes = QByteArray("INSZ\n") + std::exchange(m_scanned, {}).join(u'\n').toUtf8(),
             wish = newWish(), today = m_services.catalogue.today()] {
                return services::readBulkList(bytes, wish, today);
            });
    const services::BulkList &list = m_services.bulk.list();
    const QByteArray before(sheetColumn(bulk::Column::Number), separator());
    QByteArray bytes = list.bytes;
    for (const QString &number : std::exchange(m_scanned, {})) {
        if (!bytes.endsWith('\n') && !bytes.endsWith('\r'))
            bytes += '\n';
        bytes += before + '"' + number.toUtf8() + "\"\n";
    }
    services::ListWish wish = list.wish; // more rows must not change the guesses
    wish.read.encoding = encoding();
    wish.read.separator = separator();
    wish.columns = list.people.mapping();
    start(
        [bytes, wish, today = m_services.catalogue.today()] {
            return services::readBulkList(bytes, wish, today);
        },
        Rows::TheSame);
}

void BulkReading::tell(const Notice &notice)
{
    Q_EMIT told(notice);
}

} // namespace ui
