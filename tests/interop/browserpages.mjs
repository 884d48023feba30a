// SPDX-License-Identifier: MIT
// usage: node browserpages.mjs CHROMIUM PROFILE URL SCENARIO [ARGUMENTS AS JSON]
// Opens the page at URL in a Chromium without a window and does what a person there would do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { steer } from './chromium.mjs';

const [program, profile, url, name, json = '{}'] = process.argv.slice(2);
const given = JSON.parse(json);
const library = readFileSync(new URL('node_modules/engine.io-client/dist/engine.io.min.js', import.meta.url), 'utf8');

// All of these run in the page.
const inPage = {
  // Waits for what the page shows whenever it changes.
  shows: async function (selector, pattern) {
    const text = () => document.querySelector(selector)?.textContent ?? '';
    await new Promise(resolve => {
      const look = () => { if (new RegExp(pattern).test(text())) { observer.disconnect(); resolve(); } };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });
    return text();
  },

  say: function (text) {
    document.getElementById('text').value = text;
    document.querySelector('form button').click();
  },

  // Of the suite's own report.
  results: function () {
    const titles = kind => [...document.querySelectorAll(`.test.${kind} h2`)].map(title => title.textContent);
    return { passed: titles('pass').length, failed: titles('fail'), pending: titles('pending') };
  },

  // One session with another server: a message and its echo, or why there is none.
  connect: async function (library, server, options) {
    if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve));
    (0, eval)(library);
    return new Promise(resolve => {
      const socket = eio(server, options);
      const talk = () => { socket.on('message', echo => { resolve(`${socket.transport.name}: ${echo}`); socket.close(); });
        socket.send('hello'); };
      socket.on(options.transports ? 'open' : 'upgrade', talk);
      socket.on('error', error => resolve(`error: ${error.message}`));
    });
  },
};

const scenarios = {
  async conformance(page) {
    await page.evaluate(inPage.shows, 'title', '^done');
    const { passed, failed, pending } = await page.evaluate(inPage.results);
    assert.deepEqual({ failed, pending }, { failed: [], pending: [] });
    console.log(passed);
  },

  // Comes in, speaks, reloads the page, comes in again.
  async chat(page) {
    await page.evaluate(inPage.shows, '#state', '^connected');
    for (const person of ['Ada', 'Grace']) {
      await page.evaluate(inPage.say, person);
      await page.evaluate(inPage.shows, '#log', `${person} has come in`);
      await page.evaluate(inPage.say, 'Grüße 👋');
      await page.evaluate(inPage.shows, '#log', `${person}: Grüße 👋`);
      assert.match(await page.evaluate(inPage.shows, '#state', 'here'), /^1 person here/);
      await page.reload();
      await page.evaluate(inPage.shows, '#state', '^connected');
    }
  },

  // The network goes, and comes back.
  async offline(page) {
    const network = offline => page.call('Network.emulateNetworkConditions',
      { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
    await page.call('Network.enable');
    await page.evaluate(inPage.shows, '#state', '^connected');
    await page.evaluate(inPage.say, 'Ada');
    await page.evaluate(inPage.shows, '#log', 'Ada has come in');
    await network(true);
    await page.evaluate(inPage.shows, '#state', '^disconnected');
    await network(false);
    await page.reload();
    await page.evaluate(inPage.shows, '#state', '^connected');
    await page.evaluate(inPage.say, 'Ada again');
    await page.evaluate(inPage.shows, '#log', 'Ada again has come in');
  },

  // Twice: the second time the browser has the cookie of the first.
  async connect(page) {
    for (let i = 0; i < 2; ++i)
      console.log(await page.evaluate(inPage.connect, library, given.server, given.options));
  },
};

steer(program, profile, url, scenarios[name]);
