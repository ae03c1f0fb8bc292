"""What it takes to send a request as several and to join the answers."""

from __future__ import annotations

from collections.abc import Iterator

from planfix_codegen.model import Function, ListAnswer, Split
from planfix_codegen.problems import Problem


def check_split(function: Function, split: Split) -> Iterator[Problem]:
    """Everything that is wrong with a function's `split`."""
    if function.kind != "read" or function.paginated or not isinstance(function.answer, ListAnswer):
        message = f"{function.wire_name} cannot be sent as several requests"
        yield Problem(split.mark, f"{message}; expected a read without pages whose response has `items`")
    fields = {field.name: field for field in function.request.fields}
    for name in split.over:
        field = fields.get(name)
        if field is None or not field.type.many:
            lists = [field.name for field in function.request.fields if field.type.many]
            message = f"`split` names {name!r}, which is no list of the request"
            yield Problem(split.mark, f"{message}; expected {' or '.join(lists) or 'a field that is one'}")
        elif field.max_length is not None:
            message = f"{name!r} has at most {field.max_length} items and is in `split`"
            yield Problem(field.mark, f"{message}; expected no `max_length`: `multi` of api.yaml is the limit")
