"""`analitic.getHandbook`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.analitic import AnaliticRecord
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetHandbook(Request["AnaliticGetHandbookResponse"]):
    """List the records of a directory that a data tag refers to.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticHandbookNotFound: The directory of the data tag does not exist. (10004)

    See https://planfix.com/help/Planfix_API_analitic.getHandbook
    """

    id: int
    """Id of the directory; the fields that analitic.getOptions answers name it."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


AnaliticGetHandbookResponse: TypeAlias = Page[AnaliticRecord]


AnaliticGetHandbook.method = Method(
    name="analitic.getHandbook",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001", "10004"),
    page="https://planfix.com/help/Planfix_API_analitic.getHandbook",
    codec="planfix.codecs.methods.analitic_get_handbook",
)
