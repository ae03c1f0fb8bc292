"""Builders of filters: their parameters, and the types of their values."""

from __future__ import annotations

import keyword
from dataclasses import dataclass

from planfix_codegen.model import DATE_TYPES, OPERATORS, EnumValue, Filter, FilterClass, FilterForm, Model, TypeExpr
from planfix_codegen.python.docstrings import section
from planfix_codegen.python.types import Types

_PARAMETERS = {
    "date": {"gt": "after", "lt": "before"},
    "datetime": {"gt": "after", "lt": "before"},
    "text": {"equal": "contains", "notequal": "not_contains"},
}
"""Parameters by form and operator, if they are not named after the operator's member of `FilterOperator`."""

_MEANINGS = {
    "equal": "What it is",
    "not_equal": "What it is not",
    "greater": "What it is greater than",
    "less": "What it is less than",
    "after": "What it is later than (and not equal to)",
    "before": "What it is earlier than (and not equal to)",
    "contains": "What it contains",
    "not_contains": "What it does not contain",
}
"""Descriptions of parameters."""


@dataclass(frozen=True, slots=True)
class FormView:
    """The arguments of filters that have one form and the same operators.

    Attributes:
        constant: Name of the constant that describes them.
        operators: Operators of the API, by parameter.
        annotation: Type of the parameters.
        operand: Expression for the function that encodes the value.
    """

    constant: str
    doc: str
    operators: dict[str, str]
    annotation: str
    operand: str


@dataclass(frozen=True, slots=True)
class BuilderView:
    """A filter as a class method.

    Attributes:
        form: Its arguments; `None` if it has none.
        always: The value that is sent if it has no arguments.
    """

    row: Filter
    form: FormView | None
    always: int | None

    @property
    def name(self) -> str:
        """Name of the method."""
        return f"{self.row.name}_" if keyword.iskeyword(self.row.name) else self.row.name

    @property
    def doc(self) -> str:
        """Docstring of the method."""
        parameters = [("field", "Id of the custom field.")] if self.row.takes_field else []
        if self.form is not None:
            # The name of the parameter says what the operator means.
            what = self.form.doc.partition("; equal finds")[0].rstrip(".")
            what = what[:1].lower() + what[1:]
            parameters += [
                (name, f"{_MEANINGS.get(name, 'What to compare with')}: {what}.") for name in self.form.operators
            ]
        return "\n".join([self.row.doc, *section("Args", parameters)])


@dataclass(frozen=True, slots=True)
class TermView:
    """A relative day or period.

    Attributes:
        name: Attribute or class method that creates it.
        word: Word of the API.
        doc: Meaning.
    """

    name: str
    word: str
    doc: str


@dataclass(frozen=True, slots=True)
class TermsView:
    """The words for days and periods, by their arguments.

    Attributes:
        plain: Words without arguments.
        days: Words with a number of days.
        day: Words for a given day, without and with a time; "" if the API has no such word.
        period: Words for a given period, likewise.
    """

    plain: tuple[TermView, ...]
    days: tuple[TermView, ...]
    day: tuple[str, str]
    period: tuple[str, str]


@dataclass(frozen=True, slots=True)
class FilterViews:
    """The filters of a model, prepared for the templates."""

    model: Model
    types: Types

    def forms(self) -> list[FormView]:
        """Return the forms of all builders with arguments, each once."""
        found = {view.constant: view for one in self.model.filters for row in one.filters if (view := self._form(row))}
        return list(found.values())

    def builders(self, one: FilterClass) -> list[BuilderView]:
        """Return the builders of a class."""
        return [BuilderView(row, self._form(row), self._described(row).always) for row in one.filters]

    def terms(self) -> TermsView | None:
        """Return the words of all forms for dates; `None` if no form has such words."""
        needs = {word: parts for form in self.model.forms for word, parts in form.date_types.items()}
        if not needs:
            return None
        return TermsView(
            plain=self._terms(needs, ()),
            days=self._terms(needs, ("datevalue",)),
            day=self._pair([member for member, parts in needs.items() if parts == ("datefrom",)]),
            period=self._pair([member for member, parts in needs.items() if parts == ("datefrom", "dateto")]),
        )

    def _described(self, row: Filter) -> FilterForm:
        return next(form for form in self.model.forms if form.name == row.form)

    def _form(self, row: Filter) -> FormView | None:
        form = self._described(row)
        if form.always is not None:
            return None
        parameters = {str(value.wire): value.name.lower() for value in self.types.enums[OPERATORS].values}
        parameters |= _PARAMETERS.get(form.name, {})
        return FormView(
            constant=form_constant(self.model, row),
            doc=form.doc,
            operators={parameters[word]: word for word in row.operators},
            annotation=self._annotation(form),
            operand=self._operand(form),
        )

    def _annotation(self, form: FilterForm) -> str:
        if form.type is None:
            return f"{self.types.annotation(_day(form), sent=True)} | DateTerm"
        item = self.types.annotation(form.type, sent=True)
        if form.type.many:
            return f"{item} | Sequence[{item}]"
        return f"{item} | int" if form.type.names == ("number",) else item

    def _operand(self, form: FilterForm) -> str:
        if form.type is None:
            words = {self._date_type(member).wire: parts for member, parts in form.date_types.items()}
            return f"date_operand(DateTerm, {words!r}, times={_day(form).names == ('datetime',)})"
        text = self.types.text(form.type)
        return f"several_operand({text}, {form.separator!r})" if form.type.many else text

    def _date_type(self, member: str) -> EnumValue:
        return next(value for value in self.types.enums[DATE_TYPES].values if value.name == member)

    def _terms(self, needs: dict[str, tuple[str, ...]], parts: tuple[str, ...]) -> tuple[TermView, ...]:
        values = [self._date_type(member) for member, needed in needs.items() if needed == parts]
        return tuple(TermView(term_name(one.name, parts) or "", str(one.wire), one.doc) for one in values)

    def _pair(self, members: list[str]) -> tuple[str, str]:
        words = {member.endswith("_WITH_TIME"): str(self._date_type(member).wire) for member in members}
        return words.get(False, ""), words.get(True, "")


def _day(form: FilterForm) -> TypeExpr:
    return next(field.type for field in form.fields if field.name == "datefrom")


def term_name(member: str, needs: tuple[str, ...]) -> str | None:
    """Return the name of a word in `DateTerm`; `None` for the words for a given day or period.

    `LAST_DAYS` becomes `last`, whose parameter is `days`; `IN_DAYS` becomes `in_days`, because `in` is a keyword.
    """
    if not needs:
        return member.lower()
    if needs != ("datevalue",):
        return None
    name = member.removesuffix("_DAYS").lower()
    return member.lower() if keyword.iskeyword(name) else name


def form_constant(model: Model, row: Filter) -> str:
    """Return the name of the constant for a filter's form; filters with the same form and operators share it."""
    rows = [one for group in model.filters for one in group.filters if one.form == row.form]
    # Most filters of a form have the same operators; the name lists them for a filter that has fewer.
    fewer = () if set(row.operators) == {word for one in rows for word in one.operators} else row.operators
    return "_".join((row.form, *fewer)).upper()
