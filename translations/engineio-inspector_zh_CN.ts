<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ApplicationList</name>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>No application can be attached to. Start one with ENGINEIO_QT_INSPECT=name in its environment, or let it call setInspectionEnabled().</source>
        <translation>没有可附加的应用程序。请在环境中设置 ENGINEIO_QT_INSPECT=name 后启动一个，或让它调用 setInspectionEnabled()。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Prints one line for each event; needs no display.</source>
        <translation>每个事件输出一行；无需图形界面。</translation>
    </message>
    <message>
        <source>With --headless: prints JSON Lines.</source>
        <translation>配合 --headless：输出 JSON Lines。</translation>
    </message>
    <message>
        <source>With --headless: prints what went wrong instead of the events.</source>
        <translation>配合 --headless：输出发现的问题，而不是事件。</translation>
    </message>
    <message>
        <source>Opens a capture file instead of starting the server.</source>
        <translation>打开捕获文件，而不启动服务器。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Shows only what matches; with --headless: prints and saves only that.</source>
        <translation>仅显示匹配的内容；配合 --headless：仅输出和保存匹配的内容。</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>With --headless: saves the events to a capture file.</source>
        <translation>配合 --headless：将事件保存到捕获文件。</translation>
    </message>
    <message>
        <source>The server&apos;s port on 127.0.0.1, 3000 by default; 0 takes a free one.</source>
        <translation>服务器在 127.0.0.1 上的端口，默认 3000；0 表示使用任一空闲端口。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Watches another server through a proxy in front of it, 4000=http://127.0.0.1:3000 for example.</source>
        <translation>通过前置代理观察另一台服务器，例如 4000=http://127.0.0.1:3000。</translation>
    </message>
    <message>
        <source>listen=target</source>
        <translation>监听=目标</translation>
    </message>
    <message>
        <source>Starts demo clients.</source>
        <translation>启动演示客户端。</translation>
    </message>
    <message>
        <source>With --headless: ends after so many seconds.</source>
        <translation>配合 --headless：经过指定秒数后结束。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>The language of all texts, such as de.</source>
        <translation>所有文本使用的语言，例如 de。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port 的值须为 0 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>--duration takes a number of seconds.</source>
        <translation>--duration 的值须为秒数。</translation>
    </message>
    <message>
        <source>Only one capture file can be opened.</source>
        <translation>只能打开一个捕获文件。</translation>
    </message>
    <message>
        <source>--demo and --port go with the server, not with a capture file.</source>
        <translation>--demo 和 --port 用于服务器，不能与捕获文件一起使用。</translation>
    </message>
    <message>
        <source>--proxy goes with neither a capture file, --demo nor --port.</source>
        <translation>--proxy 不能与捕获文件、--demo 或 --port 一起使用。</translation>
    </message>
    <message>
        <source>There is no language %1; there are: %2</source>
        <translation>没有语言 %1；可用语言：%2</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 需要 --headless。</translation>
    </message>
    <message>
        <source>Shows live Engine.IO sessions, packets and ping timing.</source>
        <translation>实时显示 Engine.IO 会话、数据包和 ping 时序。</translation>
    </message>
    <message>
        <source>A capture file to open.</source>
        <translation>要打开的捕获文件。</translation>
    </message>
    <message>
        <source>Attaches to an application that was started with inspection.</source>
        <translation>附加到启动时已启用检查的应用程序。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Lists the applications that can be attached to.</source>
        <translation>列出可附加的应用程序。</translation>
    </message>
    <message>
        <source>--attach takes a name or a process number, see --list.</source>
        <translation>--attach 的值须为名称或进程号，参见 --list。</translation>
    </message>
    <message>
        <source>--attach shows an application instead of a server, a proxy or a capture file.</source>
        <translation>--attach 显示应用程序，而不是服务器、代理或捕获文件。</translation>
    </message>
    <message>
        <source>With --headless: does what a script says, and ends with it.</source>
        <translation>配合 --headless：执行脚本的内容，并随脚本结束。</translation>
    </message>
    <message>
        <source>With --headless: an event has to match, or the exit status is 3; can be repeated.</source>
        <translation>配合 --headless：须有匹配的事件，否则退出状态为 3；可重复使用。</translation>
    </message>
    <message>
        <source>With --headless: plays the clients of a capture file against --to.</source>
        <translation>配合 --headless：向 --to 重放捕获文件中的客户端。</translation>
    </message>
    <message>
        <source>The server for --replay.</source>
        <translation>--replay 的服务器。</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>How --replay goes on: recorded, lockstep (by default) or fast.</source>
        <translation>--replay 的进行方式：recorded、lockstep（默认）或 fast。</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>--%1 is wrong at character %2: %3</source>
        <translation>--%1 的第 %2 个字符处有误：%3</translation>
    </message>
    <message>
        <source>--compare needs two captures: --compare A B.</source>
        <translation>--compare 需要两个捕获文件：--compare A B。</translation>
    </message>
    <message>
        <source>--script goes with a server, not with a capture file.</source>
        <translation>--script 用于服务器，不能与捕获文件一起使用。</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>脚本 %1 有误：%2</translation>
    </message>
    <message>
        <source>--pace is recorded, lockstep or fast.</source>
        <translation>--pace 的值须为 recorded、lockstep 或 fast。</translation>
    </message>
    <message>
        <source>--to and --pace go with --replay.</source>
        <translation>--to 和 --pace 须与 --replay 一起使用。</translation>
    </message>
    <message>
        <source>--replay goes with --to, --pace, --json and --lang alone.</source>
        <translation>--replay 只能与 --to、--pace、--json 和 --lang 一起使用。</translation>
    </message>
    <message>
        <source>--replay needs --to: %1</source>
        <translation>--replay 需要 --to：%1</translation>
    </message>
</context>
<context>
    <name>ComparisonRun</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>%1 已损坏：%2</translation>
    </message>
    <message>
        <source>%1 has no session %2.</source>
        <translation>%1 中没有会话 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) alike</source>
        <translation>
            <numerusform>%n 个数据包相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were not compared: there are too many.</source>
        <translation>
            <numerusform>%n 个数据包未比较：数量过多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
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
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>HTTP Archive (HAR)</source>
        <translation>HTTP Archive (HAR)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <source>One JSON object for each event, with all that is known of it, for programs.</source>
        <translation>每个事件一个 JSON 对象，包含其全部已知信息，供程序使用。</translation>
    </message>
    <message>
        <source>One line for each event, for spreadsheets and databases.</source>
        <translation>每个事件一行，用于电子表格和数据库。</translation>
    </message>
    <message>
        <source>HTTP requests and WebSockets with their messages, for a browser’s network panel.</source>
        <translation>HTTP 请求和 WebSocket 及其消息，用于浏览器的网络面板。</translation>
    </message>
    <message>
        <source>One session on a page to read and to pass on: figures, timing, trouble and packets.</source>
        <translation>将一个会话汇总在一页上，便于阅读和分享：指标、时序、问题和数据包。</translation>
    </message>
</context>
<context>
    <name>ExportOptions</name>
    <message>
        <source>--format takes one of: %1</source>
        <translation>--format 的值须为以下之一：%1</translation>
    </message>
    <message>
        <source>--export needs a file that ends in one of: %1, or --format.</source>
        <translation>--export 需要以下列后缀之一结尾的文件：%1，或使用 --format。</translation>
    </message>
    <message>
        <source>--session can be given once.</source>
        <translation>--session 只能指定一次。</translation>
    </message>
    <message>
        <source>--session can be given twice: one for each file.</source>
        <translation>--session 可指定两次：每个文件一次。</translation>
    </message>
    <message>
        <source>With --headless: writes the events to a file of another format, by its suffix: %1.</source>
        <translation>配合 --headless：按后缀将事件写入其他格式的文件：%1。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>With --export: the format, whatever the suffix.</source>
        <translation>配合 --export：指定格式，不论后缀。</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>With --headless: compares this capture with the one that is opened.</source>
        <translation>配合 --headless：将此捕获文件与打开的捕获文件比较。</translation>
    </message>
    <message>
        <source>With --export or --compare: only this session; with --compare twice, one for each file.</source>
        <translation>配合 --export 或 --compare：仅此会话；配合 --compare 可指定两次，每个文件一次。</translation>
    </message>
    <message>
        <source>sid</source>
        <translation>sid</translation>
    </message>
    <message>
        <source>--%1 needs --headless.</source>
        <translation>--%1 需要 --headless。</translation>
    </message>
    <message>
        <source>--%1 needs a file.</source>
        <translation>--%1 需要一个文件。</translation>
    </message>
    <message>
        <source>--export and --compare are two things.</source>
        <translation>--export 和 --compare 不能一起使用。</translation>
    </message>
    <message>
        <source>--format goes with --export.</source>
        <translation>--format 须与 --export 一起使用。</translation>
    </message>
    <message>
        <source>--session goes with --export or --compare.</source>
        <translation>--session 须与 --export 或 --compare 一起使用。</translation>
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
        <translation>延迟数据包</translation>
    </message>
    <message>
        <source>Limit the bandwidth</source>
        <translation>限制带宽</translation>
    </message>
    <message>
        <source>Lose packets</source>
        <translation>丢失数据包</translation>
    </message>
    <message>
        <source>Corrupt packets</source>
        <translation>损坏数据包</translation>
    </message>
    <message>
        <source>Cut the TCP connection</source>
        <translation>切断 TCP 连接</translation>
    </message>
    <message>
        <source>Hold polls</source>
        <translation>滞留轮询</translation>
    </message>
    <message>
        <source>Refuse upgrades</source>
        <translation>拒绝升级</translation>
    </message>
    <message>
        <source>Answer with an HTTP status</source>
        <translation>以 HTTP 状态码应答</translation>
    </message>
    <message>
        <source>Packets wait so long; those behind wait, too.</source>
        <translation>数据包等待这么久；其后的数据包也随之等待。</translation>
    </message>
    <message>
        <source>Packets of a session take their time, in each direction.</source>
        <translation>会话的数据包在每个方向上都需耗费相应的传输时间。</translation>
    </message>
    <message>
        <source>Packets don’t arrive.</source>
        <translation>数据包不会到达。</translation>
    </message>
    <message>
        <source>One byte of a packet is another; an empty one gets an unknown type.</source>
        <translation>数据包的一个字节被改变；空数据包则变为未知类型。</translation>
    </message>
    <message>
        <source>The connection of the packet or request is reset, which is lost.</source>
        <translation>数据包或请求所在的连接被重置，该数据包或请求随之丢失。</translation>
    </message>
    <message>
        <source>A poll is answered so much later; 0: only when the fault is off.</source>
        <translation>轮询推迟这么久才得到应答；0：直到故障关闭才应答。</translation>
    </message>
    <message>
        <source>A polling session gets no WebSocket.</source>
        <translation>轮询会话无法获得 WebSocket。</translation>
    </message>
    <message>
        <source>Requests get this status and do nothing else.</source>
        <translation>请求得到此状态码，此外不做任何处理。</translation>
    </message>
    <message>
        <source>Delay packets by %1</source>
        <translation>将数据包延迟 %1</translation>
    </message>
    <message>
        <source>Limit the bandwidth to %1/s</source>
        <translation>将带宽限制为 %1/s</translation>
    </message>
    <message numerus="yes">
        <source>Lose the next %n packet(s)</source>
        <translation>
            <numerusform>丢失接下来的 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold polls until it is off</source>
        <translation>滞留轮询，直到故障关闭</translation>
    </message>
    <message>
        <source>Hold polls for %1</source>
        <translation>将轮询滞留 %1</translation>
    </message>
    <message>
        <source>Refuse upgrades with %1</source>
        <translation>以 %1 拒绝升级</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>以 %1 应答</translation>
    </message>
    <message>
        <source>all sessions</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>new sessions</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← 来自客户端</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ 发往客户端</translation>
    </message>
    <message>
        <source>Slow network, 200 ± 50 ms each way</source>
        <translation>慢速网络，每个方向 200 ± 50 ms</translation>
    </message>
    <message>
        <source>Narrow network, 2 kB/s</source>
        <translation>窄带网络，2 kB/s</translation>
    </message>
    <message>
        <source>Lose the next pong</source>
        <translation>丢失下一个 pong</translation>
    </message>
    <message>
        <source>Lose the next message</source>
        <translation>丢失下一条消息</translation>
    </message>
    <message>
        <source>Corrupt the next message</source>
        <translation>损坏下一条消息</translation>
    </message>
    <message>
        <source>Cut the connection at the next packet</source>
        <translation>在下一个数据包处切断连接</translation>
    </message>
    <message>
        <source>Block upgrades</source>
        <translation>阻止升级</translation>
    </message>
    <message>
        <source>Hold polls for 3 s</source>
        <translation>将轮询滞留 3 s</translation>
    </message>
    <message>
        <source>Bad gateway, three times</source>
        <translation>网关错误 (Bad Gateway)，三次</translation>
    </message>
    <message>
        <source>Only “type:”, “dir:” and “sid=” of a filter can be sent to another program</source>
        <translation>过滤器中只有“type:”、“dir:”和“sid=”可以发送给另一个程序</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>来自客户端的数据包</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>发往客户端的数据包</translation>
    </message>
    <message>
        <source>Bytes from the client</source>
        <translation>来自客户端的字节</translation>
    </message>
    <message>
        <source>Bytes to the client</source>
        <translation>发往客户端的字节</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返次数</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往返时间，中位数</translation>
    </message>
    <message>
        <source>Round trip, p95</source>
        <translation>往返时间，p95</translation>
    </message>
    <message>
        <source>Round trip, longest</source>
        <translation>往返时间，最长</translation>
    </message>
    <message>
        <source>Pongs that came late</source>
        <translation>迟到的 pong</translation>
    </message>
    <message>
        <source>Pongs missed</source>
        <translation>未收到的 pong</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no flag “%1”; there are i, m and s</source>
        <translation>没有标志“%1”；可用标志为 i、m 和 s</translation>
    </message>
    <message>
        <source>The regular expression is wrong here: %1</source>
        <translation>正则表达式此处有误：%1</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>没有要搜索的内容</translation>
    </message>
    <message>
        <source>“%1” has no order; use “:”, “=”, “!=” or “~”</source>
        <translation>“%1”不能比较大小；请使用“:”、“=”、“!=”或“~”</translation>
    </message>
    <message>
        <source>“%1” has no value “%2”; there are: %3</source>
        <translation>“%1”没有值“%2”；可用值：%3</translation>
    </message>
    <message>
        <source>“%1” is not a size; write 512, 1k or 2MiB for example</source>
        <translation>“%1”不是大小；请写成例如 512、1k 或 2MiB</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 200ms or 1.5s for example</source>
        <translation>“%1”不是时间；请写成例如 200ms 或 1.5s</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is a number; use “:”, “=”, “!=”, “&lt;” or “&gt;”</source>
        <translation>“%1”是数字；请使用“:”、“=”、“!=”、“&lt;”或“&gt;”</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>完全等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>匹配正则表达式</translation>
    </message>
    <message>
        <source>one of both is enough</source>
        <translation>两者满足其一即可</translation>
    </message>
    <message>
        <source>both must be true</source>
        <translation>两者必须同时满足</translation>
    </message>
    <message>
        <source>the opposite of what follows</source>
        <translation>对后面的条件取反</translation>
    </message>
    <message>
        <source>number of the event</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>time since the start</source>
        <translation>自开始以来的时间</translation>
    </message>
    <message>
        <source>packet type or event</source>
        <translation>数据包类型或事件</translation>
    </message>
    <message>
        <source>kind of the event</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>direction, as the server sees it</source>
        <translation>方向，从服务器的角度看</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>address of the client</source>
        <translation>客户端地址</translation>
    </message>
    <message>
        <source>transport it travelled over</source>
        <translation>所经由的传输方式</translation>
    </message>
    <message>
        <source>bytes of the payload</source>
        <translation>载荷的字节数</translation>
    </message>
    <message>
        <source>round trip that a pong ended</source>
        <translation>以 pong 结束的往返时间</translation>
    </message>
    <message>
        <source>time since the linked event</source>
        <translation>距关联事件的时间</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>why the session ended</source>
        <translation>会话结束的原因</translation>
    </message>
    <message>
        <source>step of an upgrade</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>mark or trait of the event</source>
        <translation>事件的标记或特征</translation>
    </message>
    <message>
        <source>your comment on the event</source>
        <translation>您对事件的注释</translation>
    </message>
    <message>
        <source>payload; data.user.id for a value in JSON</source>
        <translation>载荷；用 data.user.id 指定 JSON 中的值</translation>
    </message>
    <message>
        <source>Socket.IO event name</source>
        <translation>Socket.IO 事件名称</translation>
    </message>
    <message>
        <source>Socket.IO namespace</source>
        <translation>Socket.IO 命名空间</translation>
    </message>
    <message>
        <source>Socket.IO acknowledgement id</source>
        <translation>Socket.IO 确认 ID</translation>
    </message>
    <message>
        <source>state of the session now</source>
        <translation>会话的当前状态</translation>
    </message>
    <message>
        <source>transport of the session now</source>
        <translation>会话的当前传输方式</translation>
    </message>
    <message>
        <source>why the event&apos;s session ended</source>
        <translation>事件所属会话的结束原因</translation>
    </message>
    <message>
        <source>last round trip of the session</source>
        <translation>会话的最近一次往返时间</translation>
    </message>
    <message>
        <source>The quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>The regular expression is not closed with /</source>
        <translation>正则表达式未以 / 结束</translation>
    </message>
    <message>
        <source>This bracket is not closed</source>
        <translation>此括号未闭合</translation>
    </message>
    <message>
        <source>This is not a path into JSON, such as data.user.id or data.items[0]</source>
        <translation>这不是 JSON 路径，例如 data.user.id 或 data.items[0]</translation>
    </message>
    <message>
        <source>There is no field “%1”; put it in quotation marks to search for it</source>
        <translation>没有字段“%1”；要搜索它，请加上引号</translation>
    </message>
    <message>
        <source>A regular expression must follow “~”</source>
        <translation>“~”后必须是正则表达式</translation>
    </message>
    <message>
        <source>A value must follow “%1”</source>
        <translation>“%1”后必须有值</translation>
    </message>
    <message>
        <source>A set can only follow “:”, “=” or “!=”</source>
        <translation>集合只能跟在“:”、“=”或“!=”之后</translation>
    </message>
    <message>
        <source>A value is missing in this set</source>
        <translation>此集合中缺少一个值</translation>
    </message>
    <message>
        <source>A comma or “}” must follow here</source>
        <translation>此处必须是逗号或“}”</translation>
    </message>
    <message>
        <source>This set is not closed with “}”</source>
        <translation>此集合未以“}”结束</translation>
    </message>
    <message>
        <source>The filter is nested too deeply</source>
        <translation>过滤器嵌套过深</translation>
    </message>
    <message>
        <source>Something is missing at the end</source>
        <translation>末尾缺少内容</translation>
    </message>
    <message>
        <source>Nothing stands before this bracket</source>
        <translation>此括号前没有内容</translation>
    </message>
    <message>
        <source>A field must stand before “%1”</source>
        <translation>“%1”前必须有字段</translation>
    </message>
    <message>
        <source>“%1” can&apos;t stand here; put it in quotation marks to search for it</source>
        <translation>“%1”不能出现在此处；要搜索它，请加上引号</translation>
    </message>
