<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ApplicationList</name>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>nur zusehen</translation>
    </message>
    <message>
        <source>No application can be attached to. Start one with ENGINEIO_QT_INSPECT=name in its environment, or let it call setInspectionEnabled().</source>
        <translation>Es gibt keine Anwendung zum Anhängen. Eine mit ENGINEIO_QT_INSPECT=name in ihrer Umgebung starten oder sie setInspectionEnabled() aufrufen lassen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints one line for each event; needs no display.</source>
        <translation>Gibt für jedes Ereignis eine Zeile aus; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>With --headless: prints JSON Lines.</source>
        <translation>Mit --headless: gibt JSON Lines aus.</translation>
    </message>
    <message>
        <source>Opens a capture file instead of starting the server.</source>
        <translation>Öffnet einen Mitschnitt, statt den Server zu starten.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>With --headless: saves the events to a capture file.</source>
        <translation>Mit --headless: speichert die Ereignisse in einem Mitschnitt.</translation>
    </message>
    <message>
        <source>The server&apos;s port on 127.0.0.1, 3000 by default; 0 takes a free one.</source>
        <translation>Der Port des Servers auf 127.0.0.1, sonst 3000; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Starts demo clients.</source>
        <translation>Startet Beispiel-Clients.</translation>
    </message>
    <message>
        <source>With --headless: ends after so many seconds.</source>
        <translation>Mit --headless: endet nach so vielen Sekunden.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>The language of all texts, such as de.</source>
        <translation>Die Sprache aller Texte, zum Beispiel de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port braucht eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--duration takes a number of seconds.</source>
        <translation>--duration braucht eine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>Only one capture file can be opened.</source>
        <translation>Nur ein Mitschnitt kann geöffnet werden.</translation>
    </message>
    <message>
        <source>--demo and --port go with the server, not with a capture file.</source>
        <translation>--demo und --port gelten für den Server, nicht für einen Mitschnitt.</translation>
    </message>
    <message>
        <source>There is no language %1; there are: %2</source>
        <translation>Die Sprache %1 gibt es nicht; es gibt: %2</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 braucht --headless.</translation>
    </message>
    <message>
        <source>Shows live Engine.IO sessions, packets and ping timing.</source>
        <translation>Zeigt Sitzungen, Pakete und Ping-Zeiten von Engine.IO, während sie geschehen.</translation>
    </message>
    <message>
        <source>A capture file to open.</source>
        <translation>Ein Mitschnitt, der geöffnet wird.</translation>
    </message>
    <message>
        <source>Shows only what matches; with --headless: prints and saves only that.</source>
        <translation>Zeigt nur, was passt; mit --headless: gibt nur das aus und speichert nur das.</translation>
    </message>
    <message>
        <source>With --headless: prints what went wrong instead of the events.</source>
        <translation>Mit --headless: gibt statt der Ereignisse aus, was schiefging.</translation>
    </message>
    <message>
        <source>Watches another server through a proxy in front of it, 4000=http://127.0.0.1:3000 for example.</source>
        <translation>Beobachtet einen anderen Server durch einen Proxy davor, zum Beispiel 4000=http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>listen=target</source>
        <translation>[Adresse:]Port=Ziel</translation>
    </message>
    <message>
        <source>--proxy goes with neither a capture file, --demo nor --port.</source>
        <translation>--proxy verträgt sich weder mit einem Mitschnitt noch mit --demo oder --port.</translation>
    </message>
    <message>
        <source>Attaches to an application that was started with inspection.</source>
        <translation>Hängt sich an eine Anwendung an, die mit Inspektion gestartet wurde.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lists the applications that can be attached to.</source>
        <translation>Listet die Anwendungen auf, an die man sich anhängen kann.</translation>
    </message>
    <message>
        <source>--attach takes a name or a process number, see --list.</source>
        <translation>--attach braucht einen Namen oder eine Prozessnummer, siehe --list.</translation>
    </message>
    <message>
        <source>--attach shows an application instead of a server, a proxy or a capture file.</source>
        <translation>--attach zeigt eine Anwendung statt eines Servers, eines Proxys oder eines Mitschnitts.</translation>
    </message>
    <message>
        <source>With --headless: does what a script says, and ends with it.</source>
        <translation>Mit --headless: tut, was ein Skript sagt, und endet mit ihm.</translation>
    </message>
    <message>
        <source>With --headless: an event has to match, or the exit status is 3; can be repeated.</source>
        <translation>Mit --headless: ein Ereignis muss passen, sonst ist der Exit-Status 3; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>With --headless: plays the clients of a capture file against --to.</source>
        <translation>Mit --headless: spielt die Clients eines Mitschnitts gegen --to ab.</translation>
    </message>
    <message>
        <source>The server for --replay.</source>
        <translation>Der Server für --replay.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How --replay goes on: recorded, lockstep (by default) or fast.</source>
        <translation>Wie --replay vorangeht: recorded, lockstep (Vorgabe) oder fast.</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>--%1 is wrong at character %2: %3</source>
        <translation>--%1 ist bei Zeichen %2 falsch: %3</translation>
    </message>
    <message>
        <source>--compare needs two captures: --compare A B.</source>
        <translation>--compare braucht zwei Mitschnitte: --compare A B.</translation>
    </message>
    <message>
        <source>--script goes with a server, not with a capture file.</source>
        <translation>--script gilt für einen Server, nicht für einen Mitschnitt.</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>Das Skript %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>--pace is recorded, lockstep or fast.</source>
        <translation>--pace ist recorded, lockstep oder fast.</translation>
    </message>
    <message>
        <source>--to and --pace go with --replay.</source>
        <translation>--to und --pace gelten für --replay.</translation>
    </message>
    <message>
        <source>--replay goes with --to, --pace, --json and --lang alone.</source>
        <translation>--replay verträgt sich nur mit --to, --pace, --json und --lang.</translation>
    </message>
    <message>
        <source>--replay needs --to: %1</source>
        <translation>--replay braucht --to: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>%1 has no session %2.</source>
        <translation>%1 hat keine Sitzung %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>%n Paket gleich</numerusform>
            <numerusform>%n Pakete gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>%n Paket wurde nicht verglichen: es sind zu viele.</numerusform>
            <numerusform>%n Pakete wurden nicht verglichen: es sind zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV-Tabelle</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP-Archiv (HAR)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>One JSON object for each event, with all that is known of it, for programs.</source>
        <translation>Ein JSON-Objekt je Ereignis mit allem, was darüber bekannt ist, für Programme.</translation>
    </message>
    <message>
        <source>One line for each event, for spreadsheets and databases.</source>
        <translation>Eine Zeile je Ereignis, für Tabellenkalkulationen und Datenbanken.</translation>
    </message>
    <message>
        <source>HTTP requests and WebSockets with their messages, for a browser’s network panel.</source>
        <translation>HTTP-Anfragen und WebSockets mit ihren Nachrichten, für die Netzwerkansicht eines Browsers.</translation>
    </message>
    <message>
        <source>One session on a page to read and to pass on: figures, timing, trouble and packets.</source>
        <translation>Eine Sitzung auf einer Seite zum Lesen und Weitergeben: Kennzahlen, Zeiten, Probleme und Pakete.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format braucht eines von: %1</translation>
    </message>
    <message>
        <source>--export needs a file that ends in one of: %1, or --format.</source>
        <translation>--export braucht eine Datei mit einer dieser Endungen: %1, oder --format.</translation>
    </message>
    <message>
        <source>--session can be given once.</source>
        <translation>--session kann einmal angegeben werden.</translation>
    </message>
    <message>
        <source>--session can be given twice: one for each file.</source>
        <translation>--session kann zweimal angegeben werden: einmal für jede Datei.</translation>
    </message>
    <message>
        <source>With --headless: writes the events to a file of another format, by its suffix: %1.</source>
        <translation>Mit --headless: schreibt die Ereignisse in eine Datei anderen Formats, je nach Endung: %1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>With --export: the format, whatever the suffix.</source>
        <translation>Mit --export: das Format, unabhängig von der Endung.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>With --headless: compares this capture with the one that is opened.</source>
        <translation>Mit --headless: vergleicht diesen Mitschnitt mit dem geöffneten.</translation>
    </message>
    <message>
        <source>With --export or --compare: only this session; with --compare twice, one for each file.</source>
        <translation>Mit --export oder --compare: nur diese Sitzung; mit --compare zweimal, einmal für jede Datei.</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>sid</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 braucht --headless.</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 braucht eine Datei.</translation>
    </message>
    <message>
        <source>--export and --compare are two things.</source>
        <translation>--export und --compare sind zweierlei.</translation>
    </message>
    <message>
        <source>--format goes with --export.</source>
        <translation>--format gilt für --export.</translation>
    </message>
    <message>
        <source>--session goes with --export or --compare.</source>
        <translation>--session gilt für --export oder --compare.</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>%1 ± %2 ms</source>
        <translation>%1 ± %2 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Delay packets</source>
        <translation>Pakete verzögern</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>Bandbreite begrenzen</translation>
    </message>
    <message>
        <source>Lose packets</source>
        <translation>Pakete verlieren</translation>
    </message>
    <message>
        <source>Corrupt packets</source>
        <translation>Pakete verfälschen</translation>
    </message>
    <message>
        <source>Cut the TCP connection</source>
        <translation>TCP-Verbindung kappen</translation>
    </message>
    <message>
        <source>Hold polls</source>
        <translation>Polls zurückhalten</translation>
    </message>
    <message>
        <source>Refuse upgrades</source>
        <translation>Upgrades ablehnen</translation>
    </message>
    <message>
        <source>Answer with an HTTP status</source>
        <translation>Mit einem HTTP-Status antworten</translation>
    </message>
    <message>
        <source>Packets wait so long; those behind wait, too.</source>
        <translation>Pakete warten so lange; die dahinter warten mit.</translation>
    </message>
    <message>
        <source>Packets of a session take their time, in each direction.</source>
        <translation>Pakete einer Sitzung brauchen ihre Zeit, in jeder Richtung.</translation>
    </message>
    <message>
        <source>Packets don’t arrive.</source>
        <translation>Pakete kommen nicht an.</translation>
    </message>
    <message>
        <source>One byte of a packet is another; an empty one gets an unknown type.</source>
        <translation>Ein Byte eines Pakets ist ein anderes; ein leeres bekommt einen unbekannten Typ.</translation>
    </message>
    <message>
        <source>The connection of the packet or request is reset, which is lost.</source>
        <translation>Die Verbindung des Pakets oder der Anfrage wird zurückgesetzt, und es geht verloren.</translation>
    </message>
    <message>
        <source>A poll is answered so much later; 0: only when the fault is off.</source>
        <translation>Ein Poll wird um so viel später beantwortet; 0: erst, wenn die Störung aus ist.</translation>
    </message>
    <message>
        <source>A polling session gets no WebSocket.</source>
        <translation>Eine Polling-Sitzung bekommt keinen WebSocket.</translation>
    </message>
    <message>
        <source>Requests get this status and do nothing else.</source>
        <translation>Anfragen bekommen diesen Status und bewirken sonst nichts.</translation>
    </message>
    <message>
        <source>Delay packets by %1</source>
        <translation>Pakete um %1 verzögern</translation>
    </message>
    <message>
        <source>Limit the bandwidth to %1/s</source>
        <translation>Bandbreite auf %1/s begrenzen</translation>
    </message>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>Das nächste Paket verlieren</numerusform>
            <numerusform>Die nächsten %n Pakete verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold polls until it is off</source>
        <translation>Polls zurückhalten, bis sie aus ist</translation>
    </message>
    <message>
        <source>Hold polls for %1</source>
        <translation>Polls %1 zurückhalten</translation>
    </message>
    <message>
        <source>Refuse upgrades with %1</source>
        <translation>Upgrades mit %1 ablehnen</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Mit %1 antworten</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>alle Sitzungen</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>neue Sitzungen</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← vom Client</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ zum Client</translation>
    </message>
    <message>
        <source>Slow network, 200 ± 50 ms each way</source>
        <translation>Langsames Netz, 200 ± 50 ms je Richtung</translation>
    </message>
    <message>
        <source>Narrow network, 2 kB/s</source>
        <translation>Enges Netz, 2 kB/s</translation>
    </message>
    <message>
        <source>Lose the next pong</source>
        <translation>Den nächsten Pong verlieren</translation>
    </message>
    <message>
        <source>Lose the next message</source>
        <translation>Die nächste Nachricht verlieren</translation>
    </message>
    <message>
        <source>Corrupt the next message</source>
        <translation>Die nächste Nachricht verfälschen</translation>
    </message>
    <message>
        <source>Cut the connection at the next packet</source>
        <translation>Die Verbindung beim nächsten Paket kappen</translation>
    </message>
    <message>
        <source>Block upgrades</source>
        <translation>Upgrades blockieren</translation>
    </message>
    <message>
        <source>Hold polls for 3 s</source>
        <translation>Polls 3 s zurückhalten</translation>
    </message>
    <message>
        <source>Bad gateway, three times</source>
        <translation>Bad Gateway, dreimal</translation>
    </message>
    <message>
        <source>Only “type:”, “dir:” and “sid=” of a filter can be sent to another program</source>
        <translation>Nur „type:“, „dir:“ und „sid=“ eines Filters können an ein anderes Programm gesendet werden</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Pakete vom Client</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Pakete zum Client</translation>
    </message>
    <message>
        <source>Bytes from the client</source>
        <translation>Bytes vom Client</translation>
    </message>
    <message>
        <source>Bytes to the client</source>
        <translation>Bytes zum Client</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Umlaufzeiten</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Umlaufzeit, Median</translation>
    </message>
    <message>
        <source>Round trip, p95</source>
        <translation>Umlaufzeit, p95</translation>
    </message>
    <message>
        <source>Round trip, longest</source>
        <translation>Umlaufzeit, längste</translation>
    </message>
    <message>
        <source>Pongs that came late</source>
        <translation>Späte Pongs</translation>
    </message>
    <message>
        <source>Pongs missed</source>
        <translation>Ausgebliebene Pongs</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no flag “%1”; there are i, m and s</source>
        <translation>Den Schalter „%1“ gibt es nicht; es gibt i, m und s</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>Der reguläre Ausdruck ist hier falsch: %1</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>Es gibt nichts zu suchen</translation>
    </message>
    <message>
        <source>“%1” has no order; use “:”, “=”, “!=” or “~”</source>
        <translation>„%1“ hat keine Reihenfolge; möglich sind „:“, „=“, „!=“ und „~“</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>„%1“ hat keinen Wert „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>“%1” is not a size; write 512, 1k or 2MiB for example</source>
        <translation>„%1“ ist keine Größe; richtig sind zum Beispiel 512, 1k oder 2MiB</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 200ms or 1.5s for example</source>
        <translation>„%1“ ist keine Zeit; richtig sind zum Beispiel 200ms oder 1.5s</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is a number; use “:”, “=”, “!=”, “&lt;” or “&gt;”</source>
        <translation>„%1“ ist eine Zahl; möglich sind „:“, „=“, „!=“, „&lt;“ und „&gt;“</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>passt auf den regulären Ausdruck</translation>
    </message>
    <message>
        <source>one of both is enough</source>
        <translation>eines von beiden genügt</translation>
    </message>
    <message>
        <source>both must be true</source>
        <translation>beides muss zutreffen</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>das Gegenteil des Folgenden</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>Nummer des Ereignisses</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>Zeit seit dem Beginn</translation>
    </message>
    <message>
        <source>packet type or event</source>
        <translation>Pakettyp oder Ereignis</translation>
    </message>
    <message>
        <source>kind of the event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>direction, as the server sees it</source>
        <translation>Richtung, vom Server aus gesehen</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Kennung der Sitzung</translation>
    </message>
    <message>
        <source>address of the client</source>
        <translation>Adresse des Clients</translation>
    </message>
    <message>
        <source>transport it travelled over</source>
        <translation>Transport, über den es lief</translation>
    </message>
    <message>
        <source>bytes of the payload</source>
        <translation>Bytes der Nutzdaten</translation>
    </message>
    <message>
        <source>round trip that a pong ended</source>
        <translation>Umlaufzeit, die ein Pong beendet hat</translation>
    </message>
    <message>
        <source>time since the linked event</source>
        <translation>Zeit seit dem zugehörigen Ereignis</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>why the session ended</source>
        <translation>warum die Sitzung endete</translation>
    </message>
    <message>
        <source>step of an upgrade</source>
        <translation>Schritt eines Upgrades</translation>
    </message>
    <message>
        <source>mark or trait of the event</source>
        <translation>Markierung oder Merkmal des Ereignisses</translation>
    </message>
    <message>
        <source>your comment on the event</source>
        <translation>eigener Kommentar zum Ereignis</translation>
    </message>
    <message>
        <source>payload; data.user.id for a value in JSON</source>
        <translation>Nutzdaten; data.user.id für einen Wert in JSON</translation>
    </message>
    <message>
        <source>Socket.IO event name</source>
        <translation>Name des Socket.IO-Ereignisses</translation>
    </message>
    <message>
        <source>Socket.IO namespace</source>
        <translation>Socket.IO-Namensraum</translation>
    </message>
    <message>
        <source>Socket.IO acknowledgement id</source>
        <translation>Kennung der Socket.IO-Bestätigung</translation>
    </message>
    <message>
        <source>state of the session now</source>
        <translation>Zustand der Sitzung jetzt</translation>
    </message>
    <message>
        <source>transport of the session now</source>
        <translation>Transport der Sitzung jetzt</translation>
    </message>
    <message>
        <source>why the event&apos;s session ended</source>
        <translation>warum die Sitzung des Ereignisses endete</translation>
    </message>
    <message>
        <source>last round trip of the session</source>
        <translation>letzte Umlaufzeit der Sitzung</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>Das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The regular expression is not closed with /</source>
        <translation>Der reguläre Ausdruck ist nicht mit / geschlossen</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>This is not a path into JSON, such as data.user.id or data.items[0]</source>
        <translation>Das ist kein Pfad in JSON wie data.user.id oder data.items[0]</translation>
    </message>
    <message>
        <source>There is no field “%1”; put it in quotation marks to search for it</source>
        <translation>Das Feld „%1“ gibt es nicht; in Anführungszeichen wird danach gesucht</translation>
    </message>
    <message>
        <source>A regular expression must follow “~”</source>
        <translation>Auf „~“ muss ein regulärer Ausdruck folgen</translation>
    </message>
    <message>
        <source>A value must follow “%1”</source>
        <translation>Auf „%1“ muss ein Wert folgen</translation>
    </message>
    <message>
        <source>A set can only follow “:”, “=” or “!=”</source>
        <translation>Eine Menge kann nur auf „:“, „=“ oder „!=“ folgen</translation>
    </message>
    <message>
        <source>A value is missing in this set</source>
        <translation>In dieser Menge fehlt ein Wert</translation>
    </message>
    <message>
        <source>A comma or “}” must follow here</source>
        <translation>Hier muss ein Komma oder „}“ folgen</translation>
    </message>
    <message>
        <source>This set is not closed with “}”</source>
        <translation>Diese Menge ist nicht mit „}“ geschlossen</translation>
    </message>
    <message>
        <source>The filter is nested too deeply</source>
        <translation>Der Filter ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>Am Ende fehlt etwas</translation>
    </message>
    <message>
        <source>Nothing stands before this bracket</source>
        <translation>Vor dieser Klammer steht nichts</translation>
    </message>
    <message>
        <source>A field must stand before “%1”</source>
        <translation>Vor „%1“ muss ein Feld stehen</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; put it in quotation marks to search for it</source>
        <translation>„%1“ kann hier nicht stehen; in Anführungszeichen wird danach gesucht</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This is not a capture file</source>
        <translation>Das ist kein Mitschnitt</translation>
    </message>
    <message>
        <source>The capture was written by a newer version of the program</source>
        <translation>Der Mitschnitt stammt von einer neueren Version des Programms</translation>
    </message>
    <message>
        <source>The file ends before its first event</source>
        <translation>Die Datei endet vor ihrem ersten Ereignis</translation>
    </message>
    <message>
        <source>The header of the capture is damaged</source>
        <translation>Der Kopf des Mitschnitts ist beschädigt</translation>
    </message>
    <message>
        <source>A block of the capture has an impossible length</source>
        <translation>Ein Block des Mitschnitts hat eine unmögliche Länge</translation>
    </message>
    <message>
        <source>A part of the capture is damaged: its checksum is wrong</source>
        <translation>Ein Teil des Mitschnitts ist beschädigt: seine Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>A block of the capture cannot be decompressed</source>
        <translation>Ein Block des Mitschnitts lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>A block of the capture holds a record that makes no sense</source>
        <translation>Ein Block des Mitschnitts enthält einen sinnlosen Eintrag</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (bei Byte %2)</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>Sitzung geschlossen</translation>
    </message>
    <message>
        <source>upgrade step</source>
        <translation>Upgrade-Schritt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>vom Client</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>zum Client</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannter Grund</translation>
    </message>
    <message>
        <source>WebSocket opened for the session</source>
        <translation>WebSocket für die Sitzung geöffnet</translation>
    </message>
    <message>
        <source>probe answered</source>
        <translation>Probe beantwortet</translation>
    </message>
    <message>
        <source>upgraded to WebSocket</source>
        <translation>auf WebSocket umgestellt</translation>
    </message>
    <message>
        <source>upgrade failed, stays with polling</source>
        <translation>Upgrade gescheitert, bleibt bei Polling</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n Ereignis wurde nicht aufgezeichnet</numerusform>
            <numerusform>%n Ereignisse wurden nicht aufgezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Answers ping</source>
        <translation>Beantwortet Ping</translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation>Beantwortet Anfrage</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>probe of an upgrade</source>
        <translation>Probe eines Upgrades</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Binary attachments</source>
        <translation>Binäre Anhänge</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>nur der erste Wert wird gezeigt</numerusform>
            <numerusform>nur die ersten %n Werte werden gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>composed here</source>
        <translation>hier verfasst</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Standardspalten wiederherstellen</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Übertragen in</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
