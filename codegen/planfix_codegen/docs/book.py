"""Lookups for the pages: where each name is documented, what uses it, how tables describe fields."""

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
from planfix_codegen.model import Field, Function, Model, TypeExpr
from planfix_codegen.model.catalogue import names_in, names_in_answer
from planfix_codegen.output.rendering import origin, template
from planfix_codegen.python.naming import snake
from planfix_codegen.python.types import Types, types_of

_FUNCTION = re.compile(r"\b[a-z][A-Za-z]*\.[a-z][A-Za-z]*\b")
_SPECIAL = re.compile(r"[|*<\[\]]")

EXAMPLE_LINE = 100
"""Line length of examples."""

INDEX = PurePosixPath("index.md")
ENUMS = PurePosixPath("enums.md")
ERRORS = PurePosixPath("errors.md")
FILTERS = PurePosixPath("filters.md")
SERVICE = PurePosixPath("service.md")
TYPES = PurePosixPath("types", "index.md")


def function_page(function: Function) -> PurePosixPath:
    """The page of a function: `task/get_list.md` for `task.getList`."""
    return PurePosixPath(snake(function.resource), f"{snake(function.name)}.md")


def resource_page(resource: str) -> PurePosixPath:
    """The page of a resource: `user_group/index.md` for `userGroup`."""
    return PurePosixPath(snake(resource), "index.md")


def family_page(family: str) -> PurePosixPath:
    """The page of a family: all types in one file of `schema/types`."""
    return PurePosixPath("types", f"{family}.md")


def places_of(model: Model) -> dict[str, str]:
    """Path and anchor of each documented name, relative to the root of the reference."""
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
    """Links on one page.

    Attributes:
        places: The targets, see `places_of`.
        page: The page that contains the links.
    """

    places: Mapping[str, str]
    page: PurePosixPath

    def path(self, place: PurePosixPath | str) -> str:
        """The link from this page to a place below the root of the reference."""
        file, hash_, anchor = str(place).partition("#")
        if file == str(self.page) and anchor:
            return f"#{anchor}"
        return posixpath.relpath(file, str(self.page.parent)) + hash_ + anchor

    def code(self, name: str) -> str:
        """A name as code, with a link if it is documented."""
        return f"[`{name}`]({self.path(self.places[name])})" if name in self.places else f"`{name}`"

    def prose(self, text: str) -> str:
        """A description in Markdown: special characters are escaped, and functions are links."""
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
    """Texts about fields on one page."""

    types: Types
    links: Links
    say: English

    def type(self, type_: TypeExpr, *, sent: bool) -> str:
        """A type in words (`list of int`), as Markdown with links."""
        items = self.annotation(self.types.annotation(type_, sent=sent))
        return self.say.many(items, sent=sent) if type_.many else items

    def annotation(self, text: str) -> str:
        """A Python annotation in words (`int or TaskStatus`), as Markdown with links."""
        return self.say.alternative.join(self.links.code(one) for one in text.replace("dt.", "").split(" | "))

    def rows(self, fields: Iterable[Field], *, sent: bool) -> list[Row]:
        """Table rows of fields in the order of a signature: required ones first."""
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
    """The model with the lookups that all pages share.

    Attributes:
        package: Import name of the generated package.
        say: Sentences in the language of the pages and of the model's texts.
        places: Path and anchor of each documented name.
        users: Type, enum or filter class to the functions and types that hold it.
    """

    package: str
    say: English
    model: Model
    types: Types
    places: dict[str, str]
    users: dict[str, list[str]]

    def words(self, page: PurePosixPath) -> Words:
        """Texts about fields on one page."""
        return Words(self.types, Links(self.places, page), self.say)

    def used(self, name: str, links: Links) -> str:
        """A sentence that lists what uses a name, or "" if nothing does."""
        users = [links.code(user) for user in self.users.get(name, ())]
        return self.say.used(users) if users else ""

    def rendered(self, name: str, source: str, about: str, **context: Any) -> str:
        """Render a page with the description and the note that names its source.

        Args:
            name: The template.
            source: File or folder of `schema` that the page is generated from.
            about: Description for search engines, without markup.
            context: Variables of the template.
        """
        description = json.dumps(textwrap.shorten(about, 200, placeholder=" …"), ensure_ascii=False)
        text = template(f"docs/{self.say.code}/{name}", say=self.say, **context)
        return f"---\ndescription: {description}\n---\n\n<!-- {origin(source)} -->\n\n{text}"


def book_of(model: Model, package: str, say: English) -> Book:
    """Make the lookups of a model."""
    held = {one.wire_name: names_in(one.request) + names_in_answer(one) for one in model.functions}
    held |= {shape.name: names_in(shape) for shape in model.types}
    users: defaultdict[str, list[str]] = defaultdict(list)
    for user, names in held.items():
        for name in dict.fromkeys(names):
            users[name].append(user)
    return Book(package, say, model, types_of(model), places_of(model), dict(users))
