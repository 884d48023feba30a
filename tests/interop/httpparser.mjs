// SPDX-License-Identifier: MIT
// What Node's HTTP server makes of requests: node httpparser.mjs FILE, with the bytes of one
// connection in base64 on each line; prints a line of JSON for each, in the same order:
// { requests: [{ method, url, headers, body }], refusal } with bytes as latin1; refusal is null where
// Node was content, or only waited for more.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';

const Concurrent = 64;
const outcomes = new Map(); // by the client's port

function outcomeOf(port) {
    if (!outcomes.has(port))
        outcomes.set(port, { requests: [], refusal: null });
    return outcomes.get(port);
}

// The defaults of a server, among them its strict parser; no time limits, which depend on the machine.
const server = http.createServer({ keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 });
server.on('request', (request, response) => {
    const outcome = outcomeOf(request.socket.remotePort);
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('error', () => {}); // cut off: the client has ended
    request.on('end', () => {
        const { method, url, rawHeaders: headers } = request;
        outcome.requests.push({ method, url, headers, body: Buffer.concat(pieces).toString('latin1') });
        response.end();
    });
});
server.on('connect', ({ method, url, rawHeaders: headers, socket }) => {
    outcomeOf(socket.remotePort).requests.push({ method, url, headers, body: '' });
    socket.destroy();
});
server.on('clientError', (error, socket) => {
    const outcome = outcomeOf(socket.remotePort);
    // The bytes ended within a request; or came behind one that was to be the last.
    if (!['HPE_INVALID_EOF_STATE', 'HPE_CLOSED_CONNECTION', 'ECONNRESET'].includes(error.code))
        outcome.refusal ??= `${error.code}: ${error.reason}`;
    socket.destroy();
});

// What the server refuses behind its parser it answers itself.
function refusalIn(answer) {
    const status = /HTTP\/1\.1 ([45]\d\d) /.exec(answer);
    return status ? `status ${status[1]}` : null;
}

function exchange(bytes) {
    return new Promise((resolve) => {
        let answer = '';
        let port = 0;
        const socket = net.connect(server.address().port, '127.0.0.1', () => {
            port = socket.localPort;
            socket.end(bytes);
        });
        socket.setEncoding('latin1');
        socket.on('data', (piece) => (answer += piece));
        socket.on('error', () => {});
        socket.on('close', () => {
            const outcome = outcomeOf(port);
            outcomes.delete(port);
            outcome.refusal ??= refusalIn(answer);
            resolve(outcome);
        });
    });
}

server.listen(0, '127.0.0.1', async () => {
    const inputs = readFileSync(process.argv[2], 'latin1').trimEnd().split('\n');
    const results = [];
    let next = 0;
    const work = async () => {
        while (next < inputs.length) {
            const index = next++;
            results[index] = await exchange(Buffer.from(inputs[index], 'base64'));
        }
    };
    await Promise.all(Array.from({ length: Concurrent }, work));
    process.stdout.write(results.map((result) => JSON.stringify(result) + '\n').join(''));
    server.close();
});
