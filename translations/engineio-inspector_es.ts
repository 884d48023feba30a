<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ApplicationList</name>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>solo observar</translation>
    </message>
    <message>
        <source>No application can be attached to. Start one with ENGINEIO_QT_INSPECT=name in its environment, or let it call setInspectionEnabled().</source>
        <translation>No hay ninguna aplicación a la que asociarse. Inicie una con ENGINEIO_QT_INSPECT=name en su entorno o haga que llame a setInspectionEnabled().</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints one line for each event; needs no display.</source>
        <translation>Imprime una línea por cada evento; no necesita pantalla.</translation>
    </message>
    <message>
        <source>With --headless: prints JSON Lines.</source>
        <translation>Con --headless: imprime JSON Lines.</translation>
    </message>
    <message>
        <source>With --headless: prints what went wrong instead of the events.</source>
        <translation>Con --headless: imprime lo que ha ido mal en lugar de los eventos.</translation>
    </message>
    <message>
        <source>Opens a capture file instead of starting the server.</source>
        <translation>Abre un archivo de captura en lugar de iniciar el servidor.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Shows only what matches; with --headless: prints and saves only that.</source>
        <translation>Muestra solo lo que coincide; con --headless: imprime y guarda solo eso.</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>expresión</translation>
    </message>
    <message>
        <source>With --headless: saves the events to a capture file.</source>
        <translation>Con --headless: guarda los eventos en un archivo de captura.</translation>
    </message>
    <message>
        <source>The server&apos;s port on 127.0.0.1, 3000 by default; 0 takes a free one.</source>
        <translation>El puerto del servidor en 127.0.0.1, 3000 de forma predeterminada; 0 toma uno libre.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Watches another server through a proxy in front of it, 4000=http://127.0.0.1:3000 for example.</source>
        <translation>Observa otro servidor a través de un proxy situado delante, por ejemplo 4000=http://127.0.0.1:3000.</translation>
    </message>
    <message>
        <source>listen=target</source>
        <translation>escucha=destino</translation>
    </message>
    <message>
        <source>Starts demo clients.</source>
        <translation>Inicia clientes de demostración.</translation>
    </message>
    <message>
        <source>With --headless: ends after so many seconds.</source>
        <translation>Con --headless: termina tras ese número de segundos.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>The language of all texts, such as de.</source>
        <translation>El idioma de todos los textos, por ejemplo de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port requiere un número de 0 a 65535.</translation>
    </message>
    <message>
        <source>--duration takes a number of seconds.</source>
        <translation>--duration requiere un número de segundos.</translation>
    </message>
    <message>
        <source>Only one capture file can be opened.</source>
        <translation>Solo se puede abrir un archivo de captura.</translation>
    </message>
    <message>
        <source>--demo and --port go with the server, not with a capture file.</source>
        <translation>--demo y --port se usan con el servidor, no con un archivo de captura.</translation>
    </message>
    <message>
        <source>--proxy goes with neither a capture file, --demo nor --port.</source>
        <translation>--proxy no se puede combinar con un archivo de captura, --demo ni --port.</translation>
    </message>
    <message>
        <source>There is no language %1; there are: %2</source>
        <translation>No existe el idioma %1; los disponibles son: %2</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 requiere --headless.</translation>
    </message>
    <message>
        <source>Shows live Engine.IO sessions, packets and ping timing.</source>
        <translation>Muestra en vivo sesiones Engine.IO, paquetes y tiempos de ping.</translation>
    </message>
    <message>
        <source>A capture file to open.</source>
        <translation>Un archivo de captura que abrir.</translation>
    </message>
    <message>
        <source>Attaches to an application that was started with inspection.</source>
        <translation>Se asocia a una aplicación que se inició con inspección.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Lists the applications that can be attached to.</source>
        <translation>Enumera las aplicaciones a las que es posible asociarse.</translation>
    </message>
    <message>
        <source>--attach takes a name or a process number, see --list.</source>
        <translation>--attach admite un nombre o un número de proceso; vea --list.</translation>
    </message>
    <message>
        <source>--attach shows an application instead of a server, a proxy or a capture file.</source>
        <translation>--attach muestra una aplicación en lugar de un servidor, un proxy o un archivo de captura.</translation>
    </message>
    <message>
        <source>With --headless: does what a script says, and ends with it.</source>
        <translation>Con --headless: hace lo que dice un script y termina con él.</translation>
    </message>
    <message>
        <source>With --headless: an event has to match, or the exit status is 3; can be repeated.</source>
        <translation>Con --headless: un evento debe coincidir o el estado de salida es 3; se puede repetir.</translation>
    </message>
    <message>
        <source>With --headless: plays the clients of a capture file against --to.</source>
        <translation>Con --headless: reproduce los clientes de un archivo de captura contra --to.</translation>
    </message>
    <message>
        <source>The server for --replay.</source>
        <translation>El servidor para --replay.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>How --replay goes on: recorded, lockstep (by default) or fast.</source>
        <translation>Cómo avanza --replay: recorded, lockstep (predeterminado) o fast.</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>--%1 is wrong at character %2: %3</source>
        <translation>--%1 es incorrecto en el carácter %2: %3</translation>
    </message>
    <message>
        <source>--compare needs two captures: --compare A B.</source>
        <translation>--compare requiere dos capturas: --compare A B.</translation>
    </message>
    <message>
        <source>--script goes with a server, not with a capture file.</source>
        <translation>--script se usa con un servidor, no con un archivo de captura.</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>El script %1 es incorrecto: %2</translation>
    </message>
    <message>
        <source>--pace is recorded, lockstep or fast.</source>
        <translation>--pace es recorded, lockstep o fast.</translation>
    </message>
    <message>
        <source>--to and --pace go with --replay.</source>
        <translation>--to y --pace se usan con --replay.</translation>
    </message>
    <message>
        <source>--replay goes with --to, --pace, --json and --lang alone.</source>
        <translation>--replay solo se puede combinar con --to, --pace, --json y --lang.</translation>
    </message>
    <message>
        <source>--replay needs --to: %1</source>
        <translation>--replay requiere --to: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 está dañado: %2</translation>
    </message>
    <message>
        <source>%1 has no session %2.</source>
        <translation>%1 no tiene la sesión %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>%n paquete sin cambios</numerusform>
            <numerusform>%n paquetes sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>%n paquete no se comparó: hay demasiados.</numerusform>
            <numerusform>%n paquetes no se compararon: hay demasiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
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
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP Archive (HAR)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>One JSON object for each event, with all that is known of it, for programs.</source>
        <translation>Un objeto JSON por cada evento, con todo lo que se sabe de él, para programas.</translation>
    </message>
    <message>
        <source>One line for each event, for spreadsheets and databases.</source>
        <translation>Una línea por cada evento, para hojas de cálculo y bases de datos.</translation>
    </message>
    <message>
        <source>HTTP requests and WebSockets with their messages, for a browser’s network panel.</source>
        <translation>Peticiones HTTP y WebSockets con sus mensajes, para el panel de red de un navegador.</translation>
    </message>
    <message>
        <source>One session on a page to read and to pass on: figures, timing, trouble and packets.</source>
        <translation>Una sesión en una página para leer y compartir: cifras, tiempos, problemas y paquetes.</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format admite uno de estos: %1</translation>
    </message>
    <message>
        <source>--export needs a file that ends in one of: %1, or --format.</source>
        <translation>--export requiere un archivo que termine en uno de estos: %1, o bien --format.</translation>
    </message>
    <message>
        <source>--session can be given once.</source>
        <translation>--session se puede indicar una vez.</translation>
    </message>
    <message>
        <source>--session can be given twice: one for each file.</source>
        <translation>--session se puede indicar dos veces: una por archivo.</translation>
    </message>
    <message>
        <source>With --headless: writes the events to a file of another format, by its suffix: %1.</source>
        <translation>Con --headless: escribe los eventos en un archivo de otro formato, según su sufijo: %1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>With --export: the format, whatever the suffix.</source>
        <translation>Con --export: el formato, sea cual sea el sufijo.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>With --headless: compares this capture with the one that is opened.</source>
        <translation>Con --headless: compara esta captura con la que se abre.</translation>
    </message>
    <message>
        <source>With --export or --compare: only this session; with --compare twice, one for each file.</source>
        <translation>Con --export o --compare: solo esta sesión; con --compare, dos veces: una por archivo.</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>sid</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 requiere --headless.</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 requiere un archivo.</translation>
    </message>
    <message>
        <source>--export and --compare are two things.</source>
        <translation>--export y --compare no se pueden combinar.</translation>
    </message>
    <message>
        <source>--format goes with --export.</source>
        <translation>--format se usa con --export.</translation>
    </message>
    <message>
        <source>--session goes with --export or --compare.</source>
        <translation>--session se usa con --export o --compare.</translation>
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
        <translation>Retardar paquetes</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>Limitar el ancho de banda</translation>
    </message>
    <message>
        <source>Lose packets</source>
        <translation>Perder paquetes</translation>
    </message>
    <message>
        <source>Corrupt packets</source>
        <translation>Corromper paquetes</translation>
    </message>
    <message>
        <source>Cut the TCP connection</source>
        <translation>Cortar la conexión TCP</translation>
    </message>
    <message>
        <source>Hold polls</source>
        <translation>Retener polls</translation>
    </message>
    <message>
        <source>Refuse upgrades</source>
        <translation>Rechazar upgrades</translation>
    </message>
    <message>
        <source>Answer with an HTTP status</source>
        <translation>Responder con un estado HTTP</translation>
    </message>
    <message>
        <source>Packets wait so long; those behind wait, too.</source>
        <translation>Los paquetes esperan ese tiempo; los que van detrás, también.</translation>
    </message>
    <message>
        <source>Packets of a session take their time, in each direction.</source>
        <translation>Los paquetes de una sesión necesitan su tiempo de transmisión, en cada dirección.</translation>
    </message>
    <message>
        <source>Packets don’t arrive.</source>
        <translation>Los paquetes no llegan.</translation>
    </message>
    <message>
        <source>One byte of a packet is another; an empty one gets an unknown type.</source>
        <translation>Un byte del paquete es otro; si está vacío, recibe un tipo desconocido.</translation>
    </message>
    <message>
        <source>The connection of the packet or request is reset, which is lost.</source>
        <translation>Se corta con un reset la conexión del paquete o de la petición, que se pierde.</translation>
    </message>
    <message>
        <source>A poll is answered so much later; 0: only when the fault is off.</source>
        <translation>Un poll se responde ese tiempo más tarde; 0: solo cuando el fallo está desactivado.</translation>
    </message>
    <message>
        <source>A polling session gets no WebSocket.</source>
        <translation>Una sesión de polling no obtiene ningún WebSocket.</translation>
    </message>
    <message>
        <source>Requests get this status and do nothing else.</source>
        <translation>Las peticiones reciben este estado y no hacen nada más.</translation>
    </message>
    <message>
        <source>Delay packets by %1</source>
        <translation>Retardar paquetes %1</translation>
    </message>
    <message>
        <source>Limit the bandwidth to %1/s</source>
        <translation>Limitar el ancho de banda a %1/s</translation>
    </message>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>Perder el próximo paquete</numerusform>
            <numerusform>Perder los próximos %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold polls until it is off</source>
        <translation>Retener polls hasta que se desactive</translation>
    </message>
    <message>
        <source>Hold polls for %1</source>
        <translation>Retener polls durante %1</translation>
    </message>
    <message>
        <source>Refuse upgrades with %1</source>
        <translation>Rechazar upgrades con %1</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Responder con %1</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>todas las sesiones</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>sesiones nuevas</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← del cliente</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ al cliente</translation>
    </message>
    <message>
        <source>Slow network, 200 ± 50 ms each way</source>
        <translation>Red lenta, 200 ± 50 ms en cada sentido</translation>
    </message>
    <message>
        <source>Narrow network, 2 kB/s</source>
        <translation>Red estrecha, 2 kB/s</translation>
    </message>
    <message>
        <source>Lose the next pong</source>
        <translation>Perder el próximo pong</translation>
    </message>
    <message>
        <source>Lose the next message</source>
        <translation>Perder el próximo mensaje</translation>
    </message>
    <message>
        <source>Corrupt the next message</source>
        <translation>Corromper el próximo mensaje</translation>
    </message>
    <message>
        <source>Cut the connection at the next packet</source>
        <translation>Cortar la conexión en el próximo paquete</translation>
    </message>
    <message>
        <source>Block upgrades</source>
        <translation>Bloquear upgrades</translation>
    </message>
    <message>
        <source>Hold polls for 3 s</source>
        <translation>Retener polls durante 3 s</translation>
    </message>
    <message>
        <source>Bad gateway, three times</source>
        <translation>Bad gateway, tres veces</translation>
    </message>
    <message>
        <source>Only “type:”, “dir:” and “sid=” of a filter can be sent to another program</source>
        <translation>De un filtro, solo «type:», «dir:» y «sid=» se pueden enviar a otro programa</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Paquetes del cliente</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Paquetes al cliente</translation>
    </message>
    <message>
        <source>Bytes from the client</source>
        <translation>Bytes del cliente</translation>
    </message>
    <message>
        <source>Bytes to the client</source>
        <translation>Bytes al cliente</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Tiempos de ida y vuelta</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Ida y vuelta, mediana</translation>
    </message>
    <message>
        <source>Round trip, p95</source>
        <translation>Ida y vuelta, p95</translation>
    </message>
    <message>
        <source>Round trip, longest</source>
        <translation>Ida y vuelta, máximo</translation>
    </message>
    <message>
        <source>Pongs that came late</source>
        <translation>Pongs tardíos</translation>
    </message>
    <message>
        <source>Pongs missed</source>
        <translation>Pongs no recibidos</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no flag “%1”; there are i, m and s</source>
        <translation>No existe el indicador «%1»; los disponibles son i, m y s</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>La expresión regular es incorrecta aquí: %1</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>No hay nada que buscar</translation>
    </message>
    <message>
        <source>“%1” has no order; use “:”, “=”, “!=” or “~”</source>
        <translation>«%1» no tiene orden; use «:», «=», «!=» o «~»</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>«%1» no tiene el valor «%2»; los disponibles son: %3</translation>
    </message>
    <message>
        <source>“%1” is not a size; write 512, 1k or 2MiB for example</source>
        <translation>«%1» no es un tamaño; escriba por ejemplo 512, 1k o 2MiB</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 200ms or 1.5s for example</source>
        <translation>«%1» no es un tiempo; escriba por ejemplo 200ms o 1.5s</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>“%1” is a number; use “:”, “=”, “!=”, “&lt;” or “&gt;”</source>
        <translation>«%1» es un número; use «:», «=», «!=», «&lt;» o «&gt;»</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>es exactamente</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>coincide con la expresión regular</translation>
    </message>
    <message>
        <source>one of both is enough</source>
        <translation>basta con uno de los dos</translation>
    </message>
    <message>
        <source>both must be true</source>
        <translation>deben cumplirse ambos</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>lo contrario de lo que sigue</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>número del evento</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>tiempo desde el inicio</translation>
    </message>
    <message>
        <source>packet type or event</source>
        <translation>tipo de paquete o evento</translation>
    </message>
    <message>
        <source>kind of the event</source>
        <translation>clase del evento</translation>
    </message>
    <message>
        <source>direction, as the server sees it</source>
        <translation>dirección, desde el punto de vista del servidor</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>address of the client</source>
        <translation>dirección del cliente</translation>
    </message>
    <message>
        <source>transport it travelled over</source>
        <translation>transporte por el que viajó</translation>
    </message>
    <message>
        <source>bytes of the payload</source>
        <translation>bytes de la carga útil</translation>
    </message>
    <message>
        <source>round trip that a pong ended</source>
        <translation>tiempo de ida y vuelta que cerró un pong</translation>
    </message>
    <message>
        <source>time since the linked event</source>
        <translation>tiempo desde el evento vinculado</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>estado HTTP</translation>
    </message>
    <message>
        <source>why the session ended</source>
        <translation>por qué terminó la sesión</translation>
    </message>
    <message>
        <source>step of an upgrade</source>
        <translation>paso de un upgrade</translation>
    </message>
    <message>
        <source>mark or trait of the event</source>
        <translation>marca o rasgo del evento</translation>
    </message>
    <message>
        <source>your comment on the event</source>
        <translation>su comentario sobre el evento</translation>
    </message>
    <message>
        <source>payload; data.user.id for a value in JSON</source>
        <translation>carga útil; data.user.id para un valor en JSON</translation>
    </message>
    <message>
        <source>Socket.IO event name</source>
        <translation>nombre de evento de Socket.IO</translation>
    </message>
    <message>
        <source>Socket.IO namespace</source>
        <translation>espacio de nombres de Socket.IO</translation>
    </message>
    <message>
        <source>Socket.IO acknowledgement id</source>
        <translation>ID de confirmación de Socket.IO</translation>
    </message>
    <message>
        <source>state of the session now</source>
        <translation>estado actual de la sesión</translation>
    </message>
    <message>
        <source>transport of the session now</source>
        <translation>transporte actual de la sesión</translation>
    </message>
    <message>
        <source>why the event&apos;s session ended</source>
        <translation>por qué terminó la sesión del evento</translation>
    </message>
    <message>
        <source>last round trip of the session</source>
        <translation>último tiempo de ida y vuelta de la sesión</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>Las comillas no están cerradas</translation>
    </message>
    <message>
        <source>The regular expression is not closed with /</source>
        <translation>La expresión regular no está cerrada con /</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>Este paréntesis no está cerrado</translation>
    </message>
    <message>
        <source>This is not a path into JSON, such as data.user.id or data.items[0]</source>
        <translation>Esto no es una ruta JSON, como data.user.id o data.items[0]</translation>
    </message>
    <message>
        <source>There is no field “%1”; put it in quotation marks to search for it</source>
        <translation>No existe el campo «%1»; póngalo entre comillas para buscarlo</translation>
    </message>
    <message>
        <source>A regular expression must follow “~”</source>
        <translation>Tras «~» debe ir una expresión regular</translation>
    </message>
    <message>
        <source>A value must follow “%1”</source>
        <translation>Tras «%1» debe ir un valor</translation>
    </message>
    <message>
        <source>A set can only follow “:”, “=” or “!=”</source>
        <translation>Un conjunto solo puede ir tras «:», «=» o «!=»</translation>
    </message>
    <message>
        <source>A value is missing in this set</source>
        <translation>Falta un valor en este conjunto</translation>
    </message>
    <message>
        <source>A comma or “}” must follow here</source>
        <translation>Aquí debe ir una coma o «}»</translation>
    </message>
    <message>
        <source>This set is not closed with “}”</source>
        <translation>Este conjunto no está cerrado con «}»</translation>
    </message>
    <message>
        <source>The filter is nested too deeply</source>
        <translation>El filtro tiene demasiados niveles de anidamiento</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>Falta algo al final</translation>
    </message>
    <message>
        <source>Nothing stands before this bracket</source>
        <translation>No hay nada antes de este paréntesis</translation>
    </message>
    <message>
        <source>A field must stand before “%1”</source>
        <translation>Antes de «%1» debe ir un campo</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; put it in quotation marks to search for it</source>
        <translation>«%1» no puede ir aquí; póngalo entre comillas para buscarlo</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
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
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>This is not a capture file</source>
        <translation>No es un archivo de captura</translation>
    </message>
    <message>
        <source>The capture was written by a newer version of the program</source>
        <translation>La captura se escribió con una versión más reciente del programa</translation>
    </message>
    <message>
        <source>The file ends before its first event</source>
        <translation>El archivo termina antes de su primer evento</translation>
    </message>
    <message>
        <source>The header of the capture is damaged</source>
        <translation>La cabecera de la captura está dañada</translation>
    </message>
    <message>
        <source>A block of the capture has an impossible length</source>
        <translation>Un bloque de la captura tiene una longitud imposible</translation>
    </message>
    <message>
        <source>A part of the capture is damaged: its checksum is wrong</source>
        <translation>Una parte de la captura está dañada: su suma de comprobación es incorrecta</translation>
    </message>
    <message>
        <source>A block of the capture cannot be decompressed</source>
        <translation>Un bloque de la captura no se puede descomprimir</translation>
    </message>
    <message>
        <source>A block of the capture holds a record that makes no sense</source>
        <translation>Un bloque de la captura contiene un registro sin sentido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (en el byte %2)</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>sesión abierta</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>upgrade step</source>
        <translation>paso de upgrade</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>del cliente</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>al cliente</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>WebSocket opened for the session</source>
        <translation>WebSocket abierto para la sesión</translation>
    </message>
    <message>
        <source>probe answered</source>
        <translation>sonda respondida</translation>
    </message>
    <message>
        <source>upgraded to WebSocket</source>
        <translation>upgrade a WebSocket completado</translation>
    </message>
    <message>
        <source>upgrade failed, stays with polling</source>
        <translation>upgrade fallido, sigue con polling</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n evento no se registró</numerusform>
            <numerusform>%n eventos no se registraron</numerusform>
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
        <translation>Responde al ping</translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation>Responde a la petición</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Extremo remoto</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Transportado en</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>probe of an upgrade</source>
        <translation>sonda de un upgrade</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaria</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Binary attachments</source>
        <translation>Adjuntos binarios</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>solo se muestra el primer valor</numerusform>
            <numerusform>solo se muestran los primeros %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Restaurar columnas predeterminadas</translation>
    </message>
    <message>
        <source>composed here</source>
        <translation>redactado aquí</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
