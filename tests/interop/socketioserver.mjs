// SPDX-License-Identifier: MIT
// usage: node socketioserver.mjs
// A Socket.IO server on a free port, which it prints. For each line on standard input it prints what
// it has seen since the one before, as JSON; at the end of its input it ends.
import http from 'node:http';
import readline from 'node:readline';
import { Server } from 'socket.io';

let seen = { requests: [], packets: [], events: [] };

// What differs from one run to the next has the same name in all of them.
const sids = [];
function named(text) {
  for (const sid of sids) text = text.replaceAll(sid, 'SID');
  return text.replace(/&t=[^&]*/, '&t=T').replace(/127\.0\.0\.1:\d+/g, 'HOST');
}

const server = http.createServer((request, response) => { response.end('not Socket.IO'); });
const io = new Server(server, { perMessageDeflate: { threshold: 0 }, httpCompression: { threshold: 64 } });

function note(request) {
  const fields = request.rawHeaders.map((field, i, all) => /^(sec-websocket-key|content-length)$/i.test(all[i - 1] ?? '') ? 'ANY' : field);
  seen.requests.push({ method: request.method, url: request.url, fields });
}
server.on('request', note);
server.prependListener('upgrade', note);

io.engine.on('connection', socket => {
  sids.push(socket.id);
  // Whether a NOOP is needed depends on which connection was faster.
  const keep = direction => packet => {
    if (packet.type !== 'noop') seen.packets.push([direction, socket.transport.name, packet.type, packet.data ?? null]);
  };
  socket.on('packet', keep('in'));
  socket.on('packetCreate', keep('out'));
  socket.on('upgrade', () => seen.events.push('upgraded'));
  socket.on('close', reason => seen.events.push(`closed ${reason}`));
});

function serve(socket) {
  sids.push(socket.id);
  socket.on('echo', (...all) => all.pop()(...all));
  socket.on('push', count => { for (let i = 0; i < count; ++i) socket.emit('pushed', i, Buffer.from([i])); });
  socket.on('leave', () => socket.disconnect(true));
  socket.on('disconnect', reason => seen.events.push(`disconnected ${reason}`));
}
io.on('connection', serve);
io.of('/admin').on('connection', serve);

readline.createInterface({ input: process.stdin })
  .on('line', async () => {
    while (io.engine.clientsCount > 0) await new Promise(resolve => setTimeout(resolve, 10));
    // How many packets share a request depends on which of them was faster: each kind counts once.
    seen.requests = [...new Set(seen.requests.map(request => named(JSON.stringify(request))))].sort();
    console.log(named(JSON.stringify(seen)));
    seen = { requests: [], packets: [], events: [] };
  })
  .on('close', () => process.exit());
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
