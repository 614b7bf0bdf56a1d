// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Notice.h"

#include "ui/text/DateText.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ui {

namespace {

class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

} // namespace

Notice restoredNotice(const QString &moment)
{
    const QDateTime time = QDateTime::fromString(moment, Qt::ISODate).toLocalTime();
    const QString when =
        dateText(time.date()) + QStringLiteral(" ") + time.time().toString(QStringLiteral("HH:mm"));
    return {Token::Stop,
            NoticeText::tr("The stored data were damaged. The copy of %1 is in use.").arg(when),
            NoticeText::tr("Doses that were saved here after that moment and not yet accepted are "
                           "missing. Compare the outbox with what you gave, record what is "
                           "missing again, and call your support desk: the damaged file was kept."),
            supportLine(core::error(core::ErrorCode::StoreDamaged, moment)),
            {}};
}

} // namespace ui
