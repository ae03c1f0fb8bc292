"""`analitic.getData`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TypeAlias

from planfix.types.analitic import AnaliticData
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, as_tuple


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetData(Request["AnaliticGetDataResponse"]):
    """Get rows of data that comments carry.

    A key that does not exist is no error: its row comes back empty.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getData
    """

    keys: Sequence[int]
    """Keys of the rows; action.get answers them. Not empty."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", as_tuple(self.keys))


AnaliticGetDataResponse: TypeAlias = Page[AnaliticData]


AnaliticGetData.method = Method(
    name="analitic.getData",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getData",
    codec="planfix.codecs.methods.analitic_get_data",
)
