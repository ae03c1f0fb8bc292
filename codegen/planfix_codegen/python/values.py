"""What the fields of data tags and directories hold, by the field's type."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model import Model


@dataclass(frozen=True, slots=True)
class KindView:
    """Types of fields that hold the same.

    Attributes:
        constant: What the runtime knows it as.
        given: Annotation of what a value is made of.
        read: Annotation of what a value says.
        types: The types, as expressions, to the words of the wire.
    """

    constant: str
    given: str
    read: str
    types: dict[str, str]

    @property
    def alias(self) -> str:
        """Name of the alias for the types."""
        return f"_{self.constant.capitalize()}"


_KINDS = {
    "string": ("TEXT", "str", "str"),
    "number": ("NUMBER", "Decimal | int", "Decimal | None"),
    "date": ("DATE", "dt.date", "dt.date | None"),
    "datetime": ("DATETIME", "dt.datetime | dt.date", "dt.datetime | dt.date | None"),
    "time": ("TIME", "dt.time", "dt.time | None"),
    "period": ("PERIOD", "TimePeriod", "TimePeriod | None"),
    "bool": ("BOOL", "bool", "bool | None"),
    "int": ("ID", "int", "int | None"),
    "[int]": ("IDS", "Sequence[int]", "list[int]"),
    "[string]": ("STRINGS", "Sequence[str]", "list[str]"),
    "logins": ("LOGINS", "LoginList | Sequence[int]", "LoginList"),
}
"""What a field holds, to the runtime's name for it, what its value is made of, and what is read."""


def kind_views(model: Model) -> list[KindView]:
    """The kinds of values that fields hold."""
    views = {holds: KindView(*kind, {}) for holds, kind in _KINDS.items()}
    for enum in model.enums:
        for value in enum.values:
            if value.holds is not None:
                views[str(value.holds)].types[f"{enum.name}.{value.name}"] = str(value.wire)
    return [view for view in views.values() if view.types]
