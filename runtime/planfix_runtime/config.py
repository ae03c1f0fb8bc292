"""The settings of a client: read from arguments or the environment, and checked."""

from __future__ import annotations

import base64
import ipaddress
import math
import os
import re
from collections.abc import Iterator, Mapping
from datetime import tzinfo
from typing import Any, NamedTuple, cast
from urllib.parse import unquote, urlsplit

from planfix_runtime.errors import ConfigurationError, InvalidRequest
from planfix_runtime.secrets import Secret
from planfix_runtime.xml import escape

HIDDEN = ("api_key", "token", "password", "signature_key")
"""Arguments whose values no message shows."""

__version__ = "0.1.0"
"""Version of the package; pyproject.toml reads it from here."""

_PROXY_SCHEMES = ("http", "https", "all")


class Config(NamedTuple):
    """The checked settings of a client; `BaseClient` documents them."""

    account: str
    api_key: Secret
    token: Secret | None
    login: str | None
    password: Secret | None
    url: str
    signature_key: Secret | None
    ca: str | None
    cert: str | tuple[str, str] | None
    zone: tzinfo | None
    strict: bool
    requests_per_second: float | None
    proxies: Mapping[str, Secret]
    headers: Mapping[str, str]

    @property
    def credentials(self) -> tuple[str, str]:
        """User and password for HTTP basic authentication, sent with each request."""
        return self.api_key.reveal(), self.token.reveal() if self.token else ""

    @property
    def session_key(self) -> str:
        """Key of this user's session in a session store."""
        return f"{self.login}@{self.account} {self.url}"

    @property
    def secrets(self) -> tuple[Secret | None, ...]:
        """All secrets, for redaction."""
        header = Secret(_base64(":".join(self.credentials)))
        return (self.api_key, self.token, self.password, self.signature_key, header, *_proxy_secrets(self.proxies))


class _Arguments:
    """The arguments of a client; missing ones are read from the environment variables `PLANFIX_<NAME>`."""

    def __init__(self, given: Mapping[str, Any], environ: Mapping[str, str]) -> None:
        self._given = given
        self._environ = environ

    def __getitem__(self, name: str) -> Any:
        return self._given.get(name)

    def text(self, name: str, *, from_environment: bool = True) -> str | None:
        """Return the value of a text argument, or None.

        Raises:
            ConfigurationError: The value is not a text, or has characters that cannot be sent.
        """
        value = self._given.get(name)
        if value is None and from_environment:
            value = self._environ.get(_variable(name)) or None
        if value is not None and not isinstance(value, str):
            got = type(value).__name__ if name in HIDDEN else repr(value)
            raise ConfigurationError(f"{name} ({_variable(name)}): expected a text, got {got}")
        try:
            escape(value or "", name)
        except InvalidRequest:
            raise ConfigurationError(f"{name} ({_variable(name)}) has characters that cannot be sent") from None
        return value or None


def configure(regions: Mapping[str, str], given: Mapping[str, Any], environ: Mapping[str, str] = os.environ) -> Config:
    """Check the arguments of a client and return its settings.

    Raises:
        ConfigurationError: A setting is missing, contradictory or unsafe; the error names argument and variable.
    """
    arguments = _Arguments(given, environ)
    token, login, password = _user(arguments)
    account, api_key = arguments.text("account"), arguments.text("api_key")
    missing = [name for name, value in (("account", account), ("api_key", api_key)) if value is None]
    if token is None and login is None and password is None:
        missing.append("token")
    elif token is None and (login is None or password is None):
        missing.append("password" if login else "login")
    if missing:
        raise ConfigurationError(_missing(missing))
    assert account is not None and api_key is not None
    signature_key = arguments.text("signature_key")
    pace = arguments["requests_per_second"]
    return Config(
        account=_account(account),
        api_key=Secret(api_key),
        token=Secret(token) if token else None,
        login=login,
        password=Secret(password) if password else None,
        url=_url(regions, arguments),
        signature_key=Secret(signature_key) if signature_key else None,
        ca=_authorities(arguments.text("ca") if arguments["ca"] is None else _path("ca", arguments["ca"])),
        cert=_certificate(arguments["cert"]),
        zone=_zone(arguments["timezone"]),
        strict=bool(arguments["strict"]),
        requests_per_second=_pace(arguments.text("requests_per_second") if pace is None else pace),
        proxies=_proxies(arguments["proxies"], environ),
        headers=_headers(arguments["headers"], arguments.text("user_agent", from_environment=False)),
    )


