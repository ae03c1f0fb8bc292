"""Documents that mean harm, and a program that asks a server for them under limits of memory and processor time.

Usage: hostile_xml.py requests|httpx URL COUNT. Prints what became of each document, a line for each.
"""

from __future__ import annotations

import asyncio
import resource
import sys
from typing import Any

from planfix import AsyncPlanfix, Planfix, PlanfixError
from planfix.methods import TaskGet

MEGABYTE = 1024 * 1024
MEMORY = 1024 * MEGABYTE
SECONDS = 20
SETTINGS: Any = {"account": "acc", "api_key": "key", "token": "token", "requests_per_second": 0, "retries": 0}


def _task(inside: bytes, before: bytes = b"", attributes: bytes = b"") -> bytes:
    return before + b'<response status="ok"%s><task><id>1</id>%s</task></response>' % (attributes, inside)


def _doctype(inside: bytes, before: bytes = b"") -> bytes:
    return before + b"<!DOCTYPE response [" + inside + b"]>"


_LAUGHS = b'<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + step, b"&%c;" % (97 + step) * 10) for step in range(10)
)
_LONG = b'<!ENTITY k "' + b"x" * 100_000 + b'">'
_HIDING = b"<!-- <response -->"
"""A look into the prolog that stops at the root must not take this for it."""


def refused(canary: str, file: str) -> dict[str, bytes]:
    """Documents that are a `ProtocolError`.

    Args:
        canary: An address that nobody must ask for.
        file: A file that nobody must read.
    """
    documents: dict[str, bytes] = {"utf-16 doctype": _task(b"", _doctype(b"")).decode().encode("utf-16")}
    for way, before in {
        "at once": b"",
        "byte order mark": b"\xef\xbb\xbf",
        "comment": _HIDING,
        "space": b" \n",
    }.items():
        for name, declared in {
            "billion laughs": _LAUGHS,
            "quadratic": _LONG,
            "file": f'<!ENTITY k SYSTEM "file://{file}">'.encode(),
            "address": f'<!ENTITY k SYSTEM "{canary}">'.encode(),
            "parameter": f'<!ENTITY % p SYSTEM "{canary}"> %p;'.encode(),
            "default": b'<!ATTLIST task x CDATA "y">',
        }.items():
            doctype = _doctype(declared, before)
            documents[f"{name}, {way}"] = _task(b"<title>" + b"&k;" * 5000 + b"</title>", doctype)
            documents[f"{name} in an attribute, {way}"] = _task(b"", doctype, b' x="' + b"&k;" * 5000 + b'"')
    prefixes = b"".join(b' xmlns:a%d="u%d"' % (one, one) for one in range(100_000))
    long = b"".join(b' xmlns:%s="u"' % (b"ab"[one : one + 1] * 40_000) for one in range(2))
    return documents | {
        "external subset": _task(b"", f'<!DOCTYPE response SYSTEM "{canary}">'.encode()),
        "utf-7": b'<?xml version="1.0" encoding="utf-7"?>' + _task(b"", b"+ADwAIQ-DOCTYPE response []>"),
        "deep": _task(b"<a>" * 100_000 + b"</a>" * 100_000),
        "unclosed": _task(b"<a>" * 100_000),
        "attributes": _task(b"<a%s/>" % b"".join(b' a%d=""' % one for one in range(1_000_000))),
        "elements": _task(b"<a/>" * 3_000_000),
        "namespaces": _task(b"".join(b"<a%d:x/>" % one for one in range(100_000)), attributes=prefixes),
        "a long namespace": _task(b"<x/>" * 10_000, attributes=b' xmlns:a="' + b"u" * MEGABYTE + b'"'),
        "long prefixes": _task(b"<x/>" * 10_000, attributes=long),
        "long text": _task(b"<title>" + b"x" * 20 * MEGABYTE + b"</title>"),
        "nul": _task(b"<title>\0</title>"),
        "not utf-8": _task(b"<title>\xff</title>"),
        "overlong": _task(b"<title>\xc0\xbc</title>"),
        "half a pair": _task(b"<title>\xed\xa0\x80</title>"),
        "beyond unicode": _task(b"<title>&#x110000;</title>"),
        "two roots": _task(b"") * 2,
        "utf-16": _task(b"").decode().encode("utf-16"),
        "another response": _task(b"", attributes=b' xmlns="urn:another"'),
        "a long name": b"<" + b"r" * 40_000 + b"/>",
        "a long status": b'<response status="' + b"s" * MEGABYTE + b'"/>',
        "a long code": b'<response status="error"><code>' + b"7" * MEGABYTE + b"</code></response>",
    }


def taken() -> dict[str, bytes]:
    """Documents that are odd and right."""
    include = b' xmlns:xi="http://www.w3.org/2001/XInclude"'
    return {
        "an inclusion that nobody follows": _task(
            b'<xi:include href="/etc/hostname" parse="text"/>', attributes=include
        ),
        "text that looks like a doctype": _task(b"<title><![CDATA[<!DOCTYPE a>]]></title>"),
        "unknown elements below many": _task(b"<title>a<b/></title>" * 150_000),
        "many comments": _task(b"<!-- -->" * 200_000),
        "a long number": b'<response status="ok"><task><id>' + b"9" * MEGABYTE + b"</id></task></response>",
        "other digits": '<response status="ok"><task><id>١٢</id></task></response>'.encode(),
        "another declared encoding": _task(b"", b'<?xml version="1.0" encoding="utf-16"?>'),
    }


def over_requests(url: str, count: int) -> None:
    with Planfix(url=url, **SETTINGS) as pf:
        for _ in range(count):
            try:
                print(type(pf.send(TaskGet(id=1))).__name__)
            except PlanfixError as error:
                print(type(error).__name__, len(str(error)) < 1000)


async def over_httpx(url: str, count: int) -> None:
    async with AsyncPlanfix(url=url, **SETTINGS) as pf:
        for _ in range(count):
            try:
                print(type(await pf.send(TaskGet(id=1))).__name__)
            except PlanfixError as error:
                print(type(error).__name__, len(str(error)) < 1000)


if __name__ == "__main__":
    _, transport, url, count = sys.argv
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    if transport == "requests":
        over_requests(url, int(count))
    else:
        asyncio.run(over_httpx(url, int(count)))
