// SPDX-License-Identifier: MIT
// The echo server that engineio-echo is compared with: Node's engine.io with ws.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const modules = process.env.ENGINEIO_NODE_MODULES ?? resolve("tests/interop/node_modules");
const { Server } = createRequire(resolve(modules, "index.js"))("engine.io");

const http = createServer();
const server = new Server({ maxHttpBufferSize: 1_000_000 });
server.attach(http);
server.on("connection", (socket) => socket.on("message", (data) => socket.send(data)));
http.listen(Number(process.argv[2] ?? 0), "127.0.0.1", 4096, () => {
  console.log(`listening on http://127.0.0.1:${http.address().port}/engine.io/`);
});
process.on("SIGTERM", () => process.exit(0));
