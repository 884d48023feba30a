# SPDX-License-Identifier: MIT
"""The table of medians and ratios, and what is to be known about the figures."""
import statistics

from comparison.scenarios import SCENARIOS

OURS = "ours"
NODE = "Node"
SATURATED = 0.9  # of the load's core: then the figure may be the load's, not the server's
TEXT_COLUMNS = (0, 1)


def median(rows, key):
    """None without figures: the scenario failed, the server isn't there, or it has no such figure."""
    if not isinstance(rows, list):
        return None
    values = [row[key] for row in rows if row.get(key) is not None]
    return statistics.median(values) if values else None


def ratio_of(one, other):
    return one / other if one is not None and other else None


def shown(number, digits=2):
    return "-" if number is None else f"{number:,.{digits}f}".replace(",", " ")


def figure(rows, unit):
    if isinstance(rows, str):
        return "failed"
    return shown(median(rows, "value"), 1 if unit.startswith("%") else 0)


def ratio_to_node(rows, name, key):
    return ratio_of(median(rows[name], key), median(rows.get(NODE), key))


def variant_cell(scenario, rows, name):
    ratio = shown(ratio_to_node(rows, name, "value"))
    p99_ratio = shown(ratio_to_node(rows, name, "p99_us"))
    return f"{figure(rows[name], scenario.unit)} ({ratio}; p99 {p99_ratio})"


def verdict(scenario, ratio):
    if ratio is None or not scenario.required:
        return ""
    if scenario.less_is_better:
        return "ok" if ratio <= scenario.required else "above"
    return "ok" if ratio >= scenario.required else "below"


def table_row(scenario, rows):
    ratio = ratio_to_node(rows, OURS, "value")
    p99_ratio = ratio_to_node(rows, OURS, "p99_us")
    limit = "≤ " if scenario.less_is_better else "≥ "
    return [
        scenario.title,
        scenario.unit,
        figure(rows[OURS], scenario.unit),
        *(variant_cell(scenario, rows, name) for name in rows if name not in (OURS, NODE)),
        *(figure(rows[name], scenario.unit) for name in rows if name == NODE),
        shown(ratio),
        limit + shown(scenario.required) if scenario.required else "-",
        verdict(scenario, ratio),
        shown(median(rows[OURS], "p99_us"), 0),
        shown(p99_ratio),
        "" if p99_ratio is None else "ok" if p99_ratio <= 1 else "above",
        shown(ratio_to_node(rows, OURS, "per_cpu_second")),
    ]


def print_table(results, servers):
    head = ["scenario", "unit", *servers, "ratio", "required", "", "p99 us", "p99 ratio", "",
            "by CPU"]
    table = [head, *(table_row(SCENARIOS[key], rows) for key, rows in results.items())]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    for number, row in enumerate(table):
        print("| " + " | ".join(
            cell.ljust(width) if column in TEXT_COLUMNS else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths))) + " |")
        if number == 0:
            print("|" + "|".join(
                "-" * (width + 1) + ("-" if column in TEXT_COLUMNS else ":")
                for column, width in enumerate(widths)) + "|")


def notes_of(key, name, row):
    if isinstance(row, str):
        yield f"FAILED: {key}, {name}: {row}"
        return
    share = median(row, "load_cpu") or 0
    if share > SATURATED:
        yield (f"{key}, {name}: the load used {share:.0%} of its core; the server may be faster "
               "than this figure")
    if missed := median(row, "missed"):
        yield f"{key}, {name}: {missed:.0f} sessions went without a ping for two intervals"
    elif late := median(row, "late"):
        yield f"{key}, {name}: {late:.0f} sessions got a ping more than a quarter late"


def print_notes(results):
    """Returns whether every scenario was measured."""
    for key, rows in results.items():
        for name, row in rows.items():
            for note in notes_of(key, name, row):
                print("- " + note)
    return not any(isinstance(row, str) for rows in results.values() for row in rows.values())
