"""The typed package of an account: classes for its objects, directories and data tags, on top of the ordinary client."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from planfix_codegen.model import Model
from planfix_codegen.model.account import Account, AccountField, AccountObject, DataTag, Directory
from planfix_codegen.output.modules import request_view
from planfix_codegen.output.rendering import Files, formatted, origin, places_of, template
from planfix_codegen.python.formatting import literal
from planfix_codegen.python.imports import qualified

_BASE = "planfix"
"""The package of the ordinary client."""

_CLASSES = {
    "STRING": ("TextField", "str"),
    "TEXT": ("TextField", "str"),
    "NUMBER": ("NumberField", "Decimal | int"),
    "DATE": ("DateField", "dt.date"),
    "DATETIME": ("MomentField", "dt.datetime | dt.date"),
    "TIME": ("TimeField", "dt.time"),
    "TIMEPERIOD": ("PeriodField", "planfix.TimePeriod"),
    "CHECKBOX": ("CheckboxField", "bool"),
    "LIST": ("ListField", "str"),
    "SETSTRING": ("WordsField", "Sequence[str]"),
    "TASK": ("IdField", "int"),
    "PROJECT": ("IdField", "int"),
    "CLIENT": ("IdField", "int"),
    "TASKSET": ("IdsField", "Sequence[int]"),
    "HANDBOOK": ("RecordField", "int"),
    "HANDBOOKSET": ("RecordsField", "Sequence[int]"),
    "USER": ("PersonField", "int"),
    "CONTACT": ("PersonField", "int"),
    "GROUPUSERCONTACT": ("PersonField", "int"),
    "LOGINLIST": ("PeopleField", "Sequence[int]"),
    "OTHER": ("OtherField", "planfix.FieldValue"),
}
"""Class in the bindings, and annotation of arguments, by type of the field."""

_PERSON_FILTERS = {"CONTACT": "custom_contact", "GROUPUSERCONTACT": "custom_group_user_contact"}

_MODULES = ("objects", "directories", "tags")


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field, prepared for the templates.

    Attributes:
        enum: Name of the directory's enum, or "".
        record: Name of the class of the directory's records; "" if the directory is unknown.
    """

    field: AccountField
    enum: str
    record: str

    @property
    def key(self) -> str:
        """Python name."""
        return self.field.key

    @property
    def doc(self) -> str:
        """Name in the account, and type."""
        inferred = ", inferred" if self.field.inferred else ""
        return f"{self.field.name} ({self.field.type}{inferred})"

    @property
    def is_record(self) -> bool:
        """Whether it holds records of a directory."""
        return self.field.type in ("HANDBOOK", "HANDBOOKSET")

    def declared(self, filter: str) -> str:
        """Return the annotation of the attribute."""
        kind = _CLASSES[self.field.type][0]
        keys = f", {self.enum or 'int'}" if self.is_record else ""
        return f"bindings.{kind}[{filter}{keys}]"

    @property
    def made(self) -> str:
        """Expression that creates the attribute."""
        arguments = [literal(self.field.id), literal(self.field.name)]
        if self.is_record:
            arguments.append(self.enum or "int")
        elif self.field.type in _PERSON_FILTERS:
            arguments.append(literal(_PERSON_FILTERS[self.field.type]))
        elif self.field.type == "SETSTRING" and self.field.values:
            arguments.append(literal(self.field.values))
        return f"bindings.{_CLASSES[self.field.type][0]}({', '.join(arguments)})"

    def written(self, demanded: bool) -> str:
        """Return the annotation of arguments; unless `demanded`, they may be `None`."""
        annotation = _CLASSES[self.field.type][1]
        if self.field.values:
            words = f"Literal[{', '.join(map(literal, self.field.values))}]"
            annotation = words if self.field.type == "LIST" else f"Sequence[{words}]"
        if self.is_record and self.record:
            keys = " | ".join(name for name in (self.enum, self.record, "int") if name)
            annotation = keys if self.field.type == "HANDBOOK" else f"Sequence[{keys}]"
        return annotation if demanded else f"{annotation} | None"


