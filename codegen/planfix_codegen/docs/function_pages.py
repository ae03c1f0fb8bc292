"""A page a function, with an example, and a page a resource."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from planfix_codegen.docs.book import EXAMPLE_LINE, Book, Links, Row, function_page, resource_page
from planfix_codegen.docs.example_values import Values, needed, telling
from planfix_codegen.model import Function, ListAnswer, Resource, Service, Shape, TypeAnswer
from planfix_codegen.output.rendering import Files, joined
from planfix_codegen.python.docstrings import page_url
from planfix_codegen.python.formatting import format_all
from planfix_codegen.python.naming import call_name, iterator_name, snake
from planfix_codegen.python.types import Types


def render_functions(book: Book) -> Files:
    """The pages of all functions and resources."""
    functions = book.model.functions
    pages = [resource_page(resource.name) for resource in book.model.resources]
    resources = [_resource(book, resource, page) for resource, page in zip(book.model.resources, pages, strict=True)]
    examples = format_all(
        [_example(book.types, book.package, book.model.service, function) for function in functions], EXAMPLE_LINE
    )
    written = [_function(book, function, example) for function, example in zip(functions, examples, strict=True)]
    return joined(
        dict(zip(pages, resources, strict=True)),
        *({function_page(function): text} for function, text in zip(functions, written, strict=True)),
    )


def _call(function: Function) -> str:
    return f"pf.{snake(function.resource)}.{call_name(function)}"


def _resource(book: Book, resource: Resource, page: PurePosixPath) -> str:
    calls = {function.wire_name: _call(function) for function in resource.functions}
    return book.rendered(
        "resource.j2",
        f"methods/{resource.name}.yaml",
        book.say.about_resource(resource.name, list(calls)),
        resource=resource,
        calls=calls,
        links=book.words(page).links,
    )


def _function(book: Book, function: Function, example: str) -> str:
    words = book.words(function_page(function))
    by_code = {error.code: error for error in book.model.errors}
    answer = function.answer
    silent = [field for field in book.model.service.request_fields if field.name == "silent"]
    sent = (*function.request.fields, *(silent if function.kind == "write" else ()))
    return book.rendered(
        "function.j2",
        f"methods/{function.resource}.yaml",
        book.say.about_function(function, _call(function)),
        function=function,
        links=words.links,
        example=example,
        facts=list(_facts(book, function)),
        choices=book.say.choices(function.request),
        rows=words.rows(sent, sent=True),
        answer=_answer(book, function, words.links),
        answer_rows=words.rows(answer.fields, sent=False) if isinstance(answer, Shape) else list[Row](),
        errors=[by_code[code] for code in function.errors],
    )


def _facts(book: Book, function: Function) -> Iterator[str]:
    request = f"{book.package}.methods.{function.request.name}"
    iterator = f"pf.{snake(function.resource)}.{iterator_name(function)}"
    most = book.model.service.limits["multi"].value
    yield from book.say.facts(function, _call(function), request, iterator, most)
    yield book.say.own_page(page_url(book.model, function))


def _answer(book: Book, function: Function, links: Links) -> str:
    answer = function.answer
    if function.file_answer:
        return book.say.file_answer
    if isinstance(answer, TypeAnswer):
        return book.say.one(links.code(answer.type))
    if isinstance(answer, ListAnswer):
        return book.say.page(links.code(answer.type))
    return book.say.one(f"`{answer.name}`") if answer.fields else book.say.confirmation


_SHOWN = ("title", "name", "description", "id")
"""Names of fields by which one knows an object, the most telling first."""


def _example(types: Types, package: str, service: Service, function: Function) -> str:
    """Python that calls a function of a client `pf` and looks at the answer."""
    values = Values(types, package, function.resource)
    names = telling(function.request) if function.kind == "write" else needed(function.request)
    arguments = values.arguments(function.request, names)
    resource = f"pf.{snake(function.resource)}"
    call = f"{resource}.{call_name(function)}"
    if function.paginated:
        item, shown = _item(types, function.answer)
        first = ", ".join(filter(None, (arguments, f"{service.page_field}=1")))
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
    return "\n".join([*imports, *lines])


def _item(types: Types, answer: Shape | TypeAnswer | ListAnswer) -> tuple[str, str]:
    """A variable for what is answered, and an expression that shows something of it."""
    if isinstance(answer, Shape):
        name, shape = "answer", answer
    else:
        name, shape = snake(answer.type).removesuffix("_ref"), types.shapes[answer.type]
    fields = [field.name for field in shape.fields]
    shown = next((one for one in _SHOWN if one in fields), "")
    return name, f"{name}.{shown or fields[0]}" if fields else name
