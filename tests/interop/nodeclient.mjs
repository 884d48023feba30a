// SPDX-License-Identifier: MIT
// usage: node nodeclient.mjs SCENARIO URL PID [PACKAGE]
// Talks to the engineio-echo at URL, process PID, by Node's engine.io-client, or by the version of it
// that PACKAGE is: engine.io-client-3. Exit status 0 when all went as the scenario says; otherwise the
// reason is on standard error.
import assert from 'node:assert/strict';
import http from 'node:http';
import { WebSocket } from 'ws';

const [scenarioName, address, pid, packageName = 'engine.io-client'] = process.argv.slice(2);
const { origin, pathname } = new URL(address);
const { Socket, default: packaged } = await import(packageName);
const Client = Socket ?? packaged; // version 3 is not a module
const isVersion3 = packageName === 'engine.io-client-3';

// A client whose messages and end can be awaited.
function open(options = {}) {
  const socket = new Client(origin, { path: pathname, rejectUnauthorized: false, ...options });
  const client = { socket, messages: [], closed: null };
  let wake = () => {};
  client.until = async condition => {
    while (!condition()) await new Promise(resolve => { wake = resolve; });
  };
  client.receive = async count => {
    await client.until(() => client.messages.length >= count || client.closed);
    assert.equal(client.closed, null, 'closed while messages are missing');
    return client.messages.splice(0, count);
  };
  for (const event of ['open', 'upgrade']) socket.on(event, () => { client[event] = true; wake(); });
  // The client's parser gives undefined for an empty text message.
  socket.on('message', data => { client.messages.push(data ?? ''); wake(); });
  socket.on('error', error => { client.error = error; wake(); });
  socket.on('close', reason => { client.closed = reason; wake(); });
  return client;
}

async function connect(options) {
  const client = open(options);
  await client.until(() => client.open || client.error);
  if (client.error) throw client.error;
  return client;
}

async function close(client) {
  client.socket.close();
  await client.until(() => client.closed);
}

async function echoes(client, messages) {
  for (const message of messages) client.socket.send(message);
  assert.deepEqual(await client.receive(messages.length), messages);
}