def is_loopback(host: str) -> bool:
    """Whether a host is this machine, so that no traffic leaves it."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _variable(name: str) -> str:
    return f"PLANFIX_{name.upper()}"


def _missing(names: list[str]) -> str:
    shown = [f"{name} ({_variable(name)})" for name in names]
    if names[-1] == "token":
        shown[-1] += " or login and password (PLANFIX_LOGIN, PLANFIX_PASSWORD)"
    verb = "is" if len(names) == 1 else "are"
    return f"{', '.join(shown)} {verb} missing: give each as an argument or in the environment"


def _user(arguments: _Arguments) -> tuple[str | None, str | None, str | None]:
    names = ("token", "login", "password")
    # All three come from one source: a token of the environment must not be mixed with a password of the program.
    own = any(arguments[name] is not None for name in names)
    token, login, password = (arguments.text(name, from_environment=not own) for name in names)
    if token and (login or password):
        raise ConfigurationError("give either token (PLANFIX_TOKEN) or login and password, not both")
    return token, login, password


def _account(text: str) -> str:
    """The name of an account, given as a name or as the address at which the account is used."""
    host = text.strip().partition("://")[2] or text.strip()
    name, dot, domain = host.partition("/")[0].partition(".")
    return name if dot and domain.startswith("planfix.") else text


def _url(regions: Mapping[str, str], arguments: _Arguments) -> str:
    own = arguments["region"] is not None or arguments["url"] is not None
    region, url = (arguments.text(name, from_environment=not own) for name in ("region", "url"))
    if region and url:
        raise ConfigurationError("give region (PLANFIX_REGION) or url (PLANFIX_URL), not both")
    if not url:
        known = region or next(iter(regions))
        if known not in regions:
            raise ConfigurationError(f"region (PLANFIX_REGION): expected one of {', '.join(regions)}, got {known!r}")
        return regions[known]
    expected = f"url (PLANFIX_URL): expected an https address, got {url!r}"
    if not url.isprintable() or " " in url:
        raise ConfigurationError(expected)
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
        host.encode("idna" if host.isascii() else "utf-8")
    except ValueError as error:
        raise ConfigurationError(f"url (PLANFIX_URL): {error}") from None
    if parts.username is not None:  # set, if only to "", whenever there is a password
        raise ConfigurationError("url (PLANFIX_URL) must not hold a user or password")
    if parts.scheme not in ("https", "http") or not host:
        raise ConfigurationError(expected)
    if parts.scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"{expected}; http is for loopback hosts only")
    return url


def _pace(value: float | str | None) -> float | None:
    if value is None:
        return None
    try:
        pace = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        pace = math.nan
    if not 0 <= pace < math.inf:
        expected = "expected a number, 0 for no limit"
        raise ConfigurationError(f"requests_per_second (PLANFIX_REQUESTS_PER_SECOND): {expected}, got {value!r}")
    return pace


def _path(name: str, value: object) -> str:
    path = cast("object", os.fspath(cast("Any", value)) if hasattr(value, "__fspath__") else value)
    if not isinstance(path, str):
        raise ConfigurationError(f"{name} ({_variable(name)}): expected the path of a file, got {value!r}")
    return path


def _authorities(ca: str | None) -> str | None:
    # An unusable file must not reach the libraries: `requests` takes an empty name as "do not verify".
    if ca is not None and (why := _flaw("load_verify_locations", ca)):
        raise ConfigurationError(f"ca (PLANFIX_CA): expected a file of certificates (PEM), got {ca!r}: {why}")
    return ca


def _certificate(cert: Any) -> str | tuple[str, str] | None:
    """The client's own certificate, for mutual TLS."""
    if cert is None:
        return None
    files = cast("tuple[object, ...]", cert if isinstance(cert, tuple) else (cert,))
    if len(files) not in (1, 2):
        raise ConfigurationError("cert: expected a file, or a pair of files: the certificate and its key")
    paths = [_path("cert", one) for one in files]
    if why := _flaw("load_cert_chain", *paths):
        raise ConfigurationError(f"cert: expected a certificate and its key (PEM), got {paths}: {why}")
    return paths[0] if len(paths) == 1 else (paths[0], paths[1])


