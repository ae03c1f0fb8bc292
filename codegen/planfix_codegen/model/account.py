"""The custom fields, directories, data tags, processes and groups of one account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from planfix_codegen.problems import Mark

Kind: TypeAlias = Literal["task", "contact", "project"]
"""Kinds of objects that have custom fields."""


@dataclass(frozen=True, slots=True)
class AccountField:
    """A custom field, or a field of a directory or a data tag.

    Attributes:
        key: Python name.
        name: Name in the account.
        type: A word of `AnaliticFieldType`, or OTHER.
        directory: Key of the directory whose records it holds; "" if unknown.
        values: The texts that it can hold; () if any.
        inferred: Whether the type was inferred from values.
    """

    key: str
    id: int
    name: str
    type: str
    directory: str
    values: tuple[str, ...]
    inferred: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class AccountObject:
    """Tasks, contacts or projects that are made from one template.

    Attributes:
        key: Name of the class.
        attribute: Attribute of the client.
        template: Id of the template (of contacts: its number); `None` for all objects of the kind.
        process: Key of the tasks' process; "" for tasks without one.
    """

    key: str
    kind: Kind
    attribute: str
    name: str
    template: int | None
    process: str
    fields: tuple[AccountField, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Record:
    """A record of a small directory, or a group of records.

    Attributes:
        key: Name of the member of the directory's enum.
        id: The record's key in the account.
        parent: Key of the group that it is in; 0 at the top.
    """

    key: str
    id: int
    name: str
    parent: int
    is_group: bool
    mark: Mark


@dataclass(frozen=True, slots=True)
class Directory:
    """A directory (handbook).

    Attributes:
        records: Its records; () for a large directory.
    """

    key: str
    id: int
    attribute: str
    name: str
    fields: tuple[AccountField, ...]
    records: tuple[Record, ...]
    mark: Mark

    @property
    def members(self) -> tuple[Record, ...]:
        """The records that a field can hold."""
        return tuple(record for record in self.records if not record.is_group)


@dataclass(frozen=True, slots=True)
class DataTag:
    """A data tag (analitic)."""

    key: str
    id: int
    attribute: str
    name: str
    fields: tuple[AccountField, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Member:
    """A status of a process, or a group of people or projects."""

    key: str
    id: int
    name: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Process:
    """A process and its statuses."""

    key: str
    id: int
    name: str
    statuses: tuple[Member, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of users, contacts or projects."""

    key: str
    of: Literal["user", "contact", "project"]
    members: tuple[Member, ...]
    mark: Mark


@dataclass(frozen=True, slots=True)
class Account:
    """The content of an `account.yaml`."""

    objects: tuple[AccountObject, ...] = ()
    directories: tuple[Directory, ...] = ()
    data_tags: tuple[DataTag, ...] = ()
    processes: tuple[Process, ...] = ()
    groups: tuple[Groups, ...] = ()

    @property
    def owners(self) -> Iterator[AccountObject | Directory | DataTag]:
        """Everything that has fields and an attribute of the client."""
        yield from self.objects
        yield from self.directories
        yield from self.data_tags

    def directory(self, key: str) -> Directory | None:
        """The directory with this key, if there is one."""
        return next((one for one in self.directories if one.key == key), None)