</context>
<context>
    <name>HighlightColor</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>This is not a capture file</source>
        <translation>这不是捕获文件</translation>
    </message>
    <message>
        <source>The capture was written by a newer version of the program</source>
        <translation>此捕获文件由更新版本的程序写入</translation>
    </message>
    <message>
        <source>The file ends before its first event</source>
        <translation>文件在第一个事件之前就结束了</translation>
    </message>
    <message>
        <source>The header of the capture is damaged</source>
        <translation>捕获文件的文件头已损坏</translation>
    </message>
    <message>
        <source>A block of the capture has an impossible length</source>
        <translation>捕获文件中某个块的长度不合理</translation>
    </message>
    <message>
        <source>A part of the capture is damaged: its checksum is wrong</source>
        <translation>捕获文件部分损坏：校验和错误</translation>
    </message>
    <message>
        <source>A block of the capture cannot be decompressed</source>
        <translation>捕获文件中某个块无法解压缩</translation>
    </message>
    <message>
        <source>A block of the capture holds a record that makes no sense</source>
        <translation>捕获文件中某个块含有无意义的记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1（位于字节 %2）</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>session opened</source>
        <translation>会话已打开</translation>
    </message>
    <message>
        <source>session closed</source>
        <translation>会话已关闭</translation>
    </message>
    <message>
        <source>upgrade step</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>from the client</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>to the client</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>未知原因</translation>
    </message>
    <message>
        <source>WebSocket opened for the session</source>
        <translation>已为会话打开 WebSocket</translation>
    </message>
    <message>
        <source>probe answered</source>
        <translation>探测已应答</translation>
    </message>
    <message>
        <source>upgraded to WebSocket</source>
        <translation>已升级到 WebSocket</translation>
    </message>
    <message>
        <source>upgrade failed, stays with polling</source>
        <translation>升级失败，继续使用轮询</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not recorded</source>
        <translation>
            <numerusform>%n 个事件未被记录</numerusform>
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
        <translation>应答的 ping</translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation>应答的请求</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所属事件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>After</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>承载于</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>probe of an upgrade</source>
        <translation>升级探测</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空间</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Binary attachments</source>
        <translation>二进制附件</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>only the first %n value(s) are shown</source>
        <translation>
            <numerusform>仅显示前 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>composed here</source>
        <translation>由此处编写</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>Inspector::AppearanceMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachDialog</name>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>ping</translation>
    </message>
    <message>
        <source>disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>look only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Attach to an Application</source>
        <translation>附加到应用程序</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用程序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Allows</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>附加(&amp;A)</translation>
    </message>
    <message>
        <source>Show the sessions of the chosen application (Return)</source>
        <translation>显示所选应用程序的会话 (Return)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Look again now; happens every two seconds anyway</source>
        <translation>立即重新查找；平时每两秒也会自动查找一次</translation>
    </message>
    <message>
        <source>Nothing to attach to</source>
        <translation>没有可附加的应用程序</translation>
    </message>
    <message>
        <source>Start the program that serves Engine.IO with&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt; in its environment, or let it call&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;. It appears here by itself.</source>
        <translation>启动提供 Engine.IO 服务的程序时，请在其环境中设置&lt;br&gt;&lt;b&gt;ENGINEIO_QT_INSPECT=name&lt;/b&gt;，或让它调用&lt;br&gt;&lt;b&gt;server.setInspectionEnabled(true)&lt;/b&gt;。它会自动出现在此处。</translation>
    </message>
</context>
<context>
    <name>Inspector::AttachedApplication</name>
    <message>
        <source>No application that can be attached to is called %1.</source>
        <translation>没有名为 %1 的可附加应用程序。</translation>
    </message>
    <message>
        <source>Several applications are called %1; attach to one by its process number: %2</source>
        <translation>有多个应用程序名为 %1；请按进程号附加到其中一个：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 cannot be attached to: %2</source>
        <translation>无法附加到 %1：%2</translation>
    </message>
    <message>
        <source>Detached from %1: %2</source>
        <translation>已与 %1 分离：%2</translation>
    </message>
    <message>
        <source>The application is not attached any more.</source>
        <translation>已不再附加到该应用程序。</translation>
    </message>
    <message>
        <source>%1 lets inspectors only look, or does not allow this to them.</source>
        <translation>%1 仅允许检查器查看，或不允许其执行此操作。</translation>
    </message>
    <message>
        <source>%1 has refused: %2</source>
        <translation>%1 已拒绝：%2</translation>
    </message>