// A plain request, with any header; fetch() hides Origin and Content-Encoding.
function request(query, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const url = `${address}?EIO=4&transport=polling${query}`;
    const outgoing = http.request(url, { method, headers }, async response => {
      const chunks = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const sidOf = response => JSON.parse(response.body.toString().slice(1)).sid;
const greetings = ['hello', 'Grüße, 世界 🎉', '', '4 is a digit', 'line\nbreak \u2028 \\n'];

async function compressedEcho() {
  const sid = sidOf(await request(''));
  await request(`&sid=${sid}`, { method: 'POST', body: `4${'x'.repeat(5000)}` });
  return request(`&sid=${sid}`, { headers: { 'Accept-Encoding': 'gzip' } });
}

const withOrigin = value => request('', { headers: { Origin: value } });

const scenarios = {
  async polling() {
    const client = await connect({ transports: ['polling'] });
    for (let round = 0; round < 3; round++) await echoes(client, greetings);
    assert.equal(client.socket.transport.name, 'polling');
    await close(client);
  },

  async websocket() {
    const client = await connect({ transports: ['websocket'] });
    for (let round = 0; round < 3; round++) await echoes(client, greetings);
    await close(client);
  },

  async upgrade() {
    const client = await connect();
    const sent = [];
    while (!client.upgrade) {
      sent.push(`message ${sent.length}`);
      client.socket.send(sent.at(-1));
      await client.until(() => client.upgrade || client.messages.length === sent.length);
    }
    for (let n = 0; n < 50; n++) {
      sent.push(`message ${sent.length}`);
      client.socket.send(sent.at(-1));
    }
    assert.deepEqual(await client.receive(sent.length), sent);
    assert.equal(client.socket.transport.name, 'websocket');
    await close(client);
  },

  async staysOnPolling() {
    const client = await connect();
    assert.deepEqual(client.socket.upgrades ?? [], []);
    await echoes(client, greetings);
    assert.equal(client.socket.transport.name, 'polling');
    await close(client);
  },

  async pollingRefused() {
    const client = open({ transports: ['polling'] });
    await client.until(() => client.error);
    assert.equal(client.error.description, 400);
    assert.deepEqual(JSON.parse((await request('')).body), { code: 0, message: 'Transport unknown' });
    await scenarios.websocket();
  },

  async binary() {
    const bytes = Buffer.from(Uint8Array.from({ length: 256 }, (_, n) => n));
    const choices = [{ transports: ['polling'] }, { transports: ['websocket'] }];
    if (isVersion3)
      choices.push({}, ...choices.map(choice => ({ ...choice, forceBase64: true })), { forceBase64: true });
    for (const options of choices) {
      const client = await connect(options);
      if (!options.transports) await client.until(() => client.upgrade || client.closed);
      for (const data of [bytes, Buffer.alloc(1), Buffer.from([4])]) client.socket.send(data);
      client.socket.send('text between');
      client.socket.send(bytes);
      const received = await client.receive(5);
      assert.equal(received[3], 'text between');
      for (const [n, data] of [[0, bytes], [1, Buffer.alloc(1)], [2, Buffer.from([4])], [4, bytes]]) {
        assert.notEqual(typeof received[n], 'string');
        assert.ok(Buffer.from(received[n]).equals(data), `binary message ${n} differs`);
      }
      await close(client);
    }
  },

  async hundredClients() {
    const choices = [['polling'], ['websocket'], ['polling', 'websocket']];
    await Promise.all(Array.from({ length: 100 }, async (_, number) => {
      const client = await connect({ transports: choices[number % 3] });
      const sent = Array.from({ length: 50 }, (_, n) => `client ${number}, message ${n}`);
      await echoes(client, sent);
      await close(client);
    }));
  },

  // Each from an address of its own: a proxy chooses the server by it.
  async twentyAddresses() {
    await Promise.all(Array.from({ length: 20 }, async (_, number) => {
      const agent = new http.Agent({ localAddress: `127.0.1.${number + 1}` });
      const client = await connect({ agent });
      await echoes(client, greetings);
      await client.until(() => client.upgrade || client.closed);
      await echoes(client, greetings);
      await close(client);
    }));
  },

  async large() {
    for (const transports of [['polling'], ['websocket']]) {
      const client = await connect({ transports });
      await echoes(client, ['a'.repeat(100_000), 'ä'.repeat(50_000)]);
      const bytes = Buffer.alloc(100_000, 'binary');
      client.socket.send(bytes);
      const [received] = await client.receive(1);
      assert.ok(Buffer.from(received).equals(bytes));
      await close(client);
    }
  },

  async tooLarge() {
    for (const transports of [['polling'], ['websocket']]) {
      const client = await connect({ transports });
      client.socket.send('x'.repeat(2000));
      await client.until(() => client.closed);
      assert.deepEqual(client.messages, []);
    }
    const sid = sidOf(await request(''));
    const response = await request(`&sid=${sid}`, { method: 'POST', body: `4${'x'.repeat(2000)}` });
    assert.equal(response.status, 413);
  },

  async compression() {
    const response = await compressedEcho();
    assert.equal(response.headers['content-encoding'], 'gzip');
    assert.ok(response.body.length < 1000);
    const { gunzipSync } = await import('node:zlib');
    assert.equal(gunzipSync(response.body).toString(), `4${'x'.repeat(5000)}`);
  },

  async noCompression() {
    const response = await compressedEcho();
    assert.equal(response.headers['content-encoding'], undefined);
    assert.equal(response.body.toString(), `4${'x'.repeat(5000)}`);
  },

  async cookie() {
    const response = await request('');
    assert.deepEqual(response.headers['set-cookie'],
      [`io=${sidOf(response)}; Path=/x; HttpOnly; SameSite=Strict`]);
  },

  async foreignOrigin() {
    for (const origin of ['http://a.example', 'http://b.example']) {
      const { status, headers } = await withOrigin(origin);
      assert.equal(status, 200);
      assert.equal(headers['access-control-allow-origin'], origin);
      assert.equal(headers['access-control-allow-credentials'], 'true');
    }
    const refused = await withOrigin('http://c.example');
    assert.equal(refused.headers['access-control-allow-origin'], undefined);
    assert.ok(refused.status >= 400, `status ${refused.status}`);
  },

  async sameOrigin() {
    assert.equal((await withOrigin(origin)).status, 200);
    assert.ok((await withOrigin('http://a.example')).status >= 400);
    const client = open({ transports: ['websocket'], extraHeaders: { Origin: 'http://a.example' } });
    await client.until(() => client.error || client.open);
    assert.ok(client.error, 'a WebSocket of a foreign origin was let in');
  },

  async anyOrigin() {
    const { status, headers } = await withOrigin('http://a.example');
    assert.equal(status, 200);
    assert.ok(['*', 'http://a.example'].includes(headers['access-control-allow-origin']));
    assert.equal(headers['access-control-allow-credentials'], undefined);
  },

  async noCors() {
    const { status, headers } = await withOrigin('http://a.example');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], undefined);
  },

  async refused() {
    for (const transports of [['polling'], ['websocket']]) {
      const client = open({ transports });
      await client.until(() => client.error || client.open);
      assert.ok(client.error, `let in over ${transports}`);
    }
  },

  async rejection() {
    await scenarios.refused();
    const response = await request('');
    assert.equal(response.status, 401);
    assert.equal(JSON.parse(response.body), 'go away');
  },

  async missingPing() {
    for (const transports of [['polling'], ['websocket'], undefined]) {
      const client = await connect({ transports });
      clearTimeout(client.socket.pingIntervalTimer);
      client.socket.off('heartbeat'); // the client would give the server up as soon
      clearTimeout(client.socket.pingTimeoutTimer);
      await client.until(() => client.closed);
    }
  },

  async missingPong() {
    for (const transports of [['polling'], ['websocket']]) {
      const client = await connect({ transports });
      const sendPacket = client.socket._sendPacket.bind(client.socket);
      client.socket._sendPacket = (type, ...rest) => type === 'pong' || sendPacket(type, ...rest);
      await client.until(() => client.closed);
    }
  },

  // In version 3 longer than the server waits for a client that sends nothing.
  async heartbeats() {
    const wanted = isVersion3 ? 13 : 5;
    for (const transports of [['polling'], ['websocket']]) {
      const client = await connect({ transports });
      await new Promise(resolve => {
        let count = 0;
        client.socket.on(isVersion3 ? 'pong' : 'ping', () => { if (++count === wanted) resolve(); });
      });
      await echoes(client, ['still here']);
      await close(client);
    }
  },

  async upgradeTimeout() {
    const sid = sidOf(await request(''));
    const candidate = new WebSocket(
      `${address.replace(/^http/, 'ws')}?EIO=4&transport=websocket&sid=${sid}`);
    candidate.on('open', () => candidate.send('2probe'));
    await new Promise(resolve => candidate.on('close', resolve));
    await request(`&sid=${sid}`, { method: 'POST', body: '4still polling' });
    let body = '6';
    while (body === '6') body = (await request(`&sid=${sid}`)).body.toString();
    assert.equal(body, '4still polling');
  },

  // The silent client is only missed when it polls; another one's heartbeats show the time.
  async noMonitor() {
    const sid = sidOf(await request(''));
    await scenarios.heartbeats();
    assert.equal((await request(`&sid=${sid}`)).status, 400);
  },

  async broadcast() {
    const clients = await Promise.all([['polling'], ['websocket'], ['websocket']]
      .map(transports => connect({ transports })));
    clients[0].socket.send('to everyone');
    for (const client of clients) assert.deepEqual(await client.receive(1), ['to everyone']);
    await Promise.all(clients.map(close));
  },

  async serverTerminated() {
    const upgrading = await connect();
    await upgrading.until(() => upgrading.upgrade);
    const clients = [upgrading, await connect({ transports: ['polling'] }),
      await connect({ transports: ['websocket'] })];
    for (const client of clients) await echoes(client, ['hello']);
    process.kill(Number(pid), 'SIGTERM');
    for (const client of clients) await client.until(() => client.closed);
  },
};

// Ends by itself when all went well: closing a polling client is a request that must still go out.
scenarios[scenarioName]().catch(error => {
  console.error(error);
  process.exit(1);
});
