"""Names that the schema cannot use: those of Python, and those of the classes that would contain them."""

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
"""Keywords of Python."""

BUILTINS = frozenset(dir(builtins))
"""Built-in names."""


@cache
def members(of: type) -> frozenset[str]:
    """Return the public attributes of a class and its instances, with inherited ones."""
    names = set(dir(of))
    for one in of.__mro__:
        if one.__module__.startswith("planfix_runtime"):
            names |= {*inspect.get_annotations(one)}
            names |= {*re.findall(r"\bself\.(\w+)(?:: [^=\n]+)? = ", inspect.getsource(one))}
    return frozenset(name for name in names if not name.startswith("_"))


ANNOTATIONS = annotation_names() | MODULES.keys()
"""Names in annotations: after an attribute with such a name, annotations in the class would refer to it."""

FIELDS = members(Request) | ANNOTATIONS | {"extra", "list", "self", "silent", "tuple"}
"""Names that no field can have: other attributes of requests and answers, and other parameters of calls."""

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
