"""The server's half of the codec: decode requests, and encode answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from functools import cache
from typing import Any

from planfix.errors import InvalidValue, MissingParameter
from planfix_runtime.codec.unknown import Reading
from planfix_runtime.errors import MissingElement, ProtocolError
from planfix_runtime.model.functions import Request
from planfix_runtime.xml import Node
from planfix_tools.emulator.domain.refusals import refuse
from planfix_tools.emulator.protocol.layout import Api
from planfix_tools.emulator.protocol.reading import Readers
from planfix_tools.emulator.protocol.writing import Writers


class Codec:
    """Decodes requests and encodes answers by the description of an API.

    Args:
        package: The generated package with the description and the classes.
        zone: The calling user's time zone; without it times are naive.
        strict: Whether to refuse a request with a value that is not of its type.
    """

    def __init__(self, package: str, zone: tzinfo | None = None, *, strict: bool = False) -> None:
        self._api = Api(package)
        self._zone = zone
        self._strict = strict
        self._readers = Readers(self._api, zone)
        self._writers = Writers(self._api, zone)
        self._reader, self._writer = cache(self._reader_of), cache(self._writer_of)

    def read(self, function: str, root: Node) -> Request[Any]:
        """Decode a request from its root element.

        Raises:
            MissingElement: A required element is missing.
            ProtocolError: A value is invalid, and the codec is strict.
        """
        request: Request[Any] = self._reader(function)(root, Reading(root, self._zone, strict=self._strict))
        return request

    def write(self, function: str, answer: object) -> str:
        """Encode an answer as the content of its root element."""
        return self._writer(function)(answer)

    def _reader_of(self, function: str) -> Callable[[Node, Reading], Any]:
        return self._readers.object(self._api.function(function).request, self._api.description.envelope)

    def _writer_of(self, function: str) -> Callable[[Any], str]:
        return self._writers.answer(self._api.function(function).answer)


CODEC = Codec("planfix", strict=True)
"""The codec of the emulated API."""


def read_request(function: str, root: Node) -> Request[Any]:
    """Decode a request.

    Raises:
        MissingParameter: A required element is missing.
        InvalidValue: A value is invalid.
    """
    try:
        return CODEC.read(function, root)
    except MissingElement as error:
        raise refuse(MissingParameter, f"{error.path} is missing") from None
    except ProtocolError as error:
        raise refuse(InvalidValue, f"{error.path}: {error.reason}") from None
