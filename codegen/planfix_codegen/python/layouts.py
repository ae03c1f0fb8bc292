"""How a shape is usually written, as the call that makes its layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from planfix_codegen.model import Function, ListAnswer, Model, Shape
from planfix_codegen.python.line_breaks import call
from planfix_codegen.python.literals import literal
from planfix_codegen.python.naming import local, snake
from planfix_codegen.python.shapes import ShapeView
from planfix_codegen.python.types import Types
from planfix_codegen.python.wire import Element, Kind, wire_tree
from planfix_codegen.reach import names_in, reached

_OWN_PATTERNS = {"int": "INT", "bool": "BOOL", "datetime": "DATETIME", "value": "VALUE", "custom_value": "VALUE"}
"""Types whose text has a pattern of its own in the runtime's `leaves`."""

_FUNCTIONS = {"string": "as_text", "int": "as_int", "bool": "as_bool", "value": "as_value", "custom_value": "as_value"}


def listed_shapes(model: Model, types: Types) -> list[Shape]:
    """The shapes that stand in lists and have a layout, what an object holds before the object."""
    ordered: dict[str, Shape] = {}

    def add(names: Iterable[str]) -> None:
        for name in names:
            if name in types.shapes and name not in ordered:
                add(names_in(types.shapes[name]))
                ordered[name] = types.shapes[name]

    add(answer.type for one in model.functions if (answer := list_with_layout(model, types, one)))
    return list(ordered.values())


def list_with_layout(model: Model, types: Types, function: Function) -> ListAnswer | None:
    """The answer of a function that lists objects for which there are patterns."""
    answer = function.answer
    if not isinstance(answer, ListAnswer):
        return None
    held = [types.shapes[name] for name in reached(model, [answer.type]) if name in types.shapes]
    if any(shape.name in reached(model, names_in(shape)) for shape in held):
        return None  # a pattern has no end where an object holds one of its own type
    return answer if all(_is_regular(types, wire_tree(shape)) for shape in held) else None


def _is_regular(types: Types, element: Element) -> bool:
    """Whether there are no attributes, files, lists without an element around them, and required objects and lists."""
    field = element.holds
    if element.attributes or element.kind is Kind.REPEATED or (field is not None and field.type.names == ("base64",)):
        return False
    if element.kind is Kind.LIST and field is not None:
        return not field.required and (types.is_object(field.type) or field.type.names == ("string",))
    if field is not None and types.is_object(field.type):
        return not field.required
    return all(_is_regular(types, child) for child in element.children)


def layout_name(shape: str) -> str:
    """`Task` to `TASK_LAYOUT`."""
    return f"{snake(shape).upper()}_LAYOUT"


def make_name(shape: str) -> str:
    """`Task` to `make_task`."""
    return f"make_{snake(shape)}"


@dataclass(frozen=True, slots=True)
class LayoutView:
    """A layout, ready for its template.

    Attributes:
        shape: The shape with its class.
        groups: Local variables, one a group of the pattern.
        arguments: What the class is called with.
        places: What `Layout` is called with, besides the function that makes the object.
    """

    shape: ShapeView
    groups: list[str]
    arguments: list[str]
    places: list[str]

    @property
    def name(self) -> str:
        """Name of the constant."""
        return layout_name(self.shape.name)

    @property
    def make(self) -> str:
        """Name of the function that makes the object."""
        return make_name(self.shape.name)


def layout_view(types: Types, shape: ShapeView) -> LayoutView:
    """Prepare the layout of a shape."""
    groups: list[str] = []
    values: dict[str, str] = {}
    taken = {field.local for field in shape.fields}
    for leaf in _leaves(shape.tree):
        assert leaf.holds is not None
        target = local(leaf.holds.name)
        values[leaf.holds.name] = _value(types, leaf, target)
        groups.append(target)
        if _is_opened(types, leaf):
            held = [one.holds.name for one in _leaves(_tree_of(types, leaf)) if one.holds]
            inner = [_free(local(f"{target}_{name}"), taken) for name in held]
            made = f"{make_name(leaf.holds.type.names[0])}(({', '.join(inner)}{',' * (len(inner) == 1)}), zone)"
            values[leaf.holds.name] = f"UNSET if {target} is None else {made}"
            groups += inner
    arguments = [f"{field.name}={values[field.name]}" if shape.sent else values[field.name] for field in shape.fields]
    return LayoutView(shape, groups, arguments, [_place(types, one, 4) for one in shape.tree.children])


def _free(name: str, taken: set[str]) -> str:
    """The name, with an underscore for each variable that has it; it is taken from then on."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def _leaves(element: Element) -> Iterator[Element]:
    for child in element.children:
        yield from _leaves(child) if child.kind is Kind.GROUP else [child]


def _tree_of(types: Types, element: Element) -> Element:
    assert element.holds is not None
    return wire_tree(types.shapes[element.holds.type.names[0]])


def _is_opened(types: Types, element: Element) -> bool:
    """Whether an element is an object that holds no other: matching it apart would take longer than all the rest."""
    if element.kind is not Kind.VALUE or element.holds is None or not types.is_object(element.holds.type):
        return False
    return not any(one.holds and types.is_object(one.holds.type) for one in _leaves(_tree_of(types, element)))


def _place(types: Types, element: Element, indent: int) -> str:
    if element.kind is Kind.GROUP:
        return call(
            "within(", [literal(element.tag), *(_place(types, one, indent + 4) for one in element.children)], indent
        )
    field = element.holds
    assert field is not None
    name = field.type.names[0]
    tags = [literal(element.tag), *([literal(element.item)] if element.kind is Kind.LIST else [])]
    if types.is_object(field.type):
        single = "opened" if _is_opened(types, element) else "one"
        function = "many" if element.kind is Kind.LIST else single
        return call(f"{function}(", [*tags, layout_name(name)], indent)
    if element.kind is Kind.LIST:
        return call("many_texts(", tags, indent)
    plain = field.separator is None and len(field.type.names) == 1
    pattern = _OWN_PATTERNS.get(name, "INT" if name in types.enums and types.enums[name].numeric else "TEXT")
    return call("leaf(", [*tags, pattern if plain else "TEXT"], indent)


def _value(types: Types, element: Element, target: str) -> str:
    field = element.holds
    assert field is not None
    name, *others = field.type.names
    if types.is_object(field.type):
        if element.kind is Kind.VALUE:
            return f"{layout_name(name)}.read({target}, zone)"
        return f"{layout_name(name)}.read_all({target}, {literal(element.item)}, zone)"
    if element.kind is Kind.LIST:
        return f"as_texts({target}, {literal(element.item)})"
    parser = types.parser(field.type)
    if field.required:
        return f"as_needed({target}, {parser})"
    if field.separator is not None:
        return f"as_words({target}, {literal(field.separator)}, {parser})"
    if field.type.names == ("datetime",):
        return f"as_datetime({target}, zone)"
    if name in types.enums and not others:
        return f"{'as_number' if types.enums[name].numeric else 'as_word'}({target}, {name})"
    if name in _FUNCTIONS and not others:
        return f"{_FUNCTIONS[name]}({target})"
    return f"as_parsed({target}, {parser})"