</context>
<context>
    <name>Inspector::BarChart</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose the session.</source>
        <translation>%1：%2。点击以选择该会话。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Inspector::BreakpointView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Break at Packets</source>
        <translation>在数据包处中断(&amp;B)</translation>
    </message>
    <message>
        <source>Stop packets that match until you let them go; heartbeats go on</source>
        <translation>拦下匹配的数据包，直到您放行；心跳照常进行</translation>
    </message>
    <message>
        <source>&amp;Let Packet Go</source>
        <translation>放行数据包(&amp;L)</translation>
    </message>
    <message>
        <source>Let the chosen packets go, without a choice the first</source>
        <translation>放行所选的数据包；未选择时放行第一个</translation>
    </message>
    <message>
        <source>Let &amp;All Go</source>
        <translation>全部放行(&amp;A)</translation>
    </message>
    <message>
        <source>Let all stopped packets go</source>
        <translation>放行所有被拦下的数据包</translation>
    </message>
    <message>
        <source>&amp;Edit Packet…</source>
        <translation>编辑数据包(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the stopped packet, then let it go</source>
        <translation>更改被拦下的数据包，然后放行</translation>
    </message>
    <message>
        <source>&amp;Drop Packet</source>
        <translation>丢弃数据包(&amp;D)</translation>
    </message>
    <message>
        <source>Lose the chosen packets, without a choice the first</source>
        <translation>丢弃所选的数据包；未选择时丢弃第一个</translation>
    </message>
    <message>
        <source>Every packet, or such as dir:in type:message &quot;order&quot;</source>
        <translation>所有数据包，或例如 dir:in type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>Packets to stop</source>
        <translation>要拦下的数据包</translation>
    </message>
    <message>
        <source>Which packets stop; Ctrl+Space or Down proposes</source>
        <translation>拦下哪些数据包；Ctrl+Space 或向下键给出建议</translation>
    </message>
    <message>
        <source>Columns of the stopped packets</source>
        <translation>被拦下的数据包列表的列</translation>
    </message>
    <message>
        <source>Stopped packets</source>
        <translation>被拦下的数据包</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>过滤器的错误</translation>
    </message>
    <message>
        <source>No breakpoint here</source>
        <translation>此处不能使用断点</translation>
    </message>
    <message>
        <source>No packet is stopped</source>
        <translation>没有被拦下的数据包</translation>
    </message>
    <message>
        <source>The next one that matches waits here. Heartbeats go on.</source>
        <translation>下一个匹配的数据包将在此等待。心跳照常进行。</translation>
    </message>
    <message>
        <source>Packets go through</source>
        <translation>数据包正常通过</translation>
    </message>
    <message>
        <source>“Break at Packets” (F9) stops those that match.</source>
        <translation>“在数据包处中断”(F9) 会拦下匹配的数据包。</translation>
    </message>
</context>
<context>
    <name>Inspector::CaptureFiles</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>Wait until the capture has been opened.</source>
        <translation>请等待捕获文件打开完毕。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; all before it is here.</source>
        <translation>%1 在某个事件中间结束；此前的事件均已载入。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 All before that is here.</source>
        <translation>%1 已损坏：%2 此前的事件均已载入。</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>正在保存 %1</translation>
    </message>
    <message>
        <source>%1 has been saved</source>
        <translation>已保存 %1</translation>
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
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <comment>range: count kind, count kind</comment>
        <translation>%1：%3 %2，%5 %4</translation>
    </message>
</context>
<context>
    <name>Inspector::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareActions</name>
    <message>
        <source>Compare With &amp;File…</source>
        <translation>与文件比较(&amp;F)…</translation>
    </message>
    <message>
        <source>Show all that is stored beside a capture file</source>
        <translation>将存储的全部内容与一个捕获文件并排显示</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO 捕获文件 (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::CompareWindow</name>
    <message>
        <source>&amp;Only differences</source>
        <translation>仅差异(&amp;O)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Figures side by side</source>
        <translation>并排显示的指标</translation>
    </message>
    <message>
        <source>Columns of the figures</source>
        <translation>指标列表的列</translation>
    </message>
    <message>
        <source>Session on the left</source>
        <translation>左侧的会话</translation>
    </message>
    <message>
        <source>Whose packets are on the left</source>
        <translation>左侧显示哪个会话的数据包</translation>
    </message>
    <message>
        <source>Session on the right</source>
        <translation>右侧的会话</translation>
    </message>
    <message>
        <source>Whose packets are on the right</source>
        <translation>右侧显示哪个会话的数据包</translation>
    </message>
    <message>
        <source>How many packets differ</source>
        <translation>有多少数据包不同</translation>
    </message>
    <message>
        <source>Hides packets that are alike</source>
        <translation>隐藏相同的数据包</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>上一个差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>下一个差异(&amp;N)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing to compare with</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>没有数据包</translation>
    </message>
    <message>
        <source>There are none on either side.</source>
        <translation>两侧均没有数据包。</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: there are too many</source>
        <comment>packets</comment>
        <translation>
            <numerusform>%n 个未比较：数量过多</numerusform>
        </translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>The events are gone</source>
        <translation>事件已不存在</translation>
    </message>
    <message>
        <source>They were removed, or something else was opened. Close this window.</source>
        <translation>事件已被移除，或已打开其他内容。请关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparedPackets</name>
    <message>
        <source>Content on the left</source>
        <translation>左侧的内容</translation>
    </message>
    <message>
        <source>Content on the right</source>
        <translation>右侧的内容</translation>
    </message>
</context>
<context>
    <name>Inspector::ComparisonModel</name>
    <message>
        <source>alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>仅左侧</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>仅右侧</translation>
    </message>
    <message>
        <source>Left #</source>
        <translation>左侧 #</translation>
    </message>
    <message>
        <source>Right #</source>
        <translation>右侧 #</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
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
        <translation>并排显示的数据包</translation>
    </message>
    <message>
        <source>Columns of the packets side by side</source>
        <translation>并排数据包列表的列</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposeEdit</name>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Ctrl+Return sends; Up and Down in an empty editor bring back what was sent</source>
        <translation>Ctrl+Return 发送；编辑器为空时，按上下方向键可调出已发送的内容</translation>
    </message>
</context>
<context>
    <name>Inspector::ComposePanel</name>
    <message>
        <source>JSON can&apos;t be empty</source>
        <translation>JSON 不能为空</translation>
    </message>
    <message>
        <source>“%1” is no hexadecimal digit</source>
        <translation>“%1”不是十六进制数字</translation>
    </message>
    <message>
        <source>A byte has two digits: one is missing</source>
        <translation>每个字节需要两位数字：缺少一位</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be here in base64</source>
        <translation>“%1”不能出现在 base64 的此处</translation>
    </message>
    <message>
        <source>The base64 is cut: a character is missing</source>
        <translation>base64 被截断：缺少一个字符</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Who gets it: the sessions chosen in the list, or all open ones</source>
        <translation>接收方：列表中选定的会话，或所有打开的会话</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Ping now</source>
        <translation>立即 ping</translation>
    </message>
    <message>
        <source>Send the receivers a ping now</source>
        <translation>立即向接收方发送 ping</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Close the receivers&apos; sessions</source>
        <translation>关闭接收方的会话</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>发送至(&amp;O)：</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>二进制，十六进制</translation>
    </message>
    <message>
        <source>Binary, base64</source>
        <translation>二进制，base64</translation>
    </message>
    <message>
        <source>How the message below is meant</source>
        <translation>下方消息的解释方式</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose a template, or type a name to save this message under</source>
        <translation>选择一个模板，或输入名称以保存此消息</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Save this message under the template&apos;s name</source>
        <translation>以该模板名称保存此消息</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delete the template of this name</source>
        <translation>删除此名称的模板</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>What was sent before (Up and Down in an empty editor)</source>
        <translation>已发送的内容（编辑器为空时按上下方向键）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n 个选定的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Session of the selected packet</source>
        <translation>所选数据包的会话</translation>
    </message>
    <message numerus="yes">
        <source>All %n open session(s)</source>
        <translation>
            <numerusform>全部 %n 个打开的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>No session is open yet.</source>
        <translation>尚无打开的会话。</translation>
    </message>
    <message>
        <source>Choose an open session in the list, or a packet of one.</source>
        <translation>请在列表中选择一个打开的会话，或其中的一个数据包。</translation>
    </message>
    <message>
        <source>Send this message (Ctrl+Return)</source>
        <translation>发送此消息 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The message has a mistake, see on the left</source>
        <translation>消息有误，见左侧</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The message is too long for a template.</source>
        <translation>消息过长，无法存为模板。</translation>
    </message>
    <message>
        <source>Saved as template “%1”.</source>
        <translation>已保存为模板“%1”。</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailView</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值过滤</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Enter unfolds, Ctrl+F searches, Ctrl+C copies the value</source>
        <translation>Enter 展开，Ctrl+F 搜索，Ctrl+C 复制值</translation>
    </message>
    <message>
        <source>Search in this event</source>
        <translation>在此事件中搜索</translation>
    </message>
    <message>
        <source>Enter goes to the next match, Shift+Enter to the previous one (%1)</source>
        <translation>Enter 转到下一个匹配项，Shift+Enter 转到上一个（%1）</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 个匹配项</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>按 %1 过滤</translation>
    </message>
</context>
<context>
    <name>Inspector::DetailsPanel</name>
    <message>
        <source>Decoded event</source>
        <translation>解码后的事件</translation>
    </message>
    <message>
        <source>JSON of the payload</source>
        <translation>载荷的 JSON</translation>
    </message>
    <message>
        <source>Sides of the event</source>
        <translation>事件的各个视图</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>Engine.IO, Socket.IO and what they carry</source>
        <translation>Engine.IO、Socket.IO 及其承载的内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>以文本显示载荷</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The payload as a tree that can be searched and filtered by</source>
        <translation>以树形显示载荷，可搜索并据此过滤</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>The payload byte by byte</source>
        <translation>逐字节显示载荷</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>The head of a request or response</source>
        <translation>请求或响应的头部</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Why the session ended or a pong was late, and what to try</source>
        <translation>会话为何结束或 pong 为何迟到，以及可尝试的办法</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: next tab)</source>
        <translation>%1（Ctrl+Tab：下一个标签页）</translation>
    </message>
    <message>
        <source>Selected bytes</source>
        <translation>选定的字节</translation>
    </message>
    <message>
        <source>Select a packet to see its content</source>
        <translation>选择一个数据包以查看其内容</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The payload of this event could not be kept</source>
        <translation>此事件的载荷未能保留</translation>
    </message>
    <message>
        <source>This event has no payload</source>
        <translation>此事件没有载荷</translation>
    </message>
    <message>
        <source>These bytes are no text: see the tab Hex</source>
        <translation>这些字节不是文本：请见“十六进制”标签页</translation>
    </message>
    <message>
        <source>JSON can only be read as a whole: choose “Load all” below</source>
        <translation>JSON 只能整体读取：请选择下方的“全部加载”</translation>
    </message>
    <message>
        <source>This event holds no JSON object or array</source>
        <translation>此事件不含 JSON 对象或数组</translation>
    </message>
    <message>
        <source>This event has no HTTP head: choose a request or a response</source>
        <translation>此事件没有 HTTP 头部：请选择一个请求或响应</translation>
    </message>
    <message>
        <source>Nothing to explain: the session is open and answers its pings in time</source>
        <translation>无需说明：会话处于打开状态，且按时应答 ping</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 个字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1 (0x%2), %n byte(s)</source>
        <translation>
            <numerusform>偏移 %1 (0x%2)，%n 个字节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Inspector::Diagnosis</name>
    <message>
        <source>The client takes less than it is sent. Send it less, or only the latest state; look at its network and at what blocks its event loop. maxQueuedBytes is where the server gives up.</source>
        <translation>客户端的接收速度跟不上发送速度。请减少发送量，或只发送最新状态；检查其网络，以及什么阻塞了它的事件循环。超过 maxQueuedBytes 时，服务器会放弃该会话。</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2 within the ping timeout of %3; #%4 ended it %5 after the ping, by the server&apos;s monotonic clock</source>
        <translation>会话 %1 未在 ping 超时 %3 内应答 ping #%2；按服务器单调时钟，#%4 在该 ping 之后 %5 结束了会话</translation>
    </message>
    <message>
        <source>session %1 did not answer ping #%2; #%3 ended it %4 after the ping, by the server&apos;s monotonic clock</source>
        <translation>会话 %1 未应答 ping #%2；按服务器单调时钟，#%3 在该 ping 之后 %4 结束了会话</translation>
    </message>
    <message>
        <source>The client was blocked, asleep or gone, or something held its pong back. Clients of protocol version 3 never answer a ping. When round trips were long before, a longer pingTimeout helps.</source>
        <translation>客户端被阻塞、处于休眠或已离开，或者有东西拦住了它的 pong。协议版本 3 的客户端从不应答 ping。如果此前往返时间就很长，增大 pingTimeout 会有帮助。</translation>
    </message>
    <message>
        <source>pong #%1 of session %2 came %3 after ping #%4, by the server&apos;s monotonic clock: %5 over the ping timeout of %6</source>
        <translation>会话 %2 的 pong #%1 在 ping #%4 之后 %3 才到达（按服务器单调时钟）：超出 ping 超时 %6 达 %5</translation>
    </message>
    <message>
        <source>This server let it pass; one that minds the timeout would have ended the session. Look at what kept the client busy meanwhile.</source>
        <translation>此服务器放过了它；严格执行超时的服务器会结束会话。请检查客户端当时在忙什么。</translation>
    </message>
    <message>
        <source>no probe came through the WebSocket that session %1 opened at #%2; given up at #%3, %4 later, and it stays with polling</source>
        <translation>会话 %1 在 #%2 打开的 WebSocket 上没有收到探测；%4 后在 #%3 放弃，会话继续使用轮询</translation>
    </message>
    <message>
        <source>Something between lets the handshake pass and no frames: a proxy, a virus scanner. Let it pass WebSockets on this path, or use TLS.</source>
        <translation>中间的某个环节放行了握手，却不放行帧：代理或杀毒软件。请在此路径上放行 WebSocket，或使用 TLS。</translation>
    </message>
    <message>
        <source>probe #%1 of session %2 was not answered; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>会话 %2 的探测 #%1 未得到应答；在 WebSocket 打开 %4 后于 #%3 放弃，会话继续使用轮询</translation>
    </message>
    <message>
        <source>A server answers a probe at once. Does it have this session, or does another worker?</source>
        <translation>服务器会立即应答探测。此会话是在这台服务器上，还是在另一个 worker 上？</translation>
    </message>
    <message>
        <source>the probe of session %1 was answered at #%2, but no UPGRADE came; given up at #%3, %4 after the WebSocket opened, and it stays with polling</source>
        <translation>会话 %1 的探测在 #%2 得到应答，但没有收到 UPGRADE；在 WebSocket 打开 %4 后于 #%3 放弃，会话继续使用轮询</translation>
    </message>
    <message>
        <source>The answer didn&apos;t reach the client, or its poll never ended: look for a proxy that holds responses back, and turn its buffering off.</source>
        <translation>应答没有到达客户端，或客户端的轮询一直没有结束：请查找是否有代理滞留响应，并关闭其缓冲。</translation>
    </message>
    <message>
        <source>%1 wait for session %2 at #%3; %4 earlier, at #%5, it was %6</source>
        <translation>在 #%3，会话 %2 有 %1 等待发送；%4 之前，在 #%5，为 %6</translation>
    </message>
    <message>
        <source>%1 waited for session %2 when #%3 ended it by “%4”; the last packet before was #%5</source>
        <translation>#%3 以“%4”结束会话 %2 时，有 %1 在等待发送；此前的最后一个数据包是 #%5</translation>
    </message>
    <message>
        <source>%1 of %2 compressed responses were no smaller than what they carry; #%3 took %4 for %5</source>
        <translation>%2 个压缩响应中有 %1 个不小于其承载的内容；#%3 用 %4 传输了 %5</translation>
    </message>
    <message>
        <source>Raise compressionThreshold above the size of these messages, or turn the compression off: it costs time on both ends.</source>
        <translation>请将 compressionThreshold 调到高于这些消息的大小，或关闭压缩：压缩会耗费两端的时间。</translation>
    </message>
    <message>
        <source>Missed pong</source>
        <translation>未收到 pong</translation>
    </message>
    <message>
        <source>Pong after its deadline</source>
        <translation>pong 超过截止时间</translation>
    </message>
    <message>
        <source>Upgrade blocked</source>
        <translation>升级受阻</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出限制</translation>
    </message>
    <message>
        <source>Two requests at once</source>
        <translation>两个请求同时进行</translation>
    </message>
    <message>
        <source>CORS</source>
        <translation>CORS</translation>
    </message>
    <message>
        <source>Wrong protocol version</source>
        <translation>协议版本错误</translation>
    </message>
    <message>
        <source>Unknown session</source>
        <translation>未知会话</translation>
    </message>
    <message>
        <source>Sent after the end</source>
        <translation>结束后仍发送</translation>
    </message>
    <message>
        <source>Slow reader</source>
        <translation>读取缓慢</translation>
    </message>
    <message>
        <source>Reconnects in a loop</source>
        <translation>循环重连</translation>
    </message>
    <message>
        <source>Compression doesn&apos;t pay</source>
        <translation>压缩得不偿失</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title: what happened</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>a line</comment>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>limit</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>request #%1 has several “Origin” fields, and none can be trusted; refused at #%2</source>
        <translation>请求 #%1 有多个“Origin”字段，均不可信；在 #%2 被拒绝</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is this host, but its scheme differs, or the list or predicate of origins has no place for it</source>
        <translation>请求 #%2 的源 %1 在 #%3 被拒绝：它是本主机，但协议（scheme）不同，或者源列表或判定函数中没有它</translation>
    </message>
    <message>
        <source>origin %1 of request #%2 was refused at #%3: it is not the server&apos;s own, %4, and no rule of corsAllowedOrigins allows it</source>
        <translation>请求 #%2 的源 %1 在 #%3 被拒绝：它不是服务器自身的源 %4，corsAllowedOrigins 中也没有规则允许它</translation>
    </message>
    <message>
        <source>Send smaller messages, or raise maxHttpBufferSize; the handshake tells the client the limit as maxPayload, and a proxy in front may have its own.</source>
        <translation>请发送更小的消息，或增大 maxHttpBufferSize；握手以 maxPayload 将此限制告知客户端，前置代理也可能有自己的限制。</translation>
    </message>
    <message>
        <source>request #%1 asks for a WebSocket, but has no “Upgrade” field; refused at #%2 with %3</source>
        <translation>请求 #%1 要求 WebSocket，但没有“Upgrade”字段；在 #%2 以 %3 拒绝</translation>
    </message>
    <message>
        <source>A proxy between took the field away, as each must that doesn&apos;t know it. nginx: proxy_http_version 1.1, and proxy_set_header for Upgrade and Connection.</source>
        <translation>中间的代理去掉了该字段，凡不认识它的代理都必须如此。nginx：设置 proxy_http_version 1.1，并为 Upgrade 和 Connection 设置 proxy_set_header。</translation>
    </message>
    <message>
        <source>the WebSocket that request #%1 asks for was refused at #%2 with %3</source>
        <translation>请求 #%1 要求的 WebSocket 在 #%2 以 %3 被拒绝</translation>
    </message>
    <message>
        <source>Are upgrades allowed (allowsUpgrades, transports)? A status of 500 and more comes from a proxy or load balancer in front.</source>
        <translation>是否允许升级（allowsUpgrades、transports）？500 及以上的状态码来自前置的代理或负载均衡器。</translation>
    </message>
    <message>
        <source>the body of request #%1 is over the limit (%2); refused at #%3 with 413</source>
        <translation>请求 #%1 的正文超出限制（%2）；在 #%3 以 413 拒绝</translation>
    </message>
    <message>
        <source>session %1 sent a body over the limit (%2); refused at #%3 with 413, and the session ends</source>
        <translation>会话 %1 发送的正文超出限制（%2）；在 #%3 以 413 拒绝，会话随之结束</translation>
    </message>
    <message>
        <source>a body was over the limit; refused at #%1 with 413</source>
        <translation>正文超出限制；在 #%1 以 413 拒绝</translation>
    </message>
    <message>
        <source>session %1 sent a WebSocket message over the limit (%2); refused at #%3 with close code 1009, and the session ends</source>
        <translation>会话 %1 发送的 WebSocket 消息超出限制（%2）；在 #%3 以关闭码 1009 拒绝，会话随之结束</translation>
    </message>
    <message>
        <source>session %1 polled with #%2 while its poll #%3 was still waiting; refused at #%4, and the session ends</source>
        <translation>会话 %1 在轮询 #%3 仍在等待时又发起了轮询 #%2；在 #%4 被拒绝，会话随之结束</translation>
    </message>
    <message>
        <source>A client has one GET under way at a time. Do two tabs or two objects share a session id, or does a proxy send requests twice?</source>
        <translation>客户端同一时间只能有一个 GET 在进行。是否有两个标签页或两个对象共用一个会话 ID，或者代理重复发送请求？</translation>
    </message>
    <message>
        <source>session %1 sent a POST while another was still on its way; refused at #%2, and the session ends</source>
        <translation>会话 %1 在另一个 POST 尚未完成时又发送了一个 POST；在 #%2 被拒绝，会话随之结束</translation>
    </message>
    <message>
        <source>A client has one POST under way at a time: what is sent meanwhile waits, and goes in one body.</source>
        <translation>客户端同一时间只能有一个 POST 在进行：其间要发送的内容先等待，再合并到一个正文中发出。</translation>
    </message>
    <message>
        <source>Add the origin to corsAllowedOrigins as the browser writes it: scheme, host and port, no path. Behind TLS that a proxy ends, the server sees http: name the https origin.</source>
        <translation>请将该源加入 corsAllowedOrigins，写法与浏览器一致：协议、主机和端口，不含路径。如果 TLS 由代理终结，服务器看到的是 http：请写 https 源。</translation>
    </message>
    <message>
        <source>response #%1 to origin %2 has no “Access-Control-Allow-Origin”: the browser keeps it from the page</source>
        <translation>发往源 %2 的响应 #%1 没有“Access-Control-Allow-Origin”：浏览器不会将它交给页面</translation>
    </message>
    <message>
        <source>The server&apos;s CORS is off. Turn it on with this origin, or let the proxy in front add the field.</source>
        <translation>服务器的 CORS 已关闭。请启用并加入此源，或由前置代理添加该字段。</translation>
    </message>
    <message>
        <source>request #%1 speaks Engine.IO version %2 (EIO=%2), which the server does not take; refused at #%3</source>
        <translation>请求 #%1 使用 Engine.IO 版本 %2 (EIO=%2)，服务器不接受该版本；在 #%3 被拒绝</translation>
    </message>
    <message>
        <source>request #%1 names no Engine.IO version (EIO=4); refused at #%2</source>
        <translation>请求 #%1 未指明 Engine.IO 版本 (EIO=4)；在 #%2 被拒绝</translation>
    </message>
    <message>
        <source>EIO=3 is a Socket.IO client of version 1 or 2: use version 3 or later, or let it in (setAllowEio3(); allowEIO3 in Node). A request without it is no Engine.IO client, or lost its query on the way.</source>
        <translation>EIO=3 是版本 1 或 2 的 Socket.IO 客户端：请使用版本 3 或更高版本，或允许其接入（setAllowEio3()；Node 中为 allowEIO3）。不带它的请求不是来自 Engine.IO 客户端，或在途中丢失了查询参数。</translation>
    </message>
    <message>
        <source>request #%1 is of session %2, which was not opened here; refused at #%3</source>
        <translation>请求 #%1 属于会话 %2，而该会话不是在此处打开的；在 #%3 被拒绝</translation>
    </message>
    <message>
        <source>The server was restarted, or another worker has this session. With several workers the load balancer must bring each session to the same one: sticky sessions.</source>
        <translation>服务器已重启，或会话在另一个 worker 上。使用多个 worker 时，负载均衡器必须将每个会话始终转到同一个 worker：会话保持（sticky sessions）。</translation>
    </message>
    <message>
        <source>#%1 came from session %2 %3 after #%4 had ended it by “%5”; what it carried is lost</source>
        <translation>#%1 来自会话 %2，在 #%4 以“%5”结束该会话 %3 后才到达；其承载的内容已丢失</translation>
    </message>
    <message>
        <source>The client doesn&apos;t know yet that its session is over. It should send nothing after “close”, and send again in the next session what was not acknowledged.</source>
        <translation>客户端还不知道会话已结束。它在“close”之后不应再发送任何内容，未得到确认的内容应在下一个会话中重新发送。</translation>
    </message>
    <message>
        <source>%1 sessions from %2 in %3, one after the other, none longer than %4; the first ended at #%5, the last at #%6 by “%7”</source>
        <translation>在 %3 内有来自 %2 的 %1 个会话相继出现，均未超过 %4；第一个在 #%5 结束，最后一个在 #%6 以“%7”结束</translation>
    </message>
    <message>
        <source>Why closed tells how the last one ended. A client that fails at the same place each time needs a longer pause between its attempts, and often speaks another version or is refused by the application.</source>
        <translation>“关闭原因”说明最后一个会话如何结束。每次都在同一处失败的客户端应延长重连间隔；它往往使用了其他版本，或被应用程序拒绝。</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisModel</name>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>Inspector::DiagnosisPanel</name>
    <message>
        <source>What went wrong</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Columns of what went wrong</source>
        <translation>问题列表的列</translation>
    </message>
    <message>
        <source>What is not listed</source>
        <translation>未列出的问题</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Nothing to diagnose yet</source>
        <translation>尚无可诊断的内容</translation>
    </message>
    <message>
        <source>No missed pong, no blocked upgrade, no refused request: none of the rules has found anything in these events.</source>
        <translation>没有未收到的 pong，没有受阻的升级，没有被拒绝的请求：所有规则均未在这些事件中发现问题。</translation>
    </message>
    <message>
        <source>As events come, each thing that goes wrong gets a line here, with what proves it and what to try.</source>
        <translation>随着事件到来，每个问题都会在此列为一行，并附上证据和可尝试的办法。</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same kinds, not listed</source>
        <translation>
            <numerusform>另有 %n 个同类问题未列出</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Diagnosis (%1)</source>
        <translation>诊断（%1）</translation>
    </message>
</context>
<context>
    <name>Inspector::EmbeddedServer</name>
    <message>
        <source>The server cannot start: %1</source>
        <translation>服务器无法启动：%1</translation>
    </message>
    <message>
        <source>Port %1 is taken; the server listens on %2.</source>
        <translation>端口 %1 已被占用；服务器监听 %2。</translation>
    </message>
    <message>
        <source>These options are not valid: %1</source>
        <translation>以下选项无效：%1</translation>
    </message>
</context>
<context>
    <name>Inspector::EmptyState</name>
    <message>
        <source>What to do next</source>
        <translation>下一步操作</translation>
    </message>
</context>
<context>
    <name>Inspector::EventHeader</name>
    <message>
        <source>Carried by %1</source>
        <translation>由 %1 承载</translation>
    </message>
    <message>
        <source>Answers %1 after %2</source>
        <translation>在 %2 后应答 %1</translation>
    </message>
    <message>
        <source>Answered by %1 after %2</source>
        <translation>由 %1 在 %2 后应答</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>Goes to the event that this one belongs to</source>
        <translation>转到与此事件关联的事件</translation>
    </message>
    <message>
        <source>Linked event</source>
        <translation>关联事件</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Mark this event</source>
        <translation>标记此事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this event</source>
        <translation>复制此事件</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>A comment for this event: Enter keeps it, Esc takes it back</source>
        <translation>此事件的注释：Enter 保留，Esc 撤回</translation>
    </message>
    <message>
        <source>Comment for this event</source>
        <translation>此事件的注释</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Copy as curl command</source>
        <translation>复制为 curl 命令</translation>
    </message>
    <message>
        <source>Copy as wscat command</source>
        <translation>复制为 wscat 命令</translation>
    </message>
    <message>
        <source>This event is too large for the clipboard</source>
        <translation>此事件过大，无法放入剪贴板</translation>
    </message>
</context>
<context>
    <name>Inspector::Explanation</name>
    <message>
        <source>The last packet from the client, #%1, came %2 before the end.</source>
        <translation>客户端的最后一个数据包 #%1 在结束前 %2 到达。</translation>
    </message>
    <message>
        <source>The client had sent no packet.</source>
        <translation>客户端没有发送过数据包。</translation>
    </message>
    <message>
        <source>The server asked whether the client is still there, and no answer came in time. The server then gave the session up.</source>
        <translation>服务器询问客户端是否仍在线，但未及时得到应答，于是放弃了会话。</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1, fired %2 later.</source>
        <translation>pong 截止时间：由 ping #%1 设定，%2 后触发。</translation>
    </message>
    <message>
        <source>The ping timeout is %1.</source>
        <translation>ping 超时为 %1。</translation>
    </message>
    <message>
        <source>Is the client&apos;s event loop blocked, or its tab or device asleep? Then no pong can be sent.</source>
        <translation>客户端的事件循环是否被阻塞，或其标签页或设备是否处于休眠？此时无法发送 pong。</translation>
    </message>
    <message>
        <source>Does the client answer a packet “2” with “3”? Clients of protocol version 3 send pings themselves and never answer one.</source>
        <translation>客户端是否以“3”应答数据包“2”？协议版本 3 的客户端自己发送 ping，从不应答。</translation>
    </message>
    <message>
        <source>Does a proxy hold responses back? Turn its buffering off for this path.</source>
        <translation>是否有代理滞留响应？请关闭其在此路径上的缓冲。</translation>
    </message>
    <message>
        <source>If round trips before were long, a longer ping timeout helps; see Ping timing.</source>
        <translation>如果此前往返时间就很长，增大 ping 超时会有帮助；见“Ping 时序”。</translation>
    </message>
    <message>
        <source>The connection was closed from the other side, without the CLOSE packet that a client sends when it leaves by itself.</source>
        <translation>连接由对端关闭，没有收到客户端主动离开时发送的 CLOSE 数据包。</translation>
    </message>
    <message>
        <source>Was the page reloaded or the program ended? That looks just like this.</source>
        <translation>是否重新加载了页面或结束了程序？那样看起来正是如此。</translation>
    </message>
    <message>
        <source>A proxy or load balancer between may close idle connections: compare its time limit with the silence above, and keep the ping interval below it.</source>
        <translation>中间的代理或负载均衡器可能会关闭空闲连接：请将其时限与上面的静默时间比较，并使 ping 间隔小于该时限。</translation>
    </message>
    <message>
        <source>Did the client&apos;s network change? It will connect again with a new session.</source>
        <translation>客户端的网络是否发生了变化？它会以新会话重新连接。</translation>
    </message>
    <message>
        <source>The server ended the session because something was wrong with the connection or with what came over it.</source>
        <translation>服务器结束了会话，因为连接或其上收到的内容有问题。</translation>
    </message>
    <message>
        <source>The last error before was #%1, %2 before the end: %3</source>
        <translation>此前的最后一个错误是 #%1，在结束前 %2：%3</translation>
    </message>
    <message>
        <source>%1 were waiting to be sent to it.</source>
        <translation>有 %1 在等待发送给它。</translation>
    </message>
    <message>
        <source>Was a message larger than maxHttpBufferSize? The client is told that limit in the handshake.</source>
        <translation>是否有消息大于 maxHttpBufferSize？客户端在握手中会得知此限制。</translation>
    </message>
    <message>
        <source>Did the client read too slowly, so that more than maxQueuedBytes waited for it?</source>
        <translation>客户端是否读取过慢，以致等待发送给它的内容超过 maxQueuedBytes？</translation>
    </message>
    <message>
        <source>Does the client send two polls at once, or something that is no Engine.IO packet? Look at the last packets below.</source>
        <translation>客户端是否同时发送两个轮询，或发送了不是 Engine.IO 数据包的内容？请查看下面的最后几个数据包。</translation>
    </message>
    <message>
        <source>The client said goodbye with a CLOSE packet: its own code ended the session.</source>
        <translation>客户端以 CLOSE 数据包告别：是它自己的代码结束了会话。</translation>
    </message>
    <message>
        <source>If that was not meant, look in the client for a call that disconnects, or for a page that is left.</source>
        <translation>如果这不是有意的，请在客户端中查找断开连接的调用，或页面离开的情况。</translation>
    </message>
    <message>
        <source>The server ended the session: the application or a person asked for it, or the server was stopped.</source>
        <translation>服务器结束了会话：应用程序或用户要求这样做，或服务器被停止。</translation>
    </message>
    <message>
        <source>If that was not meant, look in the application for a call of disconnectClient() or shutdown().</source>
        <translation>如果这不是有意的，请在应用程序中查找 disconnectClient() 或 shutdown() 调用。</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>已关闭：%1</translation>
    </message>
    <message>
        <source>Late pong</source>
        <translation>pong 迟到</translation>
    </message>
    <message>
        <source>No pong yet</source>
        <translation>尚无 pong</translation>
    </message>
    <message>
        <source>Pong #%1 came %2 after ping #%3.</source>
        <translation>pong #%1 在 ping #%3 之后 %2 到达。</translation>
    </message>
    <message>
        <source>Ping #%1 has been waiting for its pong for %2.</source>
        <translation>ping #%1 等待 pong 已达 %2。</translation>
    </message>
    <message>
        <source>Pong deadline: armed by ping #%1 with %2, of which %3 % were used.</source>
        <translation>pong 截止时间：由 ping #%1 设定为 %2，已用去 %3 %。</translation>
    </message>
    <message>
        <source>Once is nothing; again and again it ends with “ping timeout”.</source>
        <translation>偶尔一次没有关系；反复出现则会以“ping timeout”结束。</translation>
    </message>
    <message>
        <source>Look at what was sent before: a large message on the same connection delays the pong behind it.</source>
        <translation>请查看此前发送了什么：同一连接上的大消息会延迟其后的 pong。</translation>
    </message>
    <message>
        <source>A browser slows the timers of hidden tabs down; a busy main thread does the same.</source>
        <translation>浏览器会减慢隐藏标签页的定时器；繁忙的主线程也会如此。</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel Export</source>
        <translation>取消导出(&amp;N)</translation>
    </message>
    <message>
        <source>Write events to a file for other programs, or a report</source>
        <translation>将事件写入供其他程序使用的文件，或生成报告</translation>
    </message>
    <message>
        <source>Stop exporting; the file is not written</source>
        <translation>停止导出；不写入文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Only what the &amp;filter shows</source>
        <translation>仅过滤器显示的内容(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For whom the file is</source>
        <translation>文件供谁使用</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Whose events are exported</source>
        <translation>导出哪个会话的事件</translation>
    </message>
    <message>
        <source>There is no filter: all is shown</source>
        <translation>没有过滤器：显示全部内容</translation>
    </message>
    <message>
        <source>What the format is good for</source>
        <translation>此格式的用途</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>A report is about one session: choose one.</source>
        <translation>一份报告只针对一个会话：请选择一个。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportJob</name>
    <message>
        <source>An HTML report is about one session: choose one.</source>
        <translation>一份 HTML 报告只针对一个会话：请选择一个。</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is not a file.</source>
        <translation>无法写入 %1：它不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 has been exported</source>
        <translation>已导出 %1</translation>
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
        <translation>故障</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>故障的作用</translation>
    </message>
    <message>
        <source>What is wrong with the fault</source>
        <translation>故障设置的错误</translation>
    </message>
    <message>
        <source>Everything, or such as type:message &quot;order&quot;</source>
        <translation>全部，或例如 type:message &quot;order&quot;</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>&amp;Fault:</source>
        <translation>故障(&amp;F)：</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>发生什么故障</translation>
    </message>
    <message>
        <source>D&amp;elay:</source>
        <translation>延迟(&amp;E)：</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>0 to one hour</source>
        <translation>0 到一小时</translation>
    </message>
    <message>
        <source>± &amp;Jitter:</source>
        <translation>± 抖动(&amp;J)：</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Each packet is so much faster or slower, evenly spread</source>
        <translation>每个数据包最多快或慢这么多，均匀分布</translation>
    </message>
    <message>
        <source>&amp;Bandwidth:</source>
        <translation>带宽(&amp;B)：</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Bytes a second for each session and direction</source>
        <translation>每个会话在每个方向上的每秒字节数</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>状态码(&amp;T)：</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态码</translation>
    </message>
    <message>
        <source>200 to 599</source>
        <translation>200 到 599</translation>
    </message>
    <message>
        <source>&amp;Sessions:</source>
        <translation>会话(&amp;S)：</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Whose packets and requests</source>
        <translation>影响哪些会话的数据包和请求</translation>
    </message>
    <message>
        <source>Di&amp;rection:</source>
        <translation>方向(&amp;R)：</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Which way packets go</source>
        <translation>数据包的传输方向</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>类型(&amp;T)：</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>数据包类型</translation>
    </message>
    <message>
        <source>Packets of which type</source>
        <translation>哪种类型的数据包</translation>
    </message>
    <message>
        <source>&amp;Only:</source>
        <translation>仅限(&amp;O)：</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Only what matches; Ctrl+Space or Down proposes</source>
        <translation>仅限匹配的内容；Ctrl+Space 或向下键给出建议</translation>
    </message>
    <message>
        <source>&amp;Hits:</source>
        <translation>命中次数(&amp;H)：</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中次数</translation>
    </message>
    <message>
        <source>After so many it ends by itself</source>
        <translation>达到此次数后自动结束</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双向</translation>
    </message>
    <message>
        <source>← from the client</source>
        <translation>← 来自客户端</translation>
    </message>
    <message>
        <source>→ to the client</source>
        <translation>→ 发往客户端</translation>
    </message>
    <message>
        <source>All packets</source>
        <translation>所有数据包</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>New ones, with their handshakes</source>
        <translation>新会话，包括其握手</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultModel</name>
    <message>
        <source>%1 of %2, spent</source>
        <translation>%1 / %2，已用完</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中次数</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未应用：%1</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未应用</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsPanel</name>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) stopped</source>
        <translation>
            <numerusform>%n 个数据包被拦下</numerusform>
        </translation>
    </message>
    <message>
        <source>breakpoint set</source>
        <translation>已设断点</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server for faults.</source>
        <translation>已打开捕获文件：其中的会话已成过去。要使用故障，请启动服务器。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it for faults.</source>
        <translation>服务器未运行。要使用故障，请启动服务器。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t run. Start it for faults.</source>
        <translation>代理未运行。要使用故障，请启动代理。</translation>
    </message>
    <message>
        <source>The connection was not cut: %1</source>
        <translation>连接未被切断：%1</translation>
    </message>
</context>
<context>
    <name>Inspector::FaultsView</name>
    <message>
        <source>Add Fault</source>
        <translation>添加故障</translation>
    </message>
    <message>
        <source>&amp;Add Fault…</source>
        <translation>添加故障(&amp;A)…</translation>
    </message>
    <message>
        <source>Make a fault (Insert)</source>
        <translation>创建故障 (Insert)</translation>
    </message>
    <message>
        <source>&amp;Edit Fault…</source>
        <translation>编辑故障(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the chosen fault (Enter)</source>
        <translation>更改所选的故障 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Remove Faults</source>
        <translation>移除故障(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the chosen faults (Delete)</source>
        <translation>移除所选的故障 (Delete)</translation>
    </message>
    <message>
        <source>&amp;Cut Connection Now</source>
        <translation>立即切断连接(&amp;C)</translation>
    </message>
    <message>
        <source>Reset the TCP connection of the chosen session at once</source>
        <translation>立即重置所选会话的 TCP 连接</translation>
    </message>
    <message>
        <source>Columns of the faults</source>
        <translation>故障列表的列</translation>
    </message>
    <message>
        <source>Faults; Space switches one off and on</source>
        <translation>故障；空格键可关闭或开启所选故障</translation>
    </message>
    <message>
        <source>Choose one fault</source>
        <translation>请选择一个故障（仅一个）</translation>
    </message>
    <message>
        <source>Choose a fault</source>
        <translation>请选择故障</translation>
    </message>
    <message>
        <source>Choose an open session in the list</source>
        <translation>请在列表中选择一个打开的会话</translation>
    </message>
    <message>
        <source>Choose a fault; for the chosen session, if there is one</source>
        <translation>选择一个故障；如有选定的会话，则用于该会话</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>没有故障</translation>
    </message>
    <message>
        <source>Add a fault: a slow network, a lost pong, refused upgrades.</source>
        <translation>添加故障：慢速网络、丢失的 pong、被拒绝的升级。</translation>
    </message>
    <message>
        <source>No faults here</source>
        <translation>此处不能使用故障</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterBar</name>
    <message>
        <source>&amp;Filter Packets</source>
        <translation>过滤数据包(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>清除过滤器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Previous Filter</source>
        <translation>上一个过滤器(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Filter</source>
        <translation>下一个过滤器(&amp;N)</translation>
    </message>
    <message>
        <source>Hide &amp;Heartbeats</source>
        <translation>隐藏心跳(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Save Filter…</source>
        <translation>保存过滤器(&amp;S)…</translation>
    </message>
    <message>
        <source>Filter: a word, type:message, rtt&gt;200ms, data.user.id=42, /regex/</source>
        <translation>过滤器：单词、type:message、rtt&gt;200ms、data.user.id=42、/regex/</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Packets that match</source>
        <translation>匹配的数据包</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>过滤器的错误</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>已保存过滤器的名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称，然后按 Enter</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>目前 %1，%2 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What to show (%1); Ctrl+Space or Down proposes</source>
        <translation>要显示的内容（%1）；Ctrl+Space 或向下键给出建议</translation>
    </message>
    <message>
        <source>Saved filter %1</source>
        <translation>已保存的过滤器 %1</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Inspector::FilterEdit</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>过滤器建议</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingView</name>
    <message>
        <source>What happened, what proves it, what to try</source>
        <translation>发生了什么、有何证据、可尝试的办法</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>seen</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可尝试的办法</translation>
    </message>
    <message>
        <source>The proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Choose a line: the packets go to what proves it, and a hint at the cure stands here.</source>
        <translation>选择一行：数据包列表会转到其证据处，此处会显示解决提示。</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessReplay</name>
    <message numerus="yes">
        <source>%n message(s) are left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>略去 %n 条消息：捕获文件未保留其数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session could be opened on %1.</source>
        <translation>在 %1 上无法打开任何会话。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
</context>
<context>
    <name>Inspector::HeadlessRun</name>
    <message>
        <source>listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>listening on %1, in front of %2</source>
        <translation>正在监听 %1，前置于 %2</translation>
    </message>
    <message>
        <source>%1 cannot be opened and saved at once.</source>
        <translation>不能同时打开和保存 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>已附加到 %1</translation>
    </message>
    <message>
        <source>This source has no faults.</source>
        <translation>此来源没有故障功能。</translation>
    </message>
    <message>
        <source>There is no session %1.</source>
        <translation>没有会话 %1。</translation>
    </message>
    <message>
        <source>An HTML report is about one session, and there are %1: --session SID chooses one.</source>
        <translation>一份 HTML 报告只针对一个会话，而现有 %1 个：请用 --session SID 选择一个。</translation>
    </message>
    <message>
        <source>The script did not end; it was at step %1 of %2.</source>
        <translation>脚本未结束；当时位于步骤 %1 / %2。</translation>
    </message>
    <message>
        <source>No event matches: %1</source>
        <translation>没有匹配的事件：%1</translation>
    </message>
</context>
<context>
    <name>Inspector::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Bytes of the payload</source>
        <translation>载荷的字节</translation>
    </message>
    <message>
        <source>Drag or use Shift with the arrow keys to select, Ctrl+C copies</source>
        <translation>拖动鼠标或按 Shift 加方向键进行选择，Ctrl+C 复制</translation>
    </message>
    <message>
        <source>Only the first %1 are copied</source>
        <translation>仅复制了前 %1</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightDialog</name>
    <message>
        <source>Highlight Rules</source>
        <translation>高亮规则</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Escape); the rules stay</source>
        <translation>关闭 (Escape)；规则会保留</translation>
    </message>
    <message>
        <source>Such as rtt&gt;200ms, event:order, /regex/</source>
        <translation>例如 rtt&gt;200ms、event:order、/regex/</translation>
    </message>
    <message>
        <source>Packets to highlight</source>
        <translation>要高亮的数据包</translation>
    </message>
    <message>
        <source>Which packets get the colour; Ctrl+Space or Down proposes</source>
        <translation>哪些数据包使用此颜色；Ctrl+Space 或向下键给出建议</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour of the rows</source>
        <translation>行的颜色</translation>
    </message>
    <message>
        <source>What is wrong with the rule</source>
        <translation>规则的错误</translation>
    </message>
    <message>
        <source>&amp;Packets:</source>
        <translation>数据包(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>Highlight rules, the first that matches decides</source>
        <translation>高亮规则，以第一个匹配的为准</translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>尚无规则</translation>
    </message>
    <message>
        <source>Add a rule, or choose “Highlight Rows Like This…” in the menu of a packet. The first rule that matches colours the row.</source>
        <translation>请添加规则，或在数据包的菜单中选择“高亮类似的行…”。第一个匹配的规则决定行的颜色。</translation>
    </message>
</context>
<context>
    <name>Inspector::HighlightModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>（尚无内容）</translation>
    </message>
    <message>
        <source>%1. Space turns the rule on and off.</source>
        <translation>%1。按空格键启用或停用此规则。</translation>
    </message>
</context>
<context>
    <name>Inspector::HttpView</name>
    <message>
        <source>Header fields</source>
        <translation>头部字段</translation>
    </message>
    <message>
        <source>Head as it was sent</source>
        <translation>原始头部</translation>
    </message>
</context>
<context>
    <name>Inspector::LoadBar</name>
    <message>
        <source>Load all</source>
        <translation>全部加载</translation>
    </message>
    <message>
        <source>Decode the whole payload; the window stays usable meanwhile</source>
        <translation>解码整个载荷；期间窗口仍可使用</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>前 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <translation>捕获(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>数据包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到“%1”</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Command Palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Main tool bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>菜单</translation>
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
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>Inspector::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Inspector::OptionRow</name>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a file for %1</source>
        <translation>为“%1”选择文件</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1. Default: %2</source>
        <translation>%1。默认：%2</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketActions</name>
    <message>
        <source>%1: there is no further one among the packets shown.</source>
        <translation>%1：显示的数据包中没有更多。</translation>
    </message>
    <message>
        <source>Next &amp;Error</source>
        <translation>下一个错误(&amp;E)</translation>
    </message>
    <message>
        <source>Previous E&amp;rror</source>
        <translation>上一个错误(&amp;R)</translation>
    </message>
    <message>
        <source>Next &amp;Message</source>
        <translation>下一个消息(&amp;M)</translation>
    </message>
    <message>
        <source>Previous Me&amp;ssage</source>
        <translation>上一个消息(&amp;S)</translation>
    </message>
    <message>
        <source>Next M&amp;arked Packet</source>
        <translation>下一个已标记数据包(&amp;A)</translation>
    </message>
    <message>
        <source>Previous Mar&amp;ked Packet</source>
        <translation>上一个已标记数据包(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Linked Packet</source>
        <translation>关联数据包(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow the Newest Packet</source>
        <translation>跟随最新数据包(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>标记(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comment…</source>
        <translation>注释(&amp;C)…</translation>
    </message>
    <message>
        <source>Only This &amp;Session</source>
        <translation>仅此会话(&amp;S)</translation>
    </message>
    <message>
        <source>Only This &amp;Type</source>
        <translation>仅此类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Not This Type</source>
        <translation>排除此类型(&amp;N)</translation>
    </message>
    <message>
        <source>From &amp;Here On</source>
        <translation>从此处开始(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight &amp;Rows Like This…</source>
        <translation>高亮类似的行(&amp;R)…</translation>
    </message>
    <message>
        <source>Time of &amp;Day</source>
        <translation>时刻(&amp;D)</translation>
    </message>
    <message>
        <source>Time Since &amp;Start</source>
        <translation>自开始以来的时间(&amp;S)</translation>
    </message>
    <message>
        <source>Time Since &amp;Previous</source>
        <translation>距上一个的时间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Only %1 %2</source>
        <translation>仅 %1 %2(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>仅此值(&amp;O)</translation>
    </message>
    <message>
        <source>N&amp;ot %1 %2</source>
        <translation>排除 %1 %2(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;ot This Value</source>
        <translation>排除此值(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>No packet that belongs to this one is shown.</source>
        <translation>没有显示与此关联的数据包。</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketCopy</name>
    <message>
        <source>&amp;Copy Payload</source>
        <translation>复制载荷(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Hex</source>
        <translation>复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy as c&amp;url Command</source>
        <translation>复制为 curl 命令(&amp;U)</translation>
    </message>
    <message>
        <source>Copy as &amp;wscat Command</source>
        <translation>复制为 wscat 命令(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketDialog</name>
    <message>
        <source>Edit Stopped Packet</source>
        <translation>编辑被拦下的数据包</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary, hexadecimal</source>
        <translation>二进制，十六进制</translation>
    </message>
    <message>
        <source>Packet type</source>
        <translation>数据包类型</translation>
    </message>
    <message>
        <source>The type of the packet; only a message can be binary</source>
        <translation>数据包的类型；只有消息可以是二进制</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>How the data below is meant</source>
        <translation>下方数据的解释方式</translation>
    </message>
    <message>
        <source>Data of the packet</source>
        <translation>数据包的数据</translation>
    </message>
    <message>
        <source>What is wrong with the packet</source>
        <translation>数据包的错误</translation>
    </message>
    <message>
        <source>&amp;Let It Go</source>
        <translation>放行(&amp;L)</translation>
    </message>
    <message>
        <source>Let it go as it is here (Ctrl+Return)</source>
        <translation>按此处的内容放行 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The packet is stopped no more: its session has ended, or all were let go.</source>
        <translation>数据包已不再被拦下：其会话已结束，或已全部放行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only a message can be binary.</source>
        <translation>只有消息可以是二进制。</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>+ Time</source>
        <translation>+ 时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>自开始以来的秒数</translation>
    </message>
    <message>
        <source>Seconds since the row above</source>
        <translation>距上一行的秒数</translation>
    </message>
    <message>
        <source>Direction: ← from the client, → to the client</source>
        <translation>方向：← 来自客户端，→ 发往客户端</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Transport it travelled over</source>
        <translation>所经由的传输方式</translation>
    </message>
    <message>
        <source>Packet type or event</source>
        <translation>数据包类型或事件</translation>
    </message>
    <message>
        <source>Size of the payload</source>
        <translation>载荷大小</translation>
    </message>
    <message>
        <source>Round trip of a pong, time a response took</source>
        <translation>pong 的往返时间，响应所用时间</translation>
    </message>
    <message>
        <source>Beginning of the payload, or what the event means</source>
        <translation>载荷的开头，或事件的含义</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ 迟到</translation>
    </message>
    <message>
        <source>⚠ missed</source>
        <translation>⚠ 未收到</translation>
    </message>
    <message>
        <source>(payload lost)</source>
        <translation>（载荷已丢失）</translation>
    </message>
    <message>
        <source>Highlighted by %1</source>
        <translation>由 %1 高亮</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <translation>%1，客户端 %2</translation>
    </message>
</context>
<context>
    <name>Inspector::PacketTable</name>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Columns of the packets</source>
        <translation>数据包列表的列</translation>
    </message>
    <message>
        <source>Go to the newest packet</source>
        <translation>转到最新数据包</translation>
    </message>
    <message>
        <source>Follow the newest packet (%1)</source>
        <translation>跟随最新数据包（%1）</translation>
    </message>
    <message numerus="yes">
        <source>▼ %n new</source>
        <translation>
            <numerusform>▼ %n 个新数据包</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::PacketsPanel</name>
    <message>
        <source>Comment on the packet, then Enter</source>
        <translation>为数据包添加注释，然后按 Enter</translation>
    </message>
    <message>
        <source>Comment on the packet</source>
        <translation>数据包的注释</translation>
    </message>
    <message>
        <source>Enter keeps it, Escape doesn&apos;t</source>
        <translation>Enter 保留，Escape 放弃</translation>
    </message>
    <message>
        <source>No packet matches</source>
        <translation>没有匹配的数据包</translation>
    </message>
    <message>
        <source>&amp;Highlight Rules…</source>
        <translation>高亮规则(&amp;H)…</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>尚无可观察的内容</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>正在等待客户端</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;or open that address in a browser.</source>
        <translation>让 Engine.IO 或 Socket.IO 客户端连接到&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;或在浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>The proxy is stopped</source>
        <translation>代理已停止</translation>
    </message>
    <message>
        <source>Point a client at&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;instead of %2</source>
        <translation>让客户端连接到&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;而不是 %2</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>没有数据包</translation>
    </message>
    <message>
        <source>%1 has no events.</source>
        <translation>%1 中没有事件。</translation>
    </message>
    <message>
        <source>Start the server and point a client at it, put a proxy in front of another server, attach to an application, or open a capture.</source>
        <translation>请启动服务器并让客户端连接到它，或在另一台服务器前放置代理，或附加到应用程序，或打开捕获文件。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>%1 has no sessions, or nothing has happened since it was attached to.</source>
        <translation>%1 没有会话，或自附加以来尚未发生任何事件。</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxyDialog</name>
    <message>
        <source>&amp;Start Proxy</source>
        <translation>启动代理(&amp;S)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss</source>
        <translation>服务器所在位置：http、https、ws 或 wss</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>仅本机 (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>本机的所有地址 (0.0.0.0)</translation>
    </message>
    <message>
        <source>From where clients can reach the proxy</source>
        <translation>客户端可从何处访问代理</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任一空闲端口</translation>
    </message>
    <message>
        <source>The port that clients connect to instead of the server&apos;s</source>
        <translation>客户端连接的端口，代替服务器的端口</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Clients connect to the proxy, and the proxy to the server. Every byte passes unchanged. A proxy only watches: sending and disconnecting are the server&apos;s.</source>
        <translation>客户端连接到代理，代理再连接到服务器。每个字节都原样通过。代理只能观察：发送和断开连接由服务器进行。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误所在</translation>
    </message>
    <message>
        <source>Start Proxy</source>
        <translation>启动代理</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>服务器(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reachable from</source>
        <translation>可访问范围(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Starts the proxy; the server of the inspector is stopped</source>
        <translation>启动代理；Inspector 自带的服务器会停止</translation>
    </message>
</context>
<context>
    <name>Inspector::ProxySource</name>
    <message>
        <source>The proxy cannot listen on %1, port %2: %3</source>
        <translation>代理无法监听 %1 的端口 %2：%3</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2</source>
        <translation>无法访问 %1：%2</translation>
    </message>
</context>
<context>
    <name>Inspector::RateChart</name>
    <message>
        <source>Messages a second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最高</translation>
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
        <translation>暂无</translation>
    </message>
    <message>
        <source>At %1: ← %2, → %3 a second</source>
        <translation>%1：每秒 ← %2，→ %3</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayActions</name>
    <message>
        <source>Repla&amp;y…</source>
        <translation>重放(&amp;Y)…</translation>
    </message>
    <message>
        <source>Stop Repla&amp;y</source>
        <translation>停止重放(&amp;Y)</translation>
    </message>
    <message>
        <source>End the replay and its sessions</source>
        <translation>结束重放及其会话</translation>
    </message>
    <message>
        <source>Play the clients of the capture against a server</source>
        <translation>向服务器重放捕获文件中的客户端</translation>
    </message>
    <message>
        <source>A replay needs a capture. Open one for it.</source>
        <translation>重放需要捕获文件。要重放，请打开一个。</translation>
    </message>
    <message>
        <source>Replay: %1 %</source>
        <translation>重放：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left out: the capture has not kept their data.</source>
        <translation>
            <numerusform>已略去 %n 条消息：捕获文件未保留其数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>The replay was stopped.
%1</source>
        <translation>重放已停止。
%1</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayDialog</name>
    <message>
        <source>&amp;Replay</source>
        <translation>重放(&amp;R)</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>the inspector’s own, which shows what comes</source>
        <translation>检查器自身的服务器，会显示收到的内容</translation>
    </message>
    <message>
        <source>another server; the capture stays open</source>
        <translation>另一台服务器；捕获文件保持打开</translation>
    </message>
    <message>
        <source>The server that the clients connect to</source>
        <translation>客户端要连接的服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Where the server is: http, https, ws or wss; its query goes along</source>
        <translation>服务器的位置：http、https、ws 或 wss；其查询参数一并使用</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message numerus="yes">
        <source>all %n session(s) of the capture</source>
        <translation>
            <numerusform>捕获文件的全部 %n 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n chosen session(s)</source>
        <translation>
            <numerusform>%n 个选定的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>The sessions whose clients are replayed</source>
        <translation>重放哪些会话的客户端</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>in lock-step: when all has come that had come before</source>
        <translation>步调一致：当时先到的内容全部到达后</translation>
    </message>
    <message>
        <source>as recorded: at the recorded times</source>
        <translation>按录制：在录制的时间</translation>
    </message>
    <message>
        <source>fast: at once</source>
        <translation>快速：立即</translation>
    </message>
    <message>
        <source>When a message goes</source>
        <translation>何时发送消息</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>节奏</translation>
    </message>
    <message>
        <source>The clients of the capture connect once more, send what they sent then, and compare what the server says. Nothing is rewritten: ids that a server gives differ.</source>
        <translation>捕获文件中的客户端重新连接，发送当时发送的内容，并比较服务器的回复。不会改写任何内容：服务器分配的 ID 会有所不同。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>有什么错误</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;essions</source>
        <translation>会话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pace</source>
        <translation>节奏(&amp;P)</translation>
    </message>
    <message>
        <source>Connects the clients</source>
        <translation>让客户端连接</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplayPeer</name>
    <message>
        <source>the upgrade failed</source>
        <translation>升级失败</translation>
    </message>
    <message>
        <source>the server offers no upgrade</source>
        <translation>服务器未提供升级</translation>
    </message>
    <message>
        <source>no session could be opened</source>
        <translation>无法打开会话</translation>
    </message>
    <message>
        <source>the session ended before all was sent</source>
        <translation>会话在全部发送完之前结束</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyScript</name>
    <message>
        <source>Reply %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
</context>
<context>
    <name>Inspector::ReplyTable</name>
    <message>
        <source>Match</source>
        <translation>匹配条件</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>In the filter language, such as /^hello/i; empty: every message</source>
        <translation>使用过滤器语言，例如 /^hello/i；留空：每条消息</translation>
    </message>
    <message>
        <source>Such as 200 ms</source>
        <translation>例如 200 ms</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>脚本化回复</translation>
    </message>
    <message>
        <source>The first line that matches answers; F2 edits a cell</source>
        <translation>由第一个匹配的行回复；F2 编辑单元格</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a reply</source>
        <translation>添加回复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected reply</source>
        <translation>移除选定的回复</translation>
    </message>
    <message>
        <source>Line %1: a delay has a unit, such as “200 ms”</source>
        <translation>第 %1 行：延迟须带单位，例如“200 ms”</translation>
    </message>
</context>
<context>
    <name>Inspector::RoundTripChart</name>
    <message>
        <source>Round trips over time</source>
        <translation>往返时间变化</translation>
    </message>
    <message>
        <source>No heartbeat yet.
A server sends a ping every few seconds; the time until its pong is drawn here.</source>
        <translation>尚无心跳。
服务器每隔几秒发送一次 ping；到收到 pong 为止的时间会绘制在此处。</translation>
    </message>
    <message>
        <source>The chosen sessions have had no heartbeat yet.</source>
        <translation>选定的会话尚无心跳。</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
✕ no pong within %3</source>
        <translation>%1
ping 发送于 %2 s
✕ %3 内未收到 pong</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
⚠ pong after %3, late</source>
        <translation>%1
ping 发送于 %2 s
⚠ %3 后收到 pong，迟到</translation>
    </message>
    <message>
        <source>%1
ping sent at %2 s
pong after %3</source>
        <translation>%1
ping 发送于 %2 s
%3 后收到 pong</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedFilters</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Slow pongs</source>
        <translation>缓慢的 pong</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptActions</name>
    <message>
        <source>Run Scr&amp;ipt…</source>
        <translation>运行脚本(&amp;I)…</translation>
    </message>
    <message>
        <source>Stop Scr&amp;ipt</source>
        <translation>停止脚本(&amp;I)</translation>
    </message>
    <message>
        <source>End the script; what it has added goes with it</source>
        <translation>结束脚本；脚本添加的内容随之移除</translation>
    </message>
    <message>
        <source>Script: step %1 of %2</source>
        <translation>脚本：步骤 %1 / %2</translation>
    </message>
    <message>
        <source>Do what a script says to the sessions</source>
        <translation>按脚本对会话执行操作</translation>
    </message>
    <message>
        <source>A script needs live sessions. Start the server for it.</source>
        <translation>脚本需要实时会话。要运行脚本，请启动服务器。</translation>
    </message>
    <message>
        <source>Run Script</source>
        <translation>运行脚本</translation>
    </message>
    <message>
        <source>Scripts (*.json)</source>
        <translation>脚本 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The script %1 is wrong: %2</source>
        <translation>脚本 %1 有误：%2</translation>
    </message>
    <message>
        <source>The script %1 has passed.</source>
        <translation>脚本 %1 已通过。</translation>
    </message>
    <message>
        <source>The script %1 was stopped at step %2 of %3.</source>
        <translation>脚本 %1 已在步骤 %2 / %3 停止。</translation>
    </message>
    <message>
        <source>The script %1 has not passed. %2</source>
        <translation>脚本 %1 未通过。%2</translation>
    </message>
</context>
<context>
    <name>Inspector::ScriptRunner</name>
    <message>
        <source>There is no such session.</source>
        <translation>没有这样的会话。</translation>
    </message>
    <message>
        <source>There is a breakpoint already.</source>
        <translation>已有断点。</translation>
    </message>
    <message>
        <source>The source of the events takes no breakpoint.</source>
        <translation>事件的来源不支持断点。</translation>
    </message>
    <message>
        <source>No packet was stopped within %1 ms.</source>
        <translation>%1 ms 内没有数据包被拦下。</translation>
    </message>
    <message>
        <source>Within %1 ms no event came that matches: %2</source>
        <translation>%1 ms 内没有匹配的事件：%2</translation>
    </message>
    <message>
        <source>Step %1: event #%2 matches, which must not come: %3</source>
        <translation>步骤 %1：事件 #%2 匹配，但它不应出现：%3</translation>
    </message>
    <message>
        <source>Step %1: no event came that matches: %2</source>
        <translation>步骤 %1：没有匹配的事件：%2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>Session %1 is closed, or its queue is full.</source>
        <translation>会话 %1 已关闭，或其队列已满。</translation>
    </message>
</context>
<context>
    <name>Inspector::SendJob</name>
    <message numerus="yes">
        <source>Sent to %n session(s).</source>
        <translation>
            <numerusform>已发送到 %n 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinged %n session(s).</source>
        <translation>
            <numerusform>已 ping %n 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disconnected %n session(s).</source>
        <translation>
            <numerusform>已断开 %n 个会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: a ping waits for its pong already.</source>
        <translation>
            <numerusform>%n 个被拒绝：已有 ping 在等待 pong。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: the queue is full.</source>
        <translation>
            <numerusform>%n 个被拒绝：队列已满。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had ended already.</source>
        <translation>
            <numerusform>%n 个已经结束。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ServerPanel</name>
    <message>
        <source>Polling and WebSocket</source>
        <translation>轮询和 WebSocket</translation>
    </message>
    <message>
        <source>Polling only</source>
        <translation>仅轮询</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>仅 WebSocket</translation>
    </message>
    <message>
        <source>The library&apos;s own</source>
        <translation>库自带</translation>
    </message>
    <message>
        <source>Qt&apos;s QWebSocketServer</source>
        <translation>Qt 的 QWebSocketServer</translation>
    </message>
    <message>
        <source>Any origin</source>
        <translation>任意源</translation>
    </message>
    <message>
        <source>The server&apos;s own origin only</source>
        <translation>仅服务器自身的源</translation>
    </message>
    <message>
        <source>The origins listed below</source>
        <translation>下列源</translation>
    </message>
    <message>
        <source>Off: nothing is checked or sent</source>
        <translation>关闭：不检查也不发送</translation>
    </message>
    <message>
        <source>Ping interval</source>
        <translation>ping 间隔</translation>
    </message>
    <message>
        <source>Time between two pings</source>
        <translation>两次 ping 之间的时间</translation>
    </message>
    <message>
        <source>Ping timeout</source>
        <translation>ping 超时</translation>
    </message>
    <message>
        <source>How long a pong may take; then the session is closed</source>
        <translation>pong 允许花费的时间；超过后会话被关闭</translation>
    </message>
    <message>
        <source>Ping grace</source>
        <translation>ping 宽限</translation>
    </message>
    <message>
        <source>Added to the interval that clients are told, so that they are more patient</source>
        <translation>加到告知客户端的间隔上，使其更有耐心</translation>
    </message>
    <message>
        <source>Watch clients by a timer</source>
        <translation>用定时器监视客户端</translation>
    </message>
    <message>
        <source>Off: a client that doesn&apos;t answer is only noticed when something is sent to it or it polls</source>
        <translation>关闭：只有向客户端发送内容或其轮询时，才会发现它没有应答</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The path of the end point, with its slashes</source>
        <translation>端点路径，包括斜杠</translation>
    </message>
    <message>
        <source>Transports</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>The transports that clients may use</source>
        <translation>客户端可以使用的传输方式</translation>
    </message>
    <message>
        <source>Allow upgrades</source>
        <translation>允许升级</translation>
    </message>
    <message>
        <source>Whether a polling session may move to WebSocket</source>
        <translation>轮询会话是否可以转到 WebSocket</translation>
    </message>
    <message>
        <source>Compress responses</source>
        <translation>压缩响应</translation>
    </message>
    <message>
        <source>Responses to polls are compressed for clients that accept it</source>
        <translation>对接受压缩的客户端，压缩轮询的响应</translation>
    </message>
    <message>
        <source>Compress from</source>
        <translation>压缩下限</translation>
    </message>
    <message>
        <source>The smallest body that is compressed</source>
        <translation>会被压缩的最小正文</translation>
    </message>
    <message>
        <source>Cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>A cookie with the session&apos;s id, such as “io; Path=/; HttpOnly”; empty: none</source>
        <translation>带有会话 ID 的 Cookie，例如“io; Path=/; HttpOnly”；留空：无</translation>
    </message>
    <message>
        <source>Initial message</source>
        <translation>初始消息</translation>
    </message>
    <message>
        <source>A text that every client gets right behind the handshake; empty: none</source>
        <translation>每个客户端在握手后立即收到的文本；留空：无</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What frames WebSocket messages</source>
        <translation>由谁将 WebSocket 消息封装成帧</translation>
    </message>
    <message>
        <source>Compress messages</source>
        <translation>压缩消息</translation>
    </message>
    <message>
        <source>Messages are compressed for clients that offer permessage-deflate</source>
        <translation>对提供 permessage-deflate 的客户端压缩消息</translation>
    </message>
    <message>
        <source>The smallest message that is compressed</source>
        <translation>会被压缩的最小消息</translation>
    </message>
    <message>
        <source>Context takeover</source>
        <translation>上下文接管</translation>
    </message>
    <message>
        <source>A message may refer to those before it: smaller, but it takes memory</source>
        <translation>消息可以引用之前的消息：更小，但占用内存</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The size of the compression window as a power of two, 9 to 15</source>
        <translation>压缩窗口大小，以 2 的幂次表示，9 到 15</translation>
    </message>
    <message>
        <source>Memory level</source>
        <translation>内存级别</translation>
    </message>
    <message>
        <source>How much memory the compressor takes, 1 to 9</source>
        <translation>压缩器占用的内存，1 到 9</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>How long an upgrade may take from its WebSocket&apos;s opening</source>
        <translation>从打开 WebSocket 起，升级允许花费的时间</translation>
    </message>
    <message>
        <source>Connect handler</source>
        <translation>连接处理程序</translation>
    </message>
    <message>
        <source>How long a connect handler may take to answer</source>
        <translation>连接处理程序允许用于应答的时间</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How long a closing session may take to fetch what waits for it</source>
        <translation>正在关闭的会话允许用于取走待发内容的时间</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>How long a request may take to arrive, head and body</source>
        <translation>请求（头部和正文）允许花费的到达时间</translation>
    </message>
    <message>
        <source>Keep alive</source>
        <translation>保持连接</translation>
    </message>
    <message>
        <source>How long a connection may stay idle between requests</source>
        <translation>连接在请求之间允许空闲的时间</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>The largest body or WebSocket message that a client may send</source>
        <translation>客户端可发送的最大正文或 WebSocket 消息</translation>
    </message>
    <message>
        <source>Queue of a session</source>
        <translation>会话队列</translation>
    </message>
    <message>
        <source>What may wait for one slow client; beyond it the session is closed</source>
        <translation>允许为一个慢速客户端排队的数据量；超过后会话被关闭</translation>
    </message>
    <message>
        <source>Request line</source>
        <translation>请求行</translation>
    </message>
    <message>
        <source>The longest request line; longer ones are answered with 414</source>
        <translation>请求行的最大长度；更长的以 414 应答</translation>
    </message>
    <message>
        <source>Header section</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>The longest header section; longer ones are answered with 431</source>
        <translation>头部的最大长度；更长的以 431 应答</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>头部字段</translation>
    </message>
    <message>
        <source>The most header fields of a request</source>
        <translation>请求的头部字段数上限</translation>
    </message>
    <message>
        <source>Waiting connections</source>
        <translation>等待的连接</translation>
    </message>
    <message>
        <source>Connections that the system holds before they are accepted</source>
        <translation>系统在接受之前保留的连接数</translation>
    </message>
    <message>
        <source>Who may connect</source>
        <translation>允许连接者</translation>
    </message>
    <message>
        <source>Which origins may connect from a browser</source>
        <translation>哪些源可以从浏览器连接</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>源</translation>
    </message>
    <message>
        <source>The allowed origins with spaces between, such as https://example.org</source>
        <translation>允许的源，以空格分隔，例如 https://example.org</translation>
    </message>
    <message>
        <source>Allow credentials</source>
        <translation>允许凭据</translation>
    </message>
    <message>
        <source>Whether browsers may send cookies from another origin</source>
        <translation>浏览器是否可以从其他源发送 Cookie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A PEM file with the certificate and its chain; empty: no TLS</source>
        <translation>包含证书及证书链的 PEM 文件；留空：不使用 TLS</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>A PEM file with the private key</source>
        <translation>包含私钥的 PEM 文件</translation>
    </message>
    <message>
        <source>Handlers in threads</source>
        <translation>在线程中运行处理程序</translation>
    </message>
    <message>
        <source>Whether message handlers run on a thread pool</source>
        <translation>消息处理程序是否在线程池中运行</translation>
    </message>
    <message>
        <source>I/O threads</source>
        <translation>I/O 线程</translation>
    </message>
    <message>
        <source>How many threads serve the clients; 0: the server&apos;s own</source>
        <translation>为客户端服务的线程数；0：服务器自身的线程</translation>
    </message>
    <message>
        <source>Handlers in I/O threads</source>
        <translation>在 I/O 线程中运行处理程序</translation>
    </message>
    <message>
        <source>Whether signals and handlers come in the session&apos;s thread</source>
        <translation>信号和处理程序是否在会话的线程中执行</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Whether the library writes its log</source>
        <translation>库是否写日志</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Origins (CORS)</source>
        <translation>源 (CORS)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>加密 (TLS)</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>A time with its unit, such as “500 ms”, “25 s” or “2 min”</source>
        <translation>带单位的时间，例如“500 ms”、“25 s”或“2 min”</translation>
    </message>
    <message>
        <source>A size such as “1000000”, “64 KiB” or “1 MB”</source>
        <translation>大小，例如“1000000”、“64 KiB”或“1 MB”</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“%1” is no origin: scheme and host, without a path</source>
        <translation>“%1”不是源：应为协议和主机，不含路径</translation>
    </message>
    <message>
        <source>At least one origin</source>
        <translation>至少一个源</translation>
    </message>
    <message>
        <source>A name, and attributes behind semicolons</source>
        <translation>名称，以及分号后的属性</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Options of the server</source>
        <translation>服务器选项</translation>
    </message>
    <message>
        <source>URL of the server</source>
        <translation>服务器 URL</translation>
    </message>
    <message>
        <source>What clients connect to</source>
        <translation>客户端连接的地址</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>复制 URL</translation>
    </message>
    <message>
        <source>State of the form</source>
        <translation>表单状态</translation>
    </message>
    <message>
        <source>Put the defaults into the form; Apply then uses them</source>
        <translation>将默认值填入表单；点击“应用”后生效</translation>
    </message>
    <message>
        <source>Echo: to the sender</source>
        <translation>回显：发给发送者</translation>
    </message>
    <message>
        <source>Broadcast: to everybody</source>
        <translation>广播：发给所有人</translation>
    </message>
    <message>
        <source>Silent: no answer</source>
        <translation>静默：不回复</translation>
    </message>
    <message>
        <source>Scripted replies</source>
        <translation>脚本化回复</translation>
    </message>
    <message>
        <source>What happens to messages; changing it keeps the sessions</source>
        <translation>如何处理消息；更改时会话保留</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任一空闲端口</translation>
    </message>
    <message>
        <source>If it is taken, the next free one is used</source>
        <translation>如果已被占用，则使用下一个空闲端口</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>This server is for trying things out: it can be reached from this computer only</source>
        <translation>此服务器仅供试用：只能从本机访问</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Apply &amp;&amp; restart</source>
        <translation>应用并重启</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>The form has a mistake</source>
        <translation>表单有误</translation>
    </message>
    <message>
        <source>Uses these options; every session is closed</source>
        <translation>使用这些选项；所有会话都会关闭</translation>
    </message>
    <message>
        <source>Uses what is in the form</source>
        <translation>使用表单中的内容</translation>
    </message>
    <message>
        <source>An option has a mistake, see above.</source>
        <translation>有选项填写有误，见上方。</translation>
    </message>
    <message>
        <source>Changed, not yet applied.</source>
        <translation>已更改，尚未应用。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run</source>
        <translation>服务器未运行</translation>
    </message>
    <message>
        <source>A file with a certificate in PEM form</source>
        <translation>PEM 格式的证书文件</translation>
    </message>
    <message>
        <source>A file with a private key in PEM form</source>
        <translation>PEM 格式的私钥文件</translation>
    </message>
    <message>
        <source>Allow older clients</source>
        <translation>允许旧版客户端</translation>
    </message>
    <message>
        <source>Clients of protocol version 3, which Socket.IO 1 and 2 use, are let in too</source>
        <translation>也允许 Socket.IO 1 和 2 所用的协议版本 3 的客户端</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>请求头部</translation>
    </message>
    <message>
        <source>How long the head of a request may take to arrive, TLS handshake included</source>
        <translation>请求头部允许花费的到达时间，包括 TLS 握手</translation>
    </message>
    <message>
        <source>Requests of a connection</source>
        <translation>每个连接的请求数</translation>
    </message>
    <message>
        <source>Requests that one connection may bring; 0: no limit</source>
        <translation>一个连接可发送的请求数；0：无限制</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connections in all; further ones are answered with 503; 0: no limit</source>
        <translation>连接总数；超出的以 503 应答；0：无限制</translation>
    </message>
    <message>
        <source>Connections of an address</source>
        <translation>每个地址的连接数</translation>
    </message>
    <message>
        <source>Connections of one IP address; further ones are answered with 429; 0: no limit</source>
        <translation>一个 IP 地址的连接数；超出的以 429 应答；0：无限制</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话数</translation>
    </message>
    <message>
        <source>Sessions in all; further ones are answered with 503; 0: no limit</source>
        <translation>会话总数；超出的以 503 应答；0：无限制</translation>
    </message>
    <message>
        <source>Handshakes a second</source>
        <translation>每秒握手数</translation>
    </message>
    <message>
        <source>Handshakes of one IP address in a second; further ones are answered with 429; 0: no limit</source>
        <translation>一个 IP 地址每秒的握手数；超出的以 429 应答；0：无限制</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>受信任的代理</translation>
    </message>
    <message>
        <source>Addresses or subnets with spaces between, whose X-Forwarded-For is believed</source>
        <translation>信任其 X-Forwarded-For 的地址或子网，以空格分隔</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionActions</name>
    <message>
        <source>Show Only &amp;These Packets</source>
        <translation>仅显示这些数据包(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Ping Now</source>
        <translation>立即 ping(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send…</source>
        <translation>发送(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy Session ID</source>
        <translation>复制会话 ID(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear Closed</source>
        <translation>清除已关闭的会话(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Group by State</source>
        <translation>按状态分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Break Connection</source>
        <translation>切断连接(&amp;B)</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>Show both sessions side by side</source>
        <translation>并排显示两个会话</translation>
    </message>
    <message>
        <source>Select two sessions to compare them</source>
        <translation>选择两个会话以进行比较</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionHint</name>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>启动演示客户端(&amp;D)</translation>
    </message>
    <message>
        <source>Start the Ser&amp;ver</source>
        <translation>启动服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>供客户端使用的地址</translation>
    </message>
    <message>
        <source>Copies the address to the clipboard</source>
        <translation>将地址复制到剪贴板</translation>
    </message>
    <message>
        <source>Starts a few clients that chat with the server, and one that misses pongs</source>
        <translation>启动几个与服务器对话的客户端，其中一个不发送 pong</translation>
    </message>
    <message>
        <source>Starts the server that clients connect to</source>
        <translation>启动供客户端连接的服务器</translation>
    </message>
    <message>
        <source>Waiting for a client</source>
        <translation>正在等待客户端</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>没有会话</translation>
    </message>
    <message>
        <source>Point a client at the proxy, instead of its server</source>
        <translation>让客户端连接到代理，而不是其服务器</translation>
    </message>
    <message>
        <source>Point an Engine.IO or Socket.IO client at</source>
        <translation>让 Engine.IO 或 Socket.IO 客户端连接到</translation>
    </message>
    <message>
        <source>The proxy is stopped.</source>
        <translation>代理已停止。</translation>
    </message>
    <message>
        <source>This capture has none.</source>
        <translation>此捕获文件中没有会话。</translation>
    </message>
    <message>
        <source>Start the server, and point a client at it.</source>
        <translation>启动服务器，并让客户端连接到它。</translation>
    </message>
    <message>
        <source>The application has none.</source>
        <translation>此应用程序没有会话。</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Columns of the sessions</source>
        <translation>会话列表的列</translation>
    </message>
    <message>
        <source>Restore Default Columns</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionModel</name>
    <message>
        <source>Open (%1)</source>
        <translation>打开（%1）</translation>
    </message>
    <message>
        <source>Upgrading (%1)</source>
        <translation>升级中（%1）</translation>
    </message>
    <message>
        <source>Closed (%1)</source>
        <translation>已关闭（%1）</translation>
    </message>
</context>
<context>
    <name>Inspector::SessionsPanel</name>
    <message>
        <source>Filter sessions</source>
        <translation>过滤会话</translation>
    </message>
    <message>
        <source>A part of the id, address, state, transport or reason; Down goes to the list, Escape clears</source>
        <translation>ID、地址、状态、传输方式或原因的一部分；向下键转到列表，Escape 清除</translation>
    </message>
    <message>
        <source>Number of sessions</source>
        <translation>会话数</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个已关闭</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n 个显示</numerusform>
        </translation>
    </message>
    <message>
        <source>No session has “%1”. Escape in the filter shows all.</source>
        <translation>没有含“%1”的会话。在过滤器中按 Escape 可显示全部。</translation>
    </message>
</context>
<context>
    <name>Inspector::Statistics</name>
    <message>
        <source>polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>polling, then websocket</source>
        <translation>先轮询，后 WebSocket</translation>
    </message>
    <message>
        <source>websocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍打开</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 及以上</translation>
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
        <translation>会话（按传输方式）</translation>
    </message>
    <message>
        <source>Sessions by end</source>
        <translation>会话（按结束原因）</translation>
    </message>
    <message>
        <source>Message sizes</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>from clients</source>
        <translation>来自客户端</translation>
    </message>
    <message>
        <source>to clients</source>
        <translation>发往客户端</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Top talkers by bytes</source>
        <translation>最活跃会话（按字节数）</translation>
    </message>
    <message>
        <source>Top talkers by messages</source>
        <translation>最活跃会话（按消息数）</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>尚无可统计的内容</translation>
    </message>
    <message>
        <source>Sessions, messages, their sizes and round trips are summed up here as they come.</source>
        <translation>会话、消息及其大小和往返时间会随到随汇总于此。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the events come from</source>
        <translation>事件的来源</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Events shown, and how many there are</source>
        <translation>显示的事件数及事件总数</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Sessions that are open, and how many there were</source>
        <translation>打开的会话数及会话总数</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Events that came within the last second</source>
        <translation>最近一秒内到来的事件数</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Events that were not recorded, and payloads that are gone</source>
        <translation>未记录的事件和已失去的载荷</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory that the events take; on disk beyond the limit</source>
        <translation>事件占用的内存；超出上限的存于磁盘</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation>丢失 0</translation>
    </message>
    <message>
        <source>⚠ %1 lost</source>
        <translation>⚠ 丢失 %1</translation>
    </message>
    <message>
        <source>%1 + %2 on disk</source>
        <translation>%1 + 磁盘 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 / %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s) open</source>
        <translation>
            <numerusform>%1 / %n 个会话打开</numerusform>
        </translation>
    </message>
    <message>
        <source>No source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <translation>正在监听：%1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>代理：%1</translation>
    </message>
    <message>
        <source>Capture: %1</source>
        <translation>捕获文件：%1</translation>
    </message>
    <message>
        <source>%1, recording to %2</source>
        <translation>%1，正在录制到 %2</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What the Faults dock does to sessions</source>
        <translation>“故障”停靠窗口对会话的影响</translation>
    </message>
    <message>
        <source>Detached: %1</source>
        <translation>已分离：%1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>已附加：%1</translation>
    </message>
    <message>
        <source>%1, %2 dropped</source>
        <translation>%1，丢弃 %2</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>How far the script is that runs</source>
        <translation>正在运行的脚本的进度</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>How far the replay is</source>
        <translation>重放的进度</translation>
    </message>
</context>
<context>
    <name>Inspector::StoppedModel</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
</context>
<context>
    <name>Inspector::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>以文本显示的载荷</translation>
    </message>
</context>
<context>
    <name>Inspector::TimingPanel</name>
    <message>
        <source>Percentiles of the round trips</source>
        <translation>往返时间的百分位数</translation>
    </message>
    <message>
        <source>Of the round trips: half took at most p50, nine of ten at most p90, 99 of 100 at most p99</source>
        <translation>往返时间中：一半不超过 p50，十分之九不超过 p90，百分之九十九不超过 p99</translation>
    </message>
    <message>
        <source>Sessions in the chart</source>
        <translation>图表中的会话</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the present (End)</source>
        <translation>跟随当前 (End)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>显示全部 (Home)</translation>
    </message>
    <message>
        <source>Closer (+, or the wheel)</source>
        <translation>放大（+ 或滚轮）</translation>
    </message>
    <message>
        <source>Farther (−, or the wheel)</source>
        <translation>缩小（− 或滚轮）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic: short and long round trips can be told apart in one chart</source>
        <translation>对数刻度：在同一图表中区分短的和长的往返时间</translation>
    </message>
    <message>
        <source>No round trip yet</source>
        <translation>尚无往返时间</translation>
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
            <numerusform>⚠ %n 次迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n missed</source>
        <translation>
            <numerusform>✕ %n 次未收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n chosen session(s)</source>
        <translation>
            <numerusform>%n 个选定会话中的前 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n session(s), those in trouble first</source>
        <translation>
            <numerusform>%n 个会话中的 %1 个，有问题的优先</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen session(s)</source>
        <translation>
            <numerusform>%n 个选定的会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n session(s) with a heartbeat</source>
        <translation>
            <numerusform>全部 %n 个有心跳的会话</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradeModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
</context>
<context>
    <name>Inspector::UpgradePanel</name>
    <message>
        <source>Session whose upgrade is shown</source>
        <translation>显示其升级过程的会话</translation>
    </message>
    <message>
        <source>How the upgrade went</source>
        <translation>升级过程</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>No session is chosen.</source>
        <translation>未选择会话。</translation>
    </message>
    <message>
        <source>Choose one in the list, or one of its packets, to see how it came from polling to WebSocket.</source>
        <translation>在列表中选择一个会话或其数据包，以查看它如何从轮询升级到 WebSocket。</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，来自 %2</translation>
    </message>
</context>
<context>
    <name>Inspector::WhyClosedView</name>
    <message>
        <source>Why the session ended</source>
        <translation>会话结束的原因</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>可尝试的办法</translation>
    </message>
    <message>
        <source>The last events before</source>
        <translation>此前的最后几个事件</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowActions</name>
    <message>
        <source>Engine.IO captures (*.eiocap)</source>
        <translation>Engine.IO 捕获文件 (*.eiocap)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open Capture…</source>
        <translation>打开捕获文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a capture file</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>&amp;Save Capture…</source>
        <translation>保存捕获文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Save all events to a capture file</source>
        <translation>将所有事件保存到捕获文件</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>Record everything to a capture file as it comes</source>
        <translation>将所有到来的事件实时录制到捕获文件</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop adding events; what comes meanwhile is counted as lost</source>
        <translation>停止添加事件；其间到来的计为丢失</translation>
    </message>
    <message>
        <source>Start &amp;Server</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Start the server, on this machine only</source>
        <translation>启动服务器，仅限本机</translation>
    </message>
    <message>
        <source>Stop &amp;Server</source>
        <translation>停止服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the server, which closes all sessions</source>
        <translation>停止服务器，并关闭所有会话</translation>
    </message>
    <message>
        <source>Pro&amp;xy…</source>
        <translation>代理(&amp;X)…</translation>
    </message>
    <message>
        <source>Watch another server through a proxy in front of it</source>
        <translation>通过前置代理观察另一台服务器</translation>
    </message>
    <message>
        <source>Stop Pro&amp;xy</source>
        <translation>停止代理(&amp;X)</translation>
    </message>
    <message>
        <source>Stop the proxy, which closes all connections through it</source>
        <translation>停止代理，并关闭经由它的所有连接</translation>
    </message>
    <message>
        <source>Start &amp;Demo Clients</source>
        <translation>启动演示客户端(&amp;D)</translation>
    </message>
    <message>
        <source>Start clients that talk with the server</source>
        <translation>启动与服务器对话的客户端</translation>
    </message>
    <message>
        <source>Stop &amp;Demo Clients</source>
        <translation>停止演示客户端(&amp;D)</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>停止演示客户端</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address to point a client at</source>
        <translation>复制供客户端连接的地址</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all events; sessions that are open stay</source>
        <translation>移除所有事件；打开的会话保留</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Open Capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Save Capture</source>
        <translation>保存捕获文件</translation>
    </message>
    <message>
        <source>Record To</source>
        <translation>录制到</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>附加(&amp;A)…</translation>
    </message>
    <message>
        <source>Watch a server in another program</source>
        <translation>观察另一个程序中的服务器</translation>
    </message>
    <message>
        <source>De&amp;tach</source>
        <translation>分离(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the application; what was seen stays</source>
        <translation>离开该应用程序；已看到的内容保留</translation>
    </message>
</context>
<context>
    <name>Inspector::WindowDocks</name>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Ping Timing</source>
        <translation>Ping 时序</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>Inspector::Workspace</name>
    <message>
        <source>Recording has stopped: %1</source>
        <translation>录制已停止：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The recording is not complete: %1</source>
        <translation>录制不完整：%1</translation>
    </message>
    <message>
        <source>A capture file is open: its sessions are past. Start the server to send.</source>
        <translation>已打开捕获文件：其中的会话已成过去。要发送，请启动服务器。</translation>
    </message>
    <message>
        <source>A proxy only watches: it can neither send nor disconnect. Start the server to send.</source>
        <translation>代理仅供观察：既不能发送，也不能断开连接。要发送，请启动服务器。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t run. Start it to send.</source>
        <translation>服务器未运行。要发送，请启动服务器。</translation>
    </message>
</context>
<context>
    <name>InspectorInfo</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>About Engine.IO Inspector</source>
        <translation>关于 Engine.IO Inspector</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;Shows live Engine.IO sessions, packets and ping timing.&lt;/p&gt;&lt;p&gt;Made with Qt %2. MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Engine.IO Inspector %1&lt;/h3&gt;&lt;p&gt;实时显示 Engine.IO 会话、数据包和 ping 时序。&lt;/p&gt;&lt;p&gt;使用 Qt %2 构建。MIT 许可证。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ProxySetup</name>
    <message>
        <source>The address of the server is missing.</source>
        <translation>缺少服务器地址。</translation>
    </message>
    <message>
        <source>%1 is no address of a server.</source>
        <translation>%1 不是服务器地址。</translation>
    </message>
    <message>
        <source>The address of the server begins with none of %1.</source>
        <translation>服务器地址未以下列任一项开头：%1。</translation>
    </message>
    <message>
        <source>A proxy is LISTEN=TARGET, %1 for example.</source>
        <translation>代理的写法为“监听=目标”，例如 %1。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>%1 of binary data, %2</source>
        <extracomment>%1 is a size, %2 some bytes in hexadecimal digits</extracomment>
        <translation>%1 二进制数据，%2</translation>
    </message>
    <message>
        <source>message %1 of the server did not come: %2</source>
        <translation>服务器的第 %1 条消息未到达：%2</translation>
    </message>
    <message>
        <source>message %1 of the server is one more: %2</source>
        <translation>服务器的第 %1 条消息是多出的：%2</translation>
    </message>
    <message>
        <source>message %1 of the server was %2, is %3</source>
        <translation>服务器的第 %1 条消息原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 messages sent, %4 of %5 received</source>
        <translation>%1：已发送 %2 / %3 条消息，已接收 %4 / %5 条</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>与录制一致</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) replayed</source>
        <translation>
            <numerusform>已重放 %n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages sent, %2 received</source>
        <translation>已发送 %1 条消息，已接收 %2 条</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not as recorded</source>
        <translation>
            <numerusform>%n 个会话与录制不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n session(s) cannot be replayed at once.</source>
        <translation>
            <numerusform>不能同时重放超过 %n 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 messages or %2 cannot be replayed at once.</source>
        <translation>不能同时重放超过 %1 条消息或 %2。</translation>
    </message>
    <message>
        <source>There is no session to replay.</source>
        <translation>没有可重放的会话。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Round trips over the time of the session</source>
        <translation>会话期间的往返时间</translation>
    </message>
    <message>
        <source>Steps of the upgrade</source>
        <translation>升级步骤</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>No heartbeat was seen.</source>
        <translation>没有心跳。</translation>
    </message>
    <message>
        <source>Opened at an unknown time</source>
        <translation>打开时间未知</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>打开于 %1</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The payload was lost.</source>
        <translation>载荷已丢失。</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Ping timing</source>
        <translation>Ping 时序</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>没有匹配的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n more event(s) are left out of this page.</source>
        <translation>
            <numerusform>另有 %n 个事件未列入此页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>The filter of “%1” is wrong at character %2: %3</source>
        <translation>“%1”的过滤器在第 %2 个字符处有误：%3</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>an object, { … }</source>
        <translation>对象 { … }</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here.</source>
        <translation>“%1”在此处没有意义。</translation>
    </message>
    <message>
        <source>“%1” has to be: %2.</source>
        <extracomment>%1 is the name of a key, %2 what its value has to be</extracomment>
        <translation>“%1”的值须为：%2。</translation>
    </message>
    <message>
        <source>A step is an object with something to do.</source>
        <translation>步骤须为对象，且含有要执行的操作。</translation>
    </message>
    <message>
        <source>There are no sessions like those of “%1”.</source>
        <translation>“%1”不能这样指定会话。</translation>
    </message>
    <message>
        <source>A message has either a text or base64.</source>
        <translation>消息须含有文本或 base64，二者择一。</translation>
    </message>
    <message>
        <source>There is a fault named “%1” already.</source>
        <translation>已有名为“%1”的故障。</translation>
    </message>
    <message>
        <source>No step before has a fault named “%1”.</source>
        <translation>此前的步骤中没有名为“%1”的故障。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>The file has more than %1 bytes.</source>
        <translation>文件超过 %1 字节。</translation>
    </message>
    <message>
        <source>“steps” has to be a list.</source>
        <translation>“steps”须为列表。</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>步骤超过 %1 个。</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>All sessions</source>
        <translation>所有会话</translation>
    </message>
</context>
<context>
    <name>SessionColumn</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输方式</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>← Packets</source>
        <translation>← 数据包</translation>
    </message>
    <message>
        <source>→ Packets</source>
        <translation>→ 数据包</translation>
    </message>
    <message>
        <source>← Bytes</source>
        <translation>← 字节</translation>
    </message>
    <message>
        <source>→ Bytes</source>
        <translation>→ 字节</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>对端</translation>
    </message>
    <message>
        <source>Session id, the sid of the requests</source>
        <translation>会话 ID，即请求中的 sid</translation>
    </message>
    <message>
        <source>Open, upgrading to WebSocket, or closed</source>
        <translation>打开、正在升级到 WebSocket 或已关闭</translation>
    </message>
    <message>
        <source>Transport now, and the one it began with</source>
        <translation>当前传输方式，以及初始传输方式</translation>
    </message>
    <message>
        <source>The last heartbeats: time from a ping to its pong</source>
        <translation>最近的心跳：从 ping 到其 pong 的时间</translation>
    </message>
    <message>
        <source>Of a hundred round trips, five took longer</source>
        <translation>每一百次往返中，有五次超过此时间</translation>
    </message>
    <message>
        <source>Time since it opened; of a closed one, how long it lived</source>
        <translation>打开以来的时间；已关闭的会话为其存续时间</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭的原因</translation>
    </message>
    <message>
        <source>Packets from the client</source>
        <translation>来自客户端的数据包</translation>
    </message>
    <message>
        <source>Packets to the client</source>
        <translation>发往客户端的数据包</translation>
    </message>
    <message>
        <source>Bytes of the packets from the client</source>
        <translation>来自客户端的数据包字节数</translation>
    </message>
    <message>
        <source>Bytes of the packets to the client</source>
        <translation>发往客户端的数据包字节数</translation>
    </message>
    <message>
        <source>Bytes that wait to be sent</source>
        <translation>等待发送的字节数</translation>
    </message>
    <message>
        <source>Address of the client</source>
        <translation>客户端地址</translation>
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
        <translation>⚠ 迟到 %1</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ 未收到</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) answered</source>
        <translation>
            <numerusform>%n 次心跳已应答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them late</source>
        <translation>
            <numerusform>其中 %n 次迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n 次未收到</numerusform>
        </translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, longest %3</source>
        <translation>p50 %1，p95 %2，最长 %3</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>upgrading</source>
        <translation>升级中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UpgradeStages</name>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>The client connects over WebSocket.</source>
        <translation>客户端通过 WebSocket 连接。</translation>
    </message>
    <message>
        <source>The server gives the session its id, over polling.</source>
        <translation>服务器通过轮询为会话分配 ID。</translation>
    </message>
    <message>
        <source>Opened over WebSocket at once: nothing to upgrade.</source>
        <translation>直接通过 WebSocket 打开：无需升级。</translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n 次轮询</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests over polling, until the WebSocket opened.</source>
        <translation>WebSocket 打开之前经由轮询的请求。</translation>
    </message>
    <message>
        <source>None has been seen yet.</source>
        <translation>尚未出现。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>direction and type of a packet</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First packet over WebSocket</source>
        <translation>WebSocket 上的第一个数据包</translation>
    </message>
    <message>
        <source>WebSocket opened, attempt %1</source>
        <translation>WebSocket 已打开，第 %1 次尝试</translation>
    </message>
    <message>
        <source>WebSocket opened</source>
        <translation>WebSocket 已打开</translation>
    </message>
    <message>
        <source>The client opens a WebSocket with the session&apos;s id.</source>
        <translation>客户端以会话 ID 打开 WebSocket。</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>The client sends PING “probe” over the WebSocket.</source>
        <translation>客户端通过 WebSocket 发送 PING “probe”。</translation>
    </message>
    <message>
        <source>Probe answered</source>
        <translation>探测已应答</translation>
    </message>
    <message>
        <source>The server sends PONG “probe”.</source>
        <translation>服务器发送 PONG “probe”。</translation>
    </message>
    <message>
        <source>NOOP</source>
        <translation>NOOP</translation>
    </message>
    <message>
        <source>The server ends the poll that waits.</source>
        <translation>服务器结束等待中的轮询。</translation>
    </message>
    <message>
        <source>UPGRADE</source>
        <translation>UPGRADE</translation>
    </message>
    <message>
        <source>The client sends the UPGRADE packet, and polling is over.</source>
        <translation>客户端发送 UPGRADE 数据包，轮询到此结束。</translation>
    </message>
    <message>
        <source>Upgrading: waiting for %1, %2 so far.</source>
        <translation>升级中：正在等待%1，已过 %2。</translation>
    </message>
    <message>
        <source>the client&apos;s PING “probe”</source>
        <translation>客户端的 PING “probe”</translation>
    </message>
    <message>
        <source>the server&apos;s PONG “probe”</source>
        <translation>服务器的 PONG “probe”</translation>
    </message>
    <message>
        <source>the client&apos;s UPGRADE packet</source>
        <translation>客户端的 UPGRADE 数据包</translation>
    </message>
    <message>
        <source>The session was closed (%1) %2 after the WebSocket opened, before the upgrade was done.</source>
        <translation>在 WebSocket 打开 %2 后、升级完成之前，会话被关闭（%1）。</translation>
    </message>
    <message>
        <source>No PING “probe” within %1: the WebSocket opened, but nothing came through it. A proxy between may hold it back.</source>
        <translation>%1 内没有 PING “probe”：WebSocket 已打开，但没有任何内容通过。中间的代理可能将其滞留。</translation>
    </message>
    <message>
        <source>No PONG “probe” within %1: the server did not answer the probe.</source>
        <translation>%1 内没有 PONG “probe”：服务器未应答探测。</translation>
    </message>
    <message>
        <source>No UPGRADE packet within %1: the client or a proxy between gave up. The session stays with polling.</source>
        <translation>%1 内没有 UPGRADE 数据包：客户端或中间的代理已放弃。会话继续使用轮询。</translation>
    </message>
    <message>
        <source>Upgraded to WebSocket, %1 after it opened.</source>
        <translation>已升级到 WebSocket，在其打开 %1 后。</translation>
    </message>
    <message numerus="yes">
        <source>It took %n attempt(s).</source>
        <translation>
            <numerusform>共尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused the WebSocket: %1.</source>
        <translation>服务器拒绝了 WebSocket：%1。</translation>
    </message>
    <message>
        <source>The server&apos;s handshake offers no upgrade: the session stays with polling.</source>
        <translation>服务器的握手未提供升级：会话继续使用轮询。</translation>
    </message>
    <message>
        <source>The client never opened a WebSocket in the %1 that the session lived.</source>
        <translation>在会话存续的 %1 内，客户端从未打开 WebSocket。</translation>
    </message>
    <message>
        <source>The client has not opened a WebSocket since the handshake %1 ago. It may not use that transport, or a proxy between doesn&apos;t let it through.</source>
        <translation>握手已过 %1，客户端仍未打开 WebSocket。它可能不使用该传输方式，或中间的代理不予放行。</translation>
    </message>
</context>
</TS>
