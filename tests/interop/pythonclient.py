# SPDX-License-Identifier: MIT
"""usage: pythonclient.py SCENARIO URL PID

Talks to the engineio-echo at URL, process PID, by python-engineio's client. Exit status 0 when all
went as the scenario says.
"""
import os
import queue
import signal
import sys
import threading
from urllib.parse import urlsplit

import engineio

PATIENCE = 20  # seconds

name, url, pid = sys.argv[1:]
path = urlsplit(url).path


class EchoClient(engineio.Client):
    """A client whose messages, pings and end can be awaited."""

    def __init__(self, transports=None):
        super().__init__(handle_sigint=False)
        self.inbox = queue.Queue()
        self.pings = threading.Semaphore(0)
        self.ended = threading.Event()
        self.on('message', self.inbox.put)
        self.on('disconnect', self.ended.set)
        self.connect(url, transports=transports, engineio_path=path)

    def _receive_packet(self, pkt):
        super()._receive_packet(pkt)
        if pkt.packet_type == engineio.packet.PING:
            self.pings.release()

    def expect_echo(self, message, answer=None):
        # One at a time: this client hands every message to a thread of its own, in no order.
        self.send(message)
        received = self.inbox.get(timeout=PATIENCE)
        expected = message if answer is None else answer
        assert received == expected, f'{str(received)[:60]!r} instead of {str(expected)[:60]!r}'


def talk(transports, expected_transport):
    client = EchoClient(transports)
    messages = ['hello', '', 'line\nbreak', 'x' * 5000]
    if expected_transport == 'websocket':
        messages.append('Grüße, 世界 🎉')  # over polling this client sends Latin-1 or fails
    for message in messages:
        client.expect_echo(message)
    assert client.transport() == expected_transport, client.transport()
    client.disconnect()


def polling():
    talk(['polling'], 'polling')


def polling_by_server():
    talk(None, 'polling')


def websocket():
    talk(['websocket'], 'websocket')


def upgrade():
    talk(None, 'websocket')


def each_transport():
    return [['polling'], ['websocket'], None]


def binary():
    for transports in each_transport():
        client = EchoClient(transports)
        client.expect_echo(bytes(range(256)))
        client.expect_echo(b'4')
        client.disconnect()


def json():
    for transports in each_transport():
        client = EchoClient(transports)
        client.expect_echo({'user': {'id': 42}, 'tags': ['a', 'ä', None, True, 1.5]})
        client.expect_echo([1, 2, {'three': 3}])
        client.disconnect()


def large():
    for transports in each_transport():
        client = EchoClient(transports)
        client.expect_echo('a' * 100_000)
        client.expect_echo(bytes(100_000))
        client.disconnect()


def heartbeats(transports):
    client = EchoClient(transports)
    for _ in range(6):
        assert client.pings.acquire(timeout=PATIENCE), 'no ping'
    client.expect_echo('still here')
    client.disconnect()


def heartbeats_polling():
    heartbeats(['polling'])


def heartbeats_websocket():
    heartbeats(['websocket'])


def rejection():
    for transports in each_transport():
        try:
            EchoClient(transports)
        except engineio.exceptions.ConnectionError:
            continue
        raise AssertionError(f'let in over {transports}')


def server_terminated():
    clients = [EchoClient(transports) for transports in each_transport()]
    for client in clients:
        client.expect_echo('hello')
    os.kill(int(pid), signal.SIGTERM)
    for client in clients:
        assert client.ended.wait(PATIENCE), f'{client.transport()} client was not closed'


globals()[name]()
