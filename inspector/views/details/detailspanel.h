// SPDX-License-Identifier: MIT
#pragma once

#include "views/details/payloadloader.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace Inspector {

class DetailView;
class EventHeader;
class HexView;
class HintPage;
class HttpView;
class LoadBar;
class Selection;
class TextView;
class WhyClosedView;
class Workspace;

// The selected event from all sides. Only the tab that is seen is filled.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab : quint8 { Decoded, Text, Json, Hex, Http, WhyClosed, TabCount };

    DetailsPanel(Workspace &workspace, Selection &selection, QWidget *parent = nullptr);
    ~DetailsPanel() override;

    void setTab(Tab tab);
    Tab tab() const;

    QByteArray saveState() const; // the chosen tab
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void filterRequested(const QString &expression);

private:
    void layOut();
    HintPage *addTab(Tab tab, QWidget *view, const QString &title, const QString &toolTip);
    QWidget *hexPage();
    void connectViews();
    void connectStore();
    void lookAt(std::optional<quint32> number);
    void showNothing();
    void fillCurrentTab();
    void fill(Tab tab);
    void fillText();
    void fillJson();
    void fillHttp();
    void fillWhyClosed();
    void showLoaded();
    void showDecoded();
    void selectBytes(qsizetype offset, qsizetype length);
    void showHexPlace(qsizetype offset, qsizetype length);
    void refresh();
    QString lostText() const;

    Workspace &m_workspace;
    Selection &m_selection;
    PayloadLoader m_loader;
    std::optional<quint32> m_number;
    struct Range
    {
        qsizetype offset = 0;
        qsizetype length = 0; // 0: nothing chosen
    } m_range;
    std::array<bool, TabCount> m_isStale{};
    std::array<HintPage *, TabCount> m_pages{};

    QStackedWidget *m_stack;
    EventHeader *m_header;
    QTabWidget *m_tabs;
    LoadBar *m_loadBar;
    DetailView *m_decoded;
    TextView *m_text;
    DetailView *m_json;
    HexView *m_hex;
    QLabel *m_hexPlace;
    HttpView *m_http;
    WhyClosedView *m_whyClosed;
    QTimer m_refreshTimer;
};

} // namespace Inspector
