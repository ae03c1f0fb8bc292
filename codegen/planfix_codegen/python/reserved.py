"""Names that nothing of the schema can have: those of Python, and those of the classes that it would stand in."""

from __future__ import annotations

import builtins
import inspect
import keyword
import re
from functools import cache

from planfix_codegen.python.imports import MODULES
from planfix_codegen.python.types import annotation_names
from planfix_runtime.client.async_client import AsyncClient
from planfix_runtime.client.client import Client
from planfix_runtime.errors import ApiError
from planfix_runtime.model.filters import Filter, Term
from planfix_runtime.model.functions import Request

KEYWORDS = frozenset(keyword.kwlist)
"""Words that Python keeps for itself."""

BUILTINS = frozenset(dir(builtins))
"""Names that every module of Python knows."""


@cache
def members(of: type) -> frozenset[str]:
    """The public attributes of a class and of its instances, those of its bases included."""
    names = set(dir(of))
    for one in of.__mro__:
        if one.__module__.startswith("planfix_runtime"):
            names |= {*inspect.get_annotations(one)}
            names |= {*re.findall(r"\bself\.(\w+)(?:: [^=\n]+)? = ", inspect.getsource(one))}
    return frozenset(name for name in names if not name.startswith("_"))


ANNOTATIONS = annotation_names() | MODULES.keys()
"""What annotations in a class refer to: after an attribute of such a name they would mean that attribute."""

FIELDS = members(Request) | ANNOTATIONS | {"extra", "list", "self", "silent", "tuple"}
"""Names that no field can have: what each request and answer has besides, and what a call takes besides."""

CALLS = ANNOTATIONS | {"deprecated", "property"}
"""Names that no call of a resource can have, and no resource of the client."""

RESOURCES = members(Client) | members(AsyncClient) | CALLS
"""Names that no resource can have."""

ERROR_FIELDS = members(ApiError) | ANNOTATIONS | {"classmethod"}
"""Names that no field of an error can have."""

FILTERS = members(Filter) | ANNOTATIONS | {"classmethod", "overload", "property"}
"""Names that no filter can have."""

TERMS = members(Term) | ANNOTATIONS | {"classmethod"}
"""Names that no day or period can have."""
