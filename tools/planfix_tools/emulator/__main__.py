"""`python -m planfix_tools.emulator`: run an emulated account until Ctrl-C, or while a script runs."""

from __future__ import annotations

import argparse
import json
import logging
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from planfix_tools.emulator.emulator import Credentials, Emulator
from planfix_tools.emulator.protocol.fault_words import parse_fault
from planfix_tools.emulator.protocol.faults import Fault


def _fault(text: str) -> Fault:
    try:
        return parse_fault(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def parser() -> argparse.ArgumentParser:
    """The parser of the command line."""
    found = argparse.ArgumentParser(prog="python -m planfix_tools.emulator", description=__doc__)
    found.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    found.add_argument("--port", type=int, default=8080, help="port to listen on, 0 for any (%(default)s)")
    found.add_argument("--db", metavar="FILE", help="file for the account; in memory by default")
    found.add_argument("--seed", type=int, default=1, help="the same number makes the same account (%(default)s)")
    found.add_argument("--tasks", type=int, default=25, help="tasks of a new account, 0 for an empty one (%(default)s)")
    found.add_argument(
        "--account", metavar="DIR", help="folder with an account.yaml, which describes the account's own fields"
    )
    found.add_argument(
        "--now", type=datetime.fromisoformat, metavar="MOMENT", help="stop the clock at this time: 2026-01-31T09:30"
    )
    found.add_argument("--rate-limit", type=float, metavar="N", help="answer HTTP 429 beyond N requests a second")
    found.add_argument("--quota", type=int, metavar="N", help="answer error 0007 beyond N requests a day")
    found.add_argument("--signature-key", metavar="KEY", help="demand requests signed with this key")
    found.add_argument(
        "--fault",
        type=_fault,
        action="append",
        default=[],
        metavar="WORDS",
        help="fault to simulate: method=task.add,status=503,times=2; keys: method, code, status, retry_after, drop, "
        "executed, delay, skip, times (a number or all)",
    )
    found.add_argument("--json", action="store_true", help="print address and keys as one line of JSON")
    found.add_argument("--verbose", action="store_true", help="log each request")
    found.add_argument(
        "--exec",
        nargs=argparse.REMAINDER,
        metavar="SCRIPT",
        help="run this Python script with its arguments against the emulator, then stop",
    )
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    options = parser().parse_args(arguments)
    logging.basicConfig(level=logging.DEBUG if options.verbose else logging.WARNING, format="%(asctime)s %(message)s")
    try:
        emulator = Emulator(
            db=options.db,
            seed=options.seed,
            tasks=options.tasks,
            account=options.account,
            now=options.now,
            host=options.host,
            port=options.port,
            rate_limit=options.rate_limit,
            quota=options.quota,
            signature_key=options.signature_key,
        )
    except ValueError as error:
        print(f"{parser().prog}: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{parser().prog}: cannot listen on {options.host}:{options.port}: {error.strerror}", file=sys.stderr)
        return 1
    with emulator:
        for fault in options.fault:
            emulator.faults.add(fault)
        if options.exec:
            command = [sys.executable, *options.exec]
            done = subprocess.run(command, env={**os.environ, **environment(emulator.credentials)})
            for fault in emulator.faults.unused:
                print(f"{parser().prog}: this fault never happened: {fault}", file=sys.stderr)
            return done.returncode
        try:
            # Shells start background programs with Ctrl-C ignored.
            for stop in (signal.SIGINT, signal.SIGTERM):
                signal.signal(stop, signal.default_int_handler)
            _announce(emulator, options.json)
            emulator.wait()
        except KeyboardInterrupt:
            pass
    return 0


def environment(credentials: Credentials) -> Mapping[str, str]:
    """Environment variables for a client: `PLANFIX_URL`, …"""
    return {f"PLANFIX_{name.upper()}": str(value) for name, value in credentials.items()}


def _announce(emulator: Emulator, as_json: bool) -> None:
    token, login = environment(emulator.credentials), environment(emulator.login_credentials)
    if as_json:
        print(json.dumps({**emulator.credentials, **emulator.login_credentials}), flush=True)
        return
    print(f"An emulated Planfix account is at {emulator.url} until Ctrl-C. To call it as administrator:\n")
    print("\n".join(f"export {name}={shlex.quote(value)}" for name, value in token.items()))
    print("\nWith login and password instead of the token:\n")
    print("\n".join(f"export {name}={shlex.quote(value)}" for name, value in login.items() if name not in token))
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
