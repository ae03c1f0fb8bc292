"""One call of a function: who calls, when, on what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from planfix_tools.emulator.storage.moments import moment_of, to_text
from planfix_tools.emulator.storage.store import Store


@dataclass(frozen=True, slots=True)
class Caller:
    """The user who calls.

    Attributes:
        id: User id; for a contact with access to Planfix, its userid.
        is_admin: Whether the user is an administrator.
    """

    id: int
    is_admin: bool = False


NOBODY = Caller(0)
"""Who calls auth.login."""


@dataclass(frozen=True)
class Call:
    """What a function has to work with.

    Attributes:
        store: The account's state.
        caller: The calling user.
        time: When the call is made, in seconds since 1970.
        silent: Whether nobody is notified and nothing is recorded.
        address: Where the emulator is: `http://127.0.0.1:8080`.
    """

    store: Store
    caller: Caller
    time: float
    silent: bool
    address: str

    @cached_property
    def moment(self) -> datetime:
        """When the call is made, in whole minutes."""
        return moment_of(self.time)

    @property
    def today(self) -> date:
        """Day of the call."""
        return self.moment.date()

    @cached_property
    def now(self) -> str:
        """`moment` as the database keeps it."""
        return to_text(self.moment)
