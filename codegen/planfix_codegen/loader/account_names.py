"""Names that an `account.yaml` cannot use because the bindings have them already."""

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
"""Other names that the generated modules import or define."""


def reserved_fields(model: Model, kind: str) -> frozenset[str]:
    """Names that fields of a `task`, `contact`, `project`, `directory` or `data_tag` cannot have."""
    names = _OF_OBJECTS | FIELDS | KEYWORDS
    shapes = {shape.name: shape for shape in model.types}
    if kind == "directory":
        return names | _OF_DIRECTORIES | _names(shapes["HandbookRecord"])
    if kind == "data_tag":
        return names | _OF_ROWS | _names(shapes["AnaliticData"])
    requests = [one.request for one in model.functions if one.wire_name in (f"{kind}.add", f"{kind}.update")]
    return names.union(_names(shapes[kind.title()]), *map(_names, requests))


def reserved_attributes(model: Model) -> frozenset[str]:
    """Names that an `attribute` of the client cannot have."""
    return RESOURCES | KEYWORDS | {"me"} | {snake(resource.name) for resource in model.resources}


def reserved_classes() -> frozenset[str]:
    """Names that a class cannot have."""
    return _OF_MODULES | BUILTINS


def check_account_names(account: Account, model: Model, client: str) -> None:
    """Check that no name repeats or hides another.

    Raises:
        SchemaError: All names that do.
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
            where = f"in line {attributes[owner.attribute].line}"
            yield Problem(owner.mark, f"the `attribute` {owner.attribute!r} is {where} already; expected another")
        attributes.setdefault(owner.attribute, owner.mark)
        kind = "directory" if isinstance(owner, Directory) else "data_tag"
        kind = owner.kind if isinstance(owner, AccountObject) else kind
        reserved = reserved_fields(model, kind)
        for field in owner.fields:
            if field.key in reserved:
                yield Problem(field.mark, f"every {kind} has an attribute {field.key!r}; expected another name")
    classes = set(reserved_classes())
    for name, mark in class_names(account, client):
        if name in classes and isinstance(mark, Mark):
            yield Problem(mark, f"the class {name} would hide another class of that name; expected another name")
        classes.add(name)


def _names(shape: Shape) -> set[str]:
    return {field.name for field in shape.fields}
