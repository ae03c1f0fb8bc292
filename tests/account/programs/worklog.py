"""Log work with comments, and report the hours of each week."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time, timedelta

from acme_planfix import Acme, WorkKind, WorkTime, data_tags

from planfix import TimePeriod


def log(pf: Acme, task_id: int, day: date, begin: time, end: time, text: str) -> int:
    """Comment on a task with the time that it took; returns the comment's id."""
    row = WorkTime(day=day, period=TimePeriod(begin, end), work=WorkKind.REPAIR, worker=pf.me, rate=1200)
    return pf.action.add(task_id=task_id, description=text, analitics=data_tags(row)).id


def hours_by_week(pf: Acme, begin: date, end: date) -> dict[tuple[int, int], float]:
    """Hours of repairs by year and week."""
    weeks: defaultdict[tuple[int, int], timedelta] = defaultdict(timedelta)
    for row in pf.work_time.iter(begin=begin, end=end, person=pf.me):
        if row.day and row.period and row.work is WorkKind.REPAIR:
            year, week, _ = row.day.isocalendar()
            weeks[year, week] += row.period.duration
    return {week: hours / timedelta(hours=1) for week, hours in weeks.items()}
