// SPDX-License-Identifier: MIT
#include "certificate.h"

#include "peer.h"

using namespace Qt::StringLiterals;

Certificate::Certificate(Key key)
{
    QStringList arguments{u"req"_s,
                          u"-x509"_s,
                          u"-nodes"_s,
                          u"-days"_s,
                          u"1"_s,
                          u"-subj"_s,
                          u"/CN=127.0.0.1"_s,
                          u"-addext"_s,
                          u"subjectAltName=IP:127.0.0.1"_s,
                          u"-out"_s,
                          certificateFile(),
                          u"-keyout"_s,
                          keyFile()};
    if (key == Key::Rsa)
        arguments += {u"-newkey"_s, u"rsa:2048"_s};
    else
        arguments += {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    m_valid = Peer::run(u"openssl"_s, arguments).exitStatus == 0;
}
