"""The order of elements in recorded answers, which differs from the API's pages and the schema."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planfix_tools.emulator.protocol.layout import Element


def _ranks(words: str) -> Mapping[str, int]:
    return {word: rank for rank, word in enumerate(words.split())}


_USER = _ranks(
    "id general name lastName midName login email secondaryEmails jabber role status isActivated notify birthdate"
    " sex telegramId phone phones coeff timezone useDst isInvisibleOutOfGroup isBlindOutOfGroup post userPic"
    " isOnline userGroups"
)
_ORDERS = {
    "Task": _ranks(
        "id title description importance status statusSet checkResult type owner parent template project client"
        " beginDateTime startTime endTime duration durationUnit general isOverdued isCloseToDeadline"
        " isNotAcceptedInTime isSummary starred additionalDescriptionData customData workers members auditors"
    ),
    "User": _USER,
    "ContactUser": _USER,
    "Action": _ranks(
        "id description type statusChange isNotRead dateTime fromEmail task contact project owner"
        " taskExpectDateChanged taskStartTimeChanged files analitics notifiedList"
    ),
    "DateChange": _ranks("oldDate newDate newDateIsSet oldDateIsSet"),
    "AnaliticRecord": _ranks("parentKey isGroup key value"),
}
"""Rank of elements by class; other classes have the order of their page."""


def in_order(name: str, elements: Sequence[Element]) -> list[Element]:
    """Sort the elements of a class as in recorded answers; elements that were not recorded come last."""
    ranks = _ORDERS.get(name, {})
    return sorted(elements, key=lambda one: ranks.get(one.tag, len(ranks)))
