"""Reads `account.yaml`, an account's own fields, directories and processes, into the model."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import Path
from typing import Any

from planfix_codegen.loader.grammar import check_grammar
from planfix_codegen.loader.overlay import laid_over
from planfix_codegen.loader.source import Source, read_source
from planfix_codegen.model.account import (
    Account,
    AccountField,
    AccountObject,
    DataTag,
    Directory,
    Groups,
    Member,
    Process,
    Record,
)
from planfix_codegen.problems import Mark, Problem, SchemaError

FILE = "account.yaml"
"""Name of the file that describes an account."""

_REFERENCES = ("HANDBOOK", "HANDBOOKSET")
_WORDS = ("LIST", "SETSTRING")


def has_account(folder: Path) -> bool:
    """Whether a folder of a schema describes an account."""
    return (folder / FILE).is_file()


def load_account(*folders: Path) -> Account:
    """Read the accounts of folders; later ones are laid over earlier ones.

    Raises:
        SchemaError: All mistakes in them, except reserved names: `check_account_names` checks those.
        FileNotFoundError: No folder has an account.
    """
    found = [folder for folder in folders if has_account(folder)]
    if not found:
        raise FileNotFoundError(f"no {FILE} in {', '.join(map(str, folders))}; `planfix introspect` writes one")
    source = reduce(laid_over, [read_source(folder / FILE, Path(folder.name, FILE)) for folder in found])
    check_grammar(source, "account_file")
    if source.problems:
        raise SchemaError(source.problems)
    account = _read(source)
    if problems := list(_check(account)):
        raise SchemaError(problems)
    return account


def _read(source: Source) -> Account:
    def entries(section: str) -> Iterator[tuple[str, Any, Mark]]:
        for key, raw in source.data["account"].get(section, {}).items():
            yield key, raw, source.mark("account", section, key)

    def fields(section: str, owner: str) -> tuple[AccountField, ...]:
        raw = source.data["account"][section][owner].get("fields", {})
        return tuple(
            AccountField(
                key=key,
                id=one["id"],
                name=one["name"],
                type=one["type"],
                directory=one.get("directory", ""),
                values=tuple(one.get("values", ())),
                inferred=one.get("inferred", False),
                mark=source.mark("account", section, owner, "fields", key),
            )
            for key, one in raw.items()
        )

    def members(section: str, owner: str, name: str) -> tuple[Member, ...]:
        raw = source.data["account"][section][owner].get(name, {})
        return tuple(
            Member(key, one["id"], one["name"], source.mark("account", section, owner, name, key))
            for key, one in raw.items()
        )

    def records(owner: str) -> tuple[Record, ...]:
        raw = source.data["account"]["directories"][owner].get("records", {})
        return tuple(
            Record(
                key=key,
                id=one["key"],
                name=one["name"],
                parent=one.get("parent", 0),
                is_group=one.get("group", False),
                mark=source.mark("account", "directories", owner, "records", key),
            )
            for key, one in raw.items()
        )

    return Account(
        objects=tuple(
            AccountObject(
                key=key,
                kind=raw["kind"],
                attribute=raw["attribute"],
                name=raw["name"],
                template=raw.get("template"),
                process=raw.get("process", ""),
                fields=fields("objects", key),
                mark=mark,
            )
            for key, raw, mark in entries("objects")
        ),
        directories=tuple(
            Directory(key, raw["id"], raw["attribute"], raw["name"], fields("directories", key), records(key), mark)
            for key, raw, mark in entries("directories")
        ),
        data_tags=tuple(
            DataTag(key, raw["id"], raw["attribute"], raw["name"], fields("data_tags", key), mark)
            for key, raw, mark in entries("data_tags")
        ),
        processes=tuple(
            Process(key, raw["id"], raw["name"], members("processes", key, "statuses"), mark)
            for key, raw, mark in entries("processes")
        ),
        groups=tuple(
            Groups(key, raw["of"], members("groups", key, "members"), mark) for key, raw, mark in entries("groups")
        ),
    )


def _check(account: Account) -> Iterator[Problem]:
    yield from _twice(((one.kind, one.template), one.key, one.mark) for one in account.objects)
    for section in (account.directories, account.data_tags, account.processes):
        yield from _twice((one.id, one.key, one.mark) for one in section)
    for owner in account.owners:
        yield from _twice((one.id, one.key, one.mark) for one in owner.fields)
        for field in owner.fields:
            yield from _check_field(account, field)
    yield from _check_shared(account)
    for directory in account.directories:
        yield from _twice((one.id, one.key, one.mark) for one in directory.records)
        groups = {one.id for one in directory.records if one.is_group}
        for record in directory.records:
            if record.parent and record.parent not in groups:
                message = f"`parent` is {record.parent}, which is not a group of {directory.key}; expected a group"
                yield Problem(record.mark, message)
    for process in account.processes:
        yield from _twice((one.id, one.key, one.mark) for one in process.statuses)
    known = {one.key for one in account.processes}
    for thing in account.objects:
        if thing.process and thing.process not in known:
            yield Problem(thing.mark, f"there is no process {thing.process!r}; expected {_one_of(known)}")
        if thing.process and thing.kind != "task":
            yield Problem(thing.mark, f"a {thing.kind} has no process; expected `process` for tasks only")


def _check_field(account: Account, field: AccountField) -> Iterator[Problem]:
    if field.directory and field.type not in _REFERENCES:
        yield Problem(
            field.mark, f"{field.key!r} is a {field.type} with a `directory`; expected one of {_one_of(_REFERENCES)}"
        )
    elif field.directory and account.directory(field.directory) is None:
        known = _one_of(one.key for one in account.directories)
        yield Problem(field.mark, f"there is no directory {field.directory!r}; expected {known}")
    if field.values and field.type not in _WORDS:
        yield Problem(field.mark, f"{field.key!r} is a {field.type} with `values`; expected one of {_one_of(_WORDS)}")


def _check_shared(account: Account) -> Iterator[Problem]:
    """A custom field that several templates share has the same type in all of them."""
    first: dict[tuple[str, int], AccountField] = {}
    for thing in account.objects:
        for field in thing.fields:
            before = first.setdefault((thing.kind, field.id), field)
            if before.type != field.type:
                other = f"a {before.type} in line {before.mark.line}"
                yield Problem(field.mark, f"field {field.id} is a {field.type}, but {other}; expected one type")


def _twice(entries: Iterable[tuple[object, str, Mark]]) -> Iterator[Problem]:
    first: dict[object, str] = {}
    for identity, key, mark in entries:
        if identity in first:
            shown = identity if isinstance(identity, int) else "of its template"
            yield Problem(mark, f"{key!r} has the id {shown}, like {first[identity]!r}; expected each id once")
        first.setdefault(identity, key)


def _one_of(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "one that is described here"
