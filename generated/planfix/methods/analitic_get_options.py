"""`analitic.getOptions`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.analitic import AnaliticOptions
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetOptions(Request["AnaliticGetOptionsResponse"]):
    """Get the fields of a data tag.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticNotFound: The data tag does not exist. (10002)

    See https://planfix.com/help/Planfix_API_analitic.getOptions
    """

    id: int
    """Id of the data tag; analitic.getList lists them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


AnaliticGetOptionsResponse: TypeAlias = AnaliticOptions


AnaliticGetOptions.method = Method(
    name="analitic.getOptions",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001", "10002"),
    page="https://planfix.com/help/Planfix_API_analitic.getOptions",
    codec="planfix.codecs.methods.analitic_get_options",
)
