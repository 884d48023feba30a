<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>ApplicationList</name>
    <message>
        <source>commands</source>
        <translation>コマンド可</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>No application can be attached to. Start one with ENGINEIO_QT_INSPECT=name in its environment, or let it call setInspectionEnabled().</source>
        <translation>アタッチできるアプリケーションがありません。環境変数 ENGINEIO_QT_INSPECT=name を設定して起動するか、アプリケーションから setInspectionEnabled() を呼び出してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints one line for each event; needs no display.</source>
        <translation>イベントごとに 1 行出力します。ディスプレイは不要です。</translation>
    </message>
    <message>
        <source>With --headless: prints JSON Lines.</source>
        <translation>--headless 使用時: JSON Lines 形式で出力します。</translation>
    </message>
    <message>
        <source>With --headless: prints what went wrong instead of the events.</source>
        <translation>--headless 使用時: イベントの代わりに、検出した問題を出力します。</translation>
    </message>
    <message>
        <source>Opens a capture file instead of starting the server.</source>
        <translation>サーバーを起動せずに、キャプチャファイルを開きます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Shows only what matches; with --headless: prints and saves only that.</source>
        <translation>一致するものだけを表示します。--headless 使用時: 一致するものだけを出力・保存します。</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>With --headless: saves the events to a capture file.</source>
        <translation>--headless 使用時: イベントをキャプチャファイルに保存します。</translation>
    </message>
    <message>
        <source>The server&apos;s port on 127.0.0.1, 3000 by default; 0 takes a free one.</source>
        <translation>127.0.0.1 でのサーバーのポート。既定値は 3000、0 を指定すると空きポートを使用します。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Watches another server through a proxy in front of it, 4000=http://127.0.0.1:3000 for example.</source>
        <translation>別のサーバーの手前にプロキシを置いて監視します (例: 4000=http://127.0.0.1:3000)。</translation>
    </message>
    <message>
        <source>listen=target</source>
        <translation>待ち受け=転送先</translation>
    </message>
    <message>
        <source>Starts demo clients.</source>
        <translation>デモクライアントを起動します。</translation>
    </message>
    <message>
        <source>With --headless: ends after so many seconds.</source>
        <translation>--headless 使用時: 指定した秒数の経過後に終了します。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>The language of all texts, such as de.</source>
        <translation>表示言語 (例: de)。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port には 0 から 65535 までの数値を指定してください。</translation>
    </message>
    <message>
        <source>--duration takes a number of seconds.</source>
        <translation>--duration には秒数を指定してください。</translation>
    </message>
    <message>
        <source>Only one capture file can be opened.</source>
        <translation>開けるキャプチャファイルは 1 つだけです。</translation>
    </message>
    <message>
        <source>--demo and --port go with the server, not with a capture file.</source>
        <translation>--demo と --port はサーバー用です。キャプチャファイルとは併用できません。</translation>
    </message>
    <message>
        <source>--proxy goes with neither a capture file, --demo nor --port.</source>
        <translation>--proxy は、キャプチャファイル、--demo、--port とは併用できません。</translation>
    </message>
    <message>
        <source>There is no language %1; there are: %2</source>
        <translation>言語 %1 はありません。使用できる言語: %2</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 には --headless が必要です。</translation>
    </message>
    <message>
        <source>Shows live Engine.IO sessions, packets and ping timing.</source>
        <translation>Engine.IO のセッション、パケット、ping タイミングをリアルタイムに表示します。</translation>
    </message>
    <message>
        <source>A capture file to open.</source>
        <translation>開くキャプチャファイル。</translation>
    </message>
    <message>
        <source>Attaches to an application that was started with inspection.</source>
        <translation>インスペクションを有効にして起動したアプリケーションにアタッチします。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Lists the applications that can be attached to.</source>
        <translation>アタッチできるアプリケーションを一覧表示します。</translation>
    </message>
    <message>
        <source>--attach takes a name or a process number, see --list.</source>
        <translation>--attach には名前またはプロセス番号を指定してください (--list を参照)。</translation>
    </message>
    <message>
        <source>--attach shows an application instead of a server, a proxy or a capture file.</source>
        <translation>--attach はサーバー、プロキシ、キャプチャファイルの代わりにアプリケーションを表示します。</translation>
    </message>
    <message>
        <source>With --headless: does what a script says, and ends with it.</source>
        <translation>--headless 使用時: スクリプトを実行し、その終了とともに終了します。</translation>
    </message>
    <message>
        <source>With --headless: an event has to match, or the exit status is 3; can be repeated.</source>
        <translation>--headless 使用時: 一致するイベントがない場合、終了ステータスが 3 になります。複数回指定できます。</translation>
    </message>
    <message>
        <source>With --headless: plays the clients of a capture file against --to.</source>
        <translation>--headless 使用時: キャプチャファイルのクライアントを --to に対してリプレイします。</translation>
    </message>
    <message>
        <source>The server for --replay.</source>
        <translation>--replay の対象サーバー。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>How --replay goes on: recorded, lockstep (by default) or fast.</source>
        <translation>--replay の進め方: recorded、lockstep (既定値)、fast。</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>--%1 is wrong at character %2: %3</source>
        <translation>--%1 の %2 文字目に誤りがあります: %3</translation>
    </message>
    <message>
        <source>--compare needs two captures: --compare A B.</source>
        <translation>--compare にはキャプチャが 2 つ必要です (--compare A B)。</translation>
    </message>
    <message>
        <source>--script goes with a server, not with a capture file.</source>
        <translation>--script はサーバー用です。キャプチャファイルとは併用できません。</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>スクリプト %1 に誤りがあります: %2</translation>
    </message>
    <message>
        <source>--pace is recorded, lockstep or fast.</source>
        <translation>--pace には recorded、lockstep、fast のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--to and --pace go with --replay.</source>
        <translation>--to と --pace は --replay と併用してください。</translation>
    </message>
    <message>
        <source>--replay goes with --to, --pace, --json and --lang alone.</source>
        <translation>--replay と併用できるのは --to、--pace、--json、--lang だけです。</translation>
    </message>
    <message>
        <source>--replay needs --to: %1</source>
        <translation>--replay には --to が必要です: %1</translation>
    </message>
</context>
<context>
    <name>ComparisonRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 は破損しています: %2</translation>
    </message>
    <message>
        <source>%1 has no session %2.</source>
        <translation>%1 にセッション %2 はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>同一のパケット %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>多すぎるため、%n 個のパケットは比較していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
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
        <translation>CSV 表</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP Archive (HAR)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML レポート</translation>
    </message>
    <message>
        <source>One JSON object for each event, with all that is known of it, for programs.</source>
        <translation>イベントごとに、既知の情報をすべて含む JSON オブジェクトを 1 つ出力します。プログラム向けです。</translation>
    </message>
    <message>
        <source>One line for each event, for spreadsheets and databases.</source>
        <translation>イベントごとに 1 行出力します。表計算ソフトやデータベース向けです。</translation>
    </message>
    <message>
        <source>HTTP requests and WebSockets with their messages, for a browser’s network panel.</source>
        <translation>HTTP リクエスト、WebSocket とそのメッセージを出力します。ブラウザーのネットワークパネル向けです。</translation>
    </message>
    <message>
        <source>One session on a page to read and to pass on: figures, timing, trouble and packets.</source>
        <translation>1 つのセッションの指標、タイミング、問題、パケットを、閲覧や共有に適した 1 ページにまとめます。</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format には次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>--export needs a file that ends in one of: %1, or --format.</source>
        <translation>--export には、末尾が %1 のいずれかであるファイルか、--format が必要です。</translation>
    </message>
    <message>
        <source>--session can be given once.</source>
        <translation>--session を指定できるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>--session can be given twice: one for each file.</source>
        <translation>--session を指定できるのは 2 回までです (ファイルごとに 1 つ)。</translation>
    </message>
    <message>
        <source>With --headless: writes the events to a file of another format, by its suffix: %1.</source>
        <translation>--headless 使用時: イベントを別の形式のファイルに書き出します。形式は拡張子で決まります: %1。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>With --export: the format, whatever the suffix.</source>
        <translation>--export 使用時: 形式。拡張子より優先されます。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>With --headless: compares this capture with the one that is opened.</source>
        <translation>--headless 使用時: このキャプチャを、開いたキャプチャと比較します。</translation>
    </message>
    <message>
        <source>With --export or --compare: only this session; with --compare twice, one for each file.</source>
        <translation>--export または --compare 使用時: このセッションのみを対象にします。--compare では、ファイルごとに 1 つ、計 2 回指定します。</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>sid</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 には --headless が必要です。</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 にはファイルが必要です。</translation>
    </message>
    <message>
        <source>--export and --compare are two things.</source>
        <translation>--export と --compare は併用できません。</translation>
    </message>
    <message>
        <source>--format goes with --export.</source>
        <translation>--format は --export と併用してください。</translation>
    </message>
    <message>
        <source>--session goes with --export or --compare.</source>
        <translation>--session は --export または --compare と併用してください。</translation>
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
        <translation>パケットを遅延</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>帯域幅を制限</translation>
    </message>
    <message>
        <source>Lose packets</source>
        <translation>パケットを破棄</translation>
    </message>
    <message>
        <source>Corrupt packets</source>
        <translation>パケットを破損</translation>
    </message>
    <message>
        <source>Cut the TCP connection</source>
        <translation>TCP 接続を切断</translation>
    </message>
    <message>
        <source>Hold polls</source>
        <translation>ポーリングを保留</translation>
    </message>
    <message>
        <source>Refuse upgrades</source>
        <translation>アップグレードを拒否</translation>
    </message>
    <message>
        <source>Answer with an HTTP status</source>
        <translation>HTTP ステータスで応答</translation>
    </message>
    <message>
        <source>Packets wait so long; those behind wait, too.</source>
        <translation>パケットを指定した時間だけ待たせます。後続のパケットも待ちます。</translation>
    </message>
    <message>
        <source>Packets of a session take their time, in each direction.</source>
        <translation>セッションのパケットの伝送に、方向ごとに時間がかかります。</translation>
    </message>
    <message>
        <source>Packets don’t arrive.</source>
        <translation>パケットが届きません。</translation>
    </message>
    <message>
        <source>One byte of a packet is another; an empty one gets an unknown type.</source>
        <translation>パケットの 1 バイトが別の値になります。空のパケットは不明な種類になります。</translation>
    </message>
    <message>
        <source>The connection of the packet or request is reset, which is lost.</source>
        <translation>パケットまたはリクエストの接続をリセットします。そのパケットまたはリクエストは失われます。</translation>
    </message>
    <message>
        <source>A poll is answered so much later; 0: only when the fault is off.</source>
        <translation>ポーリングへの応答を指定した時間だけ遅らせます。0: 障害をオフにするまで応答しません。</translation>
    </message>
    <message>
        <source>A polling session gets no WebSocket.</source>
        <translation>ポーリングのセッションは WebSocket に移行できません。</translation>
    </message>
    <message>
        <source>Requests get this status and do nothing else.</source>
        <translation>リクエストにこのステータスを返し、ほかには何もしません。</translation>
    </message>
    <message>
        <source>Delay packets by %1</source>
        <translation>パケットを %1 遅延</translation>
    </message>
    <message>
        <source>Limit the bandwidth to %1/s</source>
        <translation>帯域幅を %1/s に制限</translation>
    </message>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>次の %n 個のパケットを破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold polls until it is off</source>
        <translation>オフにするまでポーリングを保留</translation>
    </message>
    <message>
        <source>Hold polls for %1</source>
        <translation>ポーリングを %1 保留</translation>
    </message>
    <message>
        <source>Refuse upgrades with %1</source>
        <translation>アップグレードを %1 で拒否</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>%1 で応答</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>すべてのセッション</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← クライアントから</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ クライアントへ</translation>
    </message>
    <message>
        <source>Slow network, 200 ± 50 ms each way</source>
        <translation>低速ネットワーク、片道 200 ± 50 ms</translation>
    </message>
    <message>
        <source>Narrow network, 2 kB/s</source>
        <translation>狭帯域ネットワーク、2 kB/s</translation>
    </message>
    <message>
        <source>Lose the next pong</source>
        <translation>次の pong を破棄</translation>
    </message>
    <message>
        <source>Lose the next message</source>
        <translation>次のメッセージを破棄</translation>
    </message>
    <message>
        <source>Corrupt the next message</source>
        <translation>次のメッセージを破損</translation>
    </message>
    <message>
        <source>Cut the connection at the next packet</source>
        <translation>次のパケットで接続を切断</translation>
    </message>
    <message>
        <source>Block upgrades</source>
        <translation>アップグレードを阻害</translation>
    </message>
    <message>
        <source>Hold polls for 3 s</source>
        <translation>ポーリングを 3 s 保留</translation>
    </message>
    <message>
        <source>Bad gateway, three times</source>
        <translation>Bad Gateway、3 回</translation>
    </message>
    <message>
        <source>Only “type:”, “dir:” and “sid=” of a filter can be sent to another program</source>
        <translation>別のプログラムに送信できるフィルターは「type:」「dir:」「sid=」だけです</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>クライアントからのパケット</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>クライアントへのパケット</translation>
    </message>
    <message>
        <source>Bytes from the client</source>
        <translation>クライアントからのバイト数</translation>
    </message>
    <message>
        <source>Bytes to the client</source>
        <translation>クライアントへのバイト数</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往復回数</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往復時間、中央値</translation>
    </message>
    <message>
        <source>Round trip, p95</source>
        <translation>往復時間、p95</translation>
    </message>
    <message>
        <source>Round trip, longest</source>
        <translation>往復時間、最長</translation>
    </message>
    <message>
        <source>Pongs that came late</source>
        <translation>遅延した pong</translation>
    </message>
    <message>
        <source>Pongs missed</source>
        <translation>未着の pong</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no flag “%1”; there are i, m and s</source>
        <translation>フラグ「%1」はありません。使用できるのは i、m、s です</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>正規表現のここに誤りがあります: %1</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>検索する語がありません</translation>
    </message>
    <message>
        <source>“%1” has no order; use “:”, “=”, “!=” or “~”</source>
        <translation>「%1」に大小関係はありません。「:」「=」「!=」「~」を使用してください</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>「%1」に値「%2」はありません。使用できる値: %3</translation>
    </message>
    <message>
        <source>“%1” is not a size; write 512, 1k or 2MiB for example</source>
        <translation>「%1」はサイズではありません。512、1k、2MiB のように指定してください</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 200ms or 1.5s for example</source>
        <translation>「%1」は時間ではありません。200ms、1.5s のように指定してください</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is a number; use “:”, “=”, “!=”, “&lt;” or “&gt;”</source>
        <translation>「%1」は数値です。「:」「=」「!=」「&lt;」「&gt;」を使用してください</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>is</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>正規表現に一致</translation>
    </message>
    <message>
        <source>one of both is enough</source>
        <translation>いずれかの条件を満たす</translation>
    </message>
    <message>
        <source>both must be true</source>
        <translation>両方の条件を満たす</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>後に続く条件の否定</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>イベントの番号</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>開始からの時間</translation>
    </message>
    <message>
        <source>packet type or event</source>
        <translation>パケットの種類またはイベント</translation>
    </message>
    <message>
        <source>kind of the event</source>
        <translation>イベントの種別</translation>
    </message>
    <message>
        <source>direction, as the server sees it</source>
        <translation>サーバーから見た方向</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>address of the client</source>
        <translation>クライアントのアドレス</translation>
    </message>
    <message>
        <source>transport it travelled over</source>
        <translation>使用されたトランスポート</translation>
    </message>
    <message>
        <source>bytes of the payload</source>
        <translation>ペイロードのバイト数</translation>
    </message>
    <message>
        <source>round trip that a pong ended</source>
        <translation>pong で完了した往復時間</translation>
    </message>
    <message>
        <source>time since the linked event</source>
        <translation>関連イベントからの時間</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>why the session ended</source>
        <translation>セッションの終了理由</translation>
    </message>
    <message>
        <source>step of an upgrade</source>
        <translation>アップグレードの段階</translation>
    </message>
    <message>
        <source>mark or trait of the event</source>
        <translation>イベントのマークまたは特性</translation>
    </message>
    <message>
        <source>your comment on the event</source>
        <translation>イベントに付けたコメント</translation>
    </message>
    <message>
        <source>payload; data.user.id for a value in JSON</source>
        <translation>ペイロード。JSON 内の値は data.user.id のように指定</translation>
    </message>
    <message>
        <source>Socket.IO event name</source>
        <translation>Socket.IO のイベント名</translation>
    </message>
    <message>
        <source>Socket.IO namespace</source>
        <translation>Socket.IO の名前空間</translation>
    </message>
    <message>
        <source>Socket.IO acknowledgement id</source>
        <translation>Socket.IO の確認応答 ID</translation>
    </message>
    <message>
        <source>state of the session now</source>
        <translation>セッションの現在の状態</translation>
    </message>
    <message>
        <source>transport of the session now</source>
        <translation>セッションの現在のトランスポート</translation>
    </message>
    <message>
        <source>why the event&apos;s session ended</source>
        <translation>イベントのセッションの終了理由</translation>
    </message>
    <message>
        <source>last round trip of the session</source>
        <translation>セッションの直近の往復時間</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>The regular expression is not closed with /</source>
        <translation>正規表現が / で閉じられていません</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>この括弧は閉じられていません</translation>
    </message>
    <message>
        <source>This is not a path into JSON, such as data.user.id or data.items[0]</source>
        <translation>data.user.id や data.items[0] のような JSON のパスではありません</translation>
    </message>
    <message>
        <source>There is no field “%1”; put it in quotation marks to search for it</source>
        <translation>フィールド「%1」はありません。検索語にする場合は引用符で囲んでください</translation>
    </message>
    <message>
        <source>A regular expression must follow “~”</source>
        <translation>「~」の後には正規表現が必要です</translation>
    </message>
    <message>
        <source>A value must follow “%1”</source>
        <translation>「%1」の後には値が必要です</translation>
    </message>
    <message>
        <source>A set can only follow “:”, “=” or “!=”</source>
        <translation>集合を指定できるのは「:」「=」「!=」の後だけです</translation>
    </message>
    <message>
        <source>A value is missing in this set</source>
        <translation>この集合には値が足りません</translation>
    </message>
    <message>
        <source>A comma or “}” must follow here</source>
        <translation>ここにはコンマか「}」が必要です</translation>
    </message>
    <message>
        <source>This set is not closed with “}”</source>
        <translation>この集合は「}」で閉じられていません</translation>
    </message>
    <message>
        <source>The filter is nested too deeply</source>
        <translation>フィルターの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>末尾に不足があります</translation>
    </message>
    <message>
        <source>Nothing stands before this bracket</source>
        <translation>この括弧の前に何もありません</translation>
    </message>
    <message>
        <source>A field must stand before “%1”</source>
        <translation>「%1」の前にはフィールドが必要です</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; put it in quotation marks to search for it</source>
        <translation>「%1」はここでは使用できません。検索語にする場合は引用符で囲んでください</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>This is not a capture file</source>
        <translation>キャプチャファイルではありません</translation>
    </message>
    <message>
        <source>The capture was written by a newer version of the program</source>
        <translation>キャプチャは新しいバージョンのプログラムで作成されています</translation>
    </message>
    <message>
        <source>The file ends before its first event</source>
        <translation>最初のイベントより前でファイルが終わっています</translation>
    </message>
    <message>
        <source>The header of the capture is damaged</source>
        <translation>キャプチャのヘッダーが破損しています</translation>
    </message>
    <message>
        <source>A block of the capture has an impossible length</source>
        <translation>キャプチャのブロックの長さが不正です</translation>
    </message>
    <message>
        <source>A part of the capture is damaged: its checksum is wrong</source>
        <translation>キャプチャの一部が破損しています: チェックサムが一致しません</translation>
    </message>
    <message>
        <source>A block of the capture cannot be decompressed</source>
        <translation>キャプチャのブロックを展開できません</translation>
    </message>
    <message>
        <source>A block of the capture holds a record that makes no sense</source>
        <translation>キャプチャのブロックに不正なレコードがあります</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1 (バイト位置 %2)</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>セッション開始</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>upgrade step</source>
        <translation>アップグレードの段階</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <source>WebSocket opened for the session</source>
        <translation>セッションの WebSocket を開始</translation>
    </message>
    <message>
        <source>probe answered</source>
        <translation>プローブに応答</translation>
    </message>
    <message>
        <source>upgraded to WebSocket</source>
        <translation>WebSocket にアップグレード</translation>
    </message>
    <message>
        <source>upgrade failed, stays with polling</source>
        <translation>アップグレード失敗、ポーリングを継続</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n 件のイベントが記録されませんでした</numerusform>
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
        <translation>応答対象の ping</translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation>応答対象のリクエスト</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>関連先</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>搬送元</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>probe of an upgrade</source>
        <translation>アップグレードのプローブ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>確認応答</translation>
    </message>
    <message>
        <source>Binary attachments</source>
        <translation>バイナリ添付</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>最初の %n 個の値のみ表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>列を既定値に戻す</translation>
    </message>
    <message>
        <source>composed here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>Inspector::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachDialog</name>
    <message>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Attach to an Application</source>
        <translation>アプリケーションにアタッチ</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>アタッチ(&amp;A)</translation>
    </message>
    <message>
        <source>Show the sessions of the chosen application (Return)</source>
        <translation>選択したアプリケーションのセッションを表示 (Return)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Look again now; happens every two seconds anyway</source>
        <translation>今すぐ再検索します (2 秒ごとに自動でも行います)</translation>
    </message>
    <message>
        <source>Nothing to attach to</source>
        <translation>アタッチできるものがありません</translation>
    </message>
    <message>
        <source>Start the program that serves Engine.IO with&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in its environment, or let it call&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. It appears here by itself.</source>
        <translation>Engine.IO を提供するプログラムを、環境変数&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; を設定して起動するか、プログラムから&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt; を呼び出してください。ここに自動的に表示されます。</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachedApplication</name>
    <message>
        <source>No application that can be attached to is called %1.</source>
        <translation>%1 という名前の、アタッチできるアプリケーションはありません。</translation>
    </message>
    <message>
        <source>Several applications are called %1; attach to one by its process number: %2</source>
        <translation>%1 という名前のアプリケーションが複数あります。プロセス番号を指定してアタッチしてください: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 cannot be attached to: %2</source>
        <translation>%1 にアタッチできません: %2</translation>
    </message>
    <message>
        <source>Detached from %1: %2</source>
        <translation>%1 からデタッチしました: %2</translation>
    </message>
    <message>
        <source>The application is not attached any more.</source>
        <translation>アプリケーションにはもうアタッチしていません。</translation>
    </message>
    <message>
        <source>%1 lets inspectors only look, or does not allow this to them.</source>
        <translation>%1 はインスペクターに閲覧のみを許可しているか、この操作を許可していません。</translation>
    </message>
    <message>
        <source>%1 has refused: %2</source>
        <translation>%1 が拒否しました: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::BarChart</name>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose the session.</source>
        <translation>%1: %2。クリックするとセッションを選択します。</translation>
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
        <translation>パケットで停止(&amp;B)</translation>
    </message>
    <message>
        <source>Stop packets that match until you let them go; heartbeats go on</source>
        <translation>一致するパケットを、通すまで停止します。ハートビートは継続します</translation>
    </message>
    <message>
        <source>&amp;Let Packet Go</source>
        <translation>パケットを通す(&amp;L)</translation>
    </message>
    <message>
        <source>Let the chosen packets go, without a choice the first</source>
        <translation>選択したパケットを通します。選択がなければ先頭のパケットを通します</translation>
    </message>
    <message>
        <source>Let &amp;All Go</source>
        <translation>すべて通す(&amp;A)</translation>
    </message>
    <message>
        <source>Let all stopped packets go</source>
        <translation>停止中のパケットをすべて通します</translation>
    </message>
    <message>
        <source>&amp;Edit Packet…</source>
        <translation>パケットを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the stopped packet, then let it go</source>
        <translation>停止中のパケットを変更してから通します</translation>
    </message>
    <message>
        <source>&amp;Drop Packet</source>
        <translation>パケットを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Lose the chosen packets, without a choice the first</source>
        <translation>選択したパケットを破棄します。選択がなければ先頭のパケットを破棄します</translation>
    </message>
    <message>
        <source>Every packet, or such as dir:in type:message &quot;order&quot;</source>
        <translation>すべてのパケット、または dir:in type:message &quot;order&quot; など</translation>
    </message>
    <message>
        <source>Packets to stop</source>
        <translation>停止するパケット</translation>
    </message>
    <message>
        <source>Which packets stop; Ctrl+Space or Down proposes</source>
        <translation>停止するパケット。Ctrl+Space または ↓ で候補を表示</translation>
    </message>
    <message>
        <source>Columns of the stopped packets</source>
        <translation>停止中のパケットの列</translation>
    </message>
    <message>
        <source>Stopped packets</source>
        <translation>停止中のパケット</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>フィルターの誤り</translation>
    </message>
    <message>
        <source>No breakpoint here</source>
        <translation>ここではブレークポイントを使用できません</translation>
    </message>
    <message>
        <source>No packet is stopped</source>
        <translation>停止中のパケットはありません</translation>
    </message>
    <message>
        <source>The next one that matches waits here. Heartbeats go on.</source>
        <translation>次に一致したパケットがここで待機します。ハートビートは継続します。</translation>
    </message>
    <message>
        <source>Packets go through</source>
        <translation>パケットはそのまま通過します</translation>
    </message>
    <message>
        <source>“Break at Packets” (F9) stops those that match.</source>
        <translation>「パケットで停止」(F9) で、一致するパケットを停止します。</translation>
    </message>
