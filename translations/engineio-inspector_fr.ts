<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ApplicationList</name>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>observation seule</translation>
    </message>
    <message>
        <source>No application can be attached to. Start one with ENGINEIO_QT_INSPECT=name in its environment, or let it call setInspectionEnabled().</source>
        <translation>Aucune application à laquelle s’attacher. En démarrer une avec ENGINEIO_QT_INSPECT=name dans son environnement, ou lui faire appeler setInspectionEnabled().</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints one line for each event; needs no display.</source>
        <translation>Affiche une ligne par événement&#xa0;; ne nécessite pas d’écran.</translation>
    </message>
    <message>
        <source>With --headless: prints JSON Lines.</source>
        <translation>Avec --headless&#xa0;: affiche du JSON Lines.</translation>
    </message>
    <message>
        <source>With --headless: prints what went wrong instead of the events.</source>
        <translation>Avec --headless&#xa0;: affiche ce qui s’est mal passé au lieu des événements.</translation>
    </message>
    <message>
        <source>Opens a capture file instead of starting the server.</source>
        <translation>Ouvre un fichier de capture au lieu de démarrer le serveur.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Shows only what matches; with --headless: prints and saves only that.</source>
        <translation>N’affiche que ce qui correspond&#xa0;; avec --headless&#xa0;: n’affiche et n’enregistre que cela.</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>With --headless: saves the events to a capture file.</source>
        <translation>Avec --headless&#xa0;: enregistre les événements dans un fichier de capture.</translation>
    </message>
    <message>
        <source>The server&apos;s port on 127.0.0.1, 3000 by default; 0 takes a free one.</source>
        <translation>Le port du serveur sur 127.0.0.1, 3000 par défaut&#xa0;; 0 prend un port libre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Watches another server through a proxy in front of it, 4000=http://127.0.0.1:3000 for example.</source>
        <translation>Observe un autre serveur via un proxy placé devant lui, par exemple 4000=http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>listen=target</source>
        <translation>écoute=cible</translation>
    </message>
    <message>
        <source>Starts demo clients.</source>
        <translation>Démarre des clients de démo.</translation>
    </message>
    <message>
        <source>With --headless: ends after so many seconds.</source>
        <translation>Avec --headless&#xa0;: se termine après ce nombre de secondes.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>The language of all texts, such as de.</source>
        <translation>La langue de tous les textes, par exemple de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port attend un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>--duration takes a number of seconds.</source>
        <translation>--duration attend un nombre de secondes.</translation>
    </message>
    <message>
        <source>Only one capture file can be opened.</source>
        <translation>Un seul fichier de capture peut être ouvert.</translation>
    </message>
    <message>
        <source>--demo and --port go with the server, not with a capture file.</source>
        <translation>--demo et --port vont avec le serveur, pas avec un fichier de capture.</translation>
    </message>
    <message>
        <source>--proxy goes with neither a capture file, --demo nor --port.</source>
        <translation>--proxy ne va ni avec un fichier de capture, ni avec --demo, ni avec --port.</translation>
    </message>
    <message>
        <source>There is no language %1; there are: %2</source>
        <translation>La langue %1 n’existe pas&#xa0;; langues disponibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 nécessite --headless.</translation>
    </message>
    <message>
        <source>Shows live Engine.IO sessions, packets and ping timing.</source>
        <translation>Affiche en direct les sessions Engine.IO, les paquets et le timing des pings.</translation>
    </message>
    <message>
        <source>A capture file to open.</source>
        <translation>Un fichier de capture à ouvrir.</translation>
    </message>
    <message>
        <source>Attaches to an application that was started with inspection.</source>
        <translation>S’attache à une application démarrée avec l’inspection.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Lists the applications that can be attached to.</source>
        <translation>Liste les applications auxquelles il est possible de s’attacher.</translation>
    </message>
    <message>
        <source>--attach takes a name or a process number, see --list.</source>
        <translation>--attach attend un nom ou un numéro de processus, voir --list.</translation>
    </message>
    <message>
        <source>--attach shows an application instead of a server, a proxy or a capture file.</source>
        <translation>--attach montre une application au lieu d’un serveur, d’un proxy ou d’un fichier de capture.</translation>
    </message>
    <message>
        <source>With --headless: does what a script says, and ends with it.</source>
        <translation>Avec --headless : fait ce qu’un script indique, et se termine avec lui.</translation>
    </message>
    <message>
        <source>With --headless: an event has to match, or the exit status is 3; can be repeated.</source>
        <translation>Avec --headless : un événement doit correspondre, sinon le code de sortie est 3 ; peut être répété.</translation>
    </message>
    <message>
        <source>With --headless: plays the clients of a capture file against --to.</source>
        <translation>Avec --headless : rejoue les clients d’un fichier de capture face à --to.</translation>
    </message>
    <message>
        <source>The server for --replay.</source>
        <translation>Le serveur pour --replay.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>How --replay goes on: recorded, lockstep (by default) or fast.</source>
        <translation>Comment --replay avance : recorded, lockstep (par défaut) ou fast.</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>rythme</translation>
    </message>
    <message>
        <source>--%1 is wrong at character %2: %3</source>
        <translation>--%1 est incorrect au caractère %2 : %3</translation>
    </message>
    <message>
        <source>--compare needs two captures: --compare A B.</source>
        <translation>--compare nécessite deux captures : --compare A B.</translation>
    </message>
    <message>
        <source>--script goes with a server, not with a capture file.</source>
        <translation>--script va avec un serveur, pas avec un fichier de capture.</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>Le script %1 est incorrect : %2</translation>
    </message>
    <message>
        <source>--pace is recorded, lockstep or fast.</source>
        <translation>--pace attend recorded, lockstep ou fast.</translation>
    </message>
    <message>
        <source>--to and --pace go with --replay.</source>
        <translation>--to et --pace vont avec --replay.</translation>
    </message>
    <message>
        <source>--replay goes with --to, --pace, --json and --lang alone.</source>
        <translation>--replay ne va qu’avec --to, --pace, --json et --lang.</translation>
    </message>
    <message>
        <source>--replay needs --to: %1</source>
        <translation>--replay nécessite --to : %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Impossible d’ouvrir %1 : %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 est endommagé : %2</translation>
    </message>
    <message>
        <source>%1 has no session %2.</source>
        <translation>%1 ne contient pas de session %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>%n paquet identique</numerusform>
            <numerusform>%n paquets identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>%n paquet n’a pas été comparé : il y en a trop.</numerusform>
            <numerusform>%n paquets n’ont pas été comparés : il y en a trop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
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
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>Archive HTTP (HAR)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>One JSON object for each event, with all that is known of it, for programs.</source>
        <translation>Un objet JSON par événement, avec tout ce qu’on en sait, pour des programmes.</translation>
    </message>
    <message>
        <source>One line for each event, for spreadsheets and databases.</source>
        <translation>Une ligne par événement, pour les tableurs et les bases de données.</translation>
    </message>
    <message>
        <source>HTTP requests and WebSockets with their messages, for a browser’s network panel.</source>
        <translation>Requêtes HTTP et WebSockets avec leurs messages, pour le panneau réseau d’un navigateur.</translation>
    </message>
    <message>
        <source>One session on a page to read and to pass on: figures, timing, trouble and packets.</source>
        <translation>Une session sur une page à lire et à transmettre : mesures, timing, problèmes et paquets.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format attend l’une de ces valeurs : %1</translation>
    </message>
    <message>
        <source>--export needs a file that ends in one of: %1, or --format.</source>
        <translation>--export nécessite un fichier qui se termine par l’un de ces suffixes : %1, ou --format.</translation>
    </message>
    <message>
        <source>--session can be given once.</source>
        <translation>--session ne peut être donné qu’une fois.</translation>
    </message>
    <message>
        <source>--session can be given twice: one for each file.</source>
        <translation>--session peut être donné deux fois : une par fichier.</translation>
    </message>
    <message>
        <source>With --headless: writes the events to a file of another format, by its suffix: %1.</source>
        <translation>Avec --headless : écrit les événements dans un fichier d’un autre format, selon son suffixe : %1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>With --export: the format, whatever the suffix.</source>
        <translation>Avec --export : le format, quel que soit le suffixe.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>With --headless: compares this capture with the one that is opened.</source>
        <translation>Avec --headless : compare cette capture à celle qui est ouverte.</translation>
    </message>
    <message>
        <source>With --export or --compare: only this session; with --compare twice, one for each file.</source>
        <translation>Avec --export ou --compare : seulement cette session ; avec --compare deux fois, une par fichier.</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>sid</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 nécessite --headless.</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 nécessite un fichier.</translation>
    </message>
    <message>
        <source>--export and --compare are two things.</source>
        <translation>--export et --compare ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--format goes with --export.</source>
        <translation>--format va avec --export.</translation>
    </message>
    <message>
        <source>--session goes with --export or --compare.</source>
        <translation>--session va avec --export ou --compare.</translation>
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
        <translation>Retarder des paquets</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>Limiter la bande passante</translation>
    </message>
    <message>
        <source>Lose packets</source>
        <translation>Perdre des paquets</translation>
    </message>
    <message>
        <source>Corrupt packets</source>
        <translation>Corrompre des paquets</translation>
    </message>
    <message>
        <source>Cut the TCP connection</source>
        <translation>Couper la connexion TCP</translation>
    </message>
    <message>
        <source>Hold polls</source>
        <translation>Retenir les polls</translation>
    </message>
    <message>
        <source>Refuse upgrades</source>
        <translation>Refuser les upgrades</translation>
    </message>
    <message>
        <source>Answer with an HTTP status</source>
        <translation>Répondre par un statut HTTP</translation>
    </message>
    <message>
        <source>Packets wait so long; those behind wait, too.</source>
        <translation>Les paquets attendent ce temps&#xa0;; ceux qui les suivent attendent aussi.</translation>
    </message>
    <message>
        <source>Packets of a session take their time, in each direction.</source>
        <translation>Les paquets d’une session prennent leur temps, dans chaque direction.</translation>
    </message>
    <message>
        <source>Packets don’t arrive.</source>
        <translation>Les paquets n’arrivent pas.</translation>
    </message>
    <message>
        <source>One byte of a packet is another; an empty one gets an unknown type.</source>
        <translation>Un octet d’un paquet est changé&#xa0;; un paquet vide reçoit un type inconnu.</translation>
    </message>
    <message>
        <source>The connection of the packet or request is reset, which is lost.</source>
        <translation>La connexion du paquet ou de la requête est réinitialisée, et celui-ci est perdu.</translation>
    </message>
    <message>
        <source>A poll is answered so much later; 0: only when the fault is off.</source>
        <translation>Un poll reçoit sa réponse avec ce retard&#xa0;; 0&#xa0;: seulement une fois la perturbation désactivée.</translation>
    </message>
    <message>
        <source>A polling session gets no WebSocket.</source>
        <translation>Une session en polling n’obtient pas de WebSocket.</translation>
    </message>
    <message>
        <source>Requests get this status and do nothing else.</source>
        <translation>Les requêtes reçoivent ce statut et n’ont aucun autre effet.</translation>
    </message>
    <message>
        <source>Delay packets by %1</source>
        <translation>Retarder les paquets de %1</translation>
    </message>
    <message>
        <source>Limit the bandwidth to %1/s</source>
        <translation>Limiter la bande passante à %1/s</translation>
    </message>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>Perdre le prochain paquet</numerusform>
            <numerusform>Perdre les %n prochains paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold polls until it is off</source>
        <translation>Retenir les polls jusqu’à la désactivation</translation>
    </message>
    <message>
        <source>Hold polls for %1</source>
        <translation>Retenir les polls pendant %1</translation>
    </message>
    <message>
        <source>Refuse upgrades with %1</source>
        <translation>Refuser les upgrades avec %1</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Répondre par %1</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>toutes les sessions</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>nouvelles sessions</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← du client</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ vers le client</translation>
    </message>
    <message>
        <source>Slow network, 200 ± 50 ms each way</source>
        <translation>Réseau lent, 200 ± 50 ms dans chaque sens</translation>
    </message>
    <message>
        <source>Narrow network, 2 kB/s</source>
        <translation>Réseau étroit, 2 ko/s</translation>
    </message>
    <message>
        <source>Lose the next pong</source>
        <translation>Perdre le prochain pong</translation>
    </message>
    <message>
        <source>Lose the next message</source>
        <translation>Perdre le prochain message</translation>
    </message>
    <message>
        <source>Corrupt the next message</source>
        <translation>Corrompre le prochain message</translation>
    </message>
    <message>
        <source>Cut the connection at the next packet</source>
        <translation>Couper la connexion au prochain paquet</translation>
    </message>
    <message>
        <source>Block upgrades</source>
        <translation>Bloquer les upgrades</translation>
    </message>
    <message>
        <source>Hold polls for 3 s</source>
        <translation>Retenir les polls pendant 3 s</translation>
    </message>
    <message>
        <source>Bad gateway, three times</source>
        <translation>Mauvaise passerelle (bad gateway), trois fois</translation>
    </message>
    <message>
        <source>Only “type:”, “dir:” and “sid=” of a filter can be sent to another program</source>
        <translation>Seuls « type: », « dir: » et « sid= » d’un filtre peuvent être envoyés à un autre programme</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Paquets du client</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Paquets vers le client</translation>
    </message>
    <message>
        <source>Bytes from the client</source>
        <translation>Octets du client</translation>
    </message>
    <message>
        <source>Bytes to the client</source>
        <translation>Octets vers le client</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Allers-retours</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Aller-retour, médiane</translation>
    </message>
    <message>
        <source>Round trip, p95</source>
        <translation>Aller-retour, p95</translation>
    </message>
    <message>
        <source>Round trip, longest</source>
        <translation>Aller-retour, le plus long</translation>
    </message>
    <message>
        <source>Pongs that came late</source>
        <translation>Pongs en retard</translation>
    </message>
    <message>
        <source>Pongs missed</source>
        <translation>Pongs manqués</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no flag “%1”; there are i, m and s</source>
        <translation>Le drapeau «&#xa0;%1&#xa0;» n’existe pas&#xa0;; drapeaux possibles&#xa0;: i, m et s</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>L’expression régulière est incorrecte ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>Il n’y a rien à rechercher</translation>
    </message>
    <message>
        <source>“%1” has no order; use “:”, “=”, “!=” or “~”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ordonné&#xa0;; utiliser «&#xa0;:&#xa0;», «&#xa0;=&#xa0;», «&#xa0;!=&#xa0;» ou «&#xa0;~&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur «&#xa0;%2&#xa0;»&#xa0;; valeurs possibles&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is not a size; write 512, 1k or 2MiB for example</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#xa0;; écrire par exemple 512, 1k ou 2MiB</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 200ms or 1.5s for example</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;; écrire par exemple 200ms ou 1.5s</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is a number; use “:”, “=”, “!=”, “&lt;” or “&gt;”</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre&#xa0;; utiliser «&#xa0;:&#xa0;», «&#xa0;=&#xa0;», «&#xa0;!=&#xa0;», «&#xa0;&lt;&#xa0;» ou «&#xa0;&gt;&#xa0;»</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>correspond à l’expression régulière</translation>
    </message>
    <message>
        <source>one of both is enough</source>
        <translation>l’un des deux suffit</translation>
    </message>
    <message>
        <source>both must be true</source>
        <translation>les deux doivent être vrais</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>l’inverse de ce qui suit</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>numéro de l’événement</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>temps depuis le début</translation>
    </message>
    <message>
        <source>packet type or event</source>
        <translation>type de paquet ou événement</translation>
    </message>
    <message>
        <source>kind of the event</source>
        <translation>catégorie de l’événement</translation>
    </message>
    <message>
        <source>direction, as the server sees it</source>
        <translation>direction, vue du serveur</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>address of the client</source>
        <translation>adresse du client</translation>
    </message>
    <message>
        <source>transport it travelled over</source>
        <translation>transport emprunté</translation>
    </message>
    <message>
        <source>bytes of the payload</source>
        <translation>octets du payload</translation>
    </message>
    <message>
        <source>round trip that a pong ended</source>
        <translation>aller-retour qu’un pong a terminé</translation>
    </message>
    <message>
        <source>time since the linked event</source>
        <translation>temps depuis l’événement lié</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>statut HTTP</translation>
    </message>
    <message>
        <source>why the session ended</source>
        <translation>raison de la fin de la session</translation>
    </message>
    <message>
        <source>step of an upgrade</source>
        <translation>étape d’un upgrade</translation>
    </message>
    <message>
        <source>mark or trait of the event</source>
        <translation>marque ou trait de l’événement</translation>
    </message>
    <message>
        <source>your comment on the event</source>
        <translation>votre commentaire sur l’événement</translation>
    </message>
    <message>
        <source>payload; data.user.id for a value in JSON</source>
        <translation>payload&#xa0;; data.user.id pour une valeur dans du JSON</translation>
    </message>
    <message>
        <source>Socket.IO event name</source>
        <translation>nom d’événement Socket.IO</translation>
    </message>
    <message>
        <source>Socket.IO namespace</source>
        <translation>namespace Socket.IO</translation>
    </message>
    <message>
        <source>Socket.IO acknowledgement id</source>
        <translation>ID d’acquittement Socket.IO</translation>
    </message>
    <message>
        <source>state of the session now</source>
        <translation>état actuel de la session</translation>
    </message>
    <message>
        <source>transport of the session now</source>
        <translation>transport actuel de la session</translation>
    </message>
    <message>
        <source>why the event&apos;s session ended</source>
        <translation>raison de la fin de la session de l’événement</translation>
    </message>
    <message>
        <source>last round trip of the session</source>
        <translation>dernier aller-retour de la session</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>Le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>The regular expression is not closed with /</source>
        <translation>L’expression régulière n’est pas fermée par /</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Cette parenthèse n’est pas fermée</translation>
    </message>
    <message>
        <source>This is not a path into JSON, such as data.user.id or data.items[0]</source>
        <translation>Ce n’est pas un chemin JSON tel que data.user.id ou data.items[0]</translation>
    </message>
    <message>
        <source>There is no field “%1”; put it in quotation marks to search for it</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’existe pas&#xa0;; le mettre entre guillemets pour le rechercher</translation>
    </message>
    <message>
        <source>A regular expression must follow “~”</source>
        <translation>Une expression régulière doit suivre «&#xa0;~&#xa0;»</translation>
    </message>
    <message>
        <source>A value must follow “%1”</source>
        <translation>Une valeur doit suivre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A set can only follow “:”, “=” or “!=”</source>
        <translation>Un ensemble ne peut suivre que «&#xa0;:&#xa0;», «&#xa0;=&#xa0;» ou «&#xa0;!=&#xa0;»</translation>
    </message>
    <message>
        <source>A value is missing in this set</source>
        <translation>Il manque une valeur dans cet ensemble</translation>
    </message>
    <message>
        <source>A comma or “}” must follow here</source>
        <translation>Une virgule ou «&#xa0;}&#xa0;» doit suivre ici</translation>
    </message>
    <message>
        <source>This set is not closed with “}”</source>
        <translation>Cet ensemble n’est pas fermé par «&#xa0;}&#xa0;»</translation>
    </message>
    <message>
        <source>The filter is nested too deeply</source>
        <translation>Le filtre est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>Il manque quelque chose à la fin</translation>
    </message>
    <message>
        <source>Nothing stands before this bracket</source>
        <translation>Il n’y a rien avant cette parenthèse</translation>
    </message>
    <message>
        <source>A field must stand before “%1”</source>
        <translation>Un champ doit précéder «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; put it in quotation marks to search for it</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici&#xa0;; le mettre entre guillemets pour le rechercher</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>This is not a capture file</source>
        <translation>Ce n’est pas un fichier de capture</translation>
    </message>
    <message>
        <source>The capture was written by a newer version of the program</source>
        <translation>La capture provient d’une version plus récente du programme</translation>
    </message>
    <message>
        <source>The file ends before its first event</source>
        <translation>Le fichier se termine avant son premier événement</translation>
    </message>
    <message>
        <source>The header of the capture is damaged</source>
        <translation>L’en-tête de la capture est endommagé</translation>
    </message>
    <message>
        <source>A block of the capture has an impossible length</source>
        <translation>Un bloc de la capture a une longueur impossible</translation>
    </message>
    <message>
        <source>A part of the capture is damaged: its checksum is wrong</source>
        <translation>Une partie de la capture est endommagée&#xa0;: sa somme de contrôle est incorrecte</translation>
    </message>
    <message>
        <source>A block of the capture cannot be decompressed</source>
        <translation>Un bloc de la capture ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>A block of the capture holds a record that makes no sense</source>
        <translation>Un bloc de la capture contient un enregistrement incohérent</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (à l’octet %2)</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>session ouverte</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>session fermée</translation>
    </message>
    <message>
        <source>upgrade step</source>
        <translation>étape d’upgrade</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>vers le client</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>WebSocket opened for the session</source>
        <translation>WebSocket ouvert pour la session</translation>
    </message>
    <message>
        <source>probe answered</source>
        <translation>réponse à la sonde</translation>
    </message>
    <message>
        <source>upgraded to WebSocket</source>
        <translation>passée à WebSocket</translation>
    </message>
    <message>
        <source>upgrade failed, stays with polling</source>
        <translation>échec de l’upgrade, reste en polling</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n événement n’a pas été enregistré</numerusform>
            <numerusform>%n événements n’ont pas été enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
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
        <translation>Répond au ping</translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation>Répond à la requête</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Transporté par</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>probe of an upgrade</source>
        <translation>sonde d’un upgrade</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acquittement</translation>
    </message>
    <message>
        <source>Binary attachments</source>
        <translation>Pièces jointes binaires</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>seule la première valeur est affichée</numerusform>
            <numerusform>seules les %n premières valeurs sont affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Restaurer les colonnes par défaut</translation>
    </message>
    <message>
        <source>composed here</source>
        <translation>composé ici</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>perturbation</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Perturbation</translation>
    </message>
