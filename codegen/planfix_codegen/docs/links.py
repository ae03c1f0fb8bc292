"""Where each name of the API is documented, and links to there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from planfix_codegen.model import Function, Model
from planfix_codegen.python.naming import snake

_FUNCTION = re.compile(r"\b[a-z][A-Za-z]*\.[a-z][A-Za-z]*\b")
_SPECIAL = re.compile(r"[|*<\[\]]")

INDEX = PurePosixPath("index.md")
ENUMS = PurePosixPath("enums.md")
ERRORS = PurePosixPath("errors.md")
FILTERS = PurePosixPath("filters.md")
SERVICE = PurePosixPath("service.md")
TYPES = PurePosixPath("types", "index.md")


def function_page(function: Function) -> PurePosixPath:
    """`task.getList` to `task/get_list.md`."""
    return PurePosixPath(snake(function.resource), f"{snake(function.name)}.md")


def resource_page(resource: str) -> PurePosixPath:
    """`userGroup` to `user_group/index.md`."""
    return PurePosixPath(snake(resource), "index.md")


def family_page(family: str) -> PurePosixPath:
    """The page of the types in a file of `schema/types`."""
    return PurePosixPath("types", f"{family}.md")


def places_of(model: Model) -> dict[str, str]:
    """Each documented name, to its place below the root of the reference."""
    places = {function.wire_name: str(function_page(function)) for function in model.functions}
    places |= {shape.name: f"{family_page(shape.family)}#{shape.name.lower()}" for shape in model.types}
    places |= {enum.name: f"{ENUMS}#{enum.name.lower()}" for enum in model.enums}
    places |= {one.name: f"{FILTERS}#{one.name.lower()}" for one in model.filters}
    places |= {group.name: f"{ERRORS}#{group.name.lower()}" for group in model.groups}
    places |= {error.name: f"{ERRORS}#{error.parents[0].lower()}" for error in model.errors}
    places["DateTerm"] = f"{FILTERS}#dateterm"
    return places | {name: f"{TYPES}#values-of-fields" for name in ("FieldValue", "FieldValueInput")}


@dataclass(frozen=True, slots=True)
class Links:
    """Links from one page.

    Attributes:
        places: What can be linked to, see `places_of`.
        page: The page that the links stand on.
    """

    places: Mapping[str, str]
    page: PurePosixPath

    def path(self, place: PurePosixPath | str) -> str:
        """A place below the root of the reference, seen from the page."""
        file, hash_, anchor = str(place).partition("#")
        if file == str(self.page) and anchor:
            return f"#{anchor}"
        return posixpath.relpath(file, str(self.page.parent)) + hash_ + anchor

    def code(self, name: str) -> str:
        """A name in code style, linked if it is documented."""
        return f"[`{name}`]({self.path(self.places[name])})" if name in self.places else f"`{name}`"

    def prose(self, text: str) -> str:
        """A description: what Markdown would take for markup is escaped, functions are linked."""
        escaped = _SPECIAL.sub(lambda found: f"\\{found[0]}", text)
        return _FUNCTION.sub(self._function, escaped)

    def _function(self, found: re.Match[str]) -> str:
        name = found[0]
        return f"[{name}]({self.path(self.places[name])})" if name in self.places else name
