"""Send a message, read the administrators, rename a chat; catch an error."""

from __future__ import annotations

import asyncio

from aiogram import Bot
from aiogram.exceptions import TelegramNotFound


async def administrators(bot: Bot, chat: int) -> list[str]:
    members = await bot.get_chat_administrators(chat_id=chat)
    return [member.user.full_name for member in members]


async def send_and_edit(bot: Bot, chat: int, text: str) -> int:
    sent = await bot.send_message(chat_id=chat, text=text, disable_notification=True)
    await bot.edit_message_text(chat_id=chat, message_id=sent.message_id, text=f"{text} (new)")
    return sent.message_id


async def title(bot: Bot, chat: int) -> str | None:
    try:
        found = await bot.get_chat(chat_id=chat)
    except TelegramNotFound as error:
        print(error)
        return None
    return found.title


async def main() -> None:
    async with Bot("1:token") as bot:
        print(await administrators(bot, 1), await send_and_edit(bot, 1, "Report"), await title(bot, 1))


asyncio.run(main())
