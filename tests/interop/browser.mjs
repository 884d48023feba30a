// SPDX-License-Identifier: MIT
// usage: node browser.mjs CHROMIUM PROFILE URL STATE [PICTURE]
// Opens the echo server's page at URL in a Chromium without a window, waits until the page shows STATE,
// sends a message in its form and waits for the echo and a ping; PICTURE gets a screenshot (PNG).
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { WebSocket } from 'ws';

const [program, profile, url, state, picture] = process.argv.slice(2);
const Message = 'Grüße vom Browser 👋'; // 24 bytes of UTF-8

const browser = spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
  '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']);

function debuggerAddress() {
  return new Promise((resolve, reject) => {
    let log = '';
    browser.on('error', reject);
    browser.on('exit', () => reject(new Error(`the browser ended early:\n${log}`)));
    browser.stderr.on('data', data => {
      log += data;
      const match = log.match(/DevTools listening on (ws:\S+)/);
      if (match) resolve(match[1]);
    });
  });
}

async function attach(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  const pending = new Map();
  let sessionId, id = 0;
  socket.on('message', data => {
    const { id: answered, result, error } = JSON.parse(data);
    const waiting = pending.get(answered);
    if (waiting) error ? waiting.reject(new Error(error.message)) : waiting.resolve(result);
  });
  const call = (method, params = {}) => new Promise((resolve, reject) => {
    pending.set(++id, { resolve, reject });
    socket.send(JSON.stringify({ id, method, params, sessionId }));
  });
  const { targetId } = await call('Target.createTarget', { url });
  ({ sessionId } = await call('Target.attachToTarget', { targetId, flatten: true }));
  return call;
}

// Runs in the page: waits until the page shows it all, whenever it changes.
function scenario(wanted, message) {
  const shown = condition => new Promise(resolve => {
    const look = () => { if (condition()) { observer.disconnect(); resolve(); } };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
  const $ = id => document.getElementById(id);
  return (async () => {
    await shown(() => $('state') && $('state').textContent === wanted);
    if (wanted === 'closed') return 'closed';
    $('text').value = message;
    $('send').click();
    await shown(() => [...document.querySelectorAll('#log .in')].some(line => line.textContent.endsWith(message)));
    await shown(() => [...document.querySelectorAll('#log .note')].some(line => line.textContent.endsWith('ping')));
    return $('state').textContent;
  })();
}

async function main() {
  const call = await attach(await debuggerAddress());
  if (picture) await call('Emulation.setDeviceMetricsOverride',
    { width: 900, height: 600, deviceScaleFactor: 1, mobile: false });
  // The first evaluation may meet the blank page before the navigation; then there is no #state yet,
  // and the context goes away with the page.
  for (;;) {
    try {
      const { result, exceptionDetails } = await call('Runtime.evaluate', {
        expression: `(${scenario})(${JSON.stringify(state)}, ${JSON.stringify(Message)})`,
        awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      if (result.value !== state) throw new Error(`the page ended as ${result.value}`);
      break;
    } catch (error) {
      if (!/context|navigat/i.test(error.message)) throw error;
    }
  }
  if (picture) writeFileSync(picture, Buffer.from((await call('Page.captureScreenshot')).data, 'base64'));
  await call('Browser.close').catch(() => {});
}

function end(status) {
  if (browser.exitCode !== null) process.exit(status);
  browser.removeAllListeners('exit');
  browser.on('exit', () => process.exit(status));
  if (status) browser.kill();
}

process.on('SIGTERM', () => { browser.kill('SIGKILL'); process.exit(1); });
main().then(() => end(0), error => { console.error(error); end(1); });
