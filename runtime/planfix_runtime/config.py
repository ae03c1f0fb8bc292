"""Where to call and as whom, from arguments or from the environment."""

from __future__ import annotations

import base64
import ipaddress
import math
import os
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from planfix_runtime.errors import ConfigurationError, InvalidRequest
from planfix_runtime.secrets import Secret
from planfix_runtime.xml import escape

HIDDEN = ("api_key", "token", "password", "signature_key")
"""Arguments that no message shows."""


class Config(NamedTuple):
    """Settings of a client, checked.

    Attributes:
        account: Name of the account, the first part of its address.
        api_key: Key of the application.
        token: Token of a user, when it is used and not a password.
        login: Name of the user, when a password is used.
        password: The user's password.
        url: Where requests are posted.
        signature_key: Signs each request when given.
        ca: File of certificates to trust in place of the usual ones.
        zone: The calling user's time zone, when times are to be aware.
        requests_per_second: Pace, when it is not the API's own; 0 for no limit.
        proxies: Proxy by scheme.
    """

    account: str
    api_key: Secret
    token: Secret | None
    login: str | None
    password: Secret | None
    url: str
    signature_key: Secret | None
    ca: str | None
    zone: tzinfo | None
    requests_per_second: float | None
    proxies: Proxies

    @property
    def authorization(self) -> Secret:
        """Value of the HTTP header that each request carries."""
        token = self.token.reveal() if self.token else ""
        pair = base64.b64encode(f"{self.api_key.reveal()}:{token}".encode()).decode()
        return Secret(f"Basic {pair}")

    @property
    def session_key(self) -> str:
        """Under which a session of this user is kept in a store."""
        return f"{self.login}@{self.account} {self.url}"

    @property
    def secrets(self) -> tuple[Secret | None, ...]:
        """All that must never be seen."""
        header = self.authorization.reveal().removeprefix("Basic ")
        return (
            self.api_key,
            self.token,
            self.password,
            self.signature_key,
            Secret(header),
            *secrets_of(self.proxies),
        )


def configure(
    regions: Mapping[str, str],
    *,
    account: str | None = None,
    api_key: str | None = None,
    token: str | None = None,
    login: str | None = None,
    password: str | None = None,
    region: str | None = None,
    url: str | None = None,
    signature_key: str | None = None,
    ca: str | os.PathLike[str] | None = None,
    timezone: str | tzinfo | None = None,
    requests_per_second: float | None = None,
    proxies: Mapping[str, str] | None = None,
    environ: Mapping[str, str] = os.environ,
) -> Config:
    """Settings from arguments, and from `PLANFIX_ACCOUNT`, `PLANFIX_API_KEY`, … where an argument is absent.

    Raises:
        ConfigurationError: Something is missing, contradictory or unsafe; it names the argument and the variable.
    """
    given = _Given(environ)
    _check_texts(account=account, api_key=api_key, token=token, login=login, password=password)
    _check_texts(region=region, url=url, signature_key=signature_key)
    if token is None and login is None and password is None:
        token, login, password = given("token", None), given("login", None), given("password", None)
    _check_user(token, login, password)
    if region is None and url is None:
        region, url = given("region", None), given("url", None)
    key = given("signature_key", signature_key)
    return Config(
        account=given.required("account", account),
        api_key=Secret(given.required("api_key", api_key)),
        token=Secret(token) if token else None,
        login=login,
        password=Secret(password) if password else None,
        url=_url(regions, region, url),
        signature_key=Secret(key) if key else None,
        ca=_authorities(given("ca", _path(ca))),
        zone=_zone(timezone),
        requests_per_second=_pace(
            given("requests_per_second", None) if requests_per_second is None else requests_per_second
        ),
        proxies=proxies_of(proxies),
    )


