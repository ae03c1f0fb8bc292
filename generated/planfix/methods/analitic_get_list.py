"""`analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.analitic import Analitic
from planfix_runtime.model.functions import Method, Page, Request
from planfix_runtime.model.values import Extra, UNSET, Unset


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnaliticGetList(Request["AnaliticGetListResponse"]):
    """List the data tags.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)
        AnaliticGroupNotFound: The group of data tags does not exist. (10003)

    See https://planfix.com/help/Planfix_API_analitic.getList
    """

    group_id: int | None | Unset = UNSET
    """Id of a group of data tags; analitic.getGroupList lists them. All groups when absent. Not documented; programs
    in use send it.
    """
    extra: tuple[Extra, ...] = ()
    """Elements that the schema does not know."""


AnaliticGetListResponse: TypeAlias = Page[Analitic]


AnaliticGetList.method = Method(
    name="analitic.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001", "10003"),
    page="https://planfix.com/help/Planfix_API_analitic.getList",
    codec="planfix.codecs.methods.analitic_get_list",
)
