// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlock/UnlockPresenter.h"

namespace ui {

UnlockPresenter::UnlockPresenter(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{
}

void UnlockPresenter::submit(const QString &passphrase, const QString &repeated)
{
    if (m_busy)
        return;
    if (m_mode == Mode::Choose && passphrase.size() < shortest)
        return tell({Token::Stop,
                     tr("The passphrase is too short."),
                     tr("Take at least %Ln character(s); a few words are easy to remember.",
                        nullptr, shortest),
                     {},
                     {}});
    if (m_mode == Mode::Choose && passphrase != repeated)
        return tell({Token::Stop, tr("The two are not the same."), tr("Type both again."), {}, {}});
    if (passphrase.isEmpty())
        return tell({Token::Stop, tr("The passphrase is needed."), {}, {}, {}});
    QByteArray bytes = passphrase.toUtf8();
    m_passphrase = core::Secret(QByteArrayView(bytes));
    core::wipe(bytes);
    m_busy = true;
    tell({});
    Q_EMIT submitted();
}

void UnlockPresenter::refuse(const core::Error &error)
{
    m_busy = false;
    tell(noticeOf(error));
}

void UnlockPresenter::lose()
{
    turn(Mode::Lost);
}

void UnlockPresenter::find()
{
    turn(Mode::Ask);
}

void UnlockPresenter::beginAnew()
{
    if (m_mode != Mode::Lost || m_busy)
        return;
    m_busy = true;
    Q_EMIT beginAnewWanted();
}

void UnlockPresenter::chooseAfter(const QString &folder)
{
    turn(Mode::Choose, {Token::Info,
                        tr("What was kept here stands sealed in %1.").arg(folder),
                        tr("Whoever finds the passphrase again opens it there."),
                        {},
                        {}});
}

void UnlockPresenter::turn(Mode mode, Notice notice)
{
    m_mode = mode;
    m_busy = false;
    tell(std::move(notice));
}

void UnlockPresenter::tell(Notice notice)
{
    m_notice = std::move(notice);
    Q_EMIT changed();
}

} // namespace ui
