"""`methods`: a request class a function, with its answer; and the server's half of their codecs."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from planfix_codegen.model import Function, Shape
from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places
from planfix_codegen.python.docstrings import function_doc, page_url, shape_doc
from planfix_codegen.python.naming import module_of
from planfix_codegen.python.shapes import ShapeView, shape_view
from planfix_codegen.reach import holds


def request_view(places: Places, function: Function) -> ShapeView:
    """The request class of a function."""
    doc = function_doc(places.model, function, section="Attributes", returns=False)
    base = f'Request["{function.request.name}Response"]'
    return shape_view(places.types, function.request, doc, sent=True, base=base)


def _context(places: Places, function: Function) -> dict[str, Any]:
    answer = function.answer
    name = module_of(function)
    context: dict[str, Any] = {
        "function": function,
        "request": request_view(places, function),
        "answer": None,
        "with_files": holds(places.model, function.request, "base64"),
        "response": f"{function.request.name}Response",
        "read_request": f"read_{name}",
        "write_request": f"write_{name}",
        "read_response": f"read_{name}_response",
        "write_response": f"write_{name}_response",
        "page": page_url(places.model, function),
        "most": places.model.service.limits["multi"].value,
    }
    if isinstance(answer, Shape):
        context["answer"] = shape_view(places.types, answer, shape_doc(answer), sent=False)
    else:
        context["read_item"] = places.types.function("read", answer.type)
        context["write_item"] = places.types.function("write", answer.type)
    return context


def render_methods(places: Places) -> Files:
    """A module a function on each side."""
    files: Files = {}
    service = places.model.service
    for function in places.model.functions:
        context = _context(places, function)
        source = f"methods/{function.resource}.yaml"
        name = module_of(function)
        codec = f"{places.package}.codecs.methods.{name}"
        own = dict.fromkeys((function.request.name, context["response"]), f"{places.package}.methods.{name}")
        for folder, title, doc, where, more in (
            ("methods", "method.j2", f"`{function.wire_name}`.", places.where, {"codec": codec}),
            (
                "codecs/methods",
                "client_method.j2",
                f"The client's side of `{function.wire_name}`.",
                places.where | own,
                {"envelope": service.answer_envelope},
            ),
            (
                "server/methods",
                "server_method.j2",
                f"The server's side of `{function.wire_name}`.",
                places.where | own,
                {"envelope": service.request_envelope},
            ),
        ):
            code = template(title, **context, **more)
            files[PurePosixPath(folder, f"{name}.py")] = module(source, doc, code, where)
    return files
