"""Read and write `account.yaml`, keeping the names, types and comments of an earlier file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from planfix_codegen.loader.account import FILE, load_account
from planfix_codegen.loader.account_names import reserved_attributes, reserved_classes, reserved_fields
from planfix_codegen.model import Model
from planfix_tools.account.comments import keep_comments
from planfix_tools.account.compare import Raw
from planfix_tools.account.identifiers import Namer

_TYPES = frozenset(
    "STRING NUMBER TEXT DATE DATETIME TIME TIMEPERIOD CHECKBOX LIST TASK TASKSET PROJECT HANDBOOK HANDBOOKSET USER CLIENT "
    "CONTACT LOGINLIST GROUPUSERCONTACT SETSTRING".split()
)
_ALL = {"task": "AnyTask", "contact": "AnyContact", "project": "AnyProject"}
"""Classes of objects without a template."""
_ALL_NAMES = {"AnyTask": "any tasks", "AnyContact": "any contacts", "AnyProject": "any projects"}

_HEAD = """\
# The fields, directories and the like of an account, as `planfix introspect` read them. The names on the left are those of the
# generated package. Later runs keep names that you change, and your comments. A type that is `inferred` was concluded from
# values: correct it and remove `inferred`, and later runs keep it.
"""


def read_overlay(folder: Path) -> Raw:
    """Read the account that a folder describes; empty if there is no file.

    Raises:
        SchemaError: The file has mistakes.
    """
    file = folder / FILE
    if not file.exists():
        return {}
    load_account(folder)
    found: Raw = yaml.safe_load(file.read_text(encoding="utf-8"))["account"]
    return found


def write_overlay(folder: Path, account: Raw) -> None:
    """Write the account, one entry a line, with the comments of the file that is there."""
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(
        {"account": account}, allow_unicode=True, sort_keys=False, width=1_000, default_flow_style=None
    )
    file, temporary = folder / FILE, folder / f"{FILE}.new"
    if file.exists():
        text = keep_comments(file.read_text(encoding="utf-8").removeprefix(_HEAD), text)
    temporary.write_text(_HEAD + text, encoding="utf-8")
    temporary.replace(file)  # a run that is killed leaves the old file


class Overlay:
    """Builds the contents of an `account.yaml`.

    Args:
        old: Contents of the earlier file, whose names are kept.
        model: The schema of the API, whose names are reserved.

    Attributes:
        account: The contents.
    """

    def __init__(self, old: Raw, model: Model) -> None:
        self._old = old
        self._model = model
        kept = [key for section in old.values() for key in section]
        self._classes = {*reserved_classes(), "Account", "AsyncAccount", *kept}
        used = [one["attribute"] for section in old.values() for one in section.values() if "attribute" in one]
        self._attributes = {*reserved_attributes(model), *used}
        self._directories: dict[int, str] = {}
        self._corrected: dict[tuple[str, int], Raw] = {
            (thing["kind"], one["id"]): one
            for thing in old.get("objects", {}).values()
            for one in thing.get("fields", {}).values()
            if not one.get("inferred")
        }
        """Fields whose type a user has set; it holds for all objects of the kind."""
        self.account: Raw = {}

    def add_processes(self, processes: Iterable[Mapping[str, Any]]) -> None:
        """Add processes with their statuses."""
        namer = self._namer("processes")
        self.account["processes"] = {
            namer.name(one["id"], one["name"], "process"): {
                "id": one["id"],
                "name": one["name"],
                "statuses": _members(self._entry("processes", one["id"]), "statuses", one["statuses"], "status"),
            }
            for one in processes
        }

    def add_groups(self, of: str, groups: Iterable[Mapping[str, Any]]) -> None:
        """Add groups of users, contacts or projects."""
        old = self._old.get("groups", {})
        key = next((key for key, one in old.items() if one["of"] == of), f"{of.title()}Group")
        members = _members(old.get(key, {}), "members", groups, "group")
        self.account.setdefault("groups", {})[key] = {"of": of, "members": members}

    def add_directories(self, directories: Iterable[Mapping[str, Any]]) -> None:
        """Add directories with their fields and, for small ones, their records."""
        listed = list(directories)
        namer = self._namer("directories")
        self._directories = {one["id"]: namer.name(one["id"], one["name"], "directory") for one in listed}
        section: Raw = {}
        for one in listed:
            key = self._directories[one["id"]]
            old = self._entry("directories", one["id"])
            section[key] = {
                "id": one["id"],
                "attribute": old.get("attribute") or self._attribute(one["id"], one["name"], "directory"),
                "name": one["name"],
                "fields": self._api_fields("directory", old, one["fields"]),
            }
            if one["records"]:
                kept = {record["key"]: name for name, record in old.get("records", {}).items()}
                members = Namer("member", {"MRO"}, kept)
                section[key]["records"] = {
                    members.name(record["key"], record["name"], "record"): record for record in one["records"]
                }
        self.account["directories"] = section

    def add_data_tags(self, tags: Iterable[Mapping[str, Any]]) -> None:
        """Add data tags with their fields."""
        namer = self._namer("data_tags")
        section: Raw = {}
        for one in tags:
            old = self._entry("data_tags", one["id"])
            section[namer.name(one["id"], one["name"], "data_tag")] = {
                "id": one["id"],
                "attribute": old.get("attribute") or self._attribute(one["id"], one["name"], "data_tag"),
                "name": one["name"],
                "fields": self._api_fields("data_tag", old, one["fields"]),
            }
        self.account["data_tags"] = section

    def old_object(self, kind: str, template: int | None) -> Raw:
        """The entry that the earlier file has for the objects of a template; empty if the file has no such entry."""
        objects = self._old.get("objects", {}).values()
        return next((one for one in objects if (one["kind"], one.get("template")) == (kind, template)), Raw())

    def add_object(
        self, kind: str, template: int | None, name: str, process: int | None, fields: Iterable[Mapping[str, Any]]
    ) -> None:
        """Add the objects of a template.

        Args:
            kind: `task`, `contact` or `project`.
            template: Id of the template; None for objects without one.
            name: Name of the template.
            process: Id of the template's process.
            fields: Custom fields: `id`, `name`, `type` as inferred, and `directory` by id.
        """
        section = self.account.setdefault("objects", {})
        old = self.old_object(kind, template)
        kept = next((key for key, one in self._old.get("objects", {}).items() if one is old), None)
        key = kept or (_ALL[kind] if template is None else Namer("class", self._classes, {}).name(template, name, kind))
        entry: Raw = {"kind": kind}
        entry["attribute"] = old.get("attribute") or self._attribute(template or 0, _ALL_NAMES.get(key, name), kind)
        entry["name"] = name
        if template is not None:
            entry["template"] = template
        if process is not None and (known := self._process(process)):
            entry["process"] = known
        kept_names = {one["id"]: key for key, one in old.get("fields", {}).items()}
        names = Namer("attribute", {*reserved_fields(self._model, kind)}, kept_names)
        entry["fields"] = {}
        for one in sorted(fields, key=lambda field: field["id"]):
            before = self._corrected.get((kind, one["id"]))
            made: Raw = {"id": one["id"], "name": one["name"]}
            if before is not None:
                made |= {word: before[word] for word in ("type", "directory", "values") if word in before}
            else:
                made["type"] = one["type"]
                if one.get("directory") in self._directories:
                    made["directory"] = self._directories[one["directory"]]
                made["inferred"] = True
            entry["fields"][names.name(one["id"], one["name"], "field")] = made
        section[key] = entry

    def _process(self, id: int) -> str:
        return next((key for key, one in self.account["processes"].items() if one["id"] == id), "")

    def _entry(self, section: str, id: int) -> Raw:
        return next((one for one in self._old.get(section, {}).values() if one["id"] == id), Raw())

    def _namer(self, section: str) -> Namer:
        kept = {one["id"]: key for key, one in self._old.get(section, {}).items()}
        return Namer("class", self._classes, kept)

    def _attribute(self, id: int, name: str, fallback: str) -> str:
        return Namer("attribute", self._attributes, {}).name(id, name, fallback)

    def _api_fields(self, kind: str, old: Raw, fields: Iterable[Mapping[str, Any]]) -> Raw:
        """Fields of a directory or data tag, whose types come from the API."""
        kept = {one["id"]: key for key, one in old.get("fields", {}).items()}
        namer = Namer("attribute", {*reserved_fields(self._model, kind)}, kept)
        found: Raw = {}
        for one in fields:
            made: Raw = {"id": one["id"], "name": one["name"]}
            made["type"] = one["type"] if one["type"] in _TYPES else "OTHER"
            if made["type"] in ("HANDBOOK", "HANDBOOKSET") and one.get("directory") in self._directories:
                made["directory"] = self._directories[one["directory"]]
            if made["type"] in ("LIST", "SETSTRING") and one.get("values"):
                made["values"] = list(dict.fromkeys(one["values"]))
            found[namer.name(one["id"], one["name"], "field")] = made
        return found


def _members(old: Raw, part: str, members: Iterable[Mapping[str, Any]], fallback: str) -> Raw:
    kept = {one["id"]: key for key, one in old.get(part, {}).items()}
    namer = Namer("member", {"MRO"}, kept)
    return {namer.name(one["id"], one["name"], fallback): {"id": one["id"], "name": one["name"]} for one in members}
