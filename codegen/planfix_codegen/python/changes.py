"""Changes: calls that read an object first, and keep the fields that the caller leaves out."""

from __future__ import annotations

from dataclasses import dataclass

from planfix_codegen.model import Function, Model, TypeAnswer
from planfix_codegen.model.changes import ChangePlan, Kept, moment_fields, plan_of
from planfix_codegen.python.naming import call_name, change_name, local, module_of


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change, prepared for the templates.

    Attributes:
        found: Type of the object that is read.
        asked: Expressions for the values to keep, by field of the request, for fields that have a flag.
        kept: The same for the other fields.
    """

    function: Function
    plan: ChangePlan
    found: str
    asked: dict[str, str]
    kept: dict[str, str]

    @property
    def name(self) -> str:
        """Name of the call."""
        return change_name(self.function)

    @property
    def merge(self) -> str:
        """Name of the function that completes a request."""
        return f"merge_{module_of(self.function)}"

    @property
    def read_module(self) -> str:
        """Module of the request that reads the object."""
        return module_of(self.plan.read)

    @property
    def read_request(self) -> str:
        """Class of the request that reads the object."""
        return self.plan.read.request.name

    @property
    def read_call(self) -> str:
        """Name of the call that reads the object."""
        return call_name(self.plan.read)

    @property
    def moments(self) -> list[tuple[str, tuple[str, ...], str]]:
        """Common prefix of four fields, their names, and the field of the object that they set."""
        return [(start, moment_fields(start), field.name) for start, field in self.plan.moments]


def change_view(model: Model, function: Function) -> ChangeView | None:
    """Prepare the change of a function; return `None` if it has none."""
    if function.change is None:
        return None
    plan = plan_of(model, function, function.change)
    assert isinstance(plan, ChangePlan) and isinstance(plan.read.answer, TypeAnswer), "lint looks at the plan first"
    asked = {name for _, name in plan.flags}
    values = {one.field.name: _kept(one) for one in plan.kept}
    return ChangeView(
        function,
        plan,
        plan.read.answer.type,
        asked={name: value for name, value in values.items() if name in asked},
        kept={name: value for name, value in values.items() if name not in asked},
    )


def _kept(one: Kept) -> str:
    return f"kept(request.{one.field.name}, {_found(one, 'current')})"


def _found(one: Kept, owner: str) -> str:
    """Return an expression for the value in the object that was read."""
    *around, last = (field.name for field in one.source)
    for name in around:
        owner = f"{owner}.{name}"
    value = f"{owner}.{last}"
    if one.as_ids:
        value = f"ids_of({value})"
    elif one.inside:
        fields = ", ".join(f"{inner.field.name}={_found(inner, value)}" for inner in one.inside)
        value = f"{one.field.type.names[0]}({fields}) if {value} else UNSET"
    return f"{value} if {owner} else UNSET" if around else value


def variable(name: str) -> str:
    """Return a local variable of a merging function that differs from its parameters."""
    return f"{name}_" if name in ("request", "current") else local(name)
