"""The registry of the functions of the API."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from planfix_runtime.model.functions import Request
from planfix_tools.emulator.domain.call import Call

Q = TypeVar("Q", bound=Request[Any])
R = TypeVar("R")
Behaviour = Callable[[Call, Q], R]


@dataclass(frozen=True, slots=True)
class Redirect:
    """The answer of file.download instead of a document.

    Attributes:
        location: Address of the content.
    """

    location: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the API.

    Attributes:
        request: Class of its requests.
        behaviour: Implementation.
    """

    request: type[Request[Any]]
    behaviour: Callable[[Call, Any], Any]


FUNCTIONS: dict[str, Function] = {}
"""All functions by name (`task.getList`); filled when `planfix_tools.emulator.functions` is imported."""


def answers(request: type[Q]) -> Callable[[Behaviour[Q, R]], Behaviour[Q, R]]:
    """Decorate the implementation for requests of a class."""

    def register(behaviour: Behaviour[Q, R]) -> Behaviour[Q, R]:
        FUNCTIONS[request.method.name] = Function(request, behaviour)
        return behaviour

    return register