@dataclass(frozen=True, slots=True)
class OwnerView:
    """A kind of objects, a directory or a data tag, prepared for the templates."""

    owner: AccountObject | Directory | DataTag
    module: str
    fields: tuple[FieldView, ...]

    def __getattr__(self, name: str) -> object:
        """Other attributes are those of the owner itself."""
        return getattr(self.owner, name)

    @property
    def doc(self) -> str:
        """Name in the account."""
        name = self.owner.name.rstrip()
        return name if name.endswith((".", "!", "?", "…")) else f"{name}."

    @property
    def filter(self) -> str:
        """Class of the filters by its fields."""
        return f"planfix.{self.owner.kind.title()}Filter" if isinstance(self.owner, AccountObject) else "Never"

    @property
    def base(self) -> str:
        """Base class of its objects."""
        return f"{self.owner.kind.title()}Object" if isinstance(self.owner, AccountObject) else ""

    @property
    def plural(self) -> str:
        """Base class of its resource."""
        return f"{self.owner.kind.title()}s" if isinstance(self.owner, AccountObject) else ""

    def _first(self, *types: str) -> int | None:
        return next((one.id for one in self.owner.fields if one.type in types), None)

    @property
    def title(self) -> int | None:
        """Id of the first field."""
        return self.owner.fields[0].id if self.owner.fields else None

    @property
    def day(self) -> int | None:
        """Id of the first field for dates."""
        return self._first("DATE", "DATETIME")

    @property
    def person(self) -> int | None:
        """Id of the first field for people."""
        return self._first("USER", "LOGINLIST", "GROUPUSERCONTACT")


def render_account(account: Account, model: Model, package: str, client: str) -> Files:
    """Render all files of an account's package, by path within it.

    Args:
        account: The account.
        model: The schema of the ordinary client.
        package: Name of the package.
        client: Name of the client; the asynchronous client has the prefix `Async`.
    """
    views = {
        "objects": [_view(account, one, "objects") for one in account.objects],
        "directories": [_view(account, one, "directories") for one in account.directories],
        "tags": [_view(account, one, "tags") for one in account.data_tags],
    }
    kinds = sorted({one.kind for one in account.objects})
    codes = {name: template(f"account/{name}.j2", views=listed) for name, listed in views.items() if listed}
    if kinds:
        codes["parameters"] = template(
            "account/parameters.j2", kinds=[(kind, _parameters(model, kind)) for kind in kinds]
        )
    if account.processes or account.groups:
        groups = [one for one in account.groups if one.members]
        codes["constants"] = template("account/constants.j2", processes=account.processes, groups=groups)
    owners = [view for listed in views.values() for view in listed]
    codes["client"] = template("account/client.j2", client=client, package=package, owners=owners)
    names = {name: _defined(code) for name, code in codes.items()}
    files: Files = {PurePosixPath(f"{name}.py"): _module(name, code, names, package) for name, code in codes.items()}
    files[PurePosixPath("__init__.py")] = _top(package, client, names)
    return dict(sorted(formatted(files).items())) | {PurePosixPath("py.typed"): ""}


def class_names(account: Account, client: str) -> list[tuple[str, object]]:
    """Return the top-level names of the package, with the mark of their source, or `None` for names of its own."""
    found: list[tuple[str, object]] = [(client, None), (f"Async{client}", None), ("data_tags", None)]
    for owner in account.owners:
        ends = ["", "Values", "Resource"]
        if isinstance(owner, AccountObject):
            ends.append("Add")
        if isinstance(owner, Directory):
            ends += ["Add", "Record"]
        found += [(f"{owner.key}{end}", owner.mark) for end in ends]
        found.append((f"Async{owner.key}Resource", owner.mark))
    found += [(one.key, one.mark) for one in account.processes]
    found += [(one.key, one.mark) for one in account.groups]
    return found


def _view(account: Account, owner: AccountObject | Directory | DataTag, module: str) -> OwnerView:
    return OwnerView(owner, module, tuple(_field(account, field) for field in owner.fields))


def _field(account: Account, field: AccountField) -> FieldView:
    directory = account.directory(field.directory) if field.directory else None
    if directory is None:
        return FieldView(field, "", "")
    return FieldView(field, directory.key if directory.members else "", f"{directory.key}Record")