</context>
<context>
    <name>Inspector::CaptureFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>Wait until the capture has been opened.</source>
        <translation>キャプチャが開くまでお待ちください。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 を保存できません: %2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; all before it is here.</source>
        <translation>%1 はイベントの途中で終わっています。それより前はすべて読み込みました。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 All before that is here.</source>
        <translation>%1 は破損しています: %2。それより前はすべて読み込みました。</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 を開きました</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 を保存しています</translation>
    </message>
    <message>
        <source>%1 has been saved</source>
        <translation>%1 を保存しました</translation>
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
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>range: count kind, count kind</comment>
        <translation>%1: %3 %2、%5 %4</translation>
    </message>
</context>
<context>
    <name>Inspector::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareActions</name>
    <message>
        <source>Compare With &amp;File…</source>
        <translation>ファイルと比較(&amp;F)…</translation>
    </message>
    <message>
        <source>Show all that is stored beside a capture file</source>
        <translation>保持しているすべてのイベントをキャプチャファイルと並べて表示</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO キャプチャ (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>相違点のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>指標の比較</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>指標の列</translation>
    </message>
    <message>
        <source>Session on the left</source>
        <translation>左側のセッション</translation>
    </message>
    <message>
        <source>Whose packets are on the left</source>
        <translation>左側にパケットを表示するセッション</translation>
    </message>
    <message>
        <source>Session on the right</source>
        <translation>右側のセッション</translation>
    </message>
    <message>
        <source>Whose packets are on the right</source>
        <translation>右側にパケットを表示するセッション</translation>
    </message>
    <message>
        <source>How many packets differ</source>
        <translation>相違のあるパケットの数</translation>
    </message>
    <message>
        <source>Hides packets that are alike</source>
        <translation>同一のパケットを隠します</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>前の相違点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>次の相違点(&amp;N)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>比較対象がありません</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>パケットはありません</translation>
    </message>
    <message>
        <source>There are none on either side.</source>
        <translation>どちらの側にもありません。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>相違点はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n 個は未比較: 多すぎます</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>The events are gone</source>
        <translation>イベントがなくなりました</translation>
    </message>
    <message>
        <source>They were removed, or something else was opened. Close this window.</source>
        <translation>イベントが削除されたか、別のものが開かれました。このウィンドウを閉じてください。</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparedPackets</name>
    <message>
        <source>Content on the left</source>
        <translation>左側の内容</translation>
    </message>
    <message>
        <source>Content on the right</source>
        <translation>右側の内容</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonModel</name>
    <message>
        <source>alike</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>左のみ</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>右のみ</translation>
    </message>
    <message>
        <source>Left #</source>
        <translation>左 #</translation>
    </message>
    <message>
        <source>Right #</source>
        <translation>右 #</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonTable</name>
    <message>
        <source>Packets side by side</source>
        <translation>パケットの比較</translation>
    </message>
    <message>
        <source>Columns of the packets side by side</source>
        <translation>パケットの比較の列</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposeEdit</name>
    <message>
        <source>Message to send</source>
        <translation>送信するメッセージ</translation>
    </message>
    <message>
        <source>Ctrl+Return sends; Up and Down in an empty editor bring back what was sent</source>
        <translation>Ctrl+Return で送信。空のエディターで ↑↓ を押すと送信履歴を呼び出します</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message>
        <source>JSON can&apos;t be empty</source>
        <translation>JSON を空にはできません</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>「%1」は 16進数字ではありません</translation>
    </message>
    <message>
        <source>A byte has two digits: one is missing</source>
        <translation>1 バイトは 2 桁です: 1 桁足りません</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be here in base64</source>
        <translation>「%1」は base64 のこの位置に使えません</translation>
    </message>
    <message>
        <source>The base64 is cut: a character is missing</source>
        <translation>base64 が途中で切れています: 文字が足りません</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
    <message>
        <source>Who gets it: the sessions chosen in the list, or all open ones</source>
        <translation>送信先: リストで選択したセッション、または接続中の全セッション</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>今すぐ ping</translation>
    </message>
    <message>
        <source>Send the receivers a ping now</source>
        <translation>送信先に今すぐ ping を送信</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Close the receivers&apos; sessions</source>
        <translation>送信先のセッションを終了</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>送信先(&amp;O):</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>バイナリ (16進)</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>バイナリ (base64)</translation>
    </message>
    <message>
        <source>How the message below is meant</source>
        <translation>下のメッセージの解釈方法</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose a template, or type a name to save this message under</source>
        <translation>テンプレートを選択するか、このメッセージの保存名を入力</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Save this message under the template&apos;s name</source>
        <translation>このメッセージをテンプレート名で保存</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Delete the template of this name</source>
        <translation>この名前のテンプレートを削除</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What was sent before (Up and Down in an empty editor)</source>
        <translation>送信履歴 (空のエディターで ↑↓)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>選択した %n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the selected packet</source>
        <translation>選択したパケットのセッション</translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>接続中の全 %n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>No session is open yet.</source>
        <translation>接続中のセッションはまだありません。</translation>
    </message>
    <message>
        <source>Choose an open session in the list, or a packet of one.</source>
        <translation>接続中のセッションをリストで選択するか、そのパケットを選択してください。</translation>
    </message>
    <message>
        <source>Send this message (Ctrl+Return)</source>
        <translation>このメッセージを送信 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The message has a mistake, see on the left</source>
        <translation>メッセージに誤りがあります (左側を参照)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The message is too long for a template.</source>
        <translation>メッセージが長すぎるため、テンプレートにできません。</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>テンプレート「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>この値でフィルター</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Enter unfolds, Ctrl+F searches, Ctrl+C copies the value</source>
        <translation>Enter で展開、Ctrl+F で検索、Ctrl+C で値をコピー</translation>
    </message>
    <message>
        <source>Search in this event</source>
        <translation>このイベント内を検索</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the previous one (%1)</source>
        <translation>Enter で次の一致、Shift+Enter で前の一致に移動 (%1)</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致数</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>%1 でフィルター</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message>
        <source>Decoded event</source>
        <translation>デコードしたイベント</translation>
    </message>
    <message>
        <source>JSON of the payload</source>
        <translation>ペイロードの JSON</translation>
    </message>
    <message>
        <source>Sides of the event</source>
        <translation>イベントの表示</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Engine.IO, Socket.IO and what they carry</source>
        <translation>Engine.IO、Socket.IO とその内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>ペイロードをテキストで表示</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The payload as a tree that can be searched and filtered by</source>
        <translation>ペイロードをツリーで表示。検索とフィルターに使用可能</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16進</translation>
    </message>
    <message>
        <source>The payload byte by byte</source>
        <translation>ペイロードをバイト単位で表示</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>The head of a request or response</source>
        <translation>リクエストまたはレスポンスのヘッダー部</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Why the session ended or a pong was late, and what to try</source>
        <translation>セッションの終了や pong の遅延の理由と、その対処</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: next tab)</source>
        <translation>%1 (Ctrl+Tab: 次のタブ)</translation>
    </message>
    <message>
        <source>Selected bytes</source>
        <translation>選択したバイト</translation>
    </message>
    <message>
        <source>Select a packet to see its content</source>
        <translation>パケットを選択すると内容を表示します</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The payload of this event could not be kept</source>
        <translation>このイベントのペイロードは保持できませんでした</translation>
    </message>
    <message>
        <source>This event has no payload</source>
        <translation>このイベントにペイロードはありません</translation>
    </message>
    <message>
        <source>These bytes are no text: see the tab Hex</source>
        <translation>テキストではありません。「16進」タブを参照してください</translation>
    </message>
    <message>
        <source>JSON can only be read as a whole: choose “Load all” below</source>
        <translation>JSON は全体を読み込む必要があります。下の「すべて読み込む」を選択してください</translation>
    </message>
    <message>
        <source>This event holds no JSON object or array</source>
        <translation>このイベントに JSON のオブジェクトや配列はありません</translation>
    </message>
    <message>
        <source>This event has no HTTP head: choose a request or a response</source>
        <translation>このイベントに HTTP ヘッダー部はありません。リクエストまたはレスポンスを選択してください</translation>
    </message>
    <message>
        <source>Nothing to explain: the session is open and answers its pings in time</source>
        <translation>説明することはありません。セッションは接続中で、ping に期限内に応答しています</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 (0x%2), %n byte(s)</source>
        <translation>
            <numerusform>オフセット %1 (0x%2)、%n バイト</numerusform>
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
        <translation>クライアントの受信が送信に追いついていません。送信量を減らすか、最新の状態だけを送ってください。クライアントのネットワークと、イベントループを妨げているものを確認してください。サーバーは maxQueuedBytes を超えると打ち切ります。</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2 within the ping timeout of %3; #%4 ended it %5 after the ping, by the server&apos;s monotonic clock</source>
        <translation>セッション %1 が ping #%2 に ping タイムアウト %3 以内に応答せず、ping の %5 後に #%4 で終了 (サーバーの単調時計による)</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by the server&apos;s monotonic clock</source>
        <translation>セッション %1 が ping #%2 に応答せず、ping の %4 後に #%3 で終了 (サーバーの単調時計による)</translation>
    </message>
    <message>
        <source>The client was blocked, asleep or gone, or something held its pong back. Clients of protocol version 3 never answer a ping. When round trips were long before, a longer pingTimeout helps.</source>
        <translation>クライアントがブロック、スリープ、または消失したか、何かが pong を止めていました。プロトコルバージョン 3 のクライアントは ping に応答しません。以前から往復時間が長い場合は、pingTimeout を延ばすと改善します。</translation>
    </message>
    <message>
        <source>pong #%1 of session %2 came %3 after ping #%4, by the server&apos;s monotonic clock: %5 over the ping timeout of %6</source>
        <translation>セッション %2 の pong #%1 は ping #%4 の %3 後に到着 (サーバーの単調時計による): ping タイムアウト %6 を %5 超過</translation>
    </message>
    <message>
        <source>This server let it pass; one that minds the timeout would have ended the session. Look at what kept the client busy meanwhile.</source>
        <translation>このサーバーは見逃しましたが、タイムアウトを厳守するサーバーならセッションを終了していました。その間クライアントが何に時間を取られていたかを確認してください。</translation>
    </message>
    <message>
        <source>no probe came through the WebSocket that session %1 opened at #%2; given up at #%3, %4 later, and it stays with polling</source>
        <translation>セッション %1 が #%2 で開始した WebSocket にプローブが届かず、%4 後に #%3 で断念。ポーリングを継続</translation>
    </message>
    <message>
        <source>Something between lets the handshake pass and no frames: a proxy, a virus scanner. Let it pass WebSockets on this path, or use TLS.</source>
        <translation>経路上のプロキシやウイルス対策ソフトなどが、ハンドシェイクは通してもフレームを通していません。この経路で WebSocket を通すように設定するか、TLS を使用してください。</translation>
    </message>
    <message>
        <source>probe #%1 of session %2 was not answered; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>セッション %2 のプローブ #%1 に応答がなく、WebSocket 開始の %4 後に #%3 で断念。ポーリングを継続</translation>
    </message>
    <message>
        <source>A server answers a probe at once. Does it have this session, or does another worker?</source>
        <translation>サーバーはプローブに即座に応答するはずです。このサーバーにこのセッションはありますか? 別のワーカーにありませんか?</translation>
    </message>
    <message>
        <source>the probe of session %1 was answered at #%2, but no UPGRADE came; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>セッション %1 のプローブには #%2 で応答したが UPGRADE が届かず、WebSocket 開始の %4 後に #%3 で断念。ポーリングを継続</translation>
    </message>
    <message>
        <source>The answer didn&apos;t reach the client, or its poll never ended: look for a proxy that holds responses back, and turn its buffering off.</source>
        <translation>応答がクライアントに届かなかったか、ポーリングが完了しませんでした。レスポンスを溜めるプロキシがないか確認し、バッファリングを無効にしてください。</translation>
    </message>
    <message>
        <source>%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6</source>
        <translation>#%3 の時点でセッション %2 宛ての %1 が送信待ち。%4 前の #%5 では %6</translation>
    </message>
    <message>
        <source>%1 waited for session %2 when #%3 ended it by “%4”; the last packet before was #%5</source>
        <translation>セッション %2 が #%3 で「%4」により終了した時点で %1 が送信待ち。直前のパケットは #%5</translation>
    </message>
    <message>
        <source>%1 of %2 compressed responses were no smaller than what they carry; #%3 took %4 for %5</source>
        <translation>圧縮レスポンス %2 件中 %1 件は元の内容より小さくなっていない。#%3 は %5 の内容に %4</translation>
    </message>
    <message>
        <source>Raise compressionThreshold above the size of these messages, or turn the compression off: it costs time on both ends.</source>
        <translation>compressionThreshold をこれらのメッセージのサイズより大きくするか、圧縮を無効にしてください。圧縮は両端で時間を消費します。</translation>
    </message>
    <message>
        <source>Missed pong</source>
        <translation>pong 未着</translation>
    </message>
    <message>
        <source>Pong after its deadline</source>
        <translation>期限後の pong</translation>
    </message>
    <message>
        <source>Upgrade blocked</source>
        <translation>アップグレードの阻害</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Two requests at once</source>
        <translation>同時リクエスト</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>プロトコルバージョン不一致</translation>
    </message>
    <message>
        <source>Unknown session</source>
        <translation>不明なセッション</translation>
    </message>
    <message>
        <source>Sent after the end</source>
        <translation>終了後の送信</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>受信が遅いクライアント</translation>
    </message>
    <message>
        <source>Reconnects in a loop</source>
        <translation>再接続の繰り返し</translation>
    </message>
    <message>
        <source>Compression doesn&apos;t pay</source>
        <translation>圧縮の効果なし</translation>
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
            <numerusform>%1 (%n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>limit</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>request #%1 has several “Origin” fields, and none can be trusted; refused at #%2</source>
        <translation>リクエスト #%1 に複数の「Origin」フィールドがあり、どれも信頼できないため #%2 で拒否</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is this host, but its scheme differs, or the list or predicate of origins has no place for it</source>
        <translation>リクエスト #%2 のオリジン %1 を #%3 で拒否: ホストは同じだがスキームが異なるか、オリジンのリストまたは判定関数で許可されていない</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is not the server&apos;s own, %4, and no rule of corsAllowedOrigins allows it</source>
        <translation>リクエスト #%2 のオリジン %1 を #%3 で拒否: サーバー自身 (%4) のものではなく、corsAllowedOrigins のどの規則でも許可されていない</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise maxHttpBufferSize; the handshake tells the client the limit as maxPayload, and a proxy in front may have its own.</source>
        <translation>メッセージを小さくするか、maxHttpBufferSize を大きくしてください。上限はハンドシェイクで maxPayload としてクライアントに通知されます。手前のプロキシに別の上限がある場合もあります。</translation>
    </message>
    <message>
        <source>request #%1 asks for a WebSocket, but has no “Upgrade” field; refused at #%2 with %3</source>
        <translation>リクエスト #%1 は WebSocket を要求しているが「Upgrade」フィールドがなく、#%2 で拒否 (%3)</translation>
    </message>
    <message>
        <source>A proxy between took the field away, as each must that doesn&apos;t know it. nginx: proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.</source>
        <translation>経路上のプロキシがこのフィールドを除去しました。対応していないプロキシは必ず除去します。nginx の場合: proxy_http_version 1.1 と、Upgrade および Connection の proxy_set_header を設定してください。</translation>
    </message>
    <message>
        <source>the WebSocket that request #%1 asks for was refused at #%2 with %3</source>
        <translation>リクエスト #%1 が要求した WebSocket を #%2 で拒否 (%3)</translation>
    </message>
    <message>
        <source>Are upgrades allowed (allowsUpgrades, transports)? A status of 500 and more comes from a proxy or load balancer in front.</source>
        <translation>アップグレードは許可されていますか (allowsUpgrades、transports)? 500 以上のステータスは、手前のプロキシやロードバランサーによるものです。</translation>
    </message>
    <message>
        <source>the body of request #%1 is over the limit (%2); refused at #%3 with 413</source>
        <translation>リクエスト #%1 のボディが上限 (%2) を超過、#%3 で 413 により拒否</translation>
    </message>
    <message>
        <source>session %1 sent a body over the limit (%2); refused at #%3 with 413, and the session ends</source>
        <translation>セッション %1 が上限 (%2) を超えるボディを送信、#%3 で 413 により拒否、セッション終了</translation>
    </message>
    <message>
        <source>a body was over the limit; refused at #%1 with 413</source>
        <translation>ボディが上限を超過、#%1 で 413 により拒否</translation>
    </message>
    <message>
        <source>session %1 sent a WebSocket message over the limit (%2); refused at #%3 with close code 1009, and the session ends</source>
        <translation>セッション %1 が上限 (%2) を超える WebSocket メッセージを送信、#%3 でクローズコード 1009 により拒否、セッション終了</translation>
    </message>
    <message>
        <source>session %1 polled with #%2 while its poll #%3 was still waiting; refused at #%4, and the session ends</source>
        <translation>セッション %1 がポーリング #%3 の待機中に #%2 でもポーリング、#%4 で拒否、セッション終了</translation>
    </message>
    <message>
        <source>A client has one GET under way at a time. Do two tabs or two objects share a session id, or does a proxy send requests twice?</source>
        <translation>クライアントが同時に行える GET は 1 つです。2 つのタブやオブジェクトがセッション ID を共有していたり、プロキシがリクエストを二重に送ったりしていませんか?</translation>
    </message>
    <message>
        <source>session %1 sent a POST while another was still on its way; refused at #%2, and the session ends</source>
        <translation>セッション %1 が別の POST の処理中に POST を送信、#%2 で拒否、セッション終了</translation>
    </message>
    <message>
        <source>A client has one POST under way at a time: what is sent meanwhile waits, and goes in one body.</source>
        <translation>クライアントが同時に行える POST は 1 つです。その間の送信データは待機し、1 つのボディにまとめて送られます。</translation>
    </message>
    <message>
        <source>Add the origin to corsAllowedOrigins as the browser writes it: scheme, host and port, no path. Behind TLS that a proxy ends, the server sees http: name the https origin.</source>
        <translation>ブラウザーが示すとおりのオリジン (スキーム、ホスト、ポート。パスなし) を corsAllowedOrigins に追加してください。プロキシが TLS を終端している場合、サーバーには http に見えますが、https のオリジンを指定してください。</translation>
    </message>
    <message>
        <source>response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the browser keeps it from the page</source>
        <translation>オリジン %2 へのレスポンス #%1 に「Access-Control-Allow-Origin」がなく、ブラウザーがページに渡さない</translation>
    </message>
    <message>
        <source>The server&apos;s CORS is off. Turn it on with this origin, or let the proxy in front add the field.</source>
        <translation>サーバーの CORS が無効です。このオリジンを指定して有効にするか、手前のプロキシでフィールドを追加してください。</translation>
    </message>
    <message>
        <source>request #%1 speaks Engine.IO version %2 (EIO=%2), which the server does not take; refused at #%3</source>
        <translation>リクエスト #%1 の Engine.IO バージョンは %2 (EIO=%2) で、サーバーは受け付けない。#%3 で拒否</translation>
    </message>
    <message>
        <source>request #%1 names no Engine.IO version (EIO=4); refused at #%2</source>
        <translation>リクエスト #%1 に Engine.IO バージョン (EIO=4) の指定がなく、#%2 で拒否</translation>
    </message>
    <message>
        <source>EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no Engine.IO client, or lost its query on the way.</source>
        <translation>EIO=3 は Socket.IO バージョン 1 または 2 のクライアントです。バージョン 3 以降を使用するか、受け入れてください (setAllowEio3()、Node では allowEIO3)。指定のないリクエストは、Engine.IO クライアントのものでないか、途中でクエリが失われています。</translation>
    </message>
    <message>
        <source>request #%1 is of session %2, which was not opened here; refused at #%3</source>
        <translation>リクエスト #%1 のセッション %2 はここで開始されておらず、#%3 で拒否</translation>
    </message>
    <message>
        <source>The server was restarted, or another worker has this session. With several workers the load balancer must bring each session to the same one: sticky sessions.</source>
        <translation>サーバーが再起動したか、別のワーカーにこのセッションがあります。ワーカーが複数の場合、ロードバランサーは各セッションを常に同じワーカーに振り分ける必要があります (スティッキーセッション)。</translation>
    </message>
    <message>
        <source>#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it carried is lost</source>
        <translation>セッション %2 は #%4 で「%5」により終了したが、その %3 後に #%1 が到着。内容は失われた</translation>
    </message>
    <message>
        <source>The client doesn&apos;t know yet that its session is over. It should send nothing after “close”, and send again in the next session what was not acknowledged.</source>
        <translation>クライアントはセッションの終了をまだ認識していません。「close」の後は何も送らず、確認応答のなかったものは次のセッションで再送する必要があります。</translation>
    </message>
    <message>
        <source>%1 sessions from %2 in %3, one after the other, none longer than %4; the first ended at #%5, the last at #%6 by “%7”</source>
        <translation>%2 から %3 の間に %1 セッションが連続し、いずれも %4 以内で終了。最初は #%5、最後は #%6 で「%7」により終了</translation>
    </message>
    <message>
        <source>Why closed tells how the last one ended. A client that fails at the same place each time needs a longer pause between its attempts, and often speaks another version or is refused by the application.</source>
        <translation>最後のセッションの終わり方は「終了理由」で確認できます。毎回同じ箇所で失敗するクライアントには、試行間隔を長くする必要があります。多くの場合、バージョンが異なるか、アプリケーションに拒否されています。</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisModel</name>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message>
        <source>What went wrong</source>
        <translation>検出した問題</translation>
    </message>
    <message>
        <source>Columns of what went wrong</source>
        <translation>検出した問題の列</translation>
    </message>
    <message>
        <source>What is not listed</source>
        <translation>一覧にない問題</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>問題はありません</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>診断する対象がまだありません</translation>
    </message>
    <message>
        <source>No missed pong, no blocked upgrade, no refused request: none of the rules has found anything in these events.</source>
        <translation>pong の未着、アップグレードの阻害、リクエストの拒否はありません。これらのイベントに、どの規則でも問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>As events come, each thing that goes wrong gets a line here, with what proves it and what to try.</source>
        <translation>イベントに問題が見つかるたびに、根拠と対処が 1 行ずつここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>同種の問題がほかに %n 件 (一覧外)</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>診断 (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::EmbeddedServer</name>
    <message>
        <source>The server cannot start: %1</source>
        <translation>サーバーを起動できません: %1</translation>
    </message>
    <message>
        <source>Port %1 is taken; the server listens on %2.</source>
        <translation>ポート %1 は使用中のため、サーバーは %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>These options are not valid: %1</source>
        <translation>無効なオプションです: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::EmptyState</name>
    <message>
        <source>What to do next</source>
        <translation>次の操作</translation>
    </message>
</context>
<context>
    <name>Inspector::EventHeader</name>
    <message>
        <source>Carried by %1</source>
        <translation>%1 で搬送</translation>
    </message>
    <message>
        <source>Answers %1 after %2</source>
        <translation>%1 に %2 後に応答</translation>
    </message>
    <message>
        <source>Answered by %1 after %2</source>
        <translation>%2 後に %1 が応答</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>選択したイベント</translation>
    </message>
    <message>
        <source>Goes to the event that this one belongs to</source>
        <translation>このイベントの関連イベントに移動</translation>
    </message>
    <message>
        <source>Linked event</source>
        <translation>関連イベント</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Mark this event</source>
        <translation>このイベントをマーク</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this event</source>
        <translation>このイベントをコピー</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>A comment for this event: Enter keeps it, Esc takes it back</source>
        <translation>このイベントへのコメント: Enter で保存、Esc で取り消し</translation>
    </message>
    <message>
        <source>Comment for this event</source>
        <translation>このイベントへのコメント</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>16進でコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy as wscat command</source>
        <translation>wscat コマンドとしてコピー</translation>
    </message>
    <message>
        <source>This event is too large for the clipboard</source>
        <translation>このイベントは大きすぎてクリップボードにコピーできません</translation>
    </message>
</context>
<context>
    <name>Inspector::Explanation</name>
    <message>
        <source>The last packet from the client, #%1, came %2 before the end.</source>
        <translation>クライアントからの最後のパケット #%1 は、終了の %2 前に届きました。</translation>
    </message>
    <message>
        <source>The client had sent no packet.</source>
        <translation>クライアントはパケットを送信していません。</translation>
    </message>
    <message>
        <source>The server asked whether the client is still there, and no answer came in time. The server then gave the session up.</source>
        <translation>サーバーがクライアントの生存を確認しましたが、期限内に応答がなかったため、サーバーはセッションを打ち切りました。</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1, fired %2 later.</source>
        <translation>pong 期限: ping #%1 で設定、%2 後に期限切れ。</translation>
    </message>
    <message>
        <source>The ping timeout is %1.</source>
        <translation>ping タイムアウトは %1 です。</translation>
    </message>
    <message>
        <source>Is the client&apos;s event loop blocked, or its tab or device asleep? Then no pong can be sent.</source>
        <translation>クライアントのイベントループがブロックされていたり、タブや端末がスリープしていませんか? その間は pong を送信できません。</translation>
    </message>
    <message>
        <source>Does the client answer a packet “2” with “3”? Clients of protocol version 3 send pings themselves and never answer one.</source>
        <translation>クライアントはパケット「2」に「3」で応答していますか? プロトコルバージョン 3 のクライアントは自分から ping を送り、ping には応答しません。</translation>
    </message>
    <message>
        <source>Does a proxy hold responses back? Turn its buffering off for this path.</source>
        <translation>プロキシがレスポンスを溜めていませんか? このパスのバッファリングを無効にしてください。</translation>
    </message>
    <message>
        <source>If round trips before were long, a longer ping timeout helps; see Ping timing.</source>
        <translation>以前から往復時間が長い場合は、ping タイムアウトを延ばすと改善します。「ping タイミング」を参照してください。</translation>
    </message>
    <message>
        <source>The connection was closed from the other side, without the CLOSE packet that a client sends when it leaves by itself.</source>
        <translation>クライアントが自ら離れるときに送る CLOSE パケットなしに、相手側から接続が閉じられました。</translation>
    </message>
    <message>
        <source>Was the page reloaded or the program ended? That looks just like this.</source>
        <translation>ページが再読み込みされたか、プログラムが終了していませんか? その場合もまったく同じように見えます。</translation>
    </message>
    <message>
        <source>A proxy or load balancer between may close idle connections: compare its time limit with the silence above, and keep the ping interval below it.</source>
        <translation>経路上のプロキシやロードバランサーがアイドル接続を閉じることがあります。その制限時間を上記の無通信時間と比較し、ping 間隔をそれより短くしてください。</translation>
    </message>
    <message>
        <source>Did the client&apos;s network change? It will connect again with a new session.</source>
        <translation>クライアントのネットワークが変わりませんでしたか? 新しいセッションで再接続してきます。</translation>
    </message>
    <message>
        <source>The server ended the session because something was wrong with the connection or with what came over it.</source>
        <translation>接続または受信した内容に問題があったため、サーバーがセッションを終了しました。</translation>
    </message>
    <message>
        <source>The last error before was #%1, %2 before the end: %3</source>
        <translation>直前のエラーは #%1、終了の %2 前: %3</translation>
    </message>
    <message>
        <source>%1 were waiting to be sent to it.</source>
        <translation>%1 が送信待ちでした。</translation>
    </message>
    <message>
        <source>Was a message larger than maxHttpBufferSize? The client is told that limit in the handshake.</source>
        <translation>maxHttpBufferSize を超えるメッセージではありませんでしたか? この上限はハンドシェイクでクライアントに通知されます。</translation>
    </message>
    <message>
        <source>Did the client read too slowly, so that more than maxQueuedBytes waited for it?</source>
        <translation>クライアントの受信が遅く、送信待ちが maxQueuedBytes を超えませんでしたか?</translation>
    </message>
    <message>
        <source>Does the client send two polls at once, or something that is no Engine.IO packet? Look at the last packets below.</source>
        <translation>クライアントが同時に 2 つのポーリングを行ったり、Engine.IO パケットでないものを送ったりしていませんか? 下の最後のパケットを確認してください。</translation>
    </message>
    <message>
        <source>The client said goodbye with a CLOSE packet: its own code ended the session.</source>
        <translation>クライアントが CLOSE パケットを送りました。クライアント自身のコードがセッションを終了しています。</translation>
    </message>
    <message>
        <source>If that was not meant, look in the client for a call that disconnects, or for a page that is left.</source>
        <translation>意図したものでない場合は、クライアントで切断を呼び出している箇所や、ページの離脱を確認してください。</translation>
    </message>
    <message>
        <source>The server ended the session: the application or a person asked for it, or the server was stopped.</source>
        <translation>サーバーがセッションを終了しました。アプリケーションまたは利用者の要求か、サーバーの停止によるものです。</translation>
    </message>
    <message>
        <source>If that was not meant, look in the application for a call of disconnectClient() or shutdown().</source>
        <translation>意図したものでない場合は、アプリケーションで disconnectClient() または shutdown() を呼び出している箇所を確認してください。</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>Late pong</source>
        <translation>pong の遅延</translation>
    </message>
    <message>
        <source>No pong yet</source>
        <translation>pong 待ち</translation>
    </message>
    <message>
        <source>Pong #%1 came %2 after ping #%3.</source>
        <translation>pong #%1 は ping #%3 の %2 後に届きました。</translation>
    </message>
    <message>
        <source>Ping #%1 has been waiting for its pong for %2.</source>
        <translation>ping #%1 は %2 前から pong を待っています。</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1 with %2, of which %3 % were used.</source>
        <translation>pong 期限: ping #%1 で %2 に設定、うち %3 % を使用。</translation>
    </message>
    <message>
        <source>Once is nothing; again and again it ends with “ping timeout”.</source>
        <translation>一度だけなら問題ありません。繰り返すと「ping timeout」で終了します。</translation>
    </message>
    <message>
        <source>Look at what was sent before: a large message on the same connection delays the pong behind it.</source>
        <translation>それより前に送信したものを確認してください。同じ接続で大きなメッセージを送ると、後に続く pong が遅れます。</translation>
    </message>
    <message>
        <source>A browser slows the timers of hidden tabs down; a busy main thread does the same.</source>
        <translation>ブラウザーは非表示タブのタイマーを遅くします。メインスレッドが混んでいる場合も同様に遅れます。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Export</source>
        <translation>エクスポートをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Write events to a file for other programs, or a report</source>
        <translation>イベントを他のプログラム用のファイルまたはレポートに書き出し</translation>
    </message>
    <message>
        <source>Stop exporting; the file is not written</source>
        <translation>エクスポートを中止します。ファイルは書き込まれません</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Only what the &amp;filter shows</source>
        <translation>フィルターで表示中のもののみ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>ファイルの用途</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Whose events are exported</source>
        <translation>イベントをエクスポートするセッション</translation>
    </message>
    <message>
        <source>There is no filter: all is shown</source>
        <translation>フィルターはありません。すべて表示中です</translation>
    </message>
    <message>
        <source>What the format is good for</source>
        <translation>形式の用途の説明</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足している項目</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>A report is about one session: choose one.</source>
        <translation>レポートの対象は 1 つのセッションです。セッションを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>An HTML report is about one session: choose one.</source>
        <translation>HTML レポートの対象は 1 つのセッションです。セッションを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file.</source>
        <translation>%1 に書き込めません: ファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 をエクスポートしています</translation>
    </message>
    <message>
        <source>%1 has been exported</source>
        <translation>%1 をエクスポートしました</translation>
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
        <translation>障害</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作の説明</translation>
    </message>
    <message>
        <source>What is wrong with the fault</source>
        <translation>障害の設定の誤り</translation>
    </message>
    <message>
        <source>Everything, or such as type:message &quot;order&quot;</source>
        <translation>すべて、または type:message &quot;order&quot; など</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>障害(&amp;F):</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>発生させる障害</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>遅延(&amp;E):</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>0 to one hour</source>
        <translation>0～1 時間</translation>
    </message>
    <message>
        <source>± &amp;Jitter:</source>
        <translation>± ジッター(&amp;J):</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Each packet is so much faster or slower, evenly spread</source>
        <translation>各パケットがこの範囲で速くまたは遅くなります (一様分布)</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>帯域幅(&amp;B):</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>Bytes a second for each session and direction</source>
        <translation>セッションと方向ごとの 1 秒あたりのバイト数</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>ステータス(&amp;T):</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>200 to 599</source>
        <translation>200～599</translation>
    </message>
    <message>
        <source>&amp;Sessions:</source>
        <translation>セッション(&amp;S):</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Whose packets and requests</source>
        <translation>どのセッションのパケットとリクエストを対象にするか</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>方向(&amp;R):</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which way packets go</source>
        <translation>対象にするパケットの方向</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>種類(&amp;T):</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>パケットの種類</translation>
    </message>
    <message>
        <source>Packets of which type</source>
        <translation>対象にするパケットの種類</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>条件(&amp;O):</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Only what matches; Ctrl+Space or Down proposes</source>
        <translation>一致するもののみを対象にします。Ctrl+Space または ↓ で候補を表示</translation>
    </message>
    <message>
        <source>&amp;Hits:</source>
        <translation>適用回数(&amp;H):</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>適用回数</translation>
    </message>
    <message>
        <source>After so many it ends by itself</source>
        <translation>この回数に達すると自動的に終了します</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>両方向</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← クライアントから</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ クライアントへ</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>すべてのパケット</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New ones, with their handshakes</source>
        <translation>新しいセッション (ハンドシェイクを含む)</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultModel</name>
    <message>
        <source>%1 of %2, spent</source>
        <translation>%1 / %2、終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>適用回数</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未適用: %1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未適用</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>停止中のパケット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>breakpoint set</source>
        <translation>ブレークポイント設定済み</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server for faults.</source>
        <translation>キャプチャファイルを開いています。そのセッションは過去のものです。障害を発生させるには、サーバーを起動してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it for faults.</source>
        <translation>サーバーは起動していません。障害を発生させるには、起動してください。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t run. Start it for faults.</source>
        <translation>プロキシは起動していません。障害を発生させるには、起動してください。</translation>
    </message>
    <message>
        <source>The connection was not cut: %1</source>
        <translation>接続は切断されませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsView</name>
    <message>
        <source>Add Fault</source>
        <translation>障害を追加</translation>
    </message>
    <message>
        <source>&amp;Add Fault…</source>
        <translation>障害を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Make a fault (Insert)</source>
        <translation>障害を作成 (Insert)</translation>
    </message>
    <message>
        <source>&amp;Edit Fault…</source>
        <translation>障害を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the chosen fault (Enter)</source>
        <translation>選択した障害を変更 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Remove Faults</source>
        <translation>障害を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the chosen faults (Delete)</source>
        <translation>選択した障害を削除 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Cut Connection Now</source>
        <translation>今すぐ接続を切断(&amp;C)</translation>
    </message>
    <message>
        <source>Reset the TCP connection of the chosen session at once</source>
        <translation>選択したセッションの TCP 接続を直ちにリセット</translation>
    </message>
    <message>
        <source>Columns of the faults</source>
        <translation>障害の列</translation>
    </message>
    <message>
        <source>Faults; Space switches one off and on</source>
        <translation>障害。Space でオン/オフを切り替え</translation>
    </message>
    <message>
        <source>Choose one fault</source>
        <translation>障害を 1 つ選択してください</translation>
    </message>
    <message>
        <source>Choose a fault</source>
        <translation>障害を選択してください</translation>
    </message>
    <message>
        <source>Choose an open session in the list</source>
        <translation>接続中のセッションをリストで選択してください</translation>
    </message>
    <message>
        <source>Choose a fault; for the chosen session, if there is one</source>
        <translation>障害を選択します。選択したセッションがあれば、それが対象になります</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>障害は発生していません</translation>
    </message>
    <message>
        <source>Add a fault: a slow network, a lost pong, refused upgrades.</source>
        <translation>障害を追加してください: 低速ネットワーク、pong の消失、アップグレードの拒否など。</translation>
    </message>
    <message>
        <source>No faults here</source>
        <translation>ここでは障害を使用できません</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBar</name>
    <message>
        <source>&amp;Filter Packets</source>
        <translation>パケットをフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Filter</source>
        <translation>前のフィルター(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Filter</source>
        <translation>次のフィルター(&amp;N)</translation>
    </message>
    <message>
        <source>Hide &amp;Heartbeats</source>
        <translation>ハートビートを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>フィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Filter: a word, type:message, rtt&gt;200ms, data.user.id=42, /regex/</source>
        <translation>フィルター: 単語, type:message, rtt&gt;200ms, data.user.id=42, /regex/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Packets that match</source>
        <translation>一致するパケット</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>フィルターの誤り</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>保存するフィルターの名前</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>名前を入力して Enter</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>現在 %1、%2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What to show (%1); Ctrl+Space or Down proposes</source>
        <translation>表示する条件 (%1)。Ctrl+Space または ↓ で候補を表示</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>保存済みフィルター %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message>
        <source>What happened, what proves it, what to try</source>
        <translation>内容、根拠、対処</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Choose a line: the packets go to what proves it, and a hint at the cure stands here.</source>
        <translation>行を選択すると、根拠となるパケットに移動し、対処のヒントをここに表示します。</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n 件のメッセージを省略します: キャプチャにデータが保持されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session could be opened on %1.</source>
        <translation>%1 でセッションを開始できませんでした。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessRun</name>
    <message>
        <source>listening on %1</source>
        <translation>%1 で待ち受け中</translation>
    </message>
    <message>
        <source>listening on %1, in front of %2</source>
        <translation>%1 で待ち受け中、転送先 %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened and saved at once.</source>
        <translation>%1 を開くと同時に保存することはできません。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 を保存できません: %2</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>%1 にアタッチしました</translation>
    </message>
    <message>
        <source>This source has no faults.</source>
        <translation>このソースでは障害を使用できません。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>セッション %1 はありません。</translation>
    </message>
    <message>
        <source>An HTML report is about one session, and there are %1: --session SID chooses one.</source>
        <translation>HTML レポートの対象は 1 つのセッションですが、セッションは %1 個あります。--session SID で選択してください。</translation>
    </message>
    <message>
        <source>The script did not end; it was at step %1 of %2.</source>
        <translation>スクリプトは終了しませんでした (ステップ %1 / %2)。</translation>
    </message>
    <message>
        <source>No event matches: %1</source>
        <translation>一致するイベントがありません: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>16進でコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>ペイロードのバイト</translation>
    </message>
    <message>
        <source>Drag or use Shift with the arrow keys to select, Ctrl+C copies</source>
        <translation>ドラッグまたは Shift+矢印キーで選択、Ctrl+C でコピー</translation>
    </message>
    <message>
        <source>Only the first %1 are copied</source>
        <translation>最初の %1 のみコピーされます</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightDialog</name>
    <message>
        <source>Highlight Rules</source>
        <translation>強調表示ルール</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Escape); the rules stay</source>
        <translation>閉じる (Escape)。ルールは保持されます</translation>
    </message>
    <message>
        <source>Such as rtt&gt;200ms, event:order, /regex/</source>
        <translation>例: rtt&gt;200ms, event:order, /regex/</translation>
    </message>
    <message>
        <source>Packets to highlight</source>
        <translation>強調表示するパケット</translation>
    </message>
    <message>
        <source>Which packets get the colour; Ctrl+Space or Down proposes</source>
        <translation>色を付けるパケット。Ctrl+Space または ↓ で候補を表示</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>行の色</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>ルールの誤り</translation>
    </message>
    <message>
        <source>&amp;Packets:</source>
        <translation>パケット(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
    <message>
        <source>Highlight rules, the first that matches decides</source>
        <translation>強調表示ルール (最初に一致したものを適用)</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>ルールはまだありません</translation>
    </message>
    <message>
        <source>Add a rule, or choose “Highlight Rows Like This…” in the menu of a packet. The first rule that matches colours the row.</source>
        <translation>ルールを追加するか、パケットのメニューで「同様の行を強調表示…」を選択してください。最初に一致したルールの色が行に付きます。</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(未入力)</translation>
    </message>
    <message>
        <source>%1. Space turns the rule on and off.</source>
        <translation>%1。Space キーでルールのオン/オフを切り替えます。</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpView</name>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Head as it was sent</source>
        <translation>送信されたままのヘッダー部</translation>
    </message>
</context>
<context>
    <name>Inspector::LoadBar</name>
    <message>
        <source>Load all</source>
        <translation>すべて読み込む</translation>
    </message>
    <message>
        <source>Decode the whole payload; the window stays usable meanwhile</source>
        <translation>ペイロード全体をデコードします。その間もウィンドウは操作できます</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 のうち最初の %1</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>キャプチャ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>パケット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation>レイアウトを既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>バージョン情報(&amp;A)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
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
        <translation>%1 にエクスポートしました</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Inspector::OptionRow</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 をリセット</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>%1 のファイルを選択</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1。既定値: %2</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketActions</name>
    <message>
        <source>%1: there is no further one among the packets shown.</source>
        <translation>%1: 表示中のパケットにはこれ以上ありません。</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>次のエラー(&amp;E)</translation>
    </message>
    <message>
        <source>Previous E&amp;rror</source>
        <translation>前のエラー(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation>次のメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Previous Me&amp;ssage</source>
        <translation>前のメッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>Next M&amp;arked Packet</source>
        <translation>次のマーク付きパケット(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Packet</source>
        <translation>前のマーク付きパケット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Linked Packet</source>
        <translation>関連パケット(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Packet</source>
        <translation>最新のパケットに追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>マーク(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>コメント(&amp;C)…</translation>
    </message>
    <message>
        <source>Only This &amp;Session</source>
        <translation>このセッションのみ(&amp;S)</translation>
    </message>
    <message>
        <source>Only This &amp;Type</source>
        <translation>この種類のみ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not This Type</source>
        <translation>この種類を除外(&amp;N)</translation>
    </message>
    <message>
        <source>From &amp;Here On</source>
        <translation>ここ以降(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight &amp;Rows Like This…</source>
        <translation>同様の行を強調表示(&amp;R)…</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>時刻(&amp;D)</translation>
    </message>
    <message>
        <source>Time Since &amp;Start</source>
        <translation>開始からの時間(&amp;S)</translation>
    </message>
    <message>
        <source>Time Since &amp;Previous</source>
        <translation>直前からの時間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only %1 %2</source>
        <translation>%1 %2 のみ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>この値のみ(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ot %1 %2</source>
        <translation>%1 %2 を除外(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ot This Value</source>
        <translation>この値を除外(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時刻表示(&amp;I)</translation>
    </message>
    <message>
        <source>No packet that belongs to this one is shown.</source>
        <translation>関連するパケットは表示されていません。</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketCopy</name>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>ペイロードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>16進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>curl コマンドとしてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;wscat Command</source>
        <translation>wscat コマンドとしてコピー(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketDialog</name>
    <message>
        <source>Edit Stopped Packet</source>
        <translation>停止中のパケットを編集</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>バイナリ (16進)</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>パケットの種類</translation>
    </message>
    <message>
        <source>The type of the packet; only a message can be binary</source>
        <translation>パケットの種類。バイナリにできるのはメッセージだけです</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>How the data below is meant</source>
        <translation>下のデータの解釈方法</translation>
    </message>
    <message>
        <source>Data of the packet</source>
        <translation>パケットのデータ</translation>
    </message>
    <message>
        <source>What is wrong with the packet</source>
        <translation>パケットの誤り</translation>
    </message>
    <message>
        <source>&amp;Let It Go</source>
        <translation>通す(&amp;L)</translation>
    </message>
    <message>
        <source>Let it go as it is here (Ctrl+Return)</source>
        <translation>ここに表示されている内容で通す (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The packet is stopped no more: its session has ended, or all were let go.</source>
        <translation>パケットはもう停止していません。セッションが終了したか、すべてのパケットが通されました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only a message can be binary.</source>
        <translation>バイナリにできるのはメッセージだけです。</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>+ Time</source>
        <translation>時間差</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>イベントの番号</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>開始からの秒数</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>上の行からの秒数</translation>
    </message>
    <message>
        <source>Direction: ← from the client, → to the client</source>
        <translation>方向: ← クライアントから、→ クライアントへ</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>セッション ID</translation>
    </message>
    <message>
        <source>Transport it travelled over</source>
        <translation>使用されたトランスポート</translation>
    </message>
    <message>
        <source>Packet type or event</source>
        <translation>パケットの種類またはイベント</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>ペイロードのサイズ</translation>
    </message>
    <message>
        <source>Round trip of a pong, time a response took</source>
        <translation>pong の往復時間、レスポンスの所要時間</translation>
    </message>
    <message>
        <source>Beginning of the payload, or what the event means</source>
        <translation>ペイロードの先頭、またはイベントの意味</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ 遅延</translation>
    </message>
    <message>
        <source>⚠ missed</source>
        <translation>⚠ 未着</translation>
    </message>
    <message>
        <source>(payload lost)</source>
        <translation>(ペイロード欠落)</translation>
    </message>
    <message>
        <source>Highlighted by %1</source>
        <translation>強調表示: %1</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <translation>%1、クライアント %2</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Columns of the packets</source>
        <translation>パケットの列</translation>
    </message>
    <message>
        <source>Go to the newest packet</source>
        <translation>最新のパケットに移動</translation>
    </message>
    <message>
        <source>Follow the newest packet (%1)</source>
        <translation>最新のパケットに追従 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ 新着 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketsPanel</name>
    <message>
        <source>Comment on the packet, then Enter</source>
        <translation>パケットのコメントを入力して Enter</translation>
    </message>
    <message>
        <source>Comment on the packet</source>
        <translation>パケットのコメント</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape doesn&apos;t</source>
        <translation>Enter で保存、Escape で取り消し</translation>
    </message>
    <message>
        <source>No packet matches</source>
        <translation>一致するパケットはありません</translation>
    </message>
    <message>
        <source>&amp;Highlight Rules…</source>
        <translation>強調表示ルール(&amp;H)…</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>監視する対象がまだありません</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>クライアントを待っています</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;or open that address in a browser.</source>
        <translation>Engine.IO または Socket.IO クライアントを次のアドレスに接続してください:&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;ブラウザーで開くこともできます。</translation>
    </message>
    <message>
        <source>The proxy is stopped</source>
        <translation>プロキシは停止しています</translation>
    </message>
    <message>
        <source>Point a client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;instead of %2</source>
        <translation>クライアントを %2 ではなく次のアドレスに接続してください:&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>パケットはありません</translation>
    </message>
    <message>
        <source>%1 has no events.</source>
        <translation>%1 にイベントはありません。</translation>
    </message>
    <message>
        <source>Start the server and point a client at it, put a proxy in front of another server, attach to an application, or open a capture.</source>
        <translation>サーバーを起動してクライアントを接続するか、別のサーバーの手前にプロキシを置くか、アプリケーションにアタッチするか、キャプチャを開いてください。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>%1 has no sessions, or nothing has happened since it was attached to.</source>
        <translation>%1 にセッションがないか、アタッチしてから何も起きていません。</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyDialog</name>
    <message>
        <source>&amp;Start Proxy</source>
        <translation>プロキシを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss</source>
        <translation>サーバーの場所: http、https、ws、wss</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>このコンピューターのみ (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>このコンピューターの全アドレス (0.0.0.0)</translation>
    </message>
    <message>
        <source>From where clients can reach the proxy</source>
        <translation>クライアントがプロキシに接続できる範囲</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>The port that clients connect to instead of the server&apos;s</source>
        <translation>クライアントがサーバーのポートの代わりに接続するポート</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Clients connect to the proxy, and the proxy to the server. Every byte passes unchanged. A proxy only watches: sending and disconnecting are the server&apos;s.</source>
        <translation>クライアントはプロキシに、プロキシはサーバーに接続します。すべてのバイトは変更されずに通過します。プロキシは監視専用で、送信と切断はサーバーが行います。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Start Proxy</source>
        <translation>プロキシを起動</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>サーバー(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>接続可能な範囲(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>Starts the proxy; the server of the inspector is stopped</source>
        <translation>プロキシを起動します。インスペクターのサーバーは停止します</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxySource</name>
    <message>
        <source>The proxy cannot listen on %1, port %2: %3</source>
        <translation>プロキシは %1 のポート %2 で待ち受けできません: %3</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::RateChart</name>
    <message>
        <source>Messages a second</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最大</translation>
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
        <translation>まだありません</translation>
    </message>
    <message>
        <source>At %1: ← %2, → %3 a second</source>
        <translation>%1: 毎秒 ← %2、→ %3</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>リプレイ(&amp;Y)…</translation>
    </message>
    <message>
        <source>Stop Repla&amp;y</source>
        <translation>リプレイを停止(&amp;Y)</translation>
    </message>
    <message>
        <source>End the replay and its sessions</source>
        <translation>リプレイとそのセッションを終了</translation>
    </message>
    <message>
        <source>Play the clients of the capture against a server</source>
        <translation>キャプチャのクライアントをサーバーに対してリプレイ</translation>
    </message>
    <message>
        <source>A replay needs a capture. Open one for it.</source>
        <translation>リプレイにはキャプチャが必要です。キャプチャを開いてください。</translation>
    </message>
    <message>
        <source>Replay: %1 %</source>
        <translation>リプレイ: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>%n 件のメッセージを省略しました: キャプチャにデータが保持されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was stopped.
%1</source>
        <translation>リプレイを停止しました。
%1</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message>
        <source>&amp;Replay</source>
        <translation>リプレイ(&amp;R)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>the inspector’s own, which shows what comes</source>
        <translation>インスペクター自身のサーバー (受信内容を表示)</translation>
    </message>
    <message>
        <source>another server; the capture stays open</source>
        <translation>別のサーバー (キャプチャは開いたまま)</translation>
    </message>
    <message>
        <source>The server that the clients connect to</source>
        <translation>クライアントの接続先のサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss; its query goes along</source>
        <translation>サーバーの場所: http、https、ws、wss。クエリも送信されます</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>キャプチャの全 %n セッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>選択した %n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions whose clients are replayed</source>
        <translation>クライアントをリプレイするセッション</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>in lock-step: when all has come that had come before</source>
        <translation>ロックステップ: 記録で先に届いていたものがすべて届いてから</translation>
    </message>
    <message>
        <source>as recorded: at the recorded times</source>
        <translation>記録どおり: 記録された時刻に</translation>
    </message>
    <message>
        <source>fast: at once</source>
        <translation>高速: 直ちに</translation>
    </message>
    <message>
        <source>When a message goes</source>
        <translation>メッセージを送信するタイミング</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>ペース</translation>
    </message>
    <message>
        <source>The clients of the capture connect once more, send what they sent then, and compare what the server says. Nothing is rewritten: ids that a server gives differ.</source>
        <translation>キャプチャのクライアントがもう一度接続し、当時と同じ内容を送信して、サーバーの応答を比較します。内容の書き換えは行わないため、サーバーが割り当てる ID は異なります。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>セッション(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>ペース(&amp;P)</translation>
    </message>
    <message>
        <source>Connects the clients</source>
        <translation>クライアントを接続します</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayPeer</name>
    <message>
        <source>the upgrade failed</source>
        <translation>アップグレード失敗</translation>
    </message>
    <message>
        <source>the server offers no upgrade</source>
        <translation>サーバーがアップグレードを提示していない</translation>
    </message>
    <message>
        <source>no session could be opened</source>
        <translation>セッションを開始できない</translation>
    </message>
    <message>
        <source>the session ended before all was sent</source>
        <translation>すべて送信する前にセッションが終了</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyScript</name>
    <message>
        <source>Reply %1: %2</source>
        <translation>返信 %1: %2</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyTable</name>
    <message>
        <source>Match</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延時間</translation>
    </message>
    <message>
        <source>In the filter language, such as /^hello/i; empty: every message</source>
        <translation>フィルター言語で指定 (例: /^hello/i)。空の場合はすべてのメッセージ</translation>
    </message>
    <message>
        <source>Such as 200 ms</source>
        <translation>例: 200 ms</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>スクリプト返信</translation>
    </message>
    <message>
        <source>The first line that matches answers; F2 edits a cell</source>
        <translation>最初に一致した行で返信します。F2 でセルを編集</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>返信を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the selected reply</source>
        <translation>選択した返信を削除</translation>
    </message>
    <message>
        <source>Line %1: a delay has a unit, such as “200 ms”</source>
        <translation>%1 行目: 遅延時間には単位が必要です (例: 「200 ms」)</translation>
    </message>
</context>
<context>
    <name>Inspector::RoundTripChart</name>
    <message>
        <source>Round trips over time</source>
        <translation>往復時間の推移</translation>
    </message>
    <message>
        <source>No heartbeat yet.
A server sends a ping every few seconds; the time until its pong is drawn here.</source>
        <translation>ハートビートはまだありません。
サーバーは数秒ごとに ping を送信します。pong までの時間がここに描画されます。</translation>
    </message>
    <message>
        <source>The chosen sessions have had no heartbeat yet.</source>
        <translation>選択したセッションにはまだハートビートがありません。</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
✕ no pong within %3</source>
        <translation>%1
%2 s に ping 送信
✕ %3 以内に pong なし</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
⚠ pong after %3, late</source>
        <translation>%1
%2 s に ping 送信
⚠ %3 後に pong、遅延</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
pong after %3</source>
        <translation>%1
%2 s に ping 送信
%3 後に pong</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedFilters</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Slow pongs</source>
        <translation>遅い pong</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptActions</name>
    <message>
        <source>Run Scr&amp;ipt…</source>
        <translation>スクリプトを実行(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop Scr&amp;ipt</source>
        <translation>スクリプトを停止(&amp;I)</translation>
    </message>
    <message>
        <source>End the script; what it has added goes with it</source>
        <translation>スクリプトを終了します。スクリプトが追加したものも削除されます</translation>
    </message>
    <message>
        <source>Script: step %1 of %2</source>
        <translation>スクリプト: ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Do what a script says to the sessions</source>
        <translation>スクリプトに従ってセッションを操作</translation>
    </message>
    <message>
        <source>A script needs live sessions. Start the server for it.</source>
        <translation>スクリプトには稼働中のセッションが必要です。サーバーを起動してください。</translation>
    </message>
    <message>
        <source>Run Script</source>
        <translation>スクリプトを実行</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>スクリプト (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>スクリプト %1 に誤りがあります: %2</translation>
    </message>
    <message>
        <source>The script %1 has passed.</source>
        <translation>スクリプト %1 は成功しました。</translation>
    </message>
    <message>
        <source>The script %1 was stopped at step %2 of %3.</source>
        <translation>スクリプト %1 をステップ %2 / %3 で停止しました。</translation>
    </message>
    <message>
        <source>The script %1 has not passed. %2</source>
        <translation>スクリプト %1 は失敗しました。%2</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptRunner</name>
    <message>
        <source>There is no such session.</source>
        <translation>該当するセッションはありません。</translation>
    </message>
    <message>
        <source>There is a breakpoint already.</source>
        <translation>ブレークポイントはすでにあります。</translation>
    </message>
    <message>
        <source>The source of the events takes no breakpoint.</source>
        <translation>このイベントのソースではブレークポイントを使用できません。</translation>
    </message>
    <message>
        <source>No packet was stopped within %1 ms.</source>
        <translation>%1 ms 以内に停止したパケットはありません。</translation>
    </message>
    <message>
        <source>Within %1 ms no event came that matches: %2</source>
        <translation>%1 ms 以内に一致するイベントが届きませんでした: %2</translation>
    </message>
    <message>
        <source>Step %1: event #%2 matches, which must not come: %3</source>
        <translation>ステップ %1: 届いてはならないイベント #%2 が一致しました: %3</translation>
    </message>
    <message>
        <source>Step %1: no event came that matches: %2</source>
        <translation>ステップ %1: 一致するイベントが届きませんでした: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message>
        <source>Session %1 is closed, or its queue is full.</source>
        <translation>セッション %1 が終了しているか、キューが一杯です。</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>%n セッションに送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>%n セッションに ping を送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>%n セッションを切断しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n 件は拒否: すでに pong 待ちの ping があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n 件は拒否: キューが一杯です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n 件はすでに終了していました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ServerPanel</name>
    <message>
        <source>Polling and WebSocket</source>
        <translation>ポーリングと WebSocket</translation>
    </message>
    <message>
        <source>Polling only</source>
        <translation>ポーリングのみ</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocket のみ</translation>
    </message>
    <message>
        <source>The library&apos;s own</source>
        <translation>ライブラリ独自</translation>
    </message>
    <message>
        <source>Qt&apos;s QWebSocketServer</source>
        <translation>Qt の QWebSocketServer</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>すべてのオリジン</translation>
    </message>
    <message>
        <source>The server&apos;s own origin only</source>
        <translation>サーバー自身のオリジンのみ</translation>
    </message>
    <message>
        <source>The origins listed below</source>
        <translation>下に列挙したオリジン</translation>
    </message>
    <message>
        <source>Off: nothing is checked or sent</source>
        <translation>オフ: 検査も送信もしない</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>ping 間隔</translation>
    </message>
    <message>
        <source>Time between two pings</source>
        <translation>ping と次の ping の間の時間</translation>
    </message>
    <message>
        <source>Ping timeout</source>
        <translation>ping タイムアウト</translation>
    </message>
    <message>
        <source>How long a pong may take; then the session is closed</source>
        <translation>pong を待つ時間。超えるとセッションを終了します</translation>
    </message>
    <message>
        <source>Ping grace</source>
        <translation>ping 猶予</translation>
    </message>
    <message>
        <source>Added to the interval that clients are told, so that they are more patient</source>
        <translation>クライアントに通知する間隔に加算し、クライアントが待つ時間を延ばします</translation>
    </message>
    <message>
        <source>Watch clients by a timer</source>
        <translation>タイマーでクライアントを監視</translation>
    </message>
    <message>
        <source>Off: a client that doesn&apos;t answer is only noticed when something is sent to it or it polls</source>
        <translation>オフ: 応答しないクライアントは、送信時またはポーリング時にのみ検出されます</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>The path of the end point, with its slashes</source>
        <translation>エンドポイントのパス (スラッシュを含む)</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>The transports that clients may use</source>
        <translation>クライアントが使用できるトランスポート</translation>
    </message>
    <message>
        <source>Allow upgrades</source>
        <translation>アップグレードを許可</translation>
    </message>
    <message>
        <source>Whether a polling session may move to WebSocket</source>
        <translation>ポーリングのセッションを WebSocket に移行できるようにします</translation>
    </message>
    <message>
        <source>Compress responses</source>
        <translation>レスポンスを圧縮</translation>
    </message>
    <message>
        <source>Responses to polls are compressed for clients that accept it</source>
        <translation>対応するクライアントへのポーリングのレスポンスを圧縮します</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>圧縮の下限</translation>
    </message>
    <message>
        <source>The smallest body that is compressed</source>
        <translation>圧縮する最小のボディ</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A cookie with the session&apos;s id, such as “io; Path=/; HttpOnly”; empty: none</source>
        <translation>セッション ID を含む Cookie (例: 「io; Path=/; HttpOnly」)。空: なし</translation>
    </message>
    <message>
        <source>Initial message</source>
        <translation>初期メッセージ</translation>
    </message>
    <message>
        <source>A text that every client gets right behind the handshake; empty: none</source>
        <translation>ハンドシェイクの直後に全クライアントへ送るテキスト。空: なし</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>What frames WebSocket messages</source>
        <translation>WebSocket メッセージのフレーム処理を行うもの</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>メッセージを圧縮</translation>
    </message>
    <message>
        <source>Messages are compressed for clients that offer permessage-deflate</source>
        <translation>permessage-deflate を提示するクライアントへのメッセージを圧縮します</translation>
    </message>
    <message>
        <source>The smallest message that is compressed</source>
        <translation>圧縮する最小のメッセージ</translation>
    </message>
    <message>
        <source>Context takeover</source>
        <translation>コンテキスト引き継ぎ</translation>
    </message>
    <message>
        <source>A message may refer to those before it: smaller, but it takes memory</source>
        <translation>以前のメッセージを参照して小さく圧縮しますが、メモリを消費します</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>The size of the compression window as a power of two, 9 to 15</source>
        <translation>圧縮ウィンドウのサイズ (2 のべき乗の指数、9～15)</translation>
    </message>
    <message>
        <source>Memory level</source>
        <translation>メモリレベル</translation>
    </message>
    <message>
        <source>How much memory the compressor takes, 1 to 9</source>
        <translation>圧縮に使用するメモリの量 (1～9)</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>How long an upgrade may take from its WebSocket&apos;s opening</source>
        <translation>WebSocket の開始からアップグレード完了までの制限時間</translation>
    </message>
    <message>
        <source>Connect handler</source>
        <translation>接続ハンドラー</translation>
    </message>
    <message>
        <source>How long a connect handler may take to answer</source>
        <translation>接続ハンドラーの応答の制限時間</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>終了処理</translation>
    </message>
    <message>
        <source>How long a closing session may take to fetch what waits for it</source>
        <translation>終了中のセッションが送信待ちデータを取得する制限時間</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>How long a request may take to arrive, head and body</source>
        <translation>リクエスト (ヘッダー部とボディ) を受信し終えるまでの制限時間</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>How long a connection may stay idle between requests</source>
        <translation>リクエスト間で接続がアイドルでいられる時間</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大メッセージ</translation>
    </message>
    <message>
        <source>The largest body or WebSocket message that a client may send</source>
        <translation>クライアントが送信できるボディまたは WebSocket メッセージの最大サイズ</translation>
    </message>
    <message>
        <source>Queue of a session</source>
        <translation>セッションのキュー</translation>
    </message>
    <message>
        <source>What may wait for one slow client; beyond it the session is closed</source>
        <translation>遅いクライアント 1 つの送信待ちの上限。超えるとセッションを終了します</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>リクエスト行</translation>
    </message>
    <message>
        <source>The longest request line; longer ones are answered with 414</source>
        <translation>リクエスト行の最大長。超えると 414 を返します</translation>
    </message>
    <message>
        <source>Header section</source>
        <translation>ヘッダーセクション</translation>
    </message>
    <message>
        <source>The longest header section; longer ones are answered with 431</source>
        <translation>ヘッダーセクションの最大長。超えると 431 を返します</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>The most header fields of a request</source>
        <translation>リクエストのヘッダーフィールドの最大数</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>保留中の接続</translation>
    </message>
    <message>
        <source>Connections that the system holds before they are accepted</source>
        <translation>受け付けるまでシステムが保持する接続の数</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>接続の許可</translation>
    </message>
    <message>
        <source>Which origins may connect from a browser</source>
        <translation>ブラウザーから接続できるオリジン</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>The allowed origins with spaces between, such as https://example.org</source>
        <translation>許可するオリジン。空白区切り (例: https://example.org)</translation>
    </message>
    <message>
        <source>Allow credentials</source>
        <translation>資格情報を許可</translation>
    </message>
    <message>
        <source>Whether browsers may send cookies from another origin</source>
        <translation>ブラウザーが別のオリジンから Cookie を送れるようにします</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; empty: no TLS</source>
        <translation>証明書とそのチェーンの PEM ファイル。空: TLS なし</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>A PEM file with the private key</source>
        <translation>秘密鍵の PEM ファイル</translation>
    </message>
    <message>
        <source>Handlers in threads</source>
        <translation>ハンドラーをスレッドで実行</translation>
    </message>
    <message>
        <source>Whether message handlers run on a thread pool</source>
        <translation>メッセージハンドラーをスレッドプールで実行します</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O スレッド</translation>
    </message>
    <message>
        <source>How many threads serve the clients; 0: the server&apos;s own</source>
        <translation>クライアントを処理するスレッド数。0: サーバー自身のスレッド</translation>
    </message>
    <message>
        <source>Handlers in I/O threads</source>
        <translation>ハンドラーを I/O スレッドで実行</translation>
    </message>
    <message>
        <source>Whether signals and handlers come in the session&apos;s thread</source>
        <translation>シグナルとハンドラーをセッションのスレッドで実行します</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Whether the library writes its log</source>
        <translation>ライブラリのログを出力します</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Origins (CORS)</source>
        <translation>オリジン (CORS)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>A time with its unit, such as “500 ms”, “25 s” or “2 min”</source>
        <translation>単位付きの時間 (例: 「500 ms」「25 s」「2 min」)</translation>
    </message>
    <message>
        <source>A size such as “1000000”, “64 KiB” or “1 MB”</source>
        <translation>サイズ (例: 「1000000」「64 KiB」「1 MB」)</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“%1” is no origin: scheme and host, without a path</source>
        <translation>「%1」はオリジンではありません。パスを付けずに、スキームとホストを指定してください</translation>
    </message>
    <message>
        <source>At least one origin</source>
        <translation>オリジンを 1 つ以上指定</translation>
    </message>
    <message>
        <source>A name, and attributes behind semicolons</source>
        <translation>名前と、セミコロンで区切った属性</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Options of the server</source>
        <translation>サーバーのオプション</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>サーバーの URL</translation>
    </message>
    <message>
        <source>What clients connect to</source>
        <translation>クライアントの接続先</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>URL をコピー</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>フォームの状態</translation>
    </message>
    <message>
        <source>Put the defaults into the form; Apply then uses them</source>
        <translation>フォームを既定値に戻します。「適用」で反映されます</translation>
    </message>
    <message>
        <source>Echo: to the sender</source>
        <translation>エコー: 送信者へ</translation>
    </message>
    <message>
        <source>Broadcast: to everybody</source>
        <translation>ブロードキャスト: 全員へ</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>サイレント: 返信なし</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>スクリプト返信</translation>
    </message>
    <message>
        <source>What happens to messages; changing it keeps the sessions</source>
        <translation>メッセージの扱い。変更してもセッションは維持されます</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>If it is taken, the next free one is used</source>
        <translation>使用中の場合は、次の空きポートを使用します</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>This server is for trying things out: it can be reached from this computer only</source>
        <translation>このサーバーは試用向けで、このコンピューターからのみ接続できます</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Apply &amp;&amp; restart</source>
        <translation>適用して再起動</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>The form has a mistake</source>
        <translation>フォームに誤りがあります</translation>
    </message>
    <message>
        <source>Uses these options; every session is closed</source>
        <translation>これらのオプションを適用します。すべてのセッションが終了します</translation>
    </message>
    <message>
        <source>Uses what is in the form</source>
        <translation>フォームの内容を適用します</translation>
    </message>
    <message>
        <source>An option has a mistake, see above.</source>
        <translation>オプションに誤りがあります (上を参照)。</translation>
    </message>
    <message>
        <source>Changed, not yet applied.</source>
        <translation>変更あり、未適用。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run</source>
        <translation>サーバーは起動していません</translation>
    </message>
    <message>
        <source>A file with a certificate in PEM form</source>
        <translation>PEM 形式の証明書ファイル</translation>
    </message>
    <message>
        <source>A file with a private key in PEM form</source>
        <translation>PEM 形式の秘密鍵ファイル</translation>
    </message>
    <message>
        <source>Allow older clients</source>
        <translation>古いクライアントを許可</translation>
    </message>
    <message>
        <source>Clients of protocol version 3, which Socket.IO 1 and 2 use, are let in too</source>
        <translation>Socket.IO 1 および 2 が使用する、プロトコルバージョン 3 のクライアントも許可します</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>リクエストのヘッダー部</translation>
    </message>
    <message>
        <source>How long the head of a request may take to arrive, TLS handshake included</source>
        <translation>リクエストのヘッダー部 (TLS ハンドシェイクを含む) を受信し終えるまでの制限時間</translation>
    </message>
    <message>
        <source>Requests of a connection</source>
        <translation>接続ごとのリクエスト</translation>
    </message>
    <message>
        <source>Requests that one connection may bring; 0: no limit</source>
        <translation>1 つの接続で受け付けるリクエストの最大数。0: 無制限</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections in all; further ones are answered with 503; 0: no limit</source>
        <translation>接続の最大総数。超えると 503 を返します。0: 無制限</translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation>アドレスごとの接続</translation>
    </message>
    <message>
        <source>Connections of one IP address; further ones are answered with 429; 0: no limit</source>
        <translation>1 つの IP アドレスからの接続の最大数。超えると 429 を返します。0: 無制限</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions in all; further ones are answered with 503; 0: no limit</source>
        <translation>セッションの最大総数。超えると 503 を返します。0: 無制限</translation>
    </message>
    <message>
        <source>Handshakes a second</source>
        <translation>ハンドシェイク/秒</translation>
    </message>
    <message>
        <source>Handshakes of one IP address in a second; further ones are answered with 429; 0: no limit</source>
        <translation>1 つの IP アドレスからの 1 秒あたりのハンドシェイクの最大数。超えると 429 を返します。0: 無制限</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>信頼するプロキシ</translation>
    </message>
    <message>
        <source>Addresses or subnets with spaces between, whose X-Forwarded-For is believed</source>
        <translation>X-Forwarded-For を信頼するアドレスまたはサブネット。空白区切り</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionActions</name>
    <message>
        <source>Show Only &amp;These Packets</source>
        <translation>これらのパケットのみ表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ping Now</source>
        <translation>今すぐ ping(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>送信(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Session ID</source>
        <translation>セッション ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>終了分をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Group by State</source>
        <translation>状態でグループ化(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Break Connection</source>
        <translation>接続を強制切断(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>Show both sessions side by side</source>
        <translation>2 つのセッションを並べて表示</translation>
    </message>
    <message>
        <source>Select two sessions to compare them</source>
        <translation>比較するセッションを 2 つ選択してください</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionHint</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>デモクライアントを起動(&amp;D)</translation>
    </message>
    <message>
        <source>Start the Ser&amp;ver</source>
        <translation>サーバーを起動(&amp;V)</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>クライアント用アドレス</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard</source>
        <translation>アドレスをクリップボードにコピー</translation>
    </message>
    <message>
        <source>Starts a few clients that chat with the server, and one that misses pongs</source>
        <translation>サーバーとやり取りするクライアントをいくつかと、pong を返さないことのあるクライアントを 1 つ起動します</translation>
    </message>
    <message>
        <source>Starts the server that clients connect to</source>
        <translation>クライアントが接続するサーバーを起動します</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>クライアントを待っています</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>セッションはありません</translation>
    </message>
    <message>
        <source>Point a client at the proxy, instead of its server</source>
        <translation>クライアントをサーバーではなくプロキシに接続してください</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at</source>
        <translation>Engine.IO または Socket.IO クライアントの接続先</translation>
    </message>
    <message>
        <source>The proxy is stopped.</source>
        <translation>プロキシは停止しています。</translation>
    </message>
    <message>
        <source>This capture has none.</source>
        <translation>このキャプチャにはありません。</translation>
    </message>
    <message>
        <source>Start the server, and point a client at it.</source>
        <translation>サーバーを起動して、クライアントを接続してください。</translation>
    </message>
    <message>
        <source>The application has none.</source>
        <translation>このアプリケーションにはありません。</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>セッションの列</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>列を既定値に戻す</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionModel</name>
    <message>
        <source>Open (%1)</source>
        <translation>接続中 (%1)</translation>
    </message>
    <message>
        <source>Upgrading (%1)</source>
        <translation>アップグレード中 (%1)</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>終了 (%1)</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message>
        <source>Filter sessions</source>
        <translation>セッションをフィルター</translation>
    </message>
    <message>
        <source>A part of the id, address, state, transport or reason; Down goes to the list, Escape clears</source>
        <translation>ID、アドレス、状態、トランスポート、理由の一部。↓ でリストに移動、Escape でクリア</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>セッション数</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>接続中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>終了 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>表示 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has “%1”. Escape in the filter shows all.</source>
        <translation>「%1」を含むセッションはありません。フィルターで Escape を押すとすべて表示します。</translation>
    </message>
</context>
<context>
    <name>Inspector::Statistics</name>
    <message>
        <source>polling</source>
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>polling, then websocket</source>
        <translation>ポーリング → WebSocket</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 以上</translation>
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
        <translation>トランスポート別セッション</translation>
    </message>
    <message>
        <source>Sessions by end</source>
        <translation>終了理由別セッション</translation>
    </message>
    <message>
        <source>Message sizes</source>
        <translation>メッセージサイズ</translation>
    </message>
    <message>
        <source>from clients</source>
        <translation>クライアントから</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>クライアントへ</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>Top talkers by bytes</source>
        <translation>通信量上位 (バイト)</translation>
    </message>
    <message>
        <source>Top talkers by messages</source>
        <translation>通信量上位 (メッセージ)</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>集計する対象がまだありません</translation>
    </message>
    <message>
        <source>Sessions, messages, their sizes and round trips are summed up here as they come.</source>
        <translation>セッション、メッセージとそのサイズ、往復時間が発生するたびに、ここに集計されます。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
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
        <translation>ソース</translation>
    </message>
    <message>
        <source>Where the events come from</source>
        <translation>イベントの取得元</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Events shown, and how many there are</source>
        <translation>表示中のイベント数と総数</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Sessions that are open, and how many there were</source>
        <translation>接続中のセッション数と総数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Events that came within the last second</source>
        <translation>直近 1 秒間のイベント数</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Events that were not recorded, and payloads that are gone</source>
        <translation>記録されなかったイベントと失われたペイロード</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory that the events take; on disk beyond the limit</source>
        <translation>イベントが使用するメモリ。上限を超えた分はディスクに保存</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation>欠落 0</translation>
    </message>
    <message>
        <source>⚠ %1 lost</source>
        <translation>⚠ 欠落 %1</translation>
    </message>
    <message>
        <source>%1 + %2 on disk</source>
        <translation>%1 + ディスク %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n イベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 / %n イベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>接続中 %1 / %n セッション</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>ソースなし</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>待ち受け中: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>キャプチャ: %1</translation>
    </message>
    <message>
        <source>%1, recording to %2</source>
        <translation>%1、%2 に記録中</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>What the Faults dock does to sessions</source>
        <translation>「障害」ドックがセッションに与えている影響</translation>
    </message>
    <message>
        <source>Detached: %1</source>
        <translation>デタッチ済み: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>アタッチ済み: %1</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1、取りこぼし %2</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>How far the script is that runs</source>
        <translation>実行中のスクリプトの進行状況</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>How far the replay is</source>
        <translation>リプレイの進行状況</translation>
    </message>
</context>
<context>
    <name>Inspector::StoppedModel</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
</context>
<context>
    <name>Inspector::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>ペイロードのテキスト</translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message>
        <source>Percentiles of the round trips</source>
        <translation>往復時間のパーセンタイル</translation>
    </message>
    <message>
        <source>Of the round trips: half took at most p50, nine of ten at most p90, 99 of 100 at most p99</source>
        <translation>往復時間の半数は p50 以下、10 回中 9 回は p90 以下、100 回中 99 回は p99 以下</translation>
    </message>
    <message>
        <source>Sessions in the chart</source>
        <translation>グラフのセッション</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>現在に追従 (End)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>すべて表示 (Home)</translation>
    </message>
    <message>
        <source>Closer (+, or the wheel)</source>
        <translation>拡大 (+ またはホイール)</translation>
    </message>
    <message>
        <source>Farther (−, or the wheel)</source>
        <translation>縮小 (− またはホイール)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Logarithmic: short and long round trips can be told apart in one chart</source>
        <translation>対数目盛: 短い往復時間と長い往復時間を 1 つのグラフで見分けられます</translation>
    </message>
    <message>
        <source>No round trip yet</source>
        <translation>往復時間はまだありません</translation>
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
        <translation>最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n late</source>
        <translation>
            <numerusform>⚠ 遅延 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ 未着 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>選択した %n セッションのうち最初の %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%n セッション中 %1 (問題のあるものを優先)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>選択した %n セッション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>ハートビートのある全 %n セッション</numerusform>
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
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradePanel</name>
    <message>
        <source>Session whose upgrade is shown</source>
        <translation>アップグレードを表示するセッション</translation>
    </message>
    <message>
        <source>How the upgrade went</source>
        <translation>アップグレードの経過</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>アップグレードの段階</translation>
    </message>
    <message>
        <source>No session is chosen.</source>
        <translation>セッションが選択されていません。</translation>
    </message>
    <message>
        <source>Choose one in the list, or one of its packets, to see how it came from polling to WebSocket.</source>
        <translation>セッションまたはそのパケットを選択すると、ポーリングから WebSocket への移行の様子を表示します。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (接続元 %2)</translation>
    </message>
</context>
<context>
    <name>Inspector::WhyClosedView</name>
    <message>
        <source>Why the session ended</source>
        <translation>セッションの終了理由</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>The last events before</source>
        <translation>直前のイベント</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowActions</name>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO キャプチャ (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>キャプチャファイルを開く</translation>
    </message>
    <message>
        <source>&amp;Save Capture…</source>
        <translation>キャプチャを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all events to a capture file</source>
        <translation>すべてのイベントをキャプチャファイルに保存</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>Record everything to a capture file as it comes</source>
        <translation>発生したイベントをすべてキャプチャファイルに記録</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop adding events; what comes meanwhile is counted as lost</source>
        <translation>イベントの追加を停止します。その間のイベントは欠落として数えられます</translation>
    </message>
    <message>
        <source>Start &amp;Server</source>
        <translation>サーバーを起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start the server, on this machine only</source>
        <translation>サーバーを起動します (このマシンのみ)</translation>
    </message>
    <message>
        <source>Stop &amp;Server</source>
        <translation>サーバーを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the server, which closes all sessions</source>
        <translation>サーバーを停止します。すべてのセッションが終了します</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>プロキシ(&amp;X)…</translation>
    </message>
    <message>
        <source>Watch another server through a proxy in front of it</source>
        <translation>別のサーバーの手前にプロキシを置いて監視</translation>
    </message>
    <message>
        <source>Stop Pro&amp;xy</source>
        <translation>プロキシを停止(&amp;X)</translation>
    </message>
    <message>
        <source>Stop the proxy, which closes all connections through it</source>
        <translation>プロキシを停止します。経由するすべての接続が切断されます</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>デモクライアントを起動(&amp;D)</translation>
    </message>
    <message>
        <source>Start clients that talk with the server</source>
        <translation>サーバーと通信するクライアントを起動</translation>
    </message>
    <message>
        <source>Stop &amp;Demo Clients</source>
        <translation>デモクライアントを停止(&amp;D)</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>デモクライアントを停止</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address to point a client at</source>
        <translation>クライアントの接続先アドレスをコピー</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all events; sessions that are open stay</source>
        <translation>すべてのイベントを削除します。接続中のセッションは残ります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Save Capture</source>
        <translation>キャプチャを保存</translation>
    </message>
    <message>
        <source>Record To</source>
        <translation>記録先</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>アタッチ(&amp;A)…</translation>
    </message>
    <message>
        <source>Watch a server in another program</source>
        <translation>別のプログラム内のサーバーを監視</translation>
    </message>
    <message>
        <source>De&amp;tach</source>
        <translation>デタッチ(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the application; what was seen stays</source>
        <translation>アプリケーションから離れます。表示済みの内容は残ります</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowDocks</name>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Ping Timing</source>
        <translation>ping タイミング</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>メッセージ作成</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>Inspector::Workspace</name>
    <message>
        <source>Recording has stopped: %1</source>
        <translation>記録が停止しました: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>The recording is not complete: %1</source>
        <translation>記録が不完全です: %1</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server to send.</source>
        <translation>キャプチャファイルを開いています。そのセッションは過去のものです。送信するには、サーバーを起動してください。</translation>
    </message>
    <message>
        <source>A proxy only watches: it can neither send nor disconnect. Start the server to send.</source>
        <translation>プロキシは監視のみで、送信も切断もできません。送信するには、サーバーを起動してください。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it to send.</source>
        <translation>サーバーは起動していません。送信するには、起動してください。</translation>
    </message>
</context>
<context>
    <name>InspectorInfo</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>About Engine.IO Inspector</source>
        <translation>Engine.IO Inspector について</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Shows live Engine.IO sessions, packets and ping timing.&lt;/p&gt;&lt;p&gt;Made with Qt %2. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Engine.IO のセッション、パケット、ping タイミングをリアルタイムに表示します。&lt;/p&gt;&lt;p&gt;Qt %2 で作成。MIT ライセンス。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ProxySetup</name>
    <message>
        <source>The address of the server is missing.</source>
        <translation>サーバーのアドレスが指定されていません。</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>The address of the server begins with none of %1.</source>
        <translation>サーバーのアドレスの先頭が %1 のいずれでもありません。</translation>
    </message>
    <message>
        <source>A proxy is LISTEN=TARGET, %1 for example.</source>
        <translation>プロキシは「待ち受け=転送先」の形式で指定してください (例: %1)。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>%1 of binary data, %2</source>
        <extracomment>%1 is a size, %2 some bytes in hexadecimal digits</extracomment>
        <translation>バイナリデータ %1、%2</translation>
    </message>
    <message>
        <source>message %1 of the server did not come: %2</source>
        <translation>サーバーのメッセージ %1 が未着: %2</translation>
    </message>
    <message>
        <source>message %1 of the server is one more: %2</source>
        <translation>サーバーのメッセージ %1 は記録にない: %2</translation>
    </message>
    <message>
        <source>message %1 of the server was %2, is %3</source>
        <translation>サーバーのメッセージ %1 は記録では %2、今回は %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages sent, %4 of %5 received</source>
        <translation>%1: メッセージ送信 %2 / %3、受信 %4 / %5</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>記録どおり</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>相違点 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>%n セッションをリプレイ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent, %2 received</source>
        <translation>メッセージ送信 %1、受信 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>記録と異なるセッション %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>一度にリプレイできるのは %n セッションまでです。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 messages or %2 cannot be replayed at once.</source>
        <translation>一度にリプレイできるのは、メッセージ %1 件、%2 までです。</translation>
    </message>
    <message>
        <source>There is no session to replay.</source>
        <translation>リプレイするセッションがありません。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Round trips over the time of the session</source>
        <translation>セッション中の往復時間の推移</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>アップグレードの段階</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>No heartbeat was seen.</source>
        <translation>ハートビートはありませんでした。</translation>
    </message>
    <message>
        <source>Opened at an unknown time</source>
        <translation>開始時刻不明</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>開始 %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The payload was lost.</source>
        <translation>ペイロードは失われました。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>検出した問題</translation>
    </message>
    <message>
        <source>Ping timing</source>
        <translation>ping タイミング</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>一致するイベントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>このページでは、ほかに %n 件のイベントを省略しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>The filter of “%1” is wrong at character %2: %3</source>
        <translation>「%1」のフィルターの %2 文字目に誤りがあります: %3</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>オブジェクト { … }</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>「%1」はここでは使用できません。</translation>
    </message>
    <message>
        <source>“%1” has to be: %2.</source>
        <extracomment>%1 is the name of a key, %2 what its value has to be</extracomment>
        <translation>「%1」に指定できる値: %2。</translation>
    </message>
    <message>
        <source>A step is an object with something to do.</source>
        <translation>ステップには、実行する操作を含むオブジェクトを指定してください。</translation>
    </message>
    <message>
        <source>There are no sessions like those of “%1”.</source>
        <translation>「%1」に指定されたようなセッションはありません。</translation>
    </message>
    <message>
        <source>A message has either a text or base64.</source>
        <translation>メッセージには text か base64 のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is a fault named “%1” already.</source>
        <translation>「%1」という名前の障害はすでにあります。</translation>
    </message>
    <message>
        <source>No step before has a fault named “%1”.</source>
        <translation>これより前のステップに「%1」という名前の障害はありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>ファイルが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>“steps” has to be a list.</source>
        <translation>「steps」にはリストを指定してください。</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>ステップが %1 個を超えています。</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>All sessions</source>
        <translation>すべてのセッション</translation>
    </message>
</context>
<context>
    <name>SessionColumn</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← パケット</translation>
    </message>
    <message>
        <source>→ Packets</source>
        <translation>→ パケット</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← バイト</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ バイト</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Session id, the sid of the requests</source>
        <translation>セッション ID (リクエストの sid)</translation>
    </message>
    <message>
        <source>Open, upgrading to WebSocket, or closed</source>
        <translation>接続中、WebSocket にアップグレード中、または終了</translation>
    </message>
    <message>
        <source>Transport now, and the one it began with</source>
        <translation>現在のトランスポートと開始時のトランスポート</translation>
    </message>
    <message>
        <source>The last heartbeats: time from a ping to its pong</source>
        <translation>直近のハートビート: ping から pong までの時間</translation>
    </message>
    <message>
        <source>Of a hundred round trips, five took longer</source>
        <translation>往復 100 回のうち 5 回はこれより長い</translation>
    </message>
    <message>
        <source>Time since it opened; of a closed one, how long it lived</source>
        <translation>開始からの時間。終了したセッションでは存続時間</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>終了した理由</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>クライアントからのパケット</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>クライアントへのパケット</translation>
    </message>
    <message>
        <source>Bytes of the packets from the client</source>
        <translation>クライアントからのパケットのバイト数</translation>
    </message>
    <message>
        <source>Bytes of the packets to the client</source>
        <translation>クライアントへのパケットのバイト数</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>送信待ちのバイト数</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>クライアントのアドレス</translation>
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
        <translation>⚠ 遅延 %1</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ 未着</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>ハートビート応答 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>うち遅延 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>未着 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, longest %3</source>
        <translation>p50 %1、p95 %2、最長 %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>upgrading</source>
        <translation>アップグレード中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>終了</translation>
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
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>The client connects over WebSocket.</source>
        <translation>クライアントが WebSocket で接続します。</translation>
    </message>
    <message>
        <source>The server gives the session its id, over polling.</source>
        <translation>サーバーがポーリングでセッションに ID を割り当てます。</translation>
    </message>
    <message>
        <source>Opened over WebSocket at once: nothing to upgrade.</source>
        <translation>最初から WebSocket で開始: アップグレードは不要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>ポーリング %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests over polling, until the WebSocket opened.</source>
        <translation>WebSocket の開始までの、ポーリングによるリクエスト。</translation>
    </message>
    <message>
        <source>None has been seen yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>direction and type of a packet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First packet over WebSocket</source>
        <translation>WebSocket での最初のパケット</translation>
    </message>
    <message>
        <source>WebSocket opened, attempt %1</source>
        <translation>WebSocket 開始 (試行 %1)</translation>
    </message>
    <message>
        <source>WebSocket opened</source>
        <translation>WebSocket 開始</translation>
    </message>
    <message>
        <source>The client opens a WebSocket with the session&apos;s id.</source>
        <translation>クライアントがセッション ID を付けて WebSocket を開始します。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>The client sends PING “probe” over the WebSocket.</source>
        <translation>クライアントが WebSocket で PING「probe」を送信します。</translation>
    </message>
    <message>
        <source>Probe answered</source>
        <translation>プローブに応答</translation>
    </message>
    <message>
        <source>The server sends PONG “probe”.</source>
        <translation>サーバーが PONG「probe」を送信します。</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>The server ends the poll that waits.</source>
        <translation>サーバーが待機中のポーリングを完了させます。</translation>
    </message>
    <message>
        <source>UPGRADE</source>
        <translation>UPGRADE</translation>
    </message>
    <message>
        <source>The client sends the UPGRADE packet, and polling is over.</source>
        <translation>クライアントが UPGRADE パケットを送信し、ポーリングを終えます。</translation>
    </message>
    <message>
        <source>Upgrading: waiting for %1, %2 so far.</source>
        <translation>アップグレード中: %1を待っています (現在 %2)。</translation>
    </message>
    <message>
        <source>the client&apos;s PING “probe”</source>
        <translation>クライアントの PING「probe」</translation>
    </message>
    <message>
        <source>the server&apos;s PONG “probe”</source>
        <translation>サーバーの PONG「probe」</translation>
    </message>
    <message>
        <source>the client&apos;s UPGRADE packet</source>
        <translation>クライアントの UPGRADE パケット</translation>
    </message>
    <message>
        <source>The session was closed (%1) %2 after the WebSocket opened, before the upgrade was done.</source>
        <translation>WebSocket 開始の %2 後、アップグレードの完了前にセッションが終了しました (%1)。</translation>
    </message>
    <message>
        <source>No PING “probe” within %1: the WebSocket opened, but nothing came through it. A proxy between may hold it back.</source>
        <translation>%1 以内に PING「probe」がありません: WebSocket は開始しましたが、何も届きませんでした。経路上のプロキシが止めている可能性があります。</translation>
    </message>
    <message>
        <source>No PONG “probe” within %1: the server did not answer the probe.</source>
        <translation>%1 以内に PONG「probe」がありません: サーバーがプローブに応答しませんでした。</translation>
    </message>
    <message>
        <source>No UPGRADE packet within %1: the client or a proxy between gave up. The session stays with polling.</source>
        <translation>%1 以内に UPGRADE パケットがありません: クライアントまたは経路上のプロキシが断念しました。セッションはポーリングを継続します。</translation>
    </message>
    <message>
        <source>Upgraded to WebSocket, %1 after it opened.</source>
        <translation>WebSocket の開始から %1 後にアップグレードしました。</translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>試行回数は %n 回です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the WebSocket: %1.</source>
        <translation>サーバーが WebSocket を拒否しました: %1。</translation>
    </message>
    <message>
        <source>The server&apos;s handshake offers no upgrade: the session stays with polling.</source>
        <translation>サーバーのハンドシェイクがアップグレードを提示していません: セッションはポーリングを継続します。</translation>
    </message>
    <message>
        <source>The client never opened a WebSocket in the %1 that the session lived.</source>
        <translation>セッションの存続時間 %1 の間に、クライアントは WebSocket を開始しませんでした。</translation>
    </message>
    <message>
        <source>The client has not opened a WebSocket since the handshake %1 ago. It may not use that transport, or a proxy between doesn&apos;t let it through.</source>
        <translation>ハンドシェイクから %1 経過しましたが、クライアントは WebSocket を開始していません。このトランスポートを使用しないか、経路上のプロキシが通していない可能性があります。</translation>
    </message>
</context>
</TS>
