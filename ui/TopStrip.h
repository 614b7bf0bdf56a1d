// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ui {

class ConnectionChip;
class ShellPresenter;
class Theme;

// The strip on top: one search box for everything, for whom, who, and the register.
class TopStrip final : public QFrame
{
    Q_OBJECT
public:
    TopStrip(ShellPresenter &presenter, const Theme &theme, QWidget *parent = nullptr);

    void focusSearch();
    void clearSearch();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void searchTyped(const QString &text);
    void searchEntered(const QString &text);
    void searchLeft();    // Esc
    void resultsWanted(); // Down
    void signInRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void arrange();
    void showState();
    void showConnection();
    void fillOrganizations();
    void fillPerson();
    void retranslate();

    ShellPresenter &m_presenter;
    const Theme &m_theme;
    QBoxLayout *m_row = nullptr;
    QHBoxLayout *m_who = nullptr;
    QLineEdit *m_search;
    QToolButton *m_organization;
    QToolButton *m_person;
    ConnectionChip *m_chip;
};

} // namespace ui
