// SPDX-License-Identifier: MIT
// usage: node socketioclient.mjs SCENARIO URL
// Talks to socketioserver.mjs by Node's socket.io-client and prints what it sees, a line each.
import http from 'node:http';
import { io } from 'socket.io-client';

const [scenarioName, url] = process.argv.slice(2);
const sids = [];

function say(...all) {
  let line = JSON.stringify(all, (key, value) => value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
  for (const sid of sids) line = line.replaceAll(sid, 'SID');
  console.log(line);
}

function once(emitter, event) {
  return new Promise(resolve => { emitter.once(event, (...all) => resolve(all)); });
}

async function connect(options, namespace = '') {
  const socket = io(url + namespace, { reconnection: false, forceNew: true, ...options });
  socket.on('disconnect', reason => say('disconnect', reason));
  socket.on('connect_error', error => { console.error(error); process.exit(1); });
  await once(socket, 'connect');
  sids.push(socket.id, socket.io.engine.id);
  socket.io.engine.on('packet', packet => { if (packet.type !== 'noop') say('packet', packet); });
  return socket;
}

async function talk(socket) {
  say('connected', socket.io.engine.transport.name);
  say('echo', await socket.emitWithAck('echo', 'täxt \u{1F680}', { nested: [1, null, { deep: true }] }));
  say('echo', await socket.emitWithAck('echo', Buffer.from([0, 1, 255, 30, 10]), 'x'.repeat(200_000)));
  let pushed = 0;
  const all = new Promise(resolve => socket.on('pushed', (number, data) => {
    say('pushed', number, data);
    if (++pushed === 20) resolve();
  }));
  socket.emit('push', 20);
  await all;
}

async function upgraded(socket) {
  if (socket.io.engine.transport.name !== 'websocket') await once(socket.io.engine, 'upgrade');
  return socket;
}

const scenarios = {
  async polling() {
    const socket = await connect({ transports: ['polling'] });
    await talk(socket);
    socket.disconnect();
  },
  async websocket() {
    const socket = await connect({ transports: ['websocket'] });
    await talk(socket);
    socket.disconnect();
  },
  async upgrade() {
    const socket = await upgraded(await connect({}));
    await talk(socket);
    socket.disconnect();
  },
  async namespace() {
    const socket = await upgraded(await connect({}, '/admin'));
    await talk(socket);
    const left = once(socket, 'disconnect');
    socket.emit('leave'); // the server disconnects it
    await left;
  },
  async other() {
    const response = await new Promise(resolve => http.get(url + '/page', resolve));
    let body = '';
    for await (const chunk of response) body += chunk;
    const fields = response.rawHeaders.filter((field, i, all) => !/^date$/i.test(field) && !/^date$/i.test(all[i - 1] ?? ''));
    say(response.statusCode, fields, body);
  },
  // The median round trip of an acknowledged event, in microseconds.
  async latency() {
    const socket = await connect({ transports: ['websocket'], perMessageDeflate: false });
    socket.io.engine.off('packet');
    const took = [];
    for (let i = 0; i < 4000; ++i) {
      const start = process.hrtime.bigint();
      await socket.emitWithAck('echo', i);
      took.push(Number(process.hrtime.bigint() - start) / 1000);
    }
    const steady = took.slice(1000).sort((a, b) => a - b);
    console.log(steady[steady.length / 2]);
    socket.off('disconnect');
    socket.disconnect();
  },
};

await scenarios[scenarioName]();
