"""`analitic.getList`.

Generated from schema/methods/analitic.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from planfix.types.analitic import Analitic
from planfix_runtime.model.extra import Extra
from planfix_runtime.model.functions import Method, Page, Request


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class AnaliticGetList(Request["AnaliticGetListResponse"]):
    """List the data tags.

    Raises:
        AnaliticAccessDenied: The caller has no right to do this with data tags. (10001)

    See https://planfix.com/help/Planfix_API_analitic.getList
    """

    extra: tuple[Extra, ...] = ()


AnaliticGetListResponse: TypeAlias = Page[Analitic]


AnaliticGetList.method = Method(
    name="analitic.getList",
    kind="read",
    idempotent=True,
    paginated=False,
    admin=False,
    errors=("10001",),
    page="https://planfix.com/help/Planfix_API_analitic.getList",
    codec="planfix.codecs.methods.analitic_get_list",
)
