"""Compares the paths of a message in the schema with those on the function's page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import TypeAlias

from planfix_codegen.audit.reference import Page, Row, Side, paths_in
from planfix_codegen.model import Field, Function, ListAnswer, Model, Shape

_Path: TypeAlias = tuple[str, ...]
_Shared: TypeAlias = tuple[str, int] | None
"""The shared part that a path is in, such as a type, and how many steps of the path lead to it."""
_Found: TypeAlias = tuple[_Path, Field | None, _Shared, bool]
"""A path, its field, the shared part that it is in, and whether its source is a page."""

_FILTER = ("type", "operator", "value", "field")
_COUNTS = ("@count", "@totalCount")


@dataclass(frozen=True, slots=True)
class Known:
    """A path in the schema.

    Attributes:
        path: `tasks/task/owner/id`; `tasks/@count` for an attribute.
        field: Its field; `None` for an element that only holds others.
        shared: The shared type that the path is in, and the path within the type: `("Task", "owner/id")`. The envelope,
            paging and the counts of a list are shared as well.
        documented: Whether a page is the source of the field, or of one within it.
    """

    path: str
    field: Field | None
    shared: tuple[str, str] | None
    documented: bool = True


class Paths:
    """The paths of a schema."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._shapes = {shape.name: shape for shape in model.types}
        self._filters = {one.name for one in model.filters}
        self._errors = {error.code: error for error in model.errors}

    def of(self, function: Function, side: Side) -> dict[str, Known]:
        """All paths of a message, below its root element."""
        found: dict[str, Known] = {}
        for steps, field, shared, documented in self._message(function, side):
            for end in range(1, len(steps) + 1):
                path = "/".join(steps[:end])
                within = (shared[0], "/".join(steps[shared[1] : end])) if shared and shared[1] < end else None
                around = found.get(path)
                if around is None or end == len(steps):
                    found[path] = Known(path, field if end == len(steps) else None, within, documented)
                elif documented and not around.documented:
                    found[path] = replace(around, documented=True)
        return found

    def _message(self, function: Function, side: Side) -> Iterator[_Found]:
        service = self._model.service
        if side == "request":
            yield from self._fields(service.request_fields, (), ("envelope", 0))
            yield from self._fields(tuple(one for one in function.request.fields if one not in service.paging), ())
            if function.paginated:
                yield from self._fields(service.paging, (), ("paging", 0))
        elif side == "response":
            kept = tuple(field for field in service.answer_fields if field.name in service.answer_envelope)
            yield from self._fields(kept, (), ("envelope", 0))
            yield from self._answer(function)
        else:
            fields = tuple(field for code in function.errors for field in self._errors[code].fields)
            status = tuple(field for field in service.answer_fields if field.name in ("code", "message"))
            yield from self._fields((*status, *fields) if fields else (), ())

    def _answer(self, function: Function) -> Iterator[_Found]:
        answer = function.answer
        if isinstance(answer, Shape):
            yield from self._fields(answer.fields, ())
            return
        yield answer.path, None, None, True
        if isinstance(answer, ListAnswer):
            holder = answer.path[:-1]
            yield from (((*holder, name), None, ("list", len(holder)), True) for name in _COUNTS)
        yield from self._fields(self._shapes[answer.type].fields, answer.path, (answer.type, len(answer.path)))

    def _fields(
        self,
        fields: tuple[Field, ...],
        base: _Path,
        shared: _Shared = None,
        owners: frozenset[str] = frozenset(),
        documented: bool = True,
    ) -> Iterator[_Found]:
        for field in fields:
            path = (*base, *field.path, f"@{field.attribute}") if field.attribute else (*base, *field.path)
            named = documented and field.evidence == "documented"
            yield path, field, shared, named
            for name in field.type.names:
                here = shared or (name, len(path))
                if name in self._filters:
                    yield from (((*path, step), field, shared or ("filter", len(path)), named) for step in _FILTER)
                elif name in self._shapes and name not in owners:
                    yield from self._fields(self._shapes[name].fields, path, here, owners | {name}, named)


@dataclass(frozen=True, slots=True)
class Message:
    """A request or answer, compared.

    Attributes:
        known: The paths of the schema.
        drawn: Paths in the page's skeletons.
        tabled: Paths in the rows of the page's tables, with the text of these rows.
        named: All paths on the page, and the elements around them.
        strays: Names in rows that match no path.
        rows: Number of rows.
    """

    function: str
    side: Side
    known: dict[str, Known]
    drawn: frozenset[str]
    tabled: dict[str, str]
    named: frozenset[str]
    strays: tuple[str, ...]
    rows: int

    @property
    def missing(self) -> list[str]:
        """Paths that are on the page but not in the schema."""
        return sorted(self.named - set(self.known)) + list(self.strays)

    @property
    def unnamed(self) -> list[Known]:
        """Paths whose source should be a page, but that are not on this page."""
        return [known for path, known in self.known.items() if path not in self.named and known.documented]

    @property
    def found_elsewhere(self) -> list[Known]:
        """Paths whose source is a recorded answer or a working program."""
        return [known for known in self.known.values() if not known.documented]


def compare(page: Page, side: Side, known: dict[str, Known]) -> Message:
    """Compare a page with the paths of the schema."""
    drawn = frozenset(path for skeleton in page.skeletons[side] for path in paths_in(skeleton))
    paths = drawn | set(known)
    around = {one.path for one in known.values() if one.shared and one.shared[0] in ("envelope", "paging")}
    roots = _roots(paths - around)
    rows = [*page.rows[side], *(row for row in page.parts if any(_stands_in(row, path) for path in paths))]
    tabled: defaultdict[str, str] = defaultdict(str)
    strays: list[str] = []
    for row in rows:
        for name in row.paths:
            path = _find(name, paths, roots)
            if path is None:
                strays.append(name)
            else:
                tabled[path] += f"{row.text} "
    return Message(
        function=page.function,
        side=side,
        known=known,
        drawn=drawn,
        tabled=dict(tabled),
        named=drawn.union(*(accumulate(path.split("/"), "{}/{}".format) for path in tabled)),
        strays=tuple(strays),
        rows=len(rows),
    )


def _find(name: str, paths: frozenset[str], roots: list[str]) -> str | None:
    """The path that a row names: below one of the roots, else the only path with this end."""
    for root in roots:
        if f"{root}{name}" in paths:
            return f"{root}{name}"
    ends = [path for path in paths if path.endswith(f"/{name}")]
    return ends[0] if len(ends) == 1 else None


def _stands_in(row: Row, path: str) -> bool:
    """Whether the path ends with the element that the row describes a part of."""
    return path.endswith(f"/{row.paths[0].split('/')[0]}")


def _roots(paths: frozenset[str]) -> list[str]:
    """Prefixes of the names in rows: the root, and each element that is the only one with children."""
    roots = [""]
    while True:
        root = roots[-1]
        steps = {path[len(root) :].split("/")[0] for path in paths if path.startswith(root)}
        holders = [step for step in steps if any(path.startswith(f"{root}{step}/") for path in paths)]
        if len(holders) != 1:
            return roots
        roots.append(f"{root}{holders[0]}/")
