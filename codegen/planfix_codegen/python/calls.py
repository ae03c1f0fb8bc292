"""A function as a call of the facade."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model import Function, ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.python.docstrings import function_doc
from planfix_codegen.python.naming import call_name, iterator_name, module_of
from planfix_codegen.python.shapes import ShapeView


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a call."""

    name: str
    annotation: str
    facade_default: str


@dataclass(frozen=True, slots=True)
class Call:
    """A method of a facade.

    Attributes:
        request: Class of the request that it sends.
        file: Whether it answers a file.
        returns: Annotation of the answer, when it does not.
        item: Annotation of the items that `iterator` yields.
        iterator: Name of the call that goes over all pages, or "".
        secrets: Names of the parameters that no traceback may show.
    """

    name: str
    module: str
    request: str
    fields: tuple[Parameter, ...]
    write: bool
    file: bool
    returns: str
    doc: str
    item: str
    iterator: str
    iterator_doc: str
    secrets: tuple[str, ...]

    @property
    def variable(self) -> str:
        """The variable that holds the request: no parameter."""
        return "_request" if any(field.name == "request" for field in self.fields) else "request"

    @property
    def passed(self) -> list[str]:
        """Its parameters as arguments of the request."""
        return [f"{field.name}={field.name}" for field in self.fields]


def call_of(model: Model, function: Function, request: ShapeView) -> Call:
    """Prepare a function for the facade."""
    parameters = [
        Parameter(
            field.name, field.annotation, "" if field.field.required else "()" if field.default == "()" else "UNSET"
        )
        for field in request.fields
    ]
    answer = function.answer
    item = answer.type if isinstance(answer, ListAnswer) else ""
    return Call(
        name=call_name(function),
        module=module_of(function),
        request=request.name,
        fields=tuple(parameters),
        write=function.kind == "write",
        file=function.file_answer,
        returns=returned(function),
        doc=function_doc(model, function, section="Args", returns=True),
        item=item,
        iterator=iterator_name(function) if function.paginated and item else "",
        iterator_doc=f"Go over all pages of `{call_name(function)}`, which explains the parameters.",
        secrets=tuple(field.name for field in request.secrets),
    )


def returned(function: Function) -> str:
    """Annotation of what the function answers."""
    answer = function.answer
    if isinstance(answer, ListAnswer):
        return f"Page[{answer.type}]"
    if isinstance(answer, TypeAnswer):
        return answer.type
    assert isinstance(answer, Shape)
    return answer.name
