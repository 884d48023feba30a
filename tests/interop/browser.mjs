// SPDX-License-Identifier: MIT
// usage: node browser.mjs CHROMIUM PROFILE URL STATE [PICTURE]
// Opens the echo server's page at URL in a Chromium without a window, waits until the page shows STATE,
// sends a message in its form and waits for the echo and a ping; PICTURE gets a screenshot (PNG).
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { steer } from './chromium.mjs';

const [program, profile, url, state, picture] = process.argv.slice(2);
const Message = 'Grüße vom Browser 👋'; // 24 bytes of UTF-8

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

steer(program, profile, url, async page => {
  if (picture) await page.call('Emulation.setDeviceMetricsOverride',
    { width: 900, height: 600, deviceScaleFactor: 1, mobile: false });
  assert.equal(await page.evaluate(scenario, state, Message), state);
  if (picture) writeFileSync(picture, Buffer.from((await page.call('Page.captureScreenshot')).data, 'base64'));
});
