<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>ComparisonRun</name>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>%n packet alike</numerusform>
            <numerusform>%n packets alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>%n packet was not compared: there are too many.</numerusform>
            <numerusform>%n packets were not compared: there are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>Lose the next %n packet</numerusform>
            <numerusform>Lose the next %n packets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n event was not recorded</numerusform>
            <numerusform>%n events were not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>only the first value is shown</numerusform>
            <numerusform>only the first %n values are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n not compared: there are too many</numerusform>
            <numerusform>%n not compared: there are too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n chosen session</numerusform>
            <numerusform>%n chosen sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>The one open session</numerusform>
            <numerusform>All %n open sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 (0x%2), %n byte(s)</source>
        <translation>
            <numerusform>Offset %1 (0x%2), %n byte</numerusform>
            <numerusform>Offset %1 (0x%2), %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::Diagnosis</name>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a line</comment>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>%n more of the same kinds, not listed</numerusform>
            <numerusform>%n more of the same kinds, not listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fault</numerusform>
            <numerusform>%n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>%n packet stopped</numerusform>
            <numerusform>%n packets stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n message is left out: the capture has not kept its data.</numerusform>
            <numerusform>%n messages are left out: the capture has not kept their data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ %n new</numerusform>
            <numerusform>▼ %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n message was left out: the capture has not kept its data.</numerusform>
            <numerusform>%n messages were left out: the capture has not kept their data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>the only session of the capture</numerusform>
            <numerusform>all %n sessions of the capture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>the chosen session</numerusform>
            <numerusform>the %n chosen sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>Sent to %n session.</numerusform>
            <numerusform>Sent to %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>Pinged %n session.</numerusform>
            <numerusform>Pinged %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>Disconnected %n session.</numerusform>
            <numerusform>Disconnected %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n refused: a ping waits for its pong already.</numerusform>
            <numerusform>%n refused: a ping waits for its pong already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n refused: the queue is full.</numerusform>
            <numerusform>%n refused: the queue is full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n had ended already.</numerusform>
            <numerusform>%n had ended already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::StatusBar</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>%1 of %n session open</numerusform>
            <numerusform>%1 of %n sessions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ %n late</numerusform>
            <numerusform>⚠ %n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ %n missed</numerusform>
            <numerusform>✕ %n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>The first %1 of %n chosen session</numerusform>
            <numerusform>The first %1 of %n chosen sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%1 of %n session, those in trouble first</numerusform>
            <numerusform>%1 of %n sessions, those in trouble first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n chosen session</numerusform>
            <numerusform>%n chosen sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>The one session with a heartbeat</numerusform>
            <numerusform>All %n sessions with a heartbeat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>%n session replayed</numerusform>
            <numerusform>%n sessions replayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>%n session not as recorded</numerusform>
            <numerusform>%n sessions not as recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>More than %n session cannot be replayed at once.</numerusform>
            <numerusform>More than %n sessions cannot be replayed at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>%n more event is left out of this page.</numerusform>
            <numerusform>%n more events are left out of this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>%n heartbeat answered</numerusform>
            <numerusform>%n heartbeats answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n of them late</numerusform>
            <numerusform>%n of them late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpgradeStages</name>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n poll</numerusform>
            <numerusform>%n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>It took %n attempt.</numerusform>
            <numerusform>It took %n attempts.</numerusform>
        </translation>
    </message>
</context>
</TS>