def _flaw(load: str, *paths: str) -> str | None:
    """Why a TLS context cannot load the files; None if it can."""
    import ssl

    try:
        getattr(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), load)(*paths)
    except ssl.SSLError:
        return "it has no certificates, or not the matching key"
    except OSError as error:
        return error.strerror or "it cannot be read"
    return None


def _zone(timezone: object) -> tzinfo | None:
    if timezone is None or isinstance(timezone, tzinfo):
        return timezone
    # Seldom needed and slow to import.
    from zoneinfo import ZoneInfo, available_timezones

    try:
        return ZoneInfo(timezone)  # type: ignore[arg-type]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        problem = f"timezone: expected a name such as Europe/Berlin or a tzinfo, got {timezone!r}"
    if not available_timezones():
        problem += "; this machine has no time zone database: pip install tzdata"
    raise ConfigurationError(problem)


def _headers(given: Any, user_agent: str | None) -> Mapping[str, str]:
    headers = {"User-Agent": user_agent or f"planfix-python/{__version__}"}
    if given is not None and not isinstance(given, Mapping):
        raise ConfigurationError(f"headers: expected a mapping of names to values, got {type(given).__name__}")
    for name, value in cast("Mapping[object, object]", given or {}).items():
        if not isinstance(name, str) or re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", name, re.ASCII) is None:
            raise ConfigurationError(f"headers: expected the name of a header, got {name!r}")
        if name.lower() in ("authorization", "content-length", "content-type", "transfer-encoding", "host"):
            raise ConfigurationError(f"headers: {name} is set by the client")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            raise ConfigurationError(f"headers[{name!r}]: expected one line of ASCII text")
        headers[name] = value
    return headers


def _proxies(given: Any, environ: Mapping[str, str]) -> Mapping[str, Secret]:
    """The proxies by scheme. No message shows their addresses, which may hold passwords."""
    if given is None:
        own = environ.get("PLANFIX_PROXY")
        given = {"all": own} if own else {}
    elif given == "environment":
        from urllib.request import getproxies

        given = {scheme: address for scheme, address in getproxies().items() if scheme in _PROXY_SCHEMES}
    if not isinstance(given, Mapping):
        raise ConfigurationError('proxies: expected "environment" or a proxy by scheme: {"https": "http://proxy:3128"}')
    checked: dict[str, Secret] = {}
    for scheme, address in cast("Mapping[object, object]", given).items():
        if scheme not in _PROXY_SCHEMES:
            raise ConfigurationError(f"proxies: expected one of {', '.join(_PROXY_SCHEMES)}, got {scheme!r}")
        if not _is_proxy(address):
            raise ConfigurationError(
                f"proxies[{scheme!r}] (PLANFIX_PROXY): expected an address such as http://proxy:3128"
            )
        checked[str(scheme)] = Secret(str(address))
    return checked


def _proxy_secrets(proxies: Mapping[str, Secret]) -> Iterator[Secret]:
    """The passwords of proxies, and the header values in which they are sent."""
    for address in proxies.values():
        parts = urlsplit(address.reveal())
        if parts.password:
            user, password = unquote(parts.username or ""), unquote(parts.password)
            yield from (Secret(parts.password), Secret(password), Secret(_base64(f"{user}:{password}")))


def _is_proxy(address: object) -> bool:
    # SOCKS is not supported: its connections are made in a way that ignores the deadline.
    if not isinstance(address, str) or not address.isprintable() or " " in address:
        return False
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
