"""Plausible values for fields, as Python expressions; a schema always yields the same values."""

from __future__ import annotations

from dataclasses import dataclass, field

from planfix_codegen.model import Field, Shape
from planfix_codegen.python.types import Types

_IDS = {
    "action": 700003,
    "analitic": 71,
    "client": 20002,
    "contact": 20005,
    "file": 80001,
    "handbook": 31,
    "project": 5002,
    "projectGroup": 201,
    "task": 100003,
    "taskStatus": 1,
    "user": 1001,
    "userGroup": 101,
}
"""Ids of objects that exist in a new account of the emulator."""

_BY_NAME = {
    **{f"{resource}.id": str(number) for resource, number in _IDS.items()},
    **{f"{resource}_id": str(number) for resource, number in _IDS.items()},
    "AnaliticGetHandbook.id": "33",
    "AuthLogin.login": "'admin@example.com'",
    "AuthLogin.password": "'emulated-password'",
    "CustomValueInput.id": "401",
    "CustomValueInput.value": "'2026/17'",
    "RecordValueInput.id": "443",
    "RecordValueInput.value": "'Berlin'",
    "add_clients": "20002",
    "add_user_groups": "102",
    "add_users": "1002",
    "after_id": "202",
    "analitic.keys": "900001",
    "contact.CustomValueInput.id": "429",
    "contact.name": "'Anna'",
    "description": "'Ask about the delivery date.'",
    "email": "'anna@example.com'",
    "file.ids": "80001",
    "file.name": "'notes.txt'",
    "handbook.key": "602",
    "handbook.keys": "602",
    "name": "'Sales'",
    "number": "'+49 30 1234567'",
    "password": "'correct horse'",
    "period_end": "datetime(2026, 10, 1)",
    "project.title": "'New website'",
    "reason": "'Some details are missing.'",
    "task.ids": "100003",
    "title": "'Call the customer'",
    "to_date": "datetime(2026, 10, 1)",
    "user.name": "'Anna'",
}
"""Field to a realistic value; the key may begin with the resource, the type or request, or both."""

_BY_TYPE = {
    "string": "'Text'",
    "number": "Decimal('1.50')",
    "bool": "True",
    "date": "date(2026, 9, 1)",
    "time": "time(9, 30)",
    "datetime": "datetime(2026, 9, 1)",
    "base64": "b'Hello'",
    "value": "'Text'",
    "custom_value": "'Text'",
}

_MEMBERS = {"TaskStatus": "ACCEPTED"}
"""Enum to a better example than its first member."""

_ALSO = {"FileInput": "name", "HandbookAddRecord": "custom_data", "HandbookUpdateRecord": "custom_data"}
"""Request or type to an optional field that callers seldom leave out."""

_STANDARD = {"Decimal": "decimal", "date": "datetime", "time": "datetime", "datetime": "datetime"}


@dataclass(slots=True)
class Values:
    """Expressions for fields, and the imports that they need.

    Attributes:
        package: Import name of the generated package.
        resource: Resource of the function that takes the values.
        imports: Module and name of each import that the expressions need.
    """

    types: Types
    package: str
    resource: str
    imports: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])

    def arguments(self, shape: Shape, names: list[str]) -> str:
        """Some fields of a shape, as keyword arguments."""
        return ", ".join(f"{one.name}={self._value(shape, one)}" for one in shape.fields if one.name in names)

    def _value(self, owner: Shape, one: Field) -> str:
        item = self._item(owner, one)
        return f"[{item}]" if one.type.many else item

    def _item(self, owner: Shape, one: Field) -> str:
        name = one.type.names[0]
        if name in self.types.shapes:
            shape = self.types.shapes[name]
            self.imports.add((f"{self.package}.types", name))
            return f"{name}({self.arguments(shape, needed(shape) or [shape.fields[0].name])})"
        if name in self.types.enums:
            self.imports.add((f"{self.package}.enums", name))
            return f"{name}.{_MEMBERS.get(name) or self.types.enums[name].values[0].name}"
        places = (f"{self.resource}.{owner.name}", owner.name, self.resource)
        named = (*(f"{place}.{one.name}" for place in places), one.name)
        usual = str(max(1, one.minimum or 1)) if name == "int" else _BY_TYPE[name]
        value = next((_BY_NAME[key] for key in named if key in _BY_NAME), usual)
        called = value.partition("(")[0]
        if called in _STANDARD:
            self.imports.add((_STANDARD[called], called))
        return value


def needed(shape: Shape) -> list[str]:
    """The fields that a call must have: the required ones, and one of each group of alternatives."""
    names = [one.name for one in shape.fields if one.required or one.name == _ALSO.get(shape.name)]
    for choice in shape.choices:
        members = [name for one in choice.alternatives for name in one]
        if choice.rule != "at_most_one" and not set(members) & set(names):
            names.append(members[0])
    return names


def telling(shape: Shape) -> list[str]:
    """The fields for an example of a write: the needed ones and, if these are only ids, another one."""
    names = needed(shape)
    excluded = {name for choice in shape.choices for one in choice.alternatives for name in one}
    rest = [one for one in shape.fields if one.name not in excluded and one.name not in names]
    if rest and all(shape.field(name).type.names == ("int",) for name in names):
        words = [one for one in rest if one.type.names[0] != "int"]
        names.append((words or rest)[0].name)
    return names
