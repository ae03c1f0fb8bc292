"""Hours per employee and day from a data tag, as CSV: `python examples/hours_report.py 2030-03-01 2030-03-31 > hours.csv`.

The data tag has a date, a period of time and a list of employees; names of tag and fields are arguments. Account and keys come
from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …).
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from planfix import LoginList, Planfix, TimePeriod
from planfix.types import AnaliticCondition, DataField


def rows(
    pf: Planfix, tag: str, names: tuple[str, str, str], begin: date, end: date
) -> Iterator[tuple[str, int, float]]:
    """Day, employee's id and hours of each entry."""
    tags = {one.name: one.id for one in pf.analitic.get_list()}
    if tag not in tags:
        raise SystemExit(f"there is no data tag {tag!r}; there are {', '.join(str(name) for name in tags)}")
    fields = {field.name: field for field in pf.analitic.get_options(id=tags[tag]).fields}
    day, period, people = (_id_of(fields.get(name), name) for name in names)
    within = AnaliticCondition(field=day, from_date=begin, to_date=end)
    for entry in pf.analitic.iter_data_by_condition(analitic_id=tags[tag], filters=[within], page_size=100):
        items = {item.id: item for item in entry.item_data}
        worked, workers = items[period].value, items[people].value_id
        if isinstance(worked, TimePeriod) and isinstance(workers, LoginList):
            minutes = (worked.end.hour - worked.begin.hour) * 60 + worked.end.minute - worked.begin.minute
            for id in workers.ids:
                yield str(items[day].value), id, minutes / 60


def _id_of(field: DataField | None, name: str) -> int:
    if field is None or not field.id:
        raise SystemExit(f"the data tag has no field {name!r}")
    return field.id


def main() -> None:
    """Write the report to standard output."""
    parser = argparse.ArgumentParser(description="Hours per employee and day from a data tag, as CSV.")
    parser.add_argument("begin", type=date.fromisoformat, help="first day, 2030-03-01")
    parser.add_argument("end", type=date.fromisoformat, help="last day")
    parser.add_argument("--tag", default="Учёт времени", help="name of the data tag (%(default)s)")
    parser.add_argument(
        "--fields", nargs=3, default=("Дата", "Время", "Сотрудники"), metavar=("DATE", "PERIOD", "PEOPLE")
    )
    options = parser.parse_args()
    with Planfix() as pf:
        people = {user.id: f"{user.name} {user.last_name}" for user in pf.user.iter_list(page_size=100)}
        hours: defaultdict[tuple[str, str], float] = defaultdict(float)
        for day, id, worked in rows(pf, options.tag, tuple(options.fields), options.begin, options.end):
            hours[people.get(id, str(id)), day] += worked
    table = csv.writer(sys.stdout)
    table.writerow(["employee", "day", "hours"])
    table.writerows([*key, f"{worked:g}"] for key, worked in sorted(hours.items()))


if __name__ == "__main__":
    main()
