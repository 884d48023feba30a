# SPDX-License-Identifier: MIT
"""usage: autobahnclient.py SCENARIO URL

Talks to the engineio-echo at URL by Autobahn's WebSocket client. Exit status 0 when every echo was
right and the connection has closed as it should.
"""
import asyncio
import os
import random
import sys
from urllib.parse import urlsplit

from autobahn.asyncio.websocket import WebSocketClientFactory, WebSocketClientProtocol
from autobahn.websocket.compress import (
    PerMessageDeflateOffer, PerMessageDeflateResponse, PerMessageDeflateResponseAccept)

PATIENCE = 30  # seconds

scenario, url = sys.argv[1:]
parts = urlsplit(url)

random.seed(1)
TEXTS = ['', 'hello', 'Grüße, 世界 🎉', *('{"n":%d}' % n * n for n in (1, 10, 100, 1000, 5000))]
BINARIES = [b'\0', bytes(range(256)), *(random.randbytes(n) for n in (125, 126, 65535, 65536, 300000))]


def deflate(offer):
    def accept(response):
        if isinstance(response, PerMessageDeflateResponse):
            return PerMessageDeflateResponseAccept(response)
        return None
    return {'perMessageCompressionOffers': [offer], 'perMessageCompressionAccept': accept}


OPTIONS = {
    'plain': {},
    'fragments_of_7': {'autoFragmentSize': 7},
    'fragments_of_1000': {'autoFragmentSize': 1000},
    'pings': {'autoPingInterval': 0.05, 'autoPingTimeout': 5, 'autoPingSize': 125},
    'deflate': deflate(PerMessageDeflateOffer()),
    'deflate_without_context': deflate(PerMessageDeflateOffer(request_no_context_takeover=True)),
    'deflate_small_window': deflate(PerMessageDeflateOffer(request_max_window_bits=9)),
    'deflate_fragments': {'autoFragmentSize': 50, **deflate(PerMessageDeflateOffer())},
}
result = asyncio.new_event_loop().create_future()


class Client(WebSocketClientProtocol):
    """Sends each message when the one before has come back; all at once in the end."""

    def onOpen(self):
        self.expected = None
        self.all = [*TEXTS, *BINARIES]
        self.left = list(self.all)
        self.burst = []
        if scenario.startswith('deflate'):
            assert self._perMessageCompress is not None, 'the server does not compress'

    def onMessage(self, payload, isBinary):
        received = payload if isBinary else payload.decode()
        if not isBinary and received[0] == '0':
            return self.next()
        if not isBinary and received[0] == '2':
            return self.sendMessage(b'3')
        if not isBinary:
            received = received[1:]
        wanted = self.burst.pop(0) if self.burst else self.expected
        assert received == wanted, f'{received[:60]!r} instead of {wanted[:60]!r}'
        if not self.burst:
            self.next()

    def emit(self, message):
        if isinstance(message, bytes):
            self.sendMessage(message, isBinary=True)
        else:
            self.sendMessage(b'4' + message.encode())

    def next(self):
        if self.left:
            self.expected = self.left.pop(0)
            self.emit(self.expected)
        elif self.all:
            self.burst, self.all = self.all, []
            for message in self.burst:
                self.emit(message)
        else:
            self.sendClose(1000)

    def onClose(self, wasClean, code, reason):
        result.set_result((wasClean, code, reason))


async def main():
    factory = WebSocketClientFactory(
        f'ws://{parts.netloc}{parts.path}?EIO=4&transport=websocket')
    factory.protocol = Client
    factory.setProtocolOptions(openHandshakeTimeout=PATIENCE, closeHandshakeTimeout=PATIENCE, **OPTIONS[scenario])
    await loop.create_connection(factory, parts.hostname, parts.port)
    outcome = await asyncio.wait_for(result, PATIENCE)
    assert outcome[:2] == (True, 1000), outcome


loop = result.get_loop()
loop.set_exception_handler(lambda loop, context: (print(context, file=sys.stderr), os._exit(1)))
loop.run_until_complete(main())
