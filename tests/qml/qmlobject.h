// SPDX-License-Identifier: MIT
#pragma once

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QTest>
#include <QUrl>

#include <memory>

// Debian packages Qt's modules one by one: those that come with Qt Qml are not all that QML
// imports.
#define SKIP_WITHOUT_ITS_MODULES(qml)                                                              \
    if (qml.errorString().contains(QLatin1StringView("is not installed"))                          \
        && qEnvironmentVariableIntValue("ENGINEIO_REQUIRE_PEERS") != 1)                            \
    QSKIP(qPrintable(qml.errorString()))

// An object made of QML text, on an engine that finds the module of this build. It writes down the
// warnings.
class QmlObject
{
public:
    explicit QmlObject(const QByteArray &text)
        : m_component(&m_engine)
    {
        m_engine.addImportPath(QStringLiteral(QML_MODULES));
        m_engine.setOutputWarningsToStandardError(false);
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine,
                         [this](const QList<QQmlError> &errors) {
                             for (const QQmlError &error : errors)
                                 warnings.append(error.description());
                         });
        m_component.setData(text, QUrl(QStringLiteral("test.qml")));
        if (m_component.isReady())
            m_object.reset(m_component.create());
    }

    QObject *object() const { return m_object.get(); }
    QString errorString() const { return m_component.errorString(); } // why there is no object
    QVariant operator[](const char *property) const
    {
        return m_object ? m_object->property(property) : QVariant();
    }
    quint16 port() const { return quint16((*this)["url"].toUrl().port()); }

    // An exception is a warning, and no value.
    QVariant evaluate(const QString &javaScript)
    {
        if (!m_object)
            return {};
        QQmlExpression expression(qmlContext(object()), object(), javaScript);
        const QVariant value = expression.evaluate();
        if (expression.hasError())
            warnings.append(expression.error().description());
        return value.metaType() == QMetaType::fromType<QJSValue>()
                   ? value.value<QJSValue>().toVariant()
                   : value;
    }

    QStringList log() const { return (*this)["log"].value<QJSValue>().toVariant().toStringList(); }
    void destroy() { m_object.reset(); }

    QStringList warnings;

private:
    QQmlEngine m_engine;
    QQmlComponent m_component;
    std::unique_ptr<QObject> m_object;
};