def _parameters(model: Model, kind: str) -> list[tuple[str, str, str]]:
    """Return name, annotation and description of the parameters of `add`, without custom fields and template."""
    places = places_of(model, _BASE)
    function = next(one for one in model.functions if one.wire_name == f"{kind}.add")
    view = request_view(places, function)
    fields = [one for one in view.fields if one.name not in ("template", "custom_data")]
    return [(one.name, _qualified(model, one.annotation.replace(" | Unset", "")), one.doc) for one in fields]


def _qualified(model: Model, annotation: str) -> str:
    names = {one.name for one in model.types} | {one.name for one in model.enums} | {"FieldValueInput", "FileBody"}
    code = qualified(f"def f(x: {annotation}) -> None: ...", names, _BASE)
    return code.removeprefix("def f(x: ").removesuffix(") -> None: ...")


def _defined(code: str) -> list[str]:
    return [node.name for node in ast.parse(code).body if isinstance(node, ast.ClassDef)]


_IMPORTS = {
    "dt": "import datetime as dt",
    "Sequence": "from collections.abc import Sequence",
    "Decimal": "from decimal import Decimal",
    "Final": "from typing import Final",
    "Literal": "from typing import Literal",
    "Never": "from typing import Never",
    "TypedDict": "from typing import TypedDict",
    "Unpack": "from typing import Unpack",
    "planfix": "import planfix",
    "OpenIntEnum": "from planfix_runtime.model.enums import OpenIntEnum",
    "bindings": "from planfix_tools.account import bindings",
}


def _module(name: str, code: str, names: dict[str, list[str]], package: str) -> str:
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    lines = [line for word, line in _IMPORTS.items() if word in used]
    typed: list[str] = []
    if name == "client":
        modules = [one for one in _MODULES if one in names]
        typed = ["", "if TYPE_CHECKING:", *(f"    from {package} import {one}" for one in modules)] if modules else []
        lines += ["from typing import TYPE_CHECKING"] if typed else []
    else:
        for other, defined in names.items():
            if other != name and (needed := sorted(used & set(defined))):
                lines.append(f"from {package}.{other} import {', '.join(needed)}")
    doc = _DOCS[name]
    head = [f'"""{doc}', "", origin("account.yaml"), '"""', "", "from __future__ import annotations", ""]
    return "\n".join([*head, *_sorted(lines, package), *typed, "", "", code])


def _sorted(lines: Iterable[str], package: str) -> list[str]:
    """Sort imports: the standard library first; names from the same module on one line."""
    merged: dict[str, list[str]] = {}
    for line in lines:
        start, _, names = line.partition(" import ") if line.startswith("from") else (line, "", "")
        merged.setdefault(start, []).append(names)
    texts = [f"{start} import {', '.join(sorted(names))}" if names[0] else start for start, names in merged.items()]
    ours = [text for text in texts if text.split()[1].startswith(("planfix", package))]
    # `import x` before `from x import y`, as isort has it.
    return [*sorted(set(texts) - set(ours), key=lambda text: (text.startswith("from"), text)), "", *ours]


_DOCS = {
    "objects": "Kinds of tasks, contacts and projects, with the account's custom fields.",
    "directories": "Directories of the account.",
    "tags": "Data tags of the account.",
    "constants": "Processes and groups of the account.",
    "parameters": "Arguments of the calls that create objects, besides custom fields.",
    "client": "The clients of the account.",
}


def _top(package: str, client: str, names: dict[str, list[str]]) -> str:
    imports = [f"from {package}.{module} import {name} as {name}" for module, found in names.items() for name in found]
    head = [
        f'"""Typed client of a Planfix account: `{client}` has its own objects, directories and data tags.',
        "",
        f"    from {package} import {client}",
        "",
        f"    with {client}() as pf:",
        "        print(pf.me)",
        "",
        origin("account.yaml"),
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from planfix_tools.account.bindings import data_tags as data_tags",
    ]
    return "\n".join([*head, *sorted(imports), ""])