</context>
<context>
    <name>Inspector::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachDialog</name>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>desconectar</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>fallos</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>solo observar</translation>
    </message>
    <message>
        <source>Attach to an Application</source>
        <translation>Asociarse a una aplicación</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>Permite</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Asociar</translation>
    </message>
    <message>
        <source>Show the sessions of the chosen application (Return)</source>
        <translation>Mostrar las sesiones de la aplicación elegida (Intro)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Look again now; happens every two seconds anyway</source>
        <translation>Volver a buscar ahora; de todos modos ocurre cada dos segundos</translation>
    </message>
    <message>
        <source>Nothing to attach to</source>
        <translation>Nada a lo que asociarse</translation>
    </message>
    <message>
        <source>Start the program that serves Engine.IO with&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in its environment, or let it call&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. It appears here by itself.</source>
        <translation>Inicie el programa que sirve Engine.IO con&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; en su entorno o haga que llame a&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. Aparecerá aquí por sí solo.</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachedApplication</name>
    <message>
        <source>No application that can be attached to is called %1.</source>
        <translation>Ninguna aplicación a la que sea posible asociarse se llama %1.</translation>
    </message>
    <message>
        <source>Several applications are called %1; attach to one by its process number: %2</source>
        <translation>Varias aplicaciones se llaman %1; asóciese a una por su número de proceso: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be attached to: %2</source>
        <translation>No es posible asociarse a %1: %2</translation>
    </message>
    <message>
        <source>Detached from %1: %2</source>
        <translation>Desasociado de %1: %2</translation>
    </message>
    <message>
        <source>The application is not attached any more.</source>
        <translation>La aplicación ya no está asociada.</translation>
    </message>
    <message>
        <source>%1 lets inspectors only look, or does not allow this to them.</source>
        <translation>%1 solo deja observar a los inspectores o no les permite esto.</translation>
    </message>
    <message>
        <source>%1 has refused: %2</source>
        <translation>%1 lo ha rechazado: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::BarChart</name>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose the session.</source>
        <translation>%1: %2. Haga clic para elegir la sesión.</translation>
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
        <translation>&amp;Interrumpir en paquetes</translation>
    </message>
    <message>
        <source>Stop packets that match until you let them go; heartbeats go on</source>
        <translation>Detener los paquetes que coinciden hasta que los deje pasar; los heartbeats continúan</translation>
    </message>
    <message>
        <source>&amp;Let Packet Go</source>
        <translation>&amp;Dejar pasar paquete</translation>
    </message>
    <message>
        <source>Let the chosen packets go, without a choice the first</source>
        <translation>Dejar pasar los paquetes elegidos o, si no hay ninguno, el primero</translation>
    </message>
    <message>
        <source>Let &amp;All Go</source>
        <translation>Dejar pasar &amp;todos</translation>
    </message>
    <message>
        <source>Let all stopped packets go</source>
        <translation>Dejar pasar todos los paquetes detenidos</translation>
    </message>
    <message>
        <source>&amp;Edit Packet…</source>
        <translation>&amp;Editar paquete…</translation>
    </message>
    <message>
        <source>Change the stopped packet, then let it go</source>
        <translation>Cambiar el paquete detenido y después dejarlo pasar</translation>
    </message>
    <message>
        <source>&amp;Drop Packet</source>
        <translation>De&amp;scartar paquete</translation>
    </message>
    <message>
        <source>Lose the chosen packets, without a choice the first</source>
        <translation>Perder los paquetes elegidos o, si no hay ninguno, el primero</translation>
    </message>
    <message>
        <source>Every packet, or such as dir:in type:message &quot;order&quot;</source>
        <translation>Todos los paquetes o, por ejemplo, dir:in type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>Packets to stop</source>
        <translation>Paquetes que detener</translation>
    </message>
    <message>
        <source>Which packets stop; Ctrl+Space or Down proposes</source>
        <translation>Qué paquetes se detienen; Ctrl+Espacio o Abajo propone</translation>
    </message>
    <message>
        <source>Columns of the stopped packets</source>
        <translation>Columnas de los paquetes detenidos</translation>
    </message>
    <message>
        <source>Stopped packets</source>
        <translation>Paquetes detenidos</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué está mal en el filtro</translation>
    </message>
    <message>
        <source>No breakpoint here</source>
        <translation>Aquí no hay punto de interrupción</translation>
    </message>
    <message>
        <source>No packet is stopped</source>
        <translation>Ningún paquete detenido</translation>
    </message>
    <message>
        <source>The next one that matches waits here. Heartbeats go on.</source>
        <translation>El próximo que coincida espera aquí. Los heartbeats continúan.</translation>
    </message>
    <message>
        <source>Packets go through</source>
        <translation>Los paquetes pasan</translation>
    </message>
    <message>
        <source>“Break at Packets” (F9) stops those that match.</source>
        <translation>«Interrumpir en paquetes» (F9) detiene los que coinciden.</translation>
    </message>
