"""Compare two descriptions of an account, and tell which generated names break."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Raw: TypeAlias = dict[str, Any]

_PARTS = {
    "objects": (("fields", "id"),),
    "directories": (("fields", "id"), ("records", "key")),
    "data_tags": (("fields", "id"),),
    "processes": (("statuses", "id"),),
    "groups": (("members", "id"),),
}
_WORDS = {
    "objects": "template",
    "directories": "directory",
    "data_tags": "data tag",
    "processes": "process",
    "groups": "groups",
    "fields": "field",
    "records": "record",
    "statuses": "status",
    "members": "group",
}


@dataclass(frozen=True, slots=True)
class Change:
    """A change of an account.

    Attributes:
        kind: What happened.
        thing: What changed, with its name in the account: `field 'Budget'`.
        name: Its Python name: `RepairRequest.budget`.
        detail: Old and new name or type; may be empty.
        breaks: Whether programs that use the name break.
    """

    kind: Literal["added", "renamed", "retyped", "removed"]
    thing: str
    name: str
    detail: str = ""
    breaks: bool = False

    def __str__(self) -> str:
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.kind}: {self.thing}, {self.name}{detail}{'  BREAKS' if self.breaks else ''}"


def compare(old: Raw, new: Raw) -> list[Change]:
    """Compare the contents of two `account.yaml` files.

    Entries are matched by id. A Python name and a type are part of the generated interface; a name in the account is not.
    """
    return list(_changes(old, new))


def _changes(old: Raw, new: Raw) -> Iterator[Change]:
    for section, parts in _PARTS.items():
        before, after = _by_id(old.get(section, {}), section), _by_id(new.get(section, {}), section)
        yield from _entries(before, after, section, "")
        for identity in before.keys() & after.keys():
            (_, was), (key, now) = before[identity], after[identity]
            for part, id in parts:
                olds = {one[id]: (name, one) for name, one in was.get(part, {}).items()}
                news = {one[id]: (name, one) for name, one in now.get(part, {}).items()}
                yield from _entries(olds, news, part, f"{key}.", demanded=section == "data_tags")
            if section == "directories" and _has_enum(was) and not _has_enum(now):
                thing = f"directory {now['name']!r}"
                yield Change("removed", thing, key, "it has become too large for an enum", breaks=True)


def _entries(
    before: dict[Any, tuple[str, Raw]],
    after: dict[Any, tuple[str, Raw]],
    section: str,
    owner: str,
    demanded: bool = False,
) -> Iterator[Change]:
    for identity, (key, was) in before.items():
        thing = f"{_WORDS[section]} {was.get('name', key)!r}"
        if identity not in after:
            yield Change("removed", thing, f"{owner}{key}", breaks=True)
            continue
        name, now = after[identity]
        if name != key:
            yield Change("renamed", thing, f"{owner}{key}", f"now {owner}{name} in Python", breaks=True)
        if was.get("name") != now.get("name"):
            yield Change("renamed", thing, f"{owner}{name}", f"now {now.get('name')!r} in the account")
        if (was.get("type"), was.get("directory")) != (now.get("type"), now.get("directory")):
            detail = f"{_type(was)}, now {_type(now)}"
            yield Change("retyped", thing, f"{owner}{name}", detail, breaks=True)
        old_words: list[str] = was.get("values") or []
        new_words: list[str] = now.get("values") or old_words
        lost = [word for word in old_words if word not in new_words]
        if lost:
            yield Change("retyped", thing, f"{owner}{name}", f"without {', '.join(lost)}", breaks=True)
    for identity, (key, now) in after.items():
        if identity not in before:
            # A program that makes rows of a data tag must give all its fields.
            yield Change("added", f"{_WORDS[section]} {now.get('name', key)!r}", f"{owner}{key}", breaks=demanded)


def _by_id(entries: dict[str, Raw], section: str) -> dict[Any, tuple[str, Raw]]:
    if section == "objects":
        return {(one["kind"], one.get("template")): (key, one) for key, one in entries.items()}
    if section == "groups":
        return {one["of"]: (key, one) for key, one in entries.items()}
    return {one["id"]: (key, one) for key, one in entries.items()}


def _has_enum(directory: Raw) -> bool:
    return any(not one.get("group") for one in directory.get("records", {}).values())


def _type(field: Raw) -> str:
    return f"{field.get('type')} of {field['directory']}" if "directory" in field else str(field.get("type"))