class _Given:
    """An argument, or else the variable of its name."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def __call__(self, name: str, argument: str | None) -> str | None:
        value = argument if argument is not None else (self._environ.get(_variable(name)) or None)
        _check_characters(name, value)
        return value

    def required(self, name: str, argument: str | None) -> str:
        value = self(name, argument)
        if not value:
            raise ConfigurationError(f"{name} is missing: give it as an argument or in {_variable(name)}")
        return value


def _check_texts(**arguments: object) -> None:
    for name, value in arguments.items():
        if value is not None and not isinstance(value, str):
            got = type(value).__name__ if name in HIDDEN else repr(value)
            raise ConfigurationError(f"{name} ({_variable(name)}): expected a text, got {got}")


def _variable(name: str) -> str:
    return f"PLANFIX_{name.upper()}"


def _check_user(token: str | None, login: str | None, password: str | None) -> None:
    both = "either token (PLANFIX_TOKEN) or login and password (PLANFIX_LOGIN, PLANFIX_PASSWORD)"
    if token and (login or password):
        raise ConfigurationError(f"give {both}, not both")
    if not token and not login and not password:
        raise ConfigurationError(f"nobody to call as: give {both}")
    if not token and not (login and password):
        missing = "password" if login else "login"
        raise ConfigurationError(f"{missing} is missing: give it as an argument or in {_variable(missing)}")
    for name, value in (("token", token), ("login", login), ("password", password)):
        _check_characters(name, value)


def _check_characters(name: str, value: str | None) -> None:
    try:
        escape(value or "", name)
    except InvalidRequest:
        problem = ConfigurationError(f"{name} ({_variable(name)}) has characters that cannot be sent")
    else:
        return
    raise problem


def _url(regions: Mapping[str, str], region: str | None, url: str | None) -> str:
    if region and url:
        raise ConfigurationError("give region (PLANFIX_REGION) or url (PLANFIX_URL), not both")
    if not url:
        known = region or next(iter(regions))
        if known not in regions:
            names = ", ".join(regions)
            raise ConfigurationError(f"region (PLANFIX_REGION): expected one of {names}, got {known!r}")
        return regions[known]
    if not url.isprintable() or " " in url:
        raise ConfigurationError(f"url (PLANFIX_URL): expected an https address, got {url!r}")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise ConfigurationError(f"url (PLANFIX_URL): {error}") from None
    if parts.username is not None:  # there is one before each password, be it empty
        raise ConfigurationError("url (PLANFIX_URL) must not hold a user or password")
    if parts.scheme not in ("https", "http") or not host:
        raise ConfigurationError(f"url (PLANFIX_URL): expected an https address, got {url!r}")
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"url (PLANFIX_URL): expected https, got {url!r}; http is for loopback hosts only")
    return url


def _pace(value: float | str | None) -> float | None:
    if value is None:
        return None
    try:
        pace = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        pace = math.nan
    if not 0 <= pace < math.inf:
        name = "requests_per_second"
        raise ConfigurationError(f"{name} ({_variable(name)}): expected a number, 0 for no limit, got {value!r}")
    return pace


def _path(ca: str | os.PathLike[str] | None) -> str | None:
    if ca is None:
        return None
    path: object = os.fspath(ca) if hasattr(ca, "__fspath__") else ca
    if not isinstance(path, str):
        raise ConfigurationError(f"ca (PLANFIX_CA): expected the path of a file, got {ca!r}")
    return path


def _authorities(ca: str | None) -> str | None:
    # What cannot be used must not reach the libraries: to `requests`, an empty name means that nothing is verified.
    if ca is None:
        return None
    import ssl

    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(ca)
    except ssl.SSLError:
        why = "there are no certificates in it"
    except OSError as error:
        why = error.strerror or "it cannot be read"
    else:
        return ca
    raise ConfigurationError(f"ca (PLANFIX_CA): expected a file of certificates (PEM), got {ca!r}: {why}")


def is_loopback(host: str) -> bool:
    """Whether a host is this machine itself, so that nobody on the way can read along."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _zone(timezone: str | tzinfo | None) -> tzinfo | None:
    if timezone is None or isinstance(timezone, tzinfo):
        return timezone
    # Slow to load, and seldom needed.
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(timezone)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        problem = f"timezone: expected a name such as Europe/Berlin or a tzinfo, got {timezone!r}"
    raise ConfigurationError(problem)


Proxies = Mapping[str, Secret]
"""Scheme to the address of its proxy, which may hold a password."""

SCHEMES = ("http", "https", "all")


def proxies_of(given: Mapping[str, str] | None) -> Proxies:
    """The proxies that a client is given, checked.

    Raises:
        ConfigurationError: There is none such. It says nothing of the address, which may hold a password.
    """
    if given is not None and not isinstance(given, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError('proxies: expected a proxy by scheme: {"https": "http://proxy:3128"}')
    checked: dict[str, Secret] = {}
    for scheme, address in (given or {}).items():
        if scheme not in SCHEMES:
            raise ConfigurationError(f"proxies: expected one of {', '.join(SCHEMES)}, got {scheme!r}")
        if not _is_address(address):
            raise ConfigurationError(f"proxies[{scheme!r}]: expected an address such as http://proxy:3128")
        checked[scheme] = Secret(address)
    return checked


def secrets_of(proxies: Proxies) -> Iterator[Secret]:
    """The passwords, and the headers that they are sent in."""
    for address in proxies.values():
        parts = urlsplit(address.reveal())
        if parts.password:
            user, password = unquote(parts.username or ""), unquote(parts.password)
            yield Secret(parts.password)
            yield Secret(password)
            yield Secret(base64.b64encode(f"{user}:{password}".encode()).decode())


def _is_address(address: object) -> bool:
    # No SOCKS: its connections are made by other means, which keep no deadline.
    if not isinstance(address, str) or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
