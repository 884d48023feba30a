// SPDX-License-Identifier: MIT
#include "protocol/expected.h"

#include <QtTest>

#include <memory>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_Expected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void letsItsValueBeChanged();
    void movesWhatCannotBeCopied();
};

enum class Mistake { None, Real };

static Expected<QByteArray, Mistake> twice(const QByteArray &text)
{
    if (text.isEmpty())
        return Mistake::Real;
    return text + text;
}

void tst_Expected::holdsAValue()
{
    const auto result = twice("ab"_ba);
    QVERIFY(result.has_value());
    QVERIFY(result);
    QCOMPARE(result.value(), "abab"_ba);
    QCOMPARE(*result, "abab"_ba);
    QCOMPARE(result->size(), 4);
}

void tst_Expected::holdsAnError()
{
    const auto result = twice({});
    QVERIFY(!result.has_value());
    QVERIFY(!result);
    QVERIFY(result.error() == Mistake::Real);
}

void tst_Expected::letsItsValueBeChanged()
{
    auto result = twice("a"_ba);
    result->append('b');
    (*result).append('c');
    result.value().append('d');
    QCOMPARE(*result, "aabcd"_ba);
}

void tst_Expected::movesWhatCannotBeCopied()
{
    Expected<std::unique_ptr<int>, Mistake> result = std::make_unique<int>(7);
    const auto moved = std::move(result);
    QCOMPARE(**moved, 7);
    const std::unique_ptr<int> taken
        = std::move(*Expected<std::unique_ptr<int>, Mistake>(std::make_unique<int>(8)));
    QCOMPARE(*taken, 8);
}

QTEST_GUILESS_MAIN(tst_Expected)

#include "tst_expected.moc"
