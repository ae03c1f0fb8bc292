"""Shapes as dataclasses, with the functions that decode and encode them, prepared for the templates."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model import Choice, Field, Shape
from planfix_codegen.python.docstrings import deprecation_message, field_doc, wrapped
from planfix_codegen.python.formatting import literal
from planfix_codegen.python.naming import local, met_local
from planfix_codegen.python.types import CONVERTED, NEVER_NONE, Types, items_writer, nullable, objects_writer, xml
from planfix_codegen.python.wire_tree import Element, Kind, owned_lists, wire_tree

_CUSTOM, _CUSTOM_INPUT = "CustomValue", "CustomValueInput"
"""The types of custom fields with their values, in answers and in requests."""


REFERENCE = "Ref"
"""Suffix of types that refer to an object: `UserRef`."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field of a dataclass.

    Attributes:
        local: The local variable for it in the reader.
        annotation: Its type in the class.
        default: Its default, or "" when it is required.
        start: Initial value of the local variable.
        start_annotation: Type of the local variable.
        result: Expression for the value in the new object.
        convert: Expression for its final form in `__post_init__`, or "".
    """

    field: Field
    local: str
    annotation: str
    default: str
    start: str
    start_annotation: str
    result: str
    convert: str

    @property
    def name(self) -> str:
        """Name of the field."""
        return self.field.name

    @property
    def doc(self) -> str:
        """Docstring of the field."""
        return "\n".join(wrapped(field_doc(self.field)))


@dataclass(frozen=True, slots=True)
class ShapeView:
    """A dataclass with the functions that decode and encode it.

    Attributes:
        sent: Whether only requests hold it.
        doc: Docstring of the class.
        bases: Its base classes.
        message: The deprecation warning, or None.
    """

    shape: Shape
    types: Types
    sent: bool
    doc: str
    fields: tuple[FieldView, ...]
    tree: Element
    bases: tuple[str, ...]
    message: str | None

    @property
    def name(self) -> str:
        """Name of the class."""
        return self.shape.name

    @property
    def frozen(self) -> bool:
        """Whether it is immutable: parts of requests are, and references to objects, which can then be keys of a dict."""
        return self.sent or self.shape.name.endswith(REFERENCE)

    @property
    def setters(self) -> list[str]:
        """Local variables of the reader for the functions that set the fields of an immutable object."""
        return [f"put_{name}" for name in (*(field.name for field in self.fields), "extra")]

    @property
    def custom(self) -> str:
        """Name of the field with the values of custom fields, or ""."""
        held = [field.name for field in self.fields if field.field.type.many and field.field.type.names == (_CUSTOM,)]
        taken = any(field.name == "custom" for field in self.fields)
        return held[0] if len(held) == 1 and not taken else ""

    @property
    def secrets(self) -> list[FieldView]:
        """Fields that are hidden from errors, logs and tracebacks."""
        return [field for field in self.fields if field.field.secret]

    @property
    def renamed(self) -> list[FieldView]:
        """Fields with an old name that still works."""
        return [field for field in self.fields if field.field.renamed_from]

    @property
    def changed(self) -> str:
        """Arguments of the decorator that warns of old names and of deprecated fields; or ""."""
        renamed = {field.field.renamed_from: field.name for field in self.renamed}
        deprecated = {
            field.name: deprecation_message(f"{self.name}.{field.name}", field.field.deprecated)
            for field in self.fields
            if field.field.deprecated is not None
        }
        return f"renamed={renamed!r}, deprecated={deprecated!r}" if self.sent and (renamed or deprecated) else ""

    @property
    def deprecated(self) -> str:
        """Arguments of the decorator that marks the class; or "". Classes of answers do not warn: only clients create them."""
        if self.message is None:
            return ""
        return f"{literal(self.message)}{'' if self.sent else ', category=None'}"

    @property
    def converted(self) -> list[FieldView]:
        """Fields that `__post_init__` converts to their final form."""
        return [field for field in self.fields if field.convert]

    @property
    def contents(self) -> str:
        """Parameter of the writer for the content of files, if the object can have any."""
        held = {name for field in self.shape.fields for name in field.type.names}
        return ", contents: Contents | None = None" if held & self.types.with_files else ""

    def read(self, field: Field, node: str) -> str:
        """Return an expression that decodes one value."""
        if field.separator is not None:
            separator, parser = literal(field.separator), self.types.parser(field.type)
            return f"read_words({node}, unknown, {separator}, {parser}, {local(field.name)})"
        return self.types.reader(field.type, node, local(field.name))

    def read_list(self, element: Element, node: str) -> str:
        """Return an expression that decodes a list whose items have an element around them."""
        assert element.holds is not None
        type_ = element.holds.type
        if self.types.is_object(type_):
            function = self.types.function("read", type_.names[0])
            return f"read_objects({node}, unknown, {literal(element.item)}, {function}, reading)"
        return f"read_items({node}, unknown, {literal(element.item)}, {self.types.parser(type_)})"

    def read_one(self, field: Field, node: str) -> str:
        """Return a statement that decodes one item of a list without an element around the items."""
        if self.types.is_object(field.type):
            if self.types.is_demanding(field.type):
                function = self.types.function("read", field.type.names[0])
                return f"append_object({local(field.name)}, {node}, unknown, {function}, reading)"
            return f"{local(field.name)}.append({self.types.reader(field.type, node)})"
        return f"append_item({local(field.name)}, {node}, unknown, {self.types.parser(field.type)})"

    def once(self, element: Element) -> str:
        """Return the condition that an element is the first of its name, for fields of which later ones are unknown."""
        if element.kind is Kind.GROUP:
            return f" and not {met_local(element.path)}"
        field = element.holds
        if element.kind is Kind.LIST or (element.kind is Kind.VALUE and field and self.types.is_object(field.type)):
            return f" and {local(field.name if field else '')} is UNSET"
        return ""

    @property
    def groups(self) -> list[Element]:
        """Elements that contain other elements and are not objects."""
        return [one for one in self.tree.walk() if one.kind is Kind.GROUP and one is not self.tree]

    def parse(self, field: Field) -> str:
        """Return the function that parses the text of an attribute."""
        return self.types.parser(field.type)

    def text(self, field: Field) -> str:
        """Return the function that formats the text of an attribute."""
        return self.types.text(field.type)

    def write(self, element: Element) -> str:
        """Return an expression that encodes an element and those folded with it, from a local variable."""
        *around, last = element.folded
        field = last.holds
        assert field is not None
        target = local(field.name)
        if last.kind is Kind.LIST:
            around.append(last)
        opening = "".join(f"<{one.tag}>" for one in around)
        closing = "".join(f"</{one.tag}>" for one in reversed(around))
        tag = last.item if last.kind is Kind.LIST else last.tag
        if self.types.is_object(field.type):
            written = objects_writer(self.types, field, tag, target)
        elif last.kind is not Kind.VALUE:
            written = items_writer(self.types, field, tag, target)
        else:
            inside = xml(self.types, field, target)
            # Half of all elements are numbers and booleans, and a call takes as long as the rest of encoding one.
            if field.type.names == ("int",) and field.separator is None:
                inside = f"{target} if type({target}) is int else {inside}"
            elif field.type.names == ("bool",) and field.separator is None:
                inside = f"'1' if {target} is True else '0' if {target} is False else {inside}"
            return f'f"{opening}<{tag}>{{{inside}}}</{tag}>{closing}"'
        return f"{literal(opening)} + {written} + {literal(closing)}" if opening else written

    def given(self, element: Element) -> str:
        """Return a statement, or the first line of one, that puts the value of an element into a local variable."""
        last = element.folded[-1]
        field = last.holds
        assert field is not None
        variable, value = local(field.name), f"value.{field.name}"
        if field.required:
            # An object from an answer lacks required values that could not be read.
            check = "given_or_none" if field.type.names in CONVERTED else "given"
            return f"{variable} = {check}({value}, {literal(field.name)})"
        return (
            f"if {variable} := {value}:"
            if last.kind is Kind.REPEATED and last is element
            else f"if ({variable} := {value}) is not UNSET:"
        )

    def checks(self, element: Element) -> list[str]:
        """Return statements that check the bounds of a value."""
        field = element.folded[-1].holds
        assert field is not None
        variable, name = local(field.name), literal(field.name)
        found: list[str] = []
        if field.minimum is not None or field.maximum is not None:
            found.append(f"bounded({variable}, {name}, {field.minimum}, {field.maximum})")
        if field.min_length is not None or field.max_length is not None:
            found.append(f"limited({variable}, {name}, {field.min_length}, {field.max_length})")
        return found

    def check(self, choice: Choice) -> str:
        """Return a statement that checks a choice."""
        groups = ", ".join(literal(one[0] if len(one) == 1 else one) for one in choice.alternatives)
        return f"check_{choice.rule}(value, {groups})"


def shape_view(
    types: Types, shape: Shape, doc: str, *, sent: bool, base: str = "Value", message: str | None = None
) -> ShapeView:
    """Prepare a shape for the templates."""
    tree = wire_tree(shape)
    owned = owned_lists(tree)
    views = [_field_view(types, field, sent=sent, free=_is_free(field, owned)) for field in shape.fields]
    views.sort(key=lambda view: not view.field.required)
    bases = ("Confidential",) * any(field.secret for field in shape.fields) + (base,)
    if message is None and shape.deprecated is not None:
        message = deprecation_message(shape.name, shape.deprecated)
    return ShapeView(shape, types, sent, doc, tuple(views), tree, bases, message)


def _is_free(field: Field, owned: set[str]) -> bool:
    return field.type.many and field.separator is None and field.name not in owned


def _field_view(types: Types, field: Field, *, sent: bool, free: bool) -> FieldView:
    item = types.annotation(field.type, sent=sent)
    many = field.type.many
    full = f"{'Sequence' if sent else 'list'}[{item}]" if many else item
    read_full = (
        f"list[{types.annotation(field.type, sent=False)}]" if many else types.annotation(field.type, sent=False)
    )
    start = "[]" if free else "UNSET"
    start_annotation = read_full if free else f"{read_full} | Unset"
    if not many and not field.attribute and not types.is_object(field.type) and field.type.names not in NEVER_NONE:
        start_annotation = f"{read_full} | None | Unset"
    variable = local(field.name)
    found = f"{variable} or UNSET" if free else variable
    result = f"required({found}, node, {literal(field.wire)}, unknown)" if field.required else variable
    convert = ""
    if sent:
        convert = types.final(field.type, f"self.{field.name}")
        if many and item == _CUSTOM_INPUT:
            full = f"{full} | Mapping[int, FieldValueInput]"
            convert = f"to_custom_values({_CUSTOM_INPUT}, self.{field.name})"
    if field.required:
        annotation, default = f"{full} | None" if nullable(types, field, sent=sent) else full, ""
    elif free:
        annotation, default = full, "()" if sent else f"dataclasses.field(default_factory=list[{literal(item)}])"
    else:
        annotation = f"{full}{' | None' if nullable(types, field, sent=sent) else ''} | Unset"
        default = "UNSET"
    if field.secret:
        default = f"dataclasses.field({'default=' + default + ', ' if default else ''}repr=False)"
    return FieldView(field, variable, annotation, default, start, start_annotation, result, convert)
