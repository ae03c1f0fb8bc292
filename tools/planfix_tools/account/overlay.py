"""`account.yaml`: what was read of an account, under the names that an earlier file has given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from planfix_codegen.loader.account import FILE, load_account
from planfix_codegen.loader.account_names import reserved_attributes, reserved_classes, reserved_fields
from planfix_codegen.model import Model
from planfix_tools.account.compare import Raw
from planfix_tools.account.identifiers import Namer

_TYPES = frozenset(
    "STRING NUMBER TEXT DATE DATETIME TIME TIMEPERIOD CHECKBOX LIST TASK TASKSET PROJECT HANDBOOK HANDBOOKSET USER CLIENT "
    "CONTACT LOGINLIST GROUPUSERCONTACT SETSTRING".split()
)
_ALL = {"task": "AnyTask", "contact": "AnyContact", "project": "AnyProject"}
"""Names of the objects that no template made."""

_HEAD = """\
# What this account has made for itself, as `planfix introspect` read it. Names on the left are those of the generated package:
# change them as you like, they are kept. A type that is `inferred` was concluded from values: set the right one without it.
"""


def read_overlay(folder: Path) -> Raw:
    """The account that a folder describes; nothing where it describes none.

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
    """Write the account, an entry a line."""
    folder.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(
        {"account": account}, allow_unicode=True, sort_keys=False, width=1_000, default_flow_style=None
    )
    temporary = folder / f"{FILE}.new"
    temporary.write_text(_HEAD + text, encoding="utf-8")
    temporary.replace(folder / FILE)  # whole, or as it was


class Overlay:
    """Puts together an `account.yaml`.

    Args:
        old: The account as it was described before, whose names are kept.
        model: The schema of the API, whose names nothing may have.
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
        """Fields whose type somebody has said: it holds for all objects of the kind."""
        self.account: Raw = {}

    def add_processes(self, processes: Iterable[Mapping[str, Any]]) -> None:
        """Processes with their statuses."""
        namer = self._namer("processes", "id")
        self.account["processes"] = {
            namer.name(one["id"], one["name"], "process"): {
                "id": one["id"],
                "name": one["name"],
                "statuses": self._members("processes", one["id"], "statuses", one["statuses"], "status"),
            }
            for one in processes
        }

    def add_groups(self, of: str, groups: Iterable[Mapping[str, Any]]) -> None:
        """Groups of users, contacts or projects."""
        key = next((key for key, one in self._old.get("groups", {}).items() if one["of"] == of), f"{of.title()}Group")
        index = {"user": 0, "contact": 1, "project": 2}
        members = self._members(
            "groups", index[of], "members", groups, "group", old=self._old.get("groups", {}).get(key)
        )
        self.account.setdefault("groups", {})[key] = {"of": of, "members": members}

    def add_directories(self, directories: Iterable[Mapping[str, Any]]) -> None:
        """Directories with their fields and, of small ones, the records."""
        listed = list(directories)
        namer = self._namer("directories", "id")
        self._directories = {one["id"]: namer.name(one["id"], one["name"], "directory") for one in listed}
        section: Raw = {}
        for one in listed:
            key = self._directories[one["id"]]
            old = self._entry("directories", "id", one["id"])
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
        """Data tags with their fields."""
        namer = self._namer("data_tags", "id")
        section: Raw = {}
        for one in tags:
            old = self._entry("data_tags", "id", one["id"])
            section[namer.name(one["id"], one["name"], "data_tag")] = {
                "id": one["id"],
                "attribute": old.get("attribute") or self._attribute(one["id"], one["name"], "data_tag"),
                "name": one["name"],
                "fields": self._api_fields("data_tag", old, one["fields"]),
            }
        self.account["data_tags"] = section

    def old_object(self, kind: str, template: int | None) -> Raw:
        """What an earlier file says of the objects of a template; nothing where it does not know them."""
        objects = self._old.get("objects", {}).values()
        return next((one for one in objects if (one["kind"], one.get("template")) == (kind, template)), Raw())

    def add_object(
        self, kind: str, template: int | None, name: str, process: int | None, fields: Iterable[Mapping[str, Any]]
    ) -> None:
        """Objects of a template.

        Args:
            fields: Custom fields: `id`, `name`, `type` as concluded, and `directory` by id.
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

    def _entry(self, section: str, id_key: str, id: int) -> Raw:
        return next((one for one in self._old.get(section, {}).values() if one[id_key] == id), Raw())

    def _namer(self, section: str, id_key: str) -> Namer:
        kept = {one[id_key]: key for key, one in self._old.get(section, {}).items()}
        return Namer("class", self._classes, kept)

    def _attribute(self, id: int, name: str, fallback: str) -> str:
        return Namer("attribute", self._attributes, {}).name(id, name, fallback)

    def _members(
        self,
        section: str,
        id: int,
        part: str,
        members: Iterable[Mapping[str, Any]],
        fallback: str,
        old: Raw | None = None,
    ) -> Raw:
        before = self._entry(section, "id", id) if old is None and section != "groups" else old or {}
        kept = {one["id"]: key for key, one in before.get(part, {}).items()}
        namer = Namer("member", {"MRO"}, kept)
        return {namer.name(one["id"], one["name"], fallback): {"id": one["id"], "name": one["name"]} for one in members}

    def _api_fields(self, kind: str, old: Raw, fields: Iterable[Mapping[str, Any]]) -> Raw:
        """Fields whose types the API tells."""
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


_ALL_NAMES = {"AnyTask": "any tasks", "AnyContact": "any contacts", "AnyProject": "any projects"}
