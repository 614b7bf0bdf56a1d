// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class Theme;

// Draws what a model says with RowRoles.h on one line: icon, colour, weight, a line through.
class TokenDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TokenDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace ui
