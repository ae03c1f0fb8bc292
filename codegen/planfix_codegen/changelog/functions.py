"""What changed in the functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from planfix_codegen.changelog.changes import Change, Section, pairs
from planfix_codegen.changelog.rules import Rule
from planfix_codegen.changelog.shapes import Place, compare_shapes, former_names
from planfix_codegen.model import Enum, Function, ListAnswer, Model, Shape
from planfix_codegen.reach import Direction


def compare_functions(old: Model, new: Model, enums: Mapping[str, Enum]) -> Iterator[Change]:
    """Changes of functions, of their requests and of the answers that are their own."""
    for name, before, after in pairs(old.functions, new.functions, lambda function: function.wire_name):
        if before is None or after is None:
            yield Change(Section.FUNCTIONS, f"`{name}`", Rule.ADDED if after else Rule.REMOVED)
            continue
        yield from _function(before, after)
        yield from compare_shapes(before.request, after.request, Place(Section.REQUESTS, name, Direction.SENT, enums))
        if isinstance(before.answer, Shape) and isinstance(after.answer, Shape):
            place = Place(Section.ANSWERS, name, Direction.RECEIVED, enums)
            yield from compare_shapes(before.answer, after.answer, place)


def _function(old: Function, new: Function) -> Iterator[Change]:
    def change(rule: Rule, before: str = "", after: str = "") -> Change:
        return Change(Section.FUNCTIONS, f"`{new.wire_name}`", rule, before, after)

    if _answer(old) != _answer(new):
        yield change(Rule.ANSWER, _answer(old), _answer(new))
    if _path(old) != _path(new):
        yield change(Rule.WIRE, f"`{_path(old)}`", f"`{_path(new)}`")
    if old.kind != new.kind:
        yield change(Rule.NOW_READ if new.kind == "read" else Rule.NOW_WRITE)
    if old.idempotent != new.idempotent:
        yield change(Rule.NOW_IDEMPOTENT if new.idempotent else Rule.NOT_IDEMPOTENT)
    if old.admin != new.admin:
        yield change(Rule.ADMIN, *("administrators only" if one.admin else "everybody" for one in (old, new)))
    if old.paginated != new.paginated:
        yield change(Rule.PAGES_ADDED if new.paginated else Rule.PAGES_REMOVED)
    now = former_names(old.request.fields, new.request.fields)
    before, after = {now.get(name, name) for name in _split(old)}, _split(new)
    if added := sorted(after - before):
        yield change(Rule.SPLIT_ADDED, after=_listed(added))
    if removed := sorted(before - after):
        yield change(Rule.SPLIT_REMOVED, before=_listed(removed))
    for code in sorted(set(new.errors) - set(old.errors)):
        yield change(Rule.ERROR_LISTED, after=code)
    for code in sorted(set(old.errors) - set(new.errors)):
        yield change(Rule.ERROR_UNLISTED, before=code)


def _answer(function: Function) -> str:
    """What callers get."""
    if function.file_answer:
        return "a file"
    answer = function.answer
    if isinstance(answer, Shape):
        return "fields of its own"
    return f"a list of `{answer.type}`" if isinstance(answer, ListAnswer) else f"a `{answer.type}`"


def _split(function: Function) -> set[str]:
    return set(function.split.over if function.split else ())


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _path(function: Function) -> str:
    return "" if isinstance(function.answer, Shape) else "/".join(function.answer.path)
