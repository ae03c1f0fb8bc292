"""`planfix ping` and `planfix login`: whom to call, and where secrets stand."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from command import Command
from planfix_tools.emulator import Emulator, Fault

KEYS = "emulated-api-key\nemulated-token\n"


def login(planfix: Command, url: str, *words: str, keys: str = KEYS, **environ: str) -> None:
    done = planfix("login", "--account", "emulated", "--url", url, *words, input=keys, **environ)
    assert done.returncode == 0, done.stderr
    assert "emulated-token" not in done.stdout + done.stderr


@pytest.fixture
def fresh(tmp_path: Path) -> Command:
    """The command of somebody who has no profile, and no keys in the environment."""
    return Command(tmp_path, {"PLANFIX_REQUESTS_PER_SECOND": "0"})


def profiles(planfix: Command) -> Path:
    return Path(planfix.environ["XDG_CONFIG_HOME"]) / "planfix" / "profiles.toml"


def test_ping(planfix: Command, emulator: Emulator) -> None:
    done = planfix("ping")
    assert done.returncode == 0, done.stderr
    lines = dict(line.split(maxsplit=1) for line in done.stdout.replace("requests left", "left").splitlines())
    assert lines["account"] == "emulated" and emulator.url in lines["region"]
    assert lines["user"].endswith("(id 1001)") and lines["left"].replace(",", "").isdecimal()
    assert json.loads(planfix("ping", "--json").stdout)["user"]["id"] == 1001


def test_nothing_says_whom_to_call(fresh: Command) -> None:
    done = fresh("ping")
    assert done.returncode == 2
    assert "planfix login" in done.stderr and "PLANFIX_API_KEY" in done.stderr


def test_a_profile_in_a_file_that_only_its_owner_reads(fresh: Command, emulator: Emulator) -> None:
    login(fresh, emulator.url)
    assert fresh("ping").returncode == 0
    assert "emulated-token" in profiles(fresh).read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(profiles(fresh).stat().st_mode) == 0o600


def test_several_profiles(fresh: Command, emulator: Emulator) -> None:
    login(fresh, emulator.url)
    path = profiles(fresh)
    path.write_text(f"# mine\n{path.read_text(encoding='utf-8')}", encoding="utf-8")
    with Emulator(seed=2) as other:
        token = other.credentials_of(1002).get("token")
        login(fresh, other.url, "--profile", "other", keys=f"emulated-api-key\n{token}\n")
        assert "id 1001" in fresh("ping").stdout
        assert "id 1002" in fresh("ping", "--profile", "other").stdout
        assert "id 1002" in fresh("ping", PLANFIX_PROFILE="other").stdout
        # Of another account: nothing of it may get into a profile's calls.
        stray = {"PLANFIX_API_KEY": "stray", "PLANFIX_TOKEN": "stray", "PLANFIX_SIGNATURE_KEY": "stray"}
        assert "id 1002" in fresh("ping", "--profile", "other", **stray).stdout
    assert path.read_text(encoding="utf-8").startswith("# mine\n")
    missing = fresh("ping", "--profile", "nobody")
    assert missing.returncode == 2 and "planfix login --profile nobody" in missing.stderr


def test_by_password(fresh: Command, emulator: Emulator) -> None:
    credentials = emulator.login_credentials
    keys = f"{credentials['api_key']}\n{credentials.get('password')}\n"
    login(fresh, emulator.url, "--user", str(credentials.get("login")), keys=keys)
    assert "id 1001" in fresh("ping").stdout


def test_keys_that_do_not_work_are_not_kept(fresh: Command, emulator: Emulator) -> None:
    done = fresh("login", "--account", "emulated", "--url", emulator.url, input="emulated-api-key\nwrong-token\n")
    assert done.returncode == 1 and "wrong-token" not in done.stderr
    assert not profiles(fresh).exists()


BACKEND = """
import json, pathlib
from keyring.backend import KeyringBackend

