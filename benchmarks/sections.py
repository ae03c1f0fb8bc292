"""The parts of the report: each measures and makes Markdown of what it found."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks import (
    data,
    decoding,
    editors,
    emulating,
    encoding,
    exporting,
    first_call,
    importing,
    machine,
    memory,
    over_a_socket,
)
from benchmarks.measure import Samples
from benchmarks.plot import bars
from benchmarks.report import write_plot
from benchmarks.tables import number, samples_table, table
from benchmarks.targets import Target, targets_table

DECODE, ENCODE = "planfix.decode", "planfix.encode"
FLOOR = "lxml parse alone"
HAND = "ElementTree by hand (find, strptime)"
PLAIN = "import planfix"


def _tables(results: Mapping[str, Mapping[str, Samples]], unit: str, ours: str, floor: str | None = None) -> str:
    return "\n".join(f"**{name}**\n\n{samples_table(found, unit, ours, floor)}" for name, found in results.items())


def _decoding(rounds: int) -> str:
    results = decoding.run(rounds)
    targets: list[Target] = []
    for name in ("100 tasks, compact", "100 tasks, indented"):
        found = results[name]
        for peer, limit in {"xsdata": 9, "pydantic-xml": 6, HAND: 1.3}.items():
            targets.append(Target(f"{name}: as fast as {peer}", limit, found[peer].times(found[DECODE]), True, " ×"))
        targets.append(Target(f"{name}: time of the {FLOOR}", 2.8, found[DECODE].times(found[FLOOR]), False, " ×"))
    picture = write_plot(
        "decoding", bars("Decode a page of 100 tasks, compact", results["100 tasks, compact"], "ms", DECODE)
    )
    small = {name: results.pop(name) for name in list(results) if name.startswith("1 ")}
    pages = _tables(results, "ms", DECODE, FLOOR)
    return f"{targets_table(targets)}\n{picture}\n{pages}\n{_tables(small, 'µs', DECODE, FLOOR)}"


def _encoding(rounds: int) -> str:
    results = encoding.run(rounds)
    name, found = next(iter(results.items()))
    targets = [
        Target(f"{name}: as fast as {peer}", limit, found[peer].times(found[ENCODE]), True, " ×")
        for peer, limit in {"lxml": 3.5, "xsdata": 30}.items()
    ]
    picture = write_plot("encoding", bars(f"Encode a request of {name}", found, "µs", ENCODE))
    return f"{targets_table(targets)}\n{picture}\n{_tables(results, 'µs', ENCODE)}"


def _importing(rounds: int) -> str:
    results = importing.run(max(5, rounds // 4))
    limits = {
        PLAIN: 5,
        "import planfix, and the types of one resource": 25,
        "a client, once requests and lxml are there": 20,
        "an asynchronous client, once httpx2 and lxml are there": 20,
    }
    targets = [Target(name, limit, results[name].median * 1e3, unit=" ms") for name, limit in limits.items()]
    picture = write_plot("importing", bars("Import", results, "ms", PLAIN))
    return f"{targets_table(targets)}\n{picture}\n{samples_table(results, 'ms', PLAIN)}"


def _memory(_: int) -> str:
    found = memory.run()
    kept, megabyte = found["kept"], 2**20
    return targets_table(
        [
            Target("a decoded page of 100 tasks keeps", 1, kept["size"] / megabyte, unit=" MB"),
            Target("nodes of the tree that are alive after decoding", 0, kept["nodes"]),
            Target("references to the page's bytes after decoding", 0, kept["references"]),
            Target("growth over 500 pages decoded", 1, found["decoding"]["growth"] / megabyte, unit=" MB"),
            Target("growth over 10,000 tasks iterated", 1, found["iterating"]["growth"] / megabyte, unit=" MB"),
        ]
    )


def _editors(rounds: int) -> str:
    results = editors.run(max(3, rounds // 20))
    targets = [
        Target(
            f"{checker}: no more than the lowest of the others",
            min(one.median for name, one in found.items() if name != "planfix"),
            found["planfix"].median,
            unit=" s",
        )
        for checker, found in results.items()
    ]
    return f"{targets_table(targets)}\n{_tables(results, 's', 'planfix')}"


def _data(rounds: int) -> str:
    results = data.run(rounds)
    targets = [
        Target(f"{name}: as fast as {data.SLOW}", 5, results[data.SLOW].times(results[name]), True, " ×")
        for name in ("to_dict", "to_dict, json=True")
    ]
    first = samples_table(data.first(max(5, rounds // 4)), "ms", next(iter(data.FIRST)))
    tables = _tables({f"{data.TASKS:,} tasks of a list": results}, "ms", "to_dict")
    return f"{targets_table(targets)}\n{tables}\n**First use in a process**\n\n{first}"


def _socket(rounds: int) -> str:
    few = max(5, rounds // 5)
    header = ["pages of 100 tasks", "client", "pages a second", "ms a page", "spread, ms"]
    parts: list[str] = []
    for server, results in over_a_socket.run(few).items():
        rows = [
            [how, client, number(1 / samples.median), number(samples.median * 1e3), number(samples.spread * 1e3)]
            for how, found in results.items()
            for client, samples in found.items()
        ]
        parts.append(f"**From {server}**\n\n{table(header, rows)}")
    first = samples_table(first_call.run(few), "ms", "planfix")
    return "\n".join([*parts, f"**First call: a new process, until its first page is there**\n\n{first}"])


def _emulator(rounds: int) -> str:
    header = ["one connection", "calls a second", "ms a call", "spread, ms"]
    rows = [
        [name, number(1 / samples.median), number(samples.median * 1e3), number(samples.spread * 1e3)]
        for name, samples in emulating.run(rounds).items()
    ]
    return table(header, rows)


def _export(_: int) -> str:
    found = exporting.run()
    ours = found["planfix (iter_list)"]
    rows = [
        [name, str(one.tasks), f"{one.seconds:.1f}", f"{one.seconds / one.ideal:.3f}", str(one.refused)]
        for name, one in found.items()
    ]
    header = ["", "tasks", "seconds", "× ideal", "requests refused"]
    target = Target("10,000 tasks at the server's limit", 1.06, ours.seconds / ours.ideal, unit=" × ideal")
    return f"{targets_table([target])}\n{table(header, rows)}"


SECTIONS: dict[str, Callable[[int], str]] = {
    "machine": lambda _: machine.describe(),
    "decoding": _decoding,
    "encoding": _encoding,
    "importing": _importing,
    "memory": _memory,
    "editors": _editors,
    "data": _data,
    "socket": _socket,
    "emulator": _emulator,
    "export": _export,
}
"""Name of a section in README.md to what makes it, given how many rounds to run."""
