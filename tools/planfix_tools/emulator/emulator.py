"""The emulator: an account with state, served on loopback."""

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
"""Default limit of a request in bytes: a file of 190 MB as base64."""


class Credentials(TypedDict, total=False):
    """Arguments for a client: `Planfix(**emulator.credentials)`."""

    url: Required[str]
    account: Required[str]
    api_key: Required[str]
    token: str
    login: str
    password: str
    signature_key: str
    requests_per_second: float


class Emulator:
    """An emulated Planfix account. It serves until `close`, or until the end of its `with` block.

    Args:
        db: File for the account; in memory by default. A new file gets a new account, an existing one continues.
        seed: The same number makes the same account; with the same `now`, the same requests get the same bytes.
        tasks: Number of tasks in a new account; other objects grow with it. With 0 the account has only its administrator
            and settings such as custom fields and directories.
        account: Folder with an `account.yaml`, as `planfix introspect` writes it. A new account gets its custom fields,
            directories, data tags, processes and templates instead of the emulator's own. Needs `planfix[codegen]`.
        host: Name or address to listen on.
        port: Port to listen on; 0 for any free one.
        rate_limit: Requests a second, beyond which the answer is HTTP 429; unlimited by default.
        quota: Requests a day, beyond which the answer is error 0007; unlimited by default.
        signature_key: Key with which requests must be signed; without it they need no signature.
        max_body: Limit of a request in bytes; a longer one is answered with HTTP 413 before it is read.
        tls: Context for serving over https.
        now: Time at which to stop the account's clock, in UTC if it has no time zone; by default the machine's time runs.
        clock: Clock for the rate limit, for delays and for the machine's time.

    Attributes:
        url: Address of the API.
        faults: Faults to simulate.
        requests: The received requests.

    Raises:
        ValueError: `db` is not a file of this emulator, or the folder of `account` has no valid `account.yaml`.
        OSError: The emulator cannot listen on this host and port.
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
        """The account's time, as a naive time in UTC. Setting it stops the clock there: `emulator.now += timedelta(1)`."""
        return self._time.get()

    @now.setter
    def now(self, moment: datetime) -> None:
        self._time.set(moment)

    @property
    def credentials(self) -> Credentials:
        """Credentials of the administrator, with a token."""
        return {**self._credentials(), "token": TOKEN}

    @property
    def login_credentials(self) -> Credentials:
        """Credentials of the administrator, with login and password."""
        return {**self._credentials(), "login": ADMIN_LOGIN, "password": PASSWORD}

    def credentials_of(self, user_id: int, methods: Collection[str] | None = None) -> Credentials:
        """Credentials of a user, with a new token.

        Args:
            user_id: Id of the user. 1001 is the administrator; users from 1002 on have no special rights in a new account.
            methods: Functions that the token allows: `["task.get"]`; all by default.
        """
        with self._store.transaction():
            token = self._store.secret()
            self._add_token(token, user_id, methods)
        return {**self._credentials(), "token": token}

    def close(self) -> None:
        """Stop serving. An account in memory is lost."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        self._store.close()

    def wait(self) -> None:
        """Wait until another thread calls `close`, or for an interrupt."""
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
