"""List models, ask for a completion, read it; catch an error."""

from __future__ import annotations

from openai import NotFoundError, OpenAI
from openai.types.chat import ChatCompletionMessageParam


def model_names(client: OpenAI) -> list[str]:
    return [model.id for model in client.models.list() if model.owned_by == "openai"]


def answer(client: OpenAI, question: str) -> str | None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": question}]
    completion = client.chat.completions.create(model="gpt-4o", messages=messages, temperature=0.2)
    return completion.choices[0].message.content


def created(client: OpenAI, name: str) -> int | None:
    try:
        model = client.models.retrieve(name)
    except NotFoundError as error:
        print(error)
        return None
    return model.created


with OpenAI(api_key="key") as api:
    print(model_names(api), answer(api, "Hello?"), created(api, "gpt-4o"))
