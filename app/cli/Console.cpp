// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Console.h"

#include "ui/text/ErrorText.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using core::Json;

QString plain(const Json &value);

QString joined(const Json &values)
{
    QStringList texts;
    for (const Json &value : values)
        texts.append(plain(value));
    return texts.join(u", "_s);
}

QString members(const Json &object)
{
    QStringList texts;
    for (const auto &[name, value] : object.items())
        if (const QString text = plain(value); !text.isEmpty())
            texts.append(text);
    return texts.join(u' ');
}

// For a terminal: no control characters, which could move the cursor.
QString safe(QString text)
{
    for (QChar &c : text)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return text;
}

QString plain(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_boolean())
        return value.get<bool>() ? u"yes"_s : u"no"_s;
    if (value.is_string())
        return safe(core::toQString(value));
    if (value.is_array())
        return joined(value);
    if (value.is_object())
        return members(value);
    return QString::fromUtf8(core::writeJson(value));
}

QList<qsizetype> columnWidths(const QList<QStringList> &table)
{
    QList<qsizetype> widths(table.first().size(), 0);
    for (const QStringList &row : table)
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    return widths;
}

QString line(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += cells[i].leftJustified(i < widths.size() ? widths[i] + 2 : 0);
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QStringList namesOf(const Json &object)
{
    QStringList names;
    for (const auto &[name, value] : object.items())
        names.append(QString::fromStdString(name));
    return names;
}

QStringList cellsOf(const Json &object)
{
    QStringList cells;
    for (const auto &[name, value] : object.items())
        cells.append(plain(value));
    return cells;
}

} // namespace

void Console::result(const Json &object)
{
    if (m_json)
        return write(m_out, core::writeJson(object));
    flush();
    for (const auto &[name, value] : object.items())
        if (const QString text = plain(value); !text.isEmpty())
            write(m_out, (QString::fromStdString(name).leftJustified(14) + text).toUtf8());
}

void Console::row(const Json &object)
{
    if (m_json)
        return write(m_out, core::writeJson(object));
    if (!m_rows.isEmpty() && namesOf(m_rows.first()) != namesOf(object))
        flush();
    m_rows.append(object);
}

void Console::text(const QString &text)
{
    write(m_out, text.toUtf8());
}

void Console::message(const QString &text)
{
    write(m_err, text.toUtf8());
}

void Console::error(const core::Error &error)
{
    const ui::Text text = ui::errorText(error);
    message(text.what + u' ' + text.todo);
    for (const QString &words : ui::registerWords(error))
        message(u"The register says: "_s + safe(words));
    message(u"Code: "_s + ui::supportLine(error));
}

void Console::flush()
{
    const QList<Json> rows = std::exchange(m_rows, {});
    if (rows.isEmpty())
        return;
    QList<QStringList> table{namesOf(rows.first())};
    for (const Json &object : rows)
        table.append(cellsOf(object));
    const QList<qsizetype> widths = columnWidths(table);
    for (const QStringList &cells : table)
        write(m_out, line(cells, widths).toUtf8());
}

void Console::write(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace cli
