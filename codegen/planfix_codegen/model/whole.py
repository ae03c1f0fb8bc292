"""Everything together."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model.functions import Function, Resource
from planfix_codegen.model.service import Service
from planfix_codegen.model.shapes import Shape
from planfix_codegen.model.tables import Enum, ErrorCode, ErrorGroup, FilterClass, FilterForm


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that a schema tree says."""

    service: Service
    resources: tuple[Resource, ...]
    types: tuple[Shape, ...]
    enums: tuple[Enum, ...]
    groups: tuple[ErrorGroup, ...]
    errors: tuple[ErrorCode, ...]
    forms: tuple[FilterForm, ...]
    filters: tuple[FilterClass, ...]

    @property
    def functions(self) -> tuple[Function, ...]:
        """The functions of all resources."""
        return tuple(function for resource in self.resources for function in resource.functions)
