// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/due/DueModel.h"

#include <QObject>

#include <memory>

namespace ui {

// Who is due and overdue of the people known here, with counts, and the list of them as a file.
class DuePresenter final : public QObject
{
    Q_OBJECT
public:
    DuePresenter(const services::Services &services, Prompts &prompts, QObject *parent = nullptr);

    void list(); // looks again; what is shown stays until then
    void stop();
    void forget();      // everybody: somebody else comes
    void exportShown(); // asks for a folder
    void retranslate();

    [[nodiscard]] DueModel &model() { return m_model; }
    [[nodiscard]] bool isListing() const { return m_listing != nullptr; }
    [[nodiscard]] bool hasList() const { return m_listed; }
    // "1 204 people known here: 31 due, 12 overdue, 40 of whom it cannot be told"
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] Notice notice() const { return m_notice ? m_notice() : Notice{}; }
    // Ids of the series with their names and counts, for the choice.
    struct Choice
    {
        QString series;
        QString text;
    };
    [[nodiscard]] QList<Choice> choices() const;
    // Why the table is empty, and what to do; empty when it is not.
    [[nodiscard]] QString emptyText() const;

Q_SIGNALS:
    void changed();

private:
    void write(const QString &folder);

    const services::Services m_services;
    Prompts &m_prompts;
    DueModel m_model;
    std::unique_ptr<QObject> m_listing; // lives as long as its answer is wanted
    bool m_listed = false;
    bool m_isBarred = false; // nobody is signed in
    int m_done = 0;
    int m_total = 0;
    NoticeMaker m_notice;
};

} // namespace ui
