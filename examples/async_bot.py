"""A bot that opens a task for each chat and writes what follows as comments, for many chats at once.

It reads `chat: text` from standard input, one message a line, and prints its answers, so it needs no messenger. To use one,
replace `messages` and `answer` by its library. Messages of a chat are handled in order, different chats at the same time.
Account and keys come from the environment (PLANFIX_ACCOUNT, PLANFIX_API_KEY, PLANFIX_TOKEN, …); needs `planfix[async]`.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from html import escape

from planfix import AsyncPlanfix, PlanfixError
from planfix.enums import TaskStatus


async def messages() -> AsyncIterator[tuple[str, str]]:
    """Chat and text of each message."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        chat, colon, text = line.strip().partition(": ")
        if colon:
            yield chat, text


def answer(chat: str, text: str) -> None:
    """Answer in a chat."""
    print(f"{chat} <- {text}", flush=True)


class Bot:
    """Chats and their tasks. A real bot keeps `tasks` in a database."""

    def __init__(self, pf: AsyncPlanfix) -> None:
        self.pf = pf
        self.tasks: dict[str, int] = {}
        self.turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def on_message(self, chat: str, text: str) -> None:
        """Open the chat's task, or comment on it."""
        async with self.turns[chat]:
            try:
                if chat in self.tasks:
                    await self.pf.action.add(task_id=self.tasks[chat], description=escape(text))
                    answer(chat, "Noted.")
                else:
                    task = await self.pf.task.add(
                        title=f"Chat with {chat}", description=escape(text), status=TaskStatus.ACTIVE
                    )
                    self.tasks[chat] = task.id
                    answer(chat, f"Task {task.id} is open.")
            except PlanfixError as error:
                print(f"{chat}: {error}", file=sys.stderr)
                answer(chat, "Something went wrong, please try again later.")


async def main() -> None:
    """Serve until the messages end."""
    async with AsyncPlanfix() as pf, asyncio.TaskGroup() as group:
        bot = Bot(pf)
        async for chat, text in messages():
            group.create_task(bot.on_message(chat, text))


if __name__ == "__main__":
    asyncio.run(main())
