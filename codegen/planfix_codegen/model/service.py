"""The API at large."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model.shapes import Field


@dataclass(frozen=True, slots=True)
class Region:
    """A data centre."""

    name: str
    url: str
    doc: str


@dataclass(frozen=True, slots=True)
class Limit:
    """What the service allows."""

    value: int
    doc: str


@dataclass(frozen=True, slots=True)
class Service:
    """What `api.yaml` says: the API at large.

    Attributes:
        limits: Name to limit.
        daily_requests: Requests in a day, by plan.
        request_headers: HTTP header that each request carries, to what it says; `answer_headers` likewise.
        request_fields: What stands in each request beside its own fields.
        answer_fields: What can stand in each answer beside its own fields.
    """

    docs_url: str
    regions: tuple[Region, ...]
    limits: dict[str, Limit]
    daily_requests: tuple[int, ...]
    request_headers: dict[str, str]
    answer_headers: dict[str, str]
    paging: tuple[Field, ...]
    request_fields: tuple[Field, ...]
    answer_fields: tuple[Field, ...]

    @property
    def request_envelope(self) -> tuple[str, ...]:
        """Elements that stand in each request beside its fields."""
        return tuple(field.name for field in self.request_fields)

    @property
    def answer_envelope(self) -> tuple[str, ...]:
        """Elements that can stand in each answer beside its fields; not those that say how the call went."""
        return tuple(field.name for field in self.answer_fields if field.name not in ("status", "code", "message"))