</context>
<context>
    <name>Inspector::CaptureFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>No se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>Wait until the capture has been opened.</source>
        <translation>Espere a que se haya abierto la captura.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>No se puede guardar %1: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; all before it is here.</source>
        <translation>%1 termina en medio de un evento; todo lo anterior está aquí.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 All before that is here.</source>
        <translation>%1 está dañado: %2 Todo lo anterior está aquí.</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está abierto</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>%1 has been saved</source>
        <translation>%1 se ha guardado</translation>
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
        <translation>Ninguno todavía</translation>
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
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareActions</name>
    <message>
        <source>Compare With &amp;File…</source>
        <translation>Comparar con &amp;archivo…</translation>
    </message>
    <message>
        <source>Show all that is stored beside a capture file</source>
        <translation>Mostrar todo lo almacenado junto a un archivo de captura</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Capturas de Engine.IO (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>S&amp;olo diferencias</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>Cifras lado a lado</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>Columnas de las cifras</translation>
    </message>
    <message>
        <source>Session on the left</source>
        <translation>Sesión de la izquierda</translation>
    </message>
    <message>
        <source>Whose packets are on the left</source>
        <translation>De qué sesión son los paquetes de la izquierda</translation>
    </message>
    <message>
        <source>Session on the right</source>
        <translation>Sesión de la derecha</translation>
    </message>
    <message>
        <source>Whose packets are on the right</source>
        <translation>De qué sesión son los paquetes de la derecha</translation>
    </message>
    <message>
        <source>How many packets differ</source>
        <translation>Cuántos paquetes difieren</translation>
    </message>
    <message>
        <source>Hides packets that are alike</source>
        <translation>Oculta los paquetes sin cambios</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Diferencia &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Diferencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>Nada con lo que comparar</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Ningún paquete</translation>
    </message>
    <message>
        <source>There are none on either side.</source>
        <translation>No hay ninguno en ninguno de los lados.</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n sin comparar: hay demasiados</numerusform>
            <numerusform>%n sin comparar: hay demasiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>The events are gone</source>
        <translation>Los eventos ya no están</translation>
    </message>
    <message>
        <source>They were removed, or something else was opened. Close this window.</source>
        <translation>Se quitaron o se abrió otra cosa. Cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparedPackets</name>
    <message>
        <source>Content on the left</source>
        <translation>Contenido de la izquierda</translation>
    </message>
    <message>
        <source>Content on the right</source>
        <translation>Contenido de la derecha</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonModel</name>
    <message>
        <source>alike</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>solo izquierda</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>solo derecha</translation>
    </message>
    <message>
        <source>Left #</source>
        <translation>N.º izq.</translation>
    </message>
    <message>
        <source>Right #</source>
        <translation>N.º der.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonTable</name>
    <message>
        <source>Packets side by side</source>
        <translation>Paquetes lado a lado</translation>
    </message>
    <message>
        <source>Columns of the packets side by side</source>
        <translation>Columnas de los paquetes lado a lado</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposeEdit</name>
    <message>
        <source>Message to send</source>
        <translation>Mensaje que enviar</translation>
    </message>
    <message>
        <source>Ctrl+Return sends; Up and Down in an empty editor bring back what was sent</source>
        <translation>Ctrl+Intro envía; Arriba y Abajo en un editor vacío recuperan lo enviado</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message>
        <source>JSON can&apos;t be empty</source>
        <translation>El JSON no puede estar vacío</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>«%1» no es un dígito hexadecimal</translation>
    </message>
    <message>
        <source>A byte has two digits: one is missing</source>
        <translation>Un byte tiene dos dígitos: falta uno</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be here in base64</source>
        <translation>«%1» no puede estar aquí en base64</translation>
    </message>
    <message>
        <source>The base64 is cut: a character is missing</source>
        <translation>El base64 está cortado: falta un carácter</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>Who gets it: the sessions chosen in the list, or all open ones</source>
        <translation>Quién lo recibe: las sesiones elegidas en la lista o todas las abiertas</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>Enviar ping ahora</translation>
    </message>
    <message>
        <source>Send the receivers a ping now</source>
        <translation>Enviar ahora un ping a los destinatarios</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Close the receivers&apos; sessions</source>
        <translation>Cerrar las sesiones de los destinatarios</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binario, hexadecimal</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>Binario, base64</translation>
    </message>
    <message>
        <source>How the message below is meant</source>
        <translation>Cómo se interpreta el mensaje de abajo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose a template, or type a name to save this message under</source>
        <translation>Elija una plantilla o escriba un nombre con el que guardar este mensaje</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Save this message under the template&apos;s name</source>
        <translation>Guardar este mensaje con el nombre de la plantilla</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
    <message>
        <source>Delete the template of this name</source>
        <translation>Eliminar la plantilla con este nombre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was sent before (Up and Down in an empty editor)</source>
        <translation>Lo enviado anteriormente (Arriba y Abajo en un editor vacío)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n sesión elegida</numerusform>
            <numerusform>%n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the selected packet</source>
        <translation>Sesión del paquete seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>La única sesión abierta</numerusform>
            <numerusform>Las %n sesiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>No session is open yet.</source>
        <translation>Todavía no hay ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>Choose an open session in the list, or a packet of one.</source>
        <translation>Elija en la lista una sesión abierta o un paquete de una.</translation>
    </message>
    <message>
        <source>Send this message (Ctrl+Return)</source>
        <translation>Enviar este mensaje (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>The message has a mistake, see on the left</source>
        <translation>El mensaje tiene un error; véalo a la izquierda</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message is too long for a template.</source>
        <translation>El mensaje es demasiado largo para una plantilla.</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>Guardado como plantilla «%1».</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Enter unfolds, Ctrl+F searches, Ctrl+C copies the value</source>
        <translation>Intro despliega, Ctrl+F busca, Ctrl+C copia el valor</translation>
    </message>
    <message>
        <source>Search in this event</source>
        <translation>Buscar en este evento</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the previous one (%1)</source>
        <translation>Intro va a la coincidencia siguiente; Mayús+Intro, a la anterior (%1)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message>
        <source>Decoded event</source>
        <translation>Evento decodificado</translation>
    </message>
    <message>
        <source>JSON of the payload</source>
        <translation>JSON de la carga útil</translation>
    </message>
    <message>
        <source>Sides of the event</source>
        <translation>Vistas del evento</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Engine.IO, Socket.IO and what they carry</source>
        <translation>Engine.IO, Socket.IO y lo que transportan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>La carga útil como texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The payload as a tree that can be searched and filtered by</source>
        <translation>La carga útil como árbol en el que se puede buscar y por el que se puede filtrar</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>The payload byte by byte</source>
        <translation>La carga útil byte a byte</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>The head of a request or response</source>
        <translation>La cabecera de una petición o respuesta</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>Motivo del cierre</translation>
    </message>
    <message>
        <source>Why the session ended or a pong was late, and what to try</source>
        <translation>Por qué terminó la sesión o llegó tarde un pong, y qué se puede probar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: next tab)</source>
        <translation>%1 (Ctrl+Tab: pestaña siguiente)</translation>
    </message>
    <message>
        <source>Selected bytes</source>
        <translation>Bytes seleccionados</translation>
    </message>
    <message>
        <source>Select a packet to see its content</source>
        <translation>Seleccione un paquete para ver su contenido</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The payload of this event could not be kept</source>
        <translation>No se pudo conservar la carga útil de este evento</translation>
    </message>
    <message>
        <source>This event has no payload</source>
        <translation>Este evento no tiene carga útil</translation>
    </message>
    <message>
        <source>These bytes are no text: see the tab Hex</source>
        <translation>Estos bytes no son texto: vea la pestaña Hex</translation>
    </message>
    <message>
        <source>JSON can only be read as a whole: choose “Load all” below</source>
        <translation>El JSON solo se puede leer entero: elija «Cargar todo» abajo</translation>
    </message>
    <message>
        <source>This event holds no JSON object or array</source>
        <translation>Este evento no contiene ningún objeto ni array JSON</translation>
    </message>
    <message>
        <source>This event has no HTTP head: choose a request or a response</source>
        <translation>Este evento no tiene cabecera HTTP: elija una petición o una respuesta</translation>
    </message>
    <message>
        <source>Nothing to explain: the session is open and answers its pings in time</source>
        <translation>Nada que explicar: la sesión está abierta y responde a tiempo a sus pings</translation>
    </message>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::Diagnosis</name>
    <message>
        <source>The client takes less than it is sent. Send it less, or only the latest state; look at its network and at what blocks its event loop. maxQueuedBytes is where the server gives up.</source>
        <translation>El cliente recibe menos de lo que se le envía. Envíele menos, o solo el último estado; revise su red y lo que bloquea su bucle de eventos. maxQueuedBytes es el punto en que el servidor desiste.</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2 within the ping timeout of %3; #%4 ended it %5 after the ping, by the server&apos;s monotonic clock</source>
        <translation>la sesión %1 no respondió al ping #%2 dentro del tiempo límite de ping de %3; #%4 la cerró %5 después del ping, según el reloj monótono del servidor</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by the server&apos;s monotonic clock</source>
        <translation>la sesión %1 no respondió al ping #%2; #%3 la cerró %4 después del ping, según el reloj monótono del servidor</translation>
    </message>
    <message>
        <source>The client was blocked, asleep or gone, or something held its pong back. Clients of protocol version 3 never answer a ping. When round trips were long before, a longer pingTimeout helps.</source>
        <translation>El cliente estaba bloqueado, en suspensión o se había ido, o algo retuvo su pong. Los clientes de la versión 3 del protocolo nunca responden a un ping. Si los tiempos de ida y vuelta anteriores eran largos, ayuda un pingTimeout mayor.</translation>
    </message>
    <message>
        <source>pong #%1 of session %2 came %3 after ping #%4, by the server&apos;s monotonic clock: %5 over the ping timeout of %6</source>
        <translation>el pong #%1 de la sesión %2 llegó %3 después del ping #%4, según el reloj monótono del servidor: %5 por encima del tiempo límite de ping de %6</translation>
    </message>
    <message>
        <source>This server let it pass; one that minds the timeout would have ended the session. Look at what kept the client busy meanwhile.</source>
        <translation>Este servidor lo dejó pasar; uno que respete el tiempo límite habría cerrado la sesión. Averigüe qué mantuvo ocupado al cliente mientras tanto.</translation>
    </message>
    <message>
        <source>no probe came through the WebSocket that session %1 opened at #%2; given up at #%3, %4 later, and it stays with polling</source>
        <translation>ninguna sonda llegó por el WebSocket que la sesión %1 abrió en #%2; abandonado en #%3, %4 después, y sigue con polling</translation>
    </message>
    <message>
        <source>Something between lets the handshake pass and no frames: a proxy, a virus scanner. Let it pass WebSockets on this path, or use TLS.</source>
        <translation>Algo intermedio deja pasar el handshake pero ninguna trama: un proxy, un antivirus. Permita los WebSockets en esta ruta o use TLS.</translation>
    </message>
    <message>
        <source>probe #%1 of session %2 was not answered; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>la sonda #%1 de la sesión %2 no recibió respuesta; abandonado en #%3, %4 después de abrirse el WebSocket, y sigue con polling</translation>
    </message>
    <message>
        <source>A server answers a probe at once. Does it have this session, or does another worker?</source>
        <translation>Un servidor responde a una sonda de inmediato. ¿Tiene este la sesión, o la tiene otro worker?</translation>
    </message>
    <message>
        <source>the probe of session %1 was answered at #%2, but no UPGRADE came; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>la sonda de la sesión %1 recibió respuesta en #%2, pero no llegó ningún UPGRADE; abandonado en #%3, %4 después de abrirse el WebSocket, y sigue con polling</translation>
    </message>
    <message>
        <source>The answer didn&apos;t reach the client, or its poll never ended: look for a proxy that holds responses back, and turn its buffering off.</source>
        <translation>La respuesta no llegó al cliente o su poll no terminó nunca: busque un proxy que retenga las respuestas y desactive su buffering.</translation>
    </message>
    <message>
        <source>%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6</source>
        <translation>%1 esperan a la sesión %2 en #%3; %4 antes, en #%5, eran %6</translation>
    </message>
    <message>
        <source>%1 waited for session %2 when #%3 ended it by “%4”; the last packet before was #%5</source>
        <translation>%1 esperaban a la sesión %2 cuando #%3 la cerró por «%4»; el último paquete anterior fue #%5</translation>
    </message>
    <message>
        <source>%1 of %2 compressed responses were no smaller than what they carry; #%3 took %4 for %5</source>
        <translation>%1 de %2 respuestas comprimidas no eran más pequeñas que lo que transportan; #%3 necesitó %4 para %5</translation>
    </message>
    <message>
        <source>Raise compressionThreshold above the size of these messages, or turn the compression off: it costs time on both ends.</source>
        <translation>Suba compressionThreshold por encima del tamaño de estos mensajes o desactive la compresión: cuesta tiempo en ambos extremos.</translation>
    </message>
    <message>
        <source>Missed pong</source>
        <translation>Pong no recibido</translation>
    </message>
    <message>
        <source>Pong after its deadline</source>
        <translation>Pong fuera de plazo</translation>
    </message>
    <message>
        <source>Upgrade blocked</source>
        <translation>Upgrade bloqueado</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Límite superado</translation>
    </message>
    <message>
        <source>Two requests at once</source>
        <translation>Dos peticiones a la vez</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>Versión de protocolo incorrecta</translation>
    </message>
    <message>
        <source>Unknown session</source>
        <translation>Sesión desconocida</translation>
    </message>
    <message>
        <source>Sent after the end</source>
        <translation>Envío después del final</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>Lector lento</translation>
    </message>
    <message>
        <source>Reconnects in a loop</source>
        <translation>Reconexión en bucle</translation>
    </message>
    <message>
        <source>Compression doesn&apos;t pay</source>
        <translation>La compresión no compensa</translation>
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
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>limit</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>request #%1 has several “Origin” fields, and none can be trusted; refused at #%2</source>
        <translation>la petición #%1 tiene varios campos «Origin» y no se puede confiar en ninguno; rechazada en #%2</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is this host, but its scheme differs, or the list or predicate of origins has no place for it</source>
        <translation>el origen %1 de la petición #%2 fue rechazado en #%3: es este host, pero su esquema difiere, o no tiene cabida en la lista o el predicado de orígenes</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is not the server&apos;s own, %4, and no rule of corsAllowedOrigins allows it</source>
        <translation>el origen %1 de la petición #%2 fue rechazado en #%3: no es el del propio servidor, %4, y ninguna regla de corsAllowedOrigins lo permite</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise maxHttpBufferSize; the handshake tells the client the limit as maxPayload, and a proxy in front may have its own.</source>
        <translation>Envíe mensajes más pequeños o suba maxHttpBufferSize; el handshake comunica al cliente el límite como maxPayload, y un proxy situado delante puede tener el suyo propio.</translation>
    </message>
    <message>
        <source>request #%1 asks for a WebSocket, but has no “Upgrade” field; refused at #%2 with %3</source>
        <translation>la petición #%1 solicita un WebSocket, pero no tiene campo «Upgrade»; rechazada en #%2 con %3</translation>
    </message>
    <message>
        <source>A proxy between took the field away, as each must that doesn&apos;t know it. nginx: proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.</source>
        <translation>Un proxy intermedio eliminó el campo, como debe hacer todo el que no lo conoce. nginx: proxy_http_version 1.1, y proxy_set_header para Upgrade y Connection.</translation>
    </message>
    <message>
        <source>the WebSocket that request #%1 asks for was refused at #%2 with %3</source>
        <translation>el WebSocket que solicita la petición #%1 fue rechazado en #%2 con %3</translation>
    </message>
    <message>
        <source>Are upgrades allowed (allowsUpgrades, transports)? A status of 500 and more comes from a proxy or load balancer in front.</source>
        <translation>¿Están permitidos los upgrades (allowsUpgrades, transports)? Un estado de 500 o más procede de un proxy o balanceador de carga situado delante.</translation>
    </message>
    <message>
        <source>the body of request #%1 is over the limit (%2); refused at #%3 with 413</source>
        <translation>el cuerpo de la petición #%1 supera el límite (%2); rechazada en #%3 con 413</translation>
    </message>
    <message>
        <source>session %1 sent a body over the limit (%2); refused at #%3 with 413, and the session ends</source>
        <translation>la sesión %1 envió un cuerpo que supera el límite (%2); rechazado en #%3 con 413, y la sesión termina</translation>
    </message>
    <message>
        <source>a body was over the limit; refused at #%1 with 413</source>
        <translation>un cuerpo superaba el límite; rechazado en #%1 con 413</translation>
    </message>
    <message>
        <source>session %1 sent a WebSocket message over the limit (%2); refused at #%3 with close code 1009, and the session ends</source>
        <translation>la sesión %1 envió un mensaje WebSocket que supera el límite (%2); rechazado en #%3 con el código de cierre 1009, y la sesión termina</translation>
    </message>
    <message>
        <source>session %1 polled with #%2 while its poll #%3 was still waiting; refused at #%4, and the session ends</source>
        <translation>la sesión %1 hizo polling con #%2 mientras su poll #%3 seguía esperando; rechazado en #%4, y la sesión termina</translation>
    </message>
    <message>
        <source>A client has one GET under way at a time. Do two tabs or two objects share a session id, or does a proxy send requests twice?</source>
        <translation>Un cliente tiene un solo GET en curso a la vez. ¿Comparten dos pestañas o dos objetos un ID de sesión, o envía un proxy las peticiones dos veces?</translation>
    </message>
    <message>
        <source>session %1 sent a POST while another was still on its way; refused at #%2, and the session ends</source>
        <translation>la sesión %1 envió un POST mientras otro seguía en camino; rechazado en #%2, y la sesión termina</translation>
    </message>
    <message>
        <source>A client has one POST under way at a time: what is sent meanwhile waits, and goes in one body.</source>
        <translation>Un cliente tiene un solo POST en curso a la vez: lo que se envía mientras tanto espera y va en un único cuerpo.</translation>
    </message>
    <message>
        <source>Add the origin to corsAllowedOrigins as the browser writes it: scheme, host and port, no path. Behind TLS that a proxy ends, the server sees http: name the https origin.</source>
        <translation>Añada el origen a corsAllowedOrigins tal como lo escribe el navegador: esquema, host y puerto, sin ruta. Detrás de un proxy que termina TLS, el servidor ve http: indique el origen https.</translation>
    </message>
    <message>
        <source>response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the browser keeps it from the page</source>
        <translation>la respuesta #%1 al origen %2 no tiene «Access-Control-Allow-Origin»: el navegador no la entrega a la página</translation>
    </message>
    <message>
        <source>The server&apos;s CORS is off. Turn it on with this origin, or let the proxy in front add the field.</source>
        <translation>El CORS del servidor está desactivado. Actívelo con este origen o deje que el proxy situado delante añada el campo.</translation>
    </message>
    <message>
        <source>request #%1 speaks Engine.IO version %2 (EIO=%2), which the server does not take; refused at #%3</source>
        <translation>la petición #%1 habla la versión %2 de Engine.IO (EIO=%2), que el servidor no acepta; rechazada en #%3</translation>
    </message>
    <message>
        <source>request #%1 names no Engine.IO version (EIO=4); refused at #%2</source>
        <translation>la petición #%1 no indica ninguna versión de Engine.IO (EIO=4); rechazada en #%2</translation>
    </message>
    <message>
        <source>EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no Engine.IO client, or lost its query on the way.</source>
        <translation>EIO=3 es un cliente Socket.IO de la versión 1 o 2: use la versión 3 o posterior, o admítalo (setAllowEio3(); allowEIO3 en Node). Una petición sin EIO no es de un cliente Engine.IO o perdió su query por el camino.</translation>
    </message>
    <message>
        <source>request #%1 is of session %2, which was not opened here; refused at #%3</source>
        <translation>la petición #%1 es de la sesión %2, que no se abrió aquí; rechazada en #%3</translation>
    </message>
    <message>
        <source>The server was restarted, or another worker has this session. With several workers the load balancer must bring each session to the same one: sticky sessions.</source>
        <translation>El servidor se reinició, u otro worker tiene esta sesión. Con varios workers, el balanceador de carga debe llevar cada sesión siempre al mismo: sticky sessions.</translation>
    </message>
    <message>
        <source>#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it carried is lost</source>
        <translation>#%1 llegó de la sesión %2 %3 después de que #%4 la cerrara por «%5»; lo que transportaba se ha perdido</translation>
    </message>
    <message>
        <source>The client doesn&apos;t know yet that its session is over. It should send nothing after “close”, and send again in the next session what was not acknowledged.</source>
        <translation>El cliente aún no sabe que su sesión ha terminado. No debería enviar nada después de «close», y sí volver a enviar en la sesión siguiente lo que no se confirmó.</translation>
    </message>
    <message>
        <source>%1 sessions from %2 in %3, one after the other, none longer than %4; the first ended at #%5, the last at #%6 by “%7”</source>
        <translation>%1 sesiones de %2 en %3, una tras otra, ninguna de más de %4; la primera terminó en #%5, la última en #%6 por «%7»</translation>
    </message>
    <message>
        <source>Why closed tells how the last one ended. A client that fails at the same place each time needs a longer pause between its attempts, and often speaks another version or is refused by the application.</source>
        <translation>«Motivo del cierre» indica cómo terminó la última. Un cliente que falla siempre en el mismo punto necesita una pausa mayor entre intentos, y a menudo habla otra versión o lo rechaza la aplicación.</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisModel</name>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha ido mal</translation>
    </message>
    <message>
        <source>Columns of what went wrong</source>
        <translation>Columnas de lo que ha ido mal</translation>
    </message>
    <message>
        <source>What is not listed</source>
        <translation>Lo que no aparece en la lista</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Nada ha ido mal</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>Nada que diagnosticar todavía</translation>
    </message>
    <message>
        <source>No missed pong, no blocked upgrade, no refused request: none of the rules has found anything in these events.</source>
        <translation>Ningún pong sin recibir, ningún upgrade bloqueado, ninguna petición rechazada: ninguna de las reglas ha encontrado nada en estos eventos.</translation>
    </message>
    <message>
        <source>As events come, each thing that goes wrong gets a line here, with what proves it and what to try.</source>
        <translation>A medida que llegan eventos, cada cosa que va mal recibe aquí una línea, con lo que lo demuestra y lo que se puede probar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>%n más de las mismas clases, sin mostrar en la lista</numerusform>
            <numerusform>%n más de las mismas clases, sin mostrar en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>Diagnóstico (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::EmbeddedServer</name>
    <message>
        <source>The server cannot start: %1</source>
        <translation>El servidor no puede iniciarse: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken; the server listens on %2.</source>
        <translation>El puerto %1 está ocupado; el servidor escucha en %2.</translation>
    </message>
    <message>
        <source>These options are not valid: %1</source>
        <translation>Estas opciones no son válidas: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::EmptyState</name>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer a continuación</translation>
    </message>
</context>
<context>
    <name>Inspector::EventHeader</name>
    <message>
        <source>Carried by %1</source>
        <translation>Transportado en %1</translation>
    </message>
    <message>
        <source>Answers %1 after %2</source>
        <translation>Responde a %1 tras %2</translation>
    </message>
    <message>
        <source>Answered by %1 after %2</source>
        <translation>Respondido por %1 tras %2</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Evento seleccionado</translation>
    </message>
    <message>
        <source>Goes to the event that this one belongs to</source>
        <translation>Va al evento al que pertenece este</translation>
    </message>
    <message>
        <source>Linked event</source>
        <translation>Evento vinculado</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark this event</source>
        <translation>Marcar este evento</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this event</source>
        <translation>Copiar este evento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>A comment for this event: Enter keeps it, Esc takes it back</source>
        <translation>Un comentario para este evento: Intro lo guarda, Esc lo descarta</translation>
    </message>
    <message>
        <source>Comment for this event</source>
        <translation>Comentario para este evento</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copiar como hex</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>Copiar como comando curl</translation>
    </message>
    <message>
        <source>Copy as wscat command</source>
        <translation>Copiar como comando wscat</translation>
    </message>
    <message>
        <source>This event is too large for the clipboard</source>
        <translation>Este evento es demasiado grande para el portapapeles</translation>
    </message>
</context>
<context>
    <name>Inspector::Explanation</name>
    <message>
        <source>The last packet from the client, #%1, came %2 before the end.</source>
        <translation>El último paquete del cliente, #%1, llegó %2 antes del final.</translation>
    </message>
    <message>
        <source>The client had sent no packet.</source>
        <translation>El cliente no había enviado ningún paquete.</translation>
    </message>
    <message>
        <source>The server asked whether the client is still there, and no answer came in time. The server then gave the session up.</source>
        <translation>El servidor preguntó si el cliente seguía ahí y no llegó respuesta a tiempo. Entonces dio la sesión por perdida.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1, fired %2 later.</source>
        <translation>Plazo del pong: iniciado por el ping #%1, vencido %2 después.</translation>
    </message>
    <message>
        <source>The ping timeout is %1.</source>
        <translation>El tiempo límite de ping es %1.</translation>
    </message>
    <message>
        <source>Is the client&apos;s event loop blocked, or its tab or device asleep? Then no pong can be sent.</source>
        <translation>¿Está bloqueado el bucle de eventos del cliente, o en suspensión su pestaña o dispositivo? Entonces no se puede enviar ningún pong.</translation>
    </message>
    <message>
        <source>Does the client answer a packet “2” with “3”? Clients of protocol version 3 send pings themselves and never answer one.</source>
        <translation>¿Responde el cliente con «3» a un paquete «2»? Los clientes de la versión 3 del protocolo envían los pings ellos mismos y nunca responden a uno.</translation>
    </message>
    <message>
        <source>Does a proxy hold responses back? Turn its buffering off for this path.</source>
        <translation>¿Retiene un proxy las respuestas? Desactive su buffering para esta ruta.</translation>
    </message>
    <message>
        <source>If round trips before were long, a longer ping timeout helps; see Ping timing.</source>
        <translation>Si los tiempos de ida y vuelta anteriores eran largos, ayuda un tiempo límite de ping mayor; vea «Tiempos de ping».</translation>
    </message>
    <message>
        <source>The connection was closed from the other side, without the CLOSE packet that a client sends when it leaves by itself.</source>
        <translation>La conexión se cerró desde el otro extremo, sin el paquete CLOSE que envía un cliente cuando se va por sí mismo.</translation>
    </message>
    <message>
        <source>Was the page reloaded or the program ended? That looks just like this.</source>
        <translation>¿Se recargó la página o terminó el programa? Tiene exactamente este aspecto.</translation>
    </message>
    <message>
        <source>A proxy or load balancer between may close idle connections: compare its time limit with the silence above, and keep the ping interval below it.</source>
        <translation>Un proxy o balanceador de carga intermedio puede cerrar las conexiones inactivas: compare su límite de tiempo con el silencio anterior y mantenga el intervalo de ping por debajo.</translation>
    </message>
    <message>
        <source>Did the client&apos;s network change? It will connect again with a new session.</source>
        <translation>¿Cambió la red del cliente? Volverá a conectarse con una sesión nueva.</translation>
    </message>
    <message>
        <source>The server ended the session because something was wrong with the connection or with what came over it.</source>
        <translation>El servidor cerró la sesión porque algo iba mal en la conexión o en lo que llegó por ella.</translation>
    </message>
    <message>
        <source>The last error before was #%1, %2 before the end: %3</source>
        <translation>El último error anterior fue #%1, %2 antes del final: %3</translation>
    </message>
    <message>
        <source>%1 were waiting to be sent to it.</source>
        <translation>%1 esperaban a enviársele.</translation>
    </message>
    <message>
        <source>Was a message larger than maxHttpBufferSize? The client is told that limit in the handshake.</source>
        <translation>¿Era un mensaje mayor que maxHttpBufferSize? Ese límite se comunica al cliente en el handshake.</translation>
    </message>
    <message>
        <source>Did the client read too slowly, so that more than maxQueuedBytes waited for it?</source>
        <translation>¿Leía el cliente demasiado despacio, de modo que le esperaba más de maxQueuedBytes?</translation>
    </message>
    <message>
        <source>Does the client send two polls at once, or something that is no Engine.IO packet? Look at the last packets below.</source>
        <translation>¿Envía el cliente dos polls a la vez, o algo que no es un paquete Engine.IO? Mire los últimos paquetes, abajo.</translation>
    </message>
    <message>
        <source>The client said goodbye with a CLOSE packet: its own code ended the session.</source>
        <translation>El cliente se despidió con un paquete CLOSE: su propio código cerró la sesión.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the client for a call that disconnects, or for a page that is left.</source>
        <translation>Si no era lo previsto, busque en el cliente una llamada que desconecte o una página que se abandone.</translation>
    </message>
    <message>
        <source>The server ended the session: the application or a person asked for it, or the server was stopped.</source>
        <translation>El servidor cerró la sesión: lo pidió la aplicación o una persona, o se detuvo el servidor.</translation>
    </message>
    <message>
        <source>If that was not meant, look in the application for a call of disconnectClient() or shutdown().</source>
        <translation>Si no era lo previsto, busque en la aplicación una llamada a disconnectClient() o shutdown().</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Cerrada: %1</translation>
    </message>
    <message>
        <source>Late pong</source>
        <translation>Pong tardío</translation>
    </message>
    <message>
        <source>No pong yet</source>
        <translation>Sin pong todavía</translation>
    </message>
    <message>
        <source>Pong #%1 came %2 after ping #%3.</source>
        <translation>El pong #%1 llegó %2 después del ping #%3.</translation>
    </message>
    <message>
        <source>Ping #%1 has been waiting for its pong for %2.</source>
        <translation>El ping #%1 lleva %2 esperando su pong.</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1 with %2, of which %3 % were used.</source>
        <translation>Plazo del pong: iniciado por el ping #%1 con %2, de los que se usó el %3 %.</translation>
    </message>
    <message>
        <source>Once is nothing; again and again it ends with “ping timeout”.</source>
        <translation>Una vez no es nada; una y otra vez, acaba en «ping timeout».</translation>
    </message>
    <message>
        <source>Look at what was sent before: a large message on the same connection delays the pong behind it.</source>
        <translation>Mire lo que se envió antes: un mensaje grande en la misma conexión retrasa el pong que va detrás.</translation>
    </message>
    <message>
        <source>A browser slows the timers of hidden tabs down; a busy main thread does the same.</source>
        <translation>Un navegador ralentiza los temporizadores de las pestañas ocultas; un hilo principal ocupado hace lo mismo.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Export</source>
        <translation>Ca&amp;ncelar exportación</translation>
    </message>
    <message>
        <source>Write events to a file for other programs, or a report</source>
        <translation>Escribir eventos en un archivo para otros programas, o un informe</translation>
    </message>
    <message>
        <source>Stop exporting; the file is not written</source>
        <translation>Dejar de exportar; el archivo no se escribe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Only what the &amp;filter shows</source>
        <translation>Solo lo que muestra el &amp;filtro</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>Para quién es el archivo</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Whose events are exported</source>
        <translation>De qué sesión se exportan los eventos</translation>
    </message>
    <message>
        <source>There is no filter: all is shown</source>
        <translation>No hay ningún filtro: se muestra todo</translation>
    </message>
    <message>
        <source>What the format is good for</source>
        <translation>Para qué sirve el formato</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>A report is about one session: choose one.</source>
        <translation>Un informe trata de una sola sesión: elija una.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>An HTML report is about one session: choose one.</source>
        <translation>Un informe HTML trata de una sola sesión: elija una.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file.</source>
        <translation>No se puede escribir %1: no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message>
        <source>%1 has been exported</source>
        <translation>%1 se ha exportado</translation>
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
        <translation>Fallo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What is wrong with the fault</source>
        <translation>Qué está mal en el fallo</translation>
    </message>
    <message>
        <source>Everything, or such as type:message &quot;order&quot;</source>
        <translation>Todo o, por ejemplo, type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>&amp;Fallo:</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué sale mal</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>&amp;Retardo:</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>0 to one hour</source>
        <translation>De 0 a una hora</translation>
    </message>
    <message>
        <source>± &amp;Jitter:</source>
        <translation>± &amp;Jitter:</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Each packet is so much faster or slower, evenly spread</source>
        <translation>Cada paquete es hasta ese tiempo más rápido o más lento, con reparto uniforme</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>&amp;Ancho de banda:</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>Bytes a second for each session and direction</source>
        <translation>Bytes por segundo para cada sesión y dirección</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>&amp;Estado:</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>200 to 599</source>
        <translation>De 200 a 599</translation>
    </message>
    <message>
        <source>&amp;Sessions:</source>
        <translation>&amp;Sesiones:</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Whose packets and requests</source>
        <translation>De quién son los paquetes y peticiones</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Which way packets go</source>
        <translation>En qué sentido van los paquetes</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>Packets of which type</source>
        <translation>Paquetes de qué tipo</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>S&amp;olo:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Only what matches; Ctrl+Space or Down proposes</source>
        <translation>Solo lo que coincide; Ctrl+Espacio o Abajo propone</translation>
    </message>
    <message>
        <source>&amp;Hits:</source>
        <translation>A&amp;ctivaciones:</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>After so many it ends by itself</source>
        <translation>Tras ese número termina por sí solo</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>En ambos sentidos</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← del cliente</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ al cliente</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>Todos los paquetes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New ones, with their handshakes</source>
        <translation>Las nuevas, con sus handshakes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultModel</name>
    <message>
        <source>%1 of %2, spent</source>
        <translation>%1 de %2, agotado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicado: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>%n paquete detenido</numerusform>
            <numerusform>%n paquetes detenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>breakpoint set</source>
        <translation>punto de interrupción activo</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server for faults.</source>
        <translation>Hay un archivo de captura abierto: sus sesiones ya pasaron. Inicie el servidor para usar fallos.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it for faults.</source>
        <translation>El servidor no está en marcha. Inícielo para usar fallos.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t run. Start it for faults.</source>
        <translation>El proxy no está en marcha. Inícielo para usar fallos.</translation>
    </message>
    <message>
        <source>The connection was not cut: %1</source>
        <translation>No se cortó la conexión: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsView</name>
    <message>
        <source>Add Fault</source>
        <translation>Añadir fallo</translation>
    </message>
    <message>
        <source>&amp;Add Fault…</source>
        <translation>&amp;Añadir fallo…</translation>
    </message>
    <message>
        <source>Make a fault (Insert)</source>
        <translation>Crear un fallo (Insert)</translation>
    </message>
    <message>
        <source>&amp;Edit Fault…</source>
        <translation>&amp;Editar fallo…</translation>
    </message>
    <message>
        <source>Change the chosen fault (Enter)</source>
        <translation>Cambiar el fallo elegido (Intro)</translation>
    </message>
    <message>
        <source>&amp;Remove Faults</source>
        <translation>&amp;Quitar fallos</translation>
    </message>
    <message>
        <source>Remove the chosen faults (Delete)</source>
        <translation>Quitar los fallos elegidos (Supr)</translation>
    </message>
    <message>
        <source>&amp;Cut Connection Now</source>
        <translation>&amp;Cortar conexión ahora</translation>
    </message>
    <message>
        <source>Reset the TCP connection of the chosen session at once</source>
        <translation>Cortar de inmediato con un reset la conexión TCP de la sesión elegida</translation>
    </message>
    <message>
        <source>Columns of the faults</source>
        <translation>Columnas de los fallos</translation>
    </message>
    <message>
        <source>Faults; Space switches one off and on</source>
        <translation>Fallos; Espacio desactiva y activa uno</translation>
    </message>
    <message>
        <source>Choose one fault</source>
        <translation>Elija un solo fallo</translation>
    </message>
    <message>
        <source>Choose a fault</source>
        <translation>Elija un fallo</translation>
    </message>
    <message>
        <source>Choose an open session in the list</source>
        <translation>Elija en la lista una sesión abierta</translation>
    </message>
    <message>
        <source>Choose a fault; for the chosen session, if there is one</source>
        <translation>Elegir un fallo; para la sesión elegida, si la hay</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nada sale mal</translation>
    </message>
    <message>
        <source>Add a fault: a slow network, a lost pong, refused upgrades.</source>
        <translation>Añada un fallo: una red lenta, un pong perdido, upgrades rechazados.</translation>
    </message>
    <message>
        <source>No faults here</source>
        <translation>Aquí no hay fallos</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBar</name>
    <message>
        <source>&amp;Filter Packets</source>
        <translation>&amp;Filtrar paquetes</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>&amp;Borrar filtro</translation>
    </message>
    <message>
        <source>&amp;Previous Filter</source>
        <translation>Filtro a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next Filter</source>
        <translation>Filtro sig&amp;uiente</translation>
    </message>
    <message>
        <source>Hide &amp;Heartbeats</source>
        <translation>Ocultar &amp;heartbeats</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>&amp;Guardar filtro…</translation>
    </message>
    <message>
        <source>Filter: a word, type:message, rtt&gt;200ms, data.user.id=42, /regex/</source>
        <translation>Filtro: una palabra, type:message, rtt&gt;200ms, data.user.id=42, /regex/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Packets that match</source>
        <translation>Paquetes que coinciden</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué está mal en el filtro</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Nombre del filtro guardado</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Nombre y después Intro</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 hasta ahora, %2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What to show (%1); Ctrl+Space or Down proposes</source>
        <translation>Qué mostrar (%1); Ctrl+Espacio o Abajo propone</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>Filtro guardado %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Propuestas para el filtro</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message>
        <source>What happened, what proves it, what to try</source>
        <translation>Qué ocurrió, qué lo demuestra, qué se puede probar</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué se puede probar</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>La prueba</translation>
    </message>
    <message>
        <source>Choose a line: the packets go to what proves it, and a hint at the cure stands here.</source>
        <translation>Elija una línea: los paquetes van a lo que lo demuestra, y aquí aparece una pista para remediarlo.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>Se omite %n mensaje: la captura no ha conservado sus datos.</numerusform>
            <numerusform>Se omiten %n mensajes: la captura no ha conservado sus datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session could be opened on %1.</source>
        <translation>No se pudo abrir ninguna sesión en %1.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessRun</name>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>listening on %1, in front of %2</source>
        <translation>escuchando en %1, delante de %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened and saved at once.</source>
        <translation>%1 no se puede abrir y guardar a la vez.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>No se puede guardar %1: %2</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>asociado a %1</translation>
    </message>
    <message>
        <source>This source has no faults.</source>
        <translation>Esta fuente no tiene fallos.</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>No existe la sesión %1.</translation>
    </message>
    <message>
        <source>An HTML report is about one session, and there are %1: --session SID chooses one.</source>
        <translation>Un informe HTML trata de una sola sesión, y hay %1: --session SID elige una.</translation>
    </message>
    <message>
        <source>The script did not end; it was at step %1 of %2.</source>
        <translation>El script no terminó; iba por el paso %1 de %2.</translation>
    </message>
    <message>
        <source>No event matches: %1</source>
        <translation>Ningún evento coincide: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>Copiar como hex</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>Bytes de la carga útil</translation>
    </message>
    <message>
        <source>Drag or use Shift with the arrow keys to select, Ctrl+C copies</source>
        <translation>Arrastre o use Mayús con las teclas de flecha para seleccionar; Ctrl+C copia</translation>
    </message>
    <message>
        <source>Only the first %1 are copied</source>
        <translation>Solo se copian los primeros %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightDialog</name>
    <message>
        <source>Highlight Rules</source>
        <translation>Reglas de resaltado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Escape); the rules stay</source>
        <translation>Cerrar (Esc); las reglas se conservan</translation>
    </message>
    <message>
        <source>Such as rtt&gt;200ms, event:order, /regex/</source>
        <translation>Por ejemplo rtt&gt;200ms, event:order, /regex/</translation>
    </message>
    <message>
        <source>Packets to highlight</source>
        <translation>Paquetes que resaltar</translation>
    </message>
    <message>
        <source>Which packets get the colour; Ctrl+Space or Down proposes</source>
        <translation>Qué paquetes reciben el color; Ctrl+Espacio o Abajo propone</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>Color de las filas</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>Qué está mal en la regla</translation>
    </message>
    <message>
        <source>&amp;Packets:</source>
        <translation>&amp;Paquetes:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>Highlight rules, the first that matches decides</source>
        <translation>Reglas de resaltado; decide la primera que coincide</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>Ninguna regla todavía</translation>
    </message>
    <message>
        <source>Add a rule, or choose “Highlight Rows Like This…” in the menu of a packet. The first rule that matches colours the row.</source>
        <translation>Añada una regla o elija «Resaltar filas como esta…» en el menú de un paquete. La primera regla que coincide colorea la fila.</translation>
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
        <translation>(nada todavía)</translation>
    </message>
    <message>
        <source>%1. Space turns the rule on and off.</source>
        <translation>%1. Espacio activa y desactiva la regla.</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpView</name>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>Head as it was sent</source>
        <translation>Cabecera tal como se envió</translation>
    </message>
</context>
<context>
    <name>Inspector::LoadBar</name>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>Decode the whole payload; the window stays usable meanwhile</source>
        <translation>Decodificar toda la carga útil; la ventana se puede seguir usando mientras tanto</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paquete</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation>&amp;Restaurar disposición predeterminada</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
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
        <translation>Exportado a %1</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Inspector::OptionRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>Elegir un archivo para %1</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1. Valor predeterminado: %2</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketActions</name>
    <message>
        <source>%1: there is no further one among the packets shown.</source>
        <translation>%1: no hay más entre los paquetes mostrados.</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>&amp;Error siguiente</translation>
    </message>
    <message>
        <source>Previous E&amp;rror</source>
        <translation>E&amp;rror anterior</translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation>&amp;Mensaje siguiente</translation>
    </message>
    <message>
        <source>Previous Me&amp;ssage</source>
        <translation>Me&amp;nsaje anterior</translation>
    </message>
    <message>
        <source>Next M&amp;arked Packet</source>
        <translation>Paquete m&amp;arcado siguiente</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Packet</source>
        <translation>Paquete mar&amp;cado anterior</translation>
    </message>
    <message>
        <source>&amp;Linked Packet</source>
        <translation>Paquete &amp;vinculado</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Packet</source>
        <translation>&amp;Seguir el paquete más reciente</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>&amp;Comentar…</translation>
    </message>
    <message>
        <source>Only This &amp;Session</source>
        <translation>Solo esta &amp;sesión</translation>
    </message>
    <message>
        <source>Only This &amp;Type</source>
        <translation>Solo este &amp;tipo</translation>
    </message>
    <message>
        <source>&amp;Not This Type</source>
        <translation>&amp;Excluir este tipo</translation>
    </message>
    <message>
        <source>From &amp;Here On</source>
        <translation>&amp;Desde aquí</translation>
    </message>
    <message>
        <source>Highlight &amp;Rows Like This…</source>
        <translation>&amp;Resaltar filas como esta…</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>&amp;Hora del día</translation>
    </message>
    <message>
        <source>Time Since &amp;Start</source>
        <translation>Tiempo desde el &amp;inicio</translation>
    </message>
    <message>
        <source>Time Since &amp;Previous</source>
        <translation>Tiempo desde el &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Only %1 %2</source>
        <translation>S&amp;olo %1 %2</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>S&amp;olo este valor</translation>
    </message>
    <message>
        <source>N&amp;ot %1 %2</source>
        <translation>E&amp;xcluir %1 %2</translation>
    </message>
    <message>
        <source>N&amp;ot This Value</source>
        <translation>E&amp;xcluir este valor</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>No packet that belongs to this one is shown.</source>
        <translation>No se muestra ningún paquete que pertenezca a este.</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketCopy</name>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>Co&amp;piar carga útil</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>Copiar como &amp;hex</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>Copiar como comando c&amp;url</translation>
    </message>
    <message>
        <source>Copy as &amp;wscat Command</source>
        <translation>Copiar como comando &amp;wscat</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketDialog</name>
    <message>
        <source>Edit Stopped Packet</source>
        <translation>Editar paquete detenido</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>Binario, hexadecimal</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>Tipo de paquete</translation>
    </message>
    <message>
        <source>The type of the packet; only a message can be binary</source>
        <translation>El tipo del paquete; solo un mensaje puede ser binario</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How the data below is meant</source>
        <translation>Cómo se interpretan los datos de abajo</translation>
    </message>
    <message>
        <source>Data of the packet</source>
        <translation>Datos del paquete</translation>
    </message>
    <message>
        <source>What is wrong with the packet</source>
        <translation>Qué está mal en el paquete</translation>
    </message>
    <message>
        <source>&amp;Let It Go</source>
        <translation>&amp;Dejar pasar</translation>
    </message>
    <message>
        <source>Let it go as it is here (Ctrl+Return)</source>
        <translation>Dejarlo pasar tal como está aquí (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>The packet is stopped no more: its session has ended, or all were let go.</source>
        <translation>El paquete ya no está detenido: su sesión ha terminado o se dejaron pasar todos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only a message can be binary.</source>
        <translation>Solo un mensaje puede ser binario.</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>+ Time</source>
        <translation>+ Tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>Número del evento</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Segundos desde el inicio</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>Segundos desde la fila de arriba</translation>
    </message>
    <message>
        <source>Direction: ← from the client, → to the client</source>
        <translation>Dirección: ← del cliente, → al cliente</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>ID de sesión</translation>
    </message>
    <message>
        <source>Transport it travelled over</source>
        <translation>Transporte por el que viajó</translation>
    </message>
    <message>
        <source>Packet type or event</source>
        <translation>Tipo de paquete o evento</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>Tamaño de la carga útil</translation>
    </message>
    <message>
        <source>Round trip of a pong, time a response took</source>
        <translation>Tiempo de ida y vuelta de un pong, tiempo que tardó una respuesta</translation>
    </message>
    <message>
        <source>Beginning of the payload, or what the event means</source>
        <translation>Comienzo de la carga útil, o qué significa el evento</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ tardío</translation>
    </message>
    <message>
        <source>⚠ missed</source>
        <translation>⚠ no recibido</translation>
    </message>
    <message>
        <source>(payload lost)</source>
        <translation>(carga útil perdida)</translation>
    </message>
    <message>
        <source>Highlighted by %1</source>
        <translation>Resaltado por %1</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <translation>%1, cliente %2</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Columns of the packets</source>
        <translation>Columnas de los paquetes</translation>
    </message>
    <message>
        <source>Go to the newest packet</source>
        <translation>Ir al paquete más reciente</translation>
    </message>
    <message>
        <source>Follow the newest packet (%1)</source>
        <translation>Seguir el paquete más reciente (%1)</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ %n nuevo</numerusform>
            <numerusform>▼ %n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketsPanel</name>
    <message>
        <source>Comment on the packet, then Enter</source>
        <translation>Comentario sobre el paquete y después Intro</translation>
    </message>
    <message>
        <source>Comment on the packet</source>
        <translation>Comentario sobre el paquete</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape doesn&apos;t</source>
        <translation>Intro lo guarda, Esc no</translation>
    </message>
    <message>
        <source>No packet matches</source>
        <translation>Ningún paquete coincide</translation>
    </message>
    <message>
        <source>&amp;Highlight Rules…</source>
        <translation>Reglas de resalta&amp;do…</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Nada que observar todavía</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>Esperando a un cliente</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;or open that address in a browser.</source>
        <translation>Apunte un cliente Engine.IO o Socket.IO a&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;o abra esa dirección en un navegador.</translation>
    </message>
    <message>
        <source>The proxy is stopped</source>
        <translation>El proxy está detenido</translation>
    </message>
    <message>
        <source>Point a client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;instead of %2</source>
        <translation>Apunte un cliente a&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;en lugar de a %2</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Ningún paquete</translation>
    </message>
    <message>
        <source>%1 has no events.</source>
        <translation>%1 no tiene eventos.</translation>
    </message>
    <message>
        <source>Start the server and point a client at it, put a proxy in front of another server, attach to an application, or open a capture.</source>
        <translation>Inicie el servidor y apunte un cliente a él, ponga un proxy delante de otro servidor, asóciese a una aplicación o abra una captura.</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Ningún evento todavía</translation>
    </message>
    <message>
        <source>%1 has no sessions, or nothing has happened since it was attached to.</source>
        <translation>%1 no tiene sesiones o no ha ocurrido nada desde que se asoció.</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyDialog</name>
    <message>
        <source>&amp;Start Proxy</source>
        <translation>&amp;Iniciar proxy</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss</source>
        <translation>Dónde está el servidor: http, https, ws o wss</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>solo este equipo (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>todas las direcciones de este equipo (0.0.0.0)</translation>
    </message>
    <message>
        <source>From where clients can reach the proxy</source>
        <translation>Desde dónde pueden acceder los clientes al proxy</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>The port that clients connect to instead of the server&apos;s</source>
        <translation>El puerto al que se conectan los clientes en lugar del puerto del servidor</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Clients connect to the proxy, and the proxy to the server. Every byte passes unchanged. A proxy only watches: sending and disconnecting are the server&apos;s.</source>
        <translation>Los clientes se conectan al proxy, y el proxy al servidor. Cada byte pasa sin cambios. Un proxy solo observa: enviar y desconectar son cosa del servidor.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Start Proxy</source>
        <translation>Iniciar proxy</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;ervidor</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>&amp;Accesible desde</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Starts the proxy; the server of the inspector is stopped</source>
        <translation>Inicia el proxy; se detiene el servidor del inspector</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxySource</name>
    <message>
        <source>The proxy cannot listen on %1, port %2: %3</source>
        <translation>El proxy no puede escuchar en %1, puerto %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::RateChart</name>
    <message>
        <source>Messages a second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
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
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>At %1: ← %2, → %3 a second</source>
        <translation>En %1: ← %2, → %3 por segundo</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>Repr&amp;oducir…</translation>
    </message>
    <message>
        <source>Stop Repla&amp;y</source>
        <translation>Detener repr&amp;oducción</translation>
    </message>
    <message>
        <source>End the replay and its sessions</source>
        <translation>Terminar la reproducción y sus sesiones</translation>
    </message>
    <message>
        <source>Play the clients of the capture against a server</source>
        <translation>Reproducir los clientes de la captura contra un servidor</translation>
    </message>
    <message>
        <source>A replay needs a capture. Open one for it.</source>
        <translation>Una reproducción necesita una captura. Abra una.</translation>
    </message>
    <message>
        <source>Replay: %1 %</source>
        <translation>Reproducción: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>Se omitió %n mensaje: la captura no ha conservado sus datos.</numerusform>
            <numerusform>Se omitieron %n mensajes: la captura no ha conservado sus datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was stopped.
%1</source>
        <translation>Se detuvo la reproducción.
%1</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>the inspector’s own, which shows what comes</source>
        <translation>el del propio inspector, que muestra lo que llega</translation>
    </message>
    <message>
        <source>another server; the capture stays open</source>
        <translation>otro servidor; la captura sigue abierta</translation>
    </message>
    <message>
        <source>The server that the clients connect to</source>
        <translation>El servidor al que se conectan los clientes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss; its query goes along</source>
        <translation>Dónde está el servidor: http, https, ws o wss; su query también se envía</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>toda la captura (%n sesión)</numerusform>
            <numerusform>toda la captura (%n sesiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>%n sesión elegida</numerusform>
            <numerusform>%n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions whose clients are replayed</source>
        <translation>Las sesiones cuyos clientes se reproducen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>in lock-step: when all has come that had come before</source>
        <translation>sincronizado: cuando ha llegado todo lo que antes había llegado</translation>
    </message>
    <message>
        <source>as recorded: at the recorded times</source>
        <translation>como en la grabación: en los momentos grabados</translation>
    </message>
    <message>
        <source>fast: at once</source>
        <translation>rápido: de inmediato</translation>
    </message>
    <message>
        <source>When a message goes</source>
        <translation>Cuándo sale un mensaje</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>The clients of the capture connect once more, send what they sent then, and compare what the server says. Nothing is rewritten: ids that a server gives differ.</source>
        <translation>Los clientes de la captura se conectan de nuevo, envían lo que enviaron entonces y comparan lo que dice el servidor. No se reescribe nada: los ID que asigna un servidor difieren.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>S&amp;esiones</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>Ri&amp;tmo</translation>
    </message>
    <message>
        <source>Connects the clients</source>
        <translation>Conecta los clientes</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayPeer</name>
    <message>
        <source>the upgrade failed</source>
        <translation>el upgrade falló</translation>
    </message>
    <message>
        <source>the server offers no upgrade</source>
        <translation>el servidor no ofrece ningún upgrade</translation>
    </message>
    <message>
        <source>no session could be opened</source>
        <translation>no se pudo abrir ninguna sesión</translation>
    </message>
    <message>
        <source>the session ended before all was sent</source>
        <translation>la sesión terminó antes de enviarse todo</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyScript</name>
    <message>
        <source>Reply %1: %2</source>
        <translation>Respuesta %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyTable</name>
    <message>
        <source>Match</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>In the filter language, such as /^hello/i; empty: every message</source>
        <translation>En el lenguaje de filtros, por ejemplo /^hello/i; vacío: todos los mensajes</translation>
    </message>
    <message>
        <source>Such as 200 ms</source>
        <translation>Por ejemplo 200 ms</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Respuestas por script</translation>
    </message>
    <message>
        <source>The first line that matches answers; F2 edits a cell</source>
        <translation>Responde la primera línea que coincide; F2 edita una celda</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected reply</source>
        <translation>Quitar la respuesta seleccionada</translation>
    </message>
    <message>
        <source>Line %1: a delay has a unit, such as “200 ms”</source>
        <translation>Línea %1: un retardo lleva unidad, por ejemplo «200 ms»</translation>
    </message>
</context>
<context>
    <name>Inspector::RoundTripChart</name>
    <message>
        <source>Round trips over time</source>
        <translation>Tiempos de ida y vuelta a lo largo del tiempo</translation>
    </message>
    <message>
        <source>No heartbeat yet.
A server sends a ping every few seconds; the time until its pong is drawn here.</source>
        <translation>Ningún heartbeat todavía.
Un servidor envía un ping cada pocos segundos; aquí se dibuja el tiempo hasta su pong.</translation>
    </message>
    <message>
        <source>The chosen sessions have had no heartbeat yet.</source>
        <translation>Las sesiones elegidas no han tenido ningún heartbeat todavía.</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
✕ no pong within %3</source>
        <translation>%1
ping enviado en %2 s
✕ sin pong en %3</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
⚠ pong after %3, late</source>
        <translation>%1
ping enviado en %2 s
⚠ pong tras %3, tardío</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
pong after %3</source>
        <translation>%1
ping enviado en %2 s
pong tras %3</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedFilters</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Slow pongs</source>
        <translation>Pongs lentos</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptActions</name>
    <message>
        <source>Run Scr&amp;ipt…</source>
        <translation>Ejecutar scr&amp;ipt…</translation>
    </message>
    <message>
        <source>Stop Scr&amp;ipt</source>
        <translation>Detener scr&amp;ipt</translation>
    </message>
    <message>
        <source>End the script; what it has added goes with it</source>
        <translation>Terminar el script; lo que ha añadido se quita con él</translation>
    </message>
    <message>
        <source>Script: step %1 of %2</source>
        <translation>Script: paso %1 de %2</translation>
    </message>
    <message>
        <source>Do what a script says to the sessions</source>
        <translation>Hacer a las sesiones lo que dice un script</translation>
    </message>
    <message>
        <source>A script needs live sessions. Start the server for it.</source>
        <translation>Un script necesita sesiones en vivo. Inicie el servidor.</translation>
    </message>
    <message>
        <source>Run Script</source>
        <translation>Ejecutar script</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>Scripts (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>El script %1 es incorrecto: %2</translation>
    </message>
    <message>
        <source>The script %1 has passed.</source>
        <translation>El script %1 ha terminado con éxito.</translation>
    </message>
    <message>
        <source>The script %1 was stopped at step %2 of %3.</source>
        <translation>El script %1 se detuvo en el paso %2 de %3.</translation>
    </message>
    <message>
        <source>The script %1 has not passed. %2</source>
        <translation>El script %1 no ha terminado con éxito. %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptRunner</name>
    <message>
        <source>There is no such session.</source>
        <translation>No existe tal sesión.</translation>
    </message>
    <message>
        <source>There is a breakpoint already.</source>
        <translation>Ya hay un punto de interrupción.</translation>
    </message>
    <message>
        <source>The source of the events takes no breakpoint.</source>
        <translation>La fuente de los eventos no admite puntos de interrupción.</translation>
    </message>
    <message>
        <source>No packet was stopped within %1 ms.</source>
        <translation>No se detuvo ningún paquete en %1 ms.</translation>
    </message>
    <message>
        <source>Within %1 ms no event came that matches: %2</source>
        <translation>En %1 ms no llegó ningún evento que coincida: %2</translation>
    </message>
    <message>
        <source>Step %1: event #%2 matches, which must not come: %3</source>
        <translation>Paso %1: coincide el evento #%2, que no debe llegar: %3</translation>
    </message>
    <message>
        <source>Step %1: no event came that matches: %2</source>
        <translation>Paso %1: no llegó ningún evento que coincida: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>Session %1 is closed, or its queue is full.</source>
        <translation>La sesión %1 está cerrada o su cola está llena.</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>Enviado a %n sesión.</numerusform>
            <numerusform>Enviado a %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>Ping enviado a %n sesión.</numerusform>
            <numerusform>Ping enviado a %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>%n sesión desconectada.</numerusform>
            <numerusform>%n sesiones desconectadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n rechazada: ya hay un ping esperando su pong.</numerusform>
            <numerusform>%n rechazadas: ya hay un ping esperando su pong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n rechazada: la cola está llena.</numerusform>
            <numerusform>%n rechazadas: la cola está llena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n ya había terminado.</numerusform>
            <numerusform>%n ya habían terminado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ServerPanel</name>
    <message>
        <source>Polling and WebSocket</source>
        <translation>Polling y WebSocket</translation>
    </message>
    <message>
        <source>Polling only</source>
        <translation>Solo polling</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>Solo WebSocket</translation>
    </message>
    <message>
        <source>The library&apos;s own</source>
        <translation>El propio de la biblioteca</translation>
    </message>
    <message>
        <source>Qt&apos;s QWebSocketServer</source>
        <translation>QWebSocketServer de Qt</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>Cualquier origen</translation>
    </message>
    <message>
        <source>The server&apos;s own origin only</source>
        <translation>Solo el origen del propio servidor</translation>
    </message>
    <message>
        <source>The origins listed below</source>
        <translation>Los orígenes indicados abajo</translation>
    </message>
    <message>
        <source>Off: nothing is checked or sent</source>
        <translation>Desactivado: no se comprueba ni se envía nada</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>Intervalo de ping</translation>
    </message>
    <message>
        <source>Time between two pings</source>
        <translation>Tiempo entre dos pings</translation>
    </message>
    <message>
        <source>Ping timeout</source>
        <translation>Tiempo límite de ping</translation>
    </message>
    <message>
        <source>How long a pong may take; then the session is closed</source>
        <translation>Cuánto puede tardar un pong; después se cierra la sesión</translation>
    </message>
    <message>
        <source>Ping grace</source>
        <translation>Margen de ping</translation>
    </message>
    <message>
        <source>Added to the interval that clients are told, so that they are more patient</source>
        <translation>Se suma al intervalo que se comunica a los clientes, para que sean más pacientes</translation>
    </message>
    <message>
        <source>Watch clients by a timer</source>
        <translation>Vigilar clientes con un temporizador</translation>
    </message>
    <message>
        <source>Off: a client that doesn&apos;t answer is only noticed when something is sent to it or it polls</source>
        <translation>Desactivado: un cliente que no responde solo se detecta cuando se le envía algo o hace polling</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>The path of the end point, with its slashes</source>
        <translation>La ruta del endpoint, con sus barras</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>Transportes</translation>
    </message>
    <message>
        <source>The transports that clients may use</source>
        <translation>Los transportes que pueden usar los clientes</translation>
    </message>
    <message>
        <source>Allow upgrades</source>
        <translation>Permitir upgrades</translation>
    </message>
    <message>
        <source>Whether a polling session may move to WebSocket</source>
        <translation>Si una sesión de polling puede pasar a WebSocket</translation>
    </message>
    <message>
        <source>Compress responses</source>
        <translation>Comprimir respuestas</translation>
    </message>
    <message>
        <source>Responses to polls are compressed for clients that accept it</source>
        <translation>Las respuestas a los polls se comprimen para los clientes que lo aceptan</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>Comprimir desde</translation>
    </message>
    <message>
        <source>The smallest body that is compressed</source>
        <translation>El cuerpo más pequeño que se comprime</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A cookie with the session&apos;s id, such as “io; Path=/; HttpOnly”; empty: none</source>
        <translation>Una cookie con el ID de sesión, por ejemplo «io; Path=/; HttpOnly»; vacío: ninguna</translation>
    </message>
    <message>
        <source>Initial message</source>
        <translation>Mensaje inicial</translation>
    </message>
    <message>
        <source>A text that every client gets right behind the handshake; empty: none</source>
        <translation>Un texto que recibe cada cliente justo después del handshake; vacío: ninguno</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>What frames WebSocket messages</source>
        <translation>Qué forma las tramas de los mensajes WebSocket</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>Comprimir mensajes</translation>
    </message>
    <message>
        <source>Messages are compressed for clients that offer permessage-deflate</source>
        <translation>Los mensajes se comprimen para los clientes que ofrecen permessage-deflate</translation>
    </message>
    <message>
        <source>The smallest message that is compressed</source>
        <translation>El mensaje más pequeño que se comprime</translation>
    </message>
    <message>
        <source>Context takeover</source>
        <translation>Reutilizar contexto</translation>
    </message>
    <message>
        <source>A message may refer to those before it: smaller, but it takes memory</source>
        <translation>Un mensaje puede remitir a los anteriores: ocupa menos, pero consume memoria</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>The size of the compression window as a power of two, 9 to 15</source>
        <translation>El tamaño de la ventana de compresión como potencia de dos, de 9 a 15</translation>
    </message>
    <message>
        <source>Memory level</source>
        <translation>Nivel de memoria</translation>
    </message>
    <message>
        <source>How much memory the compressor takes, 1 to 9</source>
        <translation>Cuánta memoria usa el compresor, de 1 a 9</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>How long an upgrade may take from its WebSocket&apos;s opening</source>
        <translation>Cuánto puede tardar un upgrade desde la apertura de su WebSocket</translation>
    </message>
    <message>
        <source>Connect handler</source>
        <translation>Manejador de conexión</translation>
    </message>
    <message>
        <source>How long a connect handler may take to answer</source>
        <translation>Cuánto puede tardar en responder un manejador de conexión</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>How long a closing session may take to fetch what waits for it</source>
        <translation>Cuánto puede tardar una sesión que se cierra en recoger lo que la espera</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>How long a request may take to arrive, head and body</source>
        <translation>Cuánto puede tardar en llegar una petición, cabecera y cuerpo</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>How long a connection may stay idle between requests</source>
        <translation>Cuánto puede estar inactiva una conexión entre peticiones</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>The largest body or WebSocket message that a client may send</source>
        <translation>El cuerpo o mensaje WebSocket más grande que puede enviar un cliente</translation>
    </message>
    <message>
        <source>Queue of a session</source>
        <translation>Cola de una sesión</translation>
    </message>
    <message>
        <source>What may wait for one slow client; beyond it the session is closed</source>
        <translation>Lo que puede esperar a un cliente lento; por encima se cierra la sesión</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>Línea de petición</translation>
    </message>
    <message>
        <source>The longest request line; longer ones are answered with 414</source>
        <translation>La línea de petición más larga; las más largas se responden con 414</translation>
    </message>
    <message>
        <source>Header section</source>
        <translation>Sección de cabeceras</translation>
    </message>
    <message>
        <source>The longest header section; longer ones are answered with 431</source>
        <translation>La sección de cabeceras más larga; las más largas se responden con 431</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Campos de cabecera</translation>
    </message>
    <message>
        <source>The most header fields of a request</source>
        <translation>El máximo de campos de cabecera de una petición</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>Conexiones en espera</translation>
    </message>
    <message>
        <source>Connections that the system holds before they are accepted</source>
        <translation>Conexiones que el sistema retiene antes de aceptarlas</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>Quién puede conectarse</translation>
    </message>
    <message>
        <source>Which origins may connect from a browser</source>
        <translation>Qué orígenes pueden conectarse desde un navegador</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>The allowed origins with spaces between, such as https://example.org</source>
        <translation>Los orígenes permitidos separados por espacios, por ejemplo https://example.org</translation>
    </message>
    <message>
        <source>Allow credentials</source>
        <translation>Permitir credenciales</translation>
    </message>
    <message>
        <source>Whether browsers may send cookies from another origin</source>
        <translation>Si los navegadores pueden enviar cookies desde otro origen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; empty: no TLS</source>
        <translation>Un archivo PEM con el certificado y su cadena; vacío: sin TLS</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>A PEM file with the private key</source>
        <translation>Un archivo PEM con la clave privada</translation>
    </message>
    <message>
        <source>Handlers in threads</source>
        <translation>Manejadores en hilos</translation>
    </message>
    <message>
        <source>Whether message handlers run on a thread pool</source>
        <translation>Si los manejadores de mensajes se ejecutan en un pool de hilos</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>Hilos de E/S</translation>
    </message>
    <message>
        <source>How many threads serve the clients; 0: the server&apos;s own</source>
        <translation>Cuántos hilos atienden a los clientes; 0: el del propio servidor</translation>
    </message>
    <message>
        <source>Handlers in I/O threads</source>
        <translation>Manejadores en hilos de E/S</translation>
    </message>
    <message>
        <source>Whether signals and handlers come in the session&apos;s thread</source>
        <translation>Si las señales y los manejadores llegan en el hilo de la sesión</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Whether the library writes its log</source>
        <translation>Si la biblioteca escribe su registro</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Tiempos límite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Origins (CORS)</source>
        <translation>Orígenes (CORS)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>A time with its unit, such as “500 ms”, “25 s” or “2 min”</source>
        <translation>Un tiempo con su unidad, por ejemplo «500 ms», «25 s» o «2 min»</translation>
    </message>
    <message>
        <source>A size such as “1000000”, “64 KiB” or “1 MB”</source>
        <translation>Un tamaño, por ejemplo «1000000», «64 KiB» o «1 MB»</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>“%1” is no origin: scheme and host, without a path</source>
        <translation>«%1» no es un origen: esquema y host, sin ruta</translation>
    </message>
    <message>
        <source>At least one origin</source>
        <translation>Al menos un origen</translation>
    </message>
    <message>
        <source>A name, and attributes behind semicolons</source>
        <translation>Un nombre, y atributos tras punto y coma</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Options of the server</source>
        <translation>Opciones del servidor</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>What clients connect to</source>
        <translation>A qué se conectan los clientes</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Copiar la URL</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>Estado del formulario</translation>
    </message>
    <message>
        <source>Put the defaults into the form; Apply then uses them</source>
        <translation>Poner los valores predeterminados en el formulario; «Aplicar» los usa después</translation>
    </message>
    <message>
        <source>Echo: to the sender</source>
        <translation>Eco: al remitente</translation>
    </message>
    <message>
        <source>Broadcast: to everybody</source>
        <translation>Broadcast: a todos</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>Silencio: sin respuesta</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>Respuestas por script</translation>
    </message>
    <message>
        <source>What happens to messages; changing it keeps the sessions</source>
        <translation>Qué ocurre con los mensajes; al cambiarlo se conservan las sesiones</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>If it is taken, the next free one is used</source>
        <translation>Si está ocupado, se usa el siguiente libre</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>This server is for trying things out: it can be reached from this computer only</source>
        <translation>Este servidor es para hacer pruebas: solo es accesible desde este equipo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Apply &amp;&amp; restart</source>
        <translation>Aplicar y reiniciar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The form has a mistake</source>
        <translation>El formulario tiene un error</translation>
    </message>
    <message>
        <source>Uses these options; every session is closed</source>
        <translation>Usa estas opciones; se cierran todas las sesiones</translation>
    </message>
    <message>
        <source>Uses what is in the form</source>
        <translation>Usa lo que hay en el formulario</translation>
    </message>
    <message>
        <source>An option has a mistake, see above.</source>
        <translation>Una opción tiene un error; véala arriba.</translation>
    </message>
    <message>
        <source>Changed, not yet applied.</source>
        <translation>Modificado, todavía sin aplicar.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run</source>
        <translation>El servidor no está en marcha</translation>
    </message>
    <message>
        <source>A file with a certificate in PEM form</source>
        <translation>Un archivo con un certificado en formato PEM</translation>
    </message>
    <message>
        <source>A file with a private key in PEM form</source>
        <translation>Un archivo con una clave privada en formato PEM</translation>
    </message>
    <message>
        <source>Allow older clients</source>
        <translation>Permitir clientes antiguos</translation>
    </message>
    <message>
        <source>Clients of protocol version 3, which Socket.IO 1 and 2 use, are let in too</source>
        <translation>También se admiten clientes de la versión 3 del protocolo, la que usan Socket.IO 1 y 2</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Cabecera de petición</translation>
    </message>
    <message>
        <source>How long the head of a request may take to arrive, TLS handshake included</source>
        <translation>Cuánto puede tardar en llegar la cabecera de una petición, handshake TLS incluido</translation>
    </message>
    <message>
        <source>Requests of a connection</source>
        <translation>Peticiones por conexión</translation>
    </message>
    <message>
        <source>Requests that one connection may bring; 0: no limit</source>
        <translation>Peticiones que puede traer una conexión; 0: sin límite</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections in all; further ones are answered with 503; 0: no limit</source>
        <translation>Conexiones en total; las siguientes se responden con 503; 0: sin límite</translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation>Conexiones por dirección</translation>
    </message>
    <message>
        <source>Connections of one IP address; further ones are answered with 429; 0: no limit</source>
        <translation>Conexiones de una dirección IP; las siguientes se responden con 429; 0: sin límite</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions in all; further ones are answered with 503; 0: no limit</source>
        <translation>Sesiones en total; las siguientes se responden con 503; 0: sin límite</translation>
    </message>
    <message>
        <source>Handshakes a second</source>
        <translation>Handshakes por segundo</translation>
    </message>
    <message>
        <source>Handshakes of one IP address in a second; further ones are answered with 429; 0: no limit</source>
        <translation>Handshakes de una dirección IP en un segundo; los siguientes se responden con 429; 0: sin límite</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Addresses or subnets with spaces between, whose X-Forwarded-For is believed</source>
        <translation>Direcciones o subredes separadas por espacios, cuyo X-Forwarded-For se da por bueno</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionActions</name>
    <message>
        <source>Show Only &amp;These Packets</source>
        <translation>Mostrar solo es&amp;tos paquetes</translation>
    </message>
    <message>
        <source>&amp;Ping Now</source>
        <translation>Enviar &amp;ping ahora</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>&amp;Enviar…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Copy Session ID</source>
        <translation>&amp;Copiar ID de sesión</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>&amp;Quitar cerradas</translation>
    </message>
    <message>
        <source>&amp;Group by State</source>
        <translation>A&amp;grupar por estado</translation>
    </message>
    <message>
        <source>&amp;Break Connection</source>
        <translation>Co&amp;rtar conexión</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Show both sessions side by side</source>
        <translation>Mostrar ambas sesiones lado a lado</translation>
    </message>
    <message>
        <source>Select two sessions to compare them</source>
        <translation>Seleccione dos sesiones para compararlas</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionHint</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>Iniciar clientes de &amp;demostración</translation>
    </message>
    <message>
        <source>Start the Ser&amp;ver</source>
        <translation>Iniciar el ser&amp;vidor</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Dirección para los clientes</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard</source>
        <translation>Copia la dirección al portapapeles</translation>
    </message>
    <message>
        <source>Starts a few clients that chat with the server, and one that misses pongs</source>
        <translation>Inicia unos clientes que conversan con el servidor y uno que no envía algunos pongs</translation>
    </message>
    <message>
        <source>Starts the server that clients connect to</source>
        <translation>Inicia el servidor al que se conectan los clientes</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>Esperando a un cliente</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>Point a client at the proxy, instead of its server</source>
        <translation>Apunte un cliente al proxy en lugar de a su servidor</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at</source>
        <translation>Apunte un cliente Engine.IO o Socket.IO a</translation>
    </message>
    <message>
        <source>The proxy is stopped.</source>
        <translation>El proxy está detenido.</translation>
    </message>
    <message>
        <source>This capture has none.</source>
        <translation>Esta captura no tiene ninguna.</translation>
    </message>
    <message>
        <source>Start the server, and point a client at it.</source>
        <translation>Inicie el servidor y apunte un cliente a él.</translation>
    </message>
    <message>
        <source>The application has none.</source>
        <translation>La aplicación no tiene ninguna.</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>Columnas de las sesiones</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>Restaurar columnas predeterminadas</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionModel</name>
    <message>
        <source>Open (%1)</source>
        <translation>Abiertas (%1)</translation>
    </message>
    <message>
        <source>Upgrading (%1)</source>
        <translation>En upgrade (%1)</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>Cerradas (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message>
        <source>Filter sessions</source>
        <translation>Filtrar sesiones</translation>
    </message>
    <message>
        <source>A part of the id, address, state, transport or reason; Down goes to the list, Escape clears</source>
        <translation>Una parte del ID, la dirección, el estado, el transporte o el motivo; Abajo va a la lista, Esc borra</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>Número de sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n cerrada</numerusform>
            <numerusform>%n cerradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n mostrada</numerusform>
            <numerusform>%n mostradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has “%1”. Escape in the filter shows all.</source>
        <translation>Ninguna sesión tiene «%1». Esc en el filtro las muestra todas.</translation>
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
        <translation>polling, luego websocket</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>websocket</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>todavía abierta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 o más</translation>
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
        <translation>Sesiones por transporte</translation>
    </message>
    <message>
        <source>Sessions by end</source>
        <translation>Sesiones por motivo del cierre</translation>
    </message>
    <message>
        <source>Message sizes</source>
        <translation>Tamaños de los mensajes</translation>
    </message>
    <message>
        <source>from clients</source>
        <translation>de clientes</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>a clientes</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Tiempos de ida y vuelta</translation>
    </message>
    <message>
        <source>Top talkers by bytes</source>
        <translation>Sesiones más activas por bytes</translation>
    </message>
    <message>
        <source>Top talkers by messages</source>
        <translation>Sesiones más activas por mensajes</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Nada que contar todavía</translation>
    </message>
    <message>
        <source>Sessions, messages, their sizes and round trips are summed up here as they come.</source>
        <translation>Las sesiones, los mensajes, sus tamaños y los tiempos de ida y vuelta se resumen aquí a medida que llegan.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
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
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the events come from</source>
        <translation>De dónde vienen los eventos</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Events shown, and how many there are</source>
        <translation>Eventos mostrados y cuántos hay</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions that are open, and how many there were</source>
        <translation>Sesiones abiertas y cuántas ha habido</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Events that came within the last second</source>
        <translation>Eventos que llegaron en el último segundo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Events that were not recorded, and payloads that are gone</source>
        <translation>Eventos que no se registraron y cargas útiles que ya no están</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory that the events take; on disk beyond the limit</source>
        <translation>Memoria que ocupan los eventos; en disco por encima del límite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation>0 perdidos</translation>
    </message>
    <message>
        <source>⚠ %1 lost</source>
        <translation>⚠ %1 perdidos</translation>
    </message>
    <message>
        <source>%1 + %2 on disk</source>
        <translation>%1 + %2 en disco</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 de %n evento</numerusform>
            <numerusform>%1 de %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>%1 de %n sesión abierta</numerusform>
            <numerusform>%1 de %n sesiones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>Escuchando: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>Captura: %1</translation>
    </message>
    <message>
        <source>%1, recording to %2</source>
        <translation>%1, grabando en %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>What the Faults dock does to sessions</source>
        <translation>Qué hace el panel «Fallos» a las sesiones</translation>
    </message>
    <message>
        <source>Detached: %1</source>
        <translation>Desasociado: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Asociado: %1</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1, %2 descartados</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>How far the script is that runs</source>
        <translation>Por dónde va el script en ejecución</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>How far the replay is</source>
        <translation>Por dónde va la reproducción</translation>
    </message>
</context>
<context>
    <name>Inspector::StoppedModel</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>Dir.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
</context>
<context>
    <name>Inspector::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Carga útil como texto</translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message>
        <source>Percentiles of the round trips</source>
        <translation>Percentiles de los tiempos de ida y vuelta</translation>
    </message>
    <message>
        <source>Of the round trips: half took at most p50, nine of ten at most p90, 99 of 100 at most p99</source>
        <translation>De los tiempos de ida y vuelta: la mitad fue como máximo p50; nueve de cada diez, como máximo p90; 99 de cada 100, como máximo p99</translation>
    </message>
    <message>
        <source>Sessions in the chart</source>
        <translation>Sesiones en el gráfico</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>Seguir el presente (Fin)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Mostrar todo (Inicio)</translation>
    </message>
    <message>
        <source>Closer (+, or the wheel)</source>
        <translation>Acercar (+ o la rueda)</translation>
    </message>
    <message>
        <source>Farther (−, or the wheel)</source>
        <translation>Alejar (− o la rueda)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic: short and long round trips can be told apart in one chart</source>
        <translation>Logarítmico: los tiempos de ida y vuelta cortos y largos se distinguen en un mismo gráfico</translation>
    </message>
    <message>
        <source>No round trip yet</source>
        <translation>Ningún tiempo de ida y vuelta todavía</translation>
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
        <translation>máx. %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ %n tardío</numerusform>
            <numerusform>⚠ %n tardíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ %n no recibido</numerusform>
            <numerusform>✕ %n no recibidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>La primera %1 de %n sesión elegida</numerusform>
            <numerusform>Las primeras %1 de %n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%1 de %n sesión, primero las que tienen problemas</numerusform>
            <numerusform>%1 de %n sesiones, primero las que tienen problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n sesión elegida</numerusform>
            <numerusform>%n sesiones elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>La única sesión con heartbeat</numerusform>
            <numerusform>Las %n sesiones con heartbeat</numerusform>
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
        <translation>completado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradePanel</name>
    <message>
        <source>Session whose upgrade is shown</source>
        <translation>Sesión cuyo upgrade se muestra</translation>
    </message>
    <message>
        <source>How the upgrade went</source>
        <translation>Cómo fue el upgrade</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Pasos del upgrade</translation>
    </message>
    <message>
        <source>No session is chosen.</source>
        <translation>No hay ninguna sesión elegida.</translation>
    </message>
    <message>
        <source>Choose one in the list, or one of its packets, to see how it came from polling to WebSocket.</source>
        <translation>Elija una en la lista, o uno de sus paquetes, para ver cómo pasó de polling a WebSocket.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WhyClosedView</name>
    <message>
        <source>Why the session ended</source>
        <translation>Por qué terminó la sesión</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué se puede probar</translation>
    </message>
    <message>
        <source>The last events before</source>
        <translation>Los últimos eventos anteriores</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowActions</name>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Capturas de Engine.IO (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>&amp;Abrir captura…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>Abrir un archivo de captura</translation>
    </message>
    <message>
        <source>&amp;Save Capture…</source>
        <translation>&amp;Guardar captura…</translation>
    </message>
    <message>
        <source>Save all events to a capture file</source>
        <translation>Guardar todos los eventos en un archivo de captura</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>G&amp;rabar</translation>
    </message>
    <message>
        <source>Record everything to a capture file as it comes</source>
        <translation>Grabar todo en un archivo de captura a medida que llega</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Stop adding events; what comes meanwhile is counted as lost</source>
        <translation>Dejar de añadir eventos; lo que llegue mientras tanto cuenta como perdido</translation>
    </message>
    <message>
        <source>Start &amp;Server</source>
        <translation>Iniciar &amp;servidor</translation>
    </message>
    <message>
        <source>Start the server, on this machine only</source>
        <translation>Iniciar el servidor, solo en este equipo</translation>
    </message>
    <message>
        <source>Stop &amp;Server</source>
        <translation>Detener &amp;servidor</translation>
    </message>
    <message>
        <source>Stop the server, which closes all sessions</source>
        <translation>Detener el servidor, lo que cierra todas las sesiones</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>Pro&amp;xy…</translation>
    </message>
    <message>
        <source>Watch another server through a proxy in front of it</source>
        <translation>Observar otro servidor a través de un proxy situado delante</translation>
    </message>
    <message>
        <source>Stop Pro&amp;xy</source>
        <translation>Detener pro&amp;xy</translation>
    </message>
    <message>
        <source>Stop the proxy, which closes all connections through it</source>
        <translation>Detener el proxy, lo que cierra todas las conexiones que pasan por él</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>Iniciar clientes de &amp;demostración</translation>
    </message>
    <message>
        <source>Start clients that talk with the server</source>
        <translation>Iniciar clientes que conversan con el servidor</translation>
    </message>
    <message>
        <source>Stop &amp;Demo Clients</source>
        <translation>Detener clientes de &amp;demostración</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Detener los clientes de demostración</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Copy the address to point a client at</source>
        <translation>Copiar la dirección a la que apuntar un cliente</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Remove all events; sessions that are open stay</source>
        <translation>Quitar todos los eventos; las sesiones abiertas se conservan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>Abrir captura</translation>
    </message>
    <message>
        <source>Save Capture</source>
        <translation>Guardar captura</translation>
    </message>
    <message>
        <source>Record To</source>
        <translation>Grabar en</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>As&amp;ociar…</translation>
    </message>
    <message>
        <source>Watch a server in another program</source>
        <translation>Observar un servidor en otro programa</translation>
    </message>
    <message>
        <source>De&amp;tach</source>
        <translation>D&amp;esasociar</translation>
    </message>
    <message>
        <source>Leave the application; what was seen stays</source>
        <translation>Dejar la aplicación; lo que se ha visto se conserva</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowDocks</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Ping Timing</source>
        <translation>Tiempos de ping</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Redactar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
</context>
<context>
    <name>Inspector::Workspace</name>
    <message>
        <source>Recording has stopped: %1</source>
        <translation>La grabación se ha detenido: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>The recording is not complete: %1</source>
        <translation>La grabación no está completa: %1</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server to send.</source>
        <translation>Hay un archivo de captura abierto: sus sesiones ya pasaron. Inicie el servidor para enviar.</translation>
    </message>
    <message>
        <source>A proxy only watches: it can neither send nor disconnect. Start the server to send.</source>
        <translation>Un proxy solo observa: no puede enviar ni desconectar. Inicie el servidor para enviar.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it to send.</source>
        <translation>El servidor no está en marcha. Inícielo para enviar.</translation>
    </message>
</context>
<context>
    <name>InspectorInfo</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About Engine.IO Inspector</source>
        <translation>Acerca de Engine.IO Inspector</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Shows live Engine.IO sessions, packets and ping timing.&lt;/p&gt;&lt;p&gt;Made with Qt %2. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Muestra en vivo sesiones Engine.IO, paquetes y tiempos de ping.&lt;/p&gt;&lt;p&gt;Hecho con Qt %2. Licencia MIT.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ProxySetup</name>
    <message>
        <source>The address of the server is missing.</source>
        <translation>Falta la dirección del servidor.</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 no es una dirección de servidor.</translation>
    </message>
    <message>
        <source>The address of the server begins with none of %1.</source>
        <translation>La dirección del servidor no empieza por ninguno de %1.</translation>
    </message>
    <message>
        <source>A proxy is LISTEN=TARGET, %1 for example.</source>
        <translation>Un proxy es ESCUCHA=DESTINO, por ejemplo %1.</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>%1 of binary data, %2</source>
        <extracomment>%1 is a size, %2 some bytes in hexadecimal digits</extracomment>
        <translation>%1 de datos binarios, %2</translation>
    </message>
    <message>
        <source>message %1 of the server did not come: %2</source>
        <translation>el mensaje %1 del servidor no llegó: %2</translation>
    </message>
    <message>
        <source>message %1 of the server is one more: %2</source>
        <translation>el mensaje %1 del servidor está de más: %2</translation>
    </message>
    <message>
        <source>message %1 of the server was %2, is %3</source>
        <translation>el mensaje %1 del servidor era %2, es %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages sent, %4 of %5 received</source>
        <translation>%1: %2 de %3 mensajes enviados, %4 de %5 recibidos</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>como en la grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>%n sesión reproducida</numerusform>
            <numerusform>%n sesiones reproducidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent, %2 received</source>
        <translation>%1 mensajes enviados, %2 recibidos</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>%n sesión distinta de la grabación</numerusform>
            <numerusform>%n sesiones distintas de la grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>No se puede reproducir más de %n sesión a la vez.</numerusform>
            <numerusform>No se pueden reproducir más de %n sesiones a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 messages or %2 cannot be replayed at once.</source>
        <translation>No se pueden reproducir más de %1 mensajes o %2 a la vez.</translation>
    </message>
    <message>
        <source>There is no session to replay.</source>
        <translation>No hay ninguna sesión que reproducir.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Round trips over the time of the session</source>
        <translation>Tiempos de ida y vuelta a lo largo de la sesión</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>Pasos del upgrade</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>Nada ha ido mal.</translation>
    </message>
    <message>
        <source>No heartbeat was seen.</source>
        <translation>No se vio ningún heartbeat.</translation>
    </message>
    <message>
        <source>Opened at an unknown time</source>
        <translation>Abierta en un momento desconocido</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Abierta el %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>The payload was lost.</source>
        <translation>La carga útil se perdió.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha ido mal</translation>
    </message>
    <message>
        <source>Ping timing</source>
        <translation>Tiempos de ping</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Ningún evento coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>Se omite %n evento más en esta página.</numerusform>
            <numerusform>Se omiten %n eventos más en esta página.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>The filter of “%1” is wrong at character %2: %3</source>
        <translation>El filtro de «%1» es incorrecto en el carácter %2: %3</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>un objeto, { … }</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>«%1» no tiene sentido aquí.</translation>
    </message>
    <message>
        <source>“%1” has to be: %2.</source>
        <extracomment>%1 is the name of a key, %2 what its value has to be</extracomment>
        <translation>«%1» debe ser: %2.</translation>
    </message>
    <message>
        <source>A step is an object with something to do.</source>
        <translation>Un paso es un objeto con algo que hacer.</translation>
    </message>
    <message>
        <source>There are no sessions like those of “%1”.</source>
        <translation>No hay sesiones como las de «%1».</translation>
    </message>
    <message>
        <source>A message has either a text or base64.</source>
        <translation>Un mensaje lleva o bien un texto o bien base64.</translation>
    </message>
    <message>
        <source>There is a fault named “%1” already.</source>
        <translation>Ya hay un fallo llamado «%1».</translation>
    </message>
    <message>
        <source>No step before has a fault named “%1”.</source>
        <translation>Ningún paso anterior tiene un fallo llamado «%1».</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>El archivo tiene más de %1 bytes.</translation>
    </message>
    <message>
        <source>“steps” has to be a list.</source>
        <translation>«steps» debe ser una lista.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Hay más de %1 pasos.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
</context>
<context>
    <name>SessionColumn</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrada por</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← Paquetes</translation>
    </message>
    <message>
        <source>→ Packets</source>
        <translation>→ Paquetes</translation>
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
        <translation>En cola</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Extremo remoto</translation>
    </message>
    <message>
        <source>Session id, the sid of the requests</source>
        <translation>ID de sesión, el sid de las peticiones</translation>
    </message>
    <message>
        <source>Open, upgrading to WebSocket, or closed</source>
        <translation>Abierta, en upgrade a WebSocket o cerrada</translation>
    </message>
    <message>
        <source>Transport now, and the one it began with</source>
        <translation>Transporte actual y con el que empezó</translation>
    </message>
    <message>
        <source>The last heartbeats: time from a ping to its pong</source>
        <translation>Los últimos heartbeats: tiempo desde un ping hasta su pong</translation>
    </message>
    <message>
        <source>Of a hundred round trips, five took longer</source>
        <translation>De cada cien tiempos de ida y vuelta, cinco fueron más largos</translation>
    </message>
    <message>
        <source>Time since it opened; of a closed one, how long it lived</source>
        <translation>Tiempo desde que se abrió; si está cerrada, cuánto duró</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Por qué se cerró</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>Paquetes del cliente</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>Paquetes al cliente</translation>
    </message>
    <message>
        <source>Bytes of the packets from the client</source>
        <translation>Bytes de los paquetes del cliente</translation>
    </message>
    <message>
        <source>Bytes of the packets to the client</source>
        <translation>Bytes de los paquetes al cliente</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>Bytes que esperan a enviarse</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>Dirección del cliente</translation>
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
        <translation>⚠ tardío %1</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ no recibido</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>%n heartbeat respondido</numerusform>
            <numerusform>%n heartbeats respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>%n de ellos tardío</numerusform>
            <numerusform>%n de ellos tardíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n no recibido</numerusform>
            <numerusform>%n no recibidos</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, longest %3</source>
        <translation>p50 %1, p95 %2, el más largo %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>upgrading</source>
        <translation>en upgrade</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
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
        <source>The client connects over WebSocket.</source>
        <translation>El cliente se conecta por WebSocket.</translation>
    </message>
    <message>
        <source>The server gives the session its id, over polling.</source>
        <translation>El servidor da a la sesión su ID, por polling.</translation>
    </message>
    <message>
        <source>Opened over WebSocket at once: nothing to upgrade.</source>
        <translation>Abierta directamente por WebSocket: no hay upgrade que hacer.</translation>
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
        <translation>Peticiones por polling, hasta que se abrió el WebSocket.</translation>
    </message>
    <message>
        <source>None has been seen yet.</source>
        <translation>Todavía no se ha visto ninguna.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>direction and type of a packet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First packet over WebSocket</source>
        <translation>Primer paquete por WebSocket</translation>
    </message>
    <message>
        <source>WebSocket opened, attempt %1</source>
        <translation>WebSocket abierto, intento %1</translation>
    </message>
    <message>
        <source>WebSocket opened</source>
        <translation>WebSocket abierto</translation>
    </message>
    <message>
        <source>The client opens a WebSocket with the session&apos;s id.</source>
        <translation>El cliente abre un WebSocket con el ID de la sesión.</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>The client sends PING “probe” over the WebSocket.</source>
        <translation>El cliente envía PING «probe» por el WebSocket.</translation>
    </message>
    <message>
        <source>Probe answered</source>
        <translation>Sonda respondida</translation>
    </message>
    <message>
        <source>The server sends PONG “probe”.</source>
        <translation>El servidor envía PONG «probe».</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>The server ends the poll that waits.</source>
        <translation>El servidor termina el poll que espera.</translation>
    </message>
    <message>
        <source>UPGRADE</source>
        <translation>UPGRADE</translation>
    </message>
    <message>
        <source>The client sends the UPGRADE packet, and polling is over.</source>
        <translation>El cliente envía el paquete UPGRADE, y el polling termina.</translation>
    </message>
    <message>
        <source>Upgrading: waiting for %1, %2 so far.</source>
        <translation>En upgrade: esperando %1, %2 hasta ahora.</translation>
    </message>
    <message>
        <source>the client&apos;s PING “probe”</source>
        <translation>el PING «probe» del cliente</translation>
    </message>
    <message>
        <source>the server&apos;s PONG “probe”</source>
        <translation>el PONG «probe» del servidor</translation>
    </message>
    <message>
        <source>the client&apos;s UPGRADE packet</source>
        <translation>el paquete UPGRADE del cliente</translation>
    </message>
    <message>
        <source>The session was closed (%1) %2 after the WebSocket opened, before the upgrade was done.</source>
        <translation>La sesión se cerró (%1) %2 después de abrirse el WebSocket, antes de completarse el upgrade.</translation>
    </message>
    <message>
        <source>No PING “probe” within %1: the WebSocket opened, but nothing came through it. A proxy between may hold it back.</source>
        <translation>Ningún PING «probe» en %1: el WebSocket se abrió, pero no llegó nada por él. Puede que lo retenga un proxy intermedio.</translation>
    </message>
    <message>
        <source>No PONG “probe” within %1: the server did not answer the probe.</source>
        <translation>Ningún PONG «probe» en %1: el servidor no respondió a la sonda.</translation>
    </message>
    <message>
        <source>No UPGRADE packet within %1: the client or a proxy between gave up. The session stays with polling.</source>
        <translation>Ningún paquete UPGRADE en %1: el cliente o un proxy intermedio desistió. La sesión sigue con polling.</translation>
    </message>
    <message>
        <source>Upgraded to WebSocket, %1 after it opened.</source>
        <translation>Upgrade a WebSocket completado, %1 después de abrirse.</translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>Hizo falta %n intento.</numerusform>
            <numerusform>Hicieron falta %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the WebSocket: %1.</source>
        <translation>El servidor rechazó el WebSocket: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s handshake offers no upgrade: the session stays with polling.</source>
        <translation>El handshake del servidor no ofrece ningún upgrade: la sesión sigue con polling.</translation>
    </message>
    <message>
        <source>The client never opened a WebSocket in the %1 that the session lived.</source>
        <translation>El cliente no abrió ningún WebSocket mientras duró la sesión (%1).</translation>
    </message>
    <message>
        <source>The client has not opened a WebSocket since the handshake %1 ago. It may not use that transport, or a proxy between doesn&apos;t let it through.</source>
        <translation>El cliente no ha abierto ningún WebSocket desde el handshake, hace %1. Puede que no use ese transporte o que un proxy intermedio no lo deje pasar.</translation>
    </message>
</context>
</TS>
