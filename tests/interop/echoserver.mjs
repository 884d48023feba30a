// SPDX-License-Identifier: MIT
// usage: node echoserver.mjs
// An echo server of Node's engine.io on a free port, which it prints; ends at the end of its input.
import http from 'node:http';
import { Server } from 'engine.io';

const server = http.createServer();
const engine = new Server();
engine.attach(server, { path: '/engine.io' });
engine.on('connection', socket => socket.on('message', data => socket.send(data)));
process.stdin.on('end', () => process.exit()).resume();
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
