"""The Russian sentences of the reference that are neither in the schema nor in the templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from planfix_codegen.docs.english import English
from planfix_codegen.model import EnumValue, ErrorCode, Field, Function, Shape
from planfix_codegen.model.catalogue import Direction

_EVIDENCE = {
    "documented": "",
    "recorded": "В документации API этого нет, но так отвечают серверы.",
    "used": "В документации API этого нет, но так делают работающие программы.",
}

_CHOICES = {
    "exactly_one": "Укажите ровно одно из:",
    "at_most_one": "Укажите не больше одного из:",
    "at_least_one": "Укажите хотя бы одно из:",
}


class Russian(English):
    """The same sentences in Russian."""

    code = "ru"
    alternative = " или "
    required = ", обязательный"
    directions: ClassVar[dict[Direction, str]] = {
        Direction.SENT: "Встречается в запросах.",
        Direction.RECEIVED: "Встречается в ответах.",
        Direction.SENT | Direction.RECEIVED: "Встречается в запросах и ответах.",
    }
    recovery: ClassVar[dict[str, str]] = {
        "none": "",
        "log in": " Клиент заново входит в систему и повторяет вызов.",
        "back off": " Клиент ждёт и пробует ещё раз.",
        "stop": " В следующие десять минут клиент вызывает её сразу, без запроса, затем пробует снова.",
    }
    file_answer = (
        "Сам файл в виде `Download`: `save(path)` записывает его по указанному пути, `read()` возвращает целиком, "
        "`iter_bytes()` — по частям; `name` и `size` говорят, что о нём известно. Пока файл не прочитан или не закрыт, "
        "он занимает соединение."
    )
    confirmation = "Только подтверждение."

    def field(self, field: Field) -> str:
        low, high, shortest, longest = field.minimum, field.maximum, field.min_length, field.max_length
        notes: list[str] = []
        if low is not None and high is not None:
            notes.append(f"От {low} до {high}.")
        elif low is not None:
            notes.append(f"Не меньше {low}.")
        elif high is not None:
            notes.append(f"Не больше {high}.")
        what = "Элементов" if field.type.many else "Символов"
        if shortest is not None:
            empty = "Не пустой список." if field.type.many else "Не пустая строка."
            notes.append(empty if shortest == 1 else f"{what}: не меньше {shortest}.")
        if longest is not None:
            notes.append(f"{what}: не больше {longest}.")
        return " ".join(filter(None, [field.doc, *notes, _EVIDENCE[field.evidence], self.deprecation(field)]))

    def choices(self, shape: Shape) -> str:
        return " ".join(
            f"{_CHOICES[choice.rule]} {', '.join(' / '.join(one) for one in choice.alternatives)}."
            for choice in shape.choices
        )

    def deprecation(self, one: Field | Shape | Function | EnumValue) -> str:
        said: list[str] = []
        if one.deprecated is not None:
            said += [f"Устарело с версии {one.deprecated.since}.", one.deprecated.instead]
        if isinstance(one, Field | EnumValue) and one.renamed_from:
            said.append(f"Раньше называлось {one.renamed_from}; старое имя ещё работает.")
        return " ".join(filter(None, said))

    def value(self, value: EnumValue) -> str:
        return " ".join(filter(None, [value.doc, _EVIDENCE[value.evidence], self.deprecation(value)]))

    def holds(self, annotation: str) -> str:
        return f" Содержит {annotation}."

    def error(self, error: ErrorCode) -> str:
        carried = "".join(f" Поле `{field.name}`: {field.doc}" for field in error.fields)
        return error.doc + self.recovery[error.recovery] + carried

    def used(self, users: Sequence[str]) -> str:
        return f"Используют {', '.join(users)}."

    def many(self, items: str, *, sent: bool) -> str:
        return f"{'последовательность' if sent else 'список'} {items}"

    def with_field(self, takes: str) -> str:
        return f"`field` и {takes}"

    def one(self, type_: str) -> str:
        return f"Объект {type_}."

    def page(self, type_: str) -> str:
        return f"`Page` из {type_}, с `items`, `count` и `total_count`."

    def facts(self, function: Function, call: str, request: str, iterator: str, most: int) -> Iterator[str]:
        yield f"Вызов `{call}`, запрос `{request}`."
        if function.kind == "read":
            yield "Только читает: после сбоя запрос отправляется снова."
        elif function.idempotent:
            yield "Изменяет данные и не отправляется повторно, если могла быть выполнена; повтор ничего больше не изменил бы."
        else:
            yield "Изменяет данные и не отправляется повторно, если могла быть выполнена."
        if function.paginated:
            yield f"Отвечает постранично; `{iterator}` проходит по всем страницам."
        if function.split:
            names = " и ".join(function.split.over)
            how = "уходят несколькими запросами, один за другим, а ответы соединяются в том же порядке."
            yield f"Больше {most} {names} {how}"
        if function.admin:
            yield "Вызывать её могут только администраторы."

    def own_page(self, address: str) -> str:
        return f"Страница в справке ПланФикса (на английском): <{address}>."

    def about_function(self, function: Function, call: str) -> str:
        return f"{function.wire_name} в XML API ПланФикса на Python: {function.doc} {call}, параметры, ответ, ошибки."

    def about_resource(self, name: str, calls: Sequence[str]) -> str:
        return f"Вызовы функций {name} XML API ПланФикса на Python: {', '.join(calls)}."

    def about_all_types(self, names: Sequence[str]) -> str:
        return f"Типы XML API ПланФикса на Python: {', '.join(names)}"

    def about_types(self, names: Sequence[str]) -> str:
        return f"Типы XML API ПланФикса на Python: {', '.join(names)}, с их полями."

    def about_index(self, count: int) -> str:
        return f"Справочник функций XML API ПланФикса на Python, по объектам; всего функций: {count}."

    def about_errors(self, count: int) -> str:
        return f"Коды ошибок XML API ПланФикса как исключения Python ({count}): значение, группа, функции."

    about_enums = (
        "Списки значений XML API ПланФикса как перечисления Python: статусы, важность, роли, сортировка и другие."
    )
    about_service = "Регионы, адреса, лимит запросов, дневная квота, заголовки и оболочка запросов XML API ПланФикса."
    about_filters = (
        "Сложные фильтры XML API ПланФикса на Python: номер, операторы и значения каждого, обозначения дат и периодов."
    )
