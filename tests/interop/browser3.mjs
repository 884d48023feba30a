// SPDX-License-Identifier: MIT
// usage: node browser3.mjs CHROMIUM PROFILE URL OPTIONS
// Loads engine.io-client 3 into a page of the echo server at URL, in a Chromium without a window, and
// talks with the client's OPTIONS (JSON): text, bytes, and pings over two intervals. Prints which
// transport it came to, and whether requests and responses of polls were bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { steer } from './chromium.mjs';

const [program, profile, url, options] = process.argv.slice(2);
const library = readFileSync(new URL('node_modules/engine.io-client-3/engine.io.js', import.meta.url), 'utf8');
const texts = ['hello', 'Grüße, 世界 🎉', '', 'line\nbreak \u2028 \\n \\\\n \\\\ "quoted" & +'];

async function scenario(library, texts, options) {
  if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve));
  let sentBytes = false, receivedBytes = false;
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    if (body && typeof body !== 'string') sentBytes = true;
    this.addEventListener('load', () => {
      if (this.getResponseHeader('Content-Type') === 'application/octet-stream') receivedBytes = true;
    });
    return send.call(this, body);
  };
  (0, eval)(library);

  return new Promise((resolve, reject) => {
    const socket = new eio.Socket(location.origin, options);
    socket.binaryType = 'arraybuffer';
    const bytes = Uint8Array.from({ length: 256 }, (_, n) => n).buffer;
    const wanted = [...texts, bytes, 'between', bytes];
    const received = [];
    let pongs = 0;
    const begin = () => { for (const message of wanted) socket.send(message); };
    const look = () => {
      if (received.length < wanted.length || pongs < 2) return;
      socket.off('close');
      const transport = socket.transport.name;
      socket.on('close', () => resolve({ received, transport, sentBytes, receivedBytes }));
      socket.close();
    };
    const upgrades = !options.transports;
    socket.on(upgrades ? 'upgrade' : 'open', begin);
    socket.on('message', data => {
      received.push(data instanceof ArrayBuffer ? [...new Uint8Array(data)] : data ?? '');
      look();
    });
    socket.on('pong', () => { ++pongs; look(); });
    socket.on('error', error => reject(new Error(`${error.message} ${error.description}`)));
    socket.on('close', reason => reject(new Error(`closed: ${reason}`)));
  });
}

steer(program, profile, url, async page => {
  const { received, transport, sentBytes, receivedBytes } = await page.evaluate(scenario, library, texts, JSON.parse(options));
  const bytes = Array.from({ length: 256 }, (_, n) => n);
  assert.deepEqual(received, [...texts, bytes, 'between', bytes]);
  console.log(`${transport}${sentBytes ? ', sent bytes' : ''}${receivedBytes ? ', received bytes' : ''}`);
});
