// SPDX-License-Identifier: MIT
// usage: node soakclients.mjs URL SECONDS CLIENTS
// Keeps CLIENTS clients of Node's engine.io-client at the engineio-echo at URL for SECONDS: over
// polling, over WebSocket and by an upgrade. Each sends numbered messages with a checksum, expects
// every one back once and in order, leaves and makes room for the next. Prints a summary as JSON;
// exit status 0 when nothing was lost, doubled, damaged or out of order and no session broke.
import { createHash } from 'node:crypto';
import { Agent } from 'node:http';
import { Socket } from 'engine.io-client';

const [address, seconds, clientCount] = process.argv.slice(2);
const { origin, pathname } = new URL(address);
const end = performance.now() + Number(seconds) * 1000;
const kinds = [['polling'], ['websocket'], ['polling', 'websocket']];
const window = 4; // messages under way
const patience = 30_000; // ms without an echo
const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const summary = { sessions: 0, upgrades: 0, messages: 0, bytes: 0, worstEcho: 0, failures: [] };

const random = (least, most) => least + Math.floor(Math.random() * (most - least + 1));
const digest = text => createHash('sha1').update(text).digest('hex');
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms));

// "number checksum filling"; every third as binary.
function message(number) {
  const filling = 'ž'.repeat(random(0, 20) === 0 ? random(1_000, 20_000) : random(0, 100));
  const text = `${number} ${digest(`${number} ${filling}`)} ${filling}`;
  return number % 3 === 0 ? Buffer.from(text) : text;
}

function numberOf(data) {
  const [number, checksum, filling] = data.toString().split(' ');
  if (digest(`${number} ${filling}`) !== checksum) throw new Error('damaged');
  if (Buffer.isBuffer(data) !== (Number(number) % 3 === 0)) throw new Error('of the other kind');
  return Number(number);
}

// One client's life. Resolves when it has left with all its echoes, rejects with what went wrong.
function live(transports) {
  return new Promise((resolve, reject) => {
    const socket = new Socket(origin, { path: pathname, transports, agent, forceNew: true });
    const count = random(5, 60);
    const sentAt = [];
    let received = 0;
    const fail = reason => {
      finish();
      socket.close();
      reject(new Error(`${transports}: ${reason}, ${received} of ${sentAt.length} echoes`));
    };
    const watchdog = setInterval(() => {
      if (performance.now() - (sentAt[received] ?? performance.now()) > patience) fail('no echo');
    }, 1000);
    const slow = setTimeout(() => { if (!sentAt.length) fail('not opened'); }, patience);
    const finish = () => { clearInterval(watchdog); clearTimeout(slow); socket.off(); };
    const send = () => {
      const data = message(sentAt.length);
      sentAt.push(performance.now());
      summary.bytes += data.length;
      socket.send(data);
    };
    socket.on('open', () => { for (let i = 0; i < Math.min(window, count); ++i) send(); });
    socket.on('upgrade', () => { ++summary.upgrades; });
    socket.on('error', error => fail(`error ${error.message} ${error.description ?? ''}`));
    socket.on('close', reason => fail(`closed by ${reason}`));
    socket.on('message', async data => {
      try {
        const number = numberOf(data);
        if (number !== received) throw new Error(`number ${number} instead of ${received}`);
      } catch (error) {
        fail(error.message);
        return;
      }
      summary.worstEcho = Math.max(summary.worstEcho, performance.now() - sentAt[received]);
      ++summary.messages;
      if (++received === count) {
        // What would come twice comes while it stays a little.
        await sleep(random(0, 200));
        if (received !== count) return; // failed meanwhile
        finish();
        socket.close();
        resolve();
        return;
      }
      await sleep(random(0, 400));
      if (sentAt.length < count) send();
    });
  });
}

async function generations(index) {
  await sleep(random(0, 1000));
  for (let i = index; performance.now() < end; ++i) {
    ++summary.sessions;
    try {
      await live(kinds[i % kinds.length]);
    } catch (error) {
      summary.failures.push(error.message);
    }
  }
}

await Promise.all(Array.from({ length: Number(clientCount) }, (_, index) => generations(index)));
summary.failed = summary.failures.length;
summary.failures.length = Math.min(summary.failed, 20);
console.log(JSON.stringify(summary));
process.exit(summary.failed ? 1 : 0);
