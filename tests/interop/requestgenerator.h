// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

/*!
    \brief Makes what clients, and those who mean harm, might send on one connection: requests with
    a mistake or two in some of them.

    The same seed gives the same requests on every machine.
*/
class RequestGenerator
{
public:
    explicit RequestGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray next();

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    const QByteArray &oneOf(const QByteArrayList &choices);
    const QByteArray &mostly(const QByteArrayList &usual, const QByteArrayList &odd);
    QByteArray request();
    QByteArray field();
    QByteArray framing();
    QByteArray chunkedBody();
    QByteArray lineEnd();
    void damage(QByteArray &bytes);

    QRandomGenerator m_random;
};
