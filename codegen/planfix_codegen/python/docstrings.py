"""Docstrings: summary, parameters, result, errors, and the page of the API's documentation."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

from planfix_codegen.model import Deprecation, EnumValue, Field, Function, ListAnswer, Model, Shape, TypeAnswer
from planfix_codegen.python.changes import ChangeView
from planfix_codegen.python.naming import call_name, change_name, snake

_WIDTH = 110


EVIDENCE = {
    "recorded": ("Not documented; recorded answers have it.",),
    "used": ("Not documented; programs in use send it.",),
}
"""Notes on facts that the API's pages do not have."""


def deprecation_doc(one: Field | Shape | Function | EnumValue) -> str:
    """Say that something is deprecated and what to use instead, or that it had another name; else ""."""
    said: list[str] = []
    if one.deprecated is not None:
        said += [f"Deprecated since {one.deprecated.since}.", one.deprecated.instead]
    if isinstance(one, Field | EnumValue) and one.renamed_from:
        said.append(f"Was called {one.renamed_from}, which still works.")
    return " ".join(filter(None, said))


def deprecation_message(name: str, deprecated: Deprecation) -> str:
    """Return the text of a deprecation warning."""
    return f"{name} is deprecated since {deprecated.since}. {deprecated.instead}".rstrip()


def section(title: str, entries: Sequence[tuple[str, str]]) -> list[str]:
    """Return the lines of a docstring's section, which has an entry for each name; no lines without entries."""
    if not entries:
        return []
    lines = ["", f"{title}:"]
    for name, text in entries:
        lines += textwrap.wrap(
            f"{name}: {text}", _WIDTH, initial_indent="    ", subsequent_indent="        ", break_long_words=False
        )
    return lines


def wrapped(text: str) -> list[str]:
    """Wrap a paragraph into lines."""
    return textwrap.wrap(text, _WIDTH, break_long_words=False)


def field_doc(field: Field) -> str:
    """Describe a field with its bounds."""
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
    return " ".join([field.doc, *notes, *EVIDENCE.get(field.evidence, ()), deprecation_doc(field)]).rstrip()


def choice_docs(shape: Shape) -> list[str]:
    """Say which fields exclude or need each other, in a sentence for each rule."""
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
    """Return the docstring of a class; each field has its own."""
    lines = textwrap.wrap(shape.doc, _WIDTH) + _paragraph(deprecation_doc(shape))
    if shape.choices:
        lines += _paragraph(" ".join(choice_docs(shape)))
    return "\n".join(lines)


def page_url(model: Model, function: Function) -> str:
    """Return the URL of a function's documentation."""
    return model.service.docs_url + function.page


def split_doc(model: Model, function: Function) -> str:
    """Say what happens to a request that names more objects than the API accepts; else ""."""
    if function.split is None:
        return ""
    names, most = " and ".join(function.split.over), model.service.limits["multi"].value
    return f"More than {most} {names} are sent as several requests, one after the other; the answers are joined in this order."


def request_doc(model: Model, function: Function) -> str:
    """Return the docstring of a request class; each field has its own."""
    lines = [*_summary(model, function), *section("Raises", _raises(model, function.errors))]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def call_doc(model: Model, function: Function) -> str:
    """Return the docstring of the call that creates and sends a request."""
    lines = [*_summary(model, function), *_arguments(model.arguments(function))]
    lines += ["", "Returns:", *_indented(_returns(function)), *section("Raises", _raises(model, function.errors))]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def iterator_doc(model: Model, function: Function, call: str) -> str:
    """Return the docstring of the call that iterates over all pages of a list."""
    lines = wrapped(f"Iterate over all records of the list; `{call}` fetches the pages.")
    lines += _paragraph(" ".join(choice_docs(function.request)))
    lines += _arguments([field for field in function.request.fields if field.name != model.service.page_field])
    lines += ["", "Yields:", *_indented("Each record once.")]
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def change_doc(model: Model, change: ChangeView) -> str:
    """Return the docstring of the call that keeps fields which are left out."""
    function, read = change.function, change.plan.read
    lines = textwrap.wrap(f"{function.doc.rstrip('.')}, and keep the fields that are left out.", _WIDTH)
    how = (
        f"Reads the object with `{change.read_call}`, fills in the fields that you leave out, and sends them all with "
        f"`{call_name(function)}`: two requests. Changes that others make between the two are lost."
    )
    assert function.change is not None
    left = ", ".join(function.change.leave)
    lines += _paragraph(f"{how} Sent only if you give them: {left}." if left else how)
    lines += _paragraph(" ".join(choice_docs(function.request)))
    lines += _arguments(model.arguments(function))
    lines += ["", "Returns:", *_indented(_returns(function))]
    lines += section("Raises", _raises(model, dict.fromkeys((*read.errors, *function.errors))))
    return "\n".join([*lines, "", f"See {page_url(model, function)}"])


def _summary(model: Model, function: Function) -> list[str]:
    lines = textwrap.wrap(function.doc, _WIDTH) + _paragraph(deprecation_doc(function))
    if function.change is not None:
        lines += _paragraph(
            f"`{change_name(function)}` takes the same arguments, and keeps the fields that are left out."
        )
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
        return "The download. It occupies a connection until it is read or closed."
    if isinstance(answer, TypeAnswer):
        return f"The {snake(answer.type).replace('_', ' ')}."
    if isinstance(answer, ListAnswer):
        return "A page of the list." if function.paginated else "The list, as one page."
    if not answer.fields:
        return "An answer without fields."
    return f"An answer with {', '.join(field.name for field in answer.fields)}."
