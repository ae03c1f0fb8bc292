"""Python types of fields, and the expressions that decode and encode them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from planfix_codegen.model import Enum, Field, FilterClass, Model, Shape, TypeExpr
from planfix_codegen.model.catalogue import Direction, directions_of, holds
from planfix_codegen.python.formatting import literal
from planfix_codegen.python.naming import snake

_ANNOTATIONS = {
    "string": "str",
    "int": "int",
    "number": "Decimal",
    "bool": "bool",
    "date": "dt.date",
    "time": "dt.time",
    "datetime": "Moment",
    "base64": "bytes",
    "value": "FieldValue",
    "custom_value": "FieldValue",
}
_SENT = {
    "datetime": "dt.datetime | dt.date",
    "base64": "bytes | FileBody",
    "value": "FieldValueInput",
    "custom_value": "FieldValueInput",
}
"""Annotations of parameters that accept further types."""

_FAST_READERS = {
    "string": "read_text",
    "int": "read_int",
    "bool": "read_bool",
    "base64": "read_bytes",
    "value": "read_value",
    "custom_value": "read_value",
}
_FAST_WRITERS = {
    "base64": "xml_base64",
    "string": "xml_text",
    "int": "xml_int",
    "bool": "xml_bool",
    "date": "xml_date",
    "time": "xml_time",
    "value": "xml_value",
    "custom_value": "xml_value",
}
CONVERTED: dict[tuple[str, ...], str] = {
    ("value",): "to_field_value({value})",
    ("custom_value",): "to_custom_value({value})",
}
"""Expressions that convert an argument to the form in which it is sent, by type of the field."""

_FINAL = CONVERTED | {("datetime",): "to_moment({value})", ("date",): "to_day({value})"}
"""The same for all types whose arguments are converted to one form, so that `from_dict(to_dict(x))` equals `x`."""

_TEXTS = {("string",), ("value",), ("custom_value",)}
NEVER_NONE = _TEXTS | {("base64",)}
"""Types whose empty element is an empty text or file, so that answers never have `None` there."""


def annotation_names() -> frozenset[str]:
    """Return the lower-case names in annotations of fields: `int`, `str`, …"""
    texts = " ".join([*_ANNOTATIONS.values(), *_SENT.values()])
    return frozenset(name for name in re.findall(r"(?<!\.)\b\w+", texts) if name.islower())


@dataclass(frozen=True, slots=True)
class Types:
    """The named types of a model, and whether requests, answers or both hold them.

    Attributes:
        with_files: Names of the types that can contain the content of files.
    """

    enums: dict[str, Enum]
    shapes: dict[str, Shape]
    filters: dict[str, FilterClass]
    directions: dict[str, Direction]
    with_files: frozenset[str]

    def is_object(self, type_: TypeExpr) -> bool:
        """Whether it is an object, with its own functions to decode and encode it."""
        return type_.names[0] in self.shapes or type_.names[0] in self.filters

    def annotation(self, type_: TypeExpr, *, sent: bool) -> str:
        """Return the annotation of one item."""
        known = _ANNOTATIONS | _SENT if sent else _ANNOTATIONS
        named = (known.get(name, name) for name in type_.names)
        return " | ".join(named)

    def final(self, type_: TypeExpr, value: str) -> str:
        """Return an expression that converts an argument to its final form; "" if there is nothing to convert."""
        one = _FINAL.get(type_.names, "")
        if type_.names[0] in self.enums and "string" in type_.names:
            one = f"as_word({{value}}, {type_.names[0]})"
        if not type_.many:
            return one.format(value=value)
        return f"as_tuple({value}, lambda one: {one.format(value='one')})" if one else f"as_tuple({value})"

    def reader(self, type_: TypeExpr, node: str, target: str = "UNSET") -> str:
        """Return an expression that decodes one item from the element `node`; `target` is the field's earlier value."""
        name = type_.names[0]
        if self.is_object(type_):
            function = self.function("read", name)
            if self.is_demanding(type_):
                return f"read_object({node}, unknown, {function}, reading)"
            return f"{function}({node}, reading)"
        arguments: list[str] = []
        function = "read_leaf"
        if len(type_.names) == 1 and name in _FAST_READERS:
            function = _FAST_READERS[name]
        elif name == "datetime":
            function, arguments = "read_datetime", ["reading.zone"]
        elif name in self.enums and len(type_.names) == 1:
            function, arguments = f"read_{'int' if self.enums[name].numeric else 'str'}_enum", [name]
        else:
            arguments = [self.parser(type_)]
        call = f"{function}({', '.join([node, 'unknown', *arguments, *([target] if target != 'UNSET' else [])])})"
        if type_.names in _TEXTS and target != "UNSET":
            # Half of all elements are text, and a call takes as long as the rest of decoding one.
            return f'({node}.text or "") if {target} is UNSET and not len({node}) else {call}'
        return call

    def is_demanding(self, type_: TypeExpr) -> bool:
        """Whether it is an object with required fields, so that decoding it can fail."""
        return any(one.required for one in self.shapes[type_.names[0]].fields)

    def parser(self, type_: TypeExpr) -> str:
        """Return an expression for the function that parses a text."""
        name = type_.names[0]
        if len(type_.names) == 1:
            if name in self.enums:
                return f"parse_int_enum({name})" if self.enums[name].numeric else name
            if name == "datetime":
                return "partial(parse_datetime, zone=reading.zone)"
            return {"string": "parse_text"}.get(name, f"parse_{name}")
        if name in self.enums:
            # The enum is open: any word is one of its values.
            return f"parse_enum_int_or_text({name})" if "int" in type_.names else name
        return "parse_int_or_text"

    def text(self, type_: TypeExpr) -> str:
        """Return an expression for the function that formats a value as text."""
        name, *others = type_.names
        if others:
            return f"text_of_any({', '.join(self.text(TypeExpr((one,))) for one in type_.names)})"
        if name in self.enums:
            return f"text_of_enum({name})"
        if name == "datetime":
            return "partial(text_of_datetime, zone=zone)"
        return {"string": "text_of"}.get(name, f"text_of_{name}")

    def xml_function(self, type_: TypeExpr) -> tuple[str, str]:
        """Return the name of the function that encodes a value, and its third argument or ""."""
        name, *others = type_.names
        if not others and name in _FAST_WRITERS:
            return _FAST_WRITERS[name], "contents" if name == "base64" else ""
        if not others and name in self.enums:
            return "xml_enum", name
        return "xml_of", self.text(type_)

    def function(self, verb: str, name: str) -> str:
        """Return the name of the function for a type: `read_task`, `write_task`."""
        return "write_filter" if name in self.filters else f"{verb}_{snake(name)}"


