"""Changes of functions, and of the fields of requests, answers and types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

from planfix_codegen.changelog.rules import Change, Rule, Section, deprecation, pairs, renamed
from planfix_codegen.model import Choice, Enum, Field, Function, ListAnswer, Model, Shape, TypeExpr
from planfix_codegen.model.catalogue import Direction


@dataclass(frozen=True, slots=True)
class Place:
    """The owner of fields.

    Attributes:
        owner: The function or type that has the fields.
        ways: Whether they are sent, received or both.
        enums: Enums of both schemas, by name.
    """

    section: Section
    owner: str
    ways: Direction
    enums: Mapping[str, Enum]

    def change(self, field: str, rule: Rule, old: object = "", new: object = "") -> Change:
        """A change of a field, or of the owner itself if `field` is ""."""
        subject = f"`{self.owner}`: `{field}`" if field else f"`{self.owner}`"
        return Change(self.section, subject, rule, str(old), str(new), self.ways)


def compare_fields(old: tuple[Field, ...], new: tuple[Field, ...], place: Place) -> Iterator[Change]:
    """Changes of fields; their order does not matter."""
    for name, before, after in _field_pairs(old, new):
        if after is None:
            yield place.change(name, Rule.REMOVED)
        elif before is None:
            yield place.change(name, Rule.ADDED_REQUIRED if after.required else Rule.ADDED)
        else:
            yield from _field(before, after, place)
            if (before.wire, before.separator) != (after.wire, after.separator):
                reused = {one.wire for one in old if one is not before} | {one.wire for one in new if one is not after}
                rule = Rule.WIRE_REUSED if {before.wire, after.wire} & reused else Rule.WIRE
                yield place.change(name, rule, _wire(before), _wire(after))


def former_names(old: tuple[Field, ...], new: tuple[Field, ...]) -> dict[str, str]:
    """Old name of each field that both have, to its new name."""
    return {before.name: name for name, before, after in _field_pairs(old, new) if before and after}


def _field_pairs(old: tuple[Field, ...], new: tuple[Field, ...]) -> Iterator[tuple[str, Field | None, Field | None]]:
    return pairs(old, new, lambda field: field.name, lambda field: field.wire)


def compare_shapes(old: Shape, new: Shape, place: Place) -> Iterator[Change]:
    """Changes of fields, and of the choices between them."""
    yield from compare_fields(old.fields, new.fields, place)
    if Direction.SENT not in place.ways:
        return  # choices are checked when a request is written
    now = former_names(old.fields, new.fields)
    yield from _choices([_called(choice, now) for choice in old.choices], new, {*now.values()}, place)


def _choices(former: list[Choice], new: Shape, known: set[str], place: Place) -> Iterator[Change]:
    """Changes of the choices.

    Args:
        former: The old choices, with the new names of their fields.
        known: New names of the fields that existed before.
    """
    before = [choice for choice in former if not _is_among(choice, new.choices)]
    for choice in new.choices:
        if _is_among(choice, former):
            continue
        tighter = not _implied(choice, former, known)
        same = next((one for one in before if _names(one) & _names(choice)), None)
        if same is not None:
            before.remove(same)
            rule = Rule.CHOICE_TIGHTENED if tighter else Rule.CHOICE_LOOSENED
            yield place.change("", rule, _phrase(same), _phrase(choice))
        elif tighter:
            yield place.change("", Rule.CHOICE_ADDED, new=_phrase(choice))
    for choice in before:
        if not _implied(choice, list(new.choices), {field.name for field in new.fields}):
            yield place.change("", Rule.CHOICE_REMOVED, old=_phrase(choice))


def _is_among(choice: Choice, others: Iterable[Choice]) -> bool:
    return any(choice.rule == one.rule and {*choice.alternatives} == {*one.alternatives} for one in others)


def _names(choice: Choice) -> set[str]:
    return {name for alternative in choice.alternatives for name in alternative}


def _implied(choice: Choice, others: list[Choice], known: set[str]) -> bool:
    """Whether each request of known fields that satisfies `others` also satisfies `choice`; tries all of them."""
    concerned = [one for one in others if _names(one) & _names(choice)]
    names = sorted(_names(choice).union(*map(_names, concerned)) & known)
    for given in product((False, True), repeat=len(names)):
        fields = {name for name, is_given in zip(names, given, strict=True) if is_given}
        if all(_is_satisfied(one, fields) for one in concerned) and not _is_satisfied(choice, fields):
            return False
    return True


def _is_satisfied(choice: Choice, fields: set[str]) -> bool:
    count = sum(bool(fields & {*alternative}) for alternative in choice.alternatives)
    return count <= 1 if choice.rule == "at_most_one" else count >= 1 if choice.rule == "at_least_one" else count == 1


def _called(choice: Choice, now: Mapping[str, str]) -> Choice:
    """A choice with the new names of its fields."""
    return replace(
        choice, alternatives=tuple(tuple(now.get(name, name) for name in one) for one in choice.alternatives)
    )


def _field(old: Field, new: Field, place: Place) -> Iterator[Change]:
    if new.name != old.name:
        yield place.change(new.name, renamed(old.name, new.renamed_from), f"`{old.name}`")
    if ending := deprecation(old.deprecated, new.deprecated):
        yield place.change(new.name, ending[0], new=ending[1])
    if new.required != old.required:
        yield place.change(new.name, Rule.REQUIRED if new.required else Rule.OPTIONAL)
    if new.type != old.type:
        wider, narrower = _includes(new.type, old.type, place.enums), _includes(old.type, new.type, place.enums)
        rule = Rule.TYPE_WIDENED if wider else Rule.TYPE_NARROWED if narrower else Rule.TYPE
        yield place.change(new.name, rule, f"`{old.type}`", f"`{new.type}`")
    if old.secret != new.secret:
        yield place.change(new.name, Rule.VALUE, *("secret" if one.secret else "not secret" for one in (old, new)))
    if _bounds(old) != _bounds(new):
        tighter = any(
            after is not None and (before is None or (after > before if is_least else after < before))
            for before, after, is_least in zip(_bounds(old), _bounds(new), (True, False, True, False), strict=True)
        )
        yield place.change(new.name, Rule.TIGHTENED if tighter else Rule.LOOSENED, _range(old), _range(new))


def _includes(wide: TypeExpr, narrow: TypeExpr, enums: Mapping[str, Enum]) -> bool:
    """Whether each value of `narrow` is one of `wide`; an enum's values are strings or ints as well."""
    names = {*wide.names, *(["date"] if "datetime" in wide.names else [])}

    def within(name: str) -> bool:
        enum = enums.get(name)
        return name in names or (enum is not None and ("int" if enum.numeric else "string") in names)

    return wide.many == narrow.many and all(within(name) for name in narrow.names)


def _wire(field: Field) -> str:
    return f"`{field.wire}`" + (f" as words with {field.separator!r} between" if field.separator is not None else "")


def _bounds(field: Field) -> tuple[int | None, ...]:
    return field.minimum, field.maximum, field.min_length, field.max_length


def _range(field: Field) -> str:
    names = ("min", "max", "min_length", "max_length")
    return (
        ", ".join(f"{name} {bound}" for name, bound in zip(names, _bounds(field), strict=True) if bound is not None)
        or "none"
    )


def _phrase(choice: Choice) -> str:
    names = ", ".join(f"`{' and '.join(one)}`" for one in choice.alternatives)
    return f"{choice.rule.replace('_', ' ')} of {names}"


def compare_functions(old: Model, new: Model, enums: Mapping[str, Enum]) -> Iterator[Change]:
    """Changes of functions, of their requests, and of answers that are not shared types."""
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

    if ending := deprecation(old.deprecated, new.deprecated):
        yield change(ending[0], after=ending[1])
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
    """The kind of answer."""
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
