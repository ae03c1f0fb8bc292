"""Calls of the resource `book`.

Generated from schema/methods/book.yaml: edit that and run `make generate`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal

import fragment
from planfix_runtime.model.values import UNSET, Unset


class BookResource:
    """Books of the library."""

    __slots__ = ("_client",)

    def __init__(self, client: fragment.Client) -> None:
        self._client = client

    def add(
        self,
        *,
        title: str,
        author_id: int | None | Unset = UNSET,
        author_name: str | None | Unset = UNSET,
        publisher_id: int | None | Unset = UNSET,
        shelf_id: int | None | Unset = UNSET,
        stored: bool | None | Unset = UNSET,
        tags: Sequence[int] | Unset = UNSET,
        notes: Sequence[str] = (),
        genre: fragment.Genre | None | Unset = UNSET,
        binding: fragment.Binding | None | Unset = UNSET,
        price: Decimal | None | Unset = UNSET,
        bought: dt.date | None | Unset = UNSET,
        opens: dt.time | None | Unset = UNSET,
        due: dt.datetime | dt.date | None | Unset = UNSET,
        cover: bytes | fragment.FileBody | None | Unset = UNSET,
        card: Sequence[fragment.CardValue] | Unset = UNSET,
        silent: bool = False,
    ) -> fragment.BookAddResponse:
        """Buy a book.

        The library buys a copy each time.

        Give exactly one of author_id / author_name, publisher_id. Give at most one of shelf_id, stored. Give at least
        one of tags, notes.

        Args:
            title: Title of the book. Not empty. At most 80 characters.
            author_id: Id of the author.
            author_name: Name of the author.
            publisher_id: Id of the publisher's office.
            shelf_id: Id of the shelf. At least 1.
            stored: Whether it goes into the store.
            tags: Ids of tags. At most 3 items.
            notes: Notes.
            genre: What it is.
            binding: How it is bound.
            price: What it costs. At least 0.
            bought: When it was bought.
            opens: When it can be had.
            due: When it must be back.
            cover: Picture of the cover.
            card: Values of the catalogue card.

        Returns:
            An answer with id, price, due, receipt.

        Raises:
            BookOnLoan: The book is on loan. (1002)

        See https://library.example/help/Planfix_API_book.add
        """
        from fragment.methods.book_add import BookAdd

        request = BookAdd(
            title=title,
            author_id=author_id,
            author_name=author_name,
            publisher_id=publisher_id,
            shelf_id=shelf_id,
            stored=stored,
            tags=tags,
            notes=notes,
            genre=genre,
            binding=binding,
            price=price,
            bought=bought,
            opens=opens,
            due=due,
            cover=cover,
            card=card,
        )
        return self._client.send(request, silent=silent)

    def get(
        self,
        *,
        id: int | str,
    ) -> fragment.Book:
        """Look at a book.

        Args:
            id: Id or number on the spine.

        Returns:
            The book.

        Raises:
            BookNotFound: There is no such book. (1001)

        See https://library.example/help/Planfix_API_book.get
        """
        from fragment.methods.book_get import BookGet

        request = BookGet(id=id)
        return self._client.send(request)

    def get_list(
        self,
        *,
        genres: Sequence[fragment.Genre] | Unset = UNSET,
        target: fragment.Genre | int | str | None | Unset = UNSET,
        filters: Sequence[fragment.BookFilter] | Unset = UNSET,
        page_current: int | None | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> fragment.Page[fragment.Book]:
        """List books.

        Args:
            genres: Only books that are one of these.
            target: Which list.
            filters: Complex filters.
            page_current: Number of the page, from 1. At least 0.
            page_size: Records on a page. At most 100.

        Returns:
            A page of the list.

        See https://library.example/help/Planfix_API_book.getList
        """
        from fragment.methods.book_get_list import BookGetList

        request = BookGetList(
            genres=genres, target=target, filters=filters, page_current=page_current, page_size=page_size
        )
        return self._client.send(request)

    def iter_list(
        self,
        *,
        genres: Sequence[fragment.Genre] | Unset = UNSET,
        target: fragment.Genre | int | str | None | Unset = UNSET,
        filters: Sequence[fragment.BookFilter] | Unset = UNSET,
        page_size: int | None | Unset = UNSET,
    ) -> Iterator[fragment.Book]:
        """Iterate over all records of the list; `get_list` fetches the pages.

        Args:
            genres: Only books that are one of these.
            target: Which list.
            filters: Complex filters.
            page_size: Records on a page. At most 100.

        Yields:
            Each record once.

        See https://library.example/help/Planfix_API_book.getList
        """
        from fragment.methods.book_get_list import BookGetList

        request = BookGetList(genres=genres, target=target, filters=filters, page_size=page_size)
        return self._client.iterate(request)

    def remove(
        self,
        *,
        id: int,
        silent: bool = False,
    ) -> fragment.BookRemoveResponse:
        """Give a book away.

        Only administrators may call it.

        Args:
            id: Id of the book.

        Returns:
            An answer without fields.

        See https://library.example/help/How_to_part
        """
        from fragment.methods.book_remove import BookRemove

        request = BookRemove(id=id)
        return self._client.send(request, silent=silent)

    def get_tags(
        self,
        *,
        ids: Sequence[int] = (),
        names: Sequence[str] = (),
    ) -> fragment.Page[fragment.Tag]:
        """Look at several tags.

        More than 4 ids and names are sent as several requests, one after the other; the answers are joined in this
        order.

        Give at least one of ids, names.

        Args:
            ids: Ids of tags.
            names: Names of tags.

        Returns:
            The list, as one page.

        See https://library.example/help/Planfix_API_book.getTags
        """
        from fragment.methods.book_get_tags import BookGetTags

        request = BookGetTags(ids=ids, names=names)
        return self._client.send(request)

    def scan(
        self,
        *,
        id: int,
    ) -> fragment.Download:
        """Get a book as a file.

        Args:
            id: Id of the book.

        Returns:
            The download. It occupies a connection until it is read or closed.

        See https://library.example/help/Planfix_API_book.scan
        """
        from fragment.methods.book_scan import BookScan

        request = BookScan(id=id)
        return self._client.download(request)

    def get_copy(
        self,
        *,
        id: int | None | Unset = UNSET,
        shelf_mark: str | None | Unset = UNSET,
        also: Sequence[fragment.Genre | str] | Unset = UNSET,
    ) -> fragment.Copy:
        """Look at a copy.

        Give exactly one of id, shelf_mark.

        Args:
            id: Id of the copy.
            shelf_mark: What stands on its spine.
            also: Kinds of copies to look at as well. Not documented; programs in use send it.

        Returns:
            The copy.

        See https://library.example/help/Planfix_API_book.getCopy
        """
        from fragment.methods.book_get_copy import BookGetCopy

        request = BookGetCopy(id=id, shelf_mark=shelf_mark, also=also)
        return self._client.send(request)

    def update_copy(
        self,
        *,
        id: int | None | Unset = UNSET,
        shelf_mark: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        loan: fragment.Loan | None | Unset = UNSET,
        keeper_id: int | None | Unset = UNSET,
        queue: fragment.QueueInput | Unset = UNSET,
        has_fee: bool | None | Unset = UNSET,
        fee: int | None | Unset = UNSET,
        back_date_is_set: bool | None | Unset = UNSET,
        back_date: dt.date | None | Unset = UNSET,
        back_time_is_set: bool | None | Unset = UNSET,
        back_time: dt.time | None | Unset = UNSET,
        cards: Sequence[fragment.CardValue] | Unset = UNSET,
        silent: bool = False,
    ) -> fragment.BookUpdateCopyResponse:
        """Describe a copy anew.

        `change_copy` takes the same arguments, and keeps the fields that are left out.

        Give exactly one of id, shelf_mark.

        Args:
            id: Id of the copy.
            shelf_mark: What stands on its spine.
            note: What is known of it.
            loan: Whether it is lent.
            keeper_id: Id of the reader who has it.
            queue: Who waits for it.
            has_fee: Whether keeping it longer costs something.
            fee: What it costs to keep it longer. Not documented; programs in use send it.
            back_date_is_set: Whether it comes back on a day.
            back_date: Day on which it comes back.
            back_time_is_set: Whether it comes back at a time of day.
            back_time: Time of day at which it comes back.
            cards: Values of the catalogue card.

        Returns:
            An answer with id.

        See https://library.example/help/Planfix_API_book.updateCopy
        """
        from fragment.methods.book_update_copy import BookUpdateCopy

        request = BookUpdateCopy(
            id=id,
            shelf_mark=shelf_mark,
            note=note,
            loan=loan,
            keeper_id=keeper_id,
            queue=queue,
            has_fee=has_fee,
            fee=fee,
            back_date_is_set=back_date_is_set,
            back_date=back_date,
            back_time_is_set=back_time_is_set,
            back_time=back_time,
            cards=cards,
        )
        return self._client.send(request, silent=silent)

    def change_copy(
        self,
        *,
        id: int | None | Unset = UNSET,
        shelf_mark: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        loan: fragment.Loan | None | Unset = UNSET,
        keeper_id: int | None | Unset = UNSET,
        queue: fragment.QueueInput | Unset = UNSET,
        has_fee: bool | None | Unset = UNSET,
        fee: int | None | Unset = UNSET,
        back_date_is_set: bool | None | Unset = UNSET,
        back_date: dt.date | None | Unset = UNSET,
        back_time_is_set: bool | None | Unset = UNSET,
        back_time: dt.time | None | Unset = UNSET,
        cards: Sequence[fragment.CardValue] | Unset = UNSET,
        silent: bool = False,
    ) -> fragment.BookUpdateCopyResponse:
        """Describe a copy anew, and keep the fields that are left out.

        Reads the object with `get_copy`, fills in the fields that you leave out, and sends them all with
        `update_copy`: two requests. Changes that others make between the two are lost. Sent only if you give them:
        cards.

        Give exactly one of id, shelf_mark.

        Args:
            id: Id of the copy.
            shelf_mark: What stands on its spine.
            note: What is known of it.
            loan: Whether it is lent.
            keeper_id: Id of the reader who has it.
            queue: Who waits for it.
            has_fee: Whether keeping it longer costs something.
            fee: What it costs to keep it longer. Not documented; programs in use send it.
            back_date_is_set: Whether it comes back on a day.
            back_date: Day on which it comes back.
            back_time_is_set: Whether it comes back at a time of day.
            back_time: Time of day at which it comes back.
            cards: Values of the catalogue card.

        Returns:
            An answer with id.

        See https://library.example/help/Planfix_API_book.updateCopy
        """
        from fragment.changes.book import merge_book_update_copy
        from fragment.methods.book_get_copy import BookGetCopy
        from fragment.methods.book_update_copy import BookUpdateCopy

        request = BookUpdateCopy(
            id=id,
            shelf_mark=shelf_mark,
            note=note,
            loan=loan,
            keeper_id=keeper_id,
            queue=queue,
            has_fee=has_fee,
            fee=fee,
            back_date_is_set=back_date_is_set,
            back_date=back_date,
            back_time_is_set=back_time_is_set,
            back_time=back_time,
            cards=cards,
        )
        current = self._client.send(
            BookGetCopy(
                id=request.id,
                shelf_mark=request.shelf_mark,
            )
        )
        return self._client.send(merge_book_update_copy(request, current), silent=silent)
