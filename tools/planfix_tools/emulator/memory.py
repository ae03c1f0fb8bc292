"""Answers to reads, remembered while nothing changes: whoever measures a client asks for the same again and again."""

from __future__ import annotations

from collections.abc import Hashable

from planfix_tools.emulator.reply import Reply

MOST_BYTES = 64 * 1024 * 1024
"""Together, the answers take no more than this."""


class Memory:
    """The answers that hold for one state of the account."""

    def __init__(self) -> None:
        self._state: Hashable = None
        self._answers: dict[Hashable, Reply] = {}
        self._bytes = 0

    def recall(self, state: Hashable, question: Hashable) -> Reply | None:
        """The answer to a question, if it was given in this state."""
        return self._answers.get(question) if state == self._state else None

    def keep(self, state: Hashable, question: Hashable, answer: Reply) -> None:
        """Remember an answer; those of another state are forgotten."""
        if state != self._state or self._bytes + len(answer.body) > MOST_BYTES:
            self._answers.clear()
            self._state, self._bytes = state, 0
        self._answers[question] = answer
        self._bytes += len(answer.body)