FILE = pathlib.Path(__file__).with_name("kept.json")

class Kept(KeyringBackend):
    priority = 1

    def get_password(self, service, name):
        return json.loads(FILE.read_text()).get(f"{service} {name}") if FILE.exists() else None

    def set_password(self, service, name, password):
        FILE.write_text(json.dumps({f"{service} {name}": password}))
"""


def test_secrets_in_a_keyring(fresh: Command, emulator: Emulator, tmp_path: Path) -> None:
    (tmp_path / "kept_keyring.py").write_text(BACKEND)
    backend = {"PYTHON_KEYRING_BACKEND": "kept_keyring.Kept", "PYTHONPATH": str(tmp_path)}
    login(fresh, emulator.url, **backend)
    text = profiles(fresh).read_text(encoding="utf-8")
    assert "emulated-token" not in text and "emulated-api-key" not in text
    assert "emulated-token" in (tmp_path / "kept.json").read_text()
    assert "id 1001" in fresh("ping", **backend).stdout
    (tmp_path / "kept.json").unlink()
    lost = fresh("ping", **backend)
    assert lost.returncode == 2 and "run planfix login --profile default again" in lost.stderr


def test_a_broken_file_of_profiles(fresh: Command) -> None:
    profiles(fresh).parent.mkdir(parents=True)
    profiles(fresh).write_text("profiles = 3")
    done = fresh("ping")
    assert done.returncode == 2 and "profiles.toml" in done.stderr and "Traceback" not in done.stderr


@pytest.fixture
def elsewhere() -> Iterator[Emulator]:
    """A region that does not know the key."""
    with Emulator() as emulator:
        emulator.faults.add(Fault(method="user.get", code="0001", times=None))
        yield emulator


def regional(first: Emulator, second: Emulator) -> list[str]:
    """A program that is the command, whose regions are emulated."""
    code = (
        "import sys, planfix\n"
        f"regions = {{'eu': {first.url!r}, 'ru': {second.url!r}}}\n"
        "planfix.Planfix.service = planfix.Planfix.service._replace(regions=regions)\n"
        "from planfix_tools.cli.__main__ import run\n"
        "sys.exit(run())"
    )
    return [sys.executable, "-c", code]


def test_the_other_regions_are_tried(fresh: Command, emulator: Emulator, elsewhere: Emulator) -> None:
    program = regional(elsewhere, emulator)
    keys = {"PLANFIX_ACCOUNT": "emulated", "PLANFIX_API_KEY": "emulated-api-key", "PLANFIX_TOKEN": "emulated-token"}
    done = fresh("ping", program=program, **keys)
    assert done.returncode == 0, done.stderr
    assert f"ru ({emulator.url})" in done.stdout and "PLANFIX_REGION=ru" in done.stderr
    # A login keeps the region that was found.
    assert fresh("login", "--account", "emulated", input=KEYS, program=program).returncode == 0
    assert 'region = "ru"' in profiles(fresh).read_text(encoding="utf-8")
    quiet = fresh("ping", program=program)
    assert quiet.returncode == 0 and not quiet.stderr


def test_no_region_knows_the_key(fresh: Command, elsewhere: Emulator) -> None:
    keys = {"PLANFIX_ACCOUNT": "emulated", "PLANFIX_API_KEY": "emulated-api-key", "PLANFIX_TOKEN": "emulated-token"}
    done = fresh("ping", program=regional(elsewhere, elsewhere), **keys)
    assert done.returncode == 1 and "0001" in done.stderr
    assert len(elsewhere.requests) == 2


def test_the_environment_of_the_tests_is_not_read(fresh: Command) -> None:
    assert not {name for name in fresh.environ if name.startswith("PLANFIX_")} - {"PLANFIX_REQUESTS_PER_SECOND"}
    assert fresh.environ["HOME"] != os.environ.get("HOME")
