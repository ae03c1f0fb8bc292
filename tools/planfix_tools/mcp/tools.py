"""Tools for any function of the API, made from its description."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple, cast

import planfix
from planfix import Planfix
from planfix_runtime.data.description import FunctionDescription
from planfix_runtime.model.functions import Request
from planfix_tools.cli.call import document
from planfix_tools.cli.failures import WrongCall
from planfix_tools.mcp.cutting import cut_items, cut_object, cut_page, full, place_of, short

PAGE_SIZE = 50
"""Default page size."""

CURSOR: dict[str, Any] = {"type": "string", "description": "next_cursor of the previous answer, for the rest."}
CONFIRM: dict[str, Any] = {
    "type": "boolean",
    "description": "Without it nothing changes: the answer shows the request. Set it once the user agrees.",
}


class Tool(NamedTuple):
    """A tool for assistants.

    Attributes:
        name: Its name.
        text: Description for the model.
        schema: JSON Schema of the arguments.
        run: Carries it out with the arguments; returns text.
        write: Whether it changes the account.
        idempotent: Whether repeating it has no further effect.
    """

    name: str
    text: str
    schema: Mapping[str, Any]
    run: Callable[[Mapping[str, Any]], str]
    write: bool = False
    idempotent: bool = True


def schema(required: tuple[str, ...] = (), **properties: Mapping[str, Any]) -> dict[str, Any]:
    """Make the JSON Schema of arguments."""
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


class Functions:
    """The tools for any function of the API.

    Args:
        pf: A client of the account.
        write: Whether the account may be changed.
    """

    def __init__(self, pf: Planfix, write: bool) -> None:
        self._pf = pf
        self._write = write

    def general(self) -> Iterator[Tool]:
        """Tools that find, describe and call any function."""
        text, name = {"type": "string"}, {"type": "string", "description": "Name of the function: task.get."}
        arguments = {"type": "object", "description": "Its fields, as describe_function lists them."}
        word = {**text, "description": "A word in name or text; all functions by default."}
        yield Tool("find_functions", "List functions of the Planfix API.", schema(word=word), self._find)
        yield Tool(
            "describe_function",
            "Describe a function: a JSON Schema of its arguments, and the fields of its answer.",
            schema(("function",), function=name, cursor=CURSOR),
            self._describe,
        )
        yield Tool(
            "call_read",
            "Call any function that only reads.",
            schema(("function",), function=name, arguments=arguments, cursor=CURSOR),
            self._call_read,
        )
        if self._write:
            yield Tool(
                "call_write",
                "Call any function that changes the account. Without confirm it only shows the request.",
                schema(("function", "arguments"), function=name, arguments=arguments, confirm=CONFIRM),
                self._call_write,
                write=True,
                idempotent=False,
            )

    def each(self) -> Iterator[Tool]:
        """A tool for each function; functions that write are included only if that is allowed."""
        for one in planfix.functions():
            if one.file or one.name == "auth.login" or (one.kind == "write" and not self._write):
                continue
            yield self._of(one)

    def _of(self, one: FunctionDescription) -> Tool:
        given = one.json_schema()
        # Some clients refuse `allOf` beside `properties`; the text has these rules, and the call checks them.
        rules = " ".join(_rule(choice.rule, choice.alternatives) for choice in one.request.choices)
        properties = {**given["properties"], **({"confirm": CONFIRM} if one.kind == "write" else {"cursor": CURSOR})}
        kept = {key: value for key, value in given.items() if key not in ("allOf", "$schema", "title")}

        def run(arguments: Mapping[str, Any]) -> str:
            fields = {key: value for key, value in arguments.items() if key not in ("confirm", "cursor")}
            if one.kind == "write":
                return self._change(one, fields, arguments.get("confirm"))
            return self._read(one, fields, arguments.get("cursor"))

        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in one.name.replace(".", "_"))
        text = " ".join(part for part in (one.doc, one.note, rules) if part)
        return Tool(name, text, {**kept, "properties": properties}, run, one.kind == "write", one.idempotent)

    def _find(self, given: Mapping[str, Any]) -> str:
        word = str(given.get("word", "")).lower()
        found = [
            {"function": one.name, "kind": one.kind, "doc": one.doc}
            for one in planfix.functions()
            if word in f"{one.name} {one.doc}".lower() and (self._write or one.kind == "read")
        ]
        return cut_items(found, place_of(None))

    def _describe(self, given: Mapping[str, Any]) -> str:
        one = planfix.describe(given["function"])
        data = {
            "function": one.name,
            "kind": one.kind,
            "doc": one.doc,
            "note": one.note,
            "arguments": one.json_schema(),
        }
        answer = [f"{field.name}: {field.type}" for field in one.answer.object.fields]
        return cut_object({**data, "answer": {one.answer.object.name: answer}}, place_of(given.get("cursor")))

    def _call_read(self, given: Mapping[str, Any]) -> str:
        return self._read(planfix.describe(given["function"]), given.get("arguments", {}), given.get("cursor"))

    def _call_write(self, given: Mapping[str, Any]) -> str:
        return self._change(planfix.describe(given["function"]), given["arguments"], given.get("confirm"))

    def _read(self, one: FunctionDescription, fields: Mapping[str, Any], cursor: str | None) -> str:
        if one.kind != "read":
            raise WrongCall(
                f"{one.name} changes the account: {'use call_write' if self._write else 'this server only reads'}"
            )
        if one.file or one.name == "auth.login":
            raise WrongCall(f"{one.name} is not for assistants")
        place = place_of(cursor)
        if not one.paginated:
            answer: object = self._pf.send(_request(one, fields))
            if isinstance(answer, planfix.Page):
                return cut_items([short(each) for each in cast("planfix.Page[object]", answer)], place)
            return cut_object(full(answer), place)
        size = fields.get("page_size") or PAGE_SIZE
        first = fields.get("page_current") or 1
        place = place if cursor else place._replace(page=first)
        page = self._pf.send(_request(one, {**fields, "page_current": place.page, "page_size": size}))
        return cut_page(page, place, size, short)

    def _change(self, one: FunctionDescription, fields: Mapping[str, Any], confirm: bool | None) -> str:
        if one.kind != "write":
            raise WrongCall(f"{one.name} changes nothing: use call_read")
        request = _request(one, fields)
        shown = document(request, self._pf.account)
        if not confirm:
            return f"Nothing was changed yet. {one.doc} With confirm, this is sent:\n{shown}"
        return cut_object({"done": one.doc, "answer": full(self._pf.send(request))}, place_of(None))


def _request(one: FunctionDescription, fields: Mapping[str, Any]) -> Request[Any]:
    request: Request[Any] = planfix.from_dict(getattr(planfix, one.request.name), fields)
    return request


def _rule(rule: str, alternatives: tuple[tuple[str, ...], ...]) -> str:
    return f"Give {rule.replace('_', ' ')} of {', '.join(' with '.join(names) for names in alternatives)}."