</context>
<context>
    <name>Inspector::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachDialog</name>
    <message>
        <source>send</source>
        <translation>envoyer</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>déconnecter</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>perturbations</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>observation seule</translation>
    </message>
    <message>
        <source>Attach to an Application</source>
        <translation>S’attacher à une application</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Autorise</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Attacher</translation>
    </message>
    <message>
        <source>Show the sessions of the chosen application (Return)</source>
        <translation>Afficher les sessions de l’application sélectionnée (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualise&amp;r</translation>
    </message>
    <message>
        <source>Look again now; happens every two seconds anyway</source>
        <translation>Chercher à nouveau maintenant&#xa0;; a lieu de toute façon toutes les deux secondes</translation>
    </message>
    <message>
        <source>Nothing to attach to</source>
        <translation>Rien à quoi s’attacher</translation>
    </message>
    <message>
        <source>Start the program that serves Engine.IO with&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in its environment, or let it call&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. It appears here by itself.</source>
        <translation>Démarrer le programme qui sert Engine.IO avec&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; dans son environnement, ou lui faire appeler&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. Il apparaît ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachedApplication</name>
    <message>
        <source>No application that can be attached to is called %1.</source>
        <translation>Aucune application à laquelle s’attacher ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Several applications are called %1; attach to one by its process number: %2</source>
        <translation>Plusieurs applications s’appellent %1&#xa0;; s’attacher à l’une par son numéro de processus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be attached to: %2</source>
        <translation>Impossible de s’attacher à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Detached from %1: %2</source>
        <translation>Détaché de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The application is not attached any more.</source>
        <translation>L’application n’est plus attachée.</translation>
    </message>
    <message>
        <source>%1 lets inspectors only look, or does not allow this to them.</source>
        <translation>%1 ne laisse les inspecteurs qu’observer, ou ne leur permet pas cela.</translation>
    </message>
    <message>
        <source>%1 has refused: %2</source>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::BarChart</name>
    <message>
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose the session.</source>
        <translation>%1&#xa0;: %2. Cliquer pour sélectionner la session.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Intercepter les paquets</translation>
    </message>
    <message>
        <source>Stop packets that match until you let them go; heartbeats go on</source>
        <translation>Arrêter les paquets qui correspondent jusqu’à ce qu’on les laisse passer&#xa0;; les heartbeats continuent</translation>
    </message>
    <message>
        <source>&amp;Let Packet Go</source>
        <translation>&amp;Laisser passer le paquet</translation>
    </message>
    <message>
        <source>Let the chosen packets go, without a choice the first</source>
        <translation>Laisser passer les paquets sélectionnés, sans sélection le premier</translation>
    </message>
    <message>
        <source>Let &amp;All Go</source>
        <translation>&amp;Tout laisser passer</translation>
    </message>
    <message>
        <source>Let all stopped packets go</source>
        <translation>Laisser passer tous les paquets interceptés</translation>
    </message>
    <message>
        <source>&amp;Edit Packet…</source>
        <translation>&amp;Modifier le paquet…</translation>
    </message>
    <message>
        <source>Change the stopped packet, then let it go</source>
        <translation>Modifier le paquet intercepté, puis le laisser passer</translation>
    </message>
    <message>
        <source>&amp;Drop Packet</source>
        <translation>Re&amp;jeter le paquet</translation>
    </message>
    <message>
        <source>Lose the chosen packets, without a choice the first</source>
        <translation>Perdre les paquets sélectionnés, sans sélection le premier</translation>
    </message>
    <message>
        <source>Every packet, or such as dir:in type:message &quot;order&quot;</source>
        <translation>Tous les paquets, ou par exemple dir:in type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>Packets to stop</source>
        <translation>Paquets à intercepter</translation>
    </message>
    <message>
        <source>Which packets stop; Ctrl+Space or Down proposes</source>
        <translation>Quels paquets sont interceptés&#xa0;; Ctrl+Espace ou Bas propose</translation>
    </message>
    <message>
        <source>Columns of the stopped packets</source>
        <translation>Colonnes des paquets interceptés</translation>
    </message>
    <message>
        <source>Stopped packets</source>
        <translation>Paquets interceptés</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Ce qui ne va pas dans le filtre</translation>
    </message>
    <message>
        <source>No breakpoint here</source>
        <translation>Pas de point d’arrêt ici</translation>
    </message>
    <message>
        <source>No packet is stopped</source>
        <translation>Aucun paquet intercepté</translation>
    </message>
    <message>
        <source>The next one that matches waits here. Heartbeats go on.</source>
        <translation>Le prochain qui correspond attend ici. Les heartbeats continuent.</translation>
    </message>
    <message>
        <source>Packets go through</source>
        <translation>Les paquets passent</translation>
    </message>
    <message>
        <source>“Break at Packets” (F9) stops those that match.</source>
        <translation>«&#xa0;Intercepter les paquets&#xa0;» (F9) arrête ceux qui correspondent.</translation>
    </message>
</context>
<context>
    <name>Inspector::CaptureFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Wait until the capture has been opened.</source>
        <translation>Attendre que la capture soit ouverte.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; all before it is here.</source>
        <translation>%1 s’arrête au milieu d’un événement&#xa0;; tout ce qui précède est là.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 All before that is here.</source>
        <translation>%1 est endommagé&#xa0;: %2 Tout ce qui précède est là.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 est ouvert</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>%1 has been saved</source>
        <translation>%1 a été enregistré</translation>
    </message>
</context>
<context>
    <name>Inspector::ColumnChart</name>
    <message>
        <source>%1 k</source>
        <comment>thousands</comment>
        <translation>%1 k</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>range: count kind, count kind</comment>
        <translation>%1&#xa0;: %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>Inspector::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareActions</name>
    <message>
        <source>Compare With &amp;File…</source>
        <translation>Comparer à un &amp;fichier…</translation>
    </message>
    <message>
        <source>Show all that is stored beside a capture file</source>
        <translation>Afficher tout ce qui est conservé en regard d’un fichier de capture</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparer à</translation>
    </message>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Captures Engine.IO (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Mesures côte à côte</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>Colonnes des mesures</translation>
    </message>
    <message>
        <source>Session on the left</source>
        <translation>Session à gauche</translation>
    </message>
    <message>
        <source>Whose packets are on the left</source>
        <translation>À qui sont les paquets à gauche</translation>
    </message>
    <message>
        <source>Session on the right</source>
        <translation>Session à droite</translation>
    </message>
    <message>
        <source>Whose packets are on the right</source>
        <translation>À qui sont les paquets à droite</translation>
    </message>
    <message>
        <source>How many packets differ</source>
        <translation>Combien de paquets diffèrent</translation>
    </message>
    <message>
        <source>Hides packets that are alike</source>
        <translation>Masque les paquets identiques</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Rien à quoi comparer</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>There are none on either side.</source>
        <translation>Il n’y en a d’aucun côté.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n non comparé : il y en a trop</numerusform>
            <numerusform>%n non comparés : il y en a trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>The events are gone</source>
        <translation>Les événements ont disparu</translation>
    </message>
    <message>
        <source>They were removed, or something else was opened. Close this window.</source>
        <translation>Ils ont été supprimés, ou autre chose a été ouvert. Fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparedPackets</name>
    <message>
        <source>Content on the left</source>
        <translation>Contenu à gauche</translation>
    </message>
    <message>
        <source>Content on the right</source>
        <translation>Contenu à droite</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonModel</name>
    <message>
        <source>alike</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>à gauche seulement</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>à droite seulement</translation>
    </message>
    <message>
        <source>Left #</source>
        <translation>N° gauche</translation>
    </message>
    <message>
        <source>Right #</source>
        <translation>N° droite</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonTable</name>
    <message>
        <source>Packets side by side</source>
        <translation>Paquets côte à côte</translation>
    </message>
    <message>
        <source>Columns of the packets side by side</source>
        <translation>Colonnes des paquets côte à côte</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposeEdit</name>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>Ctrl+Return sends; Up and Down in an empty editor bring back what was sent</source>
        <translation>Ctrl+Entrée envoie&#xa0;; Haut et Bas dans un éditeur vide rappellent les envois précédents</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message>
        <source>JSON can&apos;t be empty</source>
        <translation>Le JSON ne peut pas être vide</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>A byte has two digits: one is missing</source>
        <translation>Un octet a deux chiffres&#xa0;: il en manque un</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be here in base64</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici en base64</translation>
    </message>
    <message>
        <source>The base64 is cut: a character is missing</source>
        <translation>Le base64 est tronqué&#xa0;: il manque un caractère</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Who gets it: the sessions chosen in the list, or all open ones</source>
        <translation>Qui le reçoit&#xa0;: les sessions sélectionnées dans la liste, ou toutes les sessions ouvertes</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Ping maintenant</translation>
    </message>
    <message>
        <source>Send the receivers a ping now</source>
        <translation>Envoyer un ping maintenant aux destinataires</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Close the receivers&apos; sessions</source>
        <translation>Fermer les sessions des destinataires</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binaire, hexadécimal</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binaire, base64</translation>
    </message>
    <message>
        <source>How the message below is meant</source>
        <translation>Comment interpréter le message ci-dessous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a template, or type a name to save this message under</source>
        <translation>Choisir un modèle, ou saisir un nom sous lequel enregistrer ce message</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Save this message under the template&apos;s name</source>
        <translation>Enregistrer ce message sous le nom du modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete the template of this name</source>
        <translation>Supprimer le modèle de ce nom</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was sent before (Up and Down in an empty editor)</source>
        <translation>Envois précédents (Haut et Bas dans un éditeur vide)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>Envo&amp;yer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n session sélectionnée</numerusform>
            <numerusform>%n sessions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the selected packet</source>
        <translation>Session du paquet sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>La seule session ouverte</numerusform>
            <numerusform>Les %n sessions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>No session is open yet.</source>
        <translation>Aucune session n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Choose an open session in the list, or a packet of one.</source>
        <translation>Sélectionner une session ouverte dans la liste, ou un de ses paquets.</translation>
    </message>
    <message>
        <source>Send this message (Ctrl+Return)</source>
        <translation>Envoyer ce message (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The message has a mistake, see on the left</source>
        <translation>Le message contient une erreur, voir à gauche</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The message is too long for a template.</source>
        <translation>Le message est trop long pour un modèle.</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>Enregistré comme modèle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrer par cette valeur</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Enter unfolds, Ctrl+F searches, Ctrl+C copies the value</source>
        <translation>Entrée déplie, Ctrl+F recherche, Ctrl+C copie la valeur</translation>
    </message>
    <message>
        <source>Search in this event</source>
        <translation>Rechercher dans cet événement</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the previous one (%1)</source>
        <translation>Entrée va au résultat suivant, Maj+Entrée au précédent (%1)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message>
        <source>Decoded event</source>
        <translation>Événement décodé</translation>
    </message>
    <message>
        <source>JSON of the payload</source>
        <translation>JSON du payload</translation>
    </message>
    <message>
        <source>Sides of the event</source>
        <translation>Facettes de l’événement</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodé</translation>
    </message>
    <message>
        <source>Engine.IO, Socket.IO and what they carry</source>
        <translation>Engine.IO, Socket.IO et ce qu’ils transportent</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>Le payload en texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The payload as a tree that can be searched and filtered by</source>
        <translation>Le payload sous forme d’arbre, pour rechercher et filtrer</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>The payload byte by byte</source>
        <translation>Le payload octet par octet</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>The head of a request or response</source>
        <translation>L’en-tête d’une requête ou d’une réponse</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Pourquoi fermée</translation>
    </message>
    <message>
        <source>Why the session ended or a pong was late, and what to try</source>
        <translation>Pourquoi la session s’est terminée ou un pong est arrivé en retard, et que tenter</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: next tab)</source>
        <translation>%1 (Ctrl+Tab&#xa0;: onglet suivant)</translation>
    </message>
    <message>
        <source>Selected bytes</source>
        <translation>Octets sélectionnés</translation>
    </message>
    <message>
        <source>Select a packet to see its content</source>
        <translation>Sélectionner un paquet pour voir son contenu</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The payload of this event could not be kept</source>
        <translation>Le payload de cet événement n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>This event has no payload</source>
        <translation>Cet événement n’a pas de payload</translation>
    </message>
    <message>
        <source>These bytes are no text: see the tab Hex</source>
        <translation>Ces octets ne sont pas du texte&#xa0;: voir l’onglet Hexa</translation>
    </message>
    <message>
        <source>JSON can only be read as a whole: choose “Load all” below</source>
        <translation>Le JSON ne se lit qu’en entier&#xa0;: choisir «&#xa0;Tout charger&#xa0;» ci-dessous</translation>
    </message>
    <message>
        <source>This event holds no JSON object or array</source>
        <translation>Cet événement ne contient ni objet ni tableau JSON</translation>
    </message>
    <message>
        <source>This event has no HTTP head: choose a request or a response</source>
        <translation>Cet événement n’a pas d’en-tête HTTP&#xa0;: choisir une requête ou une réponse</translation>
    </message>
    <message>
        <source>Nothing to explain: the session is open and answers its pings in time</source>
        <translation>Rien à expliquer&#xa0;: la session est ouverte et répond à temps à ses pings</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 (0x%2), %n byte(s)</source>
        <translation>
            <numerusform>Offset %1 (0x%2), %n octet</numerusform>
            <numerusform>Offset %1 (0x%2), %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::Diagnosis</name>
    <message>
        <source>The client takes less than it is sent. Send it less, or only the latest state; look at its network and at what blocks its event loop. maxQueuedBytes is where the server gives up.</source>
        <translation>Le client lit moins vite qu’on ne lui envoie. Lui envoyer moins, ou seulement le dernier état&#xa0;; examiner son réseau et ce qui bloque sa boucle d’événements. maxQueuedBytes est le seuil auquel le serveur abandonne.</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2 within the ping timeout of %3; #%4 ended it %5 after the ping, by the server&apos;s monotonic clock</source>
        <translation>la session %1 n’a pas répondu au ping #%2 dans le délai de ping de %3&#xa0;; le #%4 l’a terminée %5 après le ping, selon l’horloge monotone du serveur</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by the server&apos;s monotonic clock</source>
        <translation>la session %1 n’a pas répondu au ping #%2&#xa0;; le #%3 l’a terminée %4 après le ping, selon l’horloge monotone du serveur</translation>
    </message>
    <message>
        <source>The client was blocked, asleep or gone, or something held its pong back. Clients of protocol version 3 never answer a ping. When round trips were long before, a longer pingTimeout helps.</source>
        <translation>Le client était bloqué, en veille ou parti, ou quelque chose a retenu son pong. Les clients du protocole version 3 ne répondent jamais à un ping. Si les allers-retours étaient longs auparavant, un pingTimeout plus long aide.</translation>
    </message>
    <message>
        <source>pong #%1 of session %2 came %3 after ping #%4, by the server&apos;s monotonic clock: %5 over the ping timeout of %6</source>
        <translation>le pong #%1 de la session %2 est arrivé %3 après le ping #%4, selon l’horloge monotone du serveur&#xa0;: %5 au-delà du délai de ping de %6</translation>
    </message>
    <message>
        <source>This server let it pass; one that minds the timeout would have ended the session. Look at what kept the client busy meanwhile.</source>
        <translation>Ce serveur l’a toléré&#xa0;; un serveur qui respecte le délai aurait terminé la session. Chercher ce qui occupait le client entre-temps.</translation>
    </message>
    <message>
        <source>no probe came through the WebSocket that session %1 opened at #%2; given up at #%3, %4 later, and it stays with polling</source>
        <translation>aucune sonde n’est passée par le WebSocket que la session %1 a ouvert au #%2&#xa0;; abandon au #%3, %4 plus tard, et elle reste en polling</translation>
    </message>
    <message>
        <source>Something between lets the handshake pass and no frames: a proxy, a virus scanner. Let it pass WebSockets on this path, or use TLS.</source>
        <translation>Un intermédiaire laisse passer le handshake mais pas les trames&#xa0;: un proxy, un antivirus. Y autoriser les WebSockets sur ce chemin, ou utiliser TLS.</translation>
    </message>
    <message>
        <source>probe #%1 of session %2 was not answered; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>la sonde #%1 de la session %2 est restée sans réponse&#xa0;; abandon au #%3, %4 après l’ouverture du WebSocket, et elle reste en polling</translation>
    </message>
    <message>
        <source>A server answers a probe at once. Does it have this session, or does another worker?</source>
        <translation>Un serveur répond aussitôt à une sonde. Détient-il cette session, ou est-ce un autre worker&#xa0;?</translation>
    </message>
    <message>
        <source>the probe of session %1 was answered at #%2, but no UPGRADE came; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>la sonde de la session %1 a reçu sa réponse au #%2, mais aucun UPGRADE n’est venu&#xa0;; abandon au #%3, %4 après l’ouverture du WebSocket, et elle reste en polling</translation>
    </message>
    <message>
        <source>The answer didn&apos;t reach the client, or its poll never ended: look for a proxy that holds responses back, and turn its buffering off.</source>
        <translation>La réponse n’a pas atteint le client, ou son poll ne s’est jamais terminé&#xa0;: chercher un proxy qui retient les réponses, et désactiver sa mise en tampon.</translation>
    </message>
    <message>
        <source>%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6</source>
        <translation>%1 attendent pour la session %2 au #%3&#xa0;; %4 plus tôt, au #%5, c’était %6</translation>
    </message>
    <message>
        <source>%1 waited for session %2 when #%3 ended it by “%4”; the last packet before was #%5</source>
        <translation>%1 attendaient pour la session %2 quand le #%3 l’a terminée par «&#xa0;%4&#xa0;»&#xa0;; le dernier paquet précédent était le #%5</translation>
    </message>
    <message>
        <source>%1 of %2 compressed responses were no smaller than what they carry; #%3 took %4 for %5</source>
        <translation>%1 réponses compressées sur %2 n’étaient pas plus petites que leur contenu&#xa0;; le #%3 a pris %4 pour %5</translation>
    </message>
    <message>
        <source>Raise compressionThreshold above the size of these messages, or turn the compression off: it costs time on both ends.</source>
        <translation>Relever compressionThreshold au-dessus de la taille de ces messages, ou désactiver la compression&#xa0;: elle coûte du temps des deux côtés.</translation>
    </message>
    <message>
        <source>Missed pong</source>
        <translation>Pong manqué</translation>
    </message>
    <message>
        <source>Pong after its deadline</source>
        <translation>Pong après son échéance</translation>
    </message>
    <message>
        <source>Upgrade blocked</source>
        <translation>Upgrade bloqué</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Limite dépassée</translation>
    </message>
    <message>
        <source>Two requests at once</source>
        <translation>Deux requêtes à la fois</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>Mauvaise version du protocole</translation>
    </message>
    <message>
        <source>Unknown session</source>
        <translation>Session inconnue</translation>
    </message>
    <message>
        <source>Sent after the end</source>
        <translation>Envoi après la fin</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Lecteur lent</translation>
    </message>
    <message>
        <source>Reconnects in a loop</source>
        <translation>Reconnexions en boucle</translation>
    </message>
    <message>
        <source>Compression doesn&apos;t pay</source>
        <translation>Compression inutile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a line</comment>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>limit</comment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>request #%1 has several “Origin” fields, and none can be trusted; refused at #%2</source>
        <translation>la requête #%1 a plusieurs champs «&#xa0;Origin&#xa0;», dont aucun n’est fiable&#xa0;; refusée au #%2</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is this host, but its scheme differs, or the list or predicate of origins has no place for it</source>
        <translation>l’origine %1 de la requête #%2 a été refusée au #%3&#xa0;: c’est bien cet hôte, mais son schéma diffère, ou la liste ou le prédicat des origines ne la prévoit pas</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is not the server&apos;s own, %4, and no rule of corsAllowedOrigins allows it</source>
        <translation>l’origine %1 de la requête #%2 a été refusée au #%3&#xa0;: ce n’est pas celle du serveur, %4, et aucune règle de corsAllowedOrigins ne l’autorise</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise maxHttpBufferSize; the handshake tells the client the limit as maxPayload, and a proxy in front may have its own.</source>
        <translation>Envoyer des messages plus petits, ou augmenter maxHttpBufferSize&#xa0;; le handshake indique la limite au client dans maxPayload, et un proxy placé devant peut avoir la sienne.</translation>
    </message>
    <message>
        <source>request #%1 asks for a WebSocket, but has no “Upgrade” field; refused at #%2 with %3</source>
        <translation>la requête #%1 demande un WebSocket, mais n’a pas de champ «&#xa0;Upgrade&#xa0;»&#xa0;; refusée au #%2 avec %3</translation>
    </message>
    <message>
        <source>A proxy between took the field away, as each must that doesn&apos;t know it. nginx: proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.</source>
        <translation>Un proxy intermédiaire a retiré le champ, comme doit le faire tout proxy qui ne le connaît pas. nginx&#xa0;: proxy_http_version 1.1, et proxy_set_header pour Upgrade et Connection.</translation>
    </message>
    <message>
        <source>the WebSocket that request #%1 asks for was refused at #%2 with %3</source>
        <translation>le WebSocket demandé par la requête #%1 a été refusé au #%2 avec %3</translation>
    </message>
    <message>
        <source>Are upgrades allowed (allowsUpgrades, transports)? A status of 500 and more comes from a proxy or load balancer in front.</source>
        <translation>Les upgrades sont-ils autorisés (allowsUpgrades, transports)&#xa0;? Un statut 500 ou plus vient d’un proxy ou d’un répartiteur de charge placé devant.</translation>
    </message>
    <message>
        <source>the body of request #%1 is over the limit (%2); refused at #%3 with 413</source>
        <translation>le corps de la requête #%1 dépasse la limite (%2)&#xa0;; refusée au #%3 avec 413</translation>
    </message>
    <message>
        <source>session %1 sent a body over the limit (%2); refused at #%3 with 413, and the session ends</source>
        <translation>la session %1 a envoyé un corps qui dépasse la limite (%2)&#xa0;; refusé au #%3 avec 413, et la session se termine</translation>
    </message>
    <message>
        <source>a body was over the limit; refused at #%1 with 413</source>
        <translation>un corps dépassait la limite&#xa0;; refusé au #%1 avec 413</translation>
    </message>
    <message>
        <source>session %1 sent a WebSocket message over the limit (%2); refused at #%3 with close code 1009, and the session ends</source>
        <translation>la session %1 a envoyé un message WebSocket qui dépasse la limite (%2)&#xa0;; refusé au #%3 avec le code de fermeture 1009, et la session se termine</translation>
    </message>
    <message>
        <source>session %1 polled with #%2 while its poll #%3 was still waiting; refused at #%4, and the session ends</source>
        <translation>la session %1 a lancé le poll #%2 alors que son poll #%3 attendait encore&#xa0;; refusé au #%4, et la session se termine</translation>
    </message>
    <message>
        <source>A client has one GET under way at a time. Do two tabs or two objects share a session id, or does a proxy send requests twice?</source>
        <translation>Un client n’a qu’un GET en cours à la fois. Deux onglets ou deux objets partagent-ils un ID de session, ou un proxy envoie-t-il les requêtes deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>session %1 sent a POST while another was still on its way; refused at #%2, and the session ends</source>
        <translation>la session %1 a envoyé un POST alors qu’un autre était encore en cours&#xa0;; refusé au #%2, et la session se termine</translation>
    </message>
    <message>
        <source>A client has one POST under way at a time: what is sent meanwhile waits, and goes in one body.</source>
        <translation>Un client n’a qu’un POST en cours à la fois&#xa0;: ce qui est envoyé entre-temps attend, et part dans un seul corps.</translation>
    </message>
    <message>
        <source>Add the origin to corsAllowedOrigins as the browser writes it: scheme, host and port, no path. Behind TLS that a proxy ends, the server sees http: name the https origin.</source>
        <translation>Ajouter l’origine à corsAllowedOrigins telle que le navigateur l’écrit&#xa0;: schéma, hôte et port, sans chemin. Si un proxy termine le TLS, le serveur voit http&#xa0;: indiquer l’origine https.</translation>
    </message>
    <message>
        <source>response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the browser keeps it from the page</source>
        <translation>la réponse #%1 à l’origine %2 n’a pas de «&#xa0;Access-Control-Allow-Origin&#xa0;»&#xa0;: le navigateur ne la transmet pas à la page</translation>
    </message>
    <message>
        <source>The server&apos;s CORS is off. Turn it on with this origin, or let the proxy in front add the field.</source>
        <translation>Le CORS du serveur est désactivé. L’activer avec cette origine, ou laisser le proxy placé devant ajouter le champ.</translation>
    </message>
    <message>
        <source>request #%1 speaks Engine.IO version %2 (EIO=%2), which the server does not take; refused at #%3</source>
        <translation>la requête #%1 parle Engine.IO version %2 (EIO=%2), que le serveur n’accepte pas&#xa0;; refusée au #%3</translation>
    </message>
    <message>
        <source>request #%1 names no Engine.IO version (EIO=4); refused at #%2</source>
        <translation>la requête #%1 n’indique aucune version d’Engine.IO (EIO=4)&#xa0;; refusée au #%2</translation>
    </message>
    <message>
        <source>EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no Engine.IO client, or lost its query on the way.</source>
        <translation>EIO=3 est un client Socket.IO version 1 ou 2&#xa0;: utiliser la version 3 ou ultérieure, ou l’admettre (setAllowEio3()&#xa0;; allowEIO3 dans Node). Une requête sans EIO ne vient pas d’un client Engine.IO, ou a perdu ses paramètres en chemin.</translation>
    </message>
    <message>
        <source>request #%1 is of session %2, which was not opened here; refused at #%3</source>
        <translation>la requête #%1 est de la session %2, qui n’a pas été ouverte ici&#xa0;; refusée au #%3</translation>
    </message>
    <message>
        <source>The server was restarted, or another worker has this session. With several workers the load balancer must bring each session to the same one: sticky sessions.</source>
        <translation>Le serveur a redémarré, ou un autre worker détient cette session. Avec plusieurs workers, le répartiteur de charge doit toujours diriger une session vers le même&#xa0;: sticky sessions.</translation>
    </message>
    <message>
        <source>#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it carried is lost</source>
        <translation>le #%1 est arrivé de la session %2 %3 après que le #%4 l’avait terminée par «&#xa0;%5&#xa0;»&#xa0;; son contenu est perdu</translation>
    </message>
    <message>
        <source>The client doesn&apos;t know yet that its session is over. It should send nothing after “close”, and send again in the next session what was not acknowledged.</source>
        <translation>Le client ne sait pas encore que sa session est terminée. Il ne devrait rien envoyer après «&#xa0;close&#xa0;», et renvoyer dans la session suivante ce qui n’a pas été acquitté.</translation>
    </message>
    <message>
        <source>%1 sessions from %2 in %3, one after the other, none longer than %4; the first ended at #%5, the last at #%6 by “%7”</source>
        <translation>%1 sessions de %2 en %3, l’une après l’autre, aucune de plus de %4&#xa0;; la première s’est terminée au #%5, la dernière au #%6 par «&#xa0;%7&#xa0;»</translation>
    </message>
    <message>
        <source>Why closed tells how the last one ended. A client that fails at the same place each time needs a longer pause between its attempts, and often speaks another version or is refused by the application.</source>
        <translation>«&#xa0;Pourquoi fermée&#xa0;» indique comment la dernière s’est terminée. Un client qui échoue chaque fois au même point a besoin d’une pause plus longue entre ses tentatives, et souvent parle une autre version ou est refusé par l’application.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisModel</name>
    <message>
        <source>Trouble</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est mal passé</translation>
    </message>
    <message>
        <source>Columns of what went wrong</source>
        <translation>Colonnes de ce qui s’est mal passé</translation>
    </message>
    <message>
        <source>What is not listed</source>
        <translation>Ce qui n’est pas listé</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>Rien à diagnostiquer pour l’instant</translation>
    </message>
    <message>
        <source>No missed pong, no blocked upgrade, no refused request: none of the rules has found anything in these events.</source>
        <translation>Aucun pong manqué, aucun upgrade bloqué, aucune requête refusée&#xa0;: aucune règle n’a rien trouvé dans ces événements.</translation>
    </message>
    <message>
        <source>As events come, each thing that goes wrong gets a line here, with what proves it and what to try.</source>
        <translation>À mesure que les événements arrivent, chaque problème reçoit ici une ligne, avec ce qui le prouve et que tenter.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>%n autre du même genre, non listé</numerusform>
            <numerusform>%n autres du même genre, non listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>Diagnostic (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::EmbeddedServer</name>
    <message>
        <source>The server cannot start: %1</source>
        <translation>Le serveur ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken; the server listens on %2.</source>
        <translation>Le port %1 est pris&#xa0;; le serveur écoute sur le port %2.</translation>
    </message>
    <message>
        <source>These options are not valid: %1</source>
        <translation>Ces options ne sont pas valides&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::EmptyState</name>
    <message>
        <source>What to do next</source>
        <translation>Que faire ensuite</translation>
    </message>
</context>
<context>
    <name>Inspector::EventHeader</name>
    <message>
        <source>Carried by %1</source>
        <translation>Transporté par %1</translation>
    </message>
    <message>
        <source>Answers %1 after %2</source>
        <translation>Répond à %1 après %2</translation>
    </message>
    <message>
        <source>Answered by %1 after %2</source>
        <translation>Réponse par %1 après %2</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Événement sélectionné</translation>
    </message>
    <message>
        <source>Goes to the event that this one belongs to</source>
        <translation>Va à l’événement auquel celui-ci est lié</translation>
    </message>
    <message>
        <source>Linked event</source>
        <translation>Événement lié</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark this event</source>
        <translation>Marquer cet événement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this event</source>
        <translation>Copier cet événement</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>A comment for this event: Enter keeps it, Esc takes it back</source>
        <translation>Un commentaire sur cet événement&#xa0;: Entrée le conserve, Échap l’annule</translation>
    </message>
    <message>
        <source>Comment for this event</source>
        <translation>Commentaire sur cet événement</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copier en hexa</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copier en commande curl</translation>
    </message>
    <message>
        <source>Copy as wscat command</source>
        <translation>Copier en commande wscat</translation>
    </message>
    <message>
        <source>This event is too large for the clipboard</source>
        <translation>Cet événement est trop volumineux pour le presse-papiers</translation>
    </message>
</context>
<context>
    <name>Inspector::Explanation</name>
    <message>
        <source>The last packet from the client, #%1, came %2 before the end.</source>
        <translation>Le dernier paquet du client, #%1, est arrivé %2 avant la fin.</translation>
    </message>
    <message>
        <source>The client had sent no packet.</source>
        <translation>Le client n’avait envoyé aucun paquet.</translation>
    </message>
    <message>
        <source>The server asked whether the client is still there, and no answer came in time. The server then gave the session up.</source>
        <translation>Le serveur a demandé si le client était toujours là, et aucune réponse n’est venue à temps. Le serveur a alors abandonné la session.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1, fired %2 later.</source>
        <translation>Échéance du pong&#xa0;: armée par le ping #%1, déclenchée %2 plus tard.</translation>
    </message>
    <message>
        <source>The ping timeout is %1.</source>
        <translation>Le délai de ping est de %1.</translation>
    </message>
    <message>
        <source>Is the client&apos;s event loop blocked, or its tab or device asleep? Then no pong can be sent.</source>
        <translation>La boucle d’événements du client est-elle bloquée, ou son onglet ou appareil en veille&#xa0;? Alors aucun pong ne peut partir.</translation>
    </message>
    <message>
        <source>Does the client answer a packet “2” with “3”? Clients of protocol version 3 send pings themselves and never answer one.</source>
        <translation>Le client répond-il «&#xa0;3&#xa0;» à un paquet «&#xa0;2&#xa0;»&#xa0;? Les clients du protocole version 3 envoient eux-mêmes les pings et n’y répondent jamais.</translation>
    </message>
    <message>
        <source>Does a proxy hold responses back? Turn its buffering off for this path.</source>
        <translation>Un proxy retient-il les réponses&#xa0;? Désactiver sa mise en tampon pour ce chemin.</translation>
    </message>
    <message>
        <source>If round trips before were long, a longer ping timeout helps; see Ping timing.</source>
        <translation>Si les allers-retours précédents étaient longs, un délai de ping plus long aide&#xa0;; voir Timing des pings.</translation>
    </message>
    <message>
        <source>The connection was closed from the other side, without the CLOSE packet that a client sends when it leaves by itself.</source>
        <translation>La connexion a été fermée par l’autre côté, sans le paquet CLOSE qu’un client envoie quand il part de lui-même.</translation>
    </message>
    <message>
        <source>Was the page reloaded or the program ended? That looks just like this.</source>
        <translation>La page a-t-elle été rechargée ou le programme quitté&#xa0;? Cela se présente exactement ainsi.</translation>
    </message>
    <message>
        <source>A proxy or load balancer between may close idle connections: compare its time limit with the silence above, and keep the ping interval below it.</source>
        <translation>Un proxy ou répartiteur de charge intermédiaire ferme peut-être les connexions inactives&#xa0;: comparer sa limite de temps au silence ci-dessus, et garder l’intervalle de ping en dessous.</translation>
    </message>
    <message>
        <source>Did the client&apos;s network change? It will connect again with a new session.</source>
        <translation>Le client a-t-il changé de réseau&#xa0;? Il se reconnectera avec une nouvelle session.</translation>
    </message>
    <message>
        <source>The server ended the session because something was wrong with the connection or with what came over it.</source>
        <translation>Le serveur a terminé la session à cause d’un problème avec la connexion ou avec ce qui y a transité.</translation>
    </message>
    <message>
        <source>The last error before was #%1, %2 before the end: %3</source>
        <translation>La dernière erreur précédente était le #%1, %2 avant la fin&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 were waiting to be sent to it.</source>
        <translation>%1 attendaient de lui être envoyés.</translation>
    </message>
    <message>
        <source>Was a message larger than maxHttpBufferSize? The client is told that limit in the handshake.</source>
        <translation>Un message dépassait-il maxHttpBufferSize&#xa0;? Le client apprend cette limite dans le handshake.</translation>
    </message>
    <message>
        <source>Did the client read too slowly, so that more than maxQueuedBytes waited for it?</source>
        <translation>Le client lisait-il trop lentement, si bien que plus de maxQueuedBytes l’attendaient&#xa0;?</translation>
    </message>
    <message>
        <source>Does the client send two polls at once, or something that is no Engine.IO packet? Look at the last packets below.</source>
        <translation>Le client envoie-t-il deux polls à la fois, ou quelque chose qui n’est pas un paquet Engine.IO&#xa0;? Voir les derniers paquets ci-dessous.</translation>
    </message>
    <message>
        <source>The client said goodbye with a CLOSE packet: its own code ended the session.</source>
        <translation>Le client a pris congé par un paquet CLOSE&#xa0;: son propre code a terminé la session.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the client for a call that disconnects, or for a page that is left.</source>
        <translation>Si ce n’était pas voulu, chercher dans le client un appel qui déconnecte, ou une page que l’on quitte.</translation>
    </message>
    <message>
        <source>The server ended the session: the application or a person asked for it, or the server was stopped.</source>
        <translation>Le serveur a terminé la session&#xa0;: l’application ou une personne l’a demandé, ou le serveur a été arrêté.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the application for a call of disconnectClient() or shutdown().</source>
        <translation>Si ce n’était pas voulu, chercher dans l’application un appel à disconnectClient() ou shutdown().</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Fermée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Late pong</source>
        <translation>Pong en retard</translation>
    </message>
    <message>
        <source>No pong yet</source>
        <translation>Pas encore de pong</translation>
    </message>
    <message>
        <source>Pong #%1 came %2 after ping #%3.</source>
        <translation>Le pong #%1 est arrivé %2 après le ping #%3.</translation>
    </message>
    <message>
        <source>Ping #%1 has been waiting for its pong for %2.</source>
        <translation>Le ping #%1 attend son pong depuis %2.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1 with %2, of which %3 % were used.</source>
        <translation>Échéance du pong&#xa0;: armée par le ping #%1 avec %2, dont %3&#xa0;% ont été utilisés.</translation>
    </message>
    <message>
        <source>Once is nothing; again and again it ends with “ping timeout”.</source>
        <translation>Une fois, ce n’est rien&#xa0;; si cela se répète, cela finit par «&#xa0;ping timeout&#xa0;».</translation>
    </message>
    <message>
        <source>Look at what was sent before: a large message on the same connection delays the pong behind it.</source>
        <translation>Voir ce qui a été envoyé avant&#xa0;: un gros message sur la même connexion retarde le pong qui le suit.</translation>
    </message>
    <message>
        <source>A browser slows the timers of hidden tabs down; a busy main thread does the same.</source>
        <translation>Un navigateur ralentit les timers des onglets masqués&#xa0;; un thread principal occupé a le même effet.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>Exp&amp;orter…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Export</source>
        <translation>A&amp;nnuler l’export</translation>
    </message>
    <message>
        <source>Write events to a file for other programs, or a report</source>
        <translation>Écrire des événements dans un fichier pour d’autres programmes, ou un rapport</translation>
    </message>
    <message>
        <source>Stop exporting; the file is not written</source>
        <translation>Arrêter l’export ; le fichier n’est pas écrit</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Only what the &amp;filter shows</source>
        <translation>Seulement ce que montre le &amp;filtre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>À qui le fichier est destiné</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Whose events are exported</source>
        <translation>À qui sont les événements exportés</translation>
    </message>
    <message>
        <source>There is no filter: all is shown</source>
        <translation>Aucun filtre : tout est affiché</translation>
    </message>
    <message>
        <source>What the format is good for</source>
        <translation>À quoi sert le format</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>A report is about one session: choose one.</source>
        <translation>Un rapport porte sur une seule session : en choisir une.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>An HTML report is about one session: choose one.</source>
        <translation>Un rapport HTML porte sur une seule session : en choisir une.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file.</source>
        <translation>Impossible d’écrire %1 : ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message>
        <source>%1 has been exported</source>
        <translation>%1 a été exporté</translation>
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
        <translation> o/s</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>What is wrong with the fault</source>
        <translation>Ce qui ne va pas dans la perturbation</translation>
    </message>
    <message>
        <source>Everything, or such as type:message &quot;order&quot;</source>
        <translation>Tout, ou par exemple type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Perturbation&#xa0;:</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui va mal</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>R&amp;etard&#xa0;:</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>0 to one hour</source>
        <translation>De 0 à une heure</translation>
    </message>
    <message>
        <source>± &amp;Jitter:</source>
        <translation>± &amp;Gigue&#xa0;:</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Each packet is so much faster or slower, evenly spread</source>
        <translation>Chaque paquet est plus rapide ou plus lent d’au plus cette durée, uniformément répartie</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>&amp;Bande passante&#xa0;:</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>Bytes a second for each session and direction</source>
        <translation>Octets par seconde pour chaque session et direction</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>S&amp;tatut&#xa0;:</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>200 to 599</source>
        <translation>De 200 à 599</translation>
    </message>
    <message>
        <source>&amp;Sessions:</source>
        <translation>&amp;Sessions&#xa0;:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Whose packets and requests</source>
        <translation>À qui sont les paquets et requêtes</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>&amp;Direction&#xa0;:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Which way packets go</source>
        <translation>Dans quel sens vont les paquets</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Type de paquet</translation>
    </message>
    <message>
        <source>Packets of which type</source>
        <translation>Les paquets de quel type</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>Seu&amp;lement&#xa0;:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Only what matches; Ctrl+Space or Down proposes</source>
        <translation>Seulement ce qui correspond&#xa0;; Ctrl+Espace ou Bas propose</translation>
    </message>
    <message>
        <source>&amp;Hits:</source>
        <translation>&amp;Occurrences&#xa0;:</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>After so many it ends by itself</source>
        <translation>Après ce nombre, elle se termine d’elle-même</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← du client</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ vers le client</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>Tous les paquets</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New ones, with their handshakes</source>
        <translation>Les nouvelles, avec leurs handshakes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultModel</name>
    <message>
        <source>%1 of %2, spent</source>
        <translation>%1 sur %2, épuisée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Perturbation</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non appliquée : %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>non appliquée</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n perturbation</numerusform>
            <numerusform>%n perturbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>%n paquet intercepté</numerusform>
            <numerusform>%n paquets interceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>breakpoint set</source>
        <translation>point d’arrêt actif</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server for faults.</source>
        <translation>Un fichier de capture est ouvert&#xa0;: ses sessions appartiennent au passé. Démarrer le serveur pour des perturbations.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it for faults.</source>
        <translation>Le serveur ne tourne pas. Le démarrer pour des perturbations.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t run. Start it for faults.</source>
        <translation>Le proxy ne tourne pas. Le démarrer pour des perturbations.</translation>
    </message>
    <message>
        <source>The connection was not cut: %1</source>
        <translation>La connexion n’a pas été coupée : %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsView</name>
    <message>
        <source>Add Fault</source>
        <translation>Ajouter une perturbation</translation>
    </message>
    <message>
        <source>&amp;Add Fault…</source>
        <translation>&amp;Ajouter une perturbation…</translation>
    </message>
    <message>
        <source>Make a fault (Insert)</source>
        <translation>Créer une perturbation (Inser)</translation>
    </message>
    <message>
        <source>&amp;Edit Fault…</source>
        <translation>&amp;Modifier la perturbation…</translation>
    </message>
    <message>
        <source>Change the chosen fault (Enter)</source>
        <translation>Modifier la perturbation sélectionnée (Entrée)</translation>
    </message>
    <message>
        <source>&amp;Remove Faults</source>
        <translation>&amp;Supprimer les perturbations</translation>
    </message>
    <message>
        <source>Remove the chosen faults (Delete)</source>
        <translation>Supprimer les perturbations sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>&amp;Cut Connection Now</source>
        <translation>&amp;Couper la connexion maintenant</translation>
    </message>
    <message>
        <source>Reset the TCP connection of the chosen session at once</source>
        <translation>Réinitialiser immédiatement la connexion TCP de la session sélectionnée</translation>
    </message>
    <message>
        <source>Columns of the faults</source>
        <translation>Colonnes des perturbations</translation>
    </message>
    <message>
        <source>Faults; Space switches one off and on</source>
        <translation>Perturbations&#xa0;; Espace en désactive et active une</translation>
    </message>
    <message>
        <source>Choose one fault</source>
        <translation>Sélectionner une seule perturbation</translation>
    </message>
    <message>
        <source>Choose a fault</source>
        <translation>Sélectionner une perturbation</translation>
    </message>
    <message>
        <source>Choose an open session in the list</source>
        <translation>Sélectionner une session ouverte dans la liste</translation>
    </message>
    <message>
        <source>Choose a fault; for the chosen session, if there is one</source>
        <translation>Choisir une perturbation&#xa0;; pour la session sélectionnée, s’il y en a une</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Rien ne va mal</translation>
    </message>
    <message>
        <source>Add a fault: a slow network, a lost pong, refused upgrades.</source>
        <translation>Ajouter une perturbation&#xa0;: un réseau lent, un pong perdu, des upgrades refusés.</translation>
    </message>
    <message>
        <source>No faults here</source>
        <translation>Pas de perturbations ici</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBar</name>
    <message>
        <source>&amp;Filter Packets</source>
        <translation>&amp;Filtrer les paquets</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>&amp;Previous Filter</source>
        <translation>Filtre précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Next Filter</source>
        <translation>Filtre suiva&amp;nt</translation>
    </message>
    <message>
        <source>Hide &amp;Heartbeats</source>
        <translation>Masquer les &amp;heartbeats</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>Enregistrer le f&amp;iltre…</translation>
    </message>
    <message>
        <source>Filter: a word, type:message, rtt&gt;200ms, data.user.id=42, /regex/</source>
        <translation>Filtre&#xa0;: un mot, type:message, rtt&gt;200ms, data.user.id=42, /regex/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Packets that match</source>
        <translation>Paquets qui correspondent</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Ce qui ne va pas dans le filtre</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Nom du filtre enregistré</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 jusqu’ici, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>What to show (%1); Ctrl+Space or Down proposes</source>
        <translation>Ce qu’il faut afficher (%1)&#xa0;; Ctrl+Espace ou Bas propose</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Filtre enregistré %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Propositions pour le filtre</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message>
        <source>What happened, what proves it, what to try</source>
        <translation>Ce qui s’est passé, ce qui le prouve, que tenter</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Que tenter</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La preuve</translation>
    </message>
    <message>
        <source>Choose a line: the packets go to what proves it, and a hint at the cure stands here.</source>
        <translation>Choisir une ligne&#xa0;: les paquets vont à ce qui le prouve, et une piste de solution s’affiche ici.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n message est omis : la capture n’a pas conservé ses données.</numerusform>
            <numerusform>%n messages sont omis : la capture n’a pas conservé leurs données.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session could be opened on %1.</source>
        <translation>Aucune session n’a pu être ouverte sur %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessRun</name>
    <message>
        <source>listening on %1</source>
        <translation>écoute sur %1</translation>
    </message>
    <message>
        <source>listening on %1, in front of %2</source>
        <translation>écoute sur %1, devant %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened and saved at once.</source>
        <translation>%1 ne peut pas être ouvert et enregistré à la fois.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>attaché à %1</translation>
    </message>
    <message>
        <source>This source has no faults.</source>
        <translation>Cette source n’a pas de perturbations.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>La session %1 n’existe pas.</translation>
    </message>
    <message>
        <source>An HTML report is about one session, and there are %1: --session SID chooses one.</source>
        <translation>Un rapport HTML porte sur une seule session, et il y en a %1 : --session SID en choisit une.</translation>
    </message>
    <message>
        <source>The script did not end; it was at step %1 of %2.</source>
        <translation>Le script ne s’est pas terminé ; il était à l’étape %1 sur %2.</translation>
    </message>
    <message>
        <source>No event matches: %1</source>
        <translation>Aucun événement ne correspond : %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>Copier en hexa</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Octets du payload</translation>
    </message>
    <message>
        <source>Drag or use Shift with the arrow keys to select, Ctrl+C copies</source>
        <translation>Glisser, ou Maj avec les touches fléchées, pour sélectionner&#xa0;; Ctrl+C copie</translation>
    </message>
    <message>
        <source>Only the first %1 are copied</source>
        <translation>Seuls les premiers %1 sont copiés</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightDialog</name>
    <message>
        <source>Highlight Rules</source>
        <translation>Règles de surlignage</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Escape); the rules stay</source>
        <translation>Fermer (Échap)&#xa0;; les règles restent</translation>
    </message>
    <message>
        <source>Such as rtt&gt;200ms, event:order, /regex/</source>
        <translation>Par exemple rtt&gt;200ms, event:order, /regex/</translation>
    </message>
    <message>
        <source>Packets to highlight</source>
        <translation>Paquets à surligner</translation>
    </message>
    <message>
        <source>Which packets get the colour; Ctrl+Space or Down proposes</source>
        <translation>Quels paquets reçoivent la couleur&#xa0;; Ctrl+Espace ou Bas propose</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>Couleur des lignes</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Ce qui ne va pas dans la règle</translation>
    </message>
    <message>
        <source>&amp;Packets:</source>
        <translation>&amp;Paquets&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Highlight rules, the first that matches decides</source>
        <translation>Règles de surlignage, la première qui correspond décide</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Pas encore de règles</translation>
    </message>
    <message>
        <source>Add a rule, or choose “Highlight Rows Like This…” in the menu of a packet. The first rule that matches colours the row.</source>
        <translation>Ajouter une règle, ou choisir «&#xa0;Surligner les lignes comme celle-ci…&#xa0;» dans le menu d’un paquet. La première règle qui correspond colore la ligne.</translation>
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
        <translation>(rien pour l’instant)</translation>
    </message>
    <message>
        <source>%1. Space turns the rule on and off.</source>
        <translation>%1. Espace active et désactive la règle.</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpView</name>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>Head as it was sent</source>
        <translation>En-tête tel qu’envoyé</translation>
    </message>
</context>
<context>
    <name>Inspector::LoadBar</name>
    <message>
        <source>Load all</source>
        <translation>Tout charger</translation>
    </message>
    <message>
        <source>Decode the whole payload; the window stays usable meanwhile</source>
        <translation>Décoder tout le payload&#xa0;; la fenêtre reste utilisable entre-temps</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les premiers %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Capture</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paquet</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation>&amp;Restaurer la disposition par défaut</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
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
        <source>Exported to %1</source>
        <translation>Exporté dans %1</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Inspector::OptionRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Choisir un fichier pour %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Par défaut&#xa0;: %2</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketActions</name>
    <message>
        <source>%1: there is no further one among the packets shown.</source>
        <translation>%1&#xa0;: il n’y en a pas d’autre parmi les paquets affichés.</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>Erreur &amp;suivante</translation>
    </message>
    <message>
        <source>Previous E&amp;rror</source>
        <translation>Erreur &amp;précédente</translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation>&amp;Message suivant</translation>
    </message>
    <message>
        <source>Previous Me&amp;ssage</source>
        <translation>Messa&amp;ge précédent</translation>
    </message>
    <message>
        <source>Next M&amp;arked Packet</source>
        <translation>Paquet ma&amp;rqué suivant</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Packet</source>
        <translation>Paquet mar&amp;qué précédent</translation>
    </message>
    <message>
        <source>&amp;Linked Packet</source>
        <translation>Paquet &amp;lié</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Packet</source>
        <translation>S&amp;uivre le paquet le plus récent</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marquer</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>C&amp;ommenter…</translation>
    </message>
    <message>
        <source>Only This &amp;Session</source>
        <translation>Seulement cette &amp;session</translation>
    </message>
    <message>
        <source>Only This &amp;Type</source>
        <translation>Seulement ce t&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Not This Type</source>
        <translation>&amp;Pas ce type</translation>
    </message>
    <message>
        <source>From &amp;Here On</source>
        <translation>À partir d’&amp;ici</translation>
    </message>
    <message>
        <source>Highlight &amp;Rows Like This…</source>
        <translation>Surligner les li&amp;gnes comme celle-ci…</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Time Since &amp;Start</source>
        <translation>Temps depuis le &amp;début</translation>
    </message>
    <message>
        <source>Time Since &amp;Previous</source>
        <translation>Temps depuis le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Only %1 %2</source>
        <translation>S&amp;eulement %1 %2</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>S&amp;eulement cette valeur</translation>
    </message>
    <message>
        <source>N&amp;ot %1 %2</source>
        <translation>P&amp;as %1 %2</translation>
    </message>
    <message>
        <source>N&amp;ot This Value</source>
        <translation>P&amp;as cette valeur</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>No packet that belongs to this one is shown.</source>
        <translation>Aucun paquet lié à celui-ci n’est affiché.</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketCopy</name>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>&amp;Copier le payload</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Copier en &amp;hexa</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>Copier en commande c&amp;url</translation>
    </message>
    <message>
        <source>Copy as &amp;wscat Command</source>
        <translation>Copier en commande &amp;wscat</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketDialog</name>
    <message>
        <source>Edit Stopped Packet</source>
        <translation>Modifier le paquet intercepté</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binaire, hexadécimal</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Type de paquet</translation>
    </message>
    <message>
        <source>The type of the packet; only a message can be binary</source>
        <translation>Le type du paquet&#xa0;; seul un message peut être binaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the data below is meant</source>
        <translation>Comment interpréter les données ci-dessous</translation>
    </message>
    <message>
        <source>Data of the packet</source>
        <translation>Données du paquet</translation>
    </message>
    <message>
        <source>What is wrong with the packet</source>
        <translation>Ce qui ne va pas dans le paquet</translation>
    </message>
    <message>
        <source>&amp;Let It Go</source>
        <translation>&amp;Laisser passer</translation>
    </message>
    <message>
        <source>Let it go as it is here (Ctrl+Return)</source>
        <translation>Le laisser passer tel qu’il est ici (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>The packet is stopped no more: its session has ended, or all were let go.</source>
        <translation>Le paquet n’est plus intercepté&#xa0;: sa session s’est terminée, ou tous les paquets ont pu passer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Only a message can be binary.</source>
        <translation>Seul un message peut être binaire.</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>+ Time</source>
        <translation>+ Temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Numéro de l’événement</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Secondes depuis le début</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Secondes depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Direction: ← from the client, → to the client</source>
        <translation>Direction&#xa0;: ← du client, → vers le client</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de session</translation>
    </message>
    <message>
        <source>Transport it travelled over</source>
        <translation>Transport emprunté</translation>
    </message>
    <message>
        <source>Packet type or event</source>
        <translation>Type de paquet ou événement</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Taille du payload</translation>
    </message>
    <message>
        <source>Round trip of a pong, time a response took</source>
        <translation>Aller-retour d’un pong, durée d’une réponse</translation>
    </message>
    <message>
        <source>Beginning of the payload, or what the event means</source>
        <translation>Début du payload, ou signification de l’événement</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ en retard</translation>
    </message>
    <message>
        <source>⚠ missed</source>
        <translation>⚠ manqué</translation>
    </message>
    <message>
        <source>(payload lost)</source>
        <translation>(payload perdu)</translation>
    </message>
    <message>
        <source>Highlighted by %1</source>
        <translation>Surligné par %1</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <translation>%1, client %2</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Columns of the packets</source>
        <translation>Colonnes des paquets</translation>
    </message>
    <message>
        <source>Go to the newest packet</source>
        <translation>Aller au paquet le plus récent</translation>
    </message>
    <message>
        <source>Follow the newest packet (%1)</source>
        <translation>Suivre le paquet le plus récent (%1)</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ %n nouveau</numerusform>
            <numerusform>▼ %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketsPanel</name>
    <message>
        <source>Comment on the packet, then Enter</source>
        <translation>Commentaire sur le paquet, puis Entrée</translation>
    </message>
    <message>
        <source>Comment on the packet</source>
        <translation>Commentaire sur le paquet</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape doesn&apos;t</source>
        <translation>Entrée le conserve, Échap non</translation>
    </message>
    <message>
        <source>No packet matches</source>
        <translation>Aucun paquet ne correspond</translation>
    </message>
    <message>
        <source>&amp;Highlight Rules…</source>
        <translation>Règles de sur&amp;lignage…</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Rien à observer pour l’instant</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>En attente d’un client</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;or open that address in a browser.</source>
        <translation>Connecter un client Engine.IO ou Socket.IO à&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;ou ouvrir cette adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>The proxy is stopped</source>
        <translation>Le proxy est arrêté</translation>
    </message>
    <message>
        <source>Point a client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;instead of %2</source>
        <translation>Connecter un client à&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;au lieu de %2</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>%1 has no events.</source>
        <translation>%1 ne contient aucun événement.</translation>
    </message>
    <message>
        <source>Start the server and point a client at it, put a proxy in front of another server, attach to an application, or open a capture.</source>
        <translation>Démarrer le serveur et y connecter un client, placer un proxy devant un autre serveur, s’attacher à une application, ou ouvrir une capture.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>%1 has no sessions, or nothing has happened since it was attached to.</source>
        <translation>%1 n’a aucune session, ou rien ne s’est passé depuis l’attachement.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyDialog</name>
    <message>
        <source>&amp;Start Proxy</source>
        <translation>&amp;Démarrer le proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss</source>
        <translation>Où se trouve le serveur&#xa0;: http, https, ws ou wss</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>cet ordinateur seulement (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>toutes les adresses de cet ordinateur (0.0.0.0)</translation>
    </message>
    <message>
        <source>From where clients can reach the proxy</source>
        <translation>D’où les clients peuvent atteindre le proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>The port that clients connect to instead of the server&apos;s</source>
        <translation>Le port auquel les clients se connectent au lieu de celui du serveur</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Clients connect to the proxy, and the proxy to the server. Every byte passes unchanged. A proxy only watches: sending and disconnecting are the server&apos;s.</source>
        <translation>Les clients se connectent au proxy, et le proxy au serveur. Chaque octet passe inchangé. Un proxy ne fait qu’observer&#xa0;: envoyer et déconnecter reviennent au serveur.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Start Proxy</source>
        <translation>Démarrer le proxy</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>&amp;Accessible depuis</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Starts the proxy; the server of the inspector is stopped</source>
        <translation>Démarre le proxy&#xa0;; le serveur de l’inspecteur est arrêté</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxySource</name>
    <message>
        <source>The proxy cannot listen on %1, port %2: %3</source>
        <translation>Le proxy ne peut pas écouter sur %1, port %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>Impossible d’atteindre %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::RateChart</name>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
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
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>At %1: ← %2, → %3 a second</source>
        <translation>À %1&#xa0;: ← %2, → %3 par seconde</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>&amp;Rejouer…</translation>
    </message>
    <message>
        <source>Stop Repla&amp;y</source>
        <translation>Arrêter le &amp;rejeu</translation>
    </message>
    <message>
        <source>End the replay and its sessions</source>
        <translation>Terminer le rejeu et ses sessions</translation>
    </message>
    <message>
        <source>Play the clients of the capture against a server</source>
        <translation>Rejouer les clients de la capture face à un serveur</translation>
    </message>
    <message>
        <source>A replay needs a capture. Open one for it.</source>
        <translation>Un rejeu nécessite une capture. En ouvrir une pour cela.</translation>
    </message>
    <message>
        <source>Replay: %1 %</source>
        <translation>Rejeu : %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n message a été omis : la capture n’a pas conservé ses données.</numerusform>
            <numerusform>%n messages ont été omis : la capture n’a pas conservé leurs données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was stopped.
%1</source>
        <translation>Le rejeu a été arrêté.
%1</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Rejouer</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>the inspector’s own, which shows what comes</source>
        <translation>celui de l’inspecteur, qui montre ce qui arrive</translation>
    </message>
    <message>
        <source>another server; the capture stays open</source>
        <translation>un autre serveur ; la capture reste ouverte</translation>
    </message>
    <message>
        <source>The server that the clients connect to</source>
        <translation>Le serveur auquel les clients se connectent</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss; its query goes along</source>
        <translation>Où se trouve le serveur : http, https, ws ou wss ; ses paramètres de requête sont transmis</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>la seule session de la capture</numerusform>
            <numerusform>les %n sessions de la capture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>%n session sélectionnée</numerusform>
            <numerusform>les %n sessions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions whose clients are replayed</source>
        <translation>Les sessions dont les clients sont rejoués</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>in lock-step: when all has come that had come before</source>
        <translation>synchronisé : une fois arrivé tout ce qui était arrivé avant</translation>
    </message>
    <message>
        <source>as recorded: at the recorded times</source>
        <translation>comme enregistré : aux instants enregistrés</translation>
    </message>
    <message>
        <source>fast: at once</source>
        <translation>rapide : immédiatement</translation>
    </message>
    <message>
        <source>When a message goes</source>
        <translation>Quand un message part</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>The clients of the capture connect once more, send what they sent then, and compare what the server says. Nothing is rewritten: ids that a server gives differ.</source>
        <translation>Les clients de la capture se connectent à nouveau, envoient ce qu’ils avaient envoyé, et comparent ce que dit le serveur. Rien n’est réécrit : les ID donnés par un serveur diffèrent.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;essions</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>R&amp;ythme</translation>
    </message>
    <message>
        <source>Connects the clients</source>
        <translation>Connecte les clients</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayPeer</name>
    <message>
        <source>the upgrade failed</source>
        <translation>l’upgrade a échoué</translation>
    </message>
    <message>
        <source>the server offers no upgrade</source>
        <translation>le serveur ne propose pas d’upgrade</translation>
    </message>
    <message>
        <source>no session could be opened</source>
        <translation>aucune session n’a pu être ouverte</translation>
    </message>
    <message>
        <source>the session ended before all was sent</source>
        <translation>la session s’est terminée avant que tout soit envoyé</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyScript</name>
    <message>
        <source>Reply %1: %2</source>
        <translation>Réponse %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyTable</name>
    <message>
        <source>Match</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>In the filter language, such as /^hello/i; empty: every message</source>
        <translation>Dans le langage de filtre, par exemple /^hello/i&#xa0;; vide&#xa0;: chaque message</translation>
    </message>
    <message>
        <source>Such as 200 ms</source>
        <translation>Par exemple 200 ms</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Réponses scriptées</translation>
    </message>
    <message>
        <source>The first line that matches answers; F2 edits a cell</source>
        <translation>La première ligne qui correspond répond&#xa0;; F2 modifie une cellule</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected reply</source>
        <translation>Supprimer la réponse sélectionnée</translation>
    </message>
    <message>
        <source>Line %1: a delay has a unit, such as “200 ms”</source>
        <translation>Ligne %1&#xa0;: un délai a une unité, par exemple «&#xa0;200 ms&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Inspector::RoundTripChart</name>
    <message>
        <source>Round trips over time</source>
        <translation>Allers-retours dans le temps</translation>
    </message>
    <message>
        <source>No heartbeat yet.
A server sends a ping every few seconds; the time until its pong is drawn here.</source>
        <translation>Pas encore de heartbeat.
Un serveur envoie un ping toutes les quelques secondes&#xa0;; le temps jusqu’à son pong est tracé ici.</translation>
    </message>
    <message>
        <source>The chosen sessions have had no heartbeat yet.</source>
        <translation>Les sessions sélectionnées n’ont pas encore eu de heartbeat.</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
✕ no pong within %3</source>
        <translation>%1
ping envoyé à %2 s
✕ pas de pong en %3</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
⚠ pong after %3, late</source>
        <translation>%1
ping envoyé à %2 s
⚠ pong après %3, en retard</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
pong after %3</source>
        <translation>%1
ping envoyé à %2 s
pong après %3</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedFilters</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Slow pongs</source>
        <translation>Pongs lents</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptActions</name>
    <message>
        <source>Run Scr&amp;ipt…</source>
        <translation>Exécuter un scr&amp;ipt…</translation>
    </message>
    <message>
        <source>Stop Scr&amp;ipt</source>
        <translation>Arrêter le scr&amp;ipt</translation>
    </message>
    <message>
        <source>End the script; what it has added goes with it</source>
        <translation>Terminer le script ; ce qu’il a ajouté disparaît avec lui</translation>
    </message>
    <message>
        <source>Script: step %1 of %2</source>
        <translation>Script : étape %1 sur %2</translation>
    </message>
    <message>
        <source>Do what a script says to the sessions</source>
        <translation>Faire aux sessions ce qu’un script indique</translation>
    </message>
    <message>
        <source>A script needs live sessions. Start the server for it.</source>
        <translation>Un script nécessite des sessions en direct. Démarrer le serveur pour cela.</translation>
    </message>
    <message>
        <source>Run Script</source>
        <translation>Exécuter un script</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>Scripts (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>Le script %1 est incorrect : %2</translation>
    </message>
    <message>
        <source>The script %1 has passed.</source>
        <translation>Le script %1 a réussi.</translation>
    </message>
    <message>
        <source>The script %1 was stopped at step %2 of %3.</source>
        <translation>Le script %1 a été arrêté à l’étape %2 sur %3.</translation>
    </message>
    <message>
        <source>The script %1 has not passed. %2</source>
        <translation>Le script %1 a échoué. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptRunner</name>
    <message>
        <source>There is no such session.</source>
        <translation>Cette session n’existe pas.</translation>
    </message>
    <message>
        <source>There is a breakpoint already.</source>
        <translation>Il y a déjà un point d’arrêt.</translation>
    </message>
    <message>
        <source>The source of the events takes no breakpoint.</source>
        <translation>La source des événements n’accepte pas de point d’arrêt.</translation>
    </message>
    <message>
        <source>No packet was stopped within %1 ms.</source>
        <translation>Aucun paquet n’a été intercepté en %1 ms.</translation>
    </message>
    <message>
        <source>Within %1 ms no event came that matches: %2</source>
        <translation>En %1 ms, aucun événement correspondant n’est arrivé : %2</translation>
    </message>
    <message>
        <source>Step %1: event #%2 matches, which must not come: %3</source>
        <translation>Étape %1 : l’événement #%2 correspond, mais ne doit pas arriver : %3</translation>
    </message>
    <message>
        <source>Step %1: no event came that matches: %2</source>
        <translation>Étape %1 : aucun événement correspondant n’est arrivé : %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
    <message>
        <source>Session %1 is closed, or its queue is full.</source>
        <translation>La session %1 est fermée, ou sa file d’attente est pleine.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>Envoyé à %n session.</numerusform>
            <numerusform>Envoyé à %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>Ping envoyé à %n session.</numerusform>
            <numerusform>Ping envoyé à %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>%n session déconnectée.</numerusform>
            <numerusform>%n sessions déconnectées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n refus&#xa0;: un ping attend déjà son pong.</numerusform>
            <numerusform>%n refus&#xa0;: un ping attend déjà son pong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n refus&#xa0;: la file d’attente est pleine.</numerusform>
            <numerusform>%n refus&#xa0;: la file d’attente est pleine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n était déjà terminée.</numerusform>
            <numerusform>%n étaient déjà terminées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ServerPanel</name>
    <message>
        <source>Polling and WebSocket</source>
        <translation>Polling et WebSocket</translation>
    </message>
    <message>
        <source>Polling only</source>
        <translation>Polling seulement</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocket seulement</translation>
    </message>
    <message>
        <source>The library&apos;s own</source>
        <translation>Celui de la bibliothèque</translation>
    </message>
    <message>
        <source>Qt&apos;s QWebSocketServer</source>
        <translation>QWebSocketServer de Qt</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>Toute origine</translation>
    </message>
    <message>
        <source>The server&apos;s own origin only</source>
        <translation>Seulement l’origine du serveur</translation>
    </message>
    <message>
        <source>The origins listed below</source>
        <translation>Les origines indiquées ci-dessous</translation>
    </message>
    <message>
        <source>Off: nothing is checked or sent</source>
        <translation>Désactivé&#xa0;: rien n’est vérifié ni envoyé</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Intervalle de ping</translation>
    </message>
    <message>
        <source>Time between two pings</source>
        <translation>Temps entre deux pings</translation>
    </message>
    <message>
        <source>Ping timeout</source>
        <translation>Délai de ping</translation>
    </message>
    <message>
        <source>How long a pong may take; then the session is closed</source>
        <translation>Temps accordé à un pong&#xa0;; ensuite la session est fermée</translation>
    </message>
    <message>
        <source>Ping grace</source>
        <translation>Tolérance de ping</translation>
    </message>
    <message>
        <source>Added to the interval that clients are told, so that they are more patient</source>
        <translation>Ajoutée à l’intervalle annoncé aux clients, pour qu’ils soient plus patients</translation>
    </message>
    <message>
        <source>Watch clients by a timer</source>
        <translation>Surveiller les clients par un timer</translation>
    </message>
    <message>
        <source>Off: a client that doesn&apos;t answer is only noticed when something is sent to it or it polls</source>
        <translation>Désactivé&#xa0;: un client qui ne répond pas n’est remarqué que lors d’un envoi vers lui ou d’un de ses polls</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>The path of the end point, with its slashes</source>
        <translation>Le chemin du point d’accès, avec ses barres obliques</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>The transports that clients may use</source>
        <translation>Les transports que les clients peuvent utiliser</translation>
    </message>
    <message>
        <source>Allow upgrades</source>
        <translation>Autoriser les upgrades</translation>
    </message>
    <message>
        <source>Whether a polling session may move to WebSocket</source>
        <translation>Si une session en polling peut passer à WebSocket</translation>
    </message>
    <message>
        <source>Compress responses</source>
        <translation>Compresser les réponses</translation>
    </message>
    <message>
        <source>Responses to polls are compressed for clients that accept it</source>
        <translation>Les réponses aux polls sont compressées pour les clients qui l’acceptent</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Compresser à partir de</translation>
    </message>
    <message>
        <source>The smallest body that is compressed</source>
        <translation>Le plus petit corps compressé</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A cookie with the session&apos;s id, such as “io; Path=/; HttpOnly”; empty: none</source>
        <translation>Un cookie avec l’ID de la session, par exemple «&#xa0;io; Path=/; HttpOnly&#xa0;»&#xa0;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Initial message</source>
        <translation>Message initial</translation>
    </message>
    <message>
        <source>A text that every client gets right behind the handshake; empty: none</source>
        <translation>Un texte que chaque client reçoit juste après le handshake&#xa0;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>What frames WebSocket messages</source>
        <translation>Ce qui met en trames les messages WebSocket</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>Compresser les messages</translation>
    </message>
    <message>
        <source>Messages are compressed for clients that offer permessage-deflate</source>
        <translation>Les messages sont compressés pour les clients qui proposent permessage-deflate</translation>
    </message>
    <message>
        <source>The smallest message that is compressed</source>
        <translation>Le plus petit message compressé</translation>
    </message>
    <message>
        <source>Context takeover</source>
        <translation>Context takeover</translation>
    </message>
    <message>
        <source>A message may refer to those before it: smaller, but it takes memory</source>
        <translation>Un message peut se référer aux précédents&#xa0;: plus petit, mais prend de la mémoire</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>The size of the compression window as a power of two, 9 to 15</source>
        <translation>La taille de la fenêtre de compression en puissance de deux, de 9 à 15</translation>
    </message>
    <message>
        <source>Memory level</source>
        <translation>Niveau de mémoire</translation>
    </message>
    <message>
        <source>How much memory the compressor takes, 1 to 9</source>
        <translation>Combien de mémoire le compresseur utilise, de 1 à 9</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>How long an upgrade may take from its WebSocket&apos;s opening</source>
        <translation>Durée maximale d’un upgrade à partir de l’ouverture de son WebSocket</translation>
    </message>
    <message>
        <source>Connect handler</source>
        <translation>Handler de connexion</translation>
    </message>
    <message>
        <source>How long a connect handler may take to answer</source>
        <translation>Temps accordé à un handler de connexion pour répondre</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>How long a closing session may take to fetch what waits for it</source>
        <translation>Temps accordé à une session qui se ferme pour récupérer ce qui l’attend</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>How long a request may take to arrive, head and body</source>
        <translation>Temps accordé à une requête pour arriver, en-tête et corps</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>How long a connection may stay idle between requests</source>
        <translation>Temps pendant lequel une connexion peut rester inactive entre deux requêtes</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Plus grand message</translation>
    </message>
    <message>
        <source>The largest body or WebSocket message that a client may send</source>
        <translation>Le plus grand corps ou message WebSocket qu’un client peut envoyer</translation>
    </message>
    <message>
        <source>Queue of a session</source>
        <translation>File d’une session</translation>
    </message>
    <message>
        <source>What may wait for one slow client; beyond it the session is closed</source>
        <translation>Ce qui peut attendre un client lent&#xa0;; au-delà, la session est fermée</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Ligne de requête</translation>
    </message>
    <message>
        <source>The longest request line; longer ones are answered with 414</source>
        <translation>La plus longue ligne de requête&#xa0;; au-delà, réponse 414</translation>
    </message>
    <message>
        <source>Header section</source>
        <translation>Section d’en-têtes</translation>
    </message>
    <message>
        <source>The longest header section; longer ones are answered with 431</source>
        <translation>La plus longue section d’en-têtes&#xa0;; au-delà, réponse 431</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Champs d’en-tête</translation>
    </message>
    <message>
        <source>The most header fields of a request</source>
        <translation>Le nombre maximal de champs d’en-tête d’une requête</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>Connexions en attente</translation>
    </message>
    <message>
        <source>Connections that the system holds before they are accepted</source>
        <translation>Connexions que le système retient avant qu’elles soient acceptées</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Qui peut se connecter</translation>
    </message>
    <message>
        <source>Which origins may connect from a browser</source>
        <translation>Quelles origines peuvent se connecter depuis un navigateur</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>The allowed origins with spaces between, such as https://example.org</source>
        <translation>Les origines autorisées, séparées par des espaces, par exemple https://example.org</translation>
    </message>
    <message>
        <source>Allow credentials</source>
        <translation>Autoriser les credentials</translation>
    </message>
    <message>
        <source>Whether browsers may send cookies from another origin</source>
        <translation>Si les navigateurs peuvent envoyer des cookies depuis une autre origine</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; empty: no TLS</source>
        <translation>Un fichier PEM avec le certificat et sa chaîne&#xa0;; vide&#xa0;: pas de TLS</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>A PEM file with the private key</source>
        <translation>Un fichier PEM avec la clé privée</translation>
    </message>
    <message>
        <source>Handlers in threads</source>
        <translation>Handlers dans des threads</translation>
    </message>
    <message>
        <source>Whether message handlers run on a thread pool</source>
        <translation>Si les handlers de messages s’exécutent dans un pool de threads</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>Threads d’E/S</translation>
    </message>
    <message>
        <source>How many threads serve the clients; 0: the server&apos;s own</source>
        <translation>Combien de threads servent les clients&#xa0;; 0&#xa0;: celui du serveur</translation>
    </message>
    <message>
        <source>Handlers in I/O threads</source>
        <translation>Handlers dans les threads d’E/S</translation>
    </message>
    <message>
        <source>Whether signals and handlers come in the session&apos;s thread</source>
        <translation>Si les signaux et handlers arrivent dans le thread de la session</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Whether the library writes its log</source>
        <translation>Si la bibliothèque écrit son journal</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Origins (CORS)</source>
        <translation>Origines (CORS)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>A time with its unit, such as “500 ms”, “25 s” or “2 min”</source>
        <translation>Une durée avec son unité, par exemple «&#xa0;500 ms&#xa0;», «&#xa0;25 s&#xa0;» ou «&#xa0;2 min&#xa0;»</translation>
    </message>
    <message>
        <source>A size such as “1000000”, “64 KiB” or “1 MB”</source>
        <translation>Une taille, par exemple «&#xa0;1000000&#xa0;», «&#xa0;64 KiB&#xa0;» ou «&#xa0;1 MB&#xa0;»</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>“%1” is no origin: scheme and host, without a path</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une origine&#xa0;: schéma et hôte, sans chemin</translation>
    </message>
    <message>
        <source>At least one origin</source>
        <translation>Au moins une origine</translation>
    </message>
    <message>
        <source>A name, and attributes behind semicolons</source>
        <translation>Un nom, puis des attributs séparés par des points-virgules</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Options of the server</source>
        <translation>Options du serveur</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL du serveur</translation>
    </message>
    <message>
        <source>What clients connect to</source>
        <translation>Ce à quoi les clients se connectent</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Copier l’URL</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>État du formulaire</translation>
    </message>
    <message>
        <source>Put the defaults into the form; Apply then uses them</source>
        <translation>Remettre les valeurs par défaut dans le formulaire&#xa0;; Appliquer les prend ensuite en compte</translation>
    </message>
    <message>
        <source>Echo: to the sender</source>
        <translation>Écho&#xa0;: à l’expéditeur</translation>
    </message>
    <message>
        <source>Broadcast: to everybody</source>
        <translation>Diffusion&#xa0;: à tous</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>Silencieux&#xa0;: aucune réponse</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Réponses scriptées</translation>
    </message>
    <message>
        <source>What happens to messages; changing it keeps the sessions</source>
        <translation>Ce qu’il advient des messages&#xa0;; le changer conserve les sessions</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>If it is taken, the next free one is used</source>
        <translation>S’il est pris, le port libre suivant est utilisé</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>This server is for trying things out: it can be reached from this computer only</source>
        <translation>Ce serveur sert à faire des essais&#xa0;: il n’est accessible que depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Apply &amp;&amp; restart</source>
        <translation>Appliquer et redémarrer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The form has a mistake</source>
        <translation>Le formulaire contient une erreur</translation>
    </message>
    <message>
        <source>Uses these options; every session is closed</source>
        <translation>Utilise ces options&#xa0;; toutes les sessions sont fermées</translation>
    </message>
    <message>
        <source>Uses what is in the form</source>
        <translation>Utilise le contenu du formulaire</translation>
    </message>
    <message>
        <source>An option has a mistake, see above.</source>
        <translation>Une option contient une erreur, voir ci-dessus.</translation>
    </message>
    <message>
        <source>Changed, not yet applied.</source>
        <translation>Modifié, pas encore appliqué.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run</source>
        <translation>Le serveur ne tourne pas</translation>
    </message>
    <message>
        <source>A file with a certificate in PEM form</source>
        <translation>Un fichier contenant un certificat au format PEM</translation>
    </message>
    <message>
        <source>A file with a private key in PEM form</source>
        <translation>Un fichier contenant une clé privée au format PEM</translation>
    </message>
    <message>
        <source>Allow older clients</source>
        <translation>Autoriser les anciens clients</translation>
    </message>
    <message>
        <source>Clients of protocol version 3, which Socket.IO 1 and 2 use, are let in too</source>
        <translation>Les clients du protocole version 3, utilisé par Socket.IO 1 et 2, sont aussi admis</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>En-tête de requête</translation>
    </message>
    <message>
        <source>How long the head of a request may take to arrive, TLS handshake included</source>
        <translation>Temps accordé à l’en-tête d’une requête pour arriver, handshake TLS compris</translation>
    </message>
    <message>
        <source>Requests of a connection</source>
        <translation>Requêtes par connexion</translation>
    </message>
    <message>
        <source>Requests that one connection may bring; 0: no limit</source>
        <translation>Requêtes qu’une connexion peut apporter ; 0 : illimité</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections in all; further ones are answered with 503; 0: no limit</source>
        <translation>Nombre total de connexions ; au-delà, réponse 503 ; 0 : illimité</translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation>Connexions par adresse</translation>
    </message>
    <message>
        <source>Connections of one IP address; further ones are answered with 429; 0: no limit</source>
        <translation>Connexions d’une adresse IP ; au-delà, réponse 429 ; 0 : illimité</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions in all; further ones are answered with 503; 0: no limit</source>
        <translation>Nombre total de sessions ; au-delà, réponse 503 ; 0 : illimité</translation>
    </message>
    <message>
        <source>Handshakes a second</source>
        <translation>Handshakes par seconde</translation>
    </message>
    <message>
        <source>Handshakes of one IP address in a second; further ones are answered with 429; 0: no limit</source>
        <translation>Handshakes d’une adresse IP en une seconde ; au-delà, réponse 429 ; 0 : illimité</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys de confiance</translation>
    </message>
    <message>
        <source>Addresses or subnets with spaces between, whose X-Forwarded-For is believed</source>
        <translation>Adresses ou sous-réseaux, séparés par des espaces, dont le X-Forwarded-For est cru</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionActions</name>
    <message>
        <source>Show Only &amp;These Packets</source>
        <translation>Afficher seulement &amp;ces paquets</translation>
    </message>
    <message>
        <source>&amp;Ping Now</source>
        <translation>&amp;Ping maintenant</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Envoyer…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Copy Session ID</source>
        <translation>Copier l’&amp;ID de session</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>Effacer les &amp;fermées</translation>
    </message>
    <message>
        <source>&amp;Group by State</source>
        <translation>&amp;Grouper par état</translation>
    </message>
    <message>
        <source>&amp;Break Connection</source>
        <translation>&amp;Rompre la connexion</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>Show both sessions side by side</source>
        <translation>Afficher les deux sessions côte à côte</translation>
    </message>
    <message>
        <source>Select two sessions to compare them</source>
        <translation>Sélectionner deux sessions pour les comparer</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionHint</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Copier l’adr&amp;esse</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>Démarrer les clients de dé&amp;mo</translation>
    </message>
    <message>
        <source>Start the Ser&amp;ver</source>
        <translation>Démarrer le ser&amp;veur</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Adresse pour les clients</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard</source>
        <translation>Copie l’adresse dans le presse-papiers</translation>
    </message>
    <message>
        <source>Starts a few clients that chat with the server, and one that misses pongs</source>
        <translation>Démarre quelques clients qui conversent avec le serveur, et un qui manque des pongs</translation>
    </message>
    <message>
        <source>Starts the server that clients connect to</source>
        <translation>Démarre le serveur auquel les clients se connectent</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>En attente d’un client</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>Point a client at the proxy, instead of its server</source>
        <translation>Connecter un client au proxy, au lieu de son serveur</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at</source>
        <translation>Connecter un client Engine.IO ou Socket.IO à</translation>
    </message>
    <message>
        <source>The proxy is stopped.</source>
        <translation>Le proxy est arrêté.</translation>
    </message>
    <message>
        <source>This capture has none.</source>
        <translation>Cette capture n’en contient aucune.</translation>
    </message>
    <message>
        <source>Start the server, and point a client at it.</source>
        <translation>Démarrer le serveur, et y connecter un client.</translation>
    </message>
    <message>
        <source>The application has none.</source>
        <translation>L’application n’en a aucune.</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>Colonnes des sessions</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Restaurer les colonnes par défaut</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionModel</name>
    <message>
        <source>Open (%1)</source>
        <translation>Ouvertes (%1)</translation>
    </message>
    <message>
        <source>Upgrading (%1)</source>
        <translation>En upgrade (%1)</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>Fermées (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrer les sessions</translation>
    </message>
    <message>
        <source>A part of the id, address, state, transport or reason; Down goes to the list, Escape clears</source>
        <translation>Une partie de l’ID, de l’adresse, de l’état, du transport ou de la raison&#xa0;; Bas va à la liste, Échap efface</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Nombre de sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n fermée</numerusform>
            <numerusform>%n fermées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has “%1”. Escape in the filter shows all.</source>
        <translation>Aucune session ne contient «&#xa0;%1&#xa0;». Échap dans le filtre les affiche toutes.</translation>
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
        <translation>polling, puis websocket</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>websocket</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>encore ouvertes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 et plus</translation>
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
        <translation>Sessions par transport</translation>
    </message>
    <message>
        <source>Sessions by end</source>
        <translation>Sessions par fin</translation>
    </message>
    <message>
        <source>Message sizes</source>
        <translation>Tailles des messages</translation>
    </message>
    <message>
        <source>from clients</source>
        <translation>des clients</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>vers les clients</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Allers-retours</translation>
    </message>
    <message>
        <source>Top talkers by bytes</source>
        <translation>Plus actifs en octets</translation>
    </message>
    <message>
        <source>Top talkers by messages</source>
        <translation>Plus actifs en messages</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>Sessions, messages, their sizes and round trips are summed up here as they come.</source>
        <translation>Les sessions, les messages, leurs tailles et les allers-retours sont totalisés ici à mesure qu’ils arrivent.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
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
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the events come from</source>
        <translation>D’où viennent les événements</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Events shown, and how many there are</source>
        <translation>Événements affichés, et leur nombre total</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Sessions that are open, and how many there were</source>
        <translation>Sessions ouvertes, et leur nombre total</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Events that came within the last second</source>
        <translation>Événements arrivés durant la dernière seconde</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Events that were not recorded, and payloads that are gone</source>
        <translation>Événements qui n’ont pas été enregistrés, et payloads disparus</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Memory that the events take; on disk beyond the limit</source>
        <translation>Mémoire occupée par les événements&#xa0;; sur disque au-delà de la limite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation>0 perdu</translation>
    </message>
    <message>
        <source>⚠ %1 lost</source>
        <translation>⚠ perdus&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 + %2 on disk</source>
        <translation>%1 + %2 sur disque</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 sur %n événement</numerusform>
            <numerusform>%1 sur %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>%1 sur %n session ouverte</numerusform>
            <numerusform>%1 sur %n sessions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>À l’écoute&#xa0;: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy&#xa0;: %1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>Capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, recording to %2</source>
        <translation>%1, enregistrement dans %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Perturbations</translation>
    </message>
    <message>
        <source>What the Faults dock does to sessions</source>
        <translation>Ce que le dock Perturbations fait aux sessions</translation>
    </message>
    <message>
        <source>Detached: %1</source>
        <translation>Détaché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Attaché&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1, abandonnés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>How far the script is that runs</source>
        <translation>Où en est le script en cours</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>How far the replay is</source>
        <translation>Où en est le rejeu</translation>
    </message>
</context>
<context>
    <name>Inspector::StoppedModel</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
</context>
<context>
    <name>Inspector::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload en texte</translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message>
        <source>Percentiles of the round trips</source>
        <translation>Percentiles des allers-retours</translation>
    </message>
    <message>
        <source>Of the round trips: half took at most p50, nine of ten at most p90, 99 of 100 at most p99</source>
        <translation>Parmi les allers-retours&#xa0;: la moitié ont pris au plus p50, neuf sur dix au plus p90, 99 sur 100 au plus p99</translation>
    </message>
    <message>
        <source>Sessions in the chart</source>
        <translation>Sessions du graphique</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Suivre le présent (Fin)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Tout afficher (Début)</translation>
    </message>
    <message>
        <source>Closer (+, or the wheel)</source>
        <translation>Zoom avant (+, ou la molette)</translation>
    </message>
    <message>
        <source>Farther (−, or the wheel)</source>
        <translation>Zoom arrière (−, ou la molette)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic: short and long round trips can be told apart in one chart</source>
        <translation>Logarithmique&#xa0;: les allers-retours courts et longs se distinguent sur un même graphique</translation>
    </message>
    <message>
        <source>No round trip yet</source>
        <translation>Pas encore d’aller-retour</translation>
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
            <numerusform>⚠ %n en retard</numerusform>
            <numerusform>⚠ %n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ %n manqué</numerusform>
            <numerusform>✕ %n manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>Les %1 premières sur %n session sélectionnée</numerusform>
            <numerusform>Les %1 premières sur %n sessions sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%1 sur %n session, celles en difficulté d’abord</numerusform>
            <numerusform>%1 sur %n sessions, celles en difficulté d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n session sélectionnée</numerusform>
            <numerusform>%n sessions sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>La seule session avec heartbeat</numerusform>
            <numerusform>Les %n sessions avec heartbeat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradePanel</name>
    <message>
        <source>Session whose upgrade is shown</source>
        <translation>Session dont l’upgrade est affiché</translation>
    </message>
    <message>
        <source>How the upgrade went</source>
        <translation>Comment l’upgrade s’est déroulé</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Étapes de l’upgrade</translation>
    </message>
    <message>
        <source>No session is chosen.</source>
        <translation>Aucune session n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Choose one in the list, or one of its packets, to see how it came from polling to WebSocket.</source>
        <translation>En sélectionner une dans la liste, ou un de ses paquets, pour voir comment elle est passée du polling à WebSocket.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WhyClosedView</name>
    <message>
        <source>Why the session ended</source>
        <translation>Pourquoi la session s’est terminée</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Que tenter</translation>
    </message>
    <message>
        <source>The last events before</source>
        <translation>Les derniers événements précédents</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowActions</name>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Captures Engine.IO (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Ouvrir un fichier de capture</translation>
    </message>
    <message>
        <source>&amp;Save Capture…</source>
        <translation>&amp;Enregistrer la capture…</translation>
    </message>
    <message>
        <source>Save all events to a capture file</source>
        <translation>Enregistrer tous les événements dans un fichier de capture</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Enregistrer en &amp;continu</translation>
    </message>
    <message>
        <source>Record everything to a capture file as it comes</source>
        <translation>Enregistrer tout dans un fichier de capture à mesure de l’arrivée</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop adding events; what comes meanwhile is counted as lost</source>
        <translation>Ne plus ajouter d’événements&#xa0;; ce qui arrive entre-temps est compté comme perdu</translation>
    </message>
    <message>
        <source>Start &amp;Server</source>
        <translation>Démarrer le &amp;serveur</translation>
    </message>
    <message>
        <source>Start the server, on this machine only</source>
        <translation>Démarrer le serveur, sur cette machine seulement</translation>
    </message>
    <message>
        <source>Stop &amp;Server</source>
        <translation>Arrêter le &amp;serveur</translation>
    </message>
    <message>
        <source>Stop the server, which closes all sessions</source>
        <translation>Arrêter le serveur, ce qui ferme toutes les sessions</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>Watch another server through a proxy in front of it</source>
        <translation>Observer un autre serveur via un proxy placé devant lui</translation>
    </message>
    <message>
        <source>Stop Pro&amp;xy</source>
        <translation>Arrêter le pro&amp;xy</translation>
    </message>
    <message>
        <source>Stop the proxy, which closes all connections through it</source>
        <translation>Arrêter le proxy, ce qui ferme toutes les connexions qui y passent</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>Démarrer les clients de &amp;démo</translation>
    </message>
    <message>
        <source>Start clients that talk with the server</source>
        <translation>Démarrer des clients qui conversent avec le serveur</translation>
    </message>
    <message>
        <source>Stop &amp;Demo Clients</source>
        <translation>Arrêter les clients de &amp;démo</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Arrêter les clients de démo</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
    <message>
        <source>Copy the address to point a client at</source>
        <translation>Copier l’adresse à laquelle connecter un client</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Remove all events; sessions that are open stay</source>
        <translation>Supprimer tous les événements&#xa0;; les sessions ouvertes restent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Save Capture</source>
        <translation>Enregistrer la capture</translation>
    </message>
    <message>
        <source>Record To</source>
        <translation>Enregistrer en continu dans</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>Attac&amp;her…</translation>
    </message>
    <message>
        <source>Watch a server in another program</source>
        <translation>Observer un serveur dans un autre programme</translation>
    </message>
    <message>
        <source>De&amp;tach</source>
        <translation>Dé&amp;tacher</translation>
    </message>
    <message>
        <source>Leave the application; what was seen stays</source>
        <translation>Se détacher de l’application&#xa0;; ce qui a été vu reste</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowDocks</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Ping Timing</source>
        <translation>Timing des pings</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Perturbations</translation>
    </message>
</context>
<context>
    <name>Inspector::Workspace</name>
    <message>
        <source>Recording has stopped: %1</source>
        <translation>L’enregistrement en continu s’est arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The recording is not complete: %1</source>
        <translation>L’enregistrement en continu n’est pas complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server to send.</source>
        <translation>Un fichier de capture est ouvert&#xa0;: ses sessions appartiennent au passé. Démarrer le serveur pour envoyer.</translation>
    </message>
    <message>
        <source>A proxy only watches: it can neither send nor disconnect. Start the server to send.</source>
        <translation>Un proxy ne fait qu’observer&#xa0;: il ne peut ni envoyer ni déconnecter. Démarrer le serveur pour envoyer.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it to send.</source>
        <translation>Le serveur ne tourne pas. Le démarrer pour envoyer.</translation>
    </message>
</context>
<context>
    <name>InspectorInfo</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Engine.IO Inspector</source>
        <translation>À propos d’Engine.IO Inspector</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Shows live Engine.IO sessions, packets and ping timing.&lt;/p&gt;&lt;p&gt;Made with Qt %2. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Affiche en direct les sessions Engine.IO, les paquets et le timing des pings.&lt;/p&gt;&lt;p&gt;Réalisé avec Qt %2. Licence MIT.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ProxySetup</name>
    <message>
        <source>The address of the server is missing.</source>
        <translation>L’adresse du serveur manque.</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 n’est pas une adresse de serveur.</translation>
    </message>
    <message>
        <source>The address of the server begins with none of %1.</source>
        <translation>L’adresse du serveur ne commence par aucun des préfixes %1.</translation>
    </message>
    <message>
        <source>A proxy is LISTEN=TARGET, %1 for example.</source>
        <translation>Un proxy s’écrit ÉCOUTE=CIBLE, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>%1 of binary data, %2</source>
        <extracomment>%1 is a size, %2 some bytes in hexadecimal digits</extracomment>
        <translation>%1 de données binaires, %2</translation>
    </message>
    <message>
        <source>message %1 of the server did not come: %2</source>
        <translation>le message %1 du serveur n’est pas arrivé : %2</translation>
    </message>
    <message>
        <source>message %1 of the server is one more: %2</source>
        <translation>le message %1 du serveur est en trop : %2</translation>
    </message>
    <message>
        <source>message %1 of the server was %2, is %3</source>
        <translation>le message %1 du serveur était %2, est %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages sent, %4 of %5 received</source>
        <translation>%1 : %2 messages envoyés sur %3, %4 reçus sur %5</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>conforme à l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>%n session rejouée</numerusform>
            <numerusform>%n sessions rejouées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent, %2 received</source>
        <translation>%1 messages envoyés, %2 reçus</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>%n session non conforme à l’enregistrement</numerusform>
            <numerusform>%n sessions non conformes à l’enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>Impossible de rejouer plus de %n session à la fois.</numerusform>
            <numerusform>Impossible de rejouer plus de %n sessions à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 messages or %2 cannot be replayed at once.</source>
        <translation>Impossible de rejouer plus de %1 messages ou %2 à la fois.</translation>
    </message>
    <message>
        <source>There is no session to replay.</source>
        <translation>Il n’y a aucune session à rejouer.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Round trips over the time of the session</source>
        <translation>Allers-retours au cours de la session</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Étapes de l’upgrade</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message>
        <source>No heartbeat was seen.</source>
        <translation>Aucun heartbeat n’a été vu.</translation>
    </message>
    <message>
        <source>Opened at an unknown time</source>
        <translation>Ouverte à un moment inconnu</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Ouverte le %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>The payload was lost.</source>
        <translation>Le payload a été perdu.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est mal passé</translation>
    </message>
    <message>
        <source>Ping timing</source>
        <translation>Timing des pings</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Aucun événement ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>%n autre événement est omis de cette page.</numerusform>
            <numerusform>%n autres événements sont omis de cette page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>The filter of “%1” is wrong at character %2: %3</source>
        <translation>Le filtre de « %1 » est incorrect au caractère %2 : %3</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>du base64</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>un objet, { … }</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>« %1 » n’a pas de sens ici.</translation>
    </message>
    <message>
        <source>“%1” has to be: %2.</source>
        <extracomment>%1 is the name of a key, %2 what its value has to be</extracomment>
        <translation>« %1 » doit être : %2.</translation>
    </message>
    <message>
        <source>A step is an object with something to do.</source>
        <translation>Une étape est un objet avec quelque chose à faire.</translation>
    </message>
    <message>
        <source>There are no sessions like those of “%1”.</source>
        <translation>« %1 » ne désigne aucune session possible.</translation>
    </message>
    <message>
        <source>A message has either a text or base64.</source>
        <translation>Un message a soit un texte, soit du base64.</translation>
    </message>
    <message>
        <source>There is a fault named “%1” already.</source>
        <translation>Il y a déjà une perturbation nommée « %1 ».</translation>
    </message>
    <message>
        <source>No step before has a fault named “%1”.</source>
        <translation>Aucune étape précédente n’a de perturbation nommée « %1 ».</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>Le fichier dépasse %1 octets.</translation>
    </message>
    <message>
        <source>“steps” has to be a list.</source>
        <translation>« steps » doit être une liste.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Il y a plus de %1 étapes.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1 : %2</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>All sessions</source>
        <translation>Toutes les sessions</translation>
    </message>
</context>
<context>
    <name>SessionColumn</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Paquets</translation>
    </message>
    <message>
        <source>→ Packets</source>
        <translation>→ Paquets</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← Octets</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ Octets</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Session id, the sid of the requests</source>
        <translation>ID de session, le sid des requêtes</translation>
    </message>
    <message>
        <source>Open, upgrading to WebSocket, or closed</source>
        <translation>Ouverte, en upgrade vers WebSocket, ou fermée</translation>
    </message>
    <message>
        <source>Transport now, and the one it began with</source>
        <translation>Transport actuel, et celui du début</translation>
    </message>
    <message>
        <source>The last heartbeats: time from a ping to its pong</source>
        <translation>Les derniers heartbeats&#xa0;: temps d’un ping à son pong</translation>
    </message>
    <message>
        <source>Of a hundred round trips, five took longer</source>
        <translation>Sur cent allers-retours, cinq ont pris plus longtemps</translation>
    </message>
    <message>
        <source>Time since it opened; of a closed one, how long it lived</source>
        <translation>Temps depuis son ouverture&#xa0;; pour une session fermée, sa durée de vie</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Pourquoi elle a été fermée</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Paquets du client</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Paquets vers le client</translation>
    </message>
    <message>
        <source>Bytes of the packets from the client</source>
        <translation>Octets des paquets du client</translation>
    </message>
    <message>
        <source>Bytes of the packets to the client</source>
        <translation>Octets des paquets vers le client</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Octets qui attendent d’être envoyés</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Adresse du client</translation>
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
        <translation>⚠ en retard %1</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ manqué</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>%n heartbeat avec réponse</numerusform>
            <numerusform>%n heartbeats avec réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>dont %n en retard</numerusform>
            <numerusform>dont %n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, longest %3</source>
        <translation>p50 %1, p95 %2, le plus long %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>upgrading</source>
        <translation>en upgrade</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UpgradeStages</name>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>The client connects over WebSocket.</source>
        <translation>Le client se connecte en WebSocket.</translation>
    </message>
    <message>
        <source>The server gives the session its id, over polling.</source>
        <translation>Le serveur donne à la session son ID, en polling.</translation>
    </message>
    <message>
        <source>Opened over WebSocket at once: nothing to upgrade.</source>
        <translation>Ouverte d’emblée en WebSocket&#xa0;: aucun upgrade à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n poll</numerusform>
            <numerusform>%n polls</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests over polling, until the WebSocket opened.</source>
        <translation>Requêtes en polling, jusqu’à l’ouverture du WebSocket.</translation>
    </message>
    <message>
        <source>None has been seen yet.</source>
        <translation>Aucun n’a encore été vu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>direction and type of a packet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First packet over WebSocket</source>
        <translation>Premier paquet en WebSocket</translation>
    </message>
    <message>
        <source>WebSocket opened, attempt %1</source>
        <translation>WebSocket ouvert, tentative %1</translation>
    </message>
    <message>
        <source>WebSocket opened</source>
        <translation>WebSocket ouvert</translation>
    </message>
    <message>
        <source>The client opens a WebSocket with the session&apos;s id.</source>
        <translation>Le client ouvre un WebSocket avec l’ID de la session.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>The client sends PING “probe” over the WebSocket.</source>
        <translation>Le client envoie PING «&#xa0;probe&#xa0;» par le WebSocket.</translation>
    </message>
    <message>
        <source>Probe answered</source>
        <translation>Réponse à la sonde</translation>
    </message>
    <message>
        <source>The server sends PONG “probe”.</source>
        <translation>Le serveur envoie PONG «&#xa0;probe&#xa0;».</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>The server ends the poll that waits.</source>
        <translation>Le serveur termine le poll en attente.</translation>
    </message>
    <message>
        <source>UPGRADE</source>
        <translation>UPGRADE</translation>
    </message>
    <message>
        <source>The client sends the UPGRADE packet, and polling is over.</source>
        <translation>Le client envoie le paquet UPGRADE, et le polling est fini.</translation>
    </message>
    <message>
        <source>Upgrading: waiting for %1, %2 so far.</source>
        <translation>En upgrade&#xa0;: attend %1, %2 jusqu’ici.</translation>
    </message>
    <message>
        <source>the client&apos;s PING “probe”</source>
        <translation>le PING «&#xa0;probe&#xa0;» du client</translation>
    </message>
    <message>
        <source>the server&apos;s PONG “probe”</source>
        <translation>le PONG «&#xa0;probe&#xa0;» du serveur</translation>
    </message>
    <message>
        <source>the client&apos;s UPGRADE packet</source>
        <translation>le paquet UPGRADE du client</translation>
    </message>
    <message>
        <source>The session was closed (%1) %2 after the WebSocket opened, before the upgrade was done.</source>
        <translation>La session a été fermée (%1) %2 après l’ouverture du WebSocket, avant la fin de l’upgrade.</translation>
    </message>
    <message>
        <source>No PING “probe” within %1: the WebSocket opened, but nothing came through it. A proxy between may hold it back.</source>
        <translation>Pas de PING «&#xa0;probe&#xa0;» en %1&#xa0;: le WebSocket s’est ouvert, mais rien n’y est passé. Un proxy intermédiaire le retient peut-être.</translation>
    </message>
    <message>
        <source>No PONG “probe” within %1: the server did not answer the probe.</source>
        <translation>Pas de PONG «&#xa0;probe&#xa0;» en %1&#xa0;: le serveur n’a pas répondu à la sonde.</translation>
    </message>
    <message>
        <source>No UPGRADE packet within %1: the client or a proxy between gave up. The session stays with polling.</source>
        <translation>Pas de paquet UPGRADE en %1&#xa0;: le client ou un proxy intermédiaire a abandonné. La session reste en polling.</translation>
    </message>
    <message>
        <source>Upgraded to WebSocket, %1 after it opened.</source>
        <translation>Passée à WebSocket, %1 après son ouverture.</translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>Il a fallu %n tentative.</numerusform>
            <numerusform>Il a fallu %n tentatives.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the WebSocket: %1.</source>
        <translation>Le serveur a refusé le WebSocket&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s handshake offers no upgrade: the session stays with polling.</source>
        <translation>Le handshake du serveur ne propose pas d’upgrade&#xa0;: la session reste en polling.</translation>
    </message>
    <message>
        <source>The client never opened a WebSocket in the %1 that the session lived.</source>
        <translation>Le client n’a jamais ouvert de WebSocket pendant les %1 qu’a duré la session.</translation>
    </message>
    <message>
        <source>The client has not opened a WebSocket since the handshake %1 ago. It may not use that transport, or a proxy between doesn&apos;t let it through.</source>
        <translation>Le client n’a pas ouvert de WebSocket depuis le handshake, il y a %1. Il n’utilise peut-être pas ce transport, ou un proxy intermédiaire ne le laisse pas passer.</translation>
    </message>
</context>
</TS>
