"""Renders the page of each function, with an example, and of each resource."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.docs.book import EXAMPLE_LINE, Book, Links, Row, function_page, resource_page
from planfix_codegen.docs.example_values import Values, needed, telling
from planfix_codegen.model import Function, ListAnswer, Resource, Service, Shape, TypeAnswer
from planfix_codegen.output.rendering import Files, joined
from planfix_codegen.python.docstrings import page_url
from planfix_codegen.python.formatting import format_all
from planfix_codegen.python.naming import call_name, iterator_name, snake
from planfix_codegen.python.types import Types


def render_functions(book: Book) -> Files:
    """Render the pages of all functions and resources."""
    functions = book.model.functions
    examples = format_all(
        [_example(book.types, book.package, book.model.service, function) for function in functions], EXAMPLE_LINE
    )
    return joined(
        {resource_page(resource.name): _resource(book, resource) for resource in book.model.resources},
        {function_page(one): _function(book, one, text) for one, text in zip(functions, examples, strict=True)},
    )


def _call(function: Function) -> str:
    return f"pf.{snake(function.resource)}.{call_name(function)}"


def _resource(book: Book, resource: Resource) -> str:
    calls = {function.wire_name: _call(function) for function in resource.functions}
    return book.rendered(
        "resource.j2",
        f"methods/{resource.name}.yaml",
        book.say.about_resource(resource.name, list(calls)),
        resource=resource,
        calls=calls,
        links=book.words(resource_page(resource.name)).links,
    )


def _function(book: Book, function: Function, example: str) -> str:
    words = book.words(function_page(function))
    by_code = {error.code: error for error in book.model.errors}
    answer = function.answer
    return book.rendered(
        "function.j2",
        f"methods/{function.resource}.yaml",
        book.say.about_function(function, _call(function)),
        function=function,
        links=words.links,
        example=example,
        facts=list(_facts(book, function)),
        choices=book.say.choices(function.request),
        rows=words.rows(book.model.arguments(function), sent=True),
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
"""Fields that an example prints, the most informative first."""


def _example(types: Types, package: str, service: Service, function: Function) -> str:
    """Python code that calls a function of a client `pf` and prints some of the answer."""
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
    """A variable for the answer (or for an item of it), and an expression to print."""
    if isinstance(answer, Shape):
        name, shape = "answer", answer
    else:
        name, shape = snake(answer.type).removesuffix("_ref"), types.shapes[answer.type]
    fields = [field.name for field in shape.fields]
    shown = next((one for one in _SHOWN if one in fields), "")
    return name, f"{name}.{shown or fields[0]}" if fields else name
