"""`python -m benchmarks.quick`: the figures that the project's README quotes, in less than a minute.

It needs only what requirements-quick.txt names, prints, and writes nothing.
"""

from __future__ import annotations

from benchmarks import decoding, encoding, importing
from benchmarks.documents import page
from benchmarks.programs import time_programs
from benchmarks.tables import samples_table

PROGRAMS = ("import planfix", "a client, once requests and lxml are there", "import lxml.etree", "import requests")


def main() -> None:
    """Measure and print."""
    for name, found in decoding.run(12, [page("tasks")]).items():
        print(f"Decode {name}\n\n{samples_table(found, 'ms', 'planfix.decode', 'lxml parse alone')}", flush=True)
    for name, found in encoding.run(8).items():
        print(f"Encode {name}\n\n{samples_table(found, 'µs', 'planfix.encode')}", flush=True)
    programs = {name: importing.PROGRAMS[name] for name in PROGRAMS}
    print(f"Import\n\n{samples_table(time_programs(programs, 5), 'ms', 'import planfix')}")


if __name__ == "__main__":
    main()