</context>
<context>
    <name>Inspector::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachDialog</name>
    <message>
        <source>send</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>anpingen</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>trennen</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>nur zusehen</translation>
    </message>
    <message>
        <source>Attach to an Application</source>
        <translation>An eine Anwendung anhängen</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Anhängen</translation>
    </message>
    <message>
        <source>Show the sessions of the chosen application (Return)</source>
        <translation>Die Sitzungen der gewählten Anwendung zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Look again now; happens every two seconds anyway</source>
        <translation>Jetzt noch einmal nachsehen; geschieht ohnehin alle zwei Sekunden</translation>
    </message>
    <message>
        <source>Nothing to attach to</source>
        <translation>Nichts zum Anhängen</translation>
    </message>
    <message>
        <source>Start the program that serves Engine.IO with&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in its environment, or let it call&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. It appears here by itself.</source>
        <translation>Das Programm, das Engine.IO anbietet, mit&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in seiner Umgebung starten oder es&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt; aufrufen lassen. Es erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachedApplication</name>
    <message>
        <source>No application that can be attached to is called %1.</source>
        <translation>Keine Anwendung zum Anhängen heißt %1.</translation>
    </message>
    <message>
        <source>Several applications are called %1; attach to one by its process number: %2</source>
        <translation>Mehrere Anwendungen heißen %1; mit der Prozessnummer an eine anhängen: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be attached to: %2</source>
        <translation>Anhängen an %1 ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>Detached from %1: %2</source>
        <translation>Von %1 gelöst: %2</translation>
    </message>
    <message>
        <source>The application is not attached any more.</source>
        <translation>Die Anwendung ist nicht mehr angehängt.</translation>
    </message>
    <message>
        <source>%1 lets inspectors only look, or does not allow this to them.</source>
        <translation>%1 lässt Inspektoren nur zusehen oder erlaubt ihnen dies nicht.</translation>
    </message>
    <message>
        <source>%1 has refused: %2</source>
        <translation>%1 hat abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::BarChart</name>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose the session.</source>
        <translation>%1: %2. Ein Klick wählt die Sitzung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::BreakpointView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Break at Packets</source>
        <translation>&amp;Pakete anhalten</translation>
    </message>
    <message>
        <source>Stop packets that match until you let them go; heartbeats go on</source>
        <translation>Passende Pakete anhalten, bis sie freigegeben werden; Heartbeats laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Let Packet Go</source>
        <translation>Paket &amp;freigeben</translation>
    </message>
    <message>
        <source>Let the chosen packets go, without a choice the first</source>
        <translation>Die gewählten Pakete freigeben, ohne Auswahl das erste</translation>
    </message>
    <message>
        <source>Let &amp;All Go</source>
        <translation>&amp;Alle freigeben</translation>
    </message>
    <message>
        <source>Let all stopped packets go</source>
        <translation>Alle angehaltenen Pakete freigeben</translation>
    </message>
    <message>
        <source>&amp;Edit Packet…</source>
        <translation>Paket &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the stopped packet, then let it go</source>
        <translation>Das angehaltene Paket ändern und dann freigeben</translation>
    </message>
    <message>
        <source>&amp;Drop Packet</source>
        <translation>Paket &amp;verwerfen</translation>
    </message>
    <message>
        <source>Lose the chosen packets, without a choice the first</source>
        <translation>Die gewählten Pakete verlieren, ohne Auswahl das erste</translation>
    </message>
    <message>
        <source>Every packet, or such as dir:in type:message &quot;order&quot;</source>
        <translation>Jedes Paket, oder etwa dir:in type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>Packets to stop</source>
        <translation>Anzuhaltende Pakete</translation>
    </message>
    <message>
        <source>Which packets stop; Ctrl+Space or Down proposes</source>
        <translation>Welche Pakete angehalten werden; Strg+Leertaste oder Ab schlägt vor</translation>
    </message>
    <message>
        <source>Columns of the stopped packets</source>
        <translation>Spalten der angehaltenen Pakete</translation>
    </message>
    <message>
        <source>Stopped packets</source>
        <translation>Angehaltene Pakete</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter falsch ist</translation>
    </message>
    <message>
        <source>No breakpoint here</source>
        <translation>Hier kein Haltepunkt</translation>
    </message>
    <message>
        <source>No packet is stopped</source>
        <translation>Kein Paket ist angehalten</translation>
    </message>
    <message>
        <source>The next one that matches waits here. Heartbeats go on.</source>
        <translation>Das nächste passende wartet hier. Heartbeats laufen weiter.</translation>
    </message>
    <message>
        <source>Packets go through</source>
        <translation>Pakete gehen durch</translation>
    </message>
    <message>
        <source>“Break at Packets” (F9) stops those that match.</source>
        <translation>„Pakete anhalten“ (F9) hält die passenden an.</translation>
    </message>
