# SPDX-License-Identifier: MIT
"""What is measured, and the ratios to Node's engine.io that are to be reached."""
from __future__ import annotations

from dataclasses import dataclass

# What else engineio-echo can be, by its options; one that it refuses to start with is left out.
VARIANTS = {
    "--threads 1": ["--threads", "1"],
    "Qt websockets": ["--ws-engine", "qt"],
}


@dataclass(frozen=True)
class Scenario:
    title: str
    unit: str
    load: str
    required: float | None = None
    less_is_better: bool = False
    server: str = ""


SCENARIOS = {
    "ping-pong": Scenario(
        "ping-pong, 100 clients, 32 B", "messages/s", "ping-pong --clients 100 --size 32", 2
    ),
    "latency": Scenario(
        "ping-pong, 1 client, 32 B", "messages/s", "ping-pong --clients 1 --size 32"
    ),
    "in-flight": Scenario(
        "100 clients, 32 B, 16 in flight",
        "messages/s",
        "ping-pong --clients 100 --size 32 --in-flight 16",
        15,
    ),
    "text": Scenario(
        "10 clients, 64 KiB text", "messages/s", "ping-pong --clients 10 --size 65536", 1.5
    ),
    "binary": Scenario(
        "10 clients, 64 KiB binary", "messages/s", "ping-pong --clients 10 --size 65536 --binary", 1
    ),
    "connect": Scenario(
        "websocket connections, 50 at once", "connections/s", "connect --clients 50", 3
    ),
    "idle-memory": Scenario(
        "an idle session's memory, of 5 000", "bytes", "idle --clients 5000", 0.7, True
    ),
    "idle-cpu": Scenario(
        "10 000 idle sessions, 1 s pings",
        "% of a core",
        "idle --clients 10000",
        0.5,
        True,
        "--ping-interval 1000",
    ),
    "broadcast": Scenario(
        "broadcast to 1 000, 32 B",
        "deliveries/s",
        "broadcast --clients 1000 --size 32",
        4,
        server="--broadcast",
    ),
    "polling-handshake": Scenario(
        "polling handshakes, 50 at once", "handshakes/s", "polling-handshake --clients 50", 4
    ),
    "polling-echo": Scenario(
        "polling echo, 100 clients, 32 B", "messages/s", "polling-echo --clients 100 --size 32", 4
    ),
    "upgrade": Scenario("upgrades, 50 at once", "upgrades/s", "upgrade --clients 50 --size 32", 3),
    "polling-compressed": Scenario(
        "polling echo, 20 clients, 16 KiB gzip",
        "messages/s",
        "polling-compressed --clients 20 --size 16384",
    ),
}
