"""An iterator that reads ahead in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Queue
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Ahead(Iterator[T], Generic[T]):
    """Reads another iterator ahead in a thread.

    Args:
        items: The other iterator; only the thread uses it.
        most: How many items to read ahead.
    """

    def __init__(self, items: Iterator[T], most: int) -> None:
        self._items = items
        self._waiting: Queue[tuple[T] | BaseException | None] = Queue(most)
        self._closed = False
        self._thread = Thread(target=self._work, name="planfix-export", daemon=True)
        self._thread.start()

    def __next__(self) -> T:
        if self._closed:
            raise StopIteration
        found = self._waiting.get()
        if isinstance(found, tuple):
            return found[0]
        self._closed = True
        if found is None:
            raise StopIteration
        raise found

    def close(self) -> None:
        """Stop the thread after the item that it is reading, and wait for it."""
        self._closed = True
        while self._thread.is_alive():
            while not self._waiting.empty():
                self._waiting.get_nowait()
            self._thread.join(0.05)

    def _work(self) -> None:
        try:
            for item in self._items:
                if self._closed:
                    return
                self._waiting.put((item,))
        except BaseException as error:
            self._waiting.put(error)
        else:
            self._waiting.put(None)