</context>
<context>
    <name>Inspector::CaptureFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Wait until the capture has been opened.</source>
        <translation>Der Mitschnitt wird noch geöffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; all before it is here.</source>
        <translation>%1 endet mitten in einem Ereignis; alles davor ist hier.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 All before that is here.</source>
        <translation>%1 ist beschädigt: %2 Alles davor ist hier.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist geöffnet</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>%1 has been saved</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnChart</name>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>range: count kind, count kind</comment>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>Inspector::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareActions</name>
    <message>
        <source>Compare With &amp;File…</source>
        <translation>Mit &amp;Datei vergleichen…</translation>
    </message>
    <message>
        <source>Show all that is stored beside a capture file</source>
        <translation>Alles zeigen, was neben einem Mitschnitt liegt</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO-Mitschnitte (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Kennzahlen nebeneinander</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>Spalten der Kennzahlen</translation>
    </message>
    <message>
        <source>Session on the left</source>
        <translation>Sitzung links</translation>
    </message>
    <message>
        <source>Whose packets are on the left</source>
        <translation>Wessen Pakete links stehen</translation>
    </message>
    <message>
        <source>Session on the right</source>
        <translation>Sitzung rechts</translation>
    </message>
    <message>
        <source>Whose packets are on the right</source>
        <translation>Wessen Pakete rechts stehen</translation>
    </message>
    <message>
        <source>How many packets differ</source>
        <translation>Wie viele Pakete sich unterscheiden</translation>
    </message>
    <message>
        <source>Hides packets that are alike</source>
        <translation>Blendet gleiche Pakete aus</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Keine Pakete</translation>
    </message>
    <message>
        <source>There are none on either side.</source>
        <translation>Auf beiden Seiten gibt es keine.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n nicht verglichen: es sind zu viele</numerusform>
            <numerusform>%n nicht verglichen: es sind zu viele</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The events are gone</source>
        <translation>Die Ereignisse sind weg</translation>
    </message>
    <message>
        <source>They were removed, or something else was opened. Close this window.</source>
        <translation>Sie wurden entfernt, oder etwas anderes wurde geöffnet. Dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparedPackets</name>
    <message>
        <source>Content on the left</source>
        <translation>Inhalt links</translation>
    </message>
    <message>
        <source>Content on the right</source>
        <translation>Inhalt rechts</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonModel</name>
    <message>
        <source>alike</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>Left #</source>
        <translation>Nr. links</translation>
    </message>
    <message>
        <source>Right #</source>
        <translation>Nr. rechts</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonTable</name>
    <message>
        <source>Packets side by side</source>
        <translation>Pakete nebeneinander</translation>
    </message>
    <message>
        <source>Columns of the packets side by side</source>
        <translation>Spalten der Pakete nebeneinander</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposeEdit</name>
    <message>
        <source>Message to send</source>
        <translation>Nachricht zum Senden</translation>
    </message>
    <message>
        <source>Ctrl+Return sends; Up and Down in an empty editor bring back what was sent</source>
        <translation>Strg+Eingabe sendet; Auf und Ab im leeren Feld holen Gesendetes zurück</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message>
        <source>JSON can&apos;t be empty</source>
        <translation>JSON kann nicht leer sein</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>„%1“ ist keine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>A byte has two digits: one is missing</source>
        <translation>Ein Byte hat zwei Ziffern: eine fehlt</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be here in base64</source>
        <translation>„%1“ kann in Base64 hier nicht stehen</translation>
    </message>
    <message>
        <source>The base64 is cut: a character is missing</source>
        <translation>Das Base64 ist abgeschnitten: ein Zeichen fehlt</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Who gets it: the sessions chosen in the list, or all open ones</source>
        <translation>Wer sie bekommt: die in der Liste gewählten Sitzungen oder alle offenen</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Jetzt anpingen</translation>
    </message>
    <message>
        <source>Send the receivers a ping now</source>
        <translation>Den Empfängern jetzt einen Ping senden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Close the receivers&apos; sessions</source>
        <translation>Die Sitzungen der Empfänger schließen</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binär, hexadezimal</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binär, Base64</translation>
    </message>
    <message>
        <source>How the message below is meant</source>
        <translation>Wie die Nachricht unten gemeint ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose a template, or type a name to save this message under</source>
        <translation>Eine Vorlage wählen oder einen Namen eingeben, unter dem diese Nachricht gespeichert wird</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Save this message under the template&apos;s name</source>
        <translation>Diese Nachricht unter dem Namen der Vorlage speichern</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Delete the template of this name</source>
        <translation>Die Vorlage dieses Namens löschen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was sent before (Up and Down in an empty editor)</source>
        <translation>Was zuvor gesendet wurde (Auf und Ab im leeren Feld)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n gewählte Sitzung</numerusform>
            <numerusform>%n gewählte Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the selected packet</source>
        <translation>Sitzung des gewählten Pakets</translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>Die eine offene Sitzung</numerusform>
            <numerusform>Alle %n offenen Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>No session is open yet.</source>
        <translation>Noch ist keine Sitzung offen.</translation>
    </message>
    <message>
        <source>Choose an open session in the list, or a packet of one.</source>
        <translation>Eine offene Sitzung in der Liste wählen oder ein Paket von einer.</translation>
    </message>
    <message>
        <source>Send this message (Ctrl+Return)</source>
        <translation>Diese Nachricht senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The message has a mistake, see on the left</source>
        <translation>Die Nachricht hat einen Fehler, siehe links</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message is too long for a template.</source>
        <translation>Die Nachricht ist zu lang für eine Vorlage.</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>Als Vorlage „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Enter unfolds, Ctrl+F searches, Ctrl+C copies the value</source>
        <translation>Eingabe klappt auf, Strg+F sucht, Strg+C kopiert den Wert</translation>
    </message>
    <message>
        <source>Search in this event</source>
        <translation>In diesem Ereignis suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the previous one (%1)</source>
        <translation>Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen (%1)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message>
        <source>Decoded event</source>
        <translation>Dekodiertes Ereignis</translation>
    </message>
    <message>
        <source>JSON of the payload</source>
        <translation>JSON der Nutzdaten</translation>
    </message>
    <message>
        <source>Sides of the event</source>
        <translation>Seiten des Ereignisses</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Engine.IO, Socket.IO and what they carry</source>
        <translation>Engine.IO, Socket.IO und was sie tragen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>Die Nutzdaten als Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The payload as a tree that can be searched and filtered by</source>
        <translation>Die Nutzdaten als Baum, in dem gesucht und nach dem gefiltert werden kann</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload byte by byte</source>
        <translation>Die Nutzdaten Byte für Byte</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>The head of a request or response</source>
        <translation>Der Kopf einer Anfrage oder Antwort</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Warum beendet</translation>
    </message>
    <message>
        <source>Why the session ended or a pong was late, and what to try</source>
        <translation>Warum die Sitzung endete oder ein Pong spät kam, und was helfen kann</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: next tab)</source>
        <translation>%1 (Strg+Tab: nächster Reiter)</translation>
    </message>
    <message>
        <source>Selected bytes</source>
        <translation>Ausgewählte Bytes</translation>
    </message>
    <message>
        <source>Select a packet to see its content</source>
        <translation>Ein Paket auswählen, um seinen Inhalt zu sehen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The payload of this event could not be kept</source>
        <translation>Die Nutzdaten dieses Ereignisses konnten nicht aufgehoben werden</translation>
    </message>
    <message>
        <source>This event has no payload</source>
        <translation>Dieses Ereignis hat keine Nutzdaten</translation>
    </message>
    <message>
        <source>These bytes are no text: see the tab Hex</source>
        <translation>Diese Bytes sind kein Text: siehe Reiter „Hex“</translation>
    </message>
    <message>
        <source>JSON can only be read as a whole: choose “Load all” below</source>
        <translation>JSON lässt sich nur im Ganzen lesen: unten „Alles laden“ wählen</translation>
    </message>
    <message>
        <source>This event holds no JSON object or array</source>
        <translation>Dieses Ereignis enthält kein JSON-Objekt oder -Array</translation>
    </message>
    <message>
        <source>This event has no HTTP head: choose a request or a response</source>
        <translation>Dieses Ereignis hat keinen HTTP-Kopf: eine Anfrage oder Antwort wählen</translation>
    </message>
    <message>
        <source>Nothing to explain: the session is open and answers its pings in time</source>
        <translation>Nichts zu erklären: die Sitzung ist offen und beantwortet ihre Pings rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 (0x%2), %n byte(s)</source>
        <translation>
            <numerusform>Offset %1 (0x%2), %n Byte</numerusform>
            <numerusform>Offset %1 (0x%2), %n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::Diagnosis</name>
    <message>
        <source>The client takes less than it is sent. Send it less, or only the latest state; look at its network and at what blocks its event loop. maxQueuedBytes is where the server gives up.</source>
        <translation>Der Client nimmt weniger ab, als ihm gesendet wird. Ihm weniger senden oder nur den neuesten Stand; sein Netz ansehen und das, was seine Ereignisschleife blockiert. Bei maxQueuedBytes gibt der Server auf.</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2 within the ping timeout of %3; #%4 ended it %5 after the ping, by the server&apos;s monotonic clock</source>
        <translation>Sitzung %1 hat Ping #%2 nicht innerhalb des Ping-Timeouts von %3 beantwortet; #%4 beendete sie %5 nach dem Ping, gemessen an der monotonen Uhr des Servers</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by the server&apos;s monotonic clock</source>
        <translation>Sitzung %1 hat Ping #%2 nicht beantwortet; #%3 beendete sie %4 nach dem Ping, gemessen an der monotonen Uhr des Servers</translation>
    </message>
    <message>
        <source>The client was blocked, asleep or gone, or something held its pong back. Clients of protocol version 3 never answer a ping. When round trips were long before, a longer pingTimeout helps.</source>
        <translation>Der Client war blockiert, schlief oder war weg, oder etwas hielt seinen Pong zurück. Clients der Protokollversion 3 beantworten nie einen Ping. Waren die Umlaufzeiten davor lang, hilft ein längerer pingTimeout.</translation>
    </message>
    <message>
        <source>pong #%1 of session %2 came %3 after ping #%4, by the server&apos;s monotonic clock: %5 over the ping timeout of %6</source>
        <translation>Pong #%1 von Sitzung %2 kam %3 nach Ping #%4, gemessen an der monotonen Uhr des Servers: %5 über dem Ping-Timeout von %6</translation>
    </message>
    <message>
        <source>This server let it pass; one that minds the timeout would have ended the session. Look at what kept the client busy meanwhile.</source>
        <translation>Dieser Server ließ es durchgehen; einer, der auf den Timeout achtet, hätte die Sitzung beendet. Nachsehen, was den Client inzwischen beschäftigt hat.</translation>
    </message>
    <message>
        <source>no probe came through the WebSocket that session %1 opened at #%2; given up at #%3, %4 later, and it stays with polling</source>
        <translation>durch den WebSocket, den Sitzung %1 bei #%2 öffnete, kam keine Probe; aufgegeben bei #%3, %4 später, und die Sitzung bleibt bei Polling</translation>
    </message>
    <message>
        <source>Something between lets the handshake pass and no frames: a proxy, a virus scanner. Let it pass WebSockets on this path, or use TLS.</source>
        <translation>Etwas dazwischen lässt den Handshake durch, aber keine Frames: ein Proxy, ein Virenscanner. Dort WebSockets für diesen Pfad durchlassen oder TLS benutzen.</translation>
    </message>
    <message>
        <source>probe #%1 of session %2 was not answered; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>Probe #%1 von Sitzung %2 wurde nicht beantwortet; aufgegeben bei #%3, %4 nach dem Öffnen des WebSockets, und die Sitzung bleibt bei Polling</translation>
    </message>
    <message>
        <source>A server answers a probe at once. Does it have this session, or does another worker?</source>
        <translation>Ein Server beantwortet eine Probe sofort. Hat er diese Sitzung, oder hat sie ein anderer Worker?</translation>
    </message>
    <message>
        <source>the probe of session %1 was answered at #%2, but no UPGRADE came; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>die Probe von Sitzung %1 wurde bei #%2 beantwortet, aber kein UPGRADE kam; aufgegeben bei #%3, %4 nach dem Öffnen des WebSockets, und die Sitzung bleibt bei Polling</translation>
    </message>
    <message>
        <source>The answer didn&apos;t reach the client, or its poll never ended: look for a proxy that holds responses back, and turn its buffering off.</source>
        <translation>Die Antwort hat den Client nicht erreicht, oder sein Poll ist nie zu Ende gegangen: nach einem Proxy suchen, der Antworten zurückhält, und dessen Pufferung abschalten.</translation>
    </message>
    <message>
        <source>%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6</source>
        <translation>%1 warten bei #%3 auf Sitzung %2; %4 davor, bei #%5, waren es %6</translation>
    </message>
    <message>
        <source>%1 waited for session %2 when #%3 ended it by “%4”; the last packet before was #%5</source>
        <translation>%1 warteten auf Sitzung %2, als #%3 sie mit „%4“ beendete; das letzte Paket davor war #%5</translation>
    </message>
    <message>
        <source>%1 of %2 compressed responses were no smaller than what they carry; #%3 took %4 for %5</source>
        <translation>%1 von %2 komprimierten Antworten waren nicht kleiner als das, was sie tragen; #%3 brauchte %4 für %5</translation>
    </message>
    <message>
        <source>Raise compressionThreshold above the size of these messages, or turn the compression off: it costs time on both ends.</source>
        <translation>compressionThreshold über die Größe dieser Nachrichten setzen oder die Komprimierung abschalten: sie kostet an beiden Enden Zeit.</translation>
    </message>
    <message>
        <source>Missed pong</source>
        <translation>Pong ausgeblieben</translation>
    </message>
    <message>
        <source>Pong after its deadline</source>
        <translation>Pong nach Ablauf der Frist</translation>
    </message>
    <message>
        <source>Upgrade blocked</source>
        <translation>Upgrade blockiert</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Two requests at once</source>
        <translation>Zwei Anfragen zugleich</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>Falsche Protokollversion</translation>
    </message>
    <message>
        <source>Unknown session</source>
        <translation>Unbekannte Sitzung</translation>
    </message>
    <message>
        <source>Sent after the end</source>
        <translation>Nach dem Ende gesendet</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Liest zu langsam</translation>
    </message>
    <message>
        <source>Reconnects in a loop</source>
        <translation>Verbindet sich immer wieder neu</translation>
    </message>
    <message>
        <source>Compression doesn&apos;t pay</source>
        <translation>Komprimierung lohnt nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a line</comment>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>limit</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>request #%1 has several “Origin” fields, and none can be trusted; refused at #%2</source>
        <translation>Anfrage #%1 hat mehrere „Origin“-Felder, und keinem ist zu trauen; abgelehnt bei #%2</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is this host, but its scheme differs, or the list or predicate of origins has no place for it</source>
        <translation>Herkunft %1 von Anfrage #%2 wurde bei #%3 abgelehnt: sie ist dieser Host, aber ihr Schema ist ein anderes, oder die Liste oder das Prädikat der Herkünfte hat keinen Platz für sie</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is not the server&apos;s own, %4, and no rule of corsAllowedOrigins allows it</source>
        <translation>Herkunft %1 von Anfrage #%2 wurde bei #%3 abgelehnt: sie ist nicht die eigene des Servers, %4, und keine Regel von corsAllowedOrigins erlaubt sie</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise maxHttpBufferSize; the handshake tells the client the limit as maxPayload, and a proxy in front may have its own.</source>
        <translation>Kleinere Nachrichten senden oder maxHttpBufferSize erhöhen; der Handshake nennt dem Client die Grenze als maxPayload, und ein Proxy davor kann eine eigene haben.</translation>
    </message>
    <message>
        <source>request #%1 asks for a WebSocket, but has no “Upgrade” field; refused at #%2 with %3</source>
        <translation>Anfrage #%1 will einen WebSocket, hat aber kein „Upgrade“-Feld; abgelehnt bei #%2 mit %3</translation>
    </message>
    <message>
        <source>A proxy between took the field away, as each must that doesn&apos;t know it. nginx: proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.</source>
        <translation>Ein Proxy dazwischen hat das Feld entfernt, wie es jeder muss, der es nicht kennt. nginx: proxy_http_version 1.1 und proxy_set_header für Upgrade und Connection.</translation>
    </message>
    <message>
        <source>the WebSocket that request #%1 asks for was refused at #%2 with %3</source>
        <translation>der WebSocket, den Anfrage #%1 will, wurde bei #%2 mit %3 abgelehnt</translation>
    </message>
    <message>
        <source>Are upgrades allowed (allowsUpgrades, transports)? A status of 500 and more comes from a proxy or load balancer in front.</source>
        <translation>Sind Upgrades erlaubt (allowsUpgrades, transports)? Ein Status ab 500 kommt von einem Proxy oder Lastverteiler davor.</translation>
    </message>
    <message>
        <source>the body of request #%1 is over the limit (%2); refused at #%3 with 413</source>
        <translation>der Rumpf von Anfrage #%1 liegt über der Grenze (%2); abgelehnt bei #%3 mit 413</translation>
    </message>
    <message>
        <source>session %1 sent a body over the limit (%2); refused at #%3 with 413, and the session ends</source>
        <translation>Sitzung %1 hat einen Rumpf über der Grenze (%2) gesendet; abgelehnt bei #%3 mit 413, und die Sitzung endet</translation>
    </message>
    <message>
        <source>a body was over the limit; refused at #%1 with 413</source>
        <translation>ein Rumpf lag über der Grenze; abgelehnt bei #%1 mit 413</translation>
    </message>
    <message>
        <source>session %1 sent a WebSocket message over the limit (%2); refused at #%3 with close code 1009, and the session ends</source>
        <translation>Sitzung %1 hat eine WebSocket-Nachricht über der Grenze (%2) gesendet; abgelehnt bei #%3 mit Close-Code 1009, und die Sitzung endet</translation>
    </message>
    <message>
        <source>session %1 polled with #%2 while its poll #%3 was still waiting; refused at #%4, and the session ends</source>
        <translation>Sitzung %1 hat mit #%2 gepollt, während ihr Poll #%3 noch wartete; abgelehnt bei #%4, und die Sitzung endet</translation>
    </message>
    <message>
        <source>A client has one GET under way at a time. Do two tabs or two objects share a session id, or does a proxy send requests twice?</source>
        <translation>Ein Client hat immer nur ein GET unterwegs. Teilen sich zwei Tabs oder zwei Objekte die Kennung einer Sitzung, oder sendet ein Proxy Anfragen doppelt?</translation>
    </message>
    <message>
        <source>session %1 sent a POST while another was still on its way; refused at #%2, and the session ends</source>
        <translation>Sitzung %1 hat ein POST gesendet, während ein anderes noch unterwegs war; abgelehnt bei #%2, und die Sitzung endet</translation>
    </message>
    <message>
        <source>A client has one POST under way at a time: what is sent meanwhile waits, and goes in one body.</source>
        <translation>Ein Client hat immer nur ein POST unterwegs: was inzwischen gesendet wird, wartet und geht in einem Rumpf.</translation>
    </message>
    <message>
        <source>Add the origin to corsAllowedOrigins as the browser writes it: scheme, host and port, no path. Behind TLS that a proxy ends, the server sees http: name the https origin.</source>
        <translation>Die Herkunft in corsAllowedOrigins eintragen, wie der Browser sie schreibt: Schema, Host und Port, kein Pfad. Hinter TLS, das ein Proxy beendet, sieht der Server http: dann die https-Herkunft nennen.</translation>
    </message>
    <message>
        <source>response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the browser keeps it from the page</source>
        <translation>Antwort #%1 an Herkunft %2 hat kein „Access-Control-Allow-Origin“: der Browser enthält sie der Seite vor</translation>
    </message>
    <message>
        <source>The server&apos;s CORS is off. Turn it on with this origin, or let the proxy in front add the field.</source>
        <translation>CORS ist im Server ausgeschaltet. Mit dieser Herkunft einschalten oder den Proxy davor das Feld hinzufügen lassen.</translation>
    </message>
    <message>
        <source>request #%1 speaks Engine.IO version %2 (EIO=%2), which the server does not take; refused at #%3</source>
        <translation>Anfrage #%1 spricht Engine.IO-Version %2 (EIO=%2), die der Server nicht annimmt; abgelehnt bei #%3</translation>
    </message>
    <message>
        <source>request #%1 names no Engine.IO version (EIO=4); refused at #%2</source>
        <translation>Anfrage #%1 nennt keine Engine.IO-Version (EIO=4); abgelehnt bei #%2</translation>
    </message>
    <message>
        <source>EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no Engine.IO client, or lost its query on the way.</source>
        <translation>EIO=3 ist ein Socket.IO-Client der Version 1 oder 2: Version 3 oder neuer benutzen oder ihn einlassen (setAllowEio3(); in Node allowEIO3). Eine Anfrage ohne EIO kommt von keinem Engine.IO-Client oder hat ihre Query unterwegs verloren.</translation>
    </message>
    <message>
        <source>request #%1 is of session %2, which was not opened here; refused at #%3</source>
        <translation>Anfrage #%1 gehört zu Sitzung %2, die hier nicht geöffnet wurde; abgelehnt bei #%3</translation>
    </message>
    <message>
        <source>The server was restarted, or another worker has this session. With several workers the load balancer must bring each session to the same one: sticky sessions.</source>
        <translation>Der Server wurde neu gestartet, oder ein anderer Worker hat diese Sitzung. Bei mehreren Workern muss der Lastverteiler jede Sitzung immer zum selben leiten: Sticky Sessions.</translation>
    </message>
    <message>
        <source>#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it carried is lost</source>
        <translation>#%1 kam von Sitzung %2, %3 nachdem #%4 sie mit „%5“ beendet hatte; was darin war, ist verloren</translation>
    </message>
    <message>
        <source>The client doesn&apos;t know yet that its session is over. It should send nothing after “close”, and send again in the next session what was not acknowledged.</source>
        <translation>Der Client weiß noch nicht, dass seine Sitzung vorbei ist. Nach „close“ sollte er nichts mehr senden und in der nächsten Sitzung noch einmal senden, was nicht bestätigt wurde.</translation>
    </message>
    <message>
        <source>%1 sessions from %2 in %3, one after the other, none longer than %4; the first ended at #%5, the last at #%6 by “%7”</source>
        <translation>%1 Sitzungen von %2 in %3, eine nach der anderen, keine länger als %4; die erste endete bei #%5, die letzte bei #%6 mit „%7“</translation>
    </message>
    <message>
        <source>Why closed tells how the last one ended. A client that fails at the same place each time needs a longer pause between its attempts, and often speaks another version or is refused by the application.</source>
        <translation>„Warum beendet“ zeigt, wie die letzte endete. Ein Client, der jedes Mal an derselben Stelle scheitert, braucht eine längere Pause zwischen seinen Versuchen, und oft spricht er eine andere Version oder wird von der Anwendung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisModel</name>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Columns of what went wrong</source>
        <translation>Spalten der Diagnose</translation>
    </message>
    <message>
        <source>What is not listed</source>
        <translation>Was nicht aufgeführt ist</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Nichts ging schief</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>Noch nichts zu diagnostizieren</translation>
    </message>
    <message>
        <source>No missed pong, no blocked upgrade, no refused request: none of the rules has found anything in these events.</source>
        <translation>Kein ausgebliebener Pong, kein blockiertes Upgrade, keine abgelehnte Anfrage: keine der Regeln hat in diesen Ereignissen etwas gefunden.</translation>
    </message>
    <message>
        <source>As events come, each thing that goes wrong gets a line here, with what proves it and what to try.</source>
        <translation>Sobald Ereignisse kommen, bekommt hier alles, was schiefgeht, eine Zeile, mit dem, was es belegt, und dem, was helfen kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>%n weiteres derselben Arten, nicht aufgeführt</numerusform>
            <numerusform>%n weitere derselben Arten, nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>Diagnose (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::EmbeddedServer</name>
    <message>
        <source>The server cannot start: %1</source>
        <translation>Der Server kann nicht starten: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken; the server listens on %2.</source>
        <translation>Port %1 ist belegt; der Server lauscht auf %2.</translation>
    </message>
    <message>
        <source>These options are not valid: %1</source>
        <translation>Diese Optionen sind ungültig: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::EmptyState</name>
    <message>
        <source>What to do next</source>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
</context>
<context>
    <name>Inspector::EventHeader</name>
    <message>
        <source>Answers %1 after %2</source>
        <translation>Beantwortet %1 nach %2</translation>
    </message>
    <message>
        <source>Answered by %1 after %2</source>
        <translation>Beantwortet durch %1 nach %2</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
    <message>
        <source>Goes to the event that this one belongs to</source>
        <translation>Geht zum Ereignis, zu dem dieses gehört</translation>
    </message>
    <message>
        <source>Linked event</source>
        <translation>Zugehöriges Ereignis</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark this event</source>
        <translation>Dieses Ereignis markieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this event</source>
        <translation>Dieses Ereignis kopieren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>A comment for this event: Enter keeps it, Esc takes it back</source>
        <translation>Ein Kommentar zu diesem Ereignis: Eingabe behält ihn, Esc nimmt ihn zurück</translation>
    </message>
    <message>
        <source>Comment for this event</source>
        <translation>Kommentar zu diesem Ereignis</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as wscat command</source>
        <translation>Als wscat-Befehl kopieren</translation>
    </message>
    <message>
        <source>This event is too large for the clipboard</source>
        <translation>Dieses Ereignis ist zu groß für die Zwischenablage</translation>
    </message>
    <message>
        <source>Carried by %1</source>
        <translation>Übertragen in %1</translation>
    </message>
</context>
<context>
    <name>Inspector::Explanation</name>
    <message>
        <source>The last packet from the client, #%1, came %2 before the end.</source>
        <translation>Das letzte Paket vom Client, #%1, kam %2 vor dem Ende.</translation>
    </message>
    <message>
        <source>The client had sent no packet.</source>
        <translation>Der Client hatte kein Paket gesendet.</translation>
    </message>
    <message>
        <source>The server asked whether the client is still there, and no answer came in time. The server then gave the session up.</source>
        <translation>Der Server fragte, ob der Client noch da ist, und es kam rechtzeitig keine Antwort. Daraufhin gab der Server die Sitzung auf.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1, fired %2 later.</source>
        <translation>Pong-Frist: gestellt durch Ping #%1, abgelaufen %2 später.</translation>
    </message>
    <message>
        <source>The ping timeout is %1.</source>
        <translation>Der Ping-Timeout beträgt %1.</translation>
    </message>
    <message>
        <source>Is the client&apos;s event loop blocked, or its tab or device asleep? Then no pong can be sent.</source>
        <translation>Ist die Ereignisschleife des Clients blockiert, oder schläft sein Tab oder Gerät? Dann kann kein Pong gesendet werden.</translation>
    </message>
    <message>
        <source>Does the client answer a packet “2” with “3”? Clients of protocol version 3 send pings themselves and never answer one.</source>
        <translation>Beantwortet der Client ein Paket „2“ mit „3“? Clients der Protokollversion 3 senden selbst Pings und beantworten nie einen.</translation>
    </message>
    <message>
        <source>Does a proxy hold responses back? Turn its buffering off for this path.</source>
        <translation>Hält ein Proxy Antworten zurück? Dann seine Pufferung für diesen Pfad abschalten.</translation>
    </message>
    <message>
        <source>If round trips before were long, a longer ping timeout helps; see Ping timing.</source>
        <translation>Waren die Umlaufzeiten davor lang, hilft ein längerer Ping-Timeout; siehe Ping-Zeiten.</translation>
    </message>
    <message>
        <source>The connection was closed from the other side, without the CLOSE packet that a client sends when it leaves by itself.</source>
        <translation>Die Verbindung wurde von der anderen Seite geschlossen, ohne das CLOSE-Paket, das ein Client sendet, wenn er von sich aus geht.</translation>
    </message>
    <message>
        <source>Was the page reloaded or the program ended? That looks just like this.</source>
        <translation>Wurde die Seite neu geladen oder das Programm beendet? Das sieht genau so aus.</translation>
    </message>
    <message>
        <source>A proxy or load balancer between may close idle connections: compare its time limit with the silence above, and keep the ping interval below it.</source>
        <translation>Ein Proxy oder Lastverteiler dazwischen schließt vielleicht untätige Verbindungen: seine Frist mit der Stille oben vergleichen und das Ping-Intervall darunter halten.</translation>
    </message>
    <message>
        <source>Did the client&apos;s network change? It will connect again with a new session.</source>
        <translation>Hat der Client das Netz gewechselt? Er verbindet sich dann mit einer neuen Sitzung.</translation>
    </message>
    <message>
        <source>The server ended the session because something was wrong with the connection or with what came over it.</source>
        <translation>Der Server hat die Sitzung beendet, weil mit der Verbindung oder mit dem, was darüber kam, etwas nicht stimmte.</translation>
    </message>
    <message>
        <source>The last error before was #%1, %2 before the end: %3</source>
        <translation>Der letzte Fehler davor war #%1, %2 vor dem Ende: %3</translation>
    </message>
    <message>
        <source>%1 were waiting to be sent to it.</source>
        <translation>%1 warteten darauf, an ihn gesendet zu werden.</translation>
    </message>
    <message>
        <source>Was a message larger than maxHttpBufferSize? The client is told that limit in the handshake.</source>
        <translation>War eine Nachricht größer als maxHttpBufferSize? Der Client erfährt diese Grenze im Handshake.</translation>
    </message>
    <message>
        <source>Did the client read too slowly, so that more than maxQueuedBytes waited for it?</source>
        <translation>Hat der Client zu langsam gelesen, sodass mehr als maxQueuedBytes auf ihn warteten?</translation>
    </message>
    <message>
        <source>Does the client send two polls at once, or something that is no Engine.IO packet? Look at the last packets below.</source>
        <translation>Sendet der Client zwei Polls zugleich oder etwas, das kein Engine.IO-Paket ist? Die letzten Pakete unten zeigen es.</translation>
    </message>
    <message>
        <source>The client said goodbye with a CLOSE packet: its own code ended the session.</source>
        <translation>Der Client hat sich mit einem CLOSE-Paket verabschiedet: sein eigener Code hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the client for a call that disconnects, or for a page that is left.</source>
        <translation>War das nicht gewollt, im Client nach einem Aufruf suchen, der trennt, oder nach einer Seite, die verlassen wird.</translation>
    </message>
    <message>
        <source>The server ended the session: the application or a person asked for it, or the server was stopped.</source>
        <translation>Der Server hat die Sitzung beendet: die Anwendung oder ein Mensch wollte es, oder der Server wurde angehalten.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the application for a call of disconnectClient() or shutdown().</source>
        <translation>War das nicht gewollt, in der Anwendung nach einem Aufruf von disconnectClient() oder shutdown() suchen.</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Late pong</source>
        <translation>Später Pong</translation>
    </message>
    <message>
        <source>No pong yet</source>
        <translation>Noch kein Pong</translation>
    </message>
    <message>
        <source>Pong #%1 came %2 after ping #%3.</source>
        <translation>Pong #%1 kam %2 nach Ping #%3.</translation>
    </message>
    <message>
        <source>Ping #%1 has been waiting for its pong for %2.</source>
        <translation>Ping #%1 wartet seit %2 auf seinen Pong.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1 with %2, of which %3 % were used.</source>
        <translation>Pong-Frist: gestellt durch Ping #%1 auf %2, davon wurden %3 % verbraucht.</translation>
    </message>
    <message>
        <source>Once is nothing; again and again it ends with “ping timeout”.</source>
        <translation>Einmal ist nichts; immer wieder endet es mit „ping timeout“.</translation>
    </message>
    <message>
        <source>Look at what was sent before: a large message on the same connection delays the pong behind it.</source>
        <translation>Was wurde davor gesendet? Eine große Nachricht auf derselben Verbindung verzögert den Pong dahinter.</translation>
    </message>
    <message>
        <source>A browser slows the timers of hidden tabs down; a busy main thread does the same.</source>
        <translation>Ein Browser bremst die Timer verdeckter Tabs; ein beschäftigter Haupt-Thread tut dasselbe.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Export</source>
        <translation>Export abbreche&amp;n</translation>
    </message>
    <message>
        <source>Write events to a file for other programs, or a report</source>
        <translation>Ereignisse in eine Datei für andere Programme oder einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Stop exporting; the file is not written</source>
        <translation>Nicht weiter exportieren; die Datei wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Only what the &amp;filter shows</source>
        <translation>Nur, was der &amp;Filter zeigt</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>Für wen die Datei ist</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Whose events are exported</source>
        <translation>Wessen Ereignisse exportiert werden</translation>
    </message>
    <message>
        <source>There is no filter: all is shown</source>
        <translation>Es gibt keinen Filter: alles wird gezeigt</translation>
    </message>
    <message>
        <source>What the format is good for</source>
        <translation>Wofür das Format gut ist</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>A report is about one session: choose one.</source>
        <translation>Ein Bericht handelt von einer Sitzung: eine wählen.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>An HTML report is about one session: choose one.</source>
        <translation>Ein HTML-Bericht handelt von einer Sitzung: eine wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file.</source>
        <translation>%1 lässt sich nicht schreiben: es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1 has been exported</source>
        <translation>%1 wurde exportiert</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultDialog</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> B/s</source>
        <translation> B/s</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
    <message>
        <source>What is wrong with the fault</source>
        <translation>Was an der Störung falsch ist</translation>
    </message>
    <message>
        <source>Everything, or such as type:message &quot;order&quot;</source>
        <translation>Alles, oder etwa type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>Störun&amp;g:</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>&amp;Verzögerung:</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>0 to one hour</source>
        <translation>0 bis eine Stunde</translation>
    </message>
    <message>
        <source>± &amp;Jitter:</source>
        <translation>± S&amp;chwankung:</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Each packet is so much faster or slower, evenly spread</source>
        <translation>Jedes Paket ist um bis zu so viel schneller oder langsamer, gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>&amp;Bandbreite:</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Bytes a second for each session and direction</source>
        <translation>Bytes pro Sekunde für jede Sitzung und Richtung</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>S&amp;tatus:</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>200 to 599</source>
        <translation>200 bis 599</translation>
    </message>
    <message>
        <source>&amp;Sessions:</source>
        <translation>&amp;Sitzungen:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Whose packets and requests</source>
        <translation>Wessen Pakete und Anfragen</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>&amp;Richtung:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Which way packets go</source>
        <translation>In welche Richtung die Pakete gehen</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;yp:</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Pakettyp</translation>
    </message>
    <message>
        <source>Packets of which type</source>
        <translation>Pakete welchen Typs</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>&amp;Nur:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Only what matches; Ctrl+Space or Down proposes</source>
        <translation>Nur, was passt; Strg+Leertaste oder Ab schlägt vor</translation>
    </message>
    <message>
        <source>&amp;Hits:</source>
        <translation>Tr&amp;effer:</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>After so many it ends by itself</source>
        <translation>Nach so vielen endet sie von selbst</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← vom Client</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ zum Client</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>Alle Pakete</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New ones, with their handshakes</source>
        <translation>Neue, mit ihren Handshakes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultModel</name>
    <message>
        <source>%1 of %2, spent</source>
        <translation>%1 von %2, verbraucht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>nicht angewendet</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>%n Paket angehalten</numerusform>
            <numerusform>%n Pakete angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>breakpoint set</source>
        <translation>Haltepunkt gesetzt</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server for faults.</source>
        <translation>Ein Mitschnitt ist offen: seine Sitzungen sind vergangen. Für Störungen den Server starten.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it for faults.</source>
        <translation>Der Server läuft nicht. Ihn für Störungen starten.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t run. Start it for faults.</source>
        <translation>Der Proxy läuft nicht. Ihn für Störungen starten.</translation>
    </message>
    <message>
        <source>The connection was not cut: %1</source>
        <translation>Die Verbindung wurde nicht gekappt: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsView</name>
    <message>
        <source>Add Fault</source>
        <translation>Störung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add Fault…</source>
        <translation>Störung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Make a fault (Insert)</source>
        <translation>Eine Störung anlegen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Edit Fault…</source>
        <translation>Störung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen fault (Enter)</source>
        <translation>Die gewählte Störung ändern (Eingabe)</translation>
    </message>
    <message>
        <source>&amp;Remove Faults</source>
        <translation>Störungen &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen faults (Delete)</source>
        <translation>Die gewählten Störungen entfernen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Cut Connection Now</source>
        <translation>Verbindung jetzt &amp;kappen</translation>
    </message>
    <message>
        <source>Reset the TCP connection of the chosen session at once</source>
        <translation>Die TCP-Verbindung der gewählten Sitzung sofort zurücksetzen</translation>
    </message>
    <message>
        <source>Columns of the faults</source>
        <translation>Spalten der Störungen</translation>
    </message>
    <message>
        <source>Faults; Space switches one off and on</source>
        <translation>Störungen; die Leertaste schaltet eine aus und ein</translation>
    </message>
    <message>
        <source>Choose one fault</source>
        <translation>Eine einzelne Störung wählen</translation>
    </message>
    <message>
        <source>Choose a fault</source>
        <translation>Eine Störung wählen</translation>
    </message>
    <message>
        <source>Choose an open session in the list</source>
        <translation>Eine offene Sitzung in der Liste wählen</translation>
    </message>
    <message>
        <source>Choose a fault; for the chosen session, if there is one</source>
        <translation>Eine Störung wählen; für die gewählte Sitzung, wenn es eine gibt</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nichts geht schief</translation>
    </message>
    <message>
        <source>Add a fault: a slow network, a lost pong, refused upgrades.</source>
        <translation>Eine Störung hinzufügen: ein langsames Netz, ein verlorener Pong, abgelehnte Upgrades.</translation>
    </message>
    <message>
        <source>No faults here</source>
        <translation>Hier keine Störungen</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBar</name>
    <message>
        <source>&amp;Filter Packets</source>
        <translation>Pakete &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Previous Filter</source>
        <translation>&amp;Voriger Filter</translation>
    </message>
    <message>
        <source>&amp;Next Filter</source>
        <translation>&amp;Nächster Filter</translation>
    </message>
    <message>
        <source>Hide &amp;Heartbeats</source>
        <translation>&amp;Heartbeats ausblenden</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Filter: a word, type:message, rtt&gt;200ms, data.user.id=42, /regex/</source>
        <translation>Filter: ein Wort, type:message, rtt&gt;200ms, data.user.id=42, /regex/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Packets that match</source>
        <translation>Passende Pakete</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter falsch ist</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Name des gespeicherten Filters</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabe</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 bisher, %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What to show (%1); Ctrl+Space or Down proposes</source>
        <translation>Was gezeigt wird (%1); Strg+Leertaste oder Ab schlägt vor</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Gespeicherter Filter %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message>
        <source>What happened, what proves it, what to try</source>
        <translation>Was geschah, was es belegt, was helfen kann</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was helfen kann</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>Choose a line: the packets go to what proves it, and a hint at the cure stands here.</source>
        <translation>Eine Zeile wählen: die Pakete springen zu dem, was sie belegt, und hier steht ein Hinweis, was helfen kann.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n Nachricht wird ausgelassen: der Mitschnitt hat ihre Daten nicht aufgehoben.</numerusform>
            <numerusform>%n Nachrichten werden ausgelassen: der Mitschnitt hat ihre Daten nicht aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session could be opened on %1.</source>
        <translation>Auf %1 ließ sich keine Sitzung öffnen.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessRun</name>
    <message>
        <source>listening on %1</source>
        <translation>lauscht auf %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened and saved at once.</source>
        <translation>%1 kann nicht zugleich geöffnet und gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>listening on %1, in front of %2</source>
        <translation>lauscht auf %1, vor %2</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>angehängt an %1</translation>
    </message>
    <message>
        <source>This source has no faults.</source>
        <translation>Diese Quelle hat keine Störungen.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>Die Sitzung %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>An HTML report is about one session, and there are %1: --session SID chooses one.</source>
        <translation>Ein HTML-Bericht handelt von einer Sitzung, und es gibt %1: --session SID wählt eine.</translation>
    </message>
    <message>
        <source>The script did not end; it was at step %1 of %2.</source>
        <translation>Das Skript ging nicht zu Ende; es war bei Schritt %1 von %2.</translation>
    </message>
    <message>
        <source>No event matches: %1</source>
        <translation>Kein Ereignis passt: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes der Nutzdaten</translation>
    </message>
    <message>
        <source>Drag or use Shift with the arrow keys to select, Ctrl+C copies</source>
        <translation>Ziehen oder Umschalt mit den Pfeiltasten wählt aus, Strg+C kopiert</translation>
    </message>
    <message>
        <source>Only the first %1 are copied</source>
        <translation>Nur die ersten %1 werden kopiert</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightDialog</name>
    <message>
        <source>Highlight Rules</source>
        <translation>Regeln zum Hervorheben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Escape); the rules stay</source>
        <translation>Schließen (Escape); die Regeln bleiben</translation>
    </message>
    <message>
        <source>Such as rtt&gt;200ms, event:order, /regex/</source>
        <translation>Etwa rtt&gt;200ms, event:order, /regex/</translation>
    </message>
    <message>
        <source>Packets to highlight</source>
        <translation>Hervorzuhebende Pakete</translation>
    </message>
    <message>
        <source>Which packets get the colour; Ctrl+Space or Down proposes</source>
        <translation>Welche Pakete die Farbe bekommen; Strg+Leertaste oder Ab schlägt vor</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>Farbe der Zeilen</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Was an der Regel falsch ist</translation>
    </message>
    <message>
        <source>&amp;Packets:</source>
        <translation>&amp;Pakete:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Highlight rules, the first that matches decides</source>
        <translation>Regeln zum Hervorheben, die erste passende entscheidet</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Noch keine Regeln</translation>
    </message>
    <message>
        <source>Add a rule, or choose “Highlight Rows Like This…” in the menu of a packet. The first rule that matches colours the row.</source>
        <translation>Eine Regel hinzufügen oder im Menü eines Pakets „Solche Zeilen hervorheben…“ wählen. Die erste Regel, die passt, färbt die Zeile.</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(noch nichts)</translation>
    </message>
    <message>
        <source>%1. Space turns the rule on and off.</source>
        <translation>%1. Die Leertaste schaltet die Regel ein und aus.</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpView</name>
    <message>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>Head as it was sent</source>
        <translation>Kopf, wie er gesendet wurde</translation>
    </message>
