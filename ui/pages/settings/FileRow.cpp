// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/FileRow.h"

#include "ui/widgets/FieldRow.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

// The field and its button stand on one line, the name above and the hint below both.
QWidget *beside(QLineEdit *path, QPushButton *choose)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(path, 1);
    row->addWidget(choose);
    line->setFocusProxy(path);
    return line;
}

} // namespace

FileRow::FileRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_path(new QLineEdit)
    , m_row(nullptr)
    , m_choose(new QPushButton)
{
    m_row = new FieldRow(theme, beside(m_path, m_choose), this);
    auto *column = new QHBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_choose, &QPushButton::clicked, this, &FileRow::choose);
    retranslate();
}

void FileRow::setName(const QString &name)
{
    m_row->setName(name);
    m_path->setAccessibleName(QString(name).remove(u'&'));
    retranslate();
}

void FileRow::setHint(const QString &hint)
{
    m_row->setHint(hint);
    m_path->setAccessibleDescription(hint);
}

void FileRow::setPath(const QString &path)
{
    m_path->setText(path);
}

QString FileRow::path() const
{
    return m_path->text().trimmed();
}

void FileRow::choose()
{
    auto *dialog = new QFileDialog(this, m_path->accessibleName(), path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void FileRow::retranslate()
{
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose: %1").arg(m_path->accessibleName()));
}

void FileRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
