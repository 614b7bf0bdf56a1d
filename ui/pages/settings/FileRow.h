// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class FieldRow;
class Theme;

// The path of a file, typed or chosen.
class FileRow final : public QWidget
{
    Q_OBJECT
public:
    FileRow(const Theme &theme, QWidget *parent);

    void setName(const QString &name);
    void setHint(const QString &hint);
    void setPath(const QString &path);
    [[nodiscard]] QString path() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    QLineEdit *m_path;
    FieldRow *m_row;
    QPushButton *m_choose;
};

} // namespace ui