</context>
<context>
    <name>Inspector::LoadBar</name>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Decode the whole payload; the window stays usable meanwhile</source>
        <translation>Die ganzen Nutzdaten dekodieren; das Fenster bleibt dabei bedienbar</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paket</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation>&amp;Standardanordnung wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Engine.IO Inspector</source>
        <translation>Engine.IO Inspector</translation>
    </message>
    <message>
        <source>%1 — Engine.IO Inspector</source>
        <translation>%1 — Engine.IO Inspector</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Inspector::OptionRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Eine Datei für %1 wählen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Vorgabe: %2</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketActions</name>
    <message>
        <source>%1: there is no further one among the packets shown.</source>
        <translation>%1: unter den gezeigten Paketen gibt es keines mehr.</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>Nächster &amp;Fehler</translation>
    </message>
    <message>
        <source>Previous E&amp;rror</source>
        <translation>Voriger F&amp;ehler</translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation>Nächste &amp;Nachricht</translation>
    </message>
    <message>
        <source>Previous Me&amp;ssage</source>
        <translation>Vorige Na&amp;chricht</translation>
    </message>
    <message>
        <source>Next M&amp;arked Packet</source>
        <translation>Nächstes m&amp;arkiertes Paket</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Packet</source>
        <translation>Voriges mar&amp;kiertes Paket</translation>
    </message>
    <message>
        <source>&amp;Linked Packet</source>
        <translation>&amp;Zugehöriges Paket</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Packet</source>
        <translation>Dem neuesten Paket &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Kommentieren…</translation>
    </message>
    <message>
        <source>Only This &amp;Session</source>
        <translation>Nur diese &amp;Sitzung</translation>
    </message>
    <message>
        <source>Only This &amp;Type</source>
        <translation>Nur dieser &amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Not This Type</source>
        <translation>&amp;Nicht dieser Typ</translation>
    </message>
    <message>
        <source>From &amp;Here On</source>
        <translation>Ab &amp;hier</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time Since &amp;Start</source>
        <translation>Zeit seit dem &amp;Beginn</translation>
    </message>
    <message>
        <source>Time Since &amp;Previous</source>
        <translation>Zeit seit dem &amp;vorigen</translation>
    </message>
    <message>
        <source>&amp;Only %1 %2</source>
        <translation>&amp;Nur %1 %2</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>N&amp;ur dieser Wert</translation>
    </message>
    <message>
        <source>N&amp;ot %1 %2</source>
        <translation>N&amp;icht %1 %2</translation>
    </message>
    <message>
        <source>N&amp;ot This Value</source>
        <translation>Nich&amp;t dieser Wert</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>No packet that belongs to this one is shown.</source>
        <translation>Es wird kein Paket gezeigt, das zu diesem gehört.</translation>
    </message>
    <message>
        <source>Highlight &amp;Rows Like This…</source>
        <translation>Solche &amp;Zeilen hervorheben…</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketCopy</name>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>Nutzdaten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>Als c&amp;url-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;wscat Command</source>
        <translation>Als &amp;wscat-Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketDialog</name>
    <message>
        <source>Edit Stopped Packet</source>
        <translation>Angehaltenes Paket bearbeiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binär, hexadezimal</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Pakettyp</translation>
    </message>
    <message>
        <source>The type of the packet; only a message can be binary</source>
        <translation>Der Typ des Pakets; nur eine Nachricht kann binär sein</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the data below is meant</source>
        <translation>Wie die Daten unten gemeint sind</translation>
    </message>
    <message>
        <source>Data of the packet</source>
        <translation>Daten des Pakets</translation>
    </message>
    <message>
        <source>What is wrong with the packet</source>
        <translation>Was am Paket falsch ist</translation>
    </message>
    <message>
        <source>&amp;Let It Go</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Let it go as it is here (Ctrl+Return)</source>
        <translation>So freigeben, wie es hier steht (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>The packet is stopped no more: its session has ended, or all were let go.</source>
        <translation>Das Paket ist nicht mehr angehalten: seine Sitzung ist zu Ende, oder alle wurden freigegeben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only a message can be binary.</source>
        <translation>Nur eine Nachricht kann binär sein.</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Nummer des Ereignisses</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Sekunden seit dem Beginn</translation>
    </message>
    <message>
        <source>+ Time</source>
        <translation>+ Zeit</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Sekunden seit der Zeile darüber</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>Ri.</translation>
    </message>
    <message>
        <source>Direction: ← from the client, → to the client</source>
        <translation>Richtung: ← vom Client, → zum Client</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Kennung der Sitzung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Transport it travelled over</source>
        <translation>Transport, über den es lief</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Packet type or event</source>
        <translation>Pakettyp oder Ereignis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Größe der Nutzdaten</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Round trip of a pong, time a response took</source>
        <translation>Umlaufzeit eines Pongs, Dauer einer Antwort</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>Beginning of the payload, or what the event means</source>
        <translation>Beginn der Nutzdaten, oder was das Ereignis bedeutet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ spät</translation>
    </message>
    <message>
        <source>⚠ missed</source>
        <translation>⚠ ausgeblieben</translation>
    </message>
    <message>
        <source>(payload lost)</source>
        <translation>(Nutzdaten verloren)</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <translation>%1, Client %2</translation>
    </message>
    <message>
        <source>Highlighted by %1</source>
        <translation>Hervorgehoben durch %1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Go to the newest packet</source>
        <translation>Zum neuesten Paket gehen</translation>
    </message>
    <message>
        <source>Follow the newest packet (%1)</source>
        <translation>Dem neuesten Paket folgen (%1)</translation>
    </message>
    <message>
        <source>Columns of the packets</source>
        <translation>Spalten der Pakete</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ %n neues</numerusform>
            <numerusform>▼ %n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketsPanel</name>
    <message>
        <source>Comment on the packet, then Enter</source>
        <translation>Kommentar zum Paket, dann Eingabe</translation>
    </message>
    <message>
        <source>Comment on the packet</source>
        <translation>Kommentar zum Paket</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape doesn&apos;t</source>
        <translation>Eingabe behält ihn, Escape nicht</translation>
    </message>
    <message>
        <source>No packet matches</source>
        <translation>Kein Paket passt</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>Wartet auf einen Client</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;or open that address in a browser.</source>
        <translation>Einen Engine.IO- oder Socket.IO-Client auf&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;richten, oder diese Adresse in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Keine Pakete</translation>
    </message>
    <message>
        <source>%1 has no events.</source>
        <translation>%1 enthält keine Ereignisse.</translation>
    </message>
    <message>
        <source>&amp;Highlight Rules…</source>
        <translation>&amp;Hervorheben…</translation>
    </message>
    <message>
        <source>The proxy is stopped</source>
        <translation>Der Proxy ist angehalten</translation>
    </message>
    <message>
        <source>Point a client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;instead of %2</source>
        <translation>Einen Client auf&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;richten statt auf %2</translation>
    </message>
    <message>
        <source>Start the server and point a client at it, put a proxy in front of another server, attach to an application, or open a capture.</source>
        <translation>Den Server starten und einen Client darauf richten, einen Proxy vor einen anderen Server setzen, sich an eine Anwendung anhängen oder einen Mitschnitt öffnen.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>%1 has no sessions, or nothing has happened since it was attached to.</source>
        <translation>%1 hat keine Sitzungen, oder seit dem Anhängen ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyDialog</name>
    <message>
        <source>&amp;Start Proxy</source>
        <translation>Proxy &amp;starten</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss</source>
        <translation>Wo der Server ist: http, https, ws oder wss</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>nur von diesem Rechner aus (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>über jede Adresse dieses Rechners (0.0.0.0)</translation>
    </message>
    <message>
        <source>From where clients can reach the proxy</source>
        <translation>Von wo aus Clients den Proxy erreichen können</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>The port that clients connect to instead of the server&apos;s</source>
        <translation>Der Port, mit dem sich Clients verbinden, statt mit dem des Servers</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Clients connect to the proxy, and the proxy to the server. Every byte passes unchanged. A proxy only watches: sending and disconnecting are the server&apos;s.</source>
        <translation>Clients verbinden sich mit dem Proxy und der Proxy mit dem Server. Jedes Byte geht unverändert durch. Ein Proxy sieht nur zu: Senden und Trennen sind Sache des Servers.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Start Proxy</source>
        <translation>Proxy starten</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>E&amp;rreichbar</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Starts the proxy; the server of the inspector is stopped</source>
        <translation>Startet den Proxy; der Server des Inspectors wird angehalten</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxySource</name>
    <message>
        <source>The proxy cannot listen on %1, port %2: %3</source>
        <translation>Der Proxy kann nicht auf %1, Port %2, lauschen: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::RateChart</name>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>At %1: ← %2, → %3 a second</source>
        <translation>Bei %1: ← %2, → %3 pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>&amp;Wiedergeben…</translation>
    </message>
    <message>
        <source>Stop Repla&amp;y</source>
        <translation>&amp;Wiedergabe abbrechen</translation>
    </message>
    <message>
        <source>End the replay and its sessions</source>
        <translation>Die Wiedergabe und ihre Sitzungen beenden</translation>
    </message>
    <message>
        <source>Play the clients of the capture against a server</source>
        <translation>Die Clients des Mitschnitts gegen einen Server abspielen</translation>
    </message>
    <message>
        <source>A replay needs a capture. Open one for it.</source>
        <translation>Eine Wiedergabe braucht einen Mitschnitt. Dafür einen öffnen.</translation>
    </message>
    <message>
        <source>Replay: %1 %</source>
        <translation>Wiedergabe: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n Nachricht wurde ausgelassen: der Mitschnitt hat ihre Daten nicht aufgehoben.</numerusform>
            <numerusform>%n Nachrichten wurden ausgelassen: der Mitschnitt hat ihre Daten nicht aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was stopped.
%1</source>
        <translation>Die Wiedergabe wurde abgebrochen.
%1</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergeben</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergeben</translation>
    </message>
    <message>
        <source>the inspector’s own, which shows what comes</source>
        <translation>der eigene des Inspectors, der zeigt, was kommt</translation>
    </message>
    <message>
        <source>another server; the capture stays open</source>
        <translation>ein anderer Server; der Mitschnitt bleibt offen</translation>
    </message>
    <message>
        <source>The server that the clients connect to</source>
        <translation>Der Server, mit dem sich die Clients verbinden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss; its query goes along</source>
        <translation>Wo der Server ist: http, https, ws oder wss; seine Query geht mit</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>die %n Sitzung des Mitschnitts</numerusform>
            <numerusform>alle %n Sitzungen des Mitschnitts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>die %n gewählte Sitzung</numerusform>
            <numerusform>die %n gewählten Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions whose clients are replayed</source>
        <translation>Die Sitzungen, deren Clients wiedergegeben werden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>in lock-step: when all has come that had come before</source>
        <translation>im Gleichschritt: wenn alles da ist, was zuvor da war</translation>
    </message>
    <message>
        <source>as recorded: at the recorded times</source>
        <translation>wie aufgezeichnet: zu den aufgezeichneten Zeiten</translation>
    </message>
    <message>
        <source>fast: at once</source>
        <translation>schnell: sofort</translation>
    </message>
    <message>
        <source>When a message goes</source>
        <translation>Wann eine Nachricht gesendet wird</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The clients of the capture connect once more, send what they sent then, and compare what the server says. Nothing is rewritten: ids that a server gives differ.</source>
        <translation>Die Clients des Mitschnitts verbinden sich noch einmal, senden, was sie damals sendeten, und vergleichen, was der Server sagt. Nichts wird umgeschrieben: Kennungen, die ein Server vergibt, sind andere.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Connects the clients</source>
        <translation>Verbindet die Clients</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayPeer</name>
    <message>
        <source>the upgrade failed</source>
        <translation>das Upgrade ist gescheitert</translation>
    </message>
    <message>
        <source>the server offers no upgrade</source>
        <translation>der Server bietet kein Upgrade an</translation>
    </message>
    <message>
        <source>no session could be opened</source>
        <translation>keine Sitzung ließ sich öffnen</translation>
    </message>
    <message>
        <source>the session ended before all was sent</source>
        <translation>die Sitzung endete, bevor alles gesendet war</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyScript</name>
    <message>
        <source>Reply %1: %2</source>
        <translation>Antwort %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyTable</name>
    <message>
        <source>Match</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>In the filter language, such as /^hello/i; empty: every message</source>
        <translation>In der Filtersprache, zum Beispiel /^hallo/i; leer: jede Nachricht</translation>
    </message>
    <message>
        <source>Such as 200 ms</source>
        <translation>Zum Beispiel 200 ms</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Antworten nach Skript</translation>
    </message>
    <message>
        <source>The first line that matches answers; F2 edits a cell</source>
        <translation>Die erste passende Zeile antwortet; F2 bearbeitet eine Zelle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Eine Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected reply</source>
        <translation>Die ausgewählte Antwort entfernen</translation>
    </message>
    <message>
        <source>Line %1: a delay has a unit, such as “200 ms”</source>
        <translation>Zeile %1: eine Verzögerung hat eine Einheit, zum Beispiel „200 ms“</translation>
    </message>
</context>
<context>
    <name>Inspector::RoundTripChart</name>
    <message>
        <source>Round trips over time</source>
        <translation>Umlaufzeiten im Verlauf</translation>
    </message>
    <message>
        <source>No heartbeat yet.
A server sends a ping every few seconds; the time until its pong is drawn here.</source>
        <translation>Noch kein Heartbeat.
Ein Server sendet alle paar Sekunden einen Ping; die Zeit bis zu seinem Pong wird hier gezeichnet.</translation>
    </message>
    <message>
        <source>The chosen sessions have had no heartbeat yet.</source>
        <translation>Die gewählten Sitzungen hatten noch keinen Heartbeat.</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
✕ no pong within %3</source>
        <translation>%1
Ping gesendet bei %2 s
✕ kein Pong innerhalb von %3</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
⚠ pong after %3, late</source>
        <translation>%1
Ping gesendet bei %2 s
⚠ Pong nach %3, spät</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
pong after %3</source>
        <translation>%1
Ping gesendet bei %2 s
Pong nach %3</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedFilters</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Slow pongs</source>
        <translation>Langsame Pongs</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptActions</name>
    <message>
        <source>Run Scr&amp;ipt…</source>
        <translation>Sk&amp;ript ausführen…</translation>
    </message>
    <message>
        <source>Stop Scr&amp;ipt</source>
        <translation>Sk&amp;ript abbrechen</translation>
    </message>
    <message>
        <source>End the script; what it has added goes with it</source>
        <translation>Das Skript beenden; was es hinzugefügt hat, geht mit</translation>
    </message>
    <message>
        <source>Script: step %1 of %2</source>
        <translation>Skript: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Do what a script says to the sessions</source>
        <translation>Mit den Sitzungen tun, was ein Skript sagt</translation>
    </message>
    <message>
        <source>A script needs live sessions. Start the server for it.</source>
        <translation>Ein Skript braucht laufende Sitzungen. Dafür den Server starten.</translation>
    </message>
    <message>
        <source>Run Script</source>
        <translation>Skript ausführen</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>Skripte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>Das Skript %1 ist falsch: %2</translation>
    </message>
    <message>
        <source>The script %1 has passed.</source>
        <translation>Das Skript %1 ist bestanden.</translation>
    </message>
    <message>
        <source>The script %1 was stopped at step %2 of %3.</source>
        <translation>Das Skript %1 wurde bei Schritt %2 von %3 abgebrochen.</translation>
    </message>
    <message>
        <source>The script %1 has not passed. %2</source>
        <translation>Das Skript %1 ist nicht bestanden. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptRunner</name>
    <message>
        <source>There is no such session.</source>
        <translation>Eine solche Sitzung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a breakpoint already.</source>
        <translation>Es gibt schon einen Haltepunkt.</translation>
    </message>
    <message>
        <source>The source of the events takes no breakpoint.</source>
        <translation>Die Quelle der Ereignisse nimmt keinen Haltepunkt an.</translation>
    </message>
    <message>
        <source>No packet was stopped within %1 ms.</source>
        <translation>Innerhalb von %1 ms wurde kein Paket angehalten.</translation>
    </message>
    <message>
        <source>Within %1 ms no event came that matches: %2</source>
        <translation>Innerhalb von %1 ms kam kein passendes Ereignis: %2</translation>
    </message>
    <message>
        <source>Step %1: event #%2 matches, which must not come: %3</source>
        <translation>Schritt %1: Ereignis #%2 passt, darf aber nicht kommen: %3</translation>
    </message>
    <message>
        <source>Step %1: no event came that matches: %2</source>
        <translation>Schritt %1: kein passendes Ereignis kam: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Session %1 is closed, or its queue is full.</source>
        <translation>Sitzung %1 ist beendet, oder ihre Warteschlange ist voll.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>An %n Sitzung gesendet.</numerusform>
            <numerusform>An %n Sitzungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>%n Sitzung angepingt.</numerusform>
            <numerusform>%n Sitzungen angepingt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>%n Sitzung getrennt.</numerusform>
            <numerusform>%n Sitzungen getrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n abgelehnt: ein Ping wartet schon auf seinen Pong.</numerusform>
            <numerusform>%n abgelehnt: ein Ping wartet schon auf seinen Pong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n abgelehnt: die Warteschlange ist voll.</numerusform>
            <numerusform>%n abgelehnt: die Warteschlange ist voll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n war schon beendet.</numerusform>
            <numerusform>%n waren schon beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ServerPanel</name>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Origins (CORS)</source>
        <translation>Herkunft (CORS)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>A time with its unit, such as “500 ms”, “25 s” or “2 min”</source>
        <translation>Eine Zeit mit ihrer Einheit, zum Beispiel „500 ms“, „25 s“ oder „2 min“</translation>
    </message>
    <message>
        <source>A size such as “1000000”, “64 KiB” or “1 MB”</source>
        <translation>Eine Größe wie „1000000“, „64 KiB“ oder „1 MB“</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>“%1” is no origin: scheme and host, without a path</source>
        <translation>„%1“ ist keine Herkunft: Schema und Host, ohne Pfad</translation>
    </message>
    <message>
        <source>At least one origin</source>
        <translation>Mindestens eine Herkunft</translation>
    </message>
    <message>
        <source>A name, and attributes behind semicolons</source>
        <translation>Ein Name und Attribute hinter Semikolons</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Options of the server</source>
        <translation>Optionen des Servers</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL des Servers</translation>
    </message>
    <message>
        <source>What clients connect to</source>
        <translation>Womit sich Clients verbinden</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Die URL kopieren</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Zustand des Formulars</translation>
    </message>
    <message>
        <source>Put the defaults into the form; Apply then uses them</source>
        <translation>Die Vorgaben ins Formular eintragen; „Anwenden“ nutzt sie dann</translation>
    </message>
    <message>
        <source>Echo: to the sender</source>
        <translation>Echo: an den Absender</translation>
    </message>
    <message>
        <source>Broadcast: to everybody</source>
        <translation>Rundruf: an alle</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>Still: keine Antwort</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Antworten nach Skript</translation>
    </message>
    <message>
        <source>What happens to messages; changing it keeps the sessions</source>
        <translation>Was mit Nachrichten geschieht; eine Änderung lässt die Sitzungen offen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source>If it is taken, the next free one is used</source>
        <translation>Ist er belegt, wird der nächste freie genommen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This server is for trying things out: it can be reached from this computer only</source>
        <translation>Dieser Server ist zum Ausprobieren: er ist nur von diesem Rechner aus erreichbar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Apply &amp;&amp; restart</source>
        <translation>Anwenden &amp;&amp; neu starten</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The form has a mistake</source>
        <translation>Das Formular hat einen Fehler</translation>
    </message>
    <message>
        <source>Uses these options; every session is closed</source>
        <translation>Nutzt diese Optionen; jede Sitzung wird geschlossen</translation>
    </message>
    <message>
        <source>Uses what is in the form</source>
        <translation>Nutzt, was im Formular steht</translation>
    </message>
    <message>
        <source>An option has a mistake, see above.</source>
        <translation>Eine Option hat einen Fehler, siehe oben.</translation>
    </message>
    <message>
        <source>Changed, not yet applied.</source>
        <translation>Geändert, noch nicht angewendet.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run</source>
        <translation>Der Server läuft nicht</translation>
    </message>
    <message>
        <source>A file with a certificate in PEM form</source>
        <translation>Eine Datei mit einem Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>A file with a private key in PEM form</source>
        <translation>Eine Datei mit einem privaten Schlüssel im PEM-Format</translation>
    </message>
    <message>
        <source>Polling and WebSocket</source>
        <translation>Polling und WebSocket</translation>
    </message>
    <message>
        <source>Polling only</source>
        <translation>Nur Polling</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Nur WebSocket</translation>
    </message>
    <message>
        <source>The library&apos;s own</source>
        <translation>Eigene der Bibliothek</translation>
    </message>
    <message>
        <source>Qt&apos;s QWebSocketServer</source>
        <translation>QWebSocketServer von Qt</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>The server&apos;s own origin only</source>
        <translation>Nur die Herkunft des Servers</translation>
    </message>
    <message>
        <source>The origins listed below</source>
        <translation>Die unten genannten Herkünfte</translation>
    </message>
    <message>
        <source>Off: nothing is checked or sent</source>
        <translation>Aus: nichts wird geprüft oder gesendet</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Ping-Abstand</translation>
    </message>
    <message>
        <source>Time between two pings</source>
        <translation>Zeit zwischen zwei Pings</translation>
    </message>
    <message>
        <source>Ping timeout</source>
        <translation>Ping-Frist</translation>
    </message>
    <message>
        <source>How long a pong may take; then the session is closed</source>
        <translation>Wie lange ein Pong dauern darf; danach wird die Sitzung geschlossen</translation>
    </message>
    <message>
        <source>Ping grace</source>
        <translation>Ping-Nachsicht</translation>
    </message>
    <message>
        <source>Added to the interval that clients are told, so that they are more patient</source>
        <translation>Kommt zu dem Abstand, der den Clients genannt wird, damit sie geduldiger sind</translation>
    </message>
    <message>
        <source>Watch clients by a timer</source>
        <translation>Clients zeitgesteuert überwachen</translation>
    </message>
    <message>
        <source>Off: a client that doesn&apos;t answer is only noticed when something is sent to it or it polls</source>
        <translation>Aus: ein Client, der nicht antwortet, fällt erst auf, wenn ihm etwas gesendet wird oder er pollt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The path of the end point, with its slashes</source>
        <translation>Der Pfad des Endpunkts mit seinen Schrägstrichen</translation>
    </message>
    <message>
        <source>The transports that clients may use</source>
        <translation>Die Transporte, die Clients benutzen dürfen</translation>
    </message>
    <message>
        <source>Allow upgrades</source>
        <translation>Upgrades zulassen</translation>
    </message>
    <message>
        <source>Whether a polling session may move to WebSocket</source>
        <translation>Ob eine Polling-Sitzung zu WebSocket wechseln darf</translation>
    </message>
    <message>
        <source>Compress responses</source>
        <translation>Antworten komprimieren</translation>
    </message>
    <message>
        <source>Responses to polls are compressed for clients that accept it</source>
        <translation>Antworten auf Polls werden für Clients komprimiert, die das annehmen</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Komprimieren ab</translation>
    </message>
    <message>
        <source>The smallest body that is compressed</source>
        <translation>Der kleinste Rumpf, der komprimiert wird</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A cookie with the session&apos;s id, such as “io; Path=/; HttpOnly”; empty: none</source>
        <translation>Ein Cookie mit der Kennung der Sitzung, etwa „io; Path=/; HttpOnly“; leer: keines</translation>
    </message>
    <message>
        <source>Initial message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>A text that every client gets right behind the handshake; empty: none</source>
        <translation>Ein Text, den jeder Client gleich nach dem Handshake bekommt; leer: keiner</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>What frames WebSocket messages</source>
        <translation>Was WebSocket-Nachrichten in Frames fasst</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>Nachrichten komprimieren</translation>
    </message>
    <message>
        <source>Messages are compressed for clients that offer permessage-deflate</source>
        <translation>Nachrichten werden für Clients komprimiert, die permessage-deflate anbieten</translation>
    </message>
    <message>
        <source>The smallest message that is compressed</source>
        <translation>Die kleinste Nachricht, die komprimiert wird</translation>
    </message>
    <message>
        <source>Context takeover</source>
        <translation>Kontext übernehmen</translation>
    </message>
    <message>
        <source>A message may refer to those before it: smaller, but it takes memory</source>
        <translation>Eine Nachricht darf sich auf frühere beziehen: kleiner, aber es braucht Speicher</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>The size of the compression window as a power of two, 9 to 15</source>
        <translation>Die Größe des Kompressionsfensters als Zweierpotenz, 9 bis 15</translation>
    </message>
    <message>
        <source>Memory level</source>
        <translation>Speicherstufe</translation>
    </message>
    <message>
        <source>How much memory the compressor takes, 1 to 9</source>
        <translation>Wie viel Speicher der Kompressor nimmt, 1 bis 9</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>How long an upgrade may take from its WebSocket&apos;s opening</source>
        <translation>Wie lange ein Upgrade ab dem Öffnen seines WebSockets dauern darf</translation>
    </message>
    <message>
        <source>Connect handler</source>
        <translation>Connect-Handler</translation>
    </message>
    <message>
        <source>How long a connect handler may take to answer</source>
        <translation>Wie lange sich ein Connect-Handler mit der Antwort Zeit lassen darf</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How long a closing session may take to fetch what waits for it</source>
        <translation>Wie lange eine schließende Sitzung brauchen darf, um abzuholen, was auf sie wartet</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>How long a request may take to arrive, head and body</source>
        <translation>Wie lange eine Anfrage mit Kopf und Rumpf brauchen darf, um anzukommen</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Offen halten</translation>
    </message>
    <message>
        <source>How long a connection may stay idle between requests</source>
        <translation>Wie lange eine Verbindung zwischen Anfragen untätig bleiben darf</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>The largest body or WebSocket message that a client may send</source>
        <translation>Der größte Rumpf und die größte WebSocket-Nachricht, die ein Client senden darf</translation>
    </message>
    <message>
        <source>Queue of a session</source>
        <translation>Warteschlange einer Sitzung</translation>
    </message>
    <message>
        <source>What may wait for one slow client; beyond it the session is closed</source>
        <translation>Was auf einen langsamen Client warten darf; darüber wird die Sitzung geschlossen</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Anfragezeile</translation>
    </message>
    <message>
        <source>The longest request line; longer ones are answered with 414</source>
        <translation>Die längste Anfragezeile; längere werden mit 414 beantwortet</translation>
    </message>
    <message>
        <source>Header section</source>
        <translation>Kopfteil</translation>
    </message>
    <message>
        <source>The longest header section; longer ones are answered with 431</source>
        <translation>Der längste Kopfteil; längere werden mit 431 beantwortet</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Kopffelder</translation>
    </message>
    <message>
        <source>The most header fields of a request</source>
        <translation>Die meisten Kopffelder einer Anfrage</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>Wartende Verbindungen</translation>
    </message>
    <message>
        <source>Connections that the system holds before they are accepted</source>
        <translation>Verbindungen, die das System hält, bevor sie angenommen werden</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Wer sich verbinden darf</translation>
    </message>
    <message>
        <source>Which origins may connect from a browser</source>
        <translation>Welche Herkünfte sich aus einem Browser verbinden dürfen</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Herkünfte</translation>
    </message>
    <message>
        <source>The allowed origins with spaces between, such as https://example.org</source>
        <translation>Die erlaubten Herkünfte mit Leerzeichen dazwischen, etwa https://example.org</translation>
    </message>
    <message>
        <source>Allow credentials</source>
        <translation>Anmeldedaten zulassen</translation>
    </message>
    <message>
        <source>Whether browsers may send cookies from another origin</source>
        <translation>Ob Browser von einer anderen Herkunft Cookies senden dürfen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; empty: no TLS</source>
        <translation>Eine PEM-Datei mit dem Zertifikat und seiner Kette; leer: kein TLS</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>A PEM file with the private key</source>
        <translation>Eine PEM-Datei mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>Handlers in threads</source>
        <translation>Handler in Threads</translation>
    </message>
    <message>
        <source>Whether message handlers run on a thread pool</source>
        <translation>Ob Nachrichten-Handler auf einem Thread-Pool laufen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Whether the library writes its log</source>
        <translation>Ob die Bibliothek ihr Protokoll schreibt</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O-Threads</translation>
    </message>
    <message>
        <source>How many threads serve the clients; 0: the server&apos;s own</source>
        <translation>Wie viele Threads die Clients bedienen; 0: der eigene des Servers</translation>
    </message>
    <message>
        <source>Handlers in I/O threads</source>
        <translation>Handler in I/O-Threads</translation>
    </message>
    <message>
        <source>Whether signals and handlers come in the session&apos;s thread</source>
        <translation>Ob Signale und Handler im Thread der Sitzung aufgerufen werden</translation>
    </message>
    <message>
        <source>Allow older clients</source>
        <translation>Ältere Clients zulassen</translation>
    </message>
    <message>
        <source>Clients of protocol version 3, which Socket.IO 1 and 2 use, are let in too</source>
        <translation>Auch Clients der Protokollversion 3, die Socket.IO 1 und 2 benutzen, werden zugelassen</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Anfragekopf</translation>
    </message>
    <message>
        <source>How long the head of a request may take to arrive, TLS handshake included</source>
        <translation>Wie lange der Kopf einer Anfrage brauchen darf, um anzukommen, samt TLS-Handshake</translation>
    </message>
    <message>
        <source>Requests of a connection</source>
        <translation>Anfragen einer Verbindung</translation>
    </message>
    <message>
        <source>Requests that one connection may bring; 0: no limit</source>
        <translation>Anfragen, die eine Verbindung bringen darf; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections in all; further ones are answered with 503; 0: no limit</source>
        <translation>Verbindungen insgesamt; weitere werden mit 503 beantwortet; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation>Verbindungen einer Adresse</translation>
    </message>
    <message>
        <source>Connections of one IP address; further ones are answered with 429; 0: no limit</source>
        <translation>Verbindungen einer IP-Adresse; weitere werden mit 429 beantwortet; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions in all; further ones are answered with 503; 0: no limit</source>
        <translation>Sitzungen insgesamt; weitere werden mit 503 beantwortet; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Handshakes a second</source>
        <translation>Handshakes pro Sekunde</translation>
    </message>
    <message>
        <source>Handshakes of one IP address in a second; further ones are answered with 429; 0: no limit</source>
        <translation>Handshakes einer IP-Adresse in einer Sekunde; weitere werden mit 429 beantwortet; 0: ohne Grenze</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Addresses or subnets with spaces between, whose X-Forwarded-For is believed</source>
        <translation>Adressen oder Subnetze mit Leerzeichen dazwischen, deren X-Forwarded-For geglaubt wird</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionActions</name>
    <message>
        <source>Show Only &amp;These Packets</source>
        <translation>Nur &amp;diese Pakete zeigen</translation>
    </message>
    <message>
        <source>&amp;Ping Now</source>
        <translation>Jetzt an&amp;pingen</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Senden…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Copy Session ID</source>
        <translation>&amp;Kennung der Sitzung kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>&amp;Beendete entfernen</translation>
    </message>
    <message>
        <source>&amp;Group by State</source>
        <translation>Nach &amp;Zustand gruppieren</translation>
    </message>
    <message>
        <source>&amp;Break Connection</source>
        <translation>&amp;Verbindung kappen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Ve&amp;rgleichen</translation>
    </message>
    <message>
        <source>Show both sessions side by side</source>
        <translation>Beide Sitzungen nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Select two sessions to compare them</source>
        <translation>Zwei Sitzungen auswählen, um sie zu vergleichen</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionHint</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>&amp;Beispiel-Clients starten</translation>
    </message>
    <message>
        <source>Start the Ser&amp;ver</source>
        <translation>Den Ser&amp;ver starten</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard</source>
        <translation>Kopiert die Adresse in die Zwischenablage</translation>
    </message>
    <message>
        <source>Starts a few clients that chat with the server, and one that misses pongs</source>
        <translation>Startet einige Clients, die mit dem Server plaudern, und einen, der Pongs schuldig bleibt</translation>
    </message>
    <message>
        <source>Starts the server that clients connect to</source>
        <translation>Startet den Server, mit dem sich Clients verbinden</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>Wartet auf einen Client</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at</source>
        <translation>Einen Engine.IO- oder Socket.IO-Client richten auf</translation>
    </message>
    <message>
        <source>This capture has none.</source>
        <translation>Dieser Mitschnitt hat keine.</translation>
    </message>
    <message>
        <source>Start the server, and point a client at it.</source>
        <translation>Den Server starten und einen Client darauf richten.</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Adresse für Clients</translation>
    </message>
    <message>
        <source>Point a client at the proxy, instead of its server</source>
        <translation>Einen Client auf den Proxy richten statt auf seinen Server</translation>
    </message>
    <message>
        <source>The proxy is stopped.</source>
        <translation>Der Proxy ist angehalten.</translation>
    </message>
    <message>
        <source>The application has none.</source>
        <translation>Die Anwendung hat keine.</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>Spalten der Sitzungen</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Standardspalten wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionModel</name>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Upgrading (%1)</source>
        <translation>Im Upgrade (%1)</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>Beendet (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message>
        <source>Filter sessions</source>
        <translation>Sitzungen filtern</translation>
    </message>
    <message>
        <source>A part of the id, address, state, transport or reason; Down goes to the list, Escape clears</source>
        <translation>Ein Teil von Kennung, Adresse, Zustand, Transport oder Grund; Ab geht zur Liste, Escape leert</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Anzahl der Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has “%1”. Escape in the filter shows all.</source>
        <translation>Keine Sitzung enthält „%1“. Escape im Filter zeigt alle.</translation>
    </message>
</context>
<context>
    <name>Inspector::Statistics</name>
    <message>
        <source>polling</source>
        <translation>polling</translation>
    </message>
    <message>
        <source>polling, then websocket</source>
        <translation>polling, dann websocket</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>websocket</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
</context>
<context>
    <name>Inspector::StatisticsPanel</name>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>Sessions by transport</source>
        <translation>Sitzungen nach Transport</translation>
    </message>
    <message>
        <source>Sessions by end</source>
        <translation>Sitzungen nach Ende</translation>
    </message>
    <message>
        <source>Message sizes</source>
        <translation>Nachrichtengrößen</translation>
    </message>
    <message>
        <source>from clients</source>
        <translation>von Clients</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>zu Clients</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Umlaufzeiten</translation>
    </message>
    <message>
        <source>Top talkers by bytes</source>
        <translation>Top-Talker nach Bytes</translation>
    </message>
    <message>
        <source>Top talkers by messages</source>
        <translation>Top-Talker nach Nachrichten</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>Sessions, messages, their sizes and round trips are summed up here as they come.</source>
        <translation>Sitzungen, Nachrichten, deren Größen und Umlaufzeiten werden hier zusammengezählt, wie sie kommen.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>Inspector::StatusBar</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the events come from</source>
        <translation>Woher die Ereignisse kommen</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Events shown, and how many there are</source>
        <translation>Gezeigte Ereignisse, und wie viele es gibt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions that are open, and how many there were</source>
        <translation>Offene Sitzungen, und wie viele es gab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Events that came within the last second</source>
        <translation>Ereignisse der letzten Sekunde</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Events that were not recorded, and payloads that are gone</source>
        <translation>Ereignisse, die nicht aufgezeichnet wurden, und Nutzdaten, die fehlen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory that the events take; on disk beyond the limit</source>
        <translation>Speicher, den die Ereignisse belegen; über der Grenze auf der Platte</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation>0 verloren</translation>
    </message>
    <message>
        <source>⚠ %1 lost</source>
        <translation>⚠ %1 verloren</translation>
    </message>
    <message>
        <source>%1 + %2 on disk</source>
        <translation>%1 + %2 auf der Platte</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 von %n Ereignis</numerusform>
            <numerusform>%1 von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>%1 von %n Sitzung offen</numerusform>
            <numerusform>%1 von %n Sitzungen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Lauscht: %1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>Mitschnitt: %1</translation>
    </message>
    <message>
        <source>%1, recording to %2</source>
        <translation>%1, zeichnet auf nach %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>What the Faults dock does to sessions</source>
        <translation>Was das Dock „Störungen“ mit Sitzungen macht</translation>
    </message>
    <message>
        <source>Detached: %1</source>
        <translation>Gelöst: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Angehängt: %1</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1, %2 verworfen</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>How far the script is that runs</source>
        <translation>Wie weit das laufende Skript ist</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>How far the replay is</source>
        <translation>Wie weit die Wiedergabe ist</translation>
    </message>
</context>
<context>
    <name>Inspector::StoppedModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Ri.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>Inspector::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message>
        <source>Percentiles of the round trips</source>
        <translation>Perzentile der Umlaufzeiten</translation>
    </message>
    <message>
        <source>Of the round trips: half took at most p50, nine of ten at most p90, 99 of 100 at most p99</source>
        <translation>Von den Umlaufzeiten: die Hälfte dauerte höchstens p50, neun von zehn höchstens p90, 99 von 100 höchstens p99</translation>
    </message>
    <message>
        <source>Sessions in the chart</source>
        <translation>Sitzungen im Diagramm</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Der Gegenwart folgen (Ende)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Alles zeigen (Pos1)</translation>
    </message>
    <message>
        <source>Closer (+, or the wheel)</source>
        <translation>Näher (+ oder das Mausrad)</translation>
    </message>
    <message>
        <source>Farther (−, or the wheel)</source>
        <translation>Weiter (− oder das Mausrad)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic: short and long round trips can be told apart in one chart</source>
        <translation>Logarithmisch: kurze und lange Umlaufzeiten lassen sich in einem Diagramm unterscheiden</translation>
    </message>
    <message>
        <source>No round trip yet</source>
        <translation>Noch keine Umlaufzeit</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>p99 %1</source>
        <translation>p99 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ %n später</numerusform>
            <numerusform>⚠ %n späte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ %n ausgeblieben</numerusform>
            <numerusform>✕ %n ausgeblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>Die ersten %1 von %n gewählter Sitzung</numerusform>
            <numerusform>Die ersten %1 von %n gewählten Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%1 von %n Sitzung, die mit Problemen zuerst</numerusform>
            <numerusform>%1 von %n Sitzungen, die mit Problemen zuerst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n gewählte Sitzung</numerusform>
            <numerusform>%n gewählte Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>Die eine Sitzung mit Heartbeat</numerusform>
            <numerusform>Alle %n Sitzungen mit Heartbeat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradePanel</name>
    <message>
        <source>Session whose upgrade is shown</source>
        <translation>Sitzung, deren Upgrade gezeigt wird</translation>
    </message>
    <message>
        <source>How the upgrade went</source>
        <translation>Wie das Upgrade verlief</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Schritte des Upgrades</translation>
    </message>
    <message>
        <source>No session is chosen.</source>
        <translation>Keine Sitzung ist gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or one of its packets, to see how it came from polling to WebSocket.</source>
        <translation>Eine in der Liste wählen oder eines ihrer Pakete, um zu sehen, wie sie von Polling zu WebSocket kam.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WhyClosedView</name>
    <message>
        <source>Why the session ended</source>
        <translation>Warum die Sitzung endete</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was helfen kann</translation>
    </message>
    <message>
        <source>The last events before</source>
        <translation>Die letzten Ereignisse davor</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowActions</name>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO-Mitschnitte (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>Mitschnitt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Einen Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>&amp;Save Capture…</source>
        <translation>Mitschnitt &amp;speichern…</translation>
    </message>
    <message>
        <source>Save all events to a capture file</source>
        <translation>Alle Ereignisse in einem Mitschnitt speichern</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message>
        <source>Record everything to a capture file as it comes</source>
        <translation>Alles, was kommt, in einen Mitschnitt aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop adding events; what comes meanwhile is counted as lost</source>
        <translation>Keine Ereignisse mehr aufnehmen; was inzwischen kommt, zählt als verloren</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the address to point a client at</source>
        <translation>Die Adresse kopieren, auf die ein Client zu richten ist</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Remove all events; sessions that are open stay</source>
        <translation>Alle Ereignisse entfernen; offene Sitzungen bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Save Capture</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Record To</source>
        <translation>Aufzeichnen nach</translation>
    </message>
    <message>
        <source>Start &amp;Server</source>
        <translation>&amp;Server starten</translation>
    </message>
    <message>
        <source>Start the server, on this machine only</source>
        <translation>Den Server starten, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Stop &amp;Server</source>
        <translation>&amp;Server anhalten</translation>
    </message>
    <message>
        <source>Stop the server, which closes all sessions</source>
        <translation>Den Server anhalten, was alle Sitzungen schließt</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>&amp;Beispiel-Clients starten</translation>
    </message>
    <message>
        <source>Start clients that talk with the server</source>
        <translation>Clients starten, die mit dem Server reden</translation>
    </message>
    <message>
        <source>Stop &amp;Demo Clients</source>
        <translation>&amp;Beispiel-Clients anhalten</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Die Beispiel-Clients anhalten</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>Watch another server through a proxy in front of it</source>
        <translation>Einen anderen Server durch einen Proxy davor beobachten</translation>
    </message>
    <message>
        <source>Stop Pro&amp;xy</source>
        <translation>Pro&amp;xy anhalten</translation>
    </message>
    <message>
        <source>Stop the proxy, which closes all connections through it</source>
        <translation>Den Proxy anhalten, was alle Verbindungen durch ihn schließt</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>An&amp;hängen…</translation>
    </message>
    <message>
        <source>Watch a server in another program</source>
        <translation>Einen Server in einem anderen Programm beobachten</translation>
    </message>
    <message>
        <source>De&amp;tach</source>
        <translation>Lös&amp;en</translation>
    </message>
    <message>
        <source>Leave the application; what was seen stays</source>
        <translation>Die Anwendung verlassen; was zu sehen war, bleibt</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowDocks</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Ping Timing</source>
        <translation>Ping-Zeiten</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>Inspector::Workspace</name>
    <message>
        <source>Recording has stopped: %1</source>
        <translation>Die Aufzeichnung hat aufgehört: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>The recording is not complete: %1</source>
        <translation>Die Aufzeichnung ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server to send.</source>
        <translation>Ein Mitschnitt ist offen: seine Sitzungen sind vergangen. Zum Senden den Server starten.</translation>
    </message>
    <message>
        <source>A proxy only watches: it can neither send nor disconnect. Start the server to send.</source>
        <translation>Ein Proxy sieht nur zu: er kann weder senden noch trennen. Zum Senden den Server starten.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it to send.</source>
        <translation>Der Server läuft nicht. Ihn zum Senden starten.</translation>
    </message>
</context>
<context>
    <name>InspectorInfo</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Engine.IO Inspector</source>
        <translation>Über Engine.IO Inspector</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Shows live Engine.IO sessions, packets and ping timing.&lt;/p&gt;&lt;p&gt;Made with Qt %2. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Zeigt Sitzungen, Pakete und Ping-Zeiten von Engine.IO, während sie geschehen.&lt;/p&gt;&lt;p&gt;Gemacht mit Qt %2. MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ProxySetup</name>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Die Adresse des Servers fehlt.</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The address of the server begins with none of %1.</source>
        <translation>Die Adresse des Servers beginnt mit keinem von %1.</translation>
    </message>
    <message>
        <source>A proxy is LISTEN=TARGET, %1 for example.</source>
        <translation>Ein Proxy ist [ADRESSE:]PORT=ZIEL, zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>%1 of binary data, %2</source>
        <extracomment>%1 is a size, %2 some bytes in hexadecimal digits</extracomment>
        <translation>%1 Binärdaten, %2</translation>
    </message>
    <message>
        <source>message %1 of the server did not come: %2</source>
        <translation>Nachricht %1 des Servers kam nicht: %2</translation>
    </message>
    <message>
        <source>message %1 of the server is one more: %2</source>
        <translation>Nachricht %1 des Servers ist eine zu viel: %2</translation>
    </message>
    <message>
        <source>message %1 of the server was %2, is %3</source>
        <translation>Nachricht %1 des Servers war %2, ist %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages sent, %4 of %5 received</source>
        <translation>%1: %2 von %3 Nachrichten gesendet, %4 von %5 empfangen</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>%n Sitzung wiedergegeben</numerusform>
            <numerusform>%n Sitzungen wiedergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent, %2 received</source>
        <translation>%1 Nachrichten gesendet, %2 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>%n Sitzung nicht wie aufgezeichnet</numerusform>
            <numerusform>%n Sitzungen nicht wie aufgezeichnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>Mehr als %n Sitzung lässt sich nicht zugleich wiedergeben.</numerusform>
            <numerusform>Mehr als %n Sitzungen lassen sich nicht zugleich wiedergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 messages or %2 cannot be replayed at once.</source>
        <translation>Mehr als %1 Nachrichten oder %2 lassen sich nicht zugleich wiedergeben.</translation>
    </message>
    <message>
        <source>There is no session to replay.</source>
        <translation>Es gibt keine Sitzung zum Wiedergeben.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Round trips over the time of the session</source>
        <translation>Umlaufzeiten im Verlauf der Sitzung</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Schritte des Upgrades</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nichts ging schief.</translation>
    </message>
    <message>
        <source>No heartbeat was seen.</source>
        <translation>Kein Heartbeat war zu sehen.</translation>
    </message>
    <message>
        <source>Opened at an unknown time</source>
        <translation>Zu unbekannter Zeit geöffnet</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The payload was lost.</source>
        <translation>Die Nutzdaten gingen verloren.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Ping timing</source>
        <translation>Ping-Zeiten</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>%n weiteres Ereignis fehlt auf dieser Seite.</numerusform>
            <numerusform>%n weitere Ereignisse fehlen auf dieser Seite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>The filter of “%1” is wrong at character %2: %3</source>
        <translation>Der Filter von „%1“ ist bei Zeichen %2 falsch: %3</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>ein Objekt, { … }</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>„%1“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” has to be: %2.</source>
        <extracomment>%1 is the name of a key, %2 what its value has to be</extracomment>
        <translation>„%1“ muss sein: %2.</translation>
    </message>
    <message>
        <source>A step is an object with something to do.</source>
        <translation>Ein Schritt ist ein Objekt, das etwas zu tun enthält.</translation>
    </message>
    <message>
        <source>There are no sessions like those of “%1”.</source>
        <translation>Sitzungen wie die von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A message has either a text or base64.</source>
        <translation>Eine Nachricht hat entweder einen Text oder Base64.</translation>
    </message>
    <message>
        <source>There is a fault named “%1” already.</source>
        <translation>Es gibt schon eine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>No step before has a fault named “%1”.</source>
        <translation>Kein Schritt davor hat eine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>Die Datei hat mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>“steps” has to be a list.</source>
        <translation>„steps“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Es gibt mehr als %1 Schritte.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionColumn</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Pakete</translation>
    </message>
    <message>
        <source>→ Packets</source>
        <translation>→ Pakete</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Bytes</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ Bytes</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Session id, the sid of the requests</source>
        <translation>Kennung der Sitzung, die sid der Anfragen</translation>
    </message>
    <message>
        <source>Open, upgrading to WebSocket, or closed</source>
        <translation>Offen, im Upgrade auf WebSocket oder beendet</translation>
    </message>
    <message>
        <source>Transport now, and the one it began with</source>
        <translation>Transport jetzt, und der, mit dem sie begann</translation>
    </message>
    <message>
        <source>The last heartbeats: time from a ping to its pong</source>
        <translation>Die letzten Heartbeats: Zeit von einem Ping bis zu seinem Pong</translation>
    </message>
    <message>
        <source>Of a hundred round trips, five took longer</source>
        <translation>Von hundert Umlaufzeiten dauerten fünf länger</translation>
    </message>
    <message>
        <source>Time since it opened; of a closed one, how long it lived</source>
        <translation>Zeit seit dem Öffnen; bei einer beendeten, wie lange sie lebte</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Warum sie beendet wurde</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Pakete vom Client</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Pakete zum Client</translation>
    </message>
    <message>
        <source>Bytes of the packets from the client</source>
        <translation>Bytes der Pakete vom Client</translation>
    </message>
    <message>
        <source>Bytes of the packets to the client</source>
        <translation>Bytes der Pakete zum Client</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Bytes, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse des Clients</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>0 s</source>
        <translation>0 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>⚠ late %1</source>
        <translation>⚠ spät %1</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ ausgeblieben</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>%n Heartbeat beantwortet</numerusform>
            <numerusform>%n Heartbeats beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n davon spät</numerusform>
            <numerusform>%n davon spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n ausgeblieben</numerusform>
            <numerusform>%n ausgeblieben</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, longest %3</source>
        <translation>p50 %1, p95 %2, längste %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>upgrading</source>
        <translation>im Upgrade</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UpgradeStages</name>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Opened over WebSocket at once: nothing to upgrade.</source>
        <translation>Gleich über WebSocket geöffnet: kein Upgrade nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n Poll</numerusform>
            <numerusform>%n Polls</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests over polling, until the WebSocket opened.</source>
        <translation>Anfragen über Polling, bis der WebSocket geöffnet wurde.</translation>
    </message>
    <message>
        <source>None has been seen yet.</source>
        <translation>Noch wurde keine gesehen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>direction and type of a packet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First packet over WebSocket</source>
        <translation>Erstes Paket über WebSocket</translation>
    </message>
    <message>
        <source>WebSocket opened, attempt %1</source>
        <translation>WebSocket geöffnet, Versuch %1</translation>
    </message>
    <message>
        <source>WebSocket opened</source>
        <translation>WebSocket geöffnet</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Probe answered</source>
        <translation>Probe beantwortet</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>UPGRADE</source>
        <translation>UPGRADE</translation>
    </message>
    <message>
        <source>Upgrading: waiting for %1, %2 so far.</source>
        <translation>Im Upgrade: wartet auf %1, bisher %2.</translation>
    </message>
    <message>
        <source>the client&apos;s PING “probe”</source>
        <translation>den PING „probe“ des Clients</translation>
    </message>
    <message>
        <source>the server&apos;s PONG “probe”</source>
        <translation>den PONG „probe“ des Servers</translation>
    </message>
    <message>
        <source>the client&apos;s UPGRADE packet</source>
        <translation>das UPGRADE-Paket des Clients</translation>
    </message>
    <message>
        <source>The session was closed (%1) %2 after the WebSocket opened, before the upgrade was done.</source>
        <translation>Die Sitzung endete (%1) %2 nach dem Öffnen des WebSockets, bevor das Upgrade fertig war.</translation>
    </message>
    <message>
        <source>No PING “probe” within %1: the WebSocket opened, but nothing came through it. A proxy between may hold it back.</source>
        <translation>Kein PING „probe“ innerhalb von %1: der WebSocket wurde geöffnet, aber nichts kam hindurch. Vielleicht hält ein Proxy dazwischen es zurück.</translation>
    </message>
    <message>
        <source>No PONG “probe” within %1: the server did not answer the probe.</source>
        <translation>Kein PONG „probe“ innerhalb von %1: der Server hat die Probe nicht beantwortet.</translation>
    </message>
    <message>
        <source>No UPGRADE packet within %1: the client or a proxy between gave up. The session stays with polling.</source>
        <translation>Kein UPGRADE-Paket innerhalb von %1: der Client oder ein Proxy dazwischen hat aufgegeben. Die Sitzung bleibt bei Polling.</translation>
    </message>
    <message>
        <source>Upgraded to WebSocket, %1 after it opened.</source>
        <translation>Auf WebSocket umgestellt, %1 nach dem Öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>Es brauchte %n Versuch.</numerusform>
            <numerusform>Es brauchte %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client opens a WebSocket with the session&apos;s id.</source>
        <translation>Der Client öffnet einen WebSocket mit der Kennung der Sitzung.</translation>
    </message>
    <message>
        <source>The server refused the WebSocket: %1.</source>
        <translation>Der Server hat den WebSocket abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s handshake offers no upgrade: the session stays with polling.</source>
        <translation>Der Handshake des Servers bietet kein Upgrade an: die Sitzung bleibt bei Polling.</translation>
    </message>
    <message>
        <source>The client never opened a WebSocket in the %1 that the session lived.</source>
        <translation>Der Client hat in den %1, die die Sitzung lebte, nie einen WebSocket geöffnet.</translation>
    </message>
    <message>
        <source>The client has not opened a WebSocket since the handshake %1 ago. It may not use that transport, or a proxy between doesn&apos;t let it through.</source>
        <translation>Der Client hat seit dem Handshake vor %1 keinen WebSocket geöffnet. Vielleicht nutzt er diesen Transport nicht, oder ein Proxy dazwischen lässt ihn nicht durch.</translation>
    </message>
    <message>
        <source>The client connects over WebSocket.</source>
        <translation>Der Client verbindet sich über WebSocket.</translation>
    </message>
    <message>
        <source>The server gives the session its id, over polling.</source>
        <translation>Der Server gibt der Sitzung über Polling ihre Kennung.</translation>
    </message>
    <message>
        <source>The client sends PING “probe” over the WebSocket.</source>
        <translation>Der Client sendet PING „probe“ über den WebSocket.</translation>
    </message>
    <message>
        <source>The server sends PONG “probe”.</source>
        <translation>Der Server sendet PONG „probe“.</translation>
    </message>
    <message>
        <source>The server ends the poll that waits.</source>
        <translation>Der Server beendet den wartenden Poll.</translation>
    </message>
    <message>
        <source>The client sends the UPGRADE packet, and polling is over.</source>
        <translation>Der Client sendet das UPGRADE-Paket, und Polling ist vorbei.</translation>
    </message>
</context>
</TS>
