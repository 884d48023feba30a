// SPDX-License-Identifier: MIT
// The echo server that engineio-echo is compared with: Node's engine.io with ws and bufferutil.
// The options are those of engineio-echo: --port N --ping-interval MS --broadcast
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    "ping-interval": { type: "string", default: "25000" },
    broadcast: { type: "boolean", default: false },
  },
});

const require = createRequire(import.meta.url);
// What engine.io itself finds, which need not be what this folder has.
const requireOfEngine = createRequire(require.resolve("engine.io"));
const requireOfWs = createRequire(requireOfEngine.resolve("ws"));

// Its package.json is not among the files that require() may have.
function engineVersion() {
  const main = require.resolve("engine.io");
  return JSON.parse(readFileSync(resolve(dirname(main), "../package.json"))).version;
}

// ws goes without bufferutil where that can't be loaded, and bufferutil falls back to JavaScript
// where its native part can't.
function bufferutilVersion() {
  try {
    const isNative = String(requireOfWs("bufferutil").mask).includes("[native code]");
    return isNative ? requireOfWs("bufferutil/package.json").version : "not loaded";
  } catch {
    return "not loaded";
  }
}

const { Server } = require("engine.io");
const server = new Server({
  pingInterval: Number(options["ping-interval"]),
  maxHttpBufferSize: 1_000_000,
});

function echoTo(socket) {
  socket.on("message", (data) => socket.send(data));
}

function sendToEveryone(socket) {
  socket.on("message", (data) => {
    for (const sid in server.clients) server.clients[sid].send(data);
  });
}

server.on("connection", options.broadcast ? sendToEveryone : echoTo);

const http = createServer();
server.attach(http);
http.listen(Number(options.port), "127.0.0.1", 4096, () => {
  console.log(
    `Node ${process.versions.node}, engine.io ${engineVersion()}, ` +
      `ws ${requireOfWs("./package.json").version}, bufferutil ${bufferutilVersion()}`
  );
  console.log(`listening on http://127.0.0.1:${http.address().port}/engine.io/`);
});
process.on("SIGTERM", () => process.exit(0));
