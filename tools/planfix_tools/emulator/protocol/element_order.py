"""The order of elements and attributes in recorded answers; the API's pages and the schema have other ones."""

from __future__ import annotations

from collections.abc import Mapping

from planfix_runtime.xml import Node


def _ranks(words: str) -> Mapping[str, int]:
    return {word: rank for rank, word in enumerate(words.split())}


_DATES = _ranks("oldDate newDate newDateIsSet oldDateIsSet")
_ORDERS = {
    "task": _ranks(
        "id title description importance status statusSet checkResult type owner parent template project client"
        " beginDateTime startTime endTime duration durationUnit general isOverdued isCloseToDeadline"
        " isNotAcceptedInTime isSummary starred additionalDescriptionData customData workers members auditors"
    ),
    "user": _ranks(
        "id general name lastName midName login email secondaryEmails jabber role status isActivated notify birthdate"
        " sex telegramId phone phones coeff timezone useDst isInvisibleOutOfGroup isBlindOutOfGroup post userPic"
        " isOnline userGroups"
    ),
    "action": _ranks(
        "id description type statusChange isNotRead dateTime fromEmail task contact project owner"
        " taskExpectDateChanged taskStartTimeChanged files analitics notifiedList"
    ),
    "taskExpectDateChanged": _DATES,
    "taskStartTimeChanged": _DATES,
}
"""Names of children in their order, by the name of the element; what is recorded nowhere stands where its page has it."""
_ORDERS_OF = {"analitic.getHandbook": {"record": _ranks("parentKey isGroup key value")}}
"""Orders that hold in the answers of one function."""


def put_in_order(method: str, response: Node) -> None:
    """Sort the elements of an answer. `totalCount` goes before `count`."""
    orders = _ORDERS | _ORDERS_OF.get(method, {})
    for element in response.iter(*orders):
        ranks = orders[str(element.tag)]
        # Others come last, as they are.
        element[:] = sorted(element, key=lambda child: ranks.get(str(child.tag), len(ranks)))
    for listed in response.iterfind(".//*[@totalCount][@count]"):
        listed.set("count", listed.attrib.pop("count"))
