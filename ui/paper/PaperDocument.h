// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace ui {

// A page or more for people, as plain data: the same for a text file and for a PDF.
struct PaperDocument
{
    struct Table
    {
        QStringList header;
        QList<QStringList> rows;
        QList<int> widths = {}; // of the columns, in percent; empty: as the text needs
        int rowHeight = 0;      // in points, for what is written in by hand; 0: as the text needs
    };
    struct Section
    {
        QString heading = {}; // may be empty
        QStringList paragraphs = {};
        QList<std::pair<QString, QString>> facts = {}; // name, value
        Table table = {};
        bool onNewPage = false;
    };

    QString title;
    QString subtitle;
    bool landscape = false;
    QList<Section> sections;

    [[nodiscard]] QByteArray text() const; // UTF-8
    // A4, pages numbered. Needs a QGuiApplication. Nothing but the program's name stands in the
    // file's properties.
    [[nodiscard]] QByteArray pdf() const;
};

} // namespace ui
