// SPDX-License-Identifier: MIT
#include "transports/wireformat.h"

#include <QTest>

using namespace EngineIo;
using namespace Qt::StringLiterals;

class tst_WireFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isChosenByVersionAndRequest_data();
    void isChosenByVersionAndRequest();
};

void tst_WireFormat::isChosenByVersionAndRequest_data()
{
    QTest::addColumn<ProtocolVersion>("version");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<WireFormat>("format");

    const auto v3 = ProtocolVersion::V3;
    QTest::newRow("version 4") << ProtocolVersion::V4 << "b64=1"_ba << WireFormat::V4;
    QTest::newRow("bytes") << v3 << "EIO=3"_ba << WireFormat::V3;
    QTest::newRow("base64") << v3 << "EIO=3&b64=1"_ba << WireFormat::V3Base64;
    QTest::newRow("another value") << v3 << "b64=true"_ba << WireFormat::V3Base64;
    QTest::newRow("no value") << v3 << "b64=&EIO=3"_ba << WireFormat::V3;
}

void tst_WireFormat::isChosenByVersionAndRequest()
{
    QFETCH(ProtocolVersion, version);
    QFETCH(QByteArray, query);
    EngineIoHttpRequest request;
    request.target = "/engine.io/?" + query;
    QTEST(wireFormat(version, request), "format");
}

QTEST_APPLESS_MAIN(tst_WireFormat)
#include "tst_wireformat.moc"
