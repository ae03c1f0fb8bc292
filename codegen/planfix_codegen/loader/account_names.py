"""Names that an `account.yaml` cannot use: those of the bindings that its classes stand on."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.model import Model, Shape
from planfix_codegen.model.account import Account, AccountObject, Directory
from planfix_codegen.output.account import class_names
from planfix_codegen.problems import Mark, Problem, SchemaError
from planfix_codegen.python.naming import snake
from planfix_codegen.python.reserved import BUILTINS, FIELDS, KEYWORDS, RESOURCES

_OF_OBJECTS = frozenset({"custom", "extra", "filter_class", "of", "value_of"})
_OF_DIRECTORIES = frozenset({"archived", "is_group", "key", "name", "parent_key"})
_OF_ROWS = frozenset({"tag"})
_OF_MODULES = frozenset(
    "Decimal Final Literal Never OpenIntEnum Sequence TYPE_CHECKING TypedDict Unpack ContactParameters ProjectParameters "
    "TaskParameters".split()
)
"""What the generated modules import and define besides."""


def reserved_fields(model: Model, kind: str) -> frozenset[str]:
    """Names that no field can have, of a `task`, `contact` or `project`, of a `directory` or of a `data_tag`."""
    names = _OF_OBJECTS | FIELDS | KEYWORDS
    shapes = {shape.name: shape for shape in model.types}
    if kind == "directory":
        return names | _OF_DIRECTORIES | _names(shapes["HandbookRecord"])
    if kind == "data_tag":
        return names | _OF_ROWS | _names(shapes["AnaliticData"])
    requests = [one.request for one in model.functions if one.wire_name in (f"{kind}.add", f"{kind}.update")]
    return names.union(_names(shapes[kind.title()]), *map(_names, requests))


def reserved_attributes(model: Model) -> frozenset[str]:
    """Names that no attribute of the client can have."""
    return RESOURCES | KEYWORDS | {"me"} | {snake(resource.name) for resource in model.resources}


def reserved_classes() -> frozenset[str]:
    """Names that no class can have."""
    return _OF_MODULES | BUILTINS


def check_account_names(account: Account, model: Model, client: str) -> None:
    """Refuse names that repeat or hide another.

    Raises:
        SchemaError: All of them.
    """
    if problems := list(_problems(account, model, client)):
        raise SchemaError(problems)


def _problems(account: Account, model: Model, client: str) -> Iterator[Problem]:
    attributes: dict[str, Mark] = {}
    taken = reserved_attributes(model)
    for owner in account.owners:
        if owner.attribute in taken:
            yield Problem(owner.mark, f"the client has {owner.attribute!r} already; expected another `attribute`")
        if owner.attribute in attributes:
            where = f"line {attributes[owner.attribute].line}"
            yield Problem(owner.mark, f"{owner.attribute!r} is the `attribute` of {where}, too; expected another")
        attributes.setdefault(owner.attribute, owner.mark)
        kind = owner.kind if isinstance(owner, AccountObject) else _kind(isinstance(owner, Directory))
        reserved = reserved_fields(model, kind)
        for field in owner.fields:
            if field.key in reserved:
                yield Problem(field.mark, f"{field.key!r} is a name that every {kind} has; expected another")
    classes = set(reserved_classes())
    for name, mark in class_names(account, client):
        if name in classes and isinstance(mark, Mark):
            yield Problem(mark, f"the class {name} would hide another of that name; expected another")
        classes.add(name)


def _kind(is_directory: bool) -> str:
    return "directory" if is_directory else "data_tag"


def _names(shape: Shape) -> set[str]:
    return {field.name for field in shape.fields}
