"""`python -m benchmarks [SECTION …]`: measure and write README.md."""

from __future__ import annotations

import argparse

from benchmarks.report import write_section
from benchmarks.sections import SECTIONS


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, and write README.md.")
    parser.add_argument(
        "sections", nargs="*", metavar="SECTION", help=f"what to run, all by default: {', '.join(SECTIONS)}"
    )
    parser.add_argument("--rounds", type=int, default=60, help="turns that each contender has (60)")
    options = parser.parse_args()
    unknown = set(options.sections) - set(SECTIONS)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    for name in options.sections or SECTIONS:
        print(f"{name} …", flush=True)
        markdown = SECTIONS[name](options.rounds)
        write_section(name, markdown)
        print(markdown)


if __name__ == "__main__":
    main()
