"""Imports of generated modules, found by the names that the code uses."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping

from planfix_codegen.python.formatting import import_from

_RUNTIME = {
    "client.async_client": "AsyncClient",
    "client.client": "Client",
    "codec.decoding": (
        "append_item append_object new setters read_attribute read_bool read_bytes read_datetime read_int "
        "read_int_enum read_items read_leaf read_object read_objects read_page read_single read_str_enum read_text "
        "read_value read_words required"
    ),
    "codec.encoding": (
        "write_attribute write_ints write_items write_object write_objects xml_base64 xml_bool "
        "xml_date xml_datetime xml_enum xml_int xml_of xml_secret xml_text "
        "xml_time xml_value xml_words"
    ),
    "codec.envelope": "interpret",
    "codec.filters": "write_filter",
    "codec.unknown": "Reading Unknown collect keep_group keep_inside restore restore_element",
    "errors": "ApiError FailureKind",
    "files.download": "AsyncDownload Download",
    "lazy": "lazy_names",
    "model.content": "Contents FileBody",
    "model.deprecation": "changed_fields deprecated deprecated_members renamed_field renamed_required_field",
    "data.description": "Description EnumDescription FunctionDescription ObjectDescription",
    "model.enums": "NumberedEnum OpenIntEnum OpenStrEnum as_word numbered",
    "model.field_values": (
        "CustomTexts FieldContent FieldValue FieldValueInput LoginList TimePeriod make_value to_custom_value "
        "to_field_value typed_value"
    ),
    "model.filters": "Filter Form Term TermClass date_operand several_operand",
    "model.moment": "Moment to_day to_moment",
    "model.functions": "Codec Method Page Request Service Split flagged ids_of kept kept_moment",
    "model.scalars": (
        "parse_base64 parse_bool parse_date parse_datetime parse_enum_int_or_text "
        "parse_int parse_int_enum parse_int_or_text parse_number parse_text parse_time text_of text_of_any "
        "text_of_base64 text_of_bool text_of_date text_of_datetime text_of_enum text_of_int text_of_number "
        "text_of_time"
    ),
    "model.values": "Extra UNSET Unset Value as_tuple to_custom_values",
    "model.validators": "bounded check_at_least_one check_at_most_one check_exactly_one given given_or_none limited",
    "secrets": "Confidential without_frames",
    "xml": "END Node",
}
"""Names that generated modules import from the runtime, by module."""

_PUBLIC = {
    "config": "__version__",
    "auth": "SessionStore",
    "calls.events": "Attempt RequestEvent ResponseEvent",
    "calls.prepared": "Answer",
    "client.async_client": "AsyncClient",
    "client.client": "Client",
    "codec.envelope": "encode",
    "errors": (
        "AmbiguousWriteError ApiError ConfigurationError ConnectionFailed DeadlineExceeded FailureKind InvalidRequest "
        "MissingElement MissingValue PlanfixError ProtocolError RateLimited ResponseLost ServerError TLSError "
        "TransportError UnreadableContent UnreadableValue UnreadableWriteAnswer"
    ),
    "files.download": "AsyncDownload Download",
    "lists.changes": "AsyncChanges Change Changes",
    "lists.iterators": "AsyncPageIterator PageIterator",
    "lists.pager": "Cursor Report",
    "model.content": "FileBody",
    "data.description": (
        "AnswerDescription EnumDescription ErrorDescription FieldDescription FunctionDescription ObjectDescription"
    ),
    "data.reading": "from_dict from_json",
    "data.writing": "to_dict to_json",
    "model.field_values": "CustomTexts FieldContent FieldValue FieldValueInput LoginList TimePeriod read_ids",
    "model.functions": "Method Page Request",
    "model.moment": "Moment",
    "model.values": "Extra UNSET Unset need",
    "pacing.account": "Quota",
    "pacing.shared": "LimitStore",
    "process": "Clock",
}
"""Names of the runtime that the generated package exports, by module."""

_STANDARD = {
    "AsyncIterator": "collections.abc",
    "Callable": "collections.abc",
    "IO": "typing",
    "Iterator": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Decimal": "decimal",
    "TYPE_CHECKING": "typing",
    "Any": "typing",
    "Literal": "typing",
    "Self": "typing",
    "overload": "typing",
    "TypeVar": "typing",
    "ClassVar": "typing",
    "TypeAlias": "typing",
    "cache": "functools",
    "cached_property": "functools",
    "partial": "functools",
    "Path": "pathlib",
    "PathLike": "os",
    "tzinfo": "datetime",
}

MODULES = {"dataclasses": "import dataclasses", "dt": "import datetime as dt", "json": "import json"}
"""Modules that are imported as a whole, because a field called `date` or `field` would hide the name."""

KNOWN: Mapping[str, str] = _STANDARD | {
    name: f"planfix_runtime.{module}" for module, names in _RUNTIME.items() for name in names.split()
}
"""Modules by name, for all names outside the generated package."""

RUNTIME_EXPORTS = {f"planfix_runtime.{module}": tuple(names.split()) for module, names in _PUBLIC.items()}
"""The same as `_PUBLIC`, with full names of modules."""

EXPORTED = frozenset(name for names in RUNTIME_EXPORTS.values() for name in names)
"""All names that the generated package exports from the runtime."""

IMPORTED = frozenset(KNOWN)
"""All names that generated modules may import from outside the package."""


def needed_names(code: str) -> set[str]:
    """Return the names that code refers to, also in annotations, and does not define or import at its top level."""
    tree = ast.parse(code)
    return {*_referred(tree)} - {name for node in tree.body for name in _defined(node)}


def _referred(node: ast.AST, parameters: frozenset[str] = frozenset()) -> Iterator[str]:
    """Iterate over names that are read and are not parameters."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        parameters |= {one.arg for one in ast.walk(node.args) if isinstance(one, ast.arg)}
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id not in parameters:
        yield node.id
    for child in ast.iter_child_nodes(node):
        yield from _referred(child, parameters)


