"""The same seed and time give the same bytes, in any process; the time can be set."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from plain_client import Plain, text
from planfix_tools.emulator import Emulator

HERE = Path(__file__).parent
MOMENT = datetime(2026, 1, 31, 9, 30)
FILE = "<files><file><name>a.txt</name><sourceType>FILESYSTEM</sourceType><body>eA==</body></file></files>"
CALLS = {
    "auth.login": "<login>admin@example.com</login><password>emulated-password</password>",
    "task.add": "<task><title>x</title></task>",
    "file.upload": f"<task><id>100003</id></task>{FILE}",
    "file.getListForTask": "<task><id>100003</id></task><returnDownloadLinks>1</returnDownloadLinks>",
    "task.getList": "<filter>OVERDUE</filter>",
    "task.getMulti": "<tasks><id>100003</id><id>100004</id></tasks>",
    "user.getList": "",
    "contact.getList": "",
    "project.getList": "<pageCurrent>1</pageCurrent>",
    "action.getListByPeriod": "<fromDate>01-01-2000</fromDate><toDate>01-01-2100</toDate>",
    "analitic.getDataByCondition": "<analitic><id>71</id></analitic>",
}


def fingerprint(seed: int, now: datetime = MOMENT) -> str:
    """A digest of all answers with their headers, and of a token."""
    digest = hashlib.sha256()
    with Emulator(seed=seed, now=now) as emulator, Plain(emulator.credentials) as plain:
        for method, content in CALLS.items():
            answer = plain.call_raw(method, content)
            assert 'status="ok"' in answer, answer
            # Only the port differs, and with it the length of links.
            headers = sorted(item for item in plain.headers.items() if item[0] != "Content-Length")
            digest.update(f"{answer}{headers}".replace(emulator.url.removesuffix("/xml/"), "").encode())
        digest.update(emulator.credentials_of(1002)["token"].encode())
    return digest.hexdigest()


def test_the_same_bytes_in_any_process() -> None:
    code = "import sys; sys.path[:0] = sys.argv[1:]; import test_time_and_chance as here; print(here.fingerprint(7))"
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, str(HERE), str(HERE.parent)],
            env={**os.environ, "PYTHONHASHSEED": hash_seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for hash_seed in ("1", "2")
    }
    assert outputs == {fingerprint(7)}


def test_other_seeds_and_times_give_others() -> None:
    assert len({fingerprint(7), fingerprint(8), fingerprint(7, MOMENT + timedelta(minutes=1))}) == 3


def test_keys_differ_from_each_other() -> None:
    with Emulator(now=MOMENT) as emulator, Plain(emulator.credentials) as plain:
        sids = {text(plain.ok("auth.login", CALLS["auth.login"]), "sid") for _ in range(3)}
        tokens = {emulator.credentials_of(1002)["token"] for _ in range(3)}
        assert len(sids | tokens) == 6


def test_the_time_is_set() -> None:
    with Emulator(now=MOMENT) as emulator, Plain(emulator.credentials) as plain:
        assert emulator.now == MOMENT
        task = text(plain.ok("task.add", "<task><title>x</title><endDate>31-01-2026</endDate></task>"), "task/id")

        def overdue() -> str:
            return text(plain.ok("task.get", f"<task><id>{task}</id></task>"), "task/isOverdued")

        sid = text(plain.ok("auth.login", CALLS["auth.login"]), "sid")
        assert overdue() == "0"
        emulator.now += timedelta(days=1)
        assert (emulator.now, overdue()) == (datetime(2026, 2, 1, 9, 30), "1")
        assert plain.code("user.get", f"<sid>{sid}</sid>") == "0005"


def test_a_time_zone_counts() -> None:
    with Emulator(now=MOMENT.replace(tzinfo=timezone(timedelta(hours=3)))) as emulator:
        assert emulator.now == MOMENT - timedelta(hours=3)
        emulator.now = MOMENT.replace(tzinfo=UTC)
        assert emulator.now == MOMENT


@pytest.mark.parametrize("rate_limit", [None, 1000])
def test_pace_does_not_stand_still_with_the_time(rate_limit: float | None) -> None:
    with Emulator(now=MOMENT, rate_limit=rate_limit) as emulator, Plain(emulator.credentials) as plain:
        plain.ok("user.get")
        while plain.call_raw("user.get") and plain.status == 429:
            pass
        assert plain.status == 200
