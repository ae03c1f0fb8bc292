"""What all pages of the reference stand on: the model looked up, where each name is documented, who uses it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.docs.links import Links, places_of
from planfix_codegen.docs.words import Words
from planfix_codegen.model import ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.output.files import template
from planfix_codegen.python.types import Types, types_of


@dataclass(frozen=True, slots=True)
class Book:
    """The model as the pages see it.

    Attributes:
        package: Name under which the generated package is imported.
        places: Where each name is documented.
        users: Named type, enum or filter class to the functions and types whose fields hold it.
    """

    package: str
    model: Model
    types: Types
    places: dict[str, str]
    users: dict[str, list[str]]

    def words(self, page: PurePosixPath) -> Words:
        """What stands on one page."""
        return Words(self.types, Links(self.places, page))

    def used(self, name: str, links: Links) -> str:
        """A sentence that says who uses a name, or "" if nobody does."""
        users = ", ".join(links.code(user) for user in self.users.get(name, ()))
        return f"Used by {users}." if users else ""


def book_of(model: Model, package: str) -> Book:
    """Look up a model."""
    users: defaultdict[str, list[str]] = defaultdict(list)
    for user, names in _uses(model):
        for name in dict.fromkeys(names):
            if user not in users[name]:
                users[name].append(user)
    return Book(package, model, types_of(model), places_of(model), dict(users))


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


def rendered(name: str, source: str, **context: Any) -> str:
    """The page that a template makes, with a note of the schema file that it came from."""
    return f"<!-- Generated from schema/{source}: edit that and run `make generate`. -->\n\n{template(name, **context)}"