def _defined(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef):
        yield node.name
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        yield from (target.id for target in targets if isinstance(target, ast.Name))
    elif isinstance(node, ast.Import | ast.ImportFrom):
        yield from (alias.asname or alias.name for alias in node.names)
    elif isinstance(node, ast.If):  # `if TYPE_CHECKING:`, with imports for annotations
        yield from (name for inner in node.body for name in _defined(inner))


def qualified(code: str, names: Collection[str], package: str) -> str:
    """Return code whose annotations refer to `names` as attributes of a package.

    The annotations can then be evaluated at run time, and the names are loaded only when that happens.
    """
    lines = [line.encode() for line in code.splitlines(keepends=True)]
    found = {
        (node.lineno - 1, node.col_offset)
        for annotation in _annotations(ast.parse(code))
        for node in ast.walk(annotation)
        if isinstance(node, ast.Name) and node.id in names
    }
    for line, column in sorted(found, reverse=True):
        lines[line] = lines[line][:column] + f"{package}.".encode() + lines[line][column:]
    return b"".join(lines).decode()


def _annotations(tree: ast.AST) -> Iterator[ast.expr]:
    """Iterate over the annotations of all parameters and results."""
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation is not None:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            yield node.returns


def import_lines(names: Iterable[str], where: Mapping[str, str], package: str = "") -> list[str]:
    """Return import statements, in the order of isort, for a package and for those `names` that are in `where`."""
    modules: defaultdict[str, list[str]] = defaultdict(list)
    known = set(names)
    for name in known & where.keys():
        modules[where[name]].append(name)
    standard = sorted(module for module in modules if module in _STANDARD.values())
    ours = sorted(module for module in modules if module not in standard)
    lines = [statement for name, statement in MODULES.items() if name in known]
    lines += [import_from(module, sorted(modules[module])) for module in standard]
    own = [f"import {package}"] if package else []
    own += [import_from(module, sorted(modules[module])) for module in ours]
    return [*lines, "", *own] if lines and own else lines + own


def with_imports(code: str, where: Mapping[str, str], *, docstring: str, package: str = "") -> str:
    """Return a module: docstring, the imports that the code needs, and the code.

    Args:
        code: Code of the module.
        where: Modules by name, for names inside the generated package.
        docstring: Docstring of the module.
        package: A package to import as a whole.
    """
    lines = import_lines(needed_names(code), {**KNOWN, **where}, package)
    blank = ["", ""] if code.lstrip().startswith(("@", "class ", "def ")) else [""]
    header = [f'"""{docstring}"""', "", "from __future__ import annotations", "", *lines, *blank]
    return "\n".join([*header, code.lstrip()])
