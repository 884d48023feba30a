#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares engineio-echo with Node's engine.io under the same load and prints a table.

The server has one core and the load another one; the servers take turns. benchmarks/README.md says
how to read the table. Exits with 1 when a scenario could not be measured.
"""
import argparse
import json
import os
import resource
import shutil
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left behind among the sources

from comparison.processes import Failed, Process, started, starts
from comparison.report import NODE, OURS, print_notes, print_table
from comparison.scenarios import SCENARIOS, VARIANTS

PEER = Path(__file__).resolve().parent / "peers" / "node-echo.mjs"
SETTLING = 2  # s, from the last session's opening to the measuring of idle ones
OPENING = 90  # s, that all sessions may take
LONGEST_IDLE = 600  # s; idle sessions go before, when the load's input ends


def say(text):
    print(f"compare: {text}", file=sys.stderr, flush=True)


def values_of(line):
    return dict(pair.split("=", 1) for pair in line.split())


def measure_rate(server, load, seconds):
    load.read_line(OPENING)  # the warm-up is over
    used = server.processor_seconds()
    values = values_of(load.read_line(seconds + 30))
    used = server.processor_seconds() - used
    rate = float(values["rate"])
    return {
        "value": rate,
        "p99_us": int(values["p99_us"]),
        "max_us": int(values["max_us"]),
        "load_cpu": float(values["load_cpu"]),
        "server_cpu": used / seconds,
        "per_cpu_second": rate * seconds / used if used else None,
    }


def measure_memory(server, load, seconds):
    before = server.resident_bytes()
    sessions = int(values_of(load.read_line(OPENING))["sessions"])
    time.sleep(SETTLING)
    after = server.resident_bytes()
    load.end_input()
    load.read_line(OPENING)  # or it tells that a session was closed
    return {"value": (after - before) / sessions}


def measure_processor(server, load, seconds):
    load.read_line(OPENING)
    time.sleep(SETTLING)
    start, used = time.monotonic(), server.processor_seconds()
    time.sleep(max(seconds, 5))  # the processor's time is counted in hundredths of a second
    share = (server.processor_seconds() - used) / (time.monotonic() - start)
    load.end_input()
    values = values_of(load.read_line(OPENING))
    seen = {key: int(values[key]) for key in ("pings", "late", "missed", "worst_gap_ms")}
    return {"value": 100 * share, **seen}


IDLE = {"idle-memory": measure_memory, "idle-cpu": measure_processor}


def measure(arguments, key, server_command):
    scenario = SCENARIOS[key]
    with started([*server_command, *scenario.server.split()]) as (server, port, _):
        seconds = LONGEST_IDLE if key in IDLE else arguments.seconds
        options = ["--port", port, "--seconds", str(seconds)]
        with Process(1, [arguments.load, *scenario.load.split(), *options]) as load:
            return IDLE.get(key, measure_rate)(server, load, arguments.seconds)


def measure_all(arguments, servers, keys):
    """By scenario and server: the figures of each round, or the reason why there are none."""
    results = {}
    for key in keys:
        rows = results[key] = {name: [] for name in servers}
        for turn in range(arguments.rounds):
            # Not always the same one first, which finds the machine as the last scenario left it.
            names = list(servers)[:: -1 if turn % 2 else 1]
            for name in names:
                if isinstance(rows[name], str):
                    continue
                try:
                    rows[name].append(measure(arguments, key, servers[name]))
                    say(f"{key}, {name}, round {turn + 1}: {rows[name][-1]}")
                except (Failed, OSError, KeyError, ValueError) as failure:
                    rows[name] = str(failure) or type(failure).__name__
                    say(f"{key}, {name}: FAILED: {rows[name]}")
    return results


def find_servers(echo):
    """The servers to compare, and what Node's says about itself."""
    servers = {OURS: [echo, "--port", "0"]}
    for name, options in VARIANTS.items():
        command = [echo, "--port", "0", *options]
        works, reason = starts(command)
        if works:
            servers[name] = command
        else:
            say(f"without {name}: {reason}")
    node = [shutil.which("node") or "node", str(PEER), "--port", "0"]
    works, about = starts(node)
    if works:
        servers[NODE] = node
        return servers, about
    say(f"without Node, so without ratios (./dev bench installs it): {about}")
    return servers, "without Node's engine.io, which is not installed"


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("echo", help="the program engineio-echo")
    parser.add_argument("load", help="the program engineio-load")
    parser.add_argument(
        "--only",
        metavar="NAME",
        action="append",
        choices=SCENARIOS,
        help="repeatable; one of " + ", ".join(SCENARIOS),
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--json", metavar="FILE", help="for every round's figures")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # the servers inherit it
    cores = len(os.sched_getaffinity(0))
    if cores < 2:
        say("one core only: the load takes the server's time")

    servers, peer = find_servers(arguments.echo)
    about = (
        f"{peer}; {cores} cores, at most {most} open files; "
        f"medians of {arguments.rounds} rounds of {arguments.seconds:g} s"
    )
    results = measure_all(arguments, servers, arguments.only or SCENARIOS)
    print(about + "\n")
    print_table(results, servers)
    print()
    complete = print_notes(results)
    if arguments.json:
        Path(arguments.json).write_text(json.dumps({"about": about, "results": results}, indent=2))
    return 0 if complete else 1


if __name__ == "__main__":
    sys.exit(main())
