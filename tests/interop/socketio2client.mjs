// SPDX-License-Identifier: MIT
// usage: node socketio2client.mjs URL TRANSPORTS END
// Talks by socket.io-client 2 to a server that sends each event back: text, bytes, acknowledgements, and
// over several heartbeats. TRANSPORTS is polling, websocket or both with a comma between; END says who
// closes: client or server. Exit status 0 when all went well.
import assert from 'node:assert/strict';
import io from 'socket.io-client-2';

const [url, transports, end] = process.argv.slice(2);
const once = (emitter, event) => new Promise(resolve => emitter.once(event, (...all) => resolve(all)));

const socket = io(url, { transports: transports.split(','), reconnection: false });
socket.on('connect_error', error => { console.error(error); process.exit(1); });
await once(socket, 'connect');
const { engine } = socket.io;
if (transports.includes(',') && engine.transport.name !== 'websocket') await once(engine, 'upgrade');

async function echo(...all) {
  const received = once(socket, 'echo');
  socket.emit('echo', ...all);
  return received;
}

const values = ['t\u00e4xt \u{1F680}', { nested: [1, null, { deep: true }] }];
assert.deepEqual(await echo(...values), values);
const bytes = Buffer.from([0, 1, 255, 30, 10]);
const [first, text, second] = await echo(bytes, 'between', { bytes });
assert.ok(Buffer.from(first).equals(bytes) && Buffer.from(second.bytes).equals(bytes));
assert.equal(text, 'between');
assert.deepEqual(await new Promise(resolve => socket.emit('ask', 1, (...all) => resolve(all))), ['ask', 1]);

let pongs = 0;
await new Promise(resolve => engine.on('pong', () => { if (++pongs === 5) resolve(); }));
assert.deepEqual(await echo('still here'), ['still here']);

const closed = once(socket, 'disconnect');
if (end === 'server') socket.emit('leave');
else socket.close();
await closed;
