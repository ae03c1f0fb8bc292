"""After a fork, the child shares nothing with its parent: no socket, no lock that some thread held."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable
from typing import Protocol


class Forkable(Protocol):
    """An object that must begin anew in a child process."""

    def after_fork(self) -> None:
        """Called in the child, where no other thread runs yet."""


_functions: list[Callable[[], None]] = []
_objects: weakref.WeakSet[Forkable] = weakref.WeakSet()


def forget_on_fork(function: Callable[[], None]) -> None:
    """Call a module's function in each child."""
    _functions.append(function)


def renew_on_fork(owner: Forkable) -> None:
    """Call an object's `after_fork` in each child, as long as the object lives. Functions go first."""
    _objects.add(owner)


def _in_child() -> None:
    for function in _functions:
        function()
    for owner in list(_objects):
        owner.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_in_child)
