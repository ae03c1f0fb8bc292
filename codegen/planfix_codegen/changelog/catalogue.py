"""Changes of types, enums, errors, filters and the service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from planfix_codegen.changelog.messages import Place, compare_fields, compare_shapes
from planfix_codegen.changelog.rules import ALWAYS, RECEIVED, SENT, Change, Rule, Section, deprecation, pairs, renamed
from planfix_codegen.model import Enum, ErrorCode, ErrorGroup, Filter, FilterForm, Model
from planfix_codegen.model.catalogue import Direction, closure, directions_of

_WAYS = {SENT: "only sent", RECEIVED: "only received", ALWAYS: "sent and received"}


def compare_types(old: Model, new: Model, enums: Mapping[str, Enum]) -> Iterator[Change]:
    """Changes of the shared types."""
    ways_before, ways_after = directions_of(old), directions_of(new)
    for name, before, after in pairs(old.types, new.types, lambda shape: shape.name):
        if before is None or after is None:
            yield Change(Section.TYPES, f"`{name}`", Rule.ADDED if after else Rule.REMOVED)
            continue
        if ending := deprecation(before.deprecated, after.deprecated):
            yield Change(Section.TYPES, f"`{name}`", ending[0], new=ending[1])
        if before.family != after.family:
            yield Change(Section.TYPES, f"`{name}`", Rule.MODULE, before.family, after.family)
        was, is_ = ways_before[name], ways_after[name]
        if (was == SENT) != (is_ == SENT):
            yield Change(Section.TYPES, f"`{name}`", Rule.WAYS, _WAYS[was], _WAYS[is_])
        yield from compare_shapes(before, after, Place(Section.TYPES, name, was, enums))


def compare_enums(old: Model, new: Model) -> Iterator[Change]:
    """Changes of enums."""
    for name, before, after in pairs(old.enums, new.enums, lambda enum: enum.name):
        if before is None or after is None:
            yield Change(Section.ENUMS, f"`{name}`", Rule.ADDED if after else Rule.REMOVED)
            continue
        if before.numeric != after.numeric:
            yield Change(Section.ENUMS, f"`{name}`", Rule.ENUM_KIND, _kind(before), _kind(after))
        for member, value, changed in pairs(
            before.values, after.values, lambda value: value.name, lambda value: value.wire
        ):
            subject = f"`{name}.{member}`"
            if value is None or changed is None:
                yield Change(Section.ENUMS, subject, Rule.ADDED if changed else Rule.REMOVED)
                continue
            if value.name != changed.name:
                rule = renamed(value.name, changed.renamed_from)
                yield Change(Section.ENUMS, subject, rule, f"`{name}.{value.name}`")
            if ending := deprecation(value.deprecated, changed.deprecated):
                yield Change(Section.ENUMS, subject, ending[0], new=ending[1])
            if value.wire != changed.wire:
                yield Change(Section.ENUMS, subject, Rule.ENUM_WIRE, repr(value.wire), repr(changed.wire))
            if value.holds != changed.holds:
                yield Change(Section.ENUMS, subject, Rule.HOLDS, f"`{value.holds}`", f"`{changed.holds}`")


def _kind(enum: Enum) -> str:
    return "numbers" if enum.numeric else "words"


def compare_errors(old: Model, new: Model, enums: Mapping[str, Enum]) -> Iterator[Change]:
    """Changes of error classes and of their groups."""
    above = (_ancestors(old), _ancestors(new))
    for name, group, changed in pairs(old.groups, new.groups, lambda group: group.name):
        if group is None or changed is None:
            yield Change(Section.ERRORS, f"`{name}`", Rule.ADDED if changed else Rule.REMOVED)
        else:
            yield from _parents(f"`{name}`", group, changed, above)
    for code, before, after in pairs(old.errors, new.errors, lambda error: error.code, lambda error: error.name):
        error = after or before
        subject = f"`{error.name}` ({code})" if error else code
        if before is None or after is None:
            yield Change(Section.ERRORS, subject, Rule.ADDED if after else Rule.REMOVED)
            continue
        if before.name != after.name:
            yield Change(Section.ERRORS, subject, Rule.RENAMED, f"`{before.name}`")
        if before.code != after.code:
            yield Change(Section.ERRORS, subject, Rule.CODE, before.code, after.code)
        if before.recovery != after.recovery:
            yield Change(Section.ERRORS, subject, Rule.RECOVERY, _recovery(before), _recovery(after))
        yield from _parents(subject, before, after, above)
        yield from compare_fields(before.fields, after.fields, Place(Section.ERRORS, after.name, RECEIVED, enums))


_Ancestors: TypeAlias = dict[str, frozenset[str]]


def _ancestors(model: Model) -> _Ancestors:
    """Each group to all groups above it."""
    parents = {group.name: group.parents for group in model.groups}
    return {name: frozenset(closure(above, parents)) for name, above in parents.items()}


def _parents(
    subject: str, old: ErrorGroup | ErrorCode, new: ErrorGroup | ErrorCode, above: tuple[_Ancestors, _Ancestors]
) -> Iterator[Change]:
    """Groups that an error newly belongs to, or no longer does, unless a change of a kept parent already says so."""
    before, after = (
        {*one.parents}.union(*(of[name] for name in one.parents)) for one, of in zip((old, new), above, strict=True)
    )
    kept = {*old.parents} & {*new.parents}
    reported = set[str]().union(*(above[0][name] ^ above[1][name] for name in kept))
    for parent in sorted(after - before - reported):
        yield Change(Section.ERRORS, subject, Rule.PARENT_ADDED, new=f"`{parent}`")
    for parent in sorted(before - after - reported):
        yield Change(Section.ERRORS, subject, Rule.PARENT_REMOVED, old=f"`{parent}`")


def _recovery(error: ErrorCode) -> str:
    return "give up" if error.recovery == "none" else error.recovery


def compare_filters(old: Model, new: Model) -> Iterator[Change]:
    """Changes of complex filters."""
    forms_before, forms_after = ({form.name: form for form in model.forms} for model in (old, new))
    for name, before, after in pairs(old.filters, new.filters, lambda one: one.name):
        if before is None or after is None:
            yield Change(Section.FILTERS, f"`{name}`", Rule.ADDED if after else Rule.REMOVED)
            continue
        for row, was, is_ in pairs(before.filters, after.filters, lambda one: one.name, lambda one: one.number):
            subject = f"`{name}.{row}`"
            if was is None or is_ is None:
                yield Change(Section.FILTERS, subject, Rule.ADDED if is_ else Rule.REMOVED)
            else:
                if was.name != is_.name:
                    yield Change(Section.FILTERS, subject, Rule.RENAMED, f"`{name}.{was.name}`")
                yield from _filter(subject, was, is_, forms_before[was.form], forms_after[is_.form])


def _filter(subject: str, old: Filter, new: Filter, form: FilterForm, changed: FilterForm) -> Iterator[Change]:
    if old.number != new.number:
        yield Change(Section.FILTERS, subject, Rule.NUMBER, str(old.number), str(new.number))
    if _taken(old, form) != _taken(new, changed):
        yield Change(Section.FILTERS, subject, Rule.FORM, _taken(old, form), _taken(new, changed))
    before, after = {*old.operators, *form.date_types}, {*new.operators, *changed.date_types}
    for word in sorted(after - before):
        yield Change(Section.FILTERS, subject, Rule.OPERATOR_ADDED, new=f"`{word}`")
    for word in sorted(before - after):
        yield Change(Section.FILTERS, subject, Rule.OPERATOR_REMOVED, old=f"`{word}`")


def _taken(one: Filter, form: FilterForm) -> str:
    """What a caller gives to a filter besides the operator."""
    value = "no value" if form.always is not None else f"`{form.type}`" if form.type else "a date"
    return f"{value} and a custom field" if one.takes_field else value


def compare_service(old: Model, new: Model, enums: Mapping[str, Enum]) -> Iterator[Change]:
    """Changes of the service."""
    before, after = old.service, new.service
    if before.client_class != after.client_class:
        yield Change(Section.SERVICE, f"`{after.client_class}`", Rule.RENAMED, f"`{before.client_class}`")
    for name, region, changed in pairs(before.regions, after.regions, lambda region: region.name):
        if region is None or changed is None:
            yield Change(Section.SERVICE, f"The region `{name}`", Rule.ADDED if changed else Rule.REMOVED)
        elif region.url != changed.url:
            yield Change(Section.SERVICE, f"The region `{name}`", Rule.VALUE, region.url, changed.url)
    for name in sorted({*before.limits, *after.limits}):
        was, is_ = (one.limits[name].value if name in one.limits else None for one in (before, after))
        yield from _value(f"The limit `{name}`", was, is_)
    yield from _value("The function that clients log in with", before.login, after.login)
    days = (", ".join(map(str, one.daily_requests)) for one in (before, after))
    yield from _value("The number of requests per day", *days)
    for side, headers, headers_now in (
        ("requests", before.request_headers, after.request_headers),
        ("answers", before.answer_headers, after.answer_headers),
    ):
        for name in sorted(headers.keys() ^ headers_now.keys()):
            # Clients send and read headers; callers do not.
            rule = Rule.LISTED if name in headers_now else Rule.UNLISTED
            yield Change(Section.SERVICE, f"The header `{name}` of {side}", rule)
    for side, fields, fields_now in (
        ("requests", before.request_fields, after.request_fields),
        ("answers", before.answer_fields, after.answer_fields),
    ):
        place = Place(Section.SERVICE, f"envelope of {side}", Direction(0), enums)
        yield from compare_fields(fields, fields_now, place)


def _value(what: str, old: object, new: object) -> Iterator[Change]:
    if old != new:
        yield Change(Section.SERVICE, what, Rule.VALUE, str(old), str(new))
