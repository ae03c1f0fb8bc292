"""The emulator: an account with its state, served on loopback."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Collection
from datetime import datetime
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Required, Self, TypedDict

from planfix_runtime.process import CLOCK, Clock
from planfix_tools.emulator.protocol.account_time import AccountTime
from planfix_tools.emulator.protocol.authentication import Account
from planfix_tools.emulator.protocol.faults import Faults
from planfix_tools.emulator.protocol.handler import PATH
from planfix_tools.emulator.protocol.limits import Limits
from planfix_tools.emulator.protocol.received import Requests
from planfix_tools.emulator.protocol.server import Server
from planfix_tools.emulator.protocol.service import Service
from planfix_tools.emulator.seed import fill
from planfix_tools.emulator.seed.people import ADMIN, ADMIN_LOGIN, PASSWORD
from planfix_tools.emulator.storage.moments import moment_of
from planfix_tools.emulator.storage.store import Store

if TYPE_CHECKING:
    from planfix_codegen.model.account import Account as Described

ACCOUNT = "emulated"
API_KEY = "emulated-api-key"
TOKEN = "emulated-token"
"""The token of the administrator."""
MAX_BODY = 256 * 1024 * 1024
"""Most bytes of a request, unless the emulator is told otherwise: a file of 190 MB as base64."""


class Credentials(TypedDict, total=False):
    """What a client must be given: `Planfix(**emulator.credentials)`."""

    url: Required[str]
    account: Required[str]
    api_key: Required[str]
    token: str
    login: str
    password: str
    signature_key: str
    requests_per_second: float


class Emulator:
    """An account of Planfix that is not one. It serves from its making until `close`, or as long as `with` lasts.

    Args:
        db: File to keep the account in; in memory when left out. A new file gets an account, another one is gone on with.
        seed: The same number makes the same account; with the same `now`, the same requests get the same bytes.
        tasks: How many tasks a new account has; other things grow with them. With 0 it is empty: only its administrator
            is there, and what administrators set up, such as custom fields and directories.
        account: Folder with an `account.yaml`, as `planfix introspect` writes it: a new account has its custom fields,
            directories, data tags, processes and templates instead of the emulator's own. Needs `planfix[codegen]`.
        host: Name or address to listen on.
        port: Port to listen on; 0 for any that is free.
        rate_limit: Requests a second; what comes sooner is answered with HTTP 429. No limit when left out.
        quota: Requests a day; what comes after them gets the error 0007. No limit when left out.
        signature_key: Requests must be signed with it. They need no signature when it is left out.
        max_body: Most bytes of a request; a longer one is answered with HTTP 413 before it is read.
        tls: Makes it https.
        now: Stops the account's time there; in UTC without a time zone of its own. It is the machine's when left out.
        clock: Measures the pace and waits, and knows the machine's time.

    Attributes:
        url: Where the API is.
        faults: What is to go wrong.
        requests: The requests that came.

    Raises:
        ValueError: `db` is not a file of this emulator, or the folder of `account` does not describe one.
        OSError: It cannot listen there.
    """

    def __init__(
        self,
        *,
        db: str | PathLike[str] | None = None,
        seed: int = 1,
        tasks: int = 25,
        account: str | PathLike[str] | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        rate_limit: float | None = None,
        quota: int | None = None,
        signature_key: str | None = None,
        max_body: int = MAX_BODY,
        tls: ssl.SSLContext | None = None,
        now: datetime | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        self._account = Account(name=ACCOUNT, api_key=API_KEY, signature_key=signature_key)
        self._limited = rate_limit is not None
        self._time = AccountTime(clock.wall, now)
        self._store = Store(db)
        self.faults = Faults()
        self.requests = Requests()
        service = Service(
            account=self._account,
            store=self._store,
            limits=Limits(rate_limit, quota),
            faults=self.faults,
            requests=self.requests,
            clock=clock,
            time=self._time,
        )
        try:
            if self._store.is_new:
                with self._store.transaction():
                    fill(self._store, seed, tasks, moment_of(self._time.seconds()), _described(account))
                    self._add_token(TOKEN, ADMIN, None)
            self._server = Server(service, host, port, max_body, tls)
        except BaseException:
            self._store.close()
            raise
        self.url = f"{self._server.address}{PATH}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    @property
    def now(self) -> datetime:
        """The time in the account, in UTC and without a time zone; setting it stops it: `emulator.now += timedelta(1)`."""
        return self._time.get()

    @now.setter
    def now(self, moment: datetime) -> None:
        self._time.set(moment)

    @property
    def credentials(self) -> Credentials:
        """How the administrator calls, by token."""
        return {**self._credentials(), "token": TOKEN}

    @property
    def login_credentials(self) -> Credentials:
        """How the administrator calls, by login and password."""
        return {**self._credentials(), "login": ADMIN_LOGIN, "password": PASSWORD}

    def credentials_of(self, user_id: int, methods: Collection[str] | None = None) -> Credentials:
        """How another user calls, by a new token.

        Args:
            user_id: The user. 1001 is the administrator; from 1002 on, a new account has users without special rights.
            methods: Functions that the token is limited to: `["task.get"]`.
        """
        with self._store.transaction():
            token = self._store.secret()
            self._add_token(token, user_id, methods)
        return {**self._credentials(), "token": token}

    def close(self) -> None:
        """Stop serving. An account in memory is gone then."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._store.close()

    def wait(self) -> None:
        """Go on until another thread calls `close`, or an interrupt comes."""
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _credentials(self) -> Credentials:
        found = Credentials(url=self.url, account=self._account.name, api_key=self._account.api_key)
        if self._account.signature_key is not None:
            found["signature_key"] = self._account.signature_key
        if not self._limited:
            found["requests_per_second"] = 0
        return found

    def _add_token(self, token: str, user_id: int, methods: Collection[str] | None) -> None:
        allowed = None if methods is None else json.dumps(list(methods))
        self._store.insert("token", token=token, user_id=user_id, methods=allowed)


def _described(account: str | PathLike[str] | None) -> Described | None:
    """The account that a folder describes."""
    if account is None:
        return None
    try:
        from planfix_codegen.loader.account import load_account
        from planfix_codegen.problems import SchemaError
    except ModuleNotFoundError as error:
        raise ValueError(f"{error.name} is not installed: pip install 'planfix[codegen]' brings it") from None
    try:
        return load_account(Path(account))
    except (SchemaError, FileNotFoundError) as error:
        raise ValueError(str(error)) from None
