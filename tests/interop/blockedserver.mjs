// SPDX-License-Identifier: MIT
// usage: node blockedserver.mjs URL SECONDS
// Connects clients of each kind to the server at URL, which pings every second, and prints "ready".
// From then on the server's application is blocked for SECONDS. Exit status 0 when every client was
// pinged all the time, none was closed, new ones could connect and each message was echoed behind it.
import assert from 'node:assert/strict';
import { setTimeout as after } from 'node:timers/promises';
import { Socket } from 'engine.io-client';

const [address, seconds] = process.argv.slice(2);
const { origin, pathname } = new URL(address);
const kinds = [
  { name: 'polling', transports: ['polling'] },
  { name: 'websocket', transports: ['websocket'] },
  { name: 'upgrade', transports: ['polling', 'websocket'] },
];

async function connect({ name, transports }) {
  const socket = new Socket(origin, { path: pathname, transports });
  const client = { name, socket, pings: 0, closed: null };
  socket.on('ping', () => { client.pings += 1; });
  socket.on('close', reason => { client.closed = reason; });
  client.echo = new Promise((resolve, reject) => {
    socket.on('message', resolve);
    socket.on('close', reason => reject(new Error(`${name} closed: ${reason}`)));
  });
  await new Promise((resolve, reject) => {
    socket.on(name === 'upgrade' ? 'upgrade' : 'open', resolve);
    socket.on('error', reject);
  });
  return client;
}

const connectAll = copies => Promise.all(Array(copies).fill(kinds).flat().map(connect));

const early = await connectAll(4);
console.log('ready');
const start = performance.now();
await after(1000); // the server has read the line and is blocked
const sent = early.map(client => client.socket.send(`from ${client.name}`));
assert.equal(sent.length, 12);
await after(seconds * 500);
const late = await connectAll(1);
for (const client of late) client.socket.send(`from ${client.name}`);

for (const client of [...early, ...late]) {
  assert.equal(await client.echo, `from ${client.name}`);
  assert.equal(client.closed, null);
}
const blocked = (performance.now() - start) / 1000;
assert.ok(blocked > seconds - 1, `an echo came after ${blocked} s`);
for (const client of early)
  assert.ok(client.pings > 0.7 * seconds, `${client.name} was pinged ${client.pings} times`);
for (const client of [...early, ...late]) client.socket.close();
