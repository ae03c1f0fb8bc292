"""`analitic.getData`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.analitic import AnaliticData, read_analitic_data
from planfix_runtime.answers import read_page
from planfix_runtime.checks import as_tuple, given, limited
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Page, Request
from planfix_runtime.node import Node
from planfix_runtime.write import write_items, xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetData(Request["AnaliticGetDataResponse"]):
    """Get rows of data that comments carry.

    A key that does not exist is no error: its row comes back empty.

    Attributes:
        keys: Keys of the rows; action.get answers them. Not empty.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getData
    """

    keys: Sequence[int]
    extra: tuple[Extra, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", as_tuple(self.keys))


AnaliticGetDataResponse: TypeAlias = Page[AnaliticData]


def write_analitic_get_data(value: AnaliticGetData, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetData` holds."""
    out: list[str] = []
    keys = given(value.keys, "keys")
    limited(keys, "keys", 1, None)
    out.append("<analiticKeys>" + write_items("key", keys, "keys", xml_int) + "</analiticKeys>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_data_response(node: Node, zone: tzinfo | None) -> AnaliticGetDataResponse:
    """Read an answer to `analitic.getData`."""
    return read_page(node, ("analiticDatas", "analiticData"), ("account", "sid", "signature"), read_analitic_data, zone)


AnaliticGetData.method = Method(
    name="analitic.getData",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getData",
    write=write_analitic_get_data,
    read=read_analitic_get_data_response,
)
