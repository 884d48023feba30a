// SPDX-License-Identifier: MIT
// Steers a page in a Chromium without a window.
import { spawn } from 'node:child_process';
import { WebSocket } from 'ws';

function debuggerAddress(browser) {
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

async function attach(address, url) {
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

// What the function returns in the page, or the promise of it. An evaluation may meet the page from before
// a navigation: it is refused there, or its context goes away.
async function evaluate(call, scenario, all) {
  for (;;) {
    try {
      const { result, exceptionDetails } = await call('Runtime.evaluate', {
        expression: `if (location.protocol === 'about:' || window.isLeft) throw new Error('before the navigation');
          (${scenario})(...${JSON.stringify(all)})`, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    } catch (error) {
      if (!/context|navigat/i.test(error.message)) throw error;
    }
  }
}

async function reload(call) {
  await evaluate(call, () => { window.isLeft = true; }, []);
  await call('Page.reload');
}

// Runs work({ call, evaluate, reload }) on the page at url and ends the process with its success.
export function steer(program, profile, url, work) {
  const browser = spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage',
    '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank']);

  async function run() {
    const call = await attach(await debuggerAddress(browser), url);
    await work({ call, evaluate: (scenario, ...all) => evaluate(call, scenario, all), reload: () => reload(call) });
    await call('Browser.close').catch(() => {});
  }

  function end(status) {
    if (browser.exitCode !== null) process.exit(status);
    browser.removeAllListeners('exit');
    browser.on('exit', () => process.exit(status));
    if (status) browser.kill();
  }

  process.on('SIGTERM', () => { browser.kill('SIGKILL'); process.exit(1); });
  run().then(() => end(0), error => { console.error(error); end(1); });
}
