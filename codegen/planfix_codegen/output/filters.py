"""`filters`: a class of builders for each list, the terms for dates, and what the forms of values take."""

from __future__ import annotations

from collections import defaultdict
from pathlib import PurePosixPath

from planfix_codegen.model import FilterClass
from planfix_codegen.output.files import Files, module, template
from planfix_codegen.output.places import Places, filters_module
from planfix_codegen.python.filters import FilterViews

_SOURCE = "filters.yaml"


def render_filters(places: Places) -> Files:
    """A module for each resource whose lists can be filtered."""
    views = FilterViews(places.model, places.types)
    forms, terms = views.forms(), views.terms()
    where = places.where | {form.constant: f"{places.package}.filters.forms" for form in forms}
    by_module: defaultdict[str, list[FilterClass]] = defaultdict(list)
    for one in places.model.filters:
        by_module[filters_module(one)].append(one)
    files: Files = {}
    for name, classes in by_module.items():
        prepared = [(one, views.builders(one)) for one in classes]
        code = template("filters.j2", classes=prepared, dates=terms is not None)
        doc = f"Complex filters for the lists of `{classes[0].method.partition('.')[0]}`."
        files[PurePosixPath("filters", f"{name}.py")] = module(_SOURCE, doc, code, where)
    if forms:
        code = template("filter_forms.j2", forms=forms)
        doc = "What filters take, by the form of their value: parameters, and how the wire's value is made."
        files[PurePosixPath("filters", "forms.py")] = module(_SOURCE, doc, code, where)
    if terms is not None:
        code = template("date_term.j2", terms=terms)
        doc = "Days and periods that filters compare dates with."
        files[PurePosixPath("filters", "date_term.py")] = module(_SOURCE, doc, code, where)
    return files


def filter_names(places: Places) -> dict[str, list[str]]:
    """The public names of `filters`, by module."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in [*(one.name for one in places.model.filters), "DateTerm"]:
        if name in places.where:
            names[places.where[name]].append(name)
    return dict(names)
