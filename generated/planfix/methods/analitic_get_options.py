"""`analitic.getOptions`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from datetime import tzinfo
from typing import TypeAlias

from planfix.types.analitic import AnaliticOptions, read_analitic_options
from planfix_runtime.answers import read_single
from planfix_runtime.checks import given
from planfix_runtime.extra import Extra, restore
from planfix_runtime.messages import Method, Request
from planfix_runtime.node import Node
from planfix_runtime.write import xml_int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetOptions(Request["AnaliticGetOptionsResponse"]):
    """Get the fields of a data tag.

    Attributes:
        id: Id of the data tag; analitic.getList lists them.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticNotFound: The data tag does not exist. (10002)

    See https://planfix.com/help/Planfix_API_analitic.getOptions
    """

    id: int
    extra: tuple[Extra, ...] = ()


AnaliticGetOptionsResponse: TypeAlias = AnaliticOptions


def write_analitic_get_options(value: AnaliticGetOptions, zone: tzinfo | None) -> str:
    """Write what a `AnaliticGetOptions` holds."""
    out: list[str] = []
    id = given(value.id, "id")
    out.append(f"<analitic><id>{id if type(id) is int else xml_int(id, 'id')}</id></analitic>")
    content = "".join(out)
    if value.extra:
        content = restore(content, value.extra)
    return content


def read_analitic_get_options_response(node: Node, zone: tzinfo | None) -> AnaliticGetOptionsResponse:
    """Read an answer to `analitic.getOptions`."""
    return read_single(node, ("analitic",), ("account", "sid", "signature"), read_analitic_options, zone)


AnaliticGetOptions.method = Method(
    name="analitic.getOptions",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001", "10002"),
    page="https://planfix.com/help/Planfix_API_analitic.getOptions",
    write=write_analitic_get_options,
    read=read_analitic_get_options_response,
)
