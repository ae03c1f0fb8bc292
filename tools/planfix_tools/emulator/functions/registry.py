"""Which Python function answers which function of the API."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, TypeVar

from planfix.errors import InvalidValue, MissingParameter
from planfix_runtime.codec.unknown import Reading
from planfix_runtime.errors import MissingElement, ProtocolError
from planfix_runtime.model.functions import Request
from planfix_runtime.xml import Node

from planfix_tools.emulator.domain.call import Call
from planfix_tools.emulator.domain.refusals import refuse

Q = TypeVar("Q", bound=Request[Any])
R = TypeVar("R")
Behaviour = Callable[[Call, Q], R]


@dataclass(frozen=True, slots=True)
class Redirect:
    """What file.download answers in place of a document.

    Attributes:
        location: Where the content is.
    """

    location: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the API, as the server has it.

    Attributes:
        request: Class of its requests.
        reader: Generated reader of a request, of the root element.
        writer: Generated writer of an answer, without the root element.
        behaviour: Does what the function does.
    """

    request: type[Request[Any]]
    reader: Callable[[Node, Reading], Request[Any]]
    writer: Callable[[Any, tzinfo | None], str]
    behaviour: Callable[[Call, Any], Any]

    def read(self, root: Node) -> Request[Any]:
        """Read a request.

        Raises:
            MissingParameter: A required element is not there.
            InvalidValue: An element holds what it cannot hold.
        """
        try:
            return self.reader(root, Reading(root, strict=True))
        except MissingElement as error:
            raise refuse(MissingParameter, f"{error.path} is missing") from None
        except ProtocolError as error:
            raise refuse(InvalidValue, f"{error.path}: {error.reason}") from None

    def write(self, answer: object) -> str:
        """Write what an answer holds."""
        return self.writer(answer, None)


FUNCTIONS: dict[str, Function] = {}
"""All functions by name (`task.getList`); filled when `planfix_tools.emulator.functions` is imported."""


def answers(request: type[Q]) -> Callable[[Behaviour[Q, R]], Behaviour[Q, R]]:
    """Decorate the function that answers requests of a class."""

    def register(behaviour: Behaviour[Q, R]) -> Behaviour[Q, R]:
        name = request.__module__.rpartition(".")[2]
        codec = importlib.import_module(f"planfix.server.methods.{name}")
        FUNCTIONS[request.method.name] = Function(
            request, getattr(codec, f"read_{name}"), getattr(codec, f"write_{name}_response"), behaviour
        )
        return behaviour

    return register
