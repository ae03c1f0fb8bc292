"""A call of each function, to be pasted and run."""

from __future__ import annotations

from black import format_str
from black.mode import Mode

from planfix_codegen.docs.values import Values, needed, telling
from planfix_codegen.model import Function, ListAnswer, Shape, TypeAnswer
from planfix_codegen.python.naming import call_name, iterator_name, snake
from planfix_codegen.python.types import Types

_SHOWN = ("title", "name", "description", "id")
"""Names of fields by which one knows an object, the most telling first."""

_FIRST_PAGE = "page_current=1"


def example(types: Types, package: str, function: Function) -> str:
    """Python that calls a function of a client `pf` and looks at the answer."""
    values = Values(types, package, function.resource)
    names = telling(function.request) if function.kind == "write" else needed(function.request)
    arguments = values.arguments(function.request, names)
    resource = f"pf.{snake(function.resource)}"
    call = f"{resource}.{call_name(function)}"
    if function.paginated:
        item, shown = _item(types, function.answer)
        first = ", ".join(filter(None, (arguments, _FIRST_PAGE)))
        loop = f"for {item} in {resource}.{iterator_name(function)}({arguments}):  # all pages\n    print({shown})"
        lines = [f"page = {call}({first})", "print(page.total_count)", "", loop]
    elif function.file_answer:
        lines = [f"path = {call}({arguments}).save('copy.txt')", "print(path)"]
    elif isinstance(function.answer, ListAnswer):
        item, shown = _item(types, function.answer)
        lines = [f"for {item} in {call}({arguments}):", f"    print({shown})"]
    else:
        item, shown = _item(types, function.answer)
        lines = [f"{item} = {call}({arguments})", f"print({shown})"]
    imports = [f"from {module} import {name}" for module, name in sorted(values.imports)]
    return format_str("\n".join([*imports, *lines]), mode=Mode(line_length=100))


def _item(types: Types, answer: Shape | TypeAnswer | ListAnswer) -> tuple[str, str]:
    """A variable for what is answered, and an expression that shows something of it."""
    if isinstance(answer, Shape):
        name, shape = "answer", answer
    else:
        name, shape = snake(answer.type).removesuffix("_ref"), types.shapes[answer.type]
    fields = [field.name for field in shape.fields]
    shown = next((one for one in _SHOWN if one in fields), "")
    return name, f"{name}.{shown or fields[0]}" if fields else name
