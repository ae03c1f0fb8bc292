"""The model looked up for the reference: where each name is documented, who uses it, how fields read."""

from __future__ import annotations

import json
import posixpath
import re
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.docs.english import English
from planfix_codegen.model import Field, Function, ListAnswer, Model, Shape, TypeAnswer, TypeExpr
from planfix_codegen.output.rendering import origin, template
from planfix_codegen.python.naming import snake
from planfix_codegen.python.types import Types, types_of

_FUNCTION = re.compile(r"\b[a-z][A-Za-z]*\.[a-z][A-Za-z]*\b")
_SPECIAL = re.compile(r"[|*<\[\]]")

EXAMPLE_LINE = 100
"""Longest line of an example."""

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
    places |= {error.name: f"{ERRORS}#{error.code}-{error.name.lower()}" for error in model.errors}
    places["DateTerm"] = f"{FILTERS}#dateterm"
    return places | dict.fromkeys(("FieldValue", "FieldValueInput"), f"{TYPES}#values-of-fields")


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


@dataclass(frozen=True, slots=True)
class Row:
    """A field in a table."""

    name: str
    type: str
    wire: str
    doc: str


@dataclass(frozen=True, slots=True)
class Words:
    """What one page says about fields."""

    types: Types
    links: Links
    say: English

    def type(self, type_: TypeExpr, *, sent: bool) -> str:
        """`list of int`, in Markdown with links."""
        items = self.annotation(self.types.annotation(type_, sent=sent))
        return self.say.many(items, sent=sent) if type_.many else items

    def annotation(self, text: str) -> str:
        """A Python annotation: `int or TaskStatus`, in Markdown with links."""
        return self.say.alternative.join(self.links.code(one) for one in text.replace("dt.", "").split(" | "))

    def rows(self, fields: Iterable[Field], *, sent: bool) -> list[Row]:
        """Fields as they stand in a signature: the required ones first."""
        ordered = sorted(fields, key=lambda field: not field.required)
        return [
            Row(
                name=field.name,
                type=self.type(field.type, sent=sent) + (self.say.required if sent and field.required else ""),
                wire=field.wire,
                doc=self.links.prose(self.say.field(field)),
            )
            for field in ordered
        ]


@dataclass(frozen=True, slots=True)
class Book:
    """The model as the pages see it.

    Attributes:
        package: Name under which the generated package is imported.
        say: The language of the pages; the model's texts are in it.
        places: Where each name is documented.
        users: Named type, enum or filter class to the functions and types whose fields hold it.
    """

    package: str
    say: English
    model: Model
    types: Types
    places: dict[str, str]
    users: dict[str, list[str]]

    def words(self, page: PurePosixPath) -> Words:
        """What stands on one page."""
        return Words(self.types, Links(self.places, page), self.say)

    def used(self, name: str, links: Links) -> str:
        """A sentence that says who uses a name, or "" if nobody does."""
        users = [links.code(user) for user in self.users.get(name, ())]
        return self.say.used(users) if users else ""

    def rendered(self, name: str, source: str, about: str, **context: Any) -> str:
        """The page that a template makes, with a note of the schema file that it came from.

        Args:
            name: The template.
            source: The file or folder in `schema`.
            about: Describes the page to search engines, in a sentence without markup.
            context: Variables of the template.
        """
        description = json.dumps(textwrap.shorten(about, 200, placeholder=" …"), ensure_ascii=False)
        text = template(f"docs/{self.say.code}/{name}", say=self.say, **context)
        return f"---\ndescription: {description}\n---\n\n<!-- {origin(source)} -->\n\n{text}"


def book_of(model: Model, package: str, say: English) -> Book:
    """Look up a model."""
    users: defaultdict[str, list[str]] = defaultdict(list)
    for user, names in _uses(model):
        for name in dict.fromkeys(names):
            if user not in users[name]:
                users[name].append(user)
    return Book(package, say, model, types_of(model), places_of(model), dict(users))


def _uses(model: Model) -> Iterable[tuple[str, list[str]]]:
    for function in model.functions:
        yield function.wire_name, _held(function.request)
        answer = function.answer
        held = [answer.type] if isinstance(answer, TypeAnswer | ListAnswer) else _held(answer)
        yield function.wire_name, held
    for shape in model.types:
        yield shape.name, _held(shape)


def _held(shape: Shape) -> list[str]:
    return [name for field in shape.fields for name in field.type.names]
