"""Requests and answers that hold a secret, which no pickle is to hold."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable
from typing import Any, Self, SupportsIndex, cast


class Confidential:
    """A dataclass with secrets among its fields: those that its `repr` leaves out. While it holds one it does not pickle.

    Left out of a pickle, a password would be missing where it is needed; left in, it would lie in the queue, the cache or
    the file that pickles go to.
    """

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        for field in dataclasses.fields(cast("Any", self)):
            if not field.repr and isinstance(getattr(self, field.name), str):
                raise TypeError(f"{type(self).__name__} holds a secret ({field.name}), and is not pickled")
        return super().__reduce_ex__(protocol)

    def __copy__(self) -> Self:
        return self._replaced(lambda value: value)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._replaced(lambda value: copy.deepcopy(value, memo))

    def _replaced(self, each: Callable[[object], object]) -> Self:
        fields = dataclasses.fields(cast("Any", self))
        return type(self)(**{field.name: each(getattr(self, field.name)) for field in fields})
