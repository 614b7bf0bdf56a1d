// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/Notice.h"

#include <QFrame>
#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Theme;

// A message at the top of the page or the form it is about: what is the matter, what to do, the
// register's own words, and links to the fields concerned. Read out by screen readers when it
// appears. Hidden while there is nothing to say.
class InlineMessage final : public QFrame
{
    Q_OBJECT
public:
    struct Link
    {
        QString text;
        std::function<void()> follow; // e.g. gives the field the focus
    };

    explicit InlineMessage(const Theme &theme, QWidget *parent = nullptr);

    // An empty notice hides it. The same notice again is not read out again.
    void setNotice(const Notice &notice, const QList<Link> &links = {});
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    // The links stand in one row: what goes does not move what is below.
    void setLinksInRow();
    // To the first link, so that a keyboard user is where the repair starts.
    void focusFirstLink();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();
    void showLinks(const QList<Link> &links);
    void addLink();
    void showColors();
    void announce();
    void retranslate();

    const Theme &m_theme;
    Notice m_notice;
    QLabel *m_icon;
    QLabel *m_what;
    QLabel *m_todo;
    QLabel *m_words;
    QPushButton *m_copy;
    QVBoxLayout *m_linkBox;
    QList<QPushButton *> m_links;
    QList<std::function<void()>> m_follows;
};

} // namespace ui
