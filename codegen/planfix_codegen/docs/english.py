"""The English sentences of the reference that are neither in the schema nor in the templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from planfix_codegen.loader import Language
from planfix_codegen.model import EnumValue, ErrorCode, Field, Function, Shape
from planfix_codegen.model.catalogue import Direction
from planfix_codegen.python.docstrings import EVIDENCE, choice_docs, deprecation_doc, field_doc


class English:
    """Sentences about entries of the model; a subclass has them in another language."""

    code: Language = "en"
    alternative = " or "
    required = ", required"
    directions: ClassVar[dict[Direction, str]] = {
        Direction.SENT: "Requests hold it.",
        Direction.RECEIVED: "Answers hold it.",
        Direction.SENT | Direction.RECEIVED: "Requests and answers hold it.",
    }
    recovery: ClassVar[dict[str, str]] = {
        "none": "",
        "log in": " The client logs in again and repeats the call.",
        "back off": " The client waits and tries again.",
        "stop": " The client raises it at once for the next ten minutes, and then asks again.",
    }
    file_answer = (
        "The file itself, as a `Download`: `save(path)` writes it to a path, `read()` returns it whole, `iter_bytes()` "
        "piece by piece; `name` and `size` tell what is known of it. It holds a connection until it is read or closed."
    )
    confirmation = "Nothing but the confirmation."

    def field(self, field: Field) -> str:
        """Description of a field, with its bounds."""
        return field_doc(field)

    def choices(self, shape: Shape) -> str:
        """Which fields exclude or require each other."""
        return " ".join(choice_docs(shape))

    def deprecation(self, one: Field | Shape | Function | EnumValue) -> str:
        """Deprecation and old name of an entry, or ""."""
        return deprecation_doc(one)

    def value(self, value: EnumValue) -> str:
        """Description of an enum member."""
        return " ".join([value.doc, *EVIDENCE.get(value.evidence, ()), self.deprecation(value)]).rstrip()

    def holds(self, annotation: str) -> str:
        """Type of the values of a custom field."""
        return f" Holds {annotation}."

    def error(self, error: ErrorCode) -> str:
        """Description of an error, what the client does about it, and its fields."""
        carried = "".join(f" Carries `{field.name}`: {field.doc}" for field in error.fields)
        return error.doc + self.recovery[error.recovery] + carried

    def used(self, users: Sequence[str]) -> str:
        """What uses a name."""
        return f"Used by {', '.join(users)}."

    def many(self, items: str, *, sent: bool) -> str:
        """Type of a list, in a table of fields."""
        return f"{'sequence' if sent else 'list'} of {items}"

    def with_field(self, takes: str) -> str:
        """Parameters of a filter by custom field."""
        return f"`field` and {takes}"

    def one(self, type_: str) -> str:
        """An answer that is an object."""
        return f"One {type_}."

    def page(self, type_: str) -> str:
        """An answer that is a list."""
        return f"A `Page` of {type_}, with `items`, `count` and `total_count`."

    def facts(self, function: Function, call: str, request: str, iterator: str, most: int) -> Iterator[str]:
        """Facts about a function, a sentence or two each."""
        yield f"Call `{call}`, request `{request}`."
        if function.kind == "read":
            yield "Reads only: after a failure it is sent again."
        elif function.idempotent:
            yield "Writes, and is not sent again when it may have been executed; doing so would change nothing more."
        else:
            yield "Writes, and is not sent again when it may have been executed."
        if function.paginated:
            yield f"Answers page by page; `{iterator}` goes over all of them."
        if function.split:
            names = " and ".join(function.split.over)
            how = "are sent as several requests, one after the other, and the answers joined, in this order."
            yield f"More than {most} {names} {how}"
        if function.admin:
            yield "Only administrators may call it."

    def own_page(self, address: str) -> str:
        """The page of a function in the service's own documentation."""
        return f"Planfix's own page: <{address}>."

    def about_function(self, function: Function, call: str) -> str:
        """Description of a function's page, for search engines."""
        name = function.wire_name
        return f"{name} of the Planfix XML API in Python: {function.doc} {call}, parameters, answer, errors."

    def about_resource(self, name: str, calls: Sequence[str]) -> str:
        """Description of a resource's page, for search engines."""
        return f"Python calls of the {name} functions of the Planfix XML API: {', '.join(calls)}."

    def about_all_types(self, names: Sequence[str]) -> str:
        """Description of the overview of types, for search engines."""
        return f"Python types of the Planfix XML API: {', '.join(names)}"

    def about_types(self, names: Sequence[str]) -> str:
        """Description of a page of types, for search engines."""
        return f"Python types of the Planfix XML API: {', '.join(names)}, with their fields."

    def about_index(self, count: int) -> str:
        """Description of the index, for search engines."""
        return f"Reference of {count} functions of the Planfix XML API in Python, by resource."

    def about_errors(self, count: int) -> str:
        """Description of the page of errors, for search engines."""
        return f"The {count} error codes of the Planfix XML API as Python exceptions: meaning, group, functions."

    about_enums = (
        "Lists of values of the Planfix XML API as Python enums: statuses, importance, roles, sort orders and more."
    )
    about_service = "Regions, addresses, rate limit, daily quota, headers and the envelope of the Planfix XML API."
    about_filters = (
        "Complex filters of the Planfix XML API in Python: number, operators and values of each, and terms for dates."
    )
