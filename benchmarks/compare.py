#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares engineio-echo with Node's engine.io: the server on core 0, the load on core 1, interleaved.

usage: compare.py ECHO LOAD [--rounds N] [--seconds S]
"""
import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SCENARIOS = {
    "100 clients, 32 B, ping-pong": ["--clients", "100", "--size", "32"],
    "1 client, 32 B, ping-pong": ["--clients", "1", "--size", "32"],
    "100 clients, 32 B, 16 in flight": ["--clients", "100", "--size", "32", "--in-flight", "16"],
    "10 clients, 64 KiB text": ["--clients", "10", "--size", "65536"],
    "10 clients, 64 KiB binary": ["--clients", "10", "--size", "65536", "--binary"],
}


def pinned(core, command):
    if shutil.which("taskset") and (os.cpu_count() or 1) > 1:
        return ["taskset", "-c", str(core), *command]
    return command


def measure(server, load):
    """Messages a second and the p99 of the round trip in microseconds."""
    process = subprocess.Popen(pinned(0, server), stdout=subprocess.PIPE, text=True)
    try:
        port = re.search(r":(\d+)/", process.stdout.readline()).group(1)
        output = subprocess.run(
            pinned(1, [*load, "--port", port]), check=True, capture_output=True, text=True
        ).stdout
    finally:
        process.terminate()
        process.wait()
    rate, p99 = re.search(r"(\d+) messages/s.*p99 (\d+) us", output).groups()
    return int(rate), int(p99)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("echo")
    parser.add_argument("load")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    arguments = parser.parse_args()

    modules = HERE.parent / "tests" / "interop" / "node_modules"
    servers = {"engineio-echo": [arguments.echo, "--port", "0"]}
    if shutil.which("node") and (modules / "engine.io").exists():
        os.environ["ENGINEIO_NODE_MODULES"] = str(modules)
        servers["node engine.io"] = ["node", str(HERE / "peers" / "node-echo.mjs"), "0"]
    else:
        print("Node's engine.io is not installed (./dev test installs it): measuring ours alone")

    print(f"{'scenario':34}{'server':16}{'messages/s':>12}{'p99 us':>9}{'ratio':>8}")
    for scenario, options in SCENARIOS.items():
        load = [arguments.load, *options, "--seconds", str(arguments.seconds)]
        results = {name: [] for name in servers}
        for _ in range(arguments.rounds):
            for name, command in servers.items():
                results[name].append(measure(command, load))
        rates = {n: statistics.median(rate for rate, _ in rows) for n, rows in results.items()}
        for name, rows in results.items():
            p99 = statistics.median(p for _, p in rows)
            peer = rates.get("node engine.io")
            ratio = f"{rates[name] / peer:.2f}" if peer else "-"
            print(f"{scenario:34}{name:16}{rates[name]:>12.0f}{p99:>9.0f}{ratio:>8}")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
