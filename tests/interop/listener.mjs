// SPDX-License-Identifier: MIT
// usage: node listener.mjs URL
// Connects to the server at URL by Node's engine.io-client and prints what comes, a line each.
import { Socket } from 'engine.io-client';

const { origin, pathname } = new URL(process.argv[2]);
const socket = new Socket(origin, { path: pathname });
socket.on('upgrade', () => console.log(`upgraded ${socket.id}`));
socket.on('message', data => console.log(typeof data === 'string' ? `text ${data}` : `binary ${Buffer.from(data).toString('hex')}`));
socket.on('close', reason => console.log(`closed ${reason}`));
socket.on('error', error => { console.error(error); process.exitCode = 1; });
