// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "ui/Notice.h"

#include <QObject>

namespace ui {

// The passphrase of the data folder, where the computer has no keyring. The first time it is
// chosen, and typed twice; afterwards it is asked. Who lost it can only begin anew.
class UnlockPresenter final : public QObject
{
    Q_OBJECT
public:
    enum class Mode { Choose, Ask, Lost };
    // As advised by NIST SP 800-63B for secrets that people choose.
    static constexpr int shortest = 8;

    explicit UnlockPresenter(Mode mode, QObject *parent = nullptr);

    // `repeated` counts only when a passphrase is chosen.
    void submit(const QString &passphrase, const QString &repeated);
    // What came of the passphrase that was given, or of the wish to begin anew.
    void refuse(const core::Error &error);
    void lose(); // Ask becomes Lost
    void find(); // and back
    void beginAnew();
    // The data stand sealed in `folder`: a new passphrase is chosen.
    void chooseAfter(const QString &folder);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] core::Secret takePassphrase() { return std::move(m_passphrase); }

Q_SIGNALS:
    void changed();
    void submitted(); // take it with takePassphrase()
    void beginAnewWanted();

private:
    void tell(Notice notice);
    void turn(Mode mode, Notice notice = {});

    Mode m_mode;
    bool m_busy = false;
    Notice m_notice;
    core::Secret m_passphrase;
};

} // namespace ui
