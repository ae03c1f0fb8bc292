"""The context of a call: the state, the caller and the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from planfix_tools.emulator.storage.moments import moment_of, to_text
from planfix_tools.emulator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Caller:
    """The calling user.

    Attributes:
        id: User id; for a contact with access to Planfix, its userid.
        is_admin: Whether the user is an administrator.
    """

    id: int
    is_admin: bool = False


NOBODY = Caller(0)
"""The caller of auth.login."""


@dataclass(frozen=True)
class Call:
    """The context of a call.

    Attributes:
        store: The account's state.
        caller: The calling user.
        time: Time of the call in seconds since 1970.
        silent: Whether to notify nobody and to record nothing.
        address: Base address of the emulator: `http://127.0.0.1:8080`.
    """

    store: Store
    caller: Caller
    time: float
    silent: bool
    address: str

    @cached_property
    def moment(self) -> datetime:
        """Time of the call in whole minutes."""
        return moment_of(self.time)

    @property
    def today(self) -> date:
        """Day of the call."""
        return self.moment.date()

    @cached_property
    def now(self) -> str:
        """`moment` as text of the database."""
        return to_text(self.moment)
