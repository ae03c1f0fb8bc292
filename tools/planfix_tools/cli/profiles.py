"""Profiles: named settings of clients in a TOML file that only its owner can read, with secrets in the system's keyring."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

from planfix_tools.cli.failures import WrongCall

SECRETS = ("api_key", "token", "password", "signature_key")
SETTINGS = ("account", "region", "url", "login", *SECRETS)
_SERVICE = "planfix"
_IN_KEYRING = "keyring"


class Profiles(NamedTuple):
    """Contents of the file.

    Attributes:
        default: Name of the default profile; "" for none.
        settings: Settings by name of profile, without secrets that are in the keyring.
    """

    default: str
    settings: Mapping[str, Mapping[str, Any]]


def file() -> Path:
    """Path of the file, in the platform's folder for configuration."""
    from platformdirs import user_config_path

    return user_config_path("planfix", appauthor=False) / "profiles.toml"


def read() -> Profiles:
    """Read the file; without it there are no profiles.

    Raises:
        WrongCall: The file cannot be read or is malformed.
    """
    path = file()
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Profiles("", {})
    except (OSError, ValueError) as error:
        raise WrongCall(f"{path}: {error}") from None
    profiles = data.get("profiles", {})
    if not isinstance(profiles, dict) or not all(
        isinstance(one, dict) for one in cast("dict[str, Any]", profiles).values()
    ):
        raise WrongCall(f"{path}: expected a table [profiles.NAME] for each profile")
    return Profiles(str(data.get("default", "")), cast("dict[str, dict[str, Any]]", profiles))


def settings_of(name: str) -> dict[str, str]:
    """Arguments for a client: the profile's settings and secrets.

    Raises:
        WrongCall: There is no such profile, or the keyring does not return its secrets.
    """
    found = read().settings.get(name)
    if found is None:
        raise WrongCall(f"there is no profile {name!r} in {file()}: planfix login --profile {name} creates it")
    settings = {key: str(value) for key, value in found.items() if key in SETTINGS}
    if found.get(_IN_KEYRING):
        settings |= _from_keyring(name)
    return settings


def save(name: str, settings: Mapping[str, str]) -> bool:
    """Store a profile. The first one becomes the default.

    Returns:
        Whether its secrets are in the keyring; otherwise they are in the file.

    Raises:
        WrongCall: The file cannot be written.
    """
    import tomlkit

    path = file()
    before = read()
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    plain = {key: value for key, value in settings.items() if key not in SECRETS}
    secrets = {key: value for key, value in settings.items() if key in SECRETS}
    kept = _to_keyring(name, secrets)
    if not before.default:
        document["default"] = name
    profiles = document.setdefault("profiles", tomlkit.table(is_super_table=True))
    profiles[name] = plain | ({_IN_KEYRING: True} if kept else secrets)
    try:
        _write(path, tomlkit.dumps(document))
    except OSError as error:
        raise WrongCall(f"{path}: {error.strerror}") from None
    return kept


def _write(path: Path, text: str) -> None:
    """Replace the file atomically, never with one that others can read."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
            stream.write(text)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _to_keyring(name: str, secrets: Mapping[str, str]) -> bool:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, name, json.dumps(secrets))
    except (KeyringError, RuntimeError, OSError):
        # There is no keyring, or it is locked.
        return False
    return True


def _from_keyring(name: str) -> dict[str, str]:
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(_SERVICE, name)
    except (KeyringError, RuntimeError, OSError) as error:
        raise WrongCall(f"the keyring does not return the secrets of the profile {name!r}: {error}") from None
    if text is None:
        raise WrongCall(f"the keyring has no secrets of the profile {name!r}: run planfix login --profile {name} again")
    found: dict[str, str] = json.loads(text)
    return found