def types_of(model: Model) -> Types:
    """Collect the types of a model."""
    return Types(
        enums={enum.name: enum for enum in model.enums},
        shapes={shape.name: shape for shape in model.types},
        filters={one.name: one for one in model.filters},
        directions=directions_of(model),
        with_files=frozenset({shape.name for shape in model.types if holds(model, shape, "base64")} | {"base64"}),
    )


def xml(types: Types, field: Field, target: str) -> str:
    """Return an expression that encodes the content of a value's element.

    Args:
        target: Expression for the value.
    """
    shown = repr(field.name)
    if field.secret:
        return f"xml_secret({target}, {shown})"
    if field.separator is not None:
        return f"xml_words({target}, {shown}, {field.separator!r}, {types.text(field.type)})"
    if field.type.names == ("datetime",):
        return f"xml_datetime({target}, {shown}, zone)"
    function, kind = types.xml_function(field.type)
    return f"{function}({target}, {shown}{', ' + kind if kind else ''})"


def objects_writer(types: Types, field: Field, tag: str, target: str) -> str:
    """Return an expression that encodes an object, or each object of a list, as an element."""
    name = field.type.names[0]
    function = f"write_object{'s' if field.type.many else ''}"
    writer = types.function("write", name)
    if name in types.with_files:
        writer = f"partial({writer}, contents=contents)"
    arguments = [literal(tag), target, literal(field.name), name, writer, "zone"]
    return f"{function}({', '.join(arguments)})"


def items_writer(types: Types, field: Field, tag: str, target: str) -> str:
    """Return an expression that encodes each item of a list as an element; see `xml`."""
    function, kind = types.xml_function(field.type)
    if function == "xml_int":
        return f"write_ints({literal(tag)}, {target}, {literal(field.name)})"
    if kind:
        function = f"partial({function}, {'text' if function == 'xml_of' else 'contents' if kind == 'contents' else 'kind'}={kind})"
    return f"write_items({literal(tag)}, {target}, {literal(field.name)}, {function})"


def nullable(types: Types, field: Field, *, sent: bool) -> bool:
    """Return whether a field may be `None`, which is an empty element; for an object that is an object without values."""
    if sent and field.required and field.type.names in CONVERTED:
        return True  # it clears the data tag or custom field
    if field.required or field.min_length or field.type.many or field.attribute or types.is_object(field.type):
        return False
    return sent or field.type.names not in NEVER_NONE


@dataclass(frozen=True, slots=True)
class KindView:
    """Types of custom fields with the same kind of value.

    Attributes:
        constant: Name of the kind in the runtime.
        given: Annotation of the argument.
        read: Annotation of the result.
        types: Words of the API, by the expressions for the types.
    """

    constant: str
    given: str
    read: str
    types: dict[str, str]

    @property
    def alias(self) -> str:
        """Name of the alias for the types."""
        return f"_{self.constant.capitalize()}"


_KINDS = {
    "string": ("TEXT", "str", "str"),
    "number": ("NUMBER", "Decimal | int", "Decimal | None"),
    "date": ("DATE", "dt.date", "dt.date | None"),
    "datetime": ("DATETIME", "dt.datetime | dt.date", "Moment | None"),
    "time": ("TIME", "dt.time", "dt.time | None"),
    "period": ("PERIOD", "TimePeriod", "TimePeriod | None"),
    "bool": ("BOOL", "bool", "bool | None"),
    "int": ("ID", "int", "int | None"),
    "[int]": ("IDS", "Sequence[int]", "list[int]"),
    "[string]": ("STRINGS", "Sequence[str]", "list[str]"),
    "logins": ("LOGINS", "LoginList | Sequence[int]", "LoginList"),
}
"""Kind of value to the runtime's name for it, and the annotations of argument and result."""


def kind_views(model: Model) -> list[KindView]:
    """Return the kinds of values that custom fields hold."""
    views = {holds: KindView(*kind, {}) for holds, kind in _KINDS.items()}
    for enum in model.enums:
        for value in enum.values:
            if value.holds is not None:
                views[str(value.holds)].types[f"{enum.name}.{value.name}"] = str(value.wire)
    return [view for view in views.values() if view.types]
