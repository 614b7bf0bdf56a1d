// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Services.h"
#include "ui/Notice.h"
#include "ui/Prompts.h"
#include "ui/pages/prepare/TakenModel.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

// Getting ready for an outage: the people of the day are taken along, and paper is printed.
class PreparePresenter final : public QObject
{
    Q_OBJECT
public:
    // Lays out what is printed (ui/paper needs fonts, presenters have none).
    struct Printer
    {
        std::function<QByteArray()> blankForm;
        std::function<QByteArray(const QList<domain::Patient> &, QDate)> dayList;
    };
    PreparePresenter(const services::Services &services, Prompts &prompts, Printer printer,
                     QObject *parent = nullptr);

    void take(const QString &text, int days); // one person a line
    void forget();
    void printForm(); // asks for a folder
    void printList();
    void retranslate();

    [[nodiscard]] TakenModel &model() { return m_model; }
    [[nodiscard]] bool isTaking() const { return m_taking; }
    [[nodiscard]] bool hasList() const;
    [[nodiscard]] QString listText() const; // "12 people, kept until …"
    [[nodiscard]] Notice notice() const { return m_notice; }

Q_SIGNALS:
    void changed();

private:
    void onTaken(const core::Result<QList<services::TakenPerson>> &people);
    void write(const QString &name, const QByteArray &pdf);
    void say(const Notice &notice);

    const services::Services m_services;
    Prompts &m_prompts;
    Printer m_printer;
    TakenModel m_model;
    bool m_taking = false;
    int m_done = 0;
    int m_total = 0;
    Notice m_notice;
};

} // namespace ui
