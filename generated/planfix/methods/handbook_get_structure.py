"""`handbook.getStructure`.

Generated from schema/methods/handbook.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.handbook import HandbookStructure
from planfix_runtime.model.functions import Method, Request
from planfix_runtime.model.values import Extra


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandbookGetStructure(Request["HandbookGetStructureResponse"]):
    """Get the fields of a directory.

    See https://planfix.com/help/Planfix_API_handbook.getStructure
    """

    id: int
    """Id of the directory; handbook.getList lists them."""
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


HandbookGetStructureResponse: TypeAlias = HandbookStructure


HandbookGetStructure.method = Method(
    name="handbook.getStructure",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=(),
    page="https://planfix.com/help/Planfix_API_handbook.getStructure",
    codec="planfix.codecs.methods.handbook_get_structure",
)
