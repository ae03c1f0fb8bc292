"""What else the package can do: find repair requests by their own fields, move them through their own process."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from acme_planfix import Acme, AsyncAcme, City, RepairRequest, RepairStatus

from planfix.filters import DateTerm


def open_one(pf: Acme) -> RepairRequest:
    """A new request, read again."""
    answer = pf.repair_requests.add(
        title="Boiler",
        budget=Decimal("1500"),
        due=date(2026, 12, 1),
        city=City.MOSCOW,
        responsible=pf.me,
        source="Сайт",
        labels=["срочно"],
    )
    pf.task.change_status(id=answer.id, status=RepairStatus.DIAGNOSIS)
    pf.repair_requests.update(answer.id, budget=1800, complaint="No heat\nsince Monday")
    return pf.repair_requests.get(answer.id)


def expensive(pf: Acme) -> list[str]:
    """Titles of requests from Moscow that cost more than a thousand."""
    filters = [
        RepairRequest.budget > 1000,
        RepairRequest.city == City.MOSCOW,
        RepairRequest.due == DateTerm.between(date(2026, 11, 1), date(2026, 12, 31)),
        RepairRequest.complaint.contains("heat"),
        RepairRequest.budget.is_set(),
    ]
    found: list[str] = []
    for task in pf.repair_requests.iter_list(filters=filters, status=RepairStatus.DIAGNOSIS):
        moscow: City | None = task.city or None
        budget: Decimal = task.budget or Decimal()
        if moscow is City.MOSCOW and budget > 1000:
            found.append(task.title or "")
    return found


async def expensive_too(pf: AsyncAcme) -> list[str]:
    """The same, awaited."""
    filters = [RepairRequest.budget > 1000, RepairRequest.responsible == await pf.me()]
    return [task.title or "" async for task in pf.repair_requests.iter_list(filters=filters)]
