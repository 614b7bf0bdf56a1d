// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RegistryClient.h"

#include <QTimer>

namespace registry {

namespace {

template <class T>
void refuse(QObject *context, core::Reply<T> reply)
{
    QTimer::singleShot(0, context, [reply = std::move(reply)] {
        reply(core::error(core::ErrorCode::NotSupported));
    });
}

} // namespace

void RegistryClient::findPeople(const QList<domain::PersonNumber> &, QObject *context,
                                core::Reply<PatientAnswer> reply)
{
    refuse(context, std::move(reply));
}

void RegistryClient::findNamed(const QList<domain::Patient> &, QObject *context,
                               core::Reply<PatientAnswer> reply)
{
    refuse(context, std::move(reply));
}

void RegistryClient::findDoses(const DosesQuestion &, QObject *context,
                               core::Reply<DosesAnswer> reply)
{
    refuse(context, std::move(reply));
}

} // namespace registry
