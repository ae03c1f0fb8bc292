"""Docstrings: what it does, each parameter, what it returns and raises, the page it comes from."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from planfix_codegen.model import Field, Function, ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.python.changes import ChangeView
from planfix_codegen.python.naming import call_name, change_name, snake

_WIDTH = 110


EVIDENCE = {
    "recorded": ("Not documented; recorded answers have it.",),
    "used": ("Not documented; programs in use send it.",),
}
"""What is said of a fact that does not stand on a page of the API."""


def section(title: str, entries: Sequence[tuple[str, str]]) -> list[str]:
    """A section of a docstring: names, and what each one is; nothing when there are none."""
    if not entries:
        return []
    lines = ["", f"{title}:"]
    for name, text in entries:
        lines += textwrap.wrap(
            f"{name}: {text}", _WIDTH, initial_indent="    ", subsequent_indent="        ", break_long_words=False
        )
    return lines


def wrapped(text: str) -> list[str]:
    """A paragraph as lines."""
    return textwrap.wrap(text, _WIDTH, break_long_words=False)


def field_doc(field: Field) -> str:
    """What a field holds, with its bounds."""
    notes: list[str] = []
    if field.minimum is not None and field.maximum is not None:
        notes.append(f"From {field.minimum} to {field.maximum}.")
    elif field.minimum is not None:
        notes.append(f"At least {field.minimum}.")
    elif field.maximum is not None:
        notes.append(f"At most {field.maximum}.")
    what = "items" if field.type.many else "characters"
    if field.min_length is not None:
        notes.append("Not empty." if field.min_length == 1 else f"At least {field.min_length} {what}.")
    if field.max_length is not None:
        notes.append(f"At most {field.max_length} {what}.")
    return " ".join([field.doc, *notes, *EVIDENCE.get(field.evidence, ())])


def choice_docs(shape: Shape) -> list[str]:
    """Which fields exclude or need each other, a sentence a rule."""
    phrases = {
        "exactly_one": "Give exactly one of",
        "at_most_one": "Give at most one of",
        "at_least_one": "Give at least one of",
    }
    return [
        f"{phrases[choice.rule]} {', '.join(' / '.join(one) for one in choice.alternatives)}."
        for choice in shape.choices
    ]


def _paragraph(text: str) -> list[str]:
    return ["", *wrapped(text)] if text else []


def shape_doc(shape: Shape) -> str:
    """Docstring of a class; each field has one of its own."""
    lines = textwrap.wrap(shape.doc, _WIDTH)
    if shape.choices:
        lines += _paragraph(" ".join(choice_docs(shape)))
    return "\n".join(lines)


def page_url(model: Model, function: Function) -> str:
    """Where a function is documented."""
    return model.service.docs_url + function.page


def split_doc(model: Model, function: Function) -> str:
    """What happens to a request with more than the API takes, or ""."""
    if function.split is None:
        return ""
    names, most = " and ".join(function.split.over), model.service.limits["multi"].value
    return f"More than {most} {names} are sent as several requests, one after the other, and the answers joined, in this order."


def request_doc(model: Model, function: Function) -> str:
    """Docstring of a request class; each field has one of its own."""
    lines = [*_summary(model, function), *section("Raises", _raises(model, function.errors))]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def call_doc(model: Model, function: Function) -> str:
    """Docstring of the call that makes and sends a request."""
    lines = [*_summary(model, function), *_arguments(function.request.fields)]
    lines += ["", "Returns:", *_indented(_returns(function)), *section("Raises", _raises(model, function.errors))]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def iterator_doc(model: Model, function: Function, call: str) -> str:
    """Docstring of the call that goes over all pages of a list."""
    lines = wrapped(f"Go over all records of the list, over as many pages of `{call}` as there are.")
    lines += _paragraph(" ".join(choice_docs(function.request)))
    lines += _arguments([field for field in function.request.fields if field.name != model.service.page_field])
    lines += ["", "Yields:", *_indented("The records, each once.")]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def change_doc(model: Model, change: ChangeView) -> str:
    """Docstring of the call that keeps what is left out."""
    function, read = change.function, change.plan.read
    lines = textwrap.wrap(f"{function.doc.rstrip('.')}, and keep what is left out.", _WIDTH)
    how = (
        f"Reads the object with `{change.read_call}`, fills in what you leave out, and sends all of it with "
        f"`{call_name(function)}`: two requests. What others change between the two is lost."
    )
    assert function.change is not None
    left = ", ".join(function.change.leave)
    lines += _paragraph(f"{how} Only when given is sent: {left}." if left else how)
    lines += _paragraph(" ".join(choice_docs(function.request)))
    lines += _arguments(function.request.fields)
    lines += ["", "Returns:", *_indented(_returns(function))]
    lines += section("Raises", _raises(model, dict.fromkeys((*read.errors, *function.errors))))
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def _summary(model: Model, function: Function) -> list[str]:
    lines = textwrap.wrap(function.doc, _WIDTH)
    if function.change is not None:
        lines += _paragraph(f"`{change_name(function)}` takes the same, and keeps what is left out.")
    lines += _paragraph(function.note)
    lines += _paragraph(split_doc(model, function))
    notes = choice_docs(function.request)
    if function.admin:
        notes.append("Only administrators may call it.")
    return lines + _paragraph(" ".join(notes))


def _arguments(fields: Iterable[Field]) -> list[str]:
    return section("Args", [(field.name, field_doc(field)) for field in fields])


def _indented(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent="    ", subsequent_indent="    ")


def _raises(model: Model, codes: Iterable[str]) -> list[tuple[str, str]]:
    by_code = {error.code: error for error in model.errors}
    return [(by_code[code].name, f"{by_code[code].doc} ({code})") for code in codes]


def _returns(function: Function) -> str:
    answer = function.answer
    if function.file_answer:
        return "The file, still to be read. It holds a connection until it is read or closed."
    if isinstance(answer, TypeAnswer):
        return f"The {snake(answer.type).replace('_', ' ')}."
    if isinstance(answer, ListAnswer):
        return "A page of the list." if function.paginated else "The list, as one page."
    if not answer.fields:
        return "Nothing but the confirmation."
    return f"An answer with {', '.join(field.name for field in answer.fields)}."
